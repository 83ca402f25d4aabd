//! Units without a match in their gap: looked for everywhere, through an index of rare words.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::kinship;
use crate::similarity::Bags;

use super::matching::Matching;
use super::{Texts, Versions};

/// A unit that moved and was edited is at least this similar.
const MOVED_AND_EDITED: u32 = 750;

/// Words that stand in more of the units than this say nothing about where a unit went.
const COMMON: usize = 24;

/// So many of a unit's rarest words are looked up.
const LOOKED_UP: usize = 8;

/// Matches what is equal or very similar, wherever it stands.
pub(super) fn place(versions: Versions<'_>, texts: &Texts, matching: &mut Matching) {
    let (old, new) = free(matching);
    matching.operations += (old.len() + new.len()) as u64;
    for (old, new) in equal_pairs(versions, texts, &old, &new) {
        matching.join(old, new);
    }
    let (old, new) = free(matching);
    let similar = similar_pairs(&texts.bags, &old, &new, MOVED_AND_EDITED);
    matching.operations += similar.operations;
    let akin = |old: usize, new: usize| {
        let distance = kinship::distance(&versions.old[old].kind, &versions.new[new].kind);
        distance.is_some() && !texts.bags.old[old].is_short() && !texts.bags.new[new].is_short()
    };
    for (old, new) in similar.best(akin) {
        matching.join(old, new);
    }
}

fn free(matching: &Matching) -> (Vec<usize>, Vec<usize>) {
    (matching.free_old().collect(), matching.free_new().collect())
}

/// Pairs repeated units, equal in all channels, in order: under the same headings first, then
/// anywhere.
pub(super) fn equal_pairs(
    versions: Versions<'_>,
    texts: &Texts,
    old: &[usize],
    new: &[usize],
) -> Vec<(usize, usize)> {
    let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for &index in new {
        let fingerprint = versions.new[index].fingerprint;
        places.entry(fingerprint).or_default().push(index);
    }
    let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for &index in old {
        let fingerprint = versions.old[index].fingerprint;
        if places.contains_key(&fingerprint) {
            groups.entry(fingerprint).or_default().push(index);
        }
    }
    let mut pairs = Vec::new();
    for (fingerprint, old) in groups {
        pair_repeated(texts, &old, &places[&fingerprint], &mut pairs);
    }
    pairs
}

fn pair_repeated(texts: &Texts, old: &[usize], new: &[usize], pairs: &mut Vec<(usize, usize)>) {
    let mut by_section: BTreeMap<u32, VecDeque<usize>> = BTreeMap::new();
    for &index in new {
        let section = texts.sections.of_new(index);
        by_section.entry(section).or_default().push_back(index);
    }
    let mut homeless = Vec::new();
    for &index in old {
        let section = texts.sections.of_old(index);
        match by_section.get_mut(&section).and_then(VecDeque::pop_front) {
            Some(partner) => pairs.push((index, partner)),
            None => homeless.push(index),
        }
    }
    let rest: BTreeSet<usize> = by_section.into_values().flatten().collect();
    pairs.extend(homeless.into_iter().zip(rest));
}

/// Pairs of similar units, best first, and what finding them cost.
pub(crate) struct Similar {
    /// Similarity in thousandths, old index, new index.
    pairs: Vec<(u32, usize, usize)>,
    pub(crate) operations: u64,
}

impl Similar {
    /// The old units that have a similar new one.
    pub(crate) fn old_units(&self) -> impl Iterator<Item = usize> {
        self.pairs.iter().map(|&(_, old, _)| old)
    }

    /// The best pairs that `akin` admits, every unit in one at most.
    pub(crate) fn best(&self, akin: impl Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
        let (mut old_taken, mut new_taken) = (BTreeSet::new(), BTreeSet::new());
        let mut best = Vec::new();
        for &(_, old, new) in &self.pairs {
            if !old_taken.contains(&old) && !new_taken.contains(&new) && akin(old, new) {
                old_taken.insert(old);
                new_taken.insert(new);
                best.push((old, new));
            }
        }
        best
    }
}

/// Finds the pairs of `old` and `new` units that share a rare word and are similar by at least
/// `floor` thousandths.
pub(crate) fn similar_pairs(bags: &Bags, old: &[usize], new: &[usize], floor: u32) -> Similar {
    let mut operations = 0;
    let mut index: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for &unit in new {
        for word in bags.new[unit].numbers() {
            index.entry(word).or_default().push(unit);
        }
    }
    let mut pairs = Vec::new();
    for &unit in old {
        let bag = &bags.old[unit];
        operations += bag.cost() as u64;
        let mut postings: Vec<&Vec<usize>> = bag
            .numbers()
            .filter_map(|word| index.get(&word))
            .filter(|posting| posting.len() <= COMMON)
            .collect();
        postings.sort_by_key(|posting| posting.len());
        let candidates: BTreeSet<usize> = postings
            .into_iter()
            .take(LOOKED_UP)
            .flatten()
            .copied()
            .collect();
        for candidate in candidates {
            let other = &bags.new[candidate];
            operations += (bag.cost() + other.cost()) as u64;
            let similarity = bags.dice(bag, other, floor);
            if similarity >= floor {
                pairs.push((similarity, unit, candidate));
            }
        }
    }
    pairs.sort_unstable_by_key(|&(similarity, old, new)| (std::cmp::Reverse(similarity), old, new));
    Similar { pairs, operations }
}
