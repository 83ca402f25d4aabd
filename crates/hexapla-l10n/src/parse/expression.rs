//! What stands between braces.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, NamedArgument, Variant, VariantKey,
};
use hexapla_diagnostics::Span;

use super::{Kind, Parser, Step};
use crate::{LIMITS, Piece};

impl<'s> Parser<'s> {
    /// Reads a placeable, whose opening brace is next.
    pub(super) fn placeable(&mut self) -> Step<Expression<Piece<'s>>> {
        self.begin(b'{')?;
        self.braces += 1;
        self.skip_blank();
        let expression = self.expression()?;
        self.expect(b'}')?;
        self.braces -= 1;
        Ok(expression)
    }

    /// Passes an opening brace or bracket, unless too many are open.
    fn begin(&mut self, bracket: u8) -> Step<()> {
        if self.braces + self.brackets >= LIMITS.depth {
            return self.lost(Kind::Depth);
        }
        self.expect(bracket)
    }

    fn expression(&mut self) -> Step<Expression<Piece<'s>>> {
        let inline = self.inline()?;
        self.skip_blank();
        if !self.rest().starts_with(b"->") {
            if let InlineExpression::TermReference {
                attribute: Some(_), ..
            } = inline
            {
                self.note(Kind::TermAttributePlaceable, self.at);
            }
            return Ok(Expression::Inline(inline));
        }
        if let Some(kind) = refused_selector(&inline) {
            self.note(kind, self.at);
        }
        self.at += 2;
        self.skip_spaces();
        self.expect_line_end()?;
        let variants = self.variants()?;
        Ok(Expression::Select {
            selector: inline,
            variants,
        })
    }

    fn variants(&mut self) -> Step<Vec<Variant<Piece<'s>>>> {
        self.skip_blank();
        let mut variants: Vec<Variant<_>> = Vec::with_capacity(2);
        let mut has_default = false;
        while self.is_variant_start() {
            if has_default && self.peek() == Some(b'*') {
                self.note(Kind::TwoDefaults, self.at);
            }
            let variant = self.variant()?;
            has_default |= variant.default;
            variants.push(variant);
            self.expect_line_end()?;
            self.skip_blank();
        }
        if variants.is_empty() {
            return self.lost(Kind::NoVariants);
        }
        if !has_default {
            self.note(Kind::NoDefault, self.at);
        }
        Ok(variants)
    }

    fn is_variant_start(&self) -> bool {
        let bracket = self.at + usize::from(self.peek() == Some(b'*'));
        self.byte(bracket) == Some(b'[')
    }

    /// Reads a variant, which begins here.
    pub(super) fn variant(&mut self) -> Step<Variant<Piece<'s>>> {
        let default = self.take(b'*');
        self.expect(b'[')?;
        self.skip_blank();
        let key = self.variant_key()?;
        self.skip_blank();
        self.expect(b']')?;
        let value = self.needed_pattern()?;
        Ok(Variant {
            key,
            value,
            default,
        })
    }

    fn variant_key(&mut self) -> Step<VariantKey<Piece<'s>>> {
        match self.peek() {
            None => self.lost(Kind::NoKey),
            Some(b'0'..=b'9' | b'-') => {
                let value = self.number()?;
                Ok(VariantKey::NumberLiteral { value })
            }
            Some(_) => {
                let Identifier { name } = self.identifier()?;
                Ok(VariantKey::Identifier { name })
            }
        }
    }

    fn inline(&mut self) -> Step<InlineExpression<Piece<'s>>> {
        match self.peek() {
            Some(b'{') => {
                let expression = Box::new(self.placeable()?);
                Ok(InlineExpression::Placeable { expression })
            }
            Some(b'"') => self.string(),
            Some(b'$') => {
                self.at += 1;
                let id = self.identifier()?;
                Ok(InlineExpression::VariableReference { id })
            }
            _ if self.is_number_start() => {
                let value = self.number()?;
                Ok(InlineExpression::NumberLiteral { value })
            }
            Some(b'-') => self.term_reference(),
            _ if self.is_identifier_start() => self.message_or_function(),
            _ => self.lost(Kind::NoExpression),
        }
    }

    fn term_reference(&mut self) -> Step<InlineExpression<Piece<'s>>> {
        self.at += 1;
        let id = self.identifier()?;
        let attribute = self.attribute_accessor()?;
        let arguments = if self.skip_to_arguments() {
            Some(self.arguments()?)
        } else {
            None
        };
        Ok(InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        })
    }

    fn message_or_function(&mut self) -> Step<InlineExpression<Piece<'s>>> {
        let id = self.identifier()?;
        let end = self.at;
        if self.skip_to_arguments() {
            let arguments = self.arguments()?;
            if id.name.text().bytes().any(|byte| byte.is_ascii_lowercase()) {
                self.note(Kind::Callee, end);
            }
            return Ok(InlineExpression::FunctionReference { id, arguments });
        }
        let attribute = self.attribute_accessor()?;
        Ok(InlineExpression::MessageReference { id, attribute })
    }

    fn attribute_accessor(&mut self) -> Step<Option<Identifier<Piece<'s>>>> {
        if self.take(b'.') {
            self.identifier().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Goes to the opening bracket of a call, if one is the next thing.
    fn skip_to_arguments(&mut self) -> bool {
        let bracket = self.after_blank();
        let is_call = self.byte(bracket) == Some(b'(');
        if is_call {
            self.at = bracket;
        }
        is_call
    }

    fn arguments(&mut self) -> Step<CallArguments<Piece<'s>>> {
        self.begin(b'(')?;
        self.brackets += 1;
        self.skip_blank();
        let mut arguments = CallArguments {
            positional: Vec::new(),
            named: Vec::new(),
        };
        let mut names = BTreeSet::new();
        while self.peek() != Some(b')') {
            self.argument(&mut arguments, &mut names)?;
            self.skip_blank();
            if self.take(b',') {
                self.skip_blank();
            } else if self.is_argument_start() {
                self.note(Kind::MissingComma, self.at);
            } else {
                break;
            }
        }
        self.expect(b')')?;
        self.brackets -= 1;
        Ok(arguments)
    }

    fn is_argument_start(&self) -> bool {
        matches!(self.peek(), Some(b'{' | b'"' | b'$' | b'-'))
            || self.is_number_start()
            || self.is_identifier_start()
    }

    fn argument(
        &mut self,
        arguments: &mut CallArguments<Piece<'s>>,
        names: &mut BTreeSet<&'s str>,
    ) -> Step<()> {
        let expression = self.inline()?;
        self.skip_blank();
        if self.peek() != Some(b':') {
            if !names.is_empty() {
                self.note(Kind::PositionalAfterNamed, self.at);
            }
            arguments.positional.push(expression);
            return Ok(());
        }
        let InlineExpression::MessageReference {
            id: name,
            attribute: None,
        } = expression
        else {
            return self.lost(Kind::ArgumentName);
        };
        self.at += 1;
        self.skip_blank();
        let value = self.literal()?;
        if !names.insert(name.name.text()) {
            self.note(Kind::ArgumentTwice, self.at);
        }
        arguments.named.push(NamedArgument { name, value });
        Ok(())
    }

    /// Reads the value of a named argument.
    fn literal(&mut self) -> Step<InlineExpression<Piece<'s>>> {
        if self.is_number_start() {
            let value = self.number()?;
            return Ok(InlineExpression::NumberLiteral { value });
        }
        if self.peek() == Some(b'"') {
            return self.string();
        }
        if !self.is_identifier_start() {
            return self.lost(Kind::NoLiteral);
        }
        let start = self.at;
        let noted = self.faults.len();
        self.note(Kind::NoLiteral, start);
        let value = self.message_or_function()?;
        self.faults.truncate(noted);
        let name = Span::new(start, self.at);
        self.note(Kind::UnquotedArgument(name), start);
        Ok(value)
    }
}

/// Why an expression cannot select, if it cannot (`abstract.js` of the specification).
const fn refused_selector(expression: &InlineExpression<Piece<'_>>) -> Option<Kind> {
    match expression {
        InlineExpression::MessageReference {
            attribute: None, ..
        } => Some(Kind::MessageSelector),
        InlineExpression::MessageReference { .. } => Some(Kind::MessageAttributeSelector),
        InlineExpression::TermReference {
            attribute: None, ..
        } => Some(Kind::TermSelector),
        InlineExpression::Placeable { .. } => Some(Kind::PlaceableSelector),
        _ => None,
    }
}
