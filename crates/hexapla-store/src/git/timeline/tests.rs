//! Timelines of small repositories made here, and of random ones that git itself is asked about.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Stdio;

use super::*;
use crate::git::call::command;
use crate::git::tests::{Repository, path};

fn timeline(repository: &Repository) -> Timeline {
    let git = repository.open();
    let head = git.resolve("HEAD").unwrap();
    git.timeline(&head, &["md", "mdx"].map(str::to_owned))
        .unwrap()
}

/// The commits of a story, newest first.
fn commits(timeline: &Timeline, of: &str) -> Vec<Oid> {
    let story = timeline.story(&path(of));
    let commits = story
        .versions
        .iter()
        .map(|version| timeline.commit(version.at).oid.clone());
    commits.collect()
}

#[test]
fn a_change_belongs_to_the_branch_that_brought_it() {
    let repository = Repository::new();
    repository.write("en.md", "one");
    repository.write("fr.md", "un");
    let first = repository.commit("first");
    repository.git(&["checkout", "--quiet", "-b", "desk"]);
    repository.write("fr.md", "deux");
    let desk = repository.commit("desk");
    repository.git(&["checkout", "--quiet", "main"]);
    repository.write("en.md", "two");
    let source = repository.commit("source");
    repository.git(&["merge", "--quiet", "--no-edit", "desk"]);
    let timeline = timeline(&repository);
    assert_eq!(commits(&timeline, "fr.md"), [desk, first.clone()]);
    assert_eq!(commits(&timeline, "en.md"), [source, first]);
    let story = timeline.story(&path("fr.md"));
    let events = timeline.events(&story, &[path("en.md")]);
    let blob = |text: &str| {
        let versions = timeline.story(&path(text)).versions;
        versions
            .into_iter()
            .map(|version| version.blob)
            .collect::<Vec<_>>()
    };
    let (french, english) = (blob("fr.md"), blob("en.md"));
    assert_eq!(events[0].target_before, []);
    assert_eq!(events[0].source_before, None);
    assert_eq!(events[0].source_after.as_ref(), Some(&english[1]));
    assert_eq!(events[1].target_before, [french[1].clone()]);
    assert_eq!(events[1].target_after, french[0]);
    assert_eq!(
        events[1].source_after.as_ref(),
        Some(&english[1]),
        "the branch had not seen the new source"
    );
}

#[test]
fn a_merge_that_differs_from_all_parents_is_a_version() {
    let repository = Repository::new();
    repository.write("fr.md", "un\n\ndeux\n\ntrois\n");
    let first = repository.commit("first");
    repository.git(&["checkout", "--quiet", "-b", "desk"]);
    repository.write("fr.md", "un\n\ndeux\n\nTROIS\n");
    let desk = repository.commit("desk");
    repository.git(&["checkout", "--quiet", "main"]);
    repository.write("fr.md", "UN\n\ndeux\n\ntrois\n");
    let main = repository.commit("main");
    repository.git(&["merge", "--quiet", "--no-edit", "desk"]);
    let merge: Oid = repository.git(&["rev-parse", "HEAD"]).parse().unwrap();
    let timeline = timeline(&repository);
    let story = timeline.story(&path("fr.md"));
    let of = |oid: &Oid| {
        let at = |version: &Version| timeline.commit(version.at).oid == *oid;
        story.versions.iter().position(at).unwrap()
    };
    assert_eq!(of(&merge), 0);
    let before: BTreeSet<usize> = story.versions[0].before.iter().copied().collect();
    assert_eq!(before, BTreeSet::from([of(&main), of(&desk)]));
    assert_eq!(story.versions[of(&desk)].before, [of(&first)]);
    assert_eq!(story.versions[of(&main)].before, [of(&first)]);
}

#[test]
fn files_that_moved_or_came_back_go_on() {
    let repository = Repository::new();
    let text = "A paragraph that stays the same while its file moves.\nAnother one.\n".repeat(4);
    repository.write("old/fr/ferry.md", &text);
    repository.write("old/fr/port.md", &text);
    let first = repository.commit("first");
    repository.git(&["mv", "old", "new"]);
    let moved = repository.commit("both at once, with one text");
    repository.git(&["mv", "new/fr/ferry.md", "new/fr/bac.md"]);
    repository.write("new/fr/bac.md", &format!("{text}One more.\n"));
    let edited = repository.commit("moved and edited");
    repository.git(&["rm", "--quiet", "new/fr/bac.md"]);
    repository.commit("gone");
    repository.write("new/fr/bac.md", "Back again.\n");
    let back = repository.commit("back");

    let mut timeline = timeline(&repository);
    let bac = path("new/fr/bac.md");
    assert_eq!(
        commits(&timeline, bac.as_str()),
        [back.clone(), edited.clone()]
    );
    timeline
        .follow_edited_renames(&repository.open(), [&bac])
        .unwrap();
    let all = [back, edited, moved.clone(), first.clone()];
    assert_eq!(commits(&timeline, bac.as_str()), all);
    let names = timeline.story(&bac).names();
    assert_eq!(
        names,
        [bac, path("new/fr/ferry.md"), path("old/fr/ferry.md")]
    );
    assert_eq!(commits(&timeline, "new/fr/port.md"), [moved, first]);
    let port = timeline.story(&path("new/fr/port.md")).names();
    assert_eq!(port, [path("new/fr/port.md"), path("old/fr/port.md")]);
}

