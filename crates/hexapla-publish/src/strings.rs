//! The pages' own words as data, for sites that draw pages themselves.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Locale;
use hexapla_diagnostics::Place;
use hexapla_l10n::ast::Entry;
use hexapla_l10n::{Catalogue, places};
use serde::Serialize;

use crate::text::document;
use crate::{File, Media, PageWords};

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
pub fn json(words: &PageWords, locale: &Locale) -> File {
    let strings = Words {
        schema_version: 1,
        locale: locale.as_str(),
        strings: constants(words, locale).into_iter().collect(),
    };
    file(locale, "strings.json", Media::Json, document(&strings))
}

/// Every message of `locale` that needs no values, with its id; attributes are `id.attribute`.
pub(crate) fn constants(words: &PageWords, locale: &Locale) -> Vec<(String, String)> {
    let definitions = definitions(words, locale);
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
pub fn fluent(words: &PageWords, locale: &Locale) -> File {
    let mut text = String::new();
    for definition in definitions(words, locale) {
        text.push_str(definition.text);
        text.push('\n');
    }
    file(locale, "strings.ftl", Media::Fluent, text.into_bytes())
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

/// The definitions in force for `locale`: of each name, that of the catalogue which goes first.
fn definitions<'w>(words: &'w PageWords, locale: &Locale) -> Vec<Definition<'w>> {
    let mut known = BTreeSet::new();
    let mut definitions = Vec::new();
    for text in words.catalogues(locale) {
        let catalogue = Catalogue::read(text, &Place::project()).value;
        let own = catalogue
            .entries
            .iter()
            .filter_map(|entry| definition(text, entry));
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
