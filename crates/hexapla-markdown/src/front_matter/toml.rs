//! TOML front matter (TOML 1.1, by `toml_edit`), flattened into dotted keys.

use hexapla_content::{Date, EmbargoInstant, Entry, Value};
use hexapla_diagnostics::Span;
use toml_edit::{Document, Item, Value as Toml};

use super::{Reason, Refusal};
use crate::LIMITS;

/// The entries of `text`, spans counted from its beginning.
pub(super) fn entries(text: &str) -> (Vec<Entry>, Option<Refusal>) {
    let too_deep = |at: usize| Refusal {
        at,
        reason: Reason::TooDeep,
    };
    if let Some(at) = nests_too_deep(text) {
        return (Vec::new(), Some(too_deep(at)));
    }
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let refusal = Refusal {
                at: error.span().map_or(0, |span| span.start),
                reason: Reason::Syntax(error.message().to_owned()),
            };
            return (Vec::new(), Some(refusal));
        }
    };
    let mut entries = Vec::new();
    for (key, item) in document.as_table() {
        item_entries(key.to_owned(), item, &mut entries);
    }
    (entries, None)
}

/// A place where brackets or the parts of a key nest deeper than the limit, before any parser
/// recurses into them.
fn nests_too_deep(text: &str) -> Option<usize> {
    let limit = LIMITS.front_matter_depth;
    let (mut depth, mut dots) = (0_usize, 0_usize);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'.' => dots += 1,
            b'\n' | b'=' | b' ' | b'"' => dots = 0,
            _ => {}
        }
        if byte == b'\n'
            && !text
                .get(at + 1..)
                .is_some_and(|rest| rest.starts_with([' ', '\t', '[', '{', ']', '}', '"', '\'']))
        {
            // A line that begins with a key ends whatever brackets a text may have held.
            depth = 0;
        }
        if depth > limit || dots > limit {
            return Some(at);
        }
    }
    None
}

fn item_entries(key: String, item: &Item, entries: &mut Vec<Entry>) {
    let span = |item: &Item| item.span().map_or(Span::new(0, 0), Span::from);
    match item {
        Item::None => {}
        Item::Value(Toml::InlineTable(table)) => {
            for (name, value) in table {
                value_entries(format!("{key}.{name}"), value, entries);
            }
        }
        Item::Value(value) => value_entries(key, value, entries),
        Item::Table(table) => {
            for (name, item) in table {
                item_entries(format!("{key}.{name}"), item, entries);
            }
        }
        Item::ArrayOfTables(tables) => entries.push(Entry {
            key,
            value: Value::List(
                tables
                    .iter()
                    .map(|table| {
                        let items = table.iter();
                        Value::Table(
                            items
                                .map(|(key, item)| (key.to_owned(), item_value(item)))
                                .collect(),
                        )
                    })
                    .collect(),
            ),
            span: span(item),
            comment: None,
        }),
    }
}

fn value_entries(key: String, value: &Toml, entries: &mut Vec<Entry>) {
    if let Toml::InlineTable(table) = value {
        for (name, value) in table {
            value_entries(format!("{key}.{name}"), value, entries);
        }
        return;
    }
    entries.push(Entry {
        key,
        value: read_value(value),
        span: value.span().map_or(Span::new(0, 0), Span::from),
        comment: None,
    });
}

fn item_value(item: &Item) -> Value {
    match item {
        Item::None => Value::Empty,
        Item::Value(value) => read_value(value),
        Item::Table(table) => Value::Table(
            table
                .iter()
                .map(|(key, item)| (key.to_owned(), item_value(item)))
                .collect(),
        ),
        Item::ArrayOfTables(tables) => Value::List(
            tables
                .iter()
                .map(|table| item_value(&Item::Table(table.clone())))
                .collect(),
        ),
    }
}

fn read_value(value: &Toml) -> Value {
    match value {
        Toml::String(text) => Value::Text(text.value().clone()),
        Toml::Integer(number) => Value::Integer(*number.value()),
        Toml::Float(number) => Value::Float(*number.value()),
        Toml::Boolean(truth) => Value::Boolean(*truth.value()),
        Toml::Datetime(time) => read_time(&time.value().to_string()),
        Toml::Array(values) => Value::List(values.iter().map(read_value).collect()),
        Toml::InlineTable(table) => Value::Table(
            table
                .iter()
                .map(|(key, value)| (key.to_owned(), read_value(value)))
                .collect(),
        ),
    }
}

/// A date, an offset date-time, or anything else as written.
pub(super) fn read_time(text: &str) -> Value {
    if let Some(date) = text.parse::<Date>().ok().filter(|_| text.len() == 10) {
        return Value::Date(date);
    }
    EmbargoInstant::from_rfc3339(text)
        .map_or_else(|_| Value::Local(text.to_owned()), Value::Instant)
}
