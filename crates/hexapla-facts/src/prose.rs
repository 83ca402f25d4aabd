//! The words of a text, each with what its place says of it.

use std::ops::Range;

use crate::Vocabulary;
use crate::piece::{Piece, PieceKind, pieces};
use crate::sentence::{Sentences, is_title_case};

/// A word of a text, a possessive `'s` left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProseWord<'t> {
    /// As it is written.
    pub text: &'t str,
    /// Its first byte in the text.
    pub start: usize,
    /// What stands between the word before and this one.
    pub gap: Gap,
    /// A capital says nothing here: a sentence or a quotation begins, or the text is a title.
    pub begins: bool,
    /// It stands between quotation marks.
    pub is_quoted: bool,
    /// It is joined to something else, as in `text-color` and `initialize()`.
    pub is_joined: bool,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Space alone.
    Space,
    /// A hyphen alone.
    Hyphen,
    /// Something else, a possessive ending, or the beginning of the text.
    Other,
}

impl ProseWord<'_> {
    /// Says whether it has a capital that its place does not explain.
    pub fn is_capitalised(&self) -> bool {
        !self.begins && self.text.starts_with(char::is_uppercase)
    }
}

/// The words of `text`, nothing of its `protected` ranges and of addresses; `vocabulary` knows the abbreviations.
///
/// ```
/// use hexapla_facts::{Vocabulary, prose_words};
///
/// let english = Vocabulary::shipped(&"en".parse()?).expect("English is shipped");
/// let words = prose_words("Dr. Rell paints “in colour”.", &[], english);
/// let told: Vec<_> = words.iter().map(|word| (word.text, word.is_capitalised(), word.is_quoted)).collect();
/// assert_eq!(told[1..], [("Rell", true, false), ("paints", false, false), ("in", false, true), ("colour", false, true)]);
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn prose_words<'t>(
    text: &'t str,
    protected: &[Range<usize>],
    vocabulary: &Vocabulary,
) -> Vec<ProseWord<'t>> {
    let pieces = pieces(text, protected);
    let is_title = is_title_case(&pieces);
    let mut sentences = Sentences::new(Some(vocabulary));
    let mut words = Vec::with_capacity(pieces.len());
    let mut is_quoted = false;
    for (at, piece) in pieces.iter().enumerate() {
        let begins = sentences.begins_at(piece) || is_title;
        match piece.kind {
            PieceKind::Mark('“' | '«') => is_quoted = true,
            PieceKind::Mark('”' | '»') => is_quoted = false,
            PieceKind::Mark('"') => is_quoted = !is_quoted,
            PieceKind::Word => words.push(ProseWord {
                text: piece.base(),
                start: piece.start,
                gap: gap(&pieces, at),
                begins,
                is_quoted,
                is_joined: is_joined(&pieces, at),
            }),
            _ => {}
        }
    }
    words
}

/// What stands before the word at an index.
fn gap(pieces: &[Piece<'_>], at: usize) -> Gap {
    let back = |by: usize| at.checked_sub(by).and_then(|at| pieces.get(at));
    let is_word =
        |piece: &Piece<'_>| piece.kind == PieceKind::Word && piece.base().len() == piece.text.len();
    let is_spaced = pieces.get(at).is_some_and(|piece| piece.spaced);
    match (back(1), back(2)) {
        (Some(before), _) if is_spaced && is_word(before) => Gap::Space,
        (Some(hyphen), Some(before)) if !is_spaced && hyphen.is_mark('-') && is_word(before) => {
            if hyphen.spaced {
                Gap::Other
            } else {
                Gap::Hyphen
            }
        }
        _ => Gap::Other,
    }
}

/// Says whether something stands right before the word at an index or right behind it that no sentence has there.
fn is_joined(pieces: &[Piece<'_>], at: usize) -> bool {
    let opens = |piece: &Piece<'_>| matches!(piece.kind, PieceKind::Mark(mark) if "([“\"‘'«—–*|".contains(mark));
    let closes = |piece: &Piece<'_>| matches!(piece.kind, PieceKind::Mark(mark) if ")]”\"’'»—–*|.,;:!?…".contains(mark));
    let is_spaced = pieces.get(at).is_none_or(|piece| piece.spaced);
    let before = at.checked_sub(1).and_then(|at| pieces.get(at));
    let behind = pieces.get(at + 1).filter(|piece| !piece.spaced);
    !is_spaced && !before.is_some_and(opens) || behind.is_some_and(|piece| !closes(piece))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<ProseWord<'_>> {
        let english = Vocabulary::shipped(&"en".parse().unwrap()).unwrap();
        prose_words(text, &[], english)
    }

    #[test]
    fn a_capital_says_something_inside_a_sentence_alone() {
        let capitals = |text| -> Vec<&str> {
            let words = words(text).into_iter();
            words
                .filter(ProseWord::is_capitalised)
                .map(|word| word.text)
                .collect()
        };
        assert_eq!(
            capitals("The ferry to Tallow's Isle. Oskrel said: Yes, Rell."),
            ["Tallow", "Isle", "Rell"]
        );
        assert_eq!(capitals("The Ferry To Tallow Isle"), [""; 0]);
    }

    #[test]
    fn what_stands_between_words_is_told() {
        let gaps = |text| -> Vec<Gap> { words(text).into_iter().map(|word| word.gap).collect() };
        assert_eq!(
            gaps("Amal al-Sadr, Rell"),
            [Gap::Other, Gap::Space, Gap::Hyphen, Gap::Other]
        );
        assert_eq!(
            gaps("Tallow's Isle - Rell"),
            [Gap::Other, Gap::Other, Gap::Other]
        );
    }

    #[test]
    fn names_in_code_are_joined() {
        for (text, joined) in [
            ("a (color), “color”", [false, false, false]),
            ("set text-color now", [false, true, true]),
            ("call initialize() now", [false, true, false]),
            ("see color/shade x", [false, true, true]),
        ] {
            let found: Vec<bool> = words(text)
                .iter()
                .map(|word| word.is_joined)
                .take(3)
                .collect();
            assert_eq!(found, joined, "{text}");
        }
    }
}
