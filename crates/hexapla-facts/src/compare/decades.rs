//! Decades, in translations into languages that have no word for them: "a decade" is 10년, and a number that is left out
//! leaves nothing behind.

use super::demand::Demand;
use super::lone::only;
use super::pairing::{Open, pair, said as told};
use super::sides::Sides;
use super::{Difference, DifferenceKind, Said, Slip};
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Lexeme, Reading, Sense};
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

/// Takes out the decade of the source that the translation does not say, where it says another one in words: "the 1970s"
/// as los años sesenta.
pub(super) fn another(sides: Sides<'_>, open: &mut Vec<Open<'_>>) -> Option<Difference> {
    let one = only(open, |open| {
        is_of_century(open.demand, sides.source) && !open.is_shared
    })?;
    let decade = open.get(one)?;
    if sides.has_custom("numbered-decades") {
        return None;
    }
    let candidates = sides.reading.candidates.iter();
    let mut others = candidates.filter(|candidate| sides.may_be_decade(candidate));
    let other = others.next()?;
    others.all(|next| next.value == other.value).then_some(())?;
    let target = told(sides.reading, &other.lexemes, other.value);
    let difference = pair(decade, DifferenceKind::Changed(Slip::Date), target);
    open.remove(one);
    Some(difference)
}

/// Says whether a date is ten years of a century: "the 1970s".
fn is_of_century(demand: &Demand, source: &str) -> bool {
    let written = source.get(demand.span.clone()).unwrap_or_default();
    demand.kind == TokenKind::Date && demand.parts.len() == 1 && written.ends_with("0s")
}

impl Sides<'_> {
    /// Says whether a word that answers nothing may name the ten years from 20 to 90.
    fn may_be_decade(&self, candidate: &Candidate) -> bool {
        let tens = candidate.value.as_whole().filter(|tens| tens % YEARS == 0);
        let in_words = matches!(
            candidate.sense,
            Sense::Words | Sense::Ordinal | Sense::Implied
        );
        let mut source = self.said.candidates.iter();
        // the 1970s are of the 20th century
        let mut demands = self.demands.iter();
        let is_said = source.any(|known| known.value == candidate.value)
            || demands.any(|demand| demand.implies.contains(&candidate.value));
        tens.is_some_and(|tens| (20..=90).contains(&tens))
            && in_words
            && !is_said
            && !self.matching.is_taken(candidate)
            && self
                .reading
                .begins_word(candidate.lexemes.start, self.language)
    }
}
