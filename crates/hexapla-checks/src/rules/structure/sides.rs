//! The inline pieces of a passage and of its translation.

use std::collections::BTreeMap;

use hexapla_content::{Inline, InlineKind, Pair, Status, Unit};
use hexapla_diagnostics::Span;

use crate::Context;

/// A passage and its translation, each of one unit or several.
pub(super) struct Sides<'a> {
    pub(super) context: &'a Context<'a>,
    /// What the translation was made from.
    pub(super) source: Vec<&'a Unit>,
    /// The source as it is now, where that is another text.
    pub(super) now: Option<&'a [&'a Unit]>,
    pub(super) target: &'a [&'a Unit],
    /// Whether somebody recorded that the one is the translation of the other.
    pub(super) is_recorded: bool,
    /// Whether the translation has the very pieces of the source, in their order: none is lost.
    is_kept: bool,
}

impl<'a> Sides<'a> {
    /// Nothing where nobody knows what the translation was made from, or nobody recorded it and the figures say that it
    /// was another text; rules about facts tell of those.
    pub(super) fn of(pair: &Pair<'a>, context: &'a Context<'a>) -> Option<Self> {
        let is_known = !pair.baseline.is_empty() || !matches!(pair.status, Status::Outdated(_));
        let is_message = |unit: &&Unit| unit.kind.message().is_some();
        let is_whole = !pair.source.is_empty() && !pair.target.is_empty();
        let is_left = pair.status == Status::Missing;
        let is_recorded = pair.status != Status::Unverified;
        let is_pair = is_known && is_whole && !is_left && !pair.source.iter().any(is_message);
        if !is_pair || (!is_recorded && is_of_another(pair)) {
            return None;
        }
        let source = pair.made_from();
        let is_kept = written(&source).eq(written(pair.target));
        Some(Self {
            context,
            source,
            is_kept,
            now: (!pair.baseline.is_empty()).then_some(pair.source),
            target: pair.target,
            is_recorded,
        })
    }

    /// The bytes of the translation.
    pub(super) fn span(&self) -> Span {
        let start = self.target.first().map_or(0, |unit| unit.span.start);
        let end = self.target.last().map_or(start, |unit| unit.span.end);
        Span::new(start, end.max(start))
    }

    /// Says whether the translation names `address` in a tag.
    pub(super) fn has_tag_with(&self, address: &str) -> bool {
        self.markup().any(|markup| markup.contains(address))
    }

    /// The tags of the translation, with what stands in them.
    pub(super) fn markup(&self) -> impl Iterator<Item = &'a str> {
        let inlines = self.target.iter().flat_map(|unit| &unit.inlines);
        let markup = inlines.filter(|inline| inline.kind == InlineKind::Markup);
        markup.map(|inline| &*inline.target)
    }

    /// The pieces that the source has more often than the translation, as they are written and in their order, by
    /// what `key` says of them; each beside a piece that the translation has of its own, as long as there are any.
    /// Who has carried a change before recording it has lost nothing.
    pub(super) fn lost(&self, key: impl Fn(&Unit, &Inline) -> Option<Piece>) -> Vec<Lost> {
        if self.is_kept {
            return Vec::new();
        }
        self.lost_among(
            |unit| {
                let inlines = unit.inlines.iter();
                inlines.filter_map(|inline| key(unit, inline)).collect()
            },
            |_, _| Vec::new(),
        )
    }

    /// [`Self::lost`] among the pieces that `of` finds in each unit, inline ones or others; `instead_of` says what else in a unit of
    /// the translation is one of the source's pieces.
    pub(super) fn lost_among(
        &self,
        of: impl Fn(&Unit) -> Vec<Piece>,
        instead_of: impl Fn(&[Piece], &Unit) -> Vec<Piece>,
    ) -> Vec<Lost> {
        let pieces =
            |units: &[&Unit]| -> Vec<Piece> { units.iter().flat_map(|unit| of(unit)).collect() };
        let source = pieces(&self.source);
        if source.is_empty() {
            return Vec::new();
        }
        let mut target = pieces(self.target);
        for unit in self.target {
            target.extend(instead_of(&source, unit));
        }
        let mut lost = without(&source, &target);
        if !self.is_recorded && lost.len() > 1 && lost.len() == source.len() {
            // nothing says that the one is the translation of the other
            return Vec::new();
        }
        if let Some(now) = self.now {
            let now = pieces(now);
            let today = without(&now, &target);
            lost.retain(|piece| today.iter().any(|other| other.key == piece.key));
        }
        let mut added = without(&target, &source).into_iter();
        let each = lost.into_iter().map(|piece| {
            let instead = added.next();
            Lost {
                span: instead.map_or_else(|| self.span(), |piece| piece.span),
                instead: instead.map(|piece| piece.written.clone()),
                written: piece.written.clone(),
            }
        });
        each.collect()
    }
}

