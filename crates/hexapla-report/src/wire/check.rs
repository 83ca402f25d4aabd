//! `hexapla check`: everything that was found.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Finding, Impact, Level, Status};

/// The version of [`CheckReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum CheckSchema {
    /// The first.
    #[serde(rename = "hexapla/check/1")]
    One,
}

/// Everything that was found; with a base revision, what a change does to the translations.
// Whoever only writes it may put findings there that come one by one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "CheckReport")]
pub struct CheckReport<F = Vec<Finding>> {
    /// The document's version.
    pub schema: CheckSchema,
    /// The day it was made for, ISO 8601.
    pub as_of: String,
    /// The revision compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The findings, by path and place.
    pub findings: F,
    /// How many of each level.
    pub summary: Summary,
    /// What the change since `base` does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview: Option<Preview>,
}

/// How many findings of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// Findings that must be mended.
    pub errors: usize,
    /// Findings worth mending.
    pub warnings: usize,
    /// Findings worth knowing.
    pub infos: usize,
}

impl Summary {
    /// Counts `findings`.
    pub fn of(findings: &[Finding]) -> Self {
        let mut summary = Self::default();
        for finding in findings {
            summary.count(finding.level);
        }
        summary
    }

    /// Counts one more of a level.
    pub(crate) const fn count(&mut self, level: Level) {
        match level {
            Level::Error => self.errors += 1,
            Level::Warn => self.warnings += 1,
            Level::Info => self.infos += 1,
        }
    }
}

/// What a change does to the translations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Preview {
    /// How many target units it makes outdated, missing or orphaned, or more seriously so.
    pub units: usize,
    /// The locales of those units.
    pub locales: Vec<String>,
    /// Those that become outdated, by impact.
    pub by_impact: BTreeMap<Impact, usize>,
    /// How many target units it makes current.
    pub became_current: usize,
    /// How many target units it edits that wait to be accepted.
    #[serde(default)]
    pub edited: usize,
    /// The command that accepts those, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accept: Option<String>,
    /// How many other target units in the files it touches are still not current.
    pub remaining: usize,
    /// The same, translation by translation: those it does something to.
    #[serde(default)]
    pub editions: Vec<PreviewEdition>,
}

/// What a change does to one translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PreviewEdition {
    /// The release's id.
    pub release: String,
    /// The locale's tag.
    pub locale: String,
    /// The file the translation is made from.
    pub origin: String,
    /// The units that become outdated, missing or orphaned, or more seriously so.
    pub worsened: Vec<PreviewUnit>,
    /// The units that become current.
    pub became_current: Vec<PreviewUnit>,
    /// The units whose translation is new and whose source is not, and that nobody has accepted.
    #[serde(default)]
    pub edited: Vec<PreviewUnit>,
    /// Where the change touches the translation: its other units that are still not current.
    pub remaining: Vec<PreviewUnit>,
}

/// A unit and how it stands with the change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PreviewUnit {
    /// The unit's id, such as `#3`.
    pub unit: String,
    /// Its line in `origin`, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// How it stands.
    pub status: Status,
    /// The impact of the source's change, where it is outdated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<Impact>,
}
