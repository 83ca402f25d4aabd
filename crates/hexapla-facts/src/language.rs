//! What the words of a locale may mean when a text in it is read leniently.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use hexapla_content::Locale;

use crate::Additions;
use crate::lenient::even;
use crate::piece::pieces;
use crate::tables::TABLES;
use crate::token::TokenKind;

/// What a class of marks is, and whether they are marks beside a number alone.
fn mark_kind(class: &str) -> Option<(TokenKind, bool)> {
    Some(match class {
        "negation" => (TokenKind::Negation, false),
        "modal" => (TokenKind::Modal, false),
        "hedge" => (TokenKind::Hedge, false),
        "quantifier" => (TokenKind::Quantifier, false),
        "bound" => (TokenKind::Quantifier, true),
        "weekday" => (TokenKind::Date, false),
        _ => return None,
    })
}

/// The place in the week of a day by its name in the tables, from Monday.
fn weekday(name: &str) -> Option<u64> {
    const DAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    (1..)
        .zip(DAYS)
        .find_map(|(place, day)| (day == name).then_some(place))
}

/// What a fraction of the tables is: `3` for a third, `2/3` for two of them in one word.
fn fraction(value: &str) -> Meaning {
    let count = |value: &str| value.parse().unwrap_or_default();
    match value.split_once('/') {
        Some((over, under)) => Meaning::Parts(count(over), count(under)),
        None => Meaning::Fraction(count(value)),
    }
}

/// The words of a form as they are looked for, each character alone where a script sets no spaces.
fn pattern(form: &str) -> Vec<String> {
    let cut = |word: &str| -> Vec<String> {
        let letters = word.trim_matches('*');
        let mut words: Vec<String> = pieces(letters, &[])
            .iter()
            .map(|piece| even(piece.text))
            .collect();
        if let Some(first) = words.first_mut().filter(|_| word.starts_with('*')) {
            first.insert(0, '*');
        }
        if let Some(last) = words.last_mut().filter(|_| word.ends_with('*')) {
            last.push('*');
        }
        words
    };
    form.split(' ').flat_map(cut).collect()
}

/// What a word of the tables means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A cardinal number.
    Number(u64),
    /// A power of ten that multiplies what stands before it.
    Magnitude(i32),
    /// One part of so many: 2 for a half.
    Fraction(u64),
    /// So many parts of so many: ثلثا, "driekwart".
    Parts(u64, u64),
    /// A place in an order.
    Ordinal(u64),
    /// A month of the Gregorian calendar, 1 to 12.
    Month(u64),
    /// A day of the week, 1 to 7 from Monday.
    Weekday(u64),
    /// A share of a hundred.
    Percent,
    /// A share of ten: 割, 成.
    Tenth,
    /// A share of a thousand: ‰.
    PerMille,
    /// A currency, by its code in lower case.
    Currency(&'static str),
    /// A number that the word stands for: 12 for a dozen, 14 for a fortnight.
    Implied(u64),
    /// A unit of measure that translations convert, by its name.
    Measure(&'static str),
    /// Joins the parts of a number.
    And,
    /// A half more of what stands before it: "et demi", 반.
    AndHalf,
    /// One and a half of what follows: "полтора", "másfél".
    OneAndHalf,
    /// Stands between the parts of a whole and those that are meant: 3分の2 is two thirds.
    PartsOf,
    /// Says that a number is a little larger, before its power of ten: 20多万, 20여만.
    More,
    /// Only looks like a number word: 千米, a kilometre; a doubtful one not right behind a number in words: 十分, "very".
    Plain,
    /// Names a year's era, with the Gregorian year before its first.
    Era(i32),
}

/// A part of the day that is named beside an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayPart {
    Morning,
    /// From noon to midnight.
    Afternoon,
    /// Before midnight or after it.
    Night,
}

impl DayPart {
    /// The part by its name in the tables.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "morning" => Self::Morning,
            "afternoon" => Self::Afternoon,
            "night" => Self::Night,
            _ => return None,
        })
    }
}

/// A way in which a language builds its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habit {
    /// Words grow by endings and compounds: the rest of a word may be more number words.
    Compounds,
    /// Units stand before tens with a joining word: fünfundzwanzig.
    UnitFirst,
    /// Twenties take all numbers below twenty: ოცდათხუთმეტი.
    Vigesimal,
    /// Digits are read one by one when they stand beside each other: 二〇一六.
    Digitwise,
    /// Anything may follow a word of the tables within the same run of letters.
    Endings,
    /// A power of ten may stand before its number.
    PowerFirst,
    /// There is no word for a decade: its years are counted, 10년.
    DecadesCounted,
    /// Every noun has a capital, so that a capital alone tells no name.
    CapitalNouns,
}

