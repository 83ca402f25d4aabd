//! `hexapla.toml`: what a project looks like, read strictly.
//!
//! An unknown key anywhere is an error that names the nearest known one: a misspelt `grace_dyas`
//! must not silently mean "no grace".

mod gate;
mod glossary;
mod keys;
mod model;
mod publish;
#[cfg(test)]
mod tests;
mod waivers;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Finding, Level, Place, Span};
use hexapla_gate::Policy;
use hexapla_l10n::check_format;
use serde::Deserialize;

use crate::findings::{CONFIGURATION_INVALID, CONFIGURATION_UNKNOWN_KEY};

pub use glossary::GlossarySetting;
pub use keys::KEYS;
pub use model::{
    Accepting, CheckSetting, Collection, FrontMatter, Kind, LevelSetting, UsesSetting,
    VocabularySetting,
};
pub use publish::{Fallback, PublishSetting, Treatment};

/// The name of the configuration file, in the project's root.
pub const FILE: &str = "hexapla.toml";

/// What `hexapla.toml` says, checked.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The locale releases are written in.
    pub source: Locale,
    /// The locales they are translated into, in the order configured.
    pub locales: Vec<Locale>,
    /// The locale each pivot translation is made from, where that is not the source.
    pub pivots: BTreeMap<Locale, Locale>,
    /// How pages write days, numbers and lists in a locale, where not as its tag says: the tag of a region, of digits, of
    /// a calendar.
    pub formats: BTreeMap<Locale, Locale>,
    /// Where the texts stand.
    pub collections: Vec<Collection>,
    /// What is translated in front matter, and what is inherited.
    pub front_matter: FrontMatter,
    /// The gate's policy.
    pub gate: Policy,
    /// The file of known debt, relative to the root.
    pub ratchet: Option<String>,
    /// Settings of single codes.
    pub checks: BTreeMap<String, CheckSetting>,
    /// The project's own words, terms and antonyms.
    pub vocabulary: VocabularySetting,
    /// What accepting demands.
    pub accepting: Accepting,
    /// Where terms and names stand.
    pub glossary: GlossarySetting,
    /// Where a bundle will stand, and what it does with what is not current.
    pub publish: PublishSetting,
}

impl Configuration {
    /// The folders elsewhere that stand in the root, by the names they have there.
    pub(crate) fn links(&self) -> BTreeMap<&str, &str> {
        let mounts = self
            .collections
            .iter()
            .flat_map(|collection| &collection.mounts);
        // of two folders of one name the first stands there
        let mounts = mounts.rev();
        mounts
            .map(|(name, folder)| (name.as_str(), folder.as_str()))
            .collect()
    }

    /// Says whether the file at `path` stands in a linked folder, such as the repository of a locale.
    pub(crate) fn is_linked(&self, path: &RelPath) -> bool {
        let first = path.components().next();
        first.is_some_and(|first| self.links().contains_key(first))
    }

    /// Reads the text of `hexapla.toml`.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place.
    pub fn read(text: &str) -> Result<Self, Vec<Finding>> {
        let reader = Reader { text };
        let unknown = keys::unknown(text);
        if !unknown.is_empty() {
            return Err(unknown
                .into_iter()
                .map(|key| {
                    let (likeness, names) = key.known.arguments();
                    Finding::new(CONFIGURATION_UNKNOWN_KEY, reader.at(key.span))
                        .with("key", key.name)
                        .with("match", likeness)
                        .with("nearest", names)
                })
                .collect());
        }
        let raw: Raw = toml::from_str(text).map_err(|error| {
            vec![reader.invalid(error.span().unwrap_or(0..0).into(), error.message())]
        })?;
        reader.configuration(raw).map_err(|finding| vec![*finding])
    }

    /// The level of findings of `code` in `locale`; `None` when they are switched off.
    pub fn level(&self, finding: &Finding) -> Option<Level> {
        let Some(setting) = self.checks.get(finding.code.name()) else {
            return Some(finding.level);
        };
        let locale = finding.place.locale.as_deref().unwrap_or_default();
        if setting
            .except
            .iter()
            .any(|except| except.as_str() == locale)
        {
            return None;
        }
        match setting.level {
            Some(LevelSetting::Off) => None,
            Some(LevelSetting::At(level)) => Some(level),
            None => Some(finding.level),
        }
    }

    /// The locale that `locale` is translated from.
    pub fn source_of(&self, locale: &Locale) -> &Locale {
        self.pivots.get(locale).unwrap_or(&self.source)
    }
}

/// `hexapla.toml` as written; everything beyond its shape is checked by [`Reader`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    source: toml::Spanned<String>,
    locales: Vec<toml::Spanned<String>>,
    #[serde(default)]
    locale: BTreeMap<String, RawLocale>,
    #[serde(default)]
    collection: Vec<toml::Spanned<model::RawCollection>>,
    #[serde(default)]
    front_matter: model::RawFrontMatter,
    #[serde(default)]
    gate: gate::RawGate,
    #[serde(default)]
    checks: BTreeMap<String, model::RawCheck>,
    #[serde(default)]
    waiver: Vec<toml::Spanned<waivers::RawWaiver>>,
    #[serde(default)]
    vocabulary: VocabularySetting,
    #[serde(default)]
    accept: model::RawAccepting,
    #[serde(default)]
    glossary: glossary::RawGlossary,
    #[serde(default)]
    publish: publish::RawPublish,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLocale {
    dir: Option<String>,
    from: Option<toml::Spanned<String>>,
    format: Option<toml::Spanned<String>>,
}

