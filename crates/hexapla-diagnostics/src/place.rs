//! Where a finding is: which file, release, locale and unit, and which line and column.

use std::cell::OnceCell;
use std::fmt;
use std::sync::Arc;

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
        let before = &text.as_bytes()[..offset.min(text.len())];
        let start = memrchr(b'\n', before).map_or(0, |newline| newline + 1);
        Self {
            line: memchr_iter(b'\n', before).count() + 1,
            column: column(text, start, offset),
        }
    }
}

/// The column of the byte `offset` in the line that begins at the byte `start`.
fn column(text: &str, start: usize, offset: usize) -> usize {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = text.get(start..end).unwrap_or_default();
    before.trim_start_matches('\u{feff}').chars().count() + 1
}

/// A text in which many places are looked up: where its lines begin is found once.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// The first byte of each line but the first.
    starts: OnceCell<Vec<usize>>,
}

impl<'a> Lines<'a> {
    /// The lines of `text`; nothing is read yet.
    pub const fn of(text: &'a str) -> Self {
        Self {
            text,
            starts: OnceCell::new(),
        }
    }

    /// The position of the byte `offset`, as [`Position::of`] has it.
    pub fn position(&self, offset: usize) -> Position {
        let newlines = || memchr_iter(b'\n', self.text.as_bytes());
        let starts = self
            .starts
            .get_or_init(|| newlines().map(|newline| newline + 1).collect());
        let above = starts.partition_point(|start| *start <= offset);
        let start = above.checked_sub(1).map_or(0, |last| starts[last]);
        Position {
            line: above + 1,
            column: column(self.text, start, offset),
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Where a finding is, as far as it is known.
///
/// What all findings about a translation have in common is kept once for them all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, relative to the project's root, with `/`.
    pub path: Option<Arc<str>>,
    /// Line and column.
    pub position: Option<Position>,
    /// The bytes in the file.
    pub span: Option<Span>,
    /// The locale's tag.
    pub locale: Option<Arc<str>>,
    /// The release's id.
    pub release: Option<Arc<str>>,
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
    pub fn file(path: impl AsRef<str>) -> Self {
        Self {
            path: Some(path.as_ref().into()),
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

    /// Narrows the place to `span` of the text whose `lines` are given, the file's content.
    #[must_use]
    pub fn at_lines(self, lines: &Lines<'_>, span: Span) -> Self {
        Self {
            position: Some(lines.position(span.start)),
            span: Some(span),
            ..self
        }
    }

    /// Names the release.
    #[must_use]
    pub fn release(self, release: impl fmt::Display) -> Self {
        Self {
            release: Some(release.to_string().into()),
            ..self
        }
    }

    /// Names the locale.
    #[must_use]
    pub fn locale(self, locale: impl fmt::Display) -> Self {
        Self {
            locale: Some(locale.to_string().into()),
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

    #[test]
    fn lines_found_once_give_the_same_positions() {
        for text in [
            "",
            "a",
            "\u{feff}one\n\nقُتل 12\r\n",
            "\n\u{feff}\u{feff}b\nc",
        ] {
            let lines = Lines::of(text);
            for offset in 0..text.len() + 3 {
                let at = lines.position(offset);
                assert_eq!(at, Position::of(text, offset), "{text:?} {offset}");
            }
        }
    }
}
