//! Finding and reading files.
//!
//! Only regular files are read, and nothing outside the root. A symbolic link to a regular file
//! inside the root counts as that file; a linked folder is entered where the configuration names
//! it, and passed over where it is met on the way, so that nobody walks in circles.

use std::collections::BTreeMap;

use hexapla_content::RelPath;
use hexapla_diagnostics::{Finding, Noted, Place};

use crate::findings::{
    FILE_NAME_CLASH, FILE_NAME_REFUSED, FILE_TOO_LARGE, FILE_UNREADABLE, NOT_A_FILE,
};
use crate::fs::{FolderEntry, Fs, Kind, Target, join};
use crate::refusal::refusal;

/// The longest file read, in bytes (4 MiB).
pub const FILE_LIMIT: usize = 4 * 1024 * 1024;

/// A file and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Where it is.
    pub path: RelPath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Lists the regular files under `folders` whose names end in one of `extensions` (without dots),
/// sorted by path.
///
/// A folder that does not exist holds no files. Hidden names, `node_modules`, and `target` in the
/// root are passed over. What is named like a file wanted but cannot be one is a finding.
pub fn list(fs: &dyn Fs, folders: &[String], extensions: &[String]) -> Noted<Vec<RelPath>> {
    let mut walk = Walk {
        fs,
        extensions,
        files: Vec::new(),
        findings: Vec::new(),
    };
    for folder in folders {
        if walk.may_enter(folder) {
            walk.enter(folder);
        }
    }
    walk.files.sort_unstable();
    walk.files.dedup();
    walk.findings.sort_by(Finding::by_place);
    walk.findings.dedup();
    Noted {
        value: walk.files,
        findings: walk.findings,
    }
}

