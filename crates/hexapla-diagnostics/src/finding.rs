//! What was found.

use std::collections::BTreeMap;
use std::fmt;

use crate::{Code, Edit, Level, Place};

/// One argument of a finding: data, to be formatted in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    /// A text: a name, a quoted passage, a command to type.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Names, to be listed.
    Names(Vec<String>),
    /// What changed, heaviest first.
    Changes(Vec<Changed>),
}

/// One thing that changed: its kind by a name such as `number`, what stood there and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Changed {
    /// The kind, kebab-case ASCII.
    pub kind: String,
    /// What stood there; `None` where nothing did.
    pub old: Option<String>,
    /// What stands there now; `None` where nothing does.
    pub new: Option<String>,
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Names(names) => f.write_str(&names.join(",")),
            Self::Changes(changes) => changes.iter().try_for_each(|change| write!(f, "{change};")),
        }
    }
}

/// As data, for comparing and sorting: people are told by a catalogue.
impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |side: &Option<String>| side.clone().unwrap_or_default();
        write!(f, "{}:{}>{}", self.kind, side(&self.old), side(&self.new))
    }
}

impl From<Vec<String>> for Arg {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

impl From<Vec<Changed>> for Arg {
    fn from(changes: Vec<Changed>) -> Self {
        Self::Changes(changes)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The arguments of a finding by name, sorted.
pub type Args = BTreeMap<&'static str, Arg>;

/// A diagnostic with a stable code, a place and a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of finding.
    pub code: Code,
    /// How much it matters here.
    pub level: Level,
    /// Where.
    pub place: Place,
    /// The data its sentence is made from.
    pub args: Args,
    /// The edits of the file named in `place` that would mend it; empty when nobody knows.
    pub fix: Vec<Edit>,
}

impl Finding {
    /// A finding at the code's default level.
    pub fn new(code: Code, place: Place) -> Self {
        Self {
            code,
            level: code.level(),
            place,
            args: Args::new(),
            fix: Vec::new(),
        }
    }

    /// Adds the argument `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// Sets the level.
    #[must_use]
    pub fn level(self, level: Level) -> Self {
        Self { level, ..self }
    }
}
