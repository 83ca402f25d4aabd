//! `fluent-plural-default`: a default that is not the form for any number.

use super::{Categories, plurals};
use crate::findings::PLURAL_DEFAULT;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::variants::{key, key_piece};

/// The default is what decimals, and numbers nobody thought of, are shown with: `other`, or the form
/// of most whole numbers.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for plural in plurals(check) {
        let mut variants = plural.select.variants.iter();
        let Some(default) = variants.find(|variant| variant.default) else {
            continue;
        };
        let most = most(plural.categories);
        if key(default) == "other" || key(default) == most {
            continue;
        }
        let best = if plural.has("other") { "other" } else { most };
        let piece = key_piece(default);
        let draft = check
            .scope
            .draft(PLURAL_DEFAULT, plural.part, piece.span())
            .with("key", piece.text())
            .with("best", best);
        drafts.push(draft);
    }
    drafts
}

/// The category of most whole numbers.
fn most(categories: &Categories) -> &'static str {
    let most = categories.names().max_by_key(|name| categories.count(name));
    most.unwrap_or("other")
}
