//! The one walk over a catalogue's trees that fills a scope's lists.

use std::ops::Range;

use super::described::describe;
use super::markup::readings;
use super::plurals::CATEGORIES;
use super::scope::{Choice, Item, Kind, Mention, Named, Part, Role, Scope, Select};
use crate::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Pattern,
    PatternElement, Variant, VariantKey,
};
use crate::{Catalogue, Piece};

/// Appends what the file of that index holds.
pub(super) fn look_through<'c>(scope: &mut Scope<'c>, file: usize, catalogue: &'c Catalogue<'c>) {
    let mut above = Above {
        file,
        text: catalogue.text,
        standing: None,
        run: 0..0,
        group: 0..0,
    };
    for entry in &catalogue.entries {
        match entry {
            Entry::Message(message) => {
                let parts = add_parts(scope, message.value.as_ref(), &message.attributes);
                let (kind, comment) = (Kind::Message, message.comment.as_ref());
                above.add(scope, kind, message.id.name, comment, parts);
            }
            Entry::Term(term) => {
                let parts = add_parts(scope, Some(&term.value), &term.attributes);
                let (kind, comment) = (Kind::Term, term.comment.as_ref());
                above.add(scope, kind, term.id.name, comment, parts);
            }
            Entry::Comment(comment) => above.standing = Some(comment),
            Entry::GroupComment(comment) => {
                above.standing = None;
                above.group = describe(&mut scope.described, [comment]);
            }
            Entry::ResourceComment(_) | Entry::Junk { .. } => above.standing = None,
        }
    }
    let of_file = catalogue.entries.iter().filter_map(|entry| match entry {
        Entry::ResourceComment(comment) => Some(comment),
        _ => None,
    });
    let described = describe(&mut scope.described, of_file);
    scope.described_in_files.push(described);
}

/// The comments above a place in a file that belong to no item.
struct Above<'c> {
    /// The index of the file.
    file: usize,
    text: &'c str,
    /// The last one, when it stands alone.
    standing: Option<&'c Comment<Piece<'c>>>,
    /// What the comment above the run of messages tells of variables.
    run: Range<usize>,
    /// What the group's heading tells of variables.
    group: Range<usize>,
}

impl<'c> Above<'c> {
    /// Appends an item below them.
    fn add(
        &mut self,
        scope: &mut Scope<'c>,
        kind: Kind,
        id: Piece<'c>,
        comment: Option<&'c Comment<Piece<'c>>>,
        parts: Range<usize>,
    ) {
        let standing = self.standing.take();
        let detached = standing.filter(|_| comment.is_none());
        let described = describe(&mut scope.described, comment.or(detached));
        if self.run.is_empty() || comment.is_some() || !self.follows_directly(id) {
            self.run = described.clone();
        }
        scope.items.push(Item {
            file: self.file,
            kind,
            id,
            comment,
            detached,
            described,
            described_in_run: self.run.clone(),
            described_in_group: self.group.clone(),
            parts,
        });
    }

    /// Says whether the line above that of the item's name is not empty.
    fn follows_directly(&self, id: Piece<'c>) -> bool {
        let line = self.text[..id.span().start].rfind('\n').unwrap_or(0);
        let above = self.text[..line].lines().next_back();
        above.is_some_and(|line| !line.trim().is_empty())
    }
}

/// Appends the parts of the item that comes next: its value, then its attributes.
fn add_parts<'c>(
    scope: &mut Scope<'c>,
    value: Option<&'c Pattern<Piece<'c>>>,
    attributes: &'c [Attribute<Piece<'c>>],
) -> Range<usize> {
    let first = scope.parts.len();
    if let Some(pattern) = value {
        add_part(scope, None, pattern);
    }
    for attribute in attributes {
        add_part(scope, Some(attribute.id.name), &attribute.value);
    }
    first..scope.parts.len()
}

