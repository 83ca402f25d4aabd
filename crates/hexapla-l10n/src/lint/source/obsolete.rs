//! `fluent-obsolete`: a message the source does not have, or no longer.

use crate::findings::OBSOLETE;
use crate::lint::draft::Draft;
use crate::lint::pair::Pair;
use crate::lint::scope::Kind;

/// Terms are left out: a language may need some of its own.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    pair.items()
        .filter(|(item, twin)| twin.is_none() && item.kind == Kind::Message)
        .map(|(item, _)| pair.target.draft_of_item(OBSOLETE, item))
        .collect()
}
