//! From the façade's results to wire documents.

mod adopt;
mod compare;
mod diff;
mod doctor;
mod judged;
mod publish;
mod segments;
mod status;

use hexapla::{Progress, Reason};
use hexapla_content::{Impact, Status, Unit};
use hexapla_diagnostics::{Finding, Lines};

use crate::{Words, wire};

pub use adopt::adopt;
pub use compare::{Comparing, compare_line, compare_report};
pub use diff::diff;
pub use doctor::doctor;
pub use judged::{Base, check, check_to_write, findings_of_check, gate};
pub use publish::{bundle, schedule, verify};
pub use status::{Detail, status};

fn reason(reason: &Reason) -> wire::Reason {
    wire::Reason {
        kind: reason.kind.name().to_owned(),
        old: reason.old.clone(),
        new: reason.new.clone(),
    }
}

fn line_of(lines: &Lines<'_>, unit: &Unit) -> usize {
    lines.position(unit.span.start).line
}

fn findings(found: &[Finding], words: &Words) -> Vec<wire::Finding> {
    found
        .iter()
        .map(|finding| wire::Finding::new(finding, words))
        .collect()
}

pub(crate) fn impact_of(status: Status) -> Option<wire::Impact> {
    let Status::Outdated(impact) = status else {
        return None;
    };
    Some(impact.into())
}

fn units(progress: &Progress) -> wire::Units {
    wire::Units {
        current: progress.current.units,
        outdated: progress.outdated.values().map(|amount| amount.units).sum(),
        missing: progress.missing.units,
        orphaned: progress.orphaned.units,
        unverified: progress.unverified.units,
        local: progress.local.units,
    }
}

/// How bad a status is: the worst unit stands for its release.
fn weight(status: Status) -> (u8, Impact) {
    match status {
        Status::Local => (0, Impact::None),
        Status::Current => (1, Impact::None),
        Status::Outdated(impact) if impact < Impact::Cosmetic => (2, impact),
        Status::Unverified => (3, Impact::None),
        Status::Outdated(impact) if impact < Impact::Factual => (4, impact),
        Status::Missing => (5, Impact::None),
        Status::Orphaned => (6, Impact::None),
        Status::Outdated(impact) => (7, impact),
    }
}
