//! The words of a text, each with what its place says of it.

use std::ops::Range;

use crate::{Vocabulary, fold};

/// A word of a text, a possessive `'s` left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProseWord<'t> {
    /// As it is written.
    pub text: &'t str,
    /// Its first byte in the text.
    pub start: usize,
    /// What stands between the word before and this one.
    pub gap: Gap,
    /// A capital says nothing here: a sentence or a quotation begins, or the text is a title.
    pub begins: bool,
    /// It stands between quotation marks.
    pub is_quoted: bool,
    /// What joins it to something else.
    pub joint: Joint,
}

/// What stands right beside a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// What sentences have there: space, punctuation.
    Nothing,
    /// Hyphens: `text-color`.
    Hyphen,
    /// Something else: `initialize()`, an address.
    Other,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Space alone.
    Space,
    /// A hyphen alone.
    Hyphen,
    /// Something else, a possessive ending, or the beginning of the text.
    Other,
}

impl ProseWord<'_> {
    /// Says whether it has a capital that its place does not explain.
    pub fn is_capitalised(&self) -> bool {
        !self.begins && self.joint != Joint::Other && self.text.starts_with(char::is_uppercase)
    }
}

/// The words of `text`, nothing of its `protected` ranges; `vocabulary` knows the abbreviations. What has a figure or an
/// underscore in it is no word.
///
/// ```
/// use hexapla_facts::{Vocabulary, prose_words};
///
/// let english = Vocabulary::shipped(&"en".parse()?).expect("English is shipped");
/// let words = prose_words("Dr. Rell paints “in colour”.", &[], english);
/// let told: Vec<_> = words.iter().map(|word| (word.text, word.is_capitalised(), word.is_quoted)).collect();
/// assert_eq!(told[1..], [("Rell", true, false), ("paints", false, false), ("in", false, true), ("colour", false, true)]);
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn prose_words<'t>(
    text: &'t str,
    protected: &[Range<usize>],
    vocabulary: &Vocabulary,
) -> Vec<ProseWord<'t>> {
    let mut words: Vec<ProseWord<'t>> = Vec::with_capacity(text.len() / 6 + 1);
    let mut reader = Reader {
        text,
        vocabulary,
        begins: true,
        is_quoted: false,
        last: 0..0,
        is_whole: false,
    };
    let mut at = 0;
    for code in protected {
        reader.read(at, code.start.max(at), &mut words);
        at = code.end.max(at);
        reader.pass(at);
    }
    reader.read(at, text.len(), &mut words);
    if is_title(text, &words) {
        for word in &mut words {
            word.begins = true;
        }
    }
    words
}

/// Goes through a text from word to word.
struct Reader<'t, 'v> {
    text: &'t str,
    vocabulary: &'v Vocabulary,
    /// A sentence or a quotation begins.
    begins: bool,
    is_quoted: bool,
    /// The bytes of the last word or of what is none.
    last: Range<usize>,
    /// The last was a word without a possessive ending.
    is_whole: bool,
}

impl<'t> Reader<'t, '_> {
    /// Reads the bytes from `start` to `end`.
    fn read(&mut self, start: usize, end: usize, words: &mut Vec<ProseWord<'t>>) {
        let mut at = start;
        while let Some(rest) = self.text.get(at..end) {
            let Some(gap) = rest.find(is_of_word) else {
                self.cross(at..end);
                return;
            };
            let first = at + gap;
            self.cross(at..first);
            let run = &rest[gap..];
            let run = &run[..run
                .find(|c| !is_of_word(c) && !is_apostrophe(c))
                .unwrap_or(run.len())];
            let run = run.trim_end_matches(is_apostrophe);
            at = first + run.len();
            let is_word = !run.contains(|c: char| c.is_ascii_digit() || c == '_');
            let base = base(run);
            if is_word {
                words.push(ProseWord {
                    text: base,
                    start: first,
                    gap: self.gap(first),
                    begins: self.begins,
                    is_quoted: self.is_quoted,
                    joint: self.joint(first..at),
                });
            }
            self.begins = false;
            self.last = first..at;
            self.is_whole = is_word && base.len() == run.len();
        }
    }

    /// Goes over code up to `end`.
    fn pass(&mut self, end: usize) {
        self.begins = false;
        self.last = end..end;
        self.is_whole = false;
    }

    /// Goes over what stands between words.
    fn cross(&mut self, gap: Range<usize>) {
        let between = self.text.get(gap.clone()).unwrap_or_default();
        if matches!(between, " " | "-") {
            return;
        }
        let mut before = self
            .text
            .get(..gap.start)
            .and_then(|text| text.chars().next_back());
        for mark in between.chars() {
            let is_spaced = before.is_none_or(char::is_whitespace);
            match mark {
                '.' => self.begins |= !self.abbreviates(),
                '!' | '?' | '…' | ':' | ';' | '|' | '•' | '‘' => self.begins = true,
                '“' | '«' => (self.begins, self.is_quoted) = (true, true),
                '”' | '»' => self.is_quoted = false,
                '"' => {
                    self.begins |= is_spaced;
                    self.is_quoted = !self.is_quoted;
                }
                '\'' => self.begins |= is_spaced,
                _ => {}
            }
            before = Some(mark);
        }
    }

    /// Says whether a full stop behind the last word ends no sentence.
    fn abbreviates(&self) -> bool {
        let last = self.text.get(self.last.clone()).unwrap_or_default();
        let is_initial = last.len() == 1 && last != "I";
        is_initial || self.vocabulary.is_abbreviation(&fold(last))
    }

    /// What stands before the word at `start`.
    fn gap(&self, start: usize) -> Gap {
        match self.text.get(self.last.end..start) {
            Some(" ") if self.is_whole => Gap::Space,
            Some("-") if self.is_whole => Gap::Hyphen,
            _ => Gap::Other,
        }
    }

    /// What stands right before a word or right behind it that no sentence has there.
    fn joint(&self, word: Range<usize>) -> Joint {
        let before = self.text.get(..word.start);
        let before = before.and_then(|text| text.chars().next_back());
        let mut behind = self.text.get(word.end..).unwrap_or_default().chars();
        let next = behind.next();
        // the stop of a host's name, the colon of a scheme
        let is_inside = matches!(next, Some('.' | ':'))
            && behind
                .next()
                .is_some_and(|c| c.is_alphanumeric() || c == '/');
        let joins = |c: char| c != '-';
        let odd_before = before.filter(|c| !may_open(*c));
        let odd_behind = next.filter(|c| !may_close(*c));
        if is_inside || odd_before.is_some_and(joins) || odd_behind.is_some_and(joins) {
            Joint::Other
        } else if odd_before.or(odd_behind).is_some() {
            Joint::Hyphen
        } else {
            Joint::Nothing
        }
    }
}

