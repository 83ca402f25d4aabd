//! Releases that are known again where they stand now.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Fingerprint;

use super::{ReleaseStanding, Standings, Where};
use crate::alike::Sayings;

/// The releases of an earlier revision where nothing stands now, and that none was known by yet.
pub(super) struct Gone<'a> {
    releases: Vec<GoneRelease<'a>>,
    /// By collection and id.
    ids: BTreeMap<(usize, &'a str), Vec<usize>>,
    sayings: Sayings,
}

struct GoneRelease<'a> {
    place: &'a Where,
    standing: &'a ReleaseStanding,
    texts: BTreeSet<Fingerprint>,
    is_taken: bool,
}

impl<'a> Gone<'a> {
    pub(super) fn of(then: &'a Standings, there: &BTreeSet<(usize, &str)>) -> Self {
        let gone = then.0.iter();
        let gone = gone.filter(|(place, _)| !there.contains(&(place.0, place.1.as_str())));
        let releases: Vec<GoneRelease<'a>> = gone
            .map(|(place, standing)| GoneRelease {
                place,
                standing,
                texts: standing.source.iter().copied().collect(),
                is_taken: false,
            })
            .collect();
        let mut ids: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
        for (at, gone) in releases.iter().enumerate() {
            let id = (gone.place.0, gone.standing.id.as_str());
            ids.entry(id).or_default().push(at);
        }
        let sayings = Sayings::of(releases.iter().map(|gone| &gone.texts));
        Self {
            releases,
            ids,
            sayings,
        }
    }

    /// The release of the same collection that has the id of `release`, else that says most of what it says, at least half
    /// of what one of both does. It is nobody else's then.
    pub(super) fn take(
        &mut self,
        collection: usize,
        release: &ReleaseStanding,
    ) -> Option<(&'a Where, &'a ReleaseStanding)> {
        let is_free = |gone: &GoneRelease<'_>| !gone.is_taken && gone.place.0 == collection;
        let texts: BTreeSet<Fingerprint> = release.source.iter().copied().collect();
        let known = |at: usize| {
            let gone = &self.releases[at];
            let known = gone.texts.intersection(&texts).count();
            let is_same = known > 0 && known * 2 >= texts.len().min(gone.texts.len());
            (is_same && is_free(gone)).then_some(known)
        };
        let same_id = self.ids.get(&(collection, release.id.as_str()));
        let mut same_id = same_id.into_iter().flatten().copied();
        let by_id = same_id.find(|&at| is_free(&self.releases[at]));
        let at = by_id.or_else(|| self.sayings.most(&texts, known))?;
        let gone = &mut self.releases[at];
        gone.is_taken = true;
        Some((gone.place, gone.standing))
    }
}
