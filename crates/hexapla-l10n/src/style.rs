//! How a file is laid out, so that what is spliced in looks like the rest of it.

use fluent_syntax::ast::{Attribute, Entry, Pattern};

use crate::{Catalogue, Piece, places, walk};

/// Spaces before what stands below something, where a file has no example.
const INDENT: usize = 4;

/// A file's habits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    /// LF or CR LF: how the first entry's first line ends.
    pub(crate) line_end: &'static str,
    /// Spaces before an attribute and before a value on lines of its own.
    pub(crate) indent: usize,
    /// Whether most entries are followed by an empty line.
    pub(crate) is_spaced: bool,
}

impl Style {
    /// The habits of `catalogue`.
    pub(crate) fn of(catalogue: &Catalogue<'_>) -> Self {
        let text = catalogue.text;
        let first = catalogue.entries.first();
        let first = first.map_or(0, |entry| places::entry(text, entry).start);
        let first_line = text.get(first..).unwrap_or_default();
        let first_line = first_line.split_inclusive('\n').next();
        let line_end = if first_line.is_some_and(|line| line.ends_with("\r\n")) {
            "\r\n"
        } else {
            "\n"
        };
        let mut indents = catalogue.entries.iter().filter_map(|entry| {
            let attributes = attributes(entry).iter();
            let dots = attributes.map(|attribute| attribute.id.name.span().start - 1);
            let block = walk::own_patterns(entry).next();
            let block = block.and_then(|value| indent_of_block(text, value));
            block.or_else(|| dots.map(|dot| spaces_before(text, dot)).next())
        });
        Self {
            line_end,
            indent: indents.find(|indent| *indent > 0).unwrap_or(INDENT),
            is_spaced: is_spaced(catalogue),
        }
    }

    /// `text` with the file's line endings for its line feeds; one behind a carriage return is a whole
    /// line ending already.
    pub(crate) fn with_line_ends(self, text: String) -> String {
        if self.line_end == "\n" {
            return text;
        }
        let mut written = String::with_capacity(text.len());
        for line in text.split_inclusive('\n') {
            match line.strip_suffix('\n').filter(|line| !line.ends_with('\r')) {
                Some(line) => written.extend([line, self.line_end]),
                None => written.push_str(line),
            }
        }
        written
    }
}

/// The attributes of a message or a term.
pub(crate) fn attributes<'e, 's>(entry: &'e Entry<Piece<'s>>) -> &'e [Attribute<Piece<'s>>] {
    match entry {
        Entry::Message(message) => &message.attributes,
        Entry::Term(term) => &term.attributes,
        _ => &[],
    }
}

/// The indentation of a pattern's first line, if it stands on a line of its own.
pub(crate) fn indent_of_block(text: &str, pattern: &Pattern<Piece<'_>>) -> Option<usize> {
    let first = pattern.elements.first()?;
    let start = places::pattern(text, pattern).start;
    let before = text.get(..start)?;
    let begins_line = before.ends_with('\n');
    begins_line.then(|| places::element(text, first).start - start)
}

/// What ends the line behind the text before `at`: a carriage return that belongs to the text must not become
/// half a line ending.
pub(crate) fn line_end_at(text: &str, at: usize) -> &'static str {
    let before = text.get(..at).unwrap_or_default();
    if before.ends_with('\r') { "\r\n" } else { "\n" }
}

/// The number of spaces right before `at`.
pub(crate) fn spaces_before(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.len() - before.trim_end_matches(' ').len()
}

/// Says whether more messages and terms are followed by an empty line than by another one.
fn is_spaced(catalogue: &Catalogue<'_>) -> bool {
    let text = catalogue.text;
    let (mut spaced, mut close) = (0_usize, 0_usize);
    for pair in catalogue.entries.windows(2) {
        let [before @ (Entry::Message(_) | Entry::Term(_)), behind] = pair else {
            continue;
        };
        let start = places::entry(text, before).end;
        let between = text.get(start..places::entry(text, behind).start);
        match between.unwrap_or_default().matches('\n').count() {
            0 | 1 => close += 1,
            _ => spaced += 1,
        }
    }
    spaced > close
}
