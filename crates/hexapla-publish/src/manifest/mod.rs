//! What a bundle consists of: `bundle.json` and `SHA256SUMS`.
//!
//! A manifest is made from the stream of files, of which it keeps names, sizes and digests. It lists public files only,
//! and says nothing about time: the same files give the same manifest.

mod digest;
mod verify;
mod wire;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::fmt::Write as _;

use hexapla_content::view::{Audience, Site};
use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Finding, Noted, Place};

pub use digest::{Digest, InvalidDigest};
pub use verify::{Stamp, follows, verify};

use crate::findings::{BUNDLE_MANIFEST_INVALID, BUNDLE_PATH_TWICE};
use crate::{File, Media};

/// The manifest's own name.
pub const MANIFEST: &str = "bundle.json";
/// Its name in a bundle for the press: another one, so that neither ever takes the place of the other.
pub const PRESS_MANIFEST: &str = "press.json";
/// The name of the list of digests, for `sha256sum --check`.
pub const SUMS: &str = "SHA256SUMS";
/// The files a bundle may have (reliability: limits).
const FILES: usize = 1_000_000;

/// The files of a bundle, without their bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// For whom the bundle is.
    pub audience: Audience,
    /// Where the publication stands, without a slash at the end.
    pub site: String,
    /// Which bundle of the publication it is, where somebody counts: a higher number is newer.
    pub sequence: Option<u64>,
    /// The locales it is in, the source first.
    pub locales: Vec<Locale>,
    entries: BTreeMap<String, Entry>,
    /// The paths that are not in lower case, by what they are in it.
    folded: BTreeMap<String, String>,
}

/// A file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its path in the bundle.
    pub path: String,
    /// The SHA-256 of its bytes.
    pub sha256: Digest,
    /// Its size in bytes.
    pub size: u64,
    /// Its media type, as servers announce it.
    pub media: Cow<'static, str>,
    /// The locale it is in, when it is in one.
    pub locale: Option<Locale>,
    /// The id of the release it is about, when it is about one.
    pub release: Option<String>,
}

impl Entry {
    /// What a manifest says of `file`.
    pub fn of(file: &File) -> Self {
        Self {
            path: file.path.clone(),
            sha256: Digest::of(&file.bytes),
            size: file.bytes.len() as u64,
            media: file.media.name().into(),
            locale: file.locale.clone(),
            release: file.release.as_ref().map(ToString::to_string),
        }
    }
}

impl Manifest {
    /// The manifest of a bundle of `site`, for the public, without files yet.
    pub fn new(site: &Site, sequence: Option<u64>) -> Self {
        Self::empty(site.base.clone(), sequence, site.locales.clone())
    }

    /// What the manifest of a bundle for `audience` is called.
    pub const fn name(audience: Audience) -> &'static str {
        match audience {
            Audience::Public => MANIFEST,
            Audience::Press => PRESS_MANIFEST,
        }
    }

    const fn empty(site: String, sequence: Option<u64>, locales: Vec<Locale>) -> Self {
        Self {
            audience: Audience::Public,
            site,
            sequence,
            locales,
            entries: BTreeMap::new(),
            folded: BTreeMap::new(),
        }
    }

    /// Adds `file`, or says why it cannot be in a bundle: its path is none, or is taken.
    pub fn add(&mut self, file: &File) -> Option<Finding> {
        self.insert(Entry::of(file))
    }

    /// Adds what [`Entry::of`] made of a file, or says why it cannot be in a bundle.
    pub fn insert(&mut self, entry: Entry) -> Option<Finding> {
        let mut place = Place::file(&entry.path);
        place.release = entry.release.as_deref().map(Into::into);
        let own = [MANIFEST, PRESS_MANIFEST, SUMS];
        if entry.path.parse::<RelPath>().is_err() || own.contains(&entry.path.as_str()) {
            return Some(Finding::new(BUNDLE_MANIFEST_INVALID, place).with("reason", "path"));
        }
        let twice =
            |place, other: &str| Finding::new(BUNDLE_PATH_TWICE, place).with("other", other);
        let folded = entry.path.to_lowercase();
        if let Some(other) = self.folded.get(&folded) {
            return Some(twice(place, other));
        }
        if folded != entry.path {
            if let Some(same) = self.entries.get(&folded) {
                return Some(twice(place, &same.path));
            }
            self.folded.insert(folded, entry.path.clone());
        }
        match self.entries.entry(entry.path.clone()) {
            Slot::Occupied(same) => Some(twice(place, same.key())),
            Slot::Vacant(slot) => {
                slot.insert(entry);
                None
            }
        }
    }

    /// The files, sorted by path.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// The manifest of the same publication without files.
    #[must_use]
    pub fn without_files(&self) -> Self {
        Self {
            entries: BTreeMap::new(),
            folded: BTreeMap::new(),
            ..self.clone()
        }
    }

    /// The files, sorted by path.
    pub fn into_entries(self) -> impl Iterator<Item = Entry> {
        self.entries.into_values()
    }

    /// The paths of the files, sorted.
    pub fn into_paths(self) -> impl Iterator<Item = String> {
        self.entries.into_keys()
    }

    /// Reads `bundle.json` or `press.json`. Without a value where it is no manifest at all.
    pub fn read(text: &str) -> Noted<Option<Self>> {
        wire::read(text)
    }

    /// The manifest itself as files: `bundle.json`, and `SHA256SUMS` with the digests of all files and of the manifest.
    pub fn files(&self) -> [File; 2] {
        let file = |path: &str, media, bytes| File {
            path: path.to_owned(),
            media,
            locale: None,
            release: None,
            bytes,
        };
        let name = Self::name(self.audience);
        let manifest = file(name, Media::Json, wire::write(self));
        let own = (name, Digest::of(&manifest.bytes));
        let mut sums: Vec<_> = self
            .entries()
            .map(|entry| (entry.path.as_str(), entry.sha256))
            .collect();
        sums.push(own);
        sums.sort_unstable();
        let mut text = String::new();
        for (path, digest) in sums {
            writeln!(text, "{digest}  {path}").expect("a String takes every write");
        }
        [manifest, file(SUMS, Media::Text, text.into_bytes())]
    }
}
