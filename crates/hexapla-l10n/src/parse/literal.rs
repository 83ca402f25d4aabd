//! Identifiers, numbers and strings.

use fluent_syntax::ast::{Identifier, InlineExpression};

use super::{Kind, Parser, Step};
use crate::Piece;

impl<'s> Parser<'s> {
    pub(super) fn is_identifier_start(&self) -> bool {
        self.peek().is_some_and(|byte| byte.is_ascii_alphabetic())
    }

    pub(super) fn identifier(&mut self) -> Step<Identifier<Piece<'s>>> {
        if !self.is_identifier_start() {
            return self.lost(Kind::Range("a-zA-Z"));
        }
        let start = self.at;
        let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        self.at += self.rest().iter().take_while(is_part).count();
        let name = self.piece(start, self.at);
        Ok(Identifier { name })
    }

    /// Says whether a number begins here: a digit, or a minus and a digit.
    pub(super) fn is_number_start(&self) -> bool {
        let digit = self.at + usize::from(self.peek() == Some(b'-'));
        self.byte(digit).is_some_and(|byte| byte.is_ascii_digit())
    }

    pub(super) fn number(&mut self) -> Step<Piece<'s>> {
        let start = self.at;
        self.take(b'-');
        self.digits()?;
        if self.take(b'.') {
            self.digits()?;
        }
        Ok(self.piece(start, self.at))
    }

    fn digits(&mut self) -> Step<()> {
        let is_digit = |byte: &&u8| byte.is_ascii_digit();
        match self.rest().iter().take_while(is_digit).count() {
            0 => self.lost(Kind::Range("0-9")),
            count => {
                self.at += count;
                Ok(())
            }
        }
    }

    /// Reads a string literal, which begins here; the piece is what stands between its quotation
    /// marks, escapes and all.
    pub(super) fn string(&mut self) -> Step<InlineExpression<Piece<'s>>> {
        self.expect(b'"')?;
        let start = self.at;
        loop {
            let Some(offset) = memchr::memchr3(b'"', b'\\', b'\n', self.rest()) else {
                self.at = self.text.len();
                return self.lost(Kind::Token('"'));
            };
            self.at += offset;
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.escape(),
                _ => {
                    let is_crlf = self.at > start && self.byte(self.at - 1) == Some(b'\r');
                    self.at -= usize::from(is_crlf);
                    return self.lost(Kind::UnterminatedString);
                }
            }
        }
        let value = self.piece(start, self.at);
        self.at += 1;
        Ok(InlineExpression::StringLiteral { value })
    }

    /// Passes an escape, which begins here.
    fn escape(&mut self) {
        let start = self.at;
        self.at += 1;
        match self.peek() {
            Some(b'\\' | b'"') => self.at += 1,
            Some(b'u') => self.unicode_escape(start, 4),
            Some(b'U') => self.unicode_escape(start, 6),
            Some(b'{') => self.note(Kind::EscapedBrace, self.at),
            _ => self.note(Kind::UnknownEscape, self.at),
        }
    }

    fn unicode_escape(&mut self, start: usize, digits: usize) {
        self.at += 1;
        let is_digit = |byte: &&u8| byte.is_ascii_hexdigit();
        let count = self.rest().iter().take(digits).take_while(is_digit);
        let count = count.count();
        self.at += count;
        if count < digits {
            self.note(Kind::UnicodeEscape(start), self.at);
        }
    }
}
