//! A word whose letters come from scripts that look alike.

use std::collections::BTreeSet;

use hexapla_content::{Pair, Unit, is_letter};

use super::granting;
use crate::findings::MIXED_SCRIPT;
use crate::{Context, Hit};

/// A script that has letters which look like another's. Others are told apart at a glance, and writing systems
/// that are mixtures, such as those of Japanese and Korean, have no part in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Cherokee,
}

/// Letters of other scripts that pass for Latin ones, and Latin ones that pass for those (after the confusables
/// of UTS #39).
const ALIKE: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυικϲϳ\
    АВЕЅІЈКМНОРСТУХЬабгеѕіјорсухһԁԛԝӏь\
    օոսցհզՕՍԼ\
    ABCEHIJKMNOPSTXYZabceghijlnopqrsuvwxyd\
    ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ";

/// Words that mix scripts which look alike, unless the source has the same word.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for unit in pair.target.iter().filter(|unit| has_scripts(&unit.text)) {
        let mut found: BTreeSet<&str> = mixtures(unit).collect();
        found.extend(disguised(unit, context.languages.target.language()));
        if found.is_empty() {
            continue;
        }
        let granted: BTreeSet<&str> = granting(pair).flat_map(all_words).collect();
        for word in found.difference(&granted) {
            hits.push(
                Hit::new(MIXED_SCRIPT, context.locate(unit, word))
                    .with("word", *word)
                    .with("letters", foreign(word)),
            );
        }
    }
    hits
}

/// A cheap bound: a text with a mixture has letters of a script that passes for Latin.
fn has_scripts(text: &str) -> bool {
    let may_begin_one = |byte| matches!(byte, 0xcd..=0xd6 | 0xe1 | 0xe2);
    // without early exit the compiler looks at many bytes at once
    let may_have = text
        .bytes()
        .fold(false, |may, byte| may | may_begin_one(byte));
    may_have && text.chars().any(|c| script(c) > Some(Script::Latin))
}

/// The words of a unit that mix.
fn mixtures(unit: &Unit) -> impl Iterator<Item = &str> {
    all_words(unit).filter(|word| is_mixture(word))
}

/// Languages whose words may all be of letters that pass for Latin ones.
const OTHERS: &[&str] = &[
    "ab", "ba", "be", "bg", "bua", "ce", "chr", "cv", "el", "grc", "hy", "kk", "kv", "ky", "mk",
    "mn", "os", "ru", "sah", "sr", "tg", "tt", "tyv", "udm", "uk",
];

/// The fewest letters of a word in disguise; a single one may be a sign of mathematics.
const LEAST_LETTERS: usize = 2;

/// The words of a text in Latin letters that look Latin and have no Latin letter. Where other words are of their script, they
/// are cited.
fn disguised<'u>(unit: &'u Unit, language: &str) -> Vec<&'u str> {
    let of_another = |word: &&str| !word.chars().any(|c| script(c) == Some(Script::Latin));
    let words: Vec<&str> = all_words(unit)
        .filter(|word| word.chars().any(|c| script(c) > Some(Script::Latin)))
        .filter(of_another)
        .collect();
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let latin = unit.text.bytes().filter(u8::is_ascii_alphabetic).count();
    let is_disguised = |word: &&str| {
        word.chars().count() >= LEAST_LETTERS && word.chars().all(|c| ALIKE.contains(c))
    };
    if latin <= letters || OTHERS.contains(&language) || !words.iter().all(is_disguised) {
        return Vec::new();
    }
    words
}

/// The words of a unit that are not all ASCII. Code looks other than the text around it, so that a word ends where it begins.
fn all_words(unit: &Unit) -> impl Iterator<Item = &str> {
    let code = unit.code_spans();
    let mut edges: Vec<usize> = code.flat_map(|span| [span.start, span.end]).collect();
    edges.push(unit.text.len());
    let mut start = 0;
    let pieces = edges.into_iter().filter_map(move |end| {
        let piece = unit.text.get(start..end);
        start = end;
        piece
    });
    pieces.flat_map(words)
}

