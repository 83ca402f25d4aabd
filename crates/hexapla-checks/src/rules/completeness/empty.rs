//! The translation of a passage says nothing.

use hexapla_content::{Inline, InlineKind, Pair, Unit};

use crate::findings::EMPTY;
use crate::{Context, Hit};

/// A placeable, an image or a tag is something.
pub(super) fn find(pair: &Pair<'_>, _: &Context<'_>) -> Vec<Hit> {
    let says = |unit: &Unit| unit.text.chars().any(char::is_alphanumeric);
    let has_pieces = |unit: &Unit| unit.inlines.iter().any(|inline| !is_blank(inline));
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

/// Says whether a piece is a text of a message that says nothing: `{ "" }`.
fn is_blank(inline: &Inline) -> bool {
    let inside = inline.target.trim_matches(['{', '}']).trim();
    let text = inside
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    inline.kind == InlineKind::Placeable
        && text.is_some_and(|text| !text.contains(char::is_alphanumeric))
}
