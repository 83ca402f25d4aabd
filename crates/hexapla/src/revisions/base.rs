//! The project as it was, at another revision or in another folder: its texts, its ledgers and what else a check
//! reads, under today's configuration; only where its texts stood does its own say.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hexapla_content::RelPath;
use hexapla_store::{Disk, FILE_LIMIT, Fs as _, Git, GitError, LedgerFile, Oid, Request};

use crate::configuration::{Configuration, FILE, UsesSetting};
use crate::project::terms;
use crate::project::{Project, mounted};

/// Why the project cannot be had at a revision.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// The project lies in no git repository.
    #[error("not a git repository")]
    NoRepository,
    /// A linked folder of the project lies in none.
    #[error("{0} is not in a git repository")]
    NoLinkedRepository(String),
    /// git knows that a file was there, and does not have its text: it was never fetched, or is damaged.
    #[error("git does not have the text of {0}")]
    AbsentText(RelPath),
    /// git did not answer.
    #[error(transparent)]
    Git(#[from] GitError),
}

/// Why a folder does not hold the project as it was.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The folder cannot be read, or is none.
    #[error("{folder}: {source}")]
    Unreadable {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The folder holds nothing of the project.
    #[error("{0} holds nothing of the project")]
    NotTheProject(PathBuf),
    /// The folder is the project's own, in which nothing could ever differ.
    #[error("{0} is the project's own folder")]
    Itself(PathBuf),
}

impl Project {
    /// The project as it stood where `revision` and the checked-out commit parted.
    ///
    /// # Errors
    /// When there is no repository, or git does not have the revision.
    pub fn at(&self, revision: &str) -> Result<Self, RevisionError> {
        let (git, base) = self.parted(revision)?;
        let is_configuration = |path: &RelPath| path.as_str() == FILE;
        let then = files_of(&git, &base, &[FILE.to_owned()], is_configuration)?;
        let then = then.first().map(|(_, bytes)| bytes.as_slice());
        let then = Self::in_memory::<&[u8]>(self.laid_out_as(then), &[]);
        let files = files_of(&git, &base, &then.folders_read(), |path| then.reads(path))?;
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
            .collect();
        Ok(Self {
            root: self.root.clone(),
            ..Self::in_memory(then.configuration, &files)
        })
    }

    /// Today's configuration, with the texts where the one of `then` has them: else a folder that got another name would
    /// have held nothing. Where `then` cannot be read, or knows other locales, they stand as today.
    fn laid_out_as(&self, then: Option<&[u8]>) -> Configuration {
        let mut configuration = self.configuration.clone();
        let read = |bytes: &[u8]| Configuration::read(&String::from_utf8_lossy(bytes)).ok();
        let knows_all = |then: &Configuration| {
            let mut locales = configuration.locales.iter();
            then.source == configuration.source && locales.all(|own| then.locales.contains(own))
        };
        let Some(then) = then.and_then(read).filter(knows_all) else {
            return configuration;
        };
        for collection in &mut configuration.collections {
            let mut known = then.collections.iter();
            let same = known.find(|known| {
                (&known.name, known.kind, &known.mounts)
                    == (&collection.name, collection.kind, &collection.mounts)
            });
            if let Some(same) = same {
                collection.layout = same.layout.clone();
            }
        }
        configuration
    }

    /// The project as it stands in `folder`, which holds what the project's folder held: a checkout of
    /// the base, or a copy. No git is needed.
    ///
    /// # Errors
    /// When there is no such folder, it holds nothing of the project, or it is the project's own.
    pub fn in_folder(&self, folder: &Path) -> Result<Self, FolderError> {
        let unreadable = |source| FolderError::Unreadable {
            folder: folder.to_owned(),
            source,
        };
        let disk = Disk::open(folder).map_err(unreadable)?;
        let root = disk.root().to_owned();
        if root == self.root {
            return Err(FolderError::Itself(folder.to_owned()));
        }
        let then = match disk.kind(FILE).map_err(unreadable)? {
            Some(_) => disk.read(FILE, FILE_LIMIT).map_err(unreadable)?,
            None => None,
        };
        let disk = match mounted(disk, &root, &self.configuration) {
            Ok(disk) => disk,
            // the repositories of single locales need not stand beside it
            Err((_, error)) if error.kind() == io::ErrorKind::NotFound => {
                Disk::open(folder).map_err(unreadable)?
            }
            Err((path, source)) => {
                return Err(FolderError::Unreadable {
                    folder: path,
                    source,
                });
            }
        };
        let configuration = self.laid_out_as(then.as_deref());
        let base = Self::with(Arc::new(disk), root, configuration);
        if base.releases.is_empty() && then.is_none() {
            return Err(FolderError::NotTheProject(folder.to_owned()));
        }
        Ok(base)
    }

