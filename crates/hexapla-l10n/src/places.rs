//! Which bytes are which node of a catalogue.
//!
//! Identifiers, texts, literals and the lines of comments are [`Piece`]s and know their bytes. For every
//! other node the functions here find them, from its pieces and the text of the catalogue it was read
//! from. The spans are those of fluent.js: a message begins with its comment and ends behind its last
//! visible line, without the line ending; a pattern on lines of its own begins with its first
//! line's indentation; a placeable includes its braces.
//!
//! ```
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{Catalogue, ast::Entry, places};
//!
//! let text = "# Beside the search field.\nfind =\n    Find { $what }\n    .title = Find\n";
//! let catalogue = Catalogue::read(text, &Place::project()).value;
//! let Entry::Message(find) = &catalogue.entries[0] else { panic!("a message") };
//!
//! let value = find.value.as_ref().unwrap();
//! assert_eq!(places::pattern(text, value).of(text), Some("    Find { $what }"));
//! let title = places::attribute(text, &find.attributes[0]);
//! assert_eq!(title.of(text), Some(".title = Find"));
//! assert_eq!(places::message(text, find).start, 0);
//! ```

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Message, NamedArgument,
    Pattern, PatternElement, Term, Variant, VariantKey,
};
use hexapla_diagnostics::Span;

use crate::Piece;

/// The bytes of an entry, with the comment that belongs to it.
pub fn entry(text: &str, entry: &Entry<Piece<'_>>) -> Span {
    match entry {
        Entry::Message(entry) => message(text, entry),
        Entry::Term(entry) => term(text, entry),
        Entry::Comment(entry) | Entry::GroupComment(entry) | Entry::ResourceComment(entry) => {
            comment(text, entry)
        }
        Entry::Junk { content } => content.span(),
    }
}

/// The bytes of a message, with its comment.
pub fn message(text: &str, message: &Message<Piece<'_>>) -> Span {
    let own = definition(text, message);
    let comment = message.comment.as_ref();
    let start = comment.map_or(own.start, |comment| self::comment(text, comment).start);
    Span { start, ..own }
}

/// The bytes of a message, without its comment.
pub fn definition(text: &str, message: &Message<Piece<'_>>) -> Span {
    let name = message.id.name.span();
    let value = message.value.as_ref();
    let end = value.map_or(name.end, |value| pattern(text, value).end);
    Span::new(name.start, last_end(text, end, &message.attributes))
}

/// The bytes of a term, with its comment.
pub fn term(text: &str, term: &Term<Piece<'_>>) -> Span {
    let hyphen = term.id.name.span().start - 1;
    let comment = term.comment.as_ref();
    let start = comment.map_or(hyphen, |comment| self::comment(text, comment).start);
    let end = pattern(text, &term.value).end;
    Span::new(start, last_end(text, end, &term.attributes))
}

