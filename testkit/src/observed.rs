//! What the façade says of a project of one release.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use hexapla::{LocaleTrack, Project, ReleaseTrack};
use hexapla_content::{Date, Flag, Locale, ReleaseId, Row, Status, Unit};
use hexapla_diagnostics::Finding;
use hexapla_gate::{Trigger, Verdict, verdicts};
use hexapla_tracker::{Progress, Reason, rubber_stamps};

/// What the façade says of a project.
#[derive(Clone, Debug)]
pub struct Observed {
    /// Its translations.
    pub locales: BTreeMap<Locale, ObservedLocale>,
    /// Every finding.
    pub findings: Vec<Finding>,
    tiers: BTreeMap<ReleaseId, String>,
}

/// What it says of a translation.
#[derive(Clone, Debug)]
pub struct ObservedLocale {
    /// The units of the text it was made from.
    pub source: Vec<Unit>,
    /// Its pivot, when it was not made from the source.
    pub pivot: Option<Locale>,
    /// Its own units.
    pub target: Vec<Unit>,
    /// How they stand.
    pub units: Vec<ObservedUnit>,
    /// The numbers, as a case writes them: `2 current, 1 outdated(factual)`.
    pub counts: String,
    /// What is to be read again: `1 units, 12 words`.
    pub reread: String,
    /// The ledger's rows.
    pub rows: Vec<Row>,
}

/// How units that belong together stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObservedUnit {
    /// Indices into the source.
    pub source: Vec<usize>,
    /// Indices into the target.
    pub target: Vec<usize>,
    /// `outdated(factual)`.
    pub status: String,
    /// The flags, and `via`.
    pub flags: BTreeSet<String>,
    /// `number: 12 → 15`.
    pub reasons: Vec<String>,
}

impl Observed {
    /// Tracks everything in `project`, which has one release.
    ///
    /// # Errors
    /// When it has none or several.
    pub fn of(project: &Project) -> Result<Self> {
        let each = |track: ReleaseTrack<'_>| {
            let mut findings = track.findings.clone();
            findings.extend(
                track
                    .locales
                    .iter()
                    .flat_map(|locale| track.findings_of(locale)),
            );
            let locales = track.locales.iter();
            let locales: Vec<_> = locales
                .map(|l| (l.locale.clone(), ObservedLocale::of(&track, l)))
                .collect();
            let tier = track
                .source
                .tier
                .clone()
                .map(|tier| (track.source.id.clone(), tier));
            (locales, findings, tier)
        };
        let (tracks, mut findings) = project.track(&project.everything(), each);
        let [(locales, found, tier)] = <[_; 1]>::try_from(tracks)
            .map_err(|tracks| anyhow::anyhow!("{} releases could be read", tracks.len()))?;
        findings.extend(found);
        let level = |finding: Finding| {
            let level = project.configuration.level(&finding)?;
            Some(finding.level(level))
        };
        Ok(Self {
            locales: locales.into_iter().collect(),
            findings: findings.into_iter().filter_map(level).collect(),
            tiers: tier.into_iter().collect(),
        })
    }

    /// The codes found about `locale` that are not about how a unit stands, sorted; those of the
    /// project as a whole for the empty locale.
    pub fn other_codes(&self, locale: &str) -> Vec<String> {
        let about = |finding: &&Finding| {
            finding.place.locale.as_deref().unwrap_or_default() == locale
                && Trigger::of_code(finding.code.name()).is_none()
        };
        let found = self.findings.iter().filter(about);
        let mut codes: Vec<String> = found.map(|f| f.code.name().to_owned()).collect();
        codes.sort();
        codes
    }

    /// The gate's verdict on `locale` on a day: `pass` or `fail`.
    pub fn verdict(&self, project: &Project, locale: &Locale, day: Date) -> &'static str {
        let policy = &project.configuration.gate;
        let locales = std::slice::from_ref(locale);
        let about = |finding: &&Finding| {
            finding
                .place
                .locale
                .as_deref()
                .is_none_or(|named| named == locale.as_str())
        };
        let findings: Vec<Finding> = self.findings.iter().filter(about).cloned().collect();
        let verdicts = verdicts(&findings, policy, &self.tiers, locales, day);
        verdicts
            .first()
            .map_or(Verdict::Fail, |verdict| verdict.verdict)
            .name()
    }
}

impl ObservedLocale {
    fn of(release: &ReleaseTrack<'_>, track: &LocaleTrack) -> Self {
        let units = track
            .tracked
            .iter()
            .enumerate()
            .map(|(at, tracked)| ObservedUnit {
                source: tracked.source.to_vec(),
                target: tracked.target.to_vec(),
                status: status(tracked.status),
                flags: flags(&tracked.flags, track.via_pivot.get(at) == Some(&true)),
                reasons: tracked.reasons.iter().map(reason).collect(),
            });
        Self {
            units: units.collect(),
            source: release.origin(track).edition.units.clone(),
            pivot: track.pivot.as_ref().map(|(pivot, _)| pivot.clone()),
            target: track.target.edition.units.clone(),
            counts: counts(&track.tracked),
            reread: reread(&track.progress),
            rows: track.rows.clone(),
        }
    }

    /// The source units whose rows advanced since `accepted` while the translation did not:
    /// `#2, #3`.
    pub fn rubber_stamps(&self, accepted: &[Row]) -> String {
        let stamps = rubber_stamps(accepted, &self.rows, &self.source).into_iter();
        let of_row = |row: usize| {
            let is = |unit: &&Unit| self.rows[row].source.contains(&unit.fingerprint);
            self.source
                .iter()
                .find(is)
                .map_or_else(|| "gone".to_owned(), |unit| unit.id.to_string())
        };
        stamps.map(of_row).collect::<Vec<_>>().join(", ")
    }

    /// The units' names and the beginning of their text, for a person to find them.
    pub fn describe(&self, unit: &ObservedUnit) -> String {
        let excerpt = |unit: &Unit| {
            let text: String = unit.shown().chars().take(40).collect();
            format!("{} {text:?}", unit.id)
        };
        let sources = unit.source.iter().map(|&at| excerpt(&self.source[at]));
        let targets = unit.target.iter().map(|&at| excerpt(&self.target[at]));
        sources.chain(targets).collect::<Vec<_>>().join(" / ")
    }
}

fn status(status: Status) -> String {
    match status {
        Status::Outdated(impact) => format!("outdated({impact})"),
        status => status.name().to_owned(),
    }
}

fn flags(flags: &BTreeSet<Flag>, via_pivot: bool) -> BTreeSet<String> {
    let names = flags.iter().map(|flag| flag.name());
    names
        .chain(via_pivot.then_some("via"))
        .map(str::to_owned)
        .collect()
}

fn reason(reason: &Reason) -> String {
    let old = reason
        .old
        .as_deref()
        .map(|old| format!("{old} "))
        .unwrap_or_default();
    let new = reason
        .new
        .as_deref()
        .map(|new| format!(" {new}"))
        .unwrap_or_default();
    format!("{}: {old}→{new}", reason.kind.name())
}

/// Counted anew, and not by the tracker, from what each unit says.
fn counts(tracked: &[hexapla_tracker::Tracked]) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for tracked in tracked {
        *counts.entry(status(tracked.status)).or_default() += 1;
    }
    let counts = counts
        .iter()
        .map(|(status, count)| format!("{count} {status}"));
    counts.collect::<Vec<_>>().join(", ")
}

fn reread(progress: &Progress) -> String {
    let amount = progress.to_reread;
    format!("{} units, {} words", amount.units, amount.words)
}
