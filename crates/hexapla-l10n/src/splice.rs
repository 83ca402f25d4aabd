//! Edits of a catalogue, as splices of its text.
//!
//! Every function returns the [`Edit`]s that do one thing; no byte outside of them changes. Names are those
//! of messages, or of terms with their hyphen: `search`, `-brand`. A value is Fluent text at its own
//! margin, as [`canonical_pattern`] returns it: placeables in braces, lines not
//! indented, blank wherever it is meant. It is laid out as the file is, and what the layout would change is
//! put into a string literal.
//!
//! ```
//! use hexapla_diagnostics::{Edit, Place};
//! use hexapla_l10n::{Catalogue, splice};
//!
//! let text = "# On every page.\nsearch = Search\n  .title = Find\n";
//! let catalogue = Catalogue::read(text, &Place::project()).value;
//!
//! let edits = splice::set_value(&catalogue, "search", "Search { $n } releases\n[all]")?;
//! assert_eq!(
//!     Edit::apply(text, &edits).unwrap(),
//!     "# On every page.\nsearch =\n  Search { $n } releases\n  {\"[\"}all]\n  .title = Find\n",
//! );
//! let edits = splice::insert(&catalogue, Some("search"), "about", "About us")?;
//! assert!(Edit::apply(text, &edits).unwrap().ends_with("Find\nabout = About us\n"));
//! # Ok::<(), splice::SpliceError>(())
//! ```

use std::mem;

use fluent_syntax::ast::{Attribute, Entry, InlineExpression, Pattern};
use hexapla_diagnostics::{Edit, Finding, Place, Span};

use crate::compose::{Layout, compose, normal_lines};
use crate::style::{Style, attributes, indent_of_block, line_end_at, spaces_before};
use crate::walk::{self, Node};
use crate::{Catalogue, LIMITS, Piece, canonical_pattern, places, position, reading};

/// Why an edit cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpliceError {
    /// The catalogue has no message or term of the name.
    #[error("there is no message or term `{0}`")]
    NoEntry(String),
    /// The entry has no attribute of the name.
    #[error("there is no attribute `{0}`")]
    NoAttribute(String),
    /// The name is no identifier of Fluent, or it is a message's where a term's is needed.
    #[error("`{0}` cannot be the name")]
    Name(String),
    /// The catalogue has a message or term of the name already.
    #[error("there is a message or term `{0}` already")]
    Taken(String),
    /// The value is no pattern. The findings' places are in the value, its line endings taken for LF.
    #[error("the value breaks the syntax")]
    Value(Vec<Finding>),
    /// The message would have neither a value nor an attribute.
    #[error("the message would be empty")]
    Empty,
    /// The catalogue would be longer than [`LIMITS.file`](LIMITS).
    #[error("the catalogue would be too long")]
    Length,
}

/// The edits, sorted and apart from each other, or why there are none.
pub type Splice = Result<Vec<Edit>, SpliceError>;

/// Gives a message or term another value; a message without one gets one. There is no edit when it says
/// the same already.
///
/// # Errors
///
/// Fails when there is no such entry, when the value is no pattern, or when the file would be too long.
pub fn set_value(catalogue: &Catalogue<'_>, name: &str, value: &str) -> Splice {
    let entry = find(catalogue, name)?;
    let (id, old) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref()),
        Entry::Term(term) => (term.id.name, Some(&term.value)),
        _ => return Err(SpliceError::NoEntry(name.to_owned())),
    };
    let style = Style::of(catalogue);
    set_pattern(catalogue, id, old, value, style.indent)
}

/// Gives an attribute of a message or term another value; one that is not there yet is added behind the
/// others.
///
/// # Errors
///
/// Fails when there is no such entry, when the attribute's name is no identifier, when the value is no
/// pattern, or when the file would be too long.
pub fn set_attribute(
    catalogue: &Catalogue<'_>,
    name: &str,
    attribute: &str,
    value: &str,
) -> Splice {
    let entry = find(catalogue, name)?;
    let style = Style::of(catalogue);
    let all = attributes(entry);
    let dot = |of: &Attribute<Piece<'_>>| of.id.name.span().start - 1;
    let indent = all.first().map(|of| spaces_before(catalogue.text, dot(of)));
    let indent = indent.filter(|indent| *indent > 0).unwrap_or(style.indent);
    let below = indent + style.indent;
    if let Some(old) = all.iter().find(|old| old.id.name.text() == attribute) {
        return set_pattern(catalogue, old.id.name, Some(&old.value), value, below);
    }
    if !is_identifier(attribute) {
        return Err(SpliceError::Name(attribute.to_owned()));
    }
    let end = places::entry(catalogue.text, entry).end;
    let value = composed(value, Layout::Inline, below)?;
    let line_end = line_end_at(catalogue.text, end);
    let added = Edit {
        span: Span::new(end, end),
        text: format!("{line_end}{}.{attribute} ={value}", " ".repeat(indent)),
    };
    finished(catalogue, vec![added])
}

