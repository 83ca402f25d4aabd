//! The files of a bundle, made release by release, and their folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use hexapla_content::view::{Audience, PublicRelease};
use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Finding, Level, Noted, Place};
use hexapla_publish::export::{Export, Target};
use hexapla_publish::leak::Gate;
use hexapla_publish::manifest::Manifest;
use hexapla_publish::{
    Addresses, Extent, File, FrameError, Frames, Output, OwnWords, PageWords, Pages, release_files,
    site_files,
};
use hexapla_store::{CacheFile, Disk, Fs as _, NewFolderError};
use rayon::prelude::*;

use super::making::{Making, Seen, Write};
use super::place::TakenError;
use super::standing::Made;
use super::{Publication, PublicationError};
use crate::configuration::Kind;
use crate::project::Project;

/// The folder of a publication's own page frames.
pub(super) const FRAMES: &str = "templates";

/// How the schema of an account of a build begins.
const ACCOUNT: &str = "hexapla/build/";

/// Why a bundle cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A frame of the publication's own is wrong.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// The folder cannot be written, or cannot take its place.
    #[error(transparent)]
    Folder(#[from] NewFolderError),
    /// Something stands there that would be lost.
    #[error(transparent)]
    Taken(#[from] TakenError),
    /// What may be public cannot be told.
    #[error(transparent)]
    Publication(#[from] PublicationError),
}

/// A bundle that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    /// How many files it has, the manifest and the digests among them.
    pub files: usize,
    /// The bytes of all files.
    pub bytes: u64,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// Whether it stands in its place. An error keeps it from there.
    pub is_in_place: bool,
}

impl Publication<'_> {
    /// Makes what is `made` in memory, for a server, a test or whatever else is no folder: the files by their paths. Where an
    /// error was found nothing may be shown, so there is none. [`Found::bundle`](crate::Found::bundle) writes a folder.
    ///
    /// ```
    /// use hexapla::bundle::Extent;
    /// use hexapla::content::EmbargoInstant;
    /// use hexapla::{Made, Project};
    ///
    /// let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    /// let project = Project::in_memory(layout.parse()?, &[
    ///     ("content/en/ferry.md", "# The ferry is late\n\nAt least 12 people were rescued."),
    ///     ("content/fr/ferry.md", "# Le bac est en retard\n\nAu moins 12 personnes ont été secourues."),
    /// ]);
    /// let publication = project.publication(EmbargoInstant::from_rfc3339("2031-03-09T00:01:00Z")?)?;
    /// let files = publication.files(&Made::Bundle(Extent::whole()))?.value;
    /// let pages = files.iter().filter(|(path, _)| path.ends_with("ferry/index.html"));
    /// let pages: Vec<_> = pages.map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect();
    /// assert!(pages.iter().any(|page| page.contains("Au moins 12 personnes")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When a frame of the publication's own is wrong.
    ///
    /// # Panics
    /// When making a page panics.
    pub fn files(&self, made: &Made) -> Result<Noted<BTreeMap<String, Vec<u8>>>, BundleError> {
        let files = Mutex::new(BTreeMap::new());
        let write = |path: &str, bytes: &[u8]| {
            let mut files = files.lock().expect("no other thread panics");
            files.insert(path.to_owned(), bytes.to_vec());
            Ok(())
        };
        let (built, _) = self.build(made, None, &write)?;
        let files = files.into_inner().expect("no other thread panicked");
        Ok(Noted {
            value: if built.is_in_place {
                files
            } else {
                BTreeMap::new()
            },
            findings: built.findings,
        })
    }

    /// Makes what is `made`, under the number `sequence`, and gives each file to `write`; it may be shown when no error was
    /// found. Returns the sorted paths of all files, too.
    ///
    /// # Errors
    /// When a frame of the publication's own is wrong, or what `write` returns.
    ///
    /// # Panics
    /// When making a page panics.
    pub(super) fn build(
        &self,
        made: &Made,
        sequence: Option<u64>,
        write: &Write<'_>,
    ) -> Result<(Built, Vec<String>), BundleError> {
        let view = self.view();
        let words = PageWords::for_locales(&view.site().locales, &self.project.own_words());
        let mut gate = Gate::new(&self.secrets);
        gate.know_view(view);
        gate.know_words(view, &words);
        let mut manifest = Manifest::new(view.site(), sequence);
        manifest.audience = view.audience();
        let making = Making::new(manifest, &gate, write, self.noted.clone());
        match made {
            Made::Bundle(extent) => self.make_bundle(&words, extent, &making),
            Made::Export(target) => self.make_export(*target, &words, &making),
        }?;
        let Seen {
            manifest,
            mut suspicious,
            mut findings,
            ..
        } = making.into_seen();
        let own = manifest.files();
        let leaking = own
            .iter()
            .filter(|file| !gate.check(&file.path, &file.bytes).is_empty());
        suspicious.extend(leaking.cloned());
        findings.extend(self.leaks(gate, &words, &suspicious));
        for file in &own {
            write(&file.path, &file.bytes)?;
        }
        findings.sort_by(Finding::by_place);
        findings.dedup();
        let is_in_place = findings.iter().all(|finding| finding.level != Level::Error);
        let sizes = own.iter().map(|file| file.bytes.len() as u64);
        let sizes = manifest.entries().map(|entry| entry.size).chain(sizes);
        let bytes = sizes.sum();
        let own = own.into_iter().map(|file| file.path);
        let mut paths: Vec<String> = manifest.into_paths().chain(own).collect();
        paths.sort_unstable();
        let built = Built {
            files: paths.len(),
            bytes,
            findings,
            is_in_place,
        };
        Ok((built, paths))
    }

    /// What of the secrets stands in `files` and on no public page. What pages say is only looked up when something
    /// was found.
    fn leaks(&self, mut gate: Gate, words: &PageWords, files: &[File]) -> Vec<Finding> {
        if files.is_empty() {
            return Vec::new();
        }
        let addresses = Addresses::of(self.view());
        for release in self.view().releases() {
            gate.know_pages(&addresses, words, &self.illustrated(release).pages);
        }
        let files = files.iter();
        files
            .flat_map(|file| gate.check(&file.path, &file.bytes))
            .collect()
    }

    /// Makes every file of `extent` of the bundle but the manifest, in no particular order. No more than the releases being
    /// made are in memory at a time.
    ///
    /// # Errors
    /// When a frame of the publication's own is wrong, or a file cannot be written.
    fn make_bundle(
        &self,
        words: &PageWords,
        extent: &Extent,
        making: &Making<'_>,
    ) -> Result<(), BundleError> {
        let view = self.view();
        let addresses = Addresses::of(view).within(extent.clone());
        let frames = Frames::with_own(&self.project.frames())?;
        let html = Pages::of(view, &addresses, words, &frames);
        let of_release = |release: &PublicRelease| {
            let (pages, pictures) = making.illustrated(self, release);
            let html = html.of_release(release, &pages);
            let data = release_files(view, &addresses, release, &pages);
            // pages show them
            let pictures = pictures
                .into_iter()
                .filter(|_| extent.outputs.has(Output::Html));
            let mut files = html.into_iter().chain(data).chain(pictures);
            files.try_for_each(|file| making.take(file))
        };
        view.releases().par_iter().try_for_each(of_release)?;
        html.of_site()
            .chain(site_files(view, &addresses, words))
            .try_for_each(|file| making.take(file))
    }

    /// The same for every file of the export for `target`.
    fn make_export(
        &self,
        target: Target,
        words: &PageWords,
        making: &Making<'_>,
    ) -> Result<(), BundleError> {
        let view = self.view();
        let addresses = Addresses::of(view);
        let export = Export::of(target, view, &addresses, words);
        let of_release = |release: &PublicRelease| {
            let (pages, pictures) = making.illustrated(self, release);
            let texts = export.release(release, &pages).into_iter();
            let pictures = pictures.into_iter().map(Export::picture);
            texts.chain(pictures).try_for_each(|file| making.take(file))
        };
        view.releases().par_iter().try_for_each(of_release)?;
        let mut files = export.site().into_iter();
        files.try_for_each(|file| making.take(file))
    }
}

