//! The `[[waiver]]` tables.

use std::collections::btree_map::Entry;

use hexapla_content::{Date, Fingerprint};
use hexapla_diagnostics::Place;
use hexapla_gate::{Waiver, Waivers};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::refused::{Checked, Wrong};
use super::{FILE, Fault};

/// A waiver as written: all four parts are required.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawWaiver {
    fingerprint: Spanned<String>,
    reason: Spanned<String>,
    by: Spanned<String>,
    until: Spanned<Datetime>,
}

/// The waivers, each with its place in `text`, the configuration's.
pub(super) fn checked(raw: &[Spanned<RawWaiver>], text: &str) -> Checked<Waivers> {
    let mut waivers = Waivers::NONE;
    for each in raw {
        let place = Place::file(FILE).at(text, each.span().into());
        let waiver = each.get_ref().checked(place)?;
        match waivers.entries.entry(waiver.fingerprint) {
            Entry::Vacant(free) => {
                free.insert(waiver);
            }
            Entry::Occupied(_) => {
                let wrong = Fault::WaivedTwice.of(&waiver.fingerprint.to_string());
                return Err(wrong.within(each.span()));
            }
        }
    }
    Ok(waivers)
}

impl RawWaiver {
    fn checked(&self, place: Place) -> Checked<Waiver> {
        let written = &self.fingerprint;
        let fingerprint = written.get_ref().parse::<Fingerprint>();
        Ok(Waiver {
            fingerprint: fingerprint.map_err(|error| Wrong::from(error).within(written.span()))?,
            reason: said("reason", &self.reason)?,
            by: said("by", &self.by)?,
            until: day(&self.until)?,
            place,
        })
    }
}

fn said(key: &str, text: &Spanned<String>) -> Checked<String> {
    match text.get_ref().trim() {
        "" => Err(Fault::WaiverPart.of(key).within(text.span())),
        said => Ok(said.to_owned()),
    }
}

fn day(until: &Spanned<Datetime>) -> Checked<Date> {
    let day = match until.get_ref() {
        Datetime {
            date: Some(day),
            time: None,
            offset: None,
        } => civil(*day),
        _ => None,
    };
    day.ok_or_else(|| Wrong::from(Fault::Day).within(until.span()))
}

fn civil(day: toml::value::Date) -> Option<Date> {
    let (month, number) = (day.month.try_into().ok()?, day.day.try_into().ok()?);
    Date::new(day.year.try_into().ok()?, month, number).ok()
}
