//! The pages' own words, in the language of each page.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_diagnostics::{Level, Place};
use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, FluentValue, Formatter, Output};

/// The language the words are written in, and the catalogues that come with the program.
const SOURCE: &str = "en";
const SHIPPED: [(&str, &str); 6] = [
    (SOURCE, include_str!("../../../locales/en/page.ftl")),
    ("ar", include_str!("../../../locales/ar/page.ftl")),
    ("es", include_str!("../../../locales/es/page.ftl")),
    ("fr", include_str!("../../../locales/fr/page.ftl")),
    ("ko", include_str!("../../../locales/ko/page.ftl")),
    ("zh-Hans", include_str!("../../../locales/zh-Hans/page.ftl")),
];

/// The words of all pages: those that come with the program, and the publication's own in their place.
#[derive(Debug)]
pub struct PageWords {
    formatters: BTreeMap<Locale, Formatter>,
    /// The catalogues, those that go before others first.
    catalogues: Vec<(Locale, String)>,
}

/// The words of one page.
#[derive(Clone, Copy, Debug)]
pub struct Words<'w> {
    formatter: Option<&'w Formatter>,
}

impl PageWords {
    /// The words for pages in `locales`, with the publication's `own` catalogues before the shipped ones: for each
    /// locale the text of a Fluent file.
    ///
    /// # Panics
    /// Never: the tags of the shipped catalogues are canonical.
    pub fn for_locales(locales: &[Locale], own: &[(Locale, String)]) -> Self {
        let source: Locale = SOURCE.parse().expect("a tag");
        let shipped = SHIPPED.map(|(tag, text)| (tag.parse().expect("a tag"), text.to_owned()));
        let texts: Vec<(Locale, String)> = own.iter().cloned().chain(shipped).collect();
        let mut catalogues = Catalogues::new(source);
        for (locale, text) in &texts {
            add(&mut catalogues, locale, text);
        }
        let formatters = locales.iter().map(|locale| {
            let formatter = catalogues.formatter(std::slice::from_ref(locale));
            (locale.clone(), formatter)
        });
        Self {
            formatters: formatters.collect(),
            catalogues: texts,
        }
    }

    /// The catalogues that pages in `locale` take their words from, those that go before others first.
    pub(crate) fn catalogues(&self, locale: &Locale) -> Vec<&str> {
        let chain = self
            .formatters
            .get(locale)
            .into_iter()
            .flat_map(Formatter::chain);
        let texts = chain.flat_map(|link| self.catalogues.iter().filter(move |(of, _)| of == link));
        texts.map(|(_, text)| text.as_str()).collect()
    }

    /// The words of pages in `locale`.
    pub fn of(&self, locale: &Locale) -> Words<'_> {
        Words {
            formatter: self.formatters.get(locale),
        }
    }
}

fn add(catalogues: &mut Catalogues, locale: &Locale, text: &str) {
    let place = Place::file(format!("locales/{locale}/page.ftl"));
    // what a catalogue has to say of itself, `check` tells
    let catalogue = Catalogue::read(text, &place).value;
    catalogues.add(locale, &catalogue, &place);
}

impl Words<'_> {
    /// The message `id` as HTML: what `values` say is escaped and isolated.
    pub fn html(self, id: &str, values: &[(&str, FluentValue)]) -> String {
        self.format(id, values, Output::Html)
    }

    /// The message `id` as plain text, to be escaped for where it will stand.
    pub fn plain(self, id: &str, values: &[(&str, FluentValue)]) -> String {
        self.format(id, values, Output::Plain)
    }

    /// The message `id` as plain text, when it needs no values.
    pub(crate) fn constant(self, id: &str) -> Option<String> {
        let formatted = self
            .formatter?
            .format(id, &FluentArgs::new(), Output::Plain);
        let mut findings = formatted.findings.iter();
        // that it came from another language is worth knowing, and no fault
        let is_whole = findings.all(|finding| finding.level == Level::Info);
        is_whole.then_some(formatted.text)
    }

    fn format(self, id: &str, values: &[(&str, FluentValue)], output: Output) -> String {
        let Some(formatter) = self.formatter else {
            return id.to_owned();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(*name, value.clone());
        }
        formatter.format(id, &arguments, output).text
    }
}
