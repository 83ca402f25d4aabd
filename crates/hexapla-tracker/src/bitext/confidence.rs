//! How sure a pairing is.

use crate::order::{Placed, reading_order};

use super::cost::{Evidence, Tariff};
use super::signature::{Ending, Signatures};
use super::{Bead, Pairing, key};

/// From here on, in thousandths, a pairing is sure.
const SURE: u16 = 700;

/// How sure a pairing is, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Confidence(u16);

impl Confidence {
    /// Nothing speaks against it.
    pub const FULL: Self = Self(1000);

    /// The confidence in thousandths, 0 to 1000; not a probability.
    pub const fn thousandths(self) -> u16 {
        self.0
    }

    /// Says whether the pairing may be relied on; the others are doubtful.
    pub const fn is_sure(self) -> bool {
        self.0 >= SURE
    }
}

/// Judges beads in the light of their neighbours, and puts them in the order of the source.
pub(super) fn judged(tariff: &Tariff<'_>, beads: Vec<Bead>) -> Vec<Pairing> {
    let beads = ordered(tariff.signatures, beads);
    let evidence: Vec<Option<Evidence>> = beads
        .iter()
        .map(
            |(source, target)| match (source.is_empty(), target.is_empty()) {
                (false, false) => tariff.evidence(source, target),
                _ => None,
            },
        )
        .collect();
    let apart = -tariff.prices.apart();
    let gains: Vec<i64> = beads
        .iter()
        .map(|(source, target)| tariff.gain(source, target).unwrap_or(apart))
        .collect();
    let regular: Vec<bool> = beads
        .iter()
        .map(|(source, target)| source.len() == 1 && target.len() == 1)
        .collect();
    let scores: Vec<i64> = (0..beads.len())
        .map(|index| {
            evidence[index].map_or(0, |own| {
                let around = Neighbourhood::of(&evidence, &regular, index);
                let units = beads[index].0.len() + beads[index].1.len();
                score(own, around, units)
            })
        })
        .collect();
    let partners = Partners::of(tariff.signatures, &beads);
    let confidences: Vec<Confidence> = (0..beads.len())
        .map(|index| match evidence[index] {
            None => Confidence(0),
            Some(_) if has_key(tariff.signatures, &beads[index].0) => Confidence::FULL,
            Some(_)
                if has_rival(tariff, &beads, &gains, index)
                    || partners.leads_elsewhere(tariff.signatures, &beads[index]) =>
            {
                Confidence(u16::try_from(scores[index]).unwrap_or(0)).min(Confidence(SURE - 1))
            }
            Some(own) if regular[index] || is_proven(own) => tempered(own, &scores, index),
            Some(own) => tempered(own, &scores, index).min(Confidence(SURE - 1)),
        })
        .collect();
    let pairings = beads.into_iter().zip(confidences);
    pairings
        .map(|((source, target), confidence)| Pairing {
            source,
            target,
            confidence,
        })
        .collect()
}

/// How much worse the pairs must fit that the neighbours would make in another order, and how much
/// worse those that a neighbour left alone would make, in hundredths of a nat.
const MARGINS: [i64; 2] = [30, 120];

/// Says whether another pairing with the neighbours of a bead fits nearly as well.
fn has_rival(tariff: &Tariff<'_>, beads: &[Bead], gains: &[i64], index: usize) -> bool {
    let prices = tariff.prices;
    let (source, target) = &beads[index];
    let own = gains[index];
    let near = [index.checked_sub(1), Some(index + 1)];
    near.into_iter()
        .flatten()
        .filter_map(|near| Some((beads.get(near)?, gains[near])))
        .any(|((other_source, other_target), other)| {
            let margin = MARGINS[usize::from(other_source.is_empty() || other_target.is_empty())];
            let rival = match (other_source.as_slice(), other_target.as_slice()) {
                (&[_], &[_]) => {
                    let crossed = tariff.gain(source, other_target);
                    let back = tariff.gain(other_source, target);
                    crossed.zip(back).map(|(crossed, back)| crossed + back)
                }
                (&[alone], &[]) => {
                    let instead = tariff
                        .gain(other_source, target)
                        .map(|gain| gain - prices.alone);
                    instead.max(tariff.gain(&joint(source, alone), target))
                }
                (&[], &[alone]) if reads_alike(tariff.signatures, target, alone) => None,
                (&[], &[alone]) => {
                    let instead = tariff
                        .gain(source, other_target)
                        .map(|gain| gain - prices.unasked);
                    instead.max(tariff.gain(source, &joint(target, alone)))
                }
                _ => None,
            };
            rival.is_some_and(|rival| rival > own + other - margin)
        })
}

/// The bead each unit is in.
struct Partners {
    source: Vec<Option<usize>>,
    target: Vec<Option<usize>>,
}

impl Partners {
    fn of(signatures: &Signatures<'_>, beads: &[Bead]) -> Self {
        let mut partners = Self {
            source: vec![None; signatures.source_units.len()],
            target: vec![None; signatures.target_units.len()],
        };
        for (at, (source, target)) in beads.iter().enumerate() {
            for &source in source {
                partners.source[source] = Some(at);
            }
            for &target in target {
                partners.target[target] = Some(at);
            }
        }
        partners
    }

