//! Pairs what is left on both sides: slips, conversions, and what only one side says.

use std::ops::Range;

use super::date::Dates;
use super::demand::{Demand, Need, Part, Role};
use super::hole::Holes;
use super::leftover::{Form, Ground, Leftover};
use super::lone::Lone;
use super::matching::{Answer, Matching};
use super::numbering::Found;
use super::sides::Sides;
use super::slip::{is_rounded, slip};
use super::{
    Difference, DifferenceKind, Said, Slip, decades, fractions, measure, order, twice, worded,
};
use crate::language::Meaning;
use crate::lenient::{Kind, Reading, Sense};
use crate::{Decimal, TokenKind};

/// The most leftovers that one number is held against; it bounds the cost.
pub(super) const MOST_TRIED: usize = 200;

/// The most readings that are gone through for one number; it bounds the cost.
pub(super) const MOST_READ: usize = 5000;

/// Numbers in words up to this one are often said otherwise in a translation, or left out.
const LARGEST_LOOSE_WORD: u64 = 9;

/// The least number in words that a slip can have altered.
pub(super) const LEAST_SURE_WORD: u64 = 10;

/// An unanswered number of the source.
pub(super) struct Open<'d> {
    pub(super) demand: &'d Demand,
    pub(super) part: &'d Part,
    /// The translation says the same number once, for another fact.
    pub(super) is_shared: bool,
    /// Where the other number of a time stands in the translation.
    beside: Option<Range<usize>>,
}

impl Open<'_> {
    /// Says whether it is the first number of its fact: the hour of a time.
    fn is_first(&self) -> bool {
        let first = self.demand.parts.first();
        first.is_some_and(|first| std::ptr::eq(first, self.part))
    }
}

/// The differences between what is left.
pub(super) fn differences(sides: Sides<'_>, mut leftovers: Vec<Leftover>) -> Vec<Difference> {
    let Sides {
        demands,
        matching,
        reading,
        ..
    } = sides;
    let customs = sides.customs();
    let mut open = open(demands, matching, reading);
    let dates = Dates {
        matching,
        reading,
        customs,
    };
    let mut found = Vec::from_iter(fractions::settle(sides, &mut leftovers));
    found.extend(twice::settle(sides, &mut leftovers));
    found.extend(settle(&mut open, |open| dates.other_month(open)));
    found.extend(settle(&mut open, |open| {
        dates.beside_month(open, &mut leftovers)
    }));
    for pass in PASSES {
        if pass == Pass::Slip {
            let lone = Lone {
                open: &mut open,
                leftovers: &mut leftovers,
                demands,
                reading,
            };
            found.extend(lone.settle());
            found.extend(decades::another(sides, &mut open));
            found.extend(worded::settle(sides, &mut open, &mut leftovers));
            found.extend(order::settle(sides, &mut open, &leftovers));
        }
        found.extend(settle(&mut open, |open| {
            pass.pair(open, &mut leftovers, reading, customs)
        }));
    }
    found.extend(settle(&mut open, |open| {
        converted_in_words(open, matching, reading, customs)
    }));
    let holes = Holes {
        demands,
        matching,
        reading,
    };
    let missed = |open: &&Open<'_>| {
        let is_said = is_said_as_part(open, reading) || holes.is_given_once(open.demand);
        is_missed(open) && !is_said
    };
    found.extend(open.iter().filter(missed).map(missing));
    let cut = holes.cut_clocks();
    found.extend(cut.map(|(demand, part)| lost(demand, part)));
    for (index, numbering) in &matching.numberings {
        let demand = demands.get(*index);
        found.extend(demand.and_then(|demand| renumbered(demand, numbering, reading)));
    }
    for (demand, answers) in demands.iter().zip(&matching.answers) {
        found.extend(reordered(demand, answers));
    }
    let extra = leftovers.iter().filter(|leftover| is_extra(leftover));
    found.extend(extra.map(|leftover| added(leftover, reading)));
    found
}

/// Takes out of `open` what `differs`, and returns the differences.
fn settle<'d>(
    open: &mut Vec<Open<'d>>,
    mut differs: impl FnMut(&Open<'d>) -> Option<Difference>,
) -> Vec<Difference> {
    let mut found = Vec::new();
    open.retain(|open| {
        let difference = differs(open);
        let stays = difference.is_none();
        found.extend(difference);
        stays
    });
    found
}

fn added(leftover: &Leftover, reading: &Reading) -> Difference {
    let value = leftover.values.first();
    Difference {
        kind: DifferenceKind::Added,
        fact: TokenKind::Number,
        source: None,
        target: value.map(|&value| said(reading, &leftover.lexemes, value)),
    }
}

