//! A repository: which versions of which texts it has.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use hexapla::configuration::Configuration;
use hexapla_content::{Locale, RelPath};
use hexapla_facts::Corpus;
use hexapla_store::{
    FILE_LIMIT, Git, Layout, Moment, Oid, Request, Timeline, TimelineCommit, editions,
};
use hexapla_tracker::Judge;
use rayon::prelude::*;

use super::chronicle;
use super::layout::configuration;
use super::options::{Events, Options};
use super::score::Outcome;
use super::texts::{Contents, OldText, read};

/// Releases are replayed when so many bytes of their texts are read.
const BATCH_BYTES: usize = 16 << 20;

/// A committed version of a translation.
#[derive(Debug)]
pub(super) struct Version {
    /// The commit.
    pub(super) at: Moment,
    pub(super) text: OldText,
    /// The versions it was made from, as indices.
    pub(super) before: Vec<usize>,
    /// The source in the commit's tree.
    pub(super) source: Option<OldText>,
}

/// The versions of one translation, newest first.
#[derive(Debug)]
pub(super) struct EditionPlan {
    pub(super) locale: Locale,
    pub(super) versions: Vec<Version>,
}

/// The versions of a release's texts.
#[derive(Debug)]
pub(super) struct ReleasePlan {
    /// Its path in the collection.
    pub(super) release: String,
    /// The names its source has and had.
    pub(super) names: Vec<RelPath>,
    /// All versions of its source, where pins may name any.
    pub(super) sources: Vec<OldText>,
    pub(super) editions: Vec<EditionPlan>,
}

/// A repository, its log walked.
pub(super) struct Site {
    git: Git,
    configuration: Configuration,
    timeline: Timeline,
    by_name: BTreeMap<Oid, Moment>,
    releases: Vec<ReleasePlan>,
    corpus: Box<Corpus>,
    wanted: Vec<String>,
}

impl Site {
    /// Walks the log of a repository.
    pub(super) fn open(options: &Options) -> Result<Self> {
        let git = Git::open(&options.repository)?;
        let git =
            git.with_context(|| format!("no repository: {}", options.repository.display()))?;
        let head = git.resolve("HEAD")?;
        let tree = git.tree(&head, &[])?.value;
        let files: Vec<RelPath> = tree.iter().map(|file| file.path.clone()).collect();
        let configuration = configuration(options, &files)?;
        let releases = releases(&configuration, &files)?;
        let mut timeline = git.timeline(&head, &extensions(&configuration))?;
        let all = releases.iter().flat_map(|release| {
            let targets = release.targets.iter().map(|(_, target)| target);
            targets.chain([&release.source])
        });
        timeline.follow_edited_renames(&git, all.collect::<BTreeSet<_>>())?;
        let by_name = timeline
            .moments()
            .map(|at| (timeline.commit(at).oid.clone(), at))
            .collect();
        let blobs: BTreeMap<&RelPath, &Oid> =
            tree.iter().map(|file| (&file.path, &file.oid)).collect();
        let sources: Vec<OldText> = releases
            .iter()
            .filter_map(|release| {
                Some(OldText {
                    blob: (*blobs.get(&release.source)?).clone(),
                    path: release.source.clone(),
                })
            })
            .collect();
        let translate = &configuration.front_matter.translate;
        let corpus = Box::new(corpus(&git, &sources, translate)?);
        let planned = releases
            .par_iter()
            .map(|release| release.plan(&timeline, options.events))
            .collect();
        Ok(Self {
            git,
            configuration,
            timeline,
            by_name,
            releases: planned,
            corpus,
            wanted: options.locales.clone(),
        })
    }

    /// Replays all releases, many at a time.
    pub(super) fn replay(&self, options: &Options) -> Result<Outcome> {
        let mut outcome = Outcome::EMPTY;
        outcome.pages = self.releases.len();
        outcome.translations = self
            .releases
            .iter()
            .flat_map(|release| &release.editions)
            .filter(|edition| self.is_wanted(&edition.locale))
            .count();
        // by request, the release it is for
        let wanted: Vec<(usize, &Oid)> = self
            .releases
            .iter()
            .enumerate()
            .flat_map(|(index, plan)| plan.blobs().into_iter().map(move |blob| (index, blob)))
            .collect();
        let requests: Vec<Request> = wanted
            .iter()
            .map(|(_, blob)| Request::Blob((*blob).clone()))
            .collect();
        let mut open: Vec<(usize, Contents)> = Vec::new();
        let mut bytes_open = 0;
        let mut finish = |open: &mut Vec<(usize, Contents)>| {
            let batch: Vec<Outcome> = std::mem::take(open)
                .into_par_iter()
                .map(|(index, contents)| {
                    chronicle::replay(self, &self.releases[index], &contents, options)
                })
                .collect();
            for one in batch {
                outcome.join(one, options);
            }
        };
        self.git
            .blobs(FILE_LIMIT)?
            .read_all(&requests, |request, bytes| {
                let (index, blob) = wanted[request];
                if open.last().is_none_or(|(last, _)| *last != index) {
                    if bytes_open > BATCH_BYTES {
                        finish(&mut open);
                        bytes_open = 0;
                    }
                    open.push((index, Contents::new()));
                }
                if let (Ok(bytes), Some((_, contents))) = (bytes, open.last_mut()) {
                    bytes_open += bytes.len();
                    contents.insert(blob.clone(), bytes);
                }
            })?;
        finish(&mut open);
        Ok(outcome)
    }

