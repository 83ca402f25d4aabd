//! A folder that is written beside its place and takes it in one step.
#![expect(
    clippy::disallowed_methods,
    reason = "this is a room that touches the disk"
)]
#![expect(
    clippy::disallowed_types,
    reason = "the set is only asked for single paths; its order is never seen"
)]

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

mod gone;
mod left;

use left::Held;

use crate::{Disk, Fs as _, Sight, Stamp, settle};

/// Why a folder cannot be written, or cannot take its place.
#[derive(Debug, thiserror::Error)]
pub enum NewFolderError {
    /// Something stands there that no earlier run of ours has written.
    #[error("{0} holds other things than an earlier bundle; nothing was written over them")]
    NotOurs(PathBuf),
    /// A path that would leave the folder, or that no disk could hold.
    #[error("{0} is no path inside a folder")]
    NoPath(String),
    /// The system said no; what stood there stands there still.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl NewFolderError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }
}

/// A folder under construction. Until [`NewFolder::take_place`] nobody sees it, and what stands at its place stays
/// whole; dropped before, it vanishes.
#[derive(Debug)]
pub struct NewFolder {
    place: PathBuf,
    beside: PathBuf,
    /// The folders in it that stand, as paths with `/`.
    folders: Mutex<HashSet<String>>,
    is_placed: bool,
    /// The folder, held: while we live, no other run takes it for a dead one's.
    held: Held,
}

impl NewFolder {
    /// Begins a folder that is to stand at `place`. Only an empty folder, or one that has the file `mark`, which tells
    /// that an earlier run has written it, will be replaced. What runs that were killed have left is removed.
    ///
    /// # Errors
    /// When something else stands there, or the system says no.
    pub fn at(place: &Path, mark: &str) -> Result<Self, NewFolderError> {
        let is_empty =
            |folder: &Path| fs::read_dir(folder).map(|mut entries| entries.next().is_none());
        match fs::symlink_metadata(place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(NewFolderError::io(place)(error)),
            Ok(found) if found.is_dir() => {
                let is_ours = place.join(mark).is_file()
                    || is_empty(place).map_err(NewFolderError::io(place))?;
                if !is_ours {
                    return Err(NewFolderError::NotOurs(place.to_owned()));
                }
            }
            Ok(_) => return Err(NewFolderError::NotOurs(place.to_owned())),
        }
        let above = match place.parent() {
            Some(above) if !above.as_os_str().is_empty() => above,
            _ => Path::new("."),
        };
        fs::create_dir_all(above).map_err(NewFolderError::io(above))?;
        let name = place.file_name().unwrap_or_default();
        left::remove(above, name, place);
        let beside = above.join(left::name(name, std::process::id()));
        fs::create_dir(&beside).map_err(NewFolderError::io(&beside))?;
        let held = Held::of(&beside).map_err(NewFolderError::io(&beside))?;
        Ok(Self {
            place: place.to_owned(),
            beside,
            folders: Mutex::new(HashSet::new()),
            is_placed: false,
            held,
        })
    }

    /// The instant at which it was begun, in nanoseconds since 1970 by the clock of its file system; `None` where the
    /// system does not say.
    pub const fn begun(&self) -> Option<i64> {
        self.held.since
    }

    /// Writes a new file of `bytes` at `path`, which has `/` and stays inside. Several threads may write at once.
    ///
    /// # Errors
    /// When `path` is none, something stands there already, or the system says no.
    ///
    /// # Panics
    /// When another thread panicked while it wrote.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), NewFolderError> {
        let is_name = |name: &str| {
            !matches!(name, "" | "." | "..") && name.len() <= 255 && !name.contains(['\0', '\\'])
        };
        if !path.split('/').all(is_name) {
            return Err(NewFolderError::NoPath(path.to_owned()));
        }
        let file = self.beside.join(path);
        if let Some((folder, _)) = path.rsplit_once('/') {
            self.make(folder)?;
        }
        let mut options = OpenOptions::new();
        let made = options.write(true).create_new(true).open(&file);
        made.and_then(|mut made| made.write_all(bytes))
            .map_err(NewFolderError::io(&file))
    }

    /// Makes the folder at `path`, and those above it, unless it stands. Nobody waits for another who makes one: whoever makes
    /// it later finds it.
    fn make(&self, path: &str) -> Result<(), NewFolderError> {
        let folders = || self.folders.lock().expect("no writer panics");
        if !folders().contains(path) {
            let made = self.beside.join(path);
            fs::create_dir_all(&made).map_err(NewFolderError::io(&made))?;
            folders().insert(path.to_owned());
        }
        Ok(())
    }

    /// The stamps of the files at `paths` in it and of all folders they stand in, itself apart; `None` where it cannot be told
    /// whether they are the same another time. Whoever writes into it later changes them.
    pub fn sight<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Option<Sight<'static>> {
        settle();
        let disk = Disk::open(&self.beside).ok()?;
        let mut seen: BTreeMap<&str, Stamp> = BTreeMap::new();
        for path in paths {
            let mut rest = Some(path);
            while let Some(path) = rest.filter(|path| !seen.contains_key(path)) {
                seen.insert(path, disk.stamp(path).ok()?);
                rest = path.rsplit_once('/').map(|(folder, _)| folder);
            }
        }
        let seen: Vec<(String, Stamp)> = seen
            .into_iter()
            .map(|(path, stamp)| (path.to_owned(), stamp))
            .collect();
        Sight::of(&seen, i64::MAX)
    }

    /// Lets the folder, in which files stand at the sorted `paths`, take its place: whoever opens it sees the old one whole, or
    /// the new one whole. Returns its stamp there, unless another run took the place since.
    ///
    /// # Errors
    /// When the system says no; what stood there stands there still.
    pub fn take_place(mut self, paths: &[&str]) -> Result<Option<Stamp>, NewFolderError> {
        sync(&self.beside).map_err(NewFolderError::io(&self.beside))?;
        let replaced = replace(&self.beside, &self.place);
        let old = replaced.map_err(NewFolderError::io(&self.place))?;
        self.is_placed = true;
        settle();
        let placed = self.held.stamp_at(&self.place);
        if let Some(old) = old {
            // the new one stands; what is left of the old one, most of it under the same names, takes room and nothing else
            let _ = gone::remove(&old, paths);
        }
        Ok(placed)
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if !self.is_placed {
            // nothing half-written stays behind; that it cannot be removed changes nothing
            let _ = fs::remove_dir_all(&self.beside);
        }
    }
}

