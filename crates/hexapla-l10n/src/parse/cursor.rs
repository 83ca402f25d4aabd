//! Looking at bytes and passing over them.

use super::{Kind, Parser, Step};
use crate::Piece;

impl<'s> Parser<'s> {
    pub(super) fn peek(&self) -> Option<u8> {
        self.byte(self.at)
    }

    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// What is still to be read.
    pub(super) fn rest(&self) -> &'s [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    pub(super) fn piece(&self, start: usize, end: usize) -> Piece<'s> {
        Piece::cut(self.text, start, end)
    }

    /// Passes `byte` if it is next.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    pub(super) fn expect(&mut self, byte: u8) -> Step<()> {
        if self.take(byte) {
            Ok(())
        } else {
            self.lost(Kind::Token(char::from(byte)))
        }
    }

    /// The length of the line ending at `at`: of LF or CR LF, or nought.
    pub(super) fn line_end_at(&self, at: usize) -> usize {
        match self.byte(at) {
            Some(b'\n') => 1,
            Some(b'\r') if self.byte(at + 1) == Some(b'\n') => 2,
            _ => 0,
        }
    }

    /// Says whether a line or the text ends here.
    pub(super) fn is_line_end(&self) -> bool {
        self.peek().is_none() || self.line_end_at(self.at) > 0
    }

    pub(super) fn expect_line_end(&mut self) -> Step<()> {
        if !self.is_line_end() {
            return self.lost(Kind::LineEnd);
        }
        self.at += self.line_end_at(self.at);
        Ok(())
    }

    /// Passes spaces and returns how many there were.
    pub(super) fn skip_spaces(&mut self) -> usize {
        let start = self.at;
        while self.peek() == Some(b' ') {
            self.at += 1;
        }
        self.at - start
    }

    /// Passes spaces and line endings.
    pub(super) fn skip_blank(&mut self) {
        self.at = self.after_blank();
    }

    /// Where spaces and line endings end.
    pub(super) fn after_blank(&self) -> usize {
        let mut at = self.at;
        loop {
            match self.byte(at) {
                Some(b' ') => at += 1,
                Some(b'\n' | b'\r') if self.line_end_at(at) > 0 => at += self.line_end_at(at),
                _ => return at,
            }
        }
    }

    /// Passes blank lines, to the beginning of the first line that is not, and returns how many
    /// there were.
    pub(super) fn skip_blank_lines(&mut self) -> usize {
        let mut count = 0;
        loop {
            let line = self.at;
            self.skip_spaces();
            match self.line_end_at(self.at) {
                0 if self.peek().is_none() => return count,
                0 => {
                    self.at = line;
                    return count;
                }
                length => self.at += length,
            }
            count += 1;
        }
    }

    /// Where the line ends that `at` stands in: at its line ending or at the end of the text.
    pub(super) fn end_of_line(&self) -> usize {
        let Some(feed) = memchr::memchr(b'\n', self.rest()) else {
            return self.text.len();
        };
        let feed = self.at + feed;
        let is_crlf = feed > self.at && self.byte(feed - 1) == Some(b'\r');
        feed - usize::from(is_crlf)
    }
}
