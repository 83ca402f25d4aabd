//! A link of the source leads elsewhere in the translation, or is not there.

use std::borrow::Cow;

use hexapla_content::{Inline, InlineKind, Pair, Status, Unit};
use hexapla_diagnostics::Level;

use super::Sides;
use super::sides::{Lost, Piece};
use super::ways::is_same_page;
use crate::findings::STRUCTURE_LINK_TARGET;
use crate::rules::trust::{running_addresses, tag_addresses};
use crate::{Context, Hit, Languages};

/// A lost way inside the site is an error, another site only a warning: translators link to what their readers can
/// read.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let (languages, page) = (sides.context.languages, sides.context.page);
    let links = sides.lost(|_, inline| link(inline, languages));
    let addresses = lost_addresses(sides);
    let level = |is_far| if is_far { Level::Warn } else { Level::Error };
    let links = links
        .into_iter()
        .map(|lost| (level(is_external(&lost.written)), lost));
    let addresses = addresses.into_iter().map(|lost| {
        let is_far = is_external(&lost.written) || lost.written.contains('@');
        (level(is_far), lost)
    });
    let lost: Vec<(Level, Lost)> = links.chain(addresses).collect();
    // which of those that are new stands for which of those that are lost nobody knows
    let added: Vec<String> = lost
        .iter()
        .filter_map(|(_, lost)| lost.instead.clone())
        .collect();
    let is_same = |instead: &str, written: &str| {
        is_same_site(instead, written, languages)
            || is_same_page([instead, written], languages)
            || is_same_file(page.files_named(written, instead), languages)
    };
    let lost = lost.into_iter().filter(|(_, lost)| {
        let instead = lost.instead.as_deref();
        let is_moved = || {
            let destination = leads_to(&lost.written, languages);
            page.missing_links(&destination, languages) == 0
        };
        let is_anchor = instead.is_some_and(|instead| is_same_anchor(instead, &lost.written));
        let is_kept = is_anchor || added.iter().any(|instead| is_same(instead, &lost.written));
        !is_kept && (sides.is_recorded || !is_moved())
    });
    let hits = lost.map(|(level, lost)| {
        Hit::new(STRUCTURE_LINK_TARGET, lost.span)
            .level(level)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.collect()
}

/// The addresses of links in a message that lead elsewhere in the translation. Tags that came or went the rules of catalogues tell.
pub(super) fn of_message(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let made_from = pair.made_from();
    let ([source], [target]) = (made_from.as_slice(), pair.target) else {
        return Vec::new();
    };
    if source.kind.message().is_none() || pair.status == Status::Missing {
        return Vec::new();
    }
    let languages = context.languages;
    let (wanted, said) = (tag_links(source), tag_links(target));
    let is_kept = wanted == said || pair.source.iter().any(|now| tag_links(now) == said);
    if wanted.len() != said.len() || is_kept {
        return Vec::new();
    }
    let key = |address: &String| leads_to(address, languages);
    let without = |list: &[String], other: &[String]| -> Vec<String> {
        let other: Vec<String> = other.iter().map(key).collect();
        let left = list.iter().filter(|one| !other.contains(&key(one)));
        left.cloned().collect()
    };
    let lost = without(&wanted, &said).into_iter();
    let pairs = lost.zip(without(&said, &wanted));
    let hits = pairs.filter(|(lost, instead)| {
        !is_same_anchor(instead, lost)
            && !is_same_site(instead, lost, languages)
            && !is_same_page([instead, lost], languages)
    });
    let hits = hits.map(|(lost, instead)| {
        let is_far = is_external(&lost);
        let level = if is_far { Level::Warn } else { Level::Error };
        Hit::new(STRUCTURE_LINK_TARGET, context.locate(target, &instead))
            .level(level)
            .on(pair.status)
            .with("source", lost)
            .with("target", instead)
    });
    hits.collect()
}

/// Where the links of a message lead, which are tags.
fn tag_links(unit: &Unit) -> Vec<String> {
    let tags = unit.inlines.iter().filter(|inline| {
        inline.kind == InlineKind::Markup
            && inline
                .target
                .get(..3)
                .is_some_and(|tag| tag.eq_ignore_ascii_case("<a "))
    });
    tags.flat_map(|inline| tag_addresses(&inline.target))
        .collect()
}

fn link(inline: &Inline, languages: &Languages) -> Option<Piece> {
    (inline.kind == InlineKind::Link).then(|| Piece {
        key: leads_to(&inline.target, languages),
        written: inline.target.to_string(),
        span: inline.span,
    })
}

/// Addresses that stand in the text of the source as themselves, and in the translation neither so nor behind a link.
fn lost_addresses(sides: &Sides<'_>) -> Vec<Lost> {
    let context = sides.context;
    let running = |unit: &Unit| {
        let addresses = running_addresses(unit).into_iter();
        let pieces = addresses.map(|written| Piece {
            key: leads_to(&written, context.languages),
            span: context.locate(unit, &written),
            written,
        });
        pieces.collect()
    };
    sides.lost_among(running, |wanted, unit| {
        let links = unit.inlines.iter();
        let mut links: Vec<Piece> = links
            .filter_map(|inline| link(inline, context.languages))
            .collect();
        links.retain(|link| wanted.iter().any(|address| address.key == link.key));
        links
    })
}

/// Says whether a destination has a scheme or a host.
pub(super) fn is_external(destination: &str) -> bool {
    let scheme = destination.split(['/', '?', '#']).next();
    scheme.is_some_and(|head| head.contains(':')) || destination.starts_with("//")
}

/// What the links of a page mean, in their order.
pub(crate) fn links<'u>(
    units: &'u [Unit],
    languages: &'u Languages,
) -> impl Iterator<Item = String> + 'u {
    let inlines = units.iter().flat_map(|unit| &unit.inlines);
    inlines
        .filter(|inline| inline.kind == InlineKind::Link)
        .map(|inline| leads_to(&inline.target, languages))
}

