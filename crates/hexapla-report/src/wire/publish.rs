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
    /// The next instant at which something becomes public, RFC 3339.
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
}

/// The version of [`ScheduleReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ScheduleSchema {
    /// The first.
    #[serde(rename = "hexapla/schedule/1")]
    One,
}

/// What becomes public when. It names what is not public yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScheduleReport {
    /// The document's version.
    pub schema: ScheduleSchema,
    /// The instant it was made for, RFC 3339.
    pub as_of: String,
    /// The ends of embargoes that lie ahead, the next one first.
    pub lifts: Vec<ScheduledLift>,
}

/// The end of an embargo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScheduledLift {
    /// When it ends, RFC 3339.
    pub at: String,
    /// The release.
    pub release: String,
    /// The locale, where one comes out later than the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
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
    /// The files its manifest lists.
    pub files: usize,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}
