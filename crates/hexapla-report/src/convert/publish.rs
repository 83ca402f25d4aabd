//! Bundles and their schedule.

use hexapla::{Built, Lift, Publication, Verified};
use hexapla_content::EmbargoInstant;
use hexapla_content::view::Role;

use super::findings;
use crate::{Words, wire};

/// What was built of `publication` for `now`.
pub fn bundle(
    publication: &Publication<'_>,
    built: &Built,
    now: EmbargoInstant,
    words: &Words,
) -> wire::BundleReport {
    let view = publication.view();
    let locales = view.site().locales.iter().map(|locale| {
        let pages = view.releases().iter().flat_map(|release| &release.pages);
        let own = pages.filter(|page| page.locale == *locale);
        let (fallbacks, pages): (Vec<_>, Vec<_>) =
            own.partition(|page| page.role == Role::Fallback);
        wire::BundleLocale {
            locale: locale.to_string(),
            pages: pages.len(),
            fallbacks: fallbacks.len(),
        }
    });
    wire::BundleReport {
        schema: wire::BundleSchema::One,
        as_of: now.to_string(),
        next_change_at: publication.next_change().map(|next| next.to_string()),
        written: built.is_in_place,
        files: built.files,
        bytes: built.bytes,
        releases: view.releases().len(),
        tombstones: view.tombstones().len(),
        locales: locales.collect(),
        findings: findings(&built.findings, words),
    }
}

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

/// What was seen of a bundle.
pub fn verify(verified: &Verified, words: &Words) -> wire::VerifyReport {
    wire::VerifyReport {
        schema: wire::VerifySchema::One,
        files: verified.files,
        findings: findings(&verified.findings, words),
    }
}
