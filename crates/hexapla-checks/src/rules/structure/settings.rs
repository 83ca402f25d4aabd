//! What an element is told and no reader sees: `<Note type="info">`, `<Figure src="/a.png">`.

use std::collections::BTreeMap;

use hexapla_content::PROSE_ATTRIBUTES;
use hexapla_diagnostics::{Level, Span};

use super::image::is_same_picture;
use crate::findings::STRUCTURE_PLACEHOLDER;
use crate::rules::trust::Tag;
use crate::{Frame, Hit, Languages};

/// Attributes that other rules look at, or that are a translation's own.
const OTHERS: [&str; 9] = [
    "class",
    "classname",
    "dir",
    "href",
    "hreflang",
    "id",
    "lang",
    "style",
    "translate",
];

/// Settings of the source's elements that those of the translation have otherwise or not at all. Elements of a name are told
/// from each other by their order, where there are as many.
pub(crate) fn find(source: &Frame<'_>, target: &Frame<'_>, languages: &Languages) -> Vec<Hit> {
    let has_settings = |(_, tag): &(Span, Tag<'_>)| settings(tag).next().is_some();
    if !source.tags().iter().any(has_settings) {
        return Vec::new();
    }
    let theirs = by_name(target);
    let mut hits = Vec::new();
    for (name, ours) in by_name(source) {
        let Some(theirs) = theirs.get(name).filter(|theirs| theirs.len() == ours.len()) else {
            continue;
        };
        for ((_, tag), (span, other)) in ours.iter().zip(theirs) {
            for (attribute, value) in settings(tag) {
                let is_same =
                    |other: &str| other == value || is_same_picture(value, other, languages);
                let instead = value_of(other, attribute);
                let is_kept = instead.is_some_and(|other| is_same(other) || other.starts_with('{'));
                let is_moved = || lacks_none(attribute, value, &ours, theirs);
                if !is_kept && !is_moved() {
                    let written = |value: &str| format!("{attribute}={value}");
                    let instead = instead.map(written).unwrap_or_default();
                    let hit = Hit::new(STRUCTURE_PLACEHOLDER, *span).level(Level::Warn);
                    hits.push(hit.with("source", written(value)).with("target", instead));
                }
            }
        }
    }
    hits
}

/// The tags of a text by the names of their elements.
fn by_name<'f, 'a>(frame: &'f Frame<'a>) -> BTreeMap<&'f str, Vec<&'f (Span, Tag<'a>)>> {
    let mut tags: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for tag in frame.tags() {
        tags.entry(tag.1.name.as_str()).or_default().push(tag);
    }
    tags
}

/// The attributes of a tag whose values nobody reads: paths, and words that begin small and have no space.
fn settings<'t>(tag: &'t Tag<'_>) -> impl Iterator<Item = (&'t str, &'t str)> {
    let attributes = tag.attributes.iter();
    let attributes = attributes.map(|(name, value)| (name.as_str(), *value));
    attributes.filter(|(name, value)| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || "-_./:@".contains(c);
        let begins = value.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, '/' | '.'));
        let is_own = OTHERS.contains(name) || PROSE_ATTRIBUTES.contains(name);
        begins && !is_own && !value.contains("//") && value.chars().all(is_name)
    })
}

fn value_of<'t>(tag: &'t Tag<'_>, attribute: &str) -> Option<&'t str> {
    let mut attributes = tag.attributes.iter();
    let found = attributes.find(|(name, _)| name == attribute);
    found.map(|(_, value)| *value)
}

/// Says whether as many elements of the one text as of the other have the value.
fn lacks_none(
    attribute: &str,
    value: &str,
    ours: &[&(Span, Tag<'_>)],
    theirs: &[&(Span, Tag<'_>)],
) -> bool {
    let count = |tags: &[&(Span, Tag<'_>)]| {
        let tags = tags.iter();
        tags.filter(|(_, tag)| value_of(tag, attribute) == Some(value))
            .count()
    };
    count(theirs) >= count(ours)
}