/// The file of the account of a build for `audience`: beside the bundle in `folder` and never inside.
fn account_file(folder: &Path, audience: Audience) -> (PathBuf, &'static str) {
    let name = match audience {
        Audience::Public => "build.json",
        Audience::Press => "build-press.json",
    };
    let above = match folder.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    (above.to_owned(), name)
}

/// Says whether the account of a build for `audience` may be written beside the bundle in `folder`: in the place of an
/// earlier one, and of nothing else.
///
/// # Errors
/// When something else stands there.
pub fn may_write_account(folder: &Path, audience: Audience) -> Result<(), TakenError> {
    let (above, name) = account_file(folder, audience);
    let stands = Disk::open(&above).and_then(|disk| disk.kind(name));
    if !matches!(stands, Ok(Some(_))) {
        return Ok(());
    }
    let text = CacheFile::at(above.clone(), name.to_owned()).read();
    let account = text.and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok());
    let is_ours = account.is_some_and(|account| {
        let schema = account.get("schema").and_then(|schema| schema.as_str());
        schema.is_some_and(|schema| schema.starts_with(ACCOUNT))
    });
    if is_ours {
        Ok(())
    } else {
        Err(TakenError::Account(above.join(name)))
    }
}

/// Writes the account of a build for `audience`, which may name what is not public, beside the bundle in `folder` and
/// never inside: as `build.json`, or `build-press.json`, which only the user may read.
///
/// # Errors
/// When the system says no.
pub fn write_account(
    folder: &Path,
    audience: Audience,
    account: &str,
) -> Result<(), NewFolderError> {
    let (above, name) = account_file(folder, audience);
    let path = above.join(name);
    let written = CacheFile::at(above, name.to_owned()).replace(account);
    written.map_err(|source| NewFolderError::Io { path, source })
}

