//! What it costs to pair units of two languages, in hundredths of a nat.

use std::cmp::Ordering;

use hexapla_content::UnitKind;

use crate::align::level;
use crate::kinship;

use super::costs::Costs;
use super::lengths::Lengths;
use super::lexicon::Lexicon;
use super::signature::{Alone, Ending, Signature, Signatures, Strength, Token};

/// What it costs to leave units alone and to pair several, in hundredths of a nat.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prices {
    /// A source unit left alone, about the logarithm of Gale and Church's 1-0 bead.
    pub(super) alone: i64,
    /// A target unit left alone: rarer, for a translation seldom says what the source does not.
    pub(super) unasked: i64,
    /// A bead of three units, and of four.
    divided: [i64; 2],
}

impl Prices {
    /// The units of a page: one that is not yet translated is as common as one divided, and only
    /// lengths or invariants that fit make up for it.
    pub(super) const UNITS: Self = Self {
        alone: 450,
        unasked: 500,
        divided: [480, 720],
    };

    /// The sentences of a unit that was translated whole: joining and dividing is a translator's
    /// daily bread (2-1 beads are nine times as common as 1-0 beads, Gale and Church 1993).
    pub(super) const SENTENCES: Self = Self {
        alone: 600,
        unasked: 600,
        divided: [230, 480],
    };

    /// What a bead of so many units costs because it is of more than two.
    pub(super) fn division(self, units: usize) -> i64 {
        let divided = units.checked_sub(3).and_then(|more| self.divided.get(more));
        divided.copied().unwrap_or(0)
    }

    /// What two units cost that go apart.
    pub(super) const fn apart(self) -> i64 {
        self.alone + self.unasked
    }
}

/// Units that were divided fit in length: where it costs more, they were not.
const MOST_WHEN_DIVIDED: i64 = 350;

/// What the parts of two units' evidence come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    /// What differing kinds and levels cost.
    pub(super) kind: i64,
    /// What the difference in length costs.
    pub(super) length: i64,
    /// What differing marks at the end cost.
    pub(super) ending: i64,
    /// What shared tokens gain.
    pub(super) shared: i64,
    /// Shared tokens that stand in no other unit of either text.
    pub(super) unique: u32,
    /// Invariants that both sides have.
    pub(super) kept: u32,
    /// Invariants that only one side has, while they stand elsewhere in the other text.
    pub(super) lost: u32,
    /// Invariants that stand nowhere in the other text.
    pub(super) unknown: u32,
    /// Marks (emphasis, links, quotations …) that only one side has.
    pub(super) marks: u32,
    /// Latin words in a text of another script that the other side does not have.
    pub(super) strays: u32,
    /// What the words gain that go together elsewhere on the page.
    pub(super) words: i64,
}

impl Evidence {
    /// What it costs, but for lengths and words.
    fn rest(self) -> i64 {
        let lost = (70 * i64::from(self.lost)).min(420);
        let unknown = (30 * i64::from(self.unknown)).min(180);
        let marks = (35 * i64::from(self.marks)).min(210);
        let strays = (50 * i64::from(self.strays)).min(200);
        self.kind + self.ending + lost + unknown + marks + strays - self.shared
    }
}

/// Weighs beads of two languages.
pub(super) struct Tariff<'a> {
    pub(super) signatures: &'a Signatures<'a>,
    lengths: Lengths,
    pub(super) prices: Prices,
    /// Which words go together, once that is known.
    pub(super) lexicon: Option<Lexicon>,
    costs: &'a Costs,
}

impl<'a> Tariff<'a> {
    pub(super) fn new(
        signatures: &'a Signatures<'a>,
        costs: &'a Costs,
        lengths: Lengths,
        prices: Prices,
    ) -> Self {
        Self {
            signatures,
            costs,
            lengths,
            prices,
            lexicon: None,
        }
    }

