//! What the public may see at an instant.
//!
//! A [`PublicView`] is made once, from everything there is and the instant, before anything is rendered. Every
//! renderer takes it and nothing else, so that none can name what is under embargo:
//!
//! ```
//! use hexapla_content::view::{Candidate, PublicationStatus, PublicRelease, PublicView, Site};
//! use hexapla_content::{EmbargoInstant, Embargoed, Locale, ReleaseId};
//!
//! let english: Locale = "en".parse()?;
//! let site = Site {
//!     base: "https://tallowgate.example".to_owned(),
//!     source: english.clone(),
//!     locales: vec![english],
//!     page_size: 20,
//!     zone: None,
//!     picture_hosts: Vec::new(),
//! };
//! let release = PublicRelease {
//!     id: ReleaseId::new("lines-cut"),
//!     path: "lines-cut".to_owned(),
//!     slug: "lines-cut".to_owned(),
//!     date: None,
//!     updated: Vec::new(),
//!     kind: None,
//!     location: None,
//!     tags: Vec::new(),
//!     byline: None,
//!     image: None,
//!     pages: Vec::new(),
//! };
//! let lift = EmbargoInstant::from_rfc3339("2031-03-09T00:01:00Z").ok();
//! let candidate = || Candidate {
//!     release: Embargoed::until(lift, release.clone()),
//!     locales: Vec::new(),
//!     publication: PublicationStatus::Usable,
//! };
//! let second = |text| EmbargoInstant::from_rfc3339(text).expect("an instant");
//!
//! let before = PublicView::at(second("2031-03-09T00:00:59Z"), site.clone(), vec![candidate()]);
//! assert!(before.releases().is_empty());
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```

mod block;
mod page;

pub use block::{Block, Mark, Passage};
pub use page::{
    Correction, Page, PageHead, Picture, PublicRelease, Role, Site, Tombstone, Translation,
};

use std::collections::BTreeMap;

use crate::{EmbargoInstant, Embargoed, Locale, ReleaseId};

/// A release that may be public.
#[expect(
    missing_debug_implementations,
    reason = "it may hold what is under embargo"
)]
pub struct Candidate {
    /// The release with all its pages.
    pub release: Embargoed<PublicRelease>,
    /// The locales whose pages may come out later than the release, and when.
    pub locales: Vec<(Locale, EmbargoInstant)>,
    /// What editors decided about it.
    pub publication: PublicationStatus,
}

/// The publication status of a release: IPTC's `usable`, `withheld`, `canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicationStatus {
    /// It may be public from its lift.
    Usable,
    /// It may not be public, and nobody learns that it exists.
    Withheld,
    /// It was public and is withdrawn.
    Canceled,
}

impl PublicationStatus {
    /// What a word in a release's front matter means: IPTC's, or `withdrawn`, which editors say for `canceled`.
    ///
    /// ```
    /// use hexapla_content::view::PublicationStatus;
    /// assert_eq!(PublicationStatus::named("withdrawn"), Some(PublicationStatus::Canceled));
    /// assert_eq!(PublicationStatus::named("Completed"), None);
    /// ```
    pub fn named(word: &str) -> Option<Self> {
        match word {
            "usable" => Some(Self::Usable),
            "withheld" => Some(Self::Withheld),
            "canceled" | "withdrawn" => Some(Self::Canceled),
            _ => None,
        }
    }
}

/// For whom a view is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: nothing is seen before its lift.
    #[default]
    Public,
    /// Journalists who keep embargoes: they see what is to come, and are told until when to keep it.
    Press,
}

impl Audience {
    /// Up to which embargo it sees at `now`.
    pub const fn horizon(self, now: EmbargoInstant) -> EmbargoInstant {
        match self {
            Self::Public => now,
            Self::Press => EmbargoInstant::LAST,
        }
    }
}

/// What the public may see: releases, the newest first, and tombstones. A view for the press has what the public will
/// see, and says of each page until when it is under embargo.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicView {
    site: Site,
    audience: Audience,
    now: EmbargoInstant,
    /// The embargoes to be kept, by release and locale; none in a view for the public.
    embargoes: BTreeMap<ReleaseId, BTreeMap<Locale, EmbargoInstant>>,
    releases: Vec<PublicRelease>,
    /// Where each release stands among `releases`.
    places: BTreeMap<ReleaseId, usize>,
    tombstones: Vec<Tombstone>,
}