impl Habit {
    /// The habit by its name in the tables.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "compounds" => Self::Compounds,
            "unit-first" => Self::UnitFirst,
            "vigesimal" => Self::Vigesimal,
            "digitwise" => Self::Digitwise,
            "endings" => Self::Endings,
            "power-first" => Self::PowerFirst,
            "decades-counted" => Self::DecadesCounted,
            "capital-nouns" => Self::CapitalNouns,
            _ => return None,
        })
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// How a language builds its numbers, and what else its writers do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Habits {
    /// A bit for each [`Habit`].
    bits: u8,
    /// Other calendars, clocks and measures that its writers use, by name, `|` between them:
    /// `buddhist`, `minguo`, `persian`, `islamic`, `hebrew`, `ethiopian`, `thai-clock`,
    /// `swahili-clock`, `dunam`, `mu`; and `numbered-decades`, for which the 1990s are the tenth decade.
    pub(crate) customs: &'static str,
}

impl Habits {
    /// Says whether the language has `habit`.
    pub(crate) const fn has(self, habit: Habit) -> bool {
        self.bits & habit.bit() != 0
    }
}

/// Says whether customs, `|` between them, have one by its name.
pub(crate) fn has_custom(customs: &str, name: &str) -> bool {
    customs.split('|').any(|custom| custom == name)
}

/// A spelling of the tables.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    /// The spelling, made even.
    pub(crate) text: String,
    pub(crate) meaning: Meaning,
    /// More letters may follow: `milliard*`.
    pub(crate) is_open: bool,
    /// It may as well mean something else: `m?`.
    pub(crate) is_doubtful: bool,
}

/// The name of the table that reads `locale`, if it is shipped: that of its script, of the language
/// itself, or of the language that CLDR counts it to (`languageAlias`, `parentLocale`): Dari is
/// `fa-AF`, Bokmål and Nynorsk are `no`. Bosnian counts and names its months as Serbian does, in both
/// scripts, and that table knows its spellings.
fn table_name(locale: &Locale) -> &str {
    match (locale.language(), locale.script()) {
        ("zh" | "yue", Some("Hant")) => "zh-Hant",
        ("zh" | "yue", _) => match locale.as_str() {
            "zh-TW" | "zh-HK" | "zh-MO" | "yue" => "zh-Hant",
            _ => "zh-Hans",
        },
        ("bs" | "cnr" | "sh", _) => "sr",
        ("nn" | "no", _) => "nb",
        ("pes" | "prs", _) => "fa",
        ("tl", _) => "fil",
        ("mo", _) => "ro",
        ("zsm", _) => "ms",
        ("swc" | "swh", _) => "sw",
        ("npi", _) => "ne",
        ("ekk", _) => "et",
        ("lvs", _) => "lv",
        (language, _) => language,
    }
}

/// Words that bear a fact without being a number: a negation, "must", "allegedly", "at least", the name of a weekday.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) kind: TokenKind,
    /// Their meaning in one normal form; nothing where they only look like a mark ("non solo").
    pub(crate) value: Cow<'static, str>,
    /// They are a mark beside a number alone: "about".
    pub(crate) bounds: bool,
    /// The words, each an even text that begins or ends with `*` where more letters may stand.
    pub(crate) words: Vec<String>,
}

/// A language that texts can be read in leniently: its number words, and its habits.
///
/// ```
/// use hexapla_facts::Language;
///
/// let french = Language::of(&"fr-SN".parse()?);
/// assert!(french.is_reviewed());
/// assert!(!Language::of(&"tlh".parse()?).is_reviewed());
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug)]
pub struct Language {
    /// The locale of the table, or nothing.
    name: &'static str,
    /// The decimal mark: `.` or `,`.
    decimal_mark: char,
    habits: Habits,
    /// Letters that grow onto a word's front: `ال`, `ב`; longest first.
    prefixes: Vec<String>,
    /// Sorted by first letter, then longest first.
    forms: Vec<Form>,
    /// Where the forms with each first letter begin; sorted.
    firsts: Vec<(char, usize)>,
    /// Longest first.
    marks: Vec<Mark>,
    /// The names of the parts of the day, made even; more letters may follow where they end with `*`.
    day_parts: Vec<(String, DayPart)>,
    /// A project's own opposites, both ways.
    antonyms: BTreeSet<[String; 2]>,
}

