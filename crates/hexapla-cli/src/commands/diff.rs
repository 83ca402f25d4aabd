//! `hexapla diff`: the old text, the new text, the translation.

use hexapla::content::Unit;
use hexapla::{UnitName, unit_names};
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Diff, Format};
use crate::context::Context;
use crate::problem::Problem;

pub(crate) fn run(args: &Diff, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let locale = project.locale(&args.locale)?;
    let (release, units) = match &args.release {
        Some(target) => named(target)?,
        None => (None, Vec::new()),
    };
    let releases: Vec<String> = release.into_iter().collect();
    let selection = project.select(std::slice::from_ref(&args.locale), &releases)?;
    let wants =
        |unit: &Unit| units.is_empty() || units.iter().any(|name| unit.id.is_called(&name.id));
    let (report, found) = convert::diff(&project, &selection, &locale, wants);
    context.print(&match args.format {
        Format::Human => human::diff(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.releases),
    });
    Ok(super::exit_of_reading(&found))
}

/// Splits `RELEASE#3,5-7` into the release and the units.
pub(crate) fn named(target: &str) -> Result<(Option<String>, Vec<UnitName>), Problem> {
    let Some((release, units)) = target.split_once('#') else {
        return Ok((Some(target.to_owned()), Vec::new()));
    };
    let units = unit_names(units)
        .map_err(|wrong| Problem::usage("error-invalid-unit").with("text", wrong))?;
    Ok((Some(release.to_owned()), units))
}
