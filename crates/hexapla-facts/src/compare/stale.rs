//! Facts that the source has changed since, and that the translation still says as they were.

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

/// The facts that were `before`, are `after`, and stand in `reading` as they were: the new value
/// answers to nothing in the translation, and something there that answers no fact of today means
/// the old one.
pub(super) fn stale(
    before: &[Demand],
    after: &[Demand],
    matching: &Matching,
    reading: &Reading,
) -> Vec<Stale> {
    let mut gone: Vec<&Demand> = without(before, after);
    let mut found: Vec<Stale> = Vec::new();
    for new in without(after, before) {
        let open = |place: usize| {
            let index = after.iter().position(|demand| std::ptr::eq(demand, new));
            let answer = index.and_then(|index| matching.answers.get(index)?.get(place));
            answer == Some(&Answer::None)
        };
        let said = gone.iter().enumerate().find_map(|(at, old)| {
            let place = changed_part(old, new).filter(|&place| open(place))?;
            let candidate = still_said(old.parts.get(place)?, matching, reading)?;
            let span = reading.origin(&candidate.lexemes);
            let is_new = found.iter().all(|stale| stale.target != span);
            is_new.then_some((at, span))
        });
        if let Some((at, target)) = said {
            let old = gone.remove(at);
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

/// The demands of `these` that ask for something `others` do not ask for, as often.
fn without<'d>(these: &'d [Demand], others: &[Demand]) -> Vec<&'d Demand> {
    let mut others: Vec<&Demand> = others.iter().collect();
    let mut left = Vec::new();
    for demand in these {
        match others.iter().position(|other| asks_the_same(demand, other)) {
            Some(at) => {
                others.remove(at);
            }
            None => left.push(demand),
        }
    }
    left
}

fn asks_the_same(one: &Demand, other: &Demand) -> bool {
    let values = |demand: &Demand| demand.parts.iter().map(Part::value).collect::<Vec<_>>();
    values(one) == values(other) && one.currency == other.currency
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
