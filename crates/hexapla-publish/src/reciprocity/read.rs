//! What each kind of file says of the pages that are the same.

use serde_json::Value;

use super::Set;
use super::markup::{Tag, tags};

/// The language of the page for everybody else, which is no page of its own.
const EVERYBODY: &str = "x-default";

/// What a file says of a page.
#[derive(Debug)]
pub(super) struct Claim {
    /// The page's address.
    pub(super) page: String,
    /// The pages that are the same.
    pub(super) alternates: Set,
    /// Whether that is all of them.
    pub(super) scope: Scope,
}

/// Whether a claim names all pages that are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// All of them.
    All,
    /// Some: a translation names its source only.
    Some,
    /// All, of a page that need not be in a sitemap.
    Maybe,
}

/// The folder of the locale a file tells of, when all it tells must be of that one.
pub(super) fn folder(path: &str) -> Option<&str> {
    let (folder, _) = path.split_once('/')?;
    (extension(path) != Some("html")).then_some(folder)
}

fn extension(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(_, extension)| extension)
}

pub(super) fn is_sitemap(path: &str) -> bool {
    path.starts_with("sitemap-") && extension(path) == Some("xml")
}

pub(super) fn is_list(path: &str) -> bool {
    path.ends_with("/api/releases.json")
}

/// What the file at `path` says.
pub(super) fn claims(base: &str, path: &str, text: &str) -> Vec<Claim> {
    if is_sitemap(path) {
        sitemap(text)
    } else if path.ends_with("/feed.atom") {
        atom(text)
    } else if extension(path) == Some("html") {
        html(base, path, text)
    } else if extension(path) == Some("json") {
        let document = serde_json::from_str(text).unwrap_or(Value::Null);
        json(path, &document)
    } else {
        Vec::new()
    }
}

/// A link to an alternate: language and address.
fn link(tag: &Tag<'_>) -> Option<String> {
    let is_alternate = tag.attribute("rel").as_deref() == Some("alternate");
    let language = tag
        .attribute("hreflang")
        .filter(|language| is_alternate && language != EVERYBODY)?;
    Some(format!("{language} {}", tag.attribute("href")?))
}

fn sitemap(text: &str) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    for tag in tags(text) {
        match (tag.name, claims.last_mut()) {
            ("loc", _) => claims.push(all(tag.text(), Set::new())),
            ("xhtml:link", Some(claim)) => claim.alternates.extend(link(&tag)),
            _ => {}
        }
    }
    claims
}

/// The entries of a feed: the first link is the entry's own page.
fn atom(text: &str) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    for tag in tags(text) {
        match (tag.name, claims.last_mut()) {
            ("entry", _) => claims.push(all(String::new(), Set::new())),
            ("link", Some(claim)) => {
                if claim.page.is_empty() {
                    claim.page = tag.attribute("href").unwrap_or_default();
                }
                claim.alternates.extend(link(&tag));
            }
            _ => {}
        }
    }
    claims
}

const fn all(page: String, alternates: Set) -> Claim {
    Claim {
        page,
        alternates,
        scope: Scope::All,
    }
}

/// The head of a page, and the structured data in it.
fn html(base: &str, path: &str, text: &str) -> Vec<Claim> {
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    let absolute = |address: String| match address.strip_prefix('/') {
        Some(path) if !path.starts_with('/') => format!("{base}/{path}"),
        _ => address,
    };
    let mut claims = Vec::new();
    let mut alternates = Set::new();
    for tag in tags(text) {
        match tag.name {
            "link" => alternates.extend(link(&tag).map(|link| {
                let (language, address) = link.split_once(' ').unwrap_or_default();
                format!("{language} {}", absolute(address.to_owned()))
            })),
            "script" if tag.attribute("type").as_deref() == Some("application/ld+json") => {
                let data = serde_json::from_str(tag.raw()).unwrap_or(Value::Null);
                claims.extend(structured(&data));
            }
            _ => {}
        }
    }
    let page = format!("{base}/{folder}");
    claims.push(Claim {
        page,
        alternates,
        scope: Scope::Maybe,
    });
    claims
}

fn string(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// A source names all its translations, a translation its source.
fn structured(data: &Value) -> Option<Claim> {
    let name = |work: &Value| {
        let (language, address) = (work["inLanguage"].as_str()?, work["@id"].as_str()?);
        Some(format!("{language} {address}"))
    };
    let source = &data["translationOfWork"];
    let translations = data["workTranslation"].as_array();
    let works = translations.into_iter().flatten().chain([data, source]);
    Some(Claim {
        page: string(&data["@id"])?,
        alternates: works.filter_map(name).collect(),
        scope: if source.is_null() {
            Scope::All
        } else {
            Scope::Some
        },
    })
}

fn json(path: &str, document: &Value) -> Vec<Claim> {
    let each = |list: &Value, alternates: &str| -> Vec<Claim> {
        let list = list.as_array().into_iter().flatten();
        list.filter_map(|item| mapped(item, alternates)).collect()
    };
    if path.ends_with("/feed.json") {
        each(&document["items"], "_alternates")
    } else if is_list(path) {
        each(&document["releases"], "alternates")
    } else if path.contains("/api/releases/") {
        mapped(document, "alternates").into_iter().collect()
    } else if path.contains("/ninjs/") {
        ninjs(document).into_iter().collect()
    } else {
        Vec::new()
    }
}

/// An item with a map from language to address.
fn mapped(item: &Value, alternates: &str) -> Option<Claim> {
    let alternates = item[alternates].as_object()?.iter();
    let alternates = alternates
        .filter_map(|(language, address)| Some(format!("{language} {}", address.as_str()?)));
    Some(all(string(&item["url"])?, alternates.collect()))
}

fn ninjs(item: &Value) -> Option<Claim> {
    let page = |item: &Value| {
        let ids = item["altIds"].as_array()?;
        string(&ids.iter().find(|id| id["role"] == "page")?["value"])
    };
    let associations = item["associations"].as_array();
    let items = associations.into_iter().flatten().chain([item]);
    let alternates =
        items.filter_map(|item| Some(format!("{} {}", item["language"].as_str()?, page(item)?)));
    Some(all(page(item)?, alternates.collect()))
}