    /// What a bead gains; `None` where its units never belong together.
    pub(super) fn gain(&self, source: &[usize], target: &[usize]) -> Option<i64> {
        if target.is_empty() {
            return Some(-self.prices.alone);
        }
        if source.is_empty() {
            return Some(-self.prices.unasked);
        }
        let rest = || {
            let weigh = || self.weighed(source, target).map(Evidence::rest);
            self.costs.of_units(source, target, weigh)
        };
        let cost = if let (&[_], &[_]) = (source, target) {
            // most pairs do not go together at all
            rest()? + self.length(source, target)
        } else {
            let length = self.length(source, target);
            if length > MOST_WHEN_DIVIDED || !self.may_divide(source, target) {
                return None;
            }
            let parts = source.len() + target.len();
            rest()? + length + self.prices.divided.get(parts - 3)?
        };
        Some(self.words(source, target) - cost)
    }

    /// Says whether a bead is of one unit and one, and of code.
    fn is_atomic(&self, source: &[usize], target: &[usize]) -> bool {
        match (source, target) {
            (&[source], [_]) => self.signatures.source_units[source].kind.is_atomic(),
            _ => false,
        }
    }

    /// What the lengths of a bead cost.
    fn length(&self, source: &[usize], target: &[usize]) -> i64 {
        let total = |signatures: &[Signature], units: &[usize]| -> u32 {
            units.iter().map(|&unit| signatures[unit].length).sum()
        };
        let lengths = if self.is_atomic(source, target) {
            Lengths::OF_CODE
        } else {
            self.lengths
        };
        let source = total(&self.signatures.source, source);
        let target = total(&self.signatures.target, target);
        lengths.cost(source, target)
    }

    /// What the words of a bead gain.
    fn words(&self, source: &[usize], target: &[usize]) -> i64 {
        let lexicon = self.lexicon.as_ref();
        lexicon.map_or(0, |lexicon| lexicon.gain(source, target))
    }

    fn may_divide(&self, source: &[usize], target: &[usize]) -> bool {
        let source = source
            .iter()
            .map(|&index| self.signatures.source_units[index]);
        let target = target
            .iter()
            .map(|&index| self.signatures.target_units[index]);
        source
            .chain(target)
            .all(|unit| kinship::divides(&unit.kind) && unit.kind != UnitKind::Code)
    }

    /// The evidence for and against a bead.
    pub(super) fn evidence(&self, source: &[usize], target: &[usize]) -> Option<Evidence> {
        let weighed = self.weighed(source, target)?;
        Some(Evidence {
            length: self.length(source, target),
            words: self.words(source, target),
            ..weighed
        })
    }

    /// The same, but for lengths and words.
    fn weighed(&self, source: &[usize], target: &[usize]) -> Option<Evidence> {
        let kind = self.kinds(source, target)?;
        let [left, right] = self.costs.joined(self.signatures, source, target);
        let is_atomic = self.is_atomic(source, target);
        // Two commands share their words whatever they do, and a comment in them may be translated.
        let word = if is_atomic { 10 } else { 25 };
        let tokens = compared(&left, &right, word);
        let strays = match (left.is_foreign, right.is_foreign) {
            (true, false) => tokens.words_alone[0],
            (false, true) => tokens.words_alone[1],
            _ => 0,
        };
        let marks = left.marks.iter().zip(&right.marks);
        Some(Evidence {
            kind,
            length: 0,
            ending: if is_atomic {
                0
            } else {
                left.ending.cost(right.ending)
            },
            shared: tokens.shared.min(900),
            unique: tokens.unique,
            kept: tokens.kept,
            lost: tokens.lost,
            unknown: tokens.unknown,
            marks: marks.map(|(left, right)| left.abs_diff(*right)).sum(),
            strays,
            words: 0,
        })
    }

