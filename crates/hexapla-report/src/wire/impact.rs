//! The model's small vocabularies as they stand in documents.

use hexapla_content as content;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of change a source unit underwent, lightest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// Text, markup and links are equal.
    None,
    /// Only emphasis, code marks, nesting or heading level.
    Markup,
    /// Only a destination.
    Link,
    /// Punctuation, case, typography, a spelling repair.
    Cosmetic,
    /// Other words, the same facts.
    Wording,
    /// Variables, selectors or placeables of a message.
    Interface,
    /// A number, a date, a name, a negation, a quotation.
    Factual,
    /// The text translated from is not to be had.
    Unknown,
    /// Editors said so.
    Critical,
}

impl Impact {
    /// The impact's name, as in the document.
    pub const fn name(self) -> &'static str {
        use content::Impact as Model;
        match self {
            Self::None => Model::None.name(),
            Self::Markup => Model::Markup.name(),
            Self::Link => Model::Link.name(),
            Self::Cosmetic => Model::Cosmetic.name(),
            Self::Wording => Model::Wording.name(),
            Self::Interface => Model::Interface.name(),
            Self::Factual => Model::Factual.name(),
            Self::Unknown => Model::Unknown.name(),
            Self::Critical => Model::Critical.name(),
        }
    }
}

impl From<content::Impact> for Impact {
    fn from(impact: content::Impact) -> Self {
        match impact {
            content::Impact::None => Self::None,
            content::Impact::Markup => Self::Markup,
            content::Impact::Link => Self::Link,
            content::Impact::Cosmetic => Self::Cosmetic,
            content::Impact::Wording => Self::Wording,
            content::Impact::Interface => Self::Interface,
            content::Impact::Factual => Self::Factual,
            content::Impact::Unknown => Self::Unknown,
            content::Impact::Critical => Self::Critical,
        }
    }
}

/// How a target unit stands to its source, without the impact.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Made from the source as it is now.
    Current,
    /// The translator's own note.
    Local,
    /// Nobody recorded from which text it was made.
    Unverified,
    /// A source unit without a translation.
    Missing,
    /// The source has changed since.
    Outdated,
    /// The source unit is gone, the translation still says it.
    Orphaned,
}

impl Status {
    /// The status's name, as in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Local => "local",
            Self::Unverified => "unverified",
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Orphaned => "orphaned",
        }
    }
}

impl From<content::Status> for Status {
    fn from(status: content::Status) -> Self {
        match status {
            content::Status::Current => Self::Current,
            content::Status::Outdated(_) => Self::Outdated,
            content::Status::Missing => Self::Missing,
            content::Status::Orphaned => Self::Orphaned,
            content::Status::Unverified => Self::Unverified,
            content::Status::Local => Self::Local,
        }
    }
}

/// What else is known of a tracked unit.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Flag {
    /// The source unit stands elsewhere than it did.
    Moved,
    /// The source unit was split.
    Split,
    /// Source units were merged.
    Merged,
    /// The target is the source text and not declared so.
    Copied,
    /// The target was edited since it was accepted.
    Touched,
    /// The source has given the message another id, and the target still goes by the old one.
    Renamed,
}

impl Flag {
    /// The flag's name, as in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Copied => "copied",
            Self::Touched => "touched",
            Self::Renamed => "renamed",
        }
    }
}

impl From<content::Flag> for Flag {
    fn from(flag: content::Flag) -> Self {
        match flag {
            content::Flag::Moved => Self::Moved,
            content::Flag::Split => Self::Split,
            content::Flag::Merged => Self::Merged,
            content::Flag::Copied => Self::Copied,
            content::Flag::Touched => Self::Touched,
            content::Flag::Renamed => Self::Renamed,
        }
    }
}

/// Why a change has its impact: `number`, 27, 31.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reason {
    /// What changed: the kind of a protected token, or the name of a rule.
    pub kind: String,
    /// What stood there; absent when something was added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// What stands there now; absent when something was taken out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
}

impl From<&hexapla_diagnostics::Changed> for Reason {
    fn from(change: &hexapla_diagnostics::Changed) -> Self {
        Self {
            kind: change.kind.clone(),
            old: change.old.clone(),
            new: change.new.clone(),
        }
    }
}

/// Numbers of words of the source language (UAX #29; each CJK character is one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WordCount {
    /// All words of the source.
    pub source: usize,
    /// The words of units outdated at cosmetic or above, missing, or orphaned.
    pub to_reread: usize,
}
