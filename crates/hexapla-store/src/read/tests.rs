//! Hostile and careless trees.

use super::*;
#[cfg(unix)]
use crate::fs::Disk;
use crate::fs::Simulated;

fn names(noted: &Noted<Vec<RelPath>>) -> Vec<&str> {
    noted.value.iter().map(RelPath::as_str).collect()
}

fn found(noted: &Noted<Vec<RelPath>>) -> Vec<(&str, &str)> {
    let finding = |finding: &'_ Finding| (finding.code.name(), finding.place.path.clone());
    let found: Vec<_> = noted.findings.iter().map(finding).collect();
    found
        .into_iter()
        .map(|(code, path)| {
            (
                code,
                &*Box::leak(path.unwrap().to_string().into_boxed_str()),
            )
        })
        .collect()
}

fn md() -> Vec<String> {
    vec!["md".to_owned()]
}

fn everywhere() -> Vec<String> {
    vec![String::new()]
}

#[test]
fn what_cannot_be_read_is_not_judged() {
    let disk = Simulated::new(&[
        ("en/ferry.md", b"12345"),
        ("en/locked.md", b"x"),
        ("en/closed/inner.md", b"x"),
    ]);
    let disk = disk.deny("en/locked.md").deny("en/closed");
    let files = list(&disk, &everywhere(), &md());
    assert_eq!(names(&files), ["en/ferry.md", "en/locked.md"]);
    assert_eq!(found(&files), [("file-unreadable", "en/closed")]);
    let read = |path: &str, limit| {
        let noted = read(&disk, &path.parse().unwrap(), limit);
        let code = noted.findings.first().map(|finding| finding.code.name());
        (noted.value.map(|file| file.bytes), code)
    };
    assert_eq!(read("en/ferry.md", 5), (Some(b"12345".to_vec()), None));
    assert_eq!(read("en/ferry.md", 4), (None, Some("file-too-large")));
    assert_eq!(read("en/locked.md", 5), (None, Some("file-unreadable")));
    assert_eq!(read("en/absent.md", 5), (None, Some("file-unreadable")));
}

#[test]
fn what_is_listed() {
    let disk = Simulated::new(&[
        ("b/x.md", b""),
        ("a/x.md", b""),
        ("a/X.md", b""),
        ("a/x.txt", b""),
        ("a/.hidden/x.md", b""),
        ("a/.x.md", b""),
        ("a/node_modules/x.md", b""),
        ("a/target/x.md", b""),
        ("target/x.md", b""),
        ("a/folder.md/x.md", b""),
    ]);
    let files = list(&disk, &everywhere(), &md());
    let expected = [
        "a/X.md",
        "a/folder.md/x.md",
        "a/target/x.md",
        "a/x.md",
        "b/x.md",
    ];
    assert_eq!(names(&files), expected);
    assert_eq!(
        found(&files),
        [
            ("not-a-file", "a/.x.md"),
            ("not-a-file", "a/folder.md"),
            ("file-name-clash", "a/x.md"),
        ]
    );
    let folders = ["b".to_owned(), "b".to_owned(), "absent".to_owned()];
    assert_eq!(names(&list(&disk, &folders, &md())), ["b/x.md"]);
}

#[test]
fn an_empty_folder_has_no_name_to_clash() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Disk::open(folder.path()).unwrap();
    for name in [
        "a",
        "a/ferry",
        "a/ferry/deep",
        "a/Ferry",
        "a/Pier",
        "a/pier",
    ] {
        disk.create_folder(name).unwrap();
    }
    for name in ["a/Ferry/x.md", "a/Pier/x.md", "a/pier/x.md"] {
        disk.create(name, b"", None).unwrap();
    }
    let files = list(&disk, &everywhere(), &md());
    assert_eq!(
        names(&files),
        ["a/Ferry/x.md", "a/Pier/x.md", "a/pier/x.md"]
    );
    assert_eq!(found(&files), [("file-name-clash", "a/pier")]);
}

