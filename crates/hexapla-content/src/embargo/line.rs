//! Lines of a text that announce an embargo.
//!
//! A line announces one when it begins with nothing but words of the press about an embargo, in whatever language, and goes on with
//! when it ends. So sentences about the embargoes of states are none. Only the English form is read for its instant.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;

use super::words::{Says, WORDS};
use super::{EmbargoInstant, InvalidEmbargo, seconds, two_digits};

/// The words that say in English until when.
const ENGLISH: [&str; 3] = ["until", "till", "before"];

/// What makes "so far" of a Chinese "until".
const SO_FAR: char = '今';

/// What stands before an embargo in languages that name it last.
const NAMED_LAST: [&str; 3] = ["까지 엠바고", "까지엠바고", "まで報道禁止"];

/// A line whose first sentence has more words is prose, unless a time of day stands behind its first ones.
const LONGEST_LINE: usize = 20;

/// One of more characters is prose too, where words are not set apart.
const LONGEST: usize = 200;

/// Where a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    InText,
    InField,
}

/// Reads a line that announces an embargo.
pub(super) fn read(line: &str, stands: Stands) -> Option<Result<EmbargoInstant, InvalidEmbargo>> {
    let line = past_marks(line).0;
    let announced = announced(line, stands)?;
    if is_long(first_sentence(line)) && !has_clock(announced.when) {
        return None;
    }
    let end = |c: char| !c.is_alphanumeric();
    let read = legacy(past_marks(announced.when).0.trim_end_matches(end));
    let is_english = announced.is_english || names_month(announced.when);
    Some(read.map_err(|error| {
        if is_english {
            error
        } else {
            InvalidEmbargo::NotRead
        }
    }))
}

/// The text up to the first stop, where one stands before a space.
fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first)
}

/// Says whether a sentence is too long for a line that says nothing but an embargo.
fn is_long(sentence: &str) -> bool {
    sentence.split_whitespace().nth(LONGEST_LINE).is_some()
        || sentence.chars().nth(LONGEST).is_some()
}

/// What a line says of when its embargo ends.
struct Announced<'a> {
    when: &'a str,
    is_english: bool,
}

/// Says whether a heading says that there is an embargo, and no more: `Embargo`, `Press embargo`.
pub(super) fn is_heading(text: &str) -> bool {
    let (mut rest, mut names_embargo) = (text, false);
    loop {
        let next = past_marks(rest).0;
        if next.is_empty() {
            return names_embargo;
        }
        let Some((says, _, after)) = word(next) else {
            return false;
        };
        match says {
            Says::Frame | Says::Kept => {}
            Says::Embargo | Says::Embargoed => names_embargo = true,
            Says::Until | Says::For | Says::Posted | Says::Released => return false,
        }
        rest = after;
    }
}

/// What stands behind the words that announce an embargo: `Embargoed until`, `Under embargo for`, `EMBARGO:`.
fn announced(line: &str, stands: Stands) -> Option<Announced<'_>> {
    let not_read = |when| Announced {
        when,
        is_english: false,
    };
    let (mut rest, mut is_kept) = (line, false);
    let mut embargo: Option<Says> = None;
    loop {
        let (next, mark) = past_marks(rest);
        if let Some(embargo) = embargo {
            let is_of_press = embargo == Says::Embargoed || is_shouted(line);
            if next.is_empty() {
                return (is_of_press || is_kept).then(|| not_read(next));
            }
            let is_label = mark == Mark::Colon && stands == Stands::InText;
            let is_meant = is_of_press || is_label || has_clock(next);
            if is_meant && mark.may_precede_when(next) {
                return Some(not_read(next));
            }
        }
        let Some((says, word, after)) = word(next) else {
            // the number of the release, or its day
            let number = next.trim_start_matches(|c: char| c.is_numeric() || "/.-".contains(c));
            if embargo.is_none()
                && number.len() < next.len()
                && !number.starts_with(char::is_alphanumeric)
            {
                rest = number;
                continue;
            }
            return named_last(line).then(|| not_read(next));
        };
        match says {
            Says::Frame => {}
            Says::Kept => is_kept = true,
            Says::Embargo | Says::Embargoed => embargo = Some(says),
            Says::Until if embargo.is_some() && !after.starts_with(SO_FAR) => {
                return Some(Announced {
                    when: after,
                    is_english: ENGLISH.contains(&word),
                });
            }
            Says::For
                if embargo == Some(Says::Embargoed) || embargo.is_some() && has_figure(after) =>
            {
                return Some(Announced {
                    when: after,
                    is_english: word == "for",
                });
            }
            Says::Posted if next.len() == line.len() && has_figure(after) => {
                return Some(Announced {
                    when: after,
                    is_english: true,
                });
            }
            Says::Released if embargo.is_some() || is_release(line, after) => {
                return Some(not_read(after));
            }
            Says::Until | Says::For | Says::Posted | Says::Released => return None,
        }
        rest = after;
    }
}

