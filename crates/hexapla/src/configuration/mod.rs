//! `hexapla.toml`: what a project looks like, read strictly.
//!
//! An unknown key anywhere is an error that names the nearest known one: a misspelt `grace_dyas`
//! must not silently mean "no grace".

mod collection;
mod fault;
mod gate;
mod glossary;
mod keys;
mod locales;
mod model;
mod publish;
mod refused;
mod schema;
#[cfg(test)]
mod tests;
mod waivers;

use std::collections::BTreeMap;
use std::str::FromStr;

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Finding, Level};
use hexapla_gate::Policy;
use serde::Deserialize;
use toml::Spanned;

use crate::project::OpenError;
use locales::Locales;
use refused::{Checked, Wrong};

pub use collection::{Collection, Kind, UsesSetting};
pub use fault::Fault;
pub use glossary::GlossarySetting;
pub use keys::KEYS;
pub use model::{Accepting, CheckSetting, FrontMatter, LevelSetting, VocabularySetting};
pub use publish::{Fallback, PublishSetting, Treatment};
pub use schema::{SCHEMA_FILE, schema};

/// The name of the configuration file, in the project's root.
pub const FILE: &str = "hexapla.toml";

/// What `hexapla.toml` says, checked.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The locale releases are written in.
    pub source: Locale,
    /// The locales they are translated into, in the order configured.
    pub locales: Vec<Locale>,
    /// How paths name a locale, where not by its tag.
    pub spellings: BTreeMap<Locale, String>,
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
    pub ratchet: String,
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
        let unknown = keys::unknown(text);
        if !unknown.is_empty() {
            let findings = unknown.into_iter().map(|key| key.finding(text));
            return Err(findings.collect());
        }
        let read = toml::from_str(text).map_err(|error| {
            let wrong = Wrong::from(Fault::Toml).with("detail", error.message());
            wrong.within(error.span().unwrap_or_default())
        });
        read.and_then(|raw: Raw| raw.checked(text))
            .map_err(|refused| vec![refused.finding(text)])
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

/// As [`Configuration::read`] reads it, for programs that go on with `?`.
impl FromStr for Configuration {
    type Err = OpenError;

    fn from_str(text: &str) -> Result<Self, OpenError> {
        Self::read(text).map_err(OpenError::Configuration)
    }
}

/// `hexapla.toml` as written; everything beyond its shape is checked afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    source: Spanned<String>,
    locales: Vec<Spanned<String>>,
    #[serde(default)]
    locale: BTreeMap<String, locales::RawLocale>,
    #[serde(default)]
    collection: Vec<Spanned<collection::RawCollection>>,
    #[serde(default)]
    front_matter: model::RawFrontMatter,
    #[serde(default)]
    gate: gate::RawGate,
    #[serde(default)]
    checks: BTreeMap<String, model::RawCheck>,
    #[serde(default)]
    waiver: Vec<Spanned<waivers::RawWaiver>>,
    #[serde(default)]
    vocabulary: VocabularySetting,
    #[serde(default)]
    accept: model::RawAccepting,
    #[serde(default)]
    glossary: glossary::RawGlossary,
    #[serde(default)]
    publish: publish::RawPublish,
}

impl Raw {
    /// What it means; `text` is what it was read from.
    fn checked(self, text: &str) -> Checked<Configuration> {
        let locales = Locales::checked(&self.source, &self.locales, &self.locale)?;
        let collections = collection::checked(self.collection, &locales)?;
        let waivers = waivers::checked(&self.waiver, text)?;
        Ok(Configuration {
            collections,
            front_matter: self.front_matter.checked()?,
            gate: self.gate.policy(&locales.targets, waivers)?,
            ratchet: self.gate.ratchet.file,
            checks: model::checked_checks(self.checks)?,
            vocabulary: self.vocabulary,
            publish: self.publish.checked(&locales.targets)?,
            glossary: self.glossary.checked()?,
            accepting: self.accept.checked()?,
            source: locales.source,
            locales: locales.targets,
            spellings: locales.dirs,
            pivots: locales.pivots,
            formats: locales.formats,
        })
    }
}
