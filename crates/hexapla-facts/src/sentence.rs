//! Where a capital says nothing: beginnings of sentences, and titles.

use crate::piece::{Piece, PieceKind};
use crate::{Vocabulary, fold};

/// Follows the pieces of a text and knows where sentences, quotations and cells begin.
#[derive(Clone, Debug)]
pub(crate) struct Sentences<'v, 't> {
    vocabulary: Option<&'v Vocabulary>,
    at_beginning: bool,
    last: &'t str,
}

impl<'v, 't> Sentences<'v, 't> {
    /// Stands before the first piece; `vocabulary` knows the abbreviations.
    pub(crate) const fn new(vocabulary: Option<&'v Vocabulary>) -> Self {
        Self {
            vocabulary,
            at_beginning: true,
            last: "",
        }
    }

    /// Moves over `piece` and says whether it begins a sentence, a quotation or a cell.
    pub(crate) fn begins_at(&mut self, piece: &Piece<'t>) -> bool {
        let begins = self.at_beginning;
        match piece.kind {
            PieceKind::Mark('.') => self.at_beginning |= !self.abbreviates(),
            PieceKind::Mark('!' | '?' | '…' | ':' | ';' | '|' | '•' | '“' | '«' | '‘') => {
                self.at_beginning = true;
            }
            PieceKind::Mark('"' | '\'') => self.at_beginning |= piece.spaced,
            PieceKind::Mark(_) => {}
            _ => {
                self.at_beginning = false;
                self.last = piece.text;
            }
        }
        begins
    }

    /// Says whether a full stop behind the last word ends no sentence: an initial or an
    /// abbreviation.
    fn abbreviates(&self) -> bool {
        let last_part = self.last.rsplit('.').next().unwrap_or_default();
        let is_initial =
            last_part.len() == 1 && last_part.starts_with(char::is_alphabetic) && self.last != "I";
        let known = |vocabulary: &Vocabulary| vocabulary.is_abbreviation(&fold(self.last));
        is_initial || self.vocabulary.is_some_and(known)
    }
}

/// Says whether `pieces` are a title in title case: at least two words of four letters after the
/// first, two thirds of them capitalised, and no full stop at the end.
pub(crate) fn is_title_case(pieces: &[Piece<'_>]) -> bool {
    if pieces.last().is_none_or(|last| last.is_mark('.')) {
        return false;
    }
    let mut words = 0;
    let mut capitalised = 0;
    for piece in pieces.iter().skip(1) {
        if piece.kind == PieceKind::Word && piece.text.len() >= 4 {
            words += 1;
            capitalised += usize::from(piece.is_capitalised());
        }
    }
    words >= 2 && capitalised * 3 >= words * 2
}
