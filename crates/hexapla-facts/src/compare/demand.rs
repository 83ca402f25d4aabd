//! What a source asks of its translation: each fact with every value that may answer it.

use std::ops::Range;

use super::{calendar, measure};
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Lexeme, Reading, Sense};
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
    /// Other numbers that a translation may say because of it: the century of a decade.
    pub(super) implies: Vec<Decimal>,
    /// It is a round ten, such as "the 80s", which a translation may narrow down.
    pub(super) is_vague: bool,
    /// The source gives the same measure in another unit beside it: "300 km (190 miles)".
    pub(super) is_given_twice: bool,
    /// Figures and points that must stand as they are: `4.1.5`.
    pub(super) literal: Option<String>,
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
    pub(super) role: Role,
}

/// What a number is in its fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Whatever its fact is.
    Plain,
    /// The month of a date.
    Month,
    /// The hour or the minute of a time.
    Clock,
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
            role: Role::Plain,
        }
    }

    const fn with(mut self, role: Role) -> Self {
        self.role = role;
        self
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
    let customs = target.habits().customs;
    let mut demands = Vec::new();
    let mut covered: Vec<Range<usize>> = Vec::new();
    for token in tokens.iter().filter(|token| is_counted(token.kind)) {
        covered.push(token.span.clone());
        demands.extend(of_token(source, token, customs));
    }
    demands.extend(uncovered(reading, &covered, customs));
    demands.sort_by_key(|demand| demand.span.start);
    for demand in &mut demands {
        widen(demand, source, reading);
    }
    heights(&mut demands);
    for index in 0..demands.len() {
        let twice = demands.get(index).is_some_and(|demand| is_given_twice(demand, &demands));
        if let Some(demand) = demands.get_mut(index) {
            demand.is_given_twice = twice;
        }
    }
    demands
}

/// Says whether another demand is `demand` in another unit.
fn is_given_twice(demand: &Demand, demands: &[Demand]) -> bool {
    let value = |demand: &Demand| demand.parts.first().map(|part| part.value().approximate());
    let converts = |one: &Demand, other: &Demand| {
        one.unit.zip(value(one)).zip(value(other)).is_some_and(|((unit, one), other)| {
            measure::is_converted(one, unit, other, "")
        })
    };
    demands.iter().any(|other| {
        let differs = other.span != demand.span && other.unit != demand.unit;
        differs && (converts(demand, other) || converts(other, demand))
    })
}

/// Lets metres and centimetres answer feet and inches together: `6-foot-6`.
fn heights(demands: &mut [Demand]) {
    for index in 1..demands.len() {
        let Some([feet, inches]) = demands.get_mut(index - 1..=index) else {
            return;
        };
        let gap = inches.span.start.saturating_sub(feet.span.end);
        let (Some(tall), Some(rest)) = (feet.parts.first_mut(), inches.parts.first_mut()) else {
            continue;
        };
        let is_height = feet.unit == Some("foot")
            && gap <= 2
            && rest.value() < Decimal::whole(12)
            && matches!(inches.unit, None | Some("inch" | "foot"));
        let Some((feet, inches)) = tall.value().as_whole().zip(rest.value().as_whole()) else {
            continue;
        };
        if is_height {
            // hundredths of a millimetre, rounded to centimetres either way
            let exact = (feet * 12 + inches) * 254 / 100;
            for centimetres in [exact, exact + 1, exact.saturating_sub(1)] {
                let whole = Decimal::whole(centimetres);
                tall.accepts.extend([whole, whole.scaled(-2)]);
                rest.accepts.extend([whole, whole.scaled(-2)]);
            }
        }
    }
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
fn of_token(source: &str, token: &Token, customs: &str) -> Option<Demand> {
    let value = token.value.as_str();
    let parts = match token.kind {
        TokenKind::Time => time(value, customs)?,
        TokenKind::Date => date(value, customs)?,
        TokenKind::Identifier => digits(value)
            .into_iter()
            .map(|part| part.or(season(value)))
            .collect(),
        TokenKind::Code => return None,
        TokenKind::Percentage => number(value.strip_suffix('%')?, customs)?,
        TokenKind::Currency => number(value.split_once(' ')?.1, "")?,
        _ => {
            let text = source.get(token.span.clone()).unwrap_or_default();
            let mut parts = number(value.split_once(' ').map_or(value, |(number, _)| number), customs)?;
            if let [part] = parts.as_mut_slice() {
                part.accepts.extend(bare(text));
            }
            parts
        }
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
        implies: Vec::new(),
        is_vague: value.len() == "80s".len() && value.ends_with("0s"),
        is_given_twice: false,
        literal: (token.kind == TokenKind::Identifier).then(|| literal(value)).flatten(),
    })
}

