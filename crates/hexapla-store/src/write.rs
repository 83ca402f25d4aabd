//! Writing: several files change together or not at all, and nobody's work is overwritten.
//!
//! New bytes are written beside their files and synced; then a journal says what is to be renamed
//! or removed, and is synced; then it is done, synced, and the journal removed. A power cut before
//! the journal stands leaves the old files, a later one is made good by [`recover`], which every
//! commit and every [`Writer::open`] begins with. A file is only replaced while it still holds
//! what the writer read.

mod digest;
mod journal;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::io;

use hexapla_content::RelPath;
use hexapla_diagnostics::Finding;

pub use digest::Digest;
pub use journal::JOURNAL;
use journal::Step;

use crate::fs::{Disk, Fs, Kind, Lock, folder_of, join};

/// The project's lock.
const LOCK: &str = ".hexapla-lock";

/// What one file is to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub path: RelPath,
    /// What it held when it was read; `None` when there was no file.
    pub before: Option<Digest>,
    /// The bytes it is to hold; `None` for no file.
    pub after: Option<Vec<u8>>,
}

impl Change {
    /// A new file where there is none.
    pub fn create(path: RelPath, bytes: Vec<u8>) -> Self {
        Self {
            path,
            before: None,
            after: Some(bytes),
        }
    }

    /// Other bytes for a file that holds what `before` is the digest of.
    pub fn replace(path: RelPath, before: Digest, bytes: Vec<u8>) -> Self {
        Self {
            path,
            before: Some(before),
            after: Some(bytes),
        }
    }

    /// No file where there is one that holds what `before` is the digest of.
    pub fn remove(path: RelPath, before: Digest) -> Self {
        Self {
            path,
            before: Some(before),
            after: None,
        }
    }
}

/// Why nothing was written, or not yet.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Another process holds the project's lock.
    #[error("another process is writing to this project; try again when it is done")]
    Busy,
    /// Something that the changes are made from could not be read.
    #[error("something could not be read; nothing was written")]
    Unread(Vec<Finding>),
    /// The file does not hold what the writer read.
    #[error("{path} was changed under you; nothing was written, read it again")]
    ChangedUnderYou {
        /// The file.
        path: RelPath,
    },
    /// A symbolic link stands in the way; writing through one could leave the root.
    #[error("{path} is or lies behind a symbolic link, and nothing is written through one")]
    Link {
        /// The path as far as the link.
        path: String,
    },
    /// Something other than a file or a folder stands where one is needed.
    #[error("{path} is in the way")]
    InTheWay {
        /// The path as far as the obstacle.
        path: String,
    },
    /// The journal of an unfinished change is not one.
    #[error("{JOURNAL} does not parse; look at it, and remove it")]
    Journal,
    /// A change that was cut short cannot be finished: the file was changed since, or what was
    /// to be written to it is gone.
    #[error(
        "an unfinished change of {path} conflicts with a later one; settle it by hand, then remove {JOURNAL}"
    )]
    Conflict {
        /// The file.
        path: RelPath,
    },
    /// The change was decided but cut short: the next commit or open finishes it.
    #[error("the change was cut short and will be finished the next time: {0}")]
    Unfinished(Box<Self>),
    /// The system said no; nothing was written.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: String,
        /// What the system said.
        source: io::Error,
    },
}

impl WriteError {
    fn io(path: &str, source: io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            source,
        }
    }
}

/// What [`recover`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// Nothing was left undone.
    Clean,
    /// A change that had been cut short is done now.
    Finished,
}

/// The right to write to a project, held by one process at a time.
#[derive(Debug)]
pub struct Writer {
    disk: Disk,
    _lock: Lock,
}

impl Writer {
    /// Takes the project's lock and finishes what an earlier writer could not.
    ///
    /// # Errors
    /// When another process writes, or an unfinished change cannot be finished.
    pub fn open(disk: Disk) -> Result<Self, WriteError> {
        guard(&disk, LOCK)?;
        let lock = disk
            .lock(LOCK)
            .map_err(|source| WriteError::io(LOCK, source))?
            .ok_or(WriteError::Busy)?;
        recover(&disk)?;
        Ok(Self { disk, _lock: lock })
    }

