//! Looking for words in a text: in small letters, without the marks that writers leave out, by their stems.

use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::Locale;

use crate::TermKind;

/// Languages whose names have cases that end otherwise.
const DECLINING: &[&str] = &[
    "az", "be", "bg", "bs", "cs", "el", "et", "eu", "fi", "ga", "hr", "hu", "hy", "is", "ka", "kk",
    "ky", "la", "lt", "lv", "mk", "mn", "pl", "ro", "ru", "sk", "sl", "sq", "sr", "tr", "uk", "uz",
];

/// How the words of a language are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Words {
    /// By spaces; words change at their ends.
    Spaced,
    /// Not at all, or other words grow on to them at either end.
    Grown,
}

/// A text made ready for looking.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    /// With its capitals.
    cased: String,
    /// In small letters.
    small: String,
    words: Words,
    /// Whether names have endings.
    declines: bool,
}

impl Folded {
    /// Makes a text of a language ready.
    pub(super) fn of(text: &str, locale: &Locale) -> Self {
        let words = match locale.language() {
            "zh" | "ja" | "ko" | "th" | "lo" | "km" | "my" | "bo" | "ar" | "he" | "fa" | "ur" => {
                Words::Grown
            }
            _ => Words::Spaced,
        };
        let cased = fold(text);
        let small = cased.to_lowercase();
        Self {
            cased,
            small,
            words,
            declines: DECLINING.contains(&locale.language()),
        }
    }

    /// Says whether a word stands in the text as it is.
    pub(super) fn has(&self, word: &str) -> bool {
        let (text, word) = self.beside(word);
        !word.is_empty()
            && places(text, &word, self.words, Plural::Other)
                .next()
                .is_some()
    }

    /// Says whether a word stands in the text, perhaps with another ending.
    pub(super) fn inflects(&self, word: &str, kind: TermKind) -> bool {
        let small = fold(word).to_lowercase();
        if self.words == Words::Grown {
            // the Arabic article merges with prefixes: ال and ل are written لل
            return self
                .small
                .contains(small.strip_prefix("ال").unwrap_or(&small));
        }
        let wanted: Vec<&str> = pieces(&small).collect();
        let text: Vec<&str> = pieces(&self.small).collect();
        !wanted.is_empty()
            && text.windows(wanted.len()).any(|window| {
                let mut both = window.iter().zip(&wanted);
                both.all(|(word, wanted)| match kind {
                    TermKind::Name if !self.declines => {
                        word.strip_suffix('s').unwrap_or(word)
                            == wanted.strip_suffix('s').unwrap_or(wanted)
                    }
                    _ => is_form(word, wanted),
                })
            })
    }

    /// Says whether a name with a capital inside (`LanternDrop`) stands in the text with other capitals only, and not all in
    /// capitals.
    pub(super) fn has_other_capitals(&self, name: &str) -> bool {
        let name = fold(name);
        let is_inside = |word: &str| word.chars().skip(1).any(char::is_uppercase);
        let is_small = name.chars().any(char::is_lowercase);
        is_small
            && name.split_whitespace().any(is_inside)
            && !self.cased.contains(&name)
            && !self.cased.contains(&name.to_uppercase())
            && self.small.contains(&name.to_lowercase())
    }

    /// The text with `words` taken out of it.
    pub(super) fn without<'w>(&self, words: impl Iterator<Item = &'w String>) -> Self {
        let mut rest = self.clone();
        for word in words {
            let word = fold(word);
            rest.cased = rest.cased.replace(&word, "\u{fffc}");
            rest.small = rest.small.replace(&word.to_lowercase(), "\u{fffc}");
        }
        rest
    }

    /// The text with its capitals, and in small letters.
    pub(super) fn both(&self) -> [&str; 2] {
        [&self.cased, &self.small]
    }

    /// A word as it is looked for in one of both.
    pub(super) fn looked_for(word: &str) -> String {
        fold(word)
    }

    /// The text and the word to look for in it: a word with a capital is looked for with it.
    fn beside(&self, word: &str) -> (&str, String) {
        let word = Self::looked_for(word);
        if word.contains(char::is_uppercase) {
            (&self.cased, word)
        } else {
            (&self.small, word)
        }
    }
}

/// Stretches of a text that belong to a word already.
#[derive(Debug, Default)]
pub(super) struct Occurrences {
    /// By where each begins: where it ends.
    taken: BTreeMap<usize, usize>,
}

impl Occurrences {
    /// Takes the stretches where a word stands, alone or with a plural `s`; says whether there was one that no longer
    /// word had taken.
    pub(super) fn take(&mut self, text: &Folded, word: &str, plural: Plural) -> bool {
        let (within, word) = text.beside(word);
        // small letters of another length would put words elsewhere
        if word.is_empty() || within.len() != text.cased.len() {
            return false;
        }
        let free: Vec<Range<usize>> = places(within, &word, text.words, plural)
            .filter(|place| {
                let before = self.taken.range(..place.end).next_back();
                before.is_none_or(|(_, end)| *end <= place.start)
            })
            .collect();
        let taken = free.iter().map(|place| (place.start, place.end));
        self.taken.extend(taken);
        !free.is_empty()
    }
}

