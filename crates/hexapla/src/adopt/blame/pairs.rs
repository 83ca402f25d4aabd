//! The translations that history is asked about, and where they and their sources are kept.

use hexapla_content::{Locale, RelPath};

use super::super::repositories::{Home, Repositories};
use crate::project::Project;
use crate::project::selection::Selection;

/// A translation and what it is translated from, as paths of today.
pub(super) struct Pair {
    pub(super) release: usize,
    pub(super) locale: Locale,
    pub(super) target: RelPath,
    pub(super) source: Option<RelPath>,
}

impl Pair {
    /// The paths of its files.
    pub(super) fn files(&self) -> impl Iterator<Item = &RelPath> {
        self.source.iter().chain([&self.target])
    }
}

/// A pair with the repositories its files are kept in, and their paths there.
pub(super) struct Homes<'a> {
    pub(super) pair: &'a Pair,
    pub(super) target: Home,
    pub(super) source: Option<Home>,
}

impl<'a> Homes<'a> {
    /// Where the files of a pair are kept; `None` where the translation is kept in none of the repositories.
    pub(super) fn of(pair: &'a Pair, repositories: &Repositories) -> Option<Self> {
        let source = pair.source.as_ref();
        Some(Self {
            pair,
            target: repositories.home(&pair.target)?,
            source: source.and_then(|source| repositories.home(source)),
        })
    }

    /// The places of its files.
    pub(super) fn files(&self) -> impl Iterator<Item = &Home> {
        self.source.iter().chain([&self.target])
    }
}

/// The selected translations.
pub(super) fn pairs(project: &Project, selection: &Selection) -> Vec<Pair> {
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
