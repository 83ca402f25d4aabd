//! The one number that a source has left, and the one that its translation has left.
//!
//! Numbers of one digit look alike by chance, so that no slip shows which stands for which. Where nothing else is left on
//! either side, nothing else can.

use super::demand::{Demand, Need};
use super::leftover::{Form, Ground, Leftover};
use super::pairing::{Open, pair, said};
use super::slip::is_rounded;
use super::unsure::TIMES;
use super::{Difference, DifferenceKind, Slip};
use crate::language::Meaning;
use crate::lenient::{Kind, Reading};
use crate::{Decimal, TokenKind};

/// What nothing explains, in figures on both sides.
pub(super) struct Lone<'a, 'd> {
    pub(super) open: &'a mut Vec<Open<'d>>,
    pub(super) leftovers: &'a mut Vec<Leftover>,
    pub(super) demands: &'d [Demand],
    pub(super) reading: &'a Reading,
}

impl Lone<'_, '_> {
    /// Takes out what is alone on both sides: a percentage, then a number where either has one digit.
    pub(super) fn settle(mut self) -> Vec<Difference> {
        let percentage = self.percentage();
        let number = self.number();
        percentage.into_iter().chain(number).collect()
    }

    fn percentage(&mut self) -> Option<Difference> {
        let is_share = |open: &Open<'_>| open.demand.kind == TokenKind::Percentage;
        let one = only(self.open, |open| is_share(open) && is_stated(open))?;
        let other = only(self.leftovers, |leftover| {
            is_figure(leftover) && is_percent(leftover, self.reading)
        })?;
        self.take(one, other)
    }

    fn number(&mut self) -> Option<Difference> {
        // what is measured may be converted, and with it the other end of a span
        let is_measured = |demand: &Demand| demand.unit.is_some_and(|unit| !TIMES.contains(&unit));
        if self.demands.iter().any(is_measured) {
            return None;
        }
        let one = only(self.open, is_stated)?;
        let other = only(self.leftovers, is_figure)?;
        let (number, leftover) = (self.open.get(one)?, self.leftovers.get(other)?);
        let counts = match number.demand.kind {
            TokenKind::Number | TokenKind::Age => true,
            TokenKind::Currency => self.names_currency(number.demand),
            _ => false,
        };
        let is_small = number.part.is_small || leftover.is_small;
        (counts && is_small && !number.demand.is_vague).then_some(())?;
        self.take(one, other)
    }

    /// Says whether the translation names the currency of a sum and no other, which it may be converted to.
    fn names_currency(&self, demand: &Demand) -> bool {
        let mut named = self.reading.meanings().filter_map(|meaning| match meaning {
            Meaning::Currency(code) => Some(code),
            _ => None,
        });
        let code = demand.currency.as_deref();
        named.next() == code && named.all(|other| Some(other) == code)
    }

    /// The difference between the two, unless they may be the same said in another way: a word that no table knows may
    /// say the noughts, and decimals may be rounded.
    fn take(&mut self, one: usize, other: usize) -> Option<Difference> {
        let (number, leftover) = (self.open.get(one)?, self.leftovers.get(other)?);
        let right = number.part.value();
        let wrong = *leftover.values.first()?;
        let [far, near] = [right, wrong].map(Decimal::approximate);
        if same_in_other_words(number, wrong) || (far - near).abs() < 1.0 {
            return None;
        }
        let target = said(self.reading, &leftover.lexemes, wrong);
        let difference = pair(number, DifferenceKind::Changed(Slip::Digit), target);
        self.open.remove(one);
        self.leftovers.remove(other);
        Some(difference)
    }
}

/// Says whether `wrong` may be what the source says in another way: noughts that a word says which no table knows, rounded
/// figures, another unit of time.
pub(super) fn same_in_other_words(number: &Open<'_>, wrong: Decimal) -> bool {
    let right = number.part.value();
    let lacks_power = right.power_to(wrong).is_some_and(|power| power < 0);
    let is_time = number.demand.unit.is_some();
    let [far, near] = [right, wrong].map(Decimal::approximate);
    lacks_power || is_rounded(right, wrong) || (is_time && is_converted(far, near))
}

/// How many of a shorter time a longer one has: 3 months are 90 days or 12 weeks.
const RATIOS: [f64; 8] = [4.0, 7.0, 12.0, 24.0, 30.0, 52.0, 60.0, 365.0];

/// Says whether one number may be the other in another unit of time.
fn is_converted(one: f64, other: f64) -> bool {
    let ratio = one.max(other) / one.min(other);
    let is_it = |exact: &f64| (ratio - exact).abs() <= exact * 0.1;
    RATIOS.iter().any(is_it)
}

/// The place of the only one that fits.
pub(super) fn only<T>(all: &[T], fits: impl Fn(&T) -> bool) -> Option<usize> {
    let mut places = (0..all.len()).filter(|&place| all.get(place).is_some_and(&fits));
    let place = places.next()?;
    places.next().is_none().then_some(place)
}

fn is_stated(open: &Open<'_>) -> bool {
    open.demand.in_figures && open.part.need == Need::Required
}

fn is_figure(leftover: &Leftover) -> bool {
    leftover.form == Form::Figures && leftover.ground == Ground::None
}

/// Says whether percent touches a number.
pub(super) fn is_percent(leftover: &Leftover, reading: &Reading) -> bool {
    let is_it = |at: usize| {
        let lexeme = reading.lexemes.get(at);
        lexeme.is_some_and(|lexeme| {
            matches!(
                lexeme.kind,
                Kind::Known {
                    meaning: Meaning::Percent,
                    ..
                }
            )
        })
    };
    let before = leftover.lexemes.start.checked_sub(1);
    is_it(leftover.lexemes.end) || before.is_some_and(is_it)
}
