//! Calendar dates, in the forms English uses.

use std::ops::Range;

use super::{Found, Reader};
use crate::piece::PieceKind;
use crate::vocabulary::Class;
use crate::{Token, TokenKind};

/// The most letters of a month that is cut short: `Sept`.
const LONGEST_SHORT_MONTH: usize = 4;

/// Parts of a date; nought for what is not said.
#[derive(Clone, Copy)]
struct Parts {
    year: u32,
    month: u32,
    day: u32,
}

impl Parts {
    /// `2031-03-09`, `2031-03`, `03-09`, `--03`.
    fn value(self) -> String {
        let Self { year, month, day } = self;
        match (year, day) {
            (0, 0) => format!("--{month:02}"),
            (0, _) => format!("{month:02}-{day:02}"),
            (_, 0) => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl Reader<'_, '_> {
    /// The dates that begin at `at`: one, or the two ends of `9–11 March`.
    pub(super) fn dates(&self, at: usize) -> Vec<Found> {
        self.day_month(at)
            .or_else(|| self.month_day(at))
            .or_else(|| self.digits(at))
            .or_else(|| self.relative(at))
            .unwrap_or_default()
    }

    /// `9 March`, `9th of March 2031`, `9–11 March`, `9 and 11 March`.
    fn day_month(&self, at: usize) -> Option<Vec<Found>> {
        let first = self.day(at)?;
        let range = self.is_dash(at + 1) || matches!(self.folded(at + 1), "and" | "to");
        let second = self.day(at + 2).filter(|_| range);
        let mut month = if second.is_some() { at + 3 } else { at + 1 };
        if self.folded(month) == "of" {
            month += 1;
        }
        let number = self.month(month)?;
        let (year, end) = self.year(self.behind_month(month));
        let date = |day, words| {
            found(
                Parts {
                    year,
                    month: number,
                    day,
                }
                .value(),
                words,
            )
        };
        Some(match second {
            Some(second) => vec![date(first, at..at + 1), date(second, at + 2..end)],
            None => vec![date(first, at..end)],
        })
    }

    /// `March 9`, `March 9–11, 2031`, `March 2031`, `March`.
    fn month_day(&self, at: usize) -> Option<Vec<Found>> {
        let month = self.month(at)?;
        let next = self.behind_month(at);
        let Some(first) = self.day(next).filter(|_| !self.is_time(next)) else {
            let (year, end) = self.year(next);
            let says_month = year > 0 || self.is_month_alone(at);
            let parts = Parts {
                year,
                month,
                day: 0,
            };
            return says_month.then(|| vec![found(parts.value(), at..end)]);
        };
        let second = self.day(next + 2).filter(|_| self.is_dash(next + 1));
        let days_end = next + if second.is_some() { 3 } else { 1 };
        let (year, end) = self.year(days_end);
        let date = |day, words| found(Parts { year, month, day }.value(), words);
        Some(match second {
            Some(second) => vec![date(first, at..next + 1), date(second, next + 2..end)],
            None => vec![date(first, at..end)],
        })
    }

    fn is_time(&self, at: usize) -> bool {
        self.time(at).is_some()
    }

    /// A capitalised month; "May" and "March" may be other words, so nothing may hide the capital.
    fn month(&self, at: usize) -> Option<u32> {
        let word = self.word(at).filter(|word| word.piece.is_capitalised())?;
        word.classes.iter().find_map(|class| match class {
            Class::Month(month) => Some(*month),
            _ => None,
        })
    }

    /// The place behind a month, and behind the stop that shortens it before a figure: `Jan. 5`.
    fn behind_month(&self, at: usize) -> usize {
        let is_stop = self.is_mark(at + 1, &['.']) && self.folded(at).len() <= LONGEST_SHORT_MONTH;
        let is_before_figure = || self.kind(at + 2) == Some(PieceKind::Figure);
        at + if is_stop && is_before_figure() { 2 } else { 1 }
    }

    fn is_month_alone(&self, at: usize) -> bool {
        // a name more often than a month
        if self.folded(at) == "may" {
            return self.leads_to_month(at);
        }
        // part of one: "June Almeida", "March Madness"
        if self.is_name_behind(at) {
            let before = at.checked_sub(1).map_or("", |before| self.folded(before));
            let leads = matches!(before, "by" | "from" | "of" | "through");
            return leads || self.leads_to_month(at);
        }
        // "DEC" is a company, or whatever
        let is_capitals = self.word(at).is_some_and(|word| {
            let text = word.piece.text;
            text.len() <= "sept".len() && text.chars().all(char::is_uppercase)
        });
        if is_capitals {
            return self.leads_to_month(at);
        }
        let plain = !matches!(
            self.folded(at),
            "may" | "march" | "mar" | "jan" | "jun" | "dec" | "sep"
        );
        plain
            || self
                .word(at)
                .is_some_and(|word| !word.begins && !self.is_title)
    }

    /// Says whether a capitalised word of no class follows directly.
    fn is_name_behind(&self, at: usize) -> bool {
        self.word(at + 1)
            .is_some_and(|word| word.piece.is_capitalised() && word.classes.is_empty())
    }

    /// Says whether a word stands before `at` that no name follows: "in May", "mid-May".
    fn leads_to_month(&self, at: usize) -> bool {
        let gap = if at > 0 && self.is_dash(at - 1) { 2 } else { 1 };
        let before = at.checked_sub(gap).map_or("", |before| self.folded(before));
        if gap == 2 {
            return matches!(before, "early" | "mid" | "late");
        }
        matches!(
            before,
            "in" | "last"
                | "next"
                | "this"
                | "early"
                | "late"
                | "mid"
                | "since"
                | "until"
                | "till"
                | "during"
                | "every"
        )
    }

    /// A day of a month: 1 to 31, in figures or as an ordinal.
    fn day(&self, at: usize) -> Option<u32> {
        let piece = self.word(at)?.piece;
        let digits = match piece.kind {
            PieceKind::Figure => piece.text,
            PieceKind::Mixed => ["st", "nd", "rd", "th"]
                .iter()
                .find_map(|ending| piece.text.strip_suffix(ending))?,
            _ => return None,
        };
        let plain = digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let day = digits.parse().ok().filter(|_| plain)?;
        (1..=31).contains(&day).then_some(day)
    }

    /// A year of four digits, a comma allowed before it, and the place after it.
    fn year(&self, at: usize) -> (u32, usize) {
        let place = if self.is_mark(at, &[',']) { at + 1 } else { at };
        let year = self.word(place).and_then(|word| {
            let digits = word.piece.kind == PieceKind::Figure && word.piece.text.len() == 4;
            word.piece.text.parse().ok().filter(|_| digits)
        });
        match year {
            Some(year @ 1000..=2999) => (year, place + 1),
            _ => (0, at),
        }
    }

    /// `2031-03-09`; `09/03/2031` may be March or September, so it stays as written; `1990s`.
    fn digits(&self, at: usize) -> Option<Vec<Found>> {
        let piece = self.word(at)?.piece;
        let numeric = |separator: char, lengths: &[usize]| {
            let parts: Vec<&str> = piece.text.split(separator).collect();
            parts.len() == 3
                && parts.iter().zip(lengths).all(|(part, &length)| {
                    (part.len() == length || (length == 2 && part.len() == 1))
                        && part.bytes().all(|byte| byte.is_ascii_digit())
                })
        };
        let is_date = match piece.kind {
            PieceKind::Figure => {
                numeric('-', &[4, 2, 2])
                    || numeric('/', &[2, 2, 4])
                    || numeric('/', &[4, 2, 2])
                    || numeric('.', &[2, 2, 4])
                    || numeric('/', &[2, 2, 2])
            }
            PieceKind::Mixed => piece.text.strip_suffix("0s").is_some_and(|decade| {
                decade.len() == 3 && decade.bytes().all(|byte| byte.is_ascii_digit())
            }),
            _ => false,
        };
        is_date.then(|| vec![found(piece.text.to_owned(), at..at + 1)])
    }

    /// `Tuesday`, `next Tuesday`, `last year`, `yesterday`.
    fn relative(&self, at: usize) -> Option<Vec<Found>> {
        let day = |at: usize| {
            self.class(at, |class| match class {
                Class::Weekday(day) => Some(day),
                _ => None,
            })
            .filter(|_| {
                self.word(at)
                    .is_some_and(|word| word.piece.is_capitalised())
            })
        };
        if let Some(day) = day(at) {
            return Some(vec![found(day.to_owned(), at..at + 1)]);
        }
        let alone = self.class(at, |class| match class {
            Class::RelativeDay(day) => Some(day),
            _ => None,
        });
        if let Some(day) = alone {
            return Some(vec![found(day.to_owned(), at..at + 1)]);
        }
        let relative = self.class(at, |class| match class {
            Class::Relative(relative) => Some(relative),
            _ => None,
        })?;
        let span = self.class(at + 1, |class| match class {
            Class::Unit(
                unit @ ("day" | "night" | "week" | "month" | "year" | "decade" | "century"),
            ) => Some(unit),
            _ => None,
        });
        if let Some(named) = day(at + 1).or(span.filter(|_| !self.folded(at + 1).ends_with('s'))) {
            return Some(vec![found(format!("{relative} {named}"), at..at + 2)]);
        }
        let month = self.month(at + 1)?;
        let (year, _) = self.year(at + 2);
        let is_month = year == 0 && self.day(at + 2).is_none();
        is_month.then(|| vec![found(format!("{relative} --{month:02}"), at..at + 2)])
    }
}

fn found(value: String, words: std::ops::Range<usize>) -> Found {
    Found {
        kind: TokenKind::Date,
        value,
        words,
    }
}

/// The days among `tokens` that are told by their distance, outside quotations: "today", "next Tuesday", "this week".
pub(crate) fn relative_days(tokens: &[Token]) -> Vec<Range<usize>> {
    let quoted = |token: &Token| {
        let mut quotations = tokens
            .iter()
            .filter(|quoted| quoted.kind == TokenKind::Quoted);
        quotations.any(|quoted| {
            quoted.span.start <= token.span.start && token.span.end <= quoted.span.end
        })
    };
    let is_near = |token: &&Token| match token.value.split_once(' ') {
        Some(("next" | "last" | "this", of)) => {
            of.ends_with("day") || matches!(of, "night" | "week")
        }
        Some(_) => false,
        None => matches!(token.value.as_str(), "today" | "yesterday" | "tomorrow"),
    };
    let dates = tokens.iter().filter(|token| token.kind == TokenKind::Date);
    dates
        .filter(is_near)
        .filter(|token| !quoted(token))
        .map(|token| token.span.clone())
        .collect()
}
