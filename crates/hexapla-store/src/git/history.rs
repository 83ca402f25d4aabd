//! Walking the log: one `git log` for all files.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStdout, Stdio};

use hexapla_content::RelPath;

use super::call::failed;
use super::{Git, GitError, Oid};

const LOG: &str = "log";

/// What a commit did to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// The file is new.
    Added,
    /// Its content or mode is another.
    Modified,
    /// It is gone.
    Deleted,
    /// It has another path, and perhaps another content.
    Renamed,
}

/// A file changed by a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitChange {
    /// Where it is, or was if it is gone, below the project's root.
    pub path: RelPath,
    /// Where it was before, if it was renamed.
    pub renamed_from: Option<RelPath>,
    /// What became of it.
    pub changed: Changed,
    /// The content before; all noughts where there was none.
    pub before: Oid,
    /// The content after; all noughts where there is none.
    pub after: Oid,
}

/// A commit and the files it changed against its only parent; for a merge none, or, in a
/// [`super::Timeline`], against its first parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its name.
    pub oid: Oid,
    /// Its parents.
    pub parents: Vec<Oid>,
    /// When its author wrote it, in seconds since 1970-01-01T00:00:00 UTC.
    pub author_seconds: i64,
    /// When its committer made it what it is, in the same seconds: later, where it was amended or rebased.
    pub committer_seconds: i64,
    /// Its whole message.
    pub message: String,
    /// The files, in git's order.
    pub changes: Vec<CommitChange>,
}

/// The commits of a walk, children before their parents.
#[derive(Debug)]
pub struct History {
    git: Git,
    child: Child,
    output: BufReader<ChildStdout>,
    /// The beginning of a commit that was read ahead.
    next: Option<Vec<u8>>,
    done: bool,
}

impl Git {
    /// Walks the commits from `from` that changed files under `folders`, branches and all. Renames
    /// are a deletion and an addition.
    ///
    /// # Errors
    /// When git cannot be started, or the clone is shallow.
    pub fn history(&self, from: &Oid, folders: &[String]) -> Result<History, GitError> {
        self.walk(from, &Self::below_root(folders), &["--no-renames"])
    }

    /// Walks all commits from `from`, merges with what they changed against their first parent.
    pub(super) fn first_parent_history(&self, from: &Oid) -> Result<History, GitError> {
        self.walk(from, &[], &["--no-renames", "--diff-merges=first-parent"])
    }

    /// Walks the commits from `from` that renamed files under `folders`, with those files only.
    ///
    /// # Errors
    /// When git cannot be started, or the clone is shallow.
    pub fn renames(&self, from: &Oid, folders: &[String]) -> Result<History, GitError> {
        let how = ["-M", "-l1000", "--diff-filter=R"];
        self.walk(from, &Self::below_root(folders), &how)
    }

    fn walk(&self, from: &Oid, pathspecs: &[String], how: &[&str]) -> Result<History, GitError> {
        self.require_full_history()?;
        let mut command = self.command(LOG);
        command.args([
            "--raw",
            "-z",
            "--no-abbrev",
            "--full-history",
            "--topo-order",
        ]);
        command.args(["--no-ext-diff", "--no-textconv", "--encoding=UTF-8"]);
        command.args(["--no-color", "--no-notes", "--no-decorate", "--no-relative"]);
        command.args(how);
        command.arg("--format=tformat:%x01%H%x00%P%x00%at%x00%ct%x00%B");
        command.args([from.as_str(), "--"]);
        command.args(pathspecs);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(GitError::NotStarted)?;
        let stdout = child.stdout.take().ok_or_else(unexpected)?;
        Ok(History {
            git: self.clone(),
            child,
            output: BufReader::with_capacity(64 * 1024, stdout),
            next: None,
            done: false,
        })
    }
}

