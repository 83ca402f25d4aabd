//! Giving a message another id.

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use hexapla_diagnostics::Edit;

use crate::{Catalogue, Piece};

/// The edits that give the message, term or attribute `from` of a catalogue the id `to`, where it is
/// defined and where the catalogue refers to it: `nav-search` and `nav-find`, or `nav.title` and
/// `nav.label`. Nothing when one is a term and the other is none, or both parts of the id differ.
pub fn rename(catalogue: &Catalogue<'_>, from: &str, to: &str) -> Vec<Edit> {
    let (from, to) = (Name::of(from), Name::of(to));
    let (attribute, to) = match (from.attribute, to.attribute) {
        _ if from.is_term != to.is_term => return Vec::new(),
        (own, other) if own == other => (None, to.owner),
        (Some(own), Some(other)) if from.owner == to.owner => (Some(own), other),
        _ => return Vec::new(),
    };
    let mut renaming = Renaming {
        is_term: from.is_term,
        owner: from.owner,
        attribute,
        to,
        edits: Vec::new(),
    };
    for entry in &catalogue.entries {
        renaming.entry(entry);
    }
    renaming.edits.sort();
    renaming.edits
}

/// An id, taken apart.
struct Name<'i> {
    is_term: bool,
    /// The message or term, a term's without its hyphen.
    owner: &'i str,
    attribute: Option<&'i str>,
}

impl<'i> Name<'i> {
    fn of(id: &'i str) -> Self {
        let (owner, attribute) = match id.split_once('.') {
            Some((owner, attribute)) => (owner, Some(attribute)),
            None => (id, None),
        };
        Self {
            is_term: owner.starts_with('-'),
            owner: owner.trim_start_matches('-'),
            attribute,
        }
    }
}

struct Renaming<'i> {
    is_term: bool,
    owner: &'i str,
    /// The attribute that gets another name; the message or term itself does without one.
    attribute: Option<&'i str>,
    to: &'i str,
    edits: Vec<Edit>,
}

impl Renaming<'_> {
    fn edit(&mut self, piece: Piece<'_>) {
        self.edits.push(Edit {
            span: piece.span(),
            text: self.to.to_owned(),
        });
    }

    /// A place where an id stands, with the attribute it names.
    fn named(&mut self, is_term: bool, owner: Piece<'_>, attribute: Option<Piece<'_>>) {
        if is_term != self.is_term || owner.text() != self.owner {
            return;
        }
        match self.attribute {
            None => self.edit(owner),
            Some(wanted) => {
                if let Some(own) = attribute.filter(|own| own.text() == wanted) {
                    self.edit(own);
                }
            }
        }
    }

    fn entry(&mut self, entry: &Entry<Piece<'_>>) {
        match entry {
            Entry::Message(message) => {
                self.defined(false, message.id.name, &message.attributes);
                if let Some(value) = &message.value {
                    self.pattern(value);
                }
            }
            Entry::Term(term) => {
                self.defined(true, term.id.name, &term.attributes);
                self.pattern(&term.value);
            }
            _ => {}
        }
    }

    fn defined(&mut self, is_term: bool, owner: Piece<'_>, attributes: &[Attribute<Piece<'_>>]) {
        if self.attribute.is_none() {
            self.named(is_term, owner, None);
        }
        for attribute in attributes {
            if self.attribute.is_some() {
                self.named(is_term, owner, Some(attribute.id.name));
            }
            self.pattern(&attribute.value);
        }
    }

    fn pattern(&mut self, pattern: &Pattern<Piece<'_>>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<Piece<'_>>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<Piece<'_>>) {
        match expression {
            InlineExpression::MessageReference { id, attribute } => {
                self.named(false, id.name, attribute.as_ref().map(|own| own.name));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.named(true, id.name, attribute.as_ref().map(|own| own.name));
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn call(&mut self, arguments: &CallArguments<Piece<'_>>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }
}
