//! The source has changed a fact, and the translation still says it as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hexapla_content::{InlineKind, Unit};
use hexapla_diagnostics::Span;
use hexapla_facts::fold;

use super::Compared;
use super::compared::{code, passage};
use crate::findings::FACT_STALE;
use crate::rules::structure::{Pages, anchor, leads_to};
use crate::rules::words::says;
use crate::{Hit, Languages};

/// The source said A and says B; the translation says A, and B nowhere.
pub(super) fn find(compared: &Compared<'_>) -> Vec<Hit> {
    let Some(now) = compared.now else {
        return Vec::new();
    };
    let change = Change {
        compared,
        before: compared.source,
        now,
    };
    let mut hits = change.figures();
    // what stands where in a passage that was written anew, chance decides
    if !change.is_rewritten() {
        hits.extend(change.names());
        hits.extend(change.links());
    }
    hits
}

/// What the source was and what it is.
struct Change<'a> {
    compared: &'a Compared<'a>,
    before: &'a Unit,
    now: &'a Unit,
}

impl Change<'_> {
    /// Says whether little is left of what the source said: of the words that stood beside each other, less than one pair in
    /// three. Small words alone are in every text.
    fn is_rewritten(&self) -> bool {
        let words = |unit: &'_ Unit| -> Vec<String> {
            let words = hexapla_content::words(&unit.text);
            words.map(|word| fold(word).into_owned()).collect()
        };
        let (before, now) = (words(self.before), words(self.now));
        let now: BTreeSet<&[String]> = now.windows(2).collect();
        let (mut all, mut kept) = (0, 0);
        for pair in before.windows(2) {
            all += 1;
            kept += usize::from(now.contains(pair));
        }
        kept * 3 < all
    }

    fn figures(&self) -> Vec<Hit> {
        let (before, now, target) = (self.before, self.now, self.compared.target);
        let code = [before, now, target].map(code);
        let facts = &self.compared.context.languages.facts;
        let [was, is] = [before, now].map(|unit| self.compared.stated(unit));
        let stale = facts.stale(
            (passage(before, &code[0]), &was),
            (passage(now, &code[1]), &is),
            passage(target, &code[2]),
        );
        let written =
            |unit: &Unit, range: &Range<usize>| unit.text.get(range.clone()).map(str::to_owned);
        let hits = stale.into_iter().filter_map(|stale| {
            let was = written(before, &stale.before)?;
            let is = written(now, &stale.after)?;
            let said = written(target, &stale.target)?;
            if is_mark_of_note(&target.text, &stale.target) {
                return None;
            }
            Some(hit(&was, &is, &said, self.compared.locate(&said)))
        });
        hits.collect()
    }

    /// Words of names that stand in the translation as they stood in the source, and in whose place another stands now.
    fn names(&self) -> Vec<Hit> {
        let target = self.compared.target.text.as_str();
        let (before, now) = (self.before.text.as_str(), self.now.text.as_str());
        let new: Vec<NameWord<'_>> = self.words_of_names(self.now);
        let new = new.iter().filter(|word| !names(before, word.text));
        let mut new: Vec<&NameWord<'_>> = new.collect();
        let old = self.words_of_names(self.before);
        let old = old.iter().filter(|word| !names(now, word.text));
        let stale = old.filter_map(|was| {
            let at = new.iter().position(|is| is.took_the_place_of(was))?;
            let is = new.remove(at);
            let is_stale = says(target, was.text) && !says(target, is.text);
            is_stale.then(|| (was.span(), is.span()))
        });
        let mut stale: Vec<_> = stale.collect();
        // a first name and a surname are one name
        stale.dedup_by(|(was, is), (first, in_its_place)| {
            let whole = before.get(first.start..was.end).unwrap_or_default();
            let is_one = before.get(first.end..was.start) == Some(" ")
                && now.get(in_its_place.end..is.start) == Some(" ")
                && says(target, whole);
            if is_one {
                (first.end, in_its_place.end) = (was.end, is.end);
            }
            is_one
        });
        let hits = stale.into_iter().filter_map(|(was, is)| {
            let (was, is) = (before.get(was)?, now.get(is)?);
            Some(hit(was, is, was, self.compared.locate(was)))
        });
        hits.collect()
    }

    fn words_of_names<'u>(&self, unit: &'u Unit) -> Vec<NameWord<'u>> {
        let code = code(unit);
        let facts = &self.compared.context.languages.facts;
        let stated = self.compared.stated(unit);
        let names = facts.names(passage(unit, &code), &stated);
        let is_named =
            |word: &NameWord<'_>| names.iter().any(|name| name.span.contains(&word.start));
        words(&unit.text).into_iter().filter(is_named).collect()
    }

    /// Destinations of links and paths of images.
    fn links(&self) -> Vec<Hit> {
        let of = |unit| Links::of(unit, self.compared.context.languages);
        let (before, now, target) = (of(self.before), of(self.now), of(self.compared.target));
        let old = before.all.iter().filter(|(url, _)| !now.lead_to(url));
        let new = now.all.iter().filter(|(url, _)| !before.lead_to(url));
        let hits = old.zip(new).filter_map(|((was, _), (is, _))| {
            let span = target.first.get(was)?;
            (!target.lead_to(is)).then(|| hit(was, is, was, *span))
        });
        hits.collect()
    }
}

