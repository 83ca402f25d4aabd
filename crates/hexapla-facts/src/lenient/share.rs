//! Parts of a whole in figures: `3/4`, `2 1/4`, 3分の2, decimals without a nought: `.08`, and parts of powers of ten.

use super::{Candidate, Kind, Lexeme, Sense, is_joint};
use crate::Decimal;
use crate::language::Meaning;

/// The shares that two numbers of `candidates` make, each as a value and in hundredths.
pub(super) fn shares(lexemes: &[Lexeme], candidates: &[Candidate]) -> Vec<Candidate> {
    let is_between = |lexeme: &Lexeme| {
        let parts_of = Kind::Known {
            meaning: Meaning::PartsOf,
            is_doubtful: false,
        };
        lexeme.kind == Kind::Sign('/') || lexeme.kind == parts_of
    };
    let mut found = Vec::new();
    for between in (0..lexemes.len()).filter(|&at| lexemes.get(at).is_some_and(is_between)) {
        let is_slash = lexemes
            .get(between)
            .is_some_and(|lexeme| lexeme.kind == Kind::Sign('/'));
        let near = near(candidates, between);
        let before = near
            .iter()
            .filter(|before| before.lexemes.end == between && is_count(before));
        for (before, behind) in before.flat_map(|before| {
            let behind = near
                .iter()
                .filter(|behind| behind.lexemes.start == between + 1);
            behind
                .filter(|behind| is_count(behind))
                .map(move |behind| (before, behind))
        }) {
            let share = if is_slash {
                before.value.over(behind.value)
            } else {
                behind.value.over(before.value)
            };
            let start = before.lexemes.start;
            let values = share
                .into_iter()
                .flat_map(|share| values(share, start, near));
            found.extend(values.map(|(start, value)| {
                Candidate::new(start..behind.lexemes.end, value, Sense::Share)
            }));
        }
    }
    found
}

/// Parts of a power of ten: `demi-million`, `نصف مليون`, `un quart de million`,
/// `o jumătate de milion`.
pub(super) fn parts_of_powers(lexemes: &[Lexeme]) -> Vec<Candidate> {
    let parts = lexemes.iter().enumerate().filter_map(|(at, lexeme)| {
        let parts = match lexeme.kind {
            Kind::Known {
                meaning: Meaning::Fraction(parts),
                ..
            } => parts,
            Kind::Known {
                meaning: Meaning::AndHalf,
                ..
            } => 2,
            _ => return None,
        };
        let behind = lexemes.get(at + 1)?;
        let is_between = matches!(behind.kind, Kind::Sign('-') | Kind::Word) || is_joint(behind);
        let power_at = at + 1 + usize::from(is_between);
        let Kind::Known {
            meaning: Meaning::Magnitude(power),
            ..
        } = lexemes.get(power_at)?.kind
        else {
            return None;
        };
        let value = Decimal::whole(1)
            .scaled(power)
            .over(Decimal::whole(parts))?;
        Some(Candidate {
            lexemes: at..power_at + 1,
            value,
            sense: Sense::Words,
            scaled: true,
        })
    });
    parts.collect()
}

/// How many lexemes before and behind its sign a share may reach.
const REACH: usize = 12;

/// The candidates that begin close to the lexeme `at`; `candidates` are by place.
fn near(candidates: &[Candidate], at: usize) -> &[Candidate] {
    let place = |at: usize| candidates.partition_point(|known| known.lexemes.start < at);
    let found = candidates.get(place(at.saturating_sub(REACH))..place(at + REACH));
    found.unwrap_or_default()
}

fn is_count(candidate: &Candidate) -> bool {
    matches!(candidate.sense, Sense::Figures | Sense::Words) && candidate.value.is_whole()
}

/// A share, its hundredths with no and with one decimal, and with a whole number before it.
fn values(share: Decimal, start: usize, candidates: &[Candidate]) -> Vec<(usize, Decimal)> {
    let hundredths = share.scaled(2);
    let mut values = vec![(start, share), (start, hundredths)];
    values.extend([0, 1].iter().filter_map(|decimals| {
        let text = format!("{:.*}", *decimals, hundredths.approximate());
        Some((start, Decimal::parse(&text)?))
    }));
    let before = candidates
        .iter()
        .filter(|whole| whole.lexemes.end == start && is_count(whole));
    values.extend(before.filter_map(|whole| Some((whole.lexemes.start, whole.value.plus(share)?))));
    values
}

/// The decimals that stand at `at` behind a mark without a number before it.
pub(super) fn bare_decimals(text: &str, lexemes: &[Lexeme], at: usize) -> Option<Candidate> {
    let before = at.checked_sub(1)?;
    let (mark, digits) = (lexemes.get(before)?, lexemes.get(at)?);
    let is_mark = matches!(mark.kind, Kind::Sign('.' | ',' | '٫')) && !digits.spaced;
    let opens = mark.spaced || before == 0;
    let value = Decimal::of_digits("0", text.get(digits.range.clone())?)?;
    (is_mark && opens).then(|| Candidate::new(before..at + 1, value, Sense::Figures))
}
