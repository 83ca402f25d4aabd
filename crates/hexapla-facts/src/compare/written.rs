//! Numbers that a source writes otherwise than its strict reading knows: `47 millions`, `800 thou.`, `400, 000`, 32
//! kilobases, a dollar and 25 cents.

use std::ops::Range;

use super::demand::{Demand, Need, Part};
use crate::Decimal;
use crate::language::Meaning;
use crate::lenient::{Kind, Lexeme, Reading};

/// What the number in `lexemes` of the source may be with the words behind it.
pub(super) fn multiplied(part: &Part, lexemes: &Range<usize>, reading: &Reading) -> Vec<Decimal> {
    let first = lexemes.start..lexemes.start + 1;
    let longer = reading.candidates_in(&first).iter();
    let longer = longer.filter(|candidate| candidate.scaled && candidate.lexemes.end > lexemes.end);
    let power = plural_power(reading, lexemes.end);
    let prefixed = prefixed_unit(reading, lexemes.end);
    let powers = power.into_iter().chain(prefixed);
    let values = powers.map(|power| part.value().scaled(power));
    values
        .chain(longer.map(|candidate| candidate.value))
        .collect()
}

/// The power of ten that the lexeme at `at` says in the plural: thousands, millions.
fn plural_power(reading: &Reading, at: usize) -> Option<i32> {
    let Kind::Known {
        meaning: Meaning::Implied(value),
        ..
    } = reading.lexemes.get(at)?.kind
    else {
        return None;
    };
    let is_it = |power: &i32| Decimal::whole(value) == Decimal::whole(1).scaled(*power);
    [3, 6, 9, 12].into_iter().find(is_it)
}

/// The most words between a number and its unit.
const FARTHEST_UNIT: usize = 4;

/// The power of ten in the name of a unit that no table measures, close behind a number: of 32 kilobases, 1.5 gigatons.
fn prefixed_unit(reading: &Reading, at: usize) -> Option<i32> {
    const PREFIXES: [(&str, i32); 3] = [("kilo", 3), ("mega", 6), ("giga", 9)];
    let power = |lexeme: &Lexeme| {
        let word = Some(reading.text(lexeme)).filter(|_| lexeme.kind == Kind::Word)?;
        let mut prefixes = PREFIXES.into_iter();
        prefixes.find_map(|(prefix, power)| word.starts_with(prefix).then_some(power))
    };
    let behind = reading.lexemes.get(at..).unwrap_or_default();
    behind.iter().take(FARTHEST_UNIT).find_map(power)
}

/// Joins groups of noughts that a space parts from their number: `400, 000`.
pub(super) fn joined(demands: &mut [Demand], source: &str) {
    for index in 1..demands.len() {
        let Some([number, noughts]) = demands.get_mut(index - 1..=index) else {
            return;
        };
        let between = source.get(number.span.end..noughts.span.start);
        let is_group = between == Some(", ") && source.get(noughts.span.clone()) == Some("000");
        let (Some(number), Some(noughts)) = (number.parts.first_mut(), noughts.parts.first_mut())
        else {
            continue;
        };
        if is_group && number.value() > Decimal::ZERO {
            number.accepts.push(number.value().scaled(3));
            noughts.need = Need::Optional;
        }
    }
}

/// Adds dollars and cents up: one number may answer both.
pub(super) fn summed(demands: &mut [Demand], source: &str) {
    for index in 0..demands.len() {
        let until = demands.get_mut(..=index);
        let Some((cents, before)) = until.and_then(<[_]>::split_last_mut) else {
            return;
        };
        let is_cents = matches!(cents.currency.as_deref(), Some("cent" | "pence"));
        let text = source.get(..cents.span.start).filter(|_| is_cents);
        let Some(text) = text.and_then(|text| text.strip_suffix(" and ")) else {
            continue;
        };
        let dollars = before
            .last_mut()
            .filter(|dollars| dollars.span.end == text.len());
        let Some(hundredths) = cents.parts.first_mut() else {
            continue;
        };
        let whole = match dollars {
            Some(Demand {
                parts,
                currency: Some(_),
                ..
            }) => parts.first_mut(),
            _ => None,
        };
        let is_one = ["a dollar", "a euro", "a pound"]
            .iter()
            .any(|one| text.ends_with(one));
        let amount = whole.as_ref().map_or(Decimal::ZERO, |whole| whole.value());
        let amount = if is_one { Decimal::whole(1) } else { amount };
        let sum = amount.plus(hundredths.value().scaled(-2));
        hundredths.accepts.extend(sum);
        if let Some(whole) = whole {
            whole.accepts.extend(sum);
        }
    }
}
