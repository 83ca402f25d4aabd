//! Pairs what is left on both sides: slips, conversions, and what only one side says.

use std::ops::Range;

use super::demand::{Demand, Need, Part};
use super::leftover::{Ground, Leftover};
use super::matching::{Answer, Matching};
use super::slip::slip;
use super::{Difference, DifferenceKind, Said, measure};
use crate::lenient::{Reading, Sense};
use crate::{Decimal, TokenKind};

/// Numbers in words up to this one are often said otherwise in a translation, or left out.
const LARGEST_LOOSE_WORD: u64 = 12;

/// The least number in words that a slip can have altered.
const LEAST_SURE_WORD: u64 = 10;

/// An unanswered number of the source.
struct Open<'d> {
    demand: &'d Demand,
    part: &'d Part,
    /// The translation says the same number once, for another fact.
    is_shared: bool,
}

/// The differences between what is left.
pub(super) fn differences(
    demands: &[Demand],
    matching: &Matching,
    reading: &Reading,
    mut leftovers: Vec<Leftover>,
    customs: &str,
) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut open: Vec<Open<'_>> = open(demands, matching);
    for pass in [Pass::Converted, Pass::Slip, Pass::Repeated, Pass::Doubtful] {
        open.retain(|open| {
            let Some(at) = leftovers.iter().position(|leftover| pass.fits(open, leftover, customs).is_some())
            else {
                return true;
            };
            let leftover = leftovers.remove(at);
            if let Some((kind, value)) = pass.fits(open, &leftover, customs) {
                found.push(pair(open, kind, said(reading, &leftover.lexemes, value)));
            }
            false
        });
    }
    open.retain(|open| {
        let converted = converted_in_words(open, matching, reading, customs);
        found.extend(converted.clone());
        converted.is_none()
    });
    found.extend(open.iter().filter(|open| is_missed(open)).map(missing));
    let extra = leftovers.into_iter().filter(is_extra);
    found.extend(extra.map(|leftover| Difference {
        kind: DifferenceKind::Added,
        fact: TokenKind::Number,
        source: None,
        target: leftover.values.first().map(|&value| said(reading, &leftover.lexemes, value)),
    }));
    found
}

/// The numbers of the source without an answer of their own.
fn open<'d>(demands: &'d [Demand], matching: &Matching) -> Vec<Open<'d>> {
    let mut open = Vec::new();
    for (demand, answers) in demands.iter().zip(&matching.answers) {
        for (part, answer) in demand.parts.iter().zip(answers) {
            if !matches!(answer, Answer::Own(_)) {
                open.push(Open {
                    demand,
                    part,
                    is_shared: matches!(answer, Answer::Shared(_)),
                });
            }
        }
    }
    open
}

/// What a leftover may be to an open number; earlier passes go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// The same measure in another unit.
    Converted,
    /// A slip, where the source does not explain the leftover.
    Slip,
    /// A slip that happens to make a number which the source says elsewhere.
    Repeated,
    /// Some other number in figures.
    Doubtful,
}

impl Pass {
    fn fits(self, open: &Open<'_>, leftover: &Leftover, customs: &str) -> Option<(DifferenceKind, Decimal)> {
        let first = leftover.values.first().copied()?;
        match self {
            Self::Converted => {
                let unit = open.demand.unit.filter(|_| !open.demand.is_given_twice)?;
                let source = open.part.value().approximate();
                let near = |value: &&Decimal| {
                    measure::is_converted(source, unit, value.approximate(), customs)
                };
                let value = leftover.values.iter().find(near)?;
                Some((DifferenceKind::Converted, *value))
            }
            Self::Slip => {
                let wanted = leftover.ground == Ground::None
                    && (!open.is_shared || open.demand.in_figures);
                slipped(open, leftover).filter(|_| wanted)
            }
            Self::Repeated => {
                let wanted = leftover.ground == Ground::Repeated && !open.is_shared
                    && open.part.need == Need::Required;
                slipped(open, leftover).filter(|_| wanted)
            }
            Self::Doubtful => {
                let wanted = leftover.ground == Ground::None
                    && !open.is_shared
                    && !leftover.in_words
                    && open.demand.in_figures
                    && open.part.need == Need::Required
                    && !open.part.is_small
                    && !leftover.is_small;
                wanted.then_some((DifferenceKind::Doubtful, first))
            }
        }
    }
}

/// The slip between an open number and a leftover.
fn slipped(open: &Open<'_>, leftover: &Leftover) -> Option<(DifferenceKind, Decimal)> {
    let sure = open.demand.in_figures || open.part.value() >= Decimal::whole(LEAST_SURE_WORD);
    let may_slip = open.part.need == Need::Required || open.demand.kind == TokenKind::Time;
    if !sure || !may_slip {
        return None;
    }
    for &value in &leftover.values {
        for &accepted in &open.part.accepts {
            let Some(slip) = slip(accepted, value) else {
                continue;
            };
            if leftover.in_words && slip != super::Slip::PowerOfTen {
                continue;
            }
            let tiny = open.part.is_small && accepted == open.part.value();
            let kind = if tiny || leftover.is_small || open.demand.is_vague {
                DifferenceKind::Doubtful
            } else {
                DifferenceKind::Changed(slip)
            };
            return Some((kind, value));
        }
    }
    None
}

fn pair(open: &Open<'_>, kind: DifferenceKind, target: Said) -> Difference {
    Difference {
        kind,
        fact: open.demand.kind,
        source: Some(source(open)),
        target: Some(target),
    }
}

fn source(open: &Open<'_>) -> Said {
    Said {
        value: open.part.value(),
        span: open.demand.span.clone(),
    }
}

fn said(reading: &Reading, lexemes: &Range<usize>, value: Decimal) -> Said {
    Said {
        value,
        span: reading.origin(lexemes),
    }
}

fn missing(open: &Open<'_>) -> Difference {
    Difference {
        kind: DifferenceKind::Missing,
        fact: open.demand.kind,
        source: Some(source(open)),
        target: None,
    }
}

/// Says whether an unanswered number should have been answered.
fn is_missed(open: &Open<'_>) -> bool {
    if open.demand.is_given_twice {
        return false;
    }
    let large = open.demand.in_figures || open.part.value() > Decimal::whole(LARGEST_LOOSE_WORD);
    let placed = open.demand.in_figures || open.demand.kind != TokenKind::Ordinal;
    !open.is_shared && open.part.need == Need::Required && large && placed
}

/// A conversion that stands in words: "sechs Meter" for 20 feet.
fn converted_in_words(
    open: &Open<'_>,
    matching: &Matching,
    reading: &Reading,
    customs: &str,
) -> Option<Difference> {
    let unit = open.demand.unit?;
    let source = open.part.value().approximate();
    let candidate = reading.candidates.iter().find(|candidate| {
        matches!(candidate.sense, Sense::Words)
            && !matching.is_taken(candidate)
            && measure::is_converted(source, unit, candidate.value.approximate(), customs)
    })?;
    let target = said(reading, &candidate.lexemes, candidate.value);
    Some(pair(open, DifferenceKind::Converted, target))
}

/// Says whether a number of the translation should not stand there. One and two stand for
/// articles, duals and "another" in many languages.
fn is_extra(leftover: &Leftover) -> bool {
    let counts = leftover.values.iter().any(|value| *value > Decimal::whole(2));
    leftover.ground == Ground::None && !leftover.in_words && !leftover.in_name && counts
}
