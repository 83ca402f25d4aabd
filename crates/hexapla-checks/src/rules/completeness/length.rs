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
    /// Those of a pair of prose, of a message with variants those of its first reading; nothing where there is none, or an unknown
    /// text was translated.
    pub fn of(pair: &Pair<'_>) -> Option<Self> {
        let mut first = None;
        pair.each_reading(|reading| {
            first.get_or_insert_with(|| Self::of_reading(reading));
        });
        first.flatten()
    }

    fn of_reading(pair: &Pair<'_>) -> Option<Self> {
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

#[cfg(test)]
mod tests {
    use std::f64::consts::LN_2;

    use hexapla_content::{Impact, Inline, InlineKind, Status, Unit, UnitId, UnitKind};

    use super::*;

    fn lengths(source: u32, target: u32) -> Lengths {
        Lengths {
            source,
            target,
            span: Span::new(0, 0),
        }
    }

    fn counted(source: &str, target: &str, kind: UnitKind, status: Status) -> Option<(u32, u32)> {
        let source = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, source);
        let target = Unit::plain(UnitId::Body(1), kind, target);
        let pair = Pair {
            source: &[&source],
            baseline: &[],
            target: &[&target],
            status,
        };
        let lengths = Lengths::of(&pair)?;
        Some((lengths.source, lengths.target))
    }

    #[test]
    fn a_passage_is_as_long_as_its_words_whatever_a_tag_in_it_says() {
        let unit = |text: &str, alt: &str| {
            let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
            unit.inlines.push(Inline {
                kind: InlineKind::Markup,
                target: format!("<img alt=\"{alt}\">").into(),
                span: Span::new(0, 0),
                text: 0..0,
            });
            unit
        };
        let (source, target) = (unit("the sea", "A quay."), unit("la mer", "Un long quai."));
        let pair = Pair {
            source: &[&source],
            baseline: &[],
            target: &[&target],
            status: Status::Current,
        };
        let lengths = Lengths::of(&pair).unwrap();
        assert_eq!((lengths.source, lengths.target), (7, 6));
    }

    #[test]
    fn what_was_translated_as_prose_is_counted_in_characters() {
        let prose = |source, target| counted(source, target, UnitKind::Paragraph, Status::Current);
        assert_eq!(prose("the sea", "la mér"), Some((7, 6)));
        for (source, target) in [("", "la mer"), ("the sea", ""), ("the sea", "the sea")] {
            assert_eq!(prose(source, target), None);
        }
        let (source, target) = ("the sea", "la mer");
        assert_eq!(
            counted(source, target, UnitKind::Code, Status::Current),
            None
        );
        let outdated = Status::Outdated(Impact::Factual);
        assert_eq!(counted(source, target, UnitKind::Paragraph, outdated), None);
    }

    #[test]
    fn a_text_with_half_of_the_words_of_its_source_is_not_counted() {
        let is_counted = |source, target| {
            counted(source, target, UnitKind::Paragraph, Status::Current).is_some()
        };
        assert!(!is_counted("Tallow Gate", "Tallow (porte)"));
        assert!(!is_counted("Tallow Gate", "Tallow, Gate (porte)"));
        assert!(is_counted("Tallow Gate", "porte"));
        assert!(is_counted("Tallow Gate News", "Tallow (porte)"));
        // words of three letters are no longer ones
        assert!(is_counted("the sea gate", "the sea porte"));
        assert!(is_counted("the sea", "the sea ici"));
        assert!(!is_counted("gate", "gate ici"));
    }

    #[test]
    fn a_length_is_learned_from_enough_passages() {
        let same = |count| LengthModel::of(std::iter::repeat_n(lengths(10, 10), count));
        assert_eq!(same(LEAST_PAIRS - 1), None);
        let learned = LengthModel {
            median: 0.0,
            deviation: 0.0,
        };
        assert_eq!(same(LEAST_PAIRS), Some(learned));
        // of an even number the upper one
        let halves = (0..LEAST_PAIRS).map(|at| lengths(10, if at % 2 == 0 { 10 } else { 20 }));
        let learned = LengthModel {
            median: LN_2,
            deviation: LN_2,
        };
        assert_eq!(LengthModel::of(halves), Some(learned));
        // most are like the one in the middle
        let few = (0..LEAST_PAIRS).map(|at| lengths(10, if at < 20 { 5 } else { 20 }));
        let learned = LengthModel {
            median: LN_2,
            deviation: 0.0,
        };
        assert_eq!(LengthModel::of(few), Some(learned));
    }

    #[test]
    fn a_length_is_odd_where_both_the_ratio_and_the_characters_say_so() {
        let is_told = |(median, deviation), (source, target)| {
            let model = LengthModel { median, deviation };
            model.judge(lengths(source, target)).is_some()
        };
        let as_long = (0.0, 0.0);
        assert!(!is_told(as_long, (100, 200)) && is_told(as_long, (100, 201)));
        assert!(!is_told(as_long, (100, 50)) && is_told(as_long, (100, 49)));
        assert!(!is_told(as_long, (10, 35)) && is_told(as_long, (10, 36)));
        let twice_as_long = (LN_2, 0.0);
        assert!(!is_told(twice_as_long, (100, 250)) && is_told(twice_as_long, (100, 401)));
        assert!(!is_told(twice_as_long, (10, 45)) && is_told(twice_as_long, (10, 46)));
        // locales that vary more are granted more
        let varied = (0.0, 0.5);
        assert!(!is_told(varied, (100, 700)) && is_told(varied, (100, 800)));
    }
}
