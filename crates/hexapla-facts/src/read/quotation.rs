//! What stands between quotation marks.

use std::ops::Range;

use super::{Found, Reader};
use crate::TokenKind;
use crate::piece::PieceKind;

/// The most quotations inside one another.
const DEEPEST: usize = 8;

/// The most pieces after which a single mark is still taken for the end of a quotation.
const LONGEST_SINGLE: usize = 400;

impl Reader<'_, '_> {
    /// Finds the quotations, then who said them.
    pub(super) fn quotations_and_attributions(&mut self) {
        let quotations = self.quotations();
        for words in &quotations {
            self.push_words(TokenKind::Quoted, words.clone());
        }
        for words in self.attributions(&quotations) {
            self.push_words(TokenKind::Attribution, words);
        }
    }

    /// Adds a token whose value are its words.
    fn push_words(&mut self, kind: TokenKind, words: Range<usize>) {
        let texts: Vec<&str> = self.words[words.clone()]
            .iter()
            .filter(|word| word.piece.is_lexical())
            .map(|word| &*word.folded)
            .collect();
        if !texts.is_empty() {
            let value = texts.join(" ");
            self.push(Found { kind, value, words });
        }
    }

    /// The outermost quotations, marks left out. One that opens the text with a double mark and is
    /// never closed goes on in the next paragraph, so it reaches the end.
    fn quotations(&self) -> Vec<Range<usize>> {
        let mut quotations = Vec::new();
        let mut open: Vec<(char, usize)> = Vec::new();
        for at in 0..self.words.len() {
            let Some(PieceKind::Mark(mark)) = self.kind(at) else {
                continue;
            };
            if let Some(depth) = open.iter().rposition(|&(closer, _)| closes(closer, mark))
                && (mark != '’' && mark != '\'' || self.ends_single(at))
            {
                let first = open.first().map_or(at, |&(_, first)| first);
                open.truncate(depth);
                if open.is_empty() && first + 1 < at {
                    quotations.push(first + 1..at);
                }
            } else if let Some(closer) = self.opens(at, mark).filter(|_| open.len() < DEEPEST) {
                open.push((closer, at));
            }
        }
        if let Some(&(closer, first)) = open.first() {
            let goes_on = closer != '’' && closer != '\'' && (closer != '"' || first == 0);
            if goes_on && first + 1 < self.words.len() {
                quotations.push(first + 1..self.words.len());
            }
        }
        quotations
    }

    /// The mark that closes what `mark` at `at` opens.
    fn opens(&self, at: usize, mark: char) -> Option<char> {
        let glued_next = self.word(at + 1).is_some_and(|next| !next.piece.spaced);
        let free = self.words[at].piece.spaced
            || self.is_mark(at.wrapping_sub(1), &['(', '[', '—', '“', '"']);
        match mark {
            '“' | '„' => Some('”'),
            '«' => Some('»'),
            '"' if free && glued_next => Some('"'),
            '‘' if glued_next => Some('’'),
            '\'' if free && glued_next && self.has_single_end(at + 2) => Some('\''),
            _ => None,
        }
    }

    /// A closing single mark: the last one before another opens, or no word behind it.
    fn ends_single(&self, at: usize) -> bool {
        let word_follows = self.kind(at + 1) == Some(PieceKind::Word)
            && self.word(at + 1).is_some_and(|next| next.piece.spaced);
        !word_follows || !self.has_single_end(at + 1)
    }

    /// Says whether a single mark closes something from the piece `from` on before another opens something.
    fn has_single_end(&self, from: usize) -> bool {
        let rest = self.words.get(from..).unwrap_or_default();
        rest.iter()
            .take(LONGEST_SINGLE)
            .take_while(|word| !word.piece.is_mark('‘'))
            .take_while(|word| !(word.piece.is_mark('\'') && word.piece.spaced))
            .any(|word| {
                matches!(word.piece.kind, PieceKind::Mark('’' | '\'')) && !word.piece.spaced
            })
    }
}

/// Says whether `mark` closes a quotation that waits for `closer`.
const fn closes(closer: char, mark: char) -> bool {
    match closer {
        '”' => matches!(mark, '”' | '"'),
        '»' => mark == '»',
        '’' => matches!(mark, '’' | '\''),
        '"' => matches!(mark, '"' | '”'),
        _ => mark == '\'',
    }
}
