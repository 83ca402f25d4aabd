//! The ledger of a release: rows per locale, baseline texts for all.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use hexapla_content::{
    Baseline, Fingerprint, Hint, Locale, NORMALISER_VERSION, Pool, RelPath, Row, Unit, UnitKind,
};
use hexapla_diagnostics::{Finding, Noted, Place};
use hexapla_store::{
    ledger_path, pool_path, read, read_pool, read_pool_where, read_rows, write_pool,
};
use hexapla_tracker::BaselineSource;

use crate::project::format::Format;
use crate::project::reading::{EditionText, decode};
use crate::project::{Project, Release};

/// The longest ledger file read, in bytes (64 MiB).
pub(crate) const LEDGER_LIMIT: usize = 64 << 20;

/// A ledger file as read: its text, for the optimistic check on writing, and what it says.
#[derive(Clone, Debug)]
pub(crate) struct LedgerText<T> {
    pub(crate) path: RelPath,
    /// The bytes read; `None` where there is no file yet.
    pub(crate) bytes: Option<Vec<u8>>,
    pub(crate) value: T,
}

impl Project {
    /// The rows of `release` in `locale`; none where there is no ledger file.
    pub fn rows(&self, release: &Release, locale: &Locale) -> Noted<Vec<Row>> {
        if !release.ledgers.contains(locale) {
            return Noted::clean(Vec::new());
        }
        self.rows_on_disk(release, locale)
            .map(|ledger| ledger.map_or_else(Vec::new, |l| l.value))
    }

    /// The rows of a ledger file whose release is not there.
    pub(crate) fn stray_rows(&self, collection: &str, path: &str, locale: &Locale) -> Vec<Row> {
        let path = ledger_path(collection, path, locale);
        let ledger = self.ledger_file((path.ok(), false), locale, Vec::new(), read_rows);
        ledger.value.map_or_else(Vec::new, |ledger| ledger.value)
    }

    pub(crate) fn rows_on_disk(
        &self,
        release: &Release,
        locale: &Locale,
    ) -> Noted<Option<LedgerText<Vec<Row>>>> {
        let path = ledger_path(&self.collection(release).name, &release.path, locale);
        let is_listed = release.ledgers.contains(locale);
        self.ledger_file((path.ok(), is_listed), locale, Vec::new(), read_rows)
    }

    pub(crate) fn pool_on_disk(&self, release: &Release) -> Noted<Option<LedgerText<Pool>>> {
        let path = pool_path(&self.collection(release).name, &release.path);
        self.ledger_file(
            (path.ok(), release.has_pool),
            &self.configuration.source,
            Pool::EMPTY,
            read_pool,
        )
    }

    /// The prose the ledger remembers of a release and that is gone from its source, whose units are
    /// `now`.
    pub(crate) fn gone_prose(&self, release: &Release, now: &[Unit]) -> Vec<String> {
        if !release.has_pool {
            return Vec::new();
        }
        let now: BTreeSet<Fingerprint> = now.iter().map(|unit| unit.fingerprint).collect();
        let is_gone = |fingerprint| !now.contains(&fingerprint);
        let path = pool_path(&self.collection(release).name, &release.path);
        let pool = self.ledger_file(
            (path.ok(), true),
            &self.configuration.source,
            Pool::EMPTY,
            |text, place| read_pool_where(text, place, is_gone),
        );
        let texts = pool
            .value
            .map_or_else(BTreeMap::new, |pool| pool.value.texts);
        let gone = texts
            .into_iter()
            .filter(|(of, baseline)| is_gone(*of) && !baseline.kind.is_atomic());
        gone.filter_map(|(_, baseline)| remembered_prose(baseline))
            .collect()
    }

