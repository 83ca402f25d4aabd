//! The source stresses something and the translation nothing.

use hexapla_content::{Inline, InlineKind, Unit};

use super::Sides;
use crate::Hit;
use crate::findings::STRUCTURE_EMPHASIS;
use crate::rules::facts::has_marks;

/// Quotation marks that the source does not have stress in their way, and so do tags.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let count = stressed(&sides.source);
    let is_kept = stressed(sides.target) > 0;
    let is_gone = sides.now.is_some_and(|now| stressed(now) == 0);
    let quotes = |units: &[&Unit]| units.iter().any(|unit| has_marks(&unit.text));
    let is_quoted = quotes(sides.target) && !quotes(&sides.source);
    if count == 0 || is_kept || is_gone || is_quoted {
        return Vec::new();
    }
    vec![Hit::new(STRUCTURE_EMPHASIS, sides.span()).with("count", count)]
}

/// The tags that stress.
const TAGS: [&str; 4] = ["<strong", "<em>", "<b>", "<i>"];

/// The pieces with any stress.
fn stressed(units: &[&Unit]) -> usize {
    let inlines = units.iter().flat_map(|unit| &unit.inlines);
    let is_stress = |inline: &&Inline| match inline.kind {
        InlineKind::Emphasis | InlineKind::Strong => true,
        InlineKind::Markup => TAGS.iter().any(|tag| inline.target.starts_with(tag)),
        _ => false,
    };
    inlines.filter(is_stress).count()
}
