//! Aligns two versions of one text (staleness.md 3).
//!
//! Equal units anchor ([`anchor`]); what kept its order stays, the rest moved ([`moves`]); between
//! anchors, dynamic programming over beads finds edits, splits and merges ([`gap`]); what is left
//! over is looked for elsewhere ([`leftover`]). A unit that stands in both versions and was matched
//! with another there is matched with its equal after all ([`repeats`]). Similarity is computed between neighbours or
//! through an index of rare words, never between all pairs.

mod anchor;
mod gap;
mod leftover;
mod matching;
mod moves;
mod repeats;
mod section;

use hexapla_content::{Unit, UnitKind};

use crate::Readings;
use crate::similarity::Bags;

pub(crate) use leftover::similar_pairs;
pub(crate) use moves::longest_increasing;
pub(crate) use section::level;

use matching::Matching;

/// What became of the units of a bead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// One unit, the same in all channels, in its order.
    Same,
    /// One unit, the same in all channels, elsewhere.
    Moved,
    /// One unit, changed in some channel.
    Edited,
    /// One unit became several.
    Split,
    /// Several units became one.
    Merged,
    /// A new unit.
    Added,
    /// A unit that is gone.
    Removed,
}

/// Says whether a bead kept its order among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// It stands where it stood, among those which kept their order.
    Kept,
    /// It stands elsewhere.
    Moved,
}

/// Units of two versions that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bead {
    /// What became of them.
    pub change: Change,
    /// Indices into the old version; empty for [`Change::Added`].
    pub old: Vec<usize>,
    /// Indices into the new version; empty for [`Change::Removed`].
    pub new: Vec<usize>,
    /// Whether they moved; an edited bead may have moved too.
    pub order: Order,
}

/// An alignment of two versions: every unit of either in exactly one bead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// The beads in the reading order of the new version; what was removed follows its old
    /// predecessor.
    pub beads: Vec<Bead>,
    /// How many elementary steps it took, so that growth can be tested without a clock.
    pub operations: u64,
}

/// Aligns the `old` version of a text with the `new` one.
///
/// ```
/// use hexapla_content::{Unit, UnitId, UnitKind};
/// use hexapla_tracker::{Change, align};
///
/// let unit = |text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
/// let old = [unit("The ferry to Calder Island was cancelled."), unit("Nobody was hurt.")];
/// let new = [unit("The night ferry to Calder Island was cancelled."), unit("Nobody was hurt.")];
/// let changes: Vec<Change> = align(&old, &new).beads.iter().map(|bead| bead.change).collect();
/// assert_eq!(changes, [Change::Edited, Change::Same]);
/// ```
pub fn align(old: &[Unit], new: &[Unit]) -> Alignment {
    Readings::new().align(old, new)
}

/// The two versions to align.
#[derive(Clone, Copy)]
pub(crate) struct Versions<'a> {
    pub(crate) old: &'a [&'a Unit],
    pub(crate) new: &'a [&'a Unit],
    pub(crate) readings: &'a Readings,
}

impl Versions<'_> {
    /// Aligns the two versions.
    pub(crate) fn align(self) -> Alignment {
        let mut matching = Matching::new(self.old.len(), self.new.len());
        anchor::edges(self, &mut matching);
        if matching.is_open() {
            anchor::anchors(self, &mut matching);
        }
        if matching.is_open() {
            let open: [Vec<usize>; 2] =
                [matching.free_old().collect(), matching.free_new().collect()];
            let texts = Texts {
                bags: Bags::of_some((self.old, self.new), (&open[0], &open[1]), self.readings),
                sections: section::sections(self),
            };
            self.match_free(&texts, &mut matching);
            if repeats::reunite(self, &texts, &mut matching) {
                self.match_free(&texts, &mut matching);
            }
        }
        matching.into_alignment(self)
    }

    /// Matches what has no match yet: in its gap first, then wherever it stands.
    fn match_free(self, texts: &Texts, matching: &mut Matching) {
        for gap in matching.gaps() {
            gap::fill(self, texts, &gap, matching);
        }
        leftover::place(self, texts, matching);
    }

    /// Says whether the units are the same in all channels.
    fn same(self, old: usize, new: usize) -> bool {
        self.old[old].fingerprint == self.new[new].fingerprint
    }

    /// Says whether the units have the same kind and text, whatever their markup and links. Raw markup has no text
    /// beside its tags.
    fn same_text(self, old: usize, new: usize) -> bool {
        let (old, new) = (self.old[old], self.new[new]);
        let says_all = old.kind != UnitKind::Markup || old.markup() == new.markup();
        old.kind == new.kind && old.text == new.text && says_all
    }
}

/// What is read of the units only when some of them changed.
struct Texts {
    bags: Bags,
    sections: section::Sections,
}

#[cfg(test)]
mod tests;
