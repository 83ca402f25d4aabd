//! A number of the source stands nowhere in the translation.

use hexapla_diagnostics::Level;
use hexapla_facts::{Decimal, TokenKind};

use super::Departure;
use crate::Hit;
use crate::findings::FACT_NUMBER_MISSING;

/// The largest number that translations say in other words often enough: "both", "every day", "a dozen".
const LARGEST_LOOSE: u64 = 12;

pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let weighs = departure.value > Decimal::whole(LARGEST_LOOSE)
        || !departure.value.is_whole()
        || matches!(departure.fact, TokenKind::Percentage | TokenKind::Currency);
    let level = if weighs { Level::Warn } else { Level::Info };
    // a word such as "i18n" is spelt out in other languages
    let is_word = departure.fact == TokenKind::Identifier && !departure.source.contains(' ');
    let is_lost = departure.is_lost() && !departure.source.is_empty() && !is_word;
    is_lost.then(|| departure.hit(FACT_NUMBER_MISSING).level(level))
}
