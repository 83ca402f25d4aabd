//! Which versions there are of which file, by one walk of each repository's log.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Date, Locale, RelPath};
use hexapla_store::{FILE_LIMIT, GitError, Moment, Oid, Request, Story};
use jiff::Timestamp;
use jiff::tz::Offset;
use rayon::prelude::*;

use super::super::repositories::Repositories;
use super::Contents;
use super::names::Names;
use super::pairs::{Homes, Pair, pairs};
use super::texts::read_then;
use super::walk::{View, Walk};
use crate::project::Project;
use crate::project::reading::EditionText;
use crate::project::selection::Selection;
use crate::revisions::base::RevisionError;

/// Releases are worked on when so many bytes of their texts are read.
const BATCH_BYTES: usize = 8 << 20;

/// A text in git: its name, and the path whose extension says how to read it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OldText {
    pub(super) blob: Oid,
    pub(super) path: RelPath,
}

/// A commit of one of several repositories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CommitAt {
    pub(super) repository: usize,
    pub(super) moment: Moment,
}

/// A committed version of a translation.
#[derive(Clone, Debug)]
pub(super) struct PlannedVersion {
    /// The commit.
    pub(super) at: CommitAt,
    pub(super) day: Option<Date>,
    pub(super) text: OldText,
    /// The versions it was made from, as indices.
    pub(super) before: Vec<usize>,
    /// The source in the commit's tree, or as the commit could see it in another repository.
    pub(super) source: Option<OldText>,
    /// Another state of the source that it may have seen instead.
    pub(super) source_or: Option<OldText>,
    /// The source as its first parent had or saw it.
    pub(super) source_before: Option<OldText>,
}

/// The committed versions of one translation, newest first.
#[derive(Clone, Debug)]
pub(in super::super) struct EditionPlan {
    pub(super) locale: Locale,
    pub(super) versions: Vec<PlannedVersion>,
}

impl EditionPlan {
    /// The names of all texts it needs.
    fn blobs(&self) -> impl Iterator<Item = &Oid> {
        self.versions.iter().flat_map(|version| {
            let sources = [&version.source, &version.source_or, &version.source_before];
            let sources = sources.into_iter().flatten();
            sources.chain([&version.text]).map(|text| &text.blob)
        })
    }
}

/// What git knows of the past of a project's translations.
#[derive(Debug)]
pub(in super::super) struct Past {
    repositories: Repositories,
    /// By release, in the order of the selection.
    plans: BTreeMap<usize, Vec<EditionPlan>>,
}

impl Past {
    /// Walks the history of the selected editions.
    pub(in super::super) fn of(
        project: &Project,
        selection: &Selection,
    ) -> Result<Self, RevisionError> {
        let pairs = pairs(project, selection);
        let repositories = Repositories::of(project, pairs.iter().flat_map(Pair::files))?;
        let homes: Vec<Homes<'_>> = pairs
            .iter()
            .filter_map(|pair| Homes::of(pair, &repositories))
            .collect();
        let walk = Walk::of(&repositories, &extensions(project), &homes)?;
        let names = Names::of(project, &walk, &homes);
        let planned: Vec<(usize, EditionPlan)> = homes
            .par_iter()
            .map(|homes| {
                let (repository, path) = &homes.target;
                let story = walk.timeline(*repository).story(path);
                let names = names.of_source(homes, &story);
                let plan = EditionPlan {
                    locale: homes.pair.locale.clone(),
                    versions: planned(&walk.view(homes), story, &names),
                };
                (homes.pair.release, plan)
            })
            .collect();
        let mut plans: BTreeMap<usize, Vec<EditionPlan>> = BTreeMap::new();
        for (release, plan) in planned {
            plans.entry(release).or_default().push(plan);
        }
        Ok(Self {
            repositories,
            plans,
        })
    }

    /// What is planned for a release.
    pub(in super::super) fn plan(&self, release: usize) -> &[EditionPlan] {
        self.plans.get(&release).map_or(&[], Vec::as_slice)
    }

