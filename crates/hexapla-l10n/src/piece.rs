//! A slice of a catalogue's text that knows where it stands.

use std::fmt;
use std::ops::Range;

use fluent_syntax::parser::Slice;
use hexapla_diagnostics::Span;

/// A stretch of a catalogue's text together with the byte at which it begins.
///
/// `fluent-syntax` has no spans; it cuts every identifier, text, literal and comment of its tree out
/// of the input through its [`Slice`] trait. Parsing a `Piece` therefore gives a tree in which each of
/// them knows its bytes.
#[derive(Clone, Copy)]
pub struct Piece<'s> {
    text: &'s str,
    start: usize,
}

impl<'s> Piece<'s> {
    /// The whole of a catalogue's text.
    pub const fn whole(text: &'s str) -> Self {
        Self { text, start: 0 }
    }

    /// The bytes `start..end` of a catalogue's text.
    ///
    /// # Panics
    ///
    /// Panics when the range lies outside `text` or cuts a character.
    pub fn cut(text: &'s str, start: usize, end: usize) -> Self {
        let text = text
            .get(start..end)
            .expect("the parser cuts beside ASCII characters only");
        Self { text, start }
    }

    /// Says whether it begins at the beginning of a line of the catalogue's `text`, but not at the
    /// beginning of the catalogue.
    pub(crate) fn begins_line(&self, text: &str) -> bool {
        let before = self.start.checked_sub(1);
        before.and_then(|at| text.as_bytes().get(at)) == Some(&b'\n')
    }

    /// Says whether only blank stands before it on its line of the catalogue's `text`.
    pub(crate) fn begins_line_but_for_blank(&self, text: &str) -> bool {
        let before = text.get(..self.start).unwrap_or_default();
        before.trim_end_matches(' ').ends_with('\n')
    }

    /// The piece without its first `bytes` bytes, which are ASCII.
    pub(crate) fn without_start(self, bytes: usize) -> Self {
        let text = Self::cut(self.text, bytes, self.text.len()).text;
        Self {
            text,
            start: self.start + bytes,
        }
    }

    /// The piece without the blank at its end, as the specification trims a pattern: a carriage return
    /// alone is no blank.
    pub(crate) fn trimmed_end(self) -> Self {
        let text = self.text.trim_end_matches([' ', '\n']);
        Self { text, ..self }
    }

    /// The text.
    pub const fn text(&self) -> &'s str {
        self.text
    }

    /// Its bytes in the catalogue.
    pub const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }
}

impl<'s> Slice<'s> for Piece<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        let piece = Self::cut(self.text, range.start, range.end);
        Self {
            start: self.start + range.start,
            ..piece
        }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}

impl AsRef<str> for Piece<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

/// Two pieces are equal when they say the same, wherever they stand.
impl PartialEq for Piece<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Piece<'_> {}

impl fmt::Debug for Piece<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}@{}", self.text, self.start)
    }
}
