//! Parts of a whole that the source says in words and the translation says otherwise: "two thirds" as three quarters.

use std::ops::Range;

use super::demand::Demand;
use super::leftover::{Ground, Leftover};
use super::lone::is_percent;
use super::pairing::said;
use super::sides::Sides;
use super::{Difference, DifferenceKind, Said, Slip};
use crate::language::Meaning;
use crate::lenient::{Fraction, Kind};
use crate::{Decimal, TokenKind};

/// How far apart the same part may be in hundredths: a third is 33 or 34 %.
const NEAR: f64 = 0.02;

/// The same where it is counted in hundredths or tenths, which are rounded: a third is 三成.
const ROUNDED: f64 = 0.04;

/// A part of a whole in the translation.
struct Part {
    lexemes: Range<usize>,
    value: f64,
    is_sure: bool,
    tolerance: f64,
}

/// Takes out the one part that the source says and the translation does not, and the one that only the translation says.
pub(super) fn settle(sides: Sides<'_>, leftovers: &mut Vec<Leftover>) -> Option<Difference> {
    if !sides
        .demands
        .iter()
        .any(|demand| sides.share(demand).is_some())
    {
        return None;
    }
    let parts = sides.parts(leftovers);
    let mut shares = sides.demands.iter().filter_map(|demand| {
        let (over, under) = sides.share(demand)?;
        let right = quotient(over, under);
        let is_said =
            parts.iter().any(|part| part.is(right)) || sides.is_said_as_count(under, &parts);
        (!is_said).then_some((demand, right))
    });
    let (demand, right) = shares.next()?;
    shares.next().is_none().then_some(())?;
    let known = sides.known_parts();
    let is_known = |part: &&Part| known.iter().any(|value| part.is(*value));
    let mut others = parts.iter().filter(|part| !is_known(part));
    let other = others.next().filter(|other| other.is_sure)?;
    let is_one = others.all(|next| next.is(other.value));
    is_one.then_some(())?;
    leftovers.retain(|leftover| {
        let Range { start, end } = other.lexemes;
        leftover.lexemes.end <= start || leftover.lexemes.start >= end
    });
    Some(Difference {
        kind: DifferenceKind::Changed(Slip::Digit),
        fact: TokenKind::Number,
        source: Some(Said {
            value: hundredths(right)?,
            span: demand.span.clone(),
        }),
        target: Some(said(
            sides.reading,
            &other.lexemes,
            hundredths(other.value)?,
        )),
    })
}

impl Part {
    fn is(&self, value: f64) -> bool {
        (self.value - value).abs() <= self.tolerance
    }
}

impl Sides<'_> {
    /// The part of a whole that a fact of the source is: `2/3`, and "a third" that no "of" follows.
    fn share(&self, demand: &Demand) -> Option<(u64, u64)> {
        let (before, behind) = self.around(&demand.span);
        // of an hour
        if behind.starts_with(" to ") || behind.starts_with(" past ") {
            return None;
        }
        if demand.share.is_some() {
            return demand.share;
        }
        let [place] = demand.parts.as_slice() else {
            return None;
        };
        let is_place = demand.kind == TokenKind::Ordinal && !demand.in_figures;
        let word = before.trim_end_matches([' ', '-']).rsplit(' ').next();
        let is_one = word.is_some_and(|word| matches!(word, "a" | "A" | "one" | "One"));
        let place = place.value().as_whole().filter(|place| *place > 2)?;
        (is_place && is_one).then_some((1, place))
    }

    /// All parts of a whole in the translation.
    fn parts(&self, leftovers: &[Leftover]) -> Vec<Part> {
        let of_words = self.reading.fractions(self.language).into_iter();
        let mut parts: Vec<Part> = of_words
            .map(
                |Fraction {
                     lexemes,
                     over,
                     under,
                     is_sure,
                 }| Part {
                    lexemes,
                    value: quotient(over, under),
                    is_sure,
                    tolerance: if under == 100 { ROUNDED } else { NEAR },
                },
            )
            .collect();
        for leftover in leftovers {
            let is_free = leftover.ground == Ground::None;
            let Some(value) = leftover.values.first().map(|value| value.approximate()) else {
                continue;
            };
            let is_hundredths = is_percent(leftover, self.reading) || self.is_tenths(leftover);
            let value = if is_hundredths { value / 100.0 } else { value };
            if (0.0..1.0).contains(&value) {
                parts.push(Part {
                    lexemes: leftover.lexemes.clone(),
                    value,
                    is_sure: is_hundredths && is_free,
                    tolerance: ROUNDED,
                });
            }
        }
        parts
    }

    fn is_tenths(&self, leftover: &Leftover) -> bool {
        let inside = self.reading.lexemes.get(leftover.lexemes.clone());
        let is_tenth = |meaning| matches!(meaning, Meaning::Tenth);
        inside
            .into_iter()
            .flatten()
            .any(|lexeme| match lexeme.kind {
                Kind::Known { meaning, .. } => is_tenth(meaning),
                _ => false,
            })
    }

    /// Says whether the translation counts instead: one in three, 三人に一人.
    fn is_said_as_count(&self, under: u64, parts: &[Part]) -> bool {
        let all = Decimal::whole(under);
        let mut candidates = self.reading.candidates.iter();
        under > 2
            && candidates.any(|candidate| {
                let Range { start, end } = candidate.lexemes;
                let mut parts = parts.iter();
                let is_part =
                    parts.any(|part| start < part.lexemes.end && part.lexemes.start < end);
                candidate.value == all && !is_part
            })
    }

    /// All parts and percentages that the source says.
    fn known_parts(&self) -> Vec<f64> {
        let fractions = self.said.fractions(self.spoken);
        let fractions = fractions.iter().map(|part| quotient(part.over, part.under));
        let shares = self
            .demands
            .iter()
            .filter(|demand| demand.kind == TokenKind::Percentage);
        let shares = shares.flat_map(|demand| demand.parts.iter());
        let shares = shares.map(|part| part.value().approximate() / 100.0);
        // a third country is "un pays tiers"
        let places = self.said.meanings().filter_map(|meaning| match meaning {
            Meaning::Ordinal(place @ 3..) => Some(quotient(1, place)),
            _ => None,
        });
        fractions.chain(shares).chain(places).collect()
    }
}

#[expect(clippy::cast_precision_loss, reason = "parts of a whole are few")]
fn quotient(over: u64, under: u64) -> f64 {
    over as f64 / under as f64
}

/// A part of a whole in hundredths.
fn hundredths(value: f64) -> Option<Decimal> {
    Decimal::parse(&format!("{value:.2}"))
}
