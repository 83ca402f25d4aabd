//! A stretch of the source stands in the translation as it is.

use std::collections::BTreeSet;
use std::ops::Range;

use hexapla_content::{InlineKind, Pair, Unit, UnitKind};
use hexapla_diagnostics::Level;
use hexapla_facts::{Piece, PieceKind, pieces};

use super::untranslated::bare;
use crate::findings::PARTLY_UNTRANSLATED;
use crate::{Context, Hit};

/// The fewest words in a row that chance, a name or a title does not explain.
const RUN: usize = 6;

/// The fewest of them in small letters.
const LEAST_SMALL: usize = 4;

/// Quotations, code and the texts of links and images, which are titles often, are left out on both sides.
pub(super) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let languages = context.languages;
    let ([source], [target]) = (pair.source, pair.target) else {
        return Vec::new();
    };
    let is_other = languages.source.language() != languages.target.language();
    let is_whole = || bare(&source.text).eq(bare(&target.text));
    if !is_other || source.kind.is_atomic() || is_short(target) {
        return Vec::new();
    }
    if !shares_words(&source.text, &target.text) || is_whole() {
        return Vec::new();
    }
    let known: BTreeSet<Vec<&str>> = runs(source).into_iter().map(|(words, _)| words).collect();
    let run = runs(target)
        .into_iter()
        .find(|(words, _)| known.contains(words));
    let Some((_, range)) = run else {
        return Vec::new();
    };
    let left = target.text.get(range).unwrap_or_default();
    let is_cited = is_cited(&source.text, &target.text, left);
    if (is_cited && source.kind == UnitKind::Quotation) || is_glossed(&source.text, &target.text) {
        return Vec::new();
    }
    // the languages with a table of numbers are kin to none that texts are translated from
    let is_kin = !languages.facts.target().is_reviewed() && is_kin(source, target);
    let is_meant = is_cited || is_kin;
    let level = if is_meant { Level::Info } else { Level::Warn };
    let hit = Hit::new(PARTLY_UNTRANSLATED, context.locate(target, left));
    vec![hit.level(level).with("source", left)]
}

/// Says whether all behind a colon was kept, what is `left` among it, as in "Error message: …".
fn is_cited(source: &str, target: &str, left: &str) -> bool {
    let cited = target
        .split_once([':', '：'])
        .map(|(_, behind)| behind.trim());
    cited.is_some_and(|behind| behind.contains(left) && source.contains(behind))
}

/// Says whether the whole text of the source stands in the translation with brackets behind it, which say it in the
/// other language.
fn is_glossed(source: &str, target: &str) -> bool {
    let behind = target.split_once(source).map(|(_, behind)| behind);
    behind.is_some_and(|behind| behind.trim_start().starts_with(['(', '（']))
}

/// Says whether the two languages share their words, as a creole does with the language it comes from: also where the
/// translation is no stretch of the source its words are the source's often.
fn is_kin(source: &Unit, target: &Unit) -> bool {
    /// The fewest words that tell.
    const FEWEST: usize = 8;
    let known: BTreeSet<String> = words(source).collect();
    let shared: Vec<bool> = words(target).map(|word| known.contains(&word)).collect();
    let stretches = shared.chunk_by(|one, other| one == other);
    let mixed = stretches.filter(|stretch| stretch.first() == Some(&false) || stretch.len() < RUN);
    let mixed: Vec<bool> = mixed.flatten().copied().collect();
    let shared = mixed.iter().filter(|shared| **shared).count();
    mixed.len() >= FEWEST && 3 * shared > mixed.len()
}

/// The words of a unit in small letters.
fn words(unit: &Unit) -> impl Iterator<Item = String> {
    let pieces = pieces(&unit.text, &[]).into_iter();
    let words = pieces.filter(|piece| piece.kind == PieceKind::Word);
    words.map(|word| word.text.to_lowercase())
}

/// A cheap bound: fewer words in Latin letters than a run has. Runs of other scripts are not looked for.
fn is_short(unit: &Unit) -> bool {
    let latin = |word: &&str| word.starts_with(|c: char| c.is_ascii_alphabetic());
    unit.text.split(' ').filter(latin).take(RUN).count() < RUN
}