impl History {
    /// The next field, up to a nought; `None` at the end.
    fn field(&mut self) -> Result<Option<Vec<u8>>, GitError> {
        let mut field = Vec::new();
        let read = self.output.read_until(0, &mut field);
        if read.map_err(|_| unexpected())? == 0 {
            return Ok(None);
        }
        if field.pop() != Some(0) {
            return Err(unexpected());
        }
        Ok(Some(field))
    }

    fn text_field(&mut self) -> Result<String, GitError> {
        let field = self.field()?.ok_or_else(unexpected)?;
        // a message may be in an encoding git does not know; its letters are not vital
        Ok(String::from_utf8_lossy(&field).into_owned())
    }

    fn seconds(&mut self) -> Result<i64, GitError> {
        self.text_field()?.parse().map_err(|_| unexpected())
    }

    fn commit(&mut self) -> Result<Option<Commit>, GitError> {
        let head = match self.next.take() {
            Some(head) => head,
            None => match self.field()? {
                Some(head) => head,
                None => return self.end().map(|()| None),
            },
        };
        let head = head.strip_prefix(b"\x01").ok_or_else(unexpected)?;
        let oid = parse_oid(std::str::from_utf8(head).ok())?;
        let parents = self.text_field()?;
        let parents = parents.split_whitespace().map(|p| parse_oid(Some(p)));
        let parents = parents.collect::<Result<_, _>>()?;
        let author_seconds = self.seconds()?;
        let committer_seconds = self.seconds()?;
        let message = self.text_field()?;
        let mut changes = Vec::new();
        while let Some(field) = self.field()? {
            let record = field.strip_prefix(b"\n").unwrap_or(&field);
            if record.starts_with(b"\x01") {
                self.next = Some(field);
                break;
            }
            if !record.is_empty() {
                changes.extend(self.change(record)?);
            }
        }
        Ok(Some(Commit {
            oid,
            parents,
            author_seconds,
            committer_seconds,
            message,
            changes,
        }))
    }

    /// Reads `:100644 100644 <before> <after> M`, and the path or paths that follow. Paths outside
    /// the project, hidden ones and ones that cannot be used are passed over: they are no editions.
    fn change(&mut self, record: &[u8]) -> Result<Option<CommitChange>, GitError> {
        let record = std::str::from_utf8(record).map_err(|_| unexpected())?;
        let mut words = record.strip_prefix(':').ok_or_else(unexpected)?.split(' ');
        let (before, after) = (parse_oid(words.nth(2))?, parse_oid(words.next())?);
        let changed = match words.next().and_then(|status| status.chars().next()) {
            Some('A') => Changed::Added,
            Some('D') => Changed::Deleted,
            Some('R') => Changed::Renamed,
            Some(_) => Changed::Modified,
            None => return Err(unexpected()),
        };
        let mut path = self.field()?.ok_or_else(unexpected)?;
        let mut renamed_from = None;
        if changed == Changed::Renamed {
            let new = self.field()?.ok_or_else(unexpected)?;
            renamed_from = self.git.inside(&path).ok().flatten();
            path = new;
        }
        let path = self.git.inside(&path).ok().flatten();
        Ok(path.map(|path| CommitChange {
            path,
            renamed_from,
            changed,
            before,
            after,
        }))
    }

    /// Waits for git and says whether it saw everything.
    fn end(&mut self) -> Result<(), GitError> {
        let mut message = Vec::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            let _ = stderr.read_to_end(&mut message);
        }
        match self.child.wait() {
            Ok(status) if status.success() => Ok(()),
            _ => Err(failed(LOG, &message)),
        }
    }
}

impl Iterator for History {
    type Item = Result<Commit, GitError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let commit = self.commit();
        self.done = !matches!(commit, Ok(Some(_)));
        commit.transpose()
    }
}

impl Drop for History {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn parse_oid(text: Option<&str>) -> Result<Oid, GitError> {
    text.and_then(|text| text.parse().ok())
        .ok_or_else(unexpected)
}

const fn unexpected() -> GitError {
    GitError::Unexpected { subcommand: LOG }
}
