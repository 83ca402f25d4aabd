//! Git as it is, on small repositories made here.

use std::collections::BTreeMap;

use hexapla_content::RelPath;
use hexapla_diagnostics::Place;
use tempfile::TempDir;

use super::*;
use crate::findings::FILE_NAME_REFUSED;

pub(super) struct Repository {
    folder: TempDir,
}

impl Repository {
    pub(super) fn new() -> Self {
        let repository = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn git(&self, arguments: &[&str]) -> String {
        run(self.path(), arguments)
    }

    #[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(super) fn commit(&self, message: &str) -> Oid {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", message]);
        self.git(&["rev-parse", "HEAD"]).parse().unwrap()
    }

    pub(super) fn open(&self) -> Git {
        Git::open(self.path()).unwrap().unwrap()
    }
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let mut command = command(folder, "-c");
    command.args(["user.name=t1", "-c", "user.email=t1@example.org"]);
    command.args(["-c", "commit.gpgSign=false"]).args(arguments);
    command.env("GIT_AUTHOR_DATE", "2031-03-09T00:01:00Z");
    command.env("GIT_COMMITTER_DATE", "2031-03-09T00:01:00Z");
    let output = command.output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {stderr}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

pub(super) fn path(path: &str) -> RelPath {
    path.parse().unwrap()
}

fn read_all(git: &Git, limit: usize, requests: &[Request]) -> Vec<Result<Vec<u8>, GitError>> {
    let mut answers = BTreeMap::new();
    let blobs = git.blobs(limit).unwrap();
    blobs
        .read_all(requests, |index, answer| {
            drop(answers.insert(index, answer));
        })
        .unwrap();
    answers.into_values().collect()
}

#[test]
fn a_folder_without_git() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Git::open(folder.path()).unwrap().is_none());
}

#[test]
fn a_repository_without_a_commit() {
    let repository = Repository::new();
    let git = repository.open();
    for revision in ["HEAD", "main", "HEAD~1"] {
        let empty = git.resolve(revision).unwrap_err();
        assert!(matches!(empty, GitError::NoCommit), "{revision}: {empty}");
    }
    repository.git(&["remote", "add", "origin", "https://ferry.example/desk.git"]);
    assert!(matches!(git.resolve("HEAD"), Err(GitError::NoCommit)));
    assert!(matches!(git.resolve("main"), Err(GitError::Absent { .. })));
}

#[test]
fn revisions() {
    let repository = Repository::new();
    let first = repository.commit("first");
    repository.git(&["branch", "desk"]);
    let second = repository.commit("second");
    let git = repository.open();
    assert!(!git.is_shallow());
    assert_eq!(git.resolve("main").unwrap(), second);
    assert_eq!(git.resolve("main~1").unwrap(), first);
    assert_eq!(git.merge_base(&first, &second).unwrap(), first);
    repository.git(&["checkout", "--quiet", "--orphan", "other"]);
    let orphan = repository.commit("orphan");
    let unrelated = git.merge_base(&orphan, &second).unwrap_err();
    assert!(matches!(unrelated, GitError::Unrelated { .. }));
    for revision in ["origin/next", "v9", "HEAD~99"] {
        let nowhere = git.resolve(revision).unwrap_err();
        assert!(
            matches!(nowhere, GitError::Nowhere(_)),
            "no remote: {nowhere}"
        );
    }
    repository.git(&["remote", "add", "origin", "https://ferry.example/desk.git"]);
    let nowhere = git.resolve("HEAD~99").unwrap_err();
    assert!(
        matches!(nowhere, GitError::Nowhere(_)),
        "the history is whole: {nowhere}"
    );
    for (revision, expected) in [
        (
            "origin/next",
            "git fetch origin next:refs/remotes/origin/next",
        ),
        ("v9", "git fetch origin v9:refs/remotes/origin/v9"),
        ("next~2", "git fetch origin next:refs/remotes/origin/next"),
        ("0123abcd", "git fetch origin 0123abcd"),
        ("a$b", "git fetch origin 'a$b:refs/remotes/origin/a$b'"),
    ] {
        match git.resolve(revision).unwrap_err() {
            GitError::Absent { command, .. } => assert_eq!(command, expected),
            other => panic!("{other}"),
        }
    }
    for hostile in ["", "--output=x", "-h", "a:b", "a\nb"] {
        let error = git.resolve(hostile).unwrap_err();
        assert!(matches!(error, GitError::InvalidRevision(_)), "{hostile}");
    }
}

