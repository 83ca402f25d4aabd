//! The removal of a folder that another one has replaced.

use std::fs;
use std::io;
use std::path::Path;

/// Removes `folder`. The files at the sorted `paths` are removed by their names, and so are the folders they leave empty:
/// to read what each of them holds would cost more than to remove it. What else stands there is looked for afterwards.
pub(super) fn remove(folder: &Path, paths: &[&str]) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    if let Ok(opened) = fs::File::open(folder) {
        by_name::remove(&opened, paths);
    }
    fs::remove_dir_all(folder)
}

#[cfg(target_os = "linux")]
mod by_name {
    use std::os::fd::AsFd;

    use rustix::fs::{AtFlags, Mode, OFlags, openat, unlinkat};

    /// A folder that is only gone through. A link in the place of one is not followed: what it leads to is not ours.
    const WAY: OFlags = OFlags::PATH
        .union(OFlags::DIRECTORY)
        .union(OFlags::NOFOLLOW)
        .union(OFlags::CLOEXEC);

    /// Removes the files at the sorted `paths` in `folder`, and the folders that are empty then. What cannot be removed stays.
    pub(super) fn remove<'p>(folder: &impl AsFd, paths: &[&'p str]) {
        let mut rest = paths;
        while let Some((path, others)) = rest.split_first() {
            let Some((name, _)) = path.split_once('/') else {
                let _ = unlinkat(folder, *path, AtFlags::empty());
                rest = others;
                continue;
            };
            let inside = |path: &&'p str| path.strip_prefix(name)?.strip_prefix('/');
            let inside: Vec<&str> = rest.iter().map_while(inside).collect();
            if let Ok(opened) = openat(folder, name, WAY, Mode::empty()) {
                remove(&opened, &inside);
            }
            let _ = unlinkat(folder, name, AtFlags::REMOVEDIR);
            rest = rest.get(inside.len()..).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::names;
    use super::*;

    fn folder_of(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            let file = root.path().join("old").join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        root
    }

    #[test]
    fn what_nobody_knew_of_is_removed_too() {
        let root = folder_of(&["a-b/c", "a/b/c", "a/b/d", "a/e", "f", "g/h"]);
        let old = root.path().join("old");
        remove(&old, &["a-b/c", "a/b/c", "a/e", "a/missing", "b/c", "f"]).unwrap();
        assert!(names(root.path()).is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_known_is_removed_by_name_and_no_link_is_followed() {
        let root = folder_of(&["a-b/c", "a/b/c", "a/e", "f", "g/h"]);
        let old = root.path().join("old");
        let elsewhere = root.path().join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        fs::write(elsewhere.join("thesis.md"), "years of work").unwrap();
        std::os::unix::fs::symlink(&elsewhere, old.join("z")).unwrap();
        let known = ["a-b/c", "a/b/c", "a/e", "f", "z/thesis.md"];
        by_name::remove(&fs::File::open(&old).unwrap(), &known);
        assert_eq!(names(&old), ["g", "z"]);
        remove(&old, &known).unwrap();
        assert_eq!(names(root.path()), ["elsewhere"]);
        assert_eq!(names(&elsewhere), ["thesis.md"]);
    }
}
