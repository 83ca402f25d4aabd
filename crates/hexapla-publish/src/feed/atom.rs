//! A feed as Atom (RFC 4287).

use hexapla_content::Locale;

use super::{Entry, Feed};
use crate::text::{element, one_line};
use crate::{Addresses, File, Media, dates};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

/// `feed` as Atom.
pub(super) fn file(feed: &Feed<'_>) -> File {
    let (site, locale) = (feed.view.site(), feed.locale);
    let address = Addresses::atom(&feed.home);
    let url = address.url(site);
    let home = feed.home.url(site);
    let changed = feed.entries.iter().filter_map(|entry| entry.changed).max();

    let mut xml = String::from(HEAD);
    xml.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.push_str(locale.as_str());
    xml.push_str("\">\n");
    element(&mut xml, "id", &[], Some(&url));
    element(&mut xml, "title", &[], Some(&one_line(&feed.title)));
    element(
        &mut xml,
        "updated",
        &[],
        Some(&dates::midnight_or_unknown(changed)),
    );
    element(
        &mut xml,
        "link",
        &[
            ("rel", "self"),
            ("type", Media::Atom.name()),
            ("href", &url),
        ],
        None,
    );
    element(
        &mut xml,
        "link",
        &[("rel", "alternate"), ("type", "text/html"), ("href", &home)],
        None,
    );
    xml.push_str("<author>\n");
    element(&mut xml, "name", &[], Some(&one_line(feed.author)));
    xml.push_str("</author>\n");
    for entry in &feed.entries {
        push(&mut xml, entry, locale);
    }
    xml.push_str("</feed>\n");
    File {
        path: address.file(),
        media: Media::Atom,
        locale: Some(locale.clone()),
        release: None,
        bytes: xml.into_bytes(),
    }
}

fn push(xml: &mut String, entry: &Entry<'_>, locale: &Locale) {
    xml.push_str("<entry>\n");
    element(xml, "id", &[], Some(&entry.id));
    text(xml, "title", &entry.title, entry.title_language, locale);
    element(
        xml,
        "updated",
        &[],
        Some(&dates::midnight_or_unknown(entry.changed)),
    );
    if let Some(date) = entry.release.date {
        element(xml, "published", &[], Some(&dates::midnight(date)));
    }
    // the entry's own page first: readers follow the first
    let own = entry.alternates.iter().filter(|page| page.locale == locale);
    let others = entry.alternates.iter().filter(|page| page.locale != locale);
    for page in own.chain(others) {
        let attributes = [
            ("rel", "alternate"),
            ("type", "text/html"),
            ("hreflang", page.locale.as_str()),
            ("href", &page.url),
        ];
        element(xml, "link", &attributes, None);
    }
    if let Some(byline) = &entry.release.byline {
        xml.push_str("<author>\n");
        element(xml, "name", &[], Some(&one_line(byline)));
        xml.push_str("</author>\n");
    }
    for tag in &entry.release.tags {
        element(xml, "category", &[("term", &one_line(tag))], None);
    }
    if let Some(summary) = &entry.summary {
        text(xml, "summary", summary, entry.summary_language, locale);
    }
    xml.push_str("</entry>\n");
}

/// A text construct, with its language where that is not the feed's.
fn text(xml: &mut String, name: &str, text: &str, language: &Locale, locale: &Locale) {
    let attributes = [("xml:lang", language.as_str())];
    let attributes = if language == locale {
        &[][..]
    } else {
        &attributes
    };
    element(xml, name, attributes, Some(text));
}