/// Says whether behind the words that announce a release stands the time of day, or in capitals the day, at which it comes out.
fn is_release(line: &str, when: &str) -> bool {
    has_clock(when) || (is_shouted(line) && has_figure(when) && names_month(when))
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Colon,
    Dash,
    /// The border of a table's cell.
    Cell,
}

impl Mark {
    /// Says whether what stands behind this mark may tell when an embargo ends: with a figure, which comes first where
    /// nothing sets it apart.
    fn may_precede_when(self, next: &str) -> bool {
        match self {
            Self::Colon | Self::Dash => has_figure(next),
            Self::Cell | Self::None => next.starts_with(char::is_numeric),
        }
    }
}

/// The text behind the marks at its beginning, and what they set apart.
fn past_marks(text: &str) -> (&str, Mark) {
    let rest = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let marks = &text[..text.len() - rest.len()];
    let mark = if marks.contains([':', '：', '=']) {
        Mark::Colon
    } else if marks.contains(['|', '\t']) {
        Mark::Cell
    } else if marks.contains(['–', '—', '(', '（']) || marks.contains(" -") {
        Mark::Dash
    } else {
        Mark::None
    };
    (rest, mark)
}

/// Words by their first two characters, with what each says.
type ByStart = BTreeMap<[char; 2], Vec<(Says, &'static str)>>;

static BY_START: LazyLock<ByStart> = LazyLock::new(|| {
    let mut by_start = ByStart::new();
    for (says, words) in WORDS {
        for &word in words {
            by_start.entry(start(word)).or_default().push((says, word));
        }
    }
    by_start
});

/// The first two characters, in small letters; nought where there is none.
fn start(text: &str) -> [char; 2] {
    let mut chars = text.chars();
    let mut next = || match chars.next() {
        Some(c) => c.to_lowercase().next().unwrap_or(c),
        None => '\0',
    };
    [next(), next()]
}

/// The longest known word with which `text` begins, what it says, and what follows it.
fn word(text: &str) -> Option<(Says, &'static str, &str)> {
    let [one, two] = start(text);
    let words = [[one, two], [one, '\0']].into_iter();
    let words = words.filter_map(|start| BY_START.get(&start)).flatten();
    let known = words.filter_map(|&(says, word)| Some((says, word, after(word, text)?)));
    known.max_by_key(|(_, word, _)| word.len())
}

/// What follows `word` at the beginning of `text`, in whatever case.
fn after<'a>(word: &str, text: &'a str) -> Option<&'a str> {
    let mut chars = text.chars();
    for expected in word.chars() {
        let c = chars.next()?;
        if !is_same(c, expected) {
            return None;
        }
    }
    let rest = chars.as_str();
    let goes_on = rest.starts_with(char::is_alphanumeric);
    let is_whole = !goes_on || word.ends_with('\'') || is_unspaced(word);
    is_whole.then_some(rest)
}

