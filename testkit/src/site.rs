//! A folder of files for tests that run the program as people do, with git where they want it.
#![expect(
    clippy::disallowed_methods,
    reason = "tests make files and start programs of their own"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use tempfile::TempDir;

use crate::git::{git, git_on};

/// A folder of files, gone when dropped. It stands in another one, in which tests may keep what is beside a project.
///
/// Its methods panic where the disk or git says no: the test is over then.
#[derive(Debug)]
pub struct Site {
    around: Rc<TempDir>,
    name: String,
}

impl Site {
    /// An empty folder.
    ///
    /// # Panics
    /// When the disk says no.
    #[expect(
        clippy::new_without_default,
        reason = "a folder on disk is nobody's default"
    )]
    pub fn new() -> Self {
        let around = TempDir::new().expect("a test may have a temporary folder");
        Self::in_folder(Rc::new(around), "site")
    }

    fn in_folder(around: Rc<TempDir>, name: &str) -> Self {
        let name = name.to_owned();
        let site = Self { around, name };
        fs::create_dir(site.path()).expect("no test makes a folder twice");
        site
    }

    /// An empty folder under git, on the branch `main`.
    ///
    /// # Panics
    /// When the disk or git says no.
    pub fn repository() -> Self {
        Self::new().under_git()
    }

    /// Another repository beside this one, at `../name` of its folder; both are gone when both are dropped.
    ///
    /// # Panics
    /// When the disk or git says no, or something of that name is there.
    #[must_use]
    pub fn neighbour(&self, name: &str) -> Self {
        Self::in_folder(Rc::clone(&self.around), name).under_git()
    }

    fn under_git(self) -> Self {
        self.git(&["init", "--quiet", "--initial-branch=main"]);
        self
    }

    /// The folder.
    pub fn path(&self) -> PathBuf {
        self.beside(&self.name)
    }

    /// What stands beside the folder under `name`.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.around.path().join(name)
    }

    /// Writes a file, with the folders it needs.
    ///
    /// # Panics
    /// When the disk says no.
    pub fn write(&self, path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        let folder = path.parent().expect("the file stands in the folder");
        fs::create_dir_all(folder).expect("a test may make folders in its own");
        fs::write(&path, bytes).expect("a test may write into its own folder");
    }

    /// The text of a file.
    ///
    /// # Panics
    /// When it cannot be read.
    pub fn read(&self, path: impl AsRef<Path>) -> String {
        let path = self.path().join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Runs git and returns what it prints, without the space around.
    ///
    /// # Panics
    /// When git is not there or fails.
    pub fn git(&self, arguments: &[&str]) -> String {
        git(&self.path(), arguments).unwrap_or_else(|error| panic!("{error:#}"))
    }

    /// Commits everything as it is.
    ///
    /// # Panics
    /// When git is not there or fails.
    pub fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=an edit"]);
    }

    /// Runs git as if it were noon (UTC) on `day` (2031-03-09), and returns what it prints, without the space around.
    ///
    /// # Panics
    /// When git is not there or fails.
    pub fn git_on(&self, day: &str, arguments: &[&str]) -> String {
        git_on(day, &self.path(), arguments).unwrap_or_else(|error| panic!("{error:#}"))
    }

    /// Commits everything as it is on `day`, and returns the commit's name.
    ///
    /// # Panics
    /// When git is not there or fails.
    pub fn commit_on(&self, day: &str) -> String {
        self.git(&["add", "--all"]);
        self.git_on(day, &["commit", "--quiet", "--message=an edit"]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// A program to be run in the folder, in English and by nobody in particular.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.path())
            .env_remove("HEXAPLA_BY")
            .env_remove("COLUMNS")
            .env("LC_ALL", "C");
        command
    }
}

/// The bytes of all files below a folder, by path; components are divided by `/`.
///
/// # Panics
/// When the disk does not let us read one, or its name is not UTF-8.
pub fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a test reads folders of its own") {
            let path = entry.expect("the folder stays while it is read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it is below the folder");
                let name = name.to_str().expect("tests name their files in UTF-8");
                let bytes = fs::read(&path).expect("a test reads files of its own");
                files.insert(name.replace('\\', "/"), bytes);
            }
        }
    }
    files
}
