//! The logs of the repositories, each walked once, and what the commits of one could see of another.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::RelPath;
use hexapla_store::{GitError, Glimpses, Moment, Timeline};
use rayon::prelude::*;

use super::super::repositories::{Repositories, Repository};
use super::pairs::Homes;
use super::plan::OldText;

/// The histories of several repositories.
pub(super) struct Walk<'a> {
    pub(super) repositories: &'a Repositories,
    timelines: Vec<Timeline>,
    /// By the repositories of translation and source, where they are two.
    glimpses: BTreeMap<(usize, usize), Glimpses>,
}

impl<'a> Walk<'a> {
    /// Walks the logs; the files are followed through their renamings.
    pub(super) fn of(
        repositories: &'a Repositories,
        extensions: &[String],
        homes: &[Homes<'_>],
    ) -> Result<Self, GitError> {
        let mut files: BTreeMap<usize, BTreeSet<&RelPath>> = BTreeMap::new();
        for (repository, path) in homes.iter().flat_map(Homes::files) {
            files.entry(*repository).or_default().insert(path);
        }
        let walk = |(number, repository): (usize, &Repository)| {
            let git = &repository.git;
            let mut timeline = git.timeline(&git.resolve("HEAD")?, extensions)?;
            let files = files.get(&number).into_iter().flatten();
            timeline.follow_edited_renames(git, files.copied())?;
            Ok(timeline)
        };
        let all = repositories.all.par_iter().enumerate();
        let timelines: Vec<Timeline> = all.map(walk).collect::<Result<_, GitError>>()?;
        let neighbours: BTreeSet<(usize, usize)> = homes
            .iter()
            .filter_map(|homes| Some((homes.target.0, homes.source.as_ref()?.0)))
            .filter(|(target, source)| target != source)
            .collect();
        let glimpses = neighbours.into_iter().map(|(target, source)| {
            let glimpses = timelines[target].glimpses_of(&timelines[source]);
            ((target, source), glimpses)
        });
        Ok(Self {
            repositories,
            glimpses: glimpses.collect(),
            timelines,
        })
    }

    /// The history of a repository.
    pub(super) fn timeline(&self, repository: usize) -> &Timeline {
        &self.timelines[repository]
    }

    /// A pair's translation, and what it could see of its source.
    pub(super) fn view(&self, homes: &Homes<'_>) -> View<'_> {
        let repository = homes.target.0;
        let source = homes.source.as_ref().map_or(repository, |source| source.0);
        View {
            repository,
            timeline: &self.timelines[repository],
            source: &self.timelines[source],
            glimpses: self.glimpses.get(&(repository, source)),
        }
    }
}

/// A translation's history, and what it could see of its source's.
pub(super) struct View<'a> {
    /// The number of the translation's repository.
    pub(super) repository: usize,
    pub(super) timeline: &'a Timeline,
    source: &'a Timeline,
    /// `None` where both are one.
    glimpses: Option<&'a Glimpses>,
}

impl View<'_> {
    /// The commit that saw the source as it was just before the one at `at`: its first parent; itself where the source comes
    /// from elsewhere and was not merged by it.
    pub(super) fn before(&self, at: Moment) -> Option<Moment> {
        match *self.timeline.commit(at).parents.as_slice() {
            [_] | [] if self.glimpses.is_some() => Some(at),
            [first, ..] => Some(first),
            [] => None,
        }
    }

    /// What the source said under the first of its names, as a commit of the translation's repository could see it; and
    /// what it may have seen instead.
    pub(super) fn sources(&self, names: &[RelPath], at: Moment) -> [Option<OldText>; 2] {
        let text = |at: Moment| {
            let (path, blob) = self.source.first_at(names, at)?;
            Some(OldText {
                blob: blob.clone(),
                path: path.clone(),
            })
        };
        let Some(glimpses) = self.glimpses else {
            return [text(at), None];
        };
        let glimpse = glimpses.at(at);
        let [latest, earliest] = [glimpse.latest, glimpse.earliest].map(|at| at.and_then(text));
        match (latest, earliest) {
            (Some(latest), Some(earliest)) if latest.blob != earliest.blob => {
                [Some(latest), Some(earliest)]
            }
            (latest, earliest) => [latest.or(earliest), None],
        }
    }
}