fn last_end(text: &str, end: usize, attributes: &[Attribute<Piece<'_>>]) -> usize {
    let last = attributes.last();
    last.map_or(end, |last| pattern(text, &last.value).end)
}

/// The bytes of a comment, from its first number sign to the end of its last line.
pub fn comment(text: &str, comment: &Comment<Piece<'_>>) -> Span {
    let first = comment.content.first().map_or(0, |line| line.span().start);
    let last = comment.content.last().map_or(0, |line| line.span().end);
    let before = text.get(..first).unwrap_or_default();
    let before = before.strip_suffix(' ').unwrap_or(before);
    Span::new(before.trim_end_matches('#').len(), last)
}

/// The bytes of an attribute, from its dot.
pub fn attribute(text: &str, attribute: &Attribute<Piece<'_>>) -> Span {
    let dot = attribute.id.name.span().start - 1;
    Span::new(dot, pattern(text, &attribute.value).end)
}

/// The bytes of a pattern: from its first element, or from the beginning of its first line when only
/// blank stands before it there, to the end of its last line.
pub fn pattern(text: &str, pattern: &Pattern<Piece<'_>>) -> Span {
    let first = pattern.elements.first();
    let first = first.map_or(0, |first| element(text, first).start);
    let last = pattern.elements.last();
    let last = last.map_or(first, |last| element(text, last).end);
    let indent = text.get(..first).unwrap_or_default();
    let line = indent.trim_end_matches(' ');
    let start = if line.ends_with('\n') {
        line.len()
    } else {
        first
    };
    Span::new(start, before_line_end(text, last))
}

/// The bytes of a text or a placeable; those of a text are its piece's.
pub fn element(text: &str, element: &PatternElement<Piece<'_>>) -> Span {
    match element {
        PatternElement::TextElement { value } => value.span(),
        PatternElement::Placeable { expression } => placeable(text, expression),
    }
}

/// The bytes of the placeable that holds `expression`, with its braces.
pub fn placeable(text: &str, expression: &Expression<Piece<'_>>) -> Span {
    let inside = self::expression(text, expression);
    Span::new(
        before_blank(text, inside.start) - 1,
        after_blank(text, inside.end) + 1,
    )
}

/// The bytes of an expression; those of a select expression end right before the brace that closes
/// it.
pub fn expression(text: &str, expression: &Expression<Piece<'_>>) -> Span {
    match expression {
        Expression::Inline(expression) => inline(text, expression),
        Expression::Select { selector, variants } => {
            let selector = inline(text, selector);
            let last = variants.last();
            let last = last.map_or(selector.end, |last| pattern(text, &last.value).end);
            Span::new(selector.start, after_blank(text, last))
        }
    }
}

/// The bytes of an inline expression, with its sigil, quotation marks, brackets or braces.
pub fn inline(text: &str, expression: &InlineExpression<Piece<'_>>) -> Span {
    let arguments = call_arguments(text, expression);
    match expression {
        InlineExpression::StringLiteral { value } => {
            Span::new(value.span().start - 1, value.span().end + 1)
        }
        InlineExpression::NumberLiteral { value } => value.span(),
        InlineExpression::VariableReference { id } => {
            Span::new(id.name.span().start - 1, id.name.span().end)
        }
        InlineExpression::FunctionReference { id, .. } => {
            let id = id.name.span();
            Span::new(id.start, arguments.map_or(id.end, |span| span.end))
        }
        InlineExpression::MessageReference { id, attribute } => {
            let last = attribute.as_ref().unwrap_or(id);
            Span::new(id.name.span().start, last.name.span().end)
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            let last = attribute.as_ref().unwrap_or(id).name.span().end;
            let end = arguments.map_or(last, |span| span.end);
            Span::new(id.name.span().start - 1, end)
        }
        InlineExpression::Placeable { expression } => placeable(text, expression),
    }
}

/// The bytes of a call's arguments with their brackets; `None` for what is no call.
pub fn call_arguments(text: &str, expression: &InlineExpression<Piece<'_>>) -> Option<Span> {
    let (callee, arguments) = match expression {
        InlineExpression::FunctionReference { id, arguments } => (id, arguments),
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => (attribute.as_ref().unwrap_or(id), arguments.as_ref()?),
        _ => return None,
    };
    let start = after_blank(text, callee.name.span().end);
    let last = last_argument(text, arguments).unwrap_or(start + 1);
    let mut end = after_blank(text, last);
    if text.as_bytes().get(end) == Some(&b',') {
        end = after_blank(text, end + 1);
    }
    Some(Span::new(start, end + 1))
}

/// Where the last argument ends.
fn last_argument(text: &str, arguments: &CallArguments<Piece<'_>>) -> Option<usize> {
    if let Some(last) = arguments.named.last() {
        return Some(named_argument(text, last).end);
    }
    let last = arguments.positional.last()?;
    Some(inline(text, last).end)
}

/// The bytes of a named argument, from its name.
pub fn named_argument(text: &str, argument: &NamedArgument<Piece<'_>>) -> Span {
    let start = argument.name.name.span().start;
    Span::new(start, inline(text, &argument.value).end)
}

/// The bytes of a variant, from its bracket or asterisk.
pub fn variant(text: &str, variant: &Variant<Piece<'_>>) -> Span {
    let bracket = before_blank(text, key(&variant.key).start) - 1;
    let start = bracket - usize::from(variant.default);
    Span::new(start, pattern(text, &variant.value).end)
}

/// The bytes of a variant's key.
pub const fn key(key: &VariantKey<Piece<'_>>) -> Span {
    match key {
        VariantKey::Identifier { name: value } | VariantKey::NumberLiteral { value } => {
            value.span()
        }
    }
}

const BLANK: [char; 3] = [' ', '\n', '\r'];

/// Where the blank before `at` begins.
pub(crate) fn before_blank(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.trim_end_matches(BLANK).len()
}

/// Where the spaces behind `at` end.
pub(crate) fn after_spaces(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    text.len() - after.trim_start_matches(' ').len()
}

/// Where the blank behind `at` ends.
fn after_blank(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    text.len() - after.trim_start_matches(BLANK).len()
}

/// Where the line ends of which only blank remains at `at`.
fn before_line_end(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    let line = after.find('\n').map_or(after, |feed| {
        let line = after.get(..feed).unwrap_or_default();
        line.strip_suffix('\r').unwrap_or(line)
    });
    at + (line.len() - line.trim_start_matches(' ').len())
}
