//! `hexapla status`: how the translations stand.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Finding, Flag, Impact, Reason, Segment, Status, WordCount};

/// The version of [`StatusReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum StatusSchema {
    /// The first.
    #[serde(rename = "hexapla/status/1")]
    One,
}

/// How the translations stand; target locales only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatusReport {
    /// The document's version.
    pub schema: StatusSchema,
    /// The day it was made for, ISO 8601.
    pub as_of: String,
    /// The locales, in the order of the configuration.
    pub locales: Vec<StatusLocale>,
    /// What was found on the way.
    pub findings: Vec<Finding>,
}

/// How one locale stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatusLocale {
    /// Its tag.
    pub locale: String,
    /// Its units in releases that have an edition in it.
    pub units: Units,
    /// Its outdated units by impact.
    pub by_impact: BTreeMap<Impact, usize>,
    /// The words of the source editions of those releases.
    pub words: WordCount,
    /// What has no edition in it at all; not counted in `units`.
    pub untranslated: Untranslated,
    /// The releases that have an edition in it.
    pub releases: Vec<ReleaseStatus>,
}

/// Numbers of units by status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Units {
    /// Made from the source as it is now.
    pub current: usize,
    /// The source has changed since.
    pub outdated: usize,
    /// Source units without a translation.
    pub missing: usize,
    /// The source unit is gone.
    pub orphaned: usize,
    /// Nobody recorded from which text they were made.
    pub unverified: usize,
    /// Translators' own notes.
    pub local: usize,
}

/// Releases without an edition in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Untranslated {
    /// How many releases.
    pub releases: usize,
    /// How many units they have in the source.
    pub units: usize,
    /// How many words they have in the source.
    pub words: usize,
}

/// How one release stands in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReleaseStatus {
    /// Its id.
    pub release: String,
    /// The translation's file.
    pub path: String,
    /// The status of its worst unit.
    pub status: Status,
    /// The worst impact of its outdated units; null when none is outdated.
    pub impact: Option<Impact>,
    /// Its units by status.
    pub units: Units,
    /// The words of its source edition.
    pub words: WordCount,
    /// Its units one by one, when asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<UnitDetail>>,
}

/// How one unit stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UnitDetail {
    /// The source unit's id; of an orphaned or local one, the target unit's.
    pub unit: String,
    /// The ids of the target units.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target: Vec<String>,
    /// Its kind, such as `paragraph`.
    pub kind: String,
    /// Its first line in the source edition, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_line: Option<usize>,
    /// Its first line in the translation, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_line: Option<usize>,
    /// How it stands.
    pub status: Status,
    /// What kind of change the source underwent, when it is outdated; else null.
    pub impact: Option<Impact>,
    /// What else is known.
    pub flags: Vec<Flag>,
    /// Why it has its impact.
    pub reasons: Vec<Reason>,
    /// The sentences that changed, and those of the translation that say them, when it is outdated and
    /// only some of its sentences changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
    /// The pivot whose own staleness this is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
}

/// A line of `hexapla status --format jsonl`: a release in a locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatusLine<'a> {
    /// The locale's tag.
    pub locale: &'a str,
    /// How the release stands in it.
    #[serde(flatten)]
    pub release: &'a ReleaseStatus,
}

impl StatusReport {
    /// The lines of `--format jsonl`.
    pub fn lines(&self) -> impl Iterator<Item = StatusLine<'_>> {
        self.locales.iter().flat_map(|locale| {
            let tag = locale.locale.as_str();
            locale.releases.iter().map(move |release| StatusLine {
                locale: tag,
                release,
            })
        })
    }
}
