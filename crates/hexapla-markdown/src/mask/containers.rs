//! Lists and quotations around a line, as far as masking needs to know them.

use crate::LIMITS;

/// A list item that is open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    /// The column in the file from which on lines belong to it.
    pub(crate) file: usize,
    /// The same in the masked copy.
    pub(crate) masked: usize,
    /// Whether the list is numbered; nothing for a block that only indents what it holds.
    pub(crate) ordered: Option<bool>,
}

/// The open list items, outermost first; their columns increase.
#[derive(Debug, Default)]
pub(crate) struct Items(Vec<Item>);

impl Items {
    /// Closes the items that a line beginning at `column` of the file does not belong to.
    pub(crate) fn leave(&mut self, column: usize) {
        let inside = self.0.partition_point(|item| item.file <= column);
        self.0.truncate(inside);
    }

    /// Says whether a line beginning at `column` belongs to the innermost item.
    pub(crate) fn reach(&self, column: usize) -> bool {
        self.0.last().is_none_or(|item| item.file <= column)
    }

    /// Opens an item inside the others.
    pub(crate) fn enter(&mut self, item: Item) {
        self.0.push(item);
    }

    /// The innermost item's columns, in the file and in the copy.
    pub(crate) fn columns(&self) -> (usize, usize) {
        self.0
            .last()
            .map_or((0, 0), |item| (item.file, item.masked))
    }

    /// Says whether they nest deeper than is read.
    pub(crate) fn are_too_deep(&self) -> bool {
        self.0.len() > LIMITS.nesting
    }

    /// The context of a unit inside them: `ul>ol`.
    pub(crate) fn context(&self) -> Box<str> {
        let names: Vec<&str> = self
            .0
            .iter()
            .filter_map(|item| item.ordered)
            .map(|is_numbered| if is_numbered { "ol" } else { "ul" })
            .collect();
        names.join(">").into()
    }
}

/// A list marker and the white space after it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marker {
    /// The marker's length in bytes.
    pub(crate) width: usize,
    /// Whether it is a number.
    pub(crate) ordered: bool,
}

/// The list marker that `line` begins with (CommonMark 0.31, list items); thematic breaks are none.
pub(crate) fn list_marker(line: &[u8]) -> Option<Marker> {
    let ends = |at: usize| {
        line.get(at)
            .is_none_or(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
    };
    match line.first()? {
        b'-' | b'+' | b'*' if ends(1) && !is_thematic_break(line) => Some(Marker {
            width: 1,
            ordered: false,
        }),
        b'0'..=b'9' => {
            let digits = line.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let dot = matches!(line.get(digits), Some(b'.' | b')'));
            (digits <= 9 && dot && ends(digits + 1)).then_some(Marker {
                width: digits + 1,
                ordered: true,
            })
        }
        _ => None,
    }
}

/// Says whether `line` is a thematic break (CommonMark 0.31, thematic breaks).
pub(crate) fn is_thematic_break(line: &[u8]) -> bool {
    let Some(&mark @ (b'-' | b'*' | b'_')) = line.first() else {
        return false;
    };
    let mut marks = 0;
    for &byte in line {
        match byte {
            b' ' | b'\t' | b'\r' => {}
            b'\n' => break,
            _ if byte == mark => marks += 1,
            _ => return false,
        }
    }
    marks >= 3
}

/// A code fence: its character and how often it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    /// A backtick or a tilde.
    pub(crate) mark: u8,
    /// How many.
    pub(crate) length: usize,
}

impl Fence {
    /// The fence that opens at the beginning of `line`.
    pub(crate) fn opening(line: &[u8]) -> Option<Self> {
        let mark = *line.first().filter(|byte| matches!(byte, b'`' | b'~'))?;
        let length = line.iter().take_while(|&&byte| byte == mark).count();
        let info = line.get(length..).unwrap_or_default();
        let fits = length >= 3 && (mark == b'~' || !info.contains(&b'`'));
        fits.then_some(Self { mark, length })
    }

    /// Says whether `line`, its indentation removed, closes it.
    pub(crate) fn is_closed_by(self, line: &[u8]) -> bool {
        let marks = line.iter().take_while(|&&byte| byte == self.mark).count();
        let rest = line.get(marks..).unwrap_or_default();
        marks >= self.length && rest.trim_ascii().is_empty()
    }
}
