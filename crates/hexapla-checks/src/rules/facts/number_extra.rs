//! The translation has a number that the source does not explain.

use hexapla_diagnostics::Level;
use hexapla_facts::{Decimal, DifferenceKind};

use super::Departure;
use crate::Hit;
use crate::findings::FACT_NUMBER_EXTRA;

/// The least number that nobody adds for the language's sake.
const LEAST_WEIGHTY: u64 = 1000;

/// Years that a translation adds to dates, so that "on Sunday" is understood later.
const YEARS: std::ops::Range<u64> = 1900..2100;

pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    // the source may say it in code, which is not read
    let is_in_source = departure
        .target
        .is_some_and(|said| departure.source_text.contains(said));
    if departure.kind != DifferenceKind::Added || is_in_source {
        return None;
    }
    let year = departure.value.as_whole();
    let is_year = year.is_some_and(|year| YEARS.contains(&year));
    let is_large = departure.value >= Decimal::whole(LEAST_WEIGHTY);
    let weighs = (is_large && !is_year) || is_money(departure);
    let level = if weighs { Level::Warn } else { Level::Info };
    Some(departure.hit(FACT_NUMBER_EXTRA).level(level))
}

/// Says whether a sign of money touches the number.
fn is_money(departure: &Departure<'_>) -> bool {
    let is_sign = |c: char| matches!(c, '$' | '€' | '£' | '¥' | '₹' | '₽' | '₩' | '₪' | '₺' | '₴');
    let before = departure.before.unwrap_or_default().trim_end();
    let behind = departure.behind.unwrap_or_default().trim_start();
    before.ends_with(is_sign) || behind.starts_with(is_sign)
}
