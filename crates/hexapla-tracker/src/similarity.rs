//! How much two texts of one language share: words, weighted by rarity.

use std::rc::Rc;

use hexapla_content::{Unit, words};

use crate::Readings;
use crate::number::Number;

/// A whole: similarities and containments are counted in thousandths.
pub(crate) const WHOLE: u32 = 1000;

/// Units of fewer words than this are too short to be judged by their words.
pub(crate) const FEW_WORDS: u32 = 4;

/// The words of a text, whatever their case, each with how often it stands there, in the order in which they come
/// first.
#[derive(Debug)]
pub(crate) struct Words {
    counted: Vec<(Number, u32)>,
    /// How many words.
    count: u32,
    /// Those of them that are figures.
    figures: Vec<Number>,
}

impl Words {
    /// Reads the words of `text`.
    pub(crate) fn of(text: &str) -> Self {
        let mut numbers: Vec<(Number, u32)> = Vec::new();
        let mut figures = Vec::new();
        let mut next = 0;
        let mut add = |word: &str| {
            let number = number(word);
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                figures.push(number);
            }
            numbers.push((number, next));
            next += 1;
        };
        if text.is_ascii() {
            let words = text.split(|c: char| !c.is_ascii_alphanumeric());
            words.filter(|word| !word.is_empty()).for_each(&mut add);
        } else {
            words(text).for_each(&mut add);
        }
        numbers.sort_unstable();
        let same = numbers.chunk_by(|left, right| left.0 == right.0);
        let mut counted: Vec<(u32, Number, u32)> = same
            .map(|same| {
                (
                    same[0].1,
                    same[0].0,
                    u32::try_from(same.len()).unwrap_or(u32::MAX),
                )
            })
            .collect();
        counted.sort_unstable();
        Self {
            counted: counted
                .into_iter()
                .map(|(_, word, count)| (word, count))
                .collect(),
            count: next,
            figures,
        }
    }

    fn numbers(&self) -> impl Iterator<Item = Number> {
        self.counted.iter().map(|&(number, _)| number)
    }
}

/// The number of a word, whatever its case.
fn number(word: &str) -> Number {
    word.chars().fold(Number::START, Number::with_small)
}

/// The words of a text, each with how often it stands there, sorted by the word's place among the words looked at.
#[derive(Clone, Debug)]
pub(crate) struct Bag {
    words: Vec<(u32, u32)>,
    /// How many words.
    pub(crate) count: u32,
    /// The words' weights together.
    pub(crate) weight: u32,
}

impl Bag {
    /// The bag of a text that nobody looks at.
    const UNREAD: Self = Self {
        words: Vec::new(),
        count: 0,
        weight: 0,
    };

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

    /// The different words, by their places.
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
    /// By place: whether the word is a figure.
    figures: Vec<bool>,
}

impl Bags {
    /// The bags of every unit of either version.
    pub(crate) fn of(old: &[&Unit], new: &[&Unit], readings: &Readings) -> Self {
        let every = |units: &[&Unit]| (0..units.len()).collect::<Vec<usize>>();
        Self::of_some((old, new), (&every(old), &every(new)), readings)
    }

