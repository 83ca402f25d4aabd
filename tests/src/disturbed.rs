//! A page and its translation whose units are known to belong together one to one, disturbed at
//! random, and how many of them are paired right all the same.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Inline, Unit, UnitKind};
use hexapla_tracker::Pairing;

/// What happens to a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// Its translation was never made, or fell out.
    Deleted,
    /// The source no longer says it, the translation still does.
    Withdrawn,
    /// Its translation stands there twice.
    Duplicated,
    /// Its translation became two paragraphs.
    Split,
    /// Its translation stands in its neighbour's place, and the neighbour's in its.
    Swapped,
    /// The same with a unit somewhere on the page.
    Exchanged,
}

impl Disturbance {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Deleted,
        Self::Withdrawn,
        Self::Duplicated,
        Self::Split,
        Self::Swapped,
        Self::Exchanged,
    ];
}

/// A disturbed page.
#[derive(Clone, Debug)]
pub struct Disturbed {
    /// The source.
    pub source: Vec<Unit>,
    /// The translation.
    pub target: Vec<Unit>,
    /// By target unit: what it says.
    says: Vec<Said>,
    /// By source unit: what it says.
    asks: Vec<usize>,
    /// By what can be said: in how many parts the translation says it, how often the source says it,
    /// and how often the translation does.
    known: BTreeMap<usize, Known>,
}

/// A target unit says the first source unit that reads so, or a part of it.
#[derive(Clone, Copy, Debug)]
struct Said {
    what: usize,
    part: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Known {
    parts: usize,
    asked: usize,
    given: usize,
}

/// How many units were paired right.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// The units counted: those of the source's body, and the target units without a source.
    pub units: usize,
    /// Those of them that were paired right.
    pub right: usize,
    /// The pairs called sure.
    pub sure: usize,
    /// Those of them that are right.
    pub sure_right: usize,
    /// The pairs found.
    pub pairs: usize,
}

impl Score {
    /// Adds another page's.
    pub const fn add(&mut self, other: Self) {
        self.units += other.units;
        self.right += other.right;
        self.sure += other.sure;
        self.sure_right += other.sure_right;
        self.pairs += other.pairs;
    }

    /// The share of units paired right.
    pub fn share(self) -> f64 {
        ratio(self.right, self.units)
    }

    /// The share of right ones among the pairs called sure.
    pub fn sure_precision(self) -> f64 {
        ratio(self.sure_right, self.sure)
    }

    /// The share of sure ones among the pairs found.
    pub fn sure_share(self) -> f64 {
        ratio(self.sure, self.pairs)
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(part) / number(whole.max(1))
}

/// Numbers that look as if they were drawn, always the same for the same seed (`SplitMix64`,
/// Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Lot(u64);

impl Lot {
    /// The numbers of a seed.
    pub const fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number below `limit`, which is not nought.
    pub const fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (((z ^ (z >> 31)) >> 33) as usize) % limit
    }
}

/// Disturbs one unit in ten of a page, in the ways given. `source` and `target` belong together in their order.
pub fn disturb(source: &[Unit], target: &[Unit], ways: &[Disturbance], lot: &mut Lot) -> Disturbed {
    let is_body = |unit: &Unit| !matches!(unit.kind, UnitKind::Field(_));
    let body: Vec<usize> = (0..source.len())
        .filter(|&at| is_body(&source[at]))
        .collect();
    let mut left: Vec<Option<Unit>> = source.iter().cloned().map(Some).collect();
    let mut right: Vec<Vec<(usize, usize, Unit)>> = target
        .iter()
        .enumerate()
        .map(|(at, unit)| vec![(at, 0, unit.clone())])
        .collect();
    let mut touched = BTreeSet::new();
    let wanted = if ways.is_empty() {
        0
    } else {
        (body.len() + 5) / 10
    };
    for _ in 0..wanted * 20 {
        if touched.len() >= wanted {
            break;
        }
        let place = lot.below(body.len());
        let at = body[place];
        if touched.contains(&at) {
            continue;
        }
        let way = ways[lot.below(ways.len())];
        let other = match way {
            Disturbance::Swapped => body.get(place + 1).copied(),
            Disturbance::Exchanged => Some(body[lot.below(body.len())]),
            _ => None,
        };
        let done = match way {
            Disturbance::Deleted => std::mem::take(&mut right[at]).len() == 1,
            Disturbance::Withdrawn => left[at].take().is_some(),
            Disturbance::Duplicated => {
                let copy = right[at][0].clone();
                let place = if lot.below(2) == 0 {
                    at
                } else {
                    body[lot.below(body.len())]
                };
                right[place].push(copy);
                true
            }
            Disturbance::Split => split(&mut right[at]),
            Disturbance::Swapped | Disturbance::Exchanged => match other {
                Some(other) if other != at && !touched.contains(&other) => {
                    right.swap(at, other);
                    touched.insert(other);
                    true
                }
                _ => false,
            },
        };
        if done {
            touched.insert(at);
        }
    }
    finished(source, left, right)
}

