//! A file outside every project that may vanish at any time and costs only time when it does.
#![expect(
    clippy::disallowed_methods,
    reason = "this is a room that touches the disk"
)]

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A file of remembered results in a folder of the user's own. It stands outside the project, so
/// that nobody's pull request can bring one along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheFile {
    folder: PathBuf,
    name: String,
}

impl CacheFile {
    /// The file called `name` in `folder`; neither need exist.
    pub fn at(folder: PathBuf, name: String) -> Self {
        Self { folder, name }
    }

    /// What the file holds; `None` where it cannot be read.
    pub fn read(&self) -> Option<String> {
        fs::read_to_string(self.folder.join(&self.name)).ok()
    }

    /// Lets the file hold `text`, in one step. Only the user may read it.
    ///
    /// # Errors
    /// When the system says so; the old file is still there then.
    pub fn replace(&self, text: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let beside = self
            .folder
            .join(format!("{}.{}", self.name, std::process::id()));
        let written =
            create(&beside, text).and_then(|()| fs::rename(&beside, self.folder.join(&self.name)));
        if written.is_err() {
            // nothing half-written stays behind; that it cannot be removed either changes nothing
            let _ = fs::remove_file(&beside);
        }
        written
    }
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

/// What tells this build of a program from any other: the length in bytes of the file at `program`
/// and the instant of its last change; `None` where the system does not say.
pub fn build_stamp(program: &Path) -> Option<String> {
    let metadata = fs::metadata(program).ok()?;
    let changed = metadata.modified().ok()?;
    let since = changed.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(format!("{}-{}", metadata.len(), since.as_nanos()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cache_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let cache = CacheFile::at(folder.path().join("deep/er"), "one.status".to_owned());
        assert_eq!(cache.read(), None);
        cache.replace("first").unwrap();
        cache.replace("second").unwrap();
        assert_eq!(cache.read().as_deref(), Some("second"));
        assert_eq!(fs::read_dir(&cache.folder).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_in_the_way_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let cache = CacheFile::at(folder.path().to_owned(), "one.status".to_owned());
        fs::create_dir_all(folder.path().join("one.status/full")).unwrap();
        assert!(cache.replace("text").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
