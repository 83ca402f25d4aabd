//! All files of a bundle that are data: those of the site, and those of a release.

use hexapla_content::view::{Audience, Page, PublicRelease, PublicView};

use crate::feed::Feeds;
use crate::{
    Addresses, File, Output, PageWords, api, negotiation, ninjs, sitemap, strings, tombstones,
};

/// The files about the site as a whole and about each locale, as far as the extent of `addresses` goes, made one after
/// the other as they are asked for.
pub fn site_files<'v>(
    view: &'v PublicView,
    addresses: &'v Addresses<'v>,
    words: &'v PageWords,
) -> impl Iterator<Item = File> + 'v {
    let extent = addresses.extent();
    let is_press = view.audience() == Audience::Press;
    let robots = is_press || extent.outputs.has(Output::Sitemaps);
    let robots = robots.then(|| sitemap::robots(view));
    let for_public = (!is_press).then(|| public_files(view, addresses, words));
    robots.into_iter().chain(for_public.into_iter().flatten())
}

/// What feeds, search engines, programs and servers read. The press is given pages alone, which say on each until when
/// they are under embargo.
fn public_files<'v>(
    view: &'v PublicView,
    addresses: &'v Addresses<'v>,
    words: &'v PageWords,
) -> impl Iterator<Item = File> + 'v {
    let extent = addresses.extent();
    let sitemaps = extent.outputs.has(Output::Sitemaps);
    let sitemaps = sitemaps.then(|| sitemap::index(view));
    let servers = extent.outputs.has(Output::Negotiation);
    let servers = servers.then(|| {
        let tombstones = std::iter::once(tombstones::tombstones(view));
        tombstones.chain(negotiation::negotiation(view))
    });
    let feeds = extent.outputs.has(Output::Feeds);
    let feeds = feeds.then(|| Feeds::of(view, words));
    let locales = view.site().locales.iter();
    let locales = locales.filter(|locale| extent.covers(locale));
    let of_locales = locales.flat_map(move |locale| {
        let mut files = Vec::new();
        for output in extent.outputs.iter() {
            match output {
                Output::Sitemaps => files.extend(sitemap::sitemaps(view, locale)),
                Output::Feeds => {
                    files.extend(feeds.iter().flat_map(|feeds| feeds.files(locale)));
                }
                Output::Api => files.push(api::list(view, addresses, locale)),
                Output::Strings => {
                    files.push(strings::json(view, words, locale));
                    files.push(strings::fluent(view, words, locale));
                }
                Output::Html | Output::Ninjs | Output::Negotiation => {}
            }
        }
        files
    });
    sitemaps
        .into_iter()
        .chain(servers.into_iter().flatten())
        .chain(of_locales)
}

/// The files about `release`, of which `pages` are public, as far as the extent of `addresses` goes: its data in each
/// locale there is a real page in; none for the press.
pub fn release_files(
    view: &PublicView,
    addresses: &Addresses<'_>,
    release: &PublicRelease,
    pages: &[Page],
) -> Vec<File> {
    let extent = addresses.extent();
    let mut files = Vec::new();
    if view.audience() == Audience::Press {
        return files;
    }
    for head in release.pages.iter().filter(|head| head.role.is_real()) {
        let page = pages.iter().find(|page| page.locale == head.locale);
        let Some(page) = page.filter(|page| extent.covers(&page.locale)) else {
            continue;
        };
        if extent.outputs.has(Output::Api) {
            files.push(api::release(view, addresses, release, head, page));
        }
        if extent.outputs.has(Output::Ninjs) {
            files.push(ninjs::ninjs(view, release, head, page));
        }
    }
    files
}
