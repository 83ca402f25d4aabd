//! The pages of a bundle: what each says, put into its frame.

mod entry;
mod home;
mod item;
mod known;
mod list;
mod listing;
mod message;
mod names;
mod release;
mod shell;
mod versions;
mod warning;

pub(crate) use listing::{Listings, Subject, listings};

use std::collections::BTreeMap;
use std::rc::Rc;

use hexapla_content::Locale;
use hexapla_content::view::{Page, PublicRelease, PublicView};

use crate::{Addresses, File, Frames, Media, Output, PageWords};
use known::Mentioned;
use release::Family;
use shell::Shell;

/// What makes the pages of a view, as far as the extent of its addresses goes.
#[expect(missing_debug_implementations, reason = "it is what it was made of")]
pub struct Pages<'a> {
    view: &'a PublicView,
    addresses: &'a Addresses<'a>,
    frames: &'a Frames,
    /// What stands around the pages of each locale.
    shells: BTreeMap<&'a Locale, Shell<'a>>,
}

impl<'a> Pages<'a> {
    /// What makes the pages of `view`, which stand at `addresses`, with these `words` in these `frames`.
    pub fn of(
        view: &'a PublicView,
        addresses: &'a Addresses<'a>,
        words: &'a PageWords,
        frames: &'a Frames,
    ) -> Self {
        let gone = view.tombstones().iter().flat_map(|gone| &gone.locales);
        let locales = std::iter::once(&view.site().source).chain(&view.site().locales);
        let locales = locales.chain(addresses.locales()).chain(gone);
        let mentioned = Mentioned::in_view(view);
        let mut shells = BTreeMap::new();
        for locale in locales {
            let shell = || Shell::of(view, addresses, words, frames, (locale, &mentioned));
            shells.entry(locale).or_insert_with(shell);
        }
        Self {
            view,
            addresses,
            frames,
            shells,
        }
    }

    fn is_made(&self) -> bool {
        self.addresses.extent().outputs.has(Output::Html)
    }

    fn covers(&self, locale: &Locale) -> bool {
        self.addresses.extent().covers(locale)
    }

    /// The pages of `release`, a release of the view, of what stands on each of `pages`.
    pub fn of_release(&self, release: &PublicRelease, pages: &[Page]) -> Vec<File> {
        if !self.is_made() {
            return Vec::new();
        }
        let Some(any) = self.shells.values().next() else {
            return Vec::new();
        };
        let family = Family::of(any, release);
        let covered = pages.iter().filter(|page| self.covers(&page.locale));
        let files = covered.filter_map(|page| {
            let mut heads = release.pages.iter();
            let head = heads.find(|head| head.locale == page.locale)?;
            let shell = self.shells.get(&page.locale)?;
            Some(release::file(shell, &family, head, page))
        });
        files.collect()
    }

    /// Every other page: the choice of languages; for each locale its home, its lists, and what is shown where there is
    /// no page; what is shown in the place of withdrawn releases; and the style sheet.
    pub fn of_site(&self) -> impl Iterator<Item = File> {
        let pages = self.is_made().then(|| self.site());
        pages.into_iter().flatten()
    }

    fn site(&self) -> impl Iterator<Item = File> {
        let source = self.shells.get(&self.view.site().source);
        let source = source.map(|source| [home::root(source), message::missing_anywhere(source)]);
        let style = std::iter::once(style(self.frames));
        let of_site = source.into_iter().flatten().chain(style);
        let listings = Rc::new(listing::listings(self.view));
        let locales = self.view.site().locales.iter();
        let covered = locales.filter(|locale| self.covers(locale));
        let of_locales = covered.filter_map(|locale| self.shells.get(locale));
        let of_locales = of_locales.flat_map(move |shell| of_locale(shell, &listings));
        let gone = self.view.tombstones().iter().flat_map(|tombstone| {
            let locales = tombstone.locales.iter();
            let covered = locales.filter(|locale| self.covers(locale));
            let shells = covered.filter_map(|locale| self.shells.get(locale));
            shells.map(|shell| message::gone(shell, tombstone))
        });
        of_site.chain(of_locales).chain(gone)
    }
}

/// The pages of a locale but those of releases.
fn of_locale<'s>(
    shell: &'s Shell<'s>,
    listings: &Rc<Listings<'s>>,
) -> impl Iterator<Item = File> + use<'s> {
    let home = std::iter::once(home::file(shell, listings));
    let missing = std::iter::once(message::missing(shell));
    let lists = list::files(shell, Rc::clone(listings));
    home.chain(lists).chain(missing)
}

fn style(frames: &Frames) -> File {
    File {
        path: frames.style_address().file(),
        media: Media::Css,
        locale: None,
        release: None,
        bytes: frames.style().as_bytes().to_vec(),
    }
}
