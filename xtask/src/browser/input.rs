//! What the browser is shown: the bundle of the living example, and a site for each hostile text.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::FOLDER;
use crate::process::{self, cargo};

/// When the bundle is built.
const NOW: &str = "2034-06-01T00:00:00Z";
/// The parts of the example that are its own.
const PARTS: [&str; 5] = ["hexapla.toml", "content", "ledger", "media", "registry"];
/// A release that this copy of the example withdraws, so that there is a page for what is gone.
const WITHDRAWN: &str = "content/en/2033-10-19-oskrel-blackout.md";
/// That page in Spanish.
pub(super) const WITHDRAWN_PAGE: &str = "es/press-release/2033-10-19-oskrel-blackout/index.html";

/// Builds the bundle of a copy of the example, with one release withdrawn and short pages of lists.
pub(super) fn bundle(root: &Path) -> Result<PathBuf> {
    let project = cleared(root, "project")?;
    for part in PARTS {
        copy(&root.join(part), &project.join(part))?;
    }
    replace(
        &project.join(WITHDRAWN),
        "+++\n",
        "+++\nstatus = \"withdrawn\"\n",
    )?;
    replace(
        &project.join("hexapla.toml"),
        "[publish]\n",
        "[publish]\npage-size = 3\n",
    )?;
    built(root, &project, "bundle")
}

/// A small publication in Devanagari, a script that the example has not; its reviewed landmarks stand beside it.
pub(super) const DEVANAGARI: &str = "tests/browser/devanagari";

/// Builds its bundle.
pub(super) fn devanagari(root: &Path) -> Result<PathBuf> {
    built(root, &root.join(DEVANAGARI), "devanagari")
}

/// The bundle of the project in the folder `project`, in this command's folder `name`.
fn built(root: &Path, project: &Path, name: &str) -> Result<PathBuf> {
    let out = root.join(FOLDER).join(name);
    let mut command = cargo(root, &["run", "--quiet", "--", "--as-of", NOW, "bundle"]);
    command.arg("-C").arg(project).arg("--out").arg(&out);
    process::capture(command)?;
    Ok(out)
}

/// Writes the hostile sites.
pub(super) fn hostile(root: &Path) -> Result<PathBuf> {
    let folder = cleared(root, "hostile")?;
    let mut command = cargo(root, &["run", "--quiet", "-p", "hexapla-publish"]);
    command
        .args(["--example", "hostile_sites", "--"])
        .arg(&folder);
    process::run(command)?;
    Ok(folder)
}

/// An empty folder of this command's own.
fn cleared(root: &Path, name: &str) -> Result<PathBuf> {
    let folder = root.join(FOLDER).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Replaces the first `old` of the file at `path`, which must have one.
fn replace(path: &Path, old: &str, new: &str) -> Result<()> {
    let text = fs::read_to_string(path)?;
    let at = text
        .find(old)
        .with_context(|| format!("{} lacks {old:?}", path.display()))?;
    let (before, after) = text.split_at(at);
    let after = &after[old.len()..];
    fs::write(path, format!("{before}{new}{after}"))?;
    Ok(())
}
