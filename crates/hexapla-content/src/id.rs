//! Names of releases and units.

use std::fmt;
use std::str::FromStr;

/// The id of a release: its front-matter `id`, else its path, else `collection:path`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReleaseId(String);

impl ReleaseId {
    /// Takes `id` as it is; the façade decides what the id is.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ReleaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A unit's name inside one edition, which a person can type.
///
/// ```
/// use hexapla_content::UnitId;
/// assert_eq!("#3".parse(), Ok(UnitId::Body(3)));
/// assert_eq!("#title".parse(), Ok(UnitId::Field("title".to_owned())));
/// assert_eq!(UnitId::Target(7).to_string(), "#t7");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitId {
    /// A front-matter field of the source edition, by its dotted key: `#title`.
    Field(String),
    /// The n-th body unit of the source edition in reading order, from 1: `#3`.
    Body(usize),
    /// The n-th unit of the target edition, from 1: `#t7`.
    Target(usize),
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(key) => write!(f, "#{key}"),
            Self::Body(number) => write!(f, "#{number}"),
            Self::Target(number) => write!(f, "#t{number}"),
        }
    }
}

/// The text names no unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a unit: {0:?}; write #3, #title or #t7")]
pub struct InvalidUnitId(pub String);

impl FromStr for UnitId {
    type Err = InvalidUnitId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidUnitId(text.to_owned());
        let name = text.strip_prefix('#').unwrap_or(text);
        let number = |digits: &str| {
            let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain
                .then(|| digits.parse().ok())
                .flatten()
                .filter(|&number: &usize| number > 0)
        };
        if let Some(number) = number(name) {
            return Ok(Self::Body(number));
        }
        if let Some(number) = name.strip_prefix('t').and_then(number) {
            return Ok(Self::Target(number));
        }
        let starts_well = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
        let reads_well = !name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#');
        if starts_well && reads_well {
            Ok(Self::Field(name.to_owned()))
        } else {
            Err(invalid())
        }
    }
}