    /// Reads a ledger file; whether there is one is asked unless it is listed.
    fn ledger_file<T>(
        &self,
        (path, is_listed): (Option<RelPath>, bool),
        locale: &Locale,
        empty: T,
        reader: impl FnOnce(&str, &Place) -> Noted<T>,
    ) -> Noted<Option<LedgerText<T>>> {
        let Some(path) = path else {
            return Noted::clean(None);
        };
        if !is_listed && !matches!(self.disk.kind(path.as_str()), Ok(Some(_))) {
            return Noted::clean(Some(LedgerText {
                path,
                bytes: None,
                value: empty,
            }));
        }
        let place = Place::file(path.as_str()).locale(locale);
        let file = read(&*self.disk, &path, LEDGER_LIMIT);
        let mut findings = file.findings;
        let Some(file) = file.value else {
            return Noted {
                value: None,
                findings,
            };
        };
        match decode(&file.bytes, &place) {
            Ok(text) => {
                let value = reader(&text, &place).into_value(&mut findings);
                let ledger = LedgerText {
                    path,
                    bytes: Some(text.into_bytes()),
                    value,
                };
                Noted {
                    value: Some(ledger),
                    findings,
                }
            }
            Err(finding) => {
                findings.push(*finding);
                Noted {
                    value: None,
                    findings,
                }
            }
        }
    }
}

/// The baseline texts of a release, read when the first one is asked for.
pub(crate) struct LazyPool<'a> {
    project: &'a Project,
    release: &'a Release,
    format: Format,
    read: OnceCell<Noted<Pool>>,
    /// The texts that were made sense of.
    units: RefCell<BTreeMap<Fingerprint, Option<Unit>>>,
}

impl<'a> LazyPool<'a> {
    pub(crate) fn of(project: &'a Project, release: &'a Release) -> Self {
        let path = release.source.as_ref().map_or("", RelPath::as_str);
        Self {
            project,
            release,
            format: Format::of(path),
            read: OnceCell::new(),
            units: RefCell::default(),
        }
    }

    fn noted(&self) -> &Noted<Pool> {
        self.read.get_or_init(|| {
            if !self.release.has_pool {
                return Noted::clean(Pool::EMPTY);
            }
            let pool = self.project.pool_on_disk(self.release);
            pool.map(|pool| pool.map_or(Pool::EMPTY, |pool| pool.value))
        })
    }

    /// Every text that can be made sense of.
    pub(crate) fn all(&self) -> Vec<Unit> {
        let texts = self.noted().value.texts.keys();
        texts.filter_map(|of| self.unit(*of)).collect()
    }

    pub(crate) fn hints(&self) -> &[Hint] {
        &self.noted().value.hints
    }

    /// What was found while reading, if anything was read.
    pub(crate) fn findings(&self) -> &[Finding] {
        self.read.get().map_or(&[], |noted| &noted.findings)
    }
}

impl fmt::Debug for LazyPool<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyPool")
            .field("release", &self.release.path)
            .finish_non_exhaustive()
    }
}

impl BaselineSource for LazyPool<'_> {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        let mut units = self.units.borrow_mut();
        let known = units.entry(fingerprint).or_insert_with(|| {
            let text = self.noted().value.texts.get(&fingerprint)?;
            let unit = self.format.unit_of(text)?;
            // a text that is not the one a row names says nothing of what was translated
            let is_it = unit.fingerprint == fingerprint;
            (is_it || fingerprint.version() != NORMALISER_VERSION).then_some(unit)
        });
        known.clone()
    }
}

/// The words of a text in the pool, markup included where that is all the same.
pub(crate) fn remembered_prose(baseline: Baseline) -> Option<String> {
    match baseline.kind {
        UnitKind::Message(_) => Format::Fluent.unit_of(&baseline).map(|unit| unit.text),
        _ => baseline.text,
    }
}

/// The baseline texts and hints of some pools in one; `None` where one is damaged, and something would be lost.
pub(crate) fn joined_pools(pools: &[Vec<u8>]) -> Option<Vec<u8>> {
    let mut pool = read_pool(
        std::str::from_utf8(&pools.join(&b'\n')).ok()?,
        &Place::project(),
    );
    pool.value.hints.sort();
    pool.value.hints.dedup();
    let is_whole = pool.findings.is_empty();
    is_whole.then(|| write_pool(&pool.value).into_bytes())
}

/// What the pool keeps of a unit of `edition`.
pub(crate) fn baseline_of(edition: &EditionText, unit: &Unit) -> Baseline {
    Format::of(edition.path.as_str()).baseline_of(&edition.text, unit)
}
