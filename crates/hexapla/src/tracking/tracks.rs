//! The translations of a release, judged one after the other.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Fingerprint, Impact, InvalidEmbargo, Locale, Row, Status, Unit, UnitId};
use hexapla_diagnostics::{Finding, Place};
use hexapla_tracker::{Judge, Progress, Readings, Reason, Situation, Tracked};

use super::LocaleTrack;
use crate::findings::PIVOT_MISSING;
use crate::project::holds::{misplaced, of_translation};
use crate::project::reading::{EditionText, Source};
use crate::project::{Project, Release};
use crate::tracking::ledger::LazyPool;
use crate::tracking::provenance::{unreviewed, unreviewed_messages};

/// The translations of a release as far as they are judged, and what all of them share. A translation from a pivot is
/// judged by the pivot's.
pub(super) struct Tracks<'r> {
    project: &'r Project,
    release: &'r Release,
    source: &'r Source,
    /// The words of each source unit.
    words: &'r [usize],
    pool: &'r LazyPool<'r>,
    judge: &'r Judge<'r>,
    readings: Readings,
    by_locale: BTreeMap<Locale, LocaleTrack>,
    findings: Vec<Finding>,
}

impl<'r> Tracks<'r> {
    /// None of a release's yet.
    pub(super) fn of(
        project: &'r Project,
        release: &'r Release,
        (source, words): (&'r Source, &'r [usize]),
        pool: &'r LazyPool<'r>,
        judge: &'r Judge<'r>,
    ) -> Self {
        Self {
            project,
            release,
            source,
            words,
            pool,
            judge,
            readings: Readings::new(),
            by_locale: BTreeMap::new(),
            findings: Vec::new(),
        }
    }

    /// The translations that could be read, and what was found.
    pub(super) fn into_parts(self) -> (BTreeMap<Locale, LocaleTrack>, Vec<Finding>) {
        (self.by_locale, self.findings)
    }

    /// Judges the translation into `locale` once, after that into its pivot.
    pub(super) fn track(&mut self, locale: &Locale) {
        if self.by_locale.contains_key(locale) {
            return;
        }
        let (project, id) = (self.project, &self.source.id);
        let target = project.read_target(self.release, locale, id);
        let Some(target) = target.into_value(&mut self.findings) else {
            return;
        };
        let restated = project.restated(self.source, &target, locale);
        self.findings.extend(restated);
        self.findings.extend(held_in_vain(
            self.source,
            &target,
            locale,
            &project.configuration.front_matter.status,
        ));
        self.findings.extend(unreviewed(&target, id, locale));
        if let Some(pivot) = project.configuration.pivots.get(locale) {
            self.track_pivot(pivot, locale);
        }
        let rows = project.rows(self.release, locale);
        let rows = rows.into_value(&mut self.findings);
        self.findings
            .extend(self.pivot_missing(locale, &target, &rows));
        let track = self.judged(locale, target, rows);
        self.findings.extend(unreviewed_messages(&track, id));
        self.by_locale.insert(locale.clone(), track);
    }

    /// Judges the translation that the one into `locale` is made from.
    fn track_pivot(&mut self, pivot: &Locale, locale: &Locale) {
        let before = std::mem::take(&mut self.findings);
        self.track(pivot);
        let of_pivot = std::mem::replace(&mut self.findings, before);
        let is_unread =
            self.release.targets.contains_key(pivot) && !self.by_locale.contains_key(pivot);
        for finding in of_pivot {
            if is_unread && finding.is_unjudged() {
                // nobody knows what a text that cannot be read makes of those translated from it
                self.findings.push(concerning(&finding, locale));
            }
            if !self.findings.contains(&finding) {
                self.findings.push(finding);
            }
        }
    }

