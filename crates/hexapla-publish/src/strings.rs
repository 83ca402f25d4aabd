//! The pages' own words as data, for sites that draw pages themselves.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Locale;
use hexapla_content::view::PublicView;
use hexapla_diagnostics::Place;
use hexapla_l10n::ast::Entry;
use hexapla_l10n::{Catalogue, places};
use serde::Serialize;

use crate::text::document;
use crate::topic::topic_component;
use crate::{Addresses, File, Media, PageWords};

#[derive(Serialize)]
struct Words<'s> {
    schema_version: u32,
    locale: &'s str,
    strings: BTreeMap<String, String>,
}

/// A message or a term of a catalogue, without its comment: comments are for translators.
struct Definition<'c> {
    /// Its name; of a term, with `-`.
    name: String,
    attributes: Vec<String>,
    text: &'c str,
}

/// `strings.json`: every message of `locale` that needs no values, as text.
pub fn json(view: &PublicView, words: &PageWords, locale: &Locale) -> File {
    let strings = Words {
        schema_version: 1,
        locale: locale.as_str(),
        strings: constants(view, words, locale).into_iter().collect(),
    };
    file(locale, "strings.json", Media::Json, document(&strings))
}

/// Every message of `locale` that needs no values, with its id; attributes are `id.attribute`.
pub(crate) fn constants(
    view: &PublicView,
    words: &PageWords,
    locale: &Locale,
) -> Vec<(String, String)> {
    let definitions = definitions(view, words, locale);
    let ids = definitions
        .iter()
        .filter(|it| !it.name.starts_with('-'))
        .flat_map(|it| {
            let attributes = it
                .attributes
                .iter()
                .map(|attribute| format!("{}.{attribute}", it.name));
            std::iter::once(it.name.clone()).chain(attributes)
        });
    let constants = ids.filter_map(|id| {
        let text = words.of(locale).constant(&id)?;
        Some((id, text))
    });
    constants.collect()
}

/// `strings.ftl`: every message of `locale`, as the pages use it, in one Fluent catalogue.
pub fn fluent(view: &PublicView, words: &PageWords, locale: &Locale) -> File {
    let text = text(view, words, locale);
    file(locale, "strings.ftl", Media::Fluent, text.into_bytes())
}

/// The text of `strings.ftl`.
pub(crate) fn text(view: &PublicView, words: &PageWords, locale: &Locale) -> String {
    let mut text = String::new();
    for definition in definitions(view, words, locale) {
        text.push_str(definition.text);
        text.push('\n');
    }
    text
}

fn file(locale: &Locale, name: &str, media: Media, bytes: Vec<u8>) -> File {
    File {
        path: format!("{locale}/{name}"),
        media,
        locale: Some(locale.clone()),
        release: None,
        bytes,
    }
}

/// What messages name that are about one kind, tag or place.
const NAMING: [&str; 3] = ["kind-", "tag-", "place-"];

/// The names of the messages about kinds, tags and places that may be read: those that `view` has.
fn naming(view: &PublicView) -> BTreeSet<String> {
    let releases = view.releases().iter();
    let of_releases = releases.flat_map(|release| {
        let kind = [format!("kind-{}", Addresses::section(release))];
        let tags = release.tags.iter();
        let tags = tags.map(|tag| format!("tag-{}", topic_component(tag)));
        let place = release.location.as_deref();
        let place = place.map(|place| format!("place-{}", topic_component(place)));
        kind.into_iter().chain(tags).chain(place)
    });
    let stones = view.tombstones().iter();
    let of_stones = stones.filter_map(|stone| Some(format!("kind-{}", stone.kind.as_deref()?)));
    of_releases.chain(of_stones).collect()
}

/// The definitions in force for `locale`: of each name, that of the catalogue which goes first. What is named only for
/// releases that `view` does not have is left out: a newsroom translates the name of a topic before anything about it may
/// be read.
fn definitions<'w>(
    view: &PublicView,
    words: &'w PageWords,
    locale: &Locale,
) -> Vec<Definition<'w>> {
    let naming = naming(view);
    let is_public = |name: &str| {
        let is_naming = NAMING.iter().any(|beginning| name.starts_with(beginning));
        !is_naming || naming.contains(name)
    };
    let mut known = BTreeSet::new();
    let mut definitions = Vec::new();
    for text in words.catalogues(locale) {
        let catalogue = Catalogue::read(text, &Place::project()).value;
        let own = catalogue
            .entries
            .iter()
            .filter_map(|entry| definition(text, entry));
        let own = own.filter(|definition| is_public(&definition.name));
        definitions.extend(own.filter(|definition| known.insert(definition.name.clone())));
    }
    definitions
}

fn definition<'c>(text: &'c str, entry: &Entry<hexapla_l10n::Piece<'_>>) -> Option<Definition<'c>> {
    let (name, attributes, span) = match entry {
        Entry::Message(message) => {
            let name = message.id.name.text().to_owned();
            (name, &message.attributes, places::definition(text, message))
        }
        Entry::Term(term) => {
            let mut span = places::term(text, term);
            span.start = term.id.name.span().start.saturating_sub(1);
            (format!("-{}", term.id.name.text()), &term.attributes, span)
        }
        _ => return None,
    };
    let attributes = attributes
        .iter()
        .map(|attribute| attribute.id.name.text().to_owned());
    Some(Definition {
        name,
        attributes: attributes.collect(),
        text: span.of(text)?,
    })
}
