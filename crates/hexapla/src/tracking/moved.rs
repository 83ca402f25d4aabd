//! Releases whose source stands elsewhere now, and what of them stayed behind: translations, and the ledger.
//!
//! A release is known again by what it says: the rows of a ledger without a source speak of the texts of a source without
//! a ledger.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexapla_content::{Fingerprint, Locale, RelPath, ReleaseId};
use hexapla_diagnostics::{Finding, Place};
use hexapla_store::{Change, Digest, LedgerFile, Overlay, ledger_path, pool_path};
use rayon::prelude::*;

use crate::alike::Sayings;
use crate::findings::RELEASE_RENAMED;
use crate::project::{Project, Release};
use crate::tracking::ledger::{LEDGER_LIMIT, joined_pools};

/// A file that goes to another place with its release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedFile {
    /// Where it stands.
    pub from: RelPath,
    /// Where it belongs.
    pub to: RelPath,
    /// What is to stand there.
    pub bytes: Vec<u8>,
    /// What it holds.
    before: Digest,
    /// What stands there already and stays in it: baseline texts of translations that moved before.
    joined: Option<Digest>,
}

impl MovedFile {
    /// The two changes on disk: the file in its new place, holding `bytes`, and none in the old one.
    pub(crate) fn changes(&self, bytes: &[u8]) -> [Change; 2] {
        let (to, bytes) = (self.to.clone(), bytes.to_vec());
        let made = match self.joined {
            Some(joined) => Change::replace(to, joined, bytes),
            None => Change::create(to, bytes),
        };
        [made, Change::remove(self.from.clone(), self.before)]
    }
}

/// The releases of a project, known by what their sources say.
pub(crate) struct SaidBy<'a> {
    project: &'a Project,
    sources: Vec<Said<'a>>,
    sayings: Sayings,
}

/// A release, its id and the texts of its source.
struct Said<'a> {
    release: &'a Release,
    id: ReleaseId,
    texts: BTreeSet<Fingerprint>,
}

impl<'a> SaidBy<'a> {
    /// Reads every source.
    pub(crate) fn of(project: &'a Project) -> Self {
        Self::among(project, &project.releases)
    }

