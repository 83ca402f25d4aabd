//! The pages of translations that the gate holds back.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Date, EmbargoInstant, Locale, ReleaseId};
use hexapla_gate::{Action, Judged, split_known, verdicts};
use jiff::civil::Time;
use jiff::tz::Offset;
use rayon::prelude::*;

use super::{Event, Scheduled, is_public};
use crate::check::Checked;
use crate::project::Project;
use crate::project::language::SourceLanguage;
use crate::project::selection::Selection;
use crate::verdict::debt::DebtError;

/// The pages of translations that the gate holds back, and when it may hold back more.
#[derive(Default)]
pub(super) struct Held {
    pages: BTreeMap<ReleaseId, BTreeSet<Locale>>,
    ends: Vec<Scheduled>,
}

impl Held {
    /// Says whether the page of `release` in `locale` is held back.
    pub(super) fn holds(&self, release: &ReleaseId, locale: &Locale) -> bool {
        let locales = self.pages.get(release);
        locales.is_some_and(|locales| locales.contains(locale))
    }

    /// The pages, by release and locale.
    pub(super) fn pages(&self) -> impl Iterator<Item = (&ReleaseId, &Locale)> {
        let each = self.pages.iter();
        each.flat_map(|(release, locales)| locales.iter().map(move |locale| (release, locale)))
    }

    /// The ends of the graces and waivers on which pages stand.
    pub(super) fn ends(&self) -> &[Scheduled] {
        &self.ends
    }

    fn take(&mut self, locale: &Locale, judged: &Judged) {
        // what is wrong with the words of all pages holds back none of them
        let Some(release) = judged.finding.place.release.as_deref() else {
            return;
        };
        let release = ReleaseId::new(release);
        let waived = judged.waiver.as_ref().map(|waiver| waiver.until);
        if judged.action == Action::Fail {
            let locales = self.pages.entry(release).or_default();
            locales.insert(locale.clone());
        } else if let Some(last) = judged.grace_until.or(waived) {
            self.ends.extend(day_after(last).map(|at| Scheduled {
                at,
                event: Event::Hold,
                release,
                locale: Some(locale.clone()),
            }));
        }
    }
}

impl Project {
    /// What the gate holds back of the selected releases on a day, if the project wants that. Only what is seen up to
    /// the horizon is judged, for a verdict on it must not depend on the rest.
    pub(super) fn held(
        &self,
        language: &SourceLanguage<'_>,
        selection: &Selection,
        (horizon, day): (EmbargoInstant, Date),
    ) -> Result<Held, DebtError> {
        let mut held = Held::default();
        if !self.configuration.publish.is_gated {
            return Ok(held);
        }
        let of_public = |place: &&usize| {
            let source = self.read_source(self.releases.get(**place)?).value?;
            Some(is_public(&source, horizon))
        };
        let releases = selection.releases.par_iter();
        let public = Selection {
            locales: selection.locales.clone(),
            releases: releases
                .filter(|place| of_public(place) == Some(true))
                .copied()
                .collect(),
        };
        let Checked {
            findings, tiers, ..
        } = self.check_in(language, &public, day);
        let debt = self.known_debt()?;
        let (open, _) = split_known(findings, &debt);
        let (policy, locales) = (&self.configuration.gate, &self.configuration.locales);
        for verdict in verdicts(&open, policy, &tiers, locales, day) {
            for judged in &verdict.findings {
                held.take(&verdict.locale, judged);
            }
        }
        Ok(held)
    }
}

/// The first instant of the day after `day`, in UTC.
pub(super) fn day_after(day: Date) -> Option<EmbargoInstant> {
    let next = day.tomorrow().ok()?.to_datetime(Time::midnight());
    let next = Offset::UTC.to_timestamp(next).ok()?;
    Some(EmbargoInstant::of(next.as_second()))
}

#[cfg(test)]
mod tests;
