//! Which facts of the source a reading of the translation can mean.

use super::demand::Demand;
use crate::Decimal;
use crate::TokenKind;
use crate::lenient::{Candidate, Kind, Reading, Sense};

/// How one number of a fact is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// By the candidate with this index, which answers nothing else.
    Own(usize),
    /// By a candidate that another fact took first: the translation says it once.
    Shared(usize),
    /// By figures and points that stand as they are in the source.
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
}

impl Matching {
    /// Answers `demands` from `reading`: numbers with the most digits first, so that a part of
    /// another number is never mistaken for a number of its own.
    pub(super) fn of(demands: &[Demand], reading: &Reading) -> Self {
        let mut matching = Self {
            answers: demands
                .iter()
                .map(|demand| vec![Answer::None; demand.parts.len()])
                .collect(),
            taken: vec![false; reading.lexemes.len()],
        };
        for (index, demand) in demands.iter().enumerate() {
            if let Some(literal) = demand.literal.as_deref() {
                matching.answer_literally(index, literal, reading);
            }
        }
        for (index, place) in order(demands) {
            let done = matching.answers.get(index).and_then(|parts| parts.get(place));
            if done.is_some_and(|answer| *answer != Answer::None) {
                continue;
            }
            let answer = matching.answer(demands, index, place, reading);
            if let Some(slot) = matching.answers.get_mut(index).and_then(|parts| parts.get_mut(place)) {
                *slot = answer;
            }
        }
        matching
    }

    /// Answers all parts of a demand where its numbering stands in the translation.
    fn answer_literally(&mut self, index: usize, literal: &str, reading: &Reading) {
        let text = &reading.normal.text;
        let is_whole = |at: usize| {
            let digit = |c: char| c.is_ascii_digit();
            let before = text.get(..at).is_some_and(|before| before.ends_with(digit));
            let behind = text.get(at + literal.len()..).is_some_and(|rest| rest.starts_with(digit));
            !before && !behind
        };
        let Some((at, _)) = text.match_indices(literal).find(|(at, _)| is_whole(*at)) else {
            return;
        };
        let range = at..at + literal.len();
        for (taken, lexeme) in self.taken.iter_mut().zip(&reading.lexemes) {
            *taken |= range.contains(&lexeme.range.start);
        }
        if let Some(answers) = self.answers.get_mut(index) {
            answers.fill(Answer::Literal);
        }
    }

    fn answer(&mut self, demands: &[Demand], index: usize, place: usize, reading: &Reading) -> Answer {
        let Some((demand, part)) = demands
            .get(index)
            .and_then(|demand| Some((demand, demand.parts.get(place)?)))
        else {
            return Answer::None;
        };
        let mut shared = Answer::None;
        let mut best: Option<(usize, (usize, usize))> = None;
        for (at, candidate) in reading.candidates.iter().enumerate() {
            let accepted = part.accepts.iter().position(|value| *value == candidate.value);
            let Some(preference) = accepted.filter(|_| may_answer(candidate, demand)) else {
                continue;
            };
            if self.is_taken(candidate) {
                if shared == Answer::None {
                    shared = Answer::Shared(at);
                }
                continue;
            }
            let rank = (rank(candidate, reading), preference);
            if best.is_none_or(|(_, known)| rank < known) {
                best = Some((at, rank));
            }
        }
        let Some((at, _)) = best else {
            return shared;
        };
        let lexemes = reading.candidates.get(at).map_or(0..0, |candidate| candidate.lexemes.clone());
        for taken in self.taken.get_mut(lexemes).into_iter().flatten() {
            *taken = true;
        }
        Answer::Own(at)
    }

    /// Says whether any digit or word of `candidate` answers a fact already.
    pub(super) fn is_taken(&self, candidate: &Candidate) -> bool {
        let taken = self.taken.get(candidate.lexemes.clone());
        taken.is_none_or(|taken| taken.contains(&true))
    }
}

/// The parts in the order in which they are answered.
fn order(demands: &[Demand]) -> Vec<(usize, usize)> {
    let mut order: Vec<(usize, usize)> = Vec::new();
    for (index, demand) in demands.iter().enumerate() {
        order.extend((0..demand.parts.len()).map(|place| (index, place)));
    }
    order.sort_by_key(|&(index, place)| {
        let part = demands.get(index).and_then(|demand| demand.parts.get(place));
        let value = part.map_or(Decimal::ZERO, super::demand::Part::value);
        let digits = value.to_string().trim_end_matches('0').len();
        (std::cmp::Reverse(digits), index, place)
    });
    order
}

/// Months answer dates only, shares answer percentages and parts.
fn may_answer(candidate: &Candidate, demand: &Demand) -> bool {
    match candidate.sense {
        Sense::Month => demand.kind == TokenKind::Date,
        Sense::Share => {
            demand.kind == TokenKind::Percentage || candidate.value < Decimal::whole(1)
        }
        _ => true,
    }
}

/// Better answers are smaller: whole figures, words, then figures that are part of others.
fn rank(candidate: &Candidate, reading: &Reading) -> usize {
    match candidate.sense {
        Sense::Figures | Sense::Era if !is_inside_cluster(candidate, reading) => 0,
        Sense::Month => 1,
        Sense::Elliptic => 2,
        Sense::Words if candidate.scaled => 3,
        Sense::Words => 4,
        Sense::Ordinal => 5,
        Sense::Figures | Sense::Era => 6,
        Sense::Share | Sense::Implied => 7,
    }
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
        reading.is_digits(at)
            && joined(at + 1)
            && !reading.lexemes.get(at + 2).is_some_and(|lexeme| lexeme.spaced)
    });
    behind || before
}
