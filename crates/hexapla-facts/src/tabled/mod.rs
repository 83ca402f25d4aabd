//! What bears facts in a source text whose language has no vocabulary: as much as the tables of the language tell.
//!
//! Numbers in figures and in words, months, money and shares are those of the lenient reading, one for each place. Names
//! are told by their capitals, negations and other small words by the tables, quotations by their marks.

mod marks;
mod names;
mod numbers;

use crate::piece::{Piece, PieceKind};
use crate::quotation::quotations;
use crate::{CorpusCell, Language, Token, TokenKind, fold};

/// Reads the protected tokens of a `text` that has been cut into `pieces`, in order of their beginning.
///
/// ```
/// use hexapla_facts::{Corpus, Language, TokenKind, pieces, read_by_tables};
///
/// let text = "Murieron al menos doce personas, no quince.";
/// let spanish = Language::of(&"es".parse()?);
/// let tokens = read_by_tables(text, &pieces(text, &[]), spanish, &&Corpus::empty());
/// let facts: Vec<_> = tokens.iter().map(|token| token.value.as_str()).collect();
/// assert_eq!(facts, ["at-least", "12", "not", "15"]);
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn read_by_tables(
    text: &str,
    pieces: &[Piece<'_>],
    language: &Language,
    corpus: &CorpusCell<'_>,
) -> Vec<Token> {
    let mut tokens = numbers::numbers(text, pieces, language);
    let numbers: Vec<_> = tokens.iter().map(|token| token.span.clone()).collect();
    tokens.extend(codes(pieces, &numbers));
    tokens.extend(marks::marks(pieces, &numbers, language));
    if language.is_reviewed() {
        tokens.extend(names::names(pieces, &numbers, language, corpus));
    }
    tokens.extend(quoted(pieces));
    tokens.sort_by_key(|token| (token.span.start, token.kind));
    tokens
}

type Span = std::ops::Range<usize>;

/// Says whether a piece lies in one of `spans`, which are in order.
fn is_in(spans: &[Span], piece: &Piece<'_>) -> bool {
    let place = spans.partition_point(|span| span.end <= piece.start);
    spans
        .get(place)
        .is_some_and(|span| span.start < piece.end())
}

/// A token of whole pieces.
fn token(kind: TokenKind, value: String, pieces: &[Piece<'_>]) -> Option<Token> {
    let span = pieces.first()?.start..pieces.last()?.end();
    Some(Token { kind, value, span })
}

/// Code, names of things by number, and figures in which no number was found, as written.
fn codes<'a>(pieces: &'a [Piece<'_>], numbers: &'a [Span]) -> impl Iterator<Item = Token> + 'a {
    let read = pieces.iter().filter(|piece| !is_in(numbers, piece));
    read.filter_map(|piece| {
        let kind = match piece.kind {
            PieceKind::Figure => TokenKind::Number,
            PieceKind::Mixed => TokenKind::Identifier,
            PieceKind::Code => TokenKind::Code,
            _ => return None,
        };
        let value = if kind == TokenKind::Code {
            piece.text.to_owned()
        } else {
            fold(piece.text).into_owned()
        };
        token(kind, value, std::slice::from_ref(piece))
    })
}

/// What stands between quotation marks; the value are its words.
fn quoted<'a>(pieces: &'a [Piece<'_>]) -> impl Iterator<Item = Token> + 'a {
    quotations(pieces).into_iter().filter_map(|range| {
        let said = pieces.get(range)?;
        let words = said.iter().filter(|piece| piece.is_lexical());
        let words: Vec<_> = words.map(|piece| fold(piece.text)).collect();
        token(TokenKind::Quoted, words.join(" "), said).filter(|_| !words.is_empty())
    })
}
