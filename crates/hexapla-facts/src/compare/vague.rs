//! Words for no certain number: "tens of thousands", "for decades". What renders them answers no other number.

use std::collections::BTreeMap;
use std::ops::Range;

use super::demand::Demand;
use crate::Decimal;
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Lexeme, Reading, Sense};

/// The lexemes of the translation that render vague words of the source: those of a value that the source says
/// vaguely as often as the translation does, or more often.
pub(super) fn rendered(demands: &[Demand], said: &Reading, reading: &Reading) -> Vec<Range<usize>> {
    let mut said_vaguely: BTreeMap<Decimal, usize> = BTreeMap::new();
    for (at, lexeme) in said.lexemes.iter().enumerate() {
        let Some(value) = worth(lexeme) else {
            continue;
        };
        let span = said.origin(&(at..at + 1));
        let counts = demands
            .iter()
            .any(|demand| demand.span.start < span.end && span.start < demand.span.end);
        if counts {
            continue;
        }
        *said_vaguely.entry(value).or_default() += 1;
        // many languages count by tens where the source counts by dozens
        if value == Decimal::whole(12) {
            *said_vaguely.entry(Decimal::whole(10)).or_default() += 1;
        }
    }
    let mut found = Vec::new();
    for (value, count) in said_vaguely {
        let mut words: Vec<Range<usize>> = reading
            .candidates
            .iter()
            .filter(|candidate| candidate.value == value && is_bare(candidate, reading))
            .map(|candidate| candidate.lexemes.clone())
            .collect();
        words.dedup();
        if words.len() <= count {
            found.extend(words);
        }
    }
    found
}

/// The number that a word may mean which counts nothing.
fn worth(lexeme: &Lexeme) -> Option<Decimal> {
    match lexeme.kind {
        Kind::Known {
            meaning: Meaning::Magnitude(power),
            ..
        } => Some(Decimal::whole(1).scaled(power)),
        Kind::Known {
            meaning: Meaning::Implied(value),
            ..
        } => Some(Decimal::whole(value)),
        _ => None,
    }
}

/// Says whether a number is such a word and nothing else.
fn is_bare(candidate: &Candidate, reading: &Reading) -> bool {
    let lexeme = reading.lexemes.get(candidate.lexemes.start);
    let is_word = matches!(candidate.sense, Sense::Words | Sense::Implied);
    candidate.lexemes.len() == 1 && is_word && lexeme.and_then(worth) == Some(candidate.value)
}
