//! Choices by number: which variants a language needs, and which it never chooses.

pub(super) mod categories;
pub(super) mod default;
pub(super) mod impossible;
pub(super) mod lost;
pub(super) mod missing;
pub(super) mod no_data;
pub(super) mod one_literal;
pub(super) mod variable;

pub(super) use categories::{CATEGORIES, Categories};

use std::collections::BTreeSet;

use crate::Piece;
use crate::ast::{Variant, VariantKey};
use crate::lint::check::Check;
use crate::lint::scope::{Choice, MOST_MENTIONS, Part, Select};
use crate::lint::variants::{exact_number, key};

/// A select expression that chooses by number, with its part and the categories of its locale.
struct Plural<'k, 'c> {
    part: &'k Part<'c>,
    select: &'k Select<'c>,
    categories: &'k Categories,
}

/// The most variants of a choice by number that are looked at.
const MOST_VARIANTS: usize = 100;

/// The choices by number of a scope whose language CLDR knows.
fn plurals<'k, 'c>(check: &Check<'k, 'c>) -> Vec<Plural<'k, 'c>> {
    let scope = check.scope;
    let mut plurals = Vec::new();
    let parts = scope.own_parts().iter();
    for part in parts.filter(|part| part.mentions.len() <= MOST_MENTIONS) {
        for select in scope.selects(part) {
            if select.choice == Choice::Keys || select.variants.len() > MOST_VARIANTS {
                continue;
            }
            let categories = scope.categories(select.choice);
            if categories.is_known() {
                plurals.push(Plural {
                    part,
                    select,
                    categories,
                });
            }
        }
    }
    plurals
}

impl<'c> Plural<'_, 'c> {
    /// The variants whose keys are names.
    fn named(&self) -> impl Iterator<Item = &'c Variant<Piece<'c>>> {
        let variants = self.select.variants.iter();
        variants.filter(|variant| matches!(variant.key, VariantKey::Identifier { .. }))
    }

    /// Says whether a variant has that key.
    fn has(&self, name: &str) -> bool {
        let mut variants = self.select.variants.iter();
        variants.any(|variant| key(variant) == name)
    }

    /// Says whether the default has that key.
    fn is_default(&self, name: &str) -> bool {
        let mut variants = self.select.variants.iter();
        variants.any(|variant| variant.default && key(variant) == name)
    }

    /// Says whether a category is among the keys, `other` left out, so that the choice is one of
    /// grammar and not only of an exact number.
    fn is_grammatical(&self) -> bool {
        let is_form = |variant: &Variant<Piece<'c>>| {
            key(variant) != "other" && CATEGORIES.contains(&key(variant))
        };
        self.named().any(is_form)
    }

    /// How many whole numbers within reach choose the category, those left out that have a variant
    /// of their own.
    fn reached(&self, category: &str) -> usize {
        let exact: BTreeSet<usize> = self
            .select
            .variants
            .iter()
            .filter_map(exact_number)
            .collect();
        let in_category = |number: &usize| self.categories.of_number(*number) == Some(category);
        let taken = exact.into_iter().filter(in_category).count();
        self.categories.count(category).saturating_sub(taken)
    }
}
