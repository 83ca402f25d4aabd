//! Texts that differ by one letter.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// The pairs of texts that may differ by one letter, or by two neighbours in each other's place: of all that become the same
/// when one letter of each is left out, each with that of the highest rank.
///
/// The cost grows with the number of texts, not with that of their pairs.
pub(super) fn pairs<R: Ord>(texts: &[&str], rank: impl Fn(usize) -> R) -> Vec<(usize, usize)> {
    let mut shortened: Vec<(u64, usize)> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        shortened.push((hash([text, ""]), index));
        let letters = text.char_indices();
        let each = letters.map(|(at, c)| hash([&text[..at], &text[at + c.len_utf8()..]]));
        shortened.extend(each.map(|hash| (hash, index)));
    }
    shortened.sort_unstable();
    shortened.dedup();
    let alike = shortened.chunk_by(|one, other| one.0 == other.0);
    let each = alike.filter(|group| group.len() > 1).flat_map(|group| {
        let indices = group.iter().map(|(_, index)| *index);
        // of equals, the first
        let usual = indices.clone().rev().max_by_key(|index| rank(*index));
        let others = indices.filter(move |index| Some(*index) != usual);
        others.filter_map(move |other| Some((other, usual?)))
    });
    let mut pairs: Vec<(usize, usize)> = each.collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn hash(parts: [&str; 2]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for byte in parts.into_iter().flat_map(str::bytes) {
        byte.hash(&mut hasher);
    }
    hasher.finish()
}

/// Says whether two texts are the same but for one letter, or two neighbours in each other's place, inside a word of
/// `shortest` letters or more. The first and the last letter of a word tell other words and endings, unless the last is
/// written twice.
pub(super) fn differ_inside(one: &str, other: &str, shortest: usize) -> bool {
    let [one, other] = [one, other].map(|text| text.chars().collect::<Vec<char>>());
    let same = |(one, other): &(&char, &char)| one == other;
    let head = one.iter().zip(&other).take_while(same).count();
    let rest = one.len().min(other.len()) - head;
    let tail = one.iter().rev().zip(other.iter().rev());
    let tail = tail.take(rest).take_while(same).count();
    let [left, right] = [&one, &other].map(|text| &text[head..text.len() - tail]);
    let is_one_letter = match (left, right) {
        ([a], [b]) => *a != ' ' && *b != ' ',
        ([letter], []) | ([], [letter]) => *letter != ' ',
        ([a, b], [c, d]) => a == d && b == c && *a != ' ' && *b != ' ',
        _ => false,
    };
    let is_end = |c: Option<&char>| c.is_none_or(|c| *c == ' ');
    let before = one[..head].last();
    let is_doubled = matches!((left, right), ([c], []) | ([], [c]) if Some(c) == before);
    let begins = is_end(before);
    let ends = is_end(one[one.len() - tail..].first());
    let letters = |text: &[char]| text.iter().rev().take_while(|c| **c != ' ').count();
    let behind = other[other.len() - tail..]
        .iter()
        .take_while(|c| **c != ' ')
        .count();
    let length = letters(&one[..head]) + left.len().max(right.len()) + behind;
    is_one_letter && !begins && (!ends || is_doubled) && length >= shortest
}