/// An anchor of the page itself, which one of the two names with its path; headings are called otherwise in every
/// language.
fn is_same_anchor(instead: &str, written: &str) -> bool {
    let is_anchor = |destination: &str| destination.len() > 1 && destination.starts_with('#');
    let is_of_site = |destination: &str| destination.contains('#') && !is_external(destination);
    (is_anchor(instead) && is_of_site(written)) || (is_anchor(written) && is_of_site(instead))
}

/// One file of the project, which the translation may name in the folder of the source where it has none of its own:
/// `../guide/mill.md` for `mill.md`, and so with images.
pub(super) fn is_same_file(files: Option<[String; 2]>, languages: &Languages) -> bool {
    files.is_some_and(|[one, other]| meant(&one, languages) == meant(&other, languages))
}

/// A page of the same site in another language: `fr.react.dev` for `react.dev`, a path with a tag in it.
fn is_same_site(instead: &str, written: &str, languages: &Languages) -> bool {
    let host = |url: &'_ str| -> Option<String> {
        let (_, rest) = url.split_once("://")?;
        Some(
            rest.split('/')
                .next()?
                .trim_start_matches("www.")
                .to_lowercase(),
        )
    };
    let Some((there, here)) = host(instead).zip(host(written)) else {
        return false;
    };
    // one that the source's address has, too, names no other edition
    let is_own_tag =
        |part: &str| languages.are_named_by(part) && !written.split('/').any(|other| other == part);
    let is_edition = |one: &str, other: &str| {
        one.strip_suffix(other)
            .is_some_and(|label| label.ends_with('.'))
    };
    is_edition(&there, &here)
        || is_edition(&here, &there)
        || (there == here && instead.split('/').any(is_own_tag))
}

