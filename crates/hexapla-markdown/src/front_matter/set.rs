//! Writing a front-matter text: a splice, every other byte kept.

use std::fmt::Write as _;

use hexapla_content::{Entry, Value};
use hexapla_diagnostics::{Edit, Span};

use super::{Fenced, Found, Syntax, entries, find};

/// The edit that makes `value` the text under the dotted `key`, every byte outside it kept; the
/// key is added where it is absent, and so is the front matter.
///
/// Returns `None` where no single splice can do it: front matter that cannot be read, or a key
/// that holds a table or a list.
///
/// ```
/// use hexapla_diagnostics::Edit;
/// let file = "---\ntitle: Water cut off # short\ndate: 2031-03-09\n---\nText\n";
/// let edit = hexapla_markdown::set_field(file, "title", "L'eau coupée: 12 villages").unwrap();
/// assert_eq!(
///     Edit::apply(file, &[edit]).unwrap(),
///     "---\ntitle: \"L'eau coupée: 12 villages\" # short\ndate: 2031-03-09\n---\nText\n",
/// );
/// ```
pub fn set_field(text: &str, key: &str, value: &str) -> Option<Edit> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let edit = match find(text, start) {
        Found::Fenced(fenced) => edit(text, fenced, key, value)?,
        Found::Open(_) => return None,
        Found::None => Edit {
            span: Span::new(start, start),
            text: format!("+++\n{key} = {}\n+++\n", quoted(value)),
        },
    };
    let after = Edit::apply(text, std::slice::from_ref(&edit))?;
    reads_back(&after, start, key, value).then_some(edit)
}

fn reads_back(text: &str, start: usize, key: &str, value: &str) -> bool {
    let Found::Fenced(fenced) = find(text, start) else {
        return false;
    };
    let (entries, refusal) = entries(text, fenced);
    let found = entries.iter().find(|entry| entry.key == key);
    refusal.is_none() && found.is_some_and(|entry| entry.value.as_text() == Some(value))
}

fn edit(text: &str, fenced: Fenced, key: &str, value: &str) -> Option<Edit> {
    let (entries, refusal) = entries(text, fenced);
    if refusal.is_some() {
        return None;
    }
    if let Some(entry) = entries.iter().find(|entry| entry.key == key) {
        if matches!(entry.value, Value::List(_) | Value::Table(_)) {
            return None;
        }
        let written = entry.span.of(text)?;
        // `title:` alone: the value begins after a space.
        let lead = if written.is_empty() && !text.get(..entry.span.start)?.ends_with(' ') {
            " "
        } else {
            ""
        };
        return Some(Edit {
            span: entry.span,
            text: format!("{lead}{}", in_style_of(written, value, fenced.syntax)),
        });
    }
    Some(match fenced.syntax {
        Syntax::Toml => toml_addition(text, fenced, &entries, key, value),
        Syntax::Yaml => yaml_addition(text, fenced, &entries, key, value),
    })
}

/// `value` in the quotation marks `written` has, where it can stand in them.
fn in_style_of(written: &str, value: &str, syntax: Syntax) -> String {
    let simple = !value.contains(['\n', '\r', '\'', '\\']) && !value.chars().any(char::is_control);
    if written.starts_with('\'') && !written.starts_with("'''") && simple {
        return format!("'{value}'");
    }
    let was_plain = syntax == Syntax::Yaml
        && !written.starts_with(['"', '\'', '|', '>', '&', '*', '!', '[', '{']);
    if was_plain && is_plain(value) {
        return value.to_owned();
    }
    quoted(value)
}

/// Says whether `value` reads as itself without quotation marks in YAML, whatever stands around.
fn is_plain(value: &str) -> bool {
    let reserved = ["true", "false", "null", "yes", "no", "on", "off"];
    value.starts_with(char::is_alphabetic)
        && !value.ends_with(char::is_whitespace)
        && !reserved.contains(&value.to_lowercase().as_str())
        && !value.contains([':', '#', '\u{feff}', ',', '[', ']', '{', '}', '"', '\u{85}'])
        && !value
            .chars()
            .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
}

/// `value` in double quotation marks, by escapes that TOML and YAML share.
fn quoted(value: &str) -> String {
    let mut result = String::with_capacity(value.len() + 2);
    result.push('"');
    for c in value.chars() {
        match c {
            '"' => result.push_str("\\\""),
            '\\' => result.push_str("\\\\"),
            '\n' => result.push_str("\\n"),
            '\r' => result.push_str("\\r"),
            '\t' => result.push_str("\\t"),
            _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(result, "\\u{:04X}", u32::from(c));
            }
            _ => result.push(c),
        }
    }
    result.push('"');
    result
}

