//! The workspace's own tool: `cargo xtask tidy | generate | test | ci | browser | bench | facts |
//! replay`.
//!
//! It is never shipped, so it may do what the crates may not: touch the disk, read the
//! environment and a clock, start processes and print.
#![expect(
    clippy::disallowed_methods,
    reason = "the workspace's own tool: it reads files, starts cargo and measures time"
)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "its words are for whoever works on the project, not for users of Hexapla"
)]

mod bench;
mod browser;
mod ci;
mod facts;
mod generate;
mod generate_languages;
mod generate_vocabulary;
mod peer;
mod process;
mod replay;
mod suite;
mod tally;
mod tidy;
mod tree;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

const USAGE: &str = "\
cargo xtask COMMAND

  tidy               rules no compiler knows: crate edges, module docs, codes and their pages
  generate [--check] write the generated files, or name the stale ones
  test [ARGS]        every test; ARGS go to the test runner (a name, -p CRATE)
  ci                 all of the above, formatting, lints, documentation and the newcomer's commands
  browser [OPTIONS]  the example's bundle and hostile texts in Chromium; --accept, --pictures FOLDER
  bench [OPTIONS]    CPU seconds and peak memory of whole commands; see `bench --help`
  facts [OPTIONS]    how many wrong numbers are found in translations; see `facts --help`
  replay REPO [OPTIONS]
                     how well staleness is told, by what translators did; see `replay --help`
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = root()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["tidy"] => tidy::run(&root),
        ["generate"] => generate::write(&root),
        ["generate", "--check"] => generate::check(&root),
        ["test", rest @ ..] => suite::run(&root, rest),
        ["ci"] => ci::run(&root),
        ["browser", rest @ ..] => browser::run(&root, rest),
        ["bench", rest @ ..] => bench::run(&root, rest),
        ["facts", rest @ ..] => facts::run(&root, rest),
        ["replay", rest @ ..] => replay::run(rest),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        other => bail!("no such command: {}\n\n{USAGE}", other.join(" ")),
    }
}

/// The workspace's root: the parent of this package's directory, which cargo names at run time.
fn root() -> Result<PathBuf> {
    let package = std::env::var("CARGO_MANIFEST_DIR")
        .context("CARGO_MANIFEST_DIR is not set: start this tool as `cargo xtask`")?;
    let package = PathBuf::from(package);
    let root = package.parent().context("the package has no parent")?;
    Ok(root.to_path_buf())
}
