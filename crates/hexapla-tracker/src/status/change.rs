//! The change from the text a unit was made from to the source as it is.

use hexapla_content::{Fingerprint, Impact, Unit};

use crate::{Judge, Judgement, Readings};

use super::Situation;

/// A judgement without a reason.
pub(super) const fn verdict(impact: Impact) -> Judgement {
    Judgement {
        impact,
        reasons: Vec::new(),
    }
}

/// Judges the change from `before` to `now`, lowered by a hint.
pub(super) fn judged(
    situation: &Situation<'_>,
    (judge, readings): (&Judge<'_>, &Readings),
    before: &[&Unit],
    now: &[&Unit],
) -> Judgement {
    let fingerprints = |units: &[&Unit]| -> Vec<Fingerprint> {
        units.iter().map(|unit| unit.fingerprint).collect()
    };
    if fingerprints(before) == fingerprints(now) {
        return verdict(Impact::None);
    }
    let judgement = readings.judgement(judge, before, now);
    let hinted = match (before, now) {
        ([old], [new]) => situation
            .hints
            .iter()
            .any(|hint| (hint.old, hint.new) == (old.fingerprint, new.fingerprint)),
        _ => false,
    };
    Judgement {
        impact: if hinted {
            lowered(judgement.impact)
        } else {
            judgement.impact
        },
        reasons: judgement.reasons.clone(),
    }
}

/// One step down for a hint: never below cosmetic, never from factual or above.
fn lowered(impact: Impact) -> Impact {
    match impact {
        Impact::Interface => Impact::Wording,
        Impact::Wording => Impact::Cosmetic,
        impact => impact,
    }
}
