//! The units of both texts as they are compared: what of each survives translation, and how much it says that both
//! have it.

use std::collections::BTreeMap;
use std::rc::Rc;

use hexapla_content::Unit;
use hexapla_facts::Language;

use super::amounts;
use super::survivors::{Name, Survivors};
use crate::Readings;

/// How much a shared token says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A number that may be said in words, which may as well mean something else.
    Hint,
    /// A word that begins the same: a name perhaps, or a cognate.
    Word,
    /// A figure, an address, a code span, a file name, an image: a translation keeps it.
    Invariant,
    /// The whole text.
    Whole,
}

/// A token of a unit, by number, with how often it stands there and what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Token {
    pub(super) number: u32,
    pub(super) count: u32,
    /// Its rarity in whole bits, from 1.
    pub(super) weight: u32,
    pub(super) strength: Strength,
    /// Whether it stands in one unit of the source and in one of the target.
    pub(super) is_unique: bool,
}

/// Tokens that stand in one of the texts only: they were translated, or came or went with a new version, and no other
/// pairing would find them.
#[derive(Clone, Debug, Default)]
pub(super) struct Alone {
    /// The words and the invariants, by number; nothing else counts.
    pub(super) tokens: Vec<Token>,
    /// How many words.
    pub(super) words: u32,
    /// How often invariants.
    pub(super) invariants: u32,
}

impl Alone {
    pub(super) fn add(&mut self, token: Token) {
        match token.strength {
            Strength::Word => self.words += 1,
            Strength::Invariant => self.invariants += token.count,
            Strength::Hint | Strength::Whole => return,
        }
        self.tokens.push(token);
    }
}

/// What of a unit survives translation.
#[derive(Clone, Debug)]
pub(super) struct Signature {
    /// Letters and figures in the text, in characters.
    pub(super) length: u32,
    /// The tokens that stand in both texts, by number.
    pub(super) tokens: Vec<Token>,
    /// The others.
    pub(super) alone: Alone,
    /// How many marks of each kind: emphasis, strong, code, links, images, footnotes, quotations.
    pub(super) marks: [u32; 7],
    /// The text is in another script than Latin, so that a Latin word in it is a name.
    pub(super) is_foreign: bool,
    /// How the text ends.
    pub(super) ending: Ending,
}

/// The mark at the end of a text, whatever the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// A full stop, an exclamation mark, an ellipsis.
    Stop,
    Question,
    Colon,
    /// A comma, a semicolon: the passage goes on.
    Comma,
    /// No mark.
    Open,
}

impl Ending {
    pub(super) fn of(text: &str) -> Self {
        let is_bracket =
            |c: char| matches!(c, '"' | '”' | '»' | '’' | '」' | '』' | ')' | '）' | ' ');
        match text.trim_end_matches(is_bracket).chars().next_back() {
            Some('.' | '!' | '…' | '。' | '！' | '．' | '।' | '۔') => Self::Stop,
            Some('?' | '？' | '؟') => Self::Question,
            Some(':' | '：') => Self::Colon,
            Some(',' | ';' | '，' | '、' | '；' | '،' | '؛') => Self::Comma,
            _ => Self::Open,
        }
    }

    /// What two endings that differ cost, in hundredths of a nat.
    pub(super) const fn cost(self, other: Self) -> i64 {
        match (self, other) {
            (Self::Stop, Self::Stop)
            | (Self::Question, Self::Question)
            | (Self::Colon, Self::Colon)
            | (Self::Comma, Self::Comma)
            | (Self::Open, Self::Open) => 0,
            (Self::Open | Self::Stop, Self::Open | Self::Stop) => 25,
            (Self::Comma, _) | (_, Self::Comma) => 110,
            _ => 60,
        }
    }
}

impl Signature {
    /// That of a unit, its tokens apart.
    fn of(read: &Survivors) -> Self {
        Self {
            length: read.length,
            tokens: Vec::new(),
            alone: Alone::default(),
            marks: read.marks,
            is_foreign: read.is_foreign,
            ending: read.ending,
        }
    }
}

/// The signatures of both texts.
pub(super) struct Signatures<'a> {
    pub(super) source_units: Vec<&'a Unit>,
    pub(super) target_units: Vec<&'a Unit>,
    pub(super) source: Vec<Signature>,
    pub(super) target: Vec<Signature>,
    /// What was read of the units, source and target.
    pub(super) read: [Vec<Rc<Survivors>>; 2],
    /// The blocks the units stand in, by number.
    pub(super) contexts: [Vec<usize>; 2],
    /// In how many units of the source and of the target each token stands.
    holders: Vec<[u32; 2]>,
}

