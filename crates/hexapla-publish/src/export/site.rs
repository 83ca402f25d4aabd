//! What every export has: the data of the site, and what is gone.

use hexapla_content::Locale;
use hexapla_content::view::Tombstone;
use serde_json::Value;

use super::data::visible;
use super::{Export, own};
use crate::text::document;
use crate::words::Form;
use crate::{Addresses, File, Media, api, negotiation, strings, tombstones};

/// The folder of data.
const DATA: &str = "data/hexapla";

impl Export<'_> {
    /// The files that are the same for every target.
    pub(super) fn shared(&self) -> Vec<File> {
        let mut files = Vec::new();
        for file in negotiation(self.view) {
            let path = match file.path.as_str() {
                "negotiation/_redirects" => "static/_redirects".to_owned(),
                "negotiation/nginx.conf" => file.path.clone(),
                "negotiation/languages.json" => format!("{DATA}/languages.json"),
                // what may be loaded is up to the site
                _ => continue,
            };
            files.push(File { path, ..file });
        }
        let gone = tombstones(self.view);
        files.push(own(
            format!("{DATA}/tombstones.json"),
            gone.media,
            gone.bytes.clone(),
        ));
        files.push(own("static/tombstones.json", gone.media, gone.bytes));
        files.extend(self.locales().map(|locale| self.list(locale)));
        files
    }

    /// Every locale of the site.
    pub(super) fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.view.site().locales.iter()
    }

    /// The releases with a real page in `locale`, the newest first.
    fn list(&self, locale: &Locale) -> File {
        let list = api::list(self.view, self.addresses, locale);
        let list: Value = serde_json::from_slice(&list.bytes).unwrap_or_default();
        let mut list = visible(list);
        let releases = list.get_mut("releases").and_then(Value::as_array_mut);
        for release in releases.into_iter().flatten() {
            if let Some(fields) = release.as_object_mut() {
                // there are no documents of the data
                fields.remove("data");
            }
        }
        File {
            path: format!("{DATA}/releases/{locale}.json"),
            media: Media::Json,
            locale: Some(locale.clone()),
            release: None,
            bytes: document(&list),
        }
    }

    /// The words of `locale` that need no values: each with its id, before which stands whose it is. A theme has words of
    /// its own, and Hugo takes some ids for something else.
    pub(super) fn strings(&self, locale: &Locale) -> Vec<(String, String)> {
        let strings = strings::constants(self.view, self.words, locale).into_iter();
        let strings = strings.map(|(id, text)| (format!("hexapla.{id}"), text));
        strings.collect()
    }

    /// The name of the site in `locale`.
    pub(super) fn site_name(&self, locale: &Locale) -> String {
        self.words.of(locale).plain("site-name", &[])
    }

    /// The name of the section `name` in `locale`.
    pub(super) fn section_name(&self, name: &str, locale: &Locale) -> String {
        let known = self.words.of(locale).kind(name, Form::Many);
        known.unwrap_or_else(|| name.to_owned())
    }
}

/// The tombstones with each of their locales.
pub(super) fn stones<'e>(
    export: &'e Export<'_>,
) -> impl Iterator<Item = (&'e Tombstone, &'e Locale, crate::Address)> {
    let stones = export.view.tombstones().iter();
    stones.flat_map(|stone| {
        let locales = stone.locales.iter();
        locales.map(move |locale| (stone, locale, Addresses::tombstone(stone, locale)))
    })
}