/// What a link means: [`meant`], whether the connection is secure or not and the host says `www.` or not, and the same where
/// a template makes the address (`{% link en/a.md %}`).
pub(crate) fn leads_to(destination: &str, languages: &Languages) -> String {
    if let Some(web) = web(destination) {
        let site = web.strip_prefix("www.").unwrap_or(web);
        // the sentence goes on
        let site = site.trim_end_matches(['.', ',']);
        return meant(&format!("https://{site}"), languages);
    }
    if !destination.starts_with("{%") && !destination.starts_with("{{") {
        return meant(destination, languages);
    }
    let words = destination.split(|c: char| c.is_whitespace() || "{}%<>\"'".contains(c));
    // the names of arguments, which may also stand in an order that needs none
    let words = words.filter(|word| !word.ends_with('='));
    let words = words.map(|word| meant(word, languages));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// What stands behind the scheme of the web, which may be written in capitals (RFC 3986, section 3.1).
pub(super) fn web(destination: &str) -> Option<&str> {
    let (scheme, web) = destination.split_once("://")?;
    let is_web = ["https", "http"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known));
    is_web.then_some(web)
}

/// A destination without what differs between the languages of a site: the segment or the host's label that names
/// one, the anchor of a translated heading, a slash at the end. What the edition of a site in another language calls
/// a page nobody knows, so there only the site counts.
pub(super) fn meant(destination: &str, languages: &Languages) -> String {
    let is_tag = |part: &str| languages.are_named_by(part);
    let path = destination.split('#').next().unwrap_or_default();
    let path = &without_language(path, is_tag);
    if let Some((scheme, rest)) = path.split_once("://") {
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        return match host.split_once('.') {
            Some((label, site)) if is_tag(label) => format!("{scheme}://{site}"),
            // upper and lower case are one in a host's name (RFC 3986, section 3.2.2)
            _ => format!(
                "{scheme}://{}/{}",
                host.to_lowercase(),
                neutral(path, is_tag)
            ),
        };
    }
    neutral(path, is_tag)
}

/// A destination without the parts of its query that name a language: `?hl=fr`.
pub(super) fn without_language(destination: &str, is_tag: impl Fn(&str) -> bool) -> String {
    let Some((path, query)) = destination.split_once('?') else {
        return destination.to_owned();
    };
    let says_more = |part: &&str| !part.split_once('=').is_some_and(|(_, value)| is_tag(value));
    let kept: Vec<&str> = query.split('&').filter(says_more).collect();
    if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    }
}

pub(super) fn neutral(path: &str, is_tag: impl Fn(&str) -> bool) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let segments = path.split('/').chain((!query.is_empty()).then_some(query));
    let kept: Vec<Cow<'_, str>> = segments
        .filter(|part| !matches!(*part, "" | "."))
        // Jekyll marks the folders of its collections
        .map(|part| part.strip_prefix('_').unwrap_or(part))
        .filter(|part| !is_tag(part))
        .map(|part| without_suffix(part, &is_tag))
        .collect();
    kept.join("/")
}

/// A segment without a tag at its end or before its extension: `mill.fr.md`, `README_fr.md`, `guide-fr`; a number behind the
/// tag stays (`mill-fr2.png`).
fn without_suffix(segment: &str, is_tag: impl Fn(&str) -> bool) -> Cow<'_, str> {
    // where the tag begins, and the number behind it
    let suffix = |stem: &'_ str| -> Option<(usize, usize)> {
        let number = stem.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let mut marks = stem.match_indices(['.', '-', '_']);
        marks.find_map(|(at, _)| {
            let behind = at + 1;
            let is_numbered = || behind < number && is_tag(&stem[behind..number]);
            match is_tag(&stem[behind..]) {
                _ if at == 0 => None,
                true => Some((at, stem.len())),
                false => is_numbered().then_some((behind, number)),
            }
        })
    };
    let without = |stem: &str, extension: &str| {
        let (start, end) = suffix(stem)?;
        Some(format!("{}{}{extension}", &stem[..start], &stem[end..]))
    };
    let in_stem = || {
        let dot = segment.rfind('.')?;
        without(&segment[..dot], &segment[dot..])
    };
    let kept = without(segment, "").or_else(in_stem);
    kept.map_or(Cow::Borrowed(segment), Cow::Owned)
}