impl<'a> Signatures<'a> {
    /// Reads both texts; `spoken` are the tokens of their units, where they are not those of the digits.
    pub(super) fn of(
        source: &[&'a Unit],
        target: &[&'a Unit],
        spoken: Option<&[Vec<Name>]>,
        readings: &Readings,
    ) -> Self {
        let mut read: Vec<Rc<Survivors>> = source
            .iter()
            .chain(target)
            .map(|unit| readings.survivors(unit))
            .collect();
        let units = read.len();
        let mut all: Vec<(Name, u32)> =
            Vec::with_capacity(read.iter().map(|r| r.names.len()).sum());
        for (index, read) in read.iter().enumerate() {
            let at = u32::try_from(index).unwrap_or(u32::MAX);
            let names = spoken.map_or(&read.names, |spoken| &spoken[index]);
            all.extend(names.iter().map(|&name| (name, at)));
        }
        // one number is compared faster than three
        all.sort_unstable_by_key(|&((strength, number), at)| {
            u128::from(strength as u8) << 96 | u128::from(number) << 32 | u128::from(at)
        });
        let mut signatures: Vec<Signature> = read.iter().map(|read| Signature::of(read)).collect();
        let mut holders: Vec<[u32; 2]> = Vec::new();
        for group in all.chunk_by(|left, right| left.0 == right.0) {
            let number = u32::try_from(holders.len()).unwrap_or(u32::MAX);
            let each = || group.chunk_by(|left, right| left.1 == right.1);
            let mut with = [0, 0];
            for own in each() {
                with[usize::from(own[0].1 as usize >= source.len())] += 1;
            }
            for own in each() {
                let token = Token {
                    number,
                    count: u32::try_from(own.len()).unwrap_or(u32::MAX),
                    weight: weight(units, with),
                    strength: group[0].0.0,
                    is_unique: with == [1, 1],
                };
                let signature = &mut signatures[own[0].1 as usize];
                if with.contains(&0) {
                    signature.alone.add(token);
                } else {
                    signature.tokens.push(token);
                }
            }
            holders.push(with);
        }
        let target_signatures = signatures.split_off(source.len());
        let read_target = read.split_off(source.len());
        Self {
            read: [read, read_target],
            source_units: source.to_vec(),
            target_units: target.to_vec(),
            source: signatures,
            target: target_signatures,
            contexts: contexts(source, target),
            holders,
        }
    }

    /// Says whether the token stands in both texts, in no more than `most` units of either.
    pub(super) fn is_rare(&self, token: Token, most: u32) -> bool {
        let units = self.holders[token.number as usize];
        units.iter().all(|units| (1..=most).contains(units))
    }
}

/// The tokens of every unit with the numbers as the two languages write them, the source's units first; `None` where they
/// are those of the digits.
pub(super) fn spoken(
    source: &[&Unit],
    target: &[&Unit],
    languages: [&Language; 2],
    readings: &Readings,
) -> Option<Vec<Vec<Name>>> {
    let numbers = amounts::of_units(source, target, languages, readings);
    let mut differs = false;
    let units = source.iter().chain(target).zip(&numbers);
    let names = units.map(|(unit, numbers)| {
        let read = readings.survivors(unit);
        let mut names = amounts::in_place_of_digits(&read.names, &unit.text, numbers);
        names.sort_unstable();
        differs |= names != read.names;
        names
    });
    let names = names.collect();
    differs.then_some(names)
}

/// The contexts of the units, by number: which two are the same is asked for nearly every pair.
fn contexts(source: &[&Unit], target: &[&Unit]) -> [Vec<usize>; 2] {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    [source, target].map(|units| {
        let each = units.iter().map(|unit| {
            let next = numbers.len();
            *numbers.entry(&unit.context).or_insert(next)
        });
        each.collect()
    })
}

/// The rarity of a token in whole bits, from 1: it stands in `with` of so many units.
fn weight(units: usize, with: [u32; 2]) -> u32 {
    let units = u32::try_from(units).unwrap_or(u32::MAX);
    let with = with.iter().sum::<u32>().max(1);
    1 + (units / with).max(1).ilog2()
}
