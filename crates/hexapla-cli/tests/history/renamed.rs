//! Files under other names.

use std::fs;

use hexapla_testkit::files_below;

use crate::newsroom::{EN, FR, MORE_RESCUED, Newsroom, page, with};

#[test]
fn renamed_files_keep_their_past() {
    let desk = Newsroom::translated();
    desk.edit("en", 1, MORE_RESCUED);
    for locale in ["en", "fr", "de"] {
        let folder = desk.site.path().join("content").join(locale);
        fs::create_dir_all(folder.join("lines")).unwrap();
        fs::rename(folder.join("ferry.md"), folder.join("lines/night.md")).unwrap();
    }
    // renamed and edited at once, beside files that are only renamed
    desk.site.write(
        "content/fr/lines/night.md",
        page(&with(&FR, 3, "Deux jours de tempête sont attendus.")),
    );
    desk.commit_all();
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current", "current"]
    );
    assert_eq!(
        desk.stands("de"),
        ["current", "outdated factual", "current", "current"]
    );
}

#[test]
fn a_source_renamed_later_is_found_under_its_old_name() {
    let desk = Newsroom::translated();
    desk.git(&["mv", "content/en/ferry.md", "content/en/night.md"]);
    desk.site.write(
        "content/en/night.md",
        page(&with(&EN, 1, "At least 15 people were saved.")),
    );
    desk.commit_all();
    for locale in ["fr", "de"] {
        desk.git(&[
            "mv",
            &format!("content/{locale}/ferry.md"),
            &format!("content/{locale}/night.md"),
        ]);
    }
    desk.commit_all();
    let stands = desk.stands("fr");
    assert_eq!(
        stands,
        ["current", "outdated factual", "current", "current"]
    );
}

#[test]
fn a_source_that_was_rewritten_while_both_moved_is_found() {
    let desk = Newsroom::new();
    desk.site.write("content/en/lines/ferry.md", page(&EN));
    desk.site.write("content/fr/lines/ferry.md", page(&FR));
    desk.commit_all();
    fs::remove_file(desk.site.path().join("content/en/lines/ferry.md")).unwrap();
    let rewritten = [
        "All lines are closed until further notice.",
        EN[1],
        "Buses run instead.",
    ];
    desk.site
        .write("content/en/notices/night.md", page(&rewritten));
    desk.site.write("content/fr/notices/night.md", page(&FR));
    fs::remove_file(desk.site.path().join("content/fr/lines/ferry.md")).unwrap();
    desk.commit_all();
    // the source's own path and name changed with nearly all it said, so it is known by the translation's alone
    let report = desk.adopt();
    assert_eq!(report["doubts"]["no-source"], 0, "{report:#}");
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
}

#[test]
fn a_translation_that_its_source_left_behind_goes_along() {
    let desk = Newsroom::translated();
    desk.git(&["mv", "content/en/ferry.md", "content/en/night.md"]);
    desk.commit_all();
    // one language follows, and has a ledger when the other is adopted
    desk.git(&["mv", "content/de/ferry.md", "content/de/night.md"]);
    desk.commit_all();
    desk.site
        .write("content/en/night.md", page(&with(&EN, 1, MORE_RESCUED)));
    desk.commit_all();
    desk.adopt();
    let found = desk.site.json(&["check"]);
    let found = found["findings"].as_array().unwrap().iter();
    let renamed = found.filter(|finding| finding["code"] == "release-renamed");
    assert_eq!(renamed.count(), 1);
    desk.site.run(&["check", "--fix"]);
    for locale in ["fr", "de"] {
        assert_eq!(
            desk.stands(locale),
            ["current", "outdated factual", "current", "current"]
        );
    }
    let left = files_below(&desk.site.path());
    assert!(
        left.keys()
            .all(|path| path.starts_with(".git/") || !path.contains("ferry"))
    );
}
