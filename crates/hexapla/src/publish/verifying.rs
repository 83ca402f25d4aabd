//! A bundle in a folder, held against its manifest.

use std::io;
use std::path::{Path, PathBuf};

use hexapla_diagnostics::{Finding, Place};
use hexapla_publish::findings::BUNDLE_FILE_EXTRA;
use hexapla_publish::manifest::{MANIFEST, Manifest, PRESS_MANIFEST, Stamp, follows, verify};
use hexapla_publish::reciprocity::Reciprocity;
use hexapla_store::{Disk, Fs as _, Kind, join};

/// The longest file of a bundle that is looked at, in bytes (64 MiB).
pub(super) const LIMIT: usize = 64 << 20;
/// The deepest folder that is looked at.
const DEPTH: usize = 16;

/// A bundle cannot be looked at.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}")]
pub struct UnreadableBundle {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system says.
    pub source: io::Error,
}

/// What was seen of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many files it has, the manifest and the digests among them.
    pub files: usize,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// Looks whether the bundle in `folder` is what its manifest says, whether its files name the same alternates and, where
/// there is an `older` bundle, whether it follows that one.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn verify_bundle(folder: &Path, older: Option<&Path>) -> Result<Verified, UnreadableBundle> {
    let (manifest, mut findings) = manifest(folder)?;
    let Some(manifest) = manifest else {
        return Ok(Verified { files: 0, findings });
    };
    let mut stamps = Vec::new();
    let mut reciprocity = Reciprocity::of(&manifest.site);
    let mut take = |path: &str, bytes: &[u8]| {
        stamps.push(Stamp::of(path, bytes));
        reciprocity.add(path, bytes);
    };
    let disk = Disk::open(folder).map_err(|source| UnreadableBundle {
        path: folder.to_owned(),
        source,
    })?;
    let unreadable = |path: String, source| UnreadableBundle {
        path: folder.join(path),
        source,
    };
    let mut see = |path: String, kind| {
        let bytes = match kind {
            Kind::File => disk.read(&path, LIMIT),
            Kind::Folder | Kind::Link | Kind::Special => Ok(None),
        };
        match bytes {
            Ok(Some(bytes)) => take(&path, &bytes),
            Ok(None) => findings.push(Finding::new(BUNDLE_FILE_EXTRA, Place::file(path))),
            Err(source) => return Err(unreadable(path, source)),
        }
        Ok(())
    };
    walk(&disk, "", 0, &mut see, &unreadable)?;
    findings.extend(verify(&manifest, &stamps));
    findings.extend(reciprocity.findings());
    if let Some(older) = older {
        let (older, found) = self::manifest(older)?;
        findings.extend(found);
        findings.extend(older.map_or_else(Vec::new, |older| follows(&older, &manifest)));
    }
    Ok(Verified {
        files: stamps.len(),
        findings,
    })
}

/// The manifest of the bundle in `folder`, where it is one.
pub(super) fn manifest(
    folder: &Path,
) -> Result<(Option<Manifest>, Vec<Finding>), UnreadableBundle> {
    let unreadable = |source| UnreadableBundle {
        path: folder.join(MANIFEST),
        source,
    };
    let disk = Disk::open(folder).map_err(unreadable)?;
    let is_for_press = matches!(disk.kind(PRESS_MANIFEST), Ok(Some(_)));
    let name = if is_for_press {
        PRESS_MANIFEST
    } else {
        MANIFEST
    };
    let bytes = disk.read(name, LIMIT).map_err(unreadable)?;
    let bytes = bytes.unwrap_or_default();
    let read = Manifest::read(&String::from_utf8_lossy(&bytes));
    Ok((read.value, read.findings))
}

/// Sees whatever stands below a folder of a bundle: files, and what is none, folders that lie too deep among it.
pub(super) fn walk<E>(
    disk: &Disk,
    folder: &str,
    depth: usize,
    see: &mut impl FnMut(String, Kind) -> Result<(), E>,
    unreadable: &impl Fn(String, io::Error) -> E,
) -> Result<(), E> {
    let entries = disk.entries(folder);
    for entry in entries.map_err(|source| unreadable(folder.to_owned(), source))? {
        let path = join(folder, &entry.name.to_string_lossy());
        match entry.kind {
            Kind::Folder if depth < DEPTH => walk(disk, &path, depth + 1, see, unreadable)?,
            kind => see(path, kind)?,
        }
    }
    Ok(())
}
