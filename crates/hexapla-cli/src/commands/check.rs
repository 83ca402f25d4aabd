//! `hexapla check`: everything that was found, or what a change does.

use hexapla::diagnostics::{Finding, Level};
use hexapla::is_staleness;
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Check, FailOn, Format};
use crate::context::Context;

pub(crate) fn run(args: &Check, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let selection = project.select(&args.selection.locale, &args.selection.release)?;
    let checked = match &args.base {
        Some(revision) => project.check_since(&project.at(revision)?, &selection),
        None => project.check(&selection),
    };
    let base = args.base.as_deref();
    let report = convert::check(&checked, base, context.as_of, &context.words);
    context.print(&match args.format {
        Format::Human => human::check(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.findings),
    });
    // what a change makes stale is reported and never held against it
    let counts = |finding: &&Finding| base.is_none() || !is_staleness(finding);
    let level = match args.fail_on {
        FailOn::Error => Some(Level::Error),
        FailOn::Warn => Some(Level::Warn),
        FailOn::Never => None,
    };
    let fails = level.is_some_and(|level| {
        checked
            .findings
            .iter()
            .filter(counts)
            .any(|finding| finding.level >= level)
    });
    let found = if fails { Exit::Found } else { Exit::Fine };
    Ok(found.max(super::exit_of_reading(&checked.findings)))
}
