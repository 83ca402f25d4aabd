//! Stable names of what can be found.

use std::fmt;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Worth knowing.
    Info,
    /// Worth mending.
    Warn,
    /// Must be mended.
    Error,
}

impl Level {
    /// The level's name in configuration and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }
}

/// What a finding says about the run itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The text was read and judged.
    Judged,
    /// Something could not be read, so it could not be judged (exit code 3).
    NotJudged,
}

/// The stable name of a kind of finding, such as `outdated-factual`, with its default level.
///
/// Two codes are equal when their names are.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    name: &'static str,
    level: Level,
    outcome: Outcome,
}

impl Code {
    /// A code whose findings are errors unless configured otherwise.
    pub const fn error(name: &'static str) -> Self {
        Self {
            name,
            level: Level::Error,
            outcome: Outcome::Judged,
        }
    }

    /// A code whose findings are warnings.
    pub const fn warn(name: &'static str) -> Self {
        Self {
            name,
            level: Level::Warn,
            outcome: Outcome::Judged,
        }
    }

    /// A code whose findings are worth knowing only.
    pub const fn info(name: &'static str) -> Self {
        Self {
            name,
            level: Level::Info,
            outcome: Outcome::Judged,
        }
    }

    /// A code which says that something could not be checked at all: an error, exit code 3.
    pub const fn not_judged(name: &'static str) -> Self {
        Self {
            name,
            level: Level::Error,
            outcome: Outcome::NotJudged,
        }
    }

    /// The name, kebab-case ASCII.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The default level.
    pub const fn level(self) -> Level {
        self.level
    }

    /// Says whether the text could be judged.
    pub const fn outcome(self) -> Outcome {
        self.outcome
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Code {}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.name.cmp(other.name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
