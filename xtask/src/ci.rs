//! `cargo xtask ci`: every step a change must pass, with the seconds each one took.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::process::{self, capture, cargo, watch};
use crate::tally::Tally;
use crate::{browser, generate, peer, tidy};

/// A step's name and what it does.
type Step = (&'static str, fn(&Path, &mut Tally) -> Result<()>);

/// The steps, cheapest complaint first.
const STEPS: [Step; 8] = [
    ("fmt", |root, _| {
        process::run(cargo(root, &["fmt", "--all", "--check"]))
    }),
    ("clippy", |root, _| {
        let command = ["clippy", "--workspace", "--all-targets", "--quiet"];
        let strict = ["--", "-D", "warnings"];
        process::run(cargo(
            root,
            &[command.as_slice(), strict.as_slice()].concat(),
        ))
    }),
    ("tidy", |root, _| tidy::run(root)),
    ("generate --check", |root, _| generate::check(root)),
    ("cargo xtask test", test),
    ("cargo xtask browser", |root, _| browser::run(root, &[])),
    ("doc", |root, _| {
        let mut command = cargo(root, &["doc", "--workspace", "--no-deps", "--quiet"]);
        command.env("RUSTDOCFLAGS", "-D warnings");
        process::run(command)
    }),
    ("cargo run --release -- status", newcomer),
];

/// Runs the steps in order and stops at the first that fails; the summary is printed either way.
pub(crate) fn run(root: &Path) -> Result<()> {
    let mut tally = Tally::NONE;
    let mut done: Vec<(&str, Duration)> = Vec::new();
    let mut failure = None;
    for (name, step) in STEPS {
        println!("\n── {name}");
        let start = Instant::now();
        let result = step(root, &mut tally);
        let took = start.elapsed();
        println!("── {name}: {:.1} s", took.as_secs_f64());
        done.push((name, took));
        if let Err(error) = result {
            failure = Some(error.context(format!("the step `{name}` failed")));
            break;
        }
    }
    println!();
    for (name, took) in &done {
        println!("{:>8.1} s  {name}", took.as_secs_f64());
    }
    for (name, _) in STEPS.iter().skip(done.len()) {
        println!("{:>10}  {name}", "not run");
    }
    println!("text cases: {}", tally.text_cases);
    println!("{tally}");
    failure.map_or(Ok(()), Err)
}

/// Runs the very command a newcomer types, and counts what it says.
fn test(root: &Path, tally: &mut Tally) -> Result<()> {
    let mut command = cargo(root, &["xtask", "test"]);
    command.env("CARGO_TERM_COLOR", "never");
    // the tests that need it fail without
    command.env("HEXAPLA_HUGO", peer::hugo(root)?);
    let watched = watch(command)?;
    *tally += Tally::of(&watched.output);
    if !watched.succeeded {
        bail!("`{}` failed: {tally}", watched.shown);
    }
    if tally.passed == 0 {
        bail!("`{}` ran no test", watched.shown);
    }
    if tally.text_cases == 0 {
        bail!("no text case ran: the runner in tests/ must print a line `text cases: N`");
    }
    Ok(())
}

/// Runs the other command of the README and asks that it says something.
fn newcomer(root: &Path, _: &mut Tally) -> Result<()> {
    let command = cargo(root, &["run", "--release", "--quiet", "--", "status"]);
    let printed = capture(command).context("the README's first command must work")?;
    if printed.trim().is_empty() {
        bail!("`cargo run --release -- status` printed nothing");
    }
    print!("{printed}");
    Ok(())
}
