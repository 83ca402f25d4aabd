//! Numbers of the translation that answer no fact of the source.

use std::ops::Range;

use super::demand::Demand;
use super::matching::Matching;
use super::measure;
use crate::Decimal;
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Reading, Sense};

/// A number of the translation that answers nothing.
#[derive(Clone, Debug)]
pub(super) struct Leftover {
    /// Its lexemes.
    pub(super) lexemes: Range<usize>,
    /// Everything it may mean, the likeliest first.
    pub(super) values: Vec<Decimal>,
    /// Why the source has it all the same, if it does.
    pub(super) ground: Ground,
    /// It has one digit and no power of ten.
    pub(super) is_small: bool,
    /// It stands in words, which only a power of ten makes a number for certain.
    pub(super) in_words: bool,
    /// It is part of a name, as in `G20`, which a translation may bring of its own.
    pub(super) in_name: bool,
}

/// Why a number that answers no fact may stand in a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// There is none.
    None,
    /// The source says the same number elsewhere.
    Repeated,
    /// The source says it in other words: a month, a dozen, a half, a measure.
    Implied,
}

/// The numbers of `reading` that answer no demand, by place.
pub(super) fn leftovers(
    demands: &[Demand],
    source: &Reading,
    matching: &Matching,
    reading: &Reading,
    customs: &str,
) -> Vec<Leftover> {
    let mut found: Vec<Leftover> = Vec::new();
    for candidate in &reading.candidates {
        if matching.is_taken(candidate) || !is_number(candidate) {
            continue;
        }
        let inside = found.iter_mut().rev().find(|leftover| {
            leftover.lexemes.start <= candidate.lexemes.start
                && candidate.lexemes.end <= leftover.lexemes.end
        });
        match inside {
            Some(leftover) if leftover.lexemes == candidate.lexemes => {
                leftover.values.push(candidate.value);
            }
            Some(_) => {}
            None => found.push(Leftover {
                lexemes: candidate.lexemes.clone(),
                values: vec![candidate.value],
                ground: Ground::None,
                is_small: candidate.value < Decimal::whole(10) && candidate.value.is_whole(),
                in_words: candidate.sense == Sense::Words,
                in_name: is_in_name(candidate, reading),
            }),
        }
    }
    for leftover in &mut found {
        leftover.ground = ground(leftover, demands, source, matching, reading, customs);
    }
    found
}

/// Figures are; words are when powers of ten make them large.
fn is_number(candidate: &Candidate) -> bool {
    let is_large = candidate.value >= Decimal::whole(1000) && candidate.lexemes.len() > 1;
    match candidate.sense {
        Sense::Figures | Sense::Elliptic => true,
        Sense::Words => candidate.scaled && is_large,
        _ => false,
    }
}

/// Digits glued to the letters of a name: `G20`, `MP3`.
fn is_in_name(candidate: &Candidate, reading: &Reading) -> bool {
    let start = candidate.lexemes.start;
    let before = start.checked_sub(1).and_then(|at| reading.lexemes.get(at));
    let glued = reading.lexemes.get(start).is_some_and(|lexeme| !lexeme.spaced);
    let latin = |lexeme: &crate::lenient::Lexeme| {
        let text = reading.text(lexeme);
        lexeme.kind == Kind::Word && text.ends_with(|c: char| c.is_ascii_alphabetic())
    };
    glued && before.is_some_and(latin)
}

fn ground(
    leftover: &Leftover,
    demands: &[Demand],
    source: &Reading,
    matching: &Matching,
    reading: &Reading,
    customs: &str,
) -> Ground {
    let says = |value: &Decimal| leftover.values.contains(value);
    if is_noughts_of_time(leftover, reading, matching) {
        return Ground::Implied;
    }
    let mut accepted = demands.iter().flat_map(|demand| &demand.parts);
    if accepted.any(|part| part.accepts.iter().any(says)) {
        return Ground::Repeated;
    }
    let implied = source.candidates.iter().any(|candidate| says(&candidate.value))
        || demands.iter().any(|demand| demand.implies.iter().any(says));
    let converted = || {
        let measured = demands.iter().filter_map(|demand| Some((demand.unit?, demand)));
        measured.flat_map(|(unit, demand)| demand.parts.iter().map(move |part| (unit, part)))
            .any(|(unit, part)| {
                let source = part.value().approximate();
                leftover.values.iter().any(|value| {
                    measure::is_converted(source, unit, value.approximate(), customs)
                })
            })
    };
    if implied || converted() || is_single_measure(leftover, source, customs) {
        return Ground::Implied;
    }
    Ground::None
}

/// A measure that the source gives without a number: "a mile away", "half an inch".
fn is_single_measure(leftover: &Leftover, source: &Reading, customs: &str) -> bool {
    let units = source.lexemes.windows(2).filter_map(|pair| match pair {
        [before, lexeme] if is_article(before, source) => match lexeme.kind {
            Kind::Known {
                meaning: Meaning::Measure(unit),
                ..
            } => Some(unit),
            _ => None,
        },
        _ => None,
    });
    units.into_iter().any(|unit| {
        leftover.values.iter().any(|value| {
            let value = value.approximate();
            [1.0, 0.5].iter().any(|one| measure::is_converted(*one, unit, value, customs))
        })
    })
}

/// An article before a measure means one, in the languages that have one.
fn is_article(lexeme: &crate::lenient::Lexeme, source: &Reading) -> bool {
    let words = ["a", "an", "un", "une", "una", "ein", "eine", "einen", "um", "uma", "half"];
    words.contains(&source.text(lexeme))
}

/// The noughts of a full hour: `22:00` for 10 p.m.
fn is_noughts_of_time(leftover: &Leftover, reading: &Reading, matching: &Matching) -> bool {
    let start = leftover.lexemes.start;
    let lexeme = reading.lexemes.get(start);
    let noughts = lexeme.is_some_and(|lexeme| matches!(reading.text(lexeme), "00" | "0"));
    noughts && start >= 2 && matching.taken.get(start - 2) == Some(&true)
}
