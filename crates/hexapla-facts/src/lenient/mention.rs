//! The numbers a text may mention, for those who want no comparison.

use std::ops::Range;

use super::{Candidate, Kind, Reading, Sense};
use crate::language::Meaning;
use crate::{Decimal, Language};

/// A number that a text may mean at some place. Several may stand at one place: `1.234` is two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The number.
    pub value: Decimal,
    /// Its bytes in the text, with words for powers of ten.
    pub span: Range<usize>,
    /// How it stands there.
    pub sense: Sense,
    /// The sign or word of percent beside it makes it hundredths.
    pub is_percentage: bool,
    /// The currency beside it, by its code in lower case.
    pub currency: Option<&'static str>,
}

/// Every number that `text` may mean in `language`, by place; longer ones first.
///
/// ```
/// use hexapla_facts::{Language, mentions};
///
/// let korean = Language::of(&"ko".parse()?);
/// let found = mentions("1억 2500만 달러", &korean);
/// assert!(found.iter().any(|mention| {
///     mention.value.to_string() == "125000000" && mention.currency == Some("usd")
/// }));
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn mentions(text: &str, language: &Language) -> Vec<Mention> {
    let reading = Reading::of(text, &[], language);
    let mention = |candidate: &Candidate| Mention {
        value: candidate.value,
        span: reading.origin(&candidate.lexemes),
        sense: candidate.sense,
        is_percentage: reading.is_percentage(candidate),
        currency: reading.currencies(candidate).map(|(code, _)| code).next(),
    };
    reading.candidates.iter().map(mention).collect()
}

/// Whether a word can only mean what the tables say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Surety {
    Certain,
    Doubtful,
}

/// How far behind its number a currency or a percent word may stand, in words and signs.
const REACH: usize = 4;

impl Reading {
    /// Says whether percent stands before or behind `candidate`.
    pub(crate) fn is_percentage(&self, candidate: &Candidate) -> bool {
        let is_percent = |(meaning, _)| {
            matches!(
                meaning,
                Meaning::Percent | Meaning::Tenth | Meaning::PerMille
            )
        };
        self.beside(candidate).any(is_percent)
    }

    /// The currencies that stand in, behind or before `candidate`, each with how sure it is.
    pub(crate) fn currencies(
        &self,
        candidate: &Candidate,
    ) -> impl Iterator<Item = (&'static str, Surety)> {
        self.beside(candidate)
            .filter_map(|(meaning, surety)| match meaning {
                Meaning::Currency(code) => Some((code, surety)),
                _ => None,
            })
    }

    /// What the words beside `candidate` mean: inside and behind it up to the next figures, and
    /// the two before it.
    fn beside(&self, candidate: &Candidate) -> impl Iterator<Item = (Meaning, Surety)> {
        let Range { start, end } = candidate.lexemes;
        let behind = self
            .lexemes
            .get(end..)
            .unwrap_or_default()
            .iter()
            .take(REACH);
        let behind = behind.take_while(|lexeme| {
            !matches!(
                lexeme.kind,
                Kind::Digits | Kind::Sign(',' | ';' | '、' | '،')
            )
        });
        let inside = self.lexemes.get(start..end).unwrap_or_default();
        let before = self
            .lexemes
            .get(start.saturating_sub(2)..start)
            .unwrap_or_default();
        let before = before
            .iter()
            .rev()
            .take_while(|lexeme| lexeme.kind != Kind::Digits);
        let all = inside.iter().chain(behind).chain(before);
        all.filter_map(|lexeme| match lexeme.kind {
            Kind::Known {
                meaning,
                is_doubtful: false,
            } => Some((meaning, Surety::Certain)),
            Kind::Known { meaning, .. } => Some((meaning, Surety::Doubtful)),
            _ => None,
        })
    }

    /// What all words of the text mean.
    pub(crate) fn meanings(&self) -> impl Iterator<Item = Meaning> + '_ {
        self.lexemes.iter().filter_map(|lexeme| match lexeme.kind {
            Kind::Known { meaning, .. } => Some(meaning),
            _ => None,
        })
    }
}