#[cfg(unix)]
#[test]
fn a_hostile_tree() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    use std::path::Path;

    let (inside, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let at = |name: &[u8]| inside.path().join(OsStr::from_bytes(name));
    let make = |path: &Path| drop(std::fs::File::create_new(path).unwrap());
    for name in [
        &b"fine.md"[..],
        b"new\nline.md",
        b"\x1b[31mred.md",
        b"left\xe2\x80\xaeright.md",
        b"e\xcc\x81.md",
        b"\xff.md",
        b"\xff.png",
        b"back\\slash.md",
    ] {
        make(&at(name));
    }
    make(&outside.path().join("secret.md"));
    std::fs::create_dir(at(b"folder.md")).unwrap();
    symlink("fine.md", at(b"alias.md")).unwrap();
    symlink("loop2.md", at(b"loop1.md")).unwrap();
    symlink("loop1.md", at(b"loop2.md")).unwrap();
    symlink(inside.path(), at(b"folder.md").join("up")).unwrap();
    symlink(outside.path(), at(b"way-out")).unwrap();
    symlink(outside.path().join("secret.md"), at(b"secret.md")).unwrap();
    symlink("nowhere.md", at(b"broken.md")).unwrap();
    let mut fifo = command("mkfifo");
    assert!(fifo.arg(at(b"pipe.md")).status().unwrap().success());

    let disk = Disk::open(inside.path()).unwrap();
    let files = list(&disk, &everywhere(), &md());
    // a name with a direction override is a path; showing it safely is the reports' business
    assert_eq!(
        names(&files),
        ["alias.md", "fine.md", "left\u{202e}right.md"]
    );
    assert_eq!(
        found(&files),
        [
            ("file-name-refused", "\u{1b}[31mred.md"),
            ("file-name-refused", "back\\slash.md"),
            ("not-a-file", "broken.md"),
            ("file-name-refused", "e\u{301}.md"),
            ("not-a-file", "folder.md"),
            ("not-a-file", "folder.md/up"),
            ("not-a-file", "loop1.md"),
            ("not-a-file", "loop2.md"),
            ("file-name-refused", "new\nline.md"),
            ("not-a-file", "pipe.md"),
            ("not-a-file", "secret.md"),
            ("file-name-refused", "\u{fffd}.md"),
        ]
    );
    let named = list(&disk, &["way-out".to_owned()], &md());
    assert_eq!(found(&named), [("not-a-file", "way-out")]);
    let kind = named
        .findings
        .first()
        .unwrap()
        .args
        .get("kind")
        .unwrap()
        .to_string();
    assert_eq!(kind, "link-out-of-root");
    assert!(named.value.is_empty());
}

#[cfg(unix)]
#[test]
fn a_folder_the_configuration_names_may_be_a_link_inside() {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir(root.path().join("es")).unwrap();
    drop(std::fs::File::create_new(root.path().join("es/x.md")).unwrap());
    std::os::unix::fs::symlink("es", root.path().join("es-MX")).unwrap();
    let disk = Disk::open(root.path()).unwrap();
    let files = list(&disk, &["es".to_owned(), "es-MX".to_owned()], &md());
    assert_eq!(names(&files), ["es-MX/x.md", "es/x.md"]);
    let files = list(&disk, &everywhere(), &md());
    assert_eq!(names(&files), ["es/x.md"]);
}

#[cfg(unix)]
#[test]
fn repositories_per_locale_look_like_one_tree() {
    let (en, ja) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for root in [&en, &ja] {
        drop(std::fs::File::create_new(root.path().join("x.md")).unwrap());
    }
    let project = tempfile::tempdir().unwrap();
    let disk = Disk::open(project.path()).unwrap();
    let disk = disk
        .mount("en", en.path())
        .unwrap()
        .mount("ja", ja.path())
        .unwrap();
    let files = list(&disk, &everywhere(), &md());
    assert_eq!(names(&files), ["en/x.md", "ja/x.md"]);
    let read = read(&disk, files.value.first().unwrap(), FILE_LIMIT);
    assert!(read.value.unwrap().bytes.is_empty());
}

#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "only a program makes a pipe")]
fn command(name: &str) -> std::process::Command {
    std::process::Command::new(name)
}
