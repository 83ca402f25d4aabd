//! Which of several present source texts comes next.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Fingerprint;

use super::claim::{Claim, Claims};

/// The source units not yet spoken for, while ambiguous rows are chosen.
pub(super) struct Occurrences {
    unused: BTreeMap<Fingerprint, BTreeSet<usize>>,
    /// The source place of each claim made so far, by its target.
    fixed: BTreeMap<usize, usize>,
}

/// Where a text comes next, the better the smaller: in order or not, and where.
type Next = (usize, usize);

impl Occurrences {
    /// All source units but those that the claims made so far speak of.
    pub(super) fn new(claims: &Claims<'_>) -> Self {
        let mut unused: BTreeMap<Fingerprint, BTreeSet<usize>> = BTreeMap::new();
        for index in claims.source_range.clone() {
            let fingerprint = claims.situation.source[index].fingerprint;
            unused.entry(fingerprint).or_default().insert(index);
        }
        let mut occurrences = Self {
            unused,
            fixed: BTreeMap::new(),
        };
        let mut sorted: Vec<&Claim<'_>> = claims.list.iter().collect();
        sorted.sort_by_key(|claim| claim.targets[0]);
        for claim in sorted {
            for baseline in &claim.baseline {
                occurrences.take(claim.targets[0], baseline.fingerprint);
            }
        }
        occurrences
    }

    /// Says whether no claim speaks of the source unit at this index.
    pub(super) fn is_unused(&self, index: usize, claims: &Claims<'_>) -> bool {
        let fingerprint = claims.situation.source[index].fingerprint;
        self.unused
            .get(&fingerprint)
            .is_some_and(|places| places.contains(&index))
    }

    /// The first unused place after those of earlier targets, else the first unused one.
    fn place(&self, target: usize, fingerprint: Fingerprint) -> Option<Next> {
        let unused = self.unused.get(&fingerprint)?;
        let after = self.fixed.range(..target).next_back();
        let after = after.map_or(0, |(_, &place)| place + 1);
        match unused.range(after..).next() {
            Some(&place) => Some((0, place)),
            None => Some((1, *unused.first()?)),
        }
    }

    fn take(&mut self, target: usize, fingerprint: Fingerprint) {
        if let Some((_, place)) = self.place(target, fingerprint) {
            self.unused.entry(fingerprint).or_default().remove(&place);
            self.fixed.insert(target, place);
        }
    }

    /// The row whose source text comes next.
    pub(super) fn next_in_order(
        &mut self,
        claims: &Claims<'_>,
        target: usize,
        rows: &[usize],
    ) -> Option<usize> {
        let source = |row: usize| &claims.index.row(row).source;
        let place = |&row: &usize| Some((self.place(target, *source(row).first()?)?, row));
        // Rows come strongest first; of rows about the same text the first is kept.
        let best = rows
            .iter()
            .filter_map(place)
            .min_by_key(|&(place, _)| place);
        let (_, row) = best?;
        for &fingerprint in source(row) {
            self.take(target, fingerprint);
        }
        Some(row)
    }
}
