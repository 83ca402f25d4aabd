//! The texts a part can become, placeables aside: one for each way of choosing variants.

use hexapla_content::PLACEABLE;
use hexapla_diagnostics::Span;

use super::tag::{Tag, tags};
use crate::Piece;
use crate::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

/// The most readings of one part that are looked at.
const MOST: usize = 32;

/// One text a part can become, every placeable one character, with its tags and the places of its
/// bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::lint) struct Reading {
    pub(super) text: String,
    pub(super) tags: Vec<Tag>,
    /// Where stretches of the text begin, in it and in the file.
    stretches: Vec<(usize, usize)>,
}

impl Reading {
    /// The bytes in the file of a stretch of the text.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let place = |at: usize| {
            let after = self.stretches.partition_point(|(text, _)| *text <= at);
            let stretch = after.checked_sub(1).map(|index| self.stretches[index]);
            stretch.map_or(0, |(text, file)| file + (at - text))
        };
        let first = place(start);
        let last = if end > start {
            place(end - 1) + 1
        } else {
            first
        };
        Span::new(first, last.max(first))
    }

    fn push(&mut self, piece: Piece<'_>) {
        self.stretches.push((self.text.len(), piece.span().start));
        self.text.push_str(piece.text());
    }
}

/// The readings of a pattern: the one of all defaults first, then one for each other variant.
/// Patterns without choices have one.
pub(in crate::lint) fn readings(pattern: &Pattern<Piece<'_>>) -> Vec<Reading> {
    let mut forced = Vec::new();
    paths(pattern, &mut Vec::new(), &mut forced);
    forced.truncate(MOST - 1);
    let mut readings = vec![read(pattern, &[])];
    readings.extend(forced.iter().map(|path| read(pattern, path)));
    readings
}

/// The variants on the way to a variant, by their addresses in the tree.
type Path<'p, 'c> = Vec<&'p Variant<Piece<'c>>>;

/// Collects the way to every variant that is no default.
fn paths<'p, 'c>(
    pattern: &'p Pattern<Piece<'c>>,
    way: &mut Path<'p, 'c>,
    found: &mut Vec<Path<'p, 'c>>,
) {
    for variants in choices(pattern) {
        for variant in variants {
            if found.len() >= MOST {
                return;
            }
            way.push(variant);
            if !variant.default {
                found.push(way.clone());
            }
            paths(&variant.value, way, found);
            way.pop();
        }
    }
}

fn choices<'p, 'c>(
    pattern: &'p Pattern<Piece<'c>>,
) -> impl Iterator<Item = &'p [Variant<Piece<'c>>]> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => variants(expression),
    })
}

/// The variants of a placeable that chooses, braces around it looked through.
fn variants<'p, 'c>(expression: &'p Expression<Piece<'c>>) -> Option<&'p [Variant<Piece<'c>>]> {
    match expression {
        Expression::Select { variants, .. } => Some(variants),
        Expression::Inline(InlineExpression::Placeable { expression }) => variants(expression),
        Expression::Inline(_) => None,
    }
}

fn read(pattern: &Pattern<Piece<'_>>, way: &[&Variant<Piece<'_>>]) -> Reading {
    let mut reading = Reading {
        text: String::new(),
        tags: Vec::new(),
        stretches: Vec::new(),
    };
    append(pattern, way, &mut reading);
    reading.tags = tags(&reading.text);
    reading
}

fn append(pattern: &Pattern<Piece<'_>>, way: &[&Variant<Piece<'_>>], reading: &mut Reading) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => reading.push(*value),
            PatternElement::Placeable { expression } => match variants(expression) {
                None => reading.text.push(PLACEABLE),
                Some(variants) => {
                    let on_way = |variant: &&Variant<Piece<'_>>| {
                        way.iter().any(|step| std::ptr::eq(*step, *variant))
                    };
                    let chosen = variants.iter().find(on_way);
                    let default = || variants.iter().find(|variant| variant.default);
                    if let Some(variant) = chosen.or_else(default) {
                        append(&variant.value, way, reading);
                    }
                }
            },
        }
    }
}
