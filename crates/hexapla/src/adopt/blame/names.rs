//! The names that sources have and had.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::RelPath;
use hexapla_store::{Story, Timeline};
use rayon::prelude::*;

use super::super::history::twins;
use super::super::repositories::Home;
use super::pairs::Homes;
use super::walk::Walk;
use crate::project::Project;

/// The names of the sources of a project, each in its repository.
pub(super) struct Names<'a> {
    project: &'a Project,
    walk: &'a Walk<'a>,
    known: BTreeMap<&'a Home, Vec<RelPath>>,
}

impl<'a> Names<'a> {
    pub(super) fn of(project: &'a Project, walk: &'a Walk<'a>, homes: &'a [Homes<'a>]) -> Self {
        let sources: BTreeSet<&Home> = homes
            .iter()
            .filter_map(|homes| homes.source.as_ref())
            .collect();
        let known = sources
            .into_par_iter()
            .map(|home| (home, names(walk.timeline(home.0), &home.1)));
        Self {
            project,
            walk,
            known: known.collect(),
        }
    }

    /// The names the source of a translation may have had, the likeliest first; `story` is the translation's.
    pub(super) fn of_source(&self, homes: &Homes<'_>, story: &Story) -> Vec<RelPath> {
        let Some(source) = &homes.source else {
            return Vec::new();
        };
        let mut names = self.known.get(source).cloned().unwrap_or_default();
        for counterpart in self.counterparts(homes, source.0, story) {
            if !names.contains(&counterpart) {
                names.push(counterpart);
            }
        }
        names
    }

    /// Where the source stood when the translation stood under its older names: source and translations mostly move
    /// together, and the source may have been rewritten at once. In one repository the names differ in the language alone;
    /// in another, the layout tells.
    fn counterparts(&self, homes: &Homes<'_>, source: usize, story: &Story) -> Vec<RelPath> {
        let names = story.names();
        if homes.target.0 == source {
            let names = names.iter();
            names
                .filter_map(|name| self.in_other_language(homes, name))
                .collect()
        } else {
            let names = names.iter();
            names
                .filter_map(|name| self.in_other_repository(homes, source, name))
                .collect()
        }
    }

    fn in_other_language(&self, homes: &Homes<'_>, name: &RelPath) -> Option<RelPath> {
        let source = self
            .project
            .configuration
            .source_of(&homes.pair.locale)
            .as_str();
        let locale = homes.pair.locale.as_str();
        let names_locale = |part: &&str| part.replace('_', "-").eq_ignore_ascii_case(locale);
        name.components().find(names_locale)?;
        let moved = name
            .components()
            .map(|part| if names_locale(&part) { source } else { part });
        moved.collect::<Vec<_>>().join("/").parse().ok()
    }

    fn in_other_repository(
        &self,
        homes: &Homes<'_>,
        source: usize,
        name: &RelPath,
    ) -> Option<RelPath> {
        let repositories = self.walk.repositories;
        let here = repositories.all[homes.target.0].outside(name)?;
        let release = self.project.releases.get(homes.pair.release)?;
        let layout = &self.project.collection(release).layout;
        let (release, _) = layout.locate(&here)?;
        let extension = here.extension()?;
        let origin = self.project.configuration.source_of(&homes.pair.locale);
        let there = layout.path_of(&release, extension, origin).ok()?;
        let (repository, path) = repositories.home(&there)?;
        (repository == source).then_some(path)
    }
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
