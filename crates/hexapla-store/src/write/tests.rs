//! Old or new, never torn; and nobody's work is overwritten.

use super::*;
use crate::fs::Simulated;

type Files = Vec<(String, Vec<u8>)>;

fn path(path: &str) -> RelPath {
    path.parse().unwrap()
}

fn disk() -> Simulated {
    Simulated::new(&[
        ("content/fr/ferry.md", b"Lignes maintenues\n"),
        ("ledger/content/ferry/fr.jsonl", b"old row\n"),
        ("content/fr/withdrawn.md", b"Retrait\n"),
    ])
}

/// What `hexapla accept` does, and more: replaces, creates in new folders, and removes.
fn changes() -> Vec<Change> {
    let (french, ledger, gone) = (
        Digest::of(b"Lignes maintenues\n"),
        Digest::of(b"old row\n"),
        Digest::of(b"Retrait\n"),
    );
    vec![
        Change::replace(
            path("content/fr/ferry.md"),
            french,
            b"Lignes coup\xc3\xa9es\n".into(),
        ),
        Change::replace(
            path("ledger/content/ferry/fr.jsonl"),
            ledger,
            b"new row\n".into(),
        ),
        Change::create(path("ledger/content/new/2031/fr.jsonl"), b"row\n".into()),
        Change::remove(path("content/fr/withdrawn.md"), gone),
    ]
}

#[test]
fn folders_that_are_left_empty_go() {
    let disk = disk();
    let row = Digest::of(b"old row\n");
    let moved = [
        Change::remove(path("ledger/content/ferry/fr.jsonl"), row),
        Change::create(
            path("ledger/content/2031/ferry/fr.jsonl"),
            b"old row\n".into(),
        ),
        Change::remove(path("content/fr/withdrawn.md"), Digest::of(b"Retrait\n")),
    ];
    commit(&disk, &moved).unwrap();
    let stands = |path: &str| disk.kind(path).unwrap().is_some();
    assert!(!stands("ledger/content/ferry"));
    assert!(stands("ledger/content/2031/ferry/fr.jsonl") && stands("content/fr/ferry.md"));
}

/// The files people see: what is hidden waits or is the store's own.
fn seen(disk: &Simulated) -> Files {
    let hidden = |path: &str| path.split('/').any(|name| name.starts_with('.'));
    let files = disk.files().into_iter();
    files.filter(|(path, _)| !hidden(path)).collect()
}

fn old() -> Files {
    seen(&disk())
}

fn new() -> Files {
    let disk = disk();
    commit(&disk, &changes()).unwrap();
    assert!(
        disk.files()
            .iter()
            .all(|(path, _)| !path.contains(".hexapla"))
    );
    seen(&disk)
}

fn operations() -> usize {
    let disk = disk();
    commit(&disk, &changes()).unwrap();
    disk.operations()
}

#[test]
fn all_or_nothing_whenever_the_power_goes() {
    let (old, new) = (old(), new());
    assert_ne!(old, new);
    let (mut olds, mut news) = (0, 0);
    for point in 0..=operations() {
        for luck in lucks() {
            let disk = disk();
            disk.cut_after(point);
            let promised = commit(&disk, &changes()).is_ok();
            let disk = disk.after_power_cut(luck);
            recover(&disk).unwrap();
            let found = seen(&disk);
            assert!(
                found == old || found == new,
                "torn at {point}, luck {luck:x}: {found:?}"
            );
            assert!(!promised || found == new, "lost at {point}, luck {luck:x}");
            olds += usize::from(found == old);
            news += usize::from(found == new);
        }
    }
    assert!(olds > 100 && news > 100, "{olds} old, {news} new");
}

#[test]
fn all_or_nothing_when_the_power_goes_during_recovery_too() {
    let (old, new) = (old(), new());
    for point in 0..=operations() {
        for again in 0..12 {
            for luck in [0, u64::MAX, 0x5555_5555_5555_5555, 0x0f0f_3311_0055_ffaa] {
                let disk = disk();
                disk.cut_after(point);
                let _ = commit(&disk, &changes());
                let disk = disk.after_power_cut(luck);
                disk.cut_after(again);
                let _ = recover(&disk);
                let disk = disk.after_power_cut(luck.rotate_left(7));
                recover(&disk).unwrap();
                let found = seen(&disk);
                assert!(
                    found == old || found == new,
                    "torn at {point}, {again}, {luck:x}"
                );
            }
        }
    }
}

#[test]
fn what_was_promised_needs_no_recovery() {
    let disk = disk();
    commit(&disk, &changes()).unwrap();
    let disk = disk.after_power_cut(0);
    assert_eq!(recover(&disk).unwrap(), Recovery::Clean);
    assert_eq!(seen(&disk), new());
}

#[test]
fn an_operation_that_fails_leaves_old_or_a_promise() {
    let (old, new) = (old(), new());
    for point in 0..operations() {
        let disk = disk();
        disk.fail_after(point);
        match commit(&disk, &changes()) {
            Ok(()) => panic!("operation {point} failed and nobody said so"),
            Err(WriteError::Unfinished(_)) => {
                recover(&disk).unwrap();
                assert_eq!(seen(&disk), new, "operation {point}");
            }
            Err(_) => {
                assert_eq!(recover(&disk).unwrap(), Recovery::Clean);
                assert_eq!(seen(&disk), old, "operation {point}");
                commit(&disk, &changes()).unwrap();
                assert_eq!(seen(&disk), new, "operation {point}");
            }
        }
    }
}

