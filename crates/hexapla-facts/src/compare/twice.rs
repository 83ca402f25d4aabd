//! Dates that a translation gives in two calendars, of which one is another day: «۱۹ بهمن ۱۳۹۴ (۹ مارس ۲۰۱۶)».

use std::ops::{Range, RangeInclusive};

use super::calendar::{self, Parts};
use super::demand::{Demand, Role};
use super::leftover::Leftover;
use super::pairing::said;
use super::sides::Sides;
use super::{Difference, DifferenceKind, Said, Slip};
use crate::TokenKind;
use crate::lenient::{Candidate, Sense};

/// The most lexemes between a month and its day or year.
const FARTHEST: usize = 3;

/// The years that a year of another calendar may be off by mistake and still be meant.
const NEAR: i64 = 5;

/// The dates that stand beside those of the source in another calendar and are none of them.
pub(super) fn settle(sides: Sides<'_>, leftovers: &mut Vec<Leftover>) -> Vec<Difference> {
    let calendars = ["persian", "islamic", "ethiopian"];
    if !calendars.iter().any(|name| sides.has_custom(name)) {
        return Vec::new();
    }
    let dates: Vec<(&Demand, Parts)> = sides
        .demands
        .iter()
        .filter_map(|demand| Some((demand, full_date(demand)?)))
        .collect();
    if dates.is_empty() {
        return Vec::new();
    }
    let months = sides.reading.candidates.iter();
    let months = months
        .filter(|candidate| candidate.sense == Sense::Month && !sides.matching.is_taken(candidate));
    let mut found = Vec::new();
    for (lexemes, difference) in months.filter_map(|month| sides.second(month, &dates)) {
        found.push(difference);
        leftovers.retain(|leftover| {
            leftover.lexemes.end <= lexemes.start || leftover.lexemes.start >= lexemes.end
        });
    }
    found
}

/// Year, month and day of a date that has all three.
fn full_date(demand: &Demand) -> Option<Parts> {
    let part = |role| {
        let mut parts = demand.parts.iter().filter(|part| part.role == role);
        i64::try_from(parts.next()?.value().as_whole()?).ok()
    };
    (demand.kind == TokenKind::Date).then_some(Parts {
        year: Some(part(Role::Year)?),
        month: Some(part(Role::Month)?),
        day: Some(part(Role::Day)?),
    })
}

impl Sides<'_> {
    /// The date around an untaken `month`, if its year is that of a date of the source in another calendar and its day is not.
    fn second(
        &self,
        month: &Candidate,
        dates: &[(&Demand, Parts)],
    ) -> Option<(Range<usize>, Difference)> {
        let day = self.beside(&month.lexemes, 1..=31)?;
        let year = self.beside(&month.lexemes, 1000..=2999)?;
        let number = |candidate: &Candidate| i64::try_from(candidate.value.as_whole()?).ok();
        let told = (number(year)?, number(month)?, number(day)?);
        let is_told = |date: &Parts| {
            let others = calendar::dates(date.year, date.month, date.day, self.customs());
            others.iter().any(|other| {
                let near = other.day.zip(Some(told.2));
                let near = near.is_some_and(|(one, other)| (one - other).abs() <= self.off_by());
                other.year == Some(told.0) && other.month == Some(told.1) && near
            })
        };
        if dates.iter().any(|(_, date)| is_told(date)) {
            return None;
        }
        let is_near = |date: &Parts| {
            let years = date.year.map(|year| calendar::years(year, self.customs()));
            let years = years.unwrap_or_default();
            let mut years = years
                .iter()
                .filter_map(|year| i64::try_from(year.as_whole()?).ok());
            years.any(|year| (year - told.0).abs() <= NEAR)
        };
        let (demand, _) = dates.iter().find(|(_, date)| is_near(date))?;
        let start = day.lexemes.start.min(year.lexemes.start);
        let end = day.lexemes.end.max(year.lexemes.end);
        let difference = Difference {
            kind: DifferenceKind::Changed(Slip::Date),
            fact: TokenKind::Date,
            source: Some(Said {
                value: demand.parts.first()?.value(),
                span: demand.span.clone(),
            }),
            target: Some(said(self.reading, &(start..end), day.value)),
        };
        Some((start..end, difference))
    }

    /// How many days a date may be off: the months of the Islamic calendar begin with the moon.
    fn off_by(&self) -> i64 {
        i64::from(self.has_custom("islamic") && !self.has_custom("persian"))
    }

    /// The figure within `bounds` that stands closest to a month.
    fn beside(&self, month: &Range<usize>, bounds: RangeInclusive<u64>) -> Option<&Candidate> {
        let near = month.start.saturating_sub(FARTHEST)..month.end + FARTHEST;
        let near = self.reading.candidates_in(&near).iter();
        let fits = near.filter(|candidate| {
            let value = candidate.value.as_whole();
            candidate.sense == Sense::Figures && value.is_some_and(|value| bounds.contains(&value))
        });
        fits.min_by_key(|candidate| {
            let Range { start, end } = candidate.lexemes;
            month.start.saturating_sub(end) + start.saturating_sub(month.end)
        })
    }
}