    fn kinds(&self, source: &[usize], target: &[usize]) -> Option<i64> {
        let mut worst = 0;
        for &s in source {
            for &t in target {
                let (left, right) = (
                    self.signatures.source_units[s],
                    self.signatures.target_units[t],
                );
                let distance = i64::from(kinship::distance(&left.kind, &right.kind)?);
                let [sources, targets] = &self.signatures.contexts;
                let context = if distance > 0 || sources[s] == targets[t] {
                    0
                } else if left.kind == UnitKind::Heading {
                    150 * i64::from(level(&left.context).abs_diff(level(&right.context)))
                } else {
                    50
                };
                worst = worst.max(7 * distance + context);
            }
        }
        Some(worst)
    }
}

/// Compares the tokens of both sides; a shared word gains `word` for each bit of its rarity.
fn compared(left: &Signature, right: &Signature, word: i64) -> Compared {
    let mut compared = Compared {
        shared: 0,
        unique: 0,
        kept: 0,
        lost: 0,
        unknown: left.alone.invariants + right.alone.invariants,
        words_alone: [left.alone.words, right.alone.words],
    };
    let (mut left, mut right) = (left.tokens.as_slice(), right.tokens.as_slice());
    while let ([a, after_a @ ..], [b, after_b @ ..]) = (left, right) {
        match a.number.cmp(&b.number) {
            Ordering::Less => compared.count_alone(a, 0),
            Ordering::Greater => compared.count_alone(b, 1),
            Ordering::Equal => {
                compared.count_both(a, a.count.min(b.count), word);
                compared.count_lacking(a, a.count.abs_diff(b.count));
            }
        }
        left = if a.number <= b.number { after_a } else { left };
        right = if b.number <= a.number { after_b } else { right };
    }
    for (side, rest) in [left, right].into_iter().enumerate() {
        for token in rest {
            compared.count_alone(token, side);
        }
    }
    compared
}

/// What comparing the tokens of two units came to.
struct Compared {
    shared: i64,
    unique: u32,
    kept: u32,
    lost: u32,
    unknown: u32,
    /// Words that only the source has, and only the target.
    words_alone: [u32; 2],
}

impl Compared {
    /// Counts a token that stands `both` times on both sides.
    fn count_both(&mut self, token: &Token, both: u32, word: i64) {
        let gain = match token.strength {
            Strength::Word => word,
            Strength::Hint => 10,
            Strength::Invariant => 45,
            Strength::Whole => 100,
        };
        self.shared += gain * i64::from(token.weight);
        // a hint proves nothing
        self.unique += u32::from(token.is_unique && token.strength > Strength::Hint);
        if token.strength == Strength::Invariant {
            self.kept += both;
        }
    }

    /// Counts a token that stands on one side alone, the first or the second.
    fn count_alone(&mut self, token: &Token, side: usize) {
        self.words_alone[side] += u32::from(token.strength == Strength::Word);
        self.count_lacking(token, token.count);
    }

    /// Counts a token that one side lacks so many `times`.
    fn count_lacking(&mut self, token: &Token, times: u32) {
        if token.strength == Strength::Invariant {
            self.lost += times;
        }
    }
}

/// The signature of several units as one.
pub(super) fn joined<'a>(signatures: impl Iterator<Item = &'a Signature>) -> Signature {
    let mut whole = Signature {
        length: 0,
        tokens: Vec::new(),
        alone: Alone::default(),
        marks: [0; 7],
        is_foreign: false,
        ending: Ending::Open,
    };
    let mut alone = Vec::new();
    for signature in signatures {
        whole.length += signature.length;
        whole.ending = signature.ending;
        whole.is_foreign |= signature.is_foreign;
        whole.tokens.extend(&signature.tokens);
        alone.extend(&signature.alone.tokens);
        for (sum, mark) in whole.marks.iter_mut().zip(signature.marks) {
            *sum += mark;
        }
    }
    merge(&mut whole.tokens);
    merge(&mut alone);
    for token in alone {
        whole.alone.add(token);
    }
    whole
}

/// Sorts tokens by number and counts those that are the same as one.
fn merge(tokens: &mut Vec<Token>) {
    tokens.sort_unstable();
    tokens.dedup_by(|next, kept| {
        let same = next.number == kept.number;
        if same {
            kept.count += next.count;
        }
        same
    });
}
