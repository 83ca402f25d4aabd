//! `hexapla adopt`: what ground was found for existing translations.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Finding, Impact};

/// The version of [`AdoptReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AdoptSchema {
    /// The first.
    #[serde(rename = "hexapla/adopt/1")]
    One,
}

/// What was adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AdoptReport {
    /// The document's version.
    pub schema: AdoptSchema,
    /// The day written into the ledger, ISO 8601.
    pub as_of: String,
    /// Whether the ledger was written.
    pub written: bool,
    /// How many releases were looked at.
    pub releases: usize,
    /// How many translations were looked at.
    pub editions: usize,
    /// Their units by ground.
    pub units: AdoptedUnits,
    /// What stands against a row of those units that history gave no ground for; absent where it was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doubts: Option<Doubts>,
    /// What became of the pins.
    pub pins: Pins,
    /// How far the sources have moved since their pins; absent without pins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drift: Option<Drift>,
    /// The file of known debt that was begun with what fails today (`--assume`); absent where none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debt: Option<String>,
    /// What was found on the way.
    pub findings: Vec<Finding>,
}

/// Target units by the ground found for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AdoptedUnits {
    /// Had a row in the ledger already, which stays.
    pub recorded: usize,
    /// A pin names the source text they were made from.
    pub pinned: usize,
    /// History tells when their text last changed, and what the source said then (`--from-history`).
    pub from_history: usize,
    /// Taken on trust (`--assume`); their status stays unverified.
    pub assumed: usize,
    /// History tells that they are the source's text, not translated yet; they are missing.
    pub copied: usize,
    /// Paired with doubt, or not at all.
    pub unverified: usize,
}

/// Units that history gave no ground for, by the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Doubts {
    /// They pair with the source of the moment only doubtfully.
    pub pairing: usize,
    /// They pair with nothing in the source of the moment.
    pub alone: usize,
    /// There was no source at the moment their text last changed.
    pub no_source: usize,
    /// git does not have the text of a version that would tell.
    pub no_text: usize,
    /// Clocks do not tell which of two texts of the source, in another repository, they were made from.
    pub clocks: usize,
}

/// What became of the pins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pins {
    /// How many translations carry one.
    pub found: usize,
    /// How many name a commit that holds the source under its path.
    pub resolved: usize,
    /// How many were followed to the path the source had then.
    pub followed: usize,
    /// How many lead nowhere; each is a finding.
    pub unresolved: usize,
}

/// How far the sources have moved since their pins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Drift {
    /// Translations whose source file has changed since its pin.
    pub pages: usize,
    /// Those of them in which no unit needs re-reading.
    pub nothing_to_reread: usize,
    /// The units of those pages.
    pub units: usize,
    /// The units that became outdated, by impact.
    pub by_impact: BTreeMap<Impact, usize>,
    /// The words of the source to be re-read.
    pub words_to_reread: usize,
}
