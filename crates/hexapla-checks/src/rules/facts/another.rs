//! Passages that were paired by guess and do not belong together.

use std::collections::BTreeSet;

use hexapla_content::{InlineKind, Unit};

use super::compared::figures;
use crate::Languages;
use crate::rules::structure::links;

/// Says whether the one is the translation of another passage: it is a block of another kind, or has none of the
/// source's links, images and code, and not one of its figures either.
pub(super) fn is_of_another(source: &Unit, target: &Unit, languages: &Languages) -> bool {
    let said: BTreeSet<&str> = figures(&target.text).collect();
    let shares_figure = figures(&source.text).any(|figure| said.contains(figure));
    !shares_figure && (source.kind != target.kind || has_lost_marks(source, target, languages))
}

/// Says whether a passage with links, images or code has none of them in the other.
fn has_lost_marks(source: &Unit, target: &Unit, languages: &Languages) -> bool {
    let marks = |unit| links(std::slice::from_ref(unit), languages).chain(of_unit(unit));
    let kept: BTreeSet<String> = marks(target).collect();
    let mut wanted = marks(source).peekable();
    wanted.peek().is_some() && !wanted.any(|mark| kept.contains(&mark))
}

/// The images of a passage and its code.
fn of_unit(unit: &Unit) -> impl Iterator<Item = String> {
    unit.inlines.iter().filter_map(|inline| match inline.kind {
        InlineKind::Image => Some(inline.target.to_string()),
        InlineKind::Code => unit.text.get(inline.text.clone()).map(str::to_owned),
        _ => None,
    })
}
