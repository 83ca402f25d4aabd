//! An abbreviation and the words that it stands for: "the United Nations", "the UN".

use std::ops::Range;

use super::alignment::{Edit, Words};
use super::comparison::Comparison;

/// The most letters of an abbreviation that are told apart from a word in capitals.
const MOST_LETTERS: usize = 8;

/// Says whether all that an edit does is to abbreviate words, to write an abbreviation out, or to put one in brackets behind
/// what it stands for, or take it away. Initials of a person are no abbreviation: the last word must be a common one.
pub(super) fn is_one(comparison: &Comparison<'_>, edit: &Edit) -> bool {
    let old = (&comparison.old, without_article(&comparison.old, &edit.old));
    let new = (&comparison.new, without_article(&comparison.new, &edit.new));
    [(&old, &new), (&new, &old)].iter().any(|(short, full)| {
        let (words, own) = short;
        let (others, full) = (full.0, &full.1);
        let Some(letters) = abbreviation(words, own) else {
            return false;
        };
        if full.is_empty() {
            return is_bracketed(words, own.start)
                && (0..own.start)
                    .rev()
                    .take(2 * MOST_LETTERS)
                    .any(|start| spells(comparison, words, start..own.start, &letters));
        }
        spells(comparison, others, full.clone(), &letters)
    })
}

/// The words behind an article.
fn without_article(words: &Words<'_>, range: &Range<usize>) -> Range<usize> {
    let is_article = matches!(
        words.keys.get(range.start).map(AsRef::as_ref),
        Some("a" | "an" | "the")
    );
    let start = range.start + usize::from(is_article && range.len() > 1);
    start..range.end
}

/// The letters of the one word in `range`, small, where it is an abbreviation: two capitals at least.
fn abbreviation(words: &Words<'_>, range: &Range<usize>) -> Option<Vec<char>> {
    let &[piece] = words.pieces.get(range.clone())? else {
        return None;
    };
    let base = piece.base();
    let is_short = base.len() <= MOST_LETTERS && base.chars().all(char::is_alphabetic);
    let capitals = base.chars().filter(|c| c.is_uppercase()).count();
    (is_short && capitals > 1).then(|| base.chars().flat_map(char::to_lowercase).collect())
}

/// Says whether the word at `at` stands alone in brackets.
fn is_bracketed(words: &Words<'_>, at: usize) -> bool {
    let piece = &words.pieces[at];
    let before = words
        .text
        .get(..piece.start)
        .is_some_and(|text| text.ends_with('('));
    let behind = words.text.get(piece.end()..);
    before && behind.is_some_and(|text| text.starts_with(')'))
}

/// Says whether the words in `range` begin with `letters`, one each; small words may be passed over. Words with a hyphen are two.
fn spells(
    comparison: &Comparison<'_>,
    words: &Words<'_>,
    range: Range<usize>,
    letters: &[char],
) -> bool {
    let Some(vocabulary) = comparison.judge.vocabulary else {
        return false;
    };
    let pieces = &words.pieces[range];
    let is_common =
        |word: &str| word.contains('-') || vocabulary.is_common(&hexapla_facts::fold(word));
    if !pieces.last().is_some_and(|last| is_common(last.base())) {
        return false;
    }
    let mut left = letters;
    for part in pieces.iter().flat_map(|piece| piece.text.split('-')) {
        let initial = part.chars().flat_map(char::to_lowercase).next();
        match (initial, left.split_first()) {
            (Some(initial), Some((letter, rest))) if initial == *letter => left = rest,
            _ if vocabulary.is_function_word(part) => {}
            _ => return false,
        }
    }
    left.is_empty() && pieces.len() > 1
}
