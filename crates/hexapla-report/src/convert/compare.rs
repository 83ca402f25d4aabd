//! `compare`: two texts, no project.

use hexapla::{Change, Compared, Comparing as Texts, JudgedBead, Order};
use hexapla_content::Unit;
use hexapla_diagnostics::Lines;

use super::{findings, impact_of, line_of, reason};
use crate::{Words, wire};

/// Whether beads in which nothing changed are told too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparing {
    /// Only what changed.
    Changes,
    /// Every bead.
    Everything,
}

/// The answer to a request of `compare --jsonl`.
pub fn compare_line(
    id: &str,
    compared: &Compared<'_>,
    comparing: Comparing,
    words: &Words,
) -> wire::CompareLine {
    let report = compare_report(compared, comparing, words);
    let targets = compared.targets.as_ref().map(|targets| {
        let each = targets.iter().map(|target| wire::TargetLine {
            unit: target.unit.to_string(),
            line: target.line,
            status: target.status.into(),
            impact: impact_of(target.status),
        });
        each.collect()
    });
    wire::CompareLine {
        id: id.to_owned(),
        impact: report.impact,
        counts: report.counts,
        words: report.words,
        beads: report.beads,
        targets,
        findings: report.findings,
    }
}

/// What changed between two texts.
pub fn compare_report(
    compared: &Compared<'_>,
    comparing: Comparing,
    words: &Words,
) -> wire::CompareReport {
    let Compared {
        texts, comparison, ..
    } = compared;
    let mut counts = wire::Counts {
        same: 0,
        moved: 0,
        edited: 0,
        split: 0,
        merged: 0,
        added: 0,
        removed: 0,
    };
    for (&(change, _), &beads) in &comparison.counts {
        *match change {
            Change::Same => &mut counts.same,
            Change::Moved => &mut counts.moved,
            Change::Edited => &mut counts.edited,
            Change::Split => &mut counts.split,
            Change::Merged => &mut counts.merged,
            Change::Added => &mut counts.added,
            Change::Removed => &mut counts.removed,
        } += beads;
    }
    let lines = [texts.old_text, texts.new_text].map(Lines::of);
    let is_told =
        |bead: &&JudgedBead| comparing == Comparing::Everything || bead.bead.change != Change::Same;
    wire::CompareReport {
        schema: wire::CompareSchema::One,
        impact: compared.impact().into(),
        counts,
        words: wire::WordCount {
            source: texts.new.units.iter().map(Unit::words).sum(),
            to_reread: comparison.words_to_reread,
        },
        beads: comparison
            .beads
            .iter()
            .filter(is_told)
            .map(|judged| bead(texts, &lines, judged))
            .collect(),
        findings: findings(&compared.findings, words),
    }
}

fn bead(
    texts: &Texts<'_>,
    [old_lines, new_lines]: &[Lines<'_>; 2],
    judged: &JudgedBead,
) -> wire::Bead {
    let named = |lines: &Lines<'_>, units: &[Unit], places: &[usize]| -> Vec<wire::UnitText> {
        Unit::at(units, places)
            .map(|unit| wire::UnitText {
                unit: unit.id.to_string(),
                kind: unit.kind.to_string(),
                line: line_of(lines, unit),
                text: unit.shown().into_owned(),
            })
            .collect()
    };
    let edited = matches!(
        judged.bead.change,
        Change::Edited | Change::Split | Change::Merged
    );
    wire::Bead {
        change: change(judged.bead.change),
        moved: edited && judged.bead.order == Order::Moved,
        old: named(old_lines, &texts.old.units, &judged.bead.old),
        new: named(new_lines, &texts.new.units, &judged.bead.new),
        impact: judged.impact.into(),
        reasons: judged.reasons.iter().map(reason).collect(),
    }
}

const fn change(change: Change) -> wire::Change {
    match change {
        Change::Same => wire::Change::Same,
        Change::Moved => wire::Change::Moved,
        Change::Edited => wire::Change::Edited,
        Change::Split => wire::Change::Split,
        Change::Merged => wire::Change::Merged,
        Change::Added => wire::Change::Added,
        Change::Removed => wire::Change::Removed,
    }
}
