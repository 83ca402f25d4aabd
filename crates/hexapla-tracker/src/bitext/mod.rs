//! Pairs the units of two languages (staleness.md 9).
//!
//! Words do not help across languages, so units are paired by what survives translation: kind,
//! heading level and order, length (Gale and Church 1993), and invariants such as figures,
//! addresses, code and names ([`signature`]). The best path through both texts pairs them
//! ([`cost`], dynamic programming over beads); where the evidence is thin, the pairing says so
//! ([`confidence`]).

mod amounts;
mod anchor;
mod confidence;
mod cost;
mod costs;
mod crossing;
mod digits;
mod lengths;
mod lexicon;
mod signature;
mod survivors;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::{Locale, Unit, UnitKind};
use hexapla_facts::Language;

use crate::Readings;
use crate::lattice::{Band, Step, best_path};

pub(crate) use amounts::Numbers;
pub use confidence::Confidence;
pub(crate) use digits::figures;
pub use lengths::Lengths;
pub(crate) use lexicon::runs_on;
pub(crate) use survivors::{Survivors, has_letters, parts_of_code};

use cost::{Prices, Tariff};
use costs::Costs;
use lexicon::{Lexicon, Side};
use signature::Signatures;
use survivors::Name;

/// Units of two languages that belong together, as far as can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// Indices into the source; empty where the target stands alone.
    pub source: Vec<usize>,
    /// Indices into the target; empty where the source stands alone.
    pub target: Vec<usize>,
    /// How sure the pairing is.
    pub confidence: Confidence,
}

/// Pairs the units of a source text and its translation: every unit of either in exactly one
/// pairing, in the order of both.
///
/// ```
/// use hexapla_content::{Unit, UnitId, UnitKind};
/// use hexapla_tracker::pair;
///
/// let unit = |text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
/// let source = [unit("The ferry was cancelled on 9 March."), unit("Nobody was hurt.")];
/// let target = [unit("Le bac a été supprimé le 9 mars."), unit("Personne n’a été blessé.")];
/// let pairings = pair(&source, &target);
/// assert_eq!(pairings[0].target, [0]);
/// assert!(pairings[0].confidence.is_sure());
/// ```
pub fn pair(source: &[Unit], target: &[Unit]) -> Vec<Pairing> {
    Readings::new().pair(source, target)
}

/// What is known of two languages before texts in them are paired.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// How numbers are written in the source's and the target's: `4.8 million` and `480만` are one.
    pub languages: Option<[&'static Language; 2]>,
    /// How long translations between them are elsewhere in the project.
    pub lengths: Option<Lengths>,
}

impl Known {
    /// Nothing: figures are digits, and lengths are guessed by the scripts.
    pub const NOTHING: Self = Self {
        languages: None,
        lengths: None,
    };

    /// How numbers are written in the languages of two locales. Lengths are guessed: those of the project made no pairing
    /// better (docs/design/bitext.md).
    pub fn between(source: &Locale, target: &Locale) -> Self {
        Self {
            languages: Some([source, target].map(Language::of)),
            ..Self::NOTHING
        }
    }
}

/// Pairs like [`pair`], knowing the two languages.
///
/// ```
/// use hexapla_content::{Unit, UnitId, UnitKind};
/// use hexapla_tracker::{Known, pair_knowing};
///
/// let unit = |text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
/// let source = [unit("It cost 4.8 million."), unit("It took 18 months.")];
/// let target = [unit("18개월이 걸렸다."), unit("480만이 들었다.")];
/// let known = Known::between(&"en".parse()?, &"ko".parse()?);
/// let pairings = pair_knowing(&source, &target, known);
/// assert_eq!((pairings[0].target[0], pairings[1].target[0]), (1, 0));
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn pair_knowing(source: &[Unit], target: &[Unit], known: Known) -> Vec<Pairing> {
    Readings::new().pair_knowing(source, target, known)
}

/// Pairs the same, with what was read before.
pub(crate) fn paired(
    source: &[&Unit],
    target: &[&Unit],
    known: Known,
    readings: &Readings,
) -> Vec<Pairing> {
    let every_source: Vec<usize> = (0..source.len()).collect();
    let every_target: Vec<usize> = (0..target.len()).collect();
    let pairings = |spoken: Option<&[Vec<Name>]>| {
        let bitext = Bitext::new((source, target), known.lengths, spoken, readings);
        bitext.pair(&every_source, &every_target)
    };
    // to read numbers is dear, and most texts fit by their digits
    let by_digits = pairings(None);
    let is_sure = |pairing: &Pairing| pairing.confidence.is_sure();
    let languages = known.languages;
    let languages = languages.filter(|_| !by_digits.iter().all(is_sure));
    let spoken = languages.and_then(|both| signature::spoken(source, target, both, readings));
    spoken.map_or(by_digits, |spoken| pairings(Some(&spoken)))
}

