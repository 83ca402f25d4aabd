//! `hexapla diff`: what a translator has to look at, side by side.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Flag, Impact, Reason, Segment, Status};

/// The version of [`DiffReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DiffSchema {
    /// The first.
    #[serde(rename = "hexapla/diff/1")]
    One,
}

/// The units of a locale that are not current.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DiffReport {
    /// The document's version.
    pub schema: DiffSchema,
    /// The locale translated from.
    pub source: String,
    /// The locale translated into.
    pub locale: String,
    /// The releases with something to do, in the order given.
    pub releases: Vec<DiffRelease>,
}

/// The units of one release that are not current.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DiffRelease {
    /// Its id.
    pub release: String,
    /// The locale translated from, where it is not that of the document: its pivot has no edition of the release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The source edition's file.
    pub path: String,
    /// The translation's file.
    pub target_path: String,
    /// Whether the source was withdrawn: the translation is to be taken down, and nothing of it can be accepted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// The units, in reading order.
    pub units: Vec<DiffUnit>,
}

/// One unit: the source then and now, and the translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DiffUnit {
    /// The source unit's id; of an orphaned one, the target unit's.
    pub unit: String,
    /// The beginning of the source unit's fingerprint, as `accept` takes it: `1-7f1c`.
    pub fingerprint_short: String,
    /// Its kind, such as `paragraph`.
    pub kind: String,
    /// How it stands.
    pub status: Status,
    /// What kind of change the source underwent, when it is outdated; else null.
    pub impact: Option<Impact>,
    /// The pivot locale whose own staleness it is, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// What else is known.
    pub flags: Vec<Flag>,
    /// Why it has its impact.
    pub reasons: Vec<Reason>,
    /// The source text the translation was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The source text now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// The translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The sentences that changed, and those of the translation that say them, when it is outdated and
    /// only some of its sentences changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
    /// Its first line in the source edition, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_line: Option<usize>,
    /// Its first line in the translation, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_line: Option<usize>,
    /// The command that accepts the translation as it stands; empty where none does.
    pub accept: String,
}
