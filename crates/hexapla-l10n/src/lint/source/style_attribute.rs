//! `fluent-style-attribute`: a `.style` attribute that sets other CSS properties than its source.

use std::collections::BTreeSet;

use hexapla_diagnostics::Level;

use crate::ast::PatternElement;
use crate::findings::STYLE_ATTRIBUTE;
use crate::lint::draft::Draft;
use crate::lint::pair::Pair;
use crate::lint::scope::Part;

pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.parts() {
        if twins.target.attribute() != Some("style") {
            continue;
        }
        let Some((_, source)) = plain(twins.source).filter(|(_, source)| source.is_some()) else {
            continue;
        };
        let Some((value, target)) = plain(twins.target) else {
            continue;
        };
        let draft = pair.target.draft(STYLE_ATTRIBUTE, twins.target, value);
        let source = source.unwrap_or_default();
        let Some(target) = target else {
            let draft = draft.with("kind", "no-css").level(Level::Error);
            drafts.push(draft.with("lost", "none").with("added", "none"));
            continue;
        };
        if source != target {
            let lost: Vec<&str> = source.difference(&target).copied().collect();
            let added: Vec<&str> = target.difference(&source).copied().collect();
            let draft = draft.with("kind", "properties");
            drafts.push(draft.with_list("lost", &lost).with_list("added", &added));
        }
    }
    drafts
}

/// The place of a part that is one plain text and the properties it sets, where it is CSS.
fn plain<'c>(part: &Part<'c>) -> Option<(hexapla_diagnostics::Span, Option<BTreeSet<&'c str>>)> {
    match part.pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some((value.span(), properties(value.text()))),
        _ => None,
    }
}

/// The properties of a list of CSS declarations, or `None` when it is none (CSS Style Attributes).
fn properties(text: &str) -> Option<BTreeSet<&str>> {
    let declarations = text.split(';').map(str::trim);
    let declarations = declarations.filter(|declaration| !declaration.is_empty());
    declarations
        .map(|declaration| {
            let (property, value) = declaration.split_once(':')?;
            let property = property.trim();
            let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte == b'-';
            let is_property = !property.is_empty() && property.bytes().all(is_letter);
            (is_property && !value.trim().is_empty()).then_some(property)
        })
        .collect()
}
