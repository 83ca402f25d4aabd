//! A project on disk: its configuration, its releases and their files.

mod conflict;
pub(crate) mod embargo;
pub(crate) mod format;
pub(crate) mod holds;
pub(crate) mod language;
pub(crate) mod messages;
pub(crate) mod reading;
pub(crate) mod selection;
pub(crate) mod sources;
pub(crate) mod terms;
pub(crate) mod writing;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hexapla_content::{Locale, RelPath, ReleaseId};
use hexapla_diagnostics::{Finding, Place};
use hexapla_store::{Digest, Disk, Fs, LedgerFile, Overlay, Simulated, editions, list};

use crate::configuration::{Collection, Configuration, FILE, Kind};
use crate::findings::{COLLECTIONS_OVERLAP, NO_RELEASES, SOURCE_MISSING, joined};

/// Where a release stands: its collection, by its index in the configuration, and its path. No two stand in the same
/// place, and two may have one id.
pub(crate) type Where = (usize, String);

/// A project, opened: what is where. No release has been read yet.
#[derive(Debug)]
pub struct Project {
    /// The project's folder; empty where its files are [in memory](Self::in_memory).
    pub root: PathBuf,
    /// What `hexapla.toml` says.
    pub configuration: Configuration,
    /// The releases, sorted by collection and path.
    pub releases: Vec<Release>,
    /// What was found while looking.
    pub findings: Vec<Finding>,
    /// The ledger files of releases that are not there, by collection and path.
    pub stray_ledgers: BTreeMap<(String, String), BTreeSet<Locale>>,
    pub(crate) disk: Arc<dyn Fs>,
}

/// A project that was found: its folder and its configuration. Nobody has looked yet what is in it.
#[derive(Debug)]
pub struct Found {
    /// The project's folder.
    pub root: PathBuf,
    /// What `hexapla.toml` says.
    pub configuration: Configuration,
    /// The digest of `hexapla.toml`.
    pub(crate) digest: Digest,
    pub(crate) disk: Arc<dyn Fs>,
}

/// A release: the files of its editions and what ledger files it has.
#[derive(Clone, Debug)]
pub struct Release {
    /// The collection's index in the configuration.
    pub collection: usize,
    /// Its path in the collection.
    pub path: String,
    /// The source edition's file.
    pub source: Option<RelPath>,
    /// The translations' files.
    pub targets: BTreeMap<Locale, RelPath>,
    /// The locales that have a ledger file.
    pub ledgers: BTreeSet<Locale>,
    /// Whether baseline texts are kept.
    pub has_pool: bool,
}

/// Why a project cannot be opened: exit code 2, except for [`OpenError::Unreadable`].
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no `hexapla.toml` here or above.
    #[error("no {FILE} in {0} or above")]
    NoConfiguration(PathBuf),
    /// `hexapla.toml` is wrong.
    #[error("{FILE} is wrong: {}", joined(.0))]
    Configuration(Vec<Finding>),
    /// The disk does not let us.
    #[error("cannot read {path}: {source}")]
    Unreadable {
        /// What could not be read.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl Found {
    /// Finds the project whose folder is `folder` or one above it.
    ///
    /// # Errors
    /// When there is no `hexapla.toml`, it is wrong, or the disk does not let us.
    pub fn at(folder: &Path) -> Result<Self, OpenError> {
        for root in folder.ancestors() {
            let unreadable = |source| OpenError::Unreadable {
                path: root.to_owned(),
                source,
            };
            let disk = Disk::open(root).map_err(unreadable)?;
            if disk.kind(FILE).map_err(unreadable)?.is_none() {
                continue;
            }
            let bytes = disk
                .read(FILE, 1 << 20)
                .map_err(unreadable)?
                .unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            let configuration = text.parse::<Configuration>()?;
            let root = disk.root().to_owned();
            let disk = mounted(disk, &root, &configuration)
                .map_err(|(path, source)| OpenError::Unreadable { path, source })?;
            return Ok(Self {
                root,
                configuration,
                digest: Digest::of(&bytes),
                disk: Arc::new(disk),
            });
        }
        Err(OpenError::NoConfiguration(folder.to_owned()))
    }

    /// Looks what is in the project.
    pub fn look(self) -> Project {
        Project::with(self.disk, self.root, self.configuration)
    }
}

