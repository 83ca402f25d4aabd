//! Everything that was found; with a base revision, what a change does to the translations.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Impact, Locale, ReleaseId, Row, Status, Unit};
use hexapla_diagnostics::{Finding, Place};
use hexapla_gate::Trigger;
use hexapla_tracker::rubber_stamps;

use crate::findings::{RELEASE_RENAMED, RUBBER_STAMP};
use crate::project::Project;
use crate::selection::Selection;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The findings, at the levels configured, sorted by place.
    pub findings: Vec<Finding>,
    /// The tier of each release that chose one.
    pub tiers: BTreeMap<ReleaseId, String>,
    /// With a base: what the change since does.
    pub preview: Option<Preview>,
}

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
    statuses: BTreeMap<String, Status>,
    rows: Vec<Row>,
    source: Vec<Unit>,
    target: Vec<Unit>,
    path: String,
}

type Standings = BTreeMap<(ReleaseId, Locale), Standing>;

impl Project {
    /// Finds everything there is to find about the selected releases.
    pub fn check(&self, selection: &Selection) -> Checked {
        let (tracked, findings) = self.track(selection, |track| found(&track));
        self.checked(tracked, findings, selection)
    }

    /// As [`Project::check`], and compares with `base`, the same project at another revision: rows
    /// that were moved on without a reason, and what the change does to the translations.
    pub fn check_since(&self, base: &Self, selection: &Selection) -> Checked {
        let both = |track: ReleaseTrack<'_>| (found(&track), standings(&track));
        let (tracked, findings) = self.track(selection, both);
        let (tracked, now): (Vec<_>, Vec<_>) = tracked.into_iter().unzip();
        let mut checked = self.checked(tracked, findings, selection);
        let then_selection = Selection {
            locales: selection.locales.clone(),
            releases: (0..base.releases.len()).collect(),
        };
        let (then, _) = base.track(&then_selection, |track| standings(&track));
        let (now, then) = (joined(now), joined(then));
        checked.findings.extend(stamps(&now, &then));
        checked
            .findings
            .sort_by(|a, b| a.place.cmp(&b.place).then(a.code.cmp(&b.code)));
        checked.preview = Some(preview(&now, &then));
        checked
    }

    fn checked(
        &self,
        tracked: Vec<Found>,
        mut findings: Vec<Finding>,
        selection: &Selection,
    ) -> Checked {
        let mut tiers = BTreeMap::new();
        for (found, tier) in tracked {
            findings.extend(found);
            tiers.extend(tier);
        }
        findings.extend(self.renamed());
        let wanted: BTreeSet<&str> = selection.locales.iter().map(Locale::as_str).collect();
        let mut findings: Vec<Finding> = findings
            .into_iter()
            .filter(|finding| {
                let locale = finding.place.locale.as_deref();
                locale.is_none_or(|locale| wanted.contains(locale) || !self.is_target(locale))
            })
            .filter_map(|finding| {
                let level = self.configuration.level(&finding)?;
                Some(finding.level(level))
            })
            .collect();
        findings.sort_by(|a, b| a.place.cmp(&b.place).then(a.code.cmp(&b.code)));
        Checked {
            findings,
            tiers,
            preview: None,
        }
    }

    fn is_target(&self, locale: &str) -> bool {
        self.configuration
            .locales
            .iter()
            .any(|known| known.as_str() == locale)
    }

    /// Ledgers without a source whose rows speak of the texts of a release without a ledger.
    fn renamed(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for ((collection, path), locales) in &self.stray_ledgers {
            let rows: BTreeSet<_> = locales
                .iter()
                .flat_map(|locale| self.stray_rows(collection, path, locale))
                .flat_map(|row| row.source)
                .collect();
            let candidates = self.releases.iter().filter(|release| {
                release.ledgers.is_empty() && self.collection(release).name == *collection
            });
            let is_same = |units: &[Unit]| {
                let known = units
                    .iter()
                    .filter(|unit| rows.contains(&unit.fingerprint))
                    .count();
                known > 0 && known * 2 >= rows.len().min(units.len())
            };
            let found = candidates.into_iter().find(|release| {
                let source = self.read_source(release).value;
                source.is_some_and(|source| is_same(&source.text.edition.units))
            });
            if let Some(release) = found {
                let place = Place::file(format!("ledger/{collection}/{path}"));
                findings.push(
                    Finding::new(RELEASE_RENAMED, place.release(self.path_id(release)))
                        .with("from", path.as_str())
                        .with("to", release.path.as_str())
                        .with(
                            "command",
                            format!(
                                "git mv ledger/{collection}/{path} ledger/{collection}/{}",
                                release.path
                            ),
                        ),
                );
            }
        }
        findings
    }
}