/// Takes an attribute away.
///
/// # Errors
///
/// Fails when there is no such entry or attribute, or when nothing of the message would remain.
pub fn remove_attribute(catalogue: &Catalogue<'_>, name: &str, attribute: &str) -> Splice {
    let entry = find(catalogue, name)?;
    let text = catalogue.text;
    let all = attributes(entry);
    let is_it = |of: &Attribute<Piece<'_>>| of.id.name.text() == attribute;
    let index = all.iter().position(is_it);
    let index = index.ok_or_else(|| SpliceError::NoAttribute(attribute.to_owned()))?;
    let value = match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        _ => None,
    };
    if value.is_none() && all.len() == 1 {
        return Err(SpliceError::Empty);
    }
    let removed = places::attribute(text, &all[index]);
    let before = index.checked_sub(1).map(|before| &all[before].value);
    let start = before.or(value).map_or_else(
        || places::before_blank(text, removed.start),
        |pattern| places::pattern(text, pattern).end,
    );
    let edit = Edit {
        span: Span::new(start, removed.end),
        text: String::new(),
    };
    finished(catalogue, vec![edit])
}

/// Adds a message or term, `-brand`, right behind the entry `after`, or at the end of the file.
///
/// # Errors
///
/// Fails when there is no entry `after`, when the name is no identifier or is taken, when the value is no
/// pattern, or when the file would be too long.
pub fn insert(catalogue: &Catalogue<'_>, after: Option<&str>, name: &str, value: &str) -> Splice {
    if !is_identifier(name.strip_prefix('-').unwrap_or(name)) {
        return Err(SpliceError::Name(name.to_owned()));
    }
    if find(catalogue, name).is_ok() {
        return Err(SpliceError::Taken(name.to_owned()));
    }
    let text = catalogue.text;
    let style = Style::of(catalogue);
    let value = composed(value, Layout::Inline, style.indent)?;
    let end = match after {
        Some(after) => end_of_line(text, places::entry(text, find(catalogue, after)?).end),
        None => text.len(),
    };
    let before = text.get(..end).unwrap_or_default();
    let is_first = catalogue.entries.is_empty();
    let follows_comment = after.is_none() && ends_in_comment(catalogue);
    let has_gap = before.ends_with("\n\n") || before.ends_with("\n\r\n");
    let needs_line_end = !before.is_empty() && !before.ends_with('\n');
    let needs_gap = !is_first && !has_gap && (style.is_spaced || follows_comment);
    let inserted = [
        if needs_line_end {
            line_end_at(text, end)
        } else {
            ""
        },
        if needs_gap { "\n" } else { "" },
        name,
        " =",
        &value,
        "\n",
    ];
    let edit = Edit {
        span: Span::new(end, end),
        text: inserted.concat(),
    };
    finished(catalogue, vec![edit])
}

/// Takes a message or term away, with its comment and with an empty line that would be one too many.
///
/// # Errors
///
/// Fails when there is no such entry.
pub fn remove(catalogue: &Catalogue<'_>, name: &str) -> Splice {
    let text = catalogue.text;
    let removed = with_gap(text, places::entry(text, find(catalogue, name)?));
    let behind = text.get(removed.end..).unwrap_or_default();
    // At the beginning of the file, this character would be a byte order mark.
    let is_mark = removed.start == 0 && behind.starts_with('\u{feff}');
    let edit = Edit {
        span: removed,
        text: if is_mark { "\n" } else { "" }.to_owned(),
    };
    finished(catalogue, vec![edit])
}

/// Renames a message or term, and every reference to it in this catalogue.
///
/// # Errors
///
/// Fails when there is no such entry, or when the new name is no identifier, is taken, or would make a term
/// of a message.
pub fn rename(catalogue: &Catalogue<'_>, name: &str, new: &str) -> Splice {
    find(catalogue, name)?;
    let is_term = name.starts_with('-');
    let bare = new.strip_prefix('-').unwrap_or(new);
    if !is_identifier(bare) || new.starts_with('-') != is_term {
        return Err(SpliceError::Name(new.to_owned()));
    }
    if find(catalogue, new).is_ok() {
        return Err(SpliceError::Taken(new.to_owned()));
    }
    let old = name.strip_prefix('-').unwrap_or(name);
    let mut spans: Vec<Span> = Vec::new();
    for entry in &catalogue.entries {
        let id = match entry {
            Entry::Message(message) if !is_term => Some(message.id.name),
            Entry::Term(term) if is_term => Some(term.id.name),
            _ => None,
        };
        let id = id.filter(|id| id.text() == old);
        spans.extend(id.map(|id| id.span()));
        for pattern in walk::own_patterns(entry) {
            walk::nodes(pattern, &mut |node| {
                let reference = match node {
                    Node::Inline(InlineExpression::MessageReference { id, .. }) if !is_term => id,
                    Node::Inline(InlineExpression::TermReference { id, .. }) if is_term => id,
                    _ => return,
                };
                if reference.name.text() == old {
                    spans.push(reference.name.span());
                }
            });
        }
    }
    let edits = spans.into_iter().map(|span| Edit {
        span,
        text: bare.to_owned(),
    });
    finished(catalogue, edits.collect())
}

