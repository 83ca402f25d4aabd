//! Days of the week, where each text names one.

use super::demand::{Demand, Role};
use super::{Difference, DifferenceKind, Said, Slip};
use crate::language::{Meaning, has_custom};
use crate::lenient::{Kind, Reading};
use crate::{Decimal, Language, TokenKind};

/// How many bytes may stand between a day of the week and its date: "Sunday, the ".
const FARTHEST: usize = 6;

/// The day that the source names, where the translation names only another one. Beside a date it is a wrong date; alone
/// it may be told from another day.
pub(super) fn difference(
    demands: &[Demand],
    said: &Reading,
    reading: &Reading,
) -> Option<Difference> {
    let (at, right) = single(said)?;
    let (place, wrong) = single(reading)?;
    if right == wrong {
        return None;
    }
    let span = said.origin(&(at..at + 1));
    let is_near = |demand: &Demand| {
        let has_day = demand.parts.iter().any(|part| part.role == Role::Day);
        let gap = if demand.span.start >= span.end {
            demand.span.start - span.end
        } else {
            span.start.saturating_sub(demand.span.end)
        };
        has_day && gap <= FARTHEST
    };
    let kind = if demands.iter().any(is_near) {
        DifferenceKind::Changed(Slip::Date)
    } else {
        DifferenceKind::Doubtful
    };
    Some(Difference {
        kind,
        fact: TokenKind::Date,
        source: Some(Said {
            value: Decimal::whole(right),
            span,
        }),
        target: Some(Said {
            value: Decimal::whole(wrong),
            span: reading.origin(&(place..place + 1)),
        }),
    })
}

/// The numbers that the names of the source's days may hold in a language whose table does not know them: сряда is none,
/// but quinta-feira is the fifth day, 周三 the third and Jumatatu, Monday, the third from Saturday.
pub(super) fn numbers(said: &Reading, language: &Language) -> Vec<Decimal> {
    let are_numbered = has_custom(language.habits().customs, "numbered-weekdays");
    if language.names_weekdays() && !are_numbered {
        return Vec::new();
    }
    let days = days(said).map(|(_, day)| day);
    days.flat_map(|day| [day, day % 7 + 1, (day + 1) % 7 + 1])
        .map(Decimal::whole)
        .collect()
}

/// The one day of the week that a text names, with its first place.
fn single(reading: &Reading) -> Option<(usize, u64)> {
    let mut days = days(reading);
    let first = days.next()?;
    days.all(|(_, day)| day == first.1).then_some(first)
}

fn days(reading: &Reading) -> impl Iterator<Item = (usize, u64)> {
    let lexemes = reading.lexemes.iter().enumerate();
    lexemes.filter_map(|(at, lexeme)| match lexeme.kind {
        Kind::Known {
            meaning: Meaning::Weekday(day),
            is_doubtful: false,
        } => Some((at, day)),
        _ => None,
    })
}
