//! How a target unit stands to its source.

use crate::Impact;

/// The status of a target unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Made from the source as it is now.
    Current,
    /// The source has changed since.
    Outdated(Impact),
    /// A source unit without a translation.
    Missing,
    /// The source unit is gone, the translation still says it.
    Orphaned,
    /// Paired, but nobody recorded from which text it was made.
    Unverified,
    /// The translator's own note, declared.
    Local,
}

impl Status {
    /// The status's name, without the impact.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Outdated(_) => "outdated",
            Self::Missing => "missing",
            Self::Orphaned => "orphaned",
            Self::Unverified => "unverified",
            Self::Local => "local",
        }
    }

    /// Says whether a translator owes nothing here.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Current | Self::Local)
    }

    /// Says whether a translator owes more than at `other`. What is missing and what the source no longer says weigh the
    /// same, and more than any change.
    ///
    /// ```
    /// use hexapla_content::{Impact, Status};
    ///
    /// let factual = Status::Outdated(Impact::Factual);
    /// assert!(factual.is_worse_than(Status::Outdated(Impact::Cosmetic)));
    /// assert!(!factual.is_worse_than(Status::Missing));
    /// ```
    pub fn is_worse_than(self, other: Self) -> bool {
        self.weight() > other.weight()
    }

    const fn weight(self) -> (u8, Option<Impact>) {
        match self {
            Self::Current | Self::Local => (0, None),
            Self::Unverified => (1, None),
            Self::Outdated(impact) => (2, Some(impact)),
            Self::Missing | Self::Orphaned => (3, None),
        }
    }
}

/// What else is known of a tracked unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// The flag's name.
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
