//! `fluent-unknown-variable`: a variable the source message does not have.

use std::collections::BTreeSet;

use hexapla_diagnostics::Edit;

use crate::findings::UNKNOWN_VARIABLE;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};
use crate::lint::scope::{Mention, Named};

/// The program gives a message the variables its source names, so another is a hole in the text. A
/// variable counts as known when any part of the source message mentions it, a message it refers
/// to, or a comment.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.mentioning() {
        if !twins.mention_the_same(pair) {
            drafts.extend(of_part(pair, twins));
        }
    }
    drafts
}

fn of_part<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>) -> Vec<Draft<'c>> {
    let unknown = unknown(pair, twins);
    if unknown.is_empty() {
        return Vec::new();
    }
    let meant = meant(pair, twins, &unknown);
    let known = known(pair, twins);
    let listed: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
    unknown
        .into_iter()
        .map(|mention| {
            let edit = meant.map(|name| Edit {
                span: mention.span(),
                text: name.to_owned(),
            });
            pair.target
                .draft(UNKNOWN_VARIABLE, twins.target, mention.span())
                .with("name", mention.written())
                .with("n", listed.len())
                .with_list("known", &listed)
                .fix(edit.into_iter().collect())
        })
        .collect()
}

/// The variable of the source that the translation calls by another name, if that is certain.
pub(in crate::lint) fn renamed<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>) -> Option<&'c str> {
    meant(pair, twins, &unknown(pair, twins))
}

/// The variables of the source message, all its parts together.
fn known<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>) -> BTreeSet<&'c str> {
    let item = &pair.source.items[twins.source.item];
    let parts = pair.source.parts(item).iter();
    parts
        .flat_map(|part| pair.source.names(part, Named::Variable))
        .collect()
}

fn unknown<'k, 'c>(pair: &Pair<'k, 'c>, twins: &Twins<'_, 'c>) -> Vec<&'k Mention<'c>> {
    let known = known(pair, twins);
    let mentions = pair.target.mentions(twins.target).iter();
    mentions
        .filter(|mention| mention.named == Named::Variable)
        .filter(|mention| !known.contains(mention.name.text()))
        .filter(|mention| !is_given(pair, twins, mention.name.text()))
        .collect()
}

/// Says whether the source has the variable in a message it refers to, or in a comment.
fn is_given(pair: &Pair<'_, '_>, twins: &Twins<'_, '_>, name: &str) -> bool {
    let item = &pair.source.items[twins.source.item];
    let mut parts = pair.source.parts(item).iter();
    parts.any(|part| pair.source.reaches_in_any_role(part, name))
        || pair.source.description(item, name).is_some()
}

/// The variable that must have been meant: the only one of the source's part that the target's
/// lacks, when only one is unknown.
fn meant<'c>(
    pair: &Pair<'_, 'c>,
    twins: &Twins<'_, 'c>,
    unknown: &[&Mention<'c>],
) -> Option<&'c str> {
    let first = unknown.first()?;
    if !unknown.iter().all(|mention| mention.name == first.name) {
        return None;
    }
    let used = pair.target.names(twins.target, Named::Variable);
    let source = pair.source.names(twins.source, Named::Variable);
    let mut unused = source.difference(&used);
    let meant = unused.next()?;
    unused.next().is_none().then_some(*meant)
}