/// A numbering that was altered: `4.5.1` for `4.1.1`.
fn renumbered(demand: &Demand, found: &Found, reading: &Reading) -> Option<Difference> {
    let Found::Slipped(lexemes, slip) = found else {
        return None;
    };
    let value = |text: &str| Decimal::of_digits(&text.replace('.', ""), "");
    let span = reading.origin(lexemes);
    let wrong = lexemes.clone().filter_map(|at| reading.lexemes.get(at));
    let wrong: String = wrong.map(|lexeme| reading.text(lexeme)).collect();
    Some(Difference {
        kind: DifferenceKind::Changed(*slip),
        fact: demand.kind,
        source: Some(Said {
            value: value(demand.literal.as_deref()?)?,
            span: demand.span.clone(),
        }),
        target: Some(Said {
            value: value(&wrong)?,
            span,
        }),
    })
}

/// A numbering whose numbers all stand in the translation, but not as it stood: `4.5.1` for
/// `4.1.5`.
fn reordered(demand: &Demand, answers: &[Answer]) -> Option<Difference> {
    demand.literal.as_ref()?;
    let apart = answers
        .iter()
        .all(|answer| matches!(answer, Answer::Own(_) | Answer::Shared(_)));
    let part = demand.parts.first().filter(|_| apart)?;
    Some(Difference {
        kind: DifferenceKind::Doubtful,
        ..lost(demand, part)
    })
}

/// The numbers of the source without an answer of their own.
fn open<'d>(demands: &'d [Demand], matching: &Matching, reading: &Reading) -> Vec<Open<'d>> {
    let mut open = Vec::new();
    for (demand, answers) in demands.iter().zip(&matching.answers) {
        let beside = answers.iter().find_map(|answer| match answer {
            Answer::Own(at) => reading
                .candidates
                .get(*at)
                .map(|found| found.lexemes.clone()),
            _ => None,
        });
        for (part, answer) in demand.parts.iter().zip(answers) {
            if !matches!(answer, Answer::Own(_) | Answer::Literal) {
                open.push(Open {
                    demand,
                    part,
                    is_shared: matches!(answer, Answer::Shared(_)),
                    beside: beside.clone().filter(|_| part.role == Role::Clock),
                });
            }
        }
    }
    open
}

/// What a leftover may be to an open number; earlier passes go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// The other number of a time whose one number was found: 11:30 for 10:30.
    Clock,
    /// The same measure in another unit.
    Converted,
    /// A slip, where the source does not explain the leftover.
    Slip,
    /// A slip that happens to make a number which the source says elsewhere.
    Repeated,
    /// Some other number in figures.
    Doubtful,
}

/// The passes, in order.
const PASSES: [Pass; 5] = [
    Pass::Clock,
    Pass::Converted,
    Pass::Slip,
    Pass::Repeated,
    Pass::Doubtful,
];

impl Pass {
    /// Pairs an open number with the first leftover that fits, and takes that out.
    fn pair(
        self,
        open: &Open<'_>,
        leftovers: &mut Vec<Leftover>,
        reading: &Reading,
        customs: &str,
    ) -> Option<Difference> {
        let mut tried = leftovers.iter().take(MOST_TRIED).enumerate();
        let (at, difference) = tried.find_map(|(at, leftover)| {
            let (kind, value) = self.fits(open, leftover, reading, customs)?;
            let target = said(reading, &leftover.lexemes, value);
            Some((at, pair(open, kind, target)))
        })?;
        leftovers.remove(at);
        Some(difference)
    }

