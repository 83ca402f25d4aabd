//! What a source asks of its translation: each fact with every value that may answer it.

use std::ops::Range;

use super::calendar;
use crate::language::Meaning;
use crate::lenient::{Kind, Reading, Sense};
use crate::{Decimal, Language, Token, TokenKind};

/// A fact of the source.
#[derive(Clone, Debug)]
pub(super) struct Demand {
    pub(super) kind: TokenKind,
    /// Its bytes in the source.
    pub(super) span: Range<usize>,
    /// It stands in figures, not in words.
    pub(super) in_figures: bool,
    /// The numbers it is made of: one, or those of a date or a time.
    pub(super) parts: Vec<Part>,
    /// The unit of measure behind it, by its name in the source language's table.
    pub(super) unit: Option<&'static str>,
    /// The currency of a sum, by its code.
    pub(super) currency: Option<String>,
}

/// A number of a fact.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The value, and others that say the same; the value first.
    pub(super) accepts: Vec<Decimal>,
    /// Whether a translation may leave it out.
    pub(super) need: Need,
    /// It is written with one digit and no power of ten.
    pub(super) is_small: bool,
}

/// Whether a translation may leave a number out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    /// Noughts of a full hour, a numeral that is better said in words.
    Optional,
}

impl Part {
    fn required(value: Decimal) -> Self {
        Self {
            accepts: vec![value],
            need: Need::Required,
            is_small: value < Decimal::whole(10) && value.is_whole(),
        }
    }

    fn or(mut self, others: impl IntoIterator<Item = Decimal>) -> Self {
        self.accepts.extend(others);
        self
    }

    const fn optional(mut self) -> Self {
        self.need = Need::Optional;
        self
    }

    /// The value as the source says it.
    pub(super) fn value(&self) -> Decimal {
        self.accepts.first().copied().unwrap_or(Decimal::ZERO)
    }
}

/// The facts of a source: of its strict `tokens` where its language is read strictly, and of
/// all figures that no token covers.
pub(super) fn demands(
    source: &str,
    reading: &Reading,
    tokens: &[Token],
    target: &Language,
) -> Vec<Demand> {
    let calendars = target.habits().calendars;
    let mut demands = Vec::new();
    let mut covered: Vec<Range<usize>> = Vec::new();
    for token in tokens.iter().filter(|token| is_counted(token.kind)) {
        covered.push(token.span.clone());
        demands.extend(of_token(source, token, calendars));
    }
    demands.extend(uncovered(reading, &covered, calendars));
    demands.sort_by_key(|demand| demand.span.start);
    for demand in &mut demands {
        widen(demand, source, reading);
    }
    demands
}

/// Kinds that hold numbers.
const fn is_counted(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Number
            | TokenKind::Date
            | TokenKind::Time
            | TokenKind::Currency
            | TokenKind::Percentage
            | TokenKind::Age
            | TokenKind::Ordinal
            | TokenKind::Identifier
            | TokenKind::Code
    )
}

/// What a strict token asks; nothing when it is no number, such as "hundreds" or "Tuesday".
fn of_token(source: &str, token: &Token, calendars: &str) -> Option<Demand> {
    let value = token.value.as_str();
    let parts = match token.kind {
        TokenKind::Time => time(value)?,
        TokenKind::Date => date(value, calendars)?,
        TokenKind::Identifier => digits(value),
        TokenKind::Code => return None,
        TokenKind::Percentage => number(value.strip_suffix('%')?, calendars)?,
        TokenKind::Currency => number(value.split_once(' ')?.1, "")?,
        _ => number(value.split_once(' ').map_or(value, |(number, _)| number), calendars)?,
    };
    let currency = value
        .split_once(' ')
        .filter(|_| token.kind == TokenKind::Currency);
    Some(Demand {
        kind: token.kind,
        span: token.span.clone(),
        in_figures: source
            .get(token.span.clone())
            .is_some_and(|text| text.contains(|c: char| c.is_numeric())),
        parts,
        unit: None,
        currency: currency.map(|(code, _)| code.to_owned()),
    })
}

/// A number, `2/3`, or a year that another calendar counts otherwise.
fn number(value: &str, calendars: &str) -> Option<Vec<Part>> {
    let value = value.trim_start_matches('-');
    if let Some((over, under)) = value.split_once('/') {
        let part = |text| Decimal::parse(text).map(|value| Part::required(value).optional());
        return Some(vec![part(over)?, part(under)?]);
    }
    let is_year = value.len() == 4 && !value.contains('.');
    let value = Decimal::parse(value)?;
    let years = is_year.then(|| years(value, calendars)).unwrap_or_default();
    Some(vec![Part::required(value).or(years)])
}

/// The year in the calendars of the target language.
fn years(year: Decimal, calendars: &str) -> Vec<Decimal> {
    let year = year.as_whole().and_then(|year| i64::try_from(year).ok());
    let year = year.filter(|year| (1000..=2999).contains(year));
    year.map(|year| calendar::years(year, calendars)).unwrap_or_default()
}

/// `10:30 gmt`: the hour of either clock, and the minutes.
fn time(value: &str) -> Option<Vec<Part>> {
    let clock = value.split(' ').next()?;
    let (hour, minute) = clock.split_once(':')?;
    let hour: u64 = hour.parse().ok()?;
    let others: &[u64] = match hour {
        0 => &[12, 24],
        12 => &[0, 24],
        24 => &[0, 12],
        13.. => &[hour - 12],
        _ => &[hour + 12],
    };
    let hour = Part::required(Decimal::whole(hour)).or(others.iter().copied().map(Decimal::whole));
    let minute = Part::required(Decimal::parse(minute)?);
    let minute = match minute.value() {
        Decimal::ZERO => minute.optional(),
        // half and quarter past are words in many languages
        value if [15, 30, 45].map(Decimal::whole).contains(&value) => minute.optional(),
        _ => minute,
    };
    Some(vec![hour, minute])
}

