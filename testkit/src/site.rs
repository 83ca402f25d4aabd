//! A folder of files for tests that run the program as people do, with git where they want it.
#![expect(
    clippy::disallowed_methods,
    reason = "tests make files and start programs of their own"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::git::git;

/// A folder of files, gone when dropped. It stands in another one, in which tests may keep what is beside a project.
///
/// Its methods panic where the disk or git says no: the test is over then.
#[derive(Debug)]
pub struct Site {
    folder: TempDir,
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
        let site = Self {
            folder: TempDir::new().expect("a test may have a temporary folder"),
        };
        fs::create_dir(site.path()).expect("the folder was made just now");
        site
    }

    /// An empty folder under git, on the branch `main`.
    ///
    /// # Panics
    /// When the disk or git says no.
    pub fn repository() -> Self {
        let site = Self::new();
        site.git(&["init", "--quiet", "--initial-branch=main"]);
        site
    }

    /// The folder.
    pub fn path(&self) -> PathBuf {
        self.beside("site")
    }

    /// What stands beside the folder under `name`.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
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
