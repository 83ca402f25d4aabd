//! All the messages of a project, by locale.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use hexapla_content::Locale;
use hexapla_diagnostics::{Finding, Place};
use icu_locale::extensions::unicode::key;

use super::formatter::Formatter;
use super::functions::{CALENDARS, FunctionSchema, NUMBERING_SYSTEMS, OwnFunctions, TERM};
use super::locale_data::{has_plural_rules, icu};
use super::messages::Messages;
use crate::findings::NO_LOCALE_DATA;
use crate::pseudo::Pseudo;
use crate::{Catalogue, Negotiator};

/// The messages of a project in every locale it has, from which formatters are made.
///
/// ```
/// use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, Output};
/// use hexapla_diagnostics::Place;
///
/// let mut catalogues = Catalogues::new("en".parse()?);
/// for (locale, text) in [
///     ("en", "camps = { $n ->\n    [one] { $n } camp\n   *[other] { $n } camps\n }\nmore = More"),
///     ("ar", "camps = { $n ->\n    [few] { $n } مخيمات\n   *[other] { $n } مخيم\n }"),
/// ] {
///     let place = Place::file(format!("locales/{locale}/page.ftl"));
///     let catalogue = Catalogue::read(text, &place).value;
///     let findings = catalogues.add(&locale.parse()?, &catalogue, &place);
///     assert!(findings.is_empty());
/// }
///
/// let formatter = catalogues.formatter(&["ar-EG".parse()?]);
/// let arguments = FluentArgs::from_iter([("n", 103)]);
/// let camps = formatter.format("camps", &arguments, Output::Plain);
/// assert_eq!(camps.text, "103 مخيمات");
/// assert_eq!(camps.came_from.map(|locale| locale.as_str()), Some("ar"));
///
/// // a message that Arabic has not comes from the source locale, and says so
/// let more = formatter.format("more", &FluentArgs::new(), Output::Plain);
/// assert_eq!(more.text, "More");
/// assert_eq!(more.findings[0].code.name(), "fluent-format-fallback");
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug)]
pub struct Catalogues {
    source: Locale,
    locales: BTreeMap<Locale, Arc<Messages>>,
    /// How numbers, days and lists are written for readers of a locale.
    formats: BTreeMap<Locale, Locale>,
    functions: Arc<OwnFunctions>,
}

/// A function of that name is there already.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the function {0} is there already")]
pub struct FunctionTwice(pub String);

/// Why numbers, days and lists cannot be written in some way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidFormat {
    /// There is no such calendar.
    #[error("no calendar is called {0:?}; there are {list}", list = CALENDARS.join(", "))]
    UnknownCalendar(String),
    /// There are no such digits.
    #[error("no digits are called {0:?}; there are {list}", list = NUMBERING_SYSTEMS.join(", "))]
    UnknownDigits(String),
    /// The way is of another language.
    #[error("{format} is another language than {locale}")]
    OtherLanguage {
        /// The locale for whose readers it was to be.
        locale: Locale,
        /// The way.
        format: Locale,
    },
}

/// Says whether numbers, days and lists can be written as in `format` for readers of `locale`.
///
/// ```
/// # use hexapla_l10n::check_format;
/// let arabic = "ar".parse()?;
/// assert!(check_format(&arabic, &"ar-u-nu-arab".parse()?).is_ok());
/// assert!(check_format(&arabic, &"ar-u-nu-roman".parse()?).is_err());
/// assert!(check_format(&arabic, &"fa".parse()?).is_err());
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
///
/// # Errors
/// When `format` is of another language, or names digits or a calendar that are not known.
pub fn check_format(locale: &Locale, format: &Locale) -> Result<(), InvalidFormat> {
    if format.language() != locale.language() {
        return Err(InvalidFormat::OtherLanguage {
            locale: locale.clone(),
            format: format.clone(),
        });
    }
    let icu = icu(format);
    let keyword = |key| {
        let keywords = &icu.extensions.unicode.keywords;
        keywords.get(key).map(ToString::to_string)
    };
    let unknown =
        |name: Option<String>, known: &[&str]| name.filter(|name| !known.contains(&name.as_str()));
    if let Some(digits) = unknown(keyword(&key!("nu")), NUMBERING_SYSTEMS) {
        return Err(InvalidFormat::UnknownDigits(digits));
    }
    match unknown(keyword(&key!("ca")), CALENDARS) {
        Some(calendar) => Err(InvalidFormat::UnknownCalendar(calendar)),
        None => Ok(()),
    }
}

