//! What kind of change a source unit underwent.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// The kind of a source change, in order of weight; [`Impact::Unknown`] ranks as factual.
///
/// ```
/// use hexapla_content::Impact;
/// assert!(Impact::Wording < Impact::Factual);
/// assert_eq!(Impact::Unknown.max(Impact::Wording), Impact::Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impact {
    /// All three channels equal: reflow, list markers.
    None,
    /// Emphasis, code marks, nesting or heading level.
    Markup,
    /// Only a destination.
    Link,
    /// Punctuation, case, typography, a spelling repair.
    Cosmetic,
    /// Other words, the same facts.
    Wording,
    /// Variables, selectors or placeables of a message.
    Interface,
    /// A protected token: a number, a date, a name, a negation, a quotation.
    Factual,
    /// The text translated from is not to be had; treated as factual.
    Unknown,
    /// Editors said so: a correction that must be carried, a redaction, a withdrawal.
    Critical,
}

impl Impact {
    /// Every impact, lightest first.
    pub const ALL: [Self; 9] = [
        Self::None,
        Self::Markup,
        Self::Link,
        Self::Cosmetic,
        Self::Wording,
        Self::Interface,
        Self::Factual,
        Self::Unknown,
        Self::Critical,
    ];

    /// The impact's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Markup => "markup",
            Self::Link => "link",
            Self::Cosmetic => "cosmetic",
            Self::Wording => "wording",
            Self::Interface => "interface",
            Self::Factual => "factual",
            Self::Unknown => "unknown",
            Self::Critical => "critical",
        }
    }
}

impl Ord for Impact {
    /// Declaration order is the order of weight; unknown stands right above factual, so that the
    /// greater of the two says that something is not known.
    fn cmp(&self, other: &Self) -> Ordering {
        (*self as u8).cmp(&(*other as u8))
    }
}

impl PartialOrd for Impact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text is no impact's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such impact: {0}")]
pub struct UnknownImpact(pub String);

impl FromStr for Impact {
    type Err = UnknownImpact;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|impact| impact.name() == name)
            .ok_or_else(|| UnknownImpact(name.to_owned()))
    }
}