#[test]
fn a_page_goes_on_under_another_extension() {
    let repository = Repository::new();
    let line = |number| format!("The {number}th line of the timetable of the ferry.\n");
    let text: String = (0..10).map(line).collect();
    repository.write("en/ferry.md", &text);
    repository.write("en/port.md", &"A line of the port.\n".repeat(9));
    let first = repository.commit("first");
    repository.git(&["mv", "en/ferry.md", "en/ferry.mdx"]);
    let later: String = (6..20).map(line).collect();
    repository.write(
        "en/ferry.mdx",
        &format!("import Map from './map'\n\n{later}"),
    );
    repository.git(&["rm", "--quiet", "en/port.md"]);
    let second = repository.commit("components");
    let mut timeline = timeline(&repository);
    let ferry = path("en/ferry.mdx");
    timeline
        .follow_edited_renames(&repository.open(), [&ferry])
        .unwrap();
    assert_eq!(commits(&timeline, "en/ferry.mdx"), [second, first]);
}

#[test]
fn a_page_that_moved_with_those_of_other_languages_is_its_own_languages() {
    let repository = Repository::new();
    let lines = |word: &str, numbers: std::ops::Range<u8>| -> String {
        let line = |number| format!("{word} {number}: a line of the timetable of the ferry.\n");
        numbers.map(line).collect()
    };
    let french = lines("Ligne", 0..8) + &lines("Line", 8..20);
    repository.write("docs/fr/lines/ferry.md", &french);
    repository.write("docs/pl/lines/ferry.md", &lines("Line", 0..20));
    let first = repository.commit("first");
    repository.git(&["mv", "docs/fr/lines", "docs/fr/routes"]);
    repository.git(&["mv", "docs/pl/lines", "docs/pl/routes"]);
    // nearer to what the other language had
    let french = lines("Ligne", 0..2) + &lines("Line", 2..20) + "Fin.\n";
    repository.write("docs/fr/routes/ferry.md", &french);
    let polish = lines("Line", 0..20) + "Koniec.\n";
    repository.write("docs/pl/routes/ferry.md", &polish);
    let second = repository.commit("moved and edited");
    let mut timeline = timeline(&repository);
    let french = path("docs/fr/routes/ferry.md");
    let polish = path("docs/pl/routes/ferry.md");
    timeline
        .follow_edited_renames(&repository.open(), [&french, &polish])
        .unwrap();
    for page in [&french, &polish] {
        assert_eq!(
            commits(&timeline, page.as_str()),
            [second.clone(), first.clone()]
        );
    }
    let names = timeline.story(&french).names();
    assert_eq!(names, [french, path("docs/fr/lines/ferry.md")]);
}

#[test]
fn pages_whose_languages_are_spelt_otherwise_go_on_as_their_own() {
    let repository = Repository::new();
    let lines = |word: &str, numbers: std::ops::Range<u8>| -> String {
        let line = |number| format!("{word} {number}: a line of the timetable of the ferry.\n");
        numbers.map(line).collect()
    };
    let languages = [
        ("en-US", ""),
        ("fr-FR", ".fr"),
        ("ja", ".ja"),
        ("pt-BR", ".pt"),
    ];
    // each page has code that all its languages share
    let page = |spelling: &str, page: &str| {
        lines(&format!("{page} {spelling}"), 0..8) + &lines(&format!("{page} code"), 0..14)
    };
    let folders = ["boats", "boats/old", "cars", "quays"];
    for folder in folders {
        for (spelling, _) in languages {
            let text = page(spelling, folder);
            repository.write(&format!("pages/{folder}/ferry.{spelling}.md"), &text);
        }
    }
    let first = repository.commit("first");
    repository.git(&["rm", "--quiet", "-r", "pages"]);
    for folder in folders {
        for (spelling, suffix) in languages {
            let text = page(spelling, folder) + "More.\n";
            repository.write(&format!("content/{folder}/ferry{suffix}.md"), &text);
        }
    }
    let second = repository.commit("another generator");
    let mut timeline = timeline(&repository);
    let pages = |(_, suffix): (&str, &str)| path(&format!("content/quays/ferry{suffix}.md"));
    let now: Vec<RelPath> = languages.into_iter().map(pages).collect();
    timeline
        .follow_edited_renames(&repository.open(), &now)
        .unwrap();
    for (page, (spelling, _)) in now.iter().zip(languages) {
        let names = timeline.story(page).names();
        let old = path(&format!("pages/quays/ferry.{spelling}.md"));
        assert_eq!(names, [page.clone(), old]);
        assert_eq!(
            commits(&timeline, page.as_str()),
            [second.clone(), first.clone()]
        );
    }
}

