//! A file system that remembers what it was asked for.
#![expect(
    clippy::disallowed_types,
    reason = "the map is sorted before anybody sees its order"
)]

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use super::{FolderEntry, Fs, Kind, Stamp, Target};

/// A file system that stamps whatever it is asked for, before it is looked at: when all of it has the same stamps again,
/// whoever looks at the same things sees the same.
#[derive(Debug)]
pub struct Witness {
    below: Arc<dyn Fs>,
    seen: Mutex<HashMap<String, Stamp>>,
}

impl Witness {
    /// Over `below`, of which nothing has been seen yet.
    pub fn over(below: Arc<dyn Fs>) -> Self {
        Self {
            below,
            seen: Mutex::new(HashMap::new()),
        }
    }

    /// What has been seen, sorted by path, each with the stamp it had at first sight.
    pub fn seen(&self) -> Vec<(String, Stamp)> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut seen: Vec<(String, Stamp)> = seen
            .iter()
            .map(|(path, stamp)| (path.clone(), *stamp))
            .collect();
        seen.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        seen
    }

    fn see(&self, path: &str) {
        let is_new = {
            let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            !seen.contains_key(path)
        };
        if is_new {
            let stamp = self.below.stamp(path).unwrap_or(Stamp::Untold);
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.entry(path.to_owned()).or_insert(stamp);
        }
    }
}

impl Fs for Witness {
    fn entries(&self, folder: &str) -> io::Result<Vec<FolderEntry>> {
        self.see(folder);
        self.below.entries(folder)
    }

    fn kind(&self, path: &str) -> io::Result<Option<Kind>> {
        self.see(path);
        self.below.kind(path)
    }

    fn stamp(&self, path: &str) -> io::Result<Stamp> {
        self.see(path);
        self.below.stamp(path)
    }

    fn follow(&self, path: &str) -> io::Result<Target> {
        self.see(path);
        self.below.follow(path)
    }

    fn read(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>> {
        self.see(path);
        self.below.read(path, limit)
    }

    writes_below!();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Simulated;

    #[test]
    fn whatever_is_looked_at_is_seen_and_nothing_else() {
        let files: [(&str, &[u8]); 2] = [("a/one.md", b"one"), ("a/two.md", b"two")];
        let disk: Arc<dyn Fs> = Arc::new(Simulated::new(&files));
        let witness = Witness::over(Arc::clone(&disk));
        witness.read("a/one.md", 9).unwrap();
        witness.entries("a").unwrap();
        assert_eq!(witness.kind("b.md").unwrap(), None);
        let seen = witness.seen();
        let paths: Vec<&str> = seen.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a", "a/one.md", "b.md"]);
        let again = |disk: &Arc<dyn Fs>| -> Vec<bool> {
            let same = seen
                .iter()
                .map(|(path, stamp)| disk.stamp(path).unwrap() == *stamp);
            same.collect()
        };
        assert_eq!(again(&disk), [true, true, true]);
        disk.create("b.md", b"now", None).unwrap();
        disk.create("a/three.md", b"now", None).unwrap();
        assert_eq!(again(&disk), [false, true, false]);
    }
}
