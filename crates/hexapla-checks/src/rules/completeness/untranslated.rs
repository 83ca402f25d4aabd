//! The translation is the source's text with other marks, or the text the source once had.

use hexapla_content::{Pair, Status};

use crate::findings::UNTRANSLATED;
use crate::{Context, Hit};

/// The fewest small words of a sentence; fewer may be a name or a title.
const LEAST_WORDS: usize = 4;

/// An exact copy that nobody declared is missing, and the tracker says so; what differs in case or marks only
/// slips through there.
pub(super) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let languages = context.languages;
    let ([now], [target]) = (pair.source, pair.target) else {
        return Vec::new();
    };
    let is_other = languages.source.language() != languages.target.language();
    let is_told = pair.status == Status::Missing || now.text == target.text;
    if !is_other || is_told || now.kind.is_atomic() || !is_prose(&target.text) {
        return Vec::new();
    }
    let letters = bare(&target.text);
    let sources = std::iter::once(*now).chain(pair.baseline);
    let is_copy = sources
        .into_iter()
        .any(|source| bare(&source.text) == letters);
    if is_copy {
        vec![Hit::new(UNTRANSLATED, target.span)]
    } else {
        Vec::new()
    }
}

/// Says whether a text has enough words that are no names.
fn is_prose(text: &str) -> bool {
    let small = |word: &&str| word.chars().all(|c| c.is_lowercase() || !c.is_alphabetic());
    let has_letters = |word: &&str| word.chars().any(char::is_alphabetic);
    let words = text.split_whitespace().filter(has_letters).filter(small);
    words.count() >= LEAST_WORDS
}

/// The letters and digits alone.
fn bare(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}
