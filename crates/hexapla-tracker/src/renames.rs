//! Messages that go by another id: what they say tells.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Unit;

use crate::Readings;
use crate::align::similar_pairs;
use crate::similarity::{Bags, letters_shared};

/// Of so many messages that say the same each is held against a renamed one; of more only those as near in the order of
/// their ids.
const MOST_EQUAL: usize = 64;

/// A message under another id that was edited too is at least this similar, in thousandths.
const RENAMED_AND_EDITED: u32 = 900;

/// The id of a message, taken apart.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Name<'u> {
    /// The message or term.
    owner: &'u str,
    /// Its attribute.
    attribute: Option<&'u str>,
}

impl<'u> Name<'u> {
    fn of(unit: &'u Unit) -> Self {
        let id = unit.kind.message().unwrap_or_default();
        match id.split_once('.') {
            Some((owner, attribute)) => Self {
                owner,
                attribute: Some(attribute),
            },
            None => Self {
                owner: id,
                attribute: None,
            },
        }
    }

    /// Says whether a message of one name may have become one of the other: a value stays a value,
    /// an attribute keeps its name, a term stays a term.
    fn may_become(self, other: Self) -> bool {
        let is_term = |name: Self| name.owner.starts_with('-');
        self.attribute == other.attribute && is_term(self) == is_term(other)
    }
}

/// Pairs the messages `old`, whose ids are gone, with those of `new`, whose ids are new: what says the
/// same first, of several the one whose id is most alike, then what is very similar and not short. Attributes go with their message.
/// Every message is in one pair at most; the pairs are sorted.
pub(crate) fn renames(old: &[&Unit], new: &[&Unit]) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let mut renames = Renames {
        old,
        new,
        old_names: old.iter().map(|unit| Name::of(unit)).collect(),
        new_names: new.iter().map(|unit| Name::of(unit)).collect(),
        owners: BTreeMap::new(),
        old_taken: BTreeSet::new(),
        new_taken: BTreeSet::new(),
        pairs: Vec::new(),
    };
    renames.pair_equal();
    renames.pair_similar();
    renames.pair_attributes();
    renames.pairs.sort_unstable();
    renames.pairs
}

struct Renames<'u> {
    old: &'u [&'u Unit],
    new: &'u [&'u Unit],
    old_names: Vec<Name<'u>>,
    new_names: Vec<Name<'u>>,
    /// What became of each message, its attributes included.
    owners: BTreeMap<&'u str, &'u str>,
    old_taken: BTreeSet<usize>,
    new_taken: BTreeSet<usize>,
    pairs: Vec<(usize, usize)>,
}

impl Renames<'_> {
    fn join(&mut self, old: usize, new: usize) {
        let (from, to) = (self.old_names[old].owner, self.new_names[new].owner);
        self.owners.entry(from).or_insert(to);
        self.old_taken.insert(old);
        self.new_taken.insert(new);
        self.pairs.push((old, new));
    }

    /// Says whether both are free and neither the names nor what became of the message forbid it.
    fn may_join(&self, old: usize, new: usize) -> bool {
        let (from, to) = (self.old_names[old], self.new_names[new]);
        let owner = self.owners.get(from.owner);
        !self.old_taken.contains(&old)
            && !self.new_taken.contains(&new)
            && from.may_become(to)
            && owner.is_none_or(|owner| *owner == to.owner)
    }

    /// Pairs what says the same, values before attributes.
    fn pair_equal(&mut self) {
        let equals = Equals::of(self.old, self.new);
        let mut order: Vec<usize> = (0..self.old.len()).collect();
        order.sort_by_key(|&index| self.old_names[index].attribute.is_some());
        for old in order {
            let candidates = equals.candidates(old, &self.old[old].text).iter().copied();
            let equal =
                candidates.filter(|&new| self.may_join(old, new) && self.same_value(old, new));
            // of several the one whose name is most alike, the first of equals
            let alike = |&new: &usize| {
                let (from, to) = (self.old_names[old].owner, self.new_names[new].owner);
                std::cmp::Reverse(letters_shared(from, to))
            };
            if let Some(new) = equal.min_by_key(alike) {
                self.join(old, new);
            }
        }
    }

    fn same_value(&self, old: usize, new: usize) -> bool {
        let id = self.new[new].kind.message().unwrap_or_default();
        self.old[old].renamed(id).fingerprint == self.new[new].fingerprint
    }

    fn pair_similar(&mut self) {
        let free = |length: usize, taken: &BTreeSet<usize>| -> Vec<usize> {
            (0..length).filter(|index| !taken.contains(index)).collect()
        };
        let old = free(self.old.len(), &self.old_taken);
        let new = free(self.new.len(), &self.new_taken);
        if old.is_empty() || new.is_empty() {
            return;
        }
        let bags = Bags::of(self.old, self.new, &Readings::new());
        let akin = |old: usize, new: usize| {
            let is_short = bags.old[old].is_short() || bags.new[new].is_short();
            !is_short && self.may_join(old, new)
        };
        let similar = similar_pairs(&bags, &old, &new, RENAMED_AND_EDITED).best(akin);
        for (old, new) in similar {
            if self.may_join(old, new) {
                self.join(old, new);
            }
        }
    }

    /// Pairs the attributes of renamed messages, whatever they say.
    fn pair_attributes(&mut self) {
        let places: BTreeMap<(&str, Option<&str>), usize> = self
            .new_names
            .iter()
            .enumerate()
            .map(|(index, name)| ((name.owner, name.attribute), index))
            .collect();
        for old in 0..self.old.len() {
            let name = self.old_names[old];
            let owner = self.owners.get(name.owner);
            let place = owner.and_then(|owner| places.get(&(*owner, name.attribute)));
            if let Some(&new) = place
                && self.may_join(old, new)
            {
                self.join(old, new);
            }
        }
    }
}

