//! What looks like a slip and may as well be the same said in another way.

use std::collections::BTreeSet;

use super::demand::Demand;
use super::signs::other_currency;
use super::{Difference, DifferenceKind, Said};
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Reading};
use crate::{Decimal, TokenKind};

/// What a doubt is decided by.
pub(super) struct Doubts<'a> {
    pub(super) demands: &'a [Demand],
    /// The source, read leniently.
    pub(super) said: &'a Reading,
    pub(super) reading: &'a Reading,
}

impl Doubts<'_> {
    /// Calls doubtful what only looks like a slip: a number that the source says twice, where the translation goes on
    /// with other numbers instead ("1,000 more each" as 2,000, 3,000), all of a whole where it leaves out shares ("10 %,
    /// 25 %, until all" as "until 100 %"), a power of ten that stands elsewhere, a sum in another currency.
    pub(super) fn doubt(&self, found: &mut [Difference]) {
        if !found.iter().any(|one| one.kind.is_changed()) {
            return;
        }
        let powers = [self.said, self.reading].map(powers);
        let goes_on = found.iter().any(|one| one.kind == DifferenceKind::Added);
        let leaves_out_shares = found
            .iter()
            .any(|one| one.kind == DifferenceKind::Missing && one.fact == TokenKind::Percentage);
        for difference in found.iter_mut().filter(|one| one.kind.is_changed()) {
            let (Some(source), Some(target)) = (&difference.source, &difference.target) else {
                continue;
            };
            let is_said_again = goes_on && self.says(source.value) > 1;
            let is_whole =
                target.value == Decimal::whole(100) && difference.fact == TokenKind::Percentage;
            let pair = Pair {
                source,
                target,
                demand: self.demand(source),
                candidate: self.candidate(target),
            };
            if is_said_again
                || (is_whole && leaves_out_shares)
                || self.lends_power(&pair, &powers)
                || self.is_exchanged(&pair)
            {
                difference.kind = DifferenceKind::Doubtful;
            }
        }
    }

    /// How often the source says `value`.
    fn says(&self, value: Decimal) -> usize {
        let parts = self.demands.iter().flat_map(|demand| &demand.parts);
        parts.filter(|part| part.value() == value).count()
    }

    fn demand(&self, source: &Said) -> Option<&Demand> {
        let start = source.span.start;
        let next = self
            .demands
            .partition_point(|demand| demand.span.start < start);
        self.demands.get(next)
    }

    fn candidate(&self, target: &Said) -> Option<&Candidate> {
        let place = self.reading.lexeme_at(target.span.start);
        let mut near = self.reading.candidates_in(&(place..place + 1)).iter();
        near.find(|candidate| self.reading.origin(&candidate.lexemes) == target.span)
    }

    /// Says whether one of the two lacks the power of ten of the other, which its text says elsewhere, and stands
    /// without a unit of its own: "29 billion, not far off 37", "100 autres milliards"; but not "(3,6 dollars)".
    fn lends_power(&self, pair: &Pair<'_>, powers: &[BTreeSet<i32>; 2]) -> bool {
        let [in_source, in_target] = powers;
        let Some(power) = pair.target.value.power_to(pair.source.value) else {
            return false;
        };
        let (text, short, powers) = if power > 0 {
            (self.reading, pair.target, in_target)
        } else {
            (self.said, pair.source, in_source)
        };
        let mut places = text.lexeme_at(short.span.start)..text.lexeme_at(short.span.end);
        powers.contains(&power.abs())
            && places.all(|at| power_at(text, at).is_none())
            && !self.has_unit(pair, power)
    }

    /// Says whether the number without a power of ten counts money, or what the source measures.
    fn has_unit(&self, pair: &Pair<'_>, power: i32) -> bool {
        let is_money = |demand: &Demand| demand.currency.is_some();
        let unit = pair.demand.and_then(|demand| demand.unit);
        let measured = unit.is_some_and(|unit| !TIMES.contains(&unit));
        let counts_money = if power > 0 {
            let mut beside = pair
                .candidate
                .into_iter()
                .flat_map(|candidate| self.reading.currencies(candidate));
            beside.next().is_some()
        } else {
            pair.demand.is_some_and(is_money)
        };
        measured || counts_money
    }

    /// Says whether a sum stands in another currency.
    fn is_exchanged(&self, pair: &Pair<'_>) -> bool {
        let sum = pair.demand.zip(pair.candidate);
        sum.is_some_and(|(demand, candidate)| other_currency(demand, candidate, self.reading))
    }
}

/// Units that say how often or how long: they count nothing by millions.
pub(super) const TIMES: [&str; 8] = [
    "second", "minute", "hour", "day", "night", "week", "month", "year",
];

/// Two numbers that look like a slip.
struct Pair<'a> {
    source: &'a Said,
    target: &'a Said,
    demand: Option<&'a Demand>,
    candidate: Option<&'a Candidate>,
}

/// The powers of ten from a thousand upwards that stand in `text`, two in a row as one.
fn powers(text: &Reading) -> BTreeSet<i32> {
    let mut found = BTreeSet::new();
    for at in 0..text.lexemes.len() {
        let Some(power) = power_at(text, at) else {
            continue;
        };
        let next = power_at(text, at + 1);
        found.extend([power].into_iter().chain(next.map(|next| power + next)));
    }
    found.retain(|power| *power >= 3);
    found
}

/// The power of ten that the lexeme at `at` says.
fn power_at(text: &Reading, at: usize) -> Option<i32> {
    match text.lexemes.get(at)?.kind {
        Kind::Known {
            meaning: Meaning::Magnitude(power),
            ..
        } => Some(power),
        _ => None,
    }
}