    /// The project's folder in its git repository, with `/`; empty when it is the repository's root, and where
    /// there is no repository.
    pub fn folder_in_repository(&self) -> String {
        let git = Git::open(&self.root).ok().flatten();
        git.map_or_else(String::new, |git| git.prefix().to_owned())
    }

    /// The repository, and the commit at which `revision` and the checked-out one parted.
    fn parted(&self, revision: &str) -> Result<(Git, Oid), RevisionError> {
        let git = Git::open(&self.root)?.ok_or(RevisionError::NoRepository)?;
        let head = git.resolve("HEAD")?;
        let base = git.merge_base(&git.resolve(revision)?, &head)?;
        Ok((git, base))
    }

    /// The folders and files in which everything stands that a check reads; empty where that is all of
    /// the project.
    fn folders_read(&self) -> Vec<String> {
        let configuration = &self.configuration;
        let mut folders = vec![
            LedgerFile::FOLDER.to_owned(),
            configuration.glossary.folder.clone(),
            configuration.glossary.registry.clone(),
        ];
        for collection in &configuration.collections {
            folders.extend(collection.layout.folders());
            folders.extend(collection.shared.iter().map(ToString::to_string));
            let uses = collection.uses.iter();
            folders.extend(uses.flat_map(|uses| uses.folders.iter().cloned()));
        }
        if folders.iter().any(String::is_empty) {
            folders.clear();
        }
        folders
    }

    /// Says whether a check reads the file at `path`.
    pub(crate) fn reads(&self, path: &RelPath) -> bool {
        let collections = &self.configuration.collections;
        let of_glossary = || {
            terms::files(&self.configuration.glossary)
                .any(|(folder, extension)| stands_in(path, folder, extension))
        };
        let of_collections = || {
            collections.iter().any(|collection| {
                collection.layout.locate(path).is_some()
                    || collection.shared.contains(path)
                    || collection.uses.iter().any(|uses| calls(uses, path))
            })
        };
        of_glossary() || LedgerFile::at(path).is_some() || of_collections()
    }
}

/// The files under `folders` in the tree of a commit that are `wanted`.
fn files_of(
    git: &Git,
    commit: &Oid,
    folders: &[String],
    wanted: impl Fn(&RelPath) -> bool,
) -> Result<Vec<(RelPath, Vec<u8>)>, RevisionError> {
    let mut tree = git.tree(commit, folders)?.value;
    tree.retain(|file| wanted(&file.path));
    let requests = tree.iter().map(|file| Request::Blob(file.oid.clone()));
    let requests: Vec<Request> = requests.collect();
    let (mut files, mut absent) = (Vec::new(), None);
    git.blobs(FILE_LIMIT)?.read_all(&requests, |at, bytes| {
        let path = tree[at].path.clone();
        match bytes {
            Ok(bytes) => files.push((path, bytes)),
            // nobody could have read it then either
            Err(GitError::TooLarge { .. }) => {}
            Err(_) => absent = Some(path),
        }
    })?;
    match absent {
        // taken for an empty file, it would make every translation current
        Some(path) => Err(RevisionError::AbsentText(path)),
        None => Ok(files),
    }
}

/// Says whether the messages of a collection may be called for in the file at `path`.
fn calls(uses: &UsesSetting, path: &RelPath) -> bool {
    let in_folder = |folder: &String| {
        let mut extensions = uses.extensions.iter();
        extensions.any(|extension| stands_in(path, folder, extension))
    };
    uses.folders.iter().any(in_folder)
}

/// Says whether `path` stands below `folder` and has the extension.
fn stands_in(path: &RelPath, folder: &str, extension: &str) -> bool {
    let path = path.as_str();
    let below = path.strip_prefix(folder);
    let is_below = folder.is_empty() || below.is_some_and(|rest| rest.starts_with('/'));
    let stem = path.strip_suffix(extension);
    is_below && stem.is_some_and(|stem| stem.ends_with('.'))
}

#[cfg(test)]
mod tests;
