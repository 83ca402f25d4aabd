//! Matches inside a gap between two anchors.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::UnitKind;

use crate::kinship;
use crate::lattice::{Band, best_path};
use crate::similarity::{Bag, WHOLE, letters_shared, share};

use super::leftover::similar_pairs;
use super::matching::{Gap, Matching};
use super::moves::longest_increasing;
use super::{Texts, Versions};

/// Gaps of more pairs than this are divided before they are compared, and compared in a band
/// where they cannot be divided.
const MOST_PAIRS: usize = 10_000;

/// How far from the diagonal an undivided large gap is compared, in units.
const BAND: usize = 16;

/// Two units match from this similarity on.
const EDITED: u32 = 500;

/// Units of equal kind that stand alone between two matches match from here on: one stands where
/// the other stood.
const REWRITTEN: u32 = 250;

/// Each part of a split or a merge is contained in the whole by at least this share, but for one that was edited besides; and
/// so are all of them together.
const CONTAINED: u32 = 800;

/// What each further unit of a bead costs, so that the simplest bead wins.
const FURTHER_UNIT: u32 = 60;

/// Short units match at the same place, or from this share of equal letter pairs on.
const LETTERS: u32 = 600;

const SHAPES: [(usize, usize); 7] = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1)];

/// Matches the free units of `gap`.
pub(super) fn fill(versions: Versions<'_>, texts: &Texts, gap: &Gap, matching: &mut Matching) {
    if gap.old.len() * gap.new.len() <= MOST_PAIRS {
        return compare(versions, texts, gap, Band::Unbounded, matching);
    }
    for part in divide(versions, texts, gap, matching) {
        let band = if part.old.len() * part.new.len() <= MOST_PAIRS {
            Band::Unbounded
        } else {
            Band::Within(BAND)
        };
        compare(versions, texts, &part, band, matching);
    }
}

/// Divides a large gap at units that are equal, or similar by their rare words.
fn divide(versions: Versions<'_>, texts: &Texts, gap: &Gap, matching: &mut Matching) -> Vec<Gap> {
    let mut pairs = super::leftover::equal_pairs(versions, texts, &gap.old, &gap.new);
    matching.operations += (gap.old.len() + gap.new.len()) as u64;
    if pairs.is_empty() {
        let similar = similar_pairs(&texts.bags, &gap.old, &gap.new, EDITED);
        matching.operations += similar.operations;
        pairs = similar.best(|old, new| {
            kinship::distance(&versions.old[old].kind, &versions.new[new].kind).is_some()
        });
    }
    pairs.sort_unstable();
    let kept = longest_increasing(&pairs.iter().map(|&(_, new)| new).collect::<Vec<_>>());
    let anchors = pairs
        .into_iter()
        .zip(kept)
        .filter_map(|(pair, kept)| kept.then_some(pair));

    let mut parts = Vec::new();
    let (mut old_from, mut new_from) = (0, 0);
    for (old, new) in anchors {
        matching.join(old, new);
        let old_to = gap.old.partition_point(|&index| index < old);
        let new_to = gap.new.partition_point(|&index| index < new);
        parts.push(part(gap, old_from..old_to, new_from..new_to));
        (old_from, new_from) = (old_to + 1, new_to + 1);
    }
    parts.push(part(gap, old_from..gap.old.len(), new_from..gap.new.len()));
    parts.retain(|part| !part.old.is_empty() && !part.new.is_empty());
    parts
}

fn part(gap: &Gap, old: Range<usize>, new: Range<usize>) -> Gap {
    Gap {
        old: gap.old[old].to_vec(),
        new: gap.new[new].to_vec(),
    }
}

