//! For Hugo: content by file name, and settings that a site merges with its own when the export is one of its themes.

use hexapla_content::Locale;
use hexapla_content::view::{Block, PageHead, Passage, PublicRelease, Role};
use serde_json::{Map, Value, json};

use super::data::{Told, of_gone};
use super::place::stem;
use super::site::stones;
use super::yaml::{Fields, flow, string};
use super::{Export, blocks, own, text};
use crate::address::{PLACES, TAGS};
use crate::pages::{Subject, listings};
use crate::text::document;
use crate::{Address, File, Media};

/// The shortcodes that draw marked passages and code.
const SHORTCODES: [(&str, &str); 3] = [
    (
        "hexapla-begin",
        include_str!("../../templates/export/hugo/hexapla-begin.html"),
    ),
    (
        "hexapla-end",
        include_str!("../../templates/export/hugo/hexapla-end.html"),
    ),
    (
        "hexapla-code",
        include_str!("../../templates/export/hugo/hexapla-code.html"),
    ),
];

/// Where the page of a release stands, and its front matter.
pub(super) fn page(release: &PublicRelease, head: &PageHead, told: Told) -> (String, Fields) {
    let mut fields: Fields = vec![("title", told.title)];
    fields.extend(told.description.map(|about| ("description", about)));
    fields.extend(told.date.map(|date| ("date", date.into())));
    fields.extend(told.changed.map(|date| ("lastmod", date.into())));
    fields.push(("url", told.address.path().into()));
    // a page that is no translation is nobody's translation
    let key = match head.role {
        Role::Source | Role::Translation => release.id.to_string(),
        Role::Fallback => format!("{} ({})", release.id, head.locale),
    };
    fields.push(("translationKey", key.into()));
    fields.push((TAGS, json!(told.topics)));
    fields.push((PLACES, json!(told.places)));
    if head.role == Role::Fallback {
        fields.push(("sitemap", json!({ "disable": true })));
    }
    fields.push(("hexapla", told.data));
    (
        path(&stem(&told.address, &head.locale), &head.locale),
        fields,
    )
}

fn path(stem: &str, locale: &Locale) -> String {
    format!("content/{stem}.{locale}.md")
}

/// Every other file.
pub(super) fn site(export: &Export<'_>) -> Vec<File> {
    let mut files = vec![own("hugo.yaml", Media::Yaml, settings(export))];
    for (name, drawn) in SHORTCODES {
        let path = format!("layouts/shortcodes/{name}.html");
        files.push(own(path, Media::Text, drawn));
    }
    for locale in export.locales() {
        files.push(words(export, locale));
        let fields = vec![("title", export.site_name(locale).into())];
        files.push(text(path("_index", locale), locale, None, &fields, ""));
    }
    files.extend(lists(export));
    files.extend(gone(export));
    files
}

/// The heads of the lists by section, topic and place.
fn lists(export: &Export<'_>) -> Vec<File> {
    let mut files = Vec::new();
    for (subject, listing) in &listings(export.view) {
        for locale in listing.releases.keys() {
            let address = listing.address(subject, locale, 1);
            let words = export.words.of(locale);
            let named = |what| words.named(what, listing.name);
            let title = match subject {
                Subject::Section(name) => Some(export.section_name(name, locale)),
                Subject::Tag(_) => named("tag"),
                Subject::Place(_) => named("place"),
            };
            let title = title.unwrap_or_else(|| listing.name.to_owned());
            let fields = vec![("title", title.into()), ("url", address.path().into())];
            let folder = folder(&address, locale);
            let path = path(&format!("{folder}/_index"), locale);
            files.push(text(path, locale, None, &fields, ""));
        }
    }
    files
}

fn folder(address: &Address, locale: &Locale) -> String {
    let path = address.path().trim_matches('/');
    let own = path.strip_prefix(locale.as_str()).unwrap_or(path);
    own.trim_matches('/').to_owned()
}

/// What stands where withdrawn releases were: found by their addresses, and listed nowhere.
fn gone(export: &Export<'_>) -> Vec<File> {
    let files = stones(export).map(|(stone, locale, address)| {
        let words = export.words.of(locale);
        let fields = vec![
            ("title", words.plain("gone", &[]).into()),
            ("url", address.path().into()),
            ("translationKey", format!("{} (gone)", stone.id).into()),
            ("build", json!({ "list": "never" })),
            ("sitemap", json!({ "disable": true })),
            ("robotsNoIndex", true.into()),
            ("hexapla", of_gone(stone)),
        ];
        let said = [Block::Paragraph(Passage::plain(
            words.plain("gone.text", &[]),
        ))];
        let body = blocks::body(&said, &[], export.target, &export.setting(locale));
        let path = path(&stem(&address, locale), locale);
        text(path, locale, Some(&stone.id), &fields, &body)
    });
    files.collect()
}

/// The words of a locale. What would be taken for an action of a template is one that says itself.
fn words(export: &Export<'_>, locale: &Locale) -> File {
    let words = export.strings(locale).into_iter().map(|(id, text)| {
        let text = text.replace("{{", "{{\"{{\"}}");
        (id, json!({ "other": text }))
    });
    let words: Map<String, Value> = words.collect();
    File {
        path: format!("i18n/{locale}.json"),
        media: Media::Json,
        locale: Some(locale.clone()),
        release: None,
        bytes: document(&words),
    }
}

fn settings(export: &Export<'_>) -> String {
    let site = export.view.site();
    let languages = site.locales.iter().zip(1..).map(|(locale, weight)| {
        let settings = json!({
            "direction": locale.direction().name(),
            "label": export.words.endonym(locale),
            "locale": locale.as_str(),
            "title": export.site_name(locale),
            "weight": weight,
        });
        format!("  {}: {}\n", string(locale.as_str()), flow(&settings))
    });
    let languages: String = languages.collect();
    format!(
        "# Read by Hugo when this folder is one of the themes of a site whose settings say `_merge: deep`; or copy the\n\
         # lines into the settings of the site.\n\
         baseURL: {}\n\
         # what is public is in this export, whatever Hugo's clock says\n\
         buildFuture: true\n\
         defaultContentLanguage: {}\n\
         defaultContentLanguageInSubdir: true\n\
         taxonomies: {{\"topic\": \"{TAGS}\", \"place\": \"{PLACES}\"}}\n\
         # the texts have the marks they should have, and the links\n\
         markup: {{\"goldmark\": {{\"extensions\": {{\"linkify\": false, \"typographer\": {{\"disable\": true}}}}}}}}\n\
         languages:\n{languages}",
        string(&format!("{}/", site.base)),
        string(site.source.as_str()),
    )
}
