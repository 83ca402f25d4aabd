//! The lenient reading: every number that a text in any language may mean, with its place.
//!
//! ```text
//! text ── normal ──► even text ── lexeme ──► words and figures
//!              cluster ──► 1.234 = {1234, 1.234}   chain ──► 1억 2500만 = {125000000, …}
//!              counted ──► "10 horas y media", "1 metru 77"
//!              sense ──► ordinals, months, shares, Roman numerals, eras, elliptic lists
//! ```

mod chain;
mod cluster;
mod counted;
mod fraction;
mod lexeme;
mod mention;
mod normal;
mod reader;
mod sense;
mod share;

#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::language::{Habit, Meaning};
use crate::piece::{PieceKind, pieces};
use crate::{Decimal, Language};

use counted::counted;
pub(crate) use fraction::Fraction;
use lexeme::lexemes;
pub(crate) use lexeme::{Kind, Lexeme};
pub(crate) use mention::Surety;
pub use mention::{Mention, mentions};
pub(crate) use normal::{Normal, even};
use reader::Reader;
use sense::senses;

/// How a number stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// In figures, with or without words behind.
    Figures,
    /// In words.
    Words,
    /// In words that mean a place in an order, or in Roman numerals.
    Ordinal,
    /// The name of a month.
    Month,
    /// A share: the value is one part, or its hundredths.
    Share,
    /// A number that the words imply: 12 for a dozen, 10 for decades.
    Implied,
    /// Figures whose power of ten stands behind a later number: "3 to 5 million".
    Elliptic,
    /// A year counted from an era.
    Era,
    /// All digits of a telephone number as one.
    Phone,
}

/// A number that lexemes may mean.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Candidate {
    pub(crate) lexemes: Range<usize>,
    pub(crate) value: Decimal,
    pub(crate) sense: Sense,
    /// Words for powers of ten are part of it.
    pub(crate) scaled: bool,
}

impl Candidate {
    /// A number in which no word for a power of ten takes part.
    const fn new(lexemes: Range<usize>, value: Decimal, sense: Sense) -> Self {
        Self {
            lexemes,
            value,
            sense,
            scaled: false,
        }
    }
}

/// A text read leniently.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) normal: Normal,
    pub(crate) lexemes: Vec<Lexeme>,
    /// Every number it may mean, by place; longer ones first.
    pub(crate) candidates: Vec<Candidate>,
}

impl Reading {
    /// Reads `text`; nothing is read in `protected` ranges and in addresses.
    pub(crate) fn of(text: &str, protected: &[Range<usize>], language: &Language) -> Self {
        let normal = Normal::of(text);
        let code = code(text, protected);
        let lexemes = lexemes(&normal, &code, language);
        let reader = Reader {
            text: &normal.text,
            lexemes: &lexemes,
            language,
        };
        let mut candidates = reader.candidates();
        candidates.sort_by_key(|candidate| candidate.lexemes.start);
        if language.habits().has(Habit::PowerFirst) {
            let more = sense::behind_powers(&lexemes, &candidates);
            candidates.extend(more);
            candidates.sort_by_key(|candidate| candidate.lexemes.start);
        }
        let shares = share::shares(&lexemes, &candidates);
        candidates.extend(shares);
        candidates.extend(share::parts_of_powers(&lexemes));
        candidates.extend(counted(&normal, &lexemes, &candidates));
        candidates.extend(senses(text, &normal, &lexemes, &candidates));
        candidates.sort_by_key(|candidate| {
            let Range { start, end } = candidate.lexemes;
            (start, std::cmp::Reverse(end))
        });
        candidates.dedup();
        Self {
            normal,
            lexemes,
            candidates,
        }
    }

    /// The bytes of the original that `lexemes` stand for.
    pub(crate) fn origin(&self, lexemes: &Range<usize>) -> Range<usize> {
        let chosen = self.lexemes.get(lexemes.clone()).unwrap_or_default();
        match (chosen.first(), chosen.last()) {
            (Some(first), Some(last)) => self.normal.origin(&(first.range.start..last.range.end)),
            _ => 0..0,
        }
    }

    /// The first lexeme that begins at the byte `at` of the original, or behind it.
    pub(crate) fn lexeme_at(&self, at: usize) -> usize {
        let start = |lexeme: &Lexeme| self.normal.origin(&lexeme.range).start;
        self.lexemes.partition_point(|lexeme| start(lexeme) < at)
    }

    /// The candidates that begin in `lexemes`.
    pub(crate) fn candidates_in(&self, lexemes: &Range<usize>) -> &[Candidate] {
        let place = |at: usize| {
            self.candidates
                .partition_point(|known| known.lexemes.start < at)
        };
        let found = self
            .candidates
            .get(place(lexemes.start)..place(lexemes.end));
        found.unwrap_or_default()
    }

    /// The even text of a lexeme.
    pub(crate) fn text(&self, lexeme: &Lexeme) -> &str {
        self.normal
            .text
            .get(lexeme.range.clone())
            .unwrap_or_default()
    }

    /// Says whether a word begins with the lexeme at `at`, and not a part of another word; where digits are read one by
    /// one there is no telling.
    pub(crate) fn begins_word(&self, at: usize, language: &Language) -> bool {
        let is_free = |lexeme: &Lexeme| lexeme.spaced;
        let before = at
            .checked_sub(1)
            .and_then(|before| self.lexemes.get(before));
        let is_glued =
            before.is_some_and(|before| matches!(before.kind, Kind::Word | Kind::Known { .. }));
        language.habits().has(Habit::Digitwise)
            || !is_glued
            || self.lexemes.get(at).is_none_or(is_free)
    }

    /// Says whether the lexeme at `at` is a run of digits.
    pub(crate) fn is_digits(&self, at: usize) -> bool {
        is_digits(&self.lexemes, at)
    }
}

/// The ranges of `text` in which no numbers are read: `protected`, and addresses.
fn code(text: &str, protected: &[Range<usize>]) -> Vec<Range<usize>> {
    let has_address = ["://", "www.", "@", "mailto:"]
        .iter()
        .any(|sign| text.contains(sign));
    if !has_address {
        return protected.to_vec();
    }
    pieces(text, protected)
        .iter()
        .filter(|piece| piece.kind == PieceKind::Code)
        .map(crate::Piece::span)
        .collect()
}

fn is_digits(lexemes: &[Lexeme], at: usize) -> bool {
    lexemes
        .get(at)
        .is_some_and(|lexeme| lexeme.kind == Kind::Digits)
}

const fn is_joint(lexeme: &Lexeme) -> bool {
    matches!(
        lexeme.kind,
        Kind::Known {
            meaning: Meaning::And,
            ..
        }
    )
}
