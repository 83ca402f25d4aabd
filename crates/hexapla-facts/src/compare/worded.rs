//! Numbers in words, where each text has one number left.
//!
//! A number in words is no article, no dual and no pronoun from three upwards. Where one such number of the source has no
//! answer and one of the translation answers nothing, the one stands for the other, whatever the two look like.

use super::demand::{Demand, Need};
use super::leftover::{Form, Ground, Leftover, words_left};
use super::lone::{only, same_in_other_words};
use super::matching::Answer;
use super::pairing::{Open, pair, said};
use super::sides::Sides;
use super::unsure::TIMES;
use super::{Difference, DifferenceKind, Slip};
use crate::language::Meaning;
use crate::lenient::{Kind, even};
use crate::{Decimal, TokenKind};

/// The least number that is always counted.
const LEAST_COUNTED: u64 = 3;

/// The most people who are counted with a number that the source gives beside them.
const FEW: u64 = 2;

/// In longer texts two numbers are left by chance, so that they must stand in the same place.
const MOST_DEMANDS: usize = 8;

/// The least number that is rounded in words, and the least year.
const LEAST_LARGE: u64 = 1000;

/// Takes out the one number of each side, if one of the two stands in words.
pub(super) fn settle(
    sides: Sides<'_>,
    open: &mut Vec<Open<'_>>,
    leftovers: &mut Vec<Leftover>,
) -> Option<Difference> {
    // what is measured may be converted
    let is_measured = |demand: &Demand| demand.unit.is_some_and(|unit| !TIMES.contains(&unit));
    if sides.demands.iter().any(is_measured) {
        return None;
    }
    let one = only(open, is_stated)?;
    let number = open.get(one)?;
    if !sides.is_plain(number) {
        return None;
    }
    let right = number.part.value();
    let words = words_left(sides);
    let may_be = |leftover: &Leftover| is_left(leftover, right);
    let figure = only(leftovers, |leftover| {
        leftover.form == Form::Figures && may_be(leftover)
    });
    let word = only(&words, may_be);
    let other = match (figure, word) {
        (Some(figure), None) if !number.demand.in_figures => leftovers.get(figure)?,
        (None, Some(word)) => words.get(word)?,
        _ => return None,
    };
    let wrong = *other.values.first()?;
    let are_few = sides.demands.len() <= MOST_DEMANDS;
    let is_sure = are_few && is_counted(right) && is_counted(wrong);
    if !is_sure && !sides.are_alike(number, other) {
        return None;
    }
    let is_said = same_in_other_words(number, wrong)
        || is_part_of(wrong, right)
        || is_near(wrong, right)
        || is_year(number.demand, right, wrong)
        || sides.holds(other, right)
        || sides.is_half_hour(number, other)
        || sides.counts_others(number, wrong)
        || sides.implies(wrong)
        || sides.is_hour_of_other_clock(right, wrong);
    (!is_said).then_some(())?;
    let target = said(sides.reading, &other.lexemes, wrong);
    let difference = pair(number, DifferenceKind::Changed(Slip::Digit), target);
    open.remove(one);
    if let Some(figure) = figure {
        leftovers.remove(figure);
    }
    Some(difference)
}

