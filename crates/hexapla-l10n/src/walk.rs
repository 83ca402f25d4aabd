//! Going through the tree: every pattern and every expression.
//!
//! ```
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{Catalogue, ast::InlineExpression, walk};
//!
//! let text = "a = { $n ->\n    [one] { NUMBER($n) }\n   *[other] { $m }\n }\n";
//! let catalogue = Catalogue::read(text, &Place::project()).value;
//! let mut variables = Vec::new();
//! for pattern in walk::own_patterns(&catalogue.entries[0]) {
//!     walk::nodes(pattern, &mut |node| {
//!         if let walk::Node::Inline(InlineExpression::VariableReference { id }) = node {
//!             variables.push(id.name.text());
//!         }
//!     });
//! }
//! assert_eq!(variables, ["n", "n", "m"]);
//! ```

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Message, Pattern,
    PatternElement, Term,
};

use crate::Piece;

/// A part of a pattern that others can stand in.
#[derive(Clone, Copy, Debug)]
pub enum Node<'e, 's> {
    /// The pattern itself, or a variant's.
    Pattern(&'e Pattern<Piece<'s>>),
    /// What stands between braces.
    Expression(&'e Expression<Piece<'s>>),
    /// A reference, a literal or a call: in braces, a selector or an argument.
    Inline(&'e InlineExpression<Piece<'s>>),
}

/// The value and the attributes' patterns of an entry, in the order of the text.
pub fn own_patterns<'e, 's>(
    entry: &'e Entry<Piece<'s>>,
) -> impl Iterator<Item = &'e Pattern<Piece<'s>>> {
    let (value, attributes): (_, &[Attribute<_>]) = match entry {
        Entry::Message(Message {
            value, attributes, ..
        }) => (value.as_ref(), attributes),
        Entry::Term(Term {
            value, attributes, ..
        }) => (Some(value), attributes),
        _ => (None, &[]),
    };
    let attributes = attributes.iter().map(|attribute| &attribute.value);
    value.into_iter().chain(attributes)
}

/// Calls `visit` with `pattern` and everything in it, in the order of the text, outer ones before what
/// stands in them.
pub fn nodes<'e, 's>(pattern: &'e Pattern<Piece<'s>>, visit: &mut impl FnMut(Node<'e, 's>)) {
    visit(Node::Pattern(pattern));
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression<'e, 's>(
    expression: &'e Expression<Piece<'s>>,
    visit: &mut impl FnMut(Node<'e, 's>),
) {
    visit(Node::Expression(expression));
    match expression {
        Expression::Inline(inline) => in_inline(inline, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            for variant in variants {
                nodes(&variant.value, visit);
            }
        }
    }
}

fn in_inline<'e, 's>(
    inline: &'e InlineExpression<Piece<'s>>,
    visit: &mut impl FnMut(Node<'e, 's>),
) {
    visit(Node::Inline(inline));
    if let InlineExpression::Placeable { expression } = inline {
        in_expression(expression, visit);
    }
    if let Some(arguments) = arguments(inline) {
        for argument in &arguments.positional {
            in_inline(argument, visit);
        }
        for argument in &arguments.named {
            in_inline(&argument.value, visit);
        }
    }
}

/// The arguments of a call.
pub const fn arguments<'e, 's>(
    inline: &'e InlineExpression<Piece<'s>>,
) -> Option<&'e CallArguments<Piece<'s>>> {
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        _ => None,
    }
}
