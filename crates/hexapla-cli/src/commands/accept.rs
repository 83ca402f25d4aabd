//! `hexapla accept`: this translation holds for the source as it is now.

use std::collections::BTreeSet;
use std::io::{BufRead as _, IsTerminal as _};

use hexapla::content::{How, Locale, RelPath};
use hexapla::{AcceptError, Accepted, NotAcceptable, Project, Statement, UnitName, WriteError};
use hexapla_report::{Exit, command_about, command_line, convert, human, wire};

use super::diff::named;
use crate::args::Accept;
use crate::context::Context;
use crate::problem::Problem;

pub(crate) fn run(args: &Accept, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let how = match (args.no_change, args.local, args.approve) {
        (true, _, _) => How::Checked,
        (_, true, _) => How::Local,
        (_, _, true) => How::Approved,
        _ => How::Translated,
    };
    let statement = Statement {
        how,
        by: args.by.clone(),
        at: Some(context.as_of),
        why: args.why.clone(),
        from: None,
    };
    match (&args.locale, &args.release, args.touched) {
        (_, _, true) => touched(&project, args, &statement, context),
        (Some(locale), Some(release), false) => {
            let locale = project.locale(locale)?;
            let (name, units) = named(&project, release)?;
            let index = project.release(&name)?;
            let units = if units.is_empty() {
                ask(&project, &locale, &name, how, context)?
            } else {
                units
            };
            if units.is_empty() {
                say(context, &context.words.plain("accept-none-chosen"));
                return Ok(Exit::Fine);
            }
            let accepted = project
                .accept(index, &locale, &units, &statement)
                .map_err(problem)?;
            finish(&project, args, &[(name, locale, accepted)], context)
        }
        _ => Err(Problem::usage("error-nothing-named").into()),
    }
}

fn touched(
    project: &Project,
    args: &Accept,
    statement: &Statement,
    context: &Context,
) -> anyhow::Result<Exit> {
    // without a base: what was edited since the last commit
    let revision = args.base.as_deref().unwrap_or("HEAD");
    let base = project.at(revision)?;
    let selection = project.select(args.locale.as_slice(), args.release.as_slice())?;
    let touched = project
        .accept_touched(&base, &selection, statement)
        .map_err(problem)?;
    for (release, locale) in &touched.new {
        let diff = command_about(&["diff", locale.as_str()], release);
        let told = [
            ("command", diff.into()),
            ("base", revision.into()),
            ("release", release.into()),
            ("locale", locale.as_str().into()),
        ];
        say(context, &context.words.with("accept-touched-new", &told));
    }
    if !touched.accepted.is_empty() {
        return finish(project, args, &touched.accepted, context);
    }
    if touched.new.is_empty() {
        let told = [("base", revision.into())];
        say(
            context,
            &context.words.with("accept-touched-nothing", &told),
        );
    }
    Ok(Exit::Fine)
}

fn say(context: &Context, sentence: &str) {
    context.print(&human::lines(&context.screen(), &[sentence.to_owned()]));
}

/// Shows every unit that waits and asks about it; off a terminal nothing is accepted unseen.
fn ask(
    project: &Project,
    locale: &Locale,
    release: &str,
    how: How,
    context: &Context,
) -> anyhow::Result<Vec<UnitName>> {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return Err(Problem::usage("error-nothing-named").into());
    }
    let selection = project.select(&[locale.as_str()], &[release])?;
    let (mut report, _) = convert::diff(project, &selection, locale, |_| true);
    let mut chosen = Vec::new();
    for mut release in std::mem::take(&mut report.releases) {
        for unit in std::mem::take(&mut release.units) {
            if unit.accept.is_empty() {
                continue;
            }
            report.releases = vec![wire::DiffRelease {
                units: vec![unit.clone()],
                ..release.clone()
            }];
            context.remark(&human::diff(&context.screen(), &report));
            let told = [("unit", (&unit.unit).into())];
            if matches!(how, How::Translated | How::Approved) && is_unedited(&unit) {
                let told = context.words.with("error-accept-unedited", &told);
                context.remark(&human::lines(&context.screen(), &[told]));
            } else if is_agreed(&context.words.with("accept-question", &told), context)? {
                let wrong = || Problem::usage("error-invalid-unit").with("text", &unit.unit);
                chosen.push(UnitName {
                    id: unit.unit.parse().map_err(|_| wrong())?,
                    seen: Some(unit.fingerprint_short),
                });
            }
        }
    }
    Ok(chosen)
}

/// Asks `question` on standard error, and says whether the answer was yes.
fn is_agreed(question: &str, context: &Context) -> std::io::Result<bool> {
    context.remark(&format!("{question} "));
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "yes"))
}

/// Says whether the source has changed and the translation has not, so that it cannot be taken as translated anew.
fn is_unedited(unit: &wire::DiffUnit) -> bool {
    unit.status == wire::Status::Outdated && !unit.flags.contains(&wire::Flag::Touched)
}

