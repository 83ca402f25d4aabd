//! A word that the glossary or the registry forbids.

use std::collections::BTreeSet;

use hexapla_content::Pair;
use hexapla_diagnostics::Arg;

use super::finding_words::{Folded, is_within};
use super::{prose, said};
use crate::findings::TERM_FORBIDDEN;
use crate::{Context, Hit, Term, TermKind};

/// Words forbidden for a term that the source has, and forbidden spellings of names wherever they stand. A word within
/// an allowed one is allowed.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let terms = &context.languages.terms;
    if terms.iter().all(|term| term.forbidden.is_empty()) {
        return Vec::new();
    }
    let said: BTreeSet<&Term> = said(pair, context)
        .into_iter()
        .map(|(term, _)| term)
        .collect();
    let counts =
        |term: &&Term| term.kind == TermKind::Name || term.source.is_empty() || said.contains(term);
    let mut hits = Vec::new();
    for unit in prose(pair.target) {
        let text = Folded::of(&unit.text, &context.languages.target);
        let forbids = |term: &&Term| !term.forbidden.is_empty() && counts(term);
        for term in terms.iter().filter(forbids) {
            let found = term.forbidden.iter().filter(|word| {
                let around = term.allowed.iter().filter(|form| is_within(word, form));
                text.has(word) && text.without(around).has(word)
            });
            hits.extend(found.map(|word| {
                Hit::new(TERM_FORBIDDEN, context.locate(unit, word))
                    .with("forbidden", word.as_str())
                    .with("allowed", Arg::Names(term.allowed.clone()))
            }));
        }
    }
    hits
}