impl Project {
    /// Opens the project whose folder is `folder` or one above it.
    ///
    /// # Errors
    /// When there is no `hexapla.toml`, it is wrong, or the disk does not let us.
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        Found::at(folder).map(Found::look)
    }

    /// A project whose files are these, by their paths from its folder (`content/fr/ferry.md`): texts in an editor, on a
    /// server, in a test. It has no folder, so there is no git to ask, and nothing of it can be written.
    ///
    /// ```
    /// use hexapla::Project;
    /// use hexapla::diagnostics::Finding;
    ///
    /// let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    /// let project = Project::in_memory(layout.parse()?, &[
    ///     ("content/en/ferry.md", "At least 12 people were rescued."),
    ///     ("content/fr/ferry.md", "Au moins 15 personnes ont été secourues."),
    /// ]);
    /// let checked = project.check(&project.everything(), "2031-03-09".parse()?);
    /// let is_number = |finding: &&Finding| finding.code.name() == "fact-number-changed";
    /// let number = checked.findings.iter().find(is_number).expect("12 became 15");
    /// let told = number.to_string();
    /// assert!(told.starts_with("warn fact-number-changed content/fr/ferry.md:1:10"));
    /// assert!(told.ends_with("source=12 target=15"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn in_memory<T: AsRef<[u8]>>(configuration: Configuration, files: &[(&str, T)]) -> Self {
        let files = files.iter().map(|(path, bytes)| (*path, bytes.as_ref()));
        let disk = Simulated::new(&files.collect::<Vec<_>>());
        Self::with(Arc::new(disk), PathBuf::new(), configuration)
    }

    /// The project whose files are on `disk`.
    pub(crate) fn with(disk: Arc<dyn Fs>, root: PathBuf, configuration: Configuration) -> Self {
        let mut project = Self {
            root,
            configuration,
            releases: Vec::new(),
            findings: Vec::new(),
            stray_ledgers: BTreeMap::new(),
            disk,
        };
        project.look();
        project
    }

    /// The project as it would be with other texts in some of its files.
    pub(crate) fn with_texts(&self, texts: BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            root: self.root.clone(),
            configuration: self.configuration.clone(),
            releases: self.releases.clone(),
            findings: self.findings.clone(),
            stray_ledgers: self.stray_ledgers.clone(),
            disk: Arc::new(Overlay::over(Arc::clone(&self.disk), texts)),
        }
    }

    /// Finds the editions of every collection, then the ledger files.
    fn look(&mut self) {
        for (index, collection) in self.configuration.collections.iter().enumerate() {
            let layout = &collection.layout;
            let files = list(&*self.disk, &layout.folders(), &layout.extensions())
                .into_value(&mut self.findings);
            let editions = editions(layout, &files).into_value(&mut self.findings);
            let before = self.releases.len();
            for edition in editions {
                let known = self.releases.get(before..).and_then(<[Release]>::last);
                if known.is_none_or(|release| release.path != edition.release) {
                    self.releases.push(Release::new(index, edition.release));
                }
                let Some(release) = self.releases.last_mut() else {
                    continue;
                };
                if edition.locale == self.configuration.source {
                    release.source = Some(edition.path);
                } else {
                    release.targets.insert(edition.locale, edition.path);
                }
            }
            if self
                .releases
                .get(before..)
                .is_none_or(|found| found.iter().all(|r| r.source.is_none()))
            {
                let of_it = no_releases("some").with("collection", collection.name.as_str());
                self.findings.push(of_it);
            }
        }
        if self.configuration.collections.is_empty() {
            let of_none = no_releases("none").with("collection", "");
            self.findings.push(of_none);
        }
        self.findings.extend(self.overlaps());
        self.look_for_ledgers();
        for release in self
            .releases
            .iter()
            .filter(|release| release.source.is_none())
        {
            for (locale, path) in &release.targets {
                let place = Place::file(path.as_str())
                    .locale(locale)
                    .release(&release.path);
                self.findings.push(Finding::new(SOURCE_MISSING, place));
            }
        }
    }

    /// The collections that take files which are another's already.
    fn overlaps(&self) -> Vec<Finding> {
        let collections = &self.configuration.collections;
        if collections.len() < 2 {
            return Vec::new();
        }
        let mut owners: BTreeMap<&RelPath, usize> = BTreeMap::new();
        let mut shared: BTreeMap<(usize, usize), Vec<&RelPath>> = BTreeMap::new();
        for release in &self.releases {
            for file in release.source.iter().chain(release.targets.values()) {
                let owner = *owners.entry(file).or_insert(release.collection);
                if owner != release.collection {
                    let pair = (owner, release.collection);
                    shared.entry(pair).or_default().push(file);
                }
            }
        }
        let told = shared.into_iter().filter_map(|((owner, other), files)| {
            let first = files.iter().min()?;
            let finding = Finding::new(COLLECTIONS_OVERLAP, Place::file(FILE))
                .with("collection", collections.get(owner)?.name.as_str())
                .with("other", collections.get(other)?.name.as_str());
            Some(finding.with("n", files.len()).with("file", first.as_str()))
        });
        told.collect()
    }

    fn look_for_ledgers(&mut self) {
        let folder = LedgerFile::FOLDER.to_owned();
        let files = list(&*self.disk, &[folder], &[LedgerFile::EXTENSION.to_owned()])
            .into_value(&mut self.findings);
        let mut found = None;
        for file in files.iter().filter_map(LedgerFile::at) {
            // the files of a release follow each other
            found = found
                .filter(|&at| self.is_of(at, &file))
                .or_else(|| self.release_of(&file));
            match (
                found.and_then(|found| self.releases.get_mut(found)),
                file.locale,
            ) {
                (Some(release), Some(locale)) => {
                    release.ledgers.insert(locale);
                }
                (Some(release), None) => release.has_pool = true,
                (None, locale) => {
                    let stray = self.stray_ledgers.entry((file.collection, file.release));
                    stray.or_default().extend(locale);
                }
            }
        }
    }

    /// Says whether the release at an index is that of a ledger file.
    fn is_of(&self, at: usize, file: &LedgerFile) -> bool {
        self.releases.get(at).is_some_and(|release| {
            release.path == file.release && self.collection(release).name == file.collection
        })
    }

    /// The index of the release of a ledger file.
    fn release_of(&self, file: &LedgerFile) -> Option<usize> {
        let mut collections = self.configuration.collections.iter();
        let collection = collections.position(|known| known.name == file.collection)?;
        self.index_of(&(collection, file.release.clone()))
    }

    /// The release in the place that `release` of the same project at another revision has.
    pub(crate) fn same_place(&self, release: &Release) -> Option<&Release> {
        let at = self.index_of(&(release.collection, release.path.clone()))?;
        self.releases.get(at)
    }

    /// The index of the release that stands at a place.
    pub(crate) fn index_of(&self, (collection, path): &Where) -> Option<usize> {
        let key = (*collection, path.as_str());
        let place = |known: &Release| (known.collection, known.path.as_str()).cmp(&key);
        self.releases.binary_search_by(place).ok()
    }

    /// The collection of a release.
    ///
    /// # Panics
    /// When the release is another project's.
    pub fn collection(&self, release: &Release) -> &Collection {
        let collections = &self.configuration.collections;
        collections
            .get(release.collection)
            .expect("a release names a collection of its project")
    }

    /// The id of a release as far as its path tells: the path alone in the only collection, or the only
    /// one of Markdown. A front-matter `id` wins, see [`crate::Source::id`].
    pub fn path_id(&self, release: &Release) -> ReleaseId {
        let collections = &self.configuration.collections;
        let own = self.collection(release);
        let is_only = match own.kind {
            Kind::Markdown => {
                collections
                    .iter()
                    .filter(|known| known.kind == own.kind)
                    .count()
                    == 1
            }
            Kind::Fluent => collections.len() == 1,
        };
        if is_only {
            ReleaseId::new(release.path.clone())
        } else {
            ReleaseId::new(format!("{}:{}", own.name, release.path))
        }
    }
}

/// The finding that there is no release, where one or none of the collections is looked into.
fn no_releases(which: &str) -> Finding {
    Finding::new(NO_RELEASES, Place::file(FILE)).with("which", which)
}

/// The disk with the repositories of single locales in their places; else the folder that is not
/// there, and why.
pub(crate) fn mounted(
    disk: Disk,
    root: &Path,
    configuration: &Configuration,
) -> Result<Disk, (PathBuf, io::Error)> {
    let mut links = configuration.links().into_iter();
    links.try_fold(disk, |disk, (name, folder)| {
        let path = root.join(folder);
        disk.mount(name, &path).map_err(|source| (path, source))
    })
}

impl Release {
    const fn new(collection: usize, path: String) -> Self {
        Self {
            collection,
            path,
            source: None,
            targets: BTreeMap::new(),
            ledgers: BTreeSet::new(),
            has_pool: false,
        }
    }
}