impl Sides<'_> {
    /// Says whether a number counts something and is kept nowhere as the source writes it: "Four Corners".
    fn is_plain(&self, number: &Open<'_>) -> bool {
        let is_number = matches!(number.demand.kind, TokenKind::Number | TokenKind::Age);
        let written = self.source.get(number.demand.span.clone());
        let is_kept = written.is_some_and(|written| {
            !number.demand.in_figures && self.reading.normal.text.contains(&even(written))
        });
        is_number && !number.demand.is_vague && !is_kept
    }

    /// Says whether two numbers stand in the same place among the others of their texts, and count no time: of two, one may
    /// be an article, a dual, or all of several taken together.
    fn are_alike(&self, number: &Open<'_>, other: &Leftover) -> bool {
        let mut answered = self.demands.iter().zip(&self.matching.answers);
        let in_order = answered.all(|(demand, answers)| {
            let places = answers.iter().filter_map(|answer| match answer {
                Answer::Own(at) => self.reading.candidates.get(*at),
                _ => None,
            });
            let is_before = demand.span.start < number.demand.span.start;
            let mut places = places.map(|place| place.lexemes.start < other.lexemes.start);
            places.all(|stands_before| stands_before == is_before)
        });
        in_order && number.demand.unit.is_none()
    }

    /// Says whether the word for a number is part of another one that was read: "onu iki".
    fn holds(&self, other: &Leftover, right: Decimal) -> bool {
        let lexemes = self.reading.lexemes.get(other.lexemes.clone());
        lexemes
            .into_iter()
            .flatten()
            .any(|lexeme| match lexeme.kind {
                Kind::Known {
                    meaning: Meaning::Number(value),
                    ..
                } => Decimal::whole(value) == right,
                _ => false,
            })
    }

    /// Says whether a number leaves out somebody whom a translation may count too: "over five other sports" is of seven.
    /// Two men and a woman are three people.
    fn counts_others(&self, number: &Open<'_>, wrong: Decimal) -> bool {
        const ONE_MORE: [&str; 8] = ["a", "an", "one", "another", "the", "their", "his", "her"];
        let (_, behind) = self.around(&number.demand.span);
        let sentence = behind
            .split_once('.')
            .map_or(behind, |(sentence, _)| sentence);
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let is_other = |word: &&str| {
            matches!(
                *word,
                "other" | "others" | "more" | "further" | "additional"
            )
        };
        let mut pairs = words.windows(2);
        let counts_more = pairs
            .any(|pair| matches!(pair, ["and" | "with", article] if ONE_MORE.contains(article)));
        let right = number.part.value();
        let is_few_more = (1..=FEW).any(|more| right.plus(Decimal::whole(more)) == Some(wrong));
        words.iter().take(2).any(is_other) || (counts_more && is_few_more)
    }

    /// Says whether a half or a quarter of something in the source is so many: a half-decade is five years, a quarter
    /// three months.
    fn implies(&self, wrong: Decimal) -> bool {
        const HALVES: [u64; 4] = [5, 6, 30, 50];
        const QUARTERS: [u64; 4] = [3, 15, 25, 45];
        self.said.meanings().any(|meaning| {
            let implied = match meaning {
                Meaning::Fraction(2) | Meaning::AndHalf => HALVES,
                Meaning::Fraction(4) => QUARTERS,
                _ => return false,
            };
            implied.map(Decimal::whole).contains(&wrong)
        })
    }

    /// Says whether a part of an hour stands beside either number: "half past four" is "halb fünf", the half of the fifth.
    fn is_half_hour(&self, number: &Open<'_>, other: &Leftover) -> bool {
        let (before, _) = self.around(&number.demand.span);
        let mut words = before.split_whitespace().rev();
        let is_past = match words.next() {
            Some("past") => true,
            Some("to") => words.next().is_some_and(|word| word.ends_with("quarter")),
            _ => false,
        };
        let before = other.lexemes.start.checked_sub(1);
        let before = before.and_then(|before| self.reading.lexemes.get(before));
        let follows_part = before.is_some_and(|before| {
            matches!(
                before.kind,
                Kind::Known {
                    meaning: Meaning::Fraction(_) | Meaning::AndHalf,
                    ..
                }
            )
        });
        is_past || follows_part
    }

    /// Says whether two numbers may be the same hour: "six in the morning" is the twelfth hour of the day in Swahili.
    fn is_hour_of_other_clock(&self, right: Decimal, wrong: Decimal) -> bool {
        let [right, wrong] = [right, wrong].map(Decimal::as_whole);
        let Some((right, wrong)) = right.zip(wrong) else {
            return false;
        };
        let from_six = ["thai-clock", "ethiopian", "swahili-clock"];
        let gap = right.abs_diff(wrong);
        let is_hour = right <= 12 && wrong <= 24;
        is_hour
            && (gap == 12 || (gap == 6 && from_six.iter().any(|custom| self.has_custom(custom))))
    }
}

/// Says whether figures are a year, which no small number in words stands for.
fn is_year(demand: &Demand, right: Decimal, wrong: Decimal) -> bool {
    demand.in_figures && right >= Decimal::whole(LEAST_LARGE) && wrong < Decimal::whole(100)
}

/// Says whether a large number may be another one rounded: 1.2 million as a million and a half.
fn is_near(wrong: Decimal, right: Decimal) -> bool {
    let ratio = wrong.approximate() / right.approximate();
    right >= Decimal::whole(LEAST_LARGE) && (0.6..1.7).contains(&ratio)
}

/// Says whether of a number beyond twenty only its tens or only its unit were read: "jednačtyřicetiletý"; or of one with a
/// half only the whole: साढ़े तीन.
fn is_part_of(wrong: Decimal, right: Decimal) -> bool {
    if !right.is_whole() {
        return (right.approximate() - wrong.approximate()).abs() <= 0.5;
    }
    let Some(all) = right.as_whole().filter(|all| *all > 20) else {
        return false;
    };
    wrong == Decimal::whole(all % 10) || wrong == Decimal::whole(all - all % 10)
}

fn is_stated(open: &Open<'_>) -> bool {
    open.part.need == Need::Required
        && !open.is_shared
        && open.demand.kind != TokenKind::Ordinal
        && open.part.value() > Decimal::whole(1)
}

/// Says whether a number of the translation that nothing explains may stand for `right`.
fn is_left(leftover: &Leftover, right: Decimal) -> bool {
    let value = leftover.values.first();
    leftover.ground == Ground::None
        && value.is_some_and(|value| {
            is_counted(*value) || (is_counted(right) && *value == Decimal::whole(2))
        })
}

/// Says whether a number can be no article, dual or pronoun.
fn is_counted(value: Decimal) -> bool {
    value >= Decimal::whole(LEAST_COUNTED) || !value.is_whole()
}
