//! The plainest YAML, which most front matter is: keys with values on their lines, perhaps in tables by indentation.
//!
//! A short cut to what [`yaml`](super::yaml) makes of the same text, which a property holds it to; what is in any way
//! more than that is left to the parser.

use std::collections::BTreeSet;

use hexapla_content::{Entry, Value};
use hexapla_diagnostics::Span;

use super::yaml::plain;

/// Tables nest no deeper than this here.
const DEEPEST: usize = 4;

/// The entries of `text`, spans counted from its beginning; `None` where the parser must be asked.
pub(super) fn entries(text: &str) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut keys: BTreeSet<String> = BTreeSet::new();
    // the columns of the tables that are open, and the length of each one's prefix
    let mut open: Vec<(usize, usize)> = vec![(0, 0)];
    let mut prefix = String::new();
    let mut begins_table = false;
    let mut start = 0;
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        let content = line.trim_start_matches(' ');
        let column = line.len() - content.len();
        if begins_table {
            let (outer, _) = *open.last()?;
            if column <= outer || open.len() == DEEPEST {
                return None;
            }
            open.push((column, prefix.len()));
        } else {
            while open.last()?.0 > column {
                open.pop();
            }
        }
        let (of_table, length) = *open.last()?;
        if of_table != column {
            return None;
        }
        prefix.truncate(length);
        let (key, value) = content.split_once(':')?;
        if !is_plain_key(key) {
            return None;
        }
        let name = format!("{prefix}{key}");
        if !keys.insert(name.clone()) {
            return None;
        }
        begins_table = value.is_empty();
        if begins_table {
            prefix = name + ".";
        } else {
            let written = value.strip_prefix(' ')?;
            let end = start + line.len();
            entries.push(Entry {
                key: name,
                value: value_of(written)?,
                span: Span::new(end - written.len(), end),
                comment: None,
            });
        }
        start += line.len() + 1;
    }
    (!begins_table).then_some(entries)
}

fn is_plain_key(key: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.len() <= 64
        && key.bytes().all(is_inner)
}

/// The value of a line: a plain scalar that begins with a letter or a figure, or a quoted one without anything to
/// resolve.
fn value_of(written: &str) -> Option<Value> {
    let is_odd = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    if written.chars().any(is_odd) {
        return None;
    }
    for quote in ['"', '\''] {
        if let Some(rest) = written.strip_prefix(quote) {
            let inner = rest.strip_suffix(quote)?;
            return (!inner.contains([quote, '\\'])).then(|| Value::Text(inner.to_owned()));
        }
    }
    let is_plain = written.starts_with(char::is_alphanumeric)
        && !written.ends_with(|c: char| c == ':' || c.is_whitespace())
        && !written.contains(": ")
        && !written.contains(" #");
    is_plain.then(|| plain(written))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::yaml;
    use super::*;

    #[test]
    fn plain_front_matter_needs_no_parser() {
        let text = "title: Water: cut off\ntype: cms\n";
        assert_eq!(entries(text), None, "a colon and a space");
        let text = "title: Eau coupée\nsidebar:\n  label: \"L’eau\"\n  more:\n    x: 'y'\nstub: false\nn: 12\n";
        let read = entries(text).unwrap();
        let keys: Vec<&str> = read.iter().map(|entry| entry.key.as_str()).collect();
        assert_eq!(
            keys,
            ["title", "sidebar.label", "sidebar.more.x", "stub", "n"]
        );
    }

    /// Lines that are plain, or nearly so.
    fn lines() -> impl Strategy<Value = String> {
        let indent = prop::sample::select(vec!["", "", "", "  ", "  ", "    ", " ", "\t"]);
        let key = prop::sample::select(vec![
            "title", "a", "b", "a-b", "null", "y", "'q'", "- a", "1", "?", "a b", "é", "#c", "",
        ]);
        let colon = prop::sample::select(vec![": ", ": ", ": ", ":", ":  ", " : ", ""]);
        let value = prop::sample::select(vec![
            "",
            "Water",
            "Eau coupée",
            "12",
            "2031-03-09",
            "true",
            "null",
            "0x1f",
            "1.5e3",
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "a#b",
            "\"x\"",
            "\"x\\n\"",
            "'x'",
            "'it''s'",
            "'x' ",
            "\"x\" y",
            "[a]",
            "- a",
            "&a b",
            "*a",
            "!t x",
            "|",
            ">",
            "a ",
            "a, b",
            "a\u{85}b",
            "a\u{2028}b",
            "a\u{a0}",
            "a  b",
            "水",
            "%a",
            "@a",
            "`a",
            "{a: b}",
            "a}",
            "a]",
            "a\tb",
            "'",
            "\"",
            "http://x/y",
            "...",
            "---",
            "a\u{feff}",
            "\u{feff}a",
            "½",
            "a\r",
            "\"a\u{2028}b\"",
        ]);
        let end = prop::sample::select(vec!["\n", "\n", "\n", "\n", "\r\n", "\n\n"]);
        let line = (indent, key, colon, value, end).prop_map(|(indent, key, colon, value, end)| {
            format!("{indent}{key}{colon}{value}{end}")
        });
        prop::collection::vec(line, 0..5).prop_map(|lines| lines.concat())
    }

    proptest! {
        #[test]
        fn the_short_cut_leads_where_the_parser_does(text in lines()) {
            if let Some(read) = entries(&text) {
                let (parsed, refusal) = yaml::parsed(&text);
                prop_assert!(refusal.is_none(), "{text:?}");
                prop_assert_eq!(read, parsed, "{:?}", text);
            }
        }
    }
}
