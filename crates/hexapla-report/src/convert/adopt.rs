//! What an adoption found.

use hexapla::{AdoptRequest, Adoption, AskHistory, Doubt};

use super::findings;
use crate::{Words, wire};

/// What was found and would be recorded; nothing is said to be written.
pub fn adopt(adoption: &Adoption, request: &AdoptRequest<'_>, words: &Words) -> wire::AdoptReport {
    let Adoption {
        units,
        pins,
        drift,
        doubts,
        ..
    } = adoption;
    let by_impact = drift
        .by_impact
        .iter()
        .map(|(&impact, &units)| (impact.into(), units));
    let drift = wire::Drift {
        pages: drift.pages,
        nothing_to_reread: drift.nothing_to_reread,
        units: drift.units,
        by_impact: by_impact.collect(),
        words_to_reread: drift.words_to_reread,
    };
    let counted = |doubt: Doubt| doubts.get(&doubt).copied().unwrap_or_default();
    let doubts = || wire::Doubts {
        pairing: counted(Doubt::Pairing),
        alone: counted(Doubt::Alone),
        no_source: counted(Doubt::NoSource),
        no_text: counted(Doubt::NoText),
        clocks: counted(Doubt::Clocks),
    };
    wire::AdoptReport {
        schema: wire::AdoptSchema::One,
        as_of: request.as_of.to_string(),
        written: false,
        releases: adoption.releases,
        editions: adoption.editions,
        units: wire::AdoptedUnits {
            recorded: units.recorded,
            pinned: units.pinned,
            from_history: units.from_history,
            assumed: units.assumed,
            copied: units.copied,
            unverified: units.unverified,
        },
        doubts: (request.history == AskHistory::Yes).then(doubts),
        pins: wire::Pins {
            found: pins.found,
            resolved: pins.resolved,
            followed: pins.followed,
            unresolved: pins.unresolved,
        },
        drift: (pins.found > 0).then_some(drift),
        debt: None,
        findings: findings(&adoption.findings, words),
    }
}
