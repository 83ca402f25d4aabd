//! `hexapla diff`: the old text, the new text, the translation.

use hexapla::content::Unit;
use hexapla::diagnostics::Finding;
use hexapla::{AcceptError, Project, Selection, UnitName, unit_names};
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Diff, Format};
use crate::context::Context;
use crate::problem::{Problem, Unread};

pub(crate) fn run(args: &Diff, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let locale = project.locale(&args.locale)?;
    let (release, units) = match &args.release {
        Some(target) => {
            let (release, units) = named(&project, target)?;
            (Some(release), units)
        }
        None => (None, Vec::new()),
    };
    let selection = project.select(std::slice::from_ref(&args.locale), release.as_slice())?;
    let wants =
        |unit: &Unit| units.is_empty() || units.iter().any(|name| unit.id.is_called(&name.id));
    if args.release.is_some() {
        find(&project, &selection, &units)?;
    }
    let (report, mut found) = convert::diff(&project, &selection, &locale, wants);
    found.retain(Finding::is_unjudged);
    let is_blind = !found.is_empty() && report.releases.is_empty();
    context.print(&match args.format {
        // nobody knows that there is nothing to do
        Format::Human if is_blind => String::new(),
        Format::Human => human::diff(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.releases),
    });
    if found.is_empty() {
        Ok(Exit::Fine)
    } else {
        Err(Unread(found).into())
    }
}

/// Finds the units named in the translation of the release named, both of which must be there.
fn find(project: &Project, selection: &Selection, names: &[UnitName]) -> anyhow::Result<()> {
    let (found, _) = project.track(selection, |track| {
        if let Some(locale) = track.untranslated.first() {
            return Err(AcceptError::NotTranslated {
                release: track.source.id.to_string(),
                locale: locale.clone(),
            });
        }
        let Some(own) = track.locales.first() else {
            return Ok(());
        };
        let sources = &track.origin(own).edition.units;
        let all = || sources.iter().chain(&own.target.edition.units);
        let is_absent = |name: &&UnitName| !all().any(|unit| unit.id.is_called(&name.id));
        match names.iter().find(is_absent) {
            None => Ok(()),
            Some(name) => Err(AcceptError::UnknownUnit {
                release: track.source.id.to_string(),
                unit: name.id.clone(),
                known: sources.iter().map(|unit| unit.id.to_string()).collect(),
            }),
        }
    });
    found
        .into_iter()
        .collect::<Result<(), _>>()
        .map_err(super::accept::problem)
}

/// The release and the units that `RELEASE#3,5-7` names. A release may be called so itself.
pub(crate) fn named(project: &Project, target: &str) -> Result<(String, Vec<UnitName>), Problem> {
    let parted = parted(target);
    let is_release = |name: &str| project.release(name).is_ok();
    let is_known = parted.as_ref().is_ok_and(|(name, _)| is_release(name));
    if !is_known && target.contains('#') && is_release(target) {
        return Ok((target.to_owned(), Vec::new()));
    }
    parted
}

/// Parts `RELEASE#3,5-7` at the last `#` that begins no further unit of a list (`RELEASE#3,#5`): a release may have one in
/// its name.
fn parted(target: &str) -> Result<(String, Vec<UnitName>), Problem> {
    let mut marks = target
        .rmatch_indices('#')
        .map(|(at, _)| target.split_at(at));
    let first = marks.find(|(before, _)| !before.trim_end().ends_with(','));
    let Some((release, units)) = first else {
        return Ok((target.to_owned(), Vec::new()));
    };
    let units = unit_names(units.trim_start_matches('#'))
        .map_err(|wrong| format!("#{}", wrong.trim_start_matches('#')))
        .map_err(|wrong| Problem::usage("error-invalid-unit").with("text", wrong))?;
    Ok((release.to_owned(), units))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_may_have_the_mark_of_units_in_its_name() {
        for (target, release, units) in [
            ("ferry", "ferry", ""),
            ("ferry#3,5-6", "ferry", "#3 #5 #6"),
            ("ferry#3,#title", "ferry", "#3 #title"),
            ("no#3#title@1-4b04", "no#3", "#title"),
        ] {
            let Ok((found, names)) = parted(target) else {
                panic!("{target}");
            };
            let names: Vec<String> = names.iter().map(|name| name.id.to_string()).collect();
            assert_eq!(found, release, "{target}");
            assert_eq!(names.join(" "), units, "{target}");
        }
    }
}
