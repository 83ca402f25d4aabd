//! `hexapla bundle`, `schedule` and `verify`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Finding;

/// The version of [`BundleReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum BundleSchema {
    /// The first.
    #[serde(rename = "hexapla/build/1")]
    One,
}

/// What was built: `build.json`, which stands beside a bundle and never in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BundleReport {
    /// The document's version.
    pub schema: BundleSchema,
    /// The instant the bundle was built for, RFC 3339.
    pub as_of: String,
    /// The next instant at which the same project makes another bundle, RFC 3339.
    pub next_change_at: Option<String>,
    /// Whether the bundle took its place.
    pub written: bool,
    /// The files.
    pub files: usize,
    /// Their bytes together.
    pub bytes: u64,
    /// The public releases.
    pub releases: usize,
    /// The tombstones.
    pub tombstones: usize,
    /// The pages in each locale, in the order of the configuration, the source first.
    pub locales: Vec<BundleLocale>,
    /// What kept it back.
    pub findings: Vec<Finding>,
}

/// The pages of releases in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BundleLocale {
    /// The locale's tag.
    pub locale: String,
    /// The pages in its language.
    pub pages: usize,
    /// The pages that show the source's text.
    pub fallbacks: usize,
    /// The releases whose pages the gate holds back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<String>,
}

/// The version of [`ScheduleReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ScheduleSchema {
    /// The first.
    #[serde(rename = "hexapla/schedule/1")]
    One,
}

/// What time alone will change. It names what is not public yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScheduleReport {
    /// The document's version.
    pub schema: ScheduleSchema,
    /// The instant it was made for, RFC 3339.
    pub as_of: String,
    /// The events that lie ahead, the next one first.
    pub events: Vec<ScheduledEvent>,
}

/// Something that happens to a release at an instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScheduledEvent {
    /// When, RFC 3339.
    pub at: String,
    /// What.
    pub event: EventKind,
    /// The release.
    pub release: String,
    /// The locale, where it is one only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// What time alone does to a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// An embargo ends.
    Lift,
    /// The grace or the waiver ends on which a page stands.
    Hold,
}

/// The version of [`VerifyReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum VerifySchema {
    /// The first.
    #[serde(rename = "hexapla/verify/1")]
    One,
}

/// Whether a bundle is what was built.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VerifyReport {
    /// The document's version.
    pub schema: VerifySchema,
    /// The files, the manifest and the digests among them.
    pub files: usize,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}
