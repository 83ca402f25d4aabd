//! Figures with separators between them, and every number they may be.
//!
//! `1.234` is a thousand and more, or one and a bit; `1953 30 000` is two numbers; `3/9/2016` is
//! three. Groups are of three digits, the Indian two and three, or the East Asian four.

use std::ops::{Range, RangeInclusive};

use super::lexeme::{Kind, Lexeme};
use crate::Decimal;

/// A number that some groups of a cluster may be.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    /// Its lexemes.
    pub(super) lexemes: Range<usize>,
    pub(super) value: Decimal,
}

/// The most groups of a cluster; more are a list, and its rest is another cluster.
const LONGEST_CLUSTER: usize = 64;

/// The most groups that are read as one number.
const MOST_GROUPS: usize = 8;

/// Every number that the cluster of figures at `at` may hold, and the place after the cluster.
///
/// Numbers over all of it come first; of two readings the one with the language's decimal `mark`.
pub(super) fn figures(
    text: &str,
    lexemes: &[Lexeme],
    at: usize,
    mark: char,
) -> (Vec<Figure>, usize) {
    let groups = groups(lexemes, at);
    let mut figures = Vec::new();
    for first in 0..groups.len() {
        for last in (first..groups.len().min(first + MOST_GROUPS)).rev() {
            let chosen = groups.get(first..=last).unwrap_or_default();
            if is_part_of_numbering(text, lexemes, &groups, first..=last) {
                continue;
            }
            let mut values = values(text, lexemes, chosen, mark);
            if chosen.last().is_some_and(|group| group.separator == mark) {
                values.reverse();
            }
            figures.extend(values);
        }
    }
    let end = groups.last().map_or(at, |group| group.place + 1);
    (figures, end)
}

/// Says whether `chosen` is a part, of several groups, of three or more with the same mark
/// between them that are no grouped number: a date, a numbering, a list. `1.7` is no number in
/// `1.7.2022`.
fn is_part_of_numbering(
    text: &str,
    lexemes: &[Lexeme],
    groups: &[Group],
    chosen: RangeInclusive<usize>,
) -> bool {
    let (first, last) = chosen.into_inner();
    let Some(mark) = groups.get(last).map(|group| group.separator) else {
        return false;
    };
    if first == last || !matches!(mark, '.' | ',') {
        return false;
    }
    let same = |at: usize| groups.get(at).is_some_and(|group| group.separator == mark);
    let start = (0..last).rev().find(|&at| !same(at)).unwrap_or(0);
    let end = (last..groups.len())
        .take_while(|&at| same(at))
        .last()
        .unwrap_or(last);
    let run = groups.get(start..=end).unwrap_or_default();
    run.len() > 2 && first >= start && !is_grouped(run, &|group| digits_of(text, lexemes, group))
}

/// The fewest and the most digits of a telephone number (ITU-T E.164: fifteen at most).
const PHONE: RangeInclusive<usize> = 7..=15;

/// The telephone number that the `cluster` is: several groups, a nought or a plus before the first.
pub(super) fn phone(
    text: &str,
    lexemes: &[Lexeme],
    cluster: Range<usize>,
) -> Option<(Range<usize>, Decimal)> {
    let before = cluster.start.checked_sub(1).and_then(|at| lexemes.get(at));
    let has_plus = before.is_some_and(|lexeme| lexeme.kind == Kind::Sign('+'));
    let groups = lexemes.get(cluster.clone())?;
    let digits = groups.iter().filter(|lexeme| lexeme.kind == Kind::Digits);
    let digits: Vec<&str> = digits
        .filter_map(|lexeme| text.get(lexeme.range.clone()))
        .collect();
    let first = digits.first()?;
    let opens = has_plus || (first.starts_with('0') && first.len() > 1);
    let marks = groups
        .iter()
        .all(|lexeme| matches!(lexeme.kind, Kind::Digits | Kind::Sign('-' | '.' | '/')));
    let all = digits.concat();
    let fits = opens && marks && digits.len() > 1 && PHONE.contains(&all.len());
    let value = Decimal::of_digits(&all, "").filter(|_| fits)?;
    // a date may begin with a nought as well: 01.07.2022
    let is_date = digits.len() == 3 && !has_plus && first.len() == 2 && all.len() <= 8;
    (!is_date).then_some((cluster, value))
}

/// A group of digits and the separator before it.
#[derive(Clone, Copy)]
struct Group {
    place: usize,
    separator: char,
}

