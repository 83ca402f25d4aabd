//! A time of day of the source is another one in the translation, is not there, or has lost its zone.

use hexapla_diagnostics::Level;
use hexapla_facts::{DifferenceKind, TokenKind};

use super::Departure;
use crate::Hit;
use crate::findings::FACT_TIME;

/// Embargoes and deadlines are told with the zone they hold in, so a time with one weighs more.
pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let is_zone = departure.kind == DifferenceKind::ZoneLost;
    let is_time = departure.fact == TokenKind::Time && departure.is_lost();
    let has_zone = ["GMT", "UTC"]
        .iter()
        .any(|zone| departure.source.contains(zone));
    let level = if is_zone || has_zone {
        Level::Error
    } else {
        Level::Warn
    };
    (is_zone || is_time).then(|| departure.hit(FACT_TIME).level(level))
}
