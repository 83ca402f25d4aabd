//! Baseline texts that rows name and the pool has lost, as a merge does that tidied on one side: git's history has them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use hexapla_content::{Baseline, Fingerprint, Pool};
use hexapla_diagnostics::Place;
use hexapla_store::{Git, GitError, LedgerFile, Oid, Request, read_pool};

use crate::project::Project;
use crate::tracking::ledger::LEDGER_LIMIT;

type Texts = BTreeMap<Fingerprint, Baseline>;

/// The baseline texts of every version of the ledger in git's history; nothing is asked before one is missed.
pub(super) struct Remembered<'a> {
    project: &'a Project,
    texts: OnceLock<Texts>,
}

impl<'a> Remembered<'a> {
    pub(super) const fn of(project: &'a Project) -> Self {
        Self {
            project,
            texts: OnceLock::new(),
        }
    }

    /// Brings back those of `named` that `pool` does not have, and counts them.
    pub(super) fn restore<'f>(
        &self,
        pool: &mut Pool,
        named: impl Iterator<Item = &'f Fingerprint>,
    ) -> usize {
        let lost: Vec<&Fingerprint> = named.filter(|of| !pool.texts.contains_key(of)).collect();
        if lost.is_empty() {
            return 0;
        }
        // where git does not answer, they stay lost
        let read = || texts_in_history(self.project).unwrap_or_default();
        let texts = self.texts.get_or_init(read);
        let found = lost.into_iter().filter_map(|of| texts.get_key_value(of));
        let found: Texts = found.map(|(of, text)| (*of, text.clone())).collect();
        let count = found.len();
        pool.texts.extend(found);
        count
    }
}

/// Of two versions of a text the redacted one counts.
fn texts_in_history(project: &Project) -> Result<Texts, GitError> {
    let mut texts = Texts::new();
    let Some(git) = Git::open(&project.root)? else {
        return Ok(texts);
    };
    let mut versions: Vec<Oid> = Vec::new();
    for commit in git.history(&git.resolve("HEAD")?, &[LedgerFile::FOLDER.to_owned()])? {
        let changes = commit?.changes.into_iter();
        let of_pools = changes.filter(|change| {
            let file = LedgerFile::at(&change.path);
            file.is_some_and(|file| file.locale.is_none())
        });
        versions.extend(of_pools.map(|change| change.after));
    }
    versions.retain(|version| !version.is_nothing());
    versions.sort();
    versions.dedup();
    let requests: Vec<Request> = versions.into_iter().map(Request::Blob).collect();
    git.blobs(LEDGER_LIMIT)?.read_all(&requests, |_, bytes| {
        let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let pool = text.map(|text| read_pool(&text, &Place::project()).value);
        for (of, text) in pool.into_iter().flat_map(|pool| pool.texts) {
            if text.text.is_none() || !texts.contains_key(&of) {
                texts.insert(of, text);
            }
        }
    })?;
    Ok(texts)
}