/// Texts of more pairs than this are divided at anchors, or compared in a band.
const MOST_PAIRS: usize = 4096;

/// How far from the diagonal an undivided large text is compared, in units.
const BAND: usize = 24;

/// How far from the diagonal two texts of nearly as many units are compared at first.
const NARROW: usize = 8;

/// Texts that differ by no more units than this are compared near the diagonal first.
const NEARLY: usize = 3;

/// How wide a way is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Width {
    /// Near the diagonal: most translations have the structure of their source.
    Narrow,
    /// Anywhere, or as far as a large text allows.
    Full,
}

const SHAPES: [(usize, usize); 7] = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1)];

/// A bead that gains less than this makes a page worth a second look.
const BAD: i64 = -150;

/// A bead that gains less than this is no sign that its units belong together.
const FORCED: i64 = -350;

/// Two texts, read for what survives translation.
pub(crate) struct Bitext<'a> {
    signatures: Signatures<'a>,
    costs: Costs,
    lengths: Lengths,
    prices: Prices,
    /// The words of both, read when they are first asked for.
    sides: OnceCell<[Side; 2]>,
}

/// Beads in the order of the source, and what finding them cost.
pub(crate) struct Ordered {
    pub(crate) beads: Vec<Bead>,
    /// Whether each pairs what does not fit, only for want of anything else.
    pub(crate) forced: Vec<bool>,
    pub(crate) operations: u64,
}

/// Beads in no certain order, and what they were weighed with.
struct Weighed<'b> {
    tariff: Tariff<'b>,
    beads: Vec<Bead>,
    operations: u64,
}

/// Beads in the order of both texts, and the cells looked at.
struct Walk {
    beads: Vec<Bead>,
    cells: u64,
}

impl<'a> Bitext<'a> {
    /// Reads both texts. `lengths` is what is known of translations between their languages; `spoken` are the tokens of
    /// their units, where they are not those of the digits.
    fn new(
        (source, target): (&[&'a Unit], &[&'a Unit]),
        lengths: Option<Lengths>,
        spoken: Option<&[Vec<Name>]>,
        readings: &Readings,
    ) -> Self {
        let signatures = Signatures::of(source, target, spoken, readings);
        let lengths = Lengths::expected(&signatures, lengths);
        Self {
            costs: Costs::of(&signatures),
            signatures,
            lengths,
            prices: Prices::UNITS,
            sides: OnceCell::new(),
        }
    }

    /// Reads units of which nothing is known but what they say.
    pub(crate) fn of_units(source: &[&'a Unit], target: &[&'a Unit], readings: &Readings) -> Self {
        Self::new((source, target), None, None, readings)
    }

    /// Reads the sentences of units that belong together.
    pub(crate) fn of_sentences(source: &[&'a Unit], target: &[&'a Unit]) -> Self {
        Self {
            prices: Prices::SENTENCES,
            ..Self::of_units(source, target, &Readings::new())
        }
    }

    /// Pairs the given units of the source with the given ones of the target, both ascending.
    pub(crate) fn pair(&self, source: &[usize], target: &[usize]) -> Vec<Pairing> {
        let weighed = self.weighed(source, target);
        confidence::judged(&weighed.tariff, weighed.beads)
    }

    /// Pairs the same, and asks of each pair only whether it is forced.
    pub(crate) fn beads(&self, source: &[usize], target: &[usize]) -> Ordered {
        let weighed = self.weighed(source, target);
        let beads = confidence::ordered(&self.signatures, weighed.beads);
        let is_forced = |(source, target): &Bead| {
            let is_keyed = confidence::has_key(&self.signatures, source);
            let gain = weighed.tariff.gain(source, target);
            // that units were divided is rare, and no sign that they do not belong together
            let division = self.prices.division(source.len() + target.len());
            !is_keyed && gain.is_none_or(|gain| gain + division < FORCED)
        };
        Ordered {
            forced: beads.iter().map(is_forced).collect(),
            beads,
            operations: weighed.operations,
        }
    }

