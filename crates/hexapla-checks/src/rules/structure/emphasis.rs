//! The source stresses something and the translation nothing.

use hexapla_content::{InlineKind, Unit};

use super::Sides;
use crate::Hit;
use crate::findings::STRUCTURE_EMPHASIS;

pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let count = stressed(&sides.source);
    let is_kept = stressed(sides.target) > 0;
    let is_gone = sides.now.is_some_and(|now| stressed(now) == 0);
    if count == 0 || is_kept || is_gone {
        return Vec::new();
    }
    vec![Hit::new(STRUCTURE_EMPHASIS, sides.span()).with("count", count)]
}

/// The pieces with any stress.
fn stressed(units: &[&Unit]) -> usize {
    let inlines = units.iter().flat_map(|unit| &unit.inlines);
    inlines
        .filter(|inline| matches!(inline.kind, InlineKind::Emphasis | InlineKind::Strong))
        .count()
}
