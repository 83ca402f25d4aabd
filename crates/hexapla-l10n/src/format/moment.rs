//! Days and times: which of their parts are shown, and at what length.

use icu_datetime::DateTimeFormatter;
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::input;
use icu_datetime::options::{Alignment, Length, TimePrecision, YearStyle};
use icu_datetime::pattern::DateTimeNames;
use icu_datetime::preferences::{CalendarAlgorithm, NumberingSystem};
use icu_locale::extensions::unicode;

use super::arguments::Moment;
use super::functions::Literal;
use super::number::numbering_system;

/// What `DATETIME` was asked for; nothing asked is the day in medium length and, where there is one,
/// the time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MomentOptions {
    date_style: Option<Style>,
    time_style: Option<Style>,
    weekday: Option<Length>,
    month: Option<Length>,
    year: Option<YearStyle>,
    day: Option<Alignment>,
    time: Option<TimePrecision>,
    calendar: Option<CalendarAlgorithm>,
    numbering_system: Option<NumberingSystem>,
}

/// A style of ECMA-402.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Full,
    Long,
    Medium,
    Short,
}

impl Style {
    fn named(name: &str) -> Self {
        match name {
            "full" => Self::Full,
            "long" => Self::Long,
            "short" => Self::Short,
            _ => Self::Medium,
        }
    }

    const fn length(self) -> Length {
        match self {
            Self::Full | Self::Long => Length::Long,
            Self::Medium => Length::Medium,
            Self::Short => Length::Short,
        }
    }
}

impl MomentOptions {
    pub(super) const NONE: Self = Self {
        date_style: None,
        time_style: None,
        weekday: None,
        month: None,
        year: None,
        day: None,
        time: None,
        calendar: None,
        numbering_system: None,
    };

    /// Sets the option `name` to a value that the schema of `DATETIME` accepts.
    pub(super) fn set(&mut self, name: &str, value: Literal<'_>) {
        let value = value.text().unwrap_or_default();
        match name {
            "dateStyle" => self.date_style = Some(Style::named(value)),
            "timeStyle" => self.time_style = Some(Style::named(value)),
            "weekday" => self.weekday = Some(named_length(value)),
            "month" => self.month = Some(named_length(value)),
            "year" if value == "numeric" => self.year = Some(YearStyle::Full),
            "year" => self.year = Some(YearStyle::Auto),
            "day" if value == "2-digit" => self.day = Some(Alignment::Column),
            "day" => self.day = Some(Alignment::Auto),
            "hour" => self.time = finer(self.time, TimePrecision::Hour),
            "minute" => self.time = finer(self.time, TimePrecision::Minute),
            "second" => self.time = finer(self.time, TimePrecision::Second),
            "calendar" => self.calendar = calendar(value),
            "numberingSystem" => self.numbering_system = numbering_system(value),
            _ => {}
        }
    }

    /// These options where they say something, else those of `other`.
    pub(super) fn or(self, other: Self) -> Self {
        let says_what = Self {
            calendar: None,
            numbering_system: None,
            ..self
        } != Self::NONE;
        let fields = if says_what { self } else { other };
        Self {
            calendar: self.calendar.or(other.calendar),
            numbering_system: self.numbering_system.or(other.numbering_system),
            ..fields
        }
    }

    /// What is shown of `moment`; `None` when that is nothing.
    pub(super) fn shape(&self, moment: Moment) -> Option<Shape> {
        let has_day = moment.date().is_some();
        let has_time = moment.time().is_some();
        let fields = self.date_fields();
        let by_style = self.date_style.is_some() || self.time_style.is_some();
        let by_field = fields.is_some() || self.time.is_some();
        let (date, time, length) = if by_style {
            let date = self.date_style.map(Style::date_fields);
            let time = self.time_style.map(Style::time_precision);
            let style = self.date_style.or(self.time_style);
            (date, time, style.map(Style::length))
        } else if by_field {
            (fields, self.time, self.month.or(self.weekday))
        } else {
            let day = has_day.then_some(DateFields::YMD);
            (day, has_time.then_some(TimePrecision::Minute), None)
        };
        let date = date.filter(|_| has_day);
        let time = time.filter(|_| has_time);
        (date.is_some() || time.is_some()).then_some(Shape {
            date: date.map(|fields| with_a_day(fields, time)),
            time,
            length: length.unwrap_or(Length::Medium),
            alignment: self.day.unwrap_or(Alignment::Auto),
            year: self.year.unwrap_or(YearStyle::Auto),
            calendar: self.calendar,
            numbering_system: self.numbering_system,
        })
    }

    /// The fields that were named, and those that CLDR wants beside them.
    fn date_fields(&self) -> Option<DateFields> {
        let named = (
            self.year.is_some(),
            self.month.is_some(),
            self.day.is_some(),
            self.weekday.is_some(),
        );
        Some(match named {
            (false, false, false, false) => return None,
            (false, false, true, false) => DateFields::D,
            (false, true, true, false) => DateFields::MD,
            (true, _, true, false) => DateFields::YMD,
            (false, false, true, true) => DateFields::DE,
            (false, true, _, true) => DateFields::MDE,
            (true, _, _, true) => DateFields::YMDE,
            (false, false, false, true) => DateFields::E,
            (false, true, false, false) => DateFields::M,
            (true, true, false, false) => DateFields::YM,
            (true, false, false, false) => DateFields::Y,
        })
    }
}

