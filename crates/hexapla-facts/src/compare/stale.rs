//! Facts that the source has changed since, and that the translation still says as they were.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Range;

use super::demand::{Demand, Need, Part};
use super::matching::{Answer, Matching};
use crate::lenient::{Candidate, Reading, Sense};
use crate::{Decimal, TokenKind};

/// A fact of the source that is another one now, while its translation says what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// What kind of fact.
    pub fact: TokenKind,
    /// The bytes of the text the translation was made from that said it.
    pub before: Range<usize>,
    /// The bytes of the source as it is now that say the new one.
    pub after: Range<usize>,
    /// The bytes of the translation that still say the old one.
    pub target: Range<usize>,
}

/// The facts that were `before`, are `after`, and stand in the translation as they were: the new value
/// answers to nothing there, and something there that answers no fact of today means
/// the old one. `read` reads the translation and matches it with the facts of today; it is called where a fact changed.
pub(super) fn stale(
    before: &Version<'_>,
    after: &Version<'_>,
    read: impl FnOnce() -> (Matching, Reading),
) -> Vec<Stale> {
    let mut found: Vec<Stale> = Vec::new();
    let successors = successors(before, after);
    if successors.is_empty() {
        return found;
    }
    let (matching, reading) = read();
    for (old, new) in successors {
        let said = changed_part(old, new).and_then(|place| {
            let index = after
                .demands
                .iter()
                .position(|demand| std::ptr::eq(demand, new));
            let answer = matching.answers.get(index?)?.get(place);
            let is_open = answer == Some(&Answer::None);
            still_said(old.parts.get(place)?, &matching, &reading).filter(|_| is_open)
        });
        let Some(said) = said else {
            continue;
        };
        let target = reading.origin(&said.lexemes);
        if found.iter().all(|stale| stale.target != target) {
            found.push(Stale {
                fact: new.kind,
                before: old.span.clone(),
                after: new.span.clone(),
                target,
            });
        }
    }
    found
}

/// A text of the source with its facts.
pub(super) struct Version<'t> {
    pub(super) text: &'t str,
    pub(super) demands: Vec<Demand>,
}

/// The most facts of a version that are held against those of the other; it bounds the cost.
const MOST_PAIRED: usize = 100;

/// The facts that took the place of others: those in the likeliest surroundings first, then those nearest in
/// their order.
fn successors<'d>(
    before: &'d Version<'_>,
    after: &'d Version<'_>,
) -> Vec<(&'d Demand, &'d Demand)> {
    let mut gone = without(before, after);
    let mut come = without(after, before);
    gone.truncate(MOST_PAIRED);
    come.truncate(MOST_PAIRED);
    let mut pairs = Vec::new();
    for (was, old) in gone.iter().enumerate() {
        let around = Around::of(before.text, &old.span);
        for (is, new) in come.iter().enumerate() {
            if changed_part(old, new).is_some() {
                let alike = around.shared(&Around::of(after.text, &new.span));
                pairs.push((Reverse(alike), was.abs_diff(is), was, is));
            }
        }
    }
    pairs.sort_unstable();
    let mut taken: (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut found = Vec::new();
    for (_, _, was, is) in pairs {
        if !taken.0.contains(&was) && !taken.1.contains(&is) {
            taken.0.push(was);
            taken.1.push(is);
            found.extend(gone.get(was).copied().zip(come.get(is).copied()));
        }
    }
    found.sort_by_key(|(_, new)| new.span.start);
    found
}

/// The words on both sides of a fact, the nearest first.
struct Around<'t> {
    before: Vec<&'t str>,
    behind: Vec<&'t str>,
}

/// The most words on either side that tell a place.
const FARTHEST_WORD: usize = 3;

/// What the same word directly behind counts for: most often it says what is counted.
const SAME_THING: usize = 3;

