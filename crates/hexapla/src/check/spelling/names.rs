//! One name in two spellings.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_diagnostics::Finding;
use hexapla_facts::{Gap, ProseWord, Vocabulary, fold};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::near::{differ_inside, pairs};
use super::{Told, Uses, times};
use crate::findings::NAME_VARIANT;

/// The article of Arabic names as writers of Latin letters have it.
const ARTICLES: [&str; 3] = ["al", "el", "ul"];
/// The fewest letters of a name of one word, and how many times as frequent its usual spelling is.
const LONE: (usize, usize) = (6, 5);
/// The longest name that is held against others, in bytes; it bounds the cost.
const LONGEST: usize = 64;
/// The fewest letters of the word that differs in a name of several.
const IN_COMPANY: usize = 5;

/// The names that the project has written down.
#[derive(Debug, Default)]
pub(crate) struct Registered(BTreeSet<String>);

impl Registered {
    /// Names of one or several words, each of which counts.
    pub(crate) fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let each = names.flat_map(|name| {
            let words = name.split(' ').map(even);
            std::iter::once(even(name)).chain(words)
        });
        Self(each.collect())
    }

    fn has(&self, name: &Name<'_>) -> bool {
        self.0.contains(&even(name.text))
    }
}

/// Gives each capitalised word of a text, and each two that stand together in a name, with the article between them.
pub(super) fn each<'t>(
    text: &'t str,
    words: &[ProseWord<'t>],
    vocabulary: &Vocabulary,
    mut found: impl FnMut(&'t str),
) {
    let mut at = 0;
    while at < words.len() {
        let end = end(words, at, vocabulary);
        let run = words.get(at..end).unwrap_or_default();
        for word in run.iter().filter(|word| word.is_capitalised()) {
            found(word.text);
        }
        let parts = run.iter().filter(|word| !is_article(word.text));
        for (one, next) in parts.clone().zip(parts.skip(1)) {
            let both = text.get(one.start..next.start + next.text.len());
            found(both.unwrap_or_default());
        }
        at = end.max(at + 1);
    }
}

/// One past the last word of the name that begins at an index; the index itself where none does.
fn end(words: &[ProseWord<'_>], start: usize, vocabulary: &Vocabulary) -> usize {
    let word = |at: usize| words.get(at);
    let is_name = |at: usize| word(at).is_some_and(ProseWord::is_capitalised);
    let gap = |at: usize| word(at).map_or(Gap::Other, |word| word.gap);
    let is_article = |at: usize| word(at).is_some_and(|word| is_article(word.text));
    // a first name at the beginning of a sentence
    let leads = word(start).is_some_and(|word| {
        let is_next = is_name(start + 1) && gap(start + 1) == Gap::Space || is_article(start + 1);
        let is_capitalised = word.text.starts_with(char::is_uppercase);
        is_next && is_capitalised && !vocabulary.is_common(&fold(word.text))
    });
    if !is_name(start) && !leads {
        return start;
    }
    let mut end = start + 1;
    loop {
        let is_joined = gap(end) != Gap::Other && (is_article(end - 1) || gap(end) == Gap::Space);
        if is_name(end) && is_joined {
            end += 1;
        } else if is_article(end) && is_name(end + 1) && gap(end + 1) != Gap::Other {
            end += 2;
        } else {
            return end;
        }
    }
}

fn is_article(word: &str) -> bool {
    ARTICLES
        .iter()
        .any(|article| word.eq_ignore_ascii_case(article))
}

/// A name with its uses.
struct Name<'a> {
    text: &'a str,
    /// What spellings of one name have in common.
    key: String,
    uses: &'a Uses<'a>,
    times: usize,
}

impl Name<'_> {
    fn is_lone(&self) -> bool {
        !self.text.contains([' ', '-'])
    }
}

