//! Files that got another path: the same content went and came in one commit, or one much like it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::story::Node;
use super::{Blob, Moment, PathNumber, Timeline};

/// The files that went and came in each commit.
#[derive(Debug)]
pub(super) struct Moved {
    /// By commit: what was removed, from where.
    removed: BTreeMap<Moment, BTreeSet<(Blob, PathNumber)>>,
    /// What was added by which commit.
    added: BTreeSet<(Moment, Blob)>,
    /// By commit and new path: the old path, where the content is another but much like it.
    similar: BTreeMap<(Moment, PathNumber), PathNumber>,
}

impl Moved {
    pub(super) const fn none() -> Self {
        Self {
            removed: BTreeMap::new(),
            added: BTreeSet::new(),
            similar: BTreeMap::new(),
        }
    }

    pub(super) fn note_removed(&mut self, at: Moment, path: PathNumber, was: Blob) {
        self.removed.entry(at).or_default().insert((was, path));
    }

    pub(super) fn note_added(&mut self, at: Moment, blob: Blob) {
        self.added.insert((at, blob));
    }

    pub(super) fn note_similar(&mut self, new: Node, old: PathNumber) {
        self.similar.insert((new.at, new.path), old);
    }

    /// The files removed by a commit whose content it added nowhere.
    pub(super) fn gone(&self, at: Moment) -> impl Iterator<Item = (PathNumber, Blob)> + '_ {
        let removed = self.removed.get(&at).into_iter().flatten();
        let gone = removed.filter(move |(blob, _)| !self.added.contains(&(at, *blob)));
        gone.map(|&(blob, path)| (path, blob))
    }
}

impl Timeline {
    /// The path a file had before the commit that brought it: that of a file with the same content which the commit
    /// removed, else of one that was found to be similar.
    pub(super) fn renamed_from(&self, new: Node) -> Option<PathNumber> {
        let removed = self.moved.removed.get(&new.at)?;
        let same = removed.range((new.blob, PathNumber(0))..=(new.blob, PathNumber(u32::MAX)));
        let best = same.max_by_key(|&&(_, old)| (self.closeness(old, new.path), Reverse(old)));
        let similar = || self.moved.similar.get(&(new.at, new.path)).copied();
        best.map(|&(_, old)| old).or_else(similar)
    }

    /// How much two paths have in common.
    pub(super) fn closeness(&self, one: PathNumber, other: PathNumber) -> Closeness {
        let bare = |path| without_markdown(self.path(path).as_str()).0;
        let (one, other) = (bare(one), bare(other));
        let (mut ends, mut others) = (one.rsplit('/'), other.rsplit('/'));
        let name = common_name(
            ends.next().unwrap_or_default(),
            others.next().unwrap_or_default(),
        );
        let folders = ends.zip(others).take_while(|(one, other)| one == other);
        let begins = one.split('/').zip(other.split('/'));
        Closeness {
            end: (name, if name > 0 { folders.count() } else { 0 }),
            beginning: begins.take_while(|(one, other)| one == other).count(),
        }
    }
}

/// How much two paths have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Closeness {
    /// Of the name, and, where that is anything, of the folders before it.
    end: (usize, usize),
    /// Components at the beginning.
    beginning: usize,
}

/// All of a name.
const WHOLE: usize = usize::MAX;

impl Closeness {
    /// Says whether the file kept its name.
    pub(super) const fn has_same_name(self) -> bool {
        self.end.0 == WHOLE
    }

    /// Says whether it is nearer than the other in one respect and no farther in the other.
    pub(super) fn is_nearer(self, other: Self) -> bool {
        self != other && self.end >= other.end && self.beginning >= other.beginning
    }
}

/// How many of the pieces of two names are the same at the beginning: `ferry.fr-FR` and `ferry.fr` have two.
fn common_name(one: &str, other: &str) -> usize {
    if one == other {
        return WHOLE;
    }
    let pieces = |name| str::split(name, ['.', '-', '_']);
    let both = pieces(one).zip(pieces(other));
    both.take_while(|(one, other)| one == other).count()
}

/// A path without the extension of a page of Markdown, and whether it had one: pages change from `.md` to `.mdx` and back.
pub(super) fn without_markdown(path: &str) -> (&str, bool) {
    let extensions = [".md", ".mdx", ".markdown"];
    let stem = extensions
        .iter()
        .find_map(|extension| path.strip_suffix(extension));
    stem.map_or((path, false), |stem| (stem, true))
}
