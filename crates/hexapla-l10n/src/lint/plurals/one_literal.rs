//! `fluent-plural-one-literal`: `[1]` where the singular is for other numbers too.

use hexapla_diagnostics::Level;

use super::plurals;
use crate::ast::VariantKey;
use crate::findings::PLURAL_ONE_LITERAL;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::variants::key_piece;

/// In English `[1]` and `[one]` are the same; in Russian 21 is `one` too, in French 0. French has
/// one such number only, so there it is a note.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for plural in plurals(check) {
        let mut variants = plural.select.variants.iter();
        let literal = variants.find(|variant| {
            let is_number = matches!(variant.key, VariantKey::NumberLiteral { .. });
            is_number && key_piece(variant).text() == "1"
        });
        let Some(literal) = literal.filter(|_| !plural.has("one")) else {
            continue;
        };
        let others = plural.reached("one");
        if plural.categories.of_number(1) != Some("one") || others == 0 {
            continue;
        }
        let is_rare = plural.categories.count("one") <= 2;
        let level = if is_rare {
            Level::Info
        } else {
            PLURAL_ONE_LITERAL.level()
        };
        let example = (0..=super::categories::REACH)
            .find(|number| *number != 1 && plural.categories.of_number(*number) == Some("one"));
        let draft = check
            .scope
            .draft(PLURAL_ONE_LITERAL, plural.part, key_piece(literal).span())
            .level(level)
            .with("example", example.unwrap_or_default());
        drafts.push(draft);
    }
    drafts
}
