//! `hexapla check`: everything that was found, or what a change does.

use hexapla::diagnostics::{Finding, Level};
use hexapla::is_staleness;
use hexapla_report::machine::Batch;
use hexapla_report::{Exit, convert, human, wire};

use super::Forms;
use crate::args::{Check, FailOn};
use crate::context::Context;

pub(crate) fn run(args: &Check, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let selection = project.select(&args.selection.locale, &args.selection.release)?;
    let checked = match &args.base {
        Some(revision) => project.check_since(&project.at(revision)?, &selection),
        None => project.check(&selection),
    };
    let base = args.base.as_deref();
    let waivers = &project.configuration.gate.waivers;
    let report = convert::check(&checked, waivers, base, context.as_of, &context.words);
    let read = super::exit_of_reading(&checked.findings);
    let forms = Forms {
        command: "check",
        human: &|| human::check(&context.screen(), &report),
        json: &|| wire::json(&report),
        jsonl: &|| wire::json_lines(&report.findings),
        batch: &|| Batch::of_check(&report, read == Exit::Fine),
    };
    context.print(&forms.text(args.format, &project, context));
    // what a change makes stale is reported and never held against it, and what is waived passes
    let is_told_only = |finding: &Finding| {
        (base.is_some() && is_staleness(finding))
            || waivers.holding(finding, context.as_of).is_some()
    };
    let level = match args.fail_on {
        FailOn::Error => Some(Level::Error),
        FailOn::Warn => Some(Level::Warn),
        FailOn::Never => None,
    };
    let fails = level.is_some_and(|level| {
        checked
            .findings
            .iter()
            .any(|finding| finding.level >= level && !is_told_only(finding))
    });
    let found = if fails { Exit::Found } else { Exit::Fine };
    Ok(found.max(read))
}
