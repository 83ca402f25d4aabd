//! The matches found so far.

use crate::order::{Placed, reading_order};

use hexapla_content::UnitKind;

use super::moves::longest_increasing;
use super::{Alignment, Bead, Change, Order, Versions};

/// Matches between two versions; no unit is in two of them.
pub(super) struct Matching {
    matches: Vec<(Vec<usize>, Vec<usize>)>,
    old_taken: Vec<bool>,
    new_taken: Vec<bool>,
    old_free: usize,
    new_free: usize,
    pub(super) operations: u64,
}

/// Free units of either version between two anchors.
pub(super) struct Gap {
    pub(super) old: Vec<usize>,
    pub(super) new: Vec<usize>,
}

impl Matching {
    pub(super) fn new(old: usize, new: usize) -> Self {
        Self {
            matches: Vec::with_capacity(old.min(new)),
            old_taken: vec![false; old],
            new_taken: vec![false; new],
            old_free: old,
            new_free: new,
            operations: 0,
        }
    }

    /// Matches one unit with one.
    pub(super) fn join(&mut self, old: usize, new: usize) {
        self.join_all(vec![old], vec![new]);
    }

    /// Matches several units with one, or one with several.
    pub(super) fn join_all(&mut self, old: Vec<usize>, new: Vec<usize>) {
        for &index in &old {
            debug_assert!(!self.old_taken[index], "a unit is matched once");
            self.old_taken[index] = true;
        }
        for &index in &new {
            debug_assert!(!self.new_taken[index], "a unit is matched once");
            self.new_taken[index] = true;
        }
        self.old_free -= old.len();
        self.new_free -= new.len();
        self.matches.push((old, new));
    }

    /// Parts the matches that hold a unit `old` or `new` says so of, and frees all their units.
    pub(super) fn part(&mut self, old: impl Fn(usize) -> bool, new: impl Fn(usize) -> bool) {
        let goes = |pair: &mut (Vec<usize>, Vec<usize>)| {
            pair.0.iter().any(|&index| old(index)) || pair.1.iter().any(|&index| new(index))
        };
        for (olds, news) in self.matches.extract_if(.., goes) {
            self.old_free += olds.len();
            self.new_free += news.len();
            for index in olds {
                self.old_taken[index] = false;
            }
            for index in news {
                self.new_taken[index] = false;
            }
        }
    }

    /// The matches found so far.
    pub(super) fn matches(&self) -> &[(Vec<usize>, Vec<usize>)] {
        &self.matches
    }

    /// Says whether either side still has free units, so that matches are possible.
    pub(super) const fn is_open(&self) -> bool {
        self.old_free > 0 && self.new_free > 0
    }

    /// The old units without a match.
    pub(super) fn free_old(&self) -> impl Iterator<Item = usize> {
        free(&self.old_taken)
    }

    /// The new units without a match.
    pub(super) fn free_new(&self) -> impl Iterator<Item = usize> {
        free(&self.new_taken)
    }

    /// The gaps with free units on both sides, between the matches that kept their order.
    pub(super) fn gaps(&self) -> Vec<Gap> {
        let mut anchors = self.first_indices();
        anchors.sort_unstable();
        let kept = longest_increasing(&anchors.iter().map(|&(_, new, _)| new).collect::<Vec<_>>());
        let mut old_free = self.free_old().peekable();
        let mut new_free = self.free_new().peekable();
        let ends = anchors
            .iter()
            .zip(kept)
            .filter(|&(_, kept)| kept)
            .map(|(&(old, new, _), _)| (old, new))
            .chain([(usize::MAX, usize::MAX)]);
        let mut gaps = Vec::new();
        for (old_end, new_end) in ends {
            let old: Vec<usize> =
                std::iter::from_fn(|| old_free.next_if(|&old| old < old_end)).collect();
            let new: Vec<usize> =
                std::iter::from_fn(|| new_free.next_if(|&new| new < new_end)).collect();
            if !old.is_empty() && !new.is_empty() {
                gaps.push(Gap { old, new });
            }
        }
        gaps
    }

    /// The first old and new unit of each match, with the match's index.
    fn first_indices(&self) -> Vec<(usize, usize, usize)> {
        let first =
            |(index, (old, new)): (usize, &(Vec<usize>, Vec<usize>))| (old[0], new[0], index);
        self.matches.iter().enumerate().map(first).collect()
    }

    /// The finished alignment.
    pub(super) fn into_alignment(self, versions: Versions<'_>) -> Alignment {
        let mut firsts = self.first_indices();
        firsts.sort_unstable();
        // fields and messages go by their keys, their order means nothing
        let has_key = |old: usize| {
            let kind = &versions.old[old].kind;
            matches!(kind, UnitKind::Field(_) | UnitKind::Message(_))
        };
        let (keyed, firsts): (Vec<_>, Vec<_>) =
            firsts.into_iter().partition(|&(old, ..)| has_key(old));
        let kept = longest_increasing(&firsts.iter().map(|&(_, new, _)| new).collect::<Vec<_>>());
        let mut orders = vec![Order::Moved; self.matches.len()];
        for (&(_, _, index), kept) in firsts.iter().zip(kept) {
            if kept {
                orders[index] = Order::Kept;
            }
        }
        for (.., index) in keyed {
            orders[index] = Order::Kept;
        }
        let removed: Vec<usize> = self.free_old().collect();
        let added: Vec<usize> = self.free_new().collect();
        let matched = self.matches.into_iter().zip(orders);
        let mut beads: Vec<Bead> = matched
            .map(|((old, new), order)| Bead {
                change: classify(versions, &old, &new, order),
                old,
                new,
                order,
            })
            .collect();
        beads.extend(removed.into_iter().map(|old| lone(vec![old], Vec::new())));
        beads.extend(added.into_iter().map(|new| lone(Vec::new(), vec![new])));
        Alignment {
            beads: sorted(beads, versions.old.len()),
            operations: self.operations + (versions.old.len() + versions.new.len()) as u64,
        }
    }
}

fn free(taken: &[bool]) -> impl Iterator<Item = usize> {
    (0..taken.len()).filter(|&index| !taken[index])
}

fn classify(versions: Versions<'_>, old: &[usize], new: &[usize], order: Order) -> Change {
    match (old, new) {
        (&[old], &[new]) if versions.same(old, new) => match order {
            Order::Kept => Change::Same,
            Order::Moved => Change::Moved,
        },
        ([_], [_]) => Change::Edited,
        ([_], _) => Change::Split,
        _ => Change::Merged,
    }
}

fn lone(old: Vec<usize>, new: Vec<usize>) -> Bead {
    let change = if old.is_empty() {
        Change::Added
    } else {
        Change::Removed
    };
    Bead {
        change,
        old,
        new,
        order: Order::Kept,
    }
}

fn sorted(beads: Vec<Bead>, old: usize) -> Vec<Bead> {
    let placed: Vec<Placed<'_>> = beads
        .iter()
        .map(|bead| Placed {
            leading: bead.new.first().copied(),
            following: &bead.old,
        })
        .collect();
    let order = reading_order(&placed, old);
    let mut beads: Vec<Option<Bead>> = beads.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|index| beads[index].take())
        .collect()
}
