//! How long translations are (Gale and Church 1993).

use std::rc::Rc;

use hexapla_content::Unit;

use super::signature::Signatures;
use super::survivors::{Survivors, length};

/// How long the translations between two languages are: target characters for each source
/// character, and how far single passages stray from that.
///
/// ```
/// use hexapla_content::{Unit, UnitId, UnitKind};
/// use hexapla_tracker::Lengths;
///
/// let page = |text: &str| -> Vec<Unit> {
///     let unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
///     vec![unit; 20]
/// };
/// let (english, french) = (page("The bridge is closed."), page("Le pont est fermé au trafic."));
/// let lengths = Lengths::learned([(english.as_slice(), french.as_slice())]).expect("twenty pairs");
/// assert!(lengths.ratio() > 1.1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lengths {
    ratio: f64,
    variance: f64,
    /// So many characters of the expected ratio are read before a page's own, in either language:
    /// in a short text one missing passage would otherwise bend the ratio.
    prior: f64,
}

/// The variance of the length of a translation per character (Gale and Church 1993).
const VARIANCE: f64 = 6.8;

/// The least and the greatest variance believed.
const VARIANCES: (f64, f64) = (3.0, 16.0);

/// The least and the greatest ratio believed.
const RATIOS: (f64, f64) = (0.25, 3.0);

/// How many characters a guess by script counts, and how many what the project says.
const PRIORS: [f64; 2] = [300.0, 3000.0];

/// No difference in length costs more than this.
const MOST: f64 = 700.0;

/// Fewer pairs than this teach nothing of the ratio, and of the variance.
const FEWEST: [usize; 2] = [5, 20];

impl Lengths {
    /// Code is not translated.
    pub(super) const OF_CODE: Self = Self {
        ratio: 1.0,
        variance: VARIANCE,
        prior: PRIORS[0],
    };

    /// Learns from the pages of a project, of two locales: from those whose units are of the same
    /// kinds in the same order. `None` where there are too few.
    pub fn learned<'a>(pages: impl IntoIterator<Item = (&'a [Unit], &'a [Unit])>) -> Option<Self> {
        let mut pairs = Vec::new();
        for (source, target) in pages {
            let alike = |(left, right): (&Unit, &Unit)| left.kind == right.kind;
            if source.len() == target.len() && source.iter().zip(target).all(alike) {
                let both = source.iter().zip(target);
                let translated =
                    both.filter(|(left, right)| !left.kind.is_atomic() && left.text != right.text);
                pairs.extend(
                    translated.map(|(left, right)| (length(&left.text), length(&right.text))),
                );
            }
        }
        let guess = Self {
            prior: PRIORS[1],
            ..Self::OF_CODE
        };
        (pairs.len() >= FEWEST[1]).then(|| Self::of_pairs(&pairs, guess))
    }

    /// Target characters for each source character.
    pub const fn ratio(self) -> f64 {
        self.ratio
    }

    /// What to expect of a page: its own lengths, seen in the light of what the project says, or
    /// of the scripts.
    pub(super) fn expected(signatures: &Signatures<'_>, learned: Option<Self>) -> Self {
        let [source, target] = &signatures.read;
        let (source, target) = (
            Prose::of(&signatures.source_units, source),
            Prose::of(&signatures.target_units, target),
        );
        let base = learned.unwrap_or_else(|| Self {
            ratio: (1.0 - 0.6 * target.ideograph_share()) / (1.0 - 0.6 * source.ideograph_share()),
            ..Self::OF_CODE
        });
        let (source, target) = (source.length, target.length);
        let ratio = (target + base.prior * base.ratio) / (source + base.prior);
        Self {
            ratio: ratio.clamp(RATIOS.0, RATIOS.1),
            ..base
        }
    }

    /// Learns from the lengths of pairs; what they are too few for is as in `base`.
    pub(super) fn of_pairs(pairs: &[(u32, u32)], base: Self) -> Self {
        let (source, target) = pairs.iter().fold((0.0, 0.0), |(source, target), &(s, t)| {
            (source + f64::from(s), target + f64::from(t))
        });
        if pairs.len() < FEWEST[0] || source <= 0.0 || target <= 0.0 {
            return base;
        }
        let ratio = (target / source).clamp(RATIOS.0, RATIOS.1);
        let learned = Self { ratio, ..base };
        if pairs.len() < FEWEST[1] {
            return learned;
        }
        let mut squares: Vec<f64> = pairs
            .iter()
            .map(|&(s, t)| learned.square(s, t) * learned.variance)
            .collect();
        squares.sort_unstable_by(f64::total_cmp);
        // the median of a squared normal deviate is 0.455; outliers do not move it
        let variance = squares[squares.len() / 2] / 0.455;
        Self {
            variance: variance.clamp(VARIANCES.0, VARIANCES.1),
            ..learned
        }
    }

    /// Says whether the other ratio would change the lengths expected by a tenth or more, or the
    /// variance what they cost by a third.
    pub(super) fn is_far_from(self, other: Self) -> bool {
        (self.ratio - other.ratio).abs() > 0.1 * other.ratio
            || (self.variance - other.variance).abs() > 0.33 * other.variance
    }

    /// What two lengths cost, in hundredths of a nat: half the squared distance from the expected one
    /// (the exponent of the normal density).
    pub(super) fn cost(self, source: u32, target: u32) -> i64 {
        let cost = (50.0 * self.square(source, target)).min(MOST);
        #[expect(clippy::cast_possible_truncation, reason = "between nought and 700")]
        let whole = cost as i64;
        whole
    }

    /// The squared distance of a length from the expected one, in standard deviations.
    fn square(self, source: u32, target: u32) -> f64 {
        let (expected, found) = (f64::from(source) * self.ratio, f64::from(target));
        let mean = f64::midpoint(expected, found).max(8.0);
        (found - expected) * (found - expected) / (self.variance * mean)
    }
}

/// The prose of a text.
struct Prose {
    /// Letters and figures.
    length: f64,
    /// The letters, and those of them that are Han, kana or Hangul.
    letters: [f64; 2],
}

impl Prose {
    fn of(units: &[&Unit], read: &[Rc<Survivors>]) -> Self {
        let mut prose = Self {
            length: 0.0,
            letters: [0.0; 2],
        };
        let both = units.iter().zip(read);
        for (_, read) in both.filter(|(unit, _)| !unit.kind.is_atomic()) {
            prose.length += f64::from(read.length);
            for (sum, letters) in prose.letters.iter_mut().zip(read.letters) {
                *sum += f64::from(letters);
            }
        }
        prose
    }

    /// The share of Han, kana and Hangul among the letters: a text in them takes about 0.4 characters for each of an
    /// alphabet.
    fn ideograph_share(&self) -> f64 {
        let [all, ideographs] = self.letters;
        if all > 0.0 { ideographs / all } else { 0.0 }
    }
}
