//! What of a translation still waits, in a sentence.

use hexapla_content::{Status, UnitId};

use crate::Words;
use crate::convert::impact_of;
use crate::previewed::group;
use crate::wire::PreviewUnit;

/// Names the units of a translation that still wait, each with how it stands; of many the first ones.
/// `edition` is the locale and the release.
///
/// ```
/// use hexapla::content::{Impact, Status, UnitId};
/// use hexapla_report::{Words, waiting};
///
/// let units = [
///     (UnitId::Body(3), Status::Outdated(Impact::Factual)),
///     (UnitId::Body(4), Status::Missing),
/// ];
/// let told = waiting(&units, ("fr", "ferry"), &Words::english());
/// assert_eq!(told, "still to do: #3 (factual), #4 (missing)");
/// ```
pub fn waiting(units: &[(UnitId, Status)], edition: (&str, &str), words: &Words) -> String {
    let units = units.iter().map(|(id, status)| PreviewUnit {
        unit: id.to_string(),
        line: None,
        status: (*status).into(),
        impact: impact_of(*status),
    });
    let units: Vec<PreviewUnit> = units.collect();
    group("preview-waiting", &units, edition, words, &str::to_owned)
}
