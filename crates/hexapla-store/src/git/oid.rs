//! Names of objects.

use std::fmt;
use std::str::FromStr;

/// The name of an object in git: 40 hexadecimal digits, or 64 where the repository uses SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Oid(Box<str>);

impl Oid {
    /// The name's digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether it is all noughts: git's way to say that there is no object.
    pub fn is_nothing(&self) -> bool {
        self.0.bytes().all(|byte| byte == b'0')
    }
}

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is no object's full name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the full name of a git object: {0:?}")]
pub struct InvalidOid(pub String);

impl FromStr for Oid {
    type Err = InvalidOid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let lower_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if matches!(text.len(), 40 | 64) && text.bytes().all(lower_hex) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidOid(text.to_owned()))
        }
    }
}
