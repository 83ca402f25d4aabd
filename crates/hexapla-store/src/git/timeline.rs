//! The history of all files, walked once: which commit changed what, told from memory.
//!
//! A merge is compared with its first parent, so the tree of every commit is that of its first parent and its own
//! changes: by first parents the commits form a forest. Numbered in preorder, all descendants of a commit are
//! neighbours, and a file's content at any commit is found by bisection among the places where it changes.

mod beside;
mod forest;
mod gone;
mod moved;
mod similar;
mod steps;
mod story;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use hexapla_content::RelPath;

use super::{Changed, Git, GitError, Oid};

use forest::Forest;
use moved::Moved;
use steps::Steps;

pub use beside::{Glimpse, Glimpses};
pub use story::{Event, Story, Version};

/// A commit of a [`Timeline`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(u32);

impl Moment {
    const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A content: equal numbers, equal contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Blob(u32);

/// A path that some commit has a file at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct PathNumber(u32);

/// Every change of the files of a history.
///
/// ```no_run
/// # fn main() -> Result<(), hexapla_store::GitError> {
/// let git = hexapla_store::Git::open("site".as_ref())?.expect("the site is kept in git");
/// let timeline = git.timeline(&git.resolve("HEAD")?, &["md".to_owned()])?;
/// let french = "content/fr/ferry.md".parse().expect("a path");
/// let english = "content/en/ferry.md".parse().expect("a path");
/// for version in timeline.story(&french).versions {
///     let source = timeline.blob_at(&english, version.at);
///     println!("{} was made beside {source:?}", version.blob);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Timeline {
    /// Newest first: children before their parents.
    commits: Vec<TimelineCommit>,
    forest: Forest,
    /// Sorted; a path's number is its place.
    paths: Vec<RelPath>,
    /// By path.
    steps: Vec<Steps>,
    blobs: Vec<Oid>,
    moved: Moved,
}

/// A commit: its name, its parents, its instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineCommit {
    /// Its name.
    pub oid: Oid,
    /// Its parents, the first first.
    pub parents: Vec<Moment>,
    /// When its author wrote it, in seconds since 1970-01-01T00:00:00 UTC.
    pub author_seconds: i64,
    /// When its committer made it what it is, in the same seconds: later, where it was amended or rebased.
    pub committer_seconds: i64,
}

impl Git {
    /// Walks all commits that `from` descends from, itself included, and notes what became of the files with one
    /// of the `extensions` (without a dot). One process, whatever the number of files.
    ///
    /// # Errors
    /// When git fails, or the clone is shallow: the error holds the command that completes it.
    pub fn timeline(&self, from: &Oid, extensions: &[String]) -> Result<Timeline, GitError> {
        let mut reading = Reading::new(extensions);
        for commit in self.first_parent_history(from)? {
            reading.add(commit?);
        }
        reading.finish()
    }
}

impl Timeline {
    /// The commit the walk began at; `None` in a history without commits.
    pub fn newest(&self) -> Option<Moment> {
        (!self.commits.is_empty()).then_some(Moment(0))
    }

    /// The commit at `at`.
    pub fn commit(&self, at: Moment) -> &TimelineCommit {
        &self.commits[at.index()]
    }

    /// The commits, newest first.
    pub fn moments(&self) -> impl Iterator<Item = Moment> + '_ {
        (0..count(self.commits.len())).map(Moment)
    }

    /// The content of the file at `path` in the tree of the commit `at`; `None` where there is no such file.
    pub fn blob_at(&self, path: &RelPath, at: Moment) -> Option<&Oid> {
        let blob = self.state(self.number(path)?, at)?;
        Some(self.oid(blob))
    }

    /// What stood in the tree of the commit `at` under the first of several names that is there.
    pub fn first_at<'a>(&self, names: &'a [RelPath], at: Moment) -> Option<(&'a RelPath, &Oid)> {
        let mut found = names.iter().map(|name| (name, self.blob_at(name, at)));
        found.find_map(|(name, blob)| Some((name, blob?)))
    }

    fn number(&self, path: &RelPath) -> Option<PathNumber> {
        let number = self.paths.binary_search(path).ok()?;
        u32::try_from(number).ok().map(PathNumber)
    }

    fn path(&self, number: PathNumber) -> &RelPath {
        &self.paths[number.0 as usize]
    }

    fn oid(&self, blob: Blob) -> &Oid {
        &self.blobs[blob.0 as usize]
    }

    fn parents(&self, at: Moment) -> &[Moment] {
        &self.commits[at.index()].parents
    }

    /// Where, by first parents, the file at `path` got the content it has at `at`, and that content; `None` where it
    /// never was.
    fn last_change(&self, path: PathNumber, at: Moment) -> Option<(Moment, Option<Blob>)> {
        self.steps[path.0 as usize].at(self.forest.place(at))
    }

    fn state(&self, path: PathNumber, at: Moment) -> Option<Blob> {
        self.last_change(path, at)?.1
    }
}

