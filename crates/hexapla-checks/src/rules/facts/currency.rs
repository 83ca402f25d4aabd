//! A sum stands in the translation in another currency.

use hexapla_facts::DifferenceKind;

use super::Departure;
use crate::Hit;
use crate::findings::FACT_CURRENCY;

pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let is_it = matches!(
        departure.kind,
        DifferenceKind::CurrencyChanged | DifferenceKind::CurrencyLost
    );
    is_it.then(|| departure.hit(FACT_CURRENCY))
}
