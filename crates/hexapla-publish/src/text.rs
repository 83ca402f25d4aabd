//! Texts of the view on their way into documents: one line, plain blocks, JSON, the attributes and elements of XML.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use hexapla_content::view::{Block, Passage};
use hexapla_content::{Inline, PLACEABLE};
use hexapla_escape::{json, markup};
use serde::Serialize;

/// The text on one line: line breaks and tabs are spaces; other kinds of spaces are letters to some languages and stay.
pub(crate) fn one_line(text: &str) -> String {
    if is_one_line(text) {
        return text.to_owned();
    }
    let mut line = String::with_capacity(text.len());
    for word in text.split([' ', '\n', '\r', '\t']) {
        if !line.is_empty() && !word.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The text as it is read: nothing stands for placeables.
pub(crate) fn without_placeables(text: &str) -> Cow<'_, str> {
    if text.contains(PLACEABLE) {
        Cow::Owned(text.replace(PLACEABLE, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Says whether `text` is on one line as it stands: most are.
fn is_one_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some((first, rest)), Some(last)) = (bytes.split_first(), bytes.last()) else {
        return false;
    };
    // without an early end the compiler looks at many bytes at once
    let is_break = |byte| matches!(byte, b'\n' | b'\r' | b'\t');
    let has_break = bytes.iter().fold(false, |has, byte| has | is_break(*byte));
    let is_double = |(one, next): (&u8, &u8)| *one == b' ' && *next == b' ';
    let pairs = bytes.iter().zip(rest);
    let has_double = pairs.fold(false, |has, pair| has | is_double(pair));
    let has_edge = *first == b' ' || *last == b' ';
    !(has_break || has_double || has_edge)
}

/// The outermost of `pieces`, which begin in the bytes `range` of a text, an outer one before those in it: each with its
/// own bytes in that range and behind the piece before it, and with the pieces in it.
pub(crate) fn outermost(
    range: Range<usize>,
    pieces: &[Inline],
) -> impl Iterator<Item = (&Inline, Range<usize>, &[Inline])> {
    let mut at = range.start;
    let mut rest = pieces;
    std::iter::from_fn(move || {
        let (piece, after) = rest.split_first()?;
        let start = piece.text.start.clamp(at, range.end);
        let end = piece.text.end.clamp(start, range.end);
        let is_inside = |inner: &&Inline| inner.text.start < piece.text.end;
        let (inner, after) = after.split_at(after.iter().take_while(is_inside).count());
        (at, rest) = (end, after);
        Some((piece, start..end, inner))
    })
}

/// The text without what would end or begin a line of a file of settings, or a word in it.
pub(crate) fn one_word(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() && !c.is_whitespace())
        .collect()
}

/// The bytes as hexadecimal digits.
pub(crate) fn hex<'b>(bytes: impl IntoIterator<Item = &'b u8>) -> String {
    let halves = bytes.into_iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    let digits = halves.map(|half| match half {
        0..10 => b'0' + half,
        _ => b'a' + half - 10,
    });
    digits.map(char::from).collect()
}

/// `value` as a JSON document.
///
/// # Panics
/// Never: the documents of this crate have names for keys and no numbers that JSON lacks.
pub(crate) fn document(value: &impl Serialize) -> Vec<u8> {
    let mut text = serde_json::to_string(value).expect("every key is a name");
    if let Cow::Owned(escaped) = json::escape(&text) {
        text = escaped;
    }
    text.push('\n');
    text.into_bytes()
}

/// Adds `<name attributes>text</name>`, or an empty element without a text.
pub(crate) fn element(
    xml: &mut String,
    name: &str,
    attributes: &[(&str, &str)],
    text: Option<&str>,
) {
    let _ = write!(xml, "<{name}");
    for (name, value) in attributes {
        let _ = write!(xml, " {name}=\"{}\"", markup::escape(value));
    }
    match text {
        Some(text) => {
            let _ = writeln!(xml, ">{}</{name}>", markup::escape(text));
        }
        None => xml.push_str("/>\n"),
    }
}

/// The passages of `blocks`, in reading order, footnotes and cells included.
pub fn passages(blocks: &[Block]) -> Vec<&Passage> {
    let mut passages = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { passage, .. } | Block::Paragraph(passage) | Block::Image(passage) => {
                passages.push(passage);
            }
            Block::List { items, .. } => {
                passages.extend(items.iter().flat_map(|item| self::passages(item)));
            }
            Block::Quote(blocks) | Block::Footnote { blocks, .. } => {
                passages.extend(self::passages(blocks));
            }
            Block::Table { head, rows } => {
                passages.extend(head);
                passages.extend(rows.iter().flatten());
            }
            Block::Code(_) | Block::Rule => {}
        }
    }
    passages
}

/// What `blocks` say as plain text: a paragraph each, with an empty line between.
pub(crate) fn plain(blocks: &[Block]) -> String {
    let mut paragraphs = Vec::new();
    paragraphs_of(blocks, &mut paragraphs);
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

fn paragraphs_of(blocks: &[Block], paragraphs: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Code(text) => paragraphs.push(text.trim_end().to_owned()),
            Block::Rule => {}
            Block::List { items, .. } => {
                for item in items {
                    paragraphs_of(item, paragraphs);
                }
            }
            Block::Quote(blocks) | Block::Footnote { blocks, .. } => {
                paragraphs_of(blocks, paragraphs);
            }
            Block::Heading { .. } | Block::Paragraph(_) | Block::Image(_) | Block::Table { .. } => {
                let passages = passages(std::slice::from_ref(block));
                paragraphs.extend(
                    passages
                        .iter()
                        .map(|passage| passage.text.trim().to_owned()),
                );
            }
        }
    }
}
