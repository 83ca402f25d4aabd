//! Pairs the units of two languages (staleness.md 9).
//!
//! Words do not help across languages, so units are paired by what survives translation: kind,
//! heading level and order, length (Gale and Church 1993), and invariants such as figures,
//! addresses, code and names ([`signature`]). The best path through both texts pairs them
//! ([`cost`], dynamic programming over beads); where the evidence is thin, the pairing says so
//! ([`confidence`]).

mod anchor;
mod confidence;
mod cost;
mod digits;
mod signature;

use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::{Unit, UnitKind};

use crate::lattice::{Band, Step, best_path};

pub use confidence::Confidence;
pub(crate) use signature::has_letters;

use cost::Tariff;
use signature::Signatures;

/// Units of two languages that belong together, as far as can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// Indices into the source; empty where the target stands alone.
    pub source: Vec<usize>,
    /// Indices into the target; empty where the source stands alone.
    pub target: Vec<usize>,
    /// How sure the pairing is.
    pub confidence: Confidence,
}

/// Pairs the units of a source text and its translation: every unit of either in exactly one
/// pairing, in the order of both.
///
/// ```
/// use hexapla_content::{Unit, UnitId, UnitKind};
/// use hexapla_tracker::pair;
///
/// let unit = |text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
/// let source = [unit("The ferry was cancelled on 9 March."), unit("Nobody was hurt.")];
/// let target = [unit("Le bac a été supprimé le 9 mars."), unit("Personne n’a été blessé.")];
/// let pairings = pair(&source, &target);
/// assert_eq!(pairings[0].target, [0]);
/// assert!(pairings[0].confidence.is_sure());
/// ```
pub fn pair(source: &[Unit], target: &[Unit]) -> Vec<Pairing> {
    let source: Vec<&Unit> = source.iter().collect();
    let target: Vec<&Unit> = target.iter().collect();
    let every_source: Vec<usize> = (0..source.len()).collect();
    let every_target: Vec<usize> = (0..target.len()).collect();
    Bitext::new(&source, &target)
        .pair(&every_source, &every_target)
        .pairings
}

/// Texts of more pairs than this are divided at anchors, or compared in a band.
const MOST_PAIRS: usize = 4096;

/// How far from the diagonal an undivided large text is compared, in units.
const BAND: usize = 24;

const SHAPES: [(usize, usize); 7] = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1)];

/// Two texts, read for what survives translation.
pub(crate) struct Bitext<'a> {
    signatures: Signatures<'a>,
    /// The ratio of the texts' lengths.
    ratio: f64,
}

/// Pairings and what finding them cost.
pub(crate) struct Pairings {
    pub(crate) pairings: Vec<Pairing>,
    pub(crate) operations: u64,
}

impl<'a> Bitext<'a> {
    /// Reads both texts.
    pub(crate) fn new(source: &[&'a Unit], target: &[&'a Unit]) -> Self {
        let signatures = Signatures::of(source, target);
        let ratio = cost::total_ratio(&signatures);
        Self { signatures, ratio }
    }

    /// Pairs the given units of the source with the given ones of the target, both ascending.
    pub(crate) fn pair(&self, source: &[usize], target: &[usize]) -> Pairings {
        let tariff = Tariff::new(&self.signatures, self.ratio);
        let first = self.pair_under(&tariff, source, target);
        let Some(learned) = confidence::learned_ratio(&self.signatures, &first.pairings) else {
            return first;
        };
        if !tariff.is_far_from(learned) {
            return first;
        }
        let tariff = Tariff::new(&self.signatures, learned);
        let second = self.pair_under(&tariff, source, target);
        Pairings {
            operations: first.operations + second.operations,
            ..second
        }
    }

    fn pair_under(&self, tariff: &Tariff<'_>, source: &[usize], target: &[usize]) -> Pairings {
        let mut steps = self.pair_by_key(source, target);
        let body = |units: &[&Unit], indices: &[usize]| -> Vec<usize> {
            let is_body = |index: &usize| key(units[*index]).is_none();
            indices.iter().copied().filter(is_body).collect()
        };
        let source = body(&self.signatures.source_units, source);
        let target = body(&self.signatures.target_units, target);
        let mut operations = 0;
        for (source, target) in anchor::divide(tariff, source, target, MOST_PAIRS) {
            let pairs = source.len() * target.len();
            let band = if pairs <= MOST_PAIRS {
                Band::Unbounded
            } else {
                Band::Within(BAND)
            };
            let size = (source.len(), target.len());
            let path = best_path(size, band, &SHAPES, &mut |s, t| {
                tariff.gain(&source[s], &target[t])
            });
            operations += path.cells;
            steps.extend(picked(path.steps, &source, &target));
        }
        Pairings {
            pairings: confidence::judged(tariff, steps),
            operations,
        }
    }

    /// Fields and messages pair by their key, whatever they say.
    fn pair_by_key(&self, source: &[usize], target: &[usize]) -> Vec<Bead> {
        let mut targets: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for &index in target.iter().rev() {
            if let Some(key) = key(self.signatures.target_units[index]) {
                targets.entry(key).or_default().push(index);
            }
        }
        let mut beads = Vec::new();
        for &index in source {
            if let Some(key) = key(self.signatures.source_units[index]) {
                let partner = targets.get_mut(key).and_then(Vec::pop);
                beads.push((vec![index], partner.into_iter().collect()));
            }
        }
        let mut alone: Vec<usize> = targets.into_values().flatten().collect();
        alone.sort_unstable();
        beads.extend(alone.into_iter().map(|index| (Vec::new(), vec![index])));
        beads
    }
}

/// What a unit answers to, whatever it says: the key of a field, the id of a message.
fn key(unit: &Unit) -> Option<&str> {
    match &unit.kind {
        UnitKind::Field(key) | UnitKind::Message(key) => Some(key),
        _ => None,
    }
}

/// Indices of a bead into source and target.
type Bead = (Vec<usize>, Vec<usize>);

fn picked<'a>(
    steps: Vec<Step>,
    source: &'a [usize],
    target: &'a [usize],
) -> impl Iterator<Item = Bead> + 'a {
    let pick = |indices: &[usize], range: Range<usize>| indices[range].to_vec();
    steps
        .into_iter()
        .map(move |(s, t)| (pick(source, s), pick(target, t)))
}

#[cfg(test)]
mod tests;
