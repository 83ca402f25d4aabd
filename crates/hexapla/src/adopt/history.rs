//! What the sources said when the pins were written, through git.
//!
//! One walk of the log dates the commits and, where pins are days, tells every version of each
//! source; two readers of objects fetch the texts: first under today's paths, then, for what did
//! not stand there, under the paths the files had before.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexapla_content::{Date, RelPath};
use hexapla_store::{Changed, FILE_LIMIT, Git, GitError, Moves, Oid, Request};
use jiff::Timestamp;
use jiff::tz::Offset;

use super::pins::{Named, Pin};
use crate::project::Project;
use crate::revision::RevisionError;

/// A pin, and the source it is about.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// The pin.
    pub(super) pin: Pin,
    /// Where the source stands today.
    pub(super) path: RelPath,
}

/// A source text as it was.
#[derive(Clone, Debug)]
pub(super) struct Then {
    /// Its bytes.
    pub(super) bytes: Arc<Vec<u8>>,
    /// Where it stood.
    pub(super) path: RelPath,
    /// When its commit was written, or the day the pin names.
    pub(super) day: Option<Date>,
}

/// Why a pin leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lost {
    /// It names neither a commit nor a day.
    NoPin,
    /// git does not have the commit.
    NoCommit,
    /// The commit has no such file, under any name the file ever had.
    NoFile,
    /// No version of the file is as old as the day.
    NoVersion,
    /// There is no source today to compare with.
    NoSource,
}

impl Lost {
    /// The reason's name in a finding.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::NoPin => "no-pin",
            Self::NoCommit => "no-commit",
            Self::NoFile => "no-file",
            Self::NoVersion => "no-version",
            Self::NoSource => "no-source",
        }
    }
}

/// Finds the source text of every pin, in their order.
pub(super) fn look_up(
    project: &Project,
    wanted: &[Wanted],
) -> Result<Vec<Result<Then, Lost>>, RevisionError> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let git = Git::open(&project.root)?.ok_or(RevisionError::NoRepository)?;
    git.require_full_history()?;
    let head = git.resolve("HEAD")?;
    let days = wanted
        .iter()
        .any(|wanted| matches!(wanted.pin.names, Named::Day(_)));
    let moves = if days {
        Some(git.moves(&head, &[])?)
    } else {
        None
    };
    let followed = moves
        .as_ref()
        .map_or_else(BTreeSet::new, |moves| every_path(moves, wanted));
    let log = Log::read(&git, &head, &followed)?;
    let mut lookup = Lookup {
        log: &log,
        commits: BTreeMap::new(),
        texts: BTreeMap::new(),
    };
    lookup.name_commits(&git, wanted);
    lookup.fetch(
        &git,
        wanted
            .iter()
            .filter_map(|wanted| lookup.request(wanted, &wanted.path))
            .collect(),
    )?;
    let is_open = |wanted: &&Wanted| lookup.text(wanted, &wanted.path).is_none();
    let open: Vec<&Wanted> = wanted.iter().filter(is_open).collect();
    let moves = match moves {
        Some(moves) => moves,
        None if open.is_empty() => return Ok(lookup.results(wanted, None)),
        None => git.moves(&head, &[])?,
    };
    let earlier = open.iter().flat_map(|wanted| {
        let paths = moves.earlier_paths(&wanted.path);
        paths
            .into_iter()
            .filter_map(|path| lookup.request(wanted, &path))
            .collect::<Vec<_>>()
    });
    lookup.fetch(&git, earlier.collect())?;
    Ok(lookup.results(wanted, Some(&moves)))
}

/// The paths the wanted sources have and had.
fn every_path(moves: &Moves, wanted: &[Wanted]) -> BTreeSet<RelPath> {
    let paths: BTreeSet<&RelPath> = wanted.iter().map(|wanted| &wanted.path).collect();
    let earlier = paths.iter().flat_map(|path| moves.earlier_paths(path));
    earlier.chain(paths.iter().copied().cloned()).collect()
}

/// When commits were written, and the versions of some files.
struct Log {
    seconds: BTreeMap<Oid, i64>,
    /// By path, newest first: when, and what; `None` where the file was removed.
    versions: BTreeMap<RelPath, Vec<(i64, Option<Oid>)>>,
}