/// Finds the best beads of a gap.
fn compare(versions: Versions<'_>, texts: &Texts, gap: &Gap, band: Band, matching: &mut Matching) {
    let scale = Scale::new(versions, texts, gap);
    let size = (gap.old.len(), gap.new.len());
    let path = best_path(size, band, &SHAPES, |old, new| scale.gain(old, new));
    let mut alone = (Vec::new(), Vec::new());
    for (old, new) in path.steps {
        if old.is_empty() || new.is_empty() {
            alone.0.extend(old);
            alone.1.extend(new);
        } else {
            join_alone(&scale, &mut alone, matching);
            matching.join_all(gap.old[old].to_vec(), gap.new[new].to_vec());
        }
    }
    join_alone(&scale, &mut alone, matching);
    matching.operations += path.cells + scale.operations.get();
}

/// Matches one unit with one where nothing else stands between two matches: the passage was
/// rewritten in its place.
fn join_alone(scale: &Scale<'_>, alone: &mut (Vec<usize>, Vec<usize>), matching: &mut Matching) {
    if let (&[old], &[new]) = (alone.0.as_slice(), alone.1.as_slice())
        && scale.is_rewrite(old, new)
    {
        matching.join(scale.gap.old[old], scale.gap.new[new]);
    }
    alone.0.clear();
    alone.1.clear();
}

/// Weighs the beads of one gap.
struct Scale<'a> {
    versions: Versions<'a>,
    texts: &'a Texts,
    gap: &'a Gap,
    /// The rank of each unit among those of its kind, where both sides have equally many.
    old_ranks: Vec<Option<usize>>,
    new_ranks: Vec<Option<usize>>,
    operations: Cell<u64>,
}

impl<'a> Scale<'a> {
    fn new(versions: Versions<'a>, texts: &'a Texts, gap: &'a Gap) -> Self {
        let old_kinds: Vec<&UnitKind> = gap.old.iter().map(|&i| &versions.old[i].kind).collect();
        let new_kinds: Vec<&UnitKind> = gap.new.iter().map(|&i| &versions.new[i].kind).collect();
        let (old_counts, new_counts) = (counts(&old_kinds), counts(&new_kinds));
        let even = |kind: &UnitKind| old_counts.get(kind) == new_counts.get(kind);
        Self {
            versions,
            texts,
            gap,
            old_ranks: ranks(&old_kinds, even),
            new_ranks: ranks(&new_kinds, even),
            operations: Cell::new(0),
        }
    }

    /// What a bead adds to the worth of an alignment; units left alone add nothing.
    fn gain(&self, old: Range<usize>, new: Range<usize>) -> Option<i64> {
        let likeness = match (old.len(), new.len()) {
            (0, _) | (_, 0) => return Some(0),
            (1, 1) => self.pair(old.start, new.start)?,
            _ => self.division(old, new)?,
        };
        // Two lukewarm pairs are worth less than a sure one beside two units left alone.
        Some(i64::from(likeness.saturating_sub(400).max(1)))
    }

    /// The likeness of one unit to one, if they may match.
    fn pair(&self, old: usize, new: usize) -> Option<u32> {
        let (i, j) = (self.gap.old[old], self.gap.new[new]);
        let nearness = if self.texts.sections.agree(i, j) {
            20
        } else {
            0
        };
        if self.versions.same(i, j) {
            return Some(WHOLE + 150 + nearness);
        }
        if self.versions.same_text(i, j) {
            return Some(WHOLE + 100 + nearness);
        }
        let (a, b) = (self.versions.old[i], self.versions.new[j]);
        let distance = kinship::distance(&a.kind, &b.kind)?;
        let (bag_a, bag_b) = (&self.texts.bags.old[i], &self.texts.bags.new[j]);
        if bag_a.is_short() || bag_b.is_short() {
            if distance > 0 {
                // the same words, set as another kind
                return (a.text == b.text).then(|| WHOLE - distance + nearness);
            }
            let letters = letters_shared(&a.text, &b.text);
            self.count(a.text.len() + b.text.len());
            let same_place =
                self.old_ranks[old].is_some() && self.old_ranks[old] == self.new_ranks[new];
            let floor = match (same_place, a.kind.is_atomic()) {
                (true, false) => 0,
                (true, true) => LETTERS / 2,
                (false, _) => LETTERS,
            };
            return (letters >= floor).then_some(420 + letters * 3 / 10 + nearness);
        }
        let floor = EDITED + distance;
        self.count(bag_a.cost() + bag_b.cost());
        let dice = self.texts.bags.dice(bag_a, bag_b, floor);
        (dice >= floor).then(|| dice - distance + nearness)
    }

