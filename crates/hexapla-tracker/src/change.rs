//! What changed between two versions of a source text, and how much it matters.

use std::collections::BTreeMap;

use hexapla_content::{Impact, Unit};

use crate::{Bead, Change, Judge, Judgement, Reason, align};

/// A bead of an alignment with its impact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedBead {
    /// The bead.
    pub bead: Bead,
    /// The impact; [`Impact::None`] for what is the same, moved or not.
    pub impact: Impact,
    /// Why, heaviest first.
    pub reasons: Vec<Reason>,
}

/// Two versions of a source text compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The beads in the reading order of the new version, each with its impact.
    pub beads: Vec<JudgedBead>,
    /// How many beads there are of each change and impact.
    pub counts: BTreeMap<(Change, Impact), usize>,
    /// The words a translator has to read again: those of the new version in beads of impact
    /// cosmetic or above, and those of what was removed.
    pub words_to_reread: usize,
}

impl Comparison {
    /// The heaviest impact of all.
    pub fn impact(&self) -> Impact {
        let impacts = self.beads.iter().map(|bead| bead.impact);
        impacts.max().unwrap_or(Impact::None)
    }
}

/// Compares two versions of a source text; no translation and no ledger is needed.
pub fn compare(old: &[Unit], new: &[Unit], judge: &Judge<'_>) -> Comparison {
    let beads: Vec<JudgedBead> = align(old, new)
        .beads
        .into_iter()
        .map(|bead| {
            let Judgement { impact, reasons } = judged(&bead, old, new, judge);
            JudgedBead {
                bead,
                impact,
                reasons,
            }
        })
        .collect();
    let mut counts = BTreeMap::new();
    let mut words_to_reread = 0;
    for JudgedBead { bead, impact, .. } in &beads {
        *counts.entry((bead.change, *impact)).or_insert(0) += 1;
        if *impact >= Impact::Cosmetic {
            words_to_reread += if bead.new.is_empty() {
                words(old, &bead.old)
            } else {
                words(new, &bead.new)
            };
        }
    }
    Comparison {
        beads,
        counts,
        words_to_reread,
    }
}

fn judged(bead: &Bead, old: &[Unit], new: &[Unit], judge: &Judge<'_>) -> Judgement {
    if matches!(bead.change, Change::Same | Change::Moved) {
        return Judgement {
            impact: Impact::None,
            reasons: Vec::new(),
        };
    }
    judge_change(judge, &pick(old, &bead.old), &pick(new, &bead.new))
}

/// Judges a change that the fingerprints show: where units were divided, joined or written
/// otherwise without a difference in any channel, the markup changed.
pub(crate) fn judge_change(judge: &Judge<'_>, old: &[&Unit], new: &[&Unit]) -> Judgement {
    let judgement = judge.change(old, new);
    Judgement {
        impact: judgement.impact.max(Impact::Markup),
        ..judgement
    }
}

fn pick<'u>(units: &'u [Unit], indices: &[usize]) -> Vec<&'u Unit> {
    indices.iter().map(|&index| &units[index]).collect()
}

fn words(units: &[Unit], indices: &[usize]) -> usize {
    indices.iter().map(|&index| units[index].words()).sum()
}
