//! Releases and their pages as the public sees them.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Block, Passage};
use crate::{Locale, ReleaseId};

/// The publication a view is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Where it is published, without a slash at the end: `https://tallowgate.example`.
    pub base: String,
    /// The locale releases are written in.
    pub source: Locale,
    /// Every locale it is published in, the source first.
    pub locales: Vec<Locale>,
    /// The releases on a page of a list.
    pub page_size: usize,
    /// The publisher's own time zone, in which the press is told of embargoes besides UTC.
    pub zone: Option<TimeZone>,
    /// The hosts elsewhere from which pages may show pictures.
    pub picture_hosts: Vec<String>,
}

/// A release of which some page is public.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicRelease {
    /// Its id.
    pub id: ReleaseId,
    /// Its path in the collection, which links name.
    pub path: String,
    /// Its name in addresses.
    pub slug: String,
    /// The listing date.
    pub date: Option<Date>,
    /// The days on which it was edited after publication.
    pub updated: Vec<Date>,
    /// What it is: `press-release`, `statement`, `op-ed`.
    pub kind: Option<String>,
    /// Where it was issued.
    pub location: Option<String>,
    /// What it is about.
    pub tags: Vec<String>,
    /// Who wrote it, when it is signed.
    pub byline: Option<String>,
    /// The picture's path, when it has one.
    pub image: Option<String>,
    /// Its pages, the source's first, then in the order of the site's locales.
    pub pages: Vec<PageHead>,
}

/// A page of a release, as lists show it.
#[derive(Clone, Debug, PartialEq)]
pub struct PageHead {
    /// The locale it stands under.
    pub locale: Locale,
    /// What it is.
    pub role: Role,
    /// The title: the release's own, else its deck, else the first sentence of its lede. Never empty.
    pub title: Passage,
    /// The line under the title.
    pub deck: Option<Passage>,
    /// What lists say below the title: the summary, else the lede.
    pub teaser: Option<Passage>,
    /// The alternative text of the picture.
    pub alt: Option<Passage>,
    /// The caption of the picture.
    pub caption: Option<Passage>,
}

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The source itself.
    Source,
    /// A translation.
    Translation,
    /// The source's text under another locale, with a notice: no translation, and never listed as one.
    Fallback,
}

impl Role {
    /// Says whether alternates, feeds, sitemaps and switchers may name it.
    pub const fn is_real(self) -> bool {
        matches!(self, Self::Source | Self::Translation)
    }
}

/// What stands on a release's page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The locale it stands under.
    pub locale: Locale,
    /// The blocks.
    pub blocks: Vec<Block>,
    /// The corrections readers are told about, oldest first.
    pub corrections: Vec<Correction>,
    /// How a translation came about; `None` for the source.
    pub translation: Option<Translation>,
    /// The pictures it may show; no other is shown.
    pub pictures: Vec<Picture>,
}

impl Page {
    /// The picture that a text of the page calls `name`.
    pub fn picture(&self, name: &str) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.name == name)
    }
}

/// A picture that a page may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What the page's texts call it.
    pub name: String,
    /// Its place in the bundle, from the root: `/pictures/…`; an address with its host for one that stands elsewhere.
    pub place: String,
    /// How wide and high it is shown, in pixels, where that is known.
    pub size: Option<(u32, u32)>,
}

/// A correction of a release.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Its id, the same in every locale.
    pub id: String,
    /// When it was made.
    pub date: Option<Date>,
    /// What was wrong and what is right.
    pub text: Passage,
}

/// How a translation came about, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Who or what made it: `human`, `machine-raw`, …
    pub method: Option<String>,
    /// Whether somebody reviewed it. Who, the public never learns: not even by pseudonym.
    pub is_reviewed: bool,
    /// The passages of the page.
    pub passages: usize,
    /// Those that do not match their source.
    pub stale: usize,
    /// Those of which nobody knows whether they match it.
    pub unverified: usize,
    /// The first day on which the source changed after a stale passage was translated.
    pub since: Option<Date>,
}

/// A release that was withdrawn: its addresses answer that it is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// Its id.
    pub id: ReleaseId,
    /// Its path in the collection.
    pub path: String,
    /// Its name in addresses.
    pub slug: String,
    /// What it was.
    pub kind: Option<String>,
    /// The locales in which it may have been public.
    pub locales: Vec<Locale>,
}
