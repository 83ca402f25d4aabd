//! Which facts of the source a reading of the translation can mean.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::demand::{Demand, Part, Role};
use super::numbering::{Found, numberings};
use super::vague;
use crate::lenient::{Candidate, Kind, Reading, Sense};
use crate::{Decimal, TokenKind};

/// How one number of a fact is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// By the candidate with this index, which answers nothing else.
    Own(usize),
    /// By a candidate that another fact took first: the translation says it once.
    Shared(usize),
    /// As a numbering, kept or altered.
    Literal,
    /// By none.
    None,
}

/// Answers to all facts, and which lexemes of the translation were taken.
#[derive(Clone, Debug)]
pub(super) struct Matching {
    /// For each demand, for each of its parts.
    pub(super) answers: Vec<Vec<Answer>>,
    /// For each lexeme, whether an answer holds it.
    pub(super) taken: Vec<bool>,
    /// The numberings that were found, by demand.
    pub(super) numberings: Vec<(usize, Found)>,
}

impl Matching {
    /// Answers `demands` from `reading`: numbers with the most digits first, so that a part of
    /// another number is never mistaken for a number of its own.
    ///
    /// What renders the vague words of the source, `said`, answers no number: the thousands of "tens of thousands".
    pub(super) fn of(demands: &[Demand], said: &Reading, reading: &Reading) -> Self {
        let unanswered = |demand: &Demand| vec![Answer::None; demand.parts.len()];
        let mut matching = Self {
            answers: demands.iter().map(unanswered).collect(),
            taken: vec![false; reading.lexemes.len()],
            numberings: Vec::new(),
        };
        for lexemes in vague::rendered(demands, said, reading) {
            take(&lexemes, &mut matching.taken);
        }
        let mut offers = Offers::of(reading, &matching.taken);
        matching.numberings = numberings(demands, reading);
        for (index, found) in &matching.numberings {
            let (Found::Kept(lexemes) | Found::Slipped(lexemes, _)) = found;
            take(lexemes, &mut matching.taken);
            if let Some(answers) = matching.answers.get_mut(*index) {
                answers.fill(Answer::Literal);
            }
        }
        for (index, place) in order(demands) {
            let demand = demands.get(index);
            let part = demand.and_then(|demand| demand.parts.get(place));
            let (Some(demand), Some(part)) = (demand, part) else {
                continue;
            };
            let slot = matching
                .answers
                .get_mut(index)
                .and_then(|parts| parts.get_mut(place));
            if let Some(slot) = slot.filter(|slot| **slot == Answer::None) {
                *slot = offers.answer(demand, part, reading, &mut matching.taken);
            }
        }
        matching
    }

    /// Says whether any digit or word of `candidate` answers a fact already.
    pub(super) fn is_taken(&self, candidate: &Candidate) -> bool {
        is_taken(candidate, &self.taken)
    }
}

fn is_taken(candidate: &Candidate, taken: &[bool]) -> bool {
    let lexemes = taken.get(candidate.lexemes.clone());
    lexemes.is_none_or(|lexemes| lexemes.contains(&true))
}

fn take(lexemes: &Range<usize>, taken: &mut [bool]) {
    let place = taken.get_mut(lexemes.clone());
    place.into_iter().flatten().for_each(|taken| *taken = true);
}

/// What kind of fact a candidate may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Any,
    /// Dates only: the name of a month.
    Month,
    /// Percentages and what is less than one: a part of a whole.
    Share,
    /// Dates, times, clocks of games and names only: figures on one side of a mark that may be decimal, `3` in
    /// `3.1`.
    Side,
    /// What stands in figures only: a part of a number in groups with spaces between, 2 in `2 253`.
    Group,
}

impl Use {
    const fn of(candidate: &Candidate) -> Self {
        match candidate.sense {
            Sense::Month => Self::Month,
            Sense::Share => Self::Share,
            _ => Self::Any,
        }
    }

    fn fits(self, demand: &Demand, value: Decimal) -> bool {
        match self {
            Self::Any => true,
            Self::Month => demand.kind == TokenKind::Date,
            Self::Share => demand.kind == TokenKind::Percentage || value < Decimal::whole(1),
            Self::Side => {
                let has_marks = matches!(
                    demand.kind,
                    TokenKind::Date | TokenKind::Time | TokenKind::Identifier
                );
                has_marks || demand.is_clock
            }
            Self::Group => demand.in_figures,
        }
    }
}

/// The candidates by what they may answer, the best first.
struct Offers(BTreeMap<(Use, Decimal), Offer>);

/// The candidates of one value.
#[derive(Default)]
struct Offer {
    /// By rank, then by place.
    candidates: Vec<(usize, usize)>,
    /// All before this one are taken.
    next: usize,
}

impl Offers {
    /// All that `reading` may mean, but what is `taken` from the start.
    fn of(reading: &Reading, taken: &[bool]) -> Self {
        let mut offers: BTreeMap<(Use, Decimal), Offer> = BTreeMap::new();
        // where the furthest number with a mark in it ends, of those that began so far
        let mut marked = 0..0;
        // likewise for numbers in groups with spaces between
        let mut grouped = 0..0;
        for (index, candidate) in reading.candidates.iter().enumerate() {
            if is_taken(candidate, taken) {
                continue;
            }
            let lexemes = &candidate.lexemes;
            let in_other = lexemes.end <= marked.end && *lexemes != marked;
            let is_side = in_other && is_inside_cluster(candidate, reading);
            let in_group = lexemes.end <= grouped.end && *lexemes != grouped;
            let usage = match (is_side, in_group) {
                (true, _) => Use::Side,
                (false, true) => Use::Group,
                (false, false) => Use::of(candidate),
            };
            let offer = offers.entry((usage, candidate.value)).or_default();
            let rank = if in_group {
                INSIDE
            } else {
                rank(candidate, reading)
            };
            offer.candidates.push((rank, index));
            if lexemes.end > grouped.end && is_grouped(candidate, reading) {
                grouped = lexemes.clone();
            }
            if lexemes.end > marked.end && has_mark(candidate, reading) {
                marked = lexemes.clone();
            }
        }
        for offer in offers.values_mut() {
            offer.candidates.sort_unstable();
        }
        Self(offers)
    }