/// What a commit made of a file.
#[derive(Clone, Copy, Debug)]
struct Change {
    at: Moment,
    /// The content before, by the commit's first parent.
    before: Option<Blob>,
    after: Option<Blob>,
}

/// A timeline in the making.
struct Reading<'a> {
    extensions: &'a [String],
    commits: Vec<(Vec<Oid>, TimelineCommit)>,
    /// The places of commits.
    moments: BTreeMap<Oid, Moment>,
    blobs: BTreeMap<Oid, Blob>,
    changes: BTreeMap<RelPath, Vec<Change>>,
}

impl<'a> Reading<'a> {
    const fn new(extensions: &'a [String]) -> Self {
        Self {
            extensions,
            commits: Vec::new(),
            moments: BTreeMap::new(),
            blobs: BTreeMap::new(),
            changes: BTreeMap::new(),
        }
    }

    fn add(&mut self, commit: super::Commit) {
        let at = Moment(count(self.commits.len()));
        for change in commit.changes {
            let Some(extension) = change.path.extension() else {
                continue;
            };
            if !self.extensions.iter().any(|known| known == extension) {
                continue;
            }
            let before = (change.changed != Changed::Added).then(|| self.blob(change.before));
            let after = (change.changed != Changed::Deleted).then(|| self.blob(change.after));
            let changes = self.changes.entry(change.path).or_default();
            changes.push(Change { at, before, after });
        }
        self.moments.insert(commit.oid.clone(), at);
        let read = TimelineCommit {
            oid: commit.oid,
            parents: Vec::new(),
            author_seconds: commit.author_seconds,
            committer_seconds: commit.committer_seconds,
        };
        self.commits.push((commit.parents, read));
    }

    fn blob(&mut self, oid: Oid) -> Blob {
        let next = Blob(count(self.blobs.len()));
        *self.blobs.entry(oid).or_insert(next)
    }

    fn finish(self) -> Result<Timeline, GitError> {
        let mut commits = Vec::with_capacity(self.commits.len());
        for (index, (parents, read)) in self.commits.into_iter().enumerate() {
            let parents: Option<Vec<Moment>> = parents
                .iter()
                .map(|parent| self.moments.get(parent).copied())
                .collect();
            // children come first, or it is not the order that was asked for
            let parents = parents.filter(|all| all.iter().all(|parent| parent.index() > index));
            commits.push(TimelineCommit {
                parents: parents.ok_or(GitError::Unexpected { subcommand: "log" })?,
                ..read
            });
        }
        let forest = Forest::of(&commits);
        let mut paths = Vec::with_capacity(self.changes.len());
        let mut steps = Vec::with_capacity(self.changes.len());
        let mut moved = Moved::none();
        for (path, changes) in self.changes {
            let number = PathNumber(count(paths.len()));
            for Change { at, before, after } in &changes {
                match (before, after) {
                    (Some(before), None) => moved.note_removed(*at, number, *before),
                    (None, Some(after)) => moved.note_added(*at, *after),
                    _ => {}
                }
            }
            steps.push(Steps::of(&changes, &forest));
            paths.push(path);
        }
        let mut blobs: Vec<(Blob, Oid)> = self
            .blobs
            .into_iter()
            .map(|(oid, blob)| (blob, oid))
            .collect();
        blobs.sort_unstable_by_key(|(blob, _)| *blob);
        Ok(Timeline {
            commits,
            forest,
            paths,
            steps,
            blobs: blobs.into_iter().map(|(_, oid)| oid).collect(),
            moved,
        })
    }
}

/// A count as a number of 32 bits: git itself counts objects so.
fn count(length: usize) -> u32 {
    u32::try_from(length).expect("fewer than 2³² commits, paths and contents")
}
