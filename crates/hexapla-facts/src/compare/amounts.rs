//! The amounts that a source states in figures.

use std::ops::Range;

use super::demand::{Demand, demands};
use super::{Comparison, Passage, Stated};
use crate::lenient::Reading;
use crate::{Decimal, TokenKind};

/// A number that counts or measures something, which no version, section or code does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Its bytes in the text, with the words and signs that belong to it.
    pub span: Range<usize>,
    /// Its value, powers of ten in words included.
    pub value: Decimal,
    /// A unit, a currency, percent or a power of ten stands beside it.
    pub is_measured: bool,
}

impl Amount {
    /// Says whether the bytes of `part` are among its own.
    pub const fn holds(&self, part: &Range<usize>) -> bool {
        self.span.start <= part.start && part.end <= self.span.end
    }

    /// Says whether figures of the value `figures`, perhaps with a power of ten behind them, state it.
    pub fn is_stated_by(&self, figures: Decimal) -> bool {
        figures == self.value || figures.power_to(self.value).is_some()
    }
}

impl Comparison {
    /// The numbers that `source` states in figures, by place, with what [`Self::read`] made of it: no dates, times, ages
    /// and identifiers.
    pub fn amounts(&self, source: Passage<'_>, stated: &Stated) -> Vec<Amount> {
        let said = self.said(source, stated);
        let has_unit = |demand: &Demand| {
            let mut tokens = stated.tokens.iter();
            let token = tokens.find(|token| token.span == demand.span);
            demand.unit.is_some() || token.is_some_and(|token| token.value.contains(' '))
        };
        let amounts = demands(source.text, said, &stated.tokens, self.source).into_iter();
        let amounts = amounts.filter_map(|demand| {
            let [part] = demand.parts.as_slice() else {
                return None;
            };
            let kind = demand.kind;
            let is_signed = matches!(kind, TokenKind::Currency | TokenKind::Percentage);
            let is_amount = kind == TokenKind::Number || is_signed;
            (is_amount && demand.in_figures).then(|| Amount {
                value: part.value(),
                is_measured: is_signed || has_unit(&demand) || is_beside_words(said, &demand.span),
                span: demand.span.clone(),
            })
        });
        amounts.collect()
    }
}

/// Says whether percent, a currency or a power of ten stands beside the figures at `span`.
fn is_beside_words(reading: &Reading, span: &Range<usize>) -> bool {
    let inside = reading.lexeme_at(span.start)..reading.lexeme_at(span.end);
    let mut candidates = reading.candidates_in(&inside).iter();
    candidates.any(|candidate| {
        candidate.scaled
            || reading.is_percentage(candidate)
            || reading.currencies(candidate).next().is_some()
    })
}
