//! What a change does to the translations: two revisions of the project side by side.

use std::collections::BTreeMap;

use hexapla_content::{Impact, Locale, RelPath, ReleaseId, Row, Status, Unit, UnitId};
use hexapla_diagnostics::{Finding, Place, Position};
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
    /// The same, translation by translation: those it does something to.
    pub editions: Vec<PreviewedEdition>,
}

/// What a change does to one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewedEdition {
    /// The release.
    pub release: ReleaseId,
    /// The locale.
    pub locale: Locale,
    /// The file it is made from: the source edition, or that of the pivot.
    pub origin: RelPath,
    /// The units that become outdated, missing or orphaned.
    pub worsened: Vec<PreviewedUnit>,
    /// The units that become current.
    pub became_current: Vec<PreviewedUnit>,
    /// Where the change touches the translation: its units that are still not current.
    pub remaining: Vec<PreviewedUnit>,
}

/// A unit and how it stands with the change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewedUnit {
    /// The source unit; where there is none, that of the translation.
    pub unit: UnitId,
    /// Its line in the file the translation is made from, where it stands there.
    pub line: Option<usize>,
    /// How it stands.
    pub status: Status,
}

impl PreviewedEdition {
    const fn is_untouched(&self) -> bool {
        self.worsened.is_empty() && self.became_current.is_empty() && self.remaining.is_empty()
    }
}

/// What is kept of a tracked translation to compare two revisions.
struct Standing {
    units: Vec<UnitStanding>,
    rows: Vec<Row>,
    source: Vec<Unit>,
    target: Vec<Unit>,
    path: String,
    origin: RelPath,
}

/// A unit by the texts of its two sides, each empty where there is none.
struct UnitStanding {
    source: String,
    target: String,
    told: PreviewedUnit,
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
            editions: Vec::new(),
        };
        for ((release, locale), now) in &self.0 {
            let key = (release.clone(), locale.clone());
            let edition = now.compare(then.0.get(&key), key);
            preview.add(&edition);
            if !edition.is_untouched() {
                preview.editions.push(edition);
            }
        }
        preview
    }
}

impl Preview {
    /// Adds the numbers of one translation.
    fn add(&mut self, edition: &PreviewedEdition) {
        self.became_current += edition.became_current.len();
        self.remaining += edition.remaining.len();
        if !edition.worsened.is_empty() {
            let worsened = self.worsened.entry(edition.locale.clone()).or_insert(0);
            *worsened += edition.worsened.len();
        }
        for unit in &edition.worsened {
            if let Status::Outdated(impact) = unit.status {
                *self.by_impact.entry(impact).or_insert(0) += 1;
            }
        }
    }
}

impl Standing {
    fn of(track: &ReleaseTrack<'_>, own: &LocaleTrack) -> Self {
        let origin = track.origin(own);
        let source = &origin.edition.units;
        let target = &own.target.edition.units;
        let unit = |tracked: &Tracked| {
            let of_source = tracked.source.first().and_then(|&at| source.get(at));
            let of_target = tracked.target.first().and_then(|&at| target.get(at));
            let line = |unit: &Unit| Position::of(&origin.text, unit.span.start).line;
            Some(UnitStanding {
                source: texts(source, &tracked.source),
                target: texts(target, &tracked.target),
                told: PreviewedUnit {
                    unit: of_source.or(of_target)?.id.clone(),
                    line: of_source.map(line),
                    status: tracked.status,
                },
            })
        };
        Self {
            units: own.tracked.iter().filter_map(unit).collect(),
            rows: own.rows.clone(),
            source: source.clone(),
            target: target.clone(),
            path: own.target.path.to_string(),
            origin: origin.path.clone(),
        }
    }

    /// Compares with how the same translation stood before. A unit is known again by its
    /// translation's text, else by its source text.
    fn compare(
        &self,
        before: Option<&Self>,
        (release, locale): (ReleaseId, Locale),
    ) -> PreviewedEdition {
        let mut edition = PreviewedEdition {
            release,
            locale,
            origin: self.origin.clone(),
            worsened: Vec::new(),
            became_current: Vec::new(),
            remaining: Vec::new(),
        };
        let old = |of: fn(&UnitStanding) -> &str| -> BTreeMap<&str, Status> {
            let units = before.into_iter().flat_map(|before| &before.units);
            let known = units.filter(|unit| !of(unit).is_empty());
            known.map(|unit| (of(unit), unit.told.status)).collect()
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
            let status = unit.told.status;
            if status.is_settled() {
                if touched && !was_settled {
                    edition.became_current.push(unit.told.clone());
                }
                continue;
            }
            if touched {
                edition.remaining.push(unit.told.clone());
            }
            let is_new_source = was.is_none() && before.is_some() && unit.target.is_empty();
            let worsened = was_settled && status != Status::Unverified;
            if worsened || is_new_source {
                edition.worsened.push(unit.told.clone());
            }
        }
        edition
    }
}

/// The fingerprints of the units at `indices`.
fn texts(units: &[Unit], indices: &[usize]) -> String {
    let found = indices.iter().filter_map(|&at| units.get(at));
    let fingerprints = found.map(|unit| unit.fingerprint.to_string());
    fingerprints.collect::<Vec<_>>().join(" ")
}
