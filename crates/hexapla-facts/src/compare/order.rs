//! Places in an order, where each text has one left: "the third time" as la segunda vez.

use std::ops::Range;

use super::demand::Need;
use super::leftover::{Form, Ground, Leftover};
use super::lone::only;
use super::pairing::{Open, pair, said};
use super::sides::Sides;
use super::{Difference, DifferenceKind, Slip, weekday};
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Sense};
use crate::{Decimal, TokenKind};

/// Takes out the one place of each side.
pub(super) fn settle(
    sides: Sides<'_>,
    open: &mut Vec<Open<'_>>,
    leftovers: &[Leftover],
) -> Option<Difference> {
    let one = only(open, |open| sides.is_stated(open))?;
    let place = open.get(one)?;
    let figures = leftovers
        .iter()
        .any(|leftover| leftover.ground == Ground::None && leftover.form == Form::Figures);
    if figures || sides.may_say(place.part.value()) {
        return None;
    }
    let mut left = sides.places_left();
    let (lexemes, wrong) = left.next()?;
    let is_sure = left.next().is_none() && are_apart(place.part.value(), wrong);
    is_sure.then_some(())?;
    let target = said(sides.reading, &lexemes, wrong);
    let difference = pair(place, DifferenceKind::Changed(Slip::Digit), target);
    open.remove(one);
    Some(difference)
}

/// Says whether two places cannot be said of one thing: what is first is "initial", too, and the second is another one in
/// many languages.
fn are_apart(right: Decimal, wrong: Decimal) -> bool {
    let [first, second] = [1, 2].map(Decimal::whole);
    wrong > second || (wrong == second && right > second && right != first)
}

impl Sides<'_> {
    /// A plain place in an order: no century, no day, no unit of time.
    fn is_stated(&self, open: &Open<'_>) -> bool {
        let (_, behind) = self.around(&open.demand.span);
        let value = open.part.value();
        let hundreds = value
            .as_whole()
            .map(|place| Decimal::whole(place.saturating_sub(1) * 100));
        let is_century = hundreds.is_some_and(|hundreds| open.part.accepts.contains(&hundreds));
        let is_party = behind.trim_start_matches([' ', '-']).starts_with("part");
        open.demand.kind == TokenKind::Ordinal
            && open.part.need == Need::Required
            && !open.is_shared
            && !is_century
            && !is_party
    }

    /// Says whether any word of the translation may mean the place.
    fn may_say(&self, place: Decimal) -> bool {
        let place = place.as_whole();
        self.reading.meanings().any(|meaning| match meaning {
            Meaning::Ordinal(value)
            | Meaning::Fraction(value)
            | Meaning::Number(value)
            | Meaning::Implied(value) => Some(value) == place,
            _ => false,
        })
    }

    /// The places in an order that answer nothing and that nothing in the source says.
    fn places_left(&self) -> impl Iterator<Item = (Range<usize>, Decimal)> {
        let mut covered = 0..0;
        let mut end = 0;
        let weekdays = weekday::numbers(self.said, self.language);
        self.reading.candidates.iter().filter_map(move |candidate| {
            let is_inside = candidate.lexemes.start < covered.end;
            if is_inside && candidate.lexemes != covered {
                return None;
            }
            covered = candidate.lexemes.clone();
            let is_free = !self.matching.is_taken(candidate) && self.is_order(candidate);
            let is_said = self.is_said(candidate.value) || weekdays.contains(&candidate.value);
            // one word may be read as a number and as a place
            let is_new = end <= candidate.lexemes.start;
            (is_free && !is_said && is_new).then(|| {
                end = candidate.lexemes.end;
                (candidate.lexemes.clone(), candidate.value)
            })
        })
    }

    /// Says whether a number is one word, or ends in one, that can only mean a place in an order.
    fn is_order(&self, candidate: &Candidate) -> bool {
        let last = candidate.lexemes.end.checked_sub(1);
        let last = last.and_then(|last| Some((last, self.reading.lexemes.get(last)?)));
        let is_place = last.is_some_and(|(at, last)| match last.kind {
            Kind::Known {
                is_doubtful: true, ..
            } => false,
            Kind::Known {
                meaning: Meaning::Ordinal(_),
                ..
            } => candidate.sense != Sense::Share,
            // "quarto" is the fourth as well, but "um quarto" is none
            Kind::Known {
                meaning: Meaning::Fraction(place),
                ..
            } => {
                candidate.value == Decimal::whole(place)
                    && self.language.is_ordinal(self.reading.text(last))
                    && self.reading.count_before(at).is_none()
            }
            _ => false,
        });
        is_place
            && matches!(
                candidate.sense,
                Sense::Words | Sense::Ordinal | Sense::Share
            )
            && self
                .reading
                .begins_word(candidate.lexemes.start, self.language)
    }

    fn is_said(&self, value: Decimal) -> bool {
        let parts = self.demands.iter().flat_map(|demand| &demand.parts);
        let mut parts = parts.flat_map(|part| &part.accepts);
        let mut words = self.said.candidates.iter();
        parts.any(|known| *known == value) || words.any(|known| known.value == value)
    }
}
