//! What was found.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Index;

use crate::{Code, Edit, Level, Outcome, Place};

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

/// The arguments of a finding by name, sorted: a handful, in one piece, since a project may have a hundred thousand
/// findings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Args(Vec<(&'static str, Arg)>);

impl Args {
    /// No argument.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Sets the argument `name`.
    pub fn insert(&mut self, name: &'static str, value: Arg) {
        match self.place(name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (name, value)),
        }
    }

    /// The argument `name`.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        let at = self.place(name).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// The arguments with their names, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Arg)> + Clone {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (*known).cmp(name))
    }
}

impl Default for Args {
    fn default() -> Self {
        Self::new()
    }
}

impl Index<&str> for Args {
    type Output = Arg;

    /// The argument `name`.
    ///
    /// # Panics
    /// When there is none.
    fn index(&self, name: &str) -> &Arg {
        self.get(name).expect("the finding has the argument")
    }
}

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

/// As data, for logs and for the errors of programs: its level, code, place and arguments. People are told by a
/// catalogue.
///
/// ```
/// use hexapla_diagnostics::{Code, Finding, Place, Span};
///
/// const LOST: Code = Code::warn("figure-lost");
/// let place = Place::file("fr/ferry.md").at("Au moins 15.", Span::new(9, 11));
/// let finding = Finding::new(LOST, place).with("figure", "12");
/// assert_eq!(finding.to_string(), "warn figure-lost fr/ferry.md:1:10 figure=12");
/// ```
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.level.name(), self.code)?;
        if let Some(path) = &self.place.path {
            write!(f, " {path}")?;
        }
        if let Some(position) = self.place.position {
            write!(f, ":{position}")?;
        }
        self.args
            .iter()
            .try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
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

    /// The order in which findings are told: by place, those of one place by code.
    pub fn by_place(&self, other: &Self) -> Ordering {
        (&self.place, self.code).cmp(&(&other.place, other.code))
    }

    /// Adds the argument `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// Says whether it tells of something that could not be judged.
    pub fn is_unjudged(&self) -> bool {
        self.code.outcome() == Outcome::NotJudged
    }

    /// Sets the level.
    #[must_use]
    pub fn level(self, level: Level) -> Self {
        Self { level, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_sorted_and_each_name_has_one() {
        let mut args = Args::new();
        for (name, value) in [("text", 1_usize), ("code", 2), ("unit", 3), ("text", 4)] {
            args.insert(name, value.into());
        }
        let all: Vec<(&str, String)> = args
            .iter()
            .map(|(name, value)| (name, value.to_string()))
            .collect();
        let sorted = [("code", "2"), ("text", "4"), ("unit", "3")];
        assert!(all.iter().map(|(n, v)| (*n, v.as_str())).eq(sorted));
        assert_eq!(
            (args.get("tex"), args.get("text")),
            (None, Some(&args["text"]))
        );
    }
}
