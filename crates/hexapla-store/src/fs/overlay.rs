//! A file system some of whose files hold other bytes than below, or stand elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use super::{FolderEntry, Fs, Kind, Stamp, Target, join};

/// A file system seen as if some of its files held other bytes or had other names: what a change would do can be judged before
/// anything is written. Nothing can be written through it.
#[derive(Debug)]
pub struct Overlay {
    below: Arc<dyn Fs>,
    files: BTreeMap<String, Vec<u8>>,
    /// By the name a file has here, the one it has below.
    moved: BTreeMap<String, String>,
    /// The names that files have below and not here.
    gone: BTreeSet<String>,
}

impl Overlay {
    /// Over `below`: `files` are paths and the bytes read there from now on.
    pub fn over(below: Arc<dyn Fs>, files: BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            below,
            files,
            moved: BTreeMap::new(),
            gone: BTreeSet::new(),
        }
    }

    /// The same, with files in other places, each where nothing stands below: from where, and to where.
    #[must_use]
    pub fn moving<'p>(mut self, moves: impl IntoIterator<Item = (&'p str, &'p str)>) -> Self {
        for (from, to) in moves {
            self.moved.insert(to.to_owned(), from.to_owned());
            self.gone.insert(from.to_owned());
        }
        self
    }

    /// Where the file at `path` stands below; the error says that it stands nowhere.
    fn below<'p>(&'p self, path: &'p str) -> io::Result<&'p str> {
        match self.moved.get(path) {
            Some(from) => Ok(from),
            None if self.gone.contains(path) => Err(io::ErrorKind::NotFound.into()),
            None => Ok(path),
        }
    }

    /// The names that moved and other files bring into a folder.
    fn brought<'p>(&'p self, folder: &str) -> BTreeMap<&'p str, Kind> {
        let folder = join(folder, "");
        let moved = below(&self.moved, &folder);
        let names = moved.chain(below(&self.files, &folder));
        let names = names.map(|rest| match rest.split_once('/') {
            Some((name, _)) => (name, Kind::Folder),
            None => (rest, Kind::File),
        });
        names.collect()
    }
}

/// What follows `folder` in the paths that begin with it.
fn below<'p, T>(files: &'p BTreeMap<String, T>, folder: &str) -> impl Iterator<Item = &'p str> {
    let files = files.range(folder.to_owned()..);
    files.map_while(move |(path, _)| path.strip_prefix(folder))
}

fn refused<T>() -> io::Result<T> {
    Err(io::ErrorKind::ReadOnlyFilesystem.into())
}

impl Fs for Overlay {
    fn entries(&self, folder: &str) -> io::Result<Vec<FolderEntry>> {
        let mut brought = self.brought(folder);
        let mut entries = match self.below.entries(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !brought.is_empty() => {
                Vec::new()
            }
            entries => entries?,
        };
        entries.retain(|entry| {
            let name = entry.name.to_string_lossy();
            brought.remove(&*name);
            !self.gone.contains(&join(folder, &name))
        });
        entries.extend(brought.into_iter().map(|(name, kind)| FolderEntry {
            name: name.into(),
            kind,
        }));
        Ok(entries)
    }

    fn kind(&self, path: &str) -> io::Result<Option<Kind>> {
        let folder = join(path, "");
        if below(&self.moved, &folder).next().is_some()
            || below(&self.files, &folder).next().is_some()
        {
            return Ok(Some(Kind::Folder));
        }
        if self.files.contains_key(path) {
            return Ok(Some(Kind::File));
        }
        self.below(path)
            .map_or(Ok(None), |path| self.below.kind(path))
    }

    fn stamp(&self, path: &str) -> io::Result<Stamp> {
        match self.files.get(path) {
            Some(bytes) => Ok(Stamp::of_bytes(bytes)),
            None => self
                .below(path)
                .map_or(Ok(Stamp::Absent), |path| self.below.stamp(path)),
        }
    }

    fn follow(&self, path: &str) -> io::Result<Target> {
        if self.files.contains_key(path) {
            return Ok(Target::File);
        }
        self.below.follow(self.below(path)?)
    }

