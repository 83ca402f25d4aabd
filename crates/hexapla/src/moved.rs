//! Releases whose source stands elsewhere now, and what of them stayed behind: translations, and the ledger.
//!
//! A release is known again by what it says: the rows of a ledger without a source speak of the texts of a source without
//! a ledger.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexapla_content::{Fingerprint, Locale, RelPath};
use hexapla_diagnostics::{Finding, Place};
use hexapla_store::{Change, Digest, LedgerFile, Overlay, ledger_path, pool_path};
use rayon::prelude::*;

use crate::findings::RELEASE_RENAMED;
use crate::ledger::LEDGER_LIMIT;
use crate::project::{Project, Release};

/// A file that goes to another place with its release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedFile {
    /// Where it stands.
    pub from: RelPath,
    /// Where it belongs.
    pub to: RelPath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl MovedFile {
    /// The two changes on disk: the file in its new place, holding `bytes`, and none in the old one.
    pub(crate) fn changes(&self, bytes: &[u8]) -> [Change; 2] {
        let removed = Change::remove(self.from.clone(), Digest::of(&self.bytes));
        [Change::create(self.to.clone(), bytes.to_vec()), removed]
    }
}

/// What a release left behind where it stood before.
struct Behind<'a> {
    collection: &'a str,
    path: &'a str,
    /// The locales whose rows are there.
    ledgers: &'a BTreeSet<Locale>,
    /// The translations that are there.
    targets: Option<&'a BTreeMap<Locale, RelPath>>,
}

/// A release that was renamed.
struct Renaming<'a> {
    behind: Behind<'a>,
    to: &'a Release,
}

impl Project {
    /// A finding for each release that left files behind.
    pub(crate) fn renamed(&self) -> Vec<Finding> {
        let told = |renaming: &Renaming<'_>| {
            let Behind {
                collection, path, ..
            } = renaming.behind;
            let place = Place::file(format!("{}/{collection}/{path}", LedgerFile::FOLDER));
            Finding::new(RELEASE_RENAMED, place.release(self.path_id(renaming.to)))
                .with("from", path)
                .with("to", renaming.to.path.as_str())
                .with("n", self.left_behind(renaming).len())
                .with("command", "hexapla check --fix")
        };
        self.renamings().iter().map(told).collect()
    }

    /// The files that releases left behind, each with a free place to go to.
    pub(crate) fn moves(&self) -> Vec<MovedFile> {
        let renamings = self.renamings();
        let left = renamings
            .iter()
            .flat_map(|renaming| self.left_behind(renaming));
        let read = left.filter_map(|(from, to)| {
            let bytes = self.disk.read(from.as_str(), LEDGER_LIMIT).ok()??;
            Some(MovedFile { from, to, bytes })
        });
        read.collect()
    }

    /// The project as it would be with files in other places.
    pub(crate) fn with_moves(&self, moves: &[MovedFile]) -> Self {
        let moves = moves
            .iter()
            .map(|file| (file.from.as_str(), file.to.as_str()));
        let disk = Overlay::over(Arc::clone(&self.disk), BTreeMap::new()).moving(moves);
        Self::with(
            Arc::new(disk),
            self.root.clone(),
            self.configuration.clone(),
        )
    }

    fn renamings(&self) -> Vec<Renaming<'_>> {
        let behind = self.behind();
        if behind.is_empty() {
            return Vec::new();
        }
        let mut candidates: Vec<(&Release, Vec<Fingerprint>)> = self
            .releases
            .par_iter()
            .filter(|release| release.ledgers.is_empty())
            .filter_map(|release| {
                let source = self.read_source(release).value?;
                let units = source.text.edition.units.iter();
                Some((release, units.map(|unit| unit.fingerprint).collect()))
            })
            .collect();
        let mut renamings = Vec::new();
        for behind in behind {
            let rows: BTreeSet<Fingerprint> = behind
                .ledgers
                .iter()
                .flat_map(|locale| self.stray_rows(behind.collection, behind.path, locale))
                .flat_map(|row| row.source)
                .collect();
            let known = |(release, units): &(&Release, Vec<Fingerprint>)| {
                let known = units.iter().filter(|unit| rows.contains(unit)).count();
                let is_same = known > 0 && known * 2 >= rows.len().min(units.len());
                (is_same && self.collection(release).name == behind.collection).then_some(known)
            };
            let places = candidates.iter().enumerate();
            let known = places.filter_map(|(place, candidate)| Some((known(candidate)?, place)));
            if let Some((_, place)) =
                known.max_by_key(|&(known, place)| (known, usize::MAX - place))
            {
                let (to, _) = candidates.remove(place);
                renamings.push(Renaming { behind, to });
            }
        }
        renamings
    }

    /// Where rows are and no source.
    fn behind(&self) -> Vec<Behind<'_>> {
        let strays = self.stray_ledgers.iter();
        let strays = strays.map(|((collection, path), ledgers)| Behind {
            collection,
            path,
            ledgers,
            targets: None,
        });
        let releases = self.releases.iter();
        let translated =
            releases.filter(|release| release.source.is_none() && !release.ledgers.is_empty());
        let translated = translated.map(|release| Behind {
            collection: &self.collection(release).name,
            path: &release.path,
            ledgers: &release.ledgers,
            targets: Some(&release.targets),
        });
        strays.chain(translated).collect()
    }

    /// The files that stayed behind and have a free place to go to: from where, and to where.
    fn left_behind(&self, renaming: &Renaming<'_>) -> Vec<(RelPath, RelPath)> {
        let Renaming { behind, to } = renaming;
        let layout = &self.collection(to).layout;
        let targets = behind.targets.into_iter().flatten();
        let translations = targets.filter_map(|(locale, from)| {
            let (_, extension) = from.as_str().rsplit_once('.')?;
            let to = layout.path_of(&to.path, extension, locale).ok()?;
            Some((from.clone(), to)).filter(|_| !renaming.to.targets.contains_key(locale))
        });
        let rows = behind.ledgers.iter().filter_map(|locale| {
            let file = |release: &str| ledger_path(behind.collection, release, locale).ok();
            Some((file(behind.path)?, file(&to.path)?))
        });
        let pool = |release: &str| pool_path(behind.collection, release).ok();
        let pool = pool(behind.path).zip(pool(&to.path));
        let stands = |path: &RelPath| matches!(self.disk.kind(path.as_str()), Ok(Some(_)));
        let all = translations.chain(rows).chain(pool);
        all.filter(|(from, to)| stands(from) && !stands(to))
            .collect()
    }
}
