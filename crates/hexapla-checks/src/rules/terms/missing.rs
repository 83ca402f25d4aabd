//! A term or a name of the source that the translation does not have.

use std::collections::BTreeSet;

use hexapla_content::Pair;
use hexapla_diagnostics::Arg;

use super::finding_words::Folded;
use super::{prose, said};
use crate::findings::{NAME_MISSING, TERM_MISSING};
use crate::{Context, Hit, TermKind};

/// Terms and names without any of the words allowed for them. The endings of words are not looked at.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let terms = &context.languages.terms;
    if terms.iter().all(|term| term.allowed.is_empty()) {
        return Vec::new();
    }
    let units = prose(pair.target);
    let Some(first) = units.first() else {
        return Vec::new();
    };
    let texts: Vec<&str> = units.iter().map(|unit| unit.text.as_str()).collect();
    if pair.source_texts().eq(texts.iter().copied()) {
        // not translated at all: there is a rule for that
        return Vec::new();
    }
    let text = Folded::of(&texts.join("\n"), &context.languages.target);
    let mut told = BTreeSet::new();
    let missing = said(pair, context).into_iter().filter(|(term, _)| {
        let is_there = term
            .allowed
            .iter()
            .any(|word| text.inflects(word, term.kind) && !text.has_other_capitals(word));
        !term.allowed.is_empty() && !is_there && told.insert(*term)
    });
    let hits = missing.map(|(term, form)| {
        let code = match term.kind {
            TermKind::Term => TERM_MISSING,
            TermKind::Name => NAME_MISSING,
        };
        Hit::new(code, first.span)
            .with("term", form)
            .with("allowed", Arg::Names(term.allowed.clone()))
    });
    hits.collect()
}
