//! What search engines are told about a page: a schema.org `NewsArticle` as JSON-LD.

use hexapla_content::view::{Correction, Page, PageHead, PublicRelease, PublicView, Role};
use hexapla_escape::script;
use serde::Serialize;

use crate::alternates::Alternate;
use crate::api::{page_image, picture_url};
use crate::text::one_line;
use crate::{Addresses, dates};

const ARTICLE: &str = "NewsArticle";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Article<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    url: &'a str,
    main_entity_of_page: &'a str,
    headline: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    in_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_location: Option<Named>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_of_work: Option<Work<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    work_translation: Vec<Work<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correction: Vec<Comment>,
}

#[derive(Serialize)]
struct Named {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Work<'w> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'w str,
    in_language: &'w str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Comment {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
}

/// The structured data of the page `head` of `release`, whose pages that say the same are `alternates`, with the corrections and the picture on it: JSON that may stand in a `script`
/// element. A page that shows the source under another locale is told as the source it is.
///
/// # Panics
/// Never: every key is a name.
pub fn structured_data(
    view: &PublicView,
    (release, alternates): (&PublicRelease, &[Alternate<'_>]),
    head: &PageHead,
    page: &Page,
) -> String {
    let source = alternates.iter().find(|page| page.role == Role::Source);
    let locale = match (head.role, source) {
        (Role::Fallback, Some(source)) => source.locale,
        _ => &head.locale,
    };
    let url = Addresses::page(release, locale).url(view.site());
    let is_source = source.is_some_and(|source| source.locale == locale);
    let translations = alternates
        .iter()
        .filter(|page| is_source && page.role != Role::Source);
    let article = Article {
        context: "https://schema.org",
        kind: ARTICLE,
        id: &url,
        url: &url,
        main_entity_of_page: &url,
        headline: one_line(&head.title.text),
        description: head.teaser.as_ref().map(|teaser| one_line(&teaser.text)),
        in_language: locale.as_str(),
        date_published: release.date.map(|date| date.to_string()),
        date_modified: dates::changed(release).map(|date| date.to_string()),
        author: release.byline.as_ref().map(|name| named("Person", name)),
        content_location: release.location.as_ref().map(|name| named("Place", name)),
        keywords: release.tags.iter().map(|tag| one_line(tag)).collect(),
        image: page_image(release, page).map(|image| picture_url(view, image)),
        translation_of_work: source.filter(|_| !is_source).map(work),
        work_translation: translations.map(work).collect(),
        correction: page.corrections.iter().map(comment).collect(),
    };
    let json = serde_json::to_string(&article).expect("every key is a name");
    script::escape(&json).into_owned()
}

fn named(kind: &'static str, name: &str) -> Named {
    Named {
        kind,
        name: one_line(name),
    }
}

fn work<'a>(page: &'a Alternate<'a>) -> Work<'a> {
    Work {
        kind: ARTICLE,
        id: &page.url,
        in_language: page.locale.as_str(),
    }
}

fn comment(correction: &Correction) -> Comment {
    Comment {
        kind: "CorrectionComment",
        text: one_line(&correction.text.text),
        date_published: correction.date.map(|date| date.to_string()),
    }
}
