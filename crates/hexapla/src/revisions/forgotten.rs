//! Rows that a change takes out of the ledger although they tell that a translation is stale.
//!
//! Without its row a stale passage is `unverified`, as if nobody had ever known, and the gate may let that pass; where a row
//! speaks of another text in its place, it passes for an edit of that. So the passages that no row speaks of are looked at
//! again as they would stand had the rows of the base stayed.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Fingerprint, Locale, Row, Status};
use hexapla_diagnostics::{Finding, Lines};
use hexapla_store::{ledger_path, pool_path, rewrite_rows};

use crate::findings::ROW_GONE;
use crate::project::selection::Selection;
use crate::project::{Project, Release, Where};
use crate::revisions::Revisions;
use crate::tracking::ReleaseTrack;
use crate::tracking::ledger::joined_pools;

/// A translation whose ledger lost rows, and passages of it that no row speaks of.
pub(crate) struct Bereft<'a> {
    /// The release, by the index of its collection and its path.
    pub(crate) place: &'a Where,
    /// Where it stood in the base.
    pub(crate) before: &'a Where,
    pub(crate) locale: &'a Locale,
    /// The rows, with those that it lost.
    pub(crate) rows: Vec<Row>,
    /// The texts of those passages.
    pub(crate) unnamed: BTreeSet<Fingerprint>,
}

type ByPlace<'a> = BTreeMap<(&'a Where, &'a Locale), Bereft<'a>>;

impl Project {
    /// A finding for each passage that would be stale had its row stayed.
    pub(crate) fn forgotten(&self, base: &Self, revisions: &Revisions<'_>) -> Vec<Finding> {
        let bereft = revisions.bereft();
        let bereft = bereft.map(|bereft| ((bereft.place, bereft.locale), bereft));
        let bereft: ByPlace<'_> = bereft.collect();
        if bereft.is_empty() {
            return Vec::new();
        }
        let (restored, releases) = self.with_rows_of(base, bereft.values());
        let selection = Selection {
            locales: self.configuration.locales.clone(),
            releases,
        };
        let (stale, _) = restored.track(&selection, |track| stale_of(&track, &bereft));
        let levelled = |finding| self.at_its_level(finding);
        stale.into_iter().flatten().filter_map(levelled).collect()
    }

    /// The project with the rows that some of its translations lost, and the indices of their releases.
    fn with_rows_of<'b>(
        &self,
        base: &Self,
        bereft: impl Iterator<Item = &'b Bereft<'b>>,
    ) -> (Self, Vec<usize>) {
        let mut texts = BTreeMap::new();
        let mut releases = self.releases.clone();
        let mut indices = BTreeSet::new();
        for lost in bereft {
            let Some(index) = self.index_of(lost.place) else {
                continue;
            };
            let release = &mut releases[index];
            let collection = &self.collection(release).name;
            if let Ok(path) = ledger_path(collection, &release.path, lost.locale) {
                let rows = rewrite_rows("", &lost.rows);
                texts.insert(path.to_string(), rows.into_bytes());
                release.ledgers.insert(lost.locale.clone());
            }
            let before = base.index_of(lost.before).map(|at| &base.releases[at]);
            let pools = [base.pool_bytes(before), self.pool_bytes(Some(release))];
            if let (Ok(path), Some(pool)) =
                (pool_path(collection, &release.path), joined_pools(&pools))
            {
                texts.insert(path.to_string(), pool);
                release.has_pool = true;
            }
            indices.insert(index);
        }
        let restored = Self {
            releases,
            ..self.with_texts(texts)
        };
        (restored, indices.into_iter().collect())
    }

    fn pool_bytes(&self, release: Option<&Release>) -> Vec<u8> {
        let pool = release.and_then(|release| self.pool_on_disk(release).value);
        pool.and_then(|pool| pool.bytes).unwrap_or_default()
    }
}

/// The passages of a release's translations that are stale, of those that no row speaks of.
fn stale_of(track: &ReleaseTrack<'_>, bereft: &ByPlace<'_>) -> Vec<Finding> {
    let place = (track.release.collection, track.release.path.clone());
    let mut findings = Vec::new();
    for own in &track.locales {
        let Some(bereft) = bereft.get(&(&place, &own.locale)) else {
            continue;
        };
        let lines = Lines::of(&own.target.text);
        let is_stale = |status| matches!(status, Status::Outdated(_) | Status::Orphaned);
        for tracked in own.tracked.iter().filter(|of| is_stale(of.status)) {
            let mut units = tracked.target.iter();
            let unit = units.find_map(|&at| own.target.edition.units.get(at));
            if let Some(unit) = unit.filter(|unit| bereft.unnamed.contains(&unit.fingerprint)) {
                let source = tracked.first_source(&track.origin(own).edition.units);
                let place = track.place_of(own).unit(&source.unwrap_or(unit).id);
                let place = place.at_lines(&lines, unit.span);
                findings.push(Finding::new(ROW_GONE, place));
            }
        }
    }
    findings
}
