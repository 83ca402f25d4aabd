//! `init` on repositories whose files alone do not say which language is the source.
#![expect(
    clippy::disallowed_methods,
    reason = "a test looks at and moves its own files"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use hexapla_testkit::Site;

const RELEASES: [&str; 4] = ["ferry", "mill", "bridge", "school"];

/// Writes one text of every release under `folder`, as one commit of that day.
fn written(site: &Site, folder: &str, text: &str, day: &str) {
    for release in RELEASES {
        site.write(
            format!("{folder}/{release}.md"),
            format!("# {release}\n\n{text}\n"),
        );
    }
    site.commit_on(day);
}

/// The source locale that `init` proposes.
fn source(site: &Site) -> String {
    let mut command = site.command(env!("CARGO_BIN_EXE_hexapla"));
    let output = command
        .current_dir(site.path())
        .arg("init")
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = fs::read_to_string(site.path().join("hexapla.toml")).unwrap();
    let line = text.lines().find(|line| line.starts_with("source = "));
    line.unwrap().to_owned()
}

#[test]
fn the_language_whose_texts_stood_there_first_is_the_source() {
    let site = Site::repository();
    written(
        &site,
        "docs/ja",
        "渡し船は月曜日に再開します。",
        "2031-03-09",
    );
    written(
        &site,
        "docs/en",
        "The ferry runs again on Monday.",
        "2031-03-11",
    );
    written(
        &site,
        "docs/de",
        "Die Fähre fährt wieder ab Montag.",
        "2031-03-12",
    );
    assert_eq!(source(&site), "source = \"ja\"");
}

#[test]
fn a_source_that_moved_stood_there_first_all_the_same() {
    let site = Site::repository();
    written(
        &site,
        "docs",
        "The ferry runs again on Monday.",
        "2031-03-09",
    );
    written(
        &site,
        "docs/ja",
        "渡し船は月曜日に再開します。",
        "2031-03-11",
    );
    fs::create_dir_all(site.path().join("docs/en")).unwrap();
    for release in RELEASES {
        let (old, new) = (
            format!("docs/{release}.md"),
            format!("docs/en/{release}.md"),
        );
        fs::rename(site.path().join(old), site.path().join(&new)).unwrap();
        let text = site.read(&new);
        site.write(&new, text + "\nTickets are sold on board.\n");
    }
    site.commit_on("2031-03-12");
    assert_eq!(source(&site), "source = \"en\"");
}

#[test]
fn texts_that_came_together_leave_english_the_source() {
    let site = Site::repository();
    for release in RELEASES {
        site.write(format!("docs/ja/{release}.md"), "渡し船\n");
    }
    written(
        &site,
        "docs/en",
        "The ferry runs again on Monday.",
        "2031-03-09",
    );
    assert_eq!(source(&site), "source = \"en\"");
}
