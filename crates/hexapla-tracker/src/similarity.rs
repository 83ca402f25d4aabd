//! How much two texts of one language share: words, weighted by rarity.

#[expect(
    clippy::disallowed_types,
    reason = "only looked up by key; numbers are given in order of first appearance"
)]
use std::collections::HashMap;

use hexapla_content::{Unit, words};

/// A whole: similarities and containments are counted in thousandths.
pub(crate) const WHOLE: u32 = 1000;

/// Units of fewer words than this are too short to be judged by their words.
pub(crate) const FEW_WORDS: u32 = 4;

/// The words of a text, each with how often it stands there, sorted by the word's number.
#[derive(Clone, Debug)]
pub(crate) struct Bag {
    words: Vec<(u32, u32)>,
    /// How many words.
    pub(crate) count: u32,
    /// The words' weights together.
    pub(crate) weight: u32,
}

impl Bag {
    fn of(mut numbers: Vec<u32>) -> Self {
        numbers.sort_unstable();
        let mut words: Vec<(u32, u32)> = Vec::with_capacity(numbers.len());
        for number in &numbers {
            match words.last_mut() {
                Some((last, count)) if last == number => *count += 1,
                _ => words.push((*number, 1)),
            }
        }
        Self {
            words,
            count: u32::try_from(numbers.len()).unwrap_or(u32::MAX),
            weight: 0,
        }
    }

    /// The bag of several texts read as one.
    pub(crate) fn joined(bags: &[&Self]) -> Self {
        let mut words: Vec<(u32, u32)> = bags.iter().flat_map(|bag| &bag.words).copied().collect();
        words.sort_unstable();
        words.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
        Self {
            words,
            count: bags.iter().map(|bag| bag.count).sum(),
            weight: bags.iter().map(|bag| bag.weight).sum(),
        }
    }

    /// The different words, by number.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.words.iter().map(|&(number, _)| number)
    }

    /// How many different words, which is what one comparison costs.
    pub(crate) fn cost(&self) -> usize {
        self.words.len()
    }

    /// Says whether the text is too short to be judged by its words.
    pub(crate) fn is_short(&self) -> bool {
        self.count < FEW_WORDS
    }
}

/// The bags of two versions of a sequence, and what each word weighs.
#[derive(Debug)]
pub(crate) struct Bags {
    pub(crate) old: Vec<Bag>,
    pub(crate) new: Vec<Bag>,
    weights: Vec<u32>,
}

impl Bags {
    /// Reads the words of every unit of either version.
    pub(crate) fn of(old: &[&Unit], new: &[&Unit]) -> Self {
        Self::with_twins(old, new, |_| None)
    }

    /// Like [`Self::of`], where `twin` names an old unit of the same text, if one is known, for a new one: its words
    /// are not read again.
    pub(crate) fn with_twins(
        old: &[&Unit],
        new: &[&Unit],
        twin: impl Fn(usize) -> Option<usize>,
    ) -> Self {
        let mut lexicon = Lexicon::new();
        let mut bags: Vec<Bag> = Vec::with_capacity(old.len() + new.len());
        bags.extend(old.iter().map(|unit| lexicon.bag(&unit.text)));
        for (index, unit) in new.iter().enumerate() {
            let bag = match twin(index) {
                Some(twin) => lexicon.again(&bags[twin]),
                None => lexicon.bag(&unit.text),
            };
            bags.push(bag);
        }
        let weights = lexicon.weights(bags.len());
        for bag in &mut bags {
            bag.weight = bag
                .words
                .iter()
                .map(|&(word, count)| weights[word as usize] * count)
                .sum();
        }
        let new = bags.split_off(old.len());
        Self {
            old: bags,
            new,
            weights,
        }
    }

    /// The weight two bags have in common.
    pub(crate) fn overlap(&self, left: &Bag, right: &Bag) -> u32 {
        let (mut left, mut right) = (left.words.iter().peekable(), right.words.iter().peekable());
        let mut overlap = 0;
        while let (Some(&&(a, often)), Some(&&(b, seldom))) = (left.peek(), right.peek()) {
            if a <= b {
                left.next();
            }
            if b <= a {
                right.next();
            }
            if a == b {
                overlap += self.weights[a as usize] * often.min(seldom);
            }
        }
        overlap
    }

    /// The weighted Dice coefficient of two bags, in thousandths, or nought when the weights alone
    /// show that it stays under `floor`.
    pub(crate) fn dice(&self, left: &Bag, right: &Bag, floor: u32) -> u32 {
        let sum = left.weight + right.weight;
        let bound = share(2 * left.weight.min(right.weight), sum);
        if bound < floor {
            return 0;
        }
        share(2 * self.overlap(left, right), sum)
    }
}

