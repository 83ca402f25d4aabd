//! Addresses that only the translation has.

mod address;
mod written;

use std::collections::BTreeSet;

use hexapla_content::{Pair, Unit};

pub(super) use self::address::Address;
use super::{granting, hidden};
use crate::findings::TRUST_URL;
use crate::{Context, Hit, Languages};

/// Addresses nobody granted: at a host the source does not name, of a scheme that runs or calls, or one more than
/// the source has. Another page at the same host is an altered link, for which structure has a rule.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let read = |unit: &Unit| of_unit(unit, context.languages);
    let granted: BTreeSet<Address> = granting(pair).flat_map(read).collect();
    let mut spare: Vec<Address> = pair.made_from().into_iter().flat_map(read).collect();
    let mut others = Vec::new();
    for unit in pair.target {
        for written in written::addresses(unit) {
            let address = Address::read(&written, context.languages);
            if granted.contains(&address) {
                spare.retain(|kept| *kept != address);
            } else {
                others.push((*unit, written, address));
            }
        }
    }
    let mut hits = Vec::new();
    let mut told = BTreeSet::new();
    for (unit, written, address) in others {
        let altered = spare.iter().position(|kept| kept.may_become(&address));
        if let Some(altered) = altered {
            spare.remove(altered);
        } else if !address.is_anchor() && told.insert(address) {
            let span = context.locate(unit, &written);
            hits.push(Hit::new(TRUST_URL, span).with("url", hidden::shown(&written)));
        }
    }
    hits
}

/// The addresses of a unit.
pub(super) fn of_unit(unit: &Unit, languages: &Languages) -> Vec<Address> {
    let written = written::addresses(unit).into_iter();
    let read = written.map(|written| Address::read(&written, languages));
    read.collect()
}

/// The addresses in the tags of a text, as written and as read.
pub(super) fn of_markup(
    text: &str,
    languages: &Languages,
) -> impl Iterator<Item = (String, Address)> {
    let written = written::of_markup(text).into_iter();
    written.map(|written| {
        let address = Address::read(&written, languages);
        (written, address)
    })
}
