//! `fluent-reference-changed`: a term or message referred to on one side only.

use std::collections::BTreeSet;

use hexapla_diagnostics::Level;

use crate::ast::PatternElement;
use crate::findings::REFERENCE_CHANGED;
use crate::limits::LIMITS;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};
use crate::lint::scope::{Kind, Mention, Named, Part, Scope, Target};

pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.mentioning() {
        if twins.mention_the_same(pair) {
            continue;
        }
        drafts.extend(of_part(pair, twins));
    }
    drafts
}

/// A reference without its place: sort, name and attribute.
type Reference<'c> = (Named, &'c str, Option<&'c str>);

fn of_part<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>) -> Vec<Draft<'c>> {
    let source = references(pair.source, twins.source);
    let target = references(pair.target, twins.target);
    let dropped: Vec<&Mention<'c>> =
        missing(&source, &target, || reached(pair.target, twins.target));
    let added: Vec<&Mention<'c>> = missing(&target, &source, || reached(pair.source, twins.source));
    let item = &pair.target.items[twins.target.item];
    let place = twins.target.name.map_or(item.span(), |name| name.span());
    let draft = |span, kind: &str, mention: &Mention<'_>| {
        let draft = pair.target.draft(REFERENCE_CHANGED, twins.target, span);
        let draft = draft.with("kind", kind).with("name", mention.written());
        draft.with("instead", "")
    };
    if let ([dropped], [added]) = (dropped.as_slice(), added.as_slice()) {
        let draft = draft(added.span(), "replaced", dropped);
        return vec![draft.with("instead", added.written())];
    }
    let dropped = dropped.into_iter().map(|mention| {
        let is_spelt_out = is_spelt_out(pair, twins, mention);
        let kind = if is_spelt_out { "spelt-out" } else { "dropped" };
        draft(place, kind, mention)
    });
    let added = added
        .into_iter()
        .map(|mention| draft(mention.span(), "added", mention).level(Level::Info));
    let mut drafts: Vec<Draft<'c>> = dropped.collect();
    drafts.extend(added);
    drafts
}

/// The references of a part, each once, in the order of the text.
fn references<'k, 'c>(scope: &'k Scope<'c>, part: &Part<'c>) -> Vec<&'k Mention<'c>> {
    let mut seen = BTreeSet::new();
    scope
        .mentions(part)
        .iter()
        .filter(|mention| matches!(mention.named, Named::Message | Named::Term))
        .filter(|mention| seen.insert(identity(mention)))
        .collect()
}

fn identity<'c>(mention: &Mention<'c>) -> Reference<'c> {
    let attribute = mention.attribute.map(|attribute| attribute.text());
    (mention.named, mention.name.text(), attribute)
}

/// The references that are neither among the other ones nor reached from them through other
/// messages.
fn missing<'k, 'c>(
    references: &[&'k Mention<'c>],
    others: &[&'k Mention<'c>],
    reached: impl Fn() -> BTreeSet<Reference<'c>>,
) -> Vec<&'k Mention<'c>> {
    let others: BTreeSet<_> = others.iter().map(|mention| identity(mention)).collect();
    let mut missing: Vec<&Mention<'c>> = references.to_vec();
    missing.retain(|mention| !others.contains(&identity(mention)));
    if !missing.is_empty() {
        let reached = reached();
        missing.retain(|mention| !reached.contains(&identity(mention)));
    }
    missing
}

/// Everything a part refers to, however far; at most [`LIMITS`]`.placeables` parts are followed.
fn reached<'c>(scope: &Scope<'c>, part: &Part<'c>) -> BTreeSet<Reference<'c>> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![part];
    let mut followed = 0;
    while let Some(part) = waiting.pop() {
        for mention in scope.mentions(part) {
            let Target::Part(next) = scope.target(mention) else {
                continue;
            };
            if found.insert(identity(mention)) && followed < LIMITS.placeables {
                followed += 1;
                waiting.push(&scope.parts[next]);
            }
        }
    }
    found
}

/// Says whether the translation writes the term's own text instead of referring to it.
fn is_spelt_out(pair: &Pair<'_, '_>, twins: &Twins<'_, '_>, mention: &Mention<'_>) -> bool {
    if mention.named != Named::Term {
        return false;
    }
    let says = |scope: &Scope<'_>| {
        let item = scope.find(Kind::Term, mention.name.text());
        let value = item.and_then(|item| scope.part(item, None));
        let elements = value.map(|value| scope.parts[value].pattern.elements.as_slice());
        let Some([PatternElement::TextElement { value: name }]) = elements else {
            return false;
        };
        let elements = twins.target.pattern.elements.iter();
        let mut texts = elements.filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value.text()),
            PatternElement::Placeable { .. } => None,
        });
        texts.any(|text| text.contains(name.text()))
    };
    says(pair.target) || says(pair.source)
}
