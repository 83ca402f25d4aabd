//! What stands around a fact of the source: a unit of measure, the rest of a list, a century.

use std::ops::Range;

use super::demand::{Demand, Need, Part};
use super::{measure, written};
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Lexeme, Reading, Sense};
use crate::{Decimal, TokenKind};

/// Adds what the words around each fact say: other readings of a list that shares its power of
/// ten, the century of a short year, a unit of measure.
pub(super) fn widen(demands: &mut [Demand], source: &str, reading: &Reading) {
    for demand in &mut *demands {
        widen_one(demand, source, reading);
    }
    heights(demands);
    written::joined(demands, source);
    written::summed(demands, source);
    for index in 0..demands.len() {
        let twin = twin(demands, index);
        if let Some(demand) = demands.get_mut(index) {
            demand.twin = twin;
        }
    }
}

fn widen_one(demand: &mut Demand, source: &str, reading: &Reading) {
    let span = demand.span.clone();
    demand.implies = demand.parts.iter().filter_map(century).collect();
    demand.implies.extend(slashed(source, &span));
    demand.is_clock = is_clock(demand.kind, source, &span);
    let [part] = demand.parts.as_mut_slice() else {
        return;
    };
    let inside = reading.lexeme_at(span.start)..reading.lexeme_at(span.end);
    for candidate in reading.candidates_in(&inside) {
        if candidate.sense == Sense::Elliptic || is_implied(candidate, reading) {
            part.accepts.push(candidate.value);
        }
    }
    running_clock(part, source, &span);
    if is_idiom(demand.kind, part, source, &span) {
        part.need = Need::Optional;
    }
    let behind = source.get(span.end..).unwrap_or_default();
    if ["'s", "’s", "s"]
        .iter()
        .any(|ending| behind.starts_with(ending))
    {
        let year = part.value().as_whole().filter(|year| year % 10 == 0);
        part.accepts
            .extend(year.map(|year| Decimal::whole(year % 100)));
    }
    if !demand.in_figures {
        part_of_power(part, inside.start, reading);
    }
    // "the 19th or early 20th centuries"
    let reach = if demand.kind == TokenKind::Ordinal {
        6
    } else {
        2
    };
    let behind = inside.end..inside.end + reach;
    part.accepts.extend(hundreds(part, behind, reading));
    part.accepts
        .extend(written::multiplied(part, &inside, reading));
    if let Some(century) = century_before(source, span.start)
        && part.value() < Decimal::whole(100)
    {
        part.accepts
            .extend(part.value().plus(Decimal::whole(century)));
    }
    demand.unit = unit_of(reading, &inside);
}

/// How many facts away a measure may be given again in another unit.
const NEAREST: usize = 3;

/// The place of a demand near that at `index` that is the same measure in another unit.
fn twin(demands: &[Demand], index: usize) -> Option<usize> {
    let demand = demands.get(index)?;
    let value = |demand: &Demand| demand.parts.first().map(|part| part.value().approximate());
    let converts = |one: &Demand, other: &Demand| {
        let both = one.unit.zip(value(one)).zip(value(other));
        both.is_some_and(|((unit, one), other)| measure::is_converted(one, unit, other, ""))
    };
    let mut near = index.saturating_sub(NEAREST)..(index + NEAREST + 1).min(demands.len());
    near.find(|&at| {
        demands.get(at).is_some_and(|other| {
            let differs = at != index && other.unit != demand.unit;
            differs && (converts(demand, other) || converts(other, demand))
        })
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
            // one number answers both
            rest.need = Need::Optional;
            // hundredths of an inch in a centimetre, rounded to centimetres either way
            let exact = (feet * 12 + inches) * 254 / 100;
            for centimetres in [exact, exact + 1, exact.saturating_sub(1)] {
                let whole = Decimal::whole(centimetres);
                tall.accepts.extend([whole, whole.scaled(-2)]);
                rest.accepts.extend([whole, whole.scaled(-2)]);
            }
        }
    }
}

