//! Dates of which the translation keeps a part and says another day, month or year.

use std::ops::{Range, RangeInclusive};

use super::Difference;
use super::demand::{Part, Role};
use super::leftover::{Leftover, is_month};
use super::matching::Matching;
use super::pairing::{LEAST_SURE_WORD, MOST_READ, MOST_TRIED, Open, pair, said};
use super::{DifferenceKind, Slip};
use crate::language::has_custom;
use crate::lenient::{Candidate, Kind, Reading, Sense};
use crate::{Decimal, TokenKind};

/// The most letters of a month's short form.
const LONGEST_ABBREVIATION: usize = 3;

/// The most lexemes between a month and its day or year: `8. bis 11. März`, `10-го марта`, `ngày 11 tháng 3`.
const FARTHEST: usize = 4;

/// The number of December.
const LAST_MONTH: u64 = 12;

/// What the dates of a translation are told by.
pub(super) struct Dates<'a> {
    pub(super) matching: &'a Matching,
    pub(super) reading: &'a Reading,
    pub(super) customs: &'a str,
}

impl Dates<'_> {
    /// Another month's name where the source's month stands nowhere.
    pub(super) fn other_month(&self, open: &Open<'_>) -> Option<Difference> {
        if open.part.role != Role::Month || open.is_shared {
            return None;
        }
        let mut months = self.reading.candidates.iter().take(MOST_READ);
        let candidate = months.find(|candidate| {
            let is_free = !self.matching.is_taken(candidate);
            candidate.sense == Sense::Month && is_free && self.is_sure(candidate)
        })?;
        Some(self.changed(open, candidate))
    }

    /// Another day, or another year, beside the source's month. Of two equal numbers either may be the one that
    /// answers nothing.
    pub(super) fn beside_month(
        &self,
        open: &Open<'_>,
        leftovers: &mut Vec<Leftover>,
    ) -> Option<Difference> {
        let bounds = bounds(open)?;
        // Meskerem is September as well, and its days are others
        if has_custom(self.customs, "ethiopian") {
            return None;
        }
        let candidates = self.reading.candidates.iter().take(MOST_READ);
        let names = candidates.filter(|candidate| self.is_month(candidate, open));
        let mut beside = names.flat_map(|name| self.beside(&name.lexemes, &bounds));
        let (candidate, at) = beside.find_map(|candidate| {
            let mut free = leftovers.iter().take(MOST_TRIED);
            let at = free.position(|leftover| leftover.values.contains(&candidate.value))?;
            Some((candidate, at))
        })?;
        leftovers.remove(at);
        Some(self.changed(open, candidate))
    }

    fn changed(&self, open: &Open<'_>, candidate: &Candidate) -> Difference {
        let target = said(self.reading, &candidate.lexemes, candidate.value);
        pair(open, DifferenceKind::Changed(Slip::Date), target)
    }

    /// Short Latin forms are other words as well: "set", "mar", "out".
    fn is_sure(&self, candidate: &Candidate) -> bool {
        let lexeme = self.reading.lexemes.get(candidate.lexemes.start);
        lexeme.is_some_and(|lexeme| {
            let text = self.reading.text(lexeme);
            let is_long = !text.is_ascii() || text.len() > LONGEST_ABBREVIATION;
            is_long && !lexeme.is_doubtful()
        })
    }

    /// Says whether `candidate` is the month of the date: by its name, as a numbered month, or inside a date in figures.
    fn is_month(&self, candidate: &Candidate, open: &Open<'_>) -> bool {
        let is_figure = candidate.sense == Sense::Figures;
        let is_named = candidate.sense == Sense::Month;
        let mut months = open
            .demand
            .parts
            .iter()
            .filter(|part| may_be_month(part, open));
        let is_said = months.any(|month| month.value() == candidate.value);
        is_said && (is_named || (is_figure && self.is_numbered(candidate)))
    }

    /// Says whether a figure is a month by what stands beside it: 月, or the marks of a date on both sides.
    fn is_numbered(&self, candidate: &Candidate) -> bool {
        let Range { start, end } = candidate.lexemes;
        let mark = |at: usize| match self.reading.lexemes.get(at)?.kind {
            Kind::Sign(mark @ ('.' | '/' | '-')) => Some(mark),
            _ => None,
        };
        let before = start.checked_sub(1).and_then(mark);
        is_month(candidate, self.reading) || (before.is_some() && before == mark(end))
    }

    /// The numbers within `bounds` close to the `month` with nothing but words between, or the days of a span.
    fn beside<'s>(
        &'s self,
        month: &Range<usize>,
        bounds: &'s RangeInclusive<u64>,
    ) -> impl Iterator<Item = &'s Candidate> {
        let Range { start, end } = month.clone();
        let near = start.saturating_sub(FARTHEST + 1)..end + FARTHEST + 1;
        let near = self.reading.candidates_in(&near).iter();
        near.filter(move |candidate| {
            let Range {
                start: from,
                end: to,
            } = candidate.lexemes;
            let between = if to <= start { to..start } else { end..from };
            let value = candidate.value.as_whole();
            let fits = value.is_some_and(|value| bounds.contains(&value));
            let is_apart = to <= start || from >= end;
            let is_number = match candidate.sense {
                Sense::Figures => true,
                Sense::Words => value >= Some(LEAST_SURE_WORD),
                _ => false,
            };
            fits && is_apart && is_number && between.len() <= FARTHEST && self.joins(between)
        })
    }

    fn joins(&self, mut between: Range<usize>) -> bool {
        between.all(|at| {
            let lexeme = self.reading.lexemes.get(at);
            lexeme.is_some_and(|lexeme| match lexeme.kind {
                Kind::Sign(mark) => matches!(mark, '.' | '/' | '-'),
                Kind::Digits => self.reading.text(lexeme).len() <= 2,
                Kind::Known { .. } | Kind::Word => true,
                Kind::Code => false,
            })
        })
    }
}

/// The numbers that the open part of a date may be; a date in figures alone does not tell its day from its month.
fn bounds(open: &Open<'_>) -> Option<RangeInclusive<u64>> {
    const DAYS: RangeInclusive<u64> = 1..=31;
    const YEARS: RangeInclusive<u64> = 1000..=2999;
    let in_figures = open.demand.kind == TokenKind::Date && open.demand.parts.len() == 3;
    match open.part.role {
        Role::Day => Some(DAYS),
        Role::Year => Some(YEARS),
        Role::Plain if in_figures => {
            let value = open.part.value().as_whole()?;
            [DAYS, YEARS]
                .into_iter()
                .find(|bounds| bounds.contains(&value))
        }
        _ => None,
    }
}

/// Says whether `part` may be the month of the date whose other part is open.
fn may_be_month(part: &Part, open: &Open<'_>) -> bool {
    let is_other = !std::ptr::eq(part, open.part);
    match open.part.role {
        Role::Plain => is_other && part.value() <= Decimal::whole(LAST_MONTH),
        _ => part.role == Role::Month,
    }
}
