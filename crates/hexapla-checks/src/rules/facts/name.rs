//! A name of the source stands nowhere in a translation written in the same script.

use hexapla_content::Unit;
use hexapla_facts::Vocabulary;
use unicode_normalization::UnicodeNormalization as _;

use super::Compared;
use super::compared::{code, passage};
use crate::Hit;
use crate::findings::FACT_NAME;

/// The letters at the end of a name that cases and other endings change.
const ENDING: usize = 2;

/// The fewest letters that are looked for.
const SHORTEST: usize = 4;

/// Endings that make other common words of common words.
const DERIVED: [&str; 8] = ["s", "es", "er", "ers", "or", "able", "ing", "ed"];

/// Only names of several words, and in them the words that no list knows: "London" and "Ministry" are other words
/// in other languages, a person's name is not. Its ending may be.
pub(super) fn find(compared: &Compared<'_>) -> Vec<Hit> {
    let facts = &compared.context.languages.facts;
    let Some(vocabulary) = facts.vocabulary() else {
        return Vec::new();
    };
    let text = &compared.source.text;
    if !text.contains(char::is_uppercase) || !is_latin(&compared.target.text) {
        return Vec::new();
    }
    let code = code(compared.source);
    let names = facts.names(passage(compared.source, &code));
    let written = names.iter().filter_map(|name| text.get(name.span.clone()));
    let is_common = |word: &str| vocabulary.is_common(&word.to_lowercase());
    let full = written.filter(|name| name.contains(' ') && !name.split([' ', '-']).any(is_common));
    let words = full.flat_map(|name| words_of_name(name, vocabulary));
    let target = plain(&compared.target.text);
    let mut lost: Vec<&str> = words
        .filter(|word| !target.contains(&stem(word)) && stands(compared.now, word))
        .collect();
    lost.dedup();
    let hits = lost
        .into_iter()
        .map(|word| Hit::new(FACT_NAME, compared.target.span).with("source", word));
    hits.collect()
}

/// The words of a name by which it is known: no list knows them, and they are made of no common words.
pub(super) fn words_of_name<'n>(
    name: &'n str,
    vocabulary: &'n Vocabulary,
) -> impl Iterator<Item = &'n str> {
    let is_common = |word: &str| vocabulary.is_common(&word.to_lowercase());
    let words = name.split([' ', '-']);
    let words = words.map(|word| word.trim_end_matches("’s").trim_end_matches("'s"));
    words.filter(move |word| {
        let is_word = word.chars().all(char::is_alphabetic);
        let is_derived = || {
            let small = word.to_lowercase();
            let ends = DERIVED
                .iter()
                .filter_map(|ending| small.strip_suffix(ending));
            ends.into_iter().any(|stem| vocabulary.is_common(stem))
                || is_compound(&small, is_common)
        };
        let is_acronym = word.chars().skip(1).any(char::is_uppercase);
        is_word
            && !is_acronym
            && !is_derived()
            && word.chars().count() >= SHORTEST
            && !vocabulary.knows(word)
    })
}

/// Says whether a word is made of two: roadmap, quickstart.
fn is_compound(word: &str, is_common: impl Fn(&str) -> bool) -> bool {
    let cuts = word.char_indices().map(|(at, _)| word.split_at(at));
    let mut long = cuts.filter(|(one, other)| one.len() > 2 && other.len() > 2);
    long.any(|(one, other)| is_common(one) && is_common(other))
}

/// Says whether the source still has `word`.
fn stands(now: Option<&Unit>, word: &str) -> bool {
    now.is_none_or(|now| now.text.contains(word))
}

/// Says whether most letters of `text` are Latin.
pub(super) fn is_latin(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let latin = letters().filter(|c| *c < '\u{250}').count();
    2 * latin > letters().count()
}

/// Small letters without their marks.
pub(super) fn plain(text: &str) -> String {
    let bare = text.nfd().filter(|c| c.is_ascii() || c.is_alphabetic());
    bare.flat_map(char::to_lowercase).collect()
}

/// A name without its ending.
pub(super) fn stem(word: &str) -> String {
    let letters: Vec<char> = plain(word).chars().collect();
    let length = letters.len().saturating_sub(ENDING).max(SHORTEST - 1);
    letters.into_iter().take(length).collect()
}