impl Log {
    fn read(git: &Git, head: &Oid, files: &BTreeSet<RelPath>) -> Result<Self, GitError> {
        let mut log = Self {
            seconds: BTreeMap::new(),
            versions: BTreeMap::new(),
        };
        for commit in git.history(head, &[])? {
            let commit = commit?;
            for change in commit.changes {
                if files.contains(&change.path) {
                    let after = (change.changed != Changed::Deleted).then_some(change.after);
                    let versions = log.versions.entry(change.path).or_default();
                    versions.push((commit.author_seconds, after));
                }
            }
            log.seconds.insert(commit.oid, commit.author_seconds);
        }
        Ok(log)
    }

    /// What the file at `path` was at the end of `day`, UTC.
    fn version(&self, path: &RelPath, day: Date) -> Option<&Oid> {
        let until = Offset::UTC
            .to_timestamp(day.tomorrow().ok()?.at(0, 0, 0, 0))
            .ok()?;
        let versions = self.versions.get(path)?.iter();
        // of versions of one second the first is the newest
        let past = versions
            .rev()
            .filter(|(seconds, _)| *seconds < until.as_second());
        past.max_by_key(|(seconds, _)| *seconds)?.1.as_ref()
    }

    fn day_of(&self, commit: &Oid) -> Option<Date> {
        let seconds = Timestamp::from_second(*self.seconds.get(commit)?).ok()?;
        Some(Offset::UTC.to_datetime(seconds).date())
    }
}

/// The commits that pins name, and the texts fetched.
struct Lookup<'a> {
    log: &'a Log,
    /// The commits by what is written; the ones git does not have are left out.
    commits: BTreeMap<String, Oid>,
    texts: BTreeMap<Request, Arc<Vec<u8>>>,
}

impl Lookup<'_> {
    fn name_commits(&mut self, git: &Git, wanted: &[Wanted]) {
        let commits = wanted
            .iter()
            .filter(|wanted| wanted.pin.names == Named::Commit);
        let written: BTreeSet<&str> = commits.map(|wanted| wanted.pin.written.as_str()).collect();
        for written in written {
            let known = written
                .parse()
                .ok()
                .filter(|oid| self.log.seconds.contains_key(oid));
            // a short name, or a commit that HEAD does not descend from
            if let Some(oid) = known.or_else(|| git.resolve(written).ok()) {
                self.commits.insert(written.to_owned(), oid);
            }
        }
    }

    /// What to ask git for, were the source at `path` then.
    fn request(&self, wanted: &Wanted, path: &RelPath) -> Option<Request> {
        match wanted.pin.names {
            Named::Commit => {
                let commit = self.commits.get(&wanted.pin.written)?;
                Some(Request::At(commit.clone(), path.clone()))
            }
            Named::Day(day) => self.log.version(path, day).cloned().map(Request::Blob),
            Named::Nothing => None,
        }
    }

    fn fetch(&mut self, git: &Git, mut requests: Vec<Request>) -> Result<(), GitError> {
        requests.sort_unstable();
        requests.dedup();
        git.blobs(FILE_LIMIT)?.read_all(&requests, |at, bytes| {
            if let (Some(request), Ok(bytes)) = (requests.get(at), bytes) {
                self.texts.insert(request.clone(), Arc::new(bytes));
            }
        })
    }

    fn text(&self, wanted: &Wanted, path: &RelPath) -> Option<Then> {
        let bytes = self.texts.get(&self.request(wanted, path)?)?;
        let day = match wanted.pin.names {
            Named::Day(day) => Some(day),
            _ => self
                .commits
                .get(&wanted.pin.written)
                .and_then(|oid| self.log.day_of(oid)),
        };
        Some(Then {
            bytes: Arc::clone(bytes),
            path: path.clone(),
            day,
        })
    }

    fn results(&self, wanted: &[Wanted], moves: Option<&Moves>) -> Vec<Result<Then, Lost>> {
        let result = |wanted: &Wanted| {
            let earlier = || {
                let paths = moves?.earlier_paths(&wanted.path);
                paths.iter().find_map(|path| self.text(wanted, path))
            };
            let found = self.text(wanted, &wanted.path).or_else(earlier);
            found.ok_or_else(|| self.why(wanted))
        };
        wanted.iter().map(result).collect()
    }

    fn why(&self, wanted: &Wanted) -> Lost {
        match wanted.pin.names {
            Named::Nothing => Lost::NoPin,
            Named::Day(_) => Lost::NoVersion,
            Named::Commit if self.commits.contains_key(&wanted.pin.written) => Lost::NoFile,
            Named::Commit => Lost::NoCommit,
        }
    }
}