/// The message, or with a hyphen the term, called `name`; the first if there are two.
fn find<'c, 's>(
    catalogue: &'c Catalogue<'s>,
    name: &str,
) -> Result<&'c Entry<Piece<'s>>, SpliceError> {
    let found = catalogue.entries.iter().find(|entry| match entry {
        Entry::Message(message) => message.id.name.text() == name,
        Entry::Term(term) => name.strip_prefix('-') == Some(term.id.name.text()),
        _ => false,
    });
    found.ok_or_else(|| SpliceError::NoEntry(name.to_owned()))
}

/// Gives the pattern `old` behind `id` and its equals sign another value.
fn set_pattern(
    catalogue: &Catalogue<'_>,
    id: Piece<'_>,
    old: Option<&Pattern<Piece<'_>>>,
    value: &str,
    indent: usize,
) -> Splice {
    let text = catalogue.text;
    let before = old.map(canonical_pattern);
    if before.is_some_and(|before| before == value || before == normal_lines(value)) {
        return Ok(Vec::new());
    }
    let block = old.and_then(|old| indent_of_block(text, old));
    let layout = block.map_or(Layout::Inline, |_| Layout::Block);
    let indent = block.filter(|block| *block > 0).unwrap_or(indent);
    let composed = composed(value, layout, indent)?;
    let start = places::after_spaces(text, id.span().end) + 1;
    let end = old.map_or_else(
        || places::after_spaces(text, start),
        |old| places::pattern(text, old).end,
    );
    let edit = Edit {
        span: Span::new(start, end),
        text: composed,
    };
    finished(catalogue, vec![edit])
}

fn composed(value: &str, layout: Layout, indent: usize) -> Result<String, SpliceError> {
    compose(value, layout, indent).map_err(|faults| {
        let lines = normal_lines(value);
        let errors = faults.into_iter();
        let errors = errors.map(|fault| reading::error(&lines, fault, &Place::project()));
        let mut errors: Vec<Finding> = errors.take(LIMITS.findings).collect();
        position::locate(&lines, &mut errors);
        SpliceError::Value(errors)
    })
}

/// The edits in order, with the line endings of the file, if the file is not too long with them.
fn finished(catalogue: &Catalogue<'_>, mut edits: Vec<Edit>) -> Splice {
    let style = Style::of(catalogue);
    let mut length = catalogue.text.len();
    for edit in &mut edits {
        edit.text = style.with_line_ends(mem::take(&mut edit.text));
        length = length - edit.span.len() + edit.text.len();
    }
    edits.sort();
    if length > LIMITS.file.max(catalogue.text.len()) {
        return Err(SpliceError::Length);
    }
    Ok(edits)
}

/// Says whether Fluent takes `name` for a name: a letter of ASCII, then letters, figures, `-` and `_` (Fluent's grammar,
/// `Identifier`).
///
/// ```
/// use hexapla_l10n::splice::is_identifier;
/// assert!(is_identifier("nav-search") && !is_identifier("-brand") && !is_identifier("é"));
/// ```
pub fn is_identifier(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_part)
}

/// Where the line ending that begins at `at` ends.
fn end_of_line(text: &str, at: usize) -> usize {
    let behind = text.get(at..).unwrap_or_default();
    let line_end = ["\n", "\r\n"]
        .into_iter()
        .find(|end| behind.starts_with(end));
    at + line_end.map_or(0, str::len)
}

/// Says whether a message at the end of the file would take a comment for its own.
fn ends_in_comment(catalogue: &Catalogue<'_>) -> bool {
    matches!(
        catalogue.entries.last(),
        Some(Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_))
    )
}

/// The lines of an entry, and the empty lines behind them when there are others before.
fn with_gap(text: &str, entry: Span) -> Span {
    let mut end = end_of_line(text, entry.end);
    let before = text.get(..entry.start).unwrap_or_default();
    let is_after_gap = before.is_empty() || before.ends_with("\n\n") || before.ends_with("\n\r\n");
    if is_after_gap {
        while end < text.len() && end_of_line(text, end) > end {
            end = end_of_line(text, end);
        }
    }
    let mut start = entry.start;
    if end == text.len() {
        while let Some(kept) = before_gap(text.get(..start).unwrap_or_default()) {
            start = kept;
        }
    }
    Span::new(start, end)
}

/// Where `text` ends without the last of its lines, if that is empty.
fn before_gap(text: &str) -> Option<usize> {
    let kept = text
        .strip_suffix("\r\n")
        .or_else(|| text.strip_suffix('\n'))?;
    kept.ends_with('\n').then_some(kept.len())
}
