//! A number of the source is another one in the translation.

use super::Departure;
use crate::Hit;
use crate::findings::FACT_NUMBER_CHANGED;

pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let is_changed = departure.kind.is_changed() && departure.target.is_some();
    is_changed.then(|| departure.hit(FACT_NUMBER_CHANGED))
}