/// The messages by what they say.
struct Equals<'u> {
    /// By text: the new messages that say it. Where they are many, they stand in the order of their ids.
    new: BTreeMap<&'u str, Vec<usize>>,
    /// By old message that says what many do: its place among them, in the order of their ids, and how many they are.
    ranks: BTreeMap<usize, (usize, usize)>,
}

impl<'u> Equals<'u> {
    fn of(old: &[&'u Unit], new: &[&'u Unit]) -> Self {
        let by_text = |units: &[&'u Unit]| {
            let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for (index, unit) in units.iter().enumerate() {
                places.entry(&unit.text).or_default().push(index);
            }
            places
        };
        let mut equals = Self {
            new: by_text(new),
            ranks: BTreeMap::new(),
        };
        let many = |(_, group): &(&&str, &mut Vec<usize>)| group.len() > MOST_EQUAL;
        let mut old_by_text = by_text(old);
        for (text, group) in equals.new.iter_mut().filter(many) {
            group.sort_by_key(|&index| new[index].kind.message());
            let olds = old_by_text.entry(text).or_default();
            olds.sort_by_key(|&index| old[index].kind.message());
            let ranks = olds.iter().enumerate();
            equals
                .ranks
                .extend(ranks.map(|(rank, &index)| (index, (rank, olds.len()))));
        }
        equals
    }

    /// The new messages that an old one, which says `text`, is held against.
    fn candidates(&self, old: usize, text: &str) -> &[usize] {
        let group = self.new.get(text).map_or(&[][..], Vec::as_slice);
        let Some(&(rank, olds)) = self.ranks.get(&old) else {
            return group;
        };
        let middle = rank * group.len() / olds;
        let start = middle.saturating_sub(MOST_EQUAL / 2);
        &group[start..(start + MOST_EQUAL).min(group.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::message;

    fn renamed(old: &[(&str, &str)], new: &[(&str, &str)]) -> Vec<(usize, usize)> {
        let units = |all: &[(&str, &str)]| -> Vec<Unit> {
            all.iter().map(|(id, text)| message(id, text)).collect()
        };
        let (old, new) = (units(old), units(new));
        let borrowed = |units: &'_ [Unit]| -> Vec<usize> { (0..units.len()).collect() };
        let (i, j) = (borrowed(&old), borrowed(&new));
        let old: Vec<&Unit> = i.iter().map(|&at| &old[at]).collect();
        let new: Vec<&Unit> = j.iter().map(|&at| &new[at]).collect();
        renames(&old, &new)
    }

    #[test]
    fn equal_values_are_the_same_message() {
        let old = [
            ("nav-search", "Search"),
            ("nav-search.title", "Search"),
            ("-org", "Search"),
        ];
        let new = [
            ("nav-find.title", "Search"),
            ("-desk", "Search"),
            ("nav-find", "Search"),
        ];
        assert_eq!(renamed(&old, &new), [(0, 2), (1, 0), (2, 1)]);
        assert_eq!(
            renamed(&[("a", "{ $n } camps")], &[("b", "{ $m } camps")]),
            []
        );
    }

    #[test]
    fn of_several_equal_values_the_most_alike_name_is_it() {
        let old = [("footer-alt-radio", "Radio"), ("footer-alt-press", "Press")];
        let new = [
            ("footer-video-alt", "Radio"),
            ("footer-radio-alt", "Radio"),
            ("footer-press-alt", "Press"),
        ];
        assert_eq!(renamed(&old, &new), [(0, 1), (1, 2)]);
    }

    #[test]
    fn of_thousands_of_equal_values_each_is_held_against_few() {
        let said = |prefix: &str| -> Vec<Unit> {
            let ids = (0..2_000).map(|number| format!("{prefix}-{number:04}"));
            ids.map(|id| message(&id, "Open")).collect()
        };
        let (old, new) = (said("button"), said("control"));
        let (old, new): (Vec<&Unit>, Vec<&Unit>) = (old.iter().collect(), new.iter().collect());
        let equals = Equals::of(&old, &new);
        let most = (0..old.len()).map(|at| equals.candidates(at, "Open").len());
        assert_eq!(most.max(), Some(MOST_EQUAL));
        assert!(renames(&old, &new).into_iter().all(|(old, new)| old == new));
    }

    #[test]
    fn attributes_go_with_their_message() {
        let old = [
            ("a", "Search the archive"),
            ("a.title", "Open"),
            ("b", "Other"),
            ("b.title", "Close"),
        ];
        let new = [
            ("d", "Other"),
            ("c", "Search the archive"),
            ("c.title", "Close"),
            ("d.title", "Shut"),
        ];
        assert_eq!(renamed(&old, &new), [(0, 1), (1, 2), (2, 0), (3, 3)]);
    }

    #[test]
    fn an_edited_message_must_be_very_similar_and_not_short() {
        let long = "The harbour council publishes every decision about the night ferry on the day it is taken.";
        let edited = long.replace("the day", "a day");
        assert_eq!(renamed(&[("a", long)], &[("b", &edited)]), [(0, 0)]);
        let recast = "The council says on the same day what it has decided about the night ferry.";
        assert_eq!(renamed(&[("a", long)], &[("b", recast)]), []);
        assert_eq!(renamed(&[("a", "Search now")], &[("b", "Search soon")]), []);
    }
}
