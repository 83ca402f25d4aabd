//! Numbers that are no plain cardinals: ordinals, months, shares, Roman numerals, years of eras,
//! digits one by one, and figures whose power of ten stands further on.

use std::ops::Range;

use super::{Candidate, Kind, Lexeme, Normal, Sense};
use crate::Decimal;
use crate::language::Meaning;

/// Adds what `candidates` leave out.
pub(super) fn senses(
    original: &str,
    normal: &Normal,
    lexemes: &[Lexeme],
    candidates: &[Candidate],
) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut multiplied = vec![false; lexemes.len()];
    for candidate in candidates
        .iter()
        .filter(|candidate| candidate.lexemes.len() > 1)
    {
        multiplied
            .get_mut(candidate.lexemes.clone())
            .into_iter()
            .flatten()
            .for_each(|at| *at = true);
    }
    for (at, lexeme) in lexemes.iter().enumerate() {
        match lexeme.kind {
            Kind::Known {
                meaning: Meaning::Magnitude(_),
                ..
            } if multiplied.get(at) == Some(&true) => {}
            Kind::Known { meaning, .. }
                if !lexeme.is_doubtful() || matches!(meaning, Meaning::Month(_)) =>
            {
                for (value, sense) in meant(meaning) {
                    found.push(Candidate::new(at..at + 1, value, sense));
                }
            }
            Kind::Word => {
                let origin = normal.origin(&lexeme.range);
                let word = original.get(origin).unwrap_or_default();
                found.extend(roman(word).map(|value| {
                    Candidate::new(at..at + 1, Decimal::whole(value), Sense::Ordinal)
                }));
            }
            _ => {}
        }
    }
    found.extend(eras(lexemes, candidates));
    found.extend(tenths(lexemes, candidates));
    found.extend(elliptic(lexemes, candidates));
    found
}

/// The numbers that a word may mean besides a cardinal.
fn meant(meaning: Meaning) -> Vec<(Decimal, Sense)> {
    let whole = Decimal::whole;
    match meaning {
        Meaning::Ordinal(place) => vec![(whole(place), Sense::Ordinal)],
        Meaning::Month(month) => vec![(whole(month), Sense::Month)],
        Meaning::Implied(value) => vec![(whole(value), Sense::Implied)],
        Meaning::AndHalf => shares(2),
        Meaning::Fraction(parts) => shares(parts),
        Meaning::Parts(2, 3) => known_shares(&["66.7", "66", "67"]),
        Meaning::Parts(3, 4) => known_shares(&["0.75", "75"]),
        Meaning::Magnitude(power) => vec![(whole(1).scaled(power), Sense::Implied)],
        _ => Vec::new(),
    }
}

/// One of so many parts, and as hundredths.
fn shares(parts: u64) -> Vec<(Decimal, Sense)> {
    let texts: &[&str] = match parts {
        2 => &["0.5", "50"],
        3 => &["33", "33.3", "3"],
        4 => &["0.25", "25", "4"],
        5 => &["0.2", "20", "5"],
        8 => &["0.125", "12.5", "8"],
        10 => &["0.1", "10"],
        _ => &[],
    };
    known_shares(texts)
}

fn known_shares(texts: &[&str]) -> Vec<(Decimal, Sense)> {
    let values = texts.iter().filter_map(|text| Decimal::parse(text));
    values.map(|value| (value, Sense::Share)).collect()
}

/// The value of a word in Roman numerals of capitals, an ending of its language behind them:
/// `XIX`, `XIXe`, `IIº`.
fn roman(word: &str) -> Option<u64> {
    const LONGEST_ENDING: usize = 3;
    let end = word
        .find(|c| !matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'))
        .unwrap_or(word.len());
    let (numeral, ending) = word.split_at_checked(end)?;
    let fits = ending.chars().count() <= LONGEST_ENDING && !ending.contains(char::is_uppercase);
    if numeral.is_empty() || !fits || matches!(numeral, "L" | "C" | "D" | "M") {
        return None;
    }
    let values: Vec<u64> = numeral.chars().map(roman_digit).collect();
    let (mut total, mut taken): (u64, u64) = (0, 0);
    for (index, &value) in values.iter().enumerate() {
        let is_taken = values.get(index + 1).is_some_and(|&next| next > value);
        let side = if is_taken { &mut taken } else { &mut total };
        *side = side.checked_add(value)?;
    }
    let total = total.checked_sub(taken)?;
    (1..3000).contains(&total).then_some(total)
}

const fn roman_digit(c: char) -> u64 {
    match c {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        _ => 1000,
    }
}

/// Digits one by one: 二〇一六.
pub(super) fn digitwise(lexemes: &[Lexeme], at: usize) -> Option<(Range<usize>, Decimal)> {
    let mut digits = String::new();
    let mut place = at;
    while let Some(lexeme) = lexemes.get(place) {
        let Kind::Known {
            meaning: Meaning::Number(digit @ 0..=9),
            ..
        } = lexeme.kind
        else {
            break;
        };
        if place > at && lexeme.spaced {
            break;
        }
        digits.push(char::from_digit(u32::try_from(digit).ok()?, 10)?);
        place += 1;
    }
    let value = Decimal::of_digits(&digits, "")?;
    (digits.len() >= 2).then_some((at..place, value))
}

/// Years of an era: 平成28年, 民國105年, พ.ศ. 2559.
fn eras<'a>(
    lexemes: &'a [Lexeme],
    candidates: &'a [Candidate],
) -> impl Iterator<Item = Candidate> + 'a {
    candidates.iter().filter_map(|candidate| {
        let before = candidate.lexemes.start.checked_sub(1)?;
        let Kind::Known {
            meaning: Meaning::Era(offset),
            ..
        } = lexemes.get(before)?.kind
        else {
            return None;
        };
        let year = i64::try_from(candidate.value.as_whole()?).ok()?;
        let year = u64::try_from(year.checked_add(i64::from(offset))?).ok()?;
        Some(Candidate::new(
            before..candidate.lexemes.end,
            Decimal::whole(year),
            Sense::Era,
        ))
    })
}

