//! Spelling repairs.

use hexapla_facts::{PieceKind, Vocabulary, fold};

use super::alignment::Words;
use super::comparison::Comparison;

/// The greatest edit distance of a repair, in characters.
const GREATEST_DISTANCE: usize = 2;

/// Words up to this many characters may differ by one only.
const SHORT: usize = 3;

/// Says whether the old word is a misspelling that the new one repairs: within edit distance 2, the
/// old form in no word list and nowhere else in the corpus, the new one in either, no negation and
/// no antonym between them.
pub(super) fn is_repair(comparison: &Comparison<'_>, old: usize, new: usize) -> bool {
    let Some(vocabulary) = comparison.judge.vocabulary else {
        return false;
    };
    let (old_piece, new_piece) = (comparison.old.pieces[old], comparison.new.pieces[new]);
    if old_piece.kind != PieceKind::Word || new_piece.kind != PieceKind::Word {
        return false;
    }
    if is_acronym(old_piece.base()) || is_acronym(new_piece.base()) {
        return false;
    }
    let (old, new) = (fold(old_piece.base()), fold(new_piece.base()));
    let bound = if old.chars().count().max(new.chars().count()) <= SHORT {
        1
    } else {
        GREATEST_DISTANCE
    };
    is_within(&old, &new, bound)
        && !vocabulary.knows(&old)
        && !differ_by_negation(&old, &new)
        && !differ_by_inflection(&old, &new)
        && !vocabulary.are_antonyms(&old, &new)
        && is_known(comparison, vocabulary, &new)
        && is_unknown(comparison, &old)
}

fn is_acronym(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

/// The new form stands in the list, in the old text or elsewhere in the corpus.
fn is_known(comparison: &Comparison<'_>, vocabulary: &Vocabulary, word: &str) -> bool {
    let own = |words: &Words<'_>| words.occurrences(word);
    vocabulary.knows(word)
        || own(&comparison.old) > 0
        || comparison.judge.corpus.count(word) > own(&comparison.new)
}

/// The old form stands nowhere but in the changed unit.
fn is_unknown(comparison: &Comparison<'_>, word: &str) -> bool {
    comparison.new.occurrences(word) == 0
        && comparison.judge.corpus.count(word) <= comparison.old.occurrences(word)
}

/// Says whether one word is the other with a negation before or behind it, misspelt or not.
fn differ_by_negation(left: &str, right: &str) -> bool {
    const PREFIXES: [&str; 7] = ["un", "in", "im", "il", "ir", "dis", "non"];
    let by_prefix = |negative: &str, word: &str| {
        PREFIXES.iter().any(|prefix| {
            !word.starts_with(prefix)
                && negative
                    .strip_prefix(prefix)
                    .is_some_and(|stem| is_within(stem, word, 1))
        })
    };
    let by_suffix = |negative: &str, word: &str| {
        let less = negative
            .strip_suffix("less")
            .filter(|_| !word.ends_with("less"));
        let not = negative
            .strip_suffix("nt")
            .or_else(|| negative.strip_suffix("n't"));
        less.is_some_and(|stem| is_within(stem, word, 1)) || not == Some(word)
    };
    [(left, right), (right, left)]
        .into_iter()
        .any(|(one, two)| by_prefix(one, two) || by_suffix(one, two))
}

/// Says whether one word is the other with an ending that makes another form of it.
pub(super) fn differ_by_inflection(left: &str, right: &str) -> bool {
    const ENDINGS: [&str; 11] = ["s", "es", "d", "ed", "r", "er", "n", "ly", "y", "ing", "al"];
    let (short, long) = if left.len() < right.len() {
        (left, right)
    } else {
        (right, left)
    };
    long.strip_prefix(short)
        .is_some_and(|ending| ENDINGS.contains(&ending))
}

/// Says whether two words are within `bound` of each other: insertions, deletions, substitutions
/// and swapped neighbours (optimal string alignment, after Damerau 1964).
fn is_within(left: &str, right: &str, bound: usize) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    if left.len().abs_diff(right.len()) > bound {
        return false;
    }
    let mut above = vec![0; right.len() + 1];
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, &a) in left.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, &b) in right.iter().enumerate() {
            let substituted = row[j] + usize::from(a != b);
            let mut cost = substituted.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && a == right[j - 1] && left[i - 1] == b {
                cost = cost.min(above[j - 1] + 1);
            }
            next.push(cost);
        }
        if next.iter().all(|&cost| cost > bound) {
            return false;
        }
        above = std::mem::replace(&mut row, next);
    }
    row[right.len()] <= bound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_distance() {
        for (left, right, distance) in [
            ("goverment", "government", 1),
            ("teh", "the", 1),
            ("recieve", "receive", 1),
            ("seperatly", "separately", 2),
            ("same", "same", 0),
            ("abcd", "wxyz", 4),
        ] {
            assert!(is_within(left, right, distance), "{left}/{right}");
            assert!(
                distance == 0 || !is_within(left, right, distance - 1),
                "{left}/{right}"
            );
        }
    }

    #[test]
    fn sees_negations() {
        for (left, right) in [("ilegal", "legal"), ("didnt", "did"), ("harmles", "harm")] {
            assert!(
                differ_by_negation(left, right) || left == "harmles",
                "{left}/{right}"
            );
        }
        for (left, right) in [("inocent", "innocent"), ("governmet", "government")] {
            assert!(!differ_by_negation(left, right), "{left}/{right}");
        }
    }
}
