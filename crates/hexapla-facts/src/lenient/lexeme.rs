//! Cuts an even text into figures, words of the tables, signs and other words.

use std::ops::Range;

use hexapla_content::is_unspaced;

use super::Normal;
use crate::Language;
use crate::language::{Form, Habit, Meaning};

/// What a lexeme is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A run of digits.
    Digits,
    /// A word of the tables.
    Known { meaning: Meaning, is_doubtful: bool },
    /// Punctuation, a symbol.
    Sign(char),
    /// Any other word.
    Word,
    /// Code, an address: nothing in it is read.
    Code,
}

/// The smallest piece that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lexeme {
    pub(crate) kind: Kind,
    /// Its bytes in the even text.
    pub(crate) range: Range<usize>,
    /// White space stands before it.
    pub(crate) spaced: bool,
}

impl Lexeme {
    /// Says whether it is a word of the tables that may as well be another one.
    pub(crate) const fn is_doubtful(&self) -> bool {
        matches!(
            self.kind,
            Kind::Known {
                is_doubtful: true,
                ..
            }
        )
    }
}

/// A word that joins.
const AND: Kind = Kind::Known {
    meaning: Meaning::And,
    is_doubtful: false,
};

/// The deepest compound that is taken apart: "siebenhundertfünfundzwanzigtausend".
const DEEPEST_COMPOUND: usize = 8;

/// The longest ending that a form marked open may take, in letters and vowel signs.
const LONGEST_ENDING: usize = 14;

/// Cuts `normal`; `code` are ranges of the original, in order, in which nothing is read.
pub(crate) fn lexemes(normal: &Normal, code: &[Range<usize>], language: &Language) -> Vec<Lexeme> {
    let mut lexer = Lexer {
        normal,
        code,
        language,
        lexemes: Vec::with_capacity(normal.text.len() / 5 + 1),
        at: 0,
        spaced: true,
    };
    while lexer.step() {}
    lexer.lexemes
}

struct Lexer<'a> {
    normal: &'a Normal,
    code: &'a [Range<usize>],
    language: &'a Language,
    lexemes: Vec<Lexeme>,
    at: usize,
    spaced: bool,
}