/// The links and images of a unit.
struct Links<'u> {
    languages: &'u Languages,
    all: Vec<(&'u str, Span)>,
    /// Each destination, and where it is named first.
    first: BTreeMap<&'u str, Span>,
    /// Where they lead, their anchors included.
    places: BTreeSet<(String, &'u str)>,
    pages: Pages<'u>,
}

impl<'u> Links<'u> {
    fn of(unit: &'u Unit, languages: &'u Languages) -> Self {
        let links = unit
            .inlines
            .iter()
            .filter(|inline| matches!(inline.kind, InlineKind::Link | InlineKind::Image));
        let all: Vec<(&str, Span)> = links.map(|link| (&*link.target, link.span)).collect();
        let urls = || all.iter().map(|&(url, _)| url);
        Self {
            languages,
            first: all.iter().rev().copied().collect(),
            places: urls()
                .map(|url| (leads_to(url, languages), anchor(url)))
                .collect(),
            pages: Pages::of(urls(), languages),
            all,
        }
    }

    /// Says whether one of them leads where `url` does.
    fn lead_to(&self, url: &'u str) -> bool {
        let place = (leads_to(url, self.languages), anchor(url));
        self.places.contains(&place) || self.pages.has(url, self.languages)
    }
}

/// Says whether all that stands between two brackets is a number: the mark of a note, by whose own count it is right.
fn is_mark_of_note(text: &str, number: &Range<usize>) -> bool {
    let before = text.get(..number.start).unwrap_or_default();
    let behind = text.get(number.end..).unwrap_or_default();
    before.ends_with('[') && behind.starts_with(']')
}

/// A word of a text, and its neighbours.
struct NameWord<'t> {
    start: usize,
    text: &'t str,
    before: &'t str,
    behind: &'t str,
}

impl NameWord<'_> {
    fn span(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Says whether it stands where `other` stood, so that a neighbour is the same, and differs in more than its case and
    /// the form of an apostrophe.
    fn took_the_place_of(&self, other: &Self) -> bool {
        let is_same = |one: &str, other: &str| fold(one) == fold(other);
        let is_beside = is_same(self.before, other.before) || is_same(self.behind, other.behind);
        is_beside && !is_same(self.text, other.text)
    }
}

/// The words of a text, without the marks around them.
fn words(text: &str) -> Vec<NameWord<'_>> {
    let bare = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let all: Vec<&str> = bare.collect();
    let neighbour = |at: Option<usize>| at.and_then(|at| all.get(at).copied()).unwrap_or_default();
    let words = all.iter().enumerate().map(|(at, word)| NameWord {
        start: word.as_ptr().addr() - text.as_ptr().addr(),
        text: word,
        before: neighbour(at.checked_sub(1)),
        behind: neighbour(at.checked_add(1)),
    });
    words.collect()
}

fn hit(was: &str, is: &str, said: &str, span: Span) -> Hit {
    Hit::new(FACT_STALE, span)
        .with("old", was)
        .with("new", is)
        .with("target", said)
}

/// Says whether a name stands in `text`, be it of one or of several (`API`, `APIs`).
fn names(text: &str, name: &str) -> bool {
    let one = name.strip_suffix('s').is_some_and(|one| says(text, one));
    one || says(text, name) || says(text, &format!("{name}s"))
}