impl Catalogues {
    /// No messages yet; the texts of the project are written in `source`, with which every chain ends.
    pub fn new(source: Locale) -> Self {
        Self {
            source,
            locales: BTreeMap::new(),
            formats: BTreeMap::new(),
            functions: Arc::default(),
        }
    }

    /// Adds a catalogue of `locale`, which stands at `place`. Of two messages with one id the first
    /// stays.
    ///
    /// Finds options that a function does not accept, what is nested too deep, and a locale of which
    /// CLDR has no plural rules.
    pub fn add(
        &mut self,
        locale: &Locale,
        catalogue: &Catalogue<'_>,
        place: &Place,
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        let is_new = !self.locales.contains_key(locale);
        if is_new && !has_plural_rules(locale) {
            let place = place.clone().locale(locale);
            findings.push(Finding::new(NO_LOCALE_DATA, place).with("language", locale.as_str()));
        }
        findings.extend(self.messages(locale, locale).add(catalogue, place, None));
        findings
    }

    /// Adds a pseudo-locale made of a catalogue of the source locale. Its plurals and digits are the
    /// source's, since its texts are.
    pub fn add_pseudo(
        &mut self,
        pseudo: Pseudo,
        catalogue: &Catalogue<'_>,
        place: &Place,
    ) -> Vec<Finding> {
        let source = self.source.clone();
        let messages = self.messages(&pseudo.locale(), &source);
        messages.add(catalogue, place, Some(pseudo))
    }

    /// Makes numbers, days and lists be written as in `format` for readers of `locale`: in another region's way
    /// (`en-GB`), or with other digits or another calendar (`ar-u-nu-arab`). Plurals stay those of the messages' locale.
    ///
    /// # Errors
    /// When `format` is of another language, or names digits or a calendar that are not known.
    pub fn set_format(&mut self, locale: &Locale, format: &Locale) -> Result<(), InvalidFormat> {
        check_format(locale, format)?;
        self.formats.insert(locale.clone(), format.clone());
        Ok(())
    }

    /// Registers a function, of the same type as those of the `fluent` crate. It may return
    /// [`FluentValue::Error`], which becomes the finding `fluent-format-value`.
    ///
    /// # Errors
    /// When a function of that name is there already.
    pub fn add_function<F>(&mut self, name: &str, function: F) -> Result<(), FunctionTwice>
    where
        F: for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>
            + Send
            + Sync
            + 'static,
    {
        if name == TERM || FunctionSchema::of(name).is_some() || self.functions.0.contains_key(name)
        {
            return Err(FunctionTwice(name.to_owned()));
        }
        let functions = Arc::make_mut(&mut self.functions);
        functions.0.insert(name.to_owned(), Arc::new(function));
        Ok(())
    }

    /// The locales there are messages in, sorted.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys()
    }

    /// The public messages of `locale` that have a value, and attributes as `id.attribute`; sorted.
    pub fn ids(&self, locale: &Locale) -> Vec<String> {
        self.locales
            .get(locale)
            .map(|messages| messages.ids())
            .unwrap_or_default()
    }

    /// A formatter for readers who asked for these locales, the preferred first. The source locale ends
    /// every chain.
    pub fn formatter(&self, requested: &[Locale]) -> Formatter {
        let negotiator = Negotiator::new(self.locales.keys().cloned(), self.source.clone());
        let chain = negotiator.chain(requested).into_iter();
        let asked_for = requested.first().unwrap_or(&self.source).clone();
        let chain = chain.filter_map(|locale| {
            let messages = self.locales.get(&locale)?;
            Some(self.written(messages, &asked_for))
        });
        let chain = chain.collect();
        Formatter::new(asked_for, chain, Arc::clone(&self.functions))
    }

    /// `messages` with the numbers, days and lists of those who asked for a locale of their language; else those of the
    /// messages' own readers.
    fn written(&self, messages: &Arc<Messages>, asked_for: &Locale) -> Arc<Messages> {
        let is_theirs = asked_for.language() == messages.locale.language();
        let readers = if is_theirs {
            asked_for
        } else {
            &messages.locale
        };
        let format = self.formats.get(readers);
        format.map_or_else(
            || Arc::clone(messages),
            |format| {
                let mut messages = Messages::clone(messages);
                messages.data = messages.data.written_as(format);
                Arc::new(messages)
            },
        )
    }

    fn messages(&mut self, locale: &Locale, language: &Locale) -> &mut Messages {
        let messages = self
            .locales
            .entry(locale.clone())
            .or_insert_with(|| Arc::new(Messages::new(locale.clone(), language)));
        // a formatter that was made before keeps what it had
        Arc::make_mut(messages)
    }
}
