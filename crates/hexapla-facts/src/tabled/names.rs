//! Proper names: words with a capital where a capital tells something, and the parts of a name that are joined by a dot
//! in the middle.

use hexapla_content::{is_han, is_kana};

use super::{Span, is_in, token};
use crate::language::Habit;
use crate::piece::{Piece, PieceKind};
use crate::sentence::{Sentences, is_title_case};
use crate::{CorpusCell, Language, Token, TokenKind, fold};

/// How many Chinese characters on either side of a dot in the middle are surely of the name: 阿马杜·雷尔.
const SURE: usize = 2;

/// The names among `pieces`, of which `numbers` are taken.
pub(super) fn names(
    pieces: &[Piece<'_>],
    numbers: &[Span],
    language: &Language,
    corpus: &CorpusCell<'_>,
) -> Vec<Token> {
    let is_title = is_title_case(pieces);
    let mut sentences = Sentences::new(None);
    let mut tells = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let may_begin = sentences.begins_at(piece) || is_title;
        let is_word = piece.kind == PieceKind::Word && !is_in(numbers, piece);
        let name = named(piece.text).filter(|_| is_word);
        tells.push(name.is_some_and(|name| !may_begin || corpus.is_name(&fold(name))));
    }
    let mut tokens = runs(pieces, &tells, language);
    tokens.extend(joined(pieces));
    tokens
}

/// The part of a word that begins with a capital: `Union` of `l’Union`, `Oskrel` of `Oskrel’de`.
fn named(word: &str) -> Option<&str> {
    let parts = word
        .split(['\'', '’'])
        .filter(|part| part.chars().nth(1).is_some());
    let mut parts = parts.filter(|part| part.starts_with(char::is_uppercase));
    parts.next()
}

/// The runs of words whose capital `tells` that they are a name. Where every noun has one, a run of two or more is a name; a compound is
/// one word.
fn runs(pieces: &[Piece<'_>], tells: &[bool], language: &Language) -> Vec<Token> {
    let of_nouns = language.habits().has(Habit::CapitalNouns);
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let end = at + run(pieces, tells, at);
        let words = pieces[at..end]
            .iter()
            .filter(|piece| piece.kind == PieceKind::Word);
        let words: Vec<_> = words
            .filter_map(|piece| named(piece.text))
            .map(fold)
            .collect();
        let apart = pieces[at..end].iter().filter(|piece| piece.spaced).count();
        if !words.is_empty() && (apart > 1 || !of_nouns) {
            tokens.extend(token(TokenKind::Name, words.join(" "), &pieces[at..end]));
        }
        at = end.max(at + 1);
    }
    tokens
}

/// The length of the run of words with capitals at `at`, hyphens inside it included.
fn run(pieces: &[Piece<'_>], tells: &[bool], at: usize) -> usize {
    let tells = |at: usize| tells.get(at) == Some(&true);
    let is_hyphen = |at: usize| {
        pieces
            .get(at)
            .is_some_and(|piece| piece.is_mark('-') && !piece.spaced)
    };
    let mut end = at;
    while tells(end) || end > at && is_hyphen(end) && tells(end + 1) {
        end += 1;
    }
    end - at
}

/// What stands on both sides of a dot in the middle of a name in Chinese or Japanese.
fn joined<'a>(pieces: &'a [Piece<'_>]) -> impl Iterator<Item = Token> + 'a {
    let dots = (1..pieces.len()).filter(|&at| {
        matches!(pieces[at].kind, PieceKind::Mark('·' | '‧')) || pieces[at].text == "・"
    });
    dots.filter_map(|at| {
        let length = |side: &mut dyn Iterator<Item = &Piece<'_>>| {
            let mut side = side
                .take_while(|piece| !piece.spaced || piece.start == 0)
                .peekable();
            match side.peek().and_then(|piece| piece.text.chars().next()) {
                Some(first) if is_katakana(first) => side
                    .take_while(|piece| piece.text.chars().all(is_katakana))
                    .count(),
                Some(first) if is_han(first) => side
                    .take(SURE)
                    .take_while(|piece| piece.text.chars().all(is_han))
                    .count(),
                _ => 0,
            }
        };
        let before = length(&mut pieces[..at].iter().rev());
        let behind = length(&mut pieces[at + 1..].iter());
        let name = pieces.get(at - before..at + 1 + behind)?;
        let value = name.iter().map(|piece| piece.text).collect();
        token(TokenKind::Name, value, name).filter(|_| before > 0 && behind > 0)
    })
}

/// A sign of the syllabary in which foreign names are written; the dot between them is none.
fn is_katakana(c: char) -> bool {
    is_kana(c) && c >= '\u{30a1}' && c != '・'
}
