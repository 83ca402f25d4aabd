//! Front matter, independent of its syntax.

use jiff::civil::Date;

use hexapla_diagnostics::Span;

use crate::EmbargoInstant;

/// A front-matter value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Yes or no.
    Boolean(bool),
    /// A civil date.
    Date(Date),
    /// An offset date-time.
    Instant(EmbargoInstant),
    /// A date-time without offset, or a time, as written.
    Local(String),
    /// Nothing (YAML `null`).
    Empty,
    /// A list. Tables inside lists stand here; tables elsewhere are flattened into dotted keys.
    List(Vec<Value>),
    /// A table inside a list, in the order written.
    Table(Vec<(String, Value)>),
}

impl Value {
    /// The text, when it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The date, when it is one, or a text that reads as one.
    pub fn as_date(&self) -> Option<Date> {
        match self {
            Self::Date(date) => Some(*date),
            Self::Instant(instant) => Some(instant.date()),
            Self::Text(text) | Self::Local(text) => text.get(..10)?.parse().ok(),
            _ => None,
        }
    }

    /// The value under `key`, when it is a table that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let Self::Table(entries) = self else {
            return None;
        };
        entries
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }
}

/// A front-matter value with its dotted key and place.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key with the tables above it: `l10n.sourceCommit`.
    pub key: String,
    /// The value.
    pub value: Value,
    /// The value's bytes in the file, quotation marks included.
    pub span: Span,
    /// A comment on the same line, without its mark (`# patched` gives `patched`).
    pub comment: Option<String>,
}

impl Entry {
    /// The value in the front matter of `file` where it is a text, or a number or a day as it is written.
    pub fn written<'m>(&'m self, file: &'m str) -> Option<&'m str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::Integer(_)
            | Value::Float(_)
            | Value::Date(_)
            | Value::Instant(_)
            | Value::Local(_) => self.span.of(file),
            Value::Boolean(_) | Value::Empty | Value::List(_) | Value::Table(_) => None,
        }
    }
}

/// The front matter of an edition, in the order written.
#[derive(Clone, Debug, PartialEq)]
pub struct Metadata {
    /// The entries, tables flattened into dotted keys.
    pub entries: Vec<Entry>,
}

impl Metadata {
    /// No front matter.
    pub const EMPTY: Self = Self {
        entries: Vec::new(),
    };

    /// The entry under the dotted `key`.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The value under the dotted `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// What stands under the dotted `key` of the front matter of `file`: a text, or a number or a day as it is written.
    /// Nobody who writes `title: 2031` means anything else.
    pub fn written<'m>(&'m self, key: &str, file: &'m str) -> Option<&'m str> {
        self.entry(key)?.written(file)
    }

    /// The text under the dotted `key`.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }
}
