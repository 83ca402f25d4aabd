//! `cargo xtask test`: every test of the workspace, with nothing but the Rust toolchain and git.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process::{self, cargo, program, succeeds};

/// Runs the tests by nextest where it is installed, else by cargo's own runner, then the
/// documentation's examples. `arguments` go to both runners: a test's name, `-p CRATE`.
pub(crate) fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    if !succeeds(program(root, "git", &["--version"])) {
        bail!(
            "the tests need git, which is not on the PATH; install the package `git` \
             (apt install git, dnf install git, brew install git)"
        );
    }
    if succeeds(cargo(root, &["nextest", "--version"])) {
        process::run(nextest(root, arguments))?;
    } else {
        println!("cargo-nextest is not installed (it is faster): running `cargo test`");
        process::run(libtest(root, arguments))?;
    }
    match chosen(arguments) {
        Some(package) if !has_library(root, package) => Ok(()),
        _ => process::run(doctests(root, arguments)),
    }
}

fn nextest(root: &Path, arguments: &[&str]) -> Command {
    let mut command = cargo(root, &["nextest", "run"]);
    command.args(["--config-file", "xtask/nextest.toml"]);
    if !arguments.is_empty() {
        command.args(["--no-tests", "pass"]);
    }
    command.args(packages(arguments)).args(arguments);
    command
}

/// `--show-output` lets the text-case runner say how many cases ran.
fn libtest(root: &Path, arguments: &[&str]) -> Command {
    let mut command = cargo(root, &["test", "--no-fail-fast"]);
    command
        .arg("--tests")
        .args(packages(arguments))
        .args(arguments);
    command.args(["--", "--show-output"]);
    command
}

fn doctests(root: &Path, arguments: &[&str]) -> Command {
    let mut command = cargo(root, &["test", "--quiet", "--doc", "--no-fail-fast"]);
    command.args(packages(arguments)).args(arguments);
    command
}

/// All packages, unless the arguments choose one.
fn packages(arguments: &[&str]) -> &'static [&'static str] {
    match chosen(arguments) {
        Some(_) => &[],
        None => &["--workspace"],
    }
}

/// The package after `-p` or `--package`.
fn chosen<'a>(arguments: &[&'a str]) -> Option<&'a str> {
    let mut words = arguments
        .iter()
        .skip_while(|word| !matches!(**word, "-p" | "--package"));
    words.nth(1).copied()
}

/// Says whether `package` is a library: cargo refuses to look for examples in a mere program.
fn has_library(root: &Path, package: &str) -> bool {
    let outside = package.strip_prefix("hexapla-").unwrap_or(package);
    let directories = [Path::new("crates").join(package), outside.into()];
    directories
        .iter()
        .any(|directory| root.join(directory).join("src/lib.rs").is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_package_or_all() {
        assert_eq!(
            chosen(&["swapped", "-p", "hexapla-tracker"]),
            Some("hexapla-tracker")
        );
        assert_eq!(packages(&["-p", "hexapla-tracker"]), [""; 0]);
        assert_eq!(packages(&["swapped_figures"]), ["--workspace"]);
    }
}
