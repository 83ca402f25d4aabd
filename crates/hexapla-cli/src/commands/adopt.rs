//! `hexapla adopt`: a ledger for translations that exist already.

use std::io::IsTerminal as _;

use hexapla::{AdoptRequest, AskHistory, Unpinned};
use hexapla_report::{Exit, convert, human, wire};
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::{Adopt, Format};
use crate::context::Context;

pub(crate) fn run(args: &Adopt, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let selection = project.select(&args.selection.locale, &args.selection.release)?;
    let request = AdoptRequest {
        selection: &selection,
        date_field: args.date_field.as_deref(),
        history: if args.from_history {
            AskHistory::Yes
        } else {
            AskHistory::No
        },
        unpinned: if args.assume {
            Unpinned::Assumed
        } else {
            Unpinned::LeftAlone
        },
        as_of: context.as_of,
    };
    let progress = progress(selection.releases.len());
    let adoption = project.adopt(&request, &|| progress.inc(1))?;
    progress.finish_and_clear();
    let mut debt = None;
    if !args.dry_run {
        project.write_adoption(&adoption)?;
        if args.assume && adoption.files() > 0 {
            debt = project.begin_debt(context.as_of)?;
        }
    }
    let report = wire::AdoptReport {
        written: !args.dry_run && adoption.files() > 0,
        debt,
        ..convert::adopt(&adoption, &request, &context.words)
    };
    context.print(&match args.format {
        Format::Human => human::adopt(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.findings),
    });
    let units = &adoption.units;
    let has_ground = adoption.pins.found + units.recorded + units.assumed > 0;
    if !has_ground && !args.from_history && !args.assume && adoption.units.unverified > 0 {
        let advice = context.words.plain("adopt-no-ground");
        context.remark(&human::lines(&context.screen(), &[advice]));
    }
    Ok(super::exit_of_reading(&adoption.findings))
}

/// A bar of releases on standard error; hidden where that is no terminal.
fn progress(releases: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len}");
    let bar = ProgressBar::new(releases as u64);
    style.map_or_else(|_| ProgressBar::hidden(), |style| bar.with_style(style))
}
