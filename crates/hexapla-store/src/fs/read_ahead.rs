//! A file system whose files are read before they are asked for.
#![expect(
    clippy::disallowed_types,
    reason = "the map is only asked for single paths; its order is never seen"
)]

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{FolderEntry, Fs, Kind, Stamp, Target};
use crate::Digest;

/// A file system that keeps the files read ahead until each is read, and the digests of those read before their digest is
/// asked for: whoever must know the digest of a file before deciding whether to interpret it need not read it twice.
#[derive(Debug)]
pub struct ReadAhead {
    below: Arc<dyn Fs>,
    known: Mutex<HashMap<String, Known>>,
    has_changed: AtomicBool,
}

/// What is known of a file.
#[derive(Debug)]
enum Known {
    /// Its bytes, which nobody has read yet.
    Bytes(Vec<u8>),
    /// The digest of its bytes, which were read, and their length.
    Digest(Digest, usize),
}

impl ReadAhead {
    /// Over `below`, with nothing read yet.
    pub fn over(below: Arc<dyn Fs>) -> Self {
        Self {
            below,
            known: Mutex::new(HashMap::new()),
            has_changed: AtomicBool::new(false),
        }
    }

    /// The digest of the file at `path`, whose bytes are kept for the next [`Fs::read`] unless it was read already; `None`
    /// when there are more than `limit`.
    ///
    /// # Errors
    /// When the system says so.
    pub fn digest(&self, path: &str, limit: usize) -> io::Result<Option<Digest>> {
        if let Some(Known::Digest(digest, length)) = self.known().get(path) {
            return Ok(Some(*digest).filter(|_| *length <= limit));
        }
        let Some(bytes) = self.below.read(path, limit)? else {
            return Ok(None);
        };
        let digest = Digest::of(&bytes);
        self.known().insert(path.to_owned(), Known::Bytes(bytes));
        Ok(Some(digest))
    }

    /// Forgets what is known of `path`.
    pub fn forget(&self, path: &str) {
        self.known().remove(path);
    }

    /// Says whether a file was read twice and was another one the second time: then a digest told is not that of all that
    /// was read.
    pub fn has_changed(&self) -> bool {
        self.has_changed.load(Ordering::Relaxed)
    }

    /// Reads a file that was not read ahead.
    fn read_now(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>> {
        let read = self.below.read(path, limit)?;
        if let Some(bytes) = &read {
            let now = Digest::of(bytes);
            let known = Known::Digest(now, bytes.len());
            if let Some(Known::Digest(then, _)) = self.known().insert(path.to_owned(), known)
                && then != now
            {
                self.has_changed.store(true, Ordering::Relaxed);
            }
        }
        Ok(read)
    }

    fn known(&self) -> MutexGuard<'_, HashMap<String, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
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
        let ahead = match self.known().entry(path.to_owned()) {
            Entry::Occupied(known) if matches!(known.get(), Known::Bytes(_)) => {
                Some(known.remove())
            }
            _ => None,
        };
        match ahead {
            Some(Known::Bytes(bytes)) => Ok(Some(bytes).filter(|bytes| bytes.len() <= limit)),
            _ => self.read_now(path, limit),
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
    fn what_was_read_before_is_not_read_again_for_its_digest() {
        let disk: Arc<dyn Fs> = Arc::new(Simulated::new(&[("a.md", b"one")]));
        let ahead = ReadAhead::over(Arc::clone(&disk));
        assert_eq!(ahead.read("a.md", 9).unwrap(), Some(b"one".to_vec()));
        disk.remove("a.md").unwrap();
        assert_eq!(ahead.digest("a.md", 9).unwrap(), Some(Digest::of(b"one")));
        assert_eq!(ahead.digest("a.md", 2).unwrap(), None);
    }

    #[test]
    fn a_file_that_changes_meanwhile_is_noticed() {
        let disk: Arc<dyn Fs> = Arc::new(Simulated::new(&[("a.md", b"one")]));
        let ahead = ReadAhead::over(Arc::clone(&disk));
        for _ in 0..2 {
            ahead.read("a.md", 9).unwrap();
        }
        assert!(!ahead.has_changed());
        disk.remove("a.md").unwrap();
        disk.create("a.md", b"two", None).unwrap();
        assert_eq!(ahead.read("a.md", 9).unwrap(), Some(b"two".to_vec()));
        assert!(ahead.has_changed());
    }

    #[test]
    fn limits_and_forgetting_hold() {
        let ahead = ReadAhead::over(Arc::new(Simulated::new(&[("a.md", b"one")])));
        assert_eq!(ahead.digest("a.md", 2).unwrap(), None);
        ahead.digest("a.md", 9).unwrap();
        assert_eq!(ahead.read("a.md", 2).unwrap(), None);
        ahead.digest("a.md", 9).unwrap();
        ahead.forget("a.md");
        assert!(ahead.known().is_empty());
    }
}
