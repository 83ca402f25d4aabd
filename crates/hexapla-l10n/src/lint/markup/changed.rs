//! `fluent-markup-changed`: tags or attributes on one side only.

use hexapla_diagnostics::{Level, Span};

use super::{Form, Reading, Tag};
use crate::findings::MARKUP_CHANGED;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};

/// Attributes that hold text, or that a language may need of its own.
const LOCAL: [&str; 8] = [
    "alt",
    "dir",
    "hreflang",
    "href",
    "lang",
    "placeholder",
    "title",
    "translate",
];

/// Elements that only set words off; a language may do so otherwise, or more often.
const EMPHASIS: [&str; 19] = [
    "abbr", "b", "bdi", "big", "cite", "code", "em", "i", "kbd", "mark", "nobr", "q", "s", "small",
    "strong", "sub", "sup", "u", "tt",
];

/// Elements that only break lines: where, each language finds out for itself.
const BREAKS: [&str; 2] = ["br", "wbr"];

/// Elements a reader can do something with, or that the program finds by their name.
const CONTROLS: [&str; 8] = [
    "a", "button", "img", "input", "label", "option", "select", "textarea",
];

/// Each reading of the translation must have the tags of one of the source's, in any order.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.parts() {
        let source = pair.source.readings(twins.source);
        let target = pair.target.readings(twins.target);
        let has_tags = |readings: &[Reading]| readings.iter().any(|one| !one.tags.is_empty());
        let has_tags = has_tags(source) || has_tags(target);
        if has_tags && !is_tag_for_tag(source, target) {
            drafts.extend(of_part(pair, twins, source, target));
        }
    }
    drafts
}

/// Says whether both have one reading each, and the same tags in the same order.
fn is_tag_for_tag(source: &[Reading], target: &[Reading]) -> bool {
    let ([source], [target]) = (source, target) else {
        return false;
    };
    let tags = source.tags.iter().zip(&target.tags);
    source.tags.len() == target.tags.len()
        && tags
            .into_iter()
            .all(|(one, other)| source.raw(one) == target.raw(other))
}

fn of_part<'c>(
    pair: &Pair<'_, 'c>,
    twins: &Twins<'_, 'c>,
    source: &[Reading],
    target: &[Reading],
) -> Option<Draft<'c>> {
    let sources = outlines(source);
    let first = sources.first()?;
    for (index, outline) in outlines(target).iter().enumerate() {
        if sources.contains(outline) {
            continue;
        }
        let (lost, added) = first.difference(outline);
        let same_elements = sources
            .iter()
            .any(|other| other.elements == outline.elements);
        let Some(level) = level(same_elements, &lost, &added) else {
            continue;
        };
        let span = target.get(index).and_then(|reading| place(reading, &added));
        let item = &pair.target.items[twins.target.item];
        let whole = twins.target.name.map_or(item.span(), |name| name.span());
        let kind = if same_elements { "attributes" } else { "tags" };
        return Some(
            pair.target
                .draft(MARKUP_CHANGED, twins.target, span.unwrap_or(whole))
                .level(level)
                .with("kind", kind)
                .with_list("lost", &lost)
                .with_list("added", &added),
        );
    }
    None
}

/// The outlines of the readings, each once; a part without a `<` has no reading and no tags.
fn outlines(readings: &[Reading]) -> Vec<Outline> {
    if readings.is_empty() {
        return vec![Outline::EMPTY];
    }
    readings.iter().map(Outline::of).collect()
}

/// The place of the first tag that was added, else of the first tag.
fn place(reading: &Reading, added: &[String]) -> Option<Span> {
    let is_added = |tag: &&Tag| {
        let is_listed = |written: String| added.binary_search(&written).is_ok();
        is_listed(Outline::element(reading, tag)) || is_listed(Outline::detailed(reading, tag))
    };
    let mut tags = reading.tags.iter().filter(|tag| tag.form != Form::Closes);
    let tag = tags.find(is_added).or_else(|| reading.tags.first())?;
    Some(reading.span(tag.start, tag.end))
}

/// How bad the difference is: a link, a control or a named element is part of the page, a lost
/// paragraph part of the text; emphasis is a matter of style, and more emphasis no matter at all.
fn level(same_elements: bool, lost: &[String], added: &[String]) -> Option<Level> {
    let all = || lost.iter().chain(added);
    if same_elements {
        return Some(Level::Warn);
    }
    if all().any(|tag| is_one_of(tag, &CONTROLS) || tag.contains("data-l10n-name")) {
        return Some(MARKUP_CHANGED.level());
    }
    let is_block = |tag: &String| !is_one_of(tag, &EMPHASIS);
    match (lost.iter().any(is_block), added.iter().any(is_block)) {
        (true, _) => Some(Level::Warn),
        (false, true) => Some(Level::Info),
        (false, false) => (!lost.is_empty()).then_some(Level::Info),
    }
}

fn is_one_of(tag: &str, names: &[&str]) -> bool {
    let name = tag.trim_start_matches('<').split([' ', '>']).next();
    name.is_some_and(|name| names.contains(&name))
}

/// The tags of a reading, sorted: what must be the same whatever the order of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Outline {
    /// Elements with their `data-l10n-name`.
    elements: Vec<String>,
    /// Elements with all attributes that are not the language's own.
    detailed: Vec<String>,
}

impl Outline {
    /// That of a text without tags.
    const EMPTY: Self = Self {
        elements: Vec::new(),
        detailed: Vec::new(),
    };

    fn of(reading: &Reading) -> Self {
        let mut tags = reading.elements();
        tags.retain(|tag| !reading.is_any(tag, &BREAKS));
        let tags = || tags.iter().copied();
        let mut elements: Vec<String> = tags().map(|tag| Self::element(reading, tag)).collect();
        let mut detailed: Vec<String> = tags().map(|tag| Self::detailed(reading, tag)).collect();
        elements.sort();
        detailed.sort();
        Self { elements, detailed }
    }

    /// A tag with the name DOM overlays know it by.
    fn element(reading: &Reading, tag: &Tag) -> String {
        reading.written(tag)
    }

    /// A tag with its attributes, sorted, those left out that are the language's own.
    fn detailed(reading: &Reading, tag: &Tag) -> String {
        let mut attributes: Vec<String> = reading
            .attributes(tag)
            .map(|(name, value)| (name.to_ascii_lowercase(), value))
            .filter(|(name, _)| !LOCAL.contains(&name.as_str()) && !name.starts_with("aria-"))
            .map(|(name, value)| format!(" {name}=\"{value}\""))
            .collect();
        attributes.sort();
        attributes.dedup();
        let name = reading.name(tag).to_ascii_lowercase();
        format!("<{name}{}>", attributes.concat())
    }

    /// What this has and the other lacks, and the other way round: elements where these differ, else
    /// elements with attributes.
    fn difference(&self, other: &Self) -> (Vec<String>, Vec<String>) {
        let (here, there) = if self.elements == other.elements {
            (&self.detailed, &other.detailed)
        } else {
            (&self.elements, &other.elements)
        };
        (without(here, there), without(there, here))
    }
}

/// The members of a sorted list that another sorted list lacks, counting repeats.
fn without(list: &[String], other: &[String]) -> Vec<String> {
    let mut other = other.iter().peekable();
    let mut left = Vec::new();
    for member in list {
        while other.next_if(|next| *next < member).is_some() {}
        if other.next_if(|next| *next == member).is_none() {
            left.push(member.clone());
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_count() {
        let list = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(without(&list("a a b"), &list("a c")), list("a b"));
        assert_eq!(without(&list("a"), &list("a a")), Vec::<String>::new());
    }
}
