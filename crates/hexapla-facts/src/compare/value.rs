//! The numbers that the value of a strict token is made of, each with what else may say it.

use super::calendar;
use super::demand::{Part, Role};
use crate::language::has_custom;
use crate::{Decimal, Token, TokenKind};

/// The parts of a token; nothing when it is no number, such as "hundreds" or "Tuesday".
pub(super) fn parts(text: &str, token: &Token, customs: &str) -> Option<Vec<Part>> {
    let value = token.value.as_str();
    match token.kind {
        TokenKind::Time => time(text, value, customs),
        TokenKind::Date => date(value, customs),
        TokenKind::Identifier => {
            let parts = digits(value).into_iter();
            let parts = parts.map(|part| {
                let part = part.or(season(value)).or(short_decade(value, customs));
                if is_power_of_unit(value) {
                    part.optional()
                } else {
                    part
                }
            });
            Some(parts.collect())
        }
        TokenKind::Percentage => number(value.strip_suffix('%')?, customs),
        TokenKind::Currency => {
            let (code, amount) = value.split_once(' ')?;
            let parts = number(amount, "")?.into_iter();
            Some(parts.map(|part| in_hundredths(part, code)).collect())
        }
        TokenKind::Number | TokenKind::Age | TokenKind::Ordinal => {
            let amount = value.split_once(' ').map_or(value, |(amount, _)| amount);
            let mut parts = number(amount, customs)?;
            if let [part] = parts.as_mut_slice() {
                part.accepts.extend(bare(text));
                part.accepts.extend(tens(text, part.value()));
                part.accepts.extend(grouped(text));
            }
            Some(parts)
        }
        _ => None,
    }
}

/// Cents as hundredths of what they are cents of: 42 cents are $0.42.
fn in_hundredths(part: Part, code: &str) -> Part {
    let whole = matches!(code, "cent" | "pence").then(|| part.value().scaled(-2));
    part.or(whole)
}

/// The figures before a single letter, which may be metres as well as millions: `137m`.
fn bare(text: &str) -> Option<Decimal> {
    let figures = text.strip_suffix(['m', 'M', 'k', 'K'])?;
    Decimal::parse(figures)
}

/// The round tens that many languages say for dozens: "over a dozen" is 十多, более десятка.
fn tens(text: &str, value: Decimal) -> Option<Decimal> {
    let dozens = value.over(Decimal::whole(12))?;
    text.to_lowercase()
        .ends_with("dozen")
        .then(|| dozens.scaled(1))
}

/// The whole number that a point may group, where a decimal would not end in a nought: `10.700`.
fn grouped(text: &str) -> Option<Decimal> {
    let (head, group) = text.split_once('.')?;
    let fits = matches!(head.len(), 1..=3) && group.len() == 3 && group.ends_with('0');
    Decimal::of_digits(&format!("{head}{group}"), "").filter(|_| fits && is_all_digits(head))
}

/// A number, `2/3`, or a year that another calendar counts otherwise.
fn number(value: &str, customs: &str) -> Option<Vec<Part>> {
    let value = value.trim_start_matches('-');
    if let Some((over, under)) = value.split_once('/') {
        let part = |text| Decimal::parse(text).map(|value| Part::required(value).optional());
        return Some(vec![part(over)?, part(under)?]);
    }
    let (written, share) = mixed(value);
    let is_year = value.len() == 4 && !value.contains('.');
    let value = Decimal::parse(written)?;
    let part = Part::required(value).written_as(written);
    let part = part.or(share.and_then(|share| value.plus(share)));
    Some(vec![if is_year {
        part.or(years(value, customs))
    } else {
        part
    }])
}

/// A number and the sign of a share behind it: `14½`.
fn mixed(value: &str) -> (&str, Option<Decimal>) {
    let signs = [('½', "0.5"), ('¼', "0.25"), ('¾', "0.75")];
    let parts = signs.iter().find_map(|(sign, share)| {
        let whole = value.strip_suffix(*sign)?;
        (!whole.is_empty()).then(|| (whole, Decimal::parse(share)))
    });
    parts.unwrap_or((value, None))
}

/// The year in the calendars of the target language.
pub(super) fn years(year: Decimal, customs: &str) -> Vec<Decimal> {
    let year = year.as_whole().and_then(|year| i64::try_from(year).ok());
    let year = year.filter(|year| (1000..=2999).contains(year));
    year.map(|year| calendar::years(year, customs))
        .unwrap_or_default()
}

/// Says whether decades are called by their place in the century.
fn numbers_decades(customs: &str) -> bool {
    has_custom(customs, "numbered-decades")
}

/// The place of a decade in its century: `60s`.
fn short_decade(value: &str, customs: &str) -> Option<Decimal> {
    let tens = value.strip_suffix("0s").filter(|tens| tens.len() == 1)?;
    let place = tens.parse::<u64>().ok()? + 1;
    numbers_decades(customs).then(|| Decimal::whole(place))
}

