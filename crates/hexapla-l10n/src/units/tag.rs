//! Tags in the prose of a message.

use std::ops::Range;

use hexapla_content::PROSE_ATTRIBUTES;

/// Attributes that hold a destination.
const DESTINATIONS: [&str; 5] = ["href", "src", "srcset", "poster", "action"];

/// Elements that set apart what stands before and after their tags (HTML, "flow content").
const APART: [&str; 32] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Says whether the words before and after a tag are not one word.
pub(super) fn divides(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = name.get(..end.unwrap_or(name.len())).unwrap_or_default();
    APART.contains(&name.to_ascii_lowercase().as_str())
}

/// Elements whose text is code: what one types or what a machine says.
const CODE: [&str; 5] = ["code", "kbd", "pre", "samp", "tt"];

/// Which end of an element a tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    /// It begins the element.
    Opens,
    /// It ends it.
    Closes,
}

/// The element of code that `tag` begins or ends.
pub(super) fn code_tag(tag: &str) -> Option<(String, Edge)> {
    let inside = tag.strip_prefix('<')?;
    let (inside, edge) = match inside.strip_prefix('/') {
        Some(inside) => (inside, Edge::Closes),
        None => (inside, Edge::Opens),
    };
    let name = inside.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let name = name.to_ascii_lowercase();
    (CODE.contains(&name.as_str()) && !tag.ends_with("/>")).then_some((name, edge))
}

/// The first tag at or after the byte `from`: `<` and a letter, `/` or `!` open it, `>` outside
/// quotation marks closes it. What is never closed, or not before the next `<`, is no tag.
pub(super) fn next(text: &str, from: usize) -> Option<Range<usize>> {
    let mut at = from;
    loop {
        at += text.get(at..)?.find('<')?;
        let tag = text.get(at..)?;
        let opens = |c: char| c.is_alphabetic() || matches!(c, '/' | '!');
        if tag.chars().nth(1).is_some_and(opens)
            && let Some(length) = length(tag)
        {
            return Some(at..at + length);
        }
        at += 1;
    }
}

/// The length in bytes of the tag that begins `text`.
fn length(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return text.find("-->").map(|end| end + 3);
    }
    let mut quote = None;
    for (index, c) in text.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '>' => return Some(index + 1),
            None if c == '<' && index > 0 => return None,
            _ => {}
        }
    }
    None
}

/// What an attribute's value is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It is read.
    Prose,
    /// It leads somewhere.
    Destination,
}

/// The quoted values in a tag that are prose or a destination, in order; bytes of the tag, without
/// the quotation marks.
pub(super) fn values(tag: &str) -> Vec<(Role, Range<usize>)> {
    let mut values = Vec::new();
    let mut at = 0;
    while let Some(quote) = tag.get(at..).and_then(|rest| rest.find(['"', '\''])) {
        let start = at + quote + 1;
        let mark = tag.as_bytes().get(start - 1).copied().map(char::from);
        let rest = tag.get(start..).unwrap_or_default();
        let end = start + mark.and_then(|mark| rest.find(mark)).unwrap_or(rest.len());
        let name = tag.get(at..start - 1).unwrap_or_default().trim_end();
        let name = name.trim_end_matches('=').trim_end();
        let name = name.rsplit(char::is_whitespace).next().unwrap_or_default();
        if PROSE_ATTRIBUTES.contains(&name) {
            values.push((Role::Prose, start..end));
        } else if DESTINATIONS.contains(&name) {
            values.push((Role::Destination, start..end));
        }
        at = (end + 1).min(tag.len());
    }
    values
}
