//! The units of one side as one text, and the channels beside the text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::{Inline, InlineKind, Unit};

use super::{Reason, ReasonKind};

/// The text of one side: one unit's, or several joined with a space.
pub(super) struct Joined<'u> {
    /// The joined text.
    pub(super) text: Cow<'u, str>,
    /// The code spans, as bytes of the joined text.
    pub(super) code: Vec<Range<usize>>,
}

impl<'u> Joined<'u> {
    pub(super) fn of(units: &[&'u Unit]) -> Self {
        let mut code = Vec::new();
        let mut offset = 0;
        for unit in units {
            let spans = unit.code_spans();
            code.extend(spans.map(|span| span.start + offset..span.end + offset));
            offset += unit.text.len() + 1;
        }
        let text = match units {
            [unit] => Cow::Borrowed(unit.text.as_str()),
            units => {
                let texts: Vec<&str> = units.iter().map(|unit| unit.text.as_str()).collect();
                Cow::Owned(texts.join(" "))
            }
        };
        Self { text, code }
    }

    /// A text without code spans.
    pub(super) const fn bare(text: &'u str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            code: Vec::new(),
        }
    }
}

/// Whether the joined texts of both sides say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Texts {
    Equal,
    Different,
}

/// Compares the markup and the links of both sides. Where the texts differ, the places of markup
/// differ with them, so only its pieces are compared.
pub(super) fn channels(old: &[&Unit], new: &[&Unit], texts: Texts) -> Vec<Reason> {
    let mut reasons = links(old, new, texts);
    let expressions = expressions(old, new);
    let is_pair = old.len() == 1 && new.len() == 1;
    let markup_differs = if texts == Texts::Equal && is_pair {
        old.iter()
            .zip(new)
            .any(|(old, new)| old.kind != new.kind || old.markup() != new.markup())
    } else {
        !is_pair || !shapes(old).eq(shapes(new)) || contexts_differ(old, new)
    };
    let is_markup = markup_differs && expressions.is_empty();
    reasons.extend(expressions);
    reasons.extend(is_markup.then(|| Reason::general(ReasonKind::Markup)));
    reasons
}

fn contexts_differ(old: &[&Unit], new: &[&Unit]) -> bool {
    let mut pairs = old.iter().zip(new);
    pairs.any(|(old, new)| old.kind != new.kind || old.context != new.context)
}

/// The inline pieces of all units, without their places.
fn shapes<'u>(units: &'u [&Unit]) -> impl Iterator<Item = (InlineKind, &'u str)> {
    inlines(units).map(|inline| match inline.kind {
        InlineKind::Link | InlineKind::Image => (inline.kind, ""),
        kind => (kind, &*inline.target),
    })
}

fn inlines<'u>(units: &'u [&Unit]) -> impl Iterator<Item = &'u Inline> {
    units.iter().flat_map(|unit| &unit.inlines)
}

/// A reason for each destination that came, went or became another one.
fn links(old: &[&Unit], new: &[&Unit], texts: Texts) -> Vec<Reason> {
    let (old, new) = (targets(old, is_link), targets(new, is_link));
    if texts == Texts::Different || old.len() != new.len() {
        return unequal(&old, &new, ReasonKind::Link);
    }
    let changed = old.iter().zip(&new).filter(|(old, new)| old != new);
    let reasons = changed.map(|(old, new)| Reason::values(ReasonKind::Link, Some(old), Some(new)));
    reasons.collect()
}

/// A reason for each expression or shortcode inside the text that differs: its value is text
/// that nobody sees here.
fn expressions(old: &[&Unit], new: &[&Unit]) -> Vec<Reason> {
    let old = targets(old, Inline::is_expression);
    let new = targets(new, Inline::is_expression);
    unequal(&old, &new, ReasonKind::Wording)
}

fn is_link(inline: &Inline) -> bool {
    matches!(inline.kind, InlineKind::Link | InlineKind::Image)
}

fn targets<'u>(units: &[&'u Unit], choose: fn(&Inline) -> bool) -> Vec<&'u str> {
    let chosen = units.iter().flat_map(|unit| &unit.inlines);
    let chosen = chosen.filter(|inline| choose(inline));
    chosen.map(|inline| &*inline.target).collect()
}

/// Pairs what stands in only one of the lists, in order, as reasons of `kind`. Equal values in
/// another order are no difference.
pub(super) fn unequal(old: &[&str], new: &[&str], kind: ReasonKind) -> Vec<Reason> {
    let (gone, come) = (without(old, new), without(new, old));
    let pairs = 0..gone.len().max(come.len());
    let pairs = pairs.map(|at| (gone.get(at).copied(), come.get(at).copied()));
    let reasons = pairs.map(|(old, new)| Reason::values(kind, old, new));
    reasons.collect()
}

/// What of `list` is left when each of `others` has cancelled one that equals it.
fn without<'v>(list: &[&'v str], others: &[&str]) -> Vec<&'v str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for other in others {
        *counts.entry(other).or_default() += 1;
    }
    let mut left = Vec::new();
    for value in list {
        match counts.get_mut(value) {
            Some(count) if *count > 0 => *count -= 1,
            _ => left.push(*value),
        }
    }
    left
}
