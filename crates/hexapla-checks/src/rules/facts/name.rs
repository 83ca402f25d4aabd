//! A name of the source stands nowhere in a translation written in the same script.

use std::cell::LazyCell;
use std::ops::Range;

use hexapla_content::{Unit, UnitKind};
use hexapla_diagnostics::Level;
use hexapla_facts::Vocabulary;
use unicode_normalization::UnicodeNormalization as _;

use super::Compared;
use super::compared::{code, passage};
use super::other_name::exchanged;
use crate::Hit;
use crate::findings::FACT_NAME;

/// The letters at the end of a name that cases and other endings change.
const ENDING: usize = 2;

/// The fewest letters that are looked for.
const SHORTEST: usize = 4;

/// Endings that make other common words of common words.
const DERIVED: [&str; 11] = [
    "s", "es", "er", "ers", "or", "ors", "able", "ing", "ed", "ize", "matic",
];

/// Beginnings that do.
const BEGUN: [&str; 5] = ["de", "pre", "re", "sub", "un"];

/// Only names of several words, and in them the words that no list knows: "London" and "Ministry" are other words
/// in other languages, a person's name is not. Its ending may be.
pub(super) fn find(compared: &Compared<'_>) -> Vec<Hit> {
    let facts = &compared.context.languages.facts;
    let Some(vocabulary) = facts.vocabulary() else {
        return Vec::new();
    };
    // in titles every word may have a capital
    if matches!(compared.source.kind, UnitKind::Heading | UnitKind::Field(_)) {
        return Vec::new();
    }
    let exchanged = exchanged(compared, vocabulary);
    let is_told = |word: &str| exchanged.iter().any(|other| other.source.contains(word));
    let lost = lost(compared, vocabulary, is_told).into_iter();
    let lost = lost.map(|name| {
        Hit::new(FACT_NAME, compared.target.span)
            .with("source", name)
            .with("target", "")
    });
    let mut hits: Vec<Hit> = lost.collect();
    hits.extend(exchanged.into_iter().map(|other| {
        Hit::new(FACT_NAME, compared.locate(other.target))
            .level(Level::Warn)
            .with("source", other.source)
            .with("target", other.target)
    }));
    hits
}

/// The names that stand nowhere in the translation, or as much of each as does not, without the words that are `told`.
fn lost<'a>(
    compared: &Compared<'a>,
    vocabulary: &Vocabulary,
    is_told: impl Fn(&str) -> bool,
) -> Vec<&'a str> {
    let facts = &compared.context.languages.facts;
    let text = &compared.source.text;
    let proper = compared
        .context
        .page
        .proper_words(compared.source, vocabulary);
    let target = &compared.target.text;
    let latin = LazyCell::new(|| is_latin(target).then(|| plain(target)));
    let is_gone = |word: &&str| {
        // most names stand there letter by letter
        let is_lost = !target.contains(*word)
            && latin
                .as_ref()
                .is_some_and(|latin| !latin.contains(&stem(word)));
        is_lost && stands(compared.now, word)
    };
    // names are read only where a word is lost that may be of one
    let mut proper = proper.iter().filter_map(|range| text.get(range.clone()));
    if !proper.any(|word| is_gone(&word)) {
        return Vec::new();
    }
    let is_lost = |word: &&str| is_proper(word, vocabulary) && is_gone(word);
    let code = code(compared.source);
    let stated = compared.stated(compared.source);
    let names = facts.names(passage(compared.source, &code), &stated);
    let written = names.iter().filter_map(|name| text.get(name.span.clone()));
    let is_common = |word: &str| vocabulary.is_common(&word.to_lowercase());
    let full = written.filter(|name| name.contains(' ') && !name.split([' ', '-']).any(is_common));
    let gone = full.filter_map(|name| {
        let mut words = of_person(name).filter(|word| is_lost(word) && !is_told(word));
        let first = words.next()?;
        let last = words.last().unwrap_or(first);
        name.get(name.find(first)?..name.rfind(last)? + last.len())
    });
    let mut lost: Vec<&str> = gone.collect();
    lost.dedup();
    lost
}

/// The words of a name, without a first one before capitals alone, which is a word of the title it begins: "Tokenize
/// PHP".
fn of_person(name: &str) -> impl Iterator<Item = &str> {
    let mut all = name.split(' ').skip(1);
    let is_title = all.next().is_some_and(is_abbreviation);
    words(name).skip(usize::from(is_title))
}

/// Says whether a word is capitals alone, or capitals in the middle of words run together: PHP, C, OpenStreetMap.
fn is_abbreviation(word: &str) -> bool {
    const FEWEST: usize = 3;
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    capitals >= FEWEST || (capitals > 0 && word.chars().all(char::is_uppercase))
}

/// The words of a name by which it is known: no list knows them, and they are made of no common words.
pub(super) fn words_of_name<'n>(
    name: &'n str,
    vocabulary: &'n Vocabulary,
) -> impl Iterator<Item = &'n str> {
    words(name).filter(move |word| is_proper(word, vocabulary))
}

/// The bytes of the runs of letters in a text that may be of a name.
pub(crate) fn proper_words(
    text: &str,
    vocabulary: &Vocabulary,
) -> impl Iterator<Item = Range<usize>> {
    letters(text).filter(|range| {
        let word = text.get(range.clone());
        word.is_some_and(|word| is_proper(word, vocabulary))
    })
}

/// The bytes of the runs of letters in a text.
pub(super) fn letters(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    text.split_inclusive(|c: char| !c.is_alphabetic())
        .map(move |run| {
            let start = end;
            end += run.len();
            let word = run.trim_end_matches(|c: char| !c.is_alphabetic());
            start..start + word.len()
        })
}

/// The words of a text or a name, without what makes them possessive.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split([' ', '-']);
    words.map(|word| word.trim_end_matches("’s").trim_end_matches("'s"))
}

/// Says whether a word may be part of a name and nothing else: capitalised, no acronym, known to no list and
/// made of none that is common.
pub(super) fn is_proper(word: &str, vocabulary: &Vocabulary) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.all(|c| c.is_alphabetic() && !c.is_uppercase())
        && word.chars().count() >= SHORTEST
        && !vocabulary.knows(word)
        && !is_derived(&word.to_lowercase(), vocabulary)
}

/// Says whether a word comes of a common one, or is made of two: roadmap, quickstart.
fn is_derived(word: &str, vocabulary: &Vocabulary) -> bool {
    let begun = BEGUN.iter().filter_map(|begin| word.strip_prefix(begin));
    let mut stems = std::iter::once(word).chain(begun).flat_map(|word| {
        let ended = DERIVED
            .iter()
            .filter_map(move |ending| word.strip_suffix(ending));
        std::iter::once(word).chain(ended)
    });
    let cuts = word.char_indices().map(|(at, _)| word.split_at(at));
    let mut long = cuts.filter(|(one, other)| one.len() > 2 && other.len() > 2);
    stems.any(|stem| vocabulary.is_common(stem))
        || long.any(|(one, other)| vocabulary.is_common(one) && vocabulary.is_common(other))
}

/// Says whether the source still has `word`.
fn stands(now: Option<&Unit>, word: &str) -> bool {
    now.is_none_or(|now| now.text.contains(word))
}

/// Says whether most letters of `text` are Latin.
pub(super) fn is_latin(text: &str) -> bool {
    let (mut latin, mut others) = (0_usize, 0_usize);
    for letter in text.chars().filter(|c| c.is_alphabetic()) {
        *(if letter < '\u{250}' {
            &mut latin
        } else {
            &mut others
        }) += 1;
    }
    latin > others
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
