//! The folders of a project, as deep as translations usually stand.

use std::collections::BTreeSet;

use hexapla_store::{Fs, Kind as Entry};

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
    /// Whether texts stand right in it.
    pub(super) has_texts: bool,
    /// Of the root the folders that stand in one of its locales' folders too.
    pub(super) mirrored: Vec<String>,
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
                folder.mirrored = mirrored(fs, &folder, kind);
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
        has_texts: false,
        mirrored: Vec::new(),
        path,
    };
    for entry in fs.entries(&folder.path).ok()? {
        let Some(name) = entry.name.to_str() else {
            continue;
        };
        match entry.kind {
            Entry::Folder if is_wanted(name) => folder.folders.push(name.to_owned()),
            Entry::File if is_text(name, kind) => folder.has_texts = true,
            _ => {}
        }
    }
    folder.folders.sort_unstable();
    Some(folder)
}

/// The folders of the root that stand in a locale's folder under the same name: `book` beside `fr/book`.
fn mirrored(fs: &dyn Fs, root: &Folder, kind: Kind) -> Vec<String> {
    let (locales, others): (Vec<&String>, Vec<&String>) = root
        .folders
        .iter()
        .partition(|name| locale_of(name).is_some());
    let inner: BTreeSet<String> = locales
        .into_iter()
        .filter_map(|locale| look_into(fs, locale.clone(), kind))
        .flat_map(|folder| folder.folders)
        .collect();
    let others = others.into_iter().filter(|name| inner.contains(*name));
    others.cloned().collect()
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

/// `name` in `folder`.
pub(super) fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