impl Lexer<'_> {
    /// Moves over one lexeme or one space; says whether text is left.
    fn step(&mut self) -> bool {
        let rest = self.normal.text.get(self.at..).unwrap_or_default();
        let Some(c) = rest.chars().next() else {
            return false;
        };
        if c == ' ' {
            self.at += 1;
            self.spaced = true;
            return true;
        }
        if let Some(length) = self.code(rest) {
            self.push(Kind::Code, length);
        } else if c.is_ascii_digit() {
            self.push(Kind::Digits, prefix(rest, |c| c.is_ascii_digit()));
        } else if is_letter(c) {
            self.word(rest, c);
        } else {
            self.sign(rest, c);
        }
        true
    }

    fn push(&mut self, kind: Kind, length: usize) {
        let range = self.at..self.at + length;
        self.at = range.end;
        let last = self.lexemes.last_mut();
        if let Some(last) =
            last.filter(|last| kind == Kind::Word && last.kind == Kind::Word && !self.spaced)
        {
            last.range.end = range.end;
            return;
        }
        self.lexemes.push(Lexeme {
            kind,
            range,
            spaced: std::mem::replace(&mut self.spaced, false),
        });
    }

    /// The length of the code that begins here.
    fn code(&mut self, rest: &str) -> Option<usize> {
        let place = self.normal.origin(&(self.at..self.at + 1)).start;
        while let Some((first, others)) = self.code.split_first() {
            if first.end > place {
                break;
            }
            self.code = others;
        }
        let code = self.code.first().filter(|range| range.contains(&place))?;
        let inside = |(index, _): &(usize, char)| {
            let byte = self.at + index;
            self.normal.origin(&(byte..byte + 1)).start < code.end
        };
        let last = rest.char_indices().take_while(inside).last()?;
        Some(last.0 + last.1.len_utf8())
    }

    fn sign(&mut self, rest: &str, c: char) {
        let form = self.language.matches(rest).next();
        match form.and_then(|index| self.language.form(index)) {
            Some(form) => self.push(known(form), form.text.len()),
            None => self.push(sign(c), c.len_utf8()),
        }
    }

    /// Moves over a word, or over the first of its parts.
    fn word(&mut self, rest: &str, c: char) {
        if is_unspaced(c) {
            return self.unspaced(rest, c);
        }
        let length = prefix(rest, |c| is_letter(c) && !is_unspaced(c));
        let begins = self.begins_word();
        let parts = || {
            let longer = with_apostrophes(rest, length);
            let whole = longer.and_then(|longer| self.parts(rest, longer));
            whole.or_else(|| self.parts(rest, length))
        };
        let kept = self.kept_power(rest, length);
        if let Some(kind) = kept.or_else(|| per_mille(rest.get(..length)?)) {
            self.push(kind, length);
            return;
        }
        if begins && let Some((skipped, parts)) = parts() {
            if skipped > 0 {
                let is_and = rest.starts_with(['و', 'ו']);
                self.push(if is_and { AND } else { Kind::Sign('ـ') }, skipped);
            }
            for (kind, length) in parts {
                self.push(kind, length);
            }
            return;
        }
        self.push(Kind::Word, length);
    }

    /// A power of ten that translators leave behind its figures as the source has it: `$3.6bn`, `$12 million`,
    /// `14 lakh`. It may mean something else in the language.
    fn kept_power(&self, rest: &str, length: usize) -> Option<Kind> {
        let last = self.lexemes.last();
        let last = last.filter(|last| last.kind == Kind::Digits)?;
        let word = rest.get(..length)?;
        let is_known = self.language.matches(rest).any(|index| {
            let form = self.language.form(index);
            form.is_some_and(|form| form.text.len() == length)
        });
        let power = match (word, self.spaced) {
            ("k", false) | ("thousand", _) => 3,
            ("lakh", _) => 5,
            ("mn", false) | ("million", _) => 6,
            ("crore", _) => 7,
            ("bn", false) | ("billion", _) => 9,
            ("tn", false) | ("trillion", _) => 12,
            _ => return None,
        };
        let known = Kind::Known {
            meaning: Meaning::Magnitude(power),
            is_doubtful: true,
        };
        (!is_known && !last.range.is_empty()).then_some(known)
    }

    /// A word begins at a space, a sign or a figure.
    fn begins_word(&self) -> bool {
        self.spaced
            || self
                .lexemes
                .last()
                .is_none_or(|last| last.kind != Kind::Word)
    }

    /// One form, or one letter, of a script without spaces.
    fn unspaced(&mut self, rest: &str, c: char) {
        let goes_on = self.number_goes_on();
        let is_split = |form: &&Form| goes_on && form.meaning == Meaning::Plain && form.is_doubtful;
        let forms = self.language.matches(rest);
        let mut forms = forms.filter_map(|index| self.language.form(index));
        if let Some(form) = forms.find(|form| !is_split(form)) {
            self.push(known(form), form.text.len());
            return;
        }
        let marks = rest.get(c.len_utf8()..).unwrap_or_default();
        self.push(Kind::Word, c.len_utf8() + prefix(marks, is_mark));
    }

    /// Says whether a number in words stands right before, so that it may go on here: 二十分 is twenty and no 十分, "very".
    fn number_goes_on(&self) -> bool {
        let last = self.lexemes.last().filter(|_| !self.spaced);
        last.is_some_and(|last| match last.kind {
            Kind::Known { meaning, .. } => {
                matches!(meaning, Meaning::Number(_) | Meaning::Magnitude(_))
            }
            _ => false,
        })
    }

    /// The number words that make up the word of `length` bytes at the front of `rest`, behind
    /// letters that grew onto it.
    fn parts(&self, rest: &str, length: usize) -> Option<(usize, Vec<(Kind, usize)>)> {
        if let Some(parts) = self.compound(rest, length, 0) {
            return Some((0, parts));
        }
        let prefixes = self.language.prefixes();
        prefixes
            .filter(|prefix| prefix.len() < length && rest.starts_with(prefix))
            .find_map(|prefix| {
                let rest = rest.get(prefix.len()..)?;
                let parts = self.compound(rest, length - prefix.len(), 0)?;
                Some((prefix.len(), parts))
            })
    }

    /// An open form with an ending behind it. Where anything may be an ending, a word of its own
    /// may as well be another word: 19 백신 is no 1,900.
    fn opened(&self, form: &Form) -> Kind {
        let last = self.lexemes.last();
        let begins = self.spaced || last.is_none_or(|last| matches!(last.kind, Kind::Sign(_)));
        let anything = begins
            && self.language.habits().has(Habit::Endings)
            && matches!(form.meaning, Meaning::Magnitude(_));
        Kind::Known {
            meaning: form.meaning,
            is_doubtful: form.is_doubtful || anything,
        }
    }

    /// The parts of the `length` bytes at the front of `rest`: the whole word, or the longest
    /// form that begins it with more number words or an ending behind.
    fn compound(&self, rest: &str, length: usize, depth: usize) -> Option<Vec<(Kind, usize)>> {
        let forms = || {
            let matches = self.language.matches(rest);
            matches.filter_map(|index| self.language.form(index))
        };
        if let Some(form) = forms().find(|form| ends_word(rest, form.text.len())) {
            return Some(vec![(known(form), form.text.len())]);
        }
        let compounds = self.language.habits().has(Habit::Compounds) && depth < DEEPEST_COMPOUND;
        for form in forms().filter(|form| form.text.len() < length) {
            let others = rest
                .get(form.text.len()..)
                .filter(|_| compounds && may_compound(form.meaning));
            let others = others
                .and_then(|others| self.compound(others, length - form.text.len(), depth + 1));
            if let Some(mut parts) = others {
                parts.insert(0, (known(form), form.text.len()));
                // III is no "and and and"
                let counts = |(kind, _): &(Kind, usize)| *kind != AND;
                if parts.iter().any(counts) {
                    return Some(parts);
                }
            }
            let ending = rest.get(form.text.len()..length).unwrap_or_default();
            if form.is_open && ending.chars().count() <= LONGEST_ENDING {
                return Some(vec![(self.opened(form), length)]);
            }
        }
        None
    }
}

