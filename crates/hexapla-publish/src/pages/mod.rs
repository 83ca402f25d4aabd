//! The pages of a bundle: what each says, put into its frame.

mod entry;
mod home;
mod list;
mod listing;
mod message;
mod names;
mod release;
mod shell;
mod warning;

pub(crate) use listing::{Subject, listings};

use std::rc::Rc;

use hexapla_content::view::{Page, PublicRelease, PublicView};

use crate::{Addresses, File, Frames, Media, Output, PageWords};
use shell::Shell;

/// The pages of `release`, of what stands on each of `pages`, as far as the extent of `addresses` goes.
pub fn release_pages(
    view: &PublicView,
    addresses: &Addresses<'_>,
    words: &PageWords,
    frames: &Frames,
    release: &PublicRelease,
    pages: &[Page],
) -> Vec<File> {
    let extent = addresses.extent();
    let mut files = Vec::new();
    if !extent.outputs.has(Output::Html) {
        return files;
    }
    for page in pages.iter().filter(|page| extent.covers(&page.locale)) {
        let head = release.pages.iter().find(|head| head.locale == page.locale);
        if let Some(head) = head {
            let shell = Shell::of(view, addresses, words, frames, &page.locale);
            files.push(release::file(&shell, release, head, page));
        }
    }
    files
}

/// Every other page: the choice of languages; for each locale its home, its lists, and what is shown where there is
/// no page; what is shown in the place of withdrawn releases; and the style sheet. As far as the extent of `addresses`
/// goes.
pub fn site_pages<'a>(
    view: &'a PublicView,
    addresses: &'a Addresses<'a>,
    words: &'a PageWords,
    frames: &'a Frames,
) -> impl Iterator<Item = File> + 'a {
    let is_made = addresses.extent().outputs.has(Output::Html);
    is_made
        .then(|| all_pages(view, addresses, words, frames))
        .into_iter()
        .flatten()
}

fn all_pages<'a>(
    view: &'a PublicView,
    addresses: &'a Addresses<'a>,
    words: &'a PageWords,
    frames: &'a Frames,
) -> impl Iterator<Item = File> + 'a {
    let extent = addresses.extent();
    let listings = Rc::new(listing::listings(view));
    let of_locale = move |locale| {
        let shell = Shell::of(view, addresses, words, frames, locale);
        let home = std::iter::once(home::file(&shell, &listings));
        let missing = std::iter::once(message::missing(&shell));
        let lists = list::files(shell, Rc::clone(&listings));
        home.chain(lists).chain(missing)
    };
    let locales = view.site().locales.iter();
    let locales = locales.filter(|locale| extent.covers(locale));
    let gone = view.tombstones().iter().flat_map(move |tombstone| {
        let locales = tombstone.locales.iter();
        let locales = locales.filter(|locale| extent.covers(locale));
        locales.map(move |locale| {
            let shell = Shell::of(view, addresses, words, frames, locale);
            message::gone(&shell, tombstone)
        })
    });
    let source = Shell::of(view, addresses, words, frames, &view.site().source);
    let of_site = [
        home::root(&source),
        message::missing_anywhere(&source),
        style(frames),
    ];
    of_site
        .into_iter()
        .chain(locales.flat_map(of_locale))
        .chain(gone)
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
