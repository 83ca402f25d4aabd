//! The editions of a collection, as its layout finds them among the files.

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Finding, Noted, Place};

use crate::Layout;
use crate::findings::EDITION_TWICE;

/// A file that is an edition of a release.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EditionFile {
    /// The release's path.
    pub release: String,
    /// The edition's locale.
    pub locale: Locale,
    /// The file.
    pub path: RelPath,
}

/// The editions among `files`, sorted by release and locale; one each.
///
/// Where two files claim to be one edition (`report.md` and `report.mdx`), the first by path
/// counts and the other is a finding.
pub fn editions(layout: &Layout, files: &[RelPath]) -> Noted<Vec<EditionFile>> {
    let mut found: Vec<EditionFile> = files
        .iter()
        .filter_map(|path| {
            let (release, locale) = layout.locate(path)?;
            Some(EditionFile {
                release,
                locale,
                path: path.clone(),
            })
        })
        .collect();
    found.sort_unstable();
    let mut findings = Vec::new();
    found.dedup_by(|second, first| {
        let twice = second.release == first.release && second.locale == first.locale;
        if twice {
            let place = Place::file(second.path.as_str())
                .release(&second.release)
                .locale(&second.locale);
            findings.push(Finding::new(EDITION_TWICE, place).with("other", first.path.as_str()));
        }
        twice
    });
    Noted {
        value: found,
        findings,
    }
}
