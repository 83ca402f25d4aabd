//! Proper names.

use super::{Found, Reader};
use crate::TokenKind;
use crate::piece::PieceKind;
use crate::vocabulary::Class;

impl Reader<'_, '_> {
    /// Finds names: runs of capitalised words, small words inside them included.
    pub(super) fn names(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            match self.name(at) {
                Some(found) => {
                    at = found.words.end;
                    self.push(found);
                }
                None => at += 1,
            }
        }
    }

    fn name(&self, at: usize) -> Option<Found> {
        let first = if self.is_leading_article(at) {
            at + 1
        } else {
            at
        };
        let begins = self.is_name(first) || (self.may_lead(first) && self.is_name(first + 1));
        if !begins {
            return None;
        }
        let mut value = self.name_part(first);
        let mut end = first + 1;
        while let Some(next) = self.next_part(end) {
            value.push(' ');
            value.push_str(&self.name_part(next));
            end = next + 1;
        }
        Some(Found {
            kind: TokenKind::Name,
            value,
            words: at..end,
        })
    }

    /// A small word with a capital inside a sentence: "The Hague".
    fn is_leading_article(&self, at: usize) -> bool {
        let word = &self.words[at];
        word.piece.is_capitalised()
            && !word.begins
            && !self.is_title
            && word.classes.contains(&Class::Function)
            && !word.folded.starts_with('i')
    }

    /// The next word of the name that has come to `end`.
    fn next_part(&self, end: usize) -> Option<usize> {
        let last = &self.words[end - 1];
        if last.piece.base().len() < last.piece.text.len() {
            return None;
        }
        let mut next = end;
        let is_hyphen =
            self.is_dash(next) && self.word(next).is_some_and(|dash| !dash.piece.spaced);
        if is_hyphen || (self.is_mark(next, &['.']) && self.is_abbreviated(end - 1)) {
            next += 1;
        } else if self.has_class(end, Class::Connector) && self.is_small(end) {
            next += 1;
            if self.folded(next) == "the" && self.folded(end) != "the" && self.is_small(next) {
                next += 1;
            }
            if self.folded(end) == "the" {
                return None;
            }
        }
        let continues = self.is_name(next) || (self.may_lead(next) && !self.words[next].begins);
        continues.then_some(next)
    }

    fn is_abbreviated(&self, at: usize) -> bool {
        let word = &self.words[at];
        word.piece.text.chars().count() == 1 || word.classes.contains(&Class::Abbreviation)
    }

    fn is_small(&self, at: usize) -> bool {
        self.word(at)
            .is_some_and(|word| !word.piece.is_capitalised())
    }

    fn name_part(&self, at: usize) -> String {
        let word = &self.words[at];
        let length = word.folded.len();
        let possessive = word.piece.text.len() - word.piece.base().len();
        let cut = if possessive > 0 { length - 2 } else { length };
        word.folded.get(..cut).unwrap_or(&word.folded).to_owned()
    }

    /// A capitalised word that can be a part of a name.
    fn is_candidate(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| {
            word.piece.kind == PieceKind::Word
                && word.taken.is_none()
                && word.piece.is_capitalised()
                && !word.classes.contains(&Class::Function)
        })
    }

    /// A capitalised word whose capital says that it is a name: inside a sentence, or known as a
    /// name by the project or its texts.
    fn is_name(&self, at: usize) -> bool {
        if !self.is_candidate(at) {
            return false;
        }
        let word = &self.words[at];
        let base = self.name_part(at);
        let is_acronym = || base.len() >= 2 && word.piece.base().chars().all(char::is_uppercase);
        (!self.is_title && (!word.begins || is_acronym()))
            || self.vocabulary.is_own_name(&base)
            || self.corpus.is_name(&base)
    }

    /// A capitalised word at a sentence's beginning that is no common word, so that it belongs to
    /// the name that follows.
    fn may_lead(&self, at: usize) -> bool {
        self.is_candidate(at) && !self.is_title && !self.vocabulary.is_common(&self.name_part(at))
    }
}
