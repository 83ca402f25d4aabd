//! Parts of a bundle, each built for one locale, put together again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use hexapla_content::Locale;
use hexapla_diagnostics::{Finding, Place};
use hexapla_publish::findings::{
    BUNDLE_FILE_CHANGED, BUNDLE_FILE_MISSING, BUNDLE_PART_MISSING, BUNDLE_PARTS_DIFFER,
};
use hexapla_publish::manifest::{Digest, Entry, MANIFEST, Manifest};
use hexapla_publish::reciprocity::Reciprocity;
use hexapla_store::{Disk, Fs as _, NewFolder, NewFolderError};

use super::place::{TakenError, may_take};
use super::verifying::{LIMIT, UnreadableBundle, Verified, manifest};

/// Why parts cannot be merged.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// A part cannot be looked at.
    #[error(transparent)]
    Unreadable(#[from] UnreadableBundle),
    /// The folder cannot be written, or cannot take its place.
    #[error(transparent)]
    Folder(#[from] NewFolderError),
    /// Something stands there that would be lost.
    #[error(transparent)]
    Taken(#[from] TakenError),
}

/// A file of a part, and which part it is of.
struct Piece {
    part: usize,
    entry: Entry,
}

/// Puts the bundles in `parts` together as one, which takes the place of `folder` in one step; where something is found,
/// nothing changes there.
///
/// A file that several parts have must be the same in all of them. Whatever a part's manifest does not list stays behind.
/// The files that are counted are those of the whole, the manifest and the digests among them.
///
/// # Errors
/// When a part cannot be read, or the folder cannot be written.
pub fn merge_bundles(parts: &[PathBuf], folder: &Path) -> Result<Verified, MergeError> {
    let mut findings = Vec::new();
    let mut whole: Option<Manifest> = None;
    let mut pieces: BTreeMap<String, Piece> = BTreeMap::new();
    for (part, folder) in parts.iter().enumerate() {
        let (read, found) = manifest(folder)?;
        findings.extend(found);
        let Some(read) = read else { continue };
        let whole = whole.get_or_insert_with(|| read.without_files());
        if *whole != read.without_files() {
            findings.push(differ(MANIFEST));
        }
        for entry in read.into_entries() {
            let piece = pieces.entry(entry.path.clone());
            let known = piece.or_insert_with(|| Piece {
                part,
                entry: entry.clone(),
            });
            if known.entry != entry {
                findings.push(differ(&entry.path));
            }
        }
    }
    let (Some(whole), true) = (whole, findings.is_empty()) else {
        return Ok(Verified { files: 0, findings });
    };
    merged(whole, parts, pieces, folder)
}

fn differ(path: &str) -> Finding {
    Finding::new(BUNDLE_PARTS_DIFFER, Place::file(path))
}

/// Writes the `pieces` of the bundle `whole` and lets them take the place of `folder`.
fn merged(
    mut whole: Manifest,
    parts: &[PathBuf],
    pieces: BTreeMap<String, Piece>,
    folder: &Path,
) -> Result<Verified, MergeError> {
    may_take(folder, whole.audience, None)?;
    let folder = NewFolder::at(folder, Manifest::name(whole.audience))?;
    let mut reciprocity = Reciprocity::of(&whole.site);
    let mut findings = Vec::new();
    let unreadable = |path: PathBuf| move |source| UnreadableBundle { path, source };
    let open = |part: &PathBuf| Disk::open(part).map_err(unreadable(part.clone()));
    let disks: Vec<Disk> = parts.iter().map(open).collect::<Result<_, _>>()?;
    for (path, Piece { part, entry }) in pieces {
        let disk = disks.get(part).expect("a piece is of one of the parts");
        let unreadable = || unreadable(disk.root().join(&path));
        if disk.kind(&path).map_err(unreadable())?.is_none() {
            findings.push(Finding::new(BUNDLE_FILE_MISSING, Place::file(&path)));
            continue;
        }
        let bytes = disk.read(&path, LIMIT).map_err(unreadable())?;
        let bytes = bytes.filter(|bytes| Digest::of(bytes) == entry.sha256);
        let Some(bytes) = bytes else {
            findings.push(Finding::new(BUNDLE_FILE_CHANGED, Place::file(&path)));
            continue;
        };
        findings.extend(whole.insert(entry));
        reciprocity.add(&path, &bytes);
        folder.write(&path, &bytes)?;
    }
    findings.extend(unjoined(&whole, &reciprocity));
    let own = whole.files();
    for file in &own {
        folder.write(&file.path, &file.bytes)?;
    }
    let files = whole.entries().map(|entry| &entry.path);
    let files = files.chain(own.iter().map(|file| &file.path));
    let mut paths: Vec<&str> = files.map(String::as_str).collect();
    paths.sort_unstable();
    if findings.is_empty() {
        folder.take_place(&paths)?;
    }
    Ok(Verified {
        files: paths.len(),
        findings,
    })
}

/// What does not fit in the files of `whole`: the parts that are not there where pages lead to them, else what each file says.
fn unjoined(whole: &Manifest, reciprocity: &Reciprocity) -> Vec<Finding> {
    let findings = reciprocity.findings();
    let there: BTreeSet<&Locale> = whole.entries().filter_map(|e| e.locale.as_ref()).collect();
    let missing = whole
        .locales
        .iter()
        .filter(|locale| !there.contains(locale));
    let missing = missing.map(|locale| {
        let finding = Finding::new(BUNDLE_PART_MISSING, Place::file(MANIFEST));
        finding.with("locale", locale.as_str())
    });
    let missing: Vec<Finding> = missing.collect();
    if findings.is_empty() || missing.is_empty() {
        findings
    } else {
        missing
    }
}
