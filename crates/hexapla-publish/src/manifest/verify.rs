//! A bundle held against its manifest, and a manifest against an older one.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_diagnostics::{Code, Finding, Place};

use super::{Digest, Entry, MANIFEST, Manifest};
use crate::findings::{
    BUNDLE_FILE_CHANGED, BUNDLE_FILE_EXTRA, BUNDLE_FILE_MISSING, BUNDLE_LOCALE_MIXED,
    BUNDLE_OTHER_SITE, BUNDLE_ROLLBACK,
};

/// A file as it was found in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// Its path below the folder, with `/`.
    pub path: String,
    /// The digest of its bytes.
    pub sha256: Digest,
    /// Its size in bytes.
    pub size: u64,
}

impl Stamp {
    /// The stamp of the file at `path` with these bytes.
    pub fn of(path: &str, bytes: &[u8]) -> Self {
        Self {
            path: path.to_owned(),
            sha256: Digest::of(bytes),
            size: bytes.len() as u64,
        }
    }
}

/// What is wrong with a folder that should hold the bundle of `manifest`: files that are missing, too many or changed,
/// `bundle.json` and `SHA256SUMS` among them, and files in another locale than they stand under. `found` are all files
/// of the folder.
pub fn verify(manifest: &Manifest, found: &[Stamp]) -> Vec<Finding> {
    let own = manifest
        .files()
        .map(|file| Stamp::of(&file.path, &file.bytes));
    let entries = manifest
        .entries()
        .map(|entry| (entry.path.as_str(), (entry.sha256, entry.size)));
    let own = own
        .iter()
        .map(|stamp| (stamp.path.as_str(), (stamp.sha256, stamp.size)));
    let expected: BTreeMap<_, _> = entries.chain(own).collect();
    let there = found
        .iter()
        .map(|stamp| (stamp.path.as_str(), (stamp.sha256, stamp.size)));
    let there: BTreeMap<_, _> = there.collect();

    let mut findings = Vec::new();
    let mut find = |code: Code, path: &str| findings.push(Finding::new(code, Place::file(path)));
    for (path, is) in &expected {
        match there.get(path) {
            None => find(BUNDLE_FILE_MISSING, path),
            Some(found) if found != is => find(BUNDLE_FILE_CHANGED, path),
            Some(_) => {}
        }
    }
    for path in there.keys().filter(|path| !expected.contains_key(*path)) {
        find(BUNDLE_FILE_EXTRA, path);
    }
    findings.extend(
        manifest
            .entries()
            .filter_map(|entry| mixed(manifest, entry)),
    );
    findings
}

/// A file in another locale than it stands under, or in one the bundle does not have.
fn mixed(manifest: &Manifest, entry: &Entry) -> Option<Finding> {
    let folder = entry.path.split('/').next().unwrap_or_default();
    let stands_under = manifest
        .locales
        .iter()
        .find(|locale| locale.as_str() == folder);
    let is_fine = match (&entry.locale, stands_under) {
        (Some(locale), Some(folder)) => locale == folder,
        // beside the folders of locales there are files in one: sitemap-fr.xml
        (Some(locale), None) => {
            manifest.locales.contains(locale) && folder.parse::<Locale>().is_err()
        }
        (None, Some(_)) => false,
        (None, None) => true,
    };
    let locale = entry.locale.as_ref().map_or("none", Locale::as_str);
    let finding = Finding::new(BUNDLE_LOCALE_MIXED, Place::file(&entry.path));
    (!is_fine).then(|| finding.with("locale", locale).with("folder", folder))
}

/// What speaks against putting the bundle `newer` in the place of `older`: it is of another publication, or nothing tells
/// that it is newer. Numbers that are equal, or of which there are none, are fine when the bundles are equal.
pub fn follows(older: &Manifest, newer: &Manifest) -> Vec<Finding> {
    let mut findings = Vec::new();
    let place = || Place::file(MANIFEST);
    if newer.site != older.site {
        let finding = Finding::new(BUNDLE_OTHER_SITE, place());
        findings.push(
            finding
                .with("site", newer.site.as_str())
                .with("older", older.site.as_str()),
        );
    }
    let is_newer = match (newer.sequence, older.sequence) {
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (new, old) => new > old || (new == old && newer.entries == older.entries),
    };
    if !is_newer {
        let number =
            |sequence: Option<u64>| i64::try_from(sequence.unwrap_or_default()).unwrap_or(i64::MAX);
        let finding = Finding::new(BUNDLE_ROLLBACK, place());
        findings.push(
            finding
                .with("sequence", number(newer.sequence))
                .with("older", number(older.sequence)),
        );
    }
    findings
}
