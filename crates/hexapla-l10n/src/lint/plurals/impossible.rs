//! `fluent-plural-impossible`: a variant no number of the language ever chooses.

use hexapla_diagnostics::Level;

use super::{CATEGORIES, plurals};
use crate::findings::PLURAL_IMPOSSIBLE;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::variants::key_piece;

/// `[zero]` and `[two]` were mostly meant as `[0]` and `[2]`, and another word as a category; other
/// categories the language does not have are dead weight.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for plural in plurals(check) {
        let known: Vec<&str> = plural.categories.names().collect();
        for variant in plural.named().filter(|variant| !variant.default) {
            let key = key_piece(variant);
            if plural.categories.has(key.text()) {
                continue;
            }
            let (kind, level) = match key.text() {
                "zero" | "two" => ("number", Level::Warn),
                name if CATEGORIES.contains(&name) => ("category", Level::Info),
                _ => ("word", Level::Warn),
            };
            let draft = check
                .scope
                .draft(PLURAL_IMPOSSIBLE, plural.part, key.span())
                .level(level)
                .with("kind", kind)
                .with("key", key.text())
                .with_list("known", &known);
            drafts.push(draft);
        }
    }
    drafts
}
