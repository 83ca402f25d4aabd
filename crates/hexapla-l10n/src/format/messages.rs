//! The messages of one locale, ready to be formatted.

#[expect(clippy::disallowed_types, reason = "looked up only, never iterated")]
use std::collections::HashMap;

use hexapla_content::Locale;
use hexapla_diagnostics::{Finding, Place, Span};

use super::compile::Compiler;
use super::locale_data::LocaleData;
use super::message::{Entry, Name, Stretch};
use crate::Catalogue;
use crate::pseudo::Pseudo;

/// The messages and terms of one locale, and what ICU knows of it.
#[derive(Clone, Debug)]
pub(super) struct Messages {
    pub(super) locale: Locale,
    pub(super) data: LocaleData,
    names: Names,
    /// By the number of their name.
    entries: Vec<Option<Entry>>,
    sources: Vec<Source>,
}

/// A catalogue's text, kept since messages are stretches of it, and where it stands.
#[derive(Clone, Debug)]
struct Source {
    place: Place,
    /// The catalogue's text, and behind it the texts that do not stand in it as they are.
    text: Box<str>,
    catalogue_len: usize,
}

/// Names and their numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    #[expect(clippy::disallowed_types, reason = "looked up only, never iterated")]
    numbers: HashMap<Box<str>, Name>,
    names: Vec<Box<str>>,
}

impl Names {
    /// The number of `name`, a new one where it has none.
    pub(super) fn add(&mut self, name: &str) -> Name {
        if let Some(number) = self.get(name) {
            return number;
        }
        let number = Name(u32::try_from(self.names.len()).unwrap_or(u32::MAX));
        self.numbers.insert(name.into(), number);
        self.names.push(name.into());
        number
    }

    fn get(&self, name: &str) -> Option<Name> {
        self.numbers.get(name).copied()
    }
}

impl Messages {
    /// No messages, in `locale`; plurals, digits and dates are those of `language`.
    pub(super) fn new(locale: Locale, language: &Locale) -> Self {
        Self {
            locale,
            data: LocaleData::new(language),
            names: Names::default(),
            entries: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// Adds the messages and terms of a catalogue. Of two with one name the first stays.
    pub(super) fn add(
        &mut self,
        catalogue: &Catalogue<'_>,
        place: &Place,
        pseudo: Option<Pseudo>,
    ) -> Vec<Finding> {
        let source = self.sources.len();
        let mut compiler = Compiler::new(&mut self.names, catalogue, place, source, pseudo);
        for entry in &catalogue.entries {
            let Some(entry) = compiler.entry(entry) else {
                continue;
            };
            let index = entry.name.0 as usize;
            if self.entries.len() <= index {
                self.entries.resize_with(index + 1, || None);
            }
            if let Some(slot) = self.entries.get_mut(index) {
                slot.get_or_insert(entry);
            }
        }
        let Compiler { text, findings, .. } = compiler;
        self.sources.push(Source {
            place: place.clone(),
            text: text.into(),
            catalogue_len: catalogue.text.len(),
        });
        findings
    }

    /// The number of a name that some message has or uses.
    pub(super) fn number(&self, name: &str) -> Option<Name> {
        self.names.get(name)
    }

    pub(super) fn name(&self, name: Name) -> &str {
        self.names
            .names
            .get(name.0 as usize)
            .map_or("", |name| name)
    }

    pub(super) fn entry(&self, name: Name) -> Option<&Entry> {
        self.entries.get(name.0 as usize)?.as_ref()
    }

    /// The public messages that have a value, and their attributes as `id.attribute`, sorted.
    pub(super) fn ids(&self) -> Vec<String> {
        let entries = self.entries.iter().flatten();
        let mut ids = Vec::new();
        for entry in entries.filter(|entry| !self.name(entry.name).starts_with('-')) {
            let id = self.name(entry.name);
            ids.extend(entry.value.is_some().then(|| id.to_owned()));
            let attributes = entry.attributes.iter();
            ids.extend(attributes.map(|(name, _)| format!("{id}.{}", self.name(*name))));
        }
        ids.sort_unstable();
        ids
    }

    /// The text of a stretch in the source of `entry`.
    pub(super) fn text(&self, entry: &Entry, stretch: Stretch) -> &str {
        let source = self.sources.get(entry.source);
        let text = source.and_then(|source| stretch.span().of(&source.text));
        text.unwrap_or_default()
    }

    /// Where a stretch of `entry` stands.
    pub(super) fn place(&self, entry: &Entry, stretch: Option<Stretch>) -> Place {
        let Some(source) = self.sources.get(entry.source) else {
            return Place::project();
        };
        let place = source.place.clone().unit(self.name(entry.name));
        let place = place.locale(&self.locale);
        let catalogue = Span::new(0, source.catalogue_len).of(&source.text);
        match (stretch, catalogue) {
            (Some(stretch), Some(text)) => place.at(text, stretch.span()),
            _ => place,
        }
    }
}
