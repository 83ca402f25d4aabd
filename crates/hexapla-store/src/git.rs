//! Git, by fixed calls of the `git` program.
//!
//! Hooks, pagers, external diffs, lazy fetches and the caller's `GIT_…` variables are switched off;
//! pathspecs are literal, and nothing a stranger wrote becomes an argument unless it was checked.
//! The user's own configuration stays, since `safe.directory` is there.
//!
//! A whole run costs a handful of processes: one walk of the log, one reader of objects.

mod blobs;
mod history;
mod moves;
#[cfg(test)]
mod tests;
mod timeline;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr;

use hexapla_content::RelPath;
use hexapla_diagnostics::{Finding, Noted, Place};

pub use blobs::{Blobs, Request};
pub use history::{Changed, Commit, CommitChange, History};
pub use moves::Moves;
pub use timeline::{Event, Glimpse, Glimpses, Moment, Story, Timeline, TimelineCommit, Version};

use crate::findings::FILE_NAME_REFUSED;
use crate::fs::join;

/// The name of an object in git: 40 hexadecimal digits, or 64 where the repository uses SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Oid(Box<str>);

impl Oid {
    /// The name's digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether it is all noughts: git's way to say that there is no object.
    pub fn is_nothing(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'0')
    }
}

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is no object's full name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the full name of a git object: {0:?}")]
pub struct InvalidOid(pub String);

impl FromStr for Oid {
    type Err = InvalidOid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let lower_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if matches!(text.len(), 40 | 64) && text.bytes().all(lower_hex) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidOid(text.to_owned()))
        }
    }
}

/// The usual name of the remote.
const ORIGIN: &str = "origin";

/// Why git did not answer.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// There is no `git` program.
    #[error("git could not be started: {0}; install it, or set PATH")]
    NotStarted(io::Error),
    /// The revision's name could be taken for something else.
    #[error("{0:?} is no name of a revision")]
    InvalidRevision(String),
    /// The repository does not have the revision.
    #[error("git does not have {revision}; fetch it with: {command}")]
    Absent {
        /// The revision.
        revision: String,
        /// The command that fetches it.
        command: String,
    },
    /// Neither the repository has the revision, nor is there any place from which it could be fetched.
    #[error("git does not have {0}, and there is nothing to fetch it from")]
    Nowhere(String),
    /// Nothing was ever committed.
    #[error("the repository has no commit yet")]
    NoCommit,
    /// The history ends too early to tell.
    #[error("the clone is shallow, its history too short; complete it with: {command}")]
    Shallow {
        /// The command that completes it.
        command: String,
    },
    /// Two revisions have no common ancestor.
    #[error("{first} and {second} have no common ancestor")]
    Unrelated {
        /// The one.
        first: Oid,
        /// The other.
        second: Oid,
    },
    /// An object is not to be had: it was never fetched, or is broken.
    #[error("git does not have the object {0}")]
    AbsentObject(String),
    /// An object is longer than the limit, in bytes.
    #[error("the object {object} is longer than {limit} bytes")]
    TooLarge {
        /// The object.
        object: String,
        /// The limit, in bytes.
        limit: usize,
    },
    /// Git failed.
    #[error("git {subcommand} failed: {message}")]
    Failed {
        /// The subcommand.
        subcommand: &'static str,
        /// What git wrote on its standard error.
        message: String,
    },
    /// Git wrote something else than it documents.
    #[error("git {subcommand} wrote something unexpected")]
    Unexpected {
        /// The subcommand.
        subcommand: &'static str,
    },
}

