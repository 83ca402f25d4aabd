//! A sentence written twice, one right after the other.

use hexapla_content::{Inline, InlineKind, Pair, Unit, is_unspaced};

use crate::findings::WORD_DOUBLED;
use crate::{Context, Hit};

/// The fewest words of a sentence; fewer are said twice for emphasis.
const LEAST_WORDS: usize = 4;
/// The fewest letters of one in a script without spaces.
const LEAST_LETTERS: usize = 8;

/// Told in every language: no language says whole sentences twice.
pub(super) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let mut twice = pair
        .target
        .iter()
        .filter_map(|unit| Some((unit, doubled(unit)?)));
    let Some((unit, sentence)) = twice.next() else {
        return Vec::new();
    };
    if pair.source.iter().any(|unit| doubled(unit).is_some()) {
        return Vec::new();
    }
    let hit = Hit::new(WORD_DOUBLED, context.locate(unit, sentence));
    vec![hit.with("of", "sentence").with("word", sentence)]
}

/// The first sentence of a unit that follows itself.
fn doubled(unit: &Unit) -> Option<&str> {
    // the variants of a message may say the same
    let is_variant = |inline: &Inline| inline.kind == InlineKind::Variant;
    if unit.kind.is_atomic() || unit.inlines.iter().any(is_variant) {
        return None;
    }
    let mut before = "";
    for sentence in unit.text.split(is_end).map(str::trim) {
        if sentence == before && is_long(sentence) {
            return Some(sentence);
        }
        before = sentence;
    }
    None
}

const fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।')
}

fn is_long(sentence: &str) -> bool {
    sentence.split_whitespace().count() >= LEAST_WORDS
        || sentence.chars().filter(|c| is_unspaced(*c)).count() >= LEAST_LETTERS
}
