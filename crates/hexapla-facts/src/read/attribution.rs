//! Who said it.

use std::ops::Range;

use super::Reader;
use crate::piece::PieceKind;
use crate::vocabulary::Class;
use crate::{Token, TokenKind};

/// The most words that an attribution without a quotation beside it takes after "told" or
/// "according to".
const LONGEST_TAIL: usize = 20;

/// The most pieces that a clause is looked at on either side of its verb; it bounds the cost.
const LONGEST_CLAUSE: usize = 100;

impl Reader<'_, '_> {
    /// The stretches of words that say who said it: the subject and its verb, and beside a
    /// quotation all up to the sentence's end. A verb that may mean something else ("claims", "reports") counts beside a
    /// quotation, before "that", and alone with its subject behind a comma at the end of a sentence.
    pub(super) fn attributions(&self, quotations: &[Range<usize>]) -> Vec<Range<usize>> {
        let mut attributions: Vec<Range<usize>> = Vec::new();
        let mut quotation = quotations.iter().peekable();
        let mut at = 0;
        while at < self.words.len() {
            if let Some(inside) = quotation.next_if(|quotation| quotation.start <= at) {
                at = inside.end.max(at + 1);
                continue;
            }
            at += 1;
            let verb = at - 1;
            let Some(is_strong) = self.verb_of_saying(verb) else {
                continue;
            };
            if let Some(words) = self.attribution(verb, is_strong, quotations) {
                at = at.max(words.end);
                attributions.push(words);
            }
        }
        attributions
    }

    /// Whether a verb of saying stands at `at`, and whether it is one anywhere.
    fn verb_of_saying(&self, at: usize) -> Option<bool> {
        let (is_strong, _) = self.class_or_phrase(at, |class| match class {
            Class::Says => Some(true),
            Class::Remarks => Some(false),
            _ => None,
        })?;
        Some(is_strong)
    }

    fn attribution(
        &self,
        verb: usize,
        is_strong: bool,
        quotations: &[Range<usize>],
    ) -> Option<Range<usize>> {
        let mut start = verb;
        while start > 0 && verb - start < LONGEST_CLAUSE && !self.is_boundary(start - 1) {
            start -= 1;
        }
        let mut end = verb + 1;
        let last = self.words.len().min(verb + LONGEST_CLAUSE);
        while end < last && !self.is_boundary(end) {
            end += 1;
        }
        let comma = usize::from(start > 0 && self.is_mark(start - 1, &[',']));
        let after_quotation = start > comma && self.is_quotation_mark(start - 1 - comma);
        let before_quotation = self.is_quotation_mark(end)
            || (self.is_mark(end, &[',', ':']) && self.is_quotation_mark(end + 1));
        let beside = !quotations.is_empty() && (after_quotation || before_quotation);
        let is_set_off = comma == 1 && start < verb && end == verb + 1 && self.is_full_stop(end);
        let is_report = start < verb && self.folded(verb + 1) == "that";
        if !(is_strong || beside || is_set_off || is_report || self.opens_report(start, verb)) {
            return None;
        }
        if beside && after_quotation {
            return Some(start..self.sentence_end(verb));
        }
        let last = end.min(verb + LONGEST_TAIL);
        if beside || start == verb {
            return Some(start..last);
        }
        if self.folded(verb) == "according" {
            // what stands before it is what was said
            return Some(verb..last);
        }
        let tail = if matches!(self.folded(verb), "told" | "tells") {
            (verb + 1..last)
                .take_while(|&at| self.folded(at) != "that")
                .count()
        } else {
            0
        };
        Some(start..verb + 1 + tail)
    }

    /// "Witnesses say guards opened fire": a short subject begins the sentence, and "say" follows it.
    fn opens_report(&self, start: usize, verb: usize) -> bool {
        const LONGEST_SUBJECT: usize = 4;
        let begins = self.word(start).is_some_and(|word| word.begins);
        let subject = verb.checked_sub(1).filter(|&at| at >= start);
        let is_named = subject.is_some_and(|at| !self.has_class(at, Class::Function));
        self.folded(verb) == "say" && begins && is_named && verb - start <= LONGEST_SUBJECT
    }

    /// The place of the next quotation mark, or the end of the sentence.
    fn sentence_end(&self, from: usize) -> usize {
        let ends = |&at: &usize| self.is_quotation_mark(at) || self.is_full_stop(at);
        let last = self.words.len().min(from + LONGEST_CLAUSE);
        (from..last).find(ends).unwrap_or(last)
    }

    fn is_boundary(&self, at: usize) -> bool {
        self.is_quotation_mark(at)
            || self.is_full_stop(at)
            || self.is_mark(at, &[',', ';', ':', '(', ')', '–', '—', '|', '!', '?'])
    }

    fn is_quotation_mark(&self, at: usize) -> bool {
        self.is_mark(at, &['“', '”', '"', '«', '»', '‘', '„'])
            || (self.is_mark(at, &['’', '\'']) && self.kind(at + 1) != Some(PieceKind::Word))
    }

    fn is_full_stop(&self, at: usize) -> bool {
        self.is_mark(at, &['.', '!', '?'])
            && self
                .word(at + 1)
                .is_none_or(|next| next.piece.spaced || next.piece.kind != PieceKind::Word)
            && !self.has_class(at.wrapping_sub(1), Class::Abbreviation)
    }
}

/// The names of the speakers among the `tokens` of `text`: of each attribution beside a quotation the one name in it.
pub(crate) fn speakers(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let of = |kind: TokenKind| tokens.iter().filter(move |token| token.kind == kind);
    let mut found: Vec<Range<usize>> = Vec::new();
    for said in of(TokenKind::Attribution) {
        let is_beside = of(TokenKind::Quoted).any(|quoted| {
            let (before, behind) = (
                said.span.start >= quoted.span.end,
                quoted.span.start >= said.span.end,
            );
            let between = match (before, behind) {
                (true, _) => quoted.span.end..said.span.start,
                (_, true) => said.span.end..quoted.span.start,
                _ => return false,
            };
            let between = text.get(between).unwrap_or_default();
            !between.contains(char::is_alphanumeric)
        });
        let inside =
            |name: &&Token| said.span.start <= name.span.start && name.span.end <= said.span.end;
        let mut names = of(TokenKind::Name).filter(inside);
        if let (true, Some(name), None) = (is_beside, names.next(), names.next()) {
            found.push(name.span.clone());
        }
    }
    found
}
