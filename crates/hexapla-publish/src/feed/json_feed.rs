//! A feed as JSON Feed 1.1.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use serde::Serialize;

use super::{Entry, Feed};
use crate::text::{document, one_line};
use crate::{Addresses, File, Media, dates};

#[derive(Serialize)]
struct Channel<'f> {
    version: &'static str,
    title: String,
    home_page_url: String,
    feed_url: String,
    language: &'f str,
    items: Vec<Item<'f>>,
}

#[derive(Serialize)]
struct Item<'f> {
    id: &'f str,
    url: &'f str,
    title: &'f str,
    content_text: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    language: &'f str,
    /// The pages in every language, this one among them: an extension, as names that begin with `_` are.
    _alternates: BTreeMap<&'f str, &'f str>,
}

#[derive(Serialize)]
struct Author {
    name: String,
}

/// `feed` as JSON Feed.
pub(super) fn file(feed: &Feed<'_>) -> File {
    let (site, locale) = (feed.view.site(), feed.locale);
    let address = Addresses::json_feed(&feed.home);
    let items = feed.entries.iter();
    let channel = Channel {
        version: "https://jsonfeed.org/version/1.1",
        title: one_line(&feed.title),
        home_page_url: feed.home.url(site),
        feed_url: address.url(site),
        language: locale.as_str(),
        items: items.map(|entry| item(entry, locale)).collect(),
    };
    File {
        path: address.file(),
        media: Media::JsonFeed,
        locale: Some(locale.clone()),
        release: None,
        bytes: document(&channel),
    }
}

fn item<'f>(entry: &'f Entry<'f>, locale: &'f Locale) -> Item<'f> {
    let release = entry.release;
    let alternates = entry.alternates.iter();
    Item {
        id: &entry.id,
        url: &entry.url,
        title: &entry.title,
        content_text: entry.summary.as_deref().unwrap_or(&entry.title),
        summary: entry.summary.as_deref(),
        date_published: release.date.map(dates::midnight),
        date_modified: entry.changed.map(dates::midnight),
        authors: release
            .byline
            .iter()
            .map(|name| Author {
                name: one_line(name),
            })
            .collect(),
        tags: release.tags.iter().map(|tag| one_line(tag)).collect(),
        language: locale.as_str(),
        _alternates: alternates
            .map(|page| (page.locale.as_str(), page.url.as_str()))
            .collect(),
    }
}