#[test]
fn an_unlike_file_is_no_rename() {
    let repository = Repository::new();
    repository.write("fr/ferry.md", &"A line of the ferry.\n".repeat(9));
    repository.commit("first");
    repository.git(&["rm", "--quiet", "fr/ferry.md"]);
    repository.write("fr/port.md", &"A line of the port.\n".repeat(9));
    let second = repository.commit("another text");
    let mut timeline = timeline(&repository);
    let port = path("fr/port.md");
    timeline
        .follow_edited_renames(&repository.open(), [&port])
        .unwrap();
    assert_eq!(commits(&timeline, "fr/port.md"), [second]);
}

#[test]
fn a_file_nobody_committed_has_no_story() {
    let repository = Repository::new();
    repository.write("fr.md", "x");
    repository.write("fr.txt", "x");
    repository.commit("first");
    let timeline = timeline(&repository);
    assert!(timeline.story(&path("de.md")).versions.is_empty());
    assert!(
        timeline.story(&path("fr.txt")).versions.is_empty(),
        "of another extension"
    );
    assert_eq!(
        timeline.blob_at(&path("de.md"), timeline.newest().unwrap()),
        None
    );
}

const FILES: [&str; 3] = ["a.md", "fr/b.md", "fr/c.md"];

/// A random history as `git fast-import` reads it.
fn random_history(seed: u64, may_remove: bool) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut random = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let mut stream = String::new();
    for blob in 1..=4 {
        let _ = write!(stream, "blob\nmark :{blob}\ndata 2\n{blob}\n");
    }
    let mut commits: Vec<u64> = Vec::new();
    for mark in 10..50_u64 {
        let _ = write!(stream, "commit refs/heads/work\nmark :{mark}\n");
        let _ = writeln!(
            stream,
            "committer t1 <t1@example.org> {} +0000",
            1_900_000_000 + mark
        );
        stream.push_str("data 1\nx\n");
        let mut near = |commits: &[u64]| {
            let back = random(6).min(commits.len() as u64 - 1);
            commits[commits.len() - 1 - usize::try_from(back).unwrap()]
        };
        if !commits.is_empty() {
            let first = near(&commits);
            let _ = writeln!(stream, "from :{first}");
            let second = near(&commits);
            if second != first && mark % 3 == 0 {
                let _ = writeln!(stream, "merge :{second}");
            }
        }
        for file in FILES {
            match random(5) {
                0 if may_remove => drop(writeln!(stream, "D {file}")),
                1 | 2 => drop(writeln!(stream, "M 100644 :{} {file}", 1 + random(4))),
                _ => {}
            }
        }
        commits.push(mark);
    }
    stream
}

fn import(repository: &Repository, stream: &str) {
    let mut command = command(repository.path(), "fast-import");
    command.arg("--quiet").stdin(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(stream.as_bytes())
        .unwrap();
    assert!(child.wait().unwrap().success());
    repository.git(&["symbolic-ref", "HEAD", "refs/heads/work"]);
}

#[test]
fn git_says_the_same_of_random_histories() {
    for seed in 1..13 {
        let may_remove = seed % 2 == 0;
        let repository = Repository::new();
        import(&repository, &random_history(seed, may_remove));
        let git = repository.open();
        let timeline = timeline(&repository);
        for index in 0..timeline.commits.len() {
            let at = Moment(count(index));
            let tree = git.tree(&timeline.commit(at).oid, &[]).unwrap().value;
            for file in FILES {
                let listed = tree.iter().find(|listed| listed.path.as_str() == file);
                let known = timeline.blob_at(&path(file), at);
                assert_eq!(
                    known,
                    listed.map(|listed| &listed.oid),
                    "seed {seed}: {file}"
                );
            }
        }
        for file in FILES.iter().filter(|_| !may_remove) {
            let log = repository.git(&["log", "--format=%H", "HEAD", "--", file]);
            let expected: BTreeSet<Oid> = log.lines().map(|line| line.parse().unwrap()).collect();
            let told: BTreeSet<Oid> = commits(&timeline, file).into_iter().collect();
            assert_eq!(told, expected, "seed {seed}: {file}");
        }
    }
}