/// `2031-03-09`, `2031-03`, `03-09`, `--03`, `09/03/2031`, `1990s`.
fn date(value: &str, calendars: &str) -> Option<Vec<Part>> {
    if let Some(decade) = value.strip_suffix('s').filter(|decade| is_all_digits(decade)) {
        let decade = Decimal::parse(decade)?;
        let short = decade.as_whole().map(|year| Decimal::whole(year % 100));
        return Some(vec![Part::required(decade).or(short)]);
    }
    let numbers: Vec<&str> = value
        .split(['-', '/', '.'])
        .filter(|number| !number.is_empty())
        .collect();
    if numbers.is_empty() || !numbers.iter().all(|number| is_all_digits(number)) {
        return None;
    }
    let is_iso = value.contains('-');
    let (year, month, day) = match numbers.as_slice() {
        [month] if is_iso => (None, Some(*month), None),
        [year, month] if year.len() == 4 => (Some(*year), Some(*month), None),
        [month, day] if is_iso => (None, Some(*month), Some(*day)),
        [year, month, day] if year.len() == 4 => (Some(*year), Some(*month), Some(*day)),
        // day and month may stand in either order
        _ => return numbers.iter().map(|number| Some(plain(number)?.optional())).collect(),
    };
    let written = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok());
    let others = calendar::dates(written(year), written(month), written(day), calendars);
    let part = |text: Option<&str>, place: fn(&calendar::Parts) -> Option<i64>| {
        let values = others.iter().filter_map(place).filter_map(|value| u64::try_from(value).ok());
        text.and_then(plain).map(|part| part.or(values.map(Decimal::whole)))
    };
    let year = part(year, |parts| parts.year);
    let month = part(month, |parts| parts.month).map(Part::optional);
    let day = part(day, |parts| parts.day);
    Some([year, day, month].into_iter().flatten().collect())
}

fn plain(digits: &str) -> Option<Part> {
    Decimal::parse(digits).map(Part::required)
}

fn is_all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The runs of digits in a name.
fn digits(value: &str) -> Vec<Part> {
    let runs = value.split(|c: char| !c.is_ascii_digit());
    runs.filter(|run| !run.is_empty()).filter_map(plain).collect()
}

/// Figures of the source that no token covers, one demand for each longest number.
fn uncovered(reading: &Reading, covered: &[Range<usize>], calendars: &str) -> Vec<Demand> {
    let mut demands = Vec::new();
    let mut done = 0;
    for candidate in &reading.candidates {
        let is_next = candidate.lexemes.start >= done && candidate.sense == Sense::Figures;
        if !is_next || !reading.is_digits(candidate.lexemes.start) {
            continue;
        }
        let span = reading.origin(&candidate.lexemes);
        if covered.iter().any(|other| other.start < span.end && span.start < other.end) {
            continue;
        }
        done = candidate.lexemes.end;
        let years = years(candidate.value, calendars);
        demands.push(Demand {
            kind: TokenKind::Number,
            span,
            in_figures: true,
            parts: vec![Part::required(candidate.value).or(years)],
            unit: None,
            currency: None,
        });
    }
    demands
}

/// Adds what the words around a fact say: other readings of a list that shares its power of ten,
/// the century of a short year, a unit of measure.
fn widen(demand: &mut Demand, source: &str, reading: &Reading) {
    let span = demand.span.clone();
    let [part] = demand.parts.as_mut_slice() else {
        return;
    };
    for candidate in &reading.candidates {
        let origin = reading.origin(&candidate.lexemes);
        let begins_inside = span.start <= origin.start && origin.start < span.end;
        if begins_inside && candidate.sense == Sense::Elliptic {
            part.accepts.push(candidate.value);
        }
    }
    if let Some(century) = century_before(source, span.start)
        && part.value() < Decimal::whole(100)
    {
        let full = part.value().plus(Decimal::whole(century));
        part.accepts.extend(full);
    }
    demand.unit = unit_behind(reading, span.end);
}

/// The century that a year of two digits belongs to: `2018-19`, `'99`.
fn century_before(source: &str, at: usize) -> Option<u64> {
    let before = source.get(..at)?;
    let mark = before.chars().next_back()?;
    match mark {
        '\'' | '’' | '‘' => Some(1900),
        '-' | '/' | '–' => {
            let head = before.strip_suffix(mark)?;
            let start = head.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |place| place + 1);
            let year: u64 = head.get(start..)?.parse().ok()?;
            (1000..3000).contains(&year).then_some(year / 100 * 100)
        }
        _ => None,
    }
}

/// The most words between a number and its unit: "two or three inches".
const FARTHEST_UNIT: usize = 4;

/// The unit of measure behind the byte `at`.
fn unit_behind(reading: &Reading, at: usize) -> Option<&'static str> {
    let behind = reading
        .lexemes
        .iter()
        .filter(|lexeme| reading.normal.origin(&lexeme.range).start >= at);
    behind.take(FARTHEST_UNIT).find_map(|lexeme| match lexeme.kind {
        Kind::Known {
            meaning: Meaning::Measure(unit),
            ..
        } => Some(unit),
        _ => None,
    })
}
