//! Negations, modals, hedges, quantifiers and the project's terms.

use super::{Found, Reader};
use crate::TokenKind;
use crate::vocabulary::Class;

/// A phrase that only looks like a mark, such as "at all".
const NEUTRAL: Class = Class::Quantifier("");

impl Reader<'_, '_> {
    /// Finds them all; phrases go before their words.
    pub(super) fn marks(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            let (found, end) = self.marks_at(at);
            for found in found {
                self.push(found);
            }
            at = end;
        }
    }

    /// The marks at `at`, and the place to go on at.
    fn marks_at(&self, at: usize) -> (Vec<Found>, usize) {
        if let Some(found) = self.term(at) {
            let end = found.words.end;
            return (vec![found], end);
        }
        let word = &self.words[at];
        if word.taken.is_some() || word.classes.is_empty() {
            return (Vec::new(), at + 1);
        }
        for (class, end) in self.phrases(at) {
            if class == NEUTRAL {
                return (Vec::new(), end);
            }
            let marks = self.mark(class, at, end);
            if let Some(found) = marks {
                return (vec![found], end);
            }
        }
        if self.is_compound(at) {
            return (Vec::new(), at + 1);
        }
        let marks = word
            .classes
            .iter()
            .filter_map(|&class| self.mark(class, at, at + 1));
        (marks.collect(), at + 1)
    }

    fn mark(&self, class: Class, at: usize, end: usize) -> Option<Found> {
        let (kind, value) = match class {
            Class::Negation(value) => (TokenKind::Negation, value),
            Class::Modal(value) if self.is_modal(at) => (TokenKind::Modal, value),
            Class::Hedge(value) => (TokenKind::Hedge, value),
            Class::Bound("nearly") if self.is_total(end) => (TokenKind::Quantifier, "nearly"),
            Class::Bound(value) if self.bounds(end) => (TokenKind::Quantifier, value),
            Class::Quantifier("some") if self.bounds(end) => return None,
            Class::Quantifier(value) => (TokenKind::Quantifier, value),
            _ => return None,
        };
        Some(Found {
            kind,
            value: value.to_owned(),
            words: at..end,
        })
    }

    /// A part of a word with hyphens, such as "read-only" or "must-have".
    fn is_compound(&self, at: usize) -> bool {
        let is_glued = |at: usize| self.word(at).is_some_and(|word| !word.piece.spaced);
        let before =
            at > 1 && self.is_mark(at - 1, &['-', '‑', '‐']) && is_glued(at - 1) && is_glued(at);
        let after = self.is_mark(at + 1, &['-', '‑', '‐']) && is_glued(at + 1) && is_glued(at + 2);
        before || after
    }

    /// "Will" and "May" inside a sentence are people, "I'll" is none.
    fn is_modal(&self, at: usize) -> bool {
        let word = &self.words[at];
        let is_plain = !word.piece.is_capitalised() || word.folded.contains('\'');
        is_plain || word.begins || self.is_title
    }

    /// Says whether a word for all or none stands at `at`: "nearly everybody", "almost never".
    fn is_total(&self, at: usize) -> bool {
        let is_it = |class: &Class| {
            matches!(
                class,
                Class::Quantifier("all" | "every" | "always") | Class::Negation("no" | "never")
            )
        };
        self.word(at)
            .is_some_and(|word| word.classes.iter().any(is_it))
    }

    /// Says whether a number stands at `at` or one word later.
    fn bounds(&self, at: usize) -> bool {
        let counts = |kind| {
            !matches!(
                kind,
                TokenKind::Code | TokenKind::Identifier | TokenKind::Date
            )
        };
        let number = |at: usize| {
            self.word(at)
                .and_then(|word| word.taken)
                .is_some_and(counts)
        };
        number(at) || (number(at + 1) && matches!(self.folded(at), "the" | "a" | "an" | "another"))
    }

    fn term(&self, at: usize) -> Option<Found> {
        let first = self.folded(at);
        for rest in self.vocabulary.terms(first) {
            let matches = rest
                .iter()
                .zip(at + 1..)
                .all(|(word, place)| self.folded(place) == word);
            if matches {
                let end = at + 1 + rest.len();
                let words: Vec<&str> = (at..end).map(|place| self.folded(place)).collect();
                let value = words.join(" ");
                return Some(Found {
                    kind: TokenKind::Term,
                    value,
                    words: at..end,
                });
            }
        }
        None
    }
}
