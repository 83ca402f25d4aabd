//! A passage beside its translation, compared once for all rules about facts.

use std::ops::Range;
use std::rc::Rc;

use hexapla_content::{Inline, InlineKind, Pair, Status, Unit};
use hexapla_diagnostics::Span;
use hexapla_facts::{Decimal, Difference, DifferenceKind, Passage, Said, Stated, TokenKind};

use hexapla_diagnostics::Code;

use super::{another, zone};
use crate::{Context, Hit};

/// One unit beside its translation, which is one unit too: of split and merged ones nobody knows which half
/// says what.
pub(super) struct Compared<'a> {
    pub(super) context: &'a Context<'a>,
    /// What the translation was made from.
    pub(super) source: &'a Unit,
    /// The source as it is now, where that is another text.
    pub(super) now: Option<&'a Unit>,
    pub(super) target: &'a Unit,
}

impl<'a> Compared<'a> {
    /// Nothing where there is nothing to compare: code, copies, passages whose old text is lost.
    pub(super) fn of(pair: &Pair<'a>, context: &'a Context<'a>) -> Option<Self> {
        let (&[now], &[target]) = (pair.source, pair.target) else {
            return None;
        };
        let (source, now) = match pair.baseline {
            [] if matches!(pair.status, Status::Outdated(_)) => return None,
            [] => (now, None),
            [baseline] => (baseline, Some(now)),
            _ => return None,
        };
        let is_copy = source.text == target.text;
        let is_guess = pair.status == Status::Unverified;
        let is_other = is_guess && another::is_of_another(source, target, context.languages);
        let is_pair = !is_copy && !is_other;
        (!now.unwrap_or(source).kind.is_atomic() && is_pair).then_some(Self {
            context,
            source,
            now,
            target,
        })
    }

    /// How the translation departs from what it was made from, and from the source as it is now: who has
    /// carried a change before recording it made no mistake.
    pub(super) fn departures(&self) -> Vec<Departure<'_>> {
        let facts = &self.context.languages.facts;
        let against = |unit: &Unit| {
            let (source, target) = (code(unit), code(self.target));
            let stated = self.stated(unit);
            let target = passage(self.target, &target);
            facts.compare_stated(passage(unit, &source), &stated, target)
        };
        let mut differences = against(self.source);
        if let Some(now) = self.now
            && !differences.is_empty()
        {
            let today = against(now);
            differences.retain(|old| today.iter().any(|new| is_the_same(old, new)));
        }
        let told = differences.into_iter().map(|difference| {
            let said = |unit: &'a Unit, said: Option<&Range<usize>>| {
                said.and_then(|range| unit.text.get(range.clone()))
            };
            let before = difference.source.as_ref();
            let after = difference
                .target
                .map(|said| self.whole(difference.kind, said));
            let after = after.as_ref();
            let target = said(self.target, after.map(|said| &said.span));
            Departure {
                kind: difference.kind,
                fact: difference.fact,
                place: before.map(|said| said.span.clone()),
                source: said(self.source, before.map(|said| &said.span)).unwrap_or_default(),
                source_text: &self.source.text,
                value: before.or(after).map_or(Decimal::ZERO, |said| said.value),
                behind: after.and_then(|said| self.target.text.get(said.span.end..)),
                before: after.and_then(|said| self.target.text.get(..said.span.start)),
                target,
                span: self.locate(target.unwrap_or_default()),
            }
        });
        told.filter(|departure| {
            !departure.is_cited(&self.target.text)
                && !self.has_in_code(departure)
                && !zone::is_converted(departure)
        })
        .collect()
    }

    /// A number of its own that is a part of a numbering, `3.5.0`, with the whole of it.
    fn whole(&self, kind: DifferenceKind, said: Said) -> Said {
        if kind != DifferenceKind::Added {
            return said;
        }
        let text = &self.target.text;
        let is_of_it = |c: char| c.is_ascii_digit() || c == '.';
        let before = text.get(..said.span.start).unwrap_or_default();
        let behind = text.get(said.span.end..).unwrap_or_default();
        let head = &before[before.trim_end_matches(is_of_it).len()..];
        let tail = &behind[..behind.len() - behind.trim_start_matches(is_of_it).len()];
        // points at the ends are those of sentences
        let head = head.trim_start_matches('.');
        let tail = tail.trim_end_matches('.');
        let span = said.span.start - head.len()..said.span.end + tail.len();
        let points = text
            .get(span.clone())
            .map_or(0, |all| all.matches('.').count());
        if points < 2 {
            said
        } else {
            Said { span, ..said }
        }
    }

    /// Says whether the figures of what is missing stand in code of the translation, which is not read: "1, 2 or 3" as
    /// `1`, `2` or `3`.
    fn has_in_code(&self, departure: &Departure<'_>) -> bool {
        if departure.kind != DifferenceKind::Missing {
            return false;
        }
        let code = code(self.target);
        let code = code
            .iter()
            .filter_map(|range| self.target.text.get(range.clone()));
        let said: Vec<&str> = code.flat_map(figures).collect();
        let mut wanted = figures(departure.source).peekable();
        wanted.peek().is_some() && wanted.all(|figure| said.contains(&figure))
    }

    /// The facts that the source states, or once stated.
    pub(super) fn stated(&self, unit: &Unit) -> Rc<Stated> {
        self.context.page.stated(unit, self.context.languages)
    }

    /// The bytes of the file at which `part` of the translation stands.
    pub(super) fn locate(&self, part: &str) -> Span {
        self.context.locate(self.target, part)
    }
}

