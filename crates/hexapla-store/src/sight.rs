//! What was seen below a root, as stamps: when all of it is the same again, so is whatever was made of it.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::time::Duration;

use crate::fs::Kept;
use crate::{Fs, Stamp};

/// Whatever changes after this time has another stamp than what changed before: the clock of a file system ticks at least
/// a hundred times a second where it keeps fractions of seconds at all.
const TICK: Duration = Duration::from_millis(20);

/// Waits until whatever is changed from now on gets another stamp than what was changed before.
pub fn settle() {
    std::thread::sleep(TICK);
}

/// The stamps of what was seen below a root, each in a line: its mark, a space, its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight<'t>(Cow<'t, str>);

impl<'t> Sight<'t> {
    /// What was `seen`; `None` where it cannot be told whether some of it is the same another time, or where some of it was
    /// changed after the instant `begun`, in nanoseconds since 1970, so that nobody knows what was seen.
    pub fn of(seen: &[(String, Stamp)], begun: i64) -> Option<Self> {
        let is_older = |stamp: Stamp| stamp.changed().is_none_or(|changed| changed <= begun);
        let mut lines = String::with_capacity(64 * seen.len());
        for (path, stamp) in seen {
            let kept = Kept::of(*stamp).filter(|_| is_older(*stamp))?;
            if path.contains(['\n', '\r']) {
                return None;
            }
            writeln!(lines, "{kept} {path}").expect("a String takes every write");
        }
        Some(Self(lines.into()))
    }

    /// The sight whose lines are `text`.
    pub const fn from_text(text: &'t str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// Says whether all of it is on `disk` as it was.
    pub fn is_again(&self, disk: &dyn Fs) -> bool {
        self.0.lines().all(|line| {
            let kept = line.split_once(' ');
            let kept = kept.and_then(|(kept, path)| Some((kept.parse::<Kept>().ok()?, path)));
            kept.is_some_and(|(kept, path)| {
                let stamp = disk.stamp(path).ok();
                stamp.and_then(Kept::of) == Some(kept)
            })
        })
    }

    /// The lines.
    pub fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Disk, Witness};

    #[expect(
        clippy::disallowed_methods,
        reason = "a test changes files behind our back"
    )]
    fn change(root: &std::path::Path, name: &str, text: &str) {
        std::fs::write(root.join(name), text).unwrap();
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a test changes files behind our back"
    )]
    fn disguise(root: &std::path::Path, name: &str, text: &str) {
        let file = std::fs::File::open(root.join(name)).unwrap();
        let before = file.metadata().unwrap().modified().unwrap();
        change(root, name, text);
        file.set_modified(before).unwrap();
    }

    #[test]
    fn what_changes_between_two_looks_is_noticed_whatever_its_times_say() {
        let root = tempfile::tempdir().unwrap();
        change(root.path(), "a.md", "one");
        change(root.path(), "b.md", "one");
        settle();
        let disk = Arc::new(Disk::open(root.path()).unwrap());
        let witness = Witness::over(disk.clone());
        witness.read("a.md", 9).unwrap();
        witness.entries("").unwrap();
        witness.kind("c.md").unwrap();
        let seen = witness.seen();
        let sight = Sight::of(&seen, i64::MAX).unwrap();
        let again = || Sight::from_text(sight.text()).is_again(&*disk);
        assert!(again());
        // nobody looked into it
        change(root.path(), "b.md", "two");
        assert!(again());
        // the same length, and its times set back
        disguise(root.path(), "a.md", "two");
        assert!(!again());
        assert_eq!(
            Sight::of(&seen, 0),
            None,
            "all of it was changed after 1970"
        );
    }

    #[test]
    fn a_new_file_is_noticed_and_a_link_is_never_trusted() {
        let root = tempfile::tempdir().unwrap();
        settle();
        let disk = Arc::new(Disk::open(root.path()).unwrap());
        let witness = Witness::over(disk.clone());
        witness.entries("").unwrap();
        let sight = Sight::of(&witness.seen(), i64::MAX).unwrap();
        change(root.path(), "a.md", "one");
        assert!(!sight.is_again(&*disk));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("a.md", root.path().join("b.md")).unwrap();
            witness.read("b.md", 9).unwrap();
            assert_eq!(Sight::of(&witness.seen(), i64::MAX), None);
        }
    }
}
