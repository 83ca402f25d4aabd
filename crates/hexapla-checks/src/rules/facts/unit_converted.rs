//! A measure stands in the translation in another unit.

use hexapla_facts::DifferenceKind;

use super::Departure;
use crate::Hit;
use crate::findings::FACT_UNIT_CONVERTED;

pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let is_it = departure.kind == DifferenceKind::Converted;
    is_it.then(|| departure.hit(FACT_UNIT_CONVERTED))
}