/// Whether a word with an `s` more is the same word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plural {
    /// It is.
    Same,
    /// It is another one.
    Other,
}

/// Where a word stands in a text, whole.
fn places<'a>(
    text: &'a str,
    word: &'a str,
    words: Words,
    plural: Plural,
) -> impl Iterator<Item = Range<usize>> + 'a {
    text.match_indices(word).filter_map(move |(at, found)| {
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(at + found.len()..)?;
        let after = match plural {
            Plural::Same => after.strip_prefix('s').unwrap_or(after),
            Plural::Other => after,
        };
        let is_whole =
            !before.is_some_and(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        (is_whole || words == Words::Grown).then(|| at..at + found.len())
    })
}

/// The words of a text, at spaces, apostrophes and hyphens.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|piece| !piece.is_empty())
}

/// Says whether a word may be a form of another: they begin alike, and what follows is an ending.
fn is_form(word: &str, wanted: &str) -> bool {
    let length = wanted.chars().count();
    let ending = match length {
        0..=3 => 0,
        4..=5 => 1,
        _ => 2,
    };
    let stem: String = wanted.chars().take(length - ending).collect();
    let rest = word.strip_prefix(stem.as_str());
    rest.is_some_and(|rest| {
        if length <= 2 {
            rest.is_empty()
        } else {
            rest.chars().count() <= ending + 3
        }
    })
}

/// Says whether a word stands within a form of a term.
pub(super) fn is_within(word: &str, form: &str) -> bool {
    let [word, form] = [word, form].map(|text| fold(text).to_lowercase());
    form.contains(&word)
}

/// A text without vowel signs and strokes of the Arabic script, with plain apostrophes and hyphens.
fn fold(text: &str) -> String {
    let folded = text.chars().filter_map(|c| match c {
        '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}'..='\u{200f}' => None,
        '’' | 'ʼ' => Some('\''),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{a0}' | '\u{202f}' => Some(' '),
        c => Some(c),
    });
    folded.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str, tag: &str) -> Folded {
        Folded::of(text, &tag.parse().unwrap())
    }

    #[test]
    fn endings_are_endings() {
        let text = folded("Les camps de prisonniers de l’Oskrel", "fr");
        assert!(
            text.inflects("camp de prisonniers", TermKind::Term)
                && text.inflects("Oskrel", TermKind::Term)
        );
        assert!(
            !text.inflects("campagne de prisonniers", TermKind::Term)
                && !text.inflects("camp des prisonniers de guerre", TermKind::Term)
        );
        assert!(folded("سجن كُويلين", "ar").inflects("كويلين", TermKind::Term));
        assert!(folded("قال للغرفة", "ar").inflects("الغرفة", TermKind::Term));
    }

    #[test]
    fn names_end_otherwise_only_where_they_have_cases() {
        assert!(!folded("Mireille Tassori", "fr").inflects("Mirel Tassory", TermKind::Name));
        assert!(folded("Mirels Tassorys Haft", "de").inflects("Mirel Tassory", TermKind::Name));
        assert!(folded("в городе Оскреле", "ru").inflects("Оскрел", TermKind::Name));
    }

    #[test]
    fn a_capital_counts_and_a_word_is_whole() {
        let text = folded("the Chamber’s vote in chambers", "en");
        assert!(text.has("Chamber") && text.has("the Chamber") && !text.has("The chamber"));
    }

    #[test]
    fn a_stem_is_shorter_than_its_word_by_an_ending() {
        for (word, wanted, is) in [
            ("ab", "ab", true),
            ("abs", "ab", false),
            ("camps", "camp", true),
            ("cam", "camp", true),
            ("capes", "camp", false),
            ("hafer", "hafen", true),
            ("hafte", "hafen", false),
            ("kammern", "kammer", true),
            ("kammlage", "kammer", true),
            ("kammlagen", "kammer", true),
            ("kammlagern", "kammer", false),
        ] {
            assert_eq!(is_form(word, wanted), is, "{word}");
        }
    }

    #[test]
    fn words_beside_each_other_are_taken_and_parts_of_words_are_none() {
        let text = folded("prison camps, a campfire", "en");
        let mut taken = Occurrences::default();
        assert!(!taken.take(&text, "", Plural::Same) && !taken.take(&text, "fire", Plural::Same));
        assert!(
            taken.take(&text, "camp", Plural::Same) && taken.take(&text, "prison", Plural::Same)
        );
        assert!(!Occurrences::default().take(&text, "campf", Plural::Same));
        assert!(!Occurrences::default().take(&text, "camp", Plural::Other));
        // words that grow on to others
        assert!(Occurrences::default().take(&folded("西安市", "zh"), "安", Plural::Other));
    }

    #[test]
    fn a_word_within_a_longer_one_is_taken() {
        let text = folded("prison camps", "en");
        let mut taken = Occurrences::default();
        assert!(taken.take(&text, "prison camp", Plural::Same));
        assert!(!taken.take(&text, "camp", Plural::Same));
    }
}
