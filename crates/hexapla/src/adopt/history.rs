//! What the sources said when the pins were written, through git: a pin names a commit of the repository that its source
//! is kept in.
//!
//! Two walks of the log tell the names each source had, when the commits were written and which
//! versions of the sources there were; one reader of objects fetches the texts. Where pins are days,
//! another one reads the days that the versions bear themselves: a translation mostly repeats the
//! day of the source it was made from, and that was committed some days later.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hexapla_content::{Date, RelPath};
use hexapla_store::{Changed, FILE_LIMIT, Git, GitError, Moves, Oid, Request};
use jiff::Timestamp;
use jiff::tz::Offset;

use super::pins::{Named, Pin, day_in};
use super::repositories::Repositories;
use crate::configuration::Kind;
use crate::project::Project;
use crate::revisions::base::RevisionError;

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
    Illegible,
    /// git does not have the commit.
    Commit,
    /// The commit has no such file, under any name the file ever had.
    File,
    /// The commit has no such file, and git cannot tell under which names it stood before.
    Moves,
    /// The commit has the file, but git does not have its text.
    Object,
    /// No version of the file is as old as the day.
    Version,
    /// There is no source today to compare with.
    Source,
}

impl Lost {
    /// The reason's name in a finding.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Illegible => "no-pin",
            Self::Commit => "no-commit",
            Self::File => "no-file",
            Self::Moves => "no-renames",
            Self::Object => "no-object",
            Self::Version => "no-version",
            Self::Source => "no-source",
        }
    }
}

/// Finds the source text of every pin, in their order.
pub(super) fn look_up(
    project: &Project,
    wanted: &[Wanted],
    date_field: Option<&str>,
) -> Result<Vec<Result<Then, Lost>>, RevisionError> {
    let repositories = Repositories::of(project, wanted.iter().map(|wanted| &wanted.path))?;
    let mut found: Vec<Result<Then, Lost>> = wanted.iter().map(|_| Err(Lost::Source)).collect();
    for (number, repository) in repositories.all.iter().enumerate() {
        let home = |wanted: &Wanted| {
            let (_, path) = repositories
                .home(&wanted.path)
                .filter(|home| home.0 == number)?;
            let pin = wanted.pin.clone();
            Some(Wanted { pin, path })
        };
        let own = wanted.iter().enumerate();
        let (places, own): (Vec<usize>, Vec<Wanted>) = own
            .filter_map(|(place, wanted)| Some((place, home(wanted)?)))
            .unzip();
        let folders = project_folders(project, &repositories, number);
        let told = look_up_in(&repository.git, &own, &folders, date_field)?;
        for (place, then) in places.into_iter().zip(told) {
            found[place] = then.map(|then| Then {
                path: repository.outside(&then.path).unwrap_or(then.path),
                ..then
            });
        }
    }
    Ok(found)
}

/// The folders of a repository that the project's collections have editions in.
fn project_folders(project: &Project, repositories: &Repositories, number: usize) -> Vec<String> {
    let collections = project.configuration.collections.iter();
    let folders = collections.flat_map(|known| known.layout.folders());
    let homes = folders.filter_map(|folder| repositories.inside(number, &folder));
    homes.collect()
}

fn look_up_in(
    git: &Git,
    wanted: &[Wanted],
    folders: &[String],
    date_field: Option<&str>,
) -> Result<Vec<Result<Then, Lost>>, RevisionError> {
    git.require_full_history()?;
    let head = git.resolve("HEAD")?;
    let moves = moves(git, &head, folders);
    let paths: BTreeSet<&RelPath> = wanted.iter().map(|wanted| &wanted.path).collect();
    let names: Names<'_> = paths
        .into_iter()
        .map(|path| (path, names(moves.as_ref(), path)))
        .collect();
    let mut log = Log::read(git, &head, &names)?;
    if let Some(key) = date_field {
        log.read_days(git, key)?;
    }
    let commits = commits(git, &log, wanted);
    let mut lookup = Lookup {
        git,
        knows_moves: moves.is_some(),
        log,
        names,
        commits,
        texts: BTreeMap::new(),
    };
    lookup.fetch(wanted)?;
    Ok(wanted.iter().map(|wanted| lookup.result(wanted)).collect())
}

