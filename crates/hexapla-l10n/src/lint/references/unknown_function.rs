//! `fluent-unknown-function`: a function nobody declared.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::UNKNOWN_FUNCTION;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{Mention, Named, Part, Scope};

/// One finding a function: whoever declares it mends all its calls. A function the source calls too
/// is told at the source alone.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut unknown: BTreeMap<&str, (&Part<'c>, &Mention<'c>, usize)> = BTreeMap::new();
    for part in scope.own_parts() {
        for mention in scope.mentions(part) {
            let name = mention.name.text();
            if mention.named == Named::Function && check.options.functions.get(name).is_none() {
                unknown.entry(name).or_insert((part, mention, 0)).2 += 1;
            }
        }
    }
    if unknown.is_empty() {
        return Vec::new();
    }
    let told = check.pair.as_ref().map(|pair| functions_of(pair.source));
    let told = told.unwrap_or_default();
    unknown
        .into_iter()
        .filter(|(name, _)| !told.contains(name))
        .map(|(name, (part, mention, calls))| {
            scope
                .draft(UNKNOWN_FUNCTION, part, mention.span())
                .with("name", name)
                .with("n", calls)
        })
        .collect()
}

fn functions_of<'c>(scope: &Scope<'c>) -> BTreeSet<&'c str> {
    let functions = scope
        .mentions
        .iter()
        .filter(|mention| mention.named == Named::Function);
    functions.map(|mention| mention.name.text()).collect()
}
