//! The files that a commit removed, found by how near their paths are to another.

use std::collections::BTreeMap;

use super::moved::without_markdown;
use super::{Blob, PathNumber};

/// So many of the nearest files are found.
pub(super) const NEAREST: usize = 6;

/// Files that may become one another: pages of Markdown, or files of one extension.
type Kind<'p> = (bool, Option<&'p str>);

/// A kind, and what paths end and begin with.
type Ends<'p> = (Kind<'p>, &'p str, &'p str);

/// The files that a commit removed, by their kind and by the components that their paths end and begin with, none to all;
/// of each group the first ones, which are all that is ever asked for.
pub(super) struct Gone<'p> {
    groups: BTreeMap<Ends<'p>, Vec<(PathNumber, Blob)>>,
    /// By their kind, by what their folders end with and by the first piece of their names: `ferry` of `ferry.fr-FR.md`.
    stems: BTreeMap<Ends<'p>, Vec<(PathNumber, Blob)>>,
}

/// So many files of one stem are found, since each language may have one.
const OF_ONE_STEM: usize = 64;

impl<'p> Gone<'p> {
    /// The `removed` files, sorted, whose paths `path` tells.
    pub(super) fn of(removed: &[(PathNumber, Blob)], path: impl Fn(PathNumber) -> &'p str) -> Self {
        let mut groups: BTreeMap<Ends<'_>, Vec<(PathNumber, Blob)>> = BTreeMap::new();
        let mut stems: BTreeMap<Ends<'_>, Vec<(PathNumber, Blob)>> = BTreeMap::new();
        for &file in removed {
            let path = path(file.0);
            let (kind, bare) = kind(path);
            for end in ends(bare) {
                for begin in begins(bare) {
                    let group = groups.entry((kind, end, begin)).or_default();
                    if group.len() < NEAREST {
                        group.push(file);
                    }
                }
            }
            let (folder, stem) = stem(bare);
            for end in ends(folder) {
                let group = stems.entry((kind, end, stem)).or_default();
                if group.len() < OF_ONE_STEM {
                    group.push(file);
                }
            }
        }
        Self { groups, stems }
    }

    /// The files whose names begin like that of `path`, of those whose folders end most like its own.
    pub(super) fn of_its_stem(&self, path: &str) -> Vec<(PathNumber, Blob)> {
        let (kind, bare) = kind(path);
        let (folder, stem) = stem(bare);
        let mut groups = ends(folder).rev();
        let group = groups.find_map(|end| self.stems.get(&(kind, end, stem)));
        group.cloned().unwrap_or_default()
    }

    /// The files nearest to `path`, nearest first: those with most components in common at the end, of these those with
    /// most at the beginning.
    pub(super) fn nearest(&self, path: &str) -> Vec<(PathNumber, Blob)> {
        let (kind, bare) = kind(path);
        let mut nearest: Vec<(PathNumber, Blob)> = Vec::new();
        for end in ends(bare).rev() {
            for begin in begins(bare).rev() {
                for file in self.groups.get(&(kind, end, begin)).into_iter().flatten() {
                    if nearest.len() == NEAREST {
                        return nearest;
                    }
                    if !nearest.contains(file) {
                        nearest.push(*file);
                    }
                }
            }
        }
        nearest
    }
}

/// What a path's file may become, and the path without the extension of a page.
fn kind(path: &str) -> (Kind<'_>, &str) {
    let (bare, is_page) = without_markdown(path);
    let name = bare.rsplit('/').next().unwrap_or(bare);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    ((is_page, extension.filter(|_| !is_page)), bare)
}

/// A path's folder, and the first piece of its name.
fn stem(path: &str) -> (&str, &str) {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let end = name.find(['.', '-', '_']).unwrap_or(name.len());
    (folder, name.get(..end).unwrap_or(name))
}

/// What the path ends with: nothing, its last component, its last two … all of it.
fn ends(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    let slashes: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
    let ends = slashes.into_iter().rev();
    let ends = ends.map(|at| path.get(at + 1..).unwrap_or_default());
    std::iter::once("").chain(ends).chain([path])
}

/// What the path begins with: nothing, its first component, its first two … all of it.
fn begins(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    let slashes: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
    let begins = slashes.into_iter();
    let begins = begins.map(|at| path.get(..at).unwrap_or_default());
    std::iter::once("").chain(begins).chain([path])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn closeness(one: &str, other: &str) -> (usize, usize) {
        let (one, other) = (kind(one).1, kind(other).1);
        let ends = one.rsplit('/').zip(other.rsplit('/'));
        let begins = one.split('/').zip(other.split('/'));
        (
            ends.take_while(|(one, other)| one == other).count(),
            begins.take_while(|(one, other)| one == other).count(),
        )
    }

    fn numbered(paths: usize) -> Vec<(PathNumber, Blob)> {
        let numbers = (0..paths).map(|number| u32::try_from(number).unwrap());
        numbers
            .map(|number| (PathNumber(number), Blob(number)))
            .collect()
    }

    proptest! {
        #[test]
        fn the_nearest_are_the_first_of_all_by_their_closeness(
            paths in prop::collection::vec("([ab]/){0,3}[abc]\\.(md|mdx|txt|rst)", 1..30),
        ) {
            let path = |number: PathNumber| paths[number.0 as usize].as_str();
            let new = path(PathNumber(0));
            let removed = &numbered(paths.len())[1..];
            let mut all: Vec<_> = removed
                .iter()
                .copied()
                .filter(|old| kind(path(old.0)).0 == kind(new).0)
                .collect();
            all.sort_by_key(|old| (std::cmp::Reverse(closeness(path(old.0), new)), old.0));
            all.truncate(NEAREST);
            prop_assert_eq!(Gone::of(removed, path).nearest(new), all);
        }
    }

    /// What is looked at for one new path is bounded by the depth of paths, whatever moved beside it.
    #[test]
    fn of_thousands_that_went_together_few_are_looked_at() {
        let paths: Vec<String> = (0..5_000)
            .map(|number| format!("docs/en/old/{number}.md"))
            .collect();
        let removed = numbered(paths.len());
        let gone = Gone::of(&removed, |number| paths[number.0 as usize].as_str());
        assert!(gone.groups.values().all(|group| group.len() <= NEAREST));
        assert_eq!(gone.nearest("docs/en/new/page-17.md"), removed[..NEAREST]);
        assert_eq!(gone.nearest("docs/en/new/4321.md")[0], removed[4_321]);
    }
}
