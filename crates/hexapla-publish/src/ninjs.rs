//! Releases as news objects for agencies (IPTC ninjs 3.1).

use hexapla_content::count_words;
use hexapla_content::view::{Page, PageHead, Passage, PublicRelease, PublicView, Role};
use serde::Serialize;

use crate::alternates::alternates;
use crate::api::{page_image, picture_url};
use crate::text::{document, one_line, plain};
use crate::{Addresses, File, Media, dates};

const PLAIN: &str = "text/plain";
const STANDARD: Standard = Standard {
    name: "ninjs",
    version: "3.1",
    schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'i> {
    uri: String,
    standard: Standard,
    #[serde(rename = "type")]
    kind: &'static str,
    representation_type: &'static str,
    version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version_created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_created: Option<String>,
    pub_status: &'static str,
    language: &'i str,
    title: String,
    headlines: [Said<'static>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    descriptions: Vec<Said<'static>>,
    bodies: [Said<'static>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    subjects: Vec<Named>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    genres: Vec<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    slugline: &'i str,
    #[serde(skip_serializing_if = "Option::is_none")]
    located: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ed_note: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    renditions: Vec<Rendition>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    associations: Vec<Association<'i>>,
    alt_ids: [Id<'i>; 2],
}

#[derive(Clone, Copy, Serialize)]
struct Standard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Said<'s> {
    role: &'s str,
    content_type: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    char_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    word_count: Option<usize>,
    value: String,
}

#[derive(Serialize)]
struct Named {
    name: String,
    literal: String,
}

#[derive(Serialize)]
struct Rendition {
    name: &'static str,
    href: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
}

#[derive(Serialize)]
struct Association<'a> {
    name: String,
    rel: &'static str,
    uri: String,
    language: &'a str,
    #[serde(rename = "altIds")]
    alt_ids: [Id<'static>; 1],
}

#[derive(Serialize)]
struct Id<'i> {
    role: &'static str,
    value: std::borrow::Cow<'i, str>,
}

/// `ninjs/{id}.json`: `release` as `page` tells it.
pub fn ninjs(view: &PublicView, release: &PublicRelease, head: &PageHead, page: &Page) -> File {
    let site = view.site();
    let item = Item {
        uri: Addresses::data(release, &head.locale).url(site),
        standard: STANDARD,
        kind: "text",
        representation_type: "full",
        version: (release.updated.len() + 1).to_string(),
        first_created: release.date.map(dates::midnight),
        version_created: dates::changed(release).map(dates::midnight),
        content_created: release.date.map(dates::midnight),
        pub_status: "usable",
        language: head.locale.as_str(),
        title: one_line(&head.title.text),
        headlines: [said("main", one_line(&head.title.text))],
        descriptions: descriptions(head),
        bodies: [body(page)],
        subjects: release.tags.iter().map(|tag| named(tag)).collect(),
        genres: release.kind.iter().map(|kind| named(kind)).collect(),
        by: release.byline.as_deref().map(one_line),
        slugline: &release.slug,
        located: release.location.as_deref().map(one_line),
        ed_note: note(page),
        renditions: rendition(view, release, head, page).into_iter().collect(),
        associations: associations(view, release, head),
        alt_ids: [
            Id {
                role: "release",
                value: release.id.as_str().into(),
            },
            Id {
                role: "page",
                value: Addresses::page(release, &head.locale).url(site).into(),
            },
        ],
    };
    File {
        path: Addresses::ninjs(release, &head.locale).file(),
        media: Media::Json,
        locale: Some(head.locale.clone()),
        release: Some(release.id.clone()),
        bytes: document(&item),
    }
}

fn said(role: &'static str, value: String) -> Said<'static> {
    Said {
        role,
        content_type: PLAIN,
        char_count: None,
        word_count: None,
        value,
    }
}

fn named(text: &str) -> Named {
    Named {
        name: one_line(text),
        literal: text.to_owned(),
    }
}

fn descriptions(head: &PageHead) -> Vec<Said<'static>> {
    let line = |role, passage: &Option<Passage>| {
        let passage = passage.as_ref()?;
        Some(said(role, one_line(&passage.text)))
    };
    [line("deck", &head.deck), line("summary", &head.teaser)]
        .into_iter()
        .flatten()
        .collect()
}

fn body(page: &Page) -> Said<'static> {
    let text = plain(&page.blocks);
    Said {
        char_count: Some(text.chars().count()),
        word_count: Some(count_words(&text)),
        ..said("main", text)
    }
}

/// The corrections, for editors who have used the release.
fn note(page: &Page) -> Option<String> {
    let corrections = page.corrections.iter().map(|it| one_line(&it.text.text));
    let note = corrections.collect::<Vec<_>>().join("\n");
    (!note.is_empty()).then_some(note)
}

fn rendition(
    view: &PublicView,
    release: &PublicRelease,
    head: &PageHead,
    page: &Page,
) -> Option<Rendition> {
    let image = page_image(release, page)?;
    Some(Rendition {
        name: "main",
        href: picture_url(view, image),
        width: image.size.map(|(width, _)| width),
        height: image.size.map(|(_, height)| height),
        title: head.alt.as_ref().map(|alt| one_line(&alt.text)),
    })
}

/// The other pages that say the same.
fn associations<'v>(
    view: &PublicView,
    release: &'v PublicRelease,
    head: &PageHead,
) -> Vec<Association<'v>> {
    let others = alternates(view, release).into_iter();
    let others = others.filter(|page| *page.locale != head.locale);
    let others = others.map(|page| Association {
        name: page.locale.to_string(),
        rel: match page.role {
            Role::Source => "translationOf",
            Role::Translation | Role::Fallback => "translation",
        },
        uri: Addresses::data(release, page.locale).url(view.site()),
        language: page.locale.as_str(),
        alt_ids: [Id {
            role: "page",
            value: page.url.into(),
        }],
    });
    others.collect()
}