/// Says whether a character may stand right before a word of a sentence.
fn may_open(c: char) -> bool {
    matches!(
        c,
        ' ' | '(' | '[' | '“' | '"' | '\'' | '‘' | '«' | '—' | '–' | '*' | '|'
    ) || c.is_whitespace()
}

/// Says whether a character may stand right behind a word of a sentence.
fn may_close(c: char) -> bool {
    matches!(
        c,
        ' ' | ',' | '.' | ')' | ']' | ';' | ':' | '!' | '?' | '…' | '*' | '|' | '—' | '–'
    ) || matches!(c, '”' | '"' | '’' | '\'' | '»')
        || c.is_whitespace()
}

/// Says whether a title is in title case: at least two words of four letters after the first, two thirds of them capitalised,
/// and no full stop at the end.
fn is_title(text: &str, words: &[ProseWord<'_>]) -> bool {
    let long = words.iter().skip(1).filter(|word| word.text.len() >= 4);
    let capitalised = long
        .clone()
        .filter(|word| word.text.starts_with(char::is_uppercase));
    let (all, capitalised) = (long.count(), capitalised.count());
    all >= 2 && capitalised * 3 >= all * 2 && !text.ends_with('.')
}

/// A word without a possessive ending.
fn base(word: &str) -> &str {
    if !word.ends_with(['s', 'S']) {
        return word;
    }
    let endings = ["'s", "’s", "'S", "’S"];
    let stem = endings.iter().find_map(|ending| word.strip_suffix(ending));
    stem.unwrap_or(word)
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii() && c.is_alphabetic()
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<ProseWord<'_>> {
        let english = Vocabulary::shipped(&"en".parse().unwrap()).unwrap();
        prose_words(text, &[], english)
    }

    #[test]
    fn a_capital_says_something_inside_a_sentence_alone() {
        let capitals = |text| -> Vec<&str> {
            let words = words(text).into_iter();
            words
                .filter(ProseWord::is_capitalised)
                .map(|word| word.text)
                .collect()
        };
        assert_eq!(
            capitals("The ferry to Tallow's Isle. Oskrel said: Yes, Rell."),
            ["Tallow", "Isle", "Rell"]
        );
        assert_eq!(capitals("The Ferry To Tallow Isle"), [""; 0]);
    }

    #[test]
    fn what_stands_between_words_is_told() {
        let gaps = |text| -> Vec<Gap> { words(text).into_iter().map(|word| word.gap).collect() };
        assert_eq!(
            gaps("Amal al-Sadr, Rell"),
            [Gap::Other, Gap::Space, Gap::Hyphen, Gap::Other]
        );
        assert_eq!(
            gaps("Tallow's Isle - Rell"),
            [Gap::Other, Gap::Other, Gap::Other]
        );
    }

    #[test]
    fn names_in_code_are_joined() {
        use Joint::{Hyphen, Nothing, Other};
        for (text, joined) in [
            ("a (color), “color”", [Nothing, Nothing, Nothing]),
            ("set text-color now", [Nothing, Hyphen, Hyphen]),
            ("call initialize() now", [Nothing, Other, Nothing]),
            ("see color/shade x", [Nothing, Other, Other]),
            ("a.example, https://a.example/b", [Other, Other, Other]),
        ] {
            let found: Vec<Joint> = words(text).iter().map(|word| word.joint).take(3).collect();
            assert_eq!(found, joined, "{text}");
        }
    }
}