/// Says whether the source has a figure, such as `X1` or `2026`, that stands nowhere in the translation.
fn is_of_another(pair: &Pair<'_>) -> bool {
    let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let is_figure = |word: &&str| word.len() > 1 && word.contains(|c: char| c.is_ascii_digit());
    let is_said = |figure: &str| pair.target_texts().any(|text| text.contains(figure));
    let mut figures = pair
        .source_texts()
        .filter(|text| has_digit(text))
        .flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric()))
        .filter(is_figure);
    figures.any(|figure| !is_said(figure))
}

/// The pieces of units as they are written: all that tells one from another.
fn written<'a>(units: &'a [&Unit]) -> impl Iterator<Item = (InlineKind, &'a str, &'a str)> {
    units.iter().flat_map(|unit| {
        unit.inlines.iter().map(|inline| {
            let said = match inline.kind {
                InlineKind::Code => unit.text.get(inline.text.clone()),
                _ => None,
            };
            (inline.kind, &*inline.target, said.unwrap_or_default())
        })
    })
}

/// An inline piece by what must be the same in the translation.
pub(super) struct Piece {
    pub(super) key: String,
    /// As people write it.
    pub(super) written: String,
    pub(super) span: Span,
}

/// A piece that the translation lacks.
pub(super) struct Lost {
    pub(super) written: String,
    /// What the translation has in its stead.
    pub(super) instead: Option<String>,
    /// Where it should stand.
    pub(super) span: Span,
}

/// The pieces of `these` that `others` do not have as often.
fn without<'p>(these: &'p [Piece], others: &[Piece]) -> Vec<&'p Piece> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in others {
        *left.entry(&piece.key).or_default() += 1;
    }
    let is_lacking = |piece: &&Piece| match left.get_mut(piece.key.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    these.iter().filter(is_lacking).collect()
}

#[cfg(test)]
mod tests {
    use hexapla_content::{Impact, UnitId, UnitKind};

    use super::*;
    use crate::{Languages, Page};

    #[test]
    fn only_a_whole_pair_of_known_texts_has_sides() {
        let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
        let page = Page::default();
        let context = Context {
            languages: &languages,
            target_text: "",
            page: &page,
        };
        let unit = |kind| Unit::plain(UnitId::Body(1), kind, "a");
        let text = unit(UnitKind::Paragraph);
        let message = unit(UnitKind::Message("a".into()));
        let is_judged = |source: &[&Unit], baseline: &[Unit], target: &[&Unit], status| {
            let pair = Pair {
                source,
                baseline,
                target,
                status,
            };
            Sides::of(&pair, &context).is_some()
        };
        let (one, lost) = ([&text], Status::Outdated(Impact::Factual));
        assert!(is_judged(&one, &[], &one, Status::Current));
        assert!(is_judged(&one, &[], &one, Status::Unverified));
        assert!(is_judged(&one, std::slice::from_ref(&text), &one, lost));
        assert!(!is_judged(&one, &[], &one, lost));
        assert!(!is_judged(&one, &[], &one, Status::Missing));
        assert!(!is_judged(&[], &[], &one, Status::Current));
        assert!(!is_judged(&one, &[], &[], Status::Current));
        assert!(!is_judged(&[&message], &[], &one, Status::Current));
    }
}
