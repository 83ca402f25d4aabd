//! The pages' own words, in the language of each page.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_diagnostics::{Level, Place};
use hexapla_escape::{markup, terminal};
use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, FluentValue, Formatted, Formatter, Output};
use minijinja::Value;

use crate::frames::{Spoken, word};
use crate::places::{self, RegisteredPlace, Terms};
use crate::topic::topic_component;

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

/// The ids of the messages that come with the program.
pub(crate) fn shipped_ids() -> impl Iterator<Item = &'static str> {
    let [(_, text), ..] = SHIPPED;
    let ids = text.lines().filter_map(|line| line.split_once(" ="));
    let is_message = |id: &&str| id.starts_with(|c: char| c.is_ascii_lowercase());
    ids.map(|(id, _)| id).filter(is_message)
}

/// The words of all pages: those that come with the program, and the publication's own in their place.
#[derive(Debug)]
pub struct PageWords {
    locales: BTreeMap<Locale, OfLocale>,
    /// The catalogues, those that go before others first.
    catalogues: Vec<(Locale, String)>,
    /// What the registry calls places.
    places: Terms,
}

/// What a publication says of the words of its pages.
#[derive(Clone, Debug)]
pub struct OwnWords {
    /// The texts of Fluent files, by locale.
    pub catalogues: Vec<(Locale, String)>,
    /// As which locale the numbers, days and lists of one are written, where not as its own.
    pub formats: BTreeMap<Locale, Locale>,
    /// The places of its registry. What a catalogue says of one goes before.
    pub places: Vec<RegisteredPlace>,
}

impl OwnWords {
    /// Nothing.
    pub const NONE: Self = Self {
        catalogues: Vec::new(),
        formats: BTreeMap::new(),
        places: Vec::new(),
    };
}

/// The words of all pages in a locale.
#[derive(Debug)]
struct OfLocale {
    formatter: Formatter,
    /// That of the shipped catalogues alone, where there are others.
    shipped: Option<Formatter>,
    /// What every page of every locale says of this one: the name of the site in it, and its own name.
    site_name: String,
    name: Option<String>,
    /// The functions of templates that say words, as HTML and as text.
    as_html: Value,
    as_text: Value,
}

impl OfLocale {
    fn of(formatter: Formatter, shipped: Option<Formatter>) -> Self {
        let words = Words {
            formatter: Some(&formatter),
            shipped: shipped.as_ref(),
        };
        let held = || HeldWords {
            formatter: Some(formatter.clone()),
            shipped: shipped.clone(),
        };
        let function = |spoken| word(held(), spoken);
        Self {
            site_name: words.plain("site-name", &[]),
            name: words.own("language-name"),
            as_html: function(Spoken::AsHtml),
            as_text: function(Spoken::AsText),
            formatter,
            shipped,
        }
    }
}

/// The words of one page.
#[derive(Clone, Copy, Debug)]
pub struct Words<'w> {
    formatter: Option<&'w Formatter>,
    /// What is asked where a message of the publication's own cannot be said.
    shipped: Option<&'w Formatter>,
}

/// A form of a kind's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// For a release: “Press release”.
    One,
    /// For a section: “Press releases”.
    Many,
}

/// The words of one page, in a function of a template.
#[derive(Debug)]
pub(crate) struct HeldWords {
    formatter: Option<Formatter>,
    shipped: Option<Formatter>,
}

impl HeldWords {
    const NONE: Self = Self {
        formatter: None,
        shipped: None,
    };

    pub(crate) const fn words(&self) -> Words<'_> {
        Words {
            formatter: self.formatter.as_ref(),
            shipped: self.shipped.as_ref(),
        }
    }
}

