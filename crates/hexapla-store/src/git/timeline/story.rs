//! The versions of one file, through renamings and merges.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::RelPath;

use super::{Blob, Moment, Oid, PathNumber, Timeline};

/// The versions of a file that lead to its newest one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Newest first: each before those it was made from.
    pub versions: Vec<Version>,
}

/// A content of a file, and the commit that brought it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The commit: that of the branch, not the merge that took it over.
    pub at: Moment,
    /// Where the file stood.
    pub path: RelPath,
    /// What it said.
    pub blob: Oid,
    /// The versions it was made from, as indices into the story: none for the first, several where a merge differs
    /// from all its parents.
    pub before: Vec<usize>,
}

impl Story {
    /// The names the file has and had, newest first.
    pub fn names(&self) -> Vec<RelPath> {
        let mut seen = BTreeSet::new();
        let paths = self.versions.iter().map(|version| &version.path);
        paths.filter(|path| seen.insert(*path)).cloned().collect()
    }
}

/// What a commit made of a translation, and what its source was before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The commit.
    pub at: Moment,
    /// The translation's contents before, by the parents: none for the first, several where a merge differs from all.
    pub target_before: Vec<Oid>,
    /// The translation's content after.
    pub target_after: Oid,
    /// The source's content in the tree of the commit's first parent.
    pub source_before: Option<Oid>,
    /// The source's content in the commit's own tree.
    pub source_after: Option<Oid>,
}

/// A version before it has its place in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Node {
    pub(super) at: Moment,
    pub(super) path: PathNumber,
    pub(super) blob: Blob,
}

impl Timeline {
    /// The versions of the file at `path` that lead to the newest commit. At a commit that has the same content as
    /// one of its parents that parent is followed, as `git log -- path` does, so that a merge is no version; a file
    /// that was removed and came back goes on, and so does one that was renamed.
    pub fn story(&self, path: &RelPath) -> Story {
        let nodes = self.nodes(path);
        let places: BTreeMap<Node, usize> = nodes
            .keys()
            .enumerate()
            .map(|(index, node)| (*node, index))
            .collect();
        let versions = nodes.iter().map(|(node, before)| Version {
            at: node.at,
            path: self.path(node.path).clone(),
            blob: self.oid(node.blob).clone(),
            before: before.iter().map(|node| places[node]).collect(),
        });
        Story {
            versions: versions.collect(),
        }
    }

    /// The versions of a translation, oldest first, with the source of the same moment: what stood under the first of
    /// `source_names` that was there.
    pub fn events(&self, target: &Story, source_names: &[RelPath]) -> Vec<Event> {
        let source = |at: Moment| {
            self.first_at(source_names, at)
                .map(|(_, blob)| blob.clone())
        };
        let event = |version: &Version| {
            let before = version
                .before
                .iter()
                .filter_map(|&index| target.versions.get(index));
            Event {
                at: version.at,
                target_before: before.map(|before| before.blob.clone()).collect(),
                target_after: version.blob.clone(),
                source_before: self.parents(version.at).first().and_then(|&at| source(at)),
                source_after: source(version.at),
            }
        };
        target.versions.iter().rev().map(event).collect()
    }

    /// Every version with those it was made from. Moments count from the newest, so the order is that of the story.
    pub(super) fn nodes(&self, path: &RelPath) -> BTreeMap<Node, Vec<Node>> {
        let mut nodes = BTreeMap::new();
        let newest = self.newest().zip(self.number(path));
        let mut open: Vec<Node> = newest
            .and_then(|(at, path)| self.version(path, at))
            .into_iter()
            .collect();
        while let Some(node) = open.pop() {
            if nodes.contains_key(&node) {
                continue;
            }
            let before = self.before(node);
            open.extend(&before);
            nodes.insert(node, before);
        }
        nodes
    }

    /// The version of the file that stands in the tree of `at`, or that stood there last.
    fn version(&self, path: PathNumber, mut at: Moment) -> Option<Node> {
        loop {
            let (changed, blob) = self.last_change(path, at)?;
            let parents = self.parents(changed);
            let has_same = |parent: &&Moment| self.state(path, **parent) == blob;
            // a merge took it over from another parent
            if let Some(same) = parents.iter().skip(1).find(has_same) {
                at = *same;
                continue;
            }
            if let Some(blob) = blob {
                return Some(Node {
                    at: changed,
                    path,
                    blob,
                });
            }
            let had = |parent: &&Moment| self.state(path, **parent).is_some();
            at = *parents.iter().find(had).or(parents.first())?;
        }
    }

    /// What a version was made from: the file at the commit's parents, else the file it was renamed from, else what
    /// stood at its path before it was removed.
    fn before(&self, node: Node) -> Vec<Node> {
        let parents = self.parents(node.at);
        let present = |path: PathNumber| {
            let had = parents
                .iter()
                .filter(move |parent| self.state(path, **parent).is_some());
            let versions = had.filter_map(move |parent| self.version(path, *parent));
            versions.collect::<Vec<_>>()
        };
        let mut before = present(node.path);
        if before.is_empty()
            && let Some(old) = self.renamed_from(node)
        {
            before = present(old);
        }
        if before.is_empty() {
            let earlier = parents
                .first()
                .and_then(|parent| self.version(node.path, *parent));
            before.extend(earlier);
        }
        let mut seen = BTreeSet::new();
        before.retain(|version| seen.insert(*version));
        before
    }
}
