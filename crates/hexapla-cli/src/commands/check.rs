//! `hexapla check`: everything that was found, or what a change does; and mending what can be mended.

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;

use hexapla::diagnostics::{Finding, Level, Outcome};
use hexapla::gate::Waivers;
use hexapla::{Checked, Fixed, Project, Selection, Withheld};
use hexapla_report::human::Shown;
use hexapla_report::machine::Batch;
use hexapla_report::{Exit, convert, human, wire};

use super::Forms;
use super::fixing::{Edits, account};
use crate::args::{Check, FailOn, ReportFormat};
use crate::context::Context;

pub(crate) fn run(args: &Check, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let selection = project.select(&args.selection.locale, &args.selection.release)?;
    let base = Base::of(args, &project)?;
    let then = base.as_ref().map(|base| &base.project);
    let (project, mut checked) = if args.fix {
        let fixed = fix(&project, then, &selection, args, context)?;
        (fixed.project, fixed.checked)
    } else {
        let checked = match then {
            Some(then) => project.check_since(then, &selection, context.as_of),
            None => project.check(&selection, context.as_of),
        };
        (project, checked)
    };
    let read = super::exit_of_reading(&checked.findings);
    let waivers = &project.configuration.gate.waivers;
    let exit = exit_of_findings(args, &checked, context, waivers).max(read);
    withhold(&mut checked, &context.withheld(&project, args.clearance));
    // the process ends with this command: what was found is not taken apart before
    let (project, checked) = (ManuallyDrop::new(project), ManuallyDrop::new(checked));
    // only annotations ask for them
    let then = then.filter(|_| args.format == ReportFormat::Github);
    let changed_lines = then.map_or_else(BTreeMap::new, |then| {
        let places = checked.findings.iter().map(|finding| &finding.place);
        project.lines_changed_since(then, places.filter_map(|place| place.path.as_deref()))
    });
    let waivers = &project.configuration.gate.waivers;
    let name = base.as_ref().map(|base| match args.base {
        Some(_) => convert::Base::Revision(&base.name),
        None => convert::Base::Folder(&base.name),
    });
    let told = (context.as_of, &context.words);
    let report = || convert::check(&checked, waivers, name, told, |_, _| true);
    let outcome = match read {
        Exit::Fine => Outcome::Judged,
        _ => Outcome::NotJudged,
    };
    let forms = Forms {
        command: "check",
        human: &|| {
            let mut shown = Shown::default();
            let takes = |code: &str, level| args.all || shown.takes(code, level);
            let report = convert::check(&checked, waivers, name, told, takes);
            human::check(&context.screen(), &report, &shown)
        },
        json: &|out| {
            let report = convert::check_to_write(&checked, waivers, name, told);
            wire::write_json(out, &report)
        },
        jsonl: &|out| {
            let findings = convert::findings_of_check(&checked, waivers, told);
            wire::write_json_lines(out, findings)
        },
        batch: &|| Batch {
            changed_lines: changed_lines.clone(),
            ..Batch::of_check(report(), outcome)
        },
    };
    forms.print(args.format, &project, context);
    Ok(exit)
}

/// Takes out what is about withheld releases: it counts, and nobody is told of it.
fn withhold(checked: &mut Checked, withheld: &Withheld) {
    checked.findings.retain(|finding| !withheld.is_in(finding));
    if let Some(preview) = &mut checked.preview {
        let editions = &mut preview.editions;
        editions.retain(|edition| !withheld.names(edition.release.as_str()));
    }
}

/// What is checked against.
struct Base {
    /// The revision or the folder, as it was named.
    name: String,
    project: Project,
}

impl Base {
    fn of(args: &Check, project: &Project) -> anyhow::Result<Option<Self>> {
        let (name, project) = match (&args.base, &args.base_dir) {
            (Some(revision), _) => (revision.clone(), project.at(revision)?),
            (None, Some(folder)) => (folder.display().to_string(), project.in_folder(folder)?),
            (None, None) => return Ok(None),
        };
        Ok(Some(Self { name, project }))
    }
}

/// 1 when a finding counts against the project.
fn exit_of_findings(args: &Check, checked: &Checked, context: &Context, waivers: &Waivers) -> Exit {
    // what a change makes stale is reported and never held against it, and what is waived passes
    let counts = |finding: &&Finding| {
        !checked.is_told_only(finding) && waivers.holding(finding, context.as_of).is_none()
    };
    let level = match args.fail_on {
        FailOn::Error => Some(Level::Error),
        FailOn::Warn => Some(Level::Warn),
        FailOn::Never => None,
    };
    let mut counted = checked.findings.iter().filter(counts);
    let fails = level.is_some_and(|level| counted.any(|finding| finding.level >= level));
    if fails { Exit::Found } else { Exit::Fine }
}

/// Mends what can be mended. The account of it stands above the report that people
/// read, and beside the one that programs read.
fn fix(
    project: &Project,
    base: Option<&Project>,
    selection: &Selection,
    args: &Check,
    context: &Context,
) -> anyhow::Result<Fixed> {
    let fixed = project.fix(selection, base, context.as_of);
    let edits = if args.dry_run {
        Edits::Shown
    } else {
        project.write_fixed(&fixed)?;
        Edits::Written
    };
    let told = account(&fixed, edits, context);
    if args.format == ReportFormat::Human {
        context.print(&told);
    } else {
        context.remark(&told);
    }
    Ok(fixed)
}
