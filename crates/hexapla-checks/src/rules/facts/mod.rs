//! Figures, dates, names: what must be the same in every language.
//!
//! The comparison runs once for a pair; each rule looks at one kind of departure.

mod another;
mod attribution;
mod compared;
mod currency;
mod date;
mod identifier;
mod name;
mod number_changed;
mod number_extra;
mod number_missing;
mod other_name;
mod percent;
mod quotation;
mod stale;
mod time;
mod unit_converted;
mod zone;

use std::ops::Range;

use hexapla_content::Pair;
use hexapla_diagnostics::Level;

use crate::findings::FACT_DATE;
use crate::{Context, Hit};
use compared::{Compared, Departure};
pub(crate) use compared::{code, code_elements, passage};
pub(crate) use name::proper_words;
pub(crate) use other_name::lasting_words;
pub(crate) use quotation::has_marks;

/// What each departure of a translation from a fact of its source is; the first that knows it tells it.
const OF_DEPARTURES: &[fn(&Departure<'_>) -> Option<Hit>] = &[
    identifier::of,
    date::of,
    time::of,
    number_changed::of,
    number_missing::of,
    number_extra::of,
    percent::of,
    currency::of,
    unit_converted::of,
];

/// Rules that read the two texts themselves.
const OF_TEXTS: &[fn(&Compared<'_>) -> Vec<Hit>] = &[
    identifier::find,
    name::find,
    attribution::find,
    quotation::find,
    stale::find,
];

/// What departs from the facts of the source; of a message, in each text it may become.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    pair.each_reading(|pair| {
        for hit in of_reading(pair, context) {
            if !hits.contains(&hit) {
                hits.push(hit);
            }
        }
    });
    hits
}

fn of_reading(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let Some(compared) = Compared::of(pair, context) else {
        return Vec::new();
    };
    let mut hits = of_departures(&compared);
    for rule in OF_TEXTS {
        hits.append(&mut rule(&compared));
    }
    hits.into_iter().map(|hit| hit.on(pair.status)).collect()
}

/// What the departures are; the parts of a date depart together, and are told once.
fn of_departures(compared: &Compared<'_>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    // where in the source the date is that each hit is about
    let mut dates: Vec<Option<Range<usize>>> = Vec::new();
    for departure in compared.departures() {
        let Some(hit) = OF_DEPARTURES.iter().find_map(|rule| rule(&departure)) else {
            continue;
        };
        let place = departure.place.filter(|_| hit.code == FACT_DATE);
        let told = dates
            .iter()
            .position(|date| place.is_some() && *date == place);
        if let Some(told) = told.and_then(|at| hits.get_mut(at)) {
            // what is another says more than what is gone
            if hit.level == Level::Error && told.level != Level::Error {
                *told = hit;
            }
        } else if !hits.contains(&hit) {
            hits.push(hit);
            dates.push(place);
        }
    }
    hits
}
