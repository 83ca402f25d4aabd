//! `fluent-variant-key`: a variant whose key the source does not have, so that it is never chosen.

use std::collections::BTreeSet;

use crate::findings::VARIANT_KEY;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};
use crate::lint::scope::{Choice, Select};
use crate::lint::variants::{key, key_piece};

/// The program chooses among the keys of the source; a translated key is a variant nobody reads.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.mentioning() {
        if twins.source.selects.is_empty() {
            continue;
        }
        for select in pair.target.selects(twins.target) {
            drafts.extend(of_select(pair, twins, select));
        }
    }
    drafts
}

fn of_select<'c>(
    pair: &Pair<'_, 'c>,
    twins: &Twins<'_, 'c>,
    select: &Select<'c>,
) -> Vec<Draft<'c>> {
    if select.choice != Choice::Keys {
        return Vec::new();
    }
    let sources = pair.source.selects(twins.source).iter();
    let known: BTreeSet<&str> = sources
        .filter(|source| source.choice == Choice::Keys && source.selector == select.selector)
        .flat_map(|source| source.variants.iter().map(key))
        .collect();
    if known.is_empty() {
        return Vec::new();
    }
    let listed: Vec<&str> = known.iter().copied().collect();
    let unknown = select.variants.iter().map(key_piece);
    unknown
        .filter(|piece| !known.contains(piece.text()) && piece.text() != "other")
        .map(|piece| {
            pair.target
                .draft(VARIANT_KEY, twins.target, piece.span())
                .with("key", piece.text())
                .with_list("known", &listed)
        })
        .collect()
}
