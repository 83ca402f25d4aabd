//! Lists: joined as the language joins them, each item kept apart from the words between.

use std::fmt;

use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, ListFormatterPreferences, parts};
use writeable::{Part, PartsWrite};

use super::functions::Literal;
use super::markup::Markup;
use super::output::{Isolation, Sink};

/// How a list is joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ListOptions {
    kind: Kind,
    length: ListLength,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Conjunction,
    Disjunction,
    Unit,
}

impl ListOptions {
    /// “a, b, and c”.
    pub(super) const USUAL: Self = Self {
        kind: Kind::Conjunction,
        length: ListLength::Wide,
    };

    /// Sets the option `name` to a value that the schema of `LIST` accepts.
    pub(super) fn set(&mut self, name: &str, value: Literal<'_>) {
        match (name, value.text().unwrap_or_default()) {
            ("type", "disjunction") => self.kind = Kind::Disjunction,
            ("type", "unit") => self.kind = Kind::Unit,
            ("type", _) => self.kind = Kind::Conjunction,
            ("style", "short") => self.length = ListLength::Short,
            ("style", "narrow") => self.length = ListLength::Narrow,
            ("style", _) => self.length = ListLength::Wide,
            _ => {}
        }
    }

    /// A formatter for these options.
    pub(super) fn formatter(self, locale: ListFormatterPreferences) -> ListFormatter {
        let length = ListFormatterOptions::default().with_length(self.length);
        match self.kind {
            Kind::Conjunction => ListFormatter::try_new_and(locale, length),
            Kind::Disjunction => ListFormatter::try_new_or(locale, length),
            Kind::Unit => ListFormatter::try_new_unit(locale, length),
        }
        .expect("compiled data falls back to the root, which has every list pattern")
    }
}

/// Takes a list apart into its items, which are values, and the words between, which are the locale's.
pub(super) struct ListSink<'s> {
    pub(super) sink: &'s mut Sink,
    pub(super) isolation: Isolation,
    pub(super) place: Markup,
}

impl fmt::Write for ListSink<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.sink.value(text, self.place);
        if self.sink.is_full() {
            return Err(fmt::Error);
        }
        Ok(())
    }
}

impl PartsWrite for ListSink<'_> {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part != parts::ELEMENT {
            return write(self);
        }
        self.sink.open(self.isolation);
        let result = write(self);
        self.sink.close(self.isolation);
        result
    }
}
