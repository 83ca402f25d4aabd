//! How every unit of a translation stands to its source (staleness.md 5 and 6).
//!
//! The steps: what both texts begin and end with and a row settles ([`settled`]); the rows that
//! speak of the other target units ([`claim`]) give the baseline sequence, which is aligned with
//! the source as it is; rows whose target was edited look for it in its gap ([`touched`]); what no
//! row speaks of is paired across languages; then each group of units gets its status ([`group`]).
//! Messages of a catalogue need none of that: they have ids ([`keyed`]).

mod change;
mod claim;
mod copied;
mod gaps;
mod group;
mod keyed;
mod occurrences;
mod said;
mod settled;
mod times;
mod touched;

use std::collections::BTreeSet;

use hexapla_content::{Few, Fingerprint, Flag, Hint, Row, Status, Unit};

use crate::order::{Placed, reading_order};
use crate::row::RowIndex;
use crate::{Judge, Readings, Reason};

pub(crate) use copied::Copies;
pub use copied::{Names, is_universal};

/// Where older source texts are found: the pool of the ledger.
pub trait BaselineSource {
    /// The unit whose fingerprint, of whatever version of the normaliser, was `fingerprint`, as
    /// today's normaliser reads it; `None` when its text is not to be had.
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit>;
}

/// A translation beside its source, and what the ledger says of them.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// The units of the source as it is now.
    pub source: &'a [Unit],
    /// The units of the translation as it is now.
    pub target: &'a [Unit],
    /// The ledger's rows for this release and locale, in any order.
    pub rows: &'a [Row],
    /// Older source texts; asked only where a unit is not current.
    pub pool: &'a dyn BaselineSource,
    /// The editors' hints.
    pub hints: &'a [Hint],
}

impl std::fmt::Debug for Situation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Situation")
            .field("source", &self.source.len())
            .field("target", &self.target.len())
            .field("rows", &self.rows.len())
            .finish_non_exhaustive()
    }
}

/// Units that belong together, with their status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracked {
    /// Indices into the source; empty for orphaned, local and unpaired target units.
    pub source: Few<usize>,
    /// Indices into the target; empty for missing units, unless they are there as a copy.
    pub target: Few<usize>,
    /// The status.
    pub status: Status,
    /// What else is known.
    pub flags: BTreeSet<Flag>,
    /// Why an outdated unit has its impact, heaviest first.
    pub reasons: Vec<Reason>,
    /// The row that speaks of it, as an index into the situation's rows; of several, that of the
    /// first target unit.
    pub row: Option<usize>,
    /// The fingerprints of the source texts it was made from, by its rows.
    pub baseline: Few<Fingerprint>,
}

impl Tracked {
    fn new(source: impl Into<Few<usize>>, target: impl Into<Few<usize>>, status: Status) -> Self {
        Self {
            source: source.into(),
            target: target.into(),
            status,
            flags: BTreeSet::new(),
            reasons: Vec::new(),
            row: None,
            baseline: Few::NONE,
        }
    }

    /// The first of its source units, among the `units` of the source; `None` where it has none.
    pub fn first_source<'u>(&self, units: &'u [Unit]) -> Option<&'u Unit> {
        units.get(*self.source.first()?)
    }

    /// The first of its target units, among the `units` of the target; `None` where it has none.
    pub fn first_target<'u>(&self, units: &'u [Unit]) -> Option<&'u Unit> {
        units.get(*self.target.first()?)
    }
}

/// Tells how every unit stands: each source and each target unit is in exactly one result. They
/// come in the order of the source; what has no source follows its predecessor in the target.
///
/// A target unit that no row speaks of and that pairs with nothing is unverified, without a
/// source. One that only repeats the source text is missing, flagged as copied.
pub fn track(situation: &Situation<'_>, judge: &Judge<'_>) -> Vec<Tracked> {
    track_counted(situation, judge).0
}

/// What [`track`] returns, and the steps it took: units, rows and pairs looked at. They grow near
/// linearly with the texts, which a test holds.
pub fn track_counted(situation: &Situation<'_>, judge: &Judge<'_>) -> (Vec<Tracked>, u64) {
    tracked(situation, judge, &Readings::new())
}

/// Tells the same, with what was read before.
pub(crate) fn tracked(
    situation: &Situation<'_>,
    judge: &Judge<'_>,
    readings: &Readings,
) -> (Vec<Tracked>, u64) {
    let looked_at = situation.source.len() + situation.target.len() + situation.rows.len();
    if keyed::is_catalogue(situation) {
        let tracked = keyed::track(situation, judge, readings);
        return (ordered(tracked, situation.target.len()), looked_at as u64);
    }
    let index = RowIndex::of(situation.rows);
    let copies = readings.copies(situation.source, situation.target);
    let settled = settled::edges(situation, &index, &copies);
    let (source, target) = (situation.source.len(), situation.target.len());
    let middle_source = settled.head..source - settled.tail;
    let middle_target = settled.head..target - settled.tail;
    if middle_source.is_empty() && middle_target.is_empty() {
        return (settled.tracked, looked_at as u64);
    }
    let mut claims = claim::claims(
        situation,
        (&index, &copies, readings),
        (middle_source, middle_target),
    );
    claims.align();
    touched::find(&mut claims);
    gaps::pair(&mut claims);
    touched::alarm(&mut claims);
    let steps = claims.steps.get() + looked_at as u64;
    let mut tracked = settled.tracked;
    let judged = group::judged(claims, &tracked, judge);
    tracked.extend(judged);
    (ordered(tracked, target), steps)
}

fn ordered(tracked: Vec<Tracked>, target: usize) -> Vec<Tracked> {
    let placed: Vec<Placed<'_>> = tracked
        .iter()
        .map(|tracked| Placed {
            leading: tracked.source.first().copied(),
            following: &tracked.target,
        })
        .collect();
    let order = reading_order(&placed, target);
    let mut tracked: Vec<Option<Tracked>> = tracked.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|index| tracked[index].take())
        .collect()
}

/// Says whether `target`, which reads like a unit of `source`, was only copied from there: it holds words that ask for a
/// translation, and is not a single name.
pub fn is_copy(source: &[Unit], target: &Unit) -> bool {
    Readings::new().names(source).is_copy(target)
}

#[cfg(test)]
mod tests;
