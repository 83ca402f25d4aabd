//! For Docusaurus: posts of its plugin for blogs, each locale's in its own folder, and settings as a module.

use std::fmt::Write as _;

use hexapla_content::view::{Block, Page, PageHead, Passage, PublicRelease};
use hexapla_content::{Locale, ReleaseId};
use serde_json::{Map, Value, json};

use super::data::{Told, of_gone};
use super::place::stem;
use super::site::stones;
use super::yaml::{Fields, flow, string};
use super::{Export, blocks, own, text};
use crate::address::TAGS;
use crate::pages::{Subject, listings};
use crate::text::document;
use crate::{Address, Addresses, File, Media};

/// The folder of the source's posts, and that of a locale's in its own.
const POSTS: &str = "blog";
const PLUGIN: &str = "docusaurus-plugin-content-blog";
/// The day of what has none: without one, a post would have that of its file.
const UNKNOWN: &str = "1970-01-01";

/// Where the page of a release stands, and its front matter.
pub(super) fn page(
    export: &Export<'_>,
    release: &PublicRelease,
    head: &PageHead,
    told: Told,
) -> (String, Fields) {
    let mut fields: Fields = vec![("title", told.title)];
    fields.extend(told.description.map(|about| ("description", about)));
    let day = told.date.unwrap_or_else(|| UNKNOWN.to_owned());
    fields.push(("date", day.into()));
    let changed = told.changed.map(|date| json!({ "date": date }));
    fields.extend(changed.map(|changed| ("last_update", changed)));
    fields.push(("slug", slug(&told.address, &head.locale).into()));
    fields.push(("tags", json!(told.topics)));
    if let Some(byline) = &release.byline {
        let name = hexapla_escape::terminal::escape(byline).into_owned();
        fields.push(("authors", json!([{ "name": name }])));
    }
    fields.push(("hexapla", told.data));
    let stem = stem(&told.address, &head.locale);
    (path(export, &stem, &head.locale), fields)
}

/// The address of a post below that of its locale.
fn slug(address: &Address, locale: &Locale) -> String {
    let own = address.path().strip_prefix(&format!("/{locale}"));
    own.unwrap_or(address.path()).to_owned()
}

fn path(export: &Export<'_>, stem: &str, locale: &Locale) -> String {
    format!("{}/{stem}.mdx", folder(export, locale))
}

fn folder(export: &Export<'_>, locale: &Locale) -> String {
    if *locale == export.view.site().source {
        POSTS.to_owned()
    } else {
        format!("i18n/{locale}/{PLUGIN}")
    }
}

/// Where a locale has no page of `release`, a draft: without one, the generator would show the source's text there and
/// not say so.
pub(super) fn omitted(export: &Export<'_>, release: &PublicRelease, pages: &[Page]) -> Vec<File> {
    let is_there = |locale: &&Locale| pages.iter().any(|page| page.locale == **locale);
    let others = export.locales().filter(|locale| !is_there(locale));
    let files = others.map(|locale| {
        let address = Addresses::page(release, locale);
        draft(export, &address, locale, Some(&release.id))
    });
    files.collect()
}

fn draft(
    export: &Export<'_>,
    address: &Address,
    locale: &Locale,
    release: Option<&ReleaseId>,
) -> File {
    let fields = vec![
        ("draft", true.into()),
        ("slug", slug(address, locale).into()),
    ];
    let path = path(export, &stem(address, locale), locale);
    text(path, locale, release, &fields, "")
}

/// Every other file.
pub(super) fn site(export: &Export<'_>) -> Vec<File> {
    let mut files = vec![own(
        "docusaurus.hexapla.mjs",
        Media::Script,
        settings(export),
    )];
    for locale in export.locales() {
        files.push(words(export, locale));
        files.push(options(export, locale));
        files.push(tags(export, locale));
    }
    files.extend(gone(export));
    files
}