/// Runs of letters and marks, without the letter of an escape (`\n`, `\t`) that stands right before one. The apostrophe of
/// Ukrainian, which is a letter, parts a foreign word from its ending as the other apostrophes do.
fn words(text: &str) -> impl Iterator<Item = &str> {
    const APOSTROPHE: char = '\u{2bc}';
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}');
    let (first, escaped) = text.split_once('\\').unwrap_or((text, ""));
    let escaped = escaped.split('\\');
    let escaped = escaped.map(|rest| rest.strip_prefix(['n', 'r', 't']).unwrap_or(rest));
    std::iter::once(first)
        .chain(escaped)
        .flat_map(move |piece| {
            piece.split(move |c: char| c == APOSTROPHE || !is_letter(c) && !is_mark(c))
        })
        .filter(|word| !word.is_ascii())
}

fn is_mixture(word: &str) -> bool {
    let scripts: BTreeSet<Script> = word.chars().filter_map(script).collect();
    if scripts.len() < 2 || is_declined_acronym(word) {
        return false;
    }
    // a kilo-ohm deceives nobody: some letter must pass for one of another script
    let minority = minority(word);
    word.chars()
        .any(|c| script(c) == minority && ALIKE.contains(c))
}

/// The script that fewest letters of a word belong to.
fn minority(word: &str) -> Option<Script> {
    let count = |wanted| word.chars().filter(|c| script(*c) == Some(wanted)).count();
    let scripts: BTreeSet<Script> = word.chars().filter_map(script).collect();
    // a draw: not Latin, which is the one imitated
    scripts
        .into_iter()
        .min_by_key(|one| (count(*one), *one == Script::Latin))
}

/// The letters of a word that are of another script than most, each with its code point.
fn foreign(word: &str) -> Vec<String> {
    let minority = minority(word);
    let letters: BTreeSet<char> = word.chars().filter(|c| script(*c) == minority).collect();
    let shown = letters
        .into_iter()
        .map(|c| format!("{c} (U+{:04X})", u32::from(c)));
    shown.collect()
}

/// Says whether a word is an acronym in capitals with an ending of another script: `SMSка`.
fn is_declined_acronym(word: &str) -> bool {
    let Some(first) = word.chars().next().and_then(script) else {
        return false;
    };
    let end = word
        .find(|c| script(c) != Some(first))
        .unwrap_or(word.len());
    let (head, tail) = word.split_at(end);
    head.chars().count() > 1
        && head.chars().all(char::is_uppercase)
        && tail
            .chars()
            .all(|c| c.is_lowercase() && script(c) != Some(first))
}

const fn script(c: char) -> Option<Script> {
    Some(match c {
        'a'..='z'
        | 'A'..='Z'
        | 'ª'
        | 'º'
        | 'À'..='Ö'
        | 'Ø'..='ö'
        | 'ø'..='\u{24f}'
        | '\u{250}'..='\u{2af}'
        | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{373}' | '\u{376}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{2de0}'..='\u{2dff}' => {
            Script::Cyrillic
        }
        '\u{531}'..='\u{556}' | '\u{561}'..='\u{587}' => Script::Armenian,
        '\u{13a0}'..='\u{13ff}' => Script::Cherokee,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_is_no_part_of_a_word() {
        let found = |text| words(text).collect::<Vec<_>>();
        assert_eq!(
            found(r"\nЛёд \tлёд \сод, ёл\n"),
            ["Лёд", "лёд", "сод", "ёл"]
        );
        assert_eq!(found(r"nЛёд"), ["nЛёд"]);
    }

    #[test]
    fn the_bound_lets_every_script_pass() {
        for c in ('\0'..=char::MAX).filter(|c| script(*c) > Some(Script::Latin)) {
            assert!(has_scripts(&format!("a{c}")), "{c:?}");
        }
        assert!(!has_scripts("ßé“水한、"));
    }
}