/// The finer of the two precisions: hours and minutes asked for one by one are both shown.
fn finer(held: Option<TimePrecision>, asked: TimePrecision) -> Option<TimePrecision> {
    match (held, asked) {
        (Some(TimePrecision::Second), _) | (Some(TimePrecision::Minute), TimePrecision::Hour) => {
            held
        }
        _ => Some(asked),
    }
}

impl Style {
    const fn date_fields(self) -> DateFields {
        match self {
            Self::Full => DateFields::YMDE,
            Self::Long | Self::Medium | Self::Short => DateFields::YMD,
        }
    }

    /// A moment has no zone, so the two longest are the same as the third.
    const fn time_precision(self) -> TimePrecision {
        match self {
            Self::Full | Self::Long | Self::Medium => TimePrecision::Second,
            Self::Short => TimePrecision::Minute,
        }
    }
}

/// A month or a year beside a time of day has no pattern: the day is shown too. A weekday beside a time
/// has one that ICU4X 2.4 does not write right (“Sunday 6:5 PM”): the day and month are shown too.
fn with_a_day(fields: DateFields, time: Option<TimePrecision>) -> DateFields {
    match fields {
        DateFields::M if time.is_some() => DateFields::MD,
        DateFields::E if time.is_some() => DateFields::MDE,
        DateFields::YM | DateFields::Y if time.is_some() => DateFields::YMD,
        _ => fields,
    }
}

fn named_length(name: &str) -> Length {
    match name {
        "long" => Length::Long,
        "short" => Length::Medium,
        _ => Length::Short,
    }
}

/// The calendar of that name (UTS 35, `ca`), such as `gregory` or `persian`.
fn calendar(name: &str) -> Option<CalendarAlgorithm> {
    let value: unicode::Value = name.parse().ok()?;
    CalendarAlgorithm::try_from(&value).ok()
}

/// All that a formatter of days and times is made from, besides its locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    date: Option<DateFields>,
    time: Option<TimePrecision>,
    length: Length,
    alignment: Alignment,
    year: YearStyle,
    calendar: Option<CalendarAlgorithm>,
    numbering_system: Option<NumberingSystem>,
}

/// A formatter of days and times.
pub(super) type MomentFormatter = DateTimeFormatter<CompositeDateTimeFieldSet>;

impl Shape {
    /// A formatter of this shape; `None` where ICU has none. The Gregorian calendar is used unless
    /// the message or the locale's tag says otherwise, whatever CLDR's own is.
    pub(super) fn formatter(self, locale: &icu_locale::Locale) -> Option<MomentFormatter> {
        let mut preferences = DateTimeFormatterPreferences::from(locale);
        let calendar = self.calendar.or(preferences.calendar_algorithm);
        preferences.calendar_algorithm = calendar.or(Some(CalendarAlgorithm::Gregory));
        preferences.numbering_system = self.numbering_system.or(preferences.numbering_system);
        let mut fields = FieldSetBuilder::new();
        fields.length = Some(self.length);
        fields.date_fields = self.date;
        fields.time_precision = self.time;
        let numeric = self.alignment == Alignment::Column;
        fields.alignment = numeric.then_some(Alignment::Column);
        let has_year = matches!(
            self.date,
            Some(DateFields::YMD | DateFields::YMDE | DateFields::YM | DateFields::Y)
        );
        fields.year_style = (has_year && self.year == YearStyle::Full).then_some(YearStyle::Full);
        let fields = fields.build_composite_datetime().ok()?;
        let formatter = DateTimeFormatter::try_new(preferences, fields).ok()?;
        // ICU4X 2.4 forgets the digits of “março de 2026”
        let mut names = DateTimeNames::from_formatter(preferences, formatter);
        names.as_mut().include_decimal_formatter().ok()?;
        names.try_into_formatter(fields).ok()
    }
}

/// `moment` as ICU takes it; a part that it has not is not asked for.
pub(super) fn input(moment: Moment) -> Option<input::DateTime<icu_calendar::Iso>> {
    let date = moment.date().unwrap_or(jiff::civil::date(2000, 1, 1));
    let part = |number: i8| u8::try_from(number).ok();
    let (month, day) = (part(date.month())?, part(date.day())?);
    let time = moment.time().unwrap_or(jiff::civil::Time::midnight());
    let (hour, minute, second) = (
        part(time.hour())?,
        part(time.minute())?,
        part(time.second())?,
    );
    Some(input::DateTime {
        date: input::Date::try_new_iso(date.year().into(), month, day).ok()?,
        time: input::Time::try_new(hour, minute, second, 0).ok()?,
    })
}