/// Says whether a character of a text is the `small` one of a word, in whatever case.
fn is_same(c: char, small: char) -> bool {
    if c.is_ascii() {
        return c.to_ascii_lowercase() == small;
    }
    c == small || (c == '’' && small == '\'') || c.to_lowercase().eq([small])
}

/// Says whether words like this one are not set apart from the next: in Hangul, kana, Chinese characters.
fn is_unspaced(word: &str) -> bool {
    word.ends_with(|c| c >= '\u{1100}')
}

/// Says whether a line ends with what it names last: an embargo until then.
fn named_last(line: &str) -> bool {
    let line = line.trim_end_matches(|c: char| !c.is_alphanumeric());
    NAMED_LAST.iter().any(|ending| line.ends_with(ending)) && has_figure(line)
}

/// Says whether a line is in capitals throughout.
fn is_shouted(line: &str) -> bool {
    line.chars().any(char::is_uppercase) && !line.chars().any(char::is_lowercase)
}

/// Says whether the text may name an instant.
fn has_figure(text: &str) -> bool {
    text.contains(char::is_numeric)
}

/// Says whether a time of day stands among the first words of a text.
fn has_clock(text: &str) -> bool {
    let mut words = text.split_whitespace().take(LONGEST_LINE / 2);
    words.any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        is_clock(&word.to_lowercase())
    })
}

/// Says whether a word is a time of day, or only stands beside one: `00:01`, `9h00`, `0001hrs`, `9am`, `uhr`.
fn is_clock(word: &str) -> bool {
    let ends_in_figure = |hour: &str| hour.ends_with(char::is_numeric);
    let is_minute = |text: &str| text.get(..2).and_then(two_digits).is_some();
    let halves = word.split_once([':', 'h']);
    let mut units = ["hrs", "am", "pm"].into_iter();
    ["gmt", "utc", "uhr"].contains(&word)
        || halves.is_some_and(|(hour, minute)| ends_in_figure(hour) && is_minute(minute))
        || units.any(|unit| word.strip_suffix(unit).is_some_and(ends_in_figure))
}

/// Says whether a text names a month in English.
fn names_month(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.any(|word| month(word).is_some())
}

/// The number of the month that is called `name` in English, from 0.
fn month(name: &str) -> Option<usize> {
    let mut months = MONTHS.iter();
    months.position(|month| month.eq_ignore_ascii_case(name))
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Reads `0001hrs GMT 9 March 2031`.
fn legacy(text: &str) -> Result<EmbargoInstant, InvalidEmbargo> {
    let mut words = text.split_whitespace();
    let clock = words.next().unwrap_or_default().to_lowercase();
    let clock = clock.strip_suffix("hrs").unwrap_or(&clock);
    let digits: String = clock.chars().filter(|&c| c != ':').collect();
    let (hour, minute) = digits
        .split_at_checked(2)
        .and_then(|(hour, minute)| Some((two_digits(hour)?, two_digits(minute)?)))
        .ok_or(InvalidEmbargo::NoSuchTime)?;
    let zone = words.next().unwrap_or_default();
    if !matches!(zone, "GMT" | "UTC") {
        let is_zone = zone.len() >= 2 && zone.bytes().all(|byte| byte.is_ascii_uppercase());
        let ambiguous = || InvalidEmbargo::AmbiguousZone(zone.to_owned());
        return Err(if is_zone {
            ambiguous()
        } else {
            InvalidEmbargo::NoOffset
        });
    }
    let day = words.next().and_then(|day| day.parse().ok());
    let month = words.next().and_then(month);
    let year = words.next().and_then(|year| year.parse().ok());
    let (Some(day), Some(month), Some(year), None) = (day, month, year, words.next()) else {
        return Err(InvalidEmbargo::NoSuchTime);
    };
    let month = i8::try_from(month + 1).unwrap_or_default();
    let date = Date::new(year, month, day).map_err(|_| InvalidEmbargo::NoSuchTime)?;
    seconds(date, hour, minute, 0)
        .map(EmbargoInstant)
        .ok_or(InvalidEmbargo::NoSuchTime)
}
