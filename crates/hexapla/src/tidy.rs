//! Tidying the ledger: what says nothing of any text any more goes, nothing else changes.
//!
//! A release's ledger is left alone as a whole while a line of it is damaged, since that line may
//! be what speaks for a text; a locale's rows are left alone while its edition is not there.

mod lost;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{
    Baseline, Few, Fingerprint, Flag, Pool, RelPath, Row, Status, Unit, UnitKind,
};
use hexapla_diagnostics::Finding;
use hexapla_store::findings::LEDGER_DAMAGED;
use hexapla_store::{Change, Digest, WriteError, rewrite_rows, write_pool};
use hexapla_tracker::{Tracked, arranged};

use crate::accept::change_of;
use crate::project::Project;
use crate::project::reading::EditionText;
use crate::tracking::ledger::{LedgerText, baseline_of};
use crate::tracking::{LocaleTrack, ReleaseTrack};
use lost::Remembered;

/// What tidying writes, or would write.
#[derive(Debug)]
pub struct Tidied {
    /// The releases whose ledger changes, sorted.
    pub releases: Vec<TidiedRelease>,
    /// Damaged lines, and what could not be read; those ledgers are left alone.
    pub findings: Vec<Finding>,
}

/// What tidying changes in the ledger of one release.
#[derive(Debug)]
pub struct TidiedRelease {
    /// The release.
    pub release: String,
    /// How many rows are dropped.
    pub rows: usize,
    /// How many baseline texts are dropped.
    pub texts: usize,
    /// How many baseline texts are blanked, since they were redacted.
    pub blanked: usize,
    /// How many baseline texts that rows name and the pool had lost come back from git's history.
    pub restored: usize,
    changes: Vec<Change>,
}

impl TidiedRelease {
    /// The files changed.
    pub fn paths(&self) -> impl Iterator<Item = &RelPath> {
        self.changes.iter().map(|change| &change.path)
    }
}

impl Project {
    /// Looks what of the ledger says nothing of any text any more: rows that stand there twice or
    /// whose target texts are gone and which no unit's status needs, and baseline texts that no
    /// row and no hint names. Texts that a row names and the pool has lost come back from git's history. Texts that were redacted are
    /// blanked, and the others get the pins that their units have now. Nothing is written yet: see [`Project::write_tidied`].
    pub fn tidy(&self) -> Tidied {
        let remembered = Remembered::of(self);
        let (tidied, mut findings) = self.track(&self.everything(), |track| {
            self.tidy_release(&track, &remembered)
        });
        let mut releases = Vec::new();
        for (release, found) in tidied {
            releases.extend(release.filter(|release| !release.changes.is_empty()));
            findings.extend(found);
        }
        findings.retain(|finding| finding.code == LEDGER_DAMAGED || finding.is_unjudged());
        findings.sort_by(Finding::by_place);
        findings.dedup();
        Tidied { releases, findings }
    }

    /// Writes what was tidied: all of it or nothing.
    ///
    /// # Errors
    /// When something could not be read, a file changed meanwhile, another process writes, or the disk says no.
    pub fn write_tidied(&self, tidied: &Tidied) -> Result<(), WriteError> {
        let changes = tidied
            .releases
            .iter()
            .flat_map(|release| release.changes.clone());
        self.write_read(&changes.collect::<Vec<_>>(), &tidied.findings)
    }