/// A file in a commit's tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TreeFile {
    /// Where it is, below the project's root.
    pub path: RelPath,
    /// Its content's name.
    pub oid: Oid,
}

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
    fn inside(&self, path: &[u8]) -> Result<Option<RelPath>, (String, String)> {
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
    fn below_top(&self, folders: &[String]) -> Vec<String> {
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
    fn below_root(folders: &[String]) -> Vec<String> {
        if is_everything(folders) {
            vec![".".to_owned()]
        } else {
            folders.to_vec()
        }
    }

    fn too_shallow(&self) -> GitError {
        let remote = self.remote().unwrap_or_else(|| ORIGIN.to_owned());
        GitError::Shallow {
            command: format!("{} --unshallow {remote}", self.fetch()),
        }
    }

    /// The exact command that would bring `revision` here: a branch or a tag to where [`Git::resolve`] finds it, a
    /// commit as it is, and for an ancestor of another (`main~3`) that other; `None` where nothing would.
    fn fetch_command(&self, revision: &str) -> Option<String> {
        let remote = self.remote()?;
        let fetch = self.fetch();
        let depth = if self.shallow { "--unshallow " } else { "" };
        let beginning = format!("{fetch} {depth}{remote}");
        let end = revision.find(['~', '^']).or_else(|| revision.find("@{"));
        let name = revision.get(..end.unwrap_or(revision.len()));
        let name = name.unwrap_or_default();
        let name = name.strip_prefix(&format!("{remote}/")).unwrap_or(name);
        let is_commit = name.len() >= 7 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some(match name {
            "" | "@" | "HEAD" if !self.shallow => return None,
            "" | "@" | "HEAD" => beginning,
            _ if is_commit || name.starts_with("refs/") => {
                format!("{beginning} {}", shell_word(name))
            }
            _ => {
                let into = format!("{name}:refs/remotes/{remote}/{name}");
                format!("{beginning} {}", shell_word(&into))
            }
        })
    }

    /// The beginning of a command that fetches, for a person to type.
    fn fetch(&self) -> String {
        match &self.named {
            Some(folder) => format!("git -C {} fetch", shell_word(folder)),
            None => "git fetch".to_owned(),
        }
    }

    /// The remote to fetch from: `origin` where there is one, else the first.
    fn remote(&self) -> Option<String> {
        let output = self.command("remote").output();
        let listed = output.map(|output| output.stdout).unwrap_or_default();
        let listed = String::from_utf8_lossy(&listed);
        let origin = listed.lines().find(|name| *name == ORIGIN);
        origin.or(listed.lines().next()).map(str::to_owned)
    }

    fn command(&self, subcommand: &'static str) -> Command {
        command(&self.root, subcommand)
    }
}

/// A call of git from which everything a repository or a caller could hook into is taken away.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the room that starts git"
)]
fn command(root: &Path, subcommand: &'static str) -> Command {
    let mut command = Command::new("git");
    command.current_dir(root).stdin(Stdio::null());
    for variable in [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_PREFIX",
        "GIT_NAMESPACE",
        "GIT_EXTERNAL_DIFF",
        "GIT_DIFF_OPTS",
        "GIT_REPLACE_REF_BASE",
        "GIT_TRACE",
        "GIT_TRACE2",
    ] {
        command.env_remove(variable);
    }
    command
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_NO_REPLACE_OBJECTS", "1")
        .env("GIT_LITERAL_PATHSPECS", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .arg("--no-pager")
        .args(["-c", "core.quotepath=off"])
        .args(["-c", "core.hooksPath=/dev/null"])
        .args(["-c", "core.fsmonitor=false"])
        .args(["-c", "log.showSignature=false"])
        .args(["-c", "log.mailmap=false"])
        .args(["-c", "log.showRoot=true"])
        .args(["-c", "diff.orderFile=/dev/null"])
        .arg(subcommand);
    command
}

/// A path without links, as far as the disk tells.
#[expect(
    clippy::disallowed_methods,
    reason = "two folders are of one work tree where their links lead to the same"
)]
fn resolved(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// A word of a command to type, quoted where a POSIX shell would not take it as it stands.
fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-:".contains(c);
    if !word.is_empty() && !word.starts_with('-') && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

fn is_everything(folders: &[String]) -> bool {
    folders.is_empty() || folders.iter().any(String::is_empty)
}

fn failed(subcommand: &'static str, stderr: &[u8]) -> GitError {
    GitError::Failed {
        subcommand,
        message: String::from_utf8_lossy(stderr).trim().to_owned(),
    }
}

fn text(subcommand: &'static str, bytes: Vec<u8>) -> Result<String, GitError> {
    String::from_utf8(bytes).map_err(|_| GitError::Unexpected { subcommand })
}

fn oid(subcommand: &'static str, bytes: Vec<u8>) -> Result<Oid, GitError> {
    let text = text(subcommand, bytes)?;
    let first = text.lines().next().unwrap_or_default();
    first
        .parse()
        .map_err(|_| GitError::Unexpected { subcommand })
}
