//! Where ledger files are: `ledger/{collection}/{path}/{locale}.jsonl`, and `base.jsonl` beside it.

use std::str::FromStr as _;

use hexapla_content::{InvalidPath, Locale, RelPath};

/// A ledger file of a release.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LedgerFile {
    /// The collection's name.
    pub collection: String,
    /// The release's path in it.
    pub release: String,
    /// The locale whose rows it holds, or `None` for the pool of baseline texts.
    pub locale: Option<Locale>,
}

impl LedgerFile {
    /// The folder all ledger files lie in.
    pub const FOLDER: &str = "ledger";

    /// The extension of ledger files, without the dot.
    pub const EXTENSION: &str = "jsonl";

    /// What the file at `path` is, or `None` when it is no ledger file.
    ///
    /// ```
    /// use hexapla_store::LedgerFile;
    /// let path = "ledger/content/2031/ferry/zh-Hans.jsonl".parse()?;
    /// let file = LedgerFile::at(&path).expect("a ledger file");
    /// assert_eq!(file.release, "2031/ferry");
    /// # Ok::<(), hexapla_content::InvalidPath>(())
    /// ```
    pub fn at(path: &RelPath) -> Option<Self> {
        let rest = path.as_str().strip_prefix("ledger/")?;
        let (collection, rest) = rest.split_once('/')?;
        let (release, name) = rest.rsplit_once('/')?;
        let name = name.strip_suffix(".jsonl")?;
        let locale = match name {
            "base" => None,
            // a tag in another case is another file
            _ => Some(
                Locale::from_str(name)
                    .ok()
                    .filter(|tag| tag.as_str() == name)?,
            ),
        };
        Some(Self {
            collection: collection.to_owned(),
            release: release.to_owned(),
            locale,
        })
    }

    /// Where the file is.
    ///
    /// # Errors
    /// When the path is too long, or collection or release cannot stand in one.
    pub fn path(&self) -> Result<RelPath, InvalidPath> {
        match &self.locale {
            Some(locale) => ledger_path(&self.collection, &self.release, locale),
            None => pool_path(&self.collection, &self.release),
        }
    }
}

/// Where the rows of a release in one locale are.
///
/// # Errors
/// When the path is too long, or collection or release cannot stand in one.
pub fn ledger_path(
    collection: &str,
    release: &str,
    locale: &Locale,
) -> Result<RelPath, InvalidPath> {
    format!("ledger/{collection}/{release}/{locale}.jsonl").try_into()
}

/// Where the baseline texts of a release are.
///
/// # Errors
/// When the path is too long, or collection or release cannot stand in one.
pub fn pool_path(collection: &str, release: &str) -> Result<RelPath, InvalidPath> {
    format!("ledger/{collection}/{release}/base.jsonl").try_into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_read_back() {
        let fr = "fr".parse().unwrap();
        for path in [
            ledger_path("content", "2031/ferry", &fr).unwrap(),
            pool_path("content", "ferry").unwrap(),
        ] {
            assert_eq!(LedgerFile::at(&path).unwrap().path(), Ok(path));
        }
    }

    #[test]
    fn other_files_are_none() {
        for path in [
            "ledger/fr.jsonl",
            "ledger/content/fr.jsonl",
            "ledger/content/ferry/notes.txt",
            "ledger/content/ferry/français.jsonl",
            "ledger/content/ferry/FR.jsonl",
            "content/ledger/ferry/fr.jsonl",
        ] {
            assert_eq!(LedgerFile::at(&path.parse().unwrap()), None, "{path}");
        }
        assert!(ledger_path("content", "../ferry", &"fr".parse().unwrap()).is_err());
        assert!(pool_path("content", &"x".repeat(200)).is_err());
    }
}
