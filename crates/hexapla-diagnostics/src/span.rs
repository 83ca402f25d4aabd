//! A stretch of bytes in a text.

use std::ops::Range;

/// A half-open range of bytes, `start..end`, in one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Makes the span `start..end`, in bytes.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The length in bytes; nought for a reversed span.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Says whether the span holds no byte.
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The bytes of `text` under the span, or `None` when it lies outside `text` or cuts a
    /// character.
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// The span moved `bytes` to the right.
    pub const fn shifted(self, bytes: usize) -> Self {
        Self::new(
            self.start.saturating_add(bytes),
            self.end.saturating_add(bytes),
        )
    }

    /// The span as a range of bytes.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}
