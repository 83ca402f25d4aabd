//! Numbers with what they count inside of them: "10 horas y media", "1 metru 77".

use super::{Candidate, Kind, Lexeme, Normal, Sense};
use crate::Decimal;
use crate::language::Meaning;

/// Numbers of `candidates` that go on behind what they count.
pub(super) fn counted(
    normal: &Normal,
    lexemes: &[Lexeme],
    candidates: &[Candidate],
) -> Vec<Candidate> {
    let text = |at: usize| {
        let lexeme = lexemes.get(at)?;
        normal.text.get(lexeme.range.clone())
    };
    let longer = candidates.iter().filter_map(|candidate| {
        let counts = matches!(candidate.sense, Sense::Figures | Sense::Words);
        let word = candidate.lexemes.end;
        let kind = lexemes
            .get(word)
            .filter(|_| counts && !candidate.scaled)?
            .kind;
        let more = match lexemes.get(word + 1)?.kind {
            Kind::Known {
                meaning: Meaning::AndHalf,
                ..
            } if is_counted(kind, text(word)?) => Decimal::parse("0.5")?,
            Kind::Digits if is_metre(text(word)?) && candidate.value <= Decimal::whole(TALLEST) => {
                centimetres(text(word + 1)?)?
            }
            _ => return None,
        };
        Some(Candidate::new(
            candidate.lexemes.start..word + 2,
            candidate.value.plus(more)?,
            candidate.sense,
        ))
    });
    longer.collect()
}

/// The most metres of a height that is said in metres and centimetres.
const TALLEST: u64 = 2;

/// Says whether a word may be what a number counts; the middle of a month is no half of it.
fn is_counted(kind: Kind, word: &str) -> bool {
    matches!(kind, Kind::Word | Kind::Known { .. }) && !word.starts_with(['月', '월'])
}

/// Says whether a word is that for metres, of whatever language.
fn is_metre(word: &str) -> bool {
    let stems = ["met", "mèt", "mét", "метр"];
    word == "m" || stems.iter().any(|stem| word.starts_with(stem))
}

fn centimetres(digits: &str) -> Option<Decimal> {
    Decimal::of_digits("0", digits).filter(|_| digits.len() == 2)
}
