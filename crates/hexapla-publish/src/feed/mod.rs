//! Feeds of a locale and of its lists: Atom and JSON Feed, the same entries in both.
//!
//! An entry is named by the address of its data, which is made from base, locale and id alone: it stays when slug, kind
//! and date change. All dates are the releases' own; where only a day is known it is midnight UTC.

mod atom;
mod json_feed;

use hexapla_content::view::{PageHead, Passage, PublicRelease, PublicView};
use hexapla_content::{Date, Locale};

use crate::alternates::{Alternate, alternates, listed};
use crate::pages::{Listings, listings};
use crate::text::one_line;
use crate::{Address, Addresses, File, PageWords, dates};

/// The entries of a feed, the newest.
const ENTRIES: usize = 50;

/// The newest releases of a locale, or of one of its lists, as both formats tell them.
#[derive(Debug)]
pub struct Feed<'v> {
    view: &'v PublicView,
    locale: &'v Locale,
    /// Where people read what it tells: the home, or the first page of the list.
    home: Address,
    title: String,
    /// The name of the site.
    author: &'v str,
    entries: Vec<Entry<'v>>,
}

impl<'v> Feed<'v> {
    /// The feed of all releases with a real page in `locale`.
    pub fn of_locale(view: &'v PublicView, words: &'v PageWords, locale: &'v Locale) -> Self {
        let author = words.site_name(locale);
        Self {
            view,
            locale,
            home: Addresses::home(locale),
            title: author.to_owned(),
            author,
            entries: entries(view, listed(view, locale)),
        }
    }

    /// It as Atom (RFC 4287).
    pub fn atom(&self) -> File {
        atom::file(self)
    }

    /// It as JSON Feed 1.1.
    pub fn json(&self) -> File {
        json_feed::file(self)
    }

    fn files(&self) -> [File; 2] {
        [self.atom(), self.json()]
    }
}

/// The feeds of a view: of its locales, and of the lists in them.
#[derive(Debug)]
pub(crate) struct Feeds<'v> {
    view: &'v PublicView,
    words: &'v PageWords,
    listings: Listings<'v>,
}

impl<'v> Feeds<'v> {
    /// The feeds of `view`, which speak in `words`.
    pub(crate) fn of(view: &'v PublicView, words: &'v PageWords) -> Self {
        Self {
            view,
            words,
            listings: listings(view),
        }
    }

    /// The files of those in `locale`.
    pub(crate) fn files(&self, locale: &'v Locale) -> impl Iterator<Item = File> {
        let of_locale = Feed::of_locale(self.view, self.words, locale).files();
        of_locale.into_iter().chain(self.of_lists(locale))
    }

    fn of_lists(&self, locale: &'v Locale) -> impl Iterator<Item = File> {
        let there = self.listings.iter();
        let there = there.filter(move |(_, listing)| listing.is_real_in(locale));
        there.flat_map(move |(subject, listing)| {
            let words = self.words.of(locale);
            let author = self.words.site_name(locale);
            let title = words.document_title(&listing.title(subject, words), author);
            let releases = listing.releases.get(locale).into_iter().flatten();
            let real = releases.filter(|listed| listed.head.role.is_real());
            let feed = Feed {
                view: self.view,
                locale,
                home: listing.address(subject, locale, 1),
                title,
                author,
                entries: entries(self.view, real.map(|listed| (listed.release, listed.head))),
            };
            feed.files()
        })
    }
}

/// An entry, as both formats tell it.
#[derive(Debug)]
struct Entry<'v> {
    /// Its name for ever.
    id: String,
    /// The page.
    url: String,
    release: &'v PublicRelease,
    title: String,
    title_language: &'v Locale,
    summary: Option<String>,
    summary_language: &'v Locale,
    changed: Option<Date>,
    alternates: Vec<Alternate<'v>>,
}

fn entries<'v>(
    view: &'v PublicView,
    releases: impl Iterator<Item = (&'v PublicRelease, &'v PageHead)>,
) -> Vec<Entry<'v>> {
    let newest = releases.take(ENTRIES);
    newest
        .map(|(release, head)| entry(view, release, head))
        .collect()
}

fn entry<'v>(view: &'v PublicView, release: &'v PublicRelease, head: &'v PageHead) -> Entry<'v> {
    let language = |passage: Option<&'v Passage>| {
        let language = passage.and_then(|passage| passage.language.as_ref());
        language.unwrap_or(&head.locale)
    };
    let summary = head.teaser.as_ref().or(head.deck.as_ref());
    Entry {
        id: Addresses::data(release, &head.locale).url(view.site()),
        url: Addresses::page(release, &head.locale).url(view.site()),
        release,
        title: one_line(&head.title.text),
        title_language: language(Some(&head.title)),
        summary: summary.map(|summary| one_line(&summary.text)),
        summary_language: language(summary),
        changed: dates::changed(release),
        alternates: alternates(view, release),
    }
}
