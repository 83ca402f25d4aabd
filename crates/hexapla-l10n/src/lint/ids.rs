//! Ids found again.

use std::hash::{BuildHasher, RandomState};

use super::scope::{Item, Kind};

/// A hash table from kind and name to the index of the first item that has them.
///
/// It holds indices only, so that a scope can make it late, and it is only looked up, so that the
/// order of its hashes is never seen. The hashes are keyed: nobody can write ids that collide.
#[derive(Clone, Debug)]
pub(super) struct Ids {
    hasher: RandomState,
    /// Indices of items, `FREE` where there is none; a power of two of them, at most half taken.
    slots: Vec<u32>,
}

const FREE: u32 = u32::MAX;

impl Ids {
    pub(super) fn of(items: &[Item<'_>]) -> Self {
        let mut ids = Self {
            hasher: RandomState::new(),
            slots: vec![FREE; (items.len() * 2).next_power_of_two().max(2)],
        };
        for (index, item) in items.iter().enumerate() {
            let slot = ids.slot(items, item.kind, item.id.text());
            if ids.slots[slot] == FREE {
                ids.slots[slot] = u32::try_from(index).expect("a catalogue has a size limit");
            }
        }
        ids
    }

    /// The index of the first item of that kind and name; `items` are those the table was made of.
    pub(super) fn find(&self, items: &[Item<'_>], kind: Kind, name: &str) -> Option<usize> {
        let index = self.slots[self.slot(items, kind, name)];
        (index != FREE).then_some(index as usize)
    }

    /// The slot that holds the item, or the free one where it belongs.
    fn slot(&self, items: &[Item<'_>], kind: Kind, name: &str) -> usize {
        let mask = self.slots.len() - 1;
        let hash = self.hasher.hash_one(name.as_bytes()).to_le_bytes();
        let low = u32::from_le_bytes([hash[0], hash[1], hash[2], hash[3]]) as usize;
        let mut slot = low & mask;
        loop {
            let index = self.slots[slot];
            let taken = || &items[index as usize];
            if index == FREE || (taken().kind == kind && taken().id.text() == name) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Piece;

    fn item(kind: Kind, id: &'static str) -> Item<'static> {
        Item {
            file: 0,
            kind,
            id: Piece::whole(id),
            comment: None,
            detached: None,
            described: 0..0,
            described_in_run: 0..0,
            described_in_group: 0..0,
            parts: 0..0,
        }
    }

    #[test]
    fn the_first_of_a_name_and_kind_is_found() {
        let items = [
            item(Kind::Message, "press"),
            item(Kind::Term, "press"),
            item(Kind::Message, "press"),
            item(Kind::Message, "contact"),
        ];
        let ids = Ids::of(&items);
        assert_eq!(ids.find(&items, Kind::Message, "press"), Some(0));
        assert_eq!(ids.find(&items, Kind::Term, "press"), Some(1));
        assert_eq!(ids.find(&items, Kind::Message, "contact"), Some(3));
        assert_eq!(ids.find(&items, Kind::Term, "contact"), None);
        assert_eq!(Ids::of(&[]).find(&[], Kind::Term, "press"), None);
    }
}
