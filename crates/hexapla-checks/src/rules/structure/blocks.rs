//! A passage is another kind of block in the translation, or a heading of another level.

use hexapla_content::{Unit, UnitKind};
use hexapla_diagnostics::Level;

use super::Sides;
use crate::Hit;
use crate::findings::STRUCTURE_BLOCKS;

/// Whole blocks that are missing or orphaned tells the tracker; this is about what a pair is.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let ([source], [target]) = (sides.source.as_slice(), sides.target) else {
        return Vec::new();
    };
    let is_same = source.kind == target.kind
        && (source.kind != UnitKind::Heading || source.context == target.context);
    if is_same {
        return Vec::new();
    }
    let now = sides.now.and_then(|now| now.first()).copied();
    let (was, is) = (name(source), name(target));
    if is_numbered(source, target) || was == is || now.is_some_and(|now| name(now) == is) {
        return Vec::new();
    }
    let are_text = [source, target].map(|unit| &unit.kind);
    let are_text = are_text.map(|kind| matches!(kind, UnitKind::Paragraph | UnitKind::ListItem));
    let level = match (source.kind == target.kind, sides.is_recorded) {
        (true, _) => Level::Warn,
        // it may well be the translation of another passage
        (false, false) => return Vec::new(),
        (false, true) if are_text == [true, true] => Level::Warn,
        (false, true) => Level::Error,
    };
    let hit = Hit::new(STRUCTURE_BLOCKS, target.span).level(level);
    vec![hit.with("source", was).with("target", is)]
}

/// Says whether an item of a list has its number in the translation's own writing, which makes no list: `3）`, `3、`.
fn is_numbered(source: &Unit, target: &Unit) -> bool {
    let rest = target.text.trim_start_matches(|c: char| c.is_ascii_digit());
    source.kind == UnitKind::ListItem
        && target.kind == UnitKind::Paragraph
        && rest.len() < target.text.len()
        && rest.starts_with(['）', '、', '．'])
}

/// The kind of a block, with the level of a heading.
fn name(unit: &Unit) -> String {
    match unit.kind {
        UnitKind::Heading => format!("{} {}", unit.kind, unit.context),
        _ => unit.kind.to_string(),
    }
}
