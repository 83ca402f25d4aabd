//! Bundles and their schedule.

use hexapla::{Built, Event, Publication, Scheduled, Verified};
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
            held: publication
                .held()
                .filter(|(_, of)| *of == locale)
                .map(|(release, _)| release.to_string())
                .collect(),
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

/// What time alone will change, from `now` on.
pub fn schedule(schedule: &[Scheduled], now: EmbargoInstant) -> wire::ScheduleReport {
    let events = schedule.iter().map(|ahead| wire::ScheduledEvent {
        at: ahead.at.to_string(),
        event: match ahead.event {
            Event::Lift => wire::EventKind::Lift,
            Event::Hold => wire::EventKind::Hold,
        },
        release: ahead.release.to_string(),
        locale: ahead.locale.as_ref().map(ToString::to_string),
    });
    wire::ScheduleReport {
        schema: wire::ScheduleSchema::One,
        as_of: now.to_string(),
        events: events.collect(),
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
