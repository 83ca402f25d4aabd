//! A file system some of whose files hold other bytes than below.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::{FolderEntry, Fs, Kind, Stamp, Target};

/// A file system seen as if some of its files held other bytes: what a change would do can be judged before
/// anything is written. Nothing can be written through it.
#[derive(Debug)]
pub struct Overlay {
    below: Arc<dyn Fs>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Overlay {
    /// Over `below`, where each of `files` must exist: a path and the bytes read there from now on.
    pub fn over(below: Arc<dyn Fs>, files: BTreeMap<String, Vec<u8>>) -> Self {
        Self { below, files }
    }
}

fn refused<T>() -> io::Result<T> {
    Err(io::ErrorKind::ReadOnlyFilesystem.into())
}

impl Fs for Overlay {
    fn entries(&self, folder: &str) -> io::Result<Vec<FolderEntry>> {
        self.below.entries(folder)
    }

    fn kind(&self, path: &str) -> io::Result<Option<Kind>> {
        self.below.kind(path)
    }

    fn stamp(&self, path: &str) -> io::Result<Stamp> {
        match self.files.get(path) {
            Some(bytes) => Ok(Stamp::of_bytes(bytes)),
            None => self.below.stamp(path),
        }
    }

    fn follow(&self, path: &str) -> io::Result<Target> {
        self.below.follow(path)
    }

    fn read(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>> {
        match self.files.get(path) {
            Some(bytes) => Ok((bytes.len() <= limit).then(|| bytes.clone())),
            None => self.below.read(path, limit),
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
}