    /// Makes all of `changes`, or none: see [`commit`].
    ///
    /// # Errors
    /// As [`commit`].
    pub fn commit(&self, changes: &[Change]) -> Result<(), WriteError> {
        commit(&self.disk, changes)
    }
}

/// Makes all of `changes`, or none. The caller holds the project's lock ([`Writer`]).
///
/// # Errors
/// When a file no longer holds what was read, a link is in the way, or the system says no. Only
/// after [`WriteError::Unfinished`] may the changes take effect, all of them, the next time.
///
/// # Panics
/// When two changes name the same file.
pub fn commit(fs: &dyn Fs, changes: &[Change]) -> Result<(), WriteError> {
    recover(fs)?;
    let paths: BTreeSet<&RelPath> = changes.iter().map(|change| &change.path).collect();
    assert_eq!(
        paths.len(),
        changes.len(),
        "a file changes once in a commit"
    );
    for change in changes {
        guard(fs, change.path.as_str())?;
        if digest(fs, change.path.as_str())? != change.before {
            let path = change.path.clone();
            return Err(WriteError::ChangedUnderYou { path });
        }
    }
    let steps: Vec<Step> = changes
        .iter()
        .enumerate()
        .map(|(number, change)| Step {
            path: change.path.clone(),
            before: change.before,
            after: change.after.as_deref().map(Digest::of),
            number,
        })
        .collect();
    if let Err(error) = prepare(fs, changes, &steps) {
        // the journal may stand all the same; then the waiting files must stay
        if !matches!(error, WriteError::Unfinished(_)) {
            discard(fs, &steps);
        }
        return Err(error);
    }
    finish(fs, &steps, &steps).map_err(|error| WriteError::Unfinished(Box::new(error)))
}

/// Finishes a change that was cut short, if there is one.
///
/// # Errors
/// When that cannot be done without destroying something: then nothing is touched.
pub fn recover(fs: &dyn Fs) -> Result<Recovery, WriteError> {
    let found = fs.kind(JOURNAL);
    match found.map_err(|source| WriteError::io(JOURNAL, source))? {
        None => return Ok(Recovery::Clean),
        Some(Kind::File) => {}
        Some(_) => return Err(WriteError::Journal),
    }
    let bytes = fs.read(JOURNAL, usize::MAX);
    let bytes = bytes.map_err(|source| WriteError::io(JOURNAL, source))?;
    let steps = journal::read(&bytes.unwrap_or_default()).ok_or(WriteError::Journal)?;
    let mut open = Vec::new();
    for step in &steps {
        guard(fs, step.path.as_str())?;
        let now = digest(fs, step.path.as_str())?;
        if now == step.after {
            continue;
        }
        let waits = step.after.is_none() || digest(fs, &step.waiting())? == step.after;
        if now != step.before || !waits {
            let path = step.path.clone();
            return Err(WriteError::Conflict { path });
        }
        open.push(step.clone());
    }
    finish(fs, &steps, &open)?;
    discard(fs, &steps);
    Ok(Recovery::Finished)
}

/// Writes the new bytes beside their files, and the journal. Nothing has changed until it stands.
fn prepare(fs: &dyn Fs, changes: &[Change], steps: &[Step]) -> Result<(), WriteError> {
    let mut folders = BTreeSet::new();
    for (change, step) in changes.iter().zip(steps) {
        let Some(bytes) = &change.after else {
            continue;
        };
        make_folders(fs, folder_of(step.path.as_str()), &mut folders)?;
        folders.insert(folder_of(step.path.as_str()).to_owned());
        let like = change.before.is_some().then_some(step.path.as_str());
        write_waiting(fs, &step.waiting(), bytes, like)?;
    }
    sync_folders(fs, &folders)?;
    let draft = format!("{JOURNAL}.new");
    write_waiting(fs, &draft, journal::write(steps).as_bytes(), None)?;
    fs.rename(&draft, JOURNAL)
        .map_err(|source| WriteError::io(JOURNAL, source))?;
    fs.sync_folder("")
        .map_err(|source| WriteError::Unfinished(Box::new(WriteError::io(JOURNAL, source))))
}