    fn fits(
        self,
        open: &Open<'_>,
        leftover: &Leftover,
        reading: &Reading,
        customs: &str,
    ) -> Option<(DifferenceKind, Decimal)> {
        let first = leftover.values.first().copied()?;
        match self {
            Self::Clock => {
                let beside = open.beside.as_ref()?;
                let Range { start, end } = leftover.lexemes;
                // a colon or a dot, or a word for hours, stands between the two; a dash is no such mark
                let (mark, behind) = if open.is_first() {
                    (end, beside.start)
                } else {
                    (beside.end, start)
                };
                let mark = reading.lexemes.get(mark).filter(|_| mark + 1 == behind);
                let glued = mark.is_some_and(|mark| mark.kind != Kind::Sign('-'));
                let kept = leftover.ground != Ground::Implied && leftover.values.len() == 1;
                (glued && kept).then_some((DifferenceKind::Changed(Slip::Digit), first))
            }
            Self::Converted => {
                let unit = open.demand.unit.filter(|_| open.demand.twin.is_none())?;
                let source = open.part.value().approximate();
                let near = |value: &&Decimal| {
                    measure::is_converted(source, unit, value.approximate(), customs)
                };
                let value = leftover.values.iter().find(near)?;
                Some((DifferenceKind::Converted, *value))
            }
            Self::Slip => {
                let wanted =
                    leftover.ground == Ground::None && (!open.is_shared || open.demand.in_figures);
                slipped(open, leftover).filter(|_| wanted)
            }
            Self::Repeated => {
                // a translation may do without a name, and the 19 of Covid-19 with it
                let wanted = leftover.ground == Ground::Repeated
                    && !open.is_shared
                    && open.demand.kind != TokenKind::Identifier
                    && open.part.need == Need::Required;
                slipped(open, leftover).filter(|_| wanted)
            }
            Self::Doubtful => {
                let wanted = leftover.ground == Ground::None
                    && !open.is_shared
                    && leftover.form != Form::Words
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
    let is_said = leftover.values.contains(&open.part.value());
    if !sure || is_said || open.part.need == Need::Optional {
        return None;
    }
    let is_month = open.part.role == Role::Month;
    let last_month = Decimal::whole(12);
    let may_be = |value: &Decimal| !is_month || leftover.is_month || *value <= last_month;
    for value in leftover.values.iter().copied().filter(may_be) {
        for &accepted in &open.part.accepts {
            let is_short_date = is_month && accepted > last_month;
            let slip = slip(accepted, value, open.part.decimals).filter(|_| !is_short_date);
            let Some(slip) = slip else {
                continue;
            };
            if leftover.form == Form::Words && slip != Slip::PowerOfTen {
                continue;
            }
            let tiny = open.part.is_small && accepted == open.part.value();
            let rounded = leftover.scaled && is_rounded(accepted, value);
            let kind = if rounded || tiny || leftover.is_small || open.demand.is_vague {
                DifferenceKind::Doubtful
            } else {
                DifferenceKind::Changed(slip)
            };
            return Some((kind, value));
        }
    }
    None
}

pub(super) fn pair(open: &Open<'_>, kind: DifferenceKind, target: Said) -> Difference {
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

pub(super) fn said(reading: &Reading, lexemes: &Range<usize>, value: Decimal) -> Said {
    Said {
        value,
        span: reading.origin(lexemes),
    }
}

fn missing(open: &Open<'_>) -> Difference {
    lost(open.demand, open.part)
}

fn lost(demand: &Demand, part: &Part) -> Difference {
    Difference {
        kind: DifferenceKind::Missing,
        fact: demand.kind,
        source: Some(Said {
            value: part.value(),
            span: demand.span.clone(),
        }),
        target: None,
    }
}

/// Says whether an unanswered number should have been answered.
fn is_missed(open: &Open<'_>) -> bool {
    let large = open.demand.in_figures
        || open.part.role == Role::Month
        || open.demand.kind == TokenKind::Percentage
        || open.part.value() > Decimal::whole(LARGEST_LOOSE_WORD);
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
    let candidate = reading
        .candidates
        .iter()
        .take(MOST_READ)
        .find(|candidate| {
            matches!(candidate.sense, Sense::Words)
                && !matching.is_taken(candidate)
                && measure::is_converted(source, unit, candidate.value.approximate(), customs)
        })?;
    let target = said(reading, &candidate.lexemes, candidate.value);
    Some(pair(open, DifferenceKind::Converted, target))
}

/// Says whether minutes may be said as parts of an hour: half past, a quarter to.
fn is_said_as_part(open: &Open<'_>, reading: &Reading) -> bool {
    let parts = match open.part.value().as_whole() {
        Some(30) => 2,
        Some(15 | 45) => 4,
        _ => return false,
    };
    let is_part = |meaning| match meaning {
        Meaning::Fraction(found) => found == parts,
        Meaning::AndHalf => parts == 2,
        _ => false,
    };
    open.part.role == Role::Clock && reading.meanings().take(MOST_READ).any(is_part)
}

/// Says whether a number of the translation should not stand there. One and two stand for
/// articles, duals and "another" in many languages.
fn is_extra(leftover: &Leftover) -> bool {
    let counts = leftover
        .values
        .iter()
        .any(|value| *value > Decimal::whole(2));
    leftover.ground == Ground::None && leftover.form == Form::Figures && counts
}
