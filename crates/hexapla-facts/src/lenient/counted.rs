//! Numbers with what they count inside of them: "10 horas y media", "1 metru 77", 41秒30, "100 autres milliards".

use super::{Candidate, Kind, Lexeme, Normal, Sense};
use crate::Decimal;
use crate::language::Meaning;

/// Numbers of `candidates` that go on behind what they count.
pub(super) fn counted(
    normal: &Normal,
    lexemes: &[Lexeme],
    candidates: &[Candidate],
) -> Vec<Candidate> {
    let texts = Texts { normal, lexemes };
    let longer = candidates
        .iter()
        .filter(|candidate| {
            matches!(candidate.sense, Sense::Figures | Sense::Words) && !candidate.scaled
        })
        .filter_map(|candidate| texts.longer(candidate));
    let halves = (0..lexemes.len()).filter_map(|at| texts.one_and_half(at));
    let clocks = (0..lexemes.len()).filter_map(|at| texts.seconds(at));
    longer.chain(halves).chain(clocks).collect()
}

/// The most metres of a height that is said in metres and centimetres.
const TALLEST: u64 = 2;

/// Numbers from here on have no word between them and their power of ten.
const LEAST_YEAR: u64 = 1000;

struct Texts<'a> {
    normal: &'a Normal,
    lexemes: &'a [Lexeme],
}

impl Texts<'_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.lexemes.get(at).map(|lexeme| lexeme.kind)
    }

    fn text(&self, at: usize) -> Option<&str> {
        let lexeme = self.lexemes.get(at)?;
        self.normal.text.get(lexeme.range.clone())
    }

    /// The power of ten from a thousand upwards at `at`.
    fn power(&self, at: usize) -> Option<i32> {
        match self.kind(at)? {
            Kind::Known {
                meaning: Meaning::Magnitude(power @ 3..),
                ..
            } => Some(power),
            _ => None,
        }
    }

    /// `candidate` with the word behind it and what follows.
    fn longer(&self, candidate: &Candidate) -> Option<Candidate> {
        let word = candidate.lexemes.end;
        let lexemes = candidate.lexemes.start..word + 2;
        let text = self.text(word)?;
        let counts = is_counted(self.kind(word)?, text);
        let more = match self.kind(word + 1)? {
            Kind::Known {
                meaning: Meaning::AndHalf,
                ..
            } if counts => Decimal::parse("0.5")?,
            Kind::Known {
                meaning: Meaning::Magnitude(_),
                is_doubtful: false,
            } if self.kind(word)? == Kind::Word && candidate.value < Decimal::whole(LEAST_YEAR) => {
                let powers: Vec<i32> = (word + 1..).map_while(|at| self.power(at)).collect();
                let value = candidate.value.scaled(powers.iter().sum());
                let lexemes = candidate.lexemes.start..word + 1 + powers.len();
                return Some(Candidate::new(lexemes, value, Sense::Implied));
            }
            Kind::Digits if is_metre(text) && candidate.value <= Decimal::whole(TALLEST) => {
                hundredths(self.text(word + 1)?)?
            }
            Kind::Digits if text.starts_with(['秒', '초']) => hundredths(self.text(word + 1)?)?,
            _ => return None,
        };
        let value = candidate.value.plus(more)?;
        Some(Candidate::new(lexemes, value, candidate.sense))
    }

    /// One and a half of what the word at `at` counts, without a number: ساعة ونصف.
    fn one_and_half(&self, at: usize) -> Option<Candidate> {
        let is_half = matches!(
            self.kind(at + 1)?,
            Kind::Known {
                meaning: Meaning::AndHalf,
                ..
            }
        );
        (is_half && self.kind(at)? == Kind::Word).then_some(())?;
        let value = Decimal::parse("1.5")?;
        Some(Candidate::new(at..at + 2, value, Sense::Implied))
    }

    /// Seconds and hundredths of a clock that has colons alone: the 41.30 of `4:41:30`.
    fn seconds(&self, at: usize) -> Option<Candidate> {
        let is_colon = |at: usize| self.kind(at) == Some(Kind::Sign(':'));
        let is_digits = |at: usize| self.kind(at) == Some(Kind::Digits);
        let fits = is_digits(at) && is_colon(at + 1) && is_digits(at + 2);
        (fits && at > 0 && is_colon(at - 1)).then_some(())?;
        let value = Decimal::parse(self.text(at)?)?;
        let value = value.plus(hundredths(self.text(at + 2)?)?)?;
        Some(Candidate::new(at..at + 3, value, Sense::Implied))
    }
}

/// Says whether a word may be what a number counts; the middle of a month is no half of it.
fn is_counted(kind: Kind, word: &str) -> bool {
    matches!(kind, Kind::Word | Kind::Known { .. }) && !word.starts_with(['月', '월'])
}

/// Says whether a word is that for metres, of whatever language.
fn is_metre(word: &str) -> bool {
    let stems = ["met", "mèt", "mét", "метр"];
    word == "m" || stems.iter().any(|stem| word.starts_with(stem))
}

fn hundredths(digits: &str) -> Option<Decimal> {
    Decimal::of_digits("0", digits).filter(|_| digits.len() == 2)
}