/// Reads the file at `path`, up to `limit` bytes; without a value where it cannot be read.
pub fn read(fs: &dyn Fs, path: &RelPath, limit: usize) -> Noted<Option<SourceFile>> {
    let unread = |finding| Noted {
        value: None,
        findings: vec![finding],
    };
    match fs.read(path.as_str(), limit) {
        Ok(Some(bytes)) => Noted::clean(Some(SourceFile {
            path: path.clone(),
            bytes,
        })),
        Ok(None) => {
            unread(Finding::new(FILE_TOO_LARGE, Place::file(path.as_str())).with("limit", limit))
        }
        Err(error) => unread(unreadable(path.as_str(), &error)),
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Finding {
    let finding = Finding::new(FILE_UNREADABLE, Place::file(path));
    let finding = finding.with("reason", refusal(error));
    finding.with("detail", error.to_string())
}

struct Walk<'a> {
    fs: &'a dyn Fs,
    extensions: &'a [String],
    files: Vec<RelPath>,
    findings: Vec<Finding>,
}

impl Walk<'_> {
    /// Says whether a folder named by the configuration is one, in the root.
    fn may_enter(&mut self, folder: &str) -> bool {
        let target = match self.fs.kind(folder) {
            Ok(None) => return false,
            Ok(Some(Kind::Link)) => self.fs.follow(folder),
            Ok(Some(_)) if folder.is_empty() => return true,
            // a folder above may be a link too
            Ok(Some(Kind::Folder)) => self.fs.follow(folder).map(|target| match target {
                Target::Outside => Target::Outside,
                _ => Target::Folder,
            }),
            Ok(Some(Kind::File)) => Ok(Target::File),
            Ok(Some(Kind::Special)) => Ok(Target::Special),
            Err(error) => Err(error),
        };
        match target {
            Ok(Target::Folder) => return true,
            Ok(target) => self.pass_over(folder, kind_of_target(target)),
            Err(error) => self.findings.push(unreadable(folder, &error)),
        }
        false
    }

    /// Takes what is wanted in a folder, and says whether anything is in it: git knows no folder that holds nothing but
    /// empty ones.
    fn enter(&mut self, folder: &str) -> bool {
        let entries = match self.fs.entries(folder) {
            Ok(entries) => entries,
            Err(error) => {
                self.findings.push(unreadable(folder, &error));
                return true;
            }
        };
        let mut seen = Vec::new();
        let mut holds_files = entries.iter().any(|entry| entry.kind != Kind::Folder);
        for entry in &entries {
            let Some(name) = self.readable_name(folder, entry) else {
                continue;
            };
            let path = join(folder, name);
            match entry.kind {
                Kind::Folder => {
                    if self.is_wanted(name) {
                        self.pass_over(&path, "directory");
                    }
                    if name != "node_modules" && path != "target" {
                        if !self.enter(&path) {
                            continue;
                        }
                        holds_files = true;
                    }
                }
                Kind::File if self.is_wanted(name) => self.add(&path),
                Kind::Link => self.link(&path, name),
                Kind::Special if self.is_wanted(name) => self.pass_over(&path, "special"),
                Kind::File | Kind::Special => continue,
            }
            seen.push(name);
        }
        self.find_clashes(folder, &seen);
        holds_files
    }

    /// The entry's name where it is worth a look: not hidden, and Unicode.
    fn readable_name<'e>(&mut self, folder: &str, entry: &'e FolderEntry) -> Option<&'e str> {
        let lossy = entry.name.to_string_lossy();
        let is_folder = entry.kind == Kind::Folder;
        if lossy.starts_with('.') {
            if !is_folder && self.is_wanted(&lossy) {
                self.pass_over(&join(folder, &lossy), "hidden");
            }
            return None;
        }
        let name = entry.name.to_str();
        if name.is_none() && (is_folder || self.is_wanted(&lossy)) {
            self.refuse(&join(folder, &lossy), "not-utf-8");
        }
        name
    }

    fn is_wanted(&self, name: &str) -> bool {
        name.rsplit_once('.')
            .is_some_and(|(_, extension)| self.extensions.iter().any(|e| e == extension))
    }

    fn add(&mut self, path: &str) {
        match path.parse() {
            Ok(path) => self.files.push(path),
            Err(reason) => self.refuse(path, reason.name()),
        }
    }

    fn link(&mut self, path: &str, name: &str) {
        match self.fs.follow(path) {
            Ok(Target::File) if self.is_wanted(name) => self.add(path),
            Ok(Target::File) => {}
            Ok(Target::Folder) => self.pass_over(path, kind_of_target(Target::Folder)),
            Ok(target) if self.is_wanted(name) => self.pass_over(path, kind_of_target(target)),
            Ok(_) => {}
            Err(error) => self.findings.push(unreadable(path, &error)),
        }
    }

    fn pass_over(&mut self, path: &str, kind: &str) {
        let finding = Finding::new(NOT_A_FILE, Place::file(path)).with("kind", kind);
        self.findings.push(finding);
    }

    fn refuse(&mut self, path: &str, reason: &str) {
        let finding = Finding::new(FILE_NAME_REFUSED, Place::file(path)).with("reason", reason);
        self.findings.push(finding);
    }

    /// Finds names in `folder` that are one in lower case. Most folders have lower case only, and
    /// there nothing can clash.
    fn find_clashes(&mut self, folder: &str, names: &[&str]) {
        let plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
        if names.iter().all(|name| name.bytes().all(plain)) {
            return;
        }
        let mut sorted = names.to_vec();
        sorted.sort_unstable();
        let mut first: BTreeMap<String, &str> = BTreeMap::new();
        for name in sorted {
            if let Some(other) = first.get(&name.to_lowercase()) {
                let place = Place::file(join(folder, name));
                let finding = Finding::new(FILE_NAME_CLASH, place);
                self.findings
                    .push(finding.with("other", join(folder, other)));
            } else {
                first.insert(name.to_lowercase(), name);
            }
        }
    }
}

const fn kind_of_target(target: Target) -> &'static str {
    match target {
        Target::File => "file",
        Target::Folder => "linked-directory",
        Target::Special => "special",
        Target::Outside => "link-out-of-root",
        Target::Broken => "broken-link",
        Target::Loop => "link-loop",
    }
}

#[cfg(test)]
mod tests;
