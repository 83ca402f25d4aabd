//! A file system whose files are read before they are asked for.
#![expect(
    clippy::disallowed_types,
    reason = "the map is only asked for single paths; its order is never seen"
)]

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{FolderEntry, Fs, Kind, Stamp, Target};
use crate::Digest;

/// A file system that keeps what it read until it is asked for again: whoever must know the digest of a file before
/// deciding whether to interpret it, or is told of it by the way before asking for its digest, need not read it twice.
#[derive(Debug)]
pub struct ReadAhead {
    below: Arc<dyn Fs>,
    ahead: Mutex<HashMap<String, Vec<u8>>>,
}

impl ReadAhead {
    /// Over `below`, with nothing read yet.
    pub fn over(below: Arc<dyn Fs>) -> Self {
        Self {
            below,
            ahead: Mutex::new(HashMap::new()),
        }
    }

    /// Reads the file at `path`, unless it was read already, keeps its bytes for the next [`Fs::read`], and returns
    /// their digest; `None` when there are more than `limit`.
    ///
    /// # Errors
    /// When the system says so.
    pub fn digest(&self, path: &str, limit: usize) -> io::Result<Option<Digest>> {
        if let Some(bytes) = self.kept().get(path) {
            return Ok((bytes.len() <= limit).then(|| Digest::of(bytes)));
        }
        let Some(bytes) = self.below.read(path, limit)? else {
            return Ok(None);
        };
        let digest = Digest::of(&bytes);
        self.kept().insert(path.to_owned(), bytes);
        Ok(Some(digest))
    }

    /// Forgets what was read ahead of `path`.
    pub fn forget(&self, path: &str) {
        self.kept().remove(path);
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<String, Vec<u8>>> {
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fs for ReadAhead {
    fn entries(&self, folder: &str) -> io::Result<Vec<FolderEntry>> {
        self.below.entries(folder)
    }

    fn kind(&self, path: &str) -> io::Result<Option<Kind>> {
        self.below.kind(path)
    }

    fn stamp(&self, path: &str) -> io::Result<Stamp> {
        self.below.stamp(path)
    }

    fn follow(&self, path: &str) -> io::Result<Target> {
        self.below.follow(path)
    }

    fn read(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>> {
        let kept = self.kept().remove(path);
        match kept {
            Some(bytes) if bytes.len() <= limit => Ok(Some(bytes)),
            Some(_) => Ok(None),
            None => {
                let read = self.below.read(path, limit)?;
                if let Some(bytes) = &read {
                    self.kept().insert(path.to_owned(), bytes.clone());
                }
                Ok(read)
            }
        }
    }

    writes_below!();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Simulated;

    #[test]
    fn what_was_read_ahead_is_read_once() {
        let disk: Arc<dyn Fs> = Arc::new(Simulated::new(&[("a.md", b"one")]));
        let ahead = ReadAhead::over(Arc::clone(&disk));
        assert_eq!(ahead.digest("a.md", 9).unwrap(), Some(Digest::of(b"one")));
        disk.remove("a.md").unwrap();
        assert_eq!(ahead.read("a.md", 9).unwrap(), Some(b"one".to_vec()));
        assert!(ahead.read("a.md", 9).is_err());
    }

    #[test]
    fn what_was_read_by_the_way_is_not_read_again_for_its_digest() {
        let disk: Arc<dyn Fs> = Arc::new(Simulated::new(&[("a.md", b"one")]));
        let ahead = ReadAhead::over(Arc::clone(&disk));
        assert_eq!(ahead.read("a.md", 9).unwrap(), Some(b"one".to_vec()));
        disk.remove("a.md").unwrap();
        assert_eq!(ahead.digest("a.md", 9).unwrap(), Some(Digest::of(b"one")));
        assert_eq!(ahead.digest("a.md", 2).unwrap(), None);
        assert_eq!(ahead.read("a.md", 9).unwrap(), Some(b"one".to_vec()));
    }

    #[test]
    fn limits_and_forgetting_hold() {
        let ahead = ReadAhead::over(Arc::new(Simulated::new(&[("a.md", b"one")])));
        assert_eq!(ahead.digest("a.md", 2).unwrap(), None);
        ahead.digest("a.md", 9).unwrap();
        assert_eq!(ahead.read("a.md", 2).unwrap(), None);
        ahead.digest("a.md", 9).unwrap();
        ahead.forget("a.md");
        assert!(ahead.kept().is_empty());
    }
}