/// Does the `open` ones of `steps`, and removes the journal when all are safe.
fn finish(fs: &dyn Fs, steps: &[Step], open: &[Step]) -> Result<(), WriteError> {
    for step in open {
        step.apply(fs)?;
    }
    let folders = steps.iter().map(|step| folder_of(step.path.as_str()));
    let folders: BTreeSet<String> = folders.map(str::to_owned).collect();
    sync_folders(fs, &folders)?;
    fs.remove(JOURNAL)
        .and_then(|()| fs.sync_folder(""))
        .map_err(|source| WriteError::io(JOURNAL, source))?;
    let removed = steps.iter().filter(|step| step.after.is_none());
    removed.for_each(|step| leave(fs, step.path.as_str()));
    Ok(())
}

/// Removes the folders that the file at `path` left empty. One that stays is harmless.
fn leave(fs: &dyn Fs, path: &str) {
    let is_empty = |folder: &str| fs.entries(folder).is_ok_and(|entries| entries.is_empty());
    let mut folder = folder_of(path);
    while !folder.is_empty() && is_empty(folder) && fs.remove_folder(folder).is_ok() {
        folder = folder_of(folder);
    }
}

/// Removes what waits for nothing any more; a file that stays is hidden and harmless.
fn discard(fs: &dyn Fs, steps: &[Step]) {
    for step in steps {
        let _ = fs.remove(&step.waiting());
    }
}

fn write_waiting(
    fs: &dyn Fs,
    path: &str,
    bytes: &[u8],
    like: Option<&str>,
) -> Result<(), WriteError> {
    let create = || match fs.create(path, bytes, like) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs.remove(path)?;
            fs.create(path, bytes, like)
        }
        done => done,
    };
    create()
        .and_then(|()| fs.sync(path))
        .map_err(|source| WriteError::io(path, source))
}

/// Makes `folder` and those above it; adds the ones whose names changed to `changed`.
fn make_folders(
    fs: &dyn Fs,
    folder: &str,
    changed: &mut BTreeSet<String>,
) -> Result<(), WriteError> {
    let kind = |path| fs.kind(path).map_err(|source| WriteError::io(path, source));
    if folder.is_empty() || kind(folder)?.is_some() {
        return Ok(());
    }
    make_folders(fs, folder_of(folder), changed)?;
    changed.insert(folder_of(folder).to_owned());
    fs.create_folder(folder)
        .map_err(|source| WriteError::io(folder, source))
}

fn sync_folders(fs: &dyn Fs, folders: &BTreeSet<String>) -> Result<(), WriteError> {
    for folder in folders {
        // a folder that is gone has no names to lose
        let there = fs
            .kind(folder)
            .map(|kind| kind.is_some() || folder.is_empty());
        there
            .and_then(|there| {
                if there {
                    fs.sync_folder(folder)
                } else {
                    Ok(())
                }
            })
            .map_err(|source| WriteError::io(folder, source))?;
    }
    Ok(())
}

/// Refuses a path that leads through a link, or where no file can be.
fn guard(fs: &dyn Fs, path: &str) -> Result<(), WriteError> {
    let mut upto = String::new();
    for component in path.split('/') {
        upto = join(&upto, component);
        let kind = fs.kind(&upto);
        let kind = kind.map_err(|source| WriteError::io(&upto, source))?;
        let wanted = if upto == path {
            Kind::File
        } else {
            Kind::Folder
        };
        match kind {
            None => return Ok(()),
            Some(kind) if kind == wanted => {}
            Some(Kind::Link) => return Err(WriteError::Link { path: upto }),
            Some(_) => return Err(WriteError::InTheWay { path: upto }),
        }
    }
    Ok(())
}

/// The digest of the file at `path`, or `None` for no file.
fn digest(fs: &dyn Fs, path: &str) -> Result<Option<Digest>, WriteError> {
    match fs
        .kind(path)
        .map_err(|source| WriteError::io(path, source))?
    {
        Some(Kind::File) => {}
        _ => return Ok(None),
    }
    let bytes = fs.read(path, usize::MAX);
    let bytes = bytes.map_err(|source| WriteError::io(path, source))?;
    Ok(bytes.as_deref().map(Digest::of))
}
