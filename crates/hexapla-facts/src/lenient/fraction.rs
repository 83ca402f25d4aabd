//! Parts of a whole in words: "two thirds", "dwie trzecie", 三分之二, ثلثا.

use std::ops::Range;

use super::{Candidate, Kind, Lexeme, Reading, Sense};
use crate::Language;
use crate::language::Meaning;

/// So many parts of so many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fraction {
    pub(crate) lexemes: Range<usize>,
    pub(crate) over: u64,
    pub(crate) under: u64,
    /// It can be nothing else, such as a place in an order.
    pub(crate) is_sure: bool,
}

impl Reading {
    /// The parts of a whole that its words may mean, by place.
    pub(crate) fn fractions(&self, language: &Language) -> Vec<Fraction> {
        let found = (0..self.lexemes.len()).filter_map(|at| self.fraction(at, language));
        found.collect()
    }

    fn fraction(&self, at: usize, language: &Language) -> Option<Fraction> {
        let lexeme = self.lexemes.get(at)?;
        let Kind::Known {
            meaning,
            is_doubtful,
        } = lexeme.kind
        else {
            return None;
        };
        let before = self.count_before(at);
        let start = before.map_or(at, |(_, start)| start);
        let over = before.map_or(1, |(over, _)| over);
        let one = |over, under, is_sure| {
            (over < under).then_some(Fraction {
                lexemes: start..at + 1,
                over,
                under,
                is_sure: is_sure && !is_doubtful,
            })
        };
        match meaning {
            Meaning::Fraction(under) => {
                let is_bare = before.is_none() && language.is_ordinal(self.text(lexeme));
                // "thuluthi mbili": thirds, two of them
                let behind = self.lexemes.get(at + 1).and_then(|next| self.count(next));
                let behind = behind.filter(|count| before.is_none() && (2..under).contains(count));
                one(behind.unwrap_or(over), under, !is_bare && behind.is_none())
            }
            Meaning::AndHalf => one(1, 2, false),
            Meaning::Parts(over, under) => one(over, under, true),
            Meaning::Ordinal(under @ 3..) if before.is_some() => one(over, under, over > 1),
            Meaning::PartsOf => self.parts_of(at),
            _ => None,
        }
    }

    /// A count from one to nine right before the lexeme at `at`, and its place.
    pub(crate) fn count_before(&self, at: usize) -> Option<(u64, usize)> {
        let is_hyphen = |at: &usize| {
            let lexeme = self.lexemes.get(*at);
            lexeme.is_some_and(|lexeme| lexeme.kind == Kind::Sign('-'))
        };
        let before = at.checked_sub(1)?;
        let place = if is_hyphen(&before) {
            before.checked_sub(1)?
        } else {
            before
        };
        let lexeme = self.lexemes.get(place)?;
        let count = self.count(lexeme).filter(|count| (1..=9).contains(count))?;
        Some((count, place))
    }

    fn count(&self, lexeme: &Lexeme) -> Option<u64> {
        match lexeme.kind {
            Kind::Known {
                meaning: Meaning::Number(count),
                ..
            } => Some(count),
            Kind::Digits => self.text(lexeme).parse().ok(),
            _ => None,
        }
    }

    /// The numbers on both sides of what says "parts of": 3分の2.
    fn parts_of(&self, at: usize) -> Option<Fraction> {
        let counts =
            |candidate: &&Candidate| matches!(candidate.sense, Sense::Figures | Sense::Words);
        let near = self.candidates_in(&(at.saturating_sub(FARTHEST)..at));
        let mut near = near.iter().filter(counts);
        let under = near.find(|candidate| candidate.lexemes.end == at)?;
        let behind = self.candidates_in(&(at + 1..at + 2));
        let over = behind.iter().find(counts)?;
        Some(Fraction {
            lexemes: under.lexemes.start..over.lexemes.end,
            over: over.value.as_whole()?,
            under: under.value.as_whole().filter(|under| *under > 0)?,
            is_sure: true,
        })
    }
}

/// How many lexemes before its sign the number of all parts may begin.
const FARTHEST: usize = 4;
