//! `fluent-unused`: a message or term nobody uses.

use std::collections::BTreeSet;

use crate::findings::UNUSED;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::pair::Pair;
use crate::lint::scope::{Item, Kind, Named, Scope};

/// A term is used by being referred to. A message is used by the program, its templates or its
/// content too, so it is judged only where somebody looked there. In a translation only terms of its
/// own are judged: the rest is the source's affair.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let referred = referred(scope);
    scope
        .own_items()
        .filter(|(index, item)| is_judged(check, *index, item))
        .filter(|(_, item)| !referred.contains(&(item.kind, item.id.text())))
        .map(|(_, item)| {
            let kind = match item.kind {
                Kind::Message => "message",
                Kind::Term => "term",
            };
            scope.draft_of_item(UNUSED, item).with("kind", kind)
        })
        .collect()
}

fn is_judged(check: &Check<'_, '_>, index: usize, item: &Item<'_>) -> bool {
    let is_own = |pair: &Pair<'_, '_>| pair.twin(index).is_none();
    match item.kind {
        Kind::Term => check.pair.as_ref().is_none_or(is_own),
        Kind::Message => {
            let uses = check.options.uses.filter(|_| check.pair.is_none());
            uses.is_some_and(|uses| !uses.uses(item.id.text()))
        }
    }
}

/// Every message and term that a message or term refers to.
fn referred<'c>(scope: &Scope<'c>) -> BTreeSet<(Kind, &'c str)> {
    let references = scope.mentions.iter().filter_map(|mention| {
        let kind = match mention.named {
            Named::Message => Kind::Message,
            Named::Term => Kind::Term,
            Named::Variable | Named::Function => return None,
        };
        Some((kind, mention.name.text()))
    });
    references.collect()
}