    /// The source of a release as the newest committed version of one of its translations had it.
    pub(in super::super) fn source_then(
        &self,
        project: &Project,
        release: usize,
        contents: &Contents,
    ) -> Option<EditionText> {
        let mut versions = self.plan(release).iter().flat_map(|plan| &plan.versions);
        let then = versions.find_map(|version| version.source.as_ref())?;
        read_then(project, then, contents)
    }

    /// Hands each of `releases` the texts its history needs to `each`, many at a time, and returns what came of them in
    /// their order. One reader of objects serves them all; texts are let go when their releases are done.
    pub(in super::super) fn with_contents<T: Send>(
        &self,
        releases: &[usize],
        each: impl Fn(usize, Contents) -> T + Sync,
    ) -> Result<Vec<T>, GitError> {
        let wanted: Vec<BTreeSet<&Oid>> = releases
            .iter()
            .map(|&release| self.blobs(release))
            .collect();
        // by request, the release it is for
        let of: Vec<(usize, &Oid)> = wanted
            .iter()
            .enumerate()
            .flat_map(|(place, blobs)| blobs.iter().map(move |&blob| (place, blob)))
            .collect();
        let requests: Vec<Request> = of
            .iter()
            .map(|(_, blob)| Request::Blob((*blob).clone()))
            .collect();
        let mut done: Vec<T> = Vec::with_capacity(releases.len());
        let mut open: Vec<(usize, Contents)> = Vec::new();
        let mut bytes_open = 0;
        let mut finish = |open: &mut Vec<(usize, Contents)>| {
            let batch = std::mem::take(open);
            let batch = batch
                .into_par_iter()
                .map(|(release, contents)| each(release, contents));
            done.extend(batch.collect::<Vec<T>>());
        };
        let mut read = 0;
        if let Some(blobs) = self.repositories.blobs(FILE_LIMIT)? {
            blobs.read_all(&requests, |index, bytes| {
                let Some((place, blob)) = of.get(index) else {
                    return;
                };
                // a release begins: those before it are complete
                while read <= *place {
                    if bytes_open > BATCH_BYTES {
                        finish(&mut open);
                        bytes_open = 0;
                    }
                    open.extend(
                        releases
                            .get(read)
                            .map(|&release| (release, Contents::new())),
                    );
                    read += 1;
                }
                if let (Ok(bytes), Some((_, contents))) = (bytes, open.last_mut()) {
                    bytes_open += bytes.len();
                    contents.insert((*blob).clone(), &bytes);
                }
            })?;
        }
        let rest = releases.get(read..).unwrap_or_default();
        open.extend(rest.iter().map(|&release| (release, Contents::new())));
        finish(&mut open);
        Ok(done)
    }

    /// The names of the texts a release needs, each once.
    fn blobs(&self, release: usize) -> BTreeSet<&Oid> {
        self.plan(release)
            .iter()
            .flat_map(EditionPlan::blobs)
            .collect()
    }
}

/// The extensions the files of a project have or may have had.
fn extensions(project: &Project) -> Vec<String> {
    let collections = project.configuration.collections.iter();
    let mut extensions: BTreeSet<String> = collections
        .flat_map(|collection| collection.layout.extensions())
        .collect();
    // a page may have been of the other dialect before
    if extensions.contains("md") || extensions.contains("mdx") {
        extensions.extend(["md", "mdx"].map(str::to_owned));
    }
    extensions.into_iter().collect()
}

fn planned(view: &View<'_>, story: Story, source_names: &[RelPath]) -> Vec<PlannedVersion> {
    let version = |version: hexapla_store::Version| {
        let commit = view.timeline.commit(version.at);
        let [source, source_or] = view.sources(source_names, version.at);
        let before = view.before(version.at);
        let [source_before, _] = before.map_or([None, None], |at| view.sources(source_names, at));
        PlannedVersion {
            at: CommitAt {
                repository: view.repository,
                moment: version.at,
            },
            day: day(commit.author_seconds),
            source,
            source_or,
            source_before,
            text: OldText {
                blob: version.blob,
                path: version.path,
            },
            before: version.before,
        }
    };
    story.versions.into_iter().map(version).collect()
}

/// The day of an instant, UTC.
fn day(seconds: i64) -> Option<Date> {
    let instant = Timestamp::from_second(seconds).ok()?;
    Some(Offset::UTC.to_datetime(instant).date())
}