fn add_part<'c>(scope: &mut Scope<'c>, name: Option<Piece<'c>>, pattern: &'c Pattern<Piece<'c>>) {
    let mut walk = Walk {
        mentions: &mut scope.mentions,
        selects: &mut scope.selects,
        has_angle: false,
    };
    let (mentions, selects) = (walk.mentions.len(), walk.selects.len());
    walk.pattern(pattern);
    let (has_angle, first_reading) = (walk.has_angle, scope.readings.len());
    if has_angle {
        scope.readings.extend(readings(pattern));
    }
    scope.parts.push(Part {
        item: scope.items.len(),
        name,
        pattern,
        mentions: mentions..scope.mentions.len(),
        selects: selects..scope.selects.len(),
        readings: first_reading..scope.readings.len(),
    });
}

/// The walk over one part.
struct Walk<'w, 'c> {
    mentions: &'w mut Vec<Mention<'c>>,
    selects: &'w mut Vec<Select<'c>>,
    has_angle: bool,
}

impl<'c> Walk<'_, 'c> {
    fn pattern(&mut self, pattern: &'c Pattern<Piece<'c>>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.has_angle = self.has_angle || value.text().contains('<');
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'c Expression<Piece<'c>>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Role::Shown),
            Expression::Select { selector, variants } => {
                self.selects.push(Select {
                    selector,
                    variants,
                    choice: choice(selector, variants),
                });
                self.inline(selector, Role::Selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'c InlineExpression<Piece<'c>>, role: Role) {
        let (named, name, attribute, arguments) = match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                return;
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::FunctionReference { id, arguments } => {
                (Named::Function, id, None, Some(arguments))
            }
            InlineExpression::MessageReference { id, attribute } => {
                (Named::Message, id, attribute.as_ref(), None)
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => (Named::Term, id, attribute.as_ref(), arguments.as_ref()),
            InlineExpression::VariableReference { id } => (Named::Variable, id, None, None),
        };
        self.mentions.push(Mention {
            named,
            name: name.name,
            attribute: attribute.map(|attribute| attribute.name),
            role,
            arguments,
        });
        if let Some(arguments) = arguments {
            self.arguments(arguments, role);
        }
    }

    fn arguments(&mut self, arguments: &'c CallArguments<Piece<'c>>, role: Role) {
        for argument in &arguments.positional {
            self.inline(argument, role);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, role);
        }
    }
}

/// How a select expression chooses, as far as its shape tells: by number when its selector is
/// `NUMBER()` or an exact number or a category other than `other` is among its keys, and its default
/// is one of these or `other`.
fn choice(selector: &InlineExpression<Piece<'_>>, variants: &[Variant<Piece<'_>>]) -> Choice {
    match selector {
        InlineExpression::FunctionReference { id, arguments } if id.name.text() == "NUMBER" => {
            return if is_ordinal(arguments) {
                Choice::Ordinal
            } else {
                Choice::Cardinal
            };
        }
        InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. } => {
        }
        _ => return Choice::Keys,
    }
    let is_number_or_category = |variant: &Variant<Piece<'_>>| match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => CATEGORIES.contains(&name.text()),
    };
    let is_other = |variant: &Variant<Piece<'_>>| matches!(&variant.key, VariantKey::Identifier { name } if name.text() == "other");
    let default = variants.iter().find(|variant| variant.default);
    let by_number = default.is_some_and(is_number_or_category)
        && variants
            .iter()
            .any(|variant| is_number_or_category(variant) && !is_other(variant));
    if by_number {
        Choice::Cardinal
    } else {
        Choice::Keys
    }
}

/// Says whether the arguments of `NUMBER()` ask for ordinals: `type: "ordinal"`.
fn is_ordinal(arguments: &CallArguments<Piece<'_>>) -> bool {
    arguments.named.iter().any(|argument| {
        let ordinal = matches!(&argument.value, InlineExpression::StringLiteral { value } if value.text() == "ordinal");
        argument.name.name.text() == "type" && ordinal
    })
}
