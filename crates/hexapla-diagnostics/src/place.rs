//! Where a finding is: which file, release, locale and unit, and which line and column.

use std::fmt;

use memchr::{memchr_iter, memrchr};

use crate::Span;

/// A line and a column, both counted from one; the column counts characters (Unicode scalar
/// values), not bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The position of the byte `offset` in `text`. An offset past the end is the end; one inside
    /// a character is that character.
    pub fn of(text: &str, offset: usize) -> Self {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = text.get(..offset).unwrap_or_default();
        let line_start = memrchr(b'\n', before.as_bytes()).map_or(0, |newline| newline + 1);
        let in_line = before.get(line_start..).unwrap_or_default();
        Self {
            line: memchr_iter(b'\n', before.as_bytes()).count() + 1,
            column: in_line.trim_start_matches('\u{feff}').chars().count() + 1,
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Where a finding is, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, relative to the project's root, with `/`.
    pub path: Option<String>,
    /// Line and column.
    pub position: Option<Position>,
    /// The bytes in the file.
    pub span: Option<Span>,
    /// The locale's tag.
    pub locale: Option<String>,
    /// The release's id.
    pub release: Option<String>,
    /// The unit's id, such as `#3`.
    pub unit: Option<String>,
}

impl Place {
    /// A place of which nothing is known: the project as a whole.
    pub const fn project() -> Self {
        Self {
            path: None,
            position: None,
            span: None,
            locale: None,
            release: None,
            unit: None,
        }
    }

    /// A file as a whole.
    pub fn file(path: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::project()
        }
    }

    /// Narrows the place to `span` of `text`, the file's content.
    #[must_use]
    pub fn at(self, text: &str, span: Span) -> Self {
        Self {
            position: Some(Position::of(text, span.start)),
            span: Some(span),
            ..self
        }
    }

    /// Names the release.
    #[must_use]
    pub fn release(self, release: impl fmt::Display) -> Self {
        Self {
            release: Some(release.to_string()),
            ..self
        }
    }

    /// Names the locale.
    #[must_use]
    pub fn locale(self, locale: impl fmt::Display) -> Self {
        Self {
            locale: Some(locale.to_string()),
            ..self
        }
    }

    /// Names the unit.
    #[must_use]
    pub fn unit(self, unit: impl fmt::Display) -> Self {
        Self {
            unit: Some(unit.to_string()),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "one\nقُتل 12";
        let offset = text.find('1').unwrap();
        assert_eq!(Position::of(text, offset), Position { line: 2, column: 6 });
        assert_eq!(Position::of(text, 999).line, 2);
    }
}
