//! Letters of the Arabic script drawn apart.

use hexapla_content::{Pair, Unit};
use hexapla_diagnostics::Edit;

use super::prose::{self, Prose};
use crate::findings::KASHIDA;
use crate::{Context, Hit};

/// The stroke that lengthens a letter.
const KASHIDA_STROKE: char = '\u{640}';

/// A stroke between two letters. One that stands at a word's edge joins a prefix to a figure, a quotation or a foreign
/// word, and is written so.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let is_drawn = |unit: &&&Unit| {
        let written = unit.span.of(context.target_text);
        written.is_some_and(|written| written.contains(KASHIDA_STROKE))
    };
    let hits = pair
        .target
        .iter()
        .filter(is_drawn)
        .filter_map(|unit| prose::mended(unit, context, KASHIDA, edits));
    hits.collect()
}

fn edits(prose: &Prose<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let runs = prose.text.match_indices(KASHIDA_STROKE);
    let mut done = 0;
    for (at, _) in runs.filter(|(at, _)| {
        prose
            .text
            .get(..*at)
            .is_some_and(|before| before.ends_with(is_letter))
    }) {
        let rest = prose.text.get(at..).unwrap_or_default();
        let after = rest.trim_start_matches(KASHIDA_STROKE);
        let length = rest.len() - after.len();
        if at >= done && after.starts_with(is_letter) {
            edits.push(prose.edit(at, length, ""));
        }
        done = at + length;
    }
    edits
}

/// Says whether a character is a letter of the Arabic script or a mark on one.
const fn is_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{63f}' | '\u{641}'..='\u{65f}' | '\u{66e}'..='\u{6d3}')
}