/// What was found about a release, and the tier it chose.
type Found = (Vec<Finding>, Option<(ReleaseId, String)>);

fn found(track: &ReleaseTrack<'_>) -> Found {
    let mut findings = track.findings.clone();
    for locale in &track.locales {
        findings.extend(track.findings_of(locale));
    }
    let tier = track
        .source
        .tier
        .clone()
        .map(|tier| (track.source.id.clone(), tier));
    (findings, tier)
}

/// Says whether a finding is about staleness: reported on a pull request, never held against it.
pub fn is_staleness(finding: &Finding) -> bool {
    Trigger::of_code(finding.code.name()).is_some()
}

fn standings(track: &ReleaseTrack<'_>) -> Standings {
    let standing = |locale: &LocaleTrack| {
        let origin = track.origin(locale);
        let key = |tracked: &hexapla_tracker::Tracked| {
            let target = tracked
                .target
                .iter()
                .map(|&at| &locale.target.edition.units[at]);
            let source = tracked.source.iter().map(|&at| &origin.edition.units[at]);
            let units = if tracked.target.is_empty() {
                source.collect::<Vec<_>>()
            } else {
                target.collect()
            };
            units
                .iter()
                .map(|unit| unit.fingerprint.to_string())
                .collect::<Vec<_>>()
                .join(" ")
        };
        Standing {
            statuses: locale
                .tracked
                .iter()
                .map(|tracked| (key(tracked), tracked.status))
                .collect(),
            rows: locale.rows.clone(),
            source: origin.edition.units.clone(),
            target: locale.target.edition.units.clone(),
            path: locale.target.path.to_string(),
        }
    };
    let id = &track.source.id;
    track
        .locales
        .iter()
        .map(|locale| ((id.clone(), locale.locale.clone()), standing(locale)))
        .collect()
}

fn joined(standings: Vec<Standings>) -> Standings {
    standings.into_iter().flatten().collect()
}

fn stamps(now: &Standings, then: &Standings) -> Vec<Finding> {
    let mut findings = Vec::new();
    for ((release, locale), standing) in now {
        let Some(before) = then.get(&(release.clone(), locale.clone())) else {
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

fn preview(now: &Standings, then: &Standings) -> Preview {
    let mut preview = Preview {
        worsened: BTreeMap::new(),
        by_impact: BTreeMap::new(),
        became_current: 0,
        remaining: 0,
    };
    for (key, standing) in now {
        let before = then.get(key);
        let was = |unit: &str| before.and_then(|before| before.statuses.get(unit)).copied();
        let touched = before
            .is_none_or(|before| before.rows != standing.rows || before.target != standing.target);
        let was_settled = |unit: &str| was(unit).is_none_or(Status::is_settled);
        for (unit, status) in &standing.statuses {
            let settled = status.is_settled();
            if settled && (before.is_none() || was(unit).is_none() || !was_settled(unit)) && touched
            {
                preview.became_current += 1;
            }
            if !settled && touched {
                preview.remaining += 1;
            }
            let worse = matches!(
                status,
                Status::Outdated(_) | Status::Missing | Status::Orphaned
            );
            if worse && before.is_some() && was_settled(unit) {
                *preview.worsened.entry(key.1.clone()).or_insert(0) += 1;
                if let Status::Outdated(impact) = status {
                    *preview.by_impact.entry(*impact).or_insert(0) += 1;
                }
            }
        }
    }
    preview
}
