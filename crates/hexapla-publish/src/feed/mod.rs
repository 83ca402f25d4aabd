//! Feeds of a locale: Atom and JSON Feed, the same entries in both.
//!
//! An entry is named by the address of its data, which is made from base, locale and id alone: it stays when slug, kind
//! and date change. All dates are the releases' own; where only a day is known it is midnight UTC.

mod atom;
mod json_feed;

pub use atom::atom;
pub use json_feed::json_feed;

use hexapla_content::view::{PageHead, Passage, PublicRelease, PublicView};
use hexapla_content::{Date, Locale};

use crate::alternates::{Alternate, alternates, listed};
use crate::text::one_line;
use crate::{Addresses, dates};

/// The entries of a feed, the newest.
const ENTRIES: usize = 50;

/// An entry, as both formats tell it.
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

fn entries<'v>(view: &'v PublicView, locale: &'v Locale) -> Vec<Entry<'v>> {
    let newest = listed(view, locale).take(ENTRIES);
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