    /// The finding that rows about passages of `target` speak of a pivot which has no edition; where it cannot be read, others
    /// tell.
    fn pivot_missing(
        &self,
        locale: &Locale,
        target: &EditionText,
        rows: &[Row],
    ) -> Option<Finding> {
        let pivot = self.project.configuration.pivots.get(locale)?;
        let is_gone = !self.release.targets.contains_key(pivot);
        let said = |is_from: fn(&Row) -> bool| -> BTreeSet<Fingerprint> {
            let rows = rows.iter().filter(|row| is_from(row));
            rows.flat_map(|row| &row.target).copied().collect()
        };
        let (of_pivot, of_source) = (
            said(|row| row.from.is_some()),
            said(|row| row.from.is_none()),
        );
        let mut units = target.edition.units.iter().map(|unit| unit.fingerprint);
        let speaks = units.any(|unit| of_pivot.contains(&unit) && !of_source.contains(&unit));
        let place = Place::file(target.path.as_str());
        let place = place.release(&self.source.id).locale(locale);
        let found = Finding::new(PIVOT_MISSING, place).with("pivot", pivot.as_str());
        (is_gone && speaks).then_some(found)
    }

    fn judged(&self, locale: &Locale, target: EditionText, rows: Vec<Row>) -> LocaleTrack {
        let from = self.project.configuration.pivots.get(locale);
        let from = from.and_then(|pivot| self.by_locale.get(pivot));
        let pivot = from.map(|track| (track.locale.clone(), as_source(&track.target)));
        let origin = pivot.as_ref().map_or(&self.source.text, |(_, text)| text);
        let units = origin.edition.units.as_slice();
        let (heard, at) = heard(&rows, from);
        let situation = Situation {
            source: units,
            target: &target.edition.units,
            rows: &heard,
            pool: self.pool,
            hints: &[],
        };
        let mut tracked = self.tracked(&situation);
        let (via_pivot, progress) = if let Some(pivot) = from {
            let critical = self.critical_in(pivot);
            declare_critical(&mut tracked, self.source, |at| critical.contains(&at));
            let via_pivot = inherit(&mut tracked, pivot);
            let words = Unit::words_of_each(units);
            (via_pivot, Progress::of(&situation, &words, &tracked))
        } else {
            let is_critical = |unit: &Unit| self.source.is_critical(unit);
            declare_critical(&mut tracked, self.source, |at| {
                units.get(at).is_some_and(is_critical)
            });
            let progress = Progress::of(&situation, self.words, &tracked);
            (Vec::new(), progress)
        };
        for tracked in &mut tracked {
            tracked.row = tracked.row.and_then(|row| at.get(row).copied());
        }
        LocaleTrack {
            locale: locale.clone(),
            pivot,
            target,
            rows,
            tracked,
            via_pivot,
            progress,
        }
    }

    /// The units of a pivot that say what editors declared critical.
    fn critical_in(&self, pivot: &LocaleTrack) -> BTreeSet<usize> {
        let units = &self.source.text.edition.units;
        let is_critical = |at: &usize| {
            units
                .get(*at)
                .is_some_and(|unit| self.source.is_critical(unit))
        };
        let said = pivot.tracked.iter();
        let said = said.filter(|tracked| tracked.source.iter().any(is_critical));
        said.flat_map(|tracked| &tracked.target).copied().collect()
    }

    /// How the units stand; the hints of the pool are asked for where something is outdated without them.
    fn tracked(&self, situation: &Situation<'_>) -> Vec<Tracked> {
        let tracked = self.readings.track(situation, self.judge);
        let outdated = |tracked: &Tracked| matches!(tracked.status, Status::Outdated(_));
        if !tracked.iter().any(outdated) || self.pool.hints().is_empty() {
            return tracked;
        }
        let situation = Situation {
            hints: self.pool.hints(),
            ..*situation
        };
        self.readings.track(&situation, self.judge)
    }
}

/// The rows that count, and their indices among all. Where the pivot has no edition, those about its texts say nothing of the
/// source's.
fn heard<'r>(rows: &'r [Row], pivot: Option<&LocaleTrack>) -> (Cow<'r, [Row]>, Vec<usize>) {
    let counts = |row: &Row| row.from.is_none() || pivot.is_some();
    let at: Vec<usize> = (0..rows.len()).filter(|&at| counts(&rows[at])).collect();
    if at.len() == rows.len() {
        return (Cow::Borrowed(rows), at);
    }
    (at.iter().map(|&at| rows[at].clone()).collect(), at)
}