    fn tidy_release(
        &self,
        track: &ReleaseTrack<'_>,
        remembered: &Remembered<'_>,
    ) -> (Option<TidiedRelease>, Vec<Finding>) {
        let mut findings = track.findings.clone();
        let mut ledgers = Vec::new();
        let mut is_whole = true;
        for locale in &track.release.ledgers {
            let ledger = self.rows_on_disk(track.release, locale);
            is_whole &= ledger.findings.is_empty();
            findings.extend(ledger.findings);
            ledgers.extend(ledger.value.map(|ledger| (locale, ledger)));
        }
        let pool = self.pool_on_disk(track.release);
        is_whole &= pool.findings.is_empty();
        findings.extend(pool.findings);
        let (true, Some(pool)) = (is_whole, pool.value) else {
            return (None, findings);
        };
        let mut tidied = TidiedRelease {
            release: track.source.id.to_string(),
            rows: 0,
            texts: 0,
            blanked: 0,
            restored: 0,
            changes: Vec::new(),
        };
        let mut named = BTreeSet::new();
        let mut kept = pool.value.clone();
        for (locale, ledger) in &ledgers {
            let own = track.locales.iter().find(|own| own.locale == **locale);
            let rows = own.map_or_else(|| ledger.value.clone(), |own| tidy_rows(ledger, own));
            let rows = match own {
                Some(own) => under_new_ids(rows, track.origin(own), own, &mut kept),
                None => rows,
            };
            named.extend(rows.iter().flat_map(|row| &row.source));
            tidied.rows += ledger.value.len() - rows.len();
            let old = String::from_utf8_lossy(ledger.bytes.as_deref().unwrap_or_default());
            tidied
                .changes
                .extend(change_of(ledger, rewrite_rows(&old, &rows)));
        }
        tidy_pool(&mut kept, &named);
        tidied.restored = remembered.restore(&mut kept, named.iter());
        pin_again(&mut kept, &track.source.text.edition.units);
        tidied.blanked = blank(&mut kept, &redacted(track));
        let is_gone = |text: &&Fingerprint| !kept.texts.contains_key(text);
        tidied.texts = pool.value.texts.keys().filter(is_gone).count();
        tidied.changes.extend(pool_change(&pool, &kept));
        (Some(tidied), findings)
    }
}

/// The rows that speak of a text of the edition or that a unit's status needs, each once, in the
/// order of their targets.
fn tidy_rows(ledger: &LedgerText<Vec<Row>>, own: &LocaleTrack) -> Vec<Row> {
    let units: &[Unit] = &own.target.edition.units;
    let present: BTreeSet<Fingerprint> = units.iter().map(|unit| unit.fingerprint).collect();
    let needed: BTreeSet<&Row> = own
        .tracked
        .iter()
        .filter_map(|tracked| own.rows.get(tracked.row?))
        .collect();
    let mut seen = BTreeSet::new();
    let speaks = |row: &&Row| {
        row.target.iter().any(|target| present.contains(target))
            || needed.contains(row)
            || own.tracked.iter().any(|tracked| is_baseline(tracked, row))
    };
    let kept = ledger
        .value
        .iter()
        .filter(speaks)
        .filter(|row| seen.insert(*row));
    arranged(kept.cloned().collect(), units)
}

/// The rows with those about messages that both sides have given another id written anew; the pool
/// gets their texts. A row keeps what it says beyond the pair of texts.
fn under_new_ids(
    rows: Vec<Row>,
    origin: &EditionText,
    own: &LocaleTrack,
    pool: &mut Pool,
) -> Vec<Row> {
    let mut renamed: BTreeMap<&Row, Row> = BTreeMap::new();
    for tracked in &own.tracked {
        let row = tracked.row.and_then(|row| own.rows.get(row));
        let (&[source], &[target]) = (&*tracked.source, &*tracked.target) else {
            continue;
        };
        let pair = (
            origin.edition.units.get(source),
            own.target.edition.units.get(target),
        );
        if let (Some(row), (Some(source), Some(target))) = (row, pair)
            && let Some(id) = source.kind.message()
            && row.id.as_deref().is_some_and(|named| named != id)
            && tracked.status == Status::Current
            && tracked.flags.is_empty()
        {
            let new = Row {
                source: Few::One(source.fingerprint),
                target: Few::One(target.fingerprint),
                id: Some(id.to_owned()),
                ..row.clone()
            };
            let baseline = baseline_of(origin, source);
            pool.texts.entry(source.fingerprint).or_insert(baseline);
            renamed.insert(row, new);
        }
    }
    let anew = |row: Row| renamed.get(&row).cloned().unwrap_or(row);
    rows.into_iter().map(anew).collect()
}