/// The last entry below the longest table of `key` that has entries, with that table's length.
fn sibling<'a>(entries: &'a [Entry], key: &str) -> Option<(&'a Entry, usize)> {
    let mut parent = key;
    while let Some((above, _)) = parent.rsplit_once('.') {
        let prefix = format!("{above}.");
        let below = |entry: &&Entry| entry.key.starts_with(&prefix);
        if let Some(last) = entries.iter().rev().find(below) {
            return Some((last, prefix.len()));
        }
        parent = above;
    }
    None
}

/// The line of `text` that holds the byte `at`, without its line ending.
fn line_of(text: &str, at: usize) -> Span {
    let start = text.get(..at).and_then(|before| before.rfind('\n'));
    let end = text.get(at..).and_then(|after| after.find('\n'));
    Span::new(
        start.map_or(0, |start| start + 1),
        end.map_or(text.len(), |end| at + end),
    )
}

fn line_ending(text: &str, fenced: Fenced) -> &'static str {
    let first = text.get(fenced.whole.start..fenced.inner.start);
    if first.is_some_and(|line| line.ends_with("\r\n")) {
        "\r\n"
    } else {
        "\n"
    }
}

fn toml_addition(text: &str, fenced: Fenced, entries: &[Entry], key: &str, value: &str) -> Edit {
    let eol = line_ending(text, fenced);
    let inner = fenced.inner.of(text).unwrap_or_default();
    let mut at = fenced.inner.end;
    let mut name = key;
    if let Some((last, depth)) = sibling(entries, key) {
        at = (line_of(text, last.span.end).end + 1).min(fenced.inner.end);
        // Below a table's header the key is written without the header's part.
        let line = line_of(text, last.span.start);
        let own = line.of(text).unwrap_or_default().trim_start();
        let header = !own.starts_with(&last.key);
        name = if header {
            key.get(depth..).unwrap_or(key)
        } else {
            key
        };
    } else if let Some(header) = first_header(inner) {
        at = fenced.inner.start + header;
    }
    Edit {
        span: Span::new(at, at),
        text: format!("{name} = {}{eol}", quoted(value)),
    }
}

/// Where the first table's header begins.
fn first_header(inner: &str) -> Option<usize> {
    let mut at = 0;
    for line in inner.split_inclusive('\n') {
        if line.trim_start().starts_with('[') && line.contains(']') && !line.contains('=') {
            return Some(at);
        }
        at += line.len();
    }
    None
}

fn yaml_addition(text: &str, fenced: Fenced, entries: &[Entry], key: &str, value: &str) -> Edit {
    let eol = line_ending(text, fenced);
    let (mut at, mut indent, mut rest) = (fenced.inner.end, String::new(), key);
    if let Some((last, depth)) = sibling(entries, key) {
        at = (line_of(text, last.span.end).end + 1).min(fenced.inner.end);
        let nested = last
            .key
            .get(depth..)
            .unwrap_or_default()
            .matches('.')
            .count();
        let mut line = line_of(text, last.span.start);
        let own = line.of(text).unwrap_or_default();
        let mut spaces = own.len() - own.trim_start().len();
        // The sibling may stand deeper than the new key: climb to the line its table begins on.
        for _ in 0..nested {
            while line.start > fenced.inner.start {
                line = line_of(text, line.start - 1);
                let own = line.of(text).unwrap_or_default();
                let here = own.len() - own.trim_start().len();
                if here < spaces && !own.trim().is_empty() {
                    spaces = here;
                    break;
                }
            }
        }
        indent = " ".repeat(spaces);
        rest = key.get(depth..).unwrap_or(key);
    }
    let mut lines = String::new();
    let mut parts = rest.split('.').peekable();
    while let Some(part) = parts.next() {
        let _ = write!(lines, "{indent}{part}:");
        if parts.peek().is_some() {
            lines.push_str(eol);
            indent.push_str("  ");
        } else {
            let value = if is_plain(value) {
                value.to_owned()
            } else {
                quoted(value)
            };
            let _ = write!(lines, " {value}{eol}");
        }
    }
    Edit {
        span: Span::new(at, at),
        text: lines,
    }
}
