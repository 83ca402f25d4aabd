//! Divides large texts at units that surely belong together.

use std::collections::BTreeMap;

use crate::align::longest_increasing;

use super::cost::Tariff;
use super::signature::Strength;

/// An anchor's evidence gains at least so much, in hundredths of a nat.
const SURE: i64 = 150;

/// Parts of a text, source and target; every unit of either is in exactly one part.
type Parts = Vec<(Vec<usize>, Vec<usize>)>;

/// Divides both texts where they have more than `most` pairs.
pub(super) fn divide(
    tariff: &Tariff<'_>,
    source: &[usize],
    target: &[usize],
    most: usize,
) -> Parts {
    if source.len() * target.len() <= most {
        return vec![(source.to_vec(), target.to_vec())];
    }
    let anchors = anchors(tariff, source, target);
    let mut parts = Vec::new();
    let (mut source, mut target) = (source, target);
    for (s, t) in anchors {
        // The anchor opens the next part, so that a split beside it is still found.
        let (source_part, source_rest) =
            source.split_at(source.partition_point(|&index| index < s));
        let (target_part, target_rest) =
            target.split_at(target.partition_point(|&index| index < t));
        parts.push((source_part.to_vec(), target_part.to_vec()));
        (source, target) = (source_rest, target_rest);
    }
    parts.push((source.to_vec(), target.to_vec()));
    parts
}

/// Pairs that share an invariant which occurs once in either text, in order.
fn anchors(tariff: &Tariff<'_>, source: &[usize], target: &[usize]) -> Vec<(usize, usize)> {
    let signatures = tariff.signatures;
    let mut holders: BTreeMap<u32, usize> = BTreeMap::new();
    for &index in target {
        for &token in &signatures.target[index].tokens {
            if token.is_unique {
                holders.insert(token.number, index);
            }
        }
    }
    let mut votes: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    for &index in source {
        for &token in &signatures.source[index].tokens {
            if let Some(&holder) = holders.get(&token.number) {
                let strong = token.strength > Strength::Word;
                *votes.entry((index, holder)).or_insert(0) += if strong { 2 } else { 1 };
            }
        }
    }
    let mut best: BTreeMap<usize, (u32, usize)> = BTreeMap::new();
    for ((s, t), count) in votes {
        let agrees = tariff.evidence(&[s], &[t]).is_some_and(|e| e.kind == 0);
        if count >= 2 && agrees && tariff.gain(&[s], &[t]).is_some_and(|gain| gain >= SURE) {
            let entry = best.entry(t).or_insert((0, s));
            if entry.0 < count {
                *entry = (count, s);
            }
        }
    }
    let mut pairs: Vec<(usize, usize)> = best.into_iter().map(|(t, (_, s))| (s, t)).collect();
    pairs.sort_unstable();
    pairs.dedup_by_key(|&mut (s, _)| s);
    let kept = longest_increasing(&pairs.iter().map(|&(_, t)| t).collect::<Vec<_>>());
    let kept = pairs.into_iter().zip(kept);
    kept.filter_map(|(pair, kept)| kept.then_some(pair))
        .collect()
}