    /// Answers one number of a fact with the best candidate that is left, and takes its place.
    fn answer(
        &mut self,
        demand: &Demand,
        part: &Part,
        reading: &Reading,
        taken: &mut [bool],
    ) -> Answer {
        let mut shared = Answer::None;
        let mut best: Option<((usize, usize), usize)> = None;
        for (preference, value) in part.accepts.iter().enumerate() {
            for usage in [Use::Any, Use::Month, Use::Share, Use::Side, Use::Group] {
                let fits = usage.fits(demand, *value);
                let Some(offer) = self.0.get_mut(&(usage, *value)).filter(|_| fits) else {
                    continue;
                };
                if let (Answer::None, Some((_, first))) = (shared, offer.candidates.first()) {
                    shared = Answer::Shared(*first);
                }
                let found = offer.first_free(reading, taken);
                // the name of a month goes before figures that may be anything
                let is_name = usage == Use::Month && part.role == Role::Month;
                let found = found.map(|(rank, index)| {
                    let rank = if is_name { 0 } else { rank + 1 };
                    ((rank, preference), index)
                });
                if let Some(found) = found.filter(|found| best.is_none_or(|best| found.0 < best.0))
                {
                    best = Some(found);
                }
            }
        }
        let Some((_, index)) = best else {
            return shared;
        };
        if let Some(candidate) = reading.candidates.get(index) {
            take(&candidate.lexemes, taken);
        }
        Answer::Own(index)
    }
}

impl Offer {
    /// The best candidate that is not taken; those before it never will be free again.
    fn first_free(&mut self, reading: &Reading, taken: &[bool]) -> Option<(usize, usize)> {
        while let Some(&(rank, index)) = self.candidates.get(self.next) {
            let candidate = reading.candidates.get(index)?;
            if !is_taken(candidate, taken) {
                return Some((rank, index));
            }
            self.next += 1;
        }
        None
    }
}

/// The parts in the order in which they are answered.
fn order(demands: &[Demand]) -> Vec<(usize, usize)> {
    let mut order: Vec<(Reverse<usize>, usize, usize)> = Vec::new();
    for (index, demand) in demands.iter().enumerate() {
        order.extend(demand.parts.iter().enumerate().map(|(place, part)| {
            let digits = part.value().to_string().trim_end_matches('0').len();
            (Reverse(digits), index, place)
        }));
    }
    order.sort_unstable();
    order
        .into_iter()
        .map(|(_, index, place)| (index, place))
        .collect()
}

/// The rank of figures that are part of others.
const INSIDE: usize = 6;

/// Says whether `candidate` is one number in groups with spaces between: `2 253`.
fn is_grouped(candidate: &Candidate, reading: &Reading) -> bool {
    let Range { start, end } = candidate.lexemes;
    let all_digits = (start..end).all(|at| reading.is_digits(at));
    candidate.sense == Sense::Figures && end > start + 1 && all_digits
}

/// Better answers are smaller: whole figures, words, then figures that are part of others.
fn rank(candidate: &Candidate, reading: &Reading) -> usize {
    match candidate.sense {
        Sense::Phone => 0,
        Sense::Figures | Sense::Era if !is_inside_cluster(candidate, reading) => 0,
        Sense::Month => 1,
        Sense::Elliptic => 2,
        Sense::Words if candidate.scaled => 3,
        Sense::Words => 4,
        Sense::Ordinal => 5,
        Sense::Figures | Sense::Era => INSIDE,
        Sense::Share | Sense::Implied => 7,
    }
}

/// Says whether `candidate` is figures with a mark between digits.
fn has_mark(candidate: &Candidate, reading: &Reading) -> bool {
    let Range { start, end } = candidate.lexemes;
    candidate.sense == Sense::Figures
        && (start + 1..end).any(|at| {
            let mark = reading.lexemes.get(at);
            let is_mark = mark.is_some_and(|mark| matches!(mark.kind, Kind::Sign('.' | ',')));
            is_mark && reading.is_digits(at - 1) && reading.is_digits(at + 1)
        })
}

/// Says whether figures of the same cluster stand directly beside `candidate`.
fn is_inside_cluster(candidate: &Candidate, reading: &Reading) -> bool {
    let joined = |at: usize| {
        let is_mark = reading.lexemes.get(at).is_some_and(|lexeme| {
            matches!(lexeme.kind, Kind::Sign('.' | ',' | '\'' | '٫' | '٬')) && !lexeme.spaced
        });
        is_mark && reading.is_digits(at + 1)
    };
    let behind = joined(candidate.lexemes.end);
    let before = candidate.lexemes.start.checked_sub(2).is_some_and(|at| {
        let glued = reading
            .lexemes
            .get(at + 2)
            .is_some_and(|lexeme| !lexeme.spaced);
        reading.is_digits(at) && joined(at + 1) && glued
    });
    behind || before
}