/// What should hold a translation back and does not.
fn held_in_vain(
    source: &Source,
    target: &EditionText,
    locale: &Locale,
    status: &str,
) -> Vec<Finding> {
    // a line that nobody can read says what its source states
    let is_read = |finding: &&Finding| {
        let reason = InvalidEmbargo::NotRead.name();
        source.embargo.is_none() || finding.args.get("reason") != Some(&reason.into())
    };
    let own = target.embargo().findings.iter().filter(is_read);
    let mut findings: Vec<Finding> = own.cloned().collect();
    findings.extend(misplaced(target, status));
    findings.extend(of_translation(&source.text, target, status));
    for place in findings.iter_mut().map(|finding| &mut finding.place) {
        *place = place.clone().release(&source.id).locale(locale);
    }
    findings
}

/// The same finding, about another locale.
fn concerning(finding: &Finding, locale: &Locale) -> Finding {
    let mut finding = finding.clone();
    finding.place.locale = Some(locale.as_str().into());
    finding
}

/// A translation in the role of a source: its units are named as a source's are.
pub(crate) fn as_source(text: &EditionText) -> EditionText {
    let mut text = text.clone();
    for unit in &mut text.edition.units {
        if let UnitId::Target(number) = unit.id {
            unit.id = UnitId::Body(number);
        }
    }
    text
}

/// What is stale in the pivot is as stale in what was made from it, for the same reasons: the worst along the chain.
fn inherit(tracked: &mut [Tracked], pivot: &LocaleTrack) -> Vec<bool> {
    let mut staleness: BTreeMap<usize, (Impact, &Tracked)> = BTreeMap::new();
    for above in &pivot.tracked {
        let impact = match above.status {
            Status::Outdated(impact) => impact,
            Status::Orphaned => Impact::Factual,
            _ => continue,
        };
        for &unit in &above.target {
            let worst = staleness.entry(unit).or_insert((impact, above));
            if impact > worst.0 {
                *worst = (impact, above);
            }
        }
    }
    tracked
        .iter_mut()
        .map(|tracked| {
            let above = tracked.source.iter().filter_map(|at| staleness.get(at));
            let Some(&(impact, above)) = above.max_by_key(|(impact, _)| *impact) else {
                return false;
            };
            match tracked.status {
                Status::Outdated(own) if own >= impact => false,
                Status::Current | Status::Outdated(_) | Status::Unverified => {
                    tracked.status = Status::Outdated(impact);
                    tracked.reasons.splice(0..0, reasons_of(above));
                    true
                }
                _ => false,
            }
        })
        .collect()
}

/// The reasons of a pivot's unit, for one that was made from it: what they stand at in the pivot's texts says nothing here.
fn reasons_of(above: &Tracked) -> Vec<Reason> {
    let reasons = above.reasons.iter().cloned();
    let elsewhere = reasons.map(|reason| Reason {
        old_span: None,
        new_span: None,
        ..reason
    });
    elsewhere.collect()
}

/// Raises to critical what editors said must be carried, redacted or withdrawn. `is_critical` tells it of the units they
/// were made from.
fn declare_critical(tracked: &mut [Tracked], source: &Source, is_critical: impl Fn(usize) -> bool) {
    if source.critical.is_empty() && !source.is_withdrawn() {
        return;
    }
    for tracked in tracked {
        let critical = tracked.source.iter().any(|&at| is_critical(at));
        match tracked.status {
            Status::Outdated(_) if critical => tracked.status = Status::Outdated(Impact::Critical),
            Status::Current | Status::Unverified if source.is_withdrawn() => {
                tracked.status = Status::Outdated(Impact::Critical);
            }
            _ => {}
        }
    }
}
