//! Starting a translation: a skeleton that holds the text it is to be made from, every unit of it
//! copied and so missing.
//!
//! Of a release, native front matter (TOML) keeps the translatable fields only; YAML keeps what a
//! site's generator may want, without the inherited fields. Nothing of the release is restated
//! (staleness.md 7). A catalogue is copied as it is.

mod front_matter;
mod pins;
#[cfg(test)]
mod tests;

use hexapla_content::{Locale, RelPath, ReleaseId};
use hexapla_diagnostics::{Finding, Place};
use hexapla_store::{Change, PathOfError, WriteError};

use crate::findings::joined;
use crate::project::format::Format;
use crate::project::reading::{EditionText, Source};
use crate::project::{Project, Release};

/// A translation's skeleton, not yet written.
#[derive(Debug)]
pub struct Started {
    /// The release.
    pub release: ReleaseId,
    /// The file.
    pub path: RelPath,
    change: Change,
}

/// Why no translation was started; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The release has an edition in the locale.
    #[error("{release} has an edition in {locale} already: {path}")]
    AlreadyStarted {
        /// The release.
        release: String,
        /// The locale.
        locale: Locale,
        /// Its file.
        path: RelPath,
    },
    /// The release has no source edition, or it could not be read.
    #[error("the source edition could not be read: {}", joined(.0))]
    Unread(Vec<Finding>),
    /// The layout has no place for it.
    #[error(transparent)]
    NoPlace(#[from] PathOfError),
}

impl Project {
    /// Makes the skeleton of a translation of the release at the index `release` into `locale`:
    /// a copy of what it is made from, which is the pivot's edition where there is one. Nothing is
    /// written yet: see [`Project::write_started`].
    ///
    /// # Errors
    /// When there is an edition already, nothing to copy, or no place for it.
    ///
    /// # Panics
    /// When `release` is no index of [`Project::releases`].
    pub fn start(&self, release: usize, locale: &Locale) -> Result<Started, StartError> {
        let release = self.releases.get(release).expect("the index of a release");
        let already = |path: &RelPath| StartError::AlreadyStarted {
            release: release.path.clone(),
            locale: locale.clone(),
            path: path.clone(),
        };
        if let Some(path) = release.targets.get(locale) {
            return Err(already(path));
        }
        let read = self.read_source(release);
        let source = read.value.ok_or(StartError::Unread(read.findings))?;
        let layout = &self.collection(release).layout;
        let extension = source.text.path.extension().unwrap_or_default();
        let path = layout.path_of(&release.path, extension, locale)?;
        if matches!(self.disk.kind(path.as_str()), Ok(Some(_))) {
            return Err(already(&path));
        }
        let origin = self.origin(release, locale, &source);
        let text = self.skeleton(origin.as_ref().unwrap_or(&source.text));
        let change = Change::create(path.clone(), text.into_bytes());
        Ok(Started {
            release: source.id,
            path,
            change,
        })
    }

    /// Writes a skeleton where there is no file yet.
    ///
    /// # Errors
    /// When there is one meanwhile, another process writes, or the disk says no.
    pub fn write_started(&self, started: &Started) -> Result<(), WriteError> {
        self.write(std::slice::from_ref(&started.change))
    }

    /// The edition of the pivot that `locale` is translated from.
    fn origin(&self, release: &Release, locale: &Locale, source: &Source) -> Option<EditionText> {
        let pivot = self.configuration.pivots.get(locale)?;
        self.read_target(release, pivot, &source.id).value
    }

    /// The text of `origin` without what a translation does not restate.
    fn skeleton(&self, origin: &EditionText) -> String {
        if Format::of(origin.path.as_str()) == Format::Fluent {
            return origin.text.clone();
        }
        let unpinned = pins::removed(origin).unwrap_or_else(|| origin.text.clone());
        let text = if self.is_copy(origin, &unpinned) {
            &unpinned
        } else {
            &origin.text
        };
        let front = origin.edition.front_matter;
        let (Some(before), Some(written), Some(body)) = (
            text.get(..front.start),
            front.of(text),
            text.get(front.end..),
        ) else {
            return text.clone();
        };
        let kept = front_matter::kept(written, &self.configuration.front_matter);
        format!("{before}{kept}{body}")
    }

    /// Says whether `text` has the units of `origin`, so that a translator sees all of them.
    fn is_copy(&self, origin: &EditionText, text: &str) -> bool {
        let place = Place::file(origin.path.as_str());
        let Ok(copy) = self.parse(&origin.path, text.to_owned(), &place) else {
            return false;
        };
        let units = copy.value.edition.units.iter().map(|unit| unit.fingerprint);
        units.eq(origin.edition.units.iter().map(|unit| unit.fingerprint))
    }
}
