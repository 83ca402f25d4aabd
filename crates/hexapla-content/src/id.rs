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
/// assert_eq!(UnitId::Message("nav-search.title".to_owned()).to_string(), "#nav-search.title");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitId {
    /// A front-matter field of the source edition, by its dotted key: `#title`.
    Field(String),
    /// The n-th body unit of the source edition in reading order, from 1: `#3`.
    Body(usize),
    /// The n-th unit of the target edition, from 1: `#t7`.
    Target(usize),
    /// A message, a term or an attribute of one, by its id in either locale: `#nav-search`,
    /// `#nav-search.title`, `#-brand`.
    Message(String),
}

impl UnitId {
    /// Says whether somebody who typed `name` means this unit. What is typed does not tell a message
    /// from a field, nor a message called `t7` from the seventh unit of a target.
    ///
    /// ```
    /// use hexapla_content::UnitId;
    /// let typed: UnitId = "#nav-search.title".parse()?;
    /// assert!(UnitId::Message("nav-search.title".to_owned()).is_called(&typed));
    /// # Ok::<(), hexapla_content::InvalidUnitId>(())
    /// ```
    pub fn is_called(&self, name: &Self) -> bool {
        match (self, name) {
            (Self::Message(_), Self::Body(_)) => false,
            (Self::Message(_), Self::Field(_) | Self::Target(_)) => {
                self.to_string() == name.to_string()
            }
            _ => self == name,
        }
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(key) => write!(f, "#{key}"),
            Self::Body(number) => write!(f, "#{number}"),
            Self::Target(number) => write!(f, "#t{number}"),
            Self::Message(id) => write!(f, "#{id}"),
        }
    }
}

/// The text names no unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a unit: {0:?}; write #3, #title, #t7 or #-brand")]
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
        let (is_term, own) = match name.strip_prefix('-') {
            Some(own) => (true, own),
            None => (false, name),
        };
        let starts_well = own.starts_with(|c: char| c.is_alphabetic() || c == '_');
        let reads_well = !own.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#');
        match (starts_well && reads_well, is_term) {
            (true, false) => Ok(Self::Field(name.to_owned())),
            (true, true) => Ok(Self::Message(name.to_owned())),
            (false, _) => Err(invalid()),
        }
    }
}
