//! The real disk.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the room that touches the disk"
)]

use std::fs::{self, File, FileType, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::{FolderEntry, Fs, Kind, Stamp, Target};

/// A folder of the real disk.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    mounts: Vec<(String, PathBuf)>,
}

impl Disk {
    /// The folder `root`.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn open(root: &Path) -> io::Result<Self> {
        Ok(Self {
            root: folder(root)?,
            mounts: Vec::new(),
        })
    }

    /// Lets `folder`, which may lie anywhere, stand in the root under `name`: so the repositories
    /// of a project with one per locale look like one tree.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn mount(self, name: &str, at: &Path) -> io::Result<Self> {
        let mut mounts = self.mounts;
        mounts.push((name.to_owned(), folder(at)?));
        Ok(Self { mounts, ..self })
    }

    /// The root's path, links resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Locks the file at `path`, made where there is none, until the value is dropped; `None` when
    /// another process holds it.
    pub(crate) fn lock(&self, path: &str) -> io::Result<Option<Lock>> {
        let path = self.real(path);
        loop {
            let mut options = OpenOptions::new();
            let options = options.write(true).create(true).truncate(false);
            let file = options.open(&path)?;
            match file.try_lock() {
                Ok(()) if is_at(&file, &path)? => return Ok(Some(Lock { _file: file, path })),
                // whoever held it took it away in between
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }

    /// The root `path` lies under, and the path below it.
    fn base<'a>(&'a self, path: &'a str) -> (&'a Path, &'a str) {
        if !self.mounts.is_empty() {
            let (first, rest) = path.split_once('/').unwrap_or((path, ""));
            if let Some((_, at)) = self.mounts.iter().find(|(name, _)| name == first) {
                return (at, rest);
            }
        }
        (&self.root, path)
    }

    fn real(&self, path: &str) -> PathBuf {
        let (base, rest) = self.base(path);
        if rest.is_empty() {
            base.to_owned()
        } else {
            base.join(rest)
        }
    }
}

/// A locked file, held until the value is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
    path: PathBuf,
}

impl Drop for Lock {
    /// Takes the file away while it is still locked. Where it cannot be told which file is locked, it stays.
    fn drop(&mut self) {
        if cfg!(unix) {
            // one that stays is harmless
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Says whether the open file is the one that stands at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt as _;

    let open = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(there) => Ok((open.dev(), open.ino()) == (there.dev(), there.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Nobody takes the file away where it cannot be told.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> io::Result<bool> {
    Ok(true)
}

fn folder(path: &Path) -> io::Result<PathBuf> {
    let path = fs::canonicalize(path)?;
    if fs::metadata(&path)?.is_dir() {
        Ok(path)
    } else {
        Err(io::ErrorKind::NotADirectory.into())
    }
}

fn kind(file_type: FileType) -> Kind {
    if file_type.is_file() {
        Kind::File
    } else if file_type.is_dir() {
        Kind::Folder
    } else if file_type.is_symlink() {
        Kind::Link
    } else {
        Kind::Special
    }
}

impl Fs for Disk {
    fn entries(&self, folder: &str) -> io::Result<Vec<FolderEntry>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(self.real(folder))? {
            let entry = entry?;
            let kind = kind(entry.file_type()?);
            let name = entry.file_name();
            entries.push(FolderEntry { name, kind });
        }
        if folder.is_empty() {
            entries.retain(|entry| self.mounts.iter().all(|(name, _)| entry.name != **name));
            let mounted = self.mounts.iter().map(|(name, _)| FolderEntry {
                name: name.into(),
                kind: Kind::Folder,
            });
            entries.extend(mounted);
        }
        Ok(entries)
    }

    fn kind(&self, path: &str) -> io::Result<Option<Kind>> {
        match fs::symlink_metadata(self.real(path)) {
            Ok(metadata) => Ok(Some(kind(metadata.file_type()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn stamp(&self, path: &str) -> io::Result<Stamp> {
        match fs::symlink_metadata(self.real(path)) {
            Ok(metadata) => Ok(Stamp::of(&metadata)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Stamp::Absent),
            Err(error) => Err(error),
        }
    }

    fn follow(&self, path: &str) -> io::Result<Target> {
        let (base, _) = self.base(path);
        let real = match fs::canonicalize(self.real(path)) {
            Ok(real) => real,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Target::Broken),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => return Err(error),
            // too many links; the kind's name is not stable in Rust yet
            Err(_) => return Ok(Target::Loop),
        };
        if !real.starts_with(base) {
            return Ok(Target::Outside);
        }
        Ok(match kind(fs::metadata(real)?.file_type()) {
            Kind::File => Target::File,
            Kind::Folder => Target::Folder,
            Kind::Link | Kind::Special => Target::Special,
        })
    }

    fn read(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>> {
        let file = File::open(self.real(path))?;
        // one read for most files; through `take` nobody asks the system for the length first
        let mut bytes = Vec::with_capacity(8 * 1024);
        file.take((limit as u64).saturating_add(1))
            .read_to_end(&mut bytes)?;
        if bytes.len() > limit {
            return Ok(None);
        }
        bytes.shrink_to_fit();
        Ok(Some(bytes))
    }

    fn create(&self, path: &str, bytes: &[u8], like: Option<&str>) -> io::Result<()> {
        let mut options = OpenOptions::new();
        let mut file = options.write(true).create_new(true).open(self.real(path))?;
        if let Some(like) = like {
            file.set_permissions(fs::metadata(self.real(like))?.permissions())?;
        }
        file.write_all(bytes)
    }

    fn sync(&self, path: &str) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).open(self.real(path))?.sync_all()
    }

    fn sync_folder(&self, folder: &str) -> io::Result<()> {
        if cfg!(unix) {
            File::open(self.real(folder))?.sync_all()
        } else {
            // elsewhere a folder cannot be opened, and its names are journaled by the system
            Ok(())
        }
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.real(from), self.real(to))
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        fs::remove_file(self.real(path))
    }

    fn create_folder(&self, path: &str) -> io::Result<()> {
        fs::create_dir(self.real(path))
    }

    fn remove_folder(&self, path: &str) -> io::Result<()> {
        fs::remove_dir(self.real(path))
    }
}
