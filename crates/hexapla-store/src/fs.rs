//! The file system, as the store sees it: a real disk, or a simulated one in tests.

/// The writing half of an [`Fs`] over another, its field `below`, that writes as that does.
macro_rules! writes_below {
    () => {
        fn create(&self, path: &str, bytes: &[u8], like: Option<&str>) -> std::io::Result<()> {
            self.below.create(path, bytes, like)
        }

        fn sync(&self, path: &str) -> std::io::Result<()> {
            self.below.sync(path)
        }

        fn sync_folder(&self, folder: &str) -> std::io::Result<()> {
            self.below.sync_folder(folder)
        }

        fn rename(&self, from: &str, to: &str) -> std::io::Result<()> {
            self.below.rename(from, to)
        }

        fn remove(&self, path: &str) -> std::io::Result<()> {
            self.below.remove(path)
        }

        fn create_folder(&self, path: &str) -> std::io::Result<()> {
            self.below.create_folder(path)
        }

        fn remove_folder(&self, path: &str) -> std::io::Result<()> {
            self.below.remove_folder(path)
        }
    };
}

mod disk;
mod overlay;
mod read_ahead;
mod simulated;
mod stamp;
mod witness;

use std::ffi::OsString;
use std::fmt;
use std::io;

pub use disk::Disk;
pub(crate) use disk::Lock;
pub use overlay::Overlay;
pub use read_ahead::ReadAhead;
pub use simulated::Simulated;
pub(crate) use stamp::Kept;
pub use stamp::{Mark, Stamp};
pub use witness::Witness;

/// What a name in a folder is. Links are not followed to find out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a socket or a device.
    Special,
}

/// Where a symbolic link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a regular file inside the root.
    File,
    /// To a folder inside the root.
    Folder,
    /// To a pipe, a socket or a device inside the root.
    Special,
    /// Out of the root.
    Outside,
    /// To nothing.
    Broken,
    /// Round in circles.
    Loop,
}

/// A name in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderEntry {
    /// The name, as the system gives it.
    pub name: OsString,
    /// What it is.
    pub kind: Kind,
}

/// A file system below one root. Paths are relative to it, with `/`; the empty path is the root.
///
/// The operations are small on purpose: every one of them can fail or be the last one before a
/// power cut, and [`Simulated`] tries them all.
pub trait Fs: fmt::Debug + Send + Sync {
    /// The names in `folder`, in no particular order.
    ///
    /// # Errors
    /// When the system says so.
    fn entries(&self, folder: &str) -> io::Result<Vec<FolderEntry>>;

    /// What stands at `path`, or `None` for nothing.
    ///
    /// # Errors
    /// When the system says so.
    fn kind(&self, path: &str) -> io::Result<Option<Kind>>;

    /// What tells whether what stands at `path` is what it was.
    ///
    /// # Errors
    /// When the system says so.
    fn stamp(&self, path: &str) -> io::Result<Stamp>;

    /// Where the symbolic link at `path` leads.
    ///
    /// # Errors
    /// When the system says so.
    fn follow(&self, path: &str) -> io::Result<Target>;

    /// The bytes of the file at `path`, or `None` when there are more than `limit`.
    ///
    /// # Errors
    /// When the system says so.
    fn read(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>>;

    /// Makes a new file of `bytes`, which the same people may read as the file `like`. Nothing may
    /// stand at `path`, not even a link.
    ///
    /// # Errors
    /// When something stands there, or the system says so.
    fn create(&self, path: &str, bytes: &[u8], like: Option<&str>) -> io::Result<()>;

    /// Waits until the bytes of the file at `path` are safe from a power cut.
    ///
    /// # Errors
    /// When the system says so; the file must then be taken for lost.
    fn sync(&self, path: &str) -> io::Result<()>;

    /// Waits until the names in `folder` are safe from a power cut.
    ///
    /// # Errors
    /// When the system says so.
    fn sync_folder(&self, folder: &str) -> io::Result<()>;

    /// Gives the file at `from` the name `to` in one step, replacing what stands there.
    ///
    /// # Errors
    /// When the system says so.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes the file at `path`.
    ///
    /// # Errors
    /// When there is none, or the system says so.
    fn remove(&self, path: &str) -> io::Result<()>;

    /// Makes the folder at `path`; the one above it must exist.
    ///
    /// # Errors
    /// When something stands there, or the system says so.
    fn create_folder(&self, path: &str) -> io::Result<()>;

    /// Removes the folder at `path`.
    ///
    /// # Errors
    /// When something is in it, there is none, or the system says so.
    fn remove_folder(&self, path: &str) -> io::Result<()>;
}

/// The folder `path` stands in; empty for the root.
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The path of `name` in `folder`, which is empty for the root.
pub fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
