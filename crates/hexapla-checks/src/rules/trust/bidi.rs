//! Controls that turn the direction of a text.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Pair, Unit};

use super::granting;
use super::hidden::{everything, hides, listed, place, removals, written};
use crate::findings::BIDI_CONTROL;
use crate::{Context, Hit};

/// LRE, RLE, PDF, LRO, RLO (UAX #9): what they open reaches to the end of the paragraph and reorders it.
const EMBEDDINGS: std::ops::RangeInclusive<char> = '\u{202a}'..='\u{202e}';
/// LRI, RLI, FSI.
const ISOLATES: std::ops::RangeInclusive<char> = '\u{2066}'..='\u{2068}';
/// PDI, the end of an isolate.
const POP: char = '\u{2069}';

/// Embeddings and overrides beyond those of the source, and isolates that are not closed or not open.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let turned = pair.target.iter().copied();
    let turned: Vec<&Unit> = turned.filter(|unit| hides(unit, context)).collect();
    if turned.is_empty() {
        return Vec::new();
    }
    let mut granted: BTreeMap<char, usize> = BTreeMap::new();
    for unit in granting(pair) {
        for c in embeddings(&everything(unit)) {
            *granted.entry(c).or_default() += 1;
        }
    }
    let hits = turned.into_iter().filter_map(|unit| {
        let mut characters = added(unit, context, &granted);
        characters.extend(unbalanced(&everything(unit)));
        characters.extend(unbalanced(written(unit, context)));
        (!characters.is_empty()).then(|| {
            Hit::new(BIDI_CONTROL, place(unit, context, &characters))
                .with("characters", listed(&characters))
                .fix(removals(unit, context, &characters))
        })
    });
    hits.collect()
}

fn embeddings(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| EMBEDDINGS.contains(c))
}

/// The embeddings of which there are more than granted, in what the reader made of the file or in the file.
fn added(unit: &Unit, context: &Context<'_>, granted: &BTreeMap<char, usize>) -> BTreeSet<char> {
    let mut characters = BTreeSet::new();
    let all = everything(unit);
    for text in [all.as_str(), written(unit, context)] {
        let mut counts: BTreeMap<char, usize> = BTreeMap::new();
        for c in embeddings(text) {
            *counts.entry(c).or_default() += 1;
        }
        let more = counts
            .into_iter()
            .filter(|(c, count)| granted.get(c).is_none_or(|granted| count > granted));
        characters.extend(more.map(|(c, _)| c));
    }
    characters
}

/// The isolates of a text that nothing closes and the ends that close nothing.
fn unbalanced(text: &str) -> BTreeSet<char> {
    let mut open = Vec::new();
    let mut characters = BTreeSet::new();
    for c in text.chars() {
        if ISOLATES.contains(&c) {
            open.push(c);
        } else if c == POP && open.pop().is_none() {
            characters.insert(c);
        }
    }
    characters.extend(open);
    characters
}
