//! Which words of the two languages go together, learned from the page itself.
//!
//! A word that stands in several passages has a translation that stands in most of the same
//! passages, if the passages were paired mostly right (Fung and Church 1994). What was learned so
//! speaks for and against every other pair.

use std::rc::Rc;

use hexapla_content::{is_hangul, is_letter, is_unspaced};

use crate::number::Number;

use super::survivors::Survivors;

/// A word must go together with its translation in so many passages.
const TOGETHER: u32 = 2;

/// A word in more passages than this says little, and costs much.
const MOST_PASSAGES: usize = 32;

/// A word's translations, at most.
const TRANSLATIONS: usize = 3;

/// What the words of one pair may gain or cost, in hundredths of a nat.
const MOST: i64 = 400;

/// Which words go together, as what each pair of units gains by them.
pub(super) struct Lexicon {
    /// From source to target, and back.
    directions: [Direction; 2],
    /// Steps that learning took.
    pub(super) operations: u64,
}

/// What the words of one language ask of the other.
struct Direction {
    /// By unit: the units of the other side that hold translations of its words, ascending, and
    /// what that gains.
    found: Vec<Vec<(usize, i64)>>,
    /// By unit: what it costs to find none.
    absent: Vec<i64>,
}

impl Lexicon {
    /// Learns from pairs of one source unit with one target unit.
    pub(super) fn learned([source, target]: &[Side; 2], pairs: &[(usize, usize)]) -> Self {
        let back: Vec<(usize, usize)> = pairs.iter().map(|&(s, t)| (t, s)).collect();
        let mut operations = 0;
        let directions = [
            Direction::learned(source, target, pairs, &mut operations),
            Direction::learned(target, source, &back, &mut operations),
        ];
        Self {
            directions,
            operations,
        }
    }

    /// What the words of a bead gain, in hundredths of a nat; negative where translations are
    /// missing that elsewhere are there.
    pub(super) fn gain(&self, source: &[usize], target: &[usize]) -> i64 {
        let [there, back] = &self.directions;
        let gain = i64::midpoint(there.gain(source, target), back.gain(target, source));
        gain.clamp(-MOST, MOST)
    }
}

impl Direction {
    fn gain(&self, from: &[usize], to: &[usize]) -> i64 {
        let of_unit = |&unit: &usize| {
            let found = &self.found[unit];
            let gain_of = |&other: &usize| {
                let at = found.partition_point(|&(known, _)| known < other);
                let known = found.get(at).filter(|&&(known, _)| known == other);
                known.map_or(0, |&(_, gain)| gain)
            };
            to.iter().map(gain_of).sum::<i64>() - self.absent[unit]
        };
        from.iter().map(of_unit).sum()
    }

    fn learned(from: &Side, to: &Side, pairs: &[(usize, usize)], operations: &mut u64) -> Self {
        let partner = partners(from.units.len(), pairs);
        let learned_to = in_pairs(to, pairs.iter().map(|&(_, to)| to));
        let limit = (pairs.len() / 4).clamp(4, MOST_PASSAGES);
        // most words stand in one passage, and most others in many: they are the translation of none
        let may_be_one = |&&word: &&usize| {
            let with = learned_to[word];
            with >= TOGETHER && with as usize <= limit
        };
        let candidates = |words: &Vec<usize>| words.iter().filter(may_be_one).copied().collect();
        let candidates: Vec<Vec<usize>> = to.units.iter().map(candidates).collect();
        let mut together = vec![0_u32; to.holders.len()];
        let mut known: Vec<Option<Translated>> = Vec::with_capacity(from.holders.len());
        for holders in &from.holders {
            let passages = if holders.len() < 2 || holders.len() > limit {
                Vec::new()
            } else {
                holders.iter().filter_map(|&unit| partner[unit]).collect()
            };
            if passages.len() < 2 {
                known.push(None);
                continue;
            }
            let mut seen: Vec<usize> = Vec::new();
            for &passage in &passages {
                for &word in &candidates[passage] {
                    *operations += 1;
                    if together[word] == 0 {
                        seen.push(word);
                    }
                    together[word] += 1;
                }
            }
            let words = translations(&seen, &together, &learned_to, passages.len());
            let count = words.iter().map(|&word| together[word]).max();
            known.push(count.and_then(|count| {
                Translated::of(&words, to, (count, passages.len(), pairs.len()))
            }));
            for word in seen {
                together[word] = 0;
            }
        }
        Self::of_words(from, to, &known)
    }

    /// Adds up what the words of each unit say, of which some are known.
    fn of_words(from: &Side, to: &Side, known: &[Option<Translated>]) -> Self {
        let mut gains = vec![0; to.units.len()];
        let mut direction = Self {
            found: Vec::with_capacity(from.units.len()),
            absent: Vec::with_capacity(from.units.len()),
        };
        for words in &from.units {
            let known = || words.iter().filter_map(|&word| known[word].as_ref());
            let mut holders: Vec<usize> = Vec::new();
            for word in known() {
                for &holder in &word.holders {
                    if gains[holder] == 0 {
                        holders.push(holder);
                    }
                    gains[holder] += word.gain;
                }
            }
            holders.sort_unstable();
            let found = holders.into_iter();
            let found = found.map(|holder| (holder, std::mem::take(&mut gains[holder])));
            direction.found.push(found.collect());
            direction.absent.push(known().map(|word| word.absent).sum());
        }
        direction
    }
}

/// What a word says whose translations are known.
struct Translated {
    /// The units of the other side that hold one of them, ascending.
    holders: Vec<usize>,
    /// What it gains to find one; more than nothing.
    gain: i64,
    /// What it costs to find none.
    absent: i64,
}

