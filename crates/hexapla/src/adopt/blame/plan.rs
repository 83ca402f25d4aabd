//! Which versions there are of which file, by one walk of the log.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Date, Locale, RelPath};
use hexapla_store::{FILE_LIMIT, Git, GitError, Moment, Oid, Request, Story, Timeline};
use jiff::Timestamp;
use jiff::tz::Offset;
use rayon::prelude::*;

use super::super::history::twins;
use super::Contents;
use crate::base::RevisionError;
use crate::project::Project;
use crate::selection::Selection;

/// Releases are worked on when so many bytes of their texts are read.
const BATCH_BYTES: usize = 8 << 20;

/// A text in git: its name, and the path whose extension says how to read it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OldText {
    pub(super) blob: Oid,
    pub(super) path: RelPath,
}

/// A committed version of a translation.
#[derive(Clone, Debug)]
pub(super) struct PlannedVersion {
    /// The commit.
    pub(super) at: Moment,
    pub(super) day: Option<Date>,
    pub(super) text: OldText,
    /// The versions it was made from, as indices.
    pub(super) before: Vec<usize>,
    /// The source in the commit's tree.
    pub(super) source: Option<OldText>,
    /// The source in the tree of its first parent.
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
            let sources = version.source.iter().chain(&version.source_before);
            sources.chain([&version.text]).map(|text| &text.blob)
        })
    }
}

/// What git knows of the past of a project's translations.
#[derive(Debug)]
pub(in super::super) struct Past {
    git: Git,
    /// By release, in the order of the selection.
    plans: BTreeMap<usize, Vec<EditionPlan>>,
}

/// A translation and what it is translated from, as paths of today.
struct Pair {
    release: usize,
    locale: Locale,
    target: RelPath,
    source: Option<RelPath>,
}

impl Past {
    /// Walks the history of the selected editions.
    pub(in super::super) fn of(
        project: &Project,
        selection: &Selection,
    ) -> Result<Self, RevisionError> {
        let git = Git::open(&project.root)?.ok_or(RevisionError::NoRepository)?;
        let head = git.resolve("HEAD")?;
        let mut timeline = git.timeline(&head, &extensions(project))?;
        let pairs = pairs(project, selection);
        let files: BTreeSet<&RelPath> = pairs
            .iter()
            .flat_map(|pair| pair.source.iter().chain([&pair.target]))
            .collect();
        timeline.follow_edited_renames(&git, files)?;
        let names: BTreeMap<&RelPath, Vec<RelPath>> = pairs
            .par_iter()
            .filter_map(|pair| pair.source.as_ref())
            .map(|source| (source, names(&timeline, source)))
            .collect();
        let planned: Vec<(usize, EditionPlan)> = pairs
            .par_iter()
            .map(|pair| {
                let story = timeline.story(&pair.target);
                let known = pair.source.as_ref().and_then(|source| names.get(source));
                let mut names = known.cloned().unwrap_or_default();
                for counterpart in counterparts(project, pair, &story) {
                    if !names.contains(&counterpart) {
                        names.push(counterpart);
                    }
                }
                let plan = EditionPlan {
                    locale: pair.locale.clone(),
                    versions: planned(&timeline, story, &names),
                };
                (pair.release, plan)
            })
            .collect();
        let mut plans: BTreeMap<usize, Vec<EditionPlan>> = BTreeMap::new();
        for (release, plan) in planned {
            plans.entry(release).or_default().push(plan);
        }
        Ok(Self { git, plans })
    }

    /// What is planned for a release.
    pub(in super::super) fn plan(&self, release: usize) -> &[EditionPlan] {
        self.plans.get(&release).map_or(&[], Vec::as_slice)
    }

    /// Hands each of `releases` the texts its history needs to `each`, many at a time, and returns what came of them in
    /// their order. One reader of objects serves them all; texts are let go when their releases are done.
    pub(in super::super) fn with_contents<T: Send>(
        &self,
        releases: &[usize],
        each: impl Fn(usize, &Contents) -> T + Sync,
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
                .map(|(release, contents)| each(release, &contents));
            done.extend(batch.collect::<Vec<T>>());
        };
        let mut read = 0;
        self.git
            .blobs(FILE_LIMIT)?
            .read_all(&requests, |index, bytes| {
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
                    contents.insert((*blob).clone(), bytes);
                }
            })?;
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

fn pairs(project: &Project, selection: &Selection) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for &index in &selection.releases {
        let Some(release) = project.releases.get(index) else {
            continue;
        };
        for locale in &selection.locales {
            if let Some(target) = release.targets.get(locale) {
                pairs.push(Pair {
                    release: index,
                    locale: locale.clone(),
                    target: target.clone(),
                    source: project.origin_path(release, locale, target),
                });
            }
        }
    }
    pairs
}

/// The names a source has and had, and those it may have had as a page with or without a folder of its own.
fn names(timeline: &Timeline, source: &RelPath) -> Vec<RelPath> {
    let mut names = timeline.story(source).names();
    if names.is_empty() {
        names.push(source.clone());
    }
    for twin in names.iter().flat_map(twins).collect::<Vec<_>>() {
        if !names.contains(&twin) {
            names.push(twin);
        }
    }
    names
}

/// Where the source stood when the translation stood under its older names, if they differ in the language alone: source
/// and translations mostly move together, and the source may have been rewritten at once.
fn counterparts(project: &Project, pair: &Pair, story: &Story) -> Vec<RelPath> {
    let source = project.configuration.source_of(&pair.locale).as_str();
    let locale = pair.locale.as_str();
    let names_locale = |component: &&str| component.replace('_', "-").eq_ignore_ascii_case(locale);
    let counterpart = |name: &RelPath| {
        name.as_str().split('/').find(names_locale)?;
        let components = name.as_str().split('/');
        let moved = components.map(|part| if names_locale(&part) { source } else { part });
        moved.collect::<Vec<_>>().join("/").parse().ok()
    };
    story.names().iter().filter_map(counterpart).collect()
}

fn planned(timeline: &Timeline, story: Story, source_names: &[RelPath]) -> Vec<PlannedVersion> {
    let source = |at: Moment| {
        let (path, blob) = timeline.first_at(source_names, at)?;
        Some(OldText {
            blob: blob.clone(),
            path: path.clone(),
        })
    };
    let version = |version: hexapla_store::Version| {
        let commit = timeline.commit(version.at);
        PlannedVersion {
            at: version.at,
            day: day(commit.author_seconds),
            source: source(version.at),
            source_before: commit.parents.first().and_then(|&parent| source(parent)),
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
