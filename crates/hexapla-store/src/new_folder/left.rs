//! What runs that were killed have left beside the place of a folder.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::Stamp;

/// What follows the name of a folder under construction, before the number of its process.
const NEW: &str = ".new-";
/// What follows all of that while a folder is replaced in two steps.
const OLD: &str = ".old";

/// The name of the folder that the process `number` makes for the place `name`.
pub(super) fn name(name: &OsStr, number: u32) -> OsString {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!("{NEW}{number}"));
    hidden
}

/// A folder under construction, held by the process that makes it: the system lets go of it when that process ends,
/// however it ends.
#[derive(Debug)]
pub(super) struct Held {
    /// The folder, opened and locked; nothing where the system cannot lock one.
    lock: Option<File>,
    /// When it was made, in nanoseconds since 1970 by the clock of the file system.
    pub(super) since: Option<i64>,
}

impl Held {
    /// Holds the folder `made`, which was made just now.
    pub(super) fn of(made: &Path) -> io::Result<Self> {
        let since = Stamp::of(&fs::symlink_metadata(made)?).changed();
        let lock = File::open(made).ok();
        let lock = lock.filter(|lock| lock.try_lock().is_ok());
        Ok(Self { lock, since })
    }

    /// The stamp of what stands at `place`, when that is the folder we hold.
    pub(super) fn stamp_at(&self, place: &Path) -> Option<Stamp> {
        let ours = Stamp::of(&self.lock.as_ref()?.metadata().ok()?);
        let there = Stamp::of(&fs::symlink_metadata(place).ok()?);
        (ours == there).then_some(there)
    }
}

/// Removes the folders that processes which are no more have begun for the `place` called `name` in `above`, and lets the
/// old folder stand there again where one of them died between its two steps. What cannot be removed stays: it takes room
/// and nothing else.
pub(super) fn remove(above: &Path, name: &OsStr, place: &Path) {
    let entries = fs::read_dir(above).into_iter().flatten().flatten();
    for entry in entries {
        let found = entry.file_name();
        let Some((number, is_old)) = number(&found, name) else {
            continue;
        };
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if !is_folder || is_alive(number) || is_held(&path) {
            continue;
        }
        let is_all_there_is = is_old && fs::symlink_metadata(place).is_err();
        let _ = if is_all_there_is {
            fs::rename(&path, place)
        } else {
            fs::remove_dir_all(&path)
        };
    }
}

/// The process that began the folder called `found` for the place `name`, and whether it is an old one put aside.
fn number(found: &OsStr, name: &OsStr) -> Option<(u32, bool)> {
    let rest = found.to_str()?.strip_prefix('.')?;
    let rest = rest.strip_prefix(name.to_str()?)?.strip_prefix(NEW)?;
    let (digits, is_old) = match rest.strip_suffix(OLD) {
        Some(digits) => (digits, true),
        None => (rest, false),
    };
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| is_number)?, is_old))
}

/// Says whether there is a process of this number. A process of another machine or container that shares the folder is
/// not seen here, but it [holds](is_held) what it makes.
fn is_alive(number: u32) -> bool {
    if number == std::process::id() {
        // a number that was given again: we have made nothing yet
        return false;
    }
    #[cfg(target_os = "linux")]
    {
        let number = i32::try_from(number).ok();
        let number = number.and_then(rustix::process::Pid::from_raw);
        let asked = number.map(rustix::process::test_kill_process);
        !matches!(asked, Some(Err(rustix::io::Errno::SRCH)))
    }
    #[cfg(not(target_os = "linux"))]
    {
        // nobody tells: its lock must do
        false
    }
}

/// Says whether some process holds the folder at `path`, or nobody can tell.
fn is_held(path: &Path) -> bool {
    let folder = File::open(path);
    !folder.is_ok_and(|folder| folder.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NewFolder;
    use crate::new_folder::tests::names;

    /// No process has this number: Linux gives none above 4,194,304.
    const NOBODY: u32 = 99_999_999;

    #[test]
    fn what_a_killed_run_has_left_is_removed_and_nothing_else() {
        let root = tempfile::tempdir().unwrap();
        let left = [
            format!(".public.new-{NOBODY}"),
            format!(".public.new-{NOBODY}.old"),
        ];
        // another place's, a living process's, and names that are not ours
        let kept = [
            format!(".press.new-{NOBODY}"),
            ".public.new-1".to_owned(),
            ".public.new-".to_owned(),
            ".public.new-7x".to_owned(),
            format!("public.new-{NOBODY}"),
            format!(".public.new-{NOBODY}.old.old"),
        ];
        for name in left.iter().chain(&kept) {
            fs::create_dir_all(root.path().join(name).join("en")).unwrap();
        }
        let place = root.path().join("public");
        let folder = NewFolder::at(&place, "bundle.json").unwrap();
        folder.write("bundle.json", b"1").unwrap();
        folder.take_place(&[]).unwrap();
        let mut expected: Vec<String> = kept.into();
        expected.push("public".to_owned());
        expected.retain(|name| cfg!(target_os = "linux") || name != ".public.new-1");
        expected.sort();
        let mut found = names(root.path());
        found.retain(|name| cfg!(target_os = "linux") || name != ".public.new-1");
        assert_eq!(found, expected);
    }

    #[test]
    fn what_a_living_run_makes_is_held() {
        let root = tempfile::tempdir().unwrap();
        let place = root.path().join("public");
        let _folder = NewFolder::at(&place, "bundle.json").unwrap();
        let ours = root
            .path()
            .join(name(OsStr::new("public"), std::process::id()));
        assert!(is_held(&ours));
        // seen from where its process cannot be seen
        let theirs = root.path().join(name(OsStr::new("public"), NOBODY));
        fs::rename(&ours, &theirs).unwrap();
        remove(root.path(), OsStr::new("public"), &place);
        assert!(theirs.is_dir());
        fs::rename(&theirs, &ours).unwrap();
    }

    #[test]
    fn a_run_that_died_between_its_two_steps_is_undone() {
        let root = tempfile::tempdir().unwrap();
        let place = root.path().join("public");
        let old = root.path().join(format!(".public.new-{NOBODY}.old"));
        fs::create_dir_all(&old).unwrap();
        fs::write(old.join("bundle.json"), "1").unwrap();
        remove(root.path(), OsStr::new("public"), &place);
        assert_eq!(fs::read(place.join("bundle.json")).unwrap(), b"1");
    }
}
