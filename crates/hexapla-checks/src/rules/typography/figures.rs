//! Runs of digits with marks between them, and the numbers that they may mean.

use std::ops::Range;

use hexapla_facts::Decimal;

/// A run of digits with marks between them: `27,000`, `1 234,5`.
#[derive(Debug)]
pub(super) struct Figures<'t> {
    /// Its bytes in the text.
    pub(super) span: Range<usize>,
    groups: Vec<&'t str>,
    /// What stands before each group but the first.
    marks: Vec<char>,
}

/// A number that figures mean when their marks are taken for these.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) value: Decimal,
    /// Its digits, with a point before the decimals.
    pub(super) plain: String,
    pub(super) decimal: Option<char>,
    pub(super) grouping: Option<char>,
}

impl<'t> Figures<'t> {
    /// Says whether a text has figures with a point or a comma inside.
    pub(super) fn are_in(text: &str) -> bool {
        let mut places = memchr::memchr2_iter(b'.', b',', text.as_bytes());
        places.any(|at| is_inside(text, at))
    }

    /// Those figures of a text that have a point or a comma inside.
    pub(super) fn of(text: &'t str) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        let places = memchr::memchr2_iter(b'.', b',', text.as_bytes());
        for at in places.filter(|at| is_inside(text, *at)) {
            let is_known = found.last().is_some_and(|last| at < last.span.end);
            if !is_known {
                found.extend(Self::around(text, at));
            }
        }
        found
    }

    /// The figures of which the mark at `at` is the first point or comma.
    fn around(text: &'t str, at: usize) -> Option<Self> {
        let start = start(text, at)?;
        let mut figures = Self {
            span: start..start,
            groups: Vec::new(),
            marks: Vec::new(),
        };
        loop {
            let digits = digits(text.get(figures.span.end..)?);
            figures.groups.push(digits);
            figures.span.end += digits.len();
            let rest = text.get(figures.span.end..)?;
            let Some(mark) = figures.next_mark(rest) else {
                return Some(figures);
            };
            figures.marks.push(mark);
            figures.span.end += mark.len_utf8();
        }
    }

    /// The mark at the beginning of `rest` that more digits follow.
    fn next_mark(&self, rest: &str) -> Option<char> {
        let mark = rest.chars().next()?;
        let behind = digits(rest.get(mark.len_utf8()..)?);
        let goes_on = match mark {
            '.' | ',' => !behind.is_empty(),
            _ => {
                is_apart(mark) && behind.len() == 3 && are_grouped(&self.groups, &self.marks, mark)
            }
        };
        goes_on.then_some(mark)
    }

    /// What the figures may mean: a whole number, and one with decimals.
    pub(super) fn readings(&self) -> Vec<Reading> {
        let (Some((&last, marks)), Some((_, groups))) =
            (self.marks.split_last(), self.groups.split_last())
        else {
            return Vec::new();
        };
        let grouping = marks.first().copied();
        let is_whole = are_grouped(&self.groups, &self.marks, last);
        let has_decimals = matches!(last, '.' | ',')
            && grouping.is_none_or(|mark| mark != last && are_grouped(groups, marks, mark));
        let whole = is_whole.then(|| self.read(None, Some(last)));
        let decimal = has_decimals.then(|| self.read(Some(last), grouping));
        whole.into_iter().chain(decimal).flatten().collect()
    }

    fn read(&self, decimal: Option<char>, grouping: Option<char>) -> Option<Reading> {
        let (last, head) = self.groups.split_last()?;
        let point = if decimal.is_some() { "." } else { "" };
        let plain = format!("{}{point}{last}", head.concat());
        Some(Reading {
            value: Decimal::parse(&plain)?,
            plain,
            decimal,
            grouping,
        })
    }
}

/// Says whether groups may be those of a whole number with `mark` between them all.
fn are_grouped(groups: &[&str], marks: &[char], mark: char) -> bool {
    let Some((head, others)) = groups.split_first() else {
        return false;
    };
    head.len() <= 3
        && !head.starts_with('0')
        && others.iter().all(|group| group.len() == 3)
        && marks.iter().all(|known| *known == mark)
}

/// Says whether digits stand on both sides of the mark at `at`.
fn is_inside(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    at > 0 && is_digit(at - 1) && is_digit(at + 1)
}

/// Where the figures begin to which the digits before `at` belong, groups behind spaces or apostrophes included.
fn start(text: &str, at: usize) -> Option<usize> {
    let before = |end: usize| {
        let head = text.get(..end)?;
        Some(head.len() - head.trim_end_matches(|c: char| c.is_ascii_digit()).len())
    };
    let mut start = at - before(at)?;
    let mut length = at - start;
    while length == 3 {
        let mark = text.get(..start)?.chars().next_back();
        let Some(mark) = mark.filter(|mark| is_apart(*mark)) else {
            break;
        };
        let end = start - mark.len_utf8();
        length = before(end)?;
        if !(1..=3).contains(&length) {
            break;
        }
        start = end - length;
    }
    Some(start)
}

fn digits(text: &str) -> &str {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    text.get(..length).unwrap_or_default()
}

/// Says whether a mark may stand between groups of digits and means nothing else there.
const fn is_apart(mark: char) -> bool {
    matches!(mark, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The figures of a text, each with what it may mean.
    fn read(text: &str) -> Vec<(&str, Vec<String>)> {
        let each = Figures::of(text).into_iter().map(|figures| {
            let readings = figures.readings().into_iter();
            let plain = readings.map(|reading| reading.plain);
            (text.get(figures.span.clone()).unwrap(), plain.collect())
        });
        each.collect()
    }

    #[test]
    fn figures_mean_what_their_marks_may_say() {
        for (text, readings) in [
            ("27,000", &["27000", "27.000"] as &[&str]),
            ("3.5", &["3.5"]),
            ("0.125", &["0.125"]),
            ("1 234,50", &["1234.50"]),
            ("12’345.678", &["12345.678"]),
            ("1.234.567,8", &["1234567.8"]),
            ("1,234,567", &["1234567"]),
            ("1.2.3", &[]),
            ("1234.567", &["1234.567"]),
        ] {
            let read = read(text);
            assert_eq!(read[0].0, text);
            assert_eq!(read[0].1, readings, "{text}");
        }
    }

    #[test]
    fn figures_end_where_the_number_ends() {
        let found = |text| -> Vec<&str> { read(text).into_iter().map(|(text, _)| text).collect() };
        assert_eq!(found("In 2031 27,000, then 3.5."), ["27,000", "3.5"]);
        assert_eq!(found("10 000 and 1.5 12"), ["1.5"]);
        assert_eq!(found("1 234 567,8 or ٣.٥ or .5"), ["1 234 567,8"]);
    }
}