impl Translated {
    /// A word whose translations are `words`: of `all` pairs, `passages` have the word and `together` both.
    fn of(
        words: &[usize],
        to: &Side,
        (together, passages, all): (u32, usize, usize),
    ) -> Option<Self> {
        let mut holders: Vec<usize> = words
            .iter()
            .flat_map(|&word| &to.holders[word])
            .copied()
            .collect();
        holders.sort_unstable();
        holders.dedup();
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let (together, passages) = (u64::from(together), count(passages));
        let (holding, all) = (count(holders.len()), count(all.max(holders.len())));
        // shares with halves added, so that none is nought: with the word, and in general
        let with = (2 * together - 1, 2 * passages + 1);
        let general = (2 * holding + 1, 2 * all + 2);
        let present = logarithm(with.0 * general.1, with.1 * general.0);
        let absent = logarithm(
            (general.1 - general.0) * with.1,
            general.1 * (with.1 - with.0),
        );
        (present > 0 && absent > 0).then(|| Self {
            holders,
            gain: i64::midpoint(present, absent),
            absent: absent / 2,
        })
    }
}

/// The words that go together with one best, of those `seen` in its `passages`, by Dice's coefficient.
fn translations(
    seen: &[usize],
    together: &[u32],
    frequency: &[u32],
    passages: usize,
) -> Vec<usize> {
    let passages = u32::try_from(passages).unwrap_or(u32::MAX);
    let dice = |word: usize| 2000 * together[word] / (passages + frequency[word]);
    let mut kin: Vec<(u32, usize)> = seen
        .iter()
        .filter(|&&word| together[word] >= TOGETHER)
        .map(|&word| (dice(word), word))
        .filter(|&(dice, _)| dice >= 600)
        .collect();
    kin.sort_unstable_by_key(|&(dice, word)| (std::cmp::Reverse(dice), word));
    let best = kin.first().map_or(0, |&(dice, _)| dice);
    let near = kin.into_iter().take(TRANSLATIONS);
    near.filter(|&(dice, _)| dice * 10 >= best * 9)
        .map(|(_, word)| word)
        .collect()
}

fn partners(units: usize, pairs: &[(usize, usize)]) -> Vec<Option<usize>> {
    let mut partner = vec![None; units];
    for &(from, to) in pairs {
        partner[from] = Some(to);
    }
    partner
}

/// In how many of the units each word stands.
fn in_pairs(side: &Side, units: impl Iterator<Item = usize>) -> Vec<u32> {
    let mut frequency = vec![0; side.holders.len()];
    for unit in units {
        for &word in &side.units[unit] {
            frequency[word] += 1;
        }
    }
    frequency
}

/// The natural logarithm of a ratio in hundredths, exactly alike on every machine: between powers
/// of two it is interpolated.
fn logarithm(numerator: u64, denominator: u64) -> i64 {
    let binary = |number: u64| {
        let number = number.max(1);
        let whole = number.ilog2();
        let below = 1_u64 << whole;
        let part = (number - below) * 100 / below;
        i64::from(whole) * 100 + i64::try_from(part).unwrap_or(0)
    };
    (binary(numerator) - binary(denominator)) * 69 / 100
}

/// The words of one text, by number.
pub(super) struct Side {
    /// By unit: its words, ascending.
    units: Vec<Vec<usize>>,
    /// By word: the units that hold it, ascending.
    holders: Vec<Vec<usize>>,
}

impl Side {
    pub(super) fn of(units: &[Rc<Survivors>]) -> Self {
        let all = units.iter().enumerate();
        let mut stems: Vec<(u64, usize)> = all
            .flat_map(|(at, unit)| unit.stems.iter().map(move |&stem| (stem, at)))
            .collect();
        stems.sort_unstable();
        let mut side = Self {
            units: vec![Vec::new(); units.len()],
            holders: Vec::new(),
        };
        for group in stems.chunk_by(|left, right| left.0 == right.0) {
            let word = side.holders.len();
            for &(_, unit) in group {
                side.units[unit].push(word);
            }
            side.holders
                .push(group.iter().map(|&(_, unit)| unit).collect());
        }
        side
    }
}

/// The numbers of the stems of a text, each once, ascending.
pub(super) fn stems(text: &str) -> Vec<u64> {
    let mut stems = Vec::new();
    stems_of(text, |stem| stems.push(stem));
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Calls `found` with a number for each stem of a text: the first letters of a word, which most of
/// its forms share, and two neighbours where words are not spaced.
fn stems_of(text: &str, mut found: impl FnMut(u64)) {
    const LETTERS: usize = 5;
    const SHORTEST: usize = 3;
    let mut number = Number::START;
    let mut letters = 0;
    let mut before = None;
    for c in text.chars().chain([' ']) {
        let runs_on = runs_on(c);
        if runs_on && let Some(before) = before {
            found(Number::START.with_char(before).with_char(c).0);
        }
        before = runs_on.then_some(c);
        if !runs_on && is_letter(c) {
            letters += 1;
            if letters <= LETTERS {
                number = number.with_small(c);
            }
        } else if letters > 0 {
            if letters >= SHORTEST {
                found(number.0);
            }
            (number, letters) = (Number::START, 0);
        }
    }
}

/// Says whether `c` is of a script whose words run on: it sets no spaces between them, or they end in particles.
pub(crate) const fn runs_on(c: char) -> bool {
    is_unspaced(c) || is_hangul(c)
}
