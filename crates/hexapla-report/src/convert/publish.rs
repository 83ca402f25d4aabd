//! Bundles and their schedule.

use hexapla::Lift;
use hexapla_content::EmbargoInstant;

use crate::wire;

/// What becomes public when, from `now` on.
pub fn schedule(lifts: &[Lift], now: EmbargoInstant) -> wire::ScheduleReport {
    let lifts = lifts.iter().map(|lift| wire::ScheduledLift {
        at: lift.at.to_string(),
        release: lift.release.to_string(),
        locale: lift.locale.as_ref().map(ToString::to_string),
    });
    wire::ScheduleReport {
        schema: wire::ScheduleSchema::One,
        as_of: now.to_string(),
        lifts: lifts.collect(),
    }
}
