//! Expressions in one way of writing.

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

use crate::Piece;

/// An expression as it is written here whatever its layout, without braces.
pub(super) struct Written {
    pub(super) text: String,
    /// One past the last byte of the catalogue that belongs to it.
    pub(super) end: usize,
}

impl Written {
    /// Writes an expression that is no choice.
    pub(super) fn of(expression: &InlineExpression<Piece<'_>>) -> Self {
        let mut written = Self {
            text: String::new(),
            end: 0,
        };
        written.inline(expression);
        written
    }

    fn piece(&mut self, before: &str, piece: Piece<'_>) {
        self.text.push_str(before);
        self.text.push_str(piece.text());
        self.end = self.end.max(piece.span().end);
    }

    fn inline(&mut self, expression: &InlineExpression<Piece<'_>>) {
        match expression {
            InlineExpression::StringLiteral { value } => {
                self.piece("\"", *value);
                self.text.push('"');
            }
            InlineExpression::NumberLiteral { value } => self.piece("", *value),
            InlineExpression::VariableReference { id } => self.piece("$", id.name),
            InlineExpression::MessageReference { id, attribute } => {
                self.piece("", id.name);
                self.attribute(attribute.as_ref());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.piece("-", id.name);
                self.attribute(attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.piece("", id.name);
                self.call(arguments);
            }
            InlineExpression::Placeable { expression } => {
                self.text.push_str("{ ");
                self.any(expression);
                self.text.push_str(" }");
            }
        }
    }

    fn attribute(&mut self, attribute: Option<&Identifier<Piece<'_>>>) {
        if let Some(attribute) = attribute {
            self.piece(".", attribute.name);
        }
    }

    fn call(&mut self, arguments: &CallArguments<Piece<'_>>) {
        self.text.push('(');
        let mut separator = "";
        for argument in &arguments.positional {
            self.text.push_str(separator);
            self.inline(argument);
            separator = ", ";
        }
        for argument in &arguments.named {
            self.piece(separator, argument.name.name);
            self.text.push_str(": ");
            self.inline(&argument.value);
            separator = ", ";
        }
        self.text.push(')');
    }

    /// An expression inside a call, where nobody translates its texts.
    fn any(&mut self, expression: &Expression<Piece<'_>>) {
        match expression {
            Expression::Inline(expression) => self.inline(expression),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.text.push_str(" ->");
                for variant in variants {
                    self.text.push(' ');
                    self.text.push_str(&key_text(variant));
                    self.text.push(' ');
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern<Piece<'_>>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.piece("", *value),
                PatternElement::Placeable { expression } => {
                    self.text.push_str("{ ");
                    self.any(expression);
                    self.text.push_str(" }");
                }
            }
        }
    }
}

/// The key of a variant.
pub(super) const fn key<'s>(variant: &Variant<Piece<'s>>) -> Piece<'s> {
    match variant.key {
        VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => key,
    }
}

/// The key of a variant as it is written: `[one]`, `*[other]`.
pub(super) fn key_text(variant: &Variant<Piece<'_>>) -> String {
    let default = if variant.default { "*" } else { "" };
    format!("{default}[{}]", key(variant).text())
}