/// Tenths as hundredths, and thousandths: 3割, 三成, 七折; 5 ‰.
fn tenths<'a>(
    lexemes: &'a [Lexeme],
    candidates: &'a [Candidate],
) -> impl Iterator<Item = Candidate> + 'a {
    candidates.iter().filter_map(|candidate| {
        let end = candidate.lexemes.end;
        let Kind::Known { meaning, .. } = lexemes.get(end)?.kind else {
            return None;
        };
        let power = match meaning {
            Meaning::Tenth => 1,
            Meaning::PerMille => -1,
            _ => return None,
        };
        Some(Candidate::new(
            candidate.lexemes.start..end + 1,
            candidate.value.scaled(power),
            candidate.sense,
        ))
    })
}

/// Figures behind a power of ten, perhaps with a currency between: သန်း ၂၀ in Burmese, `milioni $100` in
/// Swahili.
pub(super) fn behind_powers(lexemes: &[Lexeme], candidates: &[Candidate]) -> Vec<Candidate> {
    let is_currency = |at: &usize| {
        let lexeme = lexemes.get(*at);
        lexeme.is_some_and(|lexeme| {
            matches!(
                lexeme.kind,
                Kind::Known {
                    meaning: Meaning::Currency(_),
                    ..
                }
            )
        })
    };
    let powered = candidates.iter().filter_map(|candidate| {
        let before = candidate.lexemes.start.checked_sub(1)?;
        let currency = Some(before).filter(is_currency);
        let before = currency.map_or(Some(before), |at| at.checked_sub(1))?;
        let Kind::Known {
            meaning: Meaning::Magnitude(power),
            ..
        } = lexemes.get(before)?.kind
        else {
            return None;
        };
        let is_plain = candidate.sense == Sense::Figures && !candidate.scaled;
        is_plain.then(|| Candidate {
            lexemes: before..candidate.lexemes.end,
            value: candidate.value.scaled(power),
            sense: Sense::Figures,
            scaled: true,
        })
    });
    powered.collect()
}

/// The most lexemes between two numbers of a list that shares its power of ten.
const WIDEST_GAP: usize = 4;

/// Figures before a number with powers of ten: "3 to 5 million", "3.1, 2.94 and 2 million".
fn elliptic(lexemes: &[Lexeme], candidates: &[Candidate]) -> Vec<Candidate> {
    let is_digits = |at: usize| {
        lexemes
            .get(at)
            .is_some_and(|lexeme| lexeme.kind == Kind::Digits)
    };
    let is_glued = |at: usize| {
        let is_mark = lexemes.get(at).is_some_and(|lexeme| {
            matches!(lexeme.kind, Kind::Sign('.' | ',' | '\'' | '٫' | '٬')) && !lexeme.spaced
        });
        is_mark && lexemes.get(at + 1).is_some_and(|digits| !digits.spaced)
    };
    // the power of ten that a number beginning at each place has or inherits
    let mut powers: Vec<Option<i32>> = vec![None; lexemes.len() + 1];
    let mut found = Vec::new();
    for candidate in candidates.iter().rev() {
        let Range { start, end } = candidate.lexemes;
        if candidate.sense != Sense::Figures {
            continue;
        }
        if candidate.scaled {
            let power = power(lexemes, candidate);
            if let Some(place) = powers.get_mut(start) {
                *place = place.or(power);
            }
            continue;
        }
        let next = (end..end + WIDEST_GAP)
            .find(|&at| is_digits(at))
            .filter(|_| !is_glued(end));
        let Some(power) = next.and_then(|next| powers.get(next).copied().flatten()) else {
            continue;
        };
        if let Some(place) = powers.get_mut(start) {
            *place = place.or(Some(power));
        }
        found.push(Candidate {
            lexemes: start..end,
            value: candidate.value.scaled(power),
            sense: Sense::Elliptic,
            scaled: true,
        });
    }
    found
}

/// The powers of ten behind the figures of `candidate`, added up; nothing when it is a sum.
fn power(lexemes: &[Lexeme], candidate: &Candidate) -> Option<i32> {
    let mut powers = None;
    for lexeme in lexemes.get(candidate.lexemes.clone())? {
        match lexeme.kind {
            Kind::Known {
                meaning: Meaning::Magnitude(power),
                ..
            } => powers = Some(powers.unwrap_or(0) + power),
            Kind::Digits if powers.is_some() => return None,
            _ => {}
        }
    }
    powers
}