#[test]
fn the_command_that_fetches_a_revision_brings_it() {
    let origin = Repository::new();
    origin.write("a.md", "one");
    let first = origin.commit("first");
    origin.git(&["branch", "side"]);
    origin.git(&["checkout", "--quiet", "-b", "edit"]);
    origin.write("a.md", "two");
    origin.commit("second");
    let folder = tempfile::tempdir().unwrap();
    let url = format!("file://{}", origin.path().display());
    let clone = [
        "clone",
        "--quiet",
        "--depth=1",
        "--branch=edit",
        &url,
        "clone",
    ];
    run(folder.path(), &clone);
    let clone = folder.path().join("clone");
    for revision in ["main", "side"] {
        let git = Git::open(&clone).unwrap().unwrap();
        let Err(GitError::Absent { command, .. }) = git.resolve(revision) else {
            panic!("{revision} is there");
        };
        let words: Vec<&str> = command.split(' ').skip(1).collect();
        run(&clone, &words);
        let git = Git::open(&clone).unwrap().unwrap();
        assert_eq!(git.resolve(revision).unwrap(), first, "{command}");
    }
}

#[test]
fn a_shallow_clone_says_what_to_do() {
    let origin = Repository::new();
    origin.write("a.md", "one");
    let first = origin.commit("first");
    origin.write("a.md", "two");
    let second = origin.commit("second");
    let folder = tempfile::tempdir().unwrap();
    let url = format!("file://{}", origin.path().display());
    run(
        folder.path(),
        &["clone", "--quiet", "--depth=1", &url, "clone"],
    );
    let git = Git::open(&folder.path().join("clone")).unwrap().unwrap();
    assert!(git.is_shallow());
    assert_eq!(git.resolve("HEAD").unwrap(), second);
    match git.history(&second, &[]).unwrap_err() {
        GitError::Shallow { command } => assert_eq!(command, "git fetch --unshallow origin"),
        other => panic!("{other}"),
    }
    assert!(matches!(
        git.merge_base(&first, &second),
        Err(GitError::Shallow { .. })
    ));
    let answers = read_all(&git, 100, &[Request::At(first, path("a.md"))]);
    assert!(matches!(answers[..], [Err(GitError::AbsentObject(_))]));
}

#[test]
fn a_project_in_a_subfolder_sees_its_own_files() {
    let repository = Repository::new();
    repository.write("site/content/en/ferry lines.md", "Ferry");
    repository.write("site/content/en/.hidden.md", "x");
    repository.write("site/notes.md", "x");
    repository.write("other/content/en/b.md", "x");
    repository.write("site/content/en/r\u{e9}sum\u{e9}.md", "R\u{e9}sum\u{e9}");
    let commit = repository.commit("first");
    let git = Git::open(&repository.path().join("site")).unwrap().unwrap();
    let tree = git.tree(&commit, &["content".to_owned()]).unwrap();
    assert_eq!(tree.findings, []);
    let paths: Vec<&str> = tree.value.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "content/en/ferry lines.md",
            "content/en/r\u{e9}sum\u{e9}.md"
        ]
    );
    let requests = [
        Request::Blob(tree.value[1].oid.clone()),
        Request::At(commit.clone(), path("content/en/ferry lines.md")),
        Request::At(commit.clone(), path("content/en/absent missing")),
        Request::At(commit.clone(), path("content/en")),
        Request::At(commit.clone(), path("notes.md")),
    ];
    let answers = read_all(&git, 6, &requests);
    assert!(matches!(
        answers[0],
        Err(GitError::TooLarge { limit: 6, .. })
    ));
    assert_eq!(answers[1].as_ref().unwrap(), b"Ferry");
    assert!(matches!(answers[2], Err(GitError::AbsentObject(_))));
    assert!(matches!(answers[3], Err(GitError::AbsentObject(_))));
    assert_eq!(answers[4].as_ref().unwrap(), b"x");
    assert_eq!(git.tree(&commit, &[]).unwrap().value.len(), 3);
    let history: Vec<Commit> = git
        .history(&commit, &[])
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(history[0].changes.len(), 3);
    for magic in ["con*", ":(exclude)x", ":/"] {
        let mut walk = git.history(&commit, &[magic.to_owned()]).unwrap();
        assert!(
            walk.next().is_none(),
            "{magic} is a folder's name and nothing else"
        );
    }
}

#[test]
fn many_objects_do_not_block_the_pipe() {
    let repository = Repository::new();
    repository.write("a.md", &"x".repeat(100_000));
    let commit = repository.commit("first");
    let git = repository.open();
    let request = Request::At(commit, path("a.md"));
    let answers = read_all(&git, 100_000, &vec![request; 3000]);
    assert_eq!(answers.len(), 3000);
    assert!(
        answers
            .iter()
            .all(|answer| answer.as_ref().unwrap().len() == 100_000)
    );
}

#[test]
fn names_nobody_can_use_are_found() {
    let repository = Repository::new();
    repository.write("content/new\nline.md", "x");
    repository.write("content/fine.md", "x");
    let commit = repository.commit("first");
    let tree = repository.open().tree(&commit, &[]).unwrap();
    assert_eq!(tree.value.len(), 1);
    assert_eq!(tree.findings.len(), 1);
    assert_eq!(tree.findings[0].code, FILE_NAME_REFUSED);
}

