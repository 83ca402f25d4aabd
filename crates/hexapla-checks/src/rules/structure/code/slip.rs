//! Code that is almost the code of the source: a slip, or a word of it in the language of the readers.

use super::bare;
use crate::rules::structure::Sides;

/// The longest stretch that a slip changes, in characters.
const LONGEST_SLIP: usize = 2;

/// Says whether `instead` is `code` with a slip in it, and neither the part of it that is code nor the word for it in the
/// language of the translation.
pub(crate) fn is_slip(sides: &Sides<'_>, code: &str, instead: &str) -> bool {
    is_near(code, instead)
        && !is_named(code, instead)
        && !(is_written_in_latin(sides)
            && (is_word_for(code, instead) || is_lengthened(code, instead)))
}

/// Says whether a single word has a few letters more, as the word for it in another language has: `Element`, `Elemento`.
fn is_lengthened(code: &str, instead: &str) -> bool {
    let is_word = |word: &str| word.chars().all(char::is_alphabetic);
    let (code, instead) = (bare(code), bare(instead));
    is_word(code) && is_word(instead) && instead.len() > code.len() && instead.starts_with(code)
}

/// Says whether one is the other with a stretch of a few characters changed, with more before or behind, or in other
/// capitals.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    if one.eq_ignore_ascii_case(other) {
        return true;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (front, back) = (shared_front(&one, &other), shared_back(&one, &other));
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    let changed = long.saturating_sub(front + back);
    short > LONGEST_SLIP && (changed <= LONGEST_SLIP || front == short || back == short)
}

/// Says whether one is a name out of the other, which says words with it: `the quay-agent`, `quay-agent`.
fn is_named(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() > other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let is_word = |word: &str| word.trim_end_matches(':').chars().all(char::is_alphabetic);
    let mut words = long.split(' ');
    let mut others = words.clone().filter(|word| *word != short);
    !is_word(short) && words.any(|word| word == short) && others.all(is_word)
}

/// Says whether a single word has another ending or another spelling of it, as the word for it in another language has:
/// `Duplicate`, `Duplicar`. Letters that are left out, doubled or in each other's place are a slip, and so is a letter
/// inside the word.
fn is_word_for(code: &str, instead: &str) -> bool {
    const ENDING: usize = 2;
    let is_word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.all(char::is_lowercase)
    };
    if !is_word(code) || !is_word(instead) {
        return false;
    }
    let (one, other): (Vec<char>, Vec<char>) = (code.chars().collect(), instead.chars().collect());
    let front = shared_front(&one, &other);
    let (rest, another) = (one.split_at(front).1, other.split_at(front).1);
    let is_left_out = rest.ends_with(another) || another.ends_with(rest);
    let is_at_end = shared_back(rest, another) <= ENDING;
    front > 0 && is_at_end && !is_left_out && sorted(rest) != sorted(another)
}

fn sorted(letters: &[char]) -> Vec<char> {
    let mut letters = letters.to_vec();
    letters.sort_unstable();
    letters
}

/// Says whether the passage of the translation has no letters but those that code is written in.
fn is_written_in_latin(sides: &Sides<'_>) -> bool {
    let is_other = |c: char| c >= '\u{250}' && c.is_alphabetic();
    let mut texts = sides.target.iter().map(|unit| &unit.text);
    !texts.any(|text| text.contains(is_other))
}

fn shared_front(one: &[char], other: &[char]) -> usize {
    let pairs = one.iter().zip(other);
    pairs.take_while(|(one, other)| one == other).count()
}

fn shared_back(one: &[char], other: &[char]) -> usize {
    let pairs = one.iter().rev().zip(other.iter().rev());
    pairs.take_while(|(one, other)| one == other).count()
}
