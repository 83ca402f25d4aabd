//! The files of a bundle, made release by release.

use hexapla_content::Locale;
use hexapla_content::view::PublicRelease;
use hexapla_publish::{
    Addresses, File, FrameError, Frames, PageWords, release_files, release_pages, site_files,
    site_pages,
};
use rayon::prelude::*;

use super::Publication;
use crate::configuration::Kind;
use crate::project::Project;

/// The folder of a publication's own page frames.
const FRAMES: &str = "templates";

/// Why a bundle cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum BundleError<E> {
    /// A frame of the publication's own is wrong.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// A file could not be taken.
    #[error("{0}")]
    Refused(E),
}

impl Publication<'_> {
    /// Makes every file of the bundle and gives each to `take`, from several threads, in no particular order. No more
    /// than the releases being made are in memory at a time.
    ///
    /// # Errors
    /// When a frame of the publication's own is wrong, or what `take` returns.
    pub fn files<E: Send>(
        &self,
        take: impl Fn(File) -> Result<(), E> + Sync,
    ) -> Result<(), BundleError<E>> {
        let view = self.view();
        let addresses = Addresses::of(view);
        let words = PageWords::for_locales(&view.site().locales, &self.project.page_words());
        let frames = Frames::with_own(&self.project.frames())?;
        let of_release = |release: &PublicRelease| {
            let pages = self.pages(release);
            let html = release_pages(view, &addresses, &words, &frames, release, &pages);
            let data = release_files(view, &addresses, release, &pages);
            html.into_iter().chain(data).try_for_each(&take)
        };
        view.releases()
            .par_iter()
            .try_for_each(of_release)
            .map_err(BundleError::Refused)?;
        site_pages(view, &addresses, &words, &frames)
            .chain(site_files(view, &addresses, &words))
            .try_for_each(take)
            .map_err(BundleError::Refused)
    }
}

impl Project {
    /// The publication's own words for its pages: the texts of the catalogues it publishes, by locale.
    fn page_words(&self) -> Vec<(Locale, String)> {
        let catalogues = self.releases.iter().filter(|release| {
            let collection = self.collection(release);
            collection.publish && collection.kind == Kind::Fluent
        });
        let mut words = Vec::new();
        for release in catalogues {
            let source = release.source.iter();
            let source = source.map(|path| (&self.configuration.source, path));
            for (locale, path) in source.chain(&release.targets) {
                let text = self.text_at(path.as_str());
                words.extend(text.map(|text| (locale.clone(), text)));
            }
        }
        words
    }

    /// The publication's own page frames by name.
    fn frames(&self) -> std::collections::BTreeMap<String, String> {
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