fn finished(
    source: &[Unit],
    left: Vec<Option<Unit>>,
    right: Vec<Vec<(usize, usize, Unit)>>,
) -> Disturbed {
    let mut first: BTreeMap<(&UnitKind, &str), usize> = BTreeMap::new();
    let class: Vec<usize> = source
        .iter()
        .enumerate()
        .map(|(at, unit)| *first.entry((&unit.kind, &unit.text)).or_insert(at))
        .collect();
    let mut known: BTreeMap<usize, Known> = BTreeMap::new();
    let mut says = Vec::new();
    let mut target = Vec::new();
    for (at, part, unit) in right.into_iter().flatten() {
        let entry = known.entry(class[at]).or_default();
        entry.parts = entry.parts.max(part + 1);
        entry.given += usize::from(part == 0);
        says.push(Said {
            what: class[at],
            part,
        });
        target.push(unit);
    }
    let mut asks = Vec::new();
    let mut source = Vec::new();
    for (at, unit) in left.into_iter().enumerate() {
        if let Some(unit) = unit {
            known.entry(class[at]).or_default().asked += 1;
            asks.push(class[at]);
            source.push(unit);
        }
    }
    Disturbed {
        source: under_headings(source),
        target: under_headings(target),
        says,
        asks,
        known,
    }
}

/// Units with the sections that their order gives.
fn under_headings(mut units: Vec<Unit>) -> Vec<Unit> {
    let mut section = None;
    for (at, unit) in units.iter_mut().enumerate() {
        unit.section = section;
        if unit.kind == UnitKind::Heading {
            section = Some(at);
        }
    }
    units
}

/// Splits a passage of several sentences, or of many words, near its middle.
fn split(units: &mut Vec<(usize, usize, Unit)>) -> bool {
    let [(at, 0, unit)] = units.as_slice() else {
        return false;
    };
    let prose = matches!(
        unit.kind,
        UnitKind::Paragraph | UnitKind::ListItem | UnitKind::Quotation
    );
    let Some(place) = middle(unit).filter(|_| prose && unit.words() >= 16) else {
        return false;
    };
    let (at, unit) = (*at, unit.clone());
    let part = |from: usize, to: usize| {
        let text = unit.text.get(from..to).unwrap_or_default();
        let begins = from + text.len() - text.trim_start().len();
        let shifted = |inline: &Inline| {
            let inside = inline.text.start >= begins && inline.text.end <= to;
            inside.then(|| Inline {
                text: inline.text.start - begins..inline.text.end - begins,
                ..inline.clone()
            })
        };
        let part = Unit {
            text: text.trim().to_owned(),
            inlines: unit.inlines.iter().filter_map(shifted).collect(),
            ..unit.clone()
        };
        part.fingerprinted()
    };
    *units = vec![
        (at, 0, part(0, place)),
        (at, 1, part(place, unit.text.len())),
    ];
    true
}

/// The end of a sentence nearest to the middle, or of a clause, outside what belongs together.
fn middle(unit: &Unit) -> Option<usize> {
    let half = unit.text.len() / 2;
    let outside = |place: usize| {
        let cut = |inline: &Inline| inline.text.start < place && place < inline.text.end;
        !unit.inlines.iter().any(cut)
    };
    let ends = |marks: &str| {
        let after = unit.text.char_indices().zip(unit.text.chars().skip(1));
        let place = after.filter_map(|((at, c), next)| {
            let is_wide = u32::from(c) > 0x3000;
            let is_end = marks.contains(c) && (next == ' ' || is_wide);
            is_end.then_some(at + c.len_utf8())
        });
        place
            .filter(|&place| outside(place))
            .min_by_key(|place| place.abs_diff(half))
    };
    let near = |place: &usize| place.abs_diff(half) * 3 < unit.text.len();
    let sentence = ends(".!?。！？؟").filter(near);
    sentence.or_else(|| ends(",;:，、；：،؛ ").filter(near))
}

impl Disturbed {
    /// Counts what `pairings` has right.
    pub fn score(&self, pairings: &[Pairing]) -> Score {
        let mut score = Score::default();
        for pairing in pairings {
            let is_key = |at: &usize| matches!(self.source[*at].kind, UnitKind::Field(_));
            if pairing.source.iter().any(is_key) {
                continue;
            }
            let right = self.is_right(pairing);
            let counted = if pairing.source.is_empty() {
                usize::from(!self.is_asked(pairing.target[0]))
            } else {
                pairing.source.len()
            };
            score.units += counted;
            score.right += if right { counted } else { 0 };
            if !pairing.source.is_empty() && !pairing.target.is_empty() {
                score.pairs += 1;
                score.sure += usize::from(pairing.confidence.is_sure());
                score.sure_right += usize::from(right && pairing.confidence.is_sure());
            }
        }
        score
    }

    /// Says whether the source says what a target unit says.
    fn is_asked(&self, target: usize) -> bool {
        self.known[&self.says[target].what].asked > 0
    }

    /// Says whether the units of a pairing are all that belongs together.
    pub fn is_right(&self, pairing: &Pairing) -> bool {
        match (pairing.source.as_slice(), pairing.target.as_slice()) {
            (&[], &[target, ..]) => {
                let known = self.known[&self.says[target].what];
                known.asked < known.given
            }
            (&[source, ..], &[]) => {
                let known = self.known[&self.asks[source]];
                known.given < known.asked
            }
            (&[source], targets) => {
                let what = self.asks[source];
                let known = self.known[&what];
                let all_say = targets.iter().all(|&at| self.says[at].what == what);
                let parts: BTreeSet<usize> = targets.iter().map(|&at| self.says[at].part).collect();
                all_say && parts.len() == known.parts
            }
            _ => false,
        }
    }
}