    /// The judge of changes of the source.
    pub(super) fn judge(&self) -> Judge<'_> {
        Judge::of(&self.configuration.source, &self.corpus)
    }

    /// The front-matter fields that are translated.
    pub(super) fn translate(&self) -> &[String] {
        &self.configuration.front_matter.translate
    }

    /// Says whether a locale was asked for.
    pub(super) fn is_wanted(&self, locale: &Locale) -> bool {
        self.wanted.is_empty() || self.wanted.iter().any(|wanted| wanted == locale.as_str())
    }

    /// A commit.
    pub(super) fn commit(&self, at: Moment) -> &TimelineCommit {
        self.timeline.commit(at)
    }

    /// How many commits there are.
    pub(super) fn commits(&self) -> usize {
        self.by_name.len()
    }

    /// The commit of a name or the only one whose name begins so.
    pub(super) fn moment(&self, name: &str) -> Option<Moment> {
        let padded: Oid = format!("{name:0<40}").parse().ok()?;
        let mut from = self.by_name.range(padded..);
        let (oid, at) = from.next()?;
        let is_only = from
            .next()
            .is_none_or(|(next, _)| !next.as_str().starts_with(name));
        (oid.as_str().starts_with(name) && is_only).then_some(*at)
    }

    /// What stood at a commit under the first of `names` that was there.
    pub(super) fn blob_under(&self, names: &[RelPath], at: Moment) -> Option<&Oid> {
        self.timeline.first_at(names, at).map(|(_, blob)| blob)
    }
}

/// A release as it is.
struct Present {
    release: String,
    source: RelPath,
    targets: Vec<(Locale, RelPath)>,
}

/// The releases that have a source and a translation.
fn releases(configuration: &Configuration, files: &[RelPath]) -> Result<Vec<Present>> {
    let collection = configuration.collections.first().context("no collection")?;
    let extensions = collection.layout.extensions();
    let fits = |file: &&RelPath| {
        let extension = file
            .as_str()
            .rsplit_once('.')
            .map(|(_, extension)| extension);
        extension.is_some_and(|own| extensions.iter().any(|known| known == own))
    };
    let files: Vec<RelPath> = files.iter().filter(fits).cloned().collect();
    let mut sources = BTreeMap::new();
    let mut targets: BTreeMap<String, Vec<(Locale, RelPath)>> = BTreeMap::new();
    for edition in editions(&collection.layout, &files).value {
        if edition.locale == configuration.source {
            sources.insert(edition.release, edition.path);
        } else {
            let own = targets.entry(edition.release).or_default();
            own.push((edition.locale, edition.path));
        }
    }
    let present = targets.into_iter().filter_map(|(release, targets)| {
        Some(Present {
            source: sources.remove(&release)?,
            release,
            targets,
        })
    });
    Ok(present.collect())
}

impl Present {
    fn plan(&self, timeline: &Timeline, events: Events) -> ReleasePlan {
        let story = timeline.story(&self.source);
        let mut names = story.names();
        if names.is_empty() {
            names.push(self.source.clone());
        }
        let edition = |(locale, target): &(Locale, RelPath)| EditionPlan {
            locale: locale.clone(),
            versions: versions(timeline, target, &names),
        };
        let sources = story.versions.into_iter().map(|version| OldText {
            blob: version.blob,
            path: version.path,
        });
        ReleasePlan {
            release: self.release.clone(),
            editions: self.targets.iter().map(edition).collect(),
            sources: match events {
                Events::Pins => sources.collect(),
                Events::Touches => Vec::new(),
            },
            names,
        }
    }
}

fn versions(timeline: &Timeline, target: &RelPath, names: &[RelPath]) -> Vec<Version> {
    let version = |version: hexapla_store::Version| {
        let source = timeline.first_at(names, version.at);
        Version {
            at: version.at,
            source: source.map(|(path, blob)| OldText {
                blob: blob.clone(),
                path: path.clone(),
            }),
            text: OldText {
                blob: version.blob,
                path: version.path,
            },
            before: version.before,
        }
    };
    let story = timeline.story(target);
    story.versions.into_iter().map(version).collect()
}

impl ReleasePlan {
    /// The names of all texts it needs, each once.
    fn blobs(&self) -> BTreeSet<&Oid> {
        let versions = self.editions.iter().flat_map(|edition| &edition.versions);
        versions
            .flat_map(|version| version.source.iter().chain([&version.text]))
            .chain(&self.sources)
            .map(|old| &old.blob)
            .collect()
    }
}

/// The extensions the files have or may have had.
fn extensions(configuration: &Configuration) -> Vec<String> {
    let layouts = configuration.collections.iter().map(|own| &own.layout);
    let mut extensions: BTreeSet<String> = layouts.flat_map(Layout::extensions).collect();
    // a page may have been of the other dialect before
    if extensions.contains("md") || extensions.contains("mdx") {
        extensions.extend(["md", "mdx"].map(str::to_owned));
    }
    extensions.into_iter().collect()
}

/// The words of the sources as they are, code apart.
fn corpus(git: &Git, sources: &[OldText], translate: &[String]) -> Result<Corpus> {
    let requests: Vec<Request> = sources
        .iter()
        .map(|old| Request::Blob(old.blob.clone()))
        .collect();
    let mut texts: Vec<String> = Vec::new();
    git.blobs(FILE_LIMIT)?.read_all(&requests, |index, bytes| {
        let text = bytes
            .ok()
            .and_then(|bytes| read(&sources[index].path, &bytes, translate));
        let units = text.map_or_else(Vec::new, |text| text.edition.units);
        let prose = units.into_iter().filter(|unit| !unit.kind.is_atomic());
        texts.extend(prose.map(|unit| unit.text));
    })?;
    Ok(Corpus::of(texts.iter().map(String::as_str)))
}
