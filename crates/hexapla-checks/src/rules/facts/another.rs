//! Passages that were paired by guess and do not belong together.

use std::collections::BTreeSet;

use hexapla_content::{Inline, InlineKind, Unit};

use super::compared::figures;
use crate::Languages;
use crate::rules::structure::links;

/// Says whether the one is the translation of another passage: it is a block of another kind, or has none of the
/// source's links, images and code, and not one of its figures either.
pub(super) fn is_of_another(source: &Unit, target: &Unit, languages: &Languages) -> bool {
    let is_same_kind = source.kind == target.kind;
    if is_same_kind && !has_lost_marks(source, target, languages) {
        return false;
    }
    let said: BTreeSet<&str> = figures(&target.text).collect();
    !figures(&source.text).any(|figure| said.contains(figure))
}

/// Says whether a passage with links, images or code has none of them in the other.
fn has_lost_marks(source: &Unit, target: &Unit, languages: &Languages) -> bool {
    if !has_marks(source) || keeps_a_mark(source, target) {
        return false;
    }
    let marks = |unit| links(std::slice::from_ref(unit), languages).chain(of_unit(unit));
    let kept: BTreeSet<String> = marks(target).collect();
    let mut wanted = marks(source).peekable();
    wanted.peek().is_some() && !wanted.any(|mark| kept.contains(&mark))
}

fn has_marks(unit: &Unit) -> bool {
    unit.inlines.iter().any(is_mark)
}

const fn is_mark(inline: &Inline) -> bool {
    matches!(
        inline.kind,
        InlineKind::Link | InlineKind::Image | InlineKind::Code
    )
}

/// A cheap bound: a mark of the one stands letter by letter in the same place among those of the other.
fn keeps_a_mark(source: &Unit, target: &Unit) -> bool {
    fn marks(unit: &Unit) -> impl Iterator<Item = (InlineKind, Option<&str>)> {
        let marks = unit.inlines.iter().filter(|inline| is_mark(inline));
        marks.map(|inline| match inline.kind {
            InlineKind::Code => (inline.kind, unit.text.get(inline.text.clone())),
            kind => (kind, Some(&*inline.target)),
        })
    }
    let mut both = marks(source).zip(marks(target));
    both.any(|(here, there)| here == there && here.1.is_some())
}

/// The images of a passage and its code.
fn of_unit(unit: &Unit) -> impl Iterator<Item = String> {
    unit.inlines.iter().filter_map(|inline| match inline.kind {
        InlineKind::Image => Some(inline.target.to_string()),
        InlineKind::Code => unit.text.get(inline.text.clone()).map(str::to_owned),
        _ => None,
    })
}