impl Language {
    /// The language of `locale`: the shipped table that fits it best, or figures only. A table is parsed once, when its
    /// language is first asked for.
    pub fn of(locale: &Locale) -> &'static Self {
        static PARSED: [OnceLock<Language>; TABLES.len()] =
            [const { OnceLock::new() }; TABLES.len()];
        static FIGURES: OnceLock<Language> = OnceLock::new();
        let name = table_name(locale);
        let known = TABLES.iter().zip(&PARSED);
        let mut known = known.filter(|((known, _), _)| *known == name);
        match known.next() {
            Some((&(name, table), parsed)) => parsed.get_or_init(|| Self::parse(name, table)),
            None => FIGURES.get_or_init(|| Self::parse("", "")),
        }
    }

    /// The locales that have a reviewed table, sorted.
    pub fn reviewed() -> impl Iterator<Item = &'static str> {
        TABLES.iter().map(|(name, _)| *name)
    }

    /// The language with a project's own names, terms and opposites.
    #[must_use]
    pub fn extended(&self, own: &Additions<'_>) -> Self {
        let mut result = self.clone();
        let mark = |kind| {
            move |words: &&str| Mark {
                kind,
                value: Cow::Owned(even(words)),
                bounds: false,
                words: pattern(words),
            }
        };
        result
            .marks
            .extend(own.names.iter().map(mark(TokenKind::Name)));
        result
            .marks
            .extend(own.terms.iter().map(mark(TokenKind::Term)));
        let pairs = own
            .antonyms
            .iter()
            .map(|(one, other)| [even(one), even(other)]);
        let both_ways = pairs.flat_map(|[one, other]| [[other.clone(), one.clone()], [one, other]]);
        result.antonyms.extend(both_ways);
        result.longest_marks_first();
        result
    }

    /// Says whether a project has two words for opposites.
    pub fn are_antonyms(&self, one: &str, other: &str) -> bool {
        !self.antonyms.is_empty() && self.antonyms.contains(&[even(one), even(other)])
    }

    fn longest_marks_first(&mut self) {
        self.marks.sort_by_key(|mark| {
            let letters: usize = mark.words.iter().map(String::len).sum();
            std::cmp::Reverse((mark.words.len(), letters))
        });
    }

    /// Says whether a reviewed table was found. Without one only figures are read, and nothing
    /// is called changed.
    pub const fn is_reviewed(&self) -> bool {
        !self.name.is_empty()
    }

    /// The locale of the table that was found; empty without one. It tells languages apart.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The decimal mark of the language, where a figure may be read either way.
    pub(crate) const fn decimal_mark(&self) -> char {
        self.decimal_mark
    }

    pub(crate) const fn habits(&self) -> Habits {
        self.habits
    }

    pub(crate) fn form(&self, index: usize) -> Option<&Form> {
        self.forms.get(index)
    }

    /// Says whether an even word means a place in an order, whatever else it means.
    pub(crate) fn is_ordinal(&self, text: &str) -> bool {
        let mut forms = self.matches(text).filter_map(|index| self.form(index));
        forms.any(|form| form.text == text && matches!(form.meaning, Meaning::Ordinal(_)))
    }

    /// Says whether the table knows the days of the week.
    pub(crate) fn names_weekdays(&self) -> bool {
        let mut forms = self.forms.iter();
        forms.any(|form| matches!(form.meaning, Meaning::Weekday(_)))
    }

    /// The spellings of a unit of measure, by its name.
    pub(crate) fn spellings<'a>(&'a self, unit: &'a str) -> impl Iterator<Item = &'a str> {
        let of_unit = self
            .forms
            .iter()
            .filter(move |form| matches!(form.meaning, Meaning::Measure(known) if known == unit));
        of_unit.map(|form| form.text.as_str())
    }

    pub(crate) fn day_parts(&self) -> &[(String, DayPart)] {
        &self.day_parts
    }

    pub(crate) fn marks(&self) -> &[Mark] {
        &self.marks
    }

    pub(crate) fn prefixes(&self) -> impl Iterator<Item = &str> {
        self.prefixes.iter().map(String::as_str)
    }

    /// The forms that begin `text`, longest first, by index.
    pub(crate) fn matches<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let range = text.chars().next().and_then(|first| {
            let place = self
                .firsts
                .binary_search_by_key(&first, |(known, _)| *known)
                .ok()?;
            let start = self.firsts.get(place)?.1;
            let end = self
                .firsts
                .get(place + 1)
                .map_or(self.forms.len(), |next| next.1);
            Some(start..end)
        });
        // a cheap bound: the last byte of the form
        let may_begin = |form: &Form| {
            let last = form.text.len().checked_sub(1);
            last.is_some_and(|last| text.as_bytes().get(last) == form.text.as_bytes().get(last))
        };
        range.unwrap_or(0..0).filter(move |&index| {
            let form = self.form(index).filter(|form| may_begin(form));
            form.is_some_and(|form| text.starts_with(&form.text))
        })
    }

    /// Reads a compiled table: a line for each meaning, `class value form|form`.
    fn parse(name: &'static str, table: &'static str) -> Self {
        let mut language = Self {
            name,
            decimal_mark: '.',
            habits: Habits {
                bits: 0,
                customs: "",
            },
            prefixes: Vec::new(),
            forms: Vec::new(),
            firsts: Vec::new(),
            marks: Vec::new(),
            day_parts: Vec::new(),
            antonyms: BTreeSet::new(),
        };
        for line in table.lines() {
            let mut parts = line.splitn(3, ' ');
            let class = parts.next().unwrap_or_default();
            let value = parts.next().unwrap_or_default();
            language.add(class, value, parts.next().unwrap_or_default());
        }
        language.index();
        language
    }

    fn add(&mut self, class: &str, value: &'static str, forms: &'static str) {
        let count = || value.parse::<u64>().unwrap_or_default();
        let power = || value.parse::<i32>().unwrap_or_default();
        if let Some(day) = weekday(value).filter(|_| class == "weekday") {
            self.add_forms(Meaning::Weekday(day), forms);
        }
        let meaning = match class {
            "number" => Meaning::Number(count()),
            "magnitude" => Meaning::Magnitude(power()),
            "fraction" => fraction(value),
            "ordinal" => Meaning::Ordinal(count()),
            "month" => Meaning::Month(count()),
            "implied" => Meaning::Implied(count()),
            "percent" => Meaning::Percent,
            "tenth" => Meaning::Tenth,
            "measure" => Meaning::Measure(value),
            "currency" => Meaning::Currency(value),
            "and" => Meaning::And,
            "and-half" => Meaning::AndHalf,
            "one-and-half" => Meaning::OneAndHalf,
            "parts-of" => Meaning::PartsOf,
            "more" => Meaning::More,
            "plain" => Meaning::Plain,
            "era" => Meaning::Era(power()),
            "half" => return self.add_day_part(value, forms),
            _ => match mark_kind(class) {
                Some(kind) => return self.add_marks(kind, value, forms),
                None => return self.set(class, value, forms),
            },
        };
        self.add_forms(meaning, forms);
    }

    fn add_forms(&mut self, meaning: Meaning, forms: &str) {
        for form in forms.split('|') {
            let plain = form.trim_end_matches(['*', '?']);
            let marks = form.get(plain.len()..).unwrap_or_default();
            self.forms.push(Form {
                text: even(plain),
                meaning,
                is_open: marks.contains('*') || self.habits.has(Habit::Endings),
                is_doubtful: marks.contains('?'),
            });
        }
    }

    fn add_marks(&mut self, (kind, bounds): (TokenKind, bool), value: &'static str, forms: &str) {
        let marks = forms.split('|').map(|form| Mark {
            kind,
            value: Cow::Borrowed(value),
            bounds,
            words: pattern(form.trim_end_matches('?')),
        });
        self.marks.extend(marks);
    }

    fn add_day_part(&mut self, value: &str, forms: &str) {
        let part = DayPart::named(value).into_iter();
        let forms = part.flat_map(|part| forms.split('|').map(move |form| (even(form), part)));
        self.day_parts.extend(forms);
    }

    /// What a table says of the language as a whole; stands before its words.
    fn set(&mut self, class: &str, value: &'static str, values: &'static str) {
        let habits = &mut self.habits;
        match (class, value) {
            ("decimal", mark) => self.decimal_mark = mark.chars().next().unwrap_or('.'),
            ("prefixes", _) => {
                self.prefixes = values.split('|').map(even).collect();
                self.prefixes
                    .sort_by_key(|prefix| (std::cmp::Reverse(prefix.len()), prefix.clone()));
            }
            ("customs", _) => habits.customs = values,
            ("habit", name) => {
                habits.bits |= Habit::named(name).map_or(0, Habit::bit);
            }
            _ => {}
        }
    }

    fn index(&mut self) {
        self.longest_marks_first();
        let first = |form: &Form| form.text.chars().next().unwrap_or_default();
        self.forms.sort_by(|a, b| {
            let by_length = b.text.len().cmp(&a.text.len());
            first(a)
                .cmp(&first(b))
                .then(by_length)
                .then(a.text.cmp(&b.text))
        });
        for (index, form) in self.forms.iter().enumerate() {
            let first = first(form);
            if self.firsts.last().is_none_or(|(last, _)| *last != first) {
                self.firsts.push((first, index));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_read_with_the_table_that_fits_it_best() {
        for (locale, table) in [
            ("sr-Latn", "sr"),
            ("sr-Cyrl-ME", "sr"),
            ("bs", "sr"),
            ("hr-BA", "hr"),
            ("no", "nb"),
            ("nn-NO", "nb"),
            ("ro-MD", "ro"),
            ("prs", "fa"),
            ("fa-AF", "fa"),
            ("zh-HK", "zh-Hant"),
            ("zh-SG", "zh-Hans"),
            ("tlh", ""),
        ] {
            assert_eq!(
                Language::of(&locale.parse().unwrap()).name(),
                table,
                "{locale}"
            );
        }
    }
}