/// The groups of the cluster at `at`.
fn groups(lexemes: &[Lexeme], at: usize) -> Vec<Group> {
    let is_digits = |place: usize| {
        lexemes
            .get(place)
            .is_some_and(|lexeme| lexeme.kind == Kind::Digits)
    };
    let mut groups = Vec::new();
    if is_digits(at) {
        let separator = ' ';
        groups.push(Group {
            place: at,
            separator,
        });
    }
    while let Some(last) = groups.last().filter(|_| groups.len() < LONGEST_CLUSTER) {
        let next = last.place + 1;
        let Some(lexeme) = lexemes.get(next) else {
            break;
        };
        match lexeme.kind {
            Kind::Digits if lexeme.spaced => groups.push(Group {
                place: next,
                separator: ' ',
            }),
            Kind::Sign(separator) if joins(separator) && !lexeme.spaced => {
                let place = next + 1;
                if !is_digits(place) || lexemes.get(place).is_some_and(|digits| digits.spaced) {
                    break;
                }
                groups.push(Group { place, separator });
            }
            _ => break,
        }
    }
    groups
}

const fn joins(separator: char) -> bool {
    matches!(
        separator,
        '.' | ',' | '\'' | '٫' | '٬' | '·' | ':' | '/' | '-'
    )
}

fn digits_of<'t>(text: &'t str, lexemes: &[Lexeme], group: &Group) -> &'t str {
    let range = lexemes.get(group.place).map(|lexeme| lexeme.range.clone());
    range.and_then(|range| text.get(range)).unwrap_or_default()
}

/// What `groups` together may be: one group a whole number, several a number with separators, of which the
/// language's own `decimal` mark is one; whole numbers first.
fn values(text: &str, lexemes: &[Lexeme], groups: &[Group], decimal: char) -> Vec<Figure> {
    let digits = |group: &Group| digits_of(text, lexemes, group);
    let (Some(first), Some(last)) = (groups.first(), groups.last()) else {
        return Vec::new();
    };
    let span = first.place..last.place + 1;
    let figure = |value| Figure {
        lexemes: span.clone(),
        value,
    };
    let (head, decimals) = groups.split_at(groups.len() - 1);
    let mut found = Vec::new();
    if groups.len() == 1 || is_grouped(groups, &digits) {
        let all: String = groups.iter().map(digits).collect();
        found.extend(Decimal::of_digits(&all, "").map(figure));
    }
    let mark = last.separator;
    let other_mark = head.iter().skip(1).all(|group| group.separator != mark);
    if !head.is_empty()
        && (matches!(mark, '.' | ',' | '٫' | '·') || mark == decimal)
        && other_mark
        && (head.len() == 1 || is_grouped(head, &digits))
    {
        let whole: String = head.iter().map(digits).collect();
        let decimals: String = decimals.iter().map(digits).collect();
        found.extend(Decimal::of_digits(&whole, &decimals).map(figure));
    }
    found
}

/// Says whether `groups` are one whole number with one kind of separator between them.
fn is_grouped<'t>(groups: &[Group], digits: &impl Fn(&Group) -> &'t str) -> bool {
    let (Some((first, others)), Some(last)) = (groups.split_first(), groups.last()) else {
        return false;
    };
    let separator = last.separator;
    let fits = matches!(separator, '.' | ',' | '\'' | '٬' | ' ' | '·')
        && others.iter().all(|group| group.separator == separator);
    let head = digits(first);
    if others.is_empty() || !fits || head.starts_with('0') {
        return false;
    }
    let all = |length: usize| others.iter().all(|group| digits(group).len() == length);
    let middle = others.get(..others.len() - 1).unwrap_or_default();
    let indian = digits(last).len() == 3
        && matches!(separator, ',' | '٬')
        && head.len() <= 2
        && middle.iter().all(|group| digits(group).len() == 2);
    (all(3) && head.len() <= 3)
        || (all(4) && head.len() <= 4 && separator != ' ')
        || indian
        || (separator == ' ' && head.len() <= 3 && has_nought_too_many(others, digits))
}

/// Says whether the last of groups behind spaces is one nought too long, which no writer means: `24 0000`. A year is none.
fn has_nought_too_many<'t>(others: &[Group], digits: &impl Fn(&Group) -> &'t str) -> bool {
    let Some((last, middle)) = others.split_last() else {
        return false;
    };
    let last = digits(last);
    let is_year = last.starts_with("19") || last.starts_with("20");
    let others = middle.iter().all(|group| digits(group).len() == 3);
    others && last.len() == 4 && last.ends_with('0') && !is_year
}