    /// Says whether a unit that stands where another stood is a rewriting of it. A heading always
    /// is: whatever it says now, it heads the same section. Figures are what changes most, and say nothing against it.
    fn is_rewrite(&self, old: usize, new: usize) -> bool {
        let (i, j) = (self.gap.old[old], self.gap.new[new]);
        let (a, b) = (&self.versions.old[i], &self.versions.new[j]);
        if a.kind == UnitKind::Heading && b.kind == UnitKind::Heading && a.context == b.context {
            return true;
        }
        let (bag_a, bag_b) = (&self.texts.bags.old[i], &self.texts.bags.new[j]);
        let short = bag_a.is_short() || bag_b.is_short();
        self.count(bag_a.cost() + bag_b.cost());
        let is_like = |dice: u32| dice >= REWRITTEN;
        !short
            && a.kind == b.kind
            && (is_like(self.texts.bags.dice(bag_a, bag_b, REWRITTEN))
                || is_like(self.texts.bags.dice_of_words(bag_a, bag_b)))
    }

    /// The likeness of one unit to several.
    fn division(&self, old: Range<usize>, new: Range<usize>) -> Option<u32> {
        let kinds = (self.gap.old[old.clone()].iter())
            .map(|&i| &self.versions.old[i].kind)
            .chain(
                self.gap.new[new.clone()]
                    .iter()
                    .map(|&j| &self.versions.new[j].kind),
            );
        let mut kinds = kinds.peekable();
        let first = *kinds.peek()?;
        let mut distance = 0;
        for kind in kinds {
            distance = distance.max(kinship::distance(first, kind)?);
            if !kinship::divides(kind) {
                return None;
            }
        }
        let bags = &self.texts.bags;
        let olds: Vec<&Bag> = self.gap.old[old].iter().map(|&i| &bags.old[i]).collect();
        let news: Vec<&Bag> = self.gap.new[new].iter().map(|&j| &bags.new[j]).collect();
        let (whole, parts) = match (olds.as_slice(), news.as_slice()) {
            ([whole], parts) | (parts, [whole]) => (*whole, parts),
            _ => return None,
        };
        let unfit = |part: &&Bag| part.is_short() || share(whole.weight, part.weight) < EDITED;
        if whole.is_short() || parts.iter().any(unfit) {
            return None;
        }
        let mut edited = 0;
        for part in parts {
            self.count(part.cost() + whole.cost());
            let contained = share(bags.overlap(part, whole), part.weight);
            edited += usize::from(contained < CONTAINED);
            if contained < EDITED || edited > 1 {
                return None;
            }
        }
        let joined = Bag::joined(parts);
        if share(bags.overlap(&joined, whole), joined.weight) < CONTAINED {
            return None;
        }
        let dice = bags.dice(&joined, whole, EDITED);
        let further = FURTHER_UNIT * u32::try_from(parts.len() - 1).unwrap_or(u32::MAX);
        (dice >= EDITED).then(|| dice.saturating_sub(further + distance))
    }

    fn count(&self, steps: usize) {
        self.operations.set(self.operations.get() + steps as u64);
    }
}

fn counts<'a>(kinds: &[&'a UnitKind]) -> BTreeMap<&'a UnitKind, usize> {
    let mut counts = BTreeMap::new();
    for kind in kinds {
        *counts.entry(*kind).or_insert(0) += 1;
    }
    counts
}

fn ranks(kinds: &[&UnitKind], even: impl Fn(&UnitKind) -> bool) -> Vec<Option<usize>> {
    let mut next = BTreeMap::new();
    kinds
        .iter()
        .map(|kind| {
            let rank = next.entry(*kind).or_insert(0);
            *rank += 1;
            even(kind).then_some(*rank)
        })
        .collect()
}
