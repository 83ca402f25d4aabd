//! The folders of a project, as deep as translations usually stand.

use std::collections::BTreeSet;

use hexapla_store::{Fs, Kind as Entry, join};

use crate::configuration::Kind;

use super::spelling::locale_of;

/// Folders deeper than this below the root are not looked into.
const DEPTH: usize = 4;

/// At most so many folders are looked into.
const FOLDERS: usize = 4000;

/// A folder and what stands in it.
#[derive(Debug)]
pub(super) struct Folder {
    /// Its path; empty for the root.
    pub(super) path: String,
    /// The names of the folders in it, sorted.
    pub(super) folders: Vec<String>,
    /// Of the root the folders that stand in one of its locales' folders too.
    pub(super) mirrored: Vec<String>,
    /// Says of the root whether one of its locales' folders has a text of the same name.
    pub(super) has_mirrored_texts: bool,
    /// The names of the texts right in it.
    texts: BTreeSet<String>,
}

impl Folder {
    /// Says whether texts stand right in it.
    pub(super) fn has_texts(&self) -> bool {
        !self.texts.is_empty()
    }
}

/// The folders that may hold locales with texts of that kind, those near the root first. Hidden
/// folders, links and dependencies are passed over, and folders named like a locale are not looked into.
pub(super) fn survey(fs: &dyn Fs, kind: Kind) -> Vec<Folder> {
    let mut found: Vec<Folder> = Vec::new();
    let mut open = vec![(String::new(), 0)];
    while !open.is_empty() && found.len() < FOLDERS {
        let mut next = Vec::new();
        for (path, depth) in open {
            let Some(mut folder) = look_into(fs, path, kind) else {
                continue;
            };
            if depth == 0 {
                reflect(fs, &mut folder, kind);
            }
            if depth < DEPTH {
                let inner = folder
                    .folders
                    .iter()
                    .filter(|name| locale_of(name).is_none());
                next.extend(inner.map(|name| (join(&folder.path, name), depth + 1)));
            }
            found.push(folder);
        }
        open = next;
    }
    found
}

fn look_into(fs: &dyn Fs, path: String, kind: Kind) -> Option<Folder> {
    let mut folder = Folder {
        folders: Vec::new(),
        mirrored: Vec::new(),
        has_mirrored_texts: false,
        texts: BTreeSet::new(),
        path,
    };
    for entry in fs.entries(&folder.path).ok()? {
        let Some(name) = entry.name.to_str() else {
            continue;
        };
        match entry.kind {
            Entry::Folder if is_wanted(name) => folder.folders.push(name.to_owned()),
            Entry::File if is_text(name, kind) => {
                folder.texts.insert(name.to_owned());
            }
            _ => {}
        }
    }
    folder.folders.sort_unstable();
    Some(folder)
}

/// Notes what of the root stands in a locale's folder under the same name: `book` beside `fr/book`, `mill.md` beside
/// `fr/mill.md`.
fn reflect(fs: &dyn Fs, root: &mut Folder, kind: Kind) {
    let (locales, others): (Vec<&String>, Vec<&String>) = root
        .folders
        .iter()
        .partition(|name| locale_of(name).is_some());
    let inner = locales.into_iter();
    let inner = inner.filter_map(|locale| look_into(fs, locale.clone(), kind));
    let inner: Vec<Folder> = inner.collect();
    let has_folder = |name: &&String| inner.iter().any(|locale| locale.folders.contains(*name));
    let mirrored = others.into_iter().filter(has_folder).cloned().collect();
    let mut texts = inner.iter().flat_map(|locale| &locale.texts);
    root.has_mirrored_texts = texts.any(|text| root.texts.contains(text));
    root.mirrored = mirrored;
}

/// Says whether a folder's name can stand in a path, and is not one of other people's texts.
fn is_wanted(name: &str) -> bool {
    let plain = name.parse::<hexapla_content::RelPath>().is_ok();
    plain
        && !matches!(name, "node_modules" | "target" | "vendor")
        && !name.contains(['{', '}', '[', ']'])
}

/// Says whether a file's name is that of a text of that kind.
fn is_text(name: &str, kind: Kind) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| kind.extensions().contains(&extension))
}
