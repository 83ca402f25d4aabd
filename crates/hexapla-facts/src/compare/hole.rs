//! Holes that a number leaves behind when it is cut out of a translation: `15: Uhr`, `30 m ( ft)`.
//!
//! Noughts of an hour and a measure given a second time may be left out, so their absence alone says nothing; what
//! stood around them may.

use std::ops::Range;

use super::demand::{Demand, Part};
use super::matching::{Answer, Matching};
use crate::lenient::{Kind, Reading};

/// The most lexemes between a measure and the brackets in which it is given again: "300 km'den (".
const FARTHEST_BRACKET: usize = 3;

/// The most lexemes of a unit between brackets: "(miles per hour)".
const LONGEST_UNIT: usize = 4;

/// Looks for holes in a translation.
pub(super) struct Holes<'a> {
    pub(super) demands: &'a [Demand],
    pub(super) matching: &'a Matching,
    pub(super) reading: &'a Reading,
}

impl<'a> Holes<'a> {
    /// Says whether the measure of `demand` may be left out, because its twin is said and nothing shows that both
    /// were.
    pub(super) fn is_given_once(&self, demand: &Demand) -> bool {
        let twin = demand.twin.and_then(|twin| self.said(twin));
        twin.is_some_and(|twin| {
            !self.is_in_brackets(twin.start) && !self.has_empty_brackets(twin.end)
        })
    }

    /// The numbers of which half a clock is left: `15: Uhr`, `um :30`.
    pub(super) fn cut_clocks(&self) -> impl Iterator<Item = (&'a Demand, &'a Part)> {
        let clocks = self
            .demands
            .iter()
            .enumerate()
            .filter(|(_, demand)| demand.is_clock);
        clocks.filter_map(|(index, demand)| {
            let answers = self.matching.answers.get(index)?;
            let said = answers.iter().filter_map(|answer| self.place(*answer));
            let is_cut = said
                .into_iter()
                .any(|place| self.ends_in_colon(place.end) || self.begins_with_colon(place.start));
            // what is wholly missing is told as that
            let is_told = answers
                .iter()
                .zip(&demand.parts)
                .any(|(answer, part)| *answer == Answer::None && !part.is_optional());
            let part = demand.parts.last().filter(|_| is_cut && !is_told)?;
            Some((demand, part))
        })
    }

    /// The lexemes that answer the first number of the demand at `index`.
    fn said(&self, index: usize) -> Option<Range<usize>> {
        self.place(*self.matching.answers.get(index)?.first()?)
    }

    fn place(&self, answer: Answer) -> Option<Range<usize>> {
        let (Answer::Own(at) | Answer::Shared(at)) = answer else {
            return None;
        };
        let candidate = self.reading.candidates.get(at)?;
        Some(candidate.lexemes.clone())
    }

    fn sign(&self, at: usize) -> Option<char> {
        match self.reading.lexemes.get(at)?.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// Says whether the lexeme at `at` begins what stands between brackets.
    fn is_in_brackets(&self, at: usize) -> bool {
        at.checked_sub(1)
            .and_then(|before| self.sign(before))
            .is_some_and(|sign| sign == '(')
    }

    /// Says whether brackets close behind `at` hold a few words and no figure.
    fn has_empty_brackets(&self, at: usize) -> bool {
        let opens = (at..=at + FARTHEST_BRACKET).find(|&at| self.sign(at) == Some('('));
        opens.is_some_and(|opens| {
            let mut inside = opens + 1..=opens + 1 + LONGEST_UNIT;
            let stop = inside.find(|&at| self.sign(at) == Some(')') || self.reading.is_digits(at));
            stop.is_some_and(|stop| self.sign(stop) == Some(')') && stop > opens + 1)
        })
    }

    /// Says whether a colon stands at `at`, close behind a number, and no figures behind it; behind a space only
    /// those that answer something, too: `11: 20`.
    fn ends_in_colon(&self, at: usize) -> bool {
        let is_glued = |at: usize| {
            self.reading
                .lexemes
                .get(at)
                .is_some_and(|lexeme| !lexeme.spaced)
        };
        let is_taken = self.matching.taken.get(at + 1) == Some(&true);
        let goes_on = self.reading.is_digits(at + 1) && (is_glued(at + 1) || is_taken);
        self.sign(at) == Some(':') && is_glued(at) && !goes_on
    }

    /// Says whether a colon stands close before `at`, and no figures before it.
    fn begins_with_colon(&self, at: usize) -> bool {
        let Some(colon) = at
            .checked_sub(1)
            .filter(|&before| self.sign(before) == Some(':'))
        else {
            return false;
        };
        let is_glued = self
            .reading
            .lexemes
            .get(at)
            .is_some_and(|lexeme| !lexeme.spaced);
        let figures = colon
            .checked_sub(1)
            .is_some_and(|before| self.reading.is_digits(before));
        is_glued && !figures
    }
}
