//! Git, by fixed calls of the `git` program.
//!
//! Hooks, pagers, external diffs, lazy fetches and the caller's `GIT_…` variables are switched off;
//! pathspecs are literal, and nothing a stranger wrote becomes an argument unless it was checked.
//! The user's own configuration stays, since `safe.directory` is there.
//!
//! A whole run costs a handful of processes: one walk of the log, one reader of objects.

mod blobs;
mod call;
mod error;
mod fetch;
mod history;
mod moves;
mod oid;
#[cfg(test)]
mod tests;
mod timeline;
mod tree;

use std::path::{Path, PathBuf};
use std::process::Command;

pub use blobs::{Blobs, Request};
pub use error::GitError;
pub use history::{Changed, Commit, CommitChange, History};
pub use moves::Moves;
pub use oid::{InvalidOid, Oid};
pub use timeline::{Event, Glimpse, Glimpses, Moment, Story, Timeline, TimelineCommit, Version};
pub use tree::TreeFile;

use call::{command, failed, oid, text};

/// The git repository a project lies in.
#[derive(Clone, Debug)]
pub struct Git {
    root: PathBuf,
    /// The project's folder in the repository; empty when it is the repository's root.
    prefix: String,
    shallow: bool,
    /// The folder of the repository itself, which its work trees share.
    store: PathBuf,
    /// The folder as the caller names it, where that is not the one the caller stands in.
    named: Option<String>,
}

impl Git {
    /// The repository the project at `root` lies in, or `None` when it lies in none.
    ///
    /// # Errors
    /// When git cannot be started or refuses the repository (`safe.directory`).
    pub fn open(root: &Path) -> Result<Option<Self>, GitError> {
        let mut command = command(root, "rev-parse");
        command.args(["--is-shallow-repository", "--show-prefix"]);
        command.arg("--git-common-dir");
        let output = command.output().map_err(GitError::NotStarted)?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr);
            if message.contains("not a git repository") {
                return Ok(None);
            }
            return Err(failed("rev-parse", &output.stderr));
        }
        let text = text("rev-parse", output.stdout)?;
        let mut lines = text.lines();
        let mut line = || lines.next().unwrap_or_default().to_owned();
        Ok(Some(Self {
            root: root.to_owned(),
            shallow: line() == "true",
            prefix: line().trim_end_matches('/').to_owned(),
            store: root.join(line()),
            named: None,
        }))
    }

    /// The repository that `folder` lies in, as seen from the project at `root`; the commands in errors name the folder.
    ///
    /// # Errors
    /// As [`Git::open`].
    pub fn open_linked(root: &Path, folder: &str) -> Result<Option<Self>, GitError> {
        let git = Self::open(&root.join(folder))?;
        Ok(git.map(|git| Self {
            named: Some(folder.to_owned()),
            ..git
        }))
    }

    /// The same repository, seen from its topmost folder.
    pub fn at_top(&self) -> Self {
        let folders = self.prefix.split('/').filter(|folder| !folder.is_empty());
        let up = folders.map(|_| "..").collect::<PathBuf>();
        Self {
            root: self.root.join(up),
            prefix: String::new(),
            ..self.clone()
        }
    }

    /// Says whether both are folders of one work tree.
    pub fn is_beside(&self, other: &Self) -> bool {
        resolved(&self.at_top().root) == resolved(&other.at_top().root)
    }

    /// Where its objects lie.
    fn objects(&self) -> PathBuf {
        self.store.join("objects")
    }

    /// The project's folder in the repository, with `/`; empty when it is the repository's root.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Says whether the clone's history is cut off.
    pub const fn is_shallow(&self) -> bool {
        self.shallow
    }

    /// An error where the clone's history is cut off: for those who must see all of it.
    ///
    /// # Errors
    /// When the clone is shallow.
    pub fn require_full_history(&self) -> Result<(), GitError> {
        if self.shallow {
            Err(self.too_shallow())
        } else {
            Ok(())
        }
    }

    /// The commit `revision` names: a branch, also one of the remote alone, a tag, a commit.
    ///
    /// # Errors
    /// When there is none; the error holds the command that fetches it.
    pub fn resolve(&self, revision: &str) -> Result<Oid, GitError> {
        let plain = !revision.is_empty()
            && revision.len() <= 250
            && !revision.starts_with('-')
            && !revision.contains(|c: char| c.is_control() || c == ':');
        if !plain {
            return Err(GitError::InvalidRevision(revision.to_owned()));
        }
        if let Some(found) = self.commit_of(revision)? {
            return Ok(found);
        }
        // a clone of one branch has the others as the remote's, if at all
        if let Some(remote) = self.remote()
            && let Some(found) = self.commit_of(&format!("{remote}/{revision}"))?
        {
            return Ok(found);
        }
        let revision = revision.to_owned();
        Err(match self.fetch_command(&revision) {
            Some(command) => GitError::Absent { revision, command },
            None if self.commit_of("HEAD")?.is_none() => GitError::NoCommit,
            None => GitError::Nowhere(revision),
        })
    }

    /// The commit that git knows by exactly this name.
    fn commit_of(&self, revision: &str) -> Result<Option<Oid>, GitError> {
        let mut command = self.command("rev-parse");
        command.args(["--verify", "--quiet", "--end-of-options"]);
        command.arg(format!("{revision}^{{commit}}"));
        let output = command.output().map_err(GitError::NotStarted)?;
        let found = output.status.success();
        found.then(|| oid("rev-parse", output.stdout)).transpose()
    }

    /// The newest common ancestor of two commits.
    ///
    /// # Errors
    /// When they have none, or the clone is too shallow to know.
    pub fn merge_base(&self, first: &Oid, second: &Oid) -> Result<Oid, GitError> {
        let mut command = self.command("merge-base");
        command.args([first.as_str(), second.as_str()]);
        let output = command.output().map_err(GitError::NotStarted)?;
        match output.status.code() {
            Some(0) => oid("merge-base", output.stdout),
            _ if self.shallow => Err(self.too_shallow()),
            Some(1) => Err(GitError::Unrelated {
                first: first.clone(),
                second: second.clone(),
            }),
            _ => Err(failed("merge-base", &output.stderr)),
        }
    }

    fn command(&self, subcommand: &'static str) -> Command {
        command(&self.root, subcommand)
    }
}

/// A path without links, as far as the disk tells.
#[expect(
    clippy::disallowed_methods,
    reason = "two folders are of one work tree where their links lead to the same"
)]
fn resolved(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}
