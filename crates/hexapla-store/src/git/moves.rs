//! Earlier names of files, so that a pin to an old commit finds the text under its old path.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::RelPath;

use super::{Git, GitError, Oid};

/// Every renaming in a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    /// By the new path: when, counted from the newest, and the old path.
    by_new: BTreeMap<RelPath, Vec<(usize, RelPath)>>,
}

impl Git {
    /// The renamings of files under `folders` from `from` back to the first commit, by one walk.
    ///
    /// # Errors
    /// When git fails, or the clone is shallow.
    pub fn moves(&self, from: &Oid, folders: &[String]) -> Result<Moves, GitError> {
        let mut by_new: BTreeMap<RelPath, Vec<(usize, RelPath)>> = BTreeMap::new();
        for (order, commit) in self.renames(from, folders)?.enumerate() {
            for change in commit?.changes {
                if let Some(old) = change.renamed_from {
                    by_new.entry(change.path).or_default().push((order, old));
                }
            }
        }
        Ok(Moves { by_new })
    }
}

impl Moves {
    /// The paths the file at `path` had before, newest first, without `path` itself. Ask
    /// [`super::Blobs`] for each of them at the commit in question: the first one there is right.
    pub fn earlier_paths(&self, path: &RelPath) -> Vec<RelPath> {
        let mut seen = BTreeSet::from([path.clone()]);
        let mut earlier = Vec::new();
        let mut open = BTreeSet::from([(0, path.clone())]);
        while let Some((since, path)) = open.pop_first() {
            for (order, old) in self.by_new.get(&path).into_iter().flatten() {
                if *order >= since && seen.insert(old.clone()) {
                    earlier.push((*order, old.clone()));
                    open.insert((*order, old.clone()));
                }
            }
        }
        earlier.sort();
        earlier.into_iter().map(|(_, path)| path).collect()
    }
}
