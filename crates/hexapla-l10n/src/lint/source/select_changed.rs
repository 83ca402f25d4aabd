//! `fluent-select-changed`: a choice by key on one side only.

use crate::findings::SELECT_CHANGED;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};
use crate::lint::scope::{Choice, Mention, Named, Part, Role, Scope, Select};

/// Choices by number are the business of the rules about plurals, choices by a term's attribute of
/// the language.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.mentioning() {
        let has_none = twins.source.selects.is_empty() && twins.target.selects.is_empty();
        if has_none {
            continue;
        }
        drafts.extend(lost(pair, twins));
        drafts.extend(invented(pair, twins));
    }
    drafts
}

fn lost<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>) -> Vec<Draft<'c>> {
    let item = &pair.target.items[twins.target.item];
    let span = twins.target.name.map_or(item.span(), |name| name.span());
    let lost = by_key(pair.source, twins.source)
        .filter(|selector| !chooses_by(pair.target, twins.target, selector));
    lost.map(|selector| {
        let draft = pair.target.draft(SELECT_CHANGED, twins.target, span);
        let draft = draft.with("kind", "lost");
        draft.with("name", selector.written())
    })
    .collect()
}

fn invented<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>) -> Vec<Draft<'c>> {
    let item = &pair.source.items[twins.source.item];
    let is_described = |selector: &&Mention<'c>| {
        let description = pair.source.description(item, selector.name.text());
        description.is_some()
    };
    let invented = by_key(pair.target, twins.target)
        .filter(|selector| !chooses_by(pair.source, twins.source, selector))
        .filter(|selector| !is_described(selector));
    invented
        .map(|selector| {
            let span = selector.span();
            let draft = pair.target.draft(SELECT_CHANGED, twins.target, span);
            let draft = draft.with("kind", "invented");
            draft.with("name", selector.written())
        })
        .collect()
}

/// The variables and functions the part chooses by, keys being names.
fn by_key<'k, 'c>(scope: &'k Scope<'c>, part: &Part<'c>) -> impl Iterator<Item = &'k Mention<'c>> {
    let mentions = scope.mentions(part);
    let selects = scope.selects(part).iter();
    let by_key = selects.filter(|select| select.choice == Choice::Keys && select.is_choice());
    by_key.filter_map(move |select| selector(select, mentions))
}

/// The mention that is a select expression's selector.
fn selector<'k, 'c>(select: &Select<'c>, mentions: &'k [Mention<'c>]) -> Option<&'k Mention<'c>> {
    use crate::ast::InlineExpression::{FunctionReference, VariableReference};
    let (VariableReference { id } | FunctionReference { id, .. }) = select.selector else {
        return None;
    };
    let mut mentions = mentions.iter();
    mentions.find(|mention| mention.span() == id.name.span())
}

fn chooses_by(scope: &Scope<'_>, part: &Part<'_>, selector: &Mention<'_>) -> bool {
    let mentions = scope.mentions[part.mentions.clone()].iter();
    let mut selectors = mentions.filter(|mention| mention.role == Role::Selector);
    selectors.any(|mention| {
        let is_same =
            mention.named == selector.named && mention.name.text() == selector.name.text();
        is_same && matches!(mention.named, Named::Variable | Named::Function)
    })
}