impl Project {
    /// The publication's own words for its pages.
    fn own_words(&self) -> OwnWords {
        OwnWords {
            catalogues: self.page_words(),
            formats: self.configuration.formats.clone(),
            places: self.registered_places(),
        }
    }

    /// Why what pages are made with cannot be read: a catalogue, a frame.
    pub(super) fn unread_words(&self) -> Vec<Finding> {
        let frames = self.disk.entries(FRAMES).unwrap_or_default();
        let frames = frames.into_iter().filter_map(|entry| {
            let name = entry.name.to_str()?;
            let path = format!("{FRAMES}/{name}").parse::<RelPath>();
            path.ok()
                .filter(|_| name.rsplit_once('.').is_some_and(|(_, end)| end == "html"))
        });
        let catalogues = self.catalogues().map(|(_, path)| path.clone());
        let paths = catalogues.chain(frames);
        let read = |path: RelPath| self.text_of(&path, &Place::file(path.as_str())).findings;
        paths.flat_map(read).collect()
    }

    /// The catalogues it publishes, by locale.
    fn catalogues(&self) -> impl Iterator<Item = (&Locale, &RelPath)> {
        let catalogues = self.releases.iter().filter(|release| {
            let collection = self.collection(release);
            collection.publish && collection.kind == Kind::Fluent
        });
        catalogues.flat_map(|release| {
            let source = release.source.iter();
            let source = source.map(|path| (&self.configuration.source, path));
            source.chain(&release.targets)
        })
    }

    /// The texts of the catalogues it publishes, by locale.
    fn page_words(&self) -> Vec<(Locale, String)> {
        let catalogues = self.catalogues();
        let words = catalogues.filter_map(|(locale, path)| {
            let text = self.text_at(path.as_str())?;
            Some((locale.clone(), text))
        });
        words.collect()
    }

    /// The publication's own page frames by name.
    fn frames(&self) -> BTreeMap<String, String> {
        let names = self.disk.entries(FRAMES).unwrap_or_default();
        let names = names
            .into_iter()
            .filter_map(|entry| entry.name.into_string().ok());
        let frames = names.filter_map(|name| {
            let text = self.text_at(&format!("{FRAMES}/{name}"))?;
            Some((name, text))
        });
        frames.collect()
    }
}