/// Names that differ from a more frequent one by so little that they are probably the same.
pub(super) fn find(
    names: &BTreeMap<&str, Uses<'_>>,
    vocabulary: &Vocabulary,
    registered: &Registered,
    told: &Told<'_>,
) -> Vec<Finding> {
    let is_unknown = |word: &str| !vocabulary.is_common(word);
    let names = names.iter().map(|(text, uses)| Name {
        text,
        key: even(text),
        uses,
        times: times(uses),
    });
    let names = names.filter(|name| {
        let is_shouted = !name.text.contains(char::is_lowercase);
        let fits = (LONE.0..=LONGEST).contains(&name.text.len());
        fits && !is_shouted && name.key.split(' ').any(is_unknown)
    });
    let names: Vec<Name<'_>> = names.collect();
    let keys: Vec<&str> = names.iter().map(|name| name.key.as_str()).collect();
    let mut findings = Vec::new();
    let mut lone: BTreeSet<&str> = BTreeSet::new();
    let rank = |name: &Name<'_>| (registered.has(name), name.times);
    let pairs = pairs(&keys, |index| names.get(index).map(rank));
    let pairs = pairs
        .iter()
        .filter_map(|&(rare, usual)| Some((names.get(rare)?, names.get(usual)?)));
    let (of_one, of_several): (Vec<_>, Vec<_>) = pairs.partition(|(rare, _)| rare.is_lone());
    for (rare, usual) in of_one {
        let is_rare = rare.times * LONE.1 <= usual.times || registered.has(usual);
        let is_variant = differs(rare, usual, LONE.0) && is_rare && !registered.has(rare);
        if is_variant
            && !vocabulary.knows(rare.text)
            && is_unknown(&usual.key)
            && lone.insert(rare.text)
        {
            findings.extend(told.each(NAME_VARIANT, "name", (rare.uses, usual.uses)));
        }
    }
    let mut odd: BTreeSet<String> = BTreeSet::new();
    for (rare, usual) in of_several {
        let is_told = rare.text.split([' ', '-']).any(|word| lone.contains(word));
        let is_variant =
            differs(rare, usual, IN_COMPANY) && shares_a_rare_word(rare, usual, vocabulary);
        if is_variant && !is_told && !registered.has(rare) && odd.insert(odd_part(rare, usual)) {
            findings.extend(told.each(NAME_VARIANT, "name", (rare.uses, usual.uses)));
        }
    }
    findings
}

/// What of a name is written otherwise: one of its words, or all of it where it has others.
fn odd_part(rare: &Name<'_>, usual: &Name<'_>) -> String {
    let [words, others] = [rare, usual].map(|name| name.text.split([' ', '-']));
    if words.clone().count() != others.clone().count() {
        return rare.text.to_owned();
    }
    let odd = words.zip(others).filter(|(word, other)| word != other);
    odd.map(|(word, _)| word).collect()
}

/// Says whether two names are one, written in two ways.
fn differs(rare: &Name<'_>, usual: &Name<'_>, shortest: usize) -> bool {
    let capitals = |name: &Name<'_>| -> String { name.text.matches(char::is_uppercase).collect() };
    let is_slip = || differ_inside(&rare.key, &usual.key, shortest);
    // another capital makes another name: TallowAPI, TallowPI
    rare.key == usual.key || capitals(rare) == capitals(usual) && is_slip()
}

/// Says whether both names have a word in common that is no common one, and neither has a common one for the word that
/// differs.
fn shares_a_rare_word(rare: &Name<'_>, usual: &Name<'_>, vocabulary: &Vocabulary) -> bool {
    let both = rare.key.split(' ').zip(usual.key.split(' '));
    let is_name = |word: &str| !vocabulary.is_common(word) && !is_article(word);
    let mut shared = both.clone().filter(|(one, other)| one == other);
    let mut differing = both.filter(|(one, other)| one != other);
    shared.any(|(word, _)| is_name(word))
        && differing.all(|(one, other)| is_name(one) && is_name(other))
}

/// A name in small letters without accents and hyphens, any article as one.
fn even(name: &str) -> String {
    let letters = name.nfd().filter(|c| !is_combining_mark(*c));
    let letters: String = letters.flat_map(char::to_lowercase).collect();
    let words = letters.split([' ', '-']);
    let words = words.map(|word| if is_article(word) { "al" } else { word });
    words.collect::<Vec<_>>().join(" ")
}