/// The figures before a single letter, which may be metres as well as millions: `137m`.
fn bare(text: &str) -> Option<Decimal> {
    let figures = text.strip_suffix(['m', 'M', 'k', 'K'])?;
    Decimal::parse(figures)
}

/// A number, `2/3`, or a year that another calendar counts otherwise.
fn number(value: &str, customs: &str) -> Option<Vec<Part>> {
    let value = value.trim_start_matches('-');
    if let Some((over, under)) = value.split_once('/') {
        let part = |text| Decimal::parse(text).map(|value| Part::required(value).optional());
        return Some(vec![part(over)?, part(under)?]);
    }
    let is_year = value.len() == 4 && !value.contains('.');
    let value = Decimal::parse(value)?;
    let years = is_year.then(|| years(value, customs)).unwrap_or_default();
    Some(vec![Part::required(value).or(years)])
}

/// The year in the customs of the target language.
fn years(year: Decimal, customs: &str) -> Vec<Decimal> {
    let year = year.as_whole().and_then(|year| i64::try_from(year).ok());
    let year = year.filter(|year| (1000..=2999).contains(year));
    year.map(|year| calendar::years(year, customs)).unwrap_or_default()
}

/// `10:30 gmt`: the hour of either clock, and the minutes.
fn time(value: &str, customs: &str) -> Option<Vec<Part>> {
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
    let others = others.iter().copied().chain(calendar::hours(hour, customs));
    let hour = Part::required(Decimal::whole(hour)).or(others.map(Decimal::whole));
    let minute = Part::required(Decimal::parse(minute)?);
    let minute = match minute.value() {
        Decimal::ZERO => minute.optional(),
        // half and quarter past are words in many languages
        value if [15, 30, 45].map(Decimal::whole).contains(&value) => minute.optional(),
        _ => minute,
    };
    Some(vec![hour.with(Role::Clock), minute.with(Role::Clock)])
}

/// `2031-03-09`, `2031-03`, `03-09`, `--03`, `09/03/2031`, `1990s`.
fn date(value: &str, customs: &str) -> Option<Vec<Part>> {
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
    let others = calendar::dates(written(year), written(month), written(day), customs);
    let part = |text: Option<&str>, place: fn(&calendar::Parts) -> Option<i64>| {
        let values = others.iter().filter_map(place).filter_map(|value| u64::try_from(value).ok());
        text.and_then(plain).map(|part| part.or(values.map(Decimal::whole)))
    };
    let short = short_date(year, month, day);
    let year = part(year, |parts| parts.year);
    let month = part(month, |parts| parts.month).map(|part| part.with(Role::Month));
    let day = part(day, |parts| parts.day);
    let parts = [year, day, month].into_iter().flatten();
    Some(parts.map(|part| part.or(short.clone())).collect())
}