impl PublicView {
    /// What the public may see of `candidates` at `now`.
    pub fn at(now: EmbargoInstant, site: Site, candidates: Vec<Candidate>) -> Self {
        Self::of(Audience::Public, now, site, candidates)
    }

    /// What `audience` may see of `candidates` at `now`.
    pub fn of(
        audience: Audience,
        now: EmbargoInstant,
        site: Site,
        candidates: Vec<Candidate>,
    ) -> Self {
        let horizon = audience.horizon(now);
        let mut releases = Vec::new();
        let mut tombstones = Vec::new();
        let mut embargoes = BTreeMap::new();
        for candidate in candidates {
            let common = candidate.release.lift();
            let was_public = candidate.release.is_lifted(now);
            let Some(mut release) = candidate.release.at(horizon) else {
                continue;
            };
            let lift = |locale: &Locale| {
                let later = candidate.locales.iter().find(|(later, _)| later == locale);
                later.map(|(_, lift)| *lift).max(common)
            };
            let is_seen = |locale: &Locale| lift(locale).is_none_or(|lift| lift <= horizon);
            release.pages.retain(|page| is_seen(&page.locale));
            let ahead = release.pages.iter().filter_map(|page| {
                let lift = lift(&page.locale).filter(|lift| *lift > now)?;
                Some((page.locale.clone(), lift))
            });
            let ahead: BTreeMap<_, _> = ahead.collect();
            if candidate.publication == PublicationStatus::Usable && !ahead.is_empty() {
                embargoes.insert(release.id.clone(), ahead);
            }
            match candidate.publication {
                PublicationStatus::Usable if !release.pages.is_empty() => releases.push(release),
                PublicationStatus::Canceled if was_public => tombstones.push(Tombstone {
                    id: release.id,
                    path: release.path,
                    slug: release.slug,
                    kind: release.kind,
                    locales: release.pages.into_iter().map(|page| page.locale).collect(),
                }),
                PublicationStatus::Usable
                | PublicationStatus::Canceled
                | PublicationStatus::Withheld => {}
            }
        }
        releases.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
        tombstones.sort_by(|a, b| a.id.cmp(&b.id));
        let places = releases.iter().enumerate();
        let places = places.map(|(place, release)| (release.id.clone(), place));
        Self {
            site,
            audience,
            now,
            embargoes,
            places: places.collect(),
            releases,
            tombstones,
        }
    }

    /// The publication.
    pub const fn site(&self) -> &Site {
        &self.site
    }

    /// For whom it is.
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// Until when the page of `release` in `locale` is under embargo, in a view for the press.
    pub fn embargo(&self, release: &ReleaseId, locale: &Locale) -> Option<EmbargoInstant> {
        self.embargoes.get(release)?.get(locale).copied()
    }

    /// The releases of which a page is public, the newest first.
    pub fn releases(&self) -> &[PublicRelease] {
        &self.releases
    }

    /// The releases that were withdrawn, by id.
    pub fn tombstones(&self) -> &[Tombstone] {
        &self.tombstones
    }

    /// The public release of this id.
    pub fn release(&self, id: &ReleaseId) -> Option<&PublicRelease> {
        self.releases.get(*self.places.get(id)?)
    }

    /// What stands on the public pages of `release`: of `pages`, those whose lift has come and whose heads are in
    /// the view.
    pub fn reveal(&self, release: &PublicRelease, pages: Vec<Embargoed<Page>>) -> Vec<Page> {
        let is_listed = |page: &Page| {
            let mut heads = release.pages.iter();
            heads.any(|head| head.locale == page.locale)
        };
        let is_public = self.release(&release.id).is_some();
        let lifted = pages
            .into_iter()
            .filter_map(|page| page.at(self.audience.horizon(self.now)));
        lifted.filter(|page| is_public && is_listed(page)).collect()
    }
}