    /// The bags of those units of either version that are looked at, by their indices; the others have a say in how
    /// rare a word is.
    pub(crate) fn of_some(
        (old, new): (&[&Unit], &[&Unit]),
        looked_at: (&[usize], &[usize]),
        readings: &Readings,
    ) -> Self {
        let all: Vec<Rc<Words>> = old
            .iter()
            .chain(new)
            .map(|unit| readings.words(unit))
            .collect();
        let looked_at: Vec<usize> = looked_at
            .0
            .iter()
            .copied()
            .chain(looked_at.1.iter().map(|index| index + old.len()))
            .collect();
        let lexicon = Lexicon::of(&all, &looked_at);
        let mut bags = vec![Bag::UNREAD; all.len()];
        for index in looked_at {
            bags[index] = lexicon.bag(&all[index]);
        }
        let new = bags.split_off(old.len());
        Self {
            old: bags,
            new,
            figures: lexicon.figures(&all),
            weights: lexicon.weights,
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

    /// The weighted Dice coefficient of what in two bags is no figure, in thousandths.
    pub(crate) fn dice_of_words(&self, left: &Bag, right: &Bag) -> u32 {
        let [left, right] = [left, right].map(|bag| self.without_figures(bag));
        self.dice(&left, &right, 0)
    }

    fn without_figures(&self, bag: &Bag) -> Bag {
        let is_word = |&&(place, _): &&(u32, u32)| !self.figures[place as usize];
        let words: Vec<(u32, u32)> = bag.words.iter().filter(is_word).copied().collect();
        let weights = words
            .iter()
            .map(|&(place, count)| self.weights[place as usize] * count);
        Bag {
            weight: weights.sum(),
            count: words.iter().map(|(_, count)| count).sum(),
            words,
        }
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

/// The words looked at, with their places and weights.
struct Lexicon {
    /// The words, each with its place in the order in which they come first in all texts.
    places: Vec<(Number, u32)>,
    /// By place: inverse document frequency in whole bits (after Spärck Jones 1972), so that the figure is the same on
    /// every machine.
    weights: Vec<u32>,
}

impl Lexicon {
    /// Counts in how many of `all` texts the words of those `looked_at` stand.
    fn of(all: &[Rc<Words>], looked_at: &[usize]) -> Self {
        const UNSEEN: u32 = u32::MAX;
        let mut wanted: Vec<Number> = looked_at
            .iter()
            .flat_map(|&index| all[index].numbers())
            .collect();
        wanted.sort_unstable();
        wanted.dedup();
        let mut places: Vec<(Number, u32)> =
            wanted.into_iter().map(|word| (word, UNSEEN)).collect();
        let mut texts: Vec<u32> = Vec::with_capacity(places.len());
        for word in all.iter().flat_map(|words| words.numbers()) {
            let Ok(at) = places.binary_search_by_key(&word, |&(known, _)| known) else {
                continue;
            };
            let place = &mut places[at].1;
            if *place == UNSEEN {
                *place = u32::try_from(texts.len()).unwrap_or(UNSEEN - 1);
                texts.push(0);
            }
            texts[*place as usize] += 1;
        }
        let units = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let weight = |with: u32| 1 + (units / with.max(1)).max(1).ilog2();
        Self {
            places,
            weights: texts.into_iter().map(weight).collect(),
        }
    }

    fn place(&self, word: Number) -> Option<u32> {
        let at = self.places.binary_search_by_key(&word, |&(known, _)| known);
        at.ok().map(|at| self.places[at].1)
    }

    /// By place: whether the word is a figure.
    fn figures(&self, all: &[Rc<Words>]) -> Vec<bool> {
        let mut figures = vec![false; self.weights.len()];
        let found = all.iter().flat_map(|words| &words.figures);
        for place in found.filter_map(|&figure| self.place(figure)) {
            figures[place as usize] = true;
        }
        figures
    }

    fn bag(&self, words: &Words) -> Bag {
        let place = |word: Number| self.place(word);
        let counted = words.counted.iter();
        let mut counted: Vec<(u32, u32)> = counted
            .filter_map(|&(word, count)| Some((place(word)?, count)))
            .collect();
        counted.sort_unstable();
        Bag {
            weight: counted
                .iter()
                .map(|&(place, count)| self.weights[place as usize] * count)
                .sum(),
            words: counted,
            count: words.count,
        }
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
        let bags = Bags::of(&all, &[], &Readings::new());
        let ferry = bags.dice(&bags.old[0], &bags.old[2], 0);
        let bridge = bags.dice(&bags.old[0], &bags.old[1], 0);
        assert!(ferry > bridge);
        assert_eq!(bags.dice(&bags.old[0], &bags.old[0], 0), WHOLE);
    }

    #[test]
    fn a_joined_bag_holds_its_parts() {
        let units = [unit("one two three"), unit("three four five")];
        let all: Vec<&Unit> = units.iter().collect();
        let bags = Bags::of(&all, &[], &Readings::new());
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
