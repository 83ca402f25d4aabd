//! A share of a hundred has lost its sign.

use hexapla_facts::DifferenceKind;

use super::Departure;
use crate::Hit;
use crate::findings::FACT_PERCENT;

pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let is_it = departure.kind == DifferenceKind::PercentLost;
    is_it.then(|| departure.hit(FACT_PERCENT))
}
