//! Sitemaps: one for each locale, with the pages that say the same, and the index of them all; and `robots.txt`.
//!
//! A file holds at most 50,000 addresses and 50 MiB (sitemaps.org, protocol 0.9); beyond, a locale has several.

use hexapla_content::view::{Audience, PublicView, Role};
use hexapla_content::{Date, Locale};

use crate::alternates::{Alternate, alternates, for_everybody, listed};
use crate::text::{element, one_word};
use crate::{Address, Addresses, File, Media, dates};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
const SITEMAP: &str = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
    xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const INDEX: &str = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
/// The addresses in a file, at most.
const ADDRESSES: usize = 50_000;
/// The bytes of a file, at most, with room for its end.
const BYTES: usize = 50 * 1024 * 1024 - 64;
/// The language of the page for everybody else.
const EVERYBODY: &str = "x-default";

/// The sitemaps of `locale`: `sitemap-fr.xml`, and `sitemap-fr-2.xml` and on where one cannot hold them all.
pub fn sitemaps(view: &PublicView, locale: &Locale) -> Vec<File> {
    let releases = listed(view, locale);
    let pages = releases.map(|(release, head)| {
        let url = Addresses::page(release, &head.locale).url(view.site());
        entry(&url, dates::changed(release), &alternates(view, release))
    });
    let mut files = vec![String::new()];
    let mut count = 0;
    for page in std::iter::once(home(view, locale)).chain(pages) {
        let is_full = |file: &String| count == ADDRESSES || file.len() + page.len() > BYTES;
        if files.last().is_some_and(is_full) {
            files.push(String::new());
            count = 0;
        }
        if let Some(file) = files.last_mut() {
            file.push_str(&page);
            count += 1;
        }
    }
    let files = files.into_iter().enumerate();
    let files = files.map(|(place, pages)| File {
        path: name(locale, place + 1),
        media: Media::Xml,
        locale: Some(locale.clone()),
        release: None,
        bytes: format!("{HEAD}{SITEMAP}{pages}</urlset>\n").into_bytes(),
    });
    files.collect()
}

fn name(locale: &Locale, number: usize) -> String {
    match number {
        1 => format!("sitemap-{locale}.xml"),
        _ => format!("sitemap-{locale}-{number}.xml"),
    }
}

/// The home page, which there is in every locale.
fn home(view: &PublicView, locale: &Locale) -> String {
    let site = view.site();
    let homes = site.locales.iter().map(|other| Alternate {
        locale: other,
        address: Addresses::home(other),
        url: Addresses::home(other).url(site),
        role: if *other == site.source {
            Role::Source
        } else {
            Role::Translation
        },
    });
    let changed = listed(view, locale)
        .filter_map(|(release, _)| dates::changed(release))
        .max();
    entry(
        &Addresses::home(locale).url(site),
        changed,
        &homes.collect::<Vec<_>>(),
    )
}

fn entry(url: &str, changed: Option<Date>, alternates: &[Alternate<'_>]) -> String {
    let mut xml = String::from("<url>\n");
    element(&mut xml, "loc", &[], Some(url));
    if let Some(changed) = changed {
        element(&mut xml, "lastmod", &[], Some(&changed.to_string()));
    }
    let mut link = |language: &str, url: &str| {
        let attributes = [("rel", "alternate"), ("hreflang", language), ("href", url)];
        element(&mut xml, "xhtml:link", &attributes, None);
    };
    for page in alternates {
        link(page.locale.as_str(), &page.url);
    }
    if let Some(source) = for_everybody(alternates) {
        link(EVERYBODY, &source.url);
    }
    xml.push_str("</url>\n");
    xml
}

/// The index of all sitemaps.
pub fn index(view: &PublicView) -> File {
    let mut xml = format!("{HEAD}{INDEX}");
    for locale in &view.site().locales {
        for file in sitemaps(view, locale) {
            xml.push_str("<sitemap>\n");
            element(
                &mut xml,
                "loc",
                &[],
                Some(&Address::of(&file.path).url(view.site())),
            );
            xml.push_str("</sitemap>\n");
        }
    }
    xml.push_str("</sitemapindex>\n");
    File {
        path: "sitemap.xml".to_owned(),
        media: Media::Xml,
        locale: None,
        release: None,
        bytes: xml.into_bytes(),
    }
}

/// `robots.txt` (RFC 9309): everything here is public, and there is a map of it; or nothing is.
pub fn robots(view: &PublicView) -> File {
    let map = one_word(&Address::of("sitemap.xml").url(view.site()));
    let rules = match view.audience() {
        Audience::Public => format!("Allow: /\n\nSitemap: {map}\n"),
        Audience::Press => "Disallow: /\n".to_owned(),
    };
    File {
        path: "robots.txt".to_owned(),
        media: Media::Text,
        locale: None,
        release: None,
        bytes: format!("User-agent: *\n{rules}").into_bytes(),
    }
}