/// `part` of `whole` in thousandths; nought of nought is nought.
pub(crate) fn share(part: u32, whole: u32) -> u32 {
    let thousandths = u64::from(part) * u64::from(WHOLE) / u64::from(whole.max(1));
    u32::try_from(thousandths).unwrap_or(u32::MAX)
}

#[expect(
    clippy::disallowed_types,
    reason = "only looked up by key; numbers are given in order of first appearance"
)]
struct Lexicon {
    numbers: HashMap<String, u32>,
    /// In how many units each word stands.
    units: Vec<u32>,
    /// The unit in which each word was seen last, from 1.
    seen: Vec<u32>,
    read: u32,
    buffer: String,
}

impl Lexicon {
    #[expect(
        clippy::disallowed_types,
        reason = "only looked up by key; numbers are given in order of first appearance"
    )]
    fn new() -> Self {
        Self {
            numbers: HashMap::new(),
            units: Vec::new(),
            seen: Vec::new(),
            read: 0,
            buffer: String::new(),
        }
    }

    fn bag(&mut self, text: &str) -> Bag {
        self.read += 1;
        let numbers = if text.is_ascii() {
            text.split(|c: char| !c.is_ascii_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(|word| self.number(word))
                .collect()
        } else {
            words(text).map(|word| self.number(word)).collect()
        };
        Bag::of(numbers)
    }

    /// The bag of a text that reads as another one did.
    fn again(&mut self, bag: &Bag) -> Bag {
        for number in bag.numbers() {
            self.units[number as usize] += 1;
        }
        bag.clone()
    }

    /// The number of `word`, whatever its case.
    fn number(&mut self, word: &str) -> u32 {
        self.buffer.clear();
        if word.is_ascii() {
            self.buffer.push_str(word);
            self.buffer.make_ascii_lowercase();
        } else {
            self.buffer
                .extend(word.chars().flat_map(char::to_lowercase));
        }
        let number = if let Some(&number) = self.numbers.get(&self.buffer) {
            number
        } else {
            let number = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
            self.numbers.insert(self.buffer.clone(), number);
            self.units.push(0);
            self.seen.push(0);
            number
        };
        let index = number as usize;
        if self.seen[index] != self.read {
            self.seen[index] = self.read;
            self.units[index] += 1;
        }
        number
    }

    /// Inverse document frequency in whole bits (after Spärck Jones 1972), so that the figure is
    /// the same on every machine.
    fn weights(&self, units: usize) -> Vec<u32> {
        let units = u32::try_from(units).unwrap_or(u32::MAX);
        self.units
            .iter()
            .map(|&with| 1 + (units / with.max(1)).max(1).ilog2())
            .collect()
    }
}

/// The share of letter pairs two short texts have in common, in thousandths (Dice over bigrams).
pub(crate) fn letters_shared(left: &str, right: &str) -> u32 {
    let bigrams = |text: &str| {
        let letters: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
        let mut pairs: Vec<(char, char)> = letters.windows(2).map(|w| (w[0], w[1])).collect();
        pairs.sort_unstable();
        pairs
    };
    let (left, right) = (bigrams(left), bigrams(right));
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < left.len() && j < right.len() {
        match left[i].cmp(&right[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 2;
                i += 1;
                j += 1;
            }
        }
    }
    share(
        shared,
        u32::try_from(left.len() + right.len()).unwrap_or(u32::MAX),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use hexapla_content::{UnitId, UnitKind};

    fn unit(text: &str) -> Unit {
        Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)
    }

    #[test]
    fn rare_words_weigh_more() {
        let units = [
            unit("the river ferry was cancelled"),
            unit("the bridge was opened"),
            unit("the ferry was late again"),
            unit("the council was silent"),
        ];
        let all: Vec<&Unit> = units.iter().collect();
        let bags = Bags::of(&all, &[]);
        let ferry = bags.dice(&bags.old[0], &bags.old[2], 0);
        let bridge = bags.dice(&bags.old[0], &bags.old[1], 0);
        assert!(ferry > bridge);
        assert_eq!(bags.dice(&bags.old[0], &bags.old[0], 0), WHOLE);
    }

    #[test]
    fn a_joined_bag_holds_its_parts() {
        let units = [unit("one two three"), unit("three four five")];
        let all: Vec<&Unit> = units.iter().collect();
        let bags = Bags::of(&all, &[]);
        let joined = Bag::joined(&[&bags.old[0], &bags.old[1]]);
        assert_eq!(joined.count, 6);
        assert_eq!(bags.overlap(&joined, &bags.old[0]), bags.old[0].weight);
    }

    #[test]
    fn letters_tell_share_from_background() {
        assert!(letters_shared("Share", "Shares") > 800);
        assert!(letters_shared("Share", "Background") < 200);
    }
}
