//! The binary `hexapla`: reads the arguments, the environment and the clock, calls the façade,
//! prints, and returns the exit code.

mod args;
mod commands;
mod context;
mod help;
mod language;
mod problem;
mod stream;
mod usage;

use std::process::ExitCode;

use clap::FromArgMatches as _;
use hexapla_report::Exit;

use crate::args::{Cli, Command};
use crate::context::Context;

/// Small pieces of many texts are what it asks for most, from every thread.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let words = language::words();
    let matches = help::localised(&words).try_get_matches();
    let cli = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    let context = Context::new(cli.as_ref().ok(), words);
    let exit = match &cli {
        Ok(cli) => {
            run(&cli.command, &context).unwrap_or_else(|error| problem::report(&error, &context))
        }
        Err(error) => usage::report(error, &context),
    };
    ExitCode::from(exit.max(context.written()).code())
}

fn run(command: &Command, context: &Context) -> anyhow::Result<Exit> {
    use commands as run;
    match command {
        Command::Init(args) => run::init::run(args, context),
        Command::Adopt(args) => run::adopt::run(args, context),
        Command::Status(args) => run::status::run(args, context),
        Command::Diff(args) => run::diff::run(args, context),
        Command::Accept(args) => run::accept::run(args, context),
        Command::Start(args) => run::start::run(args, context),
        Command::Hint(args) => run::hint::run(args, context),
        Command::Ledger(args::Ledger::Tidy(args)) => run::tidy::run(args, context),
        Command::Check(args) => run::check::run(args, context),
        Command::Bundle(args) => run::bundle::run(args, context),
        Command::Merge(args) => run::merge::run(args, context),
        Command::Verify(args) => run::verify::run(args, context),
        Command::Schedule(args) => run::schedule::run(args, context),
        Command::Gate(args) => run::gate::run(args, context),
        Command::Compare(args) => run::compare::run(args, context),
        Command::Message(args) => run::message::run(args, context),
        Command::Fmt(args) => run::fmt::run(args, context),
        Command::Explain(args) => run::explain::run(args, context),
        Command::Doctor(args) => run::doctor::run(args, context),
        Command::Completions(args) => run::completions::run(args, context),
        Command::Man(args) => run::man::run(args, context),
        Command::Schema(args) => run::schema::run(args, context),
    }
}
