//! What a bundle may take the place of: nothing, or an earlier bundle, whole and alone. What somebody else has put there,
//! nobody gets back.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use hexapla_content::view::Audience;
use hexapla_content::{Locale, RelPath};
use hexapla_publish::manifest::{Manifest, SUMS};
use hexapla_store::{Disk, Fs as _, Kind, LedgerFile};

use super::bundle::FRAMES;
use super::verifying::{LIMIT, walk};
use crate::configuration::Configuration;
use crate::project::Found;

/// Why a bundle may not stand at a place.
#[derive(Debug, thiserror::Error)]
pub enum TakenError {
    /// What stands there is no bundle.
    #[error("{0} holds other things than an earlier bundle")]
    NotOurs(PathBuf),
    /// A file stands there that no bundle has written.
    #[error("{0} is no file of the bundle it stands in")]
    Extra(PathBuf),
    /// What stands there is in more locales than the part that would take its place.
    #[error("{folder} holds more than {locale}")]
    More {
        /// The folder.
        folder: PathBuf,
        /// The locale of the part.
        locale: Locale,
    },
    /// The project itself is read from there.
    #[error("{0} is a folder that the project is read from")]
    Read(PathBuf),
    /// What stands where the account of a build would is none.
    #[error("{0} is no account of a build")]
    Account(PathBuf),
}

/// Says whether a bundle for `audience`, of one locale where it is a `part`, may take the place of `folder`. Of a folder
/// without a manifest, whoever writes it decides.
///
/// # Errors
/// When something stands there that would be lost.
pub(super) fn may_take(
    folder: &Path,
    audience: Audience,
    part: Option<&Locale>,
) -> Result<(), TakenError> {
    let name = Manifest::name(audience);
    let Ok(disk) = Disk::open(folder) else {
        return Ok(());
    };
    if !matches!(disk.kind(name), Ok(Some(Kind::File))) {
        return Ok(());
    }
    let text = disk.read(name, LIMIT).ok().flatten().unwrap_or_default();
    let manifest = Manifest::read(&String::from_utf8_lossy(&text)).value;
    let manifest = manifest.filter(|manifest| manifest.audience == audience);
    let Some(manifest) = manifest else {
        return Err(TakenError::NotOurs(folder.to_owned()));
    };
    if let Some(part) = part {
        let mut locales = manifest.entries().filter_map(|entry| entry.locale.as_ref());
        if locales.any(|locale| locale != part) {
            return Err(TakenError::More {
                folder: folder.to_owned(),
                locale: part.clone(),
            });
        }
    }
    let listed = manifest.entries().map(|entry| entry.path.as_str());
    let listed: BTreeSet<&str> = listed.chain([name, SUMS]).collect();
    let mut see = |path: String, kind| match kind {
        Kind::File if listed.contains(path.as_str()) => Ok(()),
        _ => Err(path),
    };
    walk(&disk, "", 0, &mut see, &|folder, _| folder)
        .map_err(|extra| TakenError::Extra(folder.join(extra)))
}

impl Found {
    /// Says whether a bundle may stand in `folder`, given from the root of the file system: in none that the project itself
    /// is read from.
    pub(super) fn may_stand(&self, folder: &Path) -> Result<(), TakenError> {
        let within = within(&self.root, folder);
        let of_ours = within.filter(|path| self.configuration.is_read_from(path));
        of_ours.map_or(Ok(()), |_| Err(TakenError::Read(folder.to_owned())))
    }
}

impl Configuration {
    /// Says whether the project's own texts stand in the folder at `path`, as far as the patterns name folders.
    fn is_read_from(&self, path: &str) -> bool {
        let of_collections = self.collections.iter().flat_map(|of| of.layout.folders());
        let own = [".git", LedgerFile::FOLDER, FRAMES, &self.glossary.registry].map(str::to_owned);
        let mut folders = own.into_iter().chain(of_collections);
        folders.any(|folder| {
            let rest = path.strip_prefix(&folder);
            let is_within = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            !folder.is_empty() && is_within
        })
    }

    /// Says whether one of `paths` in the folder at `path` would be read as a text of the project.
    fn reads(&self, path: &str, paths: &[String]) -> bool {
        paths.iter().any(|inner| {
            let whole = format!("{path}/{inner}").parse::<RelPath>();
            let locates = |of: &RelPath| {
                self.collections
                    .iter()
                    .any(|c| c.layout.locate(of).is_some())
            };
            whole.is_ok_and(|whole| locates(&whole))
        })
    }
}

/// Says whether the files at `paths` may stand in `folder` of the project in `root`: none is one that the project reads.
pub(super) fn may_hold(
    root: &Path,
    configuration: &Configuration,
    folder: &Path,
    paths: &[String],
) -> Result<(), TakenError> {
    let within = within(root, folder);
    let read = within.filter(|path| configuration.reads(path, paths));
    read.map_or(Ok(()), |_| Err(TakenError::Read(folder.to_owned())))
}

/// Where `folder` is in `root`, with `/`; `None` where it is not, or is `root` itself.
fn within(root: &Path, folder: &Path) -> Option<String> {
    let mut plain = PathBuf::new();
    for component in folder.components() {
        match component {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    // what is there of it, with its links resolved, and what is not
    let real = plain.ancestors().find_map(|above| {
        let disk = Disk::open(above).ok()?;
        Some(disk.root().join(plain.strip_prefix(above).ok()?))
    })?;
    let inside = real.strip_prefix(root).ok()?;
    let steps = inside
        .components()
        .map(|step| step.as_os_str().to_string_lossy());
    let steps: Vec<_> = steps.collect();
    (!steps.is_empty()).then(|| steps.join("/"))
}
