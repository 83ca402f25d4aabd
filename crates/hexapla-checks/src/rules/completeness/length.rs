//! A translation is far longer or shorter than the others of its locale are.

use hexapla_content::Pair;
use hexapla_diagnostics::Span;

use crate::Hit;
use crate::findings::LENGTH;

/// The fewest pairs of a locale from which a length is learned.
const LEAST_PAIRS: usize = 50;

/// How many median deviations a length may be off.
const TOLERANCE: f64 = 4.0;

/// The least logarithm besides: twice or half of what is expected. Locales with little spread have sentences of
/// their own, too.
const LEAST_RATIO: f64 = std::f64::consts::LN_2;

/// How many characters it must be off besides.
const LEAST_CHARACTERS: f64 = 25.0;

/// The lengths of a passage and its translation, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lengths {
    source: u32,
    target: u32,
    span: Span,
}

impl Lengths {
    /// Those of a pair of prose; nothing where there is none, or an unknown text was translated.
    pub fn of(pair: &Pair<'_>) -> Option<Self> {
        let made_from = pair.made_from();
        let is_prose = pair.target.iter().all(|unit| !unit.kind.is_atomic());
        let count = |texts: &mut dyn Iterator<Item = &str>| -> u32 {
            let characters: usize = texts.map(|text| text.chars().count()).sum();
            u32::try_from(characters).unwrap_or(u32::MAX)
        };
        let lengths = Self {
            source: count(&mut made_from.iter().map(|unit| unit.text.as_str())),
            target: count(&mut pair.target_texts()),
            span: pair.target.first()?.span,
        };
        let is_copy = pair.source_texts().eq(pair.target_texts());
        let counts = is_prose && !is_copy && pair.status.is_settled() && !is_glossed(pair);
        (counts && lengths.source > 0 && lengths.target > 0).then_some(lengths)
    }

    /// The logarithm of how many times as long the translation is.
    fn ratio(self) -> f64 {
        (f64::from(self.target) / f64::from(self.source)).ln()
    }
}

/// Says whether half of the longer words of the source stand in the translation as well, as where a title stands in
/// both languages: how long it is tells nothing then.
fn is_glossed(pair: &Pair<'_>) -> bool {
    const LONGER: usize = 4;
    let words = pair.source_texts().flat_map(str::split_whitespace);
    let (mut all, mut kept) = (0, 0);
    for word in words.filter(|word| word.len() >= LONGER) {
        all += 1;
        kept += usize::from(pair.target_texts().any(|text| text.contains(word)));
    }
    all > 0 && 2 * kept >= all
}

/// How long the translations of a locale are: the median of the logarithms of target by source, and the median
/// deviation from it (MAD).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LengthModel {
    median: f64,
    deviation: f64,
}

impl LengthModel {
    /// Learns from the pairs of a locale, in any order; nothing from too few.
    pub fn of(lengths: impl Iterator<Item = Lengths>) -> Option<Self> {
        let ratios: Vec<f64> = lengths.map(Lengths::ratio).collect();
        if ratios.len() < LEAST_PAIRS {
            return None;
        }
        let middle = median(ratios.clone());
        let deviations = ratios.iter().map(|ratio| (ratio - middle).abs());
        Some(Self {
            median: middle,
            deviation: median(deviations.collect()),
        })
    }

    /// Tells of a translation whose length is far from what its source's length leads to expect.
    pub fn judge(&self, lengths: Lengths) -> Option<Hit> {
        let expected = f64::from(lengths.source) * self.median.exp();
        let tolerated = (TOLERANCE * self.deviation).max(LEAST_RATIO);
        let is_far = (lengths.ratio() - self.median).abs() > tolerated;
        let is_much = (f64::from(lengths.target) - expected).abs() > LEAST_CHARACTERS;
        (is_far && is_much).then(|| {
            Hit::new(LENGTH, lengths.span)
                .with("source", i64::from(lengths.source))
                .with("target", i64::from(lengths.target))
        })
    }
}

/// The median; of an even number the upper of the two in the middle.
fn median(mut values: Vec<f64>) -> f64 {
    let middle = values.len() / 2;
    values.sort_by(f64::total_cmp);
    values.get(middle).copied().unwrap_or_default()
}
