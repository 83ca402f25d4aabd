//! Quotations, and who said them.

use std::ops::Range;

use super::{Found, Reader};
use crate::TokenKind;
use crate::quotation::quotations;

impl Reader<'_, '_> {
    /// Finds the quotations, then who said them.
    pub(super) fn quotations_and_attributions(&mut self) {
        let pieces: Vec<_> = self.words.iter().map(|word| word.piece).collect();
        let quotations = quotations(&pieces);
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
}
