//! All files of a bundle that are data: those of the site, and those of a release.

use hexapla_content::view::{Audience, Page, PublicRelease, PublicView};

use crate::{
    Addresses, File, PageWords, api, feed, negotiation, ninjs, sitemap, strings, tombstones,
};

/// The files about the site as a whole and about each locale, made one after the other as they are asked for.
pub fn site_files<'v>(
    view: &'v PublicView,
    addresses: &'v Addresses<'v>,
    words: &'v PageWords,
) -> impl Iterator<Item = File> + 'v {
    let robots = std::iter::once_with(|| sitemap::robots(view));
    let for_public =
        (view.audience() == Audience::Public).then(|| public_files(view, addresses, words));
    robots.chain(for_public.into_iter().flatten())
}

/// What feeds, search engines, programs and servers read. The press is given pages alone, which say on each until when
/// they are under embargo.
fn public_files<'v>(
    view: &'v PublicView,
    addresses: &'v Addresses<'v>,
    words: &'v PageWords,
) -> impl Iterator<Item = File> + 'v {
    let whole: [fn(&PublicView) -> File; 2] = [sitemap::index, tombstones::tombstones];
    let whole = whole.into_iter().map(move |make| make(view));
    let servers = std::iter::once_with(|| negotiation::negotiation(view)).flatten();
    let locales = view.site().locales.iter().flat_map(move |locale| {
        let mut files = sitemap::sitemaps(view, locale);
        files.push(feed::atom(view, words, locale));
        files.push(feed::json_feed(view, words, locale));
        files.push(api::list(view, addresses, locale));
        files.push(strings::json(words, locale));
        files.push(strings::fluent(words, locale));
        files
    });
    whole.chain(servers).chain(locales)
}

/// The files about `release`, of which `pages` are public: its data in each locale there is a real page in; none for the
/// press.
pub fn release_files(
    view: &PublicView,
    addresses: &Addresses<'_>,
    release: &PublicRelease,
    pages: &[Page],
) -> Vec<File> {
    let mut files = Vec::new();
    if view.audience() == Audience::Press {
        return files;
    }
    for head in release.pages.iter().filter(|head| head.role.is_real()) {
        for page in pages.iter().filter(|page| page.locale == head.locale) {
            files.push(api::release(view, addresses, release, head, page));
            files.push(ninjs::ninjs(view, release, head, page));
        }
    }
    files
}
