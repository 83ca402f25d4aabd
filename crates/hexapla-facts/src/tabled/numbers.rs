//! Numbers, one for each place: of what the lenient reading offers the longest, and of two the one that is written as the
//! language writes it.

use std::ops::Range;

use hexapla_content::{is_han, is_hangul};

use super::Span;
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Lexeme, Reading, Sense};
use crate::piece::{Piece, PieceKind};
use crate::{Language, Token, TokenKind};

/// The most lexemes between a number and the currency or the percent behind it: "millions d’euros".
const WIDEST_GAP: usize = 2;

/// The numbers, months and places in an order of `text`, in order.
pub(super) fn numbers(text: &str, pieces: &[Piece<'_>], language: &Language) -> Vec<Token> {
    let code: Vec<Span> = pieces
        .iter()
        .filter(|piece| is_code(piece))
        .map(Piece::span)
        .collect();
    let reading = Reading::of(text, &code, language);
    let mut tokens = Vec::new();
    let mut end = 0;
    for candidate in reading
        .candidates
        .iter()
        .filter(|one| is_told(text, one, &reading))
    {
        if candidate.lexemes.start < end {
            continue;
        }
        let (token, behind) = told(candidate, &reading, end, pieces);
        end = behind;
        tokens.push(token);
    }
    tokens
}

/// Code, and the name of a thing by number: `v1.2`, `COVID-19`.
fn is_code(piece: &Piece<'_>) -> bool {
    let is_named = piece.kind == PieceKind::Mixed && !piece.text.starts_with(char::is_numeric);
    is_named || piece.kind == PieceKind::Code
}

/// One in words is an article more often than a number, one capital no Roman numeral, and a large one an abbreviation.
fn is_told(text: &str, candidate: &Candidate, reading: &Reading) -> bool {
    let is_one = candidate.value.as_whole() == Some(1);
    let is_word = |lexeme: &Lexeme| lexeme.kind == Kind::Word;
    let is_numeral = || {
        const LARGEST: u64 = 100;
        let written = text
            .get(reading.origin(&candidate.lexemes))
            .unwrap_or_default();
        let capitals = written.chars().filter(|c| c.is_uppercase()).count();
        capitals > 1
            && candidate
                .value
                .as_whole()
                .is_some_and(|value| value < LARGEST)
    };
    let lexemes = reading.lexemes.get(candidate.lexemes.clone());
    let lexemes = lexemes.unwrap_or_default();
    let is_part = matches!(lexemes, [one] if one.is_doubtful() && is_part(reading.text(one)));
    match candidate.sense {
        Sense::Figures | Sense::Month | Sense::Share | Sense::Era | Sense::Implied => true,
        Sense::Words => !is_one && !is_part,
        Sense::Ordinal => !lexemes.iter().any(is_word) || is_numeral(),
        Sense::Elliptic | Sense::Phone => false,
    }
}

/// Says whether a word that may count is more likely a part of another one: a Chinese character (登陆), or the first of several
/// Korean syllables (이야기).
fn is_part(word: &str) -> bool {
    word.chars().any(is_han) || word.chars().filter(|&c| is_hangul(c)).count() > 1
}

/// The token of `candidate`, which begins behind `taken`, and the lexeme behind it.
fn told(
    candidate: &Candidate,
    reading: &Reading,
    taken: usize,
    pieces: &[Piece<'_>],
) -> (Token, usize) {
    let value = candidate.value.to_string();
    let (kind, value, lexemes) = match candidate.sense {
        Sense::Month => (
            TokenKind::Date,
            format!("month {value}"),
            candidate.lexemes.clone(),
        ),
        Sense::Ordinal => (TokenKind::Ordinal, value, candidate.lexemes.clone()),
        _ => with_unit(candidate, value, reading, taken),
    };
    let span = reading.origin(&lexemes);
    let value = match glued(&span, pieces) {
        "" => value,
        unit => format!("{value} {unit}"),
    };
    (Token { kind, value, span }, lexemes.end)
}

/// The letters that are written onto a number in figures: `18h`, `10km`.
fn glued<'t>(span: &Span, pieces: &[Piece<'t>]) -> &'t str {
    let place = pieces.partition_point(|piece| piece.end() <= span.start);
    let mixed = pieces
        .get(place)
        .filter(|piece| piece.kind == PieceKind::Mixed);
    let behind = mixed.and_then(|piece| piece.text.get(span.end.checked_sub(piece.start)?..));
    let behind = behind.unwrap_or_default();
    let end = behind
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(behind.len());
    behind.get(..end).unwrap_or_default()
}

/// A number with the percent or the currency beside it.
fn with_unit(
    candidate: &Candidate,
    value: String,
    reading: &Reading,
    taken: usize,
) -> (TokenKind, String, Range<usize>) {
    let Range { start, end } = candidate.lexemes;
    let meant = |at: usize| match reading.lexemes.get(at)?.kind {
        Kind::Known {
            meaning,
            is_doubtful: false,
        } => Some(meaning),
        _ => None,
    };
    let is_small = |at: usize| {
        reading.lexemes.get(at).is_some_and(|lexeme| {
            let letters = reading.text(lexeme).chars().count();
            letters <= WIDEST_GAP && matches!(lexeme.kind, Kind::Word | Kind::Sign('\'' | '-'))
        })
    };
    let mut behind = end;
    while behind < end + WIDEST_GAP && is_small(behind) {
        behind += 1;
    }
    let before = start.checked_sub(1).filter(|&at| at >= taken);
    let beside = [
        (Some(behind), start..behind + 1),
        (before, start.saturating_sub(1)..end),
    ];
    for (at, lexemes) in beside {
        match at.and_then(meant) {
            Some(Meaning::Percent) => return (TokenKind::Percentage, format!("{value}%"), lexemes),
            Some(Meaning::Currency(code)) => {
                return (TokenKind::Currency, format!("{code} {value}"), lexemes);
            }
            Some(Meaning::Measure(unit)) => {
                return (TokenKind::Number, format!("{value} {unit}"), lexemes);
            }
            _ => {}
        }
    }
    (TokenKind::Number, value, start..end)
}
