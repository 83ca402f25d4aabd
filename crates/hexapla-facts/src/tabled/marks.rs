//! Negations, modals, hedges, quantifiers and weekdays: the words that a table lists for them.

use super::{Span, is_in, token};
use crate::language::Mark;
use crate::lenient::even;
use crate::piece::{Piece, PieceKind};
use crate::{Language, Token};

/// How many pieces on either side of what bounds a number the number may stand.
const REACH: usize = 2;

/// The marks among `pieces`, of which `numbers` are taken.
pub(super) fn marks(pieces: &[Piece<'_>], numbers: &[Span], language: &Language) -> Vec<Token> {
    if language.marks().is_empty() {
        return Vec::new();
    }
    let words: Vec<String> = pieces.iter().map(|piece| even(piece.text)).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let reader = Reader {
            pieces,
            words: &words,
            numbers,
            language,
        };
        let found = reader.mark_at(at);
        let end = found.map_or(at + 1, |mark| at + mark.words.len());
        if let Some(mark) = found.filter(|mark| !mark.value.is_empty()) {
            tokens.extend(token(
                mark.kind,
                mark.value.clone().into_owned(),
                &pieces[at..end],
            ));
        }
        at = end;
    }
    tokens
}

struct Reader<'a> {
    pieces: &'a [Piece<'a>],
    /// The pieces, made even.
    words: &'a [String],
    numbers: &'a [Span],
    language: &'a Language,
}

impl<'a> Reader<'a> {
    /// The longest mark that begins at `at`.
    fn mark_at(&self, at: usize) -> Option<&'a Mark> {
        let is_word = |piece: &&Piece<'_>| piece.kind == PieceKind::Word;
        let first = self.pieces.get(at).filter(is_word)?;
        if is_in(self.numbers, first) {
            return None;
        }
        let mut marks = self.language.marks().iter();
        marks.find(|mark| {
            self.stands(mark, at) && (!mark.bounds || self.counts(at, mark.words.len()))
        })
    }

    fn stands(&self, mark: &Mark, at: usize) -> bool {
        let Some(words) = self.words.get(at..at + mark.words.len()) else {
            return false;
        };
        let fits = |(place, (word, pattern)): (usize, (&String, &String))| {
            let grows = |prefix| {
                word.strip_prefix(prefix)
                    .is_some_and(|rest| is_one(rest, pattern))
            };
            is_one(word, pattern) || place == 0 && self.language.prefixes().any(grows)
        };
        words.iter().zip(&mark.words).enumerate().all(fits)
    }

    /// Says whether a number stands beside the `length` words at `at`.
    fn counts(&self, at: usize, length: usize) -> bool {
        let end = at + length;
        let before = self.pieces.get(at.saturating_sub(REACH)..at);
        let behind = self.pieces.get(end..self.pieces.len().min(end + REACH));
        let mut beside = before.into_iter().chain(behind).flatten();
        beside.any(|piece| is_in(self.numbers, piece))
    }
}

/// Says whether a word is what a pattern says, `*` standing for any letters before or behind.
fn is_one(word: &str, pattern: &str) -> bool {
    let stem = pattern.trim_matches('*');
    match (pattern.starts_with('*'), pattern.ends_with('*')) {
        (false, false) => word == stem,
        (false, true) => word.starts_with(stem),
        (true, false) => word.ends_with(stem),
        (true, true) => word.contains(stem),
    }
}