    fn read(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>> {
        match self.files.get(path) {
            Some(bytes) => Ok((bytes.len() <= limit).then(|| bytes.clone())),
            None => self.below.read(self.below(path)?, limit),
        }
    }

    fn create(&self, _: &str, _: &[u8], _: Option<&str>) -> io::Result<()> {
        refused()
    }

    fn sync(&self, _: &str) -> io::Result<()> {
        refused()
    }

    fn sync_folder(&self, _: &str) -> io::Result<()> {
        refused()
    }

    fn rename(&self, _: &str, _: &str) -> io::Result<()> {
        refused()
    }

    fn remove(&self, _: &str) -> io::Result<()> {
        refused()
    }

    fn create_folder(&self, _: &str) -> io::Result<()> {
        refused()
    }

    fn remove_folder(&self, _: &str) -> io::Result<()> {
        refused()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Simulated;

    #[test]
    fn what_lies_over_a_file_is_read_and_nothing_is_written() {
        let disk: Arc<dyn Fs> = Arc::new(Simulated::new(&[("a.md", b"one"), ("b.md", b"two")]));
        let files = BTreeMap::from([("a.md".to_owned(), b"three".to_vec())]);
        let overlay = Overlay::over(Arc::clone(&disk), files);
        assert_eq!(overlay.read("a.md", 9).unwrap(), Some(b"three".to_vec()));
        assert_eq!(overlay.read("a.md", 4).unwrap(), None);
        assert_eq!(overlay.read("b.md", 9).unwrap(), Some(b"two".to_vec()));
        assert!(overlay.remove("a.md").is_err() && overlay.create("c.md", b"", None).is_err());
        assert_eq!(disk.read("a.md", 9).unwrap(), Some(b"one".to_vec()));
    }

    #[test]
    fn a_file_that_is_only_above_stands_there_like_any_other() {
        let disk: Arc<dyn Fs> = Arc::new(Simulated::new(&[("fr/a.md", b"one")]));
        let files = [("fr/a.md", b"two"), ("de/new/b.md", b"six")];
        let files = files.map(|(path, bytes)| (path.to_owned(), bytes.to_vec()));
        let overlay = Overlay::over(disk, BTreeMap::from(files));
        assert_eq!(overlay.kind("de/new/b.md").unwrap(), Some(Kind::File));
        assert_eq!(overlay.kind("de").unwrap(), Some(Kind::Folder));
        assert_eq!(
            overlay.read("de/new/b.md", 9).unwrap(),
            Some(b"six".to_vec())
        );
        let names = |folder: &str| {
            let entries = overlay.entries(folder).unwrap().into_iter();
            let names = entries.map(|entry| entry.name.into_string().unwrap());
            names.collect::<Vec<_>>()
        };
        assert_eq!(names("de"), ["new"]);
        assert_eq!(names("fr"), ["a.md"]);
    }

    #[test]
    fn a_file_that_moved_stands_in_its_new_place_and_nowhere_else() {
        let disk: Arc<dyn Fs> =
            Arc::new(Simulated::new(&[("fr/a.md", b"one"), ("fr/b.md", b"two")]));
        let overlay = Overlay::over(disk, BTreeMap::new()).moving([("fr/a.md", "fr/2031/a.md")]);
        assert_eq!(
            overlay.read("fr/2031/a.md", 9).unwrap(),
            Some(b"one".to_vec())
        );
        assert!(overlay.read("fr/a.md", 9).is_err());
        assert_eq!(overlay.kind("fr/a.md").unwrap(), None);
        assert_eq!(overlay.kind("fr/2031").unwrap(), Some(Kind::Folder));
        assert_eq!(overlay.kind("fr/2031/a.md").unwrap(), Some(Kind::File));
        let names = |folder: &str| {
            let entries = overlay.entries(folder).unwrap().into_iter();
            let names = entries.map(|entry| entry.name.into_string().unwrap());
            names.collect::<BTreeSet<_>>()
        };
        assert_eq!(
            names("fr"),
            BTreeSet::from(["2031".to_owned(), "b.md".to_owned()])
        );
        assert_eq!(names("fr/2031"), BTreeSet::from(["a.md".to_owned()]));
        assert!(overlay.entries("de").is_err());
    }
}
