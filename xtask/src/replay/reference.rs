//! The naive tool that the tracker is compared with: a block is flagged when it is byte-equal to no block of the new
//! source, and its translation is the block at the same place. Fields and messages have keys, which it may use.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Unit, UnitKind};

use super::event::{Item, Moments};
use super::texts::Text;
use super::touched::Touch;

/// What the naive tool says of one event.
#[derive(Clone, Copy, Debug)]
pub(super) struct Naive {
    /// Blocks of the translation that it flags.
    pub(super) flagged: usize,
    /// Those of them that were touched.
    pub(super) touched: usize,
    /// Blocks that were touched, their source having changed.
    pub(super) answers: usize,
    /// Those of them that it flags.
    pub(super) answers_flagged: usize,
    /// The words of the blocks of the old source that are in the new one no more.
    pub(super) words_gone: usize,
    /// The words of the blocks of the new source that were not in the old one.
    pub(super) words_new: usize,
}

impl Naive {
    pub(super) fn of(moments: Moments<'_>, items: &[Item]) -> Self {
        let (then, now) = (moments.source_then, moments.source_now);
        let gone = missing_in(then, now);
        let partners = by_position(then.units(), moments.target_then.units());
        let flagged: BTreeSet<usize> = gone
            .iter()
            .filter_map(|source| partners.get(source).copied())
            .collect();
        let is_touched = |target: &&usize| moments.touched.before[**target] != Touch::None;
        let answers: BTreeSet<usize> = items
            .iter()
            .filter(|item| item.is_answer())
            .flat_map(|item| item.target.iter().copied())
            .collect();
        let answers: BTreeSet<usize> = answers.iter().filter(is_touched).copied().collect();
        let words = |text: &Text, units: &[usize]| {
            let words = units.iter().map(|&unit| text.units()[unit].words());
            words.sum()
        };
        Self {
            flagged: flagged.len(),
            touched: flagged.iter().filter(is_touched).count(),
            answers: answers.len(),
            answers_flagged: answers.intersection(&flagged).count(),
            words_gone: words(then, &gone),
            words_new: words(now, &missing_in(now, then)),
        }
    }
}

/// The units of one text whose bytes are those of no unit of the other.
fn missing_in(text: &Text, other: &Text) -> Vec<usize> {
    let known: BTreeSet<&str> = other
        .units()
        .iter()
        .map(|unit| other.bytes_of(unit))
        .collect();
    let is_missing = |(_, unit): &(usize, &Unit)| !known.contains(text.bytes_of(unit));
    let missing = text.units().iter().enumerate().filter(is_missing);
    missing.map(|(index, _)| index).collect()
}

/// The translation's block for each of the source: that of the same key, else that at the same place.
fn by_position(source: &[Unit], target: &[Unit]) -> BTreeMap<usize, usize> {
    let (source_keys, source_body) = divided(source);
    let (target_keys, target_body) = divided(target);
    let keyed = source_keys
        .iter()
        .filter_map(|(key, &source)| Some((source, *target_keys.get(key)?)));
    let body = source_body.into_iter().zip(target_body);
    keyed.chain(body).collect()
}

fn divided(units: &[Unit]) -> (BTreeMap<&str, usize>, Vec<usize>) {
    let mut keys = BTreeMap::new();
    let mut body = Vec::new();
    for (index, unit) in units.iter().enumerate() {
        match &unit.kind {
            UnitKind::Field(key) | UnitKind::Message(key) => drop(keys.insert(&**key, index)),
            _ => body.push(index),
        }
    }
    (keys, body)
}
