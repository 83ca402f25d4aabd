//! Ledger rows by the grounds that history gives.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexapla_content::{Few, How, Locale, Row, Unit};

use super::super::rows::Recorded;
use super::{Doubt, Passage, UnitGround};

/// The rows of a translation by its history.
pub(in super::super) struct HistoryRows {
    /// The rows, in the order of the target.
    pub(in super::super) rows: Vec<Row>,
    /// The source units whose text the pool must hold.
    pub(in super::super) remembered: Vec<Passage>,
    /// How many units the rows speak of that history gives a ground.
    pub(in super::super) units: usize,
    /// How many units are the source's text still.
    pub(in super::super) copied: usize,
    /// The other units by what stands against a row.
    pub(in super::super) doubts: BTreeMap<Doubt, usize>,
}

impl HistoryRows {
    /// The rows for the units of which none of the `recorded` speaks yet, each written once however often its pair of
    /// texts occurs; what is only guessed is taken on trust. A unit that only repeats the source gets none; the text it
    /// repeats is remembered.
    pub(in super::super) fn of(
        grounds: &[UnitGround],
        target: &[Unit],
        recorded: &Recorded,
        pivot: Option<&Locale>,
    ) -> Self {
        let mut new = Self {
            rows: Vec::new(),
            remembered: Vec::new(),
            units: 0,
            copied: 0,
            doubts: BTreeMap::new(),
        };
        let mut written = BTreeSet::new();
        let open: Vec<(&Unit, &UnitGround)> = target
            .iter()
            .zip(grounds)
            .filter(|(unit, _)| !recorded.covers(unit.fingerprint, How::Blame))
            .collect();
        let same =
            |left: &(&Unit, &UnitGround), right: &(&Unit, &UnitGround)| match (left.1, right.1) {
                (UnitGround::Known(left), UnitGround::Known(right))
                | (UnitGround::Guessed(left), UnitGround::Guessed(right)) => {
                    Rc::ptr_eq(left, right)
                }
                _ => false,
            };
        for group in open.chunk_by(same) {
            let (origin, how) = match group {
                [(_, UnitGround::Known(origin)), ..] => {
                    new.units += group.len();
                    (origin, How::Blame)
                }
                [(_, UnitGround::Guessed(origin)), ..] => {
                    *new.doubts.entry(Doubt::Pairing).or_insert(0) += group.len();
                    (origin, How::Assumed)
                }
                [(_, UnitGround::Copied(origin)), ..] => {
                    new.copied += group.len();
                    new.remembered.extend(origin.units.iter().cloned());
                    continue;
                }
                [(_, UnitGround::Doubtful(doubt)), ..] => {
                    *new.doubts.entry(*doubt).or_insert(0) += group.len();
                    continue;
                }
                [] => continue,
            };
            let targets = group.iter().map(|(unit, _)| unit.fingerprint);
            let targets: Few<_> = targets.collect();
            if targets.iter().any(|&target| recorded.covers(target, how)) {
                continue;
            }
            let row = Row {
                at: origin.day,
                from: pivot.cloned(),
                id: group[0].0.kind.message().map(str::to_owned),
                ..Row::new(origin.texts(), targets, how)
            };
            if written.insert(row.clone()) {
                new.rows.push(row);
                new.remembered.extend(origin.units.iter().cloned());
            }
        }
        new
    }
}
