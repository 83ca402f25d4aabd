//! `hexapla compare`: what became of the units of a text.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Finding, Impact, Reason, Status, WordCount};

/// The version of [`CompareReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum CompareSchema {
    /// The first.
    #[serde(rename = "hexapla/compare/1")]
    One,
}

/// Two versions of a text, compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CompareReport {
    /// The document's version.
    pub schema: CompareSchema,
    /// The worst impact of any bead.
    pub impact: Impact,
    /// How many beads of each change.
    pub counts: Counts,
    /// The words of the new version.
    pub words: WordCount,
    /// The beads in the order of the new version; identical ones may be left out.
    pub beads: Vec<Bead>,
    /// What was found while reading; absent where nothing was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
}

/// How many beads of each change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counts {
    /// Identical, in the same place.
    pub same: usize,
    /// Identical, in another place.
    pub moved: usize,
    /// Changed.
    pub edited: usize,
    /// One that became several.
    pub split: usize,
    /// Several that became one.
    pub merged: usize,
    /// Only in the new version.
    pub added: usize,
    /// Only in the old version.
    pub removed: usize,
}

/// What became of units.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Identical, in the same place.
    Same,
    /// Identical, in another place.
    Moved,
    /// Changed.
    Edited,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
    /// Only in the new version.
    Added,
    /// Only in the old version.
    Removed,
}

impl Change {
    /// The change's name, as in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Moved => "moved",
            Self::Edited => "edited",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// Units of two versions that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Bead {
    /// What became of them.
    pub change: Change,
    /// Whether an edited, split or merged bead stands elsewhere too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moved: bool,
    /// The units of the old version.
    pub old: Vec<UnitText>,
    /// The units of the new version.
    pub new: Vec<UnitText>,
    /// What kind of change it is.
    pub impact: Impact,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// A unit's name, place and text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UnitText {
    /// Its id, such as `#3`.
    pub unit: String,
    /// Its kind, such as `paragraph`.
    pub kind: String,
    /// Its first line in the file, from 1.
    pub line: usize,
    /// Its text.
    pub text: String,
}

/// What the texts of a request are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum CompareFormat {
    /// Markdown, with front matter.
    #[default]
    Markdown,
    /// MDX, with front matter.
    Mdx,
    /// Fluent: a catalogue.
    Fluent,
}

/// A line of the input of `hexapla compare --jsonl`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct CompareRequest<'a> {
    /// Any name; the answer repeats it.
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    /// What the texts are written in; Markdown when nothing else is said.
    #[serde(default)]
    pub format: CompareFormat,
    /// The old version.
    #[serde(borrow)]
    pub old: Cow<'a, str>,
    /// The new version.
    #[serde(borrow)]
    pub new: Cow<'a, str>,
    /// A translation made from the old version.
    #[serde(borrow, default)]
    pub translation: Option<Cow<'a, str>>,
    /// The translation's locale.
    #[serde(borrow, default)]
    pub locale: Option<Cow<'a, str>>,
}

/// A line of the output of `hexapla compare --jsonl`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CompareLine {
    /// The request's name.
    pub id: String,
    /// The worst impact of any bead.
    pub impact: Impact,
    /// How many beads of each change.
    pub counts: Counts,
    /// The words of the new version.
    pub words: WordCount,
    /// The beads; identical ones may be left out.
    pub beads: Vec<Bead>,
    /// How the units of the translation stand; absent when none was given, or it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<TargetLine>>,
    /// What was found while reading; absent where nothing was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
}

/// A unit of the translation in a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TargetLine {
    /// Its id, such as `#t3`; of a missing one, the source unit's.
    pub unit: String,
    /// Its first line in the translation, from 1; of a missing one, in the new version.
    pub line: usize,
    /// How it stands.
    pub status: Status,
    /// What kind of change the source underwent, when it is outdated; else null.
    pub impact: Option<Impact>,
}