impl PageWords {
    /// The words for pages in `locales`, with those of the publication's `own` before the shipped ones.
    ///
    /// # Panics
    /// Never: the tags of the shipped catalogues are canonical.
    pub fn for_locales(locales: &[Locale], own: &OwnWords) -> Self {
        let source: Locale = SOURCE.parse().expect("a tag");
        let shipped = SHIPPED.map(|(tag, text)| (tag.parse().expect("a tag"), text.to_owned()));
        let texts = own.catalogues.iter().chain(&shipped).cloned();
        let texts: Vec<(Locale, String)> = texts.collect();
        let places = places::terms(&own.places);
        let texts_of_places = places::catalogues(&places);
        let mut catalogues = Catalogues::new(source.clone());
        for (locale, text) in texts
            .iter()
            .map(|(locale, text)| (locale, text))
            .chain(&texts_of_places)
        {
            add(&mut catalogues, locale, text);
        }
        let mut alone = (!own.catalogues.is_empty()).then(|| {
            let mut alone = Catalogues::new(source);
            for (locale, text) in &shipped {
                add(&mut alone, locale, text);
            }
            alone
        });
        for catalogues in std::iter::once(&mut catalogues).chain(&mut alone) {
            for (locale, format) in &own.formats {
                // one that is refused changes nothing
                let _ = catalogues.set_format(locale, format);
            }
        }
        let locales = locales.iter().map(|locale| {
            let asked = std::slice::from_ref(locale);
            let shipped = alone.as_ref().map(|alone| alone.formatter(asked));
            let words = OfLocale::of(catalogues.formatter(asked), shipped);
            (locale.clone(), words)
        });
        Self {
            locales: locales.collect(),
            catalogues: texts,
            places,
        }
    }

    /// The function that gives a template of a page in `locale` its words.
    pub(crate) fn function(&self, locale: &Locale, spoken: Spoken) -> Value {
        match (self.locales.get(locale), spoken) {
            (Some(words), Spoken::AsHtml) => words.as_html.clone(),
            (Some(words), Spoken::AsText) => words.as_text.clone(),
            (None, spoken) => word(HeldWords::NONE, spoken),
        }
    }

    /// The name of the site in `locale`.
    pub(crate) fn site_name(&self, locale: &Locale) -> &str {
        let words = self.locales.get(locale);
        words.map_or("site-name", |words| words.site_name.as_str())
    }

    /// The catalogues that pages in `locale` take their words from, those that go before others first.
    pub(crate) fn catalogues(&self, locale: &Locale) -> Vec<&str> {
        let words = self.locales.get(locale).into_iter();
        let chain = words.flat_map(|words| words.formatter.chain());
        let texts = chain.flat_map(|link| self.catalogues.iter().filter(move |(of, _)| of == link));
        texts.map(|(_, text)| text.as_str()).collect()
    }

    /// What the registry calls the place that releases call `place`, in `locale`, in every form.
    pub(crate) fn place_names(&self, locale: &Locale, place: &str) -> impl Iterator<Item = &str> {
        let names = self.places.get(&places::term_of(place));
        let name = names.and_then(|names| names.get(locale)).into_iter();
        name.flat_map(|name| std::iter::once(&name.name).chain(name.forms.values()))
            .map(String::as_str)
    }

    /// What pages in `locale` call `language`; else what it calls itself; else its tag.
    pub(crate) fn language(&self, locale: &Locale, language: &Locale) -> String {
        let id = format!("language-{}", language.as_str().to_ascii_lowercase());
        let known = self.of(locale).own(&id);
        known.unwrap_or_else(|| self.endonym(language).to_owned())
    }

    /// What `language` calls itself; else its tag.
    pub(crate) fn endonym<'l>(&'l self, language: &'l Locale) -> &'l str {
        let words = self.locales.get(language);
        let own = words.and_then(|words| words.name.as_deref());
        own.unwrap_or_else(|| language.as_str())
    }

    /// The words of pages in `locale`.
    pub fn of(&self, locale: &Locale) -> Words<'_> {
        Words {
            formatter: self.locales.get(locale).map(|words| &words.formatter),
            shipped: self
                .locales
                .get(locale)
                .and_then(|words| words.shipped.as_ref()),
        }
    }
}

fn add(catalogues: &mut Catalogues, locale: &Locale, text: &str) {
    let place = Place::file(format!("locales/{locale}/page.ftl"));
    // what a catalogue has to say of itself, `check` tells
    let catalogue = Catalogue::read(text, &place).value;
    catalogues.add(locale, &catalogue, &place);
}

