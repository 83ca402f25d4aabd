//! Edits that one commit made in several languages alike: a domain, the name of a product, a command. They do not
//! stem from translating.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_tracker::{Descent, TextEdit};

use super::lineage::{Lineage, UnitAt};
use super::plan::CommitAt;

/// The edits of a release's translations that were made in several of them by one commit.
pub(super) struct Bulk {
    edits: BTreeSet<(CommitAt, TextEdit)>,
}

impl Bulk {
    pub(super) fn of<'a>(lineages: impl Iterator<Item = &'a Lineage<'a>>) -> Self {
        let lineages: Vec<&Lineage<'_>> = lineages.collect();
        let mut touched: BTreeMap<CommitAt, usize> = BTreeMap::new();
        for at in lineages.iter().flat_map(|lineage| lineage.versions.iter()) {
            *at.at.map_or(&mut 0, |at| touched.entry(at).or_insert(0)) += 1;
        }
        let mut seen: BTreeMap<(CommitAt, TextEdit), usize> = BTreeMap::new();
        let mut edits = BTreeSet::new();
        for (number, lineage) in lineages.iter().enumerate() {
            for (index, version) in lineage.versions.iter().enumerate() {
                let Some(at) = version
                    .at
                    .filter(|at| touched.get(at).is_some_and(|n| *n > 1))
                else {
                    continue;
                };
                for edit in edits_of(lineage, index) {
                    let key = (at, edit);
                    match seen.get(&key) {
                        Some(other) if *other != number => drop(edits.insert(key)),
                        Some(_) => {}
                        None => drop(seen.insert(key, number)),
                    }
                }
            }
        }
        Self { edits }
    }

    /// Says whether the edit was made alike in another language.
    pub(super) fn has(&self, at: Option<CommitAt>, edit: &TextEdit) -> bool {
        at.is_some_and(|at| self.edits.contains(&(at, edit.clone())))
    }
}

fn edits_of<'a>(lineage: &'a Lineage<'_>, version: usize) -> impl Iterator<Item = TextEdit> + 'a {
    (0..lineage.units(version).len()).filter_map(move |unit| {
        let at = UnitAt { version, unit };
        let (Some(older), Descent::Edited(old)) = lineage.descent(at) else {
            return None;
        };
        let old = UnitAt {
            version: older,
            unit: *old,
        };
        let edit = TextEdit::between(&lineage.unit(old).shown(), &lineage.unit(at).shown());
        (!edit.is_empty()).then_some(edit)
    })
}
