//! What is wrong with a command line, in the reader's language.

use clap::builder::NonEmptyStringValueParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use hexapla_report::Exit;

use crate::context::Context;
use crate::problem::Problem;

/// Prints help or the version where that was asked for, else says what is wrong; returns the exit
/// code.
pub(crate) fn report(error: &clap::Error, context: &Context) -> Exit {
    if let Some(problem) = problem(error) {
        return problem.say(context);
    }
    context.settle(error.print());
    if error.use_stderr() {
        Exit::Usage
    } else {
        Exit::Fine
    }
}

/// What must be something: an empty variable of a script names nothing.
pub(crate) fn given() -> NonEmptyStringValueParser {
    NonEmptyStringValueParser::new()
}

/// The problem of a command line that cannot be read; `None` where clap only prints what was asked
/// for.
fn problem(error: &clap::Error) -> Option<Problem> {
    let text = |kind| {
        let mut names = error.get(kind).map(names)?;
        names.retain(|name| !name.is_empty());
        (!names.is_empty()).then_some(names)
    };
    let suggested = |kind, nearest, unknown| match text(kind) {
        Some(suggestion) => Problem::usage(nearest).with("nearest", suggestion),
        None => Problem::usage(unknown),
    };
    let problem = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion => return None,
        ErrorKind::UnknownArgument => suggested(
            ContextKind::SuggestedArg,
            "error-nearest-argument",
            "error-unknown-argument",
        ),
        ErrorKind::InvalidSubcommand => suggested(
            ContextKind::SuggestedSubcommand,
            "error-nearest-command",
            "error-unknown-command",
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if text(ContextKind::InvalidValue).is_none() =>
        {
            Problem::usage("error-value-missing")
        }
        ErrorKind::InvalidValue => Problem::usage("error-unknown-value"),
        ErrorKind::ValueValidation => Problem::usage("error-value-refused"),
        ErrorKind::MissingRequiredArgument => Problem::usage("error-argument-missing"),
        ErrorKind::ArgumentConflict
            if text(ContextKind::PriorArg) == text(ContextKind::InvalidArg) =>
        {
            Problem::usage("error-argument-twice")
        }
        ErrorKind::ArgumentConflict => Problem::usage("error-argument-conflict"),
        _ => Problem::usage("error-usage"),
    };
    let all = [
        ("arg", ContextKind::InvalidArg),
        ("command", ContextKind::InvalidSubcommand),
        ("value", ContextKind::InvalidValue),
        ("known", ContextKind::ValidValue),
        ("other", ContextKind::PriorArg),
    ];
    let context = all
        .into_iter()
        .filter_map(|(name, kind)| Some((name, text(kind)?)));
    Some(context.fold(problem, |problem, (name, text)| problem.with(name, text)))
}

/// The names in a piece of an error's context, without the dots behind what may be given again.
fn names(value: &ContextValue) -> Vec<String> {
    let mut names = spelt(value);
    for name in &mut names {
        name.truncate(name.trim_end_matches("...").len());
    }
    names
}

fn spelt(value: &ContextValue) -> Vec<String> {
    match value {
        ContextValue::String(name) => vec![name.clone()],
        ContextValue::Strings(names) => names.clone(),
        ContextValue::StyledStr(name) => vec![name.to_string()],
        ContextValue::StyledStrs(names) => names.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
