//! What a change does to the translations: two revisions of the project side by side.

use std::collections::BTreeMap;

use hexapla_content::{Impact, Locale, ReleaseId, Row, Status, Unit};
use hexapla_diagnostics::{Finding, Place};
use hexapla_tracker::{Tracked, rubber_stamps};

use crate::findings::RUBBER_STAMP;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// What a change does to the translations.
#[derive(Debug)]
pub struct Preview {
    /// The target units it makes outdated, missing or orphaned, by locale.
    pub worsened: BTreeMap<Locale, usize>,
    /// Those that become outdated, by impact.
    pub by_impact: BTreeMap<Impact, usize>,
    /// How many units it makes current.
    pub became_current: usize,
    /// How many units of the translations it touches are still not current.
    pub remaining: usize,
}

/// What is kept of a tracked translation to compare two revisions.
struct Standing {
    units: Vec<UnitStanding>,
    rows: Vec<Row>,
    source: Vec<Unit>,
    target: Vec<Unit>,
    path: String,
}

/// A unit by the texts of its two sides, each empty where there is none.
struct UnitStanding {
    source: String,
    target: String,
    status: Status,
}

/// How every unit stood at one revision.
pub(crate) struct Standings(BTreeMap<(ReleaseId, Locale), Standing>);

impl Standings {
    pub(crate) fn of(track: &ReleaseTrack<'_>) -> Self {
        let id = &track.source.id;
        let each = track.locales.iter();
        Self(
            each.map(|own| ((id.clone(), own.locale.clone()), Standing::of(track, own)))
                .collect(),
        )
    }

    pub(crate) fn joined(all: Vec<Self>) -> Self {
        Self(all.into_iter().flat_map(|standings| standings.0).collect())
    }

    /// Rows whose source advanced since `then` while their target did not, and nobody said why.
    pub(crate) fn rubber_stamps_since(&self, then: &Self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for ((release, locale), standing) in &self.0 {
            let Some(before) = then.0.get(&(release.clone(), locale.clone())) else {
                continue;
            };
            for row in rubber_stamps(&before.rows, &standing.rows, &standing.source) {
                let Some(row) = standing.rows.get(row) else {
                    continue;
                };
                let fingerprints = |all: &[hexapla_content::Fingerprint]| {
                    all.iter()
                        .map(ToString::to_string)
                        .collect::<Vec<_>>()
                        .join(" ")
                };
                let old = before.rows.iter().find(|old| old.target == row.target);
                let place = Place::file(standing.path.as_str())
                    .release(release)
                    .locale(locale);
                let unit = standing
                    .target
                    .iter()
                    .find(|unit| row.target.contains(&unit.fingerprint));
                let place = unit
                    .into_iter()
                    .fold(place, |place, unit| place.unit(&unit.id));
                findings.push(
                    Finding::new(RUBBER_STAMP, place)
                        .with(
                            "was",
                            old.map_or_else(String::new, |old| fingerprints(&old.source)),
                        )
                        .with("now", fingerprints(&row.source)),
                );
            }
        }
        findings
    }

    /// What the change since `then` does.
    pub(crate) fn since(&self, then: &Self) -> Preview {
        let mut preview = Preview {
            worsened: BTreeMap::new(),
            by_impact: BTreeMap::new(),
            became_current: 0,
            remaining: 0,
        };
        for (key, now) in &self.0 {
            now.compare(then.0.get(key), &key.1, &mut preview);
        }
        preview
    }
}

impl Standing {
    fn of(track: &ReleaseTrack<'_>, own: &LocaleTrack) -> Self {
        let source = &track.origin(own).edition.units;
        let target = &own.target.edition.units;
        let unit = |tracked: &Tracked| UnitStanding {
            source: texts(source, &tracked.source),
            target: texts(target, &tracked.target),
            status: tracked.status,
        };
        Self {
            units: own.tracked.iter().map(unit).collect(),
            rows: own.rows.clone(),
            source: source.clone(),
            target: target.clone(),
            path: own.target.path.to_string(),
        }
    }

    /// Compares with how the same translation stood before. A unit is known again by its
    /// translation's text, else by its source text.
    fn compare(&self, before: Option<&Self>, locale: &Locale, preview: &mut Preview) {
        let old = |of: fn(&UnitStanding) -> &str| -> BTreeMap<&str, Status> {
            let units = before.into_iter().flat_map(|before| &before.units);
            let known = units.filter(|unit| !of(unit).is_empty());
            known.map(|unit| (of(unit), unit.status)).collect()
        };
        let (by_target, by_source) = (old(|unit| &unit.target), old(|unit| &unit.source));
        let touched = before.is_none_or(|before| {
            let same = |unit: &Unit, other: &Unit| unit.fingerprint == other.fingerprint;
            before.rows != self.rows
                || before.target.len() != self.target.len()
                || !before
                    .target
                    .iter()
                    .zip(&self.target)
                    .all(|(a, b)| same(a, b))
        });
        for unit in &self.units {
            let was = by_target.get(unit.target.as_str());
            let was = was.or_else(|| by_source.get(unit.source.as_str())).copied();
            let was_settled = was.is_some_and(Status::is_settled);
            if unit.status.is_settled() {
                preview.became_current += usize::from(touched && !was_settled);
                continue;
            }
            preview.remaining += usize::from(touched);
            let is_new_source = was.is_none() && before.is_some() && unit.target.is_empty();
            let worsened = was_settled && unit.status != Status::Unverified;
            if worsened || is_new_source {
                *preview.worsened.entry(locale.clone()).or_insert(0) += 1;
                if let Status::Outdated(impact) = unit.status {
                    *preview.by_impact.entry(impact).or_insert(0) += 1;
                }
            }
        }
    }
}

/// The fingerprints of the units at `indices`.
fn texts(units: &[Unit], indices: &[usize]) -> String {
    let found = indices.iter().filter_map(|&at| units.get(at));
    let fingerprints = found.map(|unit| unit.fingerprint.to_string());
    fingerprints.collect::<Vec<_>>().join(" ")
}
