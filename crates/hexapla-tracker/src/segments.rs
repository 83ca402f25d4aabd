//! Which sentences of a unit changed, and which sentences of its translation say them.
//!
//! The sentences of the source then and now are aligned like units of two versions, those of the
//! source then and of the translation paired like units of two languages.

use std::ops::Range;

use hexapla_content::{Locale, Unit, UnitKind};

use crate::align::{Bead, Change, align};
use crate::bitext::Bitext;

/// What stands between the texts of several units that belong together.
pub const BETWEEN_UNITS: &str = "\n\n";

/// A passage inside a unit that changed: one sentence or several.
///
/// Ranges are bytes of the text channels, those of several units with [`BETWEEN_UNITS`] between
/// them; an empty range says where something would stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedSegment {
    /// What the source said; empty where something was added.
    pub old: Range<usize>,
    /// What the source says now; empty where something was taken out.
    pub new: Range<usize>,
    /// What the translation says for it; empty where it says nothing of it yet.
    pub target: Range<usize>,
    /// The passage of the translation may be relied on; else it is a guess.
    pub is_sure: bool,
}

/// The passages that changed between the units `old` and `new` of a source, and where the units
/// `target`, translated from `old`, say them; in the reading order of `new`.
///
/// Nothing where no part can be told from the rest: a unit of one sentence is a passage as a whole,
/// and so are code, messages with placeables and texts of which every sentence changed.
///
/// ```
/// use hexapla_content::{Unit, UnitId, UnitKind};
/// use hexapla_tracker::changed_segments;
///
/// let unit = |text| vec![Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)];
/// let old = unit("The ferry leaves at noon. It carries 60 cars.");
/// let new = unit("The ferry leaves at noon. It carries 80 cars.");
/// let french = unit("Le bac part à midi. Il transporte 60 voitures.");
/// let (en, fr) = ("en".parse()?, "fr".parse()?);
/// let changed = changed_segments((&en, &old, &new), (&fr, &french));
/// assert_eq!(changed[0].new, 26..45);
/// assert_eq!(&french[0].text[changed[0].target.clone()], "Il transporte 60 voitures.");
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn changed_segments(
    (source, old, new): (&Locale, &[Unit], &[Unit]),
    (locale, target): (&Locale, &[Unit]),
) -> Vec<ChangedSegment> {
    let is_prose = |unit: &Unit| !unit.kind.is_atomic() && unit.shown() == unit.text.as_str();
    if old.is_empty() || new.is_empty() || !old.iter().chain(new).chain(target).all(is_prose) {
        return Vec::new();
    }
    let (old, new) = (Sentences::of(old, source), Sentences::of(new, source));
    let target = Sentences::of(target, locale);
    if old.units.len() <= 1 && new.units.len() <= 1 {
        return Vec::new();
    }
    let beads = align(&old.units, &new.units).beads;
    let is_same = |bead: &Bead| matches!(bead.change, Change::Same | Change::Moved);
    if !beads.iter().any(is_same) {
        return Vec::new();
    }
    let said = Said::of(&old, &target);
    let mut changed = Vec::new();
    let mut before = [0; 3];
    for run in beads.chunk_by(|left, right| is_loose(left) && is_loose(right)) {
        let olds: Vec<usize> = run.iter().flat_map(|bead| bead.old.clone()).collect();
        let news: Vec<usize> = run.iter().flat_map(|bead| bead.new.clone()).collect();
        let (targets, is_sure) = said.of_sentences(&olds);
        let range = |sentences: &Sentences, indices: &[usize], at: usize| {
            sentences.range(indices).unwrap_or(at..at)
        };
        let segment = ChangedSegment {
            old: range(&old, &olds, before[0]),
            new: range(&new, &news, before[1]),
            target: range(&target, &targets, before[2]),
            is_sure: is_sure && !target.units.is_empty(),
        };
        before = [segment.old.end, segment.new.end, segment.target.end];
        if !run.iter().all(is_same) {
            changed.push(segment);
        }
    }
    changed
}

/// Says whether the bead is of one side only: what was taken out beside what was added is
/// one passage that was rewritten.
fn is_loose(bead: &Bead) -> bool {
    bead.old.is_empty() || bead.new.is_empty()
}

/// Sentences as units, and where they stand.
struct Sentences {
    units: Vec<Unit>,
    ranges: Vec<Range<usize>>,
}

impl Sentences {
    fn of(units: &[Unit], locale: &Locale) -> Self {
        let mut sentences = Self {
            units: Vec::new(),
            ranges: Vec::new(),
        };
        let mut offset = 0;
        for unit in units {
            let ranges = unit.segments(locale);
            sentences
                .units
                .extend(unit.parts(&ranges).into_iter().map(plain));
            let ranges = ranges.into_iter();
            let ranges = ranges.map(|range| offset + range.start..offset + range.end);
            sentences.ranges.extend(ranges);
            offset += unit.text.len() + BETWEEN_UNITS.len();
        }
        sentences
    }

    /// From the first to the last of some sentences.
    fn range(&self, indices: &[usize]) -> Option<Range<usize>> {
        let (first, last) = (indices.iter().min()?, indices.iter().max()?);
        Some(self.ranges[*first].start..self.ranges[*last].end)
    }
}

/// A sentence as it is compared: only what it says, with its inline pieces.
fn plain(part: Unit) -> Unit {
    let plain = Unit {
        kind: UnitKind::Paragraph,
        context: "".into(),
        pin: None,
        section: None,
        ..part
    };
    plain.fingerprinted()
}

/// Which sentences of the translation say which of the source.
struct Said {
    /// By sentence of the source: those of the translation, and whether that is sure.
    by: Vec<(Vec<usize>, bool)>,
}

impl Said {
    fn of(source: &Sentences, target: &Sentences) -> Self {
        let mut by = vec![(Vec::new(), false); source.units.len()];
        let (sources, targets): (Vec<&Unit>, Vec<&Unit>) =
            (source.units.iter().collect(), target.units.iter().collect());
        let all = |units: &[&Unit]| -> Vec<usize> { (0..units.len()).collect() };
        let paired = Bitext::of_sentences(&sources, &targets).pair(&all(&sources), &all(&targets));
        for pairing in paired {
            for &sentence in &pairing.source {
                by[sentence] = (pairing.target.clone(), pairing.confidence.is_sure());
            }
        }
        Self { by }
    }

    /// The sentences of the translation for some of the source, and whether all of that is sure.
    fn of_sentences(&self, sentences: &[usize]) -> (Vec<usize>, bool) {
        let said = sentences.iter().map(|&sentence| &self.by[sentence]);
        let targets = said.clone().flat_map(|(targets, _)| targets.clone());
        (targets.collect(), said.clone().all(|&(_, is_sure)| is_sure))
    }
}

#[cfg(test)]
mod tests;
