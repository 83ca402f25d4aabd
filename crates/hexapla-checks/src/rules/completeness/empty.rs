//! The translation of a passage says nothing.

use hexapla_content::{Pair, Unit};

use crate::findings::EMPTY;
use crate::{Context, Hit};

/// A placeable, an image or a tag is something.
pub(super) fn find(pair: &Pair<'_>, _: &Context<'_>) -> Vec<Hit> {
    let says = |unit: &Unit| unit.text.chars().any(char::is_alphanumeric);
    let has_pieces = |unit: &Unit| !unit.inlines.is_empty();
    let is_said = pair
        .target
        .iter()
        .any(|unit| says(unit) || has_pieces(unit));
    let is_prose = pair
        .source
        .iter()
        .any(|unit| says(unit) && !unit.kind.is_atomic());
    match pair.target.first() {
        Some(target) if is_prose && !is_said => vec![Hit::new(EMPTY, target.span)],
        _ => Vec::new(),
    }
}