#[test]
fn history_with_branches_renames_and_odd_messages() {
    let repository = Repository::new();
    let long = "A paragraph that stays the same while its file moves about.\n".repeat(8);
    repository.write("content/old.md", &long);
    let first = repository.commit("first\n\n\u{1}body: update to commit abc");
    repository.git(&["checkout", "--quiet", "-b", "desk"]);
    repository.write("content/fr.md", "Lignes");
    repository.write("elsewhere/x.md", "x");
    let desk = repository.commit("desk");
    repository.git(&["checkout", "--quiet", "main"]);
    repository.git(&["mv", "content/old.md", "content/mid.md"]);
    repository.commit("move");
    repository.git(&["merge", "--quiet", "--no-edit", "desk"]);
    repository.git(&["mv", "content/mid.md", "content/new.md"]);
    repository.commit("move again");
    repository.write("content/mid.md", "Another text under the old name.\n");
    let last = repository.commit("the old name again");

    let git = repository.open();
    let folders = ["content".to_owned()];
    let history: Vec<Commit> = git
        .history(&last, &folders)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let of = |oid: &Oid| history.iter().find(|commit| commit.oid == *oid).unwrap();
    assert_eq!(history.first().unwrap().oid, last);
    assert_eq!(history.last().unwrap().oid, first);
    assert_eq!(
        of(&first).message.trim_end(),
        "first\n\n\u{1}body: update to commit abc"
    );
    assert_eq!(of(&first).author_seconds, 1_930_780_860);
    assert!(of(&first).parents.is_empty());
    let [change] = &of(&desk).changes[..] else {
        panic!("the desk changed one file of the collection");
    };
    assert_eq!(change.path, path("content/fr.md"));
    assert_eq!(change.changed, Changed::Added);
    assert!(change.before.is_nothing() && !change.after.is_nothing());
    assert!(
        history
            .iter()
            .any(|commit| commit.parents.len() == 2 && commit.changes.is_empty())
    );

    let moves = git.moves(&last, &folders).unwrap();
    let earlier = moves.earlier_paths(&path("content/new.md"));
    assert_eq!(earlier, [path("content/mid.md"), path("content/old.md")]);
    assert_eq!(moves.earlier_paths(&path("content/fr.md")), []);
    let answers = read_all(
        &git,
        10_000,
        &[
            Request::At(first.clone(), path("content/mid.md")),
            Request::At(first, path("content/old.md")),
        ],
    );
    assert!(answers[0].is_err());
    assert_eq!(answers[1].as_ref().unwrap(), long.as_bytes());
}

#[test]
fn a_walk_that_is_dropped_ends_git() {
    let repository = Repository::new();
    for number in 0..20 {
        repository.write("a.md", &number.to_string());
        repository.commit("more");
    }
    let git = repository.open();
    let head = git.resolve("HEAD").unwrap();
    let newest = git.history(&head, &[]).unwrap().next().unwrap().unwrap();
    assert_eq!(newest.oid, head);
    let absent: Oid = "1234567890123456789012345678901234567890".parse().unwrap();
    let error = git
        .history(&absent, &[])
        .unwrap()
        .next()
        .unwrap()
        .unwrap_err();
    assert!(matches!(error, GitError::Failed { .. }));
}

/// Two translators, one ledger file: with `merge=union` nobody sees a conflict, and without it no
/// row is lost.
#[test]
fn ledgers_merge_by_union() {
    use crate::{read_rows, write_rows};
    use hexapla_content::{How, Row};

    let row = |number: u64| {
        let fingerprint = |n: u64| format!("1-{n:016x}").parse().unwrap();
        Row::new(
            vec![fingerprint(number)],
            vec![fingerprint(number + 100)],
            How::Translated,
        )
    };
    let ledger = "ledger/content/ferry/fr.jsonl";
    for attributes in ["ledger/** merge=union\n", ""] {
        let repository = Repository::new();
        repository.write(".gitattributes", attributes);
        repository.commit("first");
        repository.git(&["checkout", "--quiet", "-b", "second-desk"]);
        repository.write(ledger, &write_rows(&[row(1), row(2), row(3)]));
        repository.commit("second desk");
        repository.git(&["checkout", "--quiet", "main"]);
        repository.write(ledger, &write_rows(&[row(1), row(4)]));
        repository.commit("first desk");
        let mut merge = command(repository.path(), "merge");
        let status = merge
            .args(["--quiet", "--no-commit", "second-desk"])
            .output()
            .unwrap()
            .status;
        assert_eq!(status.success(), !attributes.is_empty());
        let disk = crate::Disk::open(repository.path()).unwrap();
        let file = crate::read(&disk, &path(ledger), 10_000).value.unwrap();
        let noted = read_rows(std::str::from_utf8(&file.bytes).unwrap(), &Place::project());
        assert_eq!(noted.findings.is_empty(), status.success());
        for number in 1..=4 {
            assert!(noted.value.contains(&row(number)), "row {number} is lost");
        }
    }
}
