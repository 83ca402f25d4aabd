//! Arguments that the `fluent` crate has no type for: days, times, lists, and names that have terms.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentType;
use intl_memoizer::{IntlLangMemoizer, concurrent};
use jiff::civil::{Date, DateTime, Time};

/// A day, a time of day, or both, as calendar and clock on a wall show them.
///
/// It has no time zone, and formatting it reads no clock: whoever has an instant decides first in which
/// zone the reader is told of it.
///
/// ```
/// use hexapla_l10n::Moment;
/// let day: Moment = "2026-03-01".parse()?;
/// let evening: Moment = "2026-03-01T18:30".parse()?;
/// assert!(day.time().is_none() && evening.time().is_some());
/// assert!("tomorrow".parse::<Moment>().is_err());
/// # Ok::<(), hexapla_l10n::InvalidMoment>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    date: Option<Date>,
    time: Option<Time>,
}

impl Moment {
    /// The day, where there is one.
    pub const fn date(self) -> Option<Date> {
        self.date
    }

    /// The time of day, where there is one.
    pub const fn time(self) -> Option<Time> {
        self.time
    }
}

impl From<Date> for Moment {
    fn from(date: Date) -> Self {
        Self {
            date: Some(date),
            time: None,
        }
    }
}

impl From<Time> for Moment {
    fn from(time: Time) -> Self {
        Self {
            date: None,
            time: Some(time),
        }
    }
}

impl From<DateTime> for Moment {
    fn from(moment: DateTime) -> Self {
        Self {
            date: Some(moment.date()),
            time: Some(moment.time()),
        }
    }
}

/// The text is no day or time of day as ISO 8601 writes them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day or a time: {0:?}; one looks like 2026-03-01 or 2026-03-01T18:30")]
pub struct InvalidMoment(pub String);

/// Reads `2026-03-01`, `2026-03-01T18:30`, `2026-03-01 18:30:15` and `18:30` (ISO 8601, RFC 3339
/// without an offset).
impl FromStr for Moment {
    type Err = InvalidMoment;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let has_offset = || text.ends_with(['Z', 'z', ']']) || text.contains('+');
        let read = match (text.contains('-'), text.contains(':')) {
            (true, true) => text.parse().map(|moment: DateTime| moment.into()).ok(),
            (true, false) => text.parse().map(|date: Date| date.into()).ok(),
            (false, true) => text.parse().map(|time: Time| time.into()).ok(),
            (false, false) => None,
        };
        read.filter(|_| !has_offset())
            .ok_or_else(|| InvalidMoment(text.chars().take(40).collect()))
    }
}

/// As ISO 8601 writes it.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.date, self.time) {
            (Some(date), Some(time)) => write!(f, "{date}T{time}"),
            (Some(date), None) => write!(f, "{date}"),
            (None, Some(time)) => write!(f, "{time}"),
            (None, None) => Ok(()),
        }
    }
}

/// In a bundle of the `fluent` crate, which knows no dates, a moment is shown as ISO 8601 writes it.
impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.to_string().into()
    }
}

impl From<Moment> for FluentValue<'_> {
    fn from(moment: Moment) -> Self {
        FluentValue::Custom(Box::new(moment))
    }
}

/// Several texts that a message joins as its language does: “a, b and c”.
///
/// ```
/// use hexapla_l10n::List;
/// let people: List = ["Oskrel", "Vantz"].into_iter().collect();
/// assert_eq!(people.items(), ["Oskrel", "Vantz"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct List(Vec<String>);

impl List {
    /// The texts, in order.
    pub fn items(&self) -> &[String] {
        &self.0
    }
}

impl<T: Into<String>> FromIterator<T> for List {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

/// In a bundle of the `fluent` crate, which knows no lists, the items stand behind one another with
/// commas between them.
impl FluentType for List {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.0.join(", ").into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.0.join(", ").into()
    }
}

impl From<List> for FluentValue<'_> {
    fn from(list: List) -> Self {
        FluentValue::Custom(Box::new(list))
    }
}

/// A name that messages have a term for, such as a place's: `{ TERM($place, case: "genitive") }` is the term in that
/// case, `{ $place }` the name as it is.
///
/// ```
/// use hexapla_diagnostics::Place;
/// use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, Output, TermName};
///
/// let text = "-place-oskrel = { $case ->\n    [genitive] Оскреля\n   *[nominative] Оскрель\n }\n\
///     from = из { TERM($place, case: \"genitive\") }\n";
/// let place = Place::file("locales/ru/page.ftl");
/// let mut catalogues = Catalogues::new("ru".parse()?);
/// catalogues.add(&"ru".parse()?, &Catalogue::read(text, &place).value, &place);
/// let formatter = catalogues.formatter(&[]);
/// let from = |id: &str, name: &str| {
///     let arguments = FluentArgs::from_iter([("place", TermName::new(id, name))]);
///     formatter.format("from", &arguments, Output::Html).text
/// };
/// assert!(from("place-oskrel", "Оскрель").contains("Оскреля"));
/// // a name without a term stands as it is
/// assert!(from("place-tarnhalt", "Тарнхальт").contains("Тарнхальт"));
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TermName {
    id: String,
    name: String,
}

impl TermName {
    /// The `name` for which messages may have the term `id`, which is given without its hyphen.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }

    /// The term's name, without its hyphen.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name as it is.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// In a bundle of the `fluent` crate the name stands as it is.
impl FluentType for TermName {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.name.clone().into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.name.clone().into()
    }
}

impl From<TermName> for FluentValue<'_> {
    fn from(name: TermName) -> Self {
        FluentValue::Custom(Box::new(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_8601_is_read_and_written() {
        for text in ["2026-03-01", "2026-03-01T18:30:00", "18:30:00"] {
            assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026",
            "2026-13-01",
            "2026-03-01T18:30Z",
            "2026-03-01T18:30+02:00",
        ] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }
}