/// Words that number compounds are made of.
const fn may_compound(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Number(_)
            | Meaning::Magnitude(_)
            | Meaning::And
            | Meaning::Implied(_)
            | Meaning::OneAndHalf
            | Meaning::AndHalf
            | Meaning::Ordinal(_)
            | Meaning::More
            | Meaning::PartsOf
    )
}

fn known(form: &Form) -> Kind {
    Kind::Known {
        meaning: form.meaning,
        is_doubtful: form.is_doubtful,
    }
}

/// Thousandths, by the word that the languages of Europe share: promille, промилле.
fn per_mille(word: &str) -> Option<Kind> {
    let is_it = ["promil", "промил", "проміл"]
        .iter()
        .any(|stem| word.starts_with(stem));
    is_it.then_some(Kind::Known {
        meaning: Meaning::PerMille,
        is_doubtful: false,
    })
}

/// What a sign is: money and percent mean the same everywhere.
fn sign(c: char) -> Kind {
    let meaning = match c {
        '%' => Meaning::Percent,
        '‰' => Meaning::PerMille,
        '$' => Meaning::Currency("usd"),
        '£' | '￡' => Meaning::Currency("gbp"),
        '€' => Meaning::Currency("eur"),
        '¥' | '￥' => Meaning::Currency("jpy"),
        '₹' => Meaning::Currency("inr"),
        '₽' => Meaning::Currency("rub"),
        '₩' => Meaning::Currency("krw"),
        '₪' => Meaning::Currency("ils"),
        '₦' => Meaning::Currency("ngn"),
        '₺' => Meaning::Currency("try"),
        '₴' => Meaning::Currency("uah"),
        '½' => Meaning::Fraction(2),
        '¼' => Meaning::Fraction(4),
        '⅓' => Meaning::Fraction(3),
        '⅔' => Meaning::Parts(2, 3),
        '¾' => Meaning::Parts(3, 4),
        _ => return Kind::Sign(c),
    };
    Kind::Known {
        meaning,
        is_doubtful: false,
    }
}

/// The length in bytes of the run at the front of `text` that `belongs`.
fn prefix(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// The length of the word of `length` bytes with further letters behind apostrophes, if there are:
/// п'ять, l'un.
fn with_apostrophes(text: &str, length: usize) -> Option<usize> {
    let mut end = length;
    while let Some(rest) = text.get(end..).and_then(|rest| rest.strip_prefix('\'')) {
        let more = prefix(rest, is_letter);
        if more == 0 {
            break;
        }
        end += 1 + more;
    }
    (end > length).then_some(end)
}

/// Says whether no letter follows the first `length` bytes of `text`.
fn ends_word(text: &str, length: usize) -> bool {
    let next = text.get(length..).and_then(|rest| rest.chars().next());
    next.is_none_or(|next| !is_letter(next))
}

/// Letters, and the marks that belong to letters.
pub(super) fn is_letter(c: char) -> bool {
    (hexapla_content::is_letter(c) && !matches!(c, 'º' | 'ª')) || is_mark(c)
}

/// Vowel signs, viramas, tone marks.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}'
        | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}' | '\u{9d7}' | '\u{b82}'
        | '\u{bbe}'..='\u{bcd}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ecd}' | '\u{102b}'..='\u{103e}'
        | '\u{17b4}'..='\u{17d3}')
}
