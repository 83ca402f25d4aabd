//! The variants of a select expression and their keys.

use crate::Piece;
use crate::ast::{Variant, VariantKey};

/// A variant's key as it is written.
pub(super) fn key<'c>(variant: &Variant<Piece<'c>>) -> &'c str {
    key_piece(variant).text()
}

/// A variant's key with its place.
pub(super) fn key_piece<'c>(variant: &Variant<Piece<'c>>) -> Piece<'c> {
    match &variant.key {
        VariantKey::Identifier { name } => *name,
        VariantKey::NumberLiteral { value } => *value,
    }
}

/// The number of a variant whose key is an exact whole number.
pub(super) fn exact_number(variant: &Variant<Piece<'_>>) -> Option<usize> {
    match &variant.key {
        VariantKey::Identifier { .. } => None,
        VariantKey::NumberLiteral { value } => value.text().parse().ok(),
    }
}