/// Says whether a name is a square or a cube of a unit: `km2`, which stands otherwise in many translations.
fn is_power_of_unit(value: &str) -> bool {
    let unit = value.strip_suffix(['2', '3']);
    unit.is_some_and(|unit| matches!(unit, "m" | "km" | "cm" | "mm" | "ft" | "mi"))
}

/// The decades of other calendars that the one from `year` reaches into, with and without their century. Years of the
/// Republic of China are told by its name alone, because its sixties are the 1970s.
fn decades(year: u64, customs: &str) -> Vec<Decimal> {
    let (republic, others): (Vec<_>, Vec<_>) =
        customs.split('|').partition(|custom| *custom == "minguo");
    let others = others.join("|");
    let years = [year, year + 9].map(|year| years(Decimal::whole(year), &others));
    let decades = years.iter().flatten().filter_map(|year| year.as_whole());
    let decades = decades.flat_map(|year| [year / 10 * 10, year / 10 % 10 * 10]);
    let first = republic.first().map(|_| year + 1);
    decades.chain(first).map(Decimal::whole).collect()
}

/// `10:30 gmt`: the hour of either clock, and the minutes; both as one where they are written so: `1030 GMT`.
fn time(text: &str, value: &str, customs: &str) -> Option<Vec<Part>> {
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
    let joint = text.get(..4).filter(|figures| is_all_digits(figures));
    // after midnight the joint number is a small one, which anything may say
    let joint = joint
        .and_then(Decimal::parse)
        .filter(|joint| *joint >= Decimal::whole(100));
    let hour = Part::required(Decimal::whole(hour)).or(others.map(Decimal::whole));
    let hour = hour.or(joint);
    let minute = Part::required(Decimal::parse(minute)?).or(joint);
    let minute = match minute.value() {
        Decimal::ZERO => minute.optional(),
        _ => minute,
    };
    Some(vec![hour.with(Role::Clock), minute.with(Role::Clock)])
}

/// `2031-03-09`, `2031-03`, `03-09`, `--03`, `09/03/2031`, `1990s`.
fn date(value: &str, customs: &str) -> Option<Vec<Part>> {
    let value = value.rsplit(' ').next().unwrap_or(value);
    if let Some(decade) = value
        .strip_suffix('s')
        .filter(|decade| is_all_digits(decade))
    {
        let decade = Decimal::parse(decade)?;
        let year = decade.as_whole()?;
        // the 1900s are the 20th century as well
        let century = (year >= 1000 && year.is_multiple_of(100)).then_some(year / 100 + 1);
        let place = numbers_decades(customs).then_some(year / 10 % 10 + 1);
        let others = [year % 100].into_iter().chain(century).chain(place);
        let part = Part::required(decade).or(others.map(Decimal::whole));
        return Some(vec![part.or(decades(year, customs))]);
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
        _ => {
            return numbers
                .iter()
                .map(|number| Some(plain(number)?.optional()))
                .collect();
        }
    };
    let written = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok());
    let others = calendar::dates(written(year), written(month), written(day), customs);
    let part = |text: Option<&str>, place: fn(&calendar::Parts) -> Option<i64>| {
        let values = others
            .iter()
            .filter_map(place)
            .filter_map(|value| u64::try_from(value).ok());
        text.and_then(plain)
            .map(|part| part.or(values.map(Decimal::whole)))
    };
    let short = short_date(year, month, day);
    let year = part(year, |parts| parts.year).map(|part| part.with(Role::Year));
    let month = part(month, |parts| parts.month).map(|part| part.with(Role::Month));
    let day = part(day, |parts| parts.day).map(|part| part.with(Role::Day));
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
    texts
        .iter()
        .filter_map(|text| Decimal::parse(text))
        .collect()
}

fn plain(digits: &str) -> Option<Part> {
    Decimal::parse(digits).map(Part::required)
}

fn is_all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The runs of digits in a name, with a decimal point at most: `2.4` in `2.4ghz`.
fn digits(value: &str) -> Vec<Part> {
    let runs = value.split(|c: char| !c.is_ascii_digit() && c != '.');
    let runs = runs
        .map(|run| run.trim_matches('.'))
        .filter(|run| !run.is_empty());
    runs.flat_map(|run| {
        let is_number = run.matches('.').count() < 2;
        let separator: &[char] = if is_number { &[] } else { &['.'] };
        run.split(separator)
            .filter_map(|run| Some(plain(run)?.written_as(run)))
    })
    .collect()
}

/// The numbering in a name, `v4.1` or `clause 4.1.5`, if there is one.
pub(super) fn literal(value: &str) -> Option<String> {
    let last = value.rsplit(' ').next()?.trim_start_matches('v');
    let fits = last
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    (fits && last.contains('.')).then(|| last.to_owned())
}

/// The year that two digits behind letters may be: `SS19`.
fn season(value: &str) -> Option<Decimal> {
    let digits = value.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let fits = digits.len() == 2 && digits.len() < value.len() && is_all_digits(digits);
    let year = Decimal::parse(digits).filter(|_| fits)?;
    year.plus(Decimal::whole(2000))
}
