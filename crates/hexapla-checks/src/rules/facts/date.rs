//! A date of the source is another one in the translation, or is not there.

use hexapla_diagnostics::Level;
use hexapla_facts::TokenKind;

use super::Departure;
use crate::Hit;
use crate::findings::FACT_DATE;

/// A date that is not there may be meant by "the same day"; one that is another is wrong.
pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let is_date = departure.fact == TokenKind::Date && departure.is_lost();
    let level = if departure.kind.is_changed() {
        Level::Error
    } else {
        Level::Warn
    };
    is_date.then(|| departure.hit(FACT_DATE).level(level))
}