/// A cheap bound: where a run stands in both texts, all its words but the outer ones, to which marks may cling, stand
/// in both with spaces and hyphens about them. Han and kana have no spaces between words.
fn shares_words(source: &str, target: &str) -> bool {
    const HAN_AND_KANA: u8 = 0xe3;
    /// The words of a run without the outer ones.
    const INNER: usize = RUN - 2;
    if source.bytes().any(|byte| byte >= HAN_AND_KANA) {
        return true;
    }
    let is_gap = |c: char| c == '-' || c.is_whitespace();
    let words = target.split(is_gap).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    let stands = |word: &&str| source.contains(*word);
    // of so many words in a row one is at such a place, and most are not shared
    (INNER - 1..words.len()).step_by(INNER).any(|at| {
        let (before, behind) = words.split_at(at);
        let from_here = behind.iter().take_while(|word| stands(word)).take(INNER);
        let shared = from_here.count();
        shared > 0 && {
            let back = before.iter().rev().take_while(|word| stands(word));
            shared + back.take(INNER).count() >= INNER
        }
    })
}

/// Every run of words in a unit with its bytes.
fn runs(unit: &Unit) -> Vec<(Vec<&str>, Range<usize>)> {
    let mut runs = Vec::new();
    let apart: Vec<Range<usize>> = unit
        .inlines
        .iter()
        .filter(|inline| {
            matches!(
                inline.kind,
                InlineKind::Code | InlineKind::Link | InlineKind::Image
            )
        })
        .map(|inline| inline.text.clone())
        .collect();
    let pieces = pieces(&unit.text, &apart);
    let is_end = |piece: &Piece<'_>| match piece.kind {
        PieceKind::Word => false,
        PieceKind::Mark(mark) => mark != '-',
        _ => true,
    };
    let mut quoted: Option<char> = None;
    for stretch in pieces.split_inclusive(is_end) {
        let was_quoted = quoted.is_some();
        if let Some(PieceKind::Mark(mark)) = stretch.last().map(|piece| piece.kind) {
            quoted = match quoted {
                Some(open) if closes(open, mark) => None,
                None if "“„«»「\"".contains(mark) => Some(mark),
                still => still,
            };
        }
        if was_quoted {
            continue;
        }
        let words: Vec<&Piece<'_>> = stretch
            .iter()
            .filter(|piece| piece.kind == PieceKind::Word)
            .collect();
        for run in words.windows(RUN) {
            let small = run.iter().filter(|word| !word.is_capitalised()).count();
            if let ([first, .., last], true) = (run, small >= LEAST_SMALL) {
                let range = first.start..last.end();
                runs.push((run.iter().map(|word| word.text).collect(), range));
            }
        }
    }
    runs
}

/// Says whether what one mark opened ends with another: “…”, „…“ and „…”, «…» and »…«.
const fn closes(open: char, mark: char) -> bool {
    matches!(
        (open, mark),
        ('“', '”') | ('„', '“' | '”') | ('«', '»') | ('»', '«') | ('「', '」') | ('"', '"')
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_run_stands_in_both_the_bound_lets_it_pass() {
        for (source, target) in [
            (
                "They said (one two three four five six).",
                "Ils ont dit « one two three four five six ».",
            ),
            (
                "a: one two - three-four five six; b",
                "un : one two\u{a0}- three-four five six ; deux",
            ),
            ("彼は一二三四五六と", "他说一二三四五六了"),
        ] {
            assert!(shares_words(source, target), "{target}");
        }
        let words = ["one", "two", "three", "four", "five", "six"];
        for at in 0..9 {
            let mut target = ["autre"; 12];
            target[at..at + 4].copy_from_slice(&words[1..5]);
            assert!(shares_words(&words.join(" "), &target.join(" ")), "{at}");
            target[at + 1] = "encore";
            assert!(!shares_words(&words.join(" "), &target.join(" ")), "{at}");
        }
        assert!(!shares_words(
            "one two three four five six",
            "one deux trois two cinq three four five"
        ));
    }
}
