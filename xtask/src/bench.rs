//! `cargo xtask bench`: what whole commands cost, beside their peers where those are installed.

mod corpus;
mod hugo;
mod jobs;
mod lunaria;
mod measure;
mod publication;
mod table;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::process::{self, cargo};

const USAGE: &str = "\
cargo xtask bench [OPTIONS]

  --site NAME=PATH   a checkout with hexapla.toml and ledger (repeatable); also
                     HEXAPLA_BENCH_SITES=NAME=PATH,NAME=PATH
                     beside Lunaria where one has lunaria.config.json and HEXAPLA_LUNARIA
                     names the program; it asks git about every page and takes minutes
  --runs N           samples of each command (default 5)
  --megabytes N      input of `compare --jsonl`, in MB (default 32)
  --releases N       the invented publication of `bundle`, in releases of five locales each
                     (default 10000); it is written to memory where the system has a
                     folder there; 0 leaves the job out, and the pages of 1000 of them
                     beside Hugo, which HEXAPLA_HUGO names
  --json             a JSON object instead of the table
";

/// A checkout to measure on.
struct Site {
    name: String,
    path: PathBuf,
}

impl Site {
    /// Says whether it is kept in git.
    fn has_history(&self) -> bool {
        let arguments = ["rev-parse", "--verify", "HEAD"];
        process::succeeds(process::program(&self.path, "git", &arguments))
    }
}

/// How the figures are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Output {
    Table,
    Json,
}

/// What to measure.
struct Options {
    sites: Vec<Site>,
    runs: usize,
    /// Input of `compare --jsonl`, in bytes.
    bytes: usize,
    /// Releases of the publication `bundle` makes pages of; none leaves it out.
    releases: usize,
    output: Output,
}

/// Builds the release binary, measures and prints.
pub(crate) fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    if matches!(arguments, ["--help" | "-h"]) {
        print!("{USAGE}");
        return Ok(());
    }
    let options = options(arguments)?;
    eprintln!("building the release binary …");
    process::run(cargo(
        root,
        &["build", "--release", "--quiet", "--package", "hexapla-cli"],
    ))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| root.join("target"));
    let binary = target.join("release").join("hexapla");
    let rows = jobs::measure(root, &binary, &target.join("bench"), &options)?;
    match options.output {
        Output::Table => print!("{}", table::text(&rows)),
        Output::Json => println!("{}", table::json(&rows)),
    }
    Ok(())
}

fn options(arguments: &[&str]) -> Result<Options> {
    let mut options = Options {
        sites: Vec::new(),
        runs: 5,
        bytes: 32_000_000,
        releases: 10_000,
        output: Output::Table,
    };
    if let Ok(sites) = std::env::var("HEXAPLA_BENCH_SITES") {
        for text in sites.split(',').filter(|text| !text.is_empty()) {
            options.sites.push(site(text)?);
        }
    }
    let mut rest = arguments.iter();
    while let Some(option) = rest.next() {
        let mut value = || {
            rest.next()
                .with_context(|| format!("{option} needs a value"))
        };
        match *option {
            "--site" => options.sites.push(site(value()?)?),
            "--runs" => options.runs = value()?.parse::<usize>()?.max(1),
            "--megabytes" => options.bytes = value()?.parse::<usize>()?.max(1) * 1_000_000,
            "--releases" => options.releases = value()?.parse()?,
            "--json" => options.output = Output::Json,
            other => bail!("no such option: {other}\n\n{USAGE}"),
        }
    }
    Ok(options)
}

fn site(text: &str) -> Result<Site> {
    let (name, path) = text
        .split_once('=')
        .with_context(|| format!("{text}: write NAME=PATH"))?;
    let path = PathBuf::from(path);
    if !path.join("hexapla.toml").is_file() {
        bail!(
            "{} has no hexapla.toml: run `hexapla init` and `hexapla adopt` there first",
            path.display()
        );
    }
    Ok(Site {
        name: name.to_owned(),
        path,
    })
}
