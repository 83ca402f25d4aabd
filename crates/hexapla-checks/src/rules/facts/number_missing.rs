//! A number of the source stands nowhere in the translation.

use hexapla_diagnostics::Level;
use hexapla_facts::{Decimal, DifferenceKind, TokenKind};

use super::Departure;
use crate::Hit;
use crate::findings::FACT_NUMBER_MISSING;

/// The largest number that translations say in other words often enough: "both", "every day", "a dozen".
const LARGEST_LOOSE: u64 = 12;

/// The percent of a whole.
const WHOLE: u64 = 100;

pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    // "all of it", "wholly"
    let is_whole =
        departure.fact == TokenKind::Percentage && departure.value == Decimal::whole(WHOLE);
    let weighs = departure.value > Decimal::whole(LARGEST_LOOSE)
        || !departure.value.is_whole()
        || matches!(departure.fact, TokenKind::Percentage | TokenKind::Currency);
    let level = if is_another_figure(departure) {
        Level::Error
    } else if weighs && !is_whole {
        Level::Warn
    } else {
        Level::Info
    };
    // a word such as "i18n" is spelt out in other languages
    let is_word = departure.fact == TokenKind::Identifier && !departure.source.contains(' ');
    let is_lost = departure.is_lost() && !departure.source.is_empty() && !is_word;
    is_lost.then(|| departure.hit(FACT_NUMBER_MISSING).level(level))
}

/// Says whether the translation has another figure in its place, both of two digits at least. A figure before a unit may
/// be converted, and so may the hour of another time zone.
fn is_another_figure(departure: &Departure<'_>) -> bool {
    let is_figure = |written: &str| {
        let is_digit = |c: &char| c.is_ascii_digit();
        let is_between = |c| matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}');
        let all = written.chars().all(|c| is_digit(&c) || is_between(c));
        all && written.chars().filter(is_digit).count() >= 2
    };
    let is_of_time = departure.place.as_ref().is_none_or(|place| {
        let text = departure.source_text;
        let before = text.get(..place.start).unwrap_or_default();
        before.ends_with(':') || text.get(place.end..).unwrap_or_default().starts_with(':')
    });
    let is_number =
        departure.fact == TokenKind::Number && departure.kind == DifferenceKind::Doubtful;
    is_number
        && !is_of_time
        && is_figure(departure.source)
        && departure.target.is_some_and(is_figure)
}
