//! Numberings with points, `4.1.5`: versions and clauses, which a translation keeps as they are.

use std::collections::BTreeSet;
use std::ops::Range;

use hexapla_content::is_right_to_left;

use super::Slip;
use super::demand::Demand;
use super::slip::slip_between;
use crate::lenient::{Kind, Reading};

/// What became of the numbering of a demand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It stands in these lexemes as it is.
    Kept(Range<usize>),
    /// Another stands in these lexemes instead, by a slip.
    Slipped(Range<usize>, Slip),
}

/// A numbering of the translation.
struct Numbering {
    text: String,
    lexemes: Range<usize>,
    is_used: bool,
}

/// The most numberings that one is held against; it bounds the cost.
const MOST_TRIED: usize = 200;

/// For each demand with a numbering that was found, as it is or altered, its index and place.
pub(super) fn numberings(demands: &[Demand], reading: &Reading) -> Vec<(usize, Found)> {
    let wanted: Vec<(usize, &str)> = demands
        .iter()
        .enumerate()
        .filter_map(|(index, demand)| Some((index, demand.literal.as_deref()?)))
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut stand = stand(reading);
    let may_be_backwards = reading.normal.text.chars().any(is_right_to_left);
    let is_kept = |numbering: &Numbering, literal: &str| {
        numbering.text == literal || (may_be_backwards && is_backwards(&numbering.text, literal))
    };
    let mut found = Vec::new();
    let mut lost = Vec::new();
    for (index, literal) in &wanted {
        let place = stand
            .iter_mut()
            .find(|numbering| !numbering.is_used && is_kept(numbering, literal));
        match place {
            Some(numbering) => {
                numbering.is_used = true;
                found.push((*index, Found::Kept(numbering.lexemes.clone())));
            }
            None => lost.push((*index, *literal)),
        }
    }
    let said: BTreeSet<&str> = wanted.iter().map(|(_, literal)| *literal).collect();
    for (index, literal) in lost {
        let others = stand
            .iter_mut()
            .filter(|numbering| !numbering.is_used && !said.contains(numbering.text.as_str()));
        let slipped = others.take(MOST_TRIED).find_map(|numbering| {
            let slip = slipped(literal, &numbering.text)?;
            numbering.is_used = true;
            Some(Found::Slipped(numbering.lexemes.clone(), slip))
        });
        found.extend(slipped.map(|slipped| (index, slipped)));
    }
    found
}

/// Says whether one is the other from its end to its beginning, as those write it who read from right to left.
fn is_backwards(one: &str, other: &str) -> bool {
    one.rsplit('.').eq(other.split('.'))
}

/// The slip between two numberings of as many numbers.
fn slipped(right: &str, wrong: &str) -> Option<Slip> {
    let points = |text: &str| text.matches('.').count();
    let digits = |text: &str| text.replace('.', "").into_bytes();
    if points(right) != points(wrong) {
        return None;
    }
    slip_between(&digits(right), &digits(wrong))
}

/// The numberings of the translation: runs of digits with points between them.
fn stand(reading: &Reading) -> Vec<Numbering> {
    let is_point = |at: usize| {
        let lexeme = reading.lexemes.get(at);
        lexeme.is_some_and(|lexeme| lexeme.kind == Kind::Sign('.') && !lexeme.spaced)
    };
    let is_glued = |at: usize| {
        reading.is_digits(at) && reading.lexemes.get(at).is_some_and(|lexeme| !lexeme.spaced)
    };
    let mut numberings = Vec::new();
    let mut at = 0;
    while at < reading.lexemes.len() {
        let mut end = at + 1;
        if reading.is_digits(at) {
            while is_point(end) && is_glued(end + 1) {
                end += 2;
            }
        }
        if end > at + 1 {
            let lexemes = reading.lexemes.get(at..end).unwrap_or_default();
            numberings.push(Numbering {
                text: lexemes.iter().map(|lexeme| reading.text(lexeme)).collect(),
                lexemes: at..end,
                is_used: false,
            });
        }
        at = end;
    }
    numberings
}
