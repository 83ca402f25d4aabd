//! `hexapla adopt`: a ledger for translations that exist already.

use std::io::IsTerminal as _;

use hexapla::{AdoptRequest, Adoption, AskHistory, Doubt, Unpinned};
use hexapla_report::{Exit, human, wire};
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
    let report = report(&adoption, debt, args, context);
    context.print(&match args.format {
        Format::Human => human::adopt(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.findings),
    });
    let units = &adoption.units;
    let has_ground = adoption.pins.found + units.recorded + units.assumed > 0;
    if !has_ground && !args.from_history && adoption.units.unverified > 0 {
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

/// What is to be told of an adoption that began the file of known `debt`, if it did.
fn report(
    adoption: &Adoption,
    debt: Option<String>,
    args: &Adopt,
    context: &Context,
) -> wire::AdoptReport {
    let Adoption {
        units,
        pins,
        drift,
        doubts,
        ..
    } = adoption;
    let by_impact = drift
        .by_impact
        .iter()
        .map(|(&impact, &units)| (impact.into(), units));
    let drift = wire::Drift {
        pages: drift.pages,
        nothing_to_reread: drift.nothing_to_reread,
        units: drift.units,
        by_impact: by_impact.collect(),
        words_to_reread: drift.words_to_reread,
    };
    let findings = adoption.findings.iter();
    wire::AdoptReport {
        schema: wire::AdoptSchema::One,
        as_of: context.as_of.to_string(),
        written: !args.dry_run && adoption.files() > 0,
        releases: adoption.releases,
        editions: adoption.editions,
        units: wire::AdoptedUnits {
            recorded: units.recorded,
            pinned: units.pinned,
            from_history: units.from_history,
            assumed: units.assumed,
            copied: units.copied,
            unverified: units.unverified,
        },
        doubts: args.from_history.then(|| {
            let counted = |doubt: Doubt| doubts.get(&doubt).copied().unwrap_or_default();
            wire::Doubts {
                pairing: counted(Doubt::Pairing),
                alone: counted(Doubt::Alone),
                no_source: counted(Doubt::NoSource),
                no_text: counted(Doubt::NoText),
                clocks: counted(Doubt::Clocks),
            }
        }),
        pins: wire::Pins {
            found: pins.found,
            resolved: pins.resolved,
            followed: pins.followed,
            unresolved: pins.unresolved,
        },
        drift: (pins.found > 0).then_some(drift),
        debt,
        findings: findings
            .map(|finding| wire::Finding::new(finding, &context.words))
            .collect(),
    }
}
