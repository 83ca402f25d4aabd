//! Releases of whose translations every passage is said at its place: their second look needs no ledger.

use std::collections::BTreeMap;

use hexapla_content::view::Mark;
use hexapla_content::{Date, Locale, ReleaseId};
use hexapla_tracker::Progress;

use super::compose::Draft;
use crate::project::{Project, Release};
use crate::tracking::ledger::LazyPool;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// How the translations of a release stand, when every passage of them is said at its place.
pub(super) type Standings = BTreeMap<Locale, Standing>;

/// How a translation stands, every passage of which is said at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) counts: Counts,
    /// What readers are told of its units, up to the last that is marked.
    pub(super) marks: Box<[Option<Mark>]>,
}

/// What a page counts of its translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passages: usize,
    /// Those that are not as their source is.
    pub(super) stale: usize,
    /// Those of which nobody knows whether they are.
    pub(super) unverified: usize,
    /// Since when some are stale.
    pub(super) since: Option<Date>,
}

/// The releases whose translations say every passage at its place.
#[derive(Debug, Default)]
pub(super) struct Settled(BTreeMap<ReleaseId, Standings>);

impl Settled {
    pub(super) fn insert(&mut self, release: ReleaseId, standings: Standings) {
        self.0.insert(release, standings);
    }

    /// How the translations of `release` stand, where it is settled.
    pub(super) fn standings(&self, release: &ReleaseId) -> Option<&Standings> {
        self.0.get(release)
    }
}

/// How each translation stands, when the page of each of `drafts` says every passage at its place, none is redacted, and
/// none was translated from a pivot.
pub(super) fn standings(track: &ReleaseTrack<'_>, drafts: &[Draft<'_>]) -> Option<Standings> {
    let of_locale = |locale: &LocaleTrack| {
        let mut drafts = drafts.iter();
        let draft = drafts.find(|draft| *draft.locale == locale.locale)?;
        let standing = draft.standing().filter(|_| locale.pivot.is_none())?;
        Some((locale.locale.clone(), standing))
    };
    let is_whole = track.source.redacted.is_empty();
    let standings = track.locales.iter().map(of_locale);
    is_whole.then(|| standings.collect()).flatten()
}

impl Project {
    /// A release that is [settled](standings), read and not tracked: of its passages nothing is known but how they stand.
    pub(super) fn untracked<'a>(
        &'a self,
        release: &'a Release,
        standings: &Standings,
    ) -> Option<ReleaseTrack<'a>> {
        let source = self.read_source(release).value?;
        let read = |locale: &Locale| {
            let target = self.read_target(release, locale, &source.id).value?;
            Some(LocaleTrack {
                locale: locale.clone(),
                pivot: None,
                rows: Vec::new(),
                tracked: Vec::new(),
                via_pivot: Vec::new(),
                progress: Progress::EMPTY,
                target,
            })
        };
        let order = self.configuration.locales.iter();
        let order = order.filter(|locale| standings.contains_key(*locale));
        Some(ReleaseTrack {
            release,
            words: Vec::new(),
            locales: order.map(read).collect::<Option<_>>()?,
            untranslated: Vec::new(),
            findings: Vec::new(),
            depends_on_corpus: false,
            source,
            pool: LazyPool::of(self, release),
        })
    }
}