/// What stands where withdrawn releases were: found by their addresses, and listed nowhere.
fn gone(export: &Export<'_>) -> Vec<File> {
    let mut files = Vec::new();
    for (stone, locale, address) in stones(export) {
        let words = export.words.of(locale);
        let fields = vec![
            ("title", words.plain("gone", &[]).into()),
            ("date", UNKNOWN.into()),
            ("slug", slug(&address, locale).into()),
            ("unlisted", true.into()),
            ("hexapla", of_gone(stone)),
        ];
        let said = [Block::Paragraph(Passage::plain(
            words.plain("gone.text", &[]),
        ))];
        let body = blocks::body(&said, &[], export.target, &export.setting(locale));
        let path = path(export, &stem(&address, locale), locale);
        files.push(text(path, locale, Some(&stone.id), &fields, &body));
    }
    for stone in export.view.tombstones() {
        let others = export
            .locales()
            .filter(|locale| !stone.locales.contains(locale));
        for locale in others {
            let address = Addresses::tombstone(stone, locale);
            files.push(draft(export, &address, locale, Some(&stone.id)));
        }
    }
    files
}

/// The words of a locale, as the generator's own are.
fn words(export: &Export<'_>, locale: &Locale) -> File {
    let words = export.strings(locale).into_iter();
    let words: Map<String, Value> = words
        .map(|(id, text)| (id, json!({ "message": text })))
        .collect();
    of_locale(
        format!("i18n/{locale}/code.json"),
        Media::Json,
        locale,
        document(&words),
    )
}

/// What the list of posts is called.
fn options(export: &Export<'_>, locale: &Locale) -> File {
    let words = export.words.of(locale);
    let name = export.site_name(locale);
    let options = json!({
        "title": { "message": name },
        "description": { "message": name },
        "sidebar.title": { "message": words.plain("latest", &[]) },
    });
    of_locale(
        format!("i18n/{locale}/{PLUGIN}/options.json"),
        Media::Json,
        locale,
        document(&options),
    )
}

/// What the topics are called, and where their lists are.
fn tags(export: &Export<'_>, locale: &Locale) -> File {
    let words = export.words.of(locale);
    let mut lines = String::new();
    for (subject, listing) in &listings(export.view) {
        let Subject::Tag(id) = subject else {
            continue;
        };
        let name = words.named("tag", listing.name);
        let tag = json!({
            "label": name.unwrap_or_else(|| listing.name.to_owned()),
            "permalink": format!("/{id}/"),
        });
        let _ = writeln!(lines, "{}: {}", string(id), flow(&tag));
    }
    let path = format!("{}/tags.yml", folder(export, locale));
    of_locale(path, Media::Yaml, locale, lines.into_bytes())
}

fn of_locale(path: String, media: Media, locale: &Locale, bytes: Vec<u8>) -> File {
    File {
        path,
        media,
        locale: Some(locale.clone()),
        release: None,
        bytes,
    }
}

fn settings(export: &Export<'_>) -> String {
    let site = export.view.site();
    let locales: Vec<Value> = site.locales.iter().map(|it| it.as_str().into()).collect();
    let settings = site.locales.iter().map(|locale| {
        let settings = json!({
            "baseUrl": format!("/{locale}/"),
            "direction": locale.direction().name(),
            "htmlLang": locale.as_str(),
            "label": export.words.endonym(locale),
        });
        (locale.to_string(), settings)
    });
    let settings: Map<String, Value> = settings.collect();
    format!(
        "// The settings that the texts of this export need: a site's own configuration takes them in.\n\
         export const url = {};\n\
         export const title = {};\n\
         export const trailingSlash = true;\n\
         export const i18n = {};\n\
         export const blog = {};\n",
        string(&site.base),
        string(&export.site_name(&site.source)),
        flow(&json!({
            "defaultLocale": site.source.as_str(),
            "locales": locales,
            "localeConfigs": settings,
        })),
        flow(&json!({
            "path": POSTS,
            "routeBasePath": "/",
            "onInlineAuthors": "ignore",
            "onUntruncatedBlogPosts": "ignore",
            "showReadingTime": false,
            "tagsBasePath": TAGS,
        })),
    )
}