/// The renamings in the history. To tell them git reads the files that came and went; where one of
/// those is absent, as large ones are from some clones, only the folders of the collections count.
fn moves(git: &Git, head: &Oid, folders: &[String]) -> Option<Moves> {
    let everywhere = git.moves(head, &[]);
    everywhere.or_else(|_| git.moves(head, folders)).ok()
}

/// The names each file has and had.
type Names<'a> = BTreeMap<&'a RelPath, Vec<RelPath>>;

/// The names the file at `path` has and had, newest first. Last come those it had as a page without
/// or with a folder of its own (`ferry.md`, `ferry/index.md`): site generators make one page of
/// both, and people move between them in the middle of rewriting, which git cannot see.
fn names(moves: Option<&Moves>, path: &RelPath) -> Vec<RelPath> {
    let earlier = |path: &RelPath| moves.map_or_else(Vec::new, |moves| moves.earlier_paths(path));
    let mut names = vec![path.clone()];
    names.extend(earlier(path));
    for twin in names.iter().flat_map(twins).collect::<Vec<_>>() {
        let earlier = earlier(&twin);
        for name in std::iter::once(twin).chain(earlier) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// `ferry/index.md` and `ferry/_index.md` of `ferry.md`, the other way round, and `ferry.mdx`.
pub(super) fn twins(path: &RelPath) -> Vec<RelPath> {
    let Some((stem, extension)) = path.as_str().rsplit_once('.') else {
        return Vec::new();
    };
    let folder = stem
        .strip_suffix("/index")
        .or_else(|| stem.strip_suffix("/_index"));
    let mut twins = match folder {
        Some(folder) => vec![format!("{folder}.{extension}")],
        None => vec![
            format!("{stem}/index.{extension}"),
            format!("{stem}/_index.{extension}"),
        ],
    };
    let pages = Kind::Markdown.extensions();
    if pages.contains(&extension) {
        let others = pages.iter().filter(|other| **other != extension);
        twins.extend(others.map(|other| format!("{stem}.{other}")));
    }
    twins
        .into_iter()
        .filter_map(|twin| twin.parse().ok())
        .collect()
}

/// The commits that pins name, by what is written; the ones git does not have are left out.
fn commits(git: &Git, log: &Log, wanted: &[Wanted]) -> BTreeMap<String, Oid> {
    let named = wanted
        .iter()
        .filter(|wanted| wanted.pin.names == Named::Commit);
    let written: BTreeSet<&str> = named.map(|wanted| wanted.pin.written.as_str()).collect();
    let commit = |written: &str| {
        let known = written
            .parse()
            .ok()
            .filter(|oid| log.seconds.contains_key(oid));
        // else it is a short name, or a commit that HEAD does not descend from
        Some((
            written.to_owned(),
            known.or_else(|| git.resolve(written).ok())?,
        ))
    };
    written.into_iter().filter_map(commit).collect()
}

/// When commits were written, and the versions of some files.
struct Log {
    seconds: BTreeMap<Oid, i64>,
    /// By path, newest first: when, and what; `None` where the file was removed.
    versions: BTreeMap<RelPath, Vec<(i64, Option<Oid>)>>,
    /// The days that versions bear themselves, where pins are days.
    days: BTreeMap<Oid, Date>,
}

impl Log {
    fn read(git: &Git, head: &Oid, names: &Names<'_>) -> Result<Self, GitError> {
        let files: BTreeSet<&RelPath> = names.values().flatten().collect();
        let mut log = Self {
            seconds: BTreeMap::new(),
            versions: BTreeMap::new(),
            days: BTreeMap::new(),
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

    /// Reads the day that each version bears under `key` in its front matter.
    fn read_days(&mut self, git: &Git, key: &str) -> Result<(), GitError> {
        let versions = self
            .versions
            .values()
            .flatten()
            .filter_map(|(_, oid)| oid.clone());
        let versions: Vec<Oid> = versions.collect::<BTreeSet<_>>().into_iter().collect();
        let requests: Vec<Request> = versions.iter().cloned().map(Request::Blob).collect();
        git.blobs(FILE_LIMIT)?.read_all(&requests, |at, bytes| {
            if let (Some(oid), Ok(bytes)) = (versions.get(at), bytes)
                && let Some(day) = day_in(&bytes, key)
            {
                self.days.insert(oid.clone(), day);
            }
        })
    }

    /// What the file at `path` was on `day`. A version that bears a day itself is of that day, and
    /// of several the first, since later ones changed without saying so; else it is of the day it
    /// was committed, UTC.
    fn version(&self, path: &RelPath, day: Date) -> Option<&Oid> {
        let versions = self.versions.get(path)?;
        let dated = versions.iter().filter_map(|(_, oid)| {
            let oid = oid.as_ref()?;
            Some((*self.days.get(oid)?, oid))
        });
        // the last of equals, and they come newest first
        let dated = dated
            .filter(|(own, _)| *own <= day)
            .max_by_key(|(own, _)| *own);
        if let Some((_, oid)) = dated {
            return Some(oid);
        }
        let until = Offset::UTC
            .to_timestamp(day.tomorrow().ok()?.at(0, 0, 0, 0))
            .ok()?;
        let past = versions
            .iter()
            .rev()
            .filter(|(seconds, _)| *seconds < until.as_second());
        past.max_by_key(|(seconds, _)| *seconds)?.1.as_ref()
    }

    fn day_of(&self, commit: &Oid) -> Option<Date> {
        let seconds = Timestamp::from_second(*self.seconds.get(commit)?).ok()?;
        Some(Offset::UTC.to_datetime(seconds).date())
    }
}

/// All that is known of the past.
struct Lookup<'a> {
    git: &'a Git,
    /// Whether git could tell what files were renamed.
    knows_moves: bool,
    log: Log,
    names: Names<'a>,
    commits: BTreeMap<String, Oid>,
    texts: BTreeMap<Request, Arc<Vec<u8>>>,
}

impl Lookup<'_> {
    fn names_of(&self, wanted: &Wanted) -> &[RelPath] {
        self.names.get(&wanted.path).map_or(&[], Vec::as_slice)
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

    /// Fetches the texts of all pins under all names, by one reader of objects.
    fn fetch(&mut self, wanted: &[Wanted]) -> Result<(), GitError> {
        let requests = wanted.iter().flat_map(|wanted| {
            self.names_of(wanted)
                .iter()
                .filter_map(|path| self.request(wanted, path))
        });
        let requests: Vec<Request> = requests.collect::<BTreeSet<_>>().into_iter().collect();
        self.git
            .blobs(FILE_LIMIT)?
            .read_all(&requests, |at, bytes| {
                if let (Some(request), Ok(bytes)) = (requests.get(at), bytes) {
                    self.texts.insert(request.clone(), Arc::new(bytes));
                }
            })
    }

    fn result(&self, wanted: &Wanted) -> Result<Then, Lost> {
        let mut names = self.names_of(wanted).iter();
        let found = names.find_map(|path| self.text(wanted, path));
        found.ok_or_else(|| match wanted.pin.names {
            Named::Nothing => Lost::Illegible,
            Named::Day(_) => Lost::Version,
            Named::Commit => match self.commits.get(&wanted.pin.written) {
                None => Lost::Commit,
                Some(commit) if self.had(commit, wanted) => Lost::Object,
                Some(_) if !self.knows_moves => Lost::Moves,
                Some(_) => Lost::File,
            },
        })
    }

    /// Says whether the commit names the file, though its text could not be read.
    fn had(&self, commit: &Oid, wanted: &Wanted) -> bool {
        let names: Vec<String> = self
            .names_of(wanted)
            .iter()
            .map(ToString::to_string)
            .collect();
        let listed = self.git.tree(commit, &names);
        listed.is_ok_and(|listed| !listed.value.is_empty())
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_twin_with_a_folder_of_its_own() {
        let twins_of = |path: &str| {
            let twins = twins(&path.parse().unwrap());
            twins.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            twins_of("en/ferry.md"),
            [
                "en/ferry/index.md",
                "en/ferry/_index.md",
                "en/ferry.mdx",
                "en/ferry.markdown"
            ]
        );
        let of_index = twins_of("en/ferry/_index.md");
        assert_eq!(of_index[0], "en/ferry.md");
        assert!(of_index.contains(&"en/ferry/_index.mdx".to_owned()));
        assert_eq!(twins_of("en/page.ftl").len(), 2);
    }
}
