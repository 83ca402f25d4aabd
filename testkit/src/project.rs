//! A project in a temporary folder, gone when dropped.
#![expect(
    clippy::disallowed_methods,
    reason = "tests lay out and look at folders of their own"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use hexapla::Project;
use tempfile::TempDir;

/// A project in a temporary folder, gone when dropped.
#[derive(Debug)]
pub struct TemporaryProject {
    folder: TempDir,
}

impl TemporaryProject {
    /// An empty folder.
    ///
    /// # Errors
    /// When the disk does not let us.
    pub fn new() -> Result<Self> {
        Ok(Self {
            folder: TempDir::new().context("no temporary folder")?,
        })
    }

    /// A project of these files, by path.
    ///
    /// # Errors
    /// When the disk does not let us.
    pub fn of(files: &BTreeMap<String, Vec<u8>>) -> Result<Self> {
        let project = Self::new()?;
        for (path, bytes) in files {
            project.write(path, bytes)?;
        }
        Ok(project)
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file, with the folders it needs.
    ///
    /// # Errors
    /// When the disk does not let us.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let file = self.path().join(path);
        fs::create_dir_all(file.parent().unwrap_or(self.path()))?;
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))
    }

    /// Opens it through the façade.
    ///
    /// # Errors
    /// When it is no project.
    pub fn open(&self) -> Result<Project> {
        open(self.path())
    }

    /// Every file's bytes and every link's goal, by path: what a command that writes nothing
    /// leaves alone.
    ///
    /// # Errors
    /// When the disk does not let us.
    pub fn contents(&self) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
        let mut contents = BTreeMap::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                let kind = fs::symlink_metadata(&path)?.file_type();
                let bytes = if kind.is_symlink() {
                    fs::read_link(&path)?.into_os_string().into_encoded_bytes()
                } else if kind.is_file() {
                    fs::read(&path)?
                } else {
                    Vec::new()
                };
                if kind.is_dir() {
                    folders.push(path.clone());
                }
                contents.insert(path, bytes);
            }
        }
        Ok(contents)
    }
}

/// Opens the project at `path` through the façade.
///
/// # Errors
/// When it is no project.
pub fn open(path: &Path) -> Result<Project> {
    Project::open(path).map_err(|error| match error {
        hexapla::OpenError::Configuration(findings) => {
            anyhow::anyhow!("hexapla.toml is wrong: {findings:?}")
        }
        error => anyhow::Error::new(error),
    })
}