/// Says whether a row tells what a unit was made from whose translation was edited since: several
/// rows may speak of one.
fn is_baseline(tracked: &Tracked, row: &Row) -> bool {
    tracked.flags.contains(&Flag::Touched)
        && !row.source.is_empty()
        && row
            .source
            .iter()
            .all(|source| tracked.baseline.contains(source))
}

/// The texts that a row or a hint names. What was redacted stays, so that a merge brings no
/// redacted text back.
fn tidy_pool(pool: &mut Pool, named: &BTreeSet<Fingerprint>) {
    let hinted: BTreeSet<Fingerprint> = pool
        .hints
        .iter()
        .flat_map(|hint| [hint.old, hint.new])
        .collect();
    pool.texts.retain(|text, baseline| {
        named.contains(text) || hinted.contains(text) || baseline.text.is_none()
    });
}

/// Gives the texts of `units` the pins that these have now.
fn pin_again(pool: &mut Pool, units: &[Unit]) {
    for unit in units.iter().filter(|unit| unit.pin.is_some()) {
        if let Some(baseline) = pool.texts.get_mut(&unit.fingerprint) {
            baseline.pin.clone_from(&unit.pin);
        }
    }
}

/// What a release keeps of the passages that editors redacted: their names, and the texts that are known by a unit or a row.
struct Redacted<'a> {
    names: &'a [String],
    texts: BTreeSet<Fingerprint>,
}

/// The redacted passages of a release: as they are now, as they were when they were translated, and their translations,
/// from which others may have been made.
fn redacted<'a>(track: &'a ReleaseTrack<'_>) -> Redacted<'a> {
    let source = &track.source;
    let units = &source.text.edition.units;
    let is_redacted = |unit: &Unit| source.is_redacted(unit);
    let now = units.iter().filter(|unit| is_redacted(unit));
    let mut texts: BTreeSet<Fingerprint> = now.map(|unit| unit.fingerprint).collect();
    for own in track.locales.iter().filter(|own| own.pivot.is_none()) {
        let of_redacted = |tracked: &&Tracked| Unit::at(units, &tracked.source).any(is_redacted);
        for tracked in own.tracked.iter().filter(of_redacted) {
            let target = Unit::at(&own.target.edition.units, &tracked.target);
            texts.extend(target.map(|unit| unit.fingerprint));
            texts.extend(&tracked.baseline);
        }
    }
    Redacted {
        names: &source.redacted,
        texts,
    }
}

/// Blanks the texts that were redacted, and counts them.
fn blank(pool: &mut Pool, redacted: &Redacted<'_>) -> usize {
    let is_called = |baseline: &Baseline, name: &str| match &baseline.kind {
        UnitKind::Field(key) => key.as_ref() == name,
        _ => baseline.pin.as_deref() == Some(name),
    };
    let is_redacted = |text: &Fingerprint, baseline: &Baseline| {
        let mut names = redacted.names.iter();
        redacted.texts.contains(text) || names.any(|name| is_called(baseline, name))
    };
    let mut blanked = 0;
    for (text, baseline) in &mut pool.texts {
        if baseline.text.is_some() && is_redacted(text, baseline) {
            baseline.text = None;
            blanked += 1;
        }
    }
    blanked
}

/// A pool that is left without a line has no file.
fn pool_change(pool: &LedgerText<Pool>, kept: &Pool) -> Option<Change> {
    match &pool.bytes {
        Some(bytes) if *kept == Pool::EMPTY => {
            Some(Change::remove(pool.path.clone(), Digest::of(bytes)))
        }
        _ => change_of(pool, write_pool(kept)),
    }
}

#[cfg(test)]
mod tests;