impl<'t> Around<'t> {
    /// The words around a fact; of one with its unit, the unit is the first behind.
    fn of(text: &'t str, span: &Range<usize>) -> Self {
        let fact = text.get(span.clone()).unwrap_or_default();
        let number = fact.split_whitespace().next().map_or(0, str::len);
        let side = |range: Option<&'t str>| {
            let words = range.unwrap_or_default().split_whitespace();
            words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        };
        let before = side(text.get(..span.start));
        Self {
            before: before.rev().take(FARTHEST_WORD).collect(),
            behind: side(text.get(span.start + number..))
                .take(FARTHEST_WORD)
                .collect(),
        }
    }

    /// How alike the surroundings are: the words in a row that both have on either side.
    fn shared(&self, other: &Self) -> usize {
        let run = |these: &[&str], those: &[&str]| {
            let both = these.iter().zip(those);
            both.take_while(|(this, that)| this == that).count()
        };
        let behind = run(&self.behind, &other.behind);
        let same_thing = if behind > 0 { SAME_THING } else { 0 };
        run(&self.before, &other.before) + behind + same_thing
    }
}

/// The demands of `these` that ask for something `others` do not ask for, as often. What is written alike is one and the same
/// first: where `4 racks of 4 tons` become `3 racks of 4 tons`, the tons have stayed.
fn without<'d>(these: &'d Version<'_>, others: &'d Version<'_>) -> Vec<&'d Demand> {
    let mut left: Vec<&Demand> = these.demands.iter().collect();
    let mut free: Vec<&Demand> = others.demands.iter().collect();
    for alike in [true, false] {
        let sought = |version: &'d Version<'_>, demand: &'d Demand| {
            let written = alike.then(|| version.text.get(demand.span.clone()));
            (asked(demand), written)
        };
        let mut same: BTreeMap<_, VecDeque<usize>> = BTreeMap::new();
        for (at, demand) in free.iter().enumerate() {
            same.entry(sought(others, demand))
                .or_default()
                .push_back(at);
        }
        let mut taken = BTreeSet::new();
        left.retain(|demand| {
            let same = same.get_mut(&sought(these, demand));
            let first = same.and_then(VecDeque::pop_front);
            first.is_none_or(|at| !taken.insert(at))
        });
        let mut at = 0..;
        free.retain(|_| at.next().is_some_and(|at| !taken.contains(&at)));
    }
    left
}

/// What a demand asks for.
fn asked(demand: &Demand) -> (Vec<Decimal>, Option<&str>) {
    let values = demand.parts.iter().map(Part::value);
    (values.collect(), demand.currency.as_deref())
}

/// The place of the first part that a translation has to say and that is another one now; nothing
/// where the two facts are not of one sort.
fn changed_part(old: &Demand, new: &Demand) -> Option<usize> {
    let is_alike = sort(old.kind) == sort(new.kind) && old.parts.len() == new.parts.len();
    let mut parts = old.parts.iter().zip(&new.parts);
    let place = parts.position(|(old, new)| {
        let wanted = old.need == Need::Required && new.need == Need::Required;
        wanted && old.value() != new.value()
    });
    place.filter(|_| is_alike)
}

/// Facts that take each other's place; all amounts do.
const fn sort(kind: TokenKind) -> TokenKind {
    match kind {
        TokenKind::Date | TokenKind::Time | TokenKind::Identifier => kind,
        _ => TokenKind::Number,
    }
}

/// What in the translation says `part` and answers no fact of the source as it is now. "One" in
/// words is an article in many languages.
fn still_said<'r>(part: &Part, matching: &Matching, reading: &'r Reading) -> Option<&'r Candidate> {
    let says = |candidate: &&Candidate| {
        let is_counted = match candidate.sense {
            Sense::Words | Sense::Ordinal => candidate.value > Decimal::whole(1),
            Sense::Month => part.role == super::demand::Role::Month,
            Sense::Figures | Sense::Elliptic | Sense::Era | Sense::Phone => true,
            Sense::Share | Sense::Implied => false,
        };
        is_counted && part.accepts.contains(&candidate.value) && !matching.is_taken(candidate)
    };
    reading.candidates.iter().find(says)
}
