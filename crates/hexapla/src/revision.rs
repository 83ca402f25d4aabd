//! The project as it stood at another revision: its texts and ledgers through git, read with
//! today's configuration.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use hexapla_content::RelPath;
use hexapla_store::{FILE_LIMIT, Git, GitError, LedgerFile, Oid, Request, Simulated};

use crate::project::Project;

/// Why the project cannot be had at a revision.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// The project lies in no git repository.
    #[error("not a git repository")]
    NoRepository,
    /// git did not answer.
    #[error(transparent)]
    Git(#[from] GitError),
}

impl Project {
    /// The project as it stood where `revision` and the checked-out commit parted.
    ///
    /// # Errors
    /// When there is no repository, or git does not have the revision.
    pub fn at(&self, revision: &str) -> Result<Self, RevisionError> {
        let (git, base) = self.parted(revision)?;
        let mut folders: Vec<String> = self
            .configuration
            .collections
            .iter()
            .flat_map(|collection| collection.layout.folders())
            .collect();
        let shared = self.configuration.collections.iter();
        let shared = shared.flat_map(|collection| &collection.shared);
        folders.extend(shared.map(ToString::to_string));
        folders.push(LedgerFile::FOLDER.to_owned());
        if folders.iter().any(String::is_empty) {
            folders.clear();
        }
        let tree = git.tree(&base, &folders)?.value;
        let wanted: Vec<(&RelPath, Request)> = tree
            .iter()
            .filter(|file| self.is_ours(&file.path))
            .map(|file| (&file.path, Request::Blob(file.oid.clone())))
            .collect();
        let requests: Vec<Request> = wanted.iter().map(|(_, request)| request.clone()).collect();
        let mut files: Vec<(&str, Vec<u8>)> = Vec::new();
        git.blobs(FILE_LIMIT)?.read_all(&requests, |at, bytes| {
            if let (Some((path, _)), Ok(bytes)) = (wanted.get(at), bytes) {
                files.push((path.as_str(), bytes));
            }
        })?;
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, bytes)| (*path, bytes.as_slice()))
            .collect();
        let disk = Arc::new(Simulated::new(&files));
        Ok(Self::with(
            disk,
            self.root.clone(),
            self.configuration.clone(),
        ))
    }

    /// The project's folder in its git repository, with `/`; empty when it is the repository's root, and where
    /// there is no repository.
    pub fn folder_in_repository(&self) -> String {
        let git = Git::open(&self.root).ok().flatten();
        git.map_or_else(String::new, |git| git.prefix().to_owned())
    }

    /// The lines of the project's files, from 1, that are not as they were where `revision` and the
    /// checked-out commit parted; of files that git knows.
    ///
    /// # Errors
    /// When there is no repository, or git does not have the revision.
    pub fn lines_changed_since(
        &self,
        revision: &str,
    ) -> Result<BTreeMap<String, Vec<Range<usize>>>, RevisionError> {
        let (git, base) = self.parted(revision)?;
        let changed = git.changed_lines(&base)?.into_iter();
        Ok(changed
            .map(|(path, lines)| (path.to_string(), lines))
            .collect())
    }

    /// The repository, and the commit at which `revision` and the checked-out one parted.
    fn parted(&self, revision: &str) -> Result<(Git, Oid), RevisionError> {
        let git = Git::open(&self.root)?.ok_or(RevisionError::NoRepository)?;
        let head = git.resolve("HEAD")?;
        let base = git.merge_base(&git.resolve(revision)?, &head)?;
        Ok((git, base))
    }

    fn is_ours(&self, path: &RelPath) -> bool {
        let collections = &self.configuration.collections;
        LedgerFile::at(path).is_some()
            || collections.iter().any(|collection| {
                collection.layout.locate(path).is_some() || collection.shared.contains(path)
            })
    }
}