impl<'w> Words<'w> {
    /// The message `id` as HTML, in which neither the message nor what `values` say is markup: whoever translates may
    /// bring no element. Values are isolated. One that comes from another language
    /// than the page's says so.
    pub fn html(self, id: &str, values: &[(&str, FluentValue)]) -> String {
        let Some(formatted) = self.formatted(id, values, Output::HtmlText) else {
            return visible(id.to_owned());
        };
        let text = visible(formatted.text);
        match formatted.came_from {
            Some(other) if !self.is_of_page(other) => {
                let direction = other.direction().name();
                format!("<span lang=\"{other}\" dir=\"{direction}\">{text}</span>")
            }
            _ => text,
        }
    }

    /// The message `id` as plain text, where there is one in the page's own language.
    pub fn own(self, id: &str) -> Option<String> {
        self.own_with(id, &[])
    }

    /// The message `id` with `values` as plain text, where there is one in the page's own language.
    pub(crate) fn own_with(self, id: &str, values: &[(&str, FluentValue)]) -> Option<String> {
        let origin = self.formatter?.origin(id)?;
        self.is_of_page(origin).then(|| self.plain(id, values))
    }

    /// The name of a kind or a section, where the catalogue knows it.
    pub(crate) fn kind(self, kind: &str, form: Form) -> Option<String> {
        let one = format!("kind-{kind}");
        match form {
            Form::One => self.own(&one),
            Form::Many => self.own(&format!("{one}.list")).or_else(|| self.own(&one)),
        }
    }

    /// The name of `name`, a `tag` or a `place`, where the catalogue knows it, under an id such as
    /// `tag-deaths-in-custody`.
    pub(crate) fn named(self, what: &str, name: &str) -> Option<String> {
        self.own(&format!("{what}-{}", topic_component(name)))
    }

    /// What a page called `title` is called in a browser's tab, on the site called `site`.
    pub(crate) fn document_title(self, title: &str, site: &str) -> String {
        self.plain(
            "document-title",
            &[("title", title.into()), ("site", site.into())],
        )
    }

    fn is_of_page(self, origin: &Locale) -> bool {
        self.formatter
            .is_some_and(|formatter| formatter.asked_for().language() == origin.language())
    }

    /// The message `id` as plain text, to be escaped for where it will stand.
    pub fn plain(self, id: &str, values: &[(&str, FluentValue)]) -> String {
        let formatted = self.formatted(id, values, Output::Plain);
        formatted.map_or_else(|| id.to_owned(), |formatted| formatted.text)
    }

    /// The message `id` with `values`. One of the publication's own that cannot be said, for it refers to itself or to
    /// nothing, gives way to the one that comes with the program.
    fn formatted(
        self,
        id: &str,
        values: &[(&str, FluentValue)],
        output: Output,
    ) -> Option<Formatted<'w>> {
        let said = |by: &'w Formatter| by.format(id, &arguments(values), output);
        let is_sound =
            |of: &Formatted<'w>| of.findings.iter().all(|found| found.level != Level::Error);
        let own = self.formatter.map(said)?;
        if is_sound(&own) {
            return Some(own);
        }
        let shipped = self.shipped.map(said).filter(is_sound);
        Some(shipped.unwrap_or(own))
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
}

/// The values of a message, as its formatter takes them.
fn arguments<'v>(values: &[(&'v str, FluentValue<'v>)]) -> FluentArgs<'v> {
    let values = values.iter();
    values.map(|(name, value)| (*name, value.clone())).collect()
}

/// HTML in which the controls and overrides that a value brought are seen. Plain marks of direction, which messages
/// have too, stay.
fn visible(html: String) -> String {
    if !terminal::holds_unsafe(&html) {
        return html;
    }
    let is_kept = |c: char| matches!(c, '\n' | '\u{61c}' | '\u{200e}' | '\u{200f}');
    let mut seen = String::with_capacity(html.len());
    for character in html.chars() {
        if terminal::is_unsafe(character) && !is_kept(character) {
            seen.push_str(&markup::escape(character.encode_utf8(&mut [0; 4])));
        } else {
            seen.push(character);
        }
    }
    seen
}