/// Waits until everything on the file system of `folder` is safe from a power cut.
fn sync(folder: &Path) -> io::Result<()> {
    let opened = File::open(folder)?;
    #[cfg(target_os = "linux")]
    rustix::fs::syncfs(&opened)?;
    #[cfg(not(target_os = "linux"))]
    opened.sync_all()?;
    Ok(())
}

/// Puts the folder `new` at `place`; returns where the old one is now, when there was one.
fn replace(new: &Path, place: &Path) -> io::Result<Option<PathBuf>> {
    if !place.exists() {
        fs::rename(new, place)?;
        return Ok(None);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, new, CWD, place, RenameFlags::EXCHANGE) {
            Ok(()) => return Ok(Some(new.to_owned())),
            // a file system that cannot exchange: two steps must do
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let mut aside = new.to_owned();
    aside.as_mut_os_string().push(".old");
    fs::rename(place, &aside)?;
    if let Err(error) = fs::rename(new, place) {
        fs::rename(&aside, place)?;
        return Err(error);
    }
    Ok(Some(aside))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names in a folder, sorted.
    pub(super) fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_folder_takes_the_place_of_an_old_one() {
        let root = tempfile::tempdir().unwrap();
        let place = root.path().join("public");
        let first = NewFolder::at(&place, "bundle.json").unwrap();
        first.write("bundle.json", b"1").unwrap();
        first.write("en/index.html", b"one").unwrap();
        assert!(!place.exists());
        first.take_place(&[]).unwrap();
        let second = NewFolder::at(&place, "bundle.json").unwrap();
        second.write("bundle.json", b"2").unwrap();
        assert_eq!(fs::read(place.join("en/index.html")).unwrap(), b"one");
        second.take_place(&["bundle.json"]).unwrap();
        assert_eq!(names(&place), ["bundle.json"]);
        assert_eq!(names(root.path()), ["public"]);
    }

    #[test]
    fn what_is_given_up_leaves_nothing() {
        let root = tempfile::tempdir().unwrap();
        let place = root.path().join("public");
        let folder = NewFolder::at(&place, "bundle.json").unwrap();
        folder.write("en/index.html", b"one").unwrap();
        drop(folder);
        assert!(names(root.path()).is_empty());
    }

    #[test]
    fn nobody_elses_folder_is_replaced() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("thesis.md"), "years of work").unwrap();
        let refused = NewFolder::at(root.path(), "bundle.json");
        assert!(matches!(refused, Err(NewFolderError::NotOurs(_))));
        let file = root.path().join("thesis.md");
        assert!(matches!(
            NewFolder::at(&file, "bundle.json"),
            Err(NewFolderError::NotOurs(_))
        ));
    }

    #[test]
    fn no_path_leaves_the_folder() {
        let root = tempfile::tempdir().unwrap();
        let folder = NewFolder::at(&root.path().join("public"), "bundle.json").unwrap();
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "a//b",
            "a/",
            ".",
            "a\\b",
            "a\0",
        ] {
            assert!(
                matches!(folder.write(path, b""), Err(NewFolderError::NoPath(_))),
                "{path:?}"
            );
        }
        folder.write("a/b", b"").unwrap();
        assert!(matches!(
            folder.write("a/b", b""),
            Err(NewFolderError::Io { .. })
        ));
    }
}
