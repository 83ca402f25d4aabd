//! What it costs to pair units of two languages, in hundredths of a nat.

use hexapla_content::UnitKind;

use crate::align::level;
use crate::kinship;

use super::signature::{Signature, Signatures, Strength, Token};

/// A unit left alone, about the logarithm of Gale and Church's 1-0 bead.
const ALONE: i64 = 450;

/// A bead of three units, and of four: dearer than a unit left alone, for a passage not yet translated
/// is far commoner than one divided, and only lengths or invariants that fit make up for it.
const DIVIDED: [i64; 2] = [520, 750];

/// The variance of the length of a translation per character (Gale and Church 1993).
const VARIANCE: f64 = 6.8;

/// So many characters of the expected ratio are read before the texts', in either language: in a
/// short text one missing passage would otherwise bend the ratio.
const PRIOR: f64 = 300.0;

/// No difference in length costs more than this.
const MOST_FOR_LENGTH: f64 = 700.0;

/// What the parts of two units' evidence come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    /// What differing kinds and levels cost.
    pub(super) kind: i64,
    /// What the difference in length costs.
    pub(super) length: i64,
    /// What shared tokens gain.
    pub(super) shared: i64,
    /// Shared tokens that stand in no other unit of either text.
    pub(super) unique: u32,
    /// Invariants that both sides have.
    pub(super) kept: u32,
    /// Invariants that only one side has.
    pub(super) lost: u32,
    /// Marks (emphasis, links, quotations …) that only one side has.
    pub(super) marks: u32,
}

impl Evidence {
    fn cost(self) -> i64 {
        let lost = (70 * i64::from(self.lost)).min(420);
        let marks = (35 * i64::from(self.marks)).min(210);
        self.kind + self.length + lost + marks - self.shared
    }
}

/// Weighs beads of two languages.
pub(super) struct Tariff<'a> {
    pub(super) signatures: &'a Signatures<'a>,
    /// Target characters per source character.
    ratio: f64,
}

impl<'a> Tariff<'a> {
    pub(super) fn new(signatures: &'a Signatures<'a>, ratio: f64) -> Self {
        Self { signatures, ratio }
    }

    /// Says whether `ratio` would change the lengths expected by a tenth or more.
    pub(super) fn is_far_from(&self, ratio: f64) -> bool {
        (ratio - self.ratio).abs() > 0.1 * self.ratio
    }

    /// What a bead gains; `None` where its units never belong together.
    pub(super) fn gain(&self, source: &[usize], target: &[usize]) -> Option<i64> {
        if source.is_empty() || target.is_empty() {
            return Some(-ALONE);
        }
        let divided = match source.len() + target.len() {
            2 => 0,
            parts => {
                if !self.may_divide(source, target) {
                    return None;
                }
                DIVIDED[parts - 3]
            }
        };
        Some(-divided - self.evidence(source, target)?.cost())
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
        let kind = self.kinds(source, target)?;
        let signatures = self.signatures;
        if let (&[source], &[target]) = (source, target) {
            let (left, right) = (&signatures.source[source], &signatures.target[target]);
            return Some(self.compare(
                kind,
                left,
                right,
                signatures.source_units[source].kind.is_atomic(),
            ));
        }
        let left = joined(source.iter().map(|&index| &signatures.source[index]));
        let right = joined(target.iter().map(|&index| &signatures.target[index]));
        Some(self.compare(kind, &left, &right, false))
    }