/// "A quarter of a million" says 250,000 and no million.
fn part_of_power(part: &mut Part, at: usize, reading: &Reading) {
    let is_power = |power| part.value() == Decimal::whole(1).scaled(power);
    if ![3, 6, 9, 12].into_iter().any(is_power) {
        return;
    }
    let before = reading.lexemes.get(at.saturating_sub(2)..at);
    let parts = before
        .into_iter()
        .flatten()
        .find_map(|lexeme| match lexeme.kind {
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
fn hundreds(part: &Part, behind: Range<usize>, reading: &Reading) -> Option<Decimal> {
    let is_century = |lexeme: &&Lexeme| {
        matches!(
            lexeme.kind,
            Kind::Known {
                meaning: Meaning::Implied(100),
                ..
            }
        )
    };
    let words = reading.lexemes.get(behind.start..).unwrap_or_default();
    words.iter().take(behind.len()).find(is_century)?;
    let number = part
        .value()
        .as_whole()
        .filter(|number| (2..=30).contains(number))?;
    Some(Decimal::whole((number - 1) * 100))
}

/// Two numbers with a slash between them as one: 9/11 is 911.
fn slashed(source: &str, span: &Range<usize>) -> Option<Decimal> {
    let text = source.get(span.start..)?;
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '/');
    let (first, second) = text.get(..end.unwrap_or(text.len()))?.split_once('/')?;
    let digits = format!("{first}{second}");
    Decimal::of_digits(&digits, "").filter(|_| !first.is_empty() && !second.is_empty())
}

/// Says whether a fact is a time with nothing but its own colon beside it.
fn is_clock(kind: TokenKind, source: &str, span: &Range<usize>) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let behind = source
        .get(span.end..)
        .and_then(|behind| behind.strip_prefix(':'));
    let before = source
        .get(..span.start)
        .and_then(|before| before.strip_suffix(':'));
    let joins = behind.is_some_and(|behind| behind.starts_with(is_digit))
        || before.is_some_and(|before| before.ends_with(is_digit));
    // a colon at the end of the text ends the sentence of the translation too
    let is_led_in = source.trim_end().ends_with(':');
    !is_led_in && (joins || (kind == TokenKind::Time && behind.is_none()))
}

/// The clock of a game, `27:37`, which many languages give as the running minute, the 28th.
fn running_clock(part: &mut Part, source: &str, span: &Range<usize>) {
    const LAST_HOUR: u64 = 24;
    let minutes = |digits: &str| digits.parse().is_ok_and(|minutes: u64| minutes > LAST_HOUR);
    let behind = source.get(span.end..).unwrap_or_default();
    let before = source.get(..span.start).unwrap_or_default();
    let is_digit = |c: char| c.is_ascii_digit();
    if behind
        .strip_prefix(':')
        .is_some_and(|seconds| seconds.starts_with(is_digit))
    {
        let next = part.value().plus(Decimal::whole(1));
        part.accepts
            .extend(next.filter(|_| part.value() > Decimal::whole(LAST_HOUR)));
    }
    let clock = before
        .strip_suffix(':')
        .and_then(|hour| hour.rsplit(|c| !is_digit(c)).next());
    if clock.is_some_and(minutes) {
        part.need = Need::Optional;
    }
}

/// Says whether figures are better said without a number: "3rd-party" is somebody else, "every 1 second" is every
/// second.
fn is_idiom(kind: TokenKind, part: &Part, source: &str, span: &Range<usize>) -> bool {
    let before = source.get(..span.start).unwrap_or_default();
    let behind = source.get(span.end..).unwrap_or_default();
    let is_one = part.value() == Decimal::whole(1);
    let is_each = before
        .split_whitespace()
        .next_back()
        .is_some_and(|word| ["every", "each", "per"].contains(&&*word.to_lowercase()));
    let is_third = kind == TokenKind::Ordinal && part.value() == Decimal::whole(3);
    let is_party = behind
        .trim_start_matches([' ', '-', '\u{2011}'])
        .get(.."party".len())
        .is_some_and(|word| ["party", "parti"].contains(&&*word.to_lowercase()));
    (is_one && is_each) || (is_third && is_party)
}

/// Says whether a word for a number of years or things multiplies `candidate`: "6 decades".
fn is_implied(candidate: &Candidate, reading: &Reading) -> bool {
    let words = reading
        .lexemes
        .get(candidate.lexemes.clone())
        .unwrap_or_default();
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
    (1000..3000)
        .contains(&year)
        .then(|| Decimal::whole(year / 100 + 1))
}

/// The century that a year of two digits belongs to: `2018-19`, `'99`.
fn century_before(source: &str, at: usize) -> Option<u64> {
    let before = source.get(..at)?;
    let mark = before.chars().next_back()?;
    match mark {
        '\'' | '’' | '‘' => Some(1900),
        '-' | '/' | '–' => {
            let head = before.strip_suffix(mark)?;
            let start = head
                .rfind(|c: char| !c.is_ascii_digit())
                .map_or(0, |place| place + 1);
            let year: u64 = head.get(start..)?.parse().ok()?;
            (1000..3000).contains(&year).then_some(year / 100 * 100)
        }
        _ => None,
    }
}

/// The most words between a number and its unit: "two or three inches", "90(F)-degree".
const FARTHEST_UNIT: usize = 4;

/// The unit of measure in the lexemes of a number, or close behind them.
fn unit_of(reading: &Reading, lexemes: &Range<usize>) -> Option<&'static str> {
    let inside = reading.lexemes.get(lexemes.clone()).unwrap_or_default();
    let behind = reading.lexemes.get(lexemes.end..).unwrap_or_default();
    let words = behind
        .iter()
        .filter(|lexeme| !matches!(lexeme.kind, Kind::Sign(_)));
    let mut near = inside.iter().chain(words.take(FARTHEST_UNIT));
    near.find_map(|lexeme| match lexeme.kind {
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
    })
}
