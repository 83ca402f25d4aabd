//! `hexapla doctor`: the environment and the project at a glance.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Finding;

/// The version of [`DoctorReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DoctorSchema {
    /// The first.
    #[serde(rename = "hexapla/doctor/1")]
    One,
}

/// The environment and the project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DoctorReport {
    /// The document's version.
    pub schema: DoctorSchema,
    /// The program's version.
    pub version: String,
    /// What is known of git.
    pub git: DoctorGit,
    /// The collections, in the order of the configuration.
    pub collections: Vec<DoctorCollection>,
    /// The limits in force, by name.
    pub limits: BTreeMap<String, u64>,
    /// The locales, the source first.
    pub locales: Vec<DoctorLocale>,
    /// How much of each collection of catalogues each locale has translated.
    #[serde(default)]
    pub coverage: Vec<DoctorCoverage>,
    /// The ledger.
    pub ledger: DoctorLedger,
    /// What was found on the way.
    pub findings: Vec<Finding>,
}

/// What is known of git.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DoctorGit {
    /// Whether git runs and the project stands in a repository.
    pub available: bool,
    /// Whether history is cut off.
    pub shallow: bool,
}

/// A collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DoctorCollection {
    /// Its name.
    pub name: String,
    /// How many releases.
    pub releases: usize,
    /// How many editions, sources included.
    pub editions: usize,
    /// How many units in the source editions.
    pub units: usize,
    /// How many words in the source editions, code excepted.
    pub words: usize,
    /// How many of them stand in units that are not read further.
    pub opaque_words: usize,
    /// `opaque_words` by `words`, from 0 to 1.
    pub opaque_share: f64,
}

/// A locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DoctorLocale {
    /// Its tag.
    pub locale: String,
    /// How many editions.
    pub editions: usize,
    /// Whether words that bear facts are known in it; only for locales translated from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word_list: Option<WordList>,
}

/// How much of a collection of catalogues a locale has translated, in messages; terms are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DoctorCoverage {
    /// The collection's name.
    pub collection: String,
    /// The locale's tag.
    pub locale: String,
    /// Messages that say it in the locale's own words, or have no word to translate.
    pub translated: usize,
    /// Messages the locale lacks, in whole or in part.
    pub missing: usize,
    /// The words of those messages in the source.
    pub missing_words: usize,
    /// Messages that are word for word the source.
    pub identical: usize,
    /// Messages the source does not have.
    pub obsolete: usize,
}

/// Whether words that bear facts are known in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum WordList {
    /// The program ships a list.
    Shipped,
    /// There is none: a change of words is never more than `wording`, numbers excepted.
    None,
}

/// The ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DoctorLedger {
    /// How many files.
    pub files: usize,
    /// How many rows.
    pub rows: usize,
}
