//! Numbers made of several parts: figures and words, powers of ten, sums of both.
//!
//! One rule serves all languages: a power of ten multiplies everything smaller that stands before
//! it and was not yet multiplied by more. So 三千五百万, "two hundred thousand million", 1억
//! 2500만 and "2 millions 300 mille" are read alike.

use std::ops::Range;

use super::cluster::figures;
use super::lexeme::Kind;
use super::reader::Reader;
use crate::Decimal;
use crate::language::{Habit, Habits, Meaning};

/// A number that begins at some lexeme, as far as it was read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Chain {
    pub(super) lexemes: Range<usize>,
    pub(super) value: Decimal,
    /// Powers of ten multiply it; some may mean something else.
    pub(super) scale: Scale,
}

/// Whether words for powers of ten multiply a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scale {
    /// None does.
    None,
    /// At least one, and it can mean nothing else.
    Certain,
    /// At least one, and it may as well be another word.
    Doubtful,
}

/// The most parts of a number.
const MOST_PARTS: usize = 24;

/// A number being read.
struct Sum {
    /// Finished parts with the power that multiplied them, powers falling.
    parts: Vec<(Decimal, i32)>,
    /// What no power has multiplied yet.
    group: Option<Decimal>,
    /// What was added to the group last.
    last: u64,
    /// That was an ordinal.
    is_ordinal: bool,
}

impl Sum {
    fn total(&self) -> Option<Decimal> {
        let group = self.group.unwrap_or(Decimal::ZERO);
        self.parts
            .iter()
            .try_fold(group, |total, (part, _)| total.plus(*part))
    }

    /// Multiplies what is smaller than ten to the `power`.
    fn multiply(&mut self, power: i32) -> Option<()> {
        // a power directly behind an equal one multiplies it: 10万万
        let limit = if self.group.is_some() {
            power - 1
        } else {
            power
        };
        let mut value = self.group.take().unwrap_or(Decimal::ZERO);
        while let Some(&(part, _)) = self.parts.last().filter(|(_, smaller)| *smaller <= limit) {
            value = value.plus(part)?;
            self.parts.pop();
        }
        if value == Decimal::ZERO {
            value = Decimal::whole(1);
        }
        self.parts.push((value.scaled(power), power));
        self.last = 0;
        Some(())
    }

    /// Adds a word's number, if it can stand there.
    fn add(&mut self, value: u64, position: Position, habits: Habits) -> Option<()> {
        // 一千零一: a nought holds an empty place
        if value == 0 && !self.parts.is_empty() && self.group.is_none() {
            return Some(());
        }
        let Some(group) = self.group else {
            let lowest = self.parts.last().map_or(i32::MAX, |(_, power)| *power);
            let fits = u32::try_from(lowest)
                .ok()
                .and_then(|power| 10_u64.checked_pow(power));
            if fits.is_some_and(|limit| value >= limit) {
                return None;
            }
            self.group = Some(Decimal::whole(value));
            self.last = value;
            return Some(());
        };
        let group = group.as_whole().filter(|group| *group > 0)?;
        let tens = matches!(value, 20..=90) && value.is_multiple_of(10);
        let fits = (self.last >= 10 && value > 0 && value < lowest_power(self.last))
            || (habits.has(Habit::Vigesimal)
                && self.last.is_multiple_of(20)
                && self.last < 100
                && value < 20)
            || (habits.has(Habit::UnitFirst)
                && position == Position::Joined
                && tens
                && matches!(self.last, 1..=9));
        fits.then_some(())?;
        self.group = Some(Decimal::whole(group.checked_add(value)?));
        self.last = value;
        Some(())
    }
}

/// The largest power of ten that divides `value`, up to a hundred.
const fn lowest_power(value: u64) -> u64 {
    if value.is_multiple_of(100) {
        100
    } else if value.is_multiple_of(10) {
        10
    } else {
        1
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Number,
    /// A word that counts by the dozen or the decade.
    Things,
    Power {
        is_doubtful: bool,
    },
}

/// Where a part stands in its number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    First,
    Next,
    /// Behind a word that joins: "and".
    Joined,
}

