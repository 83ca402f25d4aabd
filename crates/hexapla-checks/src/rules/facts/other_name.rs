//! A name in the place of another: "Ana Veresh" of the source is "Ana Kolt".
//!
//! In whatever script a translation is, a name in the source's letters was taken from the source. One that shares a word with a name
//! of the source and has another word that the source does not know is not that name.

use std::cell::LazyCell;
use std::ops::Range;

use hexapla_facts::Vocabulary;

use super::Compared;
use super::compared::{code, passage};
use super::name::{is_proper, letters, plain, stem, words};

/// The fewest letters of a word by which a name is told.
const SHORTEST: usize = 3;

/// Small words inside names.
const JOINING: [&str; 4] = ["of", "for", "the", "and"];

/// A name of the source and what stands in its place.
pub(super) struct Exchanged<'a> {
    pub(super) source: &'a str,
    pub(super) target: &'a str,
}

/// The names that gave way to others.
pub(super) fn exchanged<'a>(
    compared: &Compared<'a>,
    vocabulary: &Vocabulary,
) -> Vec<Exchanged<'a>> {
    let (source, target) = (&*compared.source.text, &*compared.target.text);
    let lasting = compared
        .context
        .page
        .lasting_words(compared.source, vocabulary);
    let lasting = || lasting.iter().filter_map(|range| source.get(range.clone()));
    let said = LazyCell::new(|| plain(target));
    let is_lost = |word: &str| !target.contains(word) && !said.contains(&plain(word));
    // most passages lose no word that may be of a name
    if !lasting().any(is_lost) {
        return Vec::new();
    }
    // most runs are the source's own, or have nothing of it
    let may_be_other = |run: &&str| {
        let mut words = capitals(run);
        words.any(|word| source.contains(word))
            && capitals(run).any(|word| !source.contains(word) && is_proper(word, vocabulary))
    };
    let runs: Vec<&str> = runs(target).filter(may_be_other).collect();
    if runs.is_empty() {
        return Vec::new();
    }
    let code = code(compared.source);
    let stated = compared.stated(compared.source);
    let names = compared
        .context
        .languages
        .facts
        .names(passage(compared.source, &code), &stated);
    let known = plain(source);
    let grows = |word: &str| capitals(source).any(|known| plain(word).starts_with(&plain(known)));
    let is_new =
        |word: &str| is_proper(word, vocabulary) && !known.contains(&stem(word)) && !grows(word);
    let mut found: Vec<Exchanged<'_>> = Vec::new();
    for run in runs.into_iter().filter(|run| capitals(run).any(is_new)) {
        let names = names
            .iter()
            .filter_map(|name| source.get(name.span.clone()));
        let mut names = names.filter(|name| {
            let mut beside = capitals(run).zip(capitals(name));
            let kept = beside.any(|(word, other)| word == other);
            let mut lasting = lasting().filter(|word| words(name).any(|own| own == *word));
            kept && lasting.any(is_lost) && !found.iter().any(|known| known.source == *name)
        });
        if let Some(name) = names.next() {
            found.push(Exchanged {
                source: name,
                target: run,
            });
        }
    }
    found
}

/// The bytes of the words of a text that a translation in another script keeps, if they are of names: with one capital, and
/// not common.
pub(crate) fn lasting_words(
    text: &str,
    vocabulary: &Vocabulary,
) -> impl Iterator<Item = Range<usize>> {
    letters(text).filter(|range| {
        let word = text.get(range.clone()).unwrap_or_default();
        let mut letters = word.chars();
        let is_capital = letters.next().is_some_and(char::is_uppercase);
        let is_long = word.chars().count() >= SHORTEST;
        is_capital
            && letters.all(char::is_lowercase)
            && is_long
            && !vocabulary.is_common(&word.to_lowercase())
    })
}

/// The runs of two words or more in capitals that a text has in Latin letters, small words between them included.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let is_outside = |c: char| !(is_latin(c) || matches!(c, ' ' | '-' | '\'' | '’'));
    text.split(is_outside)
        .flat_map(|stretch| {
            let mut rest = stretch;
            std::iter::from_fn(move || {
                let (run, behind) = next_run(rest)?;
                rest = behind;
                Some(run)
            })
        })
        .filter(|run| capitals(run).count() > 1)
}

/// The first run of a stretch of words, and what follows.
fn next_run(stretch: &str) -> Option<(&str, &str)> {
    let words = stretch.split_inclusive(' ');
    let (mut start, mut end, mut at) = (None, 0, 0);
    for word in words {
        let own = word.trim_end();
        if is_capital(own) {
            start.get_or_insert(at);
            end = at + own.len();
        } else if start.is_some() && !JOINING.contains(&own) {
            break;
        }
        at += word.len();
    }
    Some((stretch.get(start?..end)?, stretch.get(end..)?))
}

/// The words in capitals of a name.
fn capitals(name: &str) -> impl Iterator<Item = &str> {
    words(name).filter(|word| is_capital(word))
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn is_latin(c: char) -> bool {
    c < '\u{250}' && c.is_alphabetic()
}
