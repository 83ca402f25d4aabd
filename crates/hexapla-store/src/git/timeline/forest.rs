//! The commits as a forest by first parents.

use std::ops::Range;

use super::{Moment, TimelineCommit, count};

/// Each commit's descendants by first parents, as a range of places in preorder.
#[derive(Debug)]
pub(super) struct Forest {
    /// By commit: its own place.
    places: Vec<u32>,
    /// By commit: how many places it and its descendants take.
    sizes: Vec<u32>,
}

impl Forest {
    /// Numbers commits that come before their parents.
    pub(super) fn of(commits: &[TimelineCommit]) -> Self {
        let first_parent = |index: usize| Some(commits.get(index)?.parents.first()?.index());
        let mut sizes = vec![1_u32; commits.len()];
        for child in 0..commits.len() {
            if let Some(parent) = first_parent(child) {
                sizes[parent] += sizes[child];
            }
        }
        let mut places = vec![0_u32; commits.len()];
        // the next free place below each commit, and among the roots
        let mut free = vec![0_u32; commits.len()];
        let mut root = 0;
        for child in (0..commits.len()).rev() {
            let next = match first_parent(child) {
                Some(parent) => &mut free[parent],
                None => &mut root,
            };
            places[child] = *next;
            *next += sizes[child];
            free[child] = places[child] + 1;
        }
        debug_assert_eq!(root, count(commits.len()), "every commit has one place");
        Self { places, sizes }
    }

    /// The place of a commit.
    pub(super) fn place(&self, at: Moment) -> u32 {
        self.places[at.index()]
    }

    /// The places of a commit and its descendants.
    pub(super) fn range(&self, at: Moment) -> Range<u32> {
        let place = self.place(at);
        place..place + self.sizes[at.index()]
    }
}
