//! Controls that turn the direction of a text.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Pair, Unit};

use super::granting;
use super::hidden::{Standing, everything, listed, place, removals, written};
use crate::findings::BIDI_CONTROL;
use crate::{Context, Hit};

/// LRE, RLE, PDF, LRO, RLO (UAX #9): what they open reaches to the end of the paragraph and reorders it.
const EMBEDDINGS: std::ops::RangeInclusive<char> = '\u{202a}'..='\u{202e}';
/// LRI, RLI, FSI.
const ISOLATES: std::ops::RangeInclusive<char> = '\u{2066}'..='\u{2068}';
/// PDI, the end of an isolate.
const POP: char = '\u{2069}';

/// Embeddings and overrides of the `hiding` units beyond those of the source, and isolates that are not closed or not
/// open.
pub(super) fn find(hiding: &[&Unit], pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let mut granted: BTreeMap<char, usize> = BTreeMap::new();
    for unit in granting(pair) {
        for (_, c) in embeddings(&everything(unit)) {
            *granted.entry(c).or_default() += 1;
        }
    }
    let found = |text: &str| -> Vec<Standing> {
        let mut found = added(text, &granted);
        found.extend(unbalanced(text));
        found
    };
    let hits = hiding.iter().filter_map(|unit| {
        let in_file = found(written(unit, context));
        let everywhere = in_file.iter().copied().chain(found(&everything(unit)));
        let characters: BTreeSet<char> = everywhere.map(|(_, c)| c).collect();
        (!characters.is_empty()).then(|| {
            Hit::new(BIDI_CONTROL, place(unit, &in_file))
                .with("characters", listed(&characters))
                .fix(removals(unit, &in_file))
        })
    });
    hits.collect()
}

fn embeddings(text: &str) -> impl Iterator<Item = Standing> {
    text.char_indices().filter(|(_, c)| EMBEDDINGS.contains(c))
}

/// The embeddings of which a text has more than granted.
fn added(text: &str, granted: &BTreeMap<char, usize>) -> Vec<Standing> {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for (_, c) in embeddings(text) {
        *counts.entry(c).or_default() += 1;
    }
    let more = |c: &char| counts.get(c) > granted.get(c);
    embeddings(text).filter(|(_, c)| more(c)).collect()
}

/// The isolates of a text that nothing closes and the ends that close nothing.
fn unbalanced(text: &str) -> Vec<Standing> {
    let mut open = Vec::new();
    let mut lone = Vec::new();
    for (at, c) in text.char_indices() {
        if ISOLATES.contains(&c) {
            open.push((at, c));
        } else if c == POP && open.pop().is_none() {
            lone.push((at, c));
        }
    }
    lone.extend(open);
    lone
}
