//! For Zola: a page beside its translations, settings with the words, and templates of shortcodes.

use std::fmt::Write as _;

use hexapla_content::Locale;
use hexapla_content::view::{Block, PageHead, Passage, Role};
use serde_json::json;

use super::data::{Told, of_gone};
use super::place::stem;
use super::site::stones;
use super::yaml::{Fields, string};
use super::{Export, blocks, own, text};
use crate::address::{PLACES, TAGS};
use crate::pages::{Subject, listings};
use crate::{File, Media, component};

/// The shortcodes that draw marked passages and code.
const SHORTCODES: [(&str, &str); 3] = [
    (
        "hexapla_begin",
        include_str!("../../templates/export/zola/hexapla_begin.html"),
    ),
    (
        "hexapla_end",
        include_str!("../../templates/export/zola/hexapla_end.html"),
    ),
    (
        "hexapla_code",
        include_str!("../../templates/export/zola/hexapla_code.html"),
    ),
];
/// The section of what is gone, which is drawn nowhere.
const GONE: &str = "hexapla-gone";

/// Where the page of a release stands, and its front matter.
pub(super) fn page(export: &Export<'_>, head: &PageHead, told: Told) -> (String, Fields) {
    let mut fields: Fields = vec![("title", told.title)];
    fields.extend(told.description.map(|about| ("description", about)));
    fields.extend(told.date.map(|date| ("date", date.into())));
    fields.extend(told.changed.map(|date| ("updated", date.into())));
    fields.push(("path", told.address.path().into()));
    fields.push((
        "taxonomies",
        json!({ TAGS: told.topics, PLACES: told.places }),
    ));
    if head.role == Role::Fallback {
        fields.push(("in_search_index", false.into()));
    }
    fields.push(("extra", json!({ "hexapla": told.data })));
    let stem = stem(&told.address, &head.locale);
    let stem = match (head.role, stem.rsplit_once('/')) {
        // a page that is no translation is nobody's translation: those have one name
        (Role::Fallback, Some((section, name))) => {
            format!("{section}/{}", component(&format!("{name}/fallback")))
        }
        _ => stem,
    };
    (path(export, &stem, &head.locale), fields)
}

/// The file of a text: the source's has no locale in its name.
fn path(export: &Export<'_>, stem: &str, locale: &Locale) -> String {
    if *locale == export.view.site().source {
        format!("content/{stem}.md")
    } else {
        format!("content/{stem}.{locale}.md")
    }
}

/// Every other file.
pub(super) fn site(export: &Export<'_>) -> Vec<File> {
    let mut files = vec![own("config.toml", Media::Toml, settings(export))];
    for (name, drawn) in SHORTCODES {
        let path = format!("templates/shortcodes/{name}.html");
        files.push(own(path, Media::Text, drawn));
    }
    for locale in export.locales() {
        let fields = vec![("title", export.site_name(locale).into())];
        let path = path(export, "_index", locale);
        files.push(text(path, locale, None, &fields, ""));
    }
    files.extend(sections(export));
    files.extend(gone(export));
    files
}

/// The heads of the sections, the newest releases first.
fn sections(export: &Export<'_>) -> Vec<File> {
    let mut files = Vec::new();
    for (subject, listing) in &listings(export.view) {
        let Subject::Section(name) = subject else {
            // topics and places are taxonomies, which have no files
            continue;
        };
        for locale in listing.releases.keys() {
            let address = listing.address(subject, locale, 1);
            let fields = vec![
                ("title", export.section_name(name, locale).into()),
                ("sort_by", "date".into()),
            ];
            let path = path(
                export,
                &format!("{}/_index", stem(&address, locale)),
                locale,
            );
            files.push(text(path, locale, None, &fields, ""));
        }
    }
    files
}

/// What stands where withdrawn releases were, in a section of its own.
fn gone(export: &Export<'_>) -> Vec<File> {
    let mut files = Vec::new();
    for locale in export.locales() {
        let has_some = stones(export).any(|(_, of, _)| of == locale);
        if has_some {
            let fields = vec![("render", false.into()), ("in_search_index", false.into())];
            let path = path(export, &format!("{GONE}/_index"), locale);
            files.push(text(path, locale, None, &fields, ""));
        }
    }
    for (stone, locale, address) in stones(export) {
        let words = export.words.of(locale);
        let fields = vec![
            ("title", words.plain("gone", &[]).into()),
            ("path", address.path().into()),
            ("in_search_index", false.into()),
            ("extra", json!({ "hexapla": of_gone(stone) })),
        ];
        let said = [Block::Paragraph(Passage::plain(
            words.plain("gone.text", &[]),
        ))];
        let body = blocks::body(&said, &[], export.target, &export.setting(locale));
        let name = component(&format!("{}/", stem(&address, locale)));
        let path = path(export, &format!("{GONE}/{name}"), locale);
        files.push(text(path, locale, Some(&stone.id), &fields, &body));
    }
    files
}

fn settings(export: &Export<'_>) -> String {
    let site = export.view.site();
    let mut text = format!(
        "# The settings that the texts of this export need; a site adds its theme.\n\
         base_url = {}\n\
         default_language = {}\n{}\n\
         [markdown]\n\
         smart_punctuation = false\n\
         render_emoji = false\n",
        string(&site.base),
        string(site.source.as_str()),
        of_locale(export, &site.source),
    );
    for locale in export.locales() {
        // the source's own stand at the top
        let tag = string(locale.as_str());
        let table = if *locale == site.source {
            "translations".to_owned()
        } else {
            let own = of_locale(export, locale);
            let _ = write!(text, "\n[languages.{tag}]\n{own}");
            format!("languages.{tag}.translations")
        };
        let _ = write!(text, "\n[{table}]\n");
        for (id, words) in export.strings(locale) {
            let _ = writeln!(text, "{} = {}", string(&id), string(&words));
        }
    }
    text
}

/// What the settings say of a locale.
fn of_locale(export: &Export<'_>, locale: &Locale) -> String {
    format!(
        "title = {}\ntaxonomies = [{{ name = \"{TAGS}\" }}, {{ name = \"{PLACES}\" }}]\n",
        string(&export.site_name(locale)),
    )
}
