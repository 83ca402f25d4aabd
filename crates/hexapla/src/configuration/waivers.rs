//! The `[[waiver]]` tables.

use std::collections::btree_map::Entry;

use hexapla_content::{Date, Fingerprint};
use hexapla_diagnostics::Span;
use hexapla_gate::{Waiver, Waivers};
use serde::Deserialize;
use toml::value::Datetime;

use super::{Checked, Reader};

/// A waiver as written: all four parts are required.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawWaiver {
    fingerprint: toml::Spanned<String>,
    reason: toml::Spanned<String>,
    by: toml::Spanned<String>,
    until: toml::Spanned<Datetime>,
}

impl Reader<'_> {
    pub(super) fn waivers(&self, raw: &[toml::Spanned<RawWaiver>]) -> Checked<Waivers> {
        let mut waivers = Waivers::NONE;
        for each in raw {
            let waiver = self.waiver(each.get_ref(), each.span().into())?;
            match waivers.entries.entry(waiver.fingerprint) {
                Entry::Vacant(place) => {
                    place.insert(waiver);
                }
                Entry::Occupied(_) => {
                    let detail = format!("{} is waived twice", waiver.fingerprint);
                    return Err(Box::new(self.invalid(each.span().into(), detail)));
                }
            }
        }
        Ok(waivers)
    }

    fn waiver(&self, raw: &RawWaiver, span: Span) -> Checked<Waiver> {
        let fingerprint = raw.fingerprint.get_ref().parse::<Fingerprint>();
        Ok(Waiver {
            fingerprint: fingerprint
                .map_err(|error| self.invalid(raw.fingerprint.span().into(), error))?,
            reason: self.said("reason", &raw.reason)?,
            by: self.said("by", &raw.by)?,
            until: self.day(&raw.until)?,
            place: self.at(span),
        })
    }

    fn said(&self, key: &str, text: &toml::Spanned<String>) -> Checked<String> {
        match text.get_ref().trim() {
            "" => {
                let detail = format!("a waiver needs a `{key}`");
                Err(Box::new(self.invalid(text.span().into(), detail)))
            }
            said => Ok(said.to_owned()),
        }
    }

    fn day(&self, until: &toml::Spanned<Datetime>) -> Checked<Date> {
        let day = match until.get_ref() {
            Datetime {
                date: Some(day),
                time: None,
                offset: None,
            } => civil(*day),
            _ => None,
        };
        day.ok_or_else(|| {
            let detail = "`until` is a day, such as 2031-12-31";
            Box::new(self.invalid(until.span().into(), detail))
        })
    }
}

fn civil(day: toml::value::Date) -> Option<Date> {
    let (month, number) = (day.month.try_into().ok()?, day.day.try_into().ok()?);
    Date::new(day.year.try_into().ok()?, month, number).ok()
}