/// Says whether both texts of a source find the same fault with the translation.
fn is_the_same(old: &Difference, new: &Difference) -> bool {
    match (&old.target, &new.target) {
        (Some(old), Some(new)) => old.span == new.span,
        (None, None) => {
            let value = |found: &Difference| found.source.as_ref().map(|said| said.value);
            value(old) == value(new)
        }
        _ => false,
    }
}

/// The runs of digits in a text.
pub(super) fn figures(text: &str) -> impl Iterator<Item = &str> {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    runs.filter(|run| !run.is_empty())
}

/// A unit's text with what in it is code.
pub(crate) const fn passage<'u>(unit: &'u Unit, code: &'u [Range<usize>]) -> Passage<'u> {
    Passage {
        text: unit.text.as_str(),
        protected: code,
    }
}

/// The bytes of a unit's text that are code, and the names of files that stand for the words of pictures, in their order.
pub(crate) fn code(unit: &Unit) -> Vec<Range<usize>> {
    let elements = code_elements(unit).map(|(open, close)| open.text.end..close.text.start);
    let mut code: Vec<Range<usize>> = unit.code_spans().collect();
    code.extend(elements);
    code.extend(file_names(unit));
    code.sort_by_key(|range| range.start);
    code
}

/// What stands for the words of a picture and is only the name of its file: `![20310309_4](/a/20310309_4.png)`.
fn file_names(unit: &Unit) -> impl Iterator<Item = Range<usize>> {
    let pictures = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Image);
    let is_name = |picture: &&Inline| {
        let words = unit.text.get(picture.text.clone()).unwrap_or_default();
        let is_word = !words.is_empty() && !words.contains(char::is_whitespace);
        is_word && picture.target.contains(words)
    };
    pictures.filter(is_name).map(|picture| picture.text.clone())
}

/// The tags that open and close an element of code in a unit: `<code>`, `</code>`.
pub(crate) fn code_elements(unit: &Unit) -> impl Iterator<Item = (&Inline, &Inline)> {
    let mut tags = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Markup);
    std::iter::from_fn(move || {
        let is_open = |inline: &&Inline| {
            let behind = inline.target.strip_prefix("<code");
            behind.is_some_and(|behind| behind.starts_with(['>', ' ']))
        };
        let open = tags.find(is_open)?;
        Some((open, tags.find(|inline| &*inline.target == "</code>")?))
    })
}

/// A fact of the source that the translation does not say as it is, or says of its own.
pub(super) struct Departure<'c> {
    pub(super) kind: DifferenceKind,
    pub(super) fact: TokenKind,
    /// Its bytes in the source's text.
    pub(super) place: Option<Range<usize>>,
    /// As the source writes it; empty where only the translation has it.
    pub(super) source: &'c str,
    /// All that the source says.
    pub(super) source_text: &'c str,
    /// The source's value, or the translation's where only it has one.
    pub(super) value: Decimal,
    /// As the translation writes it.
    pub(super) target: Option<&'c str>,
    /// The translation up to it and from its end.
    pub(super) before: Option<&'c str>,
    pub(super) behind: Option<&'c str>,
    /// Its bytes in the translation's file, or those of the unit.
    pub(super) span: Span,
}

impl Departure<'_> {
    /// A hit that tells what both texts say, the translation's where it says anything.
    pub(super) fn hit(&self, code: Code) -> Hit {
        let hit = Hit::new(code, self.span).with("source", self.source);
        match self.target {
            Some(target) => hit.with("target", target),
            None => hit.with("target", ""),
        }
    }

    /// Says whether the date or the time stands in the translation letter by letter, in the source's own language:
    /// a line that a file must have, the name of a post.
    fn is_cited(&self, target: &str) -> bool {
        matches!(self.fact, TokenKind::Date | TokenKind::Time)
            && self.target.is_none()
            && target.contains(self.source)
    }

    /// Says whether the fact is wrong or gone, rather than said otherwise.
    pub(super) const fn is_lost(&self) -> bool {
        matches!(
            self.kind,
            DifferenceKind::Changed(_) | DifferenceKind::Doubtful | DifferenceKind::Missing
        )
    }
}