/// A date without a year as a name: 11 September is 911, 11 March 3.11.
fn short_date(year: Option<&str>, month: Option<&str>, day: Option<&str>) -> Vec<Decimal> {
    let (None, Some(month), Some(day)) = (year, month, day) else {
        return Vec::new();
    };
    let month = month.trim_start_matches('0');
    let texts = [format!("{month}{day}"), format!("{month}.{day}")];
    texts.iter().filter_map(|text| Decimal::parse(text)).collect()
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

/// The numbering in a name, if it has at least three numbers.
fn literal(value: &str) -> Option<String> {
    let last = value.rsplit(' ').next()?;
    let fits = last.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (fits && last.matches('.').count() > 1).then(|| last.to_owned())
}

/// The year that two digits behind letters may be: `SS19`.
fn season(value: &str) -> Option<Decimal> {
    let digits = value.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let fits = digits.len() == 2 && digits.len() < value.len() && is_all_digits(digits);
    let year = Decimal::parse(digits).filter(|_| fits)?;
    year.plus(Decimal::whole(2000))
}

/// Figures of the source that no token covers, one demand for each longest number.
fn uncovered(reading: &Reading, covered: &[Range<usize>], customs: &str) -> Vec<Demand> {
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
        let years = years(candidate.value, customs);
        demands.push(Demand {
            kind: TokenKind::Number,
            span,
            in_figures: true,
            parts: vec![Part::required(candidate.value).or(years)],
            unit: None,
            currency: None,
            implies: Vec::new(),
            is_vague: false,
            is_given_twice: false,
            literal: None,
        });
    }
    demands
}

/// Adds what the words around a fact say: other readings of a list that shares its power of ten,
/// the century of a short year, a unit of measure.
fn widen(demand: &mut Demand, source: &str, reading: &Reading) {
    let span = demand.span.clone();
    demand.implies = demand.parts.iter().filter_map(century).collect();
    let [part] = demand.parts.as_mut_slice() else {
        return;
    };
    for candidate in &reading.candidates {
        let origin = reading.origin(&candidate.lexemes);
        let begins_inside = span.start <= origin.start && origin.start < span.end;
        if begins_inside && (candidate.sense == Sense::Elliptic || is_implied(candidate, reading)) {
            part.accepts.push(candidate.value);
        }
    }
    running_clock(part, source, &span);
    let behind = source.get(span.end..).unwrap_or_default();
    if ["'s", "’s", "s"].iter().any(|ending| behind.starts_with(ending)) {
        let short = part.value().as_whole().filter(|year| year % 10 == 0).map(|year| year % 100);
        part.accepts.extend(short.map(Decimal::whole));
    }
    let is_power = [3, 6, 9, 12].iter().any(|power| part.value() == Decimal::whole(1).scaled(*power));
    if is_power && !demand.in_figures {
        part_of_power(part, &span, reading);
    }
    demand.implies.extend(slashed(source, &span));
    part.accepts.extend(hundreds(part, &span, reading));
    if let Some(century) = century_before(source, span.start)
        && part.value() < Decimal::whole(100)
    {
        let full = part.value().plus(Decimal::whole(century));
        part.accepts.extend(full);
    }
    demand.unit = unit_of(reading, &span);
}

/// "A quarter of a million" says 250,000 and no million.
fn part_of_power(part: &mut Part, span: &Range<usize>, reading: &Reading) {
    let before = reading.lexemes.iter().rev().skip_while(|lexeme| {
        reading.normal.origin(&lexeme.range).start >= span.start
    });
    let parts = before.take(2).find_map(|lexeme| match lexeme.kind {
        Kind::Known {
            meaning: Meaning::Fraction(parts),
            ..
        } => Some(parts),
        _ => None,
    });
    let share = match parts {
        Some(2) => "0.5",
        Some(4) => "0.25",
        Some(5) => "0.2",
        Some(10) => "0.1",
        Some(_) => "1",
        None => return,
    };
    part.need = Need::Optional;
    let share = Decimal::parse(share).and_then(|share| part.value().times(share));
    part.accepts.extend(share);
}

