//! Releases of whose translations every passage is current: their second look needs no ledger.

use std::collections::BTreeMap;

use hexapla_content::{Locale, ReleaseId};
use hexapla_tracker::Progress;

use crate::project::{Project, Release};
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// The passages of each translation of a release, when all of them are said as they are.
pub(super) type Passages = BTreeMap<Locale, usize>;

/// The releases whose translations say every passage as it is.
#[derive(Debug, Default)]
pub(super) struct Settled(BTreeMap<ReleaseId, Passages>);

impl Settled {
    pub(super) fn insert(&mut self, release: ReleaseId, passages: Passages) {
        self.0.insert(release, passages);
    }

    /// The passages of the translations of `release`, where it is settled.
    pub(super) fn passages(&self, release: &ReleaseId) -> Option<&Passages> {
        self.0.get(release)
    }
}

/// The passages of each translation, when every one is translated as its source is now, none is redacted, and none was
/// translated from a pivot.
pub(super) fn passages(track: &ReleaseTrack<'_>) -> Option<Passages> {
    let of_locale = |locale: &LocaleTrack| {
        let mut tracked = locale.tracked.iter();
        let is_settled = locale.pivot.is_none()
            && tracked.all(|of| of.status.is_settled() && !of.target.is_empty());
        is_settled.then(|| (locale.locale.clone(), locale.tracked.len()))
    };
    let is_whole = track.source.redacted.is_empty();
    let passages = track.locales.iter().map(of_locale);
    is_whole.then(|| passages.collect()).flatten()
}

impl Project {
    /// A release that is [settled](passages), read and not tracked: of its passages nothing is known but that they stand as
    /// they are.
    pub(super) fn untracked<'a>(
        &self,
        release: &'a Release,
        passages: &Passages,
    ) -> Option<ReleaseTrack<'a>> {
        let source = self.read_source(release).value?;
        let read = |locale: &Locale| {
            let target = self.read_target(release, locale, &source.id).value?;
            Some(LocaleTrack {
                locale: locale.clone(),
                pivot: None,
                rows: Vec::new(),
                has_ledger: release.ledgers.contains(locale),
                tracked: Vec::new(),
                via_pivot: Vec::new(),
                progress: Progress::EMPTY,
                target,
            })
        };
        let order = self.configuration.locales.iter();
        let order = order.filter(|locale| passages.contains_key(*locale));
        Some(ReleaseTrack {
            release,
            words: Vec::new(),
            locales: order.map(read).collect::<Option<_>>()?,
            untranslated: Vec::new(),
            findings: Vec::new(),
            depends_on_corpus: false,
            source,
        })
    }
}
