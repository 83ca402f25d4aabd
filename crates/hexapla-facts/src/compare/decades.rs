//! Decades, in translations into languages that have no word for them: "a decade" is 10년, and a number that is left out
//! leaves nothing behind.

use super::{Difference, DifferenceKind, Said};
use crate::language::Meaning;
use crate::lenient::{Kind, Lexeme, Reading};
use crate::{Decimal, Language, TokenKind};

/// The unit's name in the tables.
const DECADE: &str = "decade";

/// How many years it has.
const YEARS: u64 = 10;

/// A cheap bound: a text without one of the words has no decade.
pub(super) fn may_tell(text: &str, source: &Language) -> bool {
    // small letters or a capital before the rest of the word
    let mut endings = source.spellings(DECADE).filter_map(|word| word.get(1..));
    endings.any(|ending| text.contains(ending))
}

/// A decade of the source of which a translation that counts them has no number: none that is a round ten, in
/// figures or in words.
pub(super) fn untold(source: &Language, said: &Reading, reading: &Reading) -> Option<Difference> {
    let is_decade = |lexeme: &Lexeme| {
        let is_number = matches!(
            lexeme.kind,
            Kind::Known {
                meaning: Meaning::Implied(YEARS),
                ..
            }
        );
        is_number
            && source
                .spellings(DECADE)
                .any(|word| word == said.text(lexeme))
    };
    let at = said.lexemes.iter().position(is_decade)?;
    let mut tens = (1..10).map(|tens| Decimal::whole(tens * YEARS));
    let is_told = tens.any(|ten| {
        let mut told = reading.candidates.iter().map(|candidate| candidate.value);
        told.any(|value| value == ten)
    });
    (!is_told).then(|| Difference {
        kind: DifferenceKind::Missing,
        fact: TokenKind::Number,
        source: Some(Said {
            value: Decimal::whole(YEARS),
            span: said.origin(&(at..at + 1)),
        }),
        target: None,
    })
}
