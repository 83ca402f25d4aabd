//! Patterns with more placeables than are ever formatted.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use hexapla_diagnostics::{Finding, Place};

use crate::{LIMITS, Piece, places, position, reading};

/// The finding that `pattern` has a form with too many placeables, if it has.
pub(super) fn finding(text: &str, pattern: &Pattern<Piece<'_>>, place: &Place) -> Option<Finding> {
    if placeables(pattern) <= LIMITS.placeables {
        return None;
    }
    let place = position::at(place, places::pattern(text, pattern));
    Some(reading::exceeded("placeables", LIMITS.placeables, place))
}

/// The placeables of the pattern's longest form, references not counted.
fn placeables(pattern: &Pattern<Piece<'_>>) -> usize {
    let each = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => 0,
        PatternElement::Placeable { expression } => 1 + inside(expression),
    });
    each.sum()
}

fn inside(expression: &Expression<Piece<'_>>) -> usize {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => 1 + inside(expression),
        Expression::Inline(_) => 0,
        Expression::Select { variants, .. } => {
            let each = variants.iter().map(|variant| placeables(&variant.value));
            each.max().unwrap_or(0)
        }
    }
}