    fn compare(&self, kind: i64, left: &Signature, right: &Signature, atomic: bool) -> Evidence {
        let ratio = if atomic { 1.0 } else { self.ratio };
        // Two commands share their words whatever they do, and a comment in them may be translated.
        let word = if atomic { 10 } else { 25 };
        let tokens = self.tokens(&left.tokens, &right.tokens, word);
        let marks = left.marks.iter().zip(&right.marks);
        Evidence {
            kind,
            length: length(ratio, left.length, right.length),
            shared: tokens.shared.min(900),
            unique: tokens.unique,
            kept: tokens.kept,
            lost: tokens.lost,
            marks: marks.map(|(left, right)| left.abs_diff(*right)).sum(),
        }
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
                let context = if distance > 0 || left.context == right.context {
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

    /// Compares the tokens of both sides; a shared word gains `word` for each bit of its rarity.
    fn tokens(&self, left: &[Token], right: &[Token], word: i64) -> Compared {
        let (mut i, mut j) = (0, 0);
        let mut compared = Compared {
            shared: 0,
            unique: 0,
            kept: 0,
            lost: 0,
        };
        while i < left.len() || j < right.len() {
            let (token, both, one) = match (left.get(i), right.get(j)) {
                (Some(a), Some(b)) if a.number == b.number => {
                    i += 1;
                    j += 1;
                    (a, a.count.min(b.count), a.count.abs_diff(b.count))
                }
                (Some(a), b) if b.is_none_or(|b| a.number < b.number) => {
                    i += 1;
                    (a, 0, a.count)
                }
                (_, Some(b)) => {
                    j += 1;
                    (b, 0, b.count)
                }
                (_, None) => break,
            };
            self.count(&mut compared, *token, (both, one), word);
        }
        compared
    }

    fn count(&self, compared: &mut Compared, token: Token, (both, one): (u32, u32), word: i64) {
        let strength = self.signatures.strength(token);
        if both > 0 {
            let gain = match strength {
                Strength::Word => word,
                Strength::Invariant => 45,
                Strength::Whole => 100,
            };
            compared.shared += gain * i64::from(self.signatures.weight(token));
            compared.unique += u32::from(self.signatures.is_unique(token));
        }
        if strength == Strength::Invariant {
            compared.kept += both;
            compared.lost += one;
        }
    }
}

/// What comparing the tokens of two units came to.
struct Compared {
    shared: i64,
    unique: u32,
    kept: u32,
    lost: u32,
}

/// Half the squared distance of a length from the expected one (the exponent of the normal
/// density), in hundredths of a nat.
fn length(ratio: f64, left: u32, right: u32) -> i64 {
    let (expected, found) = (f64::from(left) * ratio, f64::from(right));
    let mean = f64::midpoint(expected, found).max(1.0);
    let squared = (found - expected) * (found - expected) / (VARIANCE * mean.max(8.0));
    let cost = (50.0 * squared).min(MOST_FOR_LENGTH);
    #[expect(clippy::cast_possible_truncation, reason = "between nought and 700")]
    let whole = cost as i64;
    whole
}

/// The ratio of the texts' lengths, code apart, kept between a quarter and three.
pub(super) fn total_ratio(signatures: &Signatures<'_>) -> f64 {
    let total = |units: &[&hexapla_content::Unit], of: &[Signature]| -> f64 {
        let prose = units
            .iter()
            .zip(of)
            .filter(|(unit, _)| !unit.kind.is_atomic());
        prose
            .map(|(_, signature)| f64::from(signature.length))
            .sum()
    };
    let source = total(&signatures.source_units, &signatures.source);
    let target = total(&signatures.target_units, &signatures.target);
    let (source_share, target_share) = (
        ideograph_share(&signatures.source_units),
        ideograph_share(&signatures.target_units),
    );
    let prior = (1.0 - 0.6 * target_share) / (1.0 - 0.6 * source_share);
    ((target + PRIOR * prior) / (source + PRIOR)).clamp(0.25, 3.0)
}

/// The share of Han, kana and Hangul among the letters: a text in them takes about 0.4 characters
/// for each of an alphabet.
fn ideograph_share(units: &[&hexapla_content::Unit]) -> f64 {
    let prose = units.iter().filter(|unit| !unit.kind.is_atomic());
    let letters = prose
        .flat_map(|unit| unit.text.chars())
        .filter(|c| c.is_alphabetic());
    let (mut all, mut ideographs) = (0.0, 0.0);
    for letter in letters {
        all += 1.0;
        let is_ideograph = matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
        ideographs += if is_ideograph { 1.0 } else { 0.0 };
    }
    if all > 0.0 { ideographs / all } else { 0.0 }
}

fn joined<'a>(signatures: impl Iterator<Item = &'a Signature>) -> Signature {
    let mut whole = Signature {
        length: 0,
        tokens: Vec::new(),
        marks: [0; 7],
    };
    for signature in signatures {
        whole.length += signature.length;
        whole.tokens.extend(&signature.tokens);
        for (sum, mark) in whole.marks.iter_mut().zip(signature.marks) {
            *sum += mark;
        }
    }
    whole.tokens.sort_unstable();
    whole.tokens.dedup_by(|next, kept| {
        let same = next.number == kept.number;
        if same {
            kept.count += next.count;
        }
        same
    });
    whole
}
