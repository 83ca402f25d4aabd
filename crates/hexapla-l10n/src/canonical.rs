//! One spelling for everything that says the same.
//!
//! The canonical text of a pattern holds what the pattern says and nothing of how its file was laid
//! out: no comment, no indentation, no line ending but LF, one blank where blanks are free, and escapes
//! only where a character would be invisible or end the literal. It is Fluent itself, with every line at
//! its own margin. Two patterns say the same to every reader when their canonical texts are equal, so
//! fingerprints are made of it.
//!
//! ```
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{Catalogue, ast::Entry, canonical_pattern};
//!
//! let written = "a = {$n  ->\n [one]  {  \"\\u0031\"}\n*[other] {$n}\n}\nb =\n    One\n      two\n";
//! let catalogue = Catalogue::read(written, &Place::project()).value;
//! let canonical = |index: usize| match &catalogue.entries[index] {
//!     Entry::Message(message) => canonical_pattern(message.value.as_ref().unwrap()),
//!     _ => panic!("a message"),
//! };
//! assert_eq!(canonical(0), "{ $n ->\n    [one] { \"1\" }\n   *[other] { $n }\n}");
//! assert_eq!(canonical(1), "One\n  two");
//! ```

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::Piece;
use crate::literal::normal_literal;

/// The canonical text of a value, of an attribute or of a variant.
pub fn canonical_pattern(pattern: &Pattern<Piece<'_>>) -> String {
    let mut printer = Printer::new(0);
    printer.pattern(pattern);
    printer.text
}

/// The canonical text of an inline expression, without braces: `$n`, `-brand(case: "genitive")`.
pub(crate) fn canonical_inline(expression: &InlineExpression<Piece<'_>>) -> String {
    let mut printer = Printer::new(0);
    printer.inline(expression);
    printer.text
}

/// Indentation of what stands below something, in spaces.
pub(crate) const STEP: usize = 4;

/// Writes parts of a catalogue in their one spelling.
#[derive(Debug)]
pub(crate) struct Printer {
    /// What has been written.
    pub(crate) text: String,
    /// The indentation of lines, in spaces.
    indent: usize,
    /// Whether the next character is the first of its line.
    is_line_start: bool,
}

impl Printer {
    /// A printer that indents every line but the first by `indent` spaces.
    pub(crate) const fn new(indent: usize) -> Self {
        Self {
            text: String::new(),
            indent,
            is_line_start: false,
        }
    }

    /// Writes a part of a line.
    pub(crate) fn write(&mut self, part: &str) {
        if self.is_line_start && !part.is_empty() {
            self.text.extend(std::iter::repeat_n(' ', self.indent));
            self.is_line_start = false;
        }
        self.text.push_str(part);
    }

    /// Ends a line inside a text, of which a carriage return must not become half a line ending.
    pub(crate) fn end_line(&mut self) {
        let is_lone = self.text.ends_with('\r');
        self.text.push_str(if is_lone { "\r\n" } else { "\n" });
        self.is_line_start = true;
    }

    /// Writes a pattern whose first line begins here.
    pub(crate) fn pattern(&mut self, pattern: &Pattern<Piece<'_>>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.lines(value.text()),
                PatternElement::Placeable { expression } => self.placeable(expression),
            }
        }
    }

    fn lines(&mut self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.end_line();
            }
            self.write(line);
        }
    }

    /// Writes a pattern behind an equals sign or a key, on lines of its own if it needs them, indented
    /// by `indent` spaces.
    pub(crate) fn value(&mut self, pattern: &Pattern<Piece<'_>>, indent: usize) {
        let outer = std::mem::replace(&mut self.indent, indent);
        if is_block(pattern) {
            self.end_line();
        } else {
            self.write(" ");
        }
        self.pattern(pattern);
        if self.text.ends_with('\r') {
            // Blank at the end says nothing, but the carriage return would make half a line ending.
            self.write(" ");
        }
        self.indent = outer;
    }

    fn placeable(&mut self, expression: &Expression<Piece<'_>>) {
        self.write("{ ");
        match expression {
            Expression::Inline(expression) => {
                self.inline(expression);
                self.write(" }");
            }
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.write(" ->");
                for variant in variants {
                    self.end_line();
                    self.variant(variant);
                }
                self.end_line();
                self.write("}");
            }
        }
    }

    fn variant(&mut self, variant: &Variant<Piece<'_>>) {
        self.write(if variant.default { "   *[" } else { "    [" });
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            &variant.key;
        self.write(key.text());
        self.write("]");
        self.value(&variant.value, self.indent + 2 * STEP);
    }

    pub(crate) fn inline(&mut self, expression: &InlineExpression<Piece<'_>>) {
        match expression {
            InlineExpression::StringLiteral { value } => {
                self.write("\"");
                self.write(&normal_literal(value.text()));
                self.write("\"");
            }
            InlineExpression::NumberLiteral { value } => self.write(value.text()),
            InlineExpression::VariableReference { id } => {
                self.write("$");
                self.write(id.name.text());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.write(id.name.text());
                self.accessor(attribute.as_ref());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.write("-");
                self.write(id.name.text());
                self.accessor(attribute.as_ref());
                let is_empty =
                    |call: &&CallArguments<_>| call.positional.is_empty() && call.named.is_empty();
                if let Some(arguments) = arguments.as_ref().filter(|call| !is_empty(call)) {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.write(id.name.text());
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.placeable(expression),
        }
    }

    fn accessor(&mut self, attribute: Option<&fluent_syntax::ast::Identifier<Piece<'_>>>) {
        if let Some(attribute) = attribute {
            self.write(".");
            self.write(attribute.name.text());
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<Piece<'_>>) {
        self.write("(");
        let mut is_first = true;
        for argument in &arguments.positional {
            self.comma(&mut is_first);
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.comma(&mut is_first);
            self.write(argument.name.name.text());
            self.write(": ");
            self.inline(&argument.value);
        }
        self.write(")");
    }

    fn comma(&mut self, is_first: &mut bool) {
        if !std::mem::replace(is_first, false) {
            self.write(", ");
        }
    }
}

/// Says whether a pattern stands on lines of its own: when it has several lines or selects, unless its
/// first character would not begin a pattern there.
fn is_block(pattern: &Pattern<Piece<'_>>) -> bool {
    let has_lines = pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.text().contains('\n'),
        PatternElement::Placeable { expression } => selects(expression),
    });
    let is_special = pattern.elements.first().is_some_and(|first| match first {
        PatternElement::TextElement { value } => value.text().starts_with(['.', '[', '*']),
        PatternElement::Placeable { .. } => false,
    });
    has_lines && !is_special
}

/// Says whether an expression is or holds a select expression, which takes several lines.
fn selects(expression: &Expression<Piece<'_>>) -> bool {
    match expression {
        Expression::Select { .. } => true,
        Expression::Inline(expression) => inline_selects(expression),
    }
}

fn inline_selects(expression: &InlineExpression<Piece<'_>>) -> bool {
    match expression {
        InlineExpression::Placeable { expression } => selects(expression),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => arguments.positional.iter().any(inline_selects),
        _ => false,
    }
}