    fn weighed(&self, source: &[usize], target: &[usize]) -> Weighed<'_> {
        let keyed = self.pair_by_key(source, target);
        let body = |units: &[&Unit], indices: &[usize]| -> Vec<usize> {
            let is_body = |index: &usize| key(units[*index]).is_none();
            indices.iter().copied().filter(is_body).collect()
        };
        let source = body(&self.signatures.source_units, source);
        let target = body(&self.signatures.target_units, target);
        let mut tariff = self.tariff(self.lengths);
        let width = if source.len().abs_diff(target.len()) <= NEARLY {
            Width::Narrow
        } else {
            Width::Full
        };
        let mut walk = walk(&tariff, &source, &target, width);
        let mut operations = walk.cells;
        let learned = Lengths::of_pairs(&lengths_of(&tariff, &walk.beads), self.lengths);
        if learned.is_far_from(self.lengths) {
            tariff = self.tariff(learned);
            walk = self::walk(&tariff, &source, &target, width);
            operations += walk.cells;
        }
        let crossed = crossing::crossed(&tariff, walk.beads);
        operations += crossed.operations;
        let mut beads = crossed.beads;
        let is_bad = |bead: &Bead| tariff.gain(&bead.0, &bead.1).is_none_or(|gain| gain < BAD);
        let is_doubtful = crossed.any || beads.iter().any(is_bad);
        if is_doubtful {
            let pairs = fitting(&tariff, &beads);
            let lexicon = Lexicon::learned(self.sides(), &pairs);
            operations += lexicon.operations;
            tariff.lexicon = Some(lexicon);
            let walk = self::walk(&tariff, &source, &target, Width::Full);
            let crossed = crossing::crossed(&tariff, walk.beads);
            operations += walk.cells + crossed.operations;
            beads = crossed.beads;
        }
        beads.extend(keyed);
        Weighed {
            tariff,
            beads,
            operations,
        }
    }

    fn tariff(&self, lengths: Lengths) -> Tariff<'_> {
        Tariff::new(&self.signatures, &self.costs, lengths, self.prices)
    }

    fn sides(&self) -> &[Side; 2] {
        self.sides.get_or_init(|| {
            let [source, target] = &self.signatures.read;
            [Side::of(source), Side::of(target)]
        })
    }

    /// Fields and messages pair by their key, whatever they say.
    fn pair_by_key(&self, source: &[usize], target: &[usize]) -> Vec<Bead> {
        let mut targets: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for &index in target.iter().rev() {
            if let Some(key) = key(self.signatures.target_units[index]) {
                targets.entry(key).or_default().push(index);
            }
        }
        let mut beads = Vec::new();
        for &index in source {
            if let Some(key) = key(self.signatures.source_units[index]) {
                let partner = targets.get_mut(key).and_then(Vec::pop);
                beads.push((vec![index], partner.into_iter().collect()));
            }
        }
        let mut alone: Vec<usize> = targets.into_values().flatten().collect();
        alone.sort_unstable();
        beads.extend(alone.into_iter().map(|index| (Vec::new(), vec![index])));
        beads
    }
}

/// What a unit answers to, whatever it says: the key of a field, the id of a message.
fn key(unit: &Unit) -> Option<&str> {
    match &unit.kind {
        UnitKind::Field(key) | UnitKind::Message(key) => Some(key),
        _ => None,
    }
}

/// Indices of a bead into source and target.
pub(crate) type Bead = (Vec<usize>, Vec<usize>);

/// The best way through both texts.
fn walk(tariff: &Tariff<'_>, source: &[usize], target: &[usize], width: Width) -> Walk {
    let mut walk = Walk {
        beads: Vec::new(),
        cells: 0,
    };
    for (source, target) in anchor::divide(tariff, source, target, MOST_PAIRS) {
        let pairs = source.len() * target.len();
        let band = match width {
            Width::Narrow => Band::Within(NARROW),
            Width::Full if pairs <= MOST_PAIRS => Band::Unbounded,
            Width::Full => Band::Within(BAND),
        };
        let size = (source.len(), target.len());
        let path = best_path(size, band, &SHAPES, |s, t| {
            tariff.gain(&source[s], &target[t])
        });
        walk.cells += path.cells;
        let pick = |indices: &[usize], range: Range<usize>| indices[range].to_vec();
        let beads = path.steps.into_iter();
        walk.beads
            .extend(beads.map(|(s, t): Step| (pick(&source, s), pick(&target, t))));
    }
    walk
}

/// The pairs of one unit with one that nothing speaks against.
fn fitting(tariff: &Tariff<'_>, beads: &[Bead]) -> Vec<(usize, usize)> {
    let single = beads.iter().filter_map(|(source, target)| {
        let (&[source], &[target]) = (source.as_slice(), target.as_slice()) else {
            return None;
        };
        let gain = tariff.gain(&[source], &[target])?;
        (gain >= BAD).then_some((source, target))
    });
    single.collect()
}

/// The lengths of the pairs of prose that nothing speaks against.
fn lengths_of(tariff: &Tariff<'_>, beads: &[Bead]) -> Vec<(u32, u32)> {
    let signatures = tariff.signatures;
    let pairs = fitting(tariff, beads).into_iter();
    pairs
        .filter(|&(source, _)| !signatures.source_units[source].kind.is_atomic())
        .map(|(source, target)| {
            let (source, target) = (&signatures.source[source], &signatures.target[target]);
            (source.length, target.length)
        })
        .collect()
}

#[cfg(test)]
mod tests;
