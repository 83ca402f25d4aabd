//! The files of a commit's tree.

use hexapla_content::RelPath;
use hexapla_diagnostics::{Finding, Noted, Place};

use super::call::failed;
use super::{Git, GitError, Oid};
use crate::findings::FILE_NAME_REFUSED;
use crate::fs::join;

/// A file in a commit's tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TreeFile {
    /// Where it is, below the project's root.
    pub path: RelPath,
    /// Its content's name.
    pub oid: Oid,
}

impl Git {
    /// The regular files under `folders` (below the project's root; empty for all of it) in the
    /// tree of `commit`, sorted by path. A name that cannot be used is a finding.
    ///
    /// # Errors
    /// When git fails.
    pub fn tree(&self, commit: &Oid, folders: &[String]) -> Result<Noted<Vec<TreeFile>>, GitError> {
        let mut command = self.command("ls-tree");
        command.args(["-r", "-z", "--full-tree", commit.as_str(), "--"]);
        command.args(self.below_top(folders));
        let output = command.output().map_err(GitError::NotStarted)?;
        if !output.status.success() {
            return Err(failed("ls-tree", &output.stderr));
        }
        let mut noted = Noted::clean(Vec::new());
        for record in output.stdout.split(|&byte| byte == 0) {
            if !record.is_empty() {
                self.tree_record(record, &mut noted)?;
            }
        }
        noted.value.sort_unstable();
        Ok(noted)
    }

    /// Reads `100644 blob <oid>\t<path>`.
    fn tree_record(&self, record: &[u8], noted: &mut Noted<Vec<TreeFile>>) -> Result<(), GitError> {
        let unexpected = || GitError::Unexpected {
            subcommand: "ls-tree",
        };
        let tab = record.iter().position(|&byte| byte == b'\t');
        let (head, path) = record.split_at(tab.ok_or_else(unexpected)?);
        let head = std::str::from_utf8(head).map_err(|_| unexpected())?;
        let mut head = head.split(' ');
        let (mode, oid) = (head.next(), head.nth(1));
        // 100644 and 100755 are regular files; 120000 is a link, 160000 a submodule
        if !mode.is_some_and(|mode| mode.starts_with("100")) {
            return Ok(());
        }
        let oid = oid
            .and_then(|oid| oid.parse().ok())
            .ok_or_else(unexpected)?;
        let path = path.get(1..).unwrap_or_default();
        match self.inside(path) {
            Ok(Some(path)) => noted.value.push(TreeFile { path, oid }),
            Ok(None) => {}
            Err((path, reason)) => noted
                .findings
                .push(Finding::new(FILE_NAME_REFUSED, Place::file(path)).with("reason", reason)),
        }
        Ok(())
    }

    /// The path below the project's root, or `None` for one outside it or hidden; the error names
    /// a path that cannot be used, and why.
    pub(super) fn inside(&self, path: &[u8]) -> Result<Option<RelPath>, (String, String)> {
        let path = if self.prefix.is_empty() {
            path
        } else {
            let rest = path.strip_prefix(self.prefix.as_bytes());
            match rest.and_then(|rest| rest.strip_prefix(b"/")) {
                Some(rest) => rest,
                None => return Ok(None),
            }
        };
        let hidden = |component: &[u8]| component.starts_with(b".");
        if path.split(|&byte| byte == b'/').any(hidden) {
            return Ok(None);
        }
        let refuse = |reason: String| (String::from_utf8_lossy(path).into_owned(), reason);
        let text = std::str::from_utf8(path).map_err(|_| refuse("not-utf-8".to_owned()))?;
        text.parse()
            .map(Some)
            .map_err(|reason: hexapla_content::InvalidPath| refuse(reason.name().to_owned()))
    }

    /// The folders as paths in the repository; none where all of it is meant.
    pub(super) fn below_top(&self, folders: &[String]) -> Vec<String> {
        match (is_everything(folders), self.prefix.is_empty()) {
            (true, true) => Vec::new(),
            (true, false) => vec![self.prefix.clone()],
            _ => folders
                .iter()
                .map(|folder| join(&self.prefix, folder))
                .collect(),
        }
    }

    /// The folders as seen from the project's root.
    pub(super) fn below_root(folders: &[String]) -> Vec<String> {
        if is_everything(folders) {
            vec![".".to_owned()]
        } else {
            folders.to_vec()
        }
    }
}

fn is_everything(folders: &[String]) -> bool {
    folders.is_empty() || folders.iter().any(String::is_empty)
}
