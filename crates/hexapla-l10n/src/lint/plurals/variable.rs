//! `fluent-plural-variable`: a plural form for many numbers that does not say the number.

use hexapla_diagnostics::Level;

use super::{Plural, plurals};
use crate::Piece;
use crate::ast::{Variant, VariantKey};
use crate::findings::PLURAL_VARIABLE;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::Scope;
use crate::lint::shown::Shown;
use crate::lint::variants::{key, key_piece};

/// "One file" is right for 1 and wrong for 21. A form may leave the number out only where it stands
/// for one number; where no form says the number, nothing is wrong.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for plural in plurals(check) {
        let Some(variable) = plural.select.variable() else {
            continue;
        };
        let name = variable.text();
        if check.scope.shows(plural.part.pattern, name) != Shown::Sometimes {
            continue;
        }
        let silent: Vec<_> = silent(check.scope, &plural, name).collect();
        if silent.len() == plural.select.variants.len() {
            continue;
        }
        for variant in silent {
            if let Some((level, n)) = grade(&plural, variant) {
                let piece = key_piece(variant);
                let draft = check
                    .scope
                    .draft(PLURAL_VARIABLE, plural.part, piece.span())
                    .level(level)
                    .with("key", piece.text())
                    .with("name", format!("${name}"))
                    .with("n", n);
                drafts.push(draft);
            }
        }
    }
    drafts
}

fn silent<'k, 'c>(
    scope: &'k Scope<'c>,
    plural: &Plural<'k, 'c>,
    name: &'k str,
) -> impl Iterator<Item = &'c Variant<Piece<'c>>> {
    let variants = plural.select.variants.iter();
    variants.filter(move |variant| scope.shows(&variant.value, name) == Shown::Never)
}

/// How bad the silence of a variant is and how many numbers it concerns; `None` when it stands for
/// one number or none.
fn grade(plural: &Plural<'_, '_>, variant: &Variant<Piece<'_>>) -> Option<(Level, usize)> {
    if matches!(variant.key, VariantKey::NumberLiteral { .. }) && !variant.default {
        return None;
    }
    let numbers = plural.reached(key(variant));
    let level = match numbers {
        0 | 1 if !variant.default => return None,
        // no whole number asks for a default that stands for decimals alone
        0 | 2 => Level::Info,
        _ => PLURAL_VARIABLE.level(),
    };
    Some((level, numbers))
}
