//! What runs of units cost beside each other, weighed once for all walks through two texts.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use super::cost::joined;
use super::signature::{Signature, Signatures};

/// The most units of one text in a bead.
const MOST_JOINED: usize = 3;

/// The runs of both texts that make a bead, by how many units: one at least is of one unit.
const SHAPES: usize = 2 * MOST_JOINED - 1;

/// Texts of more pairs than this are weighed anew in each walk.
const MOST_PAIRS: usize = 1 << 16;

/// What runs of two texts' units cost beside each other, but for their lengths and words: those another walk sees in
/// another light.
pub(super) struct Costs {
    runs: [Runs; 2],
    /// How many units the target has.
    columns: usize,
    /// By the first source unit, the first target unit and the shape; none of large texts.
    known: Vec<Cell<Known>>,
}

#[derive(Clone, Copy)]
enum Known {
    Unasked,
    /// `None` where the units never belong together.
    Cost(Option<i32>),
}

impl Costs {
    pub(super) fn of(signatures: &Signatures<'_>) -> Self {
        let (rows, columns) = (signatures.source.len(), signatures.target.len());
        let pairs = Some(rows * columns).filter(|&pairs| pairs <= MOST_PAIRS);
        Self {
            runs: [Runs::of(&signatures.source), Runs::of(&signatures.target)],
            columns,
            known: vec![Cell::new(Known::Unasked); pairs.unwrap_or(0) * SHAPES],
        }
    }

    /// What the units cost, weighed by `weigh` when they are first asked for.
    pub(super) fn of_units(
        &self,
        source: &[usize],
        target: &[usize],
        weigh: impl FnOnce() -> Option<i64>,
    ) -> Option<i64> {
        let Some(cell) = self.cell(source, target) else {
            return weigh();
        };
        if let Known::Cost(cost) = cell.get() {
            return cost.map(i64::from);
        }
        let cost = weigh();
        if let Ok(cost) = cost.map(i32::try_from).transpose() {
            cell.set(Known::Cost(cost));
        }
        cost
    }

    fn cell(&self, source: &[usize], target: &[usize]) -> Option<&Cell<Known>> {
        let shape = match (source.len(), target.len()) {
            (1, parts @ 1..=MOST_JOINED) => parts - 1,
            (parts @ 2..=MOST_JOINED, 1) => MOST_JOINED + parts - 2,
            _ => return None,
        };
        let pair = run(source)? * self.columns + run(target)?;
        self.known.get(pair * SHAPES + shape)
    }

    /// The signatures of both runs, each as one.
    pub(super) fn joined<'s>(
        &'s self,
        signatures: &'s Signatures<'_>,
        source: &[usize],
        target: &[usize],
    ) -> [Cow<'s, Signature>; 2] {
        let [sources, targets] = &self.runs;
        [
            sources.joined(source, &signatures.source),
            targets.joined(target, &signatures.target),
        ]
    }
}

/// The first of units that stand one after the other.
fn run(units: &[usize]) -> Option<usize> {
    let &first = units.first()?;
    let follows = units.iter().zip(first..).all(|(&unit, next)| unit == next);
    follows.then_some(first)
}

/// The signatures of runs of a text's units, by the first and the number of the units: each joined when it is first asked
/// for. Mostly one and the same run is asked for again; another one that begins and is as long alike is joined anew.
struct Runs(Vec<[OnceCell<Box<Run>>; MOST_JOINED - 1]>);

struct Run {
    units: Vec<usize>,
    signature: Signature,
}

impl Runs {
    fn of(signatures: &[Signature]) -> Self {
        let none = || [const { OnceCell::new() }; MOST_JOINED - 1];
        Self(signatures.iter().map(|_| none()).collect())
    }

    /// The signature of `units` as one, of those in `signatures`.
    fn joined<'s>(&'s self, units: &[usize], signatures: &'s [Signature]) -> Cow<'s, Signature> {
        if let [unit] = *units {
            return Cow::Borrowed(&signatures[unit]);
        }
        let join = || joined(units.iter().map(|&unit| &signatures[unit]));
        let cell = units
            .first()
            .and_then(|&first| self.0[first].get(units.len() - 2));
        let run = cell.map(|cell| {
            cell.get_or_init(|| {
                Box::new(Run {
                    units: units.to_vec(),
                    signature: join(),
                })
            })
        });
        match run {
            Some(run) if run.units == units => Cow::Borrowed(&run.signature),
            _ => Cow::Owned(join()),
        }
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::{Unit, UnitId, UnitKind};

    use super::super::signature::{Alone, Ending};
    use super::*;
    use crate::Readings;

    #[test]
    fn another_run_that_begins_alike_is_another() {
        let signature = |length| Signature {
            length,
            tokens: Vec::new(),
            alone: Alone::default(),
            marks: [0; 7],
            is_foreign: false,
            ending: Ending::Open,
        };
        let signatures = [1, 10, 100, 1000].map(signature);
        let runs = Runs::of(&signatures);
        let length = |units: &[usize]| runs.joined(units, &signatures).length;
        for _ in 0..2 {
            assert_eq!(length(&[0, 1]), 11);
            assert_eq!(length(&[0, 2]), 101);
            assert_eq!(length(&[0, 1, 2]), 111);
            assert_eq!(length(&[0, 1, 2, 3]), 1111);
            assert_eq!(length(&[3]), 1000);
        }
    }

    #[test]
    fn what_was_weighed_is_not_weighed_again() {
        let unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "The ferry is late.");
        let units = [&unit; 4];
        let costs = Costs::of(&Signatures::of(&units, &units, None, &Readings::new()));
        let runs: [&[usize]; 6] = [&[0], &[1], &[0, 1], &[1, 2], &[0, 1, 2], &[1, 2, 3]];
        let beads = || {
            let all = runs
                .iter()
                .flat_map(|source| runs.iter().map(move |target| (*source, *target)));
            all.filter(|(source, target)| source.len().min(target.len()) == 1)
        };
        for (number, (source, target)) in (0..).zip(beads()) {
            let cost = (number % 3 > 0).then_some(number);
            assert_eq!(costs.of_units(source, target, || cost), cost);
        }
        for (number, (source, target)) in (0..).zip(beads()) {
            let cost = costs.of_units(source, target, || panic!("it is known"));
            assert_eq!(cost, (number % 3 > 0).then_some(number));
        }
        // units that do not follow each other, and more than are remembered
        for (source, target) in [(&[0, 2][..], &[0][..]), (&[0, 1], &[0, 1])] {
            assert_eq!(costs.of_units(source, target, || Some(7)), Some(7));
            assert_eq!(costs.of_units(source, target, || None), None);
        }
    }
}
