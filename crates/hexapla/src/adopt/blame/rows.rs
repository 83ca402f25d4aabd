//! Ledger rows by the grounds that history gives.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexapla_content::{Few, Fingerprint, How, Locale, Row, Unit};

use super::{Doubt, UnitGround};
use crate::reading::EditionText;

/// The rows of a translation by its history.
pub(in super::super) struct HistoryRows {
    /// The rows, in the order of the target.
    pub(in super::super) rows: Vec<Row>,
    /// The source units whose text the pool must hold, each as the text it stands in, and its index there.
    pub(in super::super) remembered: Vec<(Rc<EditionText>, usize)>,
    /// How many units the rows speak of.
    pub(in super::super) units: usize,
    /// How many units are the source's text still.
    pub(in super::super) copied: usize,
    /// The other units by what stands against a row.
    pub(in super::super) doubts: BTreeMap<Doubt, usize>,
}

impl HistoryRows {
    /// The rows for the units of which none of the `recorded` speaks yet, each written once however often its pair of
    /// texts occurs. A unit that only repeats the source gets none; the text it repeats is remembered.
    pub(in super::super) fn of(
        grounds: &[UnitGround],
        target: &[Unit],
        recorded: &BTreeSet<Fingerprint>,
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
            .filter(|(unit, _)| !recorded.contains(&unit.fingerprint))
            .collect();
        let same =
            |left: &(&Unit, &UnitGround), right: &(&Unit, &UnitGround)| match (left.1, right.1) {
                (UnitGround::Known(left), UnitGround::Known(right)) => Rc::ptr_eq(left, right),
                _ => false,
            };
        for group in open.chunk_by(same) {
            match group {
                [(unit, UnitGround::Known(origin)), ..] => {
                    new.units += group.len();
                    let row = Row {
                        at: origin.day,
                        from: pivot.cloned(),
                        id: unit.kind.message().map(str::to_owned),
                        ..Row::new(
                            origin.texts(),
                            group
                                .iter()
                                .map(|(unit, _)| unit.fingerprint)
                                .collect::<Few<_>>(),
                            How::Blame,
                        )
                    };
                    if written.insert(row.clone()) {
                        new.rows.push(row);
                        new.remembered.extend(origin.units.iter().cloned());
                    }
                }
                [(_, UnitGround::Copied(origin)), ..] => {
                    new.copied += group.len();
                    new.remembered.extend(origin.units.iter().cloned());
                }
                [(_, UnitGround::Doubtful(doubt)), ..] => {
                    *new.doubts.entry(*doubt).or_insert(0) += group.len();
                }
                [] => {}
            }
        }
        new
    }
}
