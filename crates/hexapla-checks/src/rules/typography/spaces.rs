//! Two spaces where one is meant.

use hexapla_content::{Pair, UnitKind};
use hexapla_diagnostics::Edit;

use super::prose::{self, Prose};
use crate::findings::SPACING_DOUBLE;
use crate::{Context, Hit};

/// Runs of spaces between two words of a line. Tables are aligned with spaces, and two after a full stop are a habit
/// of some typists that pages do not show.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let prose = pair
        .target
        .iter()
        .filter(|unit| unit.kind != UnitKind::TableRow);
    // a cheap bound: most texts have no two spaces
    let prose = prose.filter(|unit| {
        let written = unit.span.of(context.target_text);
        written.is_some_and(|written| written.contains("  "))
    });
    let hits = prose.filter_map(|unit| prose::mended(unit, context, SPACING_DOUBLE, edits));
    hits.collect()
}

fn edits(prose: &Prose<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut start = None;
    for between in prose.characters() {
        if between.this != ' ' {
            start = None;
            continue;
        }
        let first = *start.get_or_insert(between);
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, ',' | ')' | '»' | '”');
        let length = between.at + 1 - first.at;
        let within =
            first.before.is_some_and(is_word) && between.after.is_some_and(char::is_alphanumeric);
        if length > 1 && within {
            edits.push(prose.edit(first.at, length, " "));
        }
    }
    edits
}
