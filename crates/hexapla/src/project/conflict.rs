//! A merge that nobody finished: the versions of both sides, between markers of git.

use hexapla_content::Edition;
use hexapla_diagnostics::{Finding, Lines, Place, Span};

use crate::findings::CONFLICT_MARKER;

/// How many signs a marker has (gitattributes(5), `conflict-marker-size`).
const SIGNS: usize = 7;
/// The markers before the one side, between both and behind the other.
const MARKERS: [char; 3] = ['<', '=', '>'];

/// The conflicts of a text of which `edition` was read. What stands in code is an example.
pub(super) fn find(text: &str, edition: &Edition, place: &Place) -> Vec<Finding> {
    // nearly every text has none
    if !text.contains("<<<<<<<") {
        return Vec::new();
    }
    let is_example = |at: usize| {
        let mut units = edition.units.iter();
        units.any(|unit| unit.kind.is_atomic() && unit.span.start <= at && at < unit.span.end)
    };
    let lines = Lines::of(text);
    let mut findings = Vec::new();
    let mut begun: Option<(Span, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let marker = line.trim_end();
        let span = Span::new(at, at + marker.len());
        at += line.len();
        begun = match begun {
            _ if is_marker(marker, '<') && !is_example(span.start) => Some((span, 1)),
            Some((first, seen)) if is_marker(marker, MARKERS[seen]) => {
                if seen + 1 < MARKERS.len() {
                    Some((first, seen + 1))
                } else {
                    let place = place.clone().at_lines(&lines, first);
                    findings.push(Finding::new(CONFLICT_MARKER, place));
                    None
                }
            }
            other => other,
        };
    }
    findings
}

/// Says whether a line is a marker of such signs: nothing else, or a space and a name.
fn is_marker(line: &str, sign: char) -> bool {
    let rest = line.trim_start_matches(sign);
    let is_named = sign != '=' && rest.starts_with(' ');
    line.len() - rest.len() == SIGNS && (rest.is_empty() || is_named)
}
