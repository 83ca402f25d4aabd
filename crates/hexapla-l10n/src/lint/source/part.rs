//! `fluent-part-missing` and `fluent-part-extra`: a value or attribute on one side only.

use crate::findings::{PART_EXTRA, PART_MISSING};
use crate::lint::draft::Draft;
use crate::lint::pair::Pair;
use crate::lint::scope::{Kind, Part};

/// Terms are left out: their attributes are their language's own affair.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let (target, source) = (pair.target, pair.source);
    let mut drafts = Vec::new();
    for (item, twin) in pair.items() {
        let Some(twin) = twin.filter(|_| item.kind == Kind::Message) else {
            continue;
        };
        let twin = &source.items[twin];
        for part in lacking(source.parts(twin), target.parts(item)) {
            let draft = target.draft_of_item(PART_MISSING, item);
            drafts.push(named(draft.unit(item, part.attribute()), part));
        }
        for part in lacking(target.parts(item), source.parts(twin)) {
            let span = part.name.map_or(item.span(), |name| name.span());
            drafts.push(named(target.draft(PART_EXTRA, part, span), part));
        }
    }
    drafts
}

/// The parts that are not among the other ones; mostly both are the same value alone.
fn lacking<'k, 'c>(
    parts: &'k [Part<'c>],
    others: &'k [Part<'c>],
) -> impl Iterator<Item = &'k Part<'c>> {
    let is_there = |part: &Part<'c>| {
        let mut others = others.iter();
        others.any(|other| other.attribute() == part.attribute())
    };
    parts.iter().filter(move |part| !is_there(part))
}

fn named<'c>(draft: Draft<'c>, part: &Part<'_>) -> Draft<'c> {
    let kind = match part.name {
        None => "value",
        Some(_) => "attribute",
    };
    draft
        .with("kind", kind)
        .with("name", part.attribute().unwrap_or_default())
}
