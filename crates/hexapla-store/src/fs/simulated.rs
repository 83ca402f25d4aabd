//! A disk in memory which fails, or loses power, when it is told to.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Mutex, MutexGuard};

use super::{FolderEntry, Fs, Kind, Stamp, Target, folder_of};

/// A disk in memory for tests: it counts its operations, fails at the one it is told to, and
/// forgets at a power cut what was not synced.
///
/// The model is the weakest that POSIX allows and disks have shown: bytes are safe after a sync of
/// their file, names after a sync of their folder; at a power cut, of the bytes not synced any
/// beginning may survive, and of the changes of names not synced any selection.
#[derive(Debug)]
pub struct Simulated {
    state: Mutex<State>,
}

#[derive(Clone, Debug)]
struct State {
    files: Vec<File>,
    names: BTreeMap<String, Node>,
    safe_names: BTreeMap<String, Node>,
    pending: Vec<Renaming>,
    denied: BTreeSet<String>,
    operations: usize,
    fault: Fault,
}

#[derive(Clone, Debug)]
struct File {
    bytes: Vec<u8>,
    /// How many of the bytes are safe.
    safe: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    Folder,
    File(usize),
}

/// A change of names: what goes and what comes, in one step.
#[derive(Clone, Debug)]
struct Renaming {
    folder: String,
    gone: Option<String>,
    come: Option<(String, Node)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Never,
    /// This operation fails, later ones do not.
    Once(usize),
    /// From this operation on nothing works: the power is gone.
    Cut(usize),
}

impl Simulated {
    /// A disk with these files, all of them safe.
    pub fn new(files: &[(&str, &[u8])]) -> Self {
        let mut state = State {
            files: Vec::new(),
            names: BTreeMap::new(),
            safe_names: BTreeMap::new(),
            pending: Vec::new(),
            denied: BTreeSet::new(),
            operations: 0,
            fault: Fault::Never,
        };
        for (path, bytes) in files {
            let mut folder = folder_of(path);
            while !folder.is_empty() {
                state.names.insert(folder.to_owned(), Node::Folder);
                folder = folder_of(folder);
            }
            let node = state.store(bytes);
            state.names.insert((*path).to_owned(), node);
        }
        for file in &mut state.files {
            file.safe = file.bytes.len();
        }
        state.safe_names = state.names.clone();
        Self {
            state: Mutex::new(state),
        }
    }

    /// Lets nobody read `path`, neither as a file nor as a folder.
    #[must_use]
    pub fn deny(self, path: &str) -> Self {
        self.state().denied.insert(path.to_owned());
        self
    }

    /// Lets the operation after the next `count` fail, and those after it work again.
    pub fn fail_after(&self, count: usize) {
        let mut state = self.state();
        state.fault = Fault::Once(state.operations + count);
    }

    /// Cuts the power after the next `count` operations.
    pub fn cut_after(&self, count: usize) {
        let mut state = self.state();
        state.fault = Fault::Cut(state.operations + count);
    }

    /// The number of changing operations so far.
    pub fn operations(&self) -> usize {
        self.state().operations
    }

    /// The disk as it is found after a power cut, running again. `luck` decides what survives of
    /// all that was not synced; nought is the worst, the greatest number the best.
    #[must_use]
    pub fn after_power_cut(&self, luck: u64) -> Self {
        let mut state = self.state().clone();
        let mut names = state.safe_names.clone();
        for (index, renaming) in state.pending.iter().enumerate() {
            let survives = luck >> (index % 61) & 1 == 1;
            if survives {
                renaming.apply(&mut names);
            }
        }
        for (index, file) in state.files.iter_mut().enumerate() {
            let pending = file.bytes.len() - file.safe;
            let share = usize::try_from(luck >> (index % 61) & 3).unwrap_or_default();
            file.bytes.truncate(file.safe + pending * share / 3);
            file.safe = file.bytes.len();
        }
        let standing = names.clone();
        names.retain(|path, _| {
            let folder = folder_of(path);
            folder.is_empty() || standing.contains_key(folder)
        });
        state.names.clone_from(&names);
        state.safe_names = names;
        state.pending.clear();
        state.fault = Fault::Never;
        Self {
            state: Mutex::new(state),
        }
    }

    /// Every file and its bytes, sorted by path.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let state = self.state();
        let bytes = |node: &Node| match node {
            Node::Folder => None,
            Node::File(index) => Some(state.files.get(*index)?.bytes.clone()),
        };
        let files = state.names.iter();
        files
            .filter_map(|(path, node)| Some((path.clone(), bytes(node)?)))
            .collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .expect("no test panics while it holds the disk")
    }

    /// The state for a changing operation, which may be the one that fails.
    fn change(&self) -> io::Result<MutexGuard<'_, State>> {
        let mut state = self.state();
        let number = state.operations;
        state.operations += 1;
        match state.fault {
            Fault::Once(at) if at == number => Err(io::ErrorKind::StorageFull.into()),
            Fault::Cut(at) if at <= number => Err(io::ErrorKind::NotConnected.into()),
            _ => Ok(state),
        }
    }
}

impl State {
    /// All that stands in a folder and in those in it.
    fn below(&self, folder: &str) -> impl Iterator<Item = (&String, &Node)> {
        let folder = match folder {
            "" => String::new(),
            _ => format!("{folder}/"),
        };
        let names = self.names.range(folder.clone()..);
        names.take_while(move |(path, _)| path.starts_with(&folder))
    }

    fn store(&mut self, bytes: &[u8]) -> Node {
        self.files.push(File {
            bytes: bytes.to_vec(),
            safe: 0,
        });
        Node::File(self.files.len() - 1)
    }