/// Turns what was written into what it means; knows the text, so that every complaint has a place.
struct Reader<'a> {
    text: &'a str,
}

type Checked<T> = Result<T, Box<Finding>>;

impl Reader<'_> {
    fn at(&self, span: Span) -> Place {
        Place::file(FILE).at(self.text, span)
    }

    fn invalid(&self, span: Span, detail: impl std::fmt::Display) -> Finding {
        Finding::new(CONFIGURATION_INVALID, self.at(span)).with("detail", detail.to_string())
    }

    fn refused(&self, refused: &gate::Refused) -> Box<Finding> {
        let span = keys::span_of(self.text, &refused.path);
        Box::new(self.invalid(span, &refused.detail))
    }

    fn locale(&self, tag: &toml::Spanned<String>) -> Checked<Locale> {
        tag.get_ref()
            .parse()
            .map_err(|error| Box::new(self.invalid(tag.span().into(), error)))
    }

    fn configuration(&self, raw: Raw) -> Checked<Configuration> {
        let source = self.locale(&raw.source)?;
        let mut locales = Vec::new();
        for tag in &raw.locales {
            let locale = self.locale(tag)?;
            if locale == source || locales.contains(&locale) {
                let detail = format!("{locale} is named twice");
                return Err(Box::new(self.invalid(tag.span().into(), detail)));
            }
            locales.push(locale);
        }
        let mut spellings = BTreeMap::new();
        let mut pivots = BTreeMap::new();
        let mut formats = BTreeMap::new();
        for (tag, settings) in &raw.locale {
            let known = tag
                .parse()
                .ok()
                .filter(|tag| *tag == source || locales.contains(tag));
            let Some(locale) = known else {
                let detail = format!("{tag} is neither the source nor among `locales`");
                let start = self
                    .text
                    .find(&format!("[locale.{tag}"))
                    .unwrap_or_default();
                return Err(Box::new(self.invalid(Span::new(start, start), detail)));
            };
            if let Some(dir) = &settings.dir {
                spellings.insert(locale.clone(), dir.clone());
            }
            if let Some(tag) = &settings.format {
                let format = self.locale(tag)?;
                check_format(&locale, &format)
                    .map_err(|error| Box::new(self.invalid(tag.span().into(), error)))?;
                formats.insert(locale.clone(), format);
            }
            if let Some(from) = &settings.from {
                let pivot = self.locale(from)?;
                if !locales.contains(&pivot) || pivot == locale {
                    let detail = format!("{locale} can be made from another of `locales` only");
                    return Err(Box::new(self.invalid(from.span().into(), detail)));
                }
                pivots.insert(locale, pivot);
            }
        }
        self.refuse_circles(&pivots)?;
        let collections = raw
            .collection
            .into_iter()
            .map(|raw| {
                let span = raw.span().into();
                Collection::checked(raw.into_inner(), &source, &locales, &spellings)
                    .map_err(|detail| Box::new(self.invalid(span, detail)))
            })
            .collect::<Checked<Vec<_>>>()?;
        self.refuse_twins(&collections)?;
        let waivers = self.waivers(&raw.waiver)?;
        Ok(Configuration {
            front_matter: raw.front_matter.checked(),
            gate: raw
                .gate
                .policy(&locales, waivers)
                .map_err(|refused| self.refused(&refused))?,
            ratchet: raw.gate.ratchet.map(|ratchet| ratchet.file),
            checks: model::checked_checks(raw.checks).map_err(|refused| self.refused(&refused))?,
            vocabulary: raw.vocabulary,
            publish: raw
                .publish
                .checked(&locales)
                .map_err(|refused| self.refused(&refused))?,
            glossary: raw
                .glossary
                .checked()
                .map_err(|(span, detail)| Box::new(self.invalid(span, detail)))?,
            accepting: raw
                .accept
                .checked()
                .map_err(|d| Box::new(self.invalid(Span::new(0, 0), d)))?,
            source,
            locales,
            pivots,
            formats,
            collections,
        })
    }

    fn refuse_circles(&self, pivots: &BTreeMap<Locale, Locale>) -> Checked<()> {
        for start in pivots.keys() {
            let mut seen = BTreeSet::new();
            let mut locale = start;
            while let Some(from) = pivots.get(locale) {
                if !seen.insert(locale) {
                    let detail = format!("{start} is translated from itself in a circle");
                    return Err(Box::new(self.invalid(Span::new(0, 0), detail)));
                }
                locale = from;
            }
        }
        Ok(())
    }

    fn refuse_twins(&self, collections: &[Collection]) -> Checked<()> {
        let mut names = BTreeSet::new();
        match collections
            .iter()
            .find(|collection| !names.insert(&collection.name))
        {
            Some(twin) => {
                let detail = format!("two collections are called {}", twin.name);
                Err(Box::new(self.invalid(Span::new(0, 0), detail)))
            }
            None => Ok(()),
        }
    }
}