/// Writes what was accepted, prints the rows and how to take them back.
fn finish(
    project: &Project,
    args: &Accept,
    all: &[(String, Locale, Accepted)],
    context: &Context,
) -> anyhow::Result<Exit> {
    let committed = project.committed(all.iter().map(|(_, _, accepted)| accepted));
    if !args.dry_run {
        project.write_accepted(all.iter().map(|(_, _, accepted)| accepted))?;
    }
    let screen = context.screen();
    for (release, locale, accepted) in all {
        for (unit, row) in &accepted.lines {
            let named = format!("{locale} {release}{unit}");
            context.print(&human::quoted(&screen, &named, row.trim_end()));
        }
        let diff = command_about(&["diff", locale.as_str()], release);
        let waiting = [
            ("command", diff.into()),
            ("n", accepted.waiting.len().into()),
            ("release", release.into()),
            ("locale", locale.as_str().into()),
        ];
        say(context, &context.words.with("accept-remaining", &waiting));
        // whoever named units knows the others
        if args.touched && !accepted.waiting.is_empty() {
            let edition = (locale.as_str(), release.as_str());
            let told = hexapla_report::waiting(&accepted.waiting, edition, &context.words);
            say(context, &told);
        }
    }
    if args.dry_run {
        say(context, &context.words.plain("accept-dry-run"));
        return Ok(Exit::Fine);
    }
    say_undo(project, all, &committed, context);
    Ok(Exit::Fine)
}

/// Says how to take back what was accepted, and nothing else: by git where the ledger was as in the commit that is checked
/// out, else line by line.
fn say_undo(
    project: &Project,
    all: &[(String, Locale, Accepted)],
    committed: &BTreeSet<RelPath>,
    context: &Context,
) {
    let screen = context.screen();
    let all = all.iter().map(|(_, _, accepted)| accepted);
    let (by_git, by_hand): (Vec<&Accepted>, Vec<_>) =
        all.partition(|accepted| committed.contains(&accepted.ledger));
    if !by_git.is_empty() {
        let root = project.root.to_string_lossy();
        let is_here = std::path::absolute(".").is_ok_and(|here| here == project.root);
        let mut undo = vec!["git"];
        if !is_here {
            undo.extend(["-C", &root]);
        }
        undo.extend(["checkout", "HEAD", "--"]);
        let paths = by_git.iter().flat_map(|accepted| &accepted.paths);
        let paths: BTreeSet<&RelPath> = paths.filter(|path| committed.contains(*path)).collect();
        undo.extend(paths.into_iter().map(RelPath::as_str));
        let told = context.words.plain("accept-undo");
        context.print(&human::quoted(&screen, &told, &quoted(&undo)));
    }
    for accepted in by_hand {
        let path = [("path", accepted.ledger.as_str().into())];
        if accepted.replaced.is_empty() {
            say(context, &context.words.with("accept-undo-lines", &path));
        } else {
            let told = context.words.with("accept-undo-replaced", &path);
            let lines = accepted.replaced.concat();
            context.print(&human::quoted(&screen, &told, lines.trim_end()));
        }
    }
}

/// A command of another program, quoted as ours are.
fn quoted(words: &[&str]) -> String {
    let ours = command_line(words);
    ours.strip_prefix("hexapla ").unwrap_or(&ours).to_owned()
}

/// What is said of an edition or a unit that is not there, or cannot be accepted.
pub(super) fn problem(error: AcceptError) -> anyhow::Error {
    let problem = match error {
        AcceptError::NotTranslated { release, locale } => {
            let start = command_about(&["start", locale.as_str()], &release);
            Problem::usage("error-not-translated")
                .with("release", release)
                .with("locale", locale.as_str())
                .with("command", start)
        }
        AcceptError::UnknownUnit {
            release,
            unit,
            known,
        } => Problem::usage("error-unknown-unit")
            .with("release", release)
            .with("unit", unit.to_string())
            .with("known", known.join(" ")),
        AcceptError::SourceMoved { unit, seen, now } => Problem::usage("error-source-moved")
            .with("unit", unit.to_string())
            .with("given", seen)
            .with("now", now),
        AcceptError::NotAcceptable { unit, reason } => Problem::usage(match reason {
            NotAcceptable::Missing => "error-accept-missing",
            NotAcceptable::NoSource => "error-accept-no-source",
            NotAcceptable::HasSource => "error-accept-has-source",
            NotAcceptable::Renamed => "error-accept-renamed",
            NotAcceptable::Unedited => "error-accept-unedited",
        })
        .with("unit", unit.to_string()),
        AcceptError::SecondPerson { unit, what } => Problem::usage("error-second-person")
            .with("unit", unit.to_string())
            .with("impact", what),
        AcceptError::OwnApproval(unit) => {
            Problem::usage("error-approval-own").with("unit", unit.to_string())
        }
        AcceptError::NotOnRecord(unit) => {
            Problem::usage("error-approval-unrecorded").with("unit", unit.to_string())
        }
        AcceptError::NeedsBy => Problem::usage("error-needs-by"),
        AcceptError::Withdrawn { release, locale } => Problem::usage("error-accept-withdrawn")
            .with("release", release)
            .with("locale", locale.as_str()),
        AcceptError::StalePivot {
            unit,
            pivot,
            release,
        } => Problem::usage("error-accept-via-pivot")
            .with("unit", unit.to_string())
            .with("pivot", pivot.as_str())
            .with("release", release),
        AcceptError::NeedsWhy => Problem::usage("error-needs-why"),
        AcceptError::Elsewhere { locale, path } => Problem::not_judged("error-accept-elsewhere")
            .with("locale", locale.as_str())
            .with("path", path.as_str()),
        AcceptError::Nothing => Problem::usage("error-nothing-to-accept"),
        AcceptError::Write(error) => return error.into(),
        AcceptError::Unread(findings) => return WriteError::Unread(findings).into(),
    };
    problem.into()
}