    fn file(&self, path: &str) -> io::Result<usize> {
        match self.names.get(path) {
            Some(Node::File(index)) => Ok(*index),
            Some(Node::Folder) => Err(io::ErrorKind::IsADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn check_vacant(&self, path: &str) -> io::Result<()> {
        if self.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let folder = folder_of(path);
        if folder.is_empty() || self.names.get(folder) == Some(&Node::Folder) {
            Ok(())
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    fn rename(&mut self, gone: Option<&str>, come: Option<(&str, Node)>) {
        let path = come.map(|(path, _)| path).or(gone).unwrap_or_default();
        let renaming = Renaming {
            folder: folder_of(path).to_owned(),
            gone: gone.map(str::to_owned),
            come: come.map(|(path, node)| (path.to_owned(), node)),
        };
        renaming.apply(&mut self.names);
        self.pending.push(renaming);
    }
}

impl Renaming {
    fn apply(&self, names: &mut BTreeMap<String, Node>) {
        if let Some(gone) = &self.gone {
            names.remove(gone);
        }
        if let Some((path, node)) = &self.come {
            names.insert(path.clone(), *node);
        }
    }
}

impl Fs for Simulated {
    fn entries(&self, folder: &str) -> io::Result<Vec<FolderEntry>> {
        let state = self.state();
        if state.denied.contains(folder) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        if !folder.is_empty() && state.names.get(folder) != Some(&Node::Folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let inside = state
            .below(folder)
            .filter(|(path, _)| folder_of(path) == folder);
        let entry = |(path, node): (&String, &Node)| FolderEntry {
            name: path.rsplit('/').next().unwrap_or_default().into(),
            kind: node.kind(),
        };
        Ok(inside.map(entry).collect())
    }

    fn kind(&self, path: &str) -> io::Result<Option<Kind>> {
        if path.is_empty() {
            return Ok(Some(Kind::Folder));
        }
        Ok(self.state().names.get(path).copied().map(Node::kind))
    }

    fn stamp(&self, path: &str) -> io::Result<Stamp> {
        match self.kind(path)? {
            None => Ok(Stamp::Absent),
            Some(Kind::Folder) => {
                let entries = self.entries(path)?;
                let names = entries.iter().map(|entry| format!("{entry:?}\n"));
                Ok(Stamp::of_bytes(names.collect::<String>().as_bytes()))
            }
            Some(_) => {
                let bytes = self.read(path, usize::MAX)?.unwrap_or_default();
                Ok(Stamp::of_bytes(&bytes))
            }
        }
    }

    fn follow(&self, path: &str) -> io::Result<Target> {
        // there are no links on this disk: a path leads to itself
        Ok(match self.kind(path)? {
            Some(Kind::File) => Target::File,
            Some(Kind::Folder) => Target::Folder,
            Some(Kind::Link | Kind::Special) | None => Target::Broken,
        })
    }

    fn read(&self, path: &str, limit: usize) -> io::Result<Option<Vec<u8>>> {
        let state = self.state();
        if state.denied.contains(path) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let index = state.file(path)?;
        let file = state.files.get(index).ok_or(io::ErrorKind::NotFound)?;
        Ok((file.bytes.len() <= limit).then(|| file.bytes.clone()))
    }

    fn create(&self, path: &str, bytes: &[u8], _like: Option<&str>) -> io::Result<()> {
        let mut state = self.change()?;
        state.check_vacant(path)?;
        let node = state.store(bytes);
        state.rename(None, Some((path, node)));
        Ok(())
    }

    fn sync(&self, path: &str) -> io::Result<()> {
        let mut state = self.change()?;
        let index = state.file(path)?;
        if let Some(file) = state.files.get_mut(index) {
            file.safe = file.bytes.len();
        }
        Ok(())
    }

    fn sync_folder(&self, folder: &str) -> io::Result<()> {
        let mut state = self.change()?;
        let State {
            pending,
            safe_names,
            ..
        } = &mut *state;
        pending.retain(|renaming| {
            if renaming.folder == folder {
                renaming.apply(safe_names);
            }
            renaming.folder != folder
        });
        Ok(())
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.change()?;
        let index = state.file(from)?;
        state.rename(Some(from), Some((to, Node::File(index))));
        Ok(())
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        let mut state = self.change()?;
        state.file(path)?;
        state.rename(Some(path), None);
        Ok(())
    }

    fn create_folder(&self, path: &str) -> io::Result<()> {
        let mut state = self.change()?;
        state.check_vacant(path)?;
        state.rename(None, Some((path, Node::Folder)));
        Ok(())
    }

    fn remove_folder(&self, path: &str) -> io::Result<()> {
        let mut state = self.change()?;
        if state.names.get(path) != Some(&Node::Folder) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if state.names.keys().any(|name| folder_of(name) == path) {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        state.rename(Some(path), None);
        Ok(())
    }
}

impl Node {
    const fn kind(self) -> Kind {
        match self {
            Self::Folder => Kind::Folder,
            Self::File(_) => Kind::File,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_not_looked_for_among_the_names_of_others() {
        let paths: Vec<String> = (0..500).map(|n| format!("ledger/a{n}/fr.jsonl")).collect();
        let files: Vec<(&str, &[u8])> = paths.iter().map(|path| (&**path, &b""[..])).collect();
        let disk = Simulated::new(&files);
        let looked_at = |folder: &str| disk.state().below(folder).count();
        assert_eq!(
            (looked_at(""), looked_at("ledger/a1"), looked_at("ledger/a")),
            (1_001, 1, 0)
        );
        assert_eq!(disk.entries("ledger/a12").unwrap().len(), 1);
        assert_eq!(disk.entries("ledger").unwrap().len(), 500);
    }
}
