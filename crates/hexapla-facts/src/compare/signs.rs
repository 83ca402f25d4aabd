//! Percent signs and currencies beside numbers that were found.

use super::demand::Demand;
use super::matching::{Answer, Matching};
use super::{Difference, DifferenceKind, Said};
use crate::TokenKind;
use crate::language::Meaning;
use crate::lenient::{Candidate, Reading, Sense, Surety};

/// The numbers that are there but for their sign.
pub(super) fn differences(
    demands: &[Demand],
    matching: &Matching,
    reading: &Reading,
) -> Vec<Difference> {
    let mut found = Vec::new();
    for (demand, answers) in demands.iter().zip(&matching.answers) {
        let (Some(Answer::Own(at)), Some(part)) = (answers.first(), demand.parts.first()) else {
            continue;
        };
        let Some(candidate) = reading.candidates.get(*at) else {
            continue;
        };
        let kind = match demand.kind {
            TokenKind::Percentage if lost_percent(candidate, reading) => {
                DifferenceKind::PercentLost
            }
            TokenKind::Currency if other_currency(demand, candidate, reading) => {
                DifferenceKind::CurrencyChanged
            }
            _ => continue,
        };
        found.push(Difference {
            kind,
            fact: demand.kind,
            source: Some(Said {
                value: part.value(),
                span: demand.span.clone(),
            }),
            target: Some(Said {
                value: candidate.value,
                span: reading.origin(&candidate.lexemes),
            }),
        });
    }
    found
}

/// No word or sign of percent stands in the whole translation, and the number is no share.
fn lost_percent(candidate: &Candidate, reading: &Reading) -> bool {
    let is_percent = |meaning| matches!(meaning, Meaning::Percent | Meaning::Tenth);
    candidate.sense == Sense::Figures && !reading.meanings().any(is_percent)
}

/// Another currency stands beside the number, and the right one nowhere.
fn other_currency(demand: &Demand, candidate: &Candidate, reading: &Reading) -> bool {
    let Some(code) = demand.currency.as_deref() else {
        return false;
    };
    let is_right = |meaning| matches!(meaning, Meaning::Currency(found) if found == code);
    let is_other = |(found, surety)| found != code && surety == Surety::Certain;
    reading.currencies(candidate).any(is_other)
        && !reading.meanings().any(is_right)
        && is_known(code)
}

/// Currencies that one word names in every language; "pesos" and "crowns" are several.
fn is_known(code: &str) -> bool {
    matches!(code, "usd" | "gbp" | "eur" | "jpy" | "cny" | "inr" | "rub")
}