    /// Says whether both units of a bead announce what follows them, and what follows them does not belong together.
    fn leads_elsewhere(&self, signatures: &Signatures<'_>, (source, target): &Bead) -> bool {
        let (Some(&source), Some(&target)) = (source.last(), target.last()) else {
            return false;
        };
        let (left, right) = (&signatures.source[source], &signatures.target[target]);
        let announce = [left, right]
            .iter()
            .all(|unit| unit.ending == Ending::Colon);
        let next = |beads: &[Option<usize>], unit: usize| beads.get(unit + 1).copied().flatten();
        announce && next(&self.source, source) != next(&self.target, target)
    }
}

/// Says whether a target unit says the same again.
fn reads_alike(signatures: &Signatures<'_>, target: &[usize], other: usize) -> bool {
    let text = |index: usize| signatures.target_units[index].text.as_str();
    target.iter().any(|&index| text(index) == text(other))
}

/// Units with one more, ascending.
fn joint(units: &[usize], more: usize) -> Vec<usize> {
    let mut all = units.to_vec();
    all.push(more);
    all.sort_unstable();
    all
}

/// Says whether units of the source are paired by their key.
pub(super) fn has_key(signatures: &Signatures<'_>, source: &[usize]) -> bool {
    let first = source.first();
    first.is_some_and(|&index| key(signatures.source_units[index]).is_some())
}

/// Puts beads in the order of the source.
pub(super) fn ordered(signatures: &Signatures<'_>, beads: Vec<Bead>) -> Vec<Bead> {
    let placed: Vec<Placed<'_>> = beads
        .iter()
        .map(|(source, target)| Placed {
            leading: source.first().copied(),
            following: target,
        })
        .collect();
    let order = reading_order(&placed, signatures.target_units.len());
    let mut beads: Vec<Option<Bead>> = beads.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|index| beads[index].take())
        .collect()
}

/// What the beads around one are like.
#[derive(Clone, Copy)]
struct Neighbourhood {
    /// Neighbours at a distance of one that are not one unit to one.
    irregular: u32,
    /// The mean of what lengths cost within a distance of two.
    length: i64,
    /// Invariants kept, less those lost, within a distance of two.
    kept: i64,
}

impl Neighbourhood {
    fn of(evidence: &[Option<Evidence>], regular: &[bool], index: usize) -> Self {
        let next = [index.checked_sub(1), Some(index + 1)];
        let irregular = next
            .into_iter()
            .flatten()
            .filter(|&index| regular.get(index) == Some(&false))
            .count();
        let window = index.saturating_sub(2)..(index + 3).min(evidence.len());
        let near: Vec<Evidence> = evidence[window].iter().flatten().copied().collect();
        let sum: i64 = near.iter().map(|evidence| evidence.length).sum();
        let balance = |evidence: &Evidence| i64::from(evidence.kept) - i64::from(evidence.lost);
        Self {
            irregular: u32::try_from(irregular).unwrap_or(2),
            length: sum / i64::try_from(near.len().max(1)).unwrap_or(i64::MAX),
            kept: near.iter().map(balance).sum(),
        }
    }
}

/// What a bead's own evidence and its surroundings come to, 1 to 1000.
fn score(own: Evidence, around: Neighbourhood, units: usize) -> i64 {
    let mut score = 900;
    score -= own.kind.min(450);
    score -= (120 * i64::from(own.lost)).min(480);
    score -= (40 * i64::from(own.unknown)).min(160);
    score -= (40 * i64::from(own.marks)).min(160);
    score -= own.length / 2;
    score -= around.length / 2;
    score -= 130 * i64::from(around.irregular);
    score += (60 * i64::from(own.kept)).min(240);
    score += (20 * around.kept).clamp(-100, 100);
    score += (own.shared / 3).min(200);
    if units > 2 {
        score -= 400;
    }
    score.clamp(1, i64::from(Confidence::FULL.0))
}

/// Says whether the units share what no other unit of either text has.
const fn is_proven(own: Evidence) -> bool {
    own.unique > 2 || (own.unique > 0 && own.lost == 0 && own.unknown == 0)
}

/// A pairing that proves little by itself is no surer than its neighbours allow: where the texts
/// differ, a heading among wrong pairs fits as well as a right one.
fn tempered(own: Evidence, scores: &[i64], index: usize) -> Confidence {
    let window = index.saturating_sub(2)..(index + 3).min(scores.len());
    let neighbours: Vec<i64> = window
        .filter(|&near| near != index)
        .map(|near| scores[near])
        .collect();
    let score = if is_proven(own) || neighbours.is_empty() {
        scores[index]
    } else {
        let count = i64::try_from(neighbours.len()).unwrap_or(i64::MAX);
        let mean = neighbours.iter().sum::<i64>() / count;
        scores[index].min(i64::midpoint(scores[index], mean) + 40)
    };
    Confidence(u16::try_from(score).unwrap_or(Confidence::FULL.0))
}