impl Reader<'_> {
    /// The numbers that begin at `at`, the longest last; with every power of ten one more is read.
    /// `start` is a number in figures that stands there, and the place after it.
    pub(super) fn chains(self, at: usize, start: Option<(Decimal, usize)>) -> Vec<Chain> {
        let mut sum = Sum {
            parts: Vec::new(),
            group: start.map(|(value, _)| value),
            last: 0,
            is_ordinal: false,
        };
        let mut chains: Vec<Chain> = Vec::new();
        let mut scale = Scale::None;
        let mut end = start.map_or(at, |(_, end)| end);
        for number in 0..MOST_PARTS {
            let was_ordinal = sum.is_ordinal;
            let (place, position) = if number == 0 && start.is_none() {
                (end, Position::First)
            } else {
                self.joints(end)
            };
            let is_counted = number > usize::from(start.is_none());
            let place = self
                .behind_of(place)
                .filter(|_| is_counted)
                .unwrap_or(place);
            let Some((next, part)) = self.part(place, position, &mut sum) else {
                break;
            };
            end = next;
            scale = match (part, scale) {
                (Part::Power { is_doubtful: false }, Scale::None | Scale::Certain) => {
                    Scale::Certain
                }
                (Part::Power { .. }, _) => Scale::Doubtful,
                (Part::Number | Part::Things, scale) => scale,
            };
            let Some(value) = sum.total() else {
                break;
            };
            // "veinte segundos" may be twenty seconds as well as the 22nd
            let may_end = sum.is_ordinal && !was_ordinal;
            if let (Part::Number, Some(last)) = (part, chains.last_mut())
                && last.scale == Scale::None
                && !may_end
            {
                chains.pop();
            }
            chains.push(Chain {
                lexemes: at..end,
                value,
                scale,
            });
        }
        chains
    }

    /// Reads the part at `at` into `sum`; the place after it.
    fn part(self, at: usize, position: Position, sum: &mut Sum) -> Option<(usize, Part)> {
        let lexeme = self.lexemes.get(at)?;
        match lexeme.kind {
            Kind::Digits => self.figure(at, sum),
            Kind::Sign('+') if !lexeme.spaced && position != Position::First => {
                self.beyond(at, sum)
            }
            Kind::Known {
                meaning: Meaning::Currency(_) | Meaning::More,
                ..
            } if position == Position::Next => self.beyond(at, sum),
            Kind::Word if self.language.habits().has(Habit::Digitwise) => self.decimals(at, sum),
            Kind::Known {
                meaning,
                is_doubtful,
            } => {
                let part = match meaning {
                    Meaning::Magnitude(power) => {
                        self.power(power, position, sum)?;
                        Part::Power { is_doubtful }
                    }
                    _ => self.word(meaning, position, sum)?,
                };
                Some((at + 1, part))
            }
            _ => None,
        }
    }

    /// Figures behind a power of ten, smaller than it.
    fn figure(self, at: usize, sum: &mut Sum) -> Option<(usize, Part)> {
        let (_, lowest) = *sum.parts.last().filter(|_| sum.group.is_none())?;
        let (figures, _) = figures(self.text, self.lexemes, at, self.language.decimal_mark());
        let figure = figures
            .into_iter()
            .find(|figure| figure.lexemes.start == at)?;
        (figure.value < Decimal::whole(1).scaled(lowest)).then_some(())?;
        sum.group = Some(figure.value);
        sum.last = 0;
        Some((figure.lexemes.end, Part::Number))
    }

    fn power(self, power: i32, position: Position, sum: &mut Sum) -> Option<()> {
        // "tani 13 na milioni 100": behind "and" a power belongs to the number behind it
        let is_of_the_next =
            position == Position::Joined && self.language.habits().has(Habit::PowerFirst);
        (!is_of_the_next).then_some(())?;
        sum.multiply(power)
    }

    /// A word that says how many.
    fn word(self, meaning: Meaning, position: Position, sum: &mut Sum) -> Option<Part> {
        match meaning {
            // "trigésimo sexta", الرابعة والثلاثين: ordinals are built like cardinals
            Meaning::Number(value) | Meaning::Ordinal(value) => {
                sum.add(value, position, self.language.habits())?;
                sum.is_ordinal = matches!(meaning, Meaning::Ordinal(_));
            }
            // three dozen, two decades, three millennia; but the third decade, and 19 of a century is the 19th
            Meaning::Implied(value @ (10 | 12 | 20 | 1000)) if !sum.is_ordinal => {
                sum.group = Some(sum.group?.times(Decimal::whole(value))?);
                return Some(Part::Things);
            }
            Meaning::OneAndHalf if sum.group.is_none() => sum.group = Decimal::parse("1.5"),
            Meaning::AndHalf => and_half(sum)?,
            _ => return None,
        }
        Some(Part::Number)
    }

    /// A power of ten behind a currency or what says "and more": `37$ بلین`, 20多万, `300+ billion`.
    fn beyond(self, at: usize, sum: &mut Sum) -> Option<(usize, Part)> {
        let lexeme = self.lexemes.get(at + 1)?;
        let Kind::Known {
            meaning: Meaning::Magnitude(power),
            is_doubtful,
        } = lexeme.kind
        else {
            return None;
        };
        (sum.group.is_some() || !sum.parts.is_empty()).then_some(())?;
        sum.multiply(power)?;
        Some((at + 2, Part::Power { is_doubtful }))
    }

    /// Decimals in words before a power of ten: 七点五万. 七点五分 is a time.
    fn decimals(self, at: usize, sum: &mut Sum) -> Option<(usize, Part)> {
        let mark = self.lexemes.get(at)?;
        matches!(self.text.get(mark.range.clone())?, "点" | "點").then_some(())?;
        let digit = |at: usize| match self.lexemes.get(at)?.kind {
            Kind::Known {
                meaning: Meaning::Number(digit @ 0..=9),
                ..
            } => char::from_digit(u32::try_from(digit).ok()?, 10),
            _ => None,
        };
        let decimals: String = (at + 1..).map_while(digit).collect();
        let end = at + 1 + decimals.chars().count();
        let whole = sum.group.filter(|_| end > at + 1 && self.is_power(end))?;
        sum.group = Some(whole.plus(Decimal::of_digits("0", &decimals)?)?);
        Some((end, Part::Number))
    }

    /// Says whether the word at `at` is the ending of figures before a power of ten.
    fn is_ending(self, at: usize) -> bool {
        const LONGEST: usize = 3;
        let glued = self.lexemes.get(at).filter(|lexeme| !lexeme.spaced);
        let text = glued.and_then(|lexeme| self.text.get(lexeme.range.clone()));
        let before = at.checked_sub(1).and_then(|at| self.lexemes.get(at));
        let is_hyphen = before.is_some_and(|lexeme| lexeme.kind == Kind::Sign('-'));
        text.is_some_and(|text| text.chars().count() <= LONGEST)
            && is_hyphen
            && self.is_power(at + 1)
    }

    fn is_power(self, at: usize) -> bool {
        let lexeme = self.lexemes.get(at);
        lexeme.is_some_and(|lexeme| {
            matches!(
                lexeme.kind,
                Kind::Known {
                    meaning: Meaning::Magnitude(_),
                    ..
                }
            )
        })
    }

    /// The place of a power of ten behind another one and "of": "18 miles de millones".
    fn behind_of(self, at: usize) -> Option<usize> {
        let of = self.lexemes.get(at)?;
        let is_of = matches!(self.text.get(of.range.clone())?, "de" | "di" | "of");
        let is_between = at > 0 && self.is_power(at - 1) && self.is_power(at + 1);
        (is_of && is_between).then_some(at + 1)
    }

    /// Skips a hyphen and a word that joins, or the ending of figures: `10-ti miliard`.
    fn joints(self, at: usize) -> (usize, Position) {
        let mut place = at;
        let mut position = Position::Next;
        while let Some(lexeme) = self.lexemes.get(place).filter(|_| place < at + 3) {
            match lexeme.kind {
                Kind::Sign('-') if !lexeme.spaced => {}
                Kind::Word if self.is_ending(place) => {}
                Kind::Known {
                    meaning: Meaning::And,
                    ..
                } => position = Position::Joined,
                _ => break,
            }
            place += 1;
        }
        (place, position)
    }
}

/// Adds half of what was read last: a unit, or a power of ten.
fn and_half(sum: &mut Sum) -> Option<()> {
    let half = Decimal::parse("0.5")?;
    if let Some(group) = sum.group {
        sum.group = Some(group.plus(half)?);
        return Some(());
    }
    let (part, power) = sum.parts.last_mut()?;
    *part = part.plus(half.scaled(*power))?;
    Some(())
}