    /// Reads the sources of some releases.
    pub(crate) fn among(
        project: &'a Project,
        releases: impl IntoIterator<Item = &'a Release>,
    ) -> Self {
        let said = |release: &'a Release| {
            let source = project.read_source(release).value?;
            let units = source.text.edition.units.iter();
            Some(Said {
                release,
                texts: units.map(|unit| unit.fingerprint).collect(),
                id: source.id,
            })
        };
        let releases: Vec<&Release> = releases.into_iter().collect();
        let sources: Vec<Said<'a>> = releases.into_par_iter().filter_map(said).collect();
        let sayings = Sayings::of(sources.iter().map(|said| &said.texts));
        Self {
            project,
            sources,
            sayings,
        }
    }

    /// The release of that id.
    pub(crate) fn called(&self, id: &ReleaseId) -> Option<&'a Release> {
        let mut sources = self.sources.iter();
        let said = sources.find(|said| said.id == *id)?;
        Some(said.release)
    }

    /// The release of `collection`, or of any where no collection is called so any more, that says most of `texts`, at least
    /// half of what one of both says; where it has rows of other translations, which were made before it lost these, half of
    /// what each of both says. `lacks` tells whether a release may be it at all.
    pub(crate) fn release(
        &self,
        collection: &str,
        texts: &BTreeSet<Fingerprint>,
        lacks: impl Fn(&Release) -> bool,
    ) -> Option<&'a Release> {
        let collections = &self.project.configuration.collections;
        let is_renamed = collections.iter().all(|known| known.name != collection);
        let known = |said: &Said<'_>| {
            let (release, units) = (said.release, &said.texts);
            let known = units.intersection(texts).count();
            let all = if release.ledgers.is_empty() {
                units.len().min(texts.len())
            } else {
                units.len().max(texts.len())
            };
            let is_same = known > 0 && known * 2 >= all;
            let is_there = is_renamed || self.project.collection(release).name == collection;
            (is_same && is_there && lacks(release)).then_some(known)
        };
        let known = |place: usize| known(&self.sources[place]);
        let place = self.sayings.most(texts, known)?;
        Some(self.sources[place].release)
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
            let now = &self.collection(renaming.to).name;
            let to = &renaming.to.path;
            let (from, to) = if now == collection {
                (path.to_owned(), to.clone())
            } else {
                (format!("{collection}/{path}"), format!("{now}/{to}"))
            };
            Finding::new(RELEASE_RENAMED, place.release(self.path_id(renaming.to)))
                .with("from", from)
                .with("to", to)
                .with("n", self.left_behind(renaming).len())
                .with("command", "hexapla check --fix")
        };
        self.renamings().iter().map(told).collect()
    }

    /// The files that releases left behind, each with a place to go to.
    pub(crate) fn moves(&self) -> Vec<MovedFile> {
        self.moves_of(&self.renamings())
    }

    /// The files of the ledger that some releases left behind; the others have no say in whose they are.
    pub(crate) fn ledger_moves<'a>(
        &'a self,
        among: impl FnOnce() -> Vec<&'a Release>,
    ) -> Vec<MovedFile> {
        let renamings = self.renamings_among(|| SaidBy::among(self, among()));
        let mut moves = self.moves_of(&renamings);
        moves.retain(|file| LedgerFile::at(&file.from).is_some());
        moves
    }

    fn moves_of(&self, renamings: &[Renaming<'_>]) -> Vec<MovedFile> {
        let left = renamings
            .iter()
            .flat_map(|renaming| self.left_behind(renaming));
        let mut taken = BTreeSet::new();
        let free = left.filter(|(_, to)| taken.insert(to.clone()));
        free.filter_map(|(from, to)| self.moved_file(from, to))
            .collect()
    }

    fn moved_file(&self, from: RelPath, to: RelPath) -> Option<MovedFile> {
        let bytes = self.disk.read(from.as_str(), LEDGER_LIMIT).ok()??;
        let before = Digest::of(&bytes);
        let there = match self.disk.kind(to.as_str()).ok()? {
            Some(_) => self.disk.read(to.as_str(), LEDGER_LIMIT).ok()?,
            None => None,
        };
        let joined = there.as_deref().map(Digest::of);
        let bytes = match there {
            Some(there) => joined_pools(&[there, bytes])?,
            None => bytes,
        };
        Some(MovedFile {
            from,
            to,
            bytes,
            before,
            joined,
        })
    }

    /// The project as it would be with files in other places.
    pub(crate) fn with_moves(&self, moves: &[MovedFile]) -> Self {
        let joined = moves.iter().filter(|file| file.joined.is_some());
        let joined = joined.map(|file| (file.to.to_string(), file.bytes.clone()));
        let disk = Overlay::over(Arc::clone(&self.disk), joined.collect());
        let moves = moves
            .iter()
            .map(|file| (file.from.as_str(), file.to.as_str()));
        let disk = disk.moving(moves);
        Self::with(
            Arc::new(disk),
            self.root.clone(),
            self.configuration.clone(),
        )
    }

    fn renamings(&self) -> Vec<Renaming<'_>> {
        self.renamings_among(|| SaidBy::of(self))
    }

    fn renamings_among<'a>(&'a self, said: impl FnOnce() -> SaidBy<'a>) -> Vec<Renaming<'a>> {
        let behind = self.behind();
        if behind.is_empty() {
            return Vec::new();
        }
        let said = said();
        let mut claimed: BTreeSet<(usize, &str, &Locale)> = BTreeSet::new();
        let mut renamings = Vec::new();
        for behind in behind {
            let rows: BTreeSet<Fingerprint> = behind
                .ledgers
                .iter()
                .flat_map(|locale| self.stray_rows(behind.collection, behind.path, locale))
                .flat_map(|row| row.source)
                .collect();
            let lacks = |release: &Release| {
                let has = |locale: &Locale| {
                    let claim = (release.collection, release.path.as_str(), locale);
                    release.ledgers.contains(locale) || claimed.contains(&claim)
                };
                !behind.ledgers.iter().all(has)
            };
            if let Some(to) = said.release(behind.collection, &rows, lacks) {
                let locales = behind.ledgers.iter();
                claimed.extend(locales.map(|locale| (to.collection, to.path.as_str(), locale)));
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

    /// The files that stayed behind and have a place to go to: from where, and to where. Only baseline texts may join
    /// others.
    fn left_behind(&self, renaming: &Renaming<'_>) -> Vec<(RelPath, RelPath)> {
        let Renaming { behind, to } = renaming;
        let layout = &self.collection(to).layout;
        let targets = behind.targets.into_iter().flatten();
        let translations = targets.filter_map(|(locale, from)| {
            let extension = from.extension()?;
            let to = layout.path_of(&to.path, extension, locale).ok()?;
            Some((from.clone(), to)).filter(|_| !renaming.to.targets.contains_key(locale))
        });
        let (before, now) = (
            (behind.collection, behind.path),
            (&*self.collection(to).name, &*to.path),
        );
        let rows = behind.ledgers.iter().filter_map(|locale| {
            let file = |(collection, release)| ledger_path(collection, release, locale).ok();
            Some((file(before)?, file(now)?))
        });
        let pool = |(collection, release)| pool_path(collection, release).ok();
        let pool = pool(before).zip(pool(now));
        let stands = |path: &RelPath| matches!(self.disk.kind(path.as_str()), Ok(Some(_)));
        let all = translations.chain(rows);
        let free = all.filter(|(from, to)| stands(from) && !stands(to));
        free.chain(pool.filter(|(from, _)| stands(from))).collect()
    }
}
