//! Ledger rows: statements about pairs of texts.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::{Few, Fingerprint, Impact, Locale, UnitKind};

/// On what ground a row was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Another text was accepted in its place. It speaks of a translation that says exactly this again, and of no other; its
    /// units are unverified where their source says the same again, too.
    Replaced,
    /// Taken on trust when a project was adopted, or paired with doubt; its units are unverified as long as their source
    /// says the same.
    Assumed,
    /// From a pin in the translation's metadata.
    Pin,
    /// From the history of the unit.
    Blame,
    /// From an exchange file.
    Imported,
    /// The source changed, the translation still holds.
    Checked,
    /// A translator made it from that source.
    Translated,
    /// A reviewer approved exactly this pair.
    Approved,
    /// The translator's own note; no source.
    Local,
}

impl How {
    /// Every ground, weakest first.
    pub const ALL: [Self; 9] = [
        Self::Replaced,
        Self::Assumed,
        Self::Pin,
        Self::Blame,
        Self::Imported,
        Self::Checked,
        Self::Translated,
        Self::Approved,
        Self::Local,
    ];

    /// The name in ledger files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Replaced => "replaced",
            Self::Assumed => "assumed",
            Self::Pin => "pin",
            Self::Blame => "blame",
            Self::Imported => "imported",
            Self::Checked => "checked",
            Self::Translated => "translated",
            Self::Approved => "approved",
            Self::Local => "local",
        }
    }

    /// Says whether a row on this ground makes its units current, as long as both texts are as it says.
    pub const fn vouches(self) -> bool {
        !matches!(self, Self::Replaced | Self::Assumed)
    }
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names no ground of a row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such ground of a ledger row: {0}")]
pub struct UnknownHow(pub String);

impl FromStr for How {
    type Err = UnknownHow;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|how| how.name() == name)
            .ok_or_else(|| UnknownHow(name.to_owned()))
    }
}

/// The pseudonym that was given, without space around it; `None` where it is blank, which is nobody's.
///
/// ```
/// use hexapla_content::pseudonym;
/// assert_eq!(pseudonym(" t1").as_deref(), Some("t1"));
/// assert_eq!(pseudonym(" "), None);
/// ```
pub fn pseudonym(given: &str) -> Option<String> {
    let given = given.trim();
    (!given.is_empty()).then(|| given.to_owned())
}

/// A statement about a pair of texts: this target text holds for that source text.
///
/// It is written once however often the pair occurs. `source` is empty for a local note; several
/// sources are a merge, several targets a passage translated as two.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The source fingerprints, in order; empty for a local note.
    pub source: Few<Fingerprint>,
    /// The target fingerprints, in order.
    pub target: Few<Fingerprint>,
    /// On what ground.
    pub how: How,
    /// Who, by a pseudonym.
    pub by: Option<String>,
    /// Who stood for the translation before, by a pseudonym (`approved` rows).
    pub translator: Option<String>,
    /// When, a civil date.
    pub at: Option<Date>,
    /// The source it held for before (`checked` rows).
    pub was: Option<Fingerprint>,
    /// The impact of the change that was checked.
    pub impact: Option<Impact>,
    /// Why.
    pub why: Option<String>,
    /// The pivot it was translated from, when not from the source locale.
    pub from: Option<Locale>,
    /// The message's id, for rows of Fluent units.
    pub id: Option<String>,
}

impl Row {
    /// A row with nothing but what every row has.
    pub fn new(
        source: impl Into<Few<Fingerprint>>,
        target: impl Into<Few<Fingerprint>>,
        how: How,
    ) -> Self {
        Self {
            source: source.into(),
            target: target.into(),
            how,
            by: None,
            translator: None,
            at: None,
            was: None,
            impact: None,
            why: None,
            from: None,
            id: None,
        }
    }

    /// What stays of a row when another text is accepted in the place of its translation.
    pub fn replaced(&self) -> Self {
        Self {
            at: self.at,
            from: self.from.clone(),
            id: self.id.clone(),
            ..Self::new(self.source.clone(), self.target.clone(), How::Replaced)
        }
    }

    /// Who stands for the translation itself, by a pseudonym: of an approval whoever stood for it before.
    pub fn translator(&self) -> Option<&str> {
        let who = match self.how {
            How::Approved => &self.translator,
            _ => &self.by,
        };
        who.as_deref()
    }
}

/// A baseline text in the pool: what a unit said when it was accepted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Baseline {
    /// What the unit was.
    pub kind: UnitKind,
    /// The block half of its markup channel.
    pub context: Box<str>,
    /// Its explicit identity, where it has one.
    pub pin: Option<Box<str>>,
    /// Its original text, with the link definitions it needs; `None` when it was redacted.
    pub text: Option<String>,
}

/// An English editor's word that a change between two texts is a mere repair. It lowers the impact
/// one step, never below cosmetic, never from factual, never to current.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hint {
    /// The text before.
    pub old: Fingerprint,
    /// The text after.
    pub new: Fingerprint,
    /// Who said so, by a pseudonym.
    pub by: Option<String>,
    /// When, a civil date.
    pub at: Option<Date>,
}

/// The baseline texts of a release, shared by all its locales, and the editors' hints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pool {
    /// The texts by fingerprint.
    pub texts: BTreeMap<Fingerprint, Baseline>,
    /// The hints, sorted.
    pub hints: Vec<Hint>,
}

impl Pool {
    /// A pool without texts.
    pub const EMPTY: Self = Self {
        texts: BTreeMap::new(),
        hints: Vec::new(),
    };
}
