//! What most translations of a folder leave in the source's language is its custom.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_diagnostics::{Finding, Level};
use hexapla_store::folder_of;
use hexapla_tracker::findings::MISSING_LEAD;

use crate::check::consistency::EditionName;

/// The fewest translations of a folder that have a custom.
const FEWEST: usize = 8;

/// Tells as information what is left untranslated by custom: titles and first paragraphs that history shows left in most
/// translations of a folder into a language. That takes a run over the whole folder, as everything does that many pages
/// say together.
pub(crate) fn heed<'a>(findings: &mut [Finding], editions: impl Iterator<Item = &'a EditionName>) {
    let mut pages: BTreeMap<Folder<'_>, usize> = BTreeMap::new();
    for edition in editions {
        *pages
            .entry(folder(edition.locale.as_str(), &edition.path))
            .or_default() += 1;
    }
    let customary: BTreeSet<(String, String)> = {
        let mut left: BTreeMap<Folder<'_>, BTreeSet<&str>> = BTreeMap::new();
        for (folder, path) in findings.iter().filter_map(left_in) {
            left.entry(folder).or_default().insert(path);
        }
        let is_custom = |folder: &Folder<'_>, left: usize| {
            let all = pages.get(folder).copied().unwrap_or_default();
            left >= FEWEST && 2 * left > all
        };
        let customary = left
            .iter()
            .filter(|(folder, left)| is_custom(folder, left.len()));
        let owned = customary.map(|(&(locale, path), _)| (locale.to_owned(), path.to_owned()));
        owned.collect()
    };
    for finding in findings {
        let is_custom = left_in(finding).is_some_and(|((locale, path), _)| {
            customary.contains(&(locale.to_owned(), path.to_owned()))
        });
        if is_custom {
            finding.level = Level::Info;
        }
    }
}

/// A language, and a folder of translations into it.
type Folder<'a> = (&'a str, &'a str);

fn folder<'a>(locale: &'a str, path: &'a str) -> Folder<'a> {
    (locale, folder_of(path))
}

/// The folder and the file of a lead that history shows left as it was.
fn left_in(finding: &Finding) -> Option<(Folder<'_>, &str)> {
    let is_left = finding.code == MISSING_LEAD && finding.level < MISSING_LEAD.level();
    let (locale, path) = (
        finding.place.locale.as_deref()?,
        finding.place.path.as_deref()?,
    );
    is_left.then(|| (folder(locale, path), path))
}

#[cfg(test)]
mod tests {
    use hexapla_content::ReleaseId;
    use hexapla_diagnostics::Place;

    use super::*;

    /// The levels at which `left` of the `all` translations of a folder are told, and one elsewhere.
    fn levels(left: usize, all: usize, level: Level) -> Vec<Level> {
        let path = |at: usize| format!("fr/errors/{at}.md");
        let edition = |path: String| EditionName {
            locale: "fr".parse().unwrap(),
            release: ReleaseId::new("errors"),
            path,
        };
        let editions: Vec<EditionName> = (0..all).map(|at| edition(path(at))).collect();
        let finding = |path: String| {
            let place = Place::file(path.as_str()).locale("fr");
            Finding::new(MISSING_LEAD, place).level(level)
        };
        let mut findings: Vec<Finding> = (0..left).map(|at| finding(path(at))).collect();
        findings.push(finding("fr/guides/0.md".to_owned()));
        heed(&mut findings, editions.iter());
        let mut levels: Vec<Level> = findings.iter().map(|finding| finding.level).collect();
        levels.dedup();
        levels
    }

    #[test]
    fn what_most_pages_of_a_folder_leave_is_its_custom() {
        assert_eq!(levels(8, 15, Level::Warn), [Level::Info, Level::Warn]);
        assert_eq!(levels(8, 16, Level::Warn), [Level::Warn]);
        assert_eq!(levels(7, 7, Level::Warn), [Level::Warn]);
        // what history does not show was never translated
        assert_eq!(levels(8, 8, Level::Error), [Level::Error]);
    }
}
