//! Paths inside a project.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::is_nfc;

/// A path relative to the project's root, with `/`, safe to join to it.
///
/// It has no empty component and none that begins with a dot (so no `..`), no control character,
/// no backslash, at most 200 bytes, and is in NFC.
///
/// ```
/// use hexapla_content::RelPath;
/// assert!("content/en/2031-03-09-lines-cut.md".parse::<RelPath>().is_ok());
/// assert!("content/../../etc/passwd".parse::<RelPath>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelPath(String);

impl RelPath {
    /// The longest path allowed, in bytes.
    pub const MAX_BYTES: usize = 200;

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows the last dot of the file's name; `None` where it has no dot.
    pub fn extension(&self) -> Option<&str> {
        let name = self.0.rsplit('/').next()?;
        name.rsplit_once('.').map(|(_, extension)| extension)
    }

    /// The components, in order.
    pub fn components(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }
}

impl fmt::Display for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where `link` leads as seen from `folder`, the empty one for the root; `None` where it leads out of the root.
///
/// ```
/// use hexapla_content::path_from;
/// assert_eq!(path_from("content/fr", "../media/pier.jpg").as_deref(), Some("content/media/pier.jpg"));
/// assert_eq!(path_from("content", "../../pier.jpg"), None);
/// ```
pub fn path_from(folder: &str, link: &str) -> Option<String> {
    let mut steps = Vec::new();
    for step in folder.split('/').chain(link.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()?),
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// Why a text is no [`RelPath`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPath {
    /// Nothing, or an empty component.
    #[error("the path has an empty component")]
    Empty,
    /// A component begins with a dot.
    #[error("a component of the path begins with a dot")]
    Dot,
    /// More than 200 bytes.
    #[error("the path is longer than 200 bytes")]
    TooLong,
    /// A control character or a backslash.
    #[error("the path holds a control character or a backslash")]
    Character,
    /// Not in Unicode's normalisation form C.
    #[error("the path is not in Unicode normalisation form C")]
    NotNfc,
}

impl InvalidPath {
    /// The reason's name in findings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty-component",
            Self::Dot => "leading-dot",
            Self::TooLong => "too-long",
            Self::Character => "character",
            Self::NotNfc => "not-nfc",
        }
    }
}

impl FromStr for RelPath {
    type Err = InvalidPath;

    fn from_str(path: &str) -> Result<Self, Self::Err> {
        Self::try_from(path.to_owned())
    }
}

impl TryFrom<String> for RelPath {
    type Error = InvalidPath;

    fn try_from(path: String) -> Result<Self, Self::Error> {
        if path.len() > Self::MAX_BYTES {
            return Err(InvalidPath::TooLong);
        }
        if is_plain(&path) {
            return Ok(Self(path));
        }
        if path.contains(|c: char| c.is_control() || c == '\\') {
            return Err(InvalidPath::Character);
        }
        if path.split('/').any(str::is_empty) {
            return Err(InvalidPath::Empty);
        }
        if path.split('/').any(|component| component.starts_with('.')) {
            return Err(InvalidPath::Dot);
        }
        if !is_nfc(&path) {
            return Err(InvalidPath::NotNfc);
        }
        Ok(Self(path))
    }
}

/// Says whether nothing is wrong with a path of ASCII, as nearly all are, in one pass.
fn is_plain(path: &str) -> bool {
    let mut before = b'/';
    let is_sound = |byte: u8| {
        let begins = std::mem::replace(&mut before, byte) == b'/';
        let is_allowed = matches!(byte, b' '..=b'~') && byte != b'\\';
        is_allowed && !(begins && matches!(byte, b'/' | b'.'))
    };
    path.bytes().all(is_sound) && before != b'/'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told() {
        use InvalidPath::{Character, Dot, Empty, NotNfc, TooLong};
        for (path, wrong) in [
            ("", Empty),
            ("/", Empty),
            ("a/", Empty),
            ("/a", Empty),
            ("a//b", Empty),
            (".a", Dot),
            ("a/.b", Dot),
            ("a/../b", Dot),
            ("a\\b", Character),
            ("a\nb", Character),
            ("a\u{7f}b", Character),
            ("é/.b", Dot),
            ("e\u{301}", NotNfc),
            ("a\u{85}", Character),
        ] {
            assert_eq!(path.parse::<RelPath>(), Err(wrong), "{path:?}");
        }
        assert_eq!("x".repeat(201).parse::<RelPath>(), Err(TooLong));
        for path in ["a", "a/b.md", "a b/c..d", "é/ü.md"] {
            assert_eq!(path.parse::<RelPath>().unwrap().as_str(), path);
        }
    }
}