/// The worst, the best and two hundred selections between.
fn lucks() -> impl Iterator<Item = u64> {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let random = std::iter::repeat_with(move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    });
    [0, u64::MAX].into_iter().chain(random.take(200))
}

#[test]
fn nobodys_work_is_overwritten() {
    let stale = Digest::of(b"what I read an hour ago");
    for change in [
        Change::replace(path("content/fr/ferry.md"), stale, b"mine".into()),
        Change::remove(path("content/fr/ferry.md"), stale),
        Change::create(path("content/fr/ferry.md"), b"mine".into()),
        Change::replace(path("content/fr/absent.md"), stale, b"mine".into()),
    ] {
        let disk = disk();
        let mut all = changes();
        all.retain(|other| other.path != change.path);
        all.push(change);
        let error = commit(&disk, &all).unwrap_err();
        assert!(
            matches!(error, WriteError::ChangedUnderYou { .. }),
            "{error}"
        );
        assert_eq!(seen(&disk), old());
    }
}

#[test]
fn recovery_destroys_no_later_work() {
    let mut met = false;
    for point in 0..operations() {
        let disk = disk();
        disk.cut_after(point);
        let _ = commit(&disk, &changes());
        let disk = disk.after_power_cut(u64::MAX);
        let later = "content/fr/ferry.md";
        disk.remove(later).unwrap();
        disk.create(later, b"written after the power cut", None)
            .unwrap();
        if let Err(error) = recover(&disk) {
            assert!(matches!(error, WriteError::Conflict { .. }), "{error}");
            met = true;
        }
        let kept = seen(&disk)
            .into_iter()
            .any(|(_, bytes)| bytes.starts_with(b"written after"));
        assert!(kept, "cut at {point}");
    }
    assert!(met);
}

#[test]
fn a_strangers_journal_reaches_nothing() {
    for journal in [
        "not json",
        r#"{"path":"../../outside","before":null,"after":null}"#,
        r#"{"path":"/etc/passwd","before":null,"after":null}"#,
        r#"{"path":".git/config","before":null,"after":null}"#,
        r#"{"path":"content/fr/ferry.md","before":null,"after":null}"#,
        "{\"path\":\"content/fr/ferry.md\",\"before\":null,\"after\":\"00\"}",
    ] {
        let disk = disk();
        disk.create(JOURNAL, journal.as_bytes(), None).unwrap();
        assert!(recover(&disk).is_err(), "{journal}");
        assert!(commit(&disk, &changes()).is_err(), "{journal}");
        assert_eq!(seen(&disk), old());
    }
}

#[test]
fn one_writer_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let open = || Writer::open(Disk::open(folder.path()).unwrap());
    let writer = open().unwrap();
    assert!(matches!(open(), Err(WriteError::Busy)));
    let note = Change::create(path("content/fr/note.md"), b"Note\n".into());
    writer.commit(&[note]).unwrap();
    drop(writer);
    open().unwrap();
    let disk = Disk::open(folder.path()).unwrap();
    let is_left = disk.kind(LOCK).unwrap().is_some();
    assert_eq!(is_left, cfg!(not(unix)), "a lock that nobody holds");
    assert_eq!(
        disk.read("content/fr/note.md", 100).unwrap().unwrap(),
        b"Note\n"
    );
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_links() {
    use std::os::unix::fs::symlink;

    let (inside, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    symlink(outside.path(), inside.path().join("content")).unwrap();
    symlink(outside.path().join("made"), inside.path().join("link.md")).unwrap();
    let disk = Disk::open(inside.path()).unwrap();
    for target in ["content/fr.md", "link.md"] {
        let error = commit(&disk, &[Change::create(path(target), b"x".into())]).unwrap_err();
        assert!(
            matches!(error, WriteError::Link { .. }),
            "{target}: {error}"
        );
    }
    symlink(outside.path().join("lock"), inside.path().join(LOCK)).unwrap();
    assert!(matches!(
        Writer::open(disk.clone()),
        Err(WriteError::Link { .. })
    ));
    assert!(disk.entries("").is_ok());
    assert!(
        Disk::open(outside.path())
            .unwrap()
            .entries("")
            .unwrap()
            .is_empty()
    );
}

#[cfg(unix)]
#[test]
fn a_new_version_is_as_secret_as_the_old_one() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::open(folder.path()).unwrap();
    commit(&disk, &[Change::create(path("embargoed.md"), b"1".into())]).unwrap();
    let file = std::fs::OpenOptions::new()
        .write(true)
        .open(folder.path().join("embargoed.md"));
    let file = file.unwrap();
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
        .unwrap();
    let change = Change::replace(path("embargoed.md"), Digest::of(b"1"), b"2".into());
    commit(&disk, &[change]).unwrap();
    let file = std::fs::OpenOptions::new()
        .read(true)
        .open(folder.path().join("embargoed.md"));
    assert_eq!(
        file.unwrap().metadata().unwrap().permissions().mode() & 0o777,
        0o600
    );
}