/// The hundreds in which a numbered century lies, by which Nordic languages call it: the 19th is
/// 1800-talet, 1800-luku.
fn hundreds(part: &Part, span: &Range<usize>, reading: &Reading) -> Option<Decimal> {
    let is_century = |lexeme: &&Lexeme| {
        matches!(
            lexeme.kind,
            Kind::Known {
                meaning: Meaning::Implied(100),
                ..
            }
        )
    };
    let mut behind = reading
        .lexemes
        .iter()
        .filter(|lexeme| reading.normal.origin(&lexeme.range).start >= span.end);
    behind.by_ref().take(2).find(is_century)?;
    let number = part.value().as_whole().filter(|number| (2..=30).contains(number))?;
    Some(Decimal::whole((number - 1) * 100))
}

/// Two numbers with a slash between them as one: 9/11 is 911.
fn slashed(source: &str, span: &Range<usize>) -> Option<Decimal> {
    let first = source.get(span.clone())?;
    let rest = source.get(span.end..)?.strip_prefix('/')?;
    let second = rest.split(|c: char| !c.is_ascii_digit()).next()?;
    Decimal::of_digits(&format!("{first}{second}"), "").filter(|_| !second.is_empty())
}

/// The clock of a game, `27:37`, which many languages give as the running minute, the 28th.
fn running_clock(part: &mut Part, source: &str, span: &Range<usize>) {
    const LAST_HOUR: u64 = 24;
    let minutes = |digits: &str| digits.parse().is_ok_and(|minutes: u64| minutes > LAST_HOUR);
    let behind = source.get(span.end..).unwrap_or_default();
    let before = source.get(..span.start).unwrap_or_default();
    let is_digit = |c: char| c.is_ascii_digit();
    if behind.strip_prefix(':').is_some_and(|seconds| seconds.starts_with(is_digit)) {
        let next = part.value().plus(Decimal::whole(1));
        part.accepts.extend(next.filter(|_| part.value() > Decimal::whole(LAST_HOUR)));
    }
    let clock = before.strip_suffix(':').and_then(|hour| hour.rsplit(|c| !is_digit(c)).next());
    if clock.is_some_and(minutes) {
        part.need = Need::Optional;
    }
}

/// Says whether a word for a number of years or things multiplies `candidate`: "6 decades".
fn is_implied(candidate: &Candidate, reading: &Reading) -> bool {
    let words = reading.lexemes.get(candidate.lexemes.clone()).unwrap_or_default();
    let implied = |lexeme: &Lexeme| {
        matches!(
            lexeme.kind,
            Kind::Known {
                meaning: Meaning::Implied(_),
                ..
            }
        )
    };
    words.len() > 1 && words.iter().any(implied)
}

/// The number of the century that a year lies in.
fn century(part: &Part) -> Option<Decimal> {
    let year = part.value().as_whole()?;
    (1000..3000).contains(&year).then(|| Decimal::whole(year / 100 + 1))
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

/// The unit of measure in `span`, or close behind it.
fn unit_of(reading: &Reading, span: &Range<usize>) -> Option<&'static str> {
    let start = |lexeme: &Lexeme| reading.normal.origin(&lexeme.range).start;
    let unit = |lexeme: &Lexeme| match lexeme.kind {
        Kind::Known {
            meaning: Meaning::Measure(unit),
            ..
        } => Some(unit),
        // a pound is money or a weight
        Kind::Known {
            meaning: Meaning::Currency("gbp"),
            ..
        } if reading.text(lexeme).starts_with(char::is_alphabetic) => Some("pound"),
        _ => None,
    };
    let lexemes = &reading.lexemes;
    let inside = lexemes.iter().filter(|lexeme| span.contains(&start(lexeme)));
    let behind = lexemes.iter().filter(|lexeme| start(lexeme) >= span.end);
    let mut near = inside.chain(behind.take(FARTHEST_UNIT));
    near.find_map(unit)
}
