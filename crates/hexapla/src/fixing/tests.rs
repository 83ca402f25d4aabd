//! Edits as they are, without a project.

use hexapla_diagnostics::{Code, Place, Span};

use super::*;
use crate::desk::DAY;

const TESTED: Code = Code::warn("tested");

fn finding(name: &str, edits: &[(usize, usize, &str)]) -> Finding {
    let edit = |&(start, end, text): &(usize, usize, &str)| Edit {
        span: Span::new(start, end),
        text: text.to_owned(),
    };
    Finding {
        fix: edits.iter().map(edit).collect(),
        ..Finding::new(TESTED, Place::file("fr/a.md")).with("name", name)
    }
}

fn draft(text: &str) -> Drafts {
    let draft = Draft {
        path: "fr/a.md".parse().unwrap(),
        before: text.to_owned(),
        after: text.to_owned(),
        mended: BTreeMap::new(),
        last: None,
        is_refused: false,
    };
    Drafts(BTreeMap::from([("fr/a.md".to_owned(), draft)]))
}

fn text(drafts: &Drafts) -> &str {
    &drafts.0["fr/a.md"].after
}

#[test]
fn the_first_of_two_that_meet_is_applied_and_all_edits_of_a_finding_or_none() {
    let mut drafts = draft("one two three");
    let both = finding("both", &[(0, 3, "1"), (8, 13, "3")]);
    let touching = finding("touching", &[(3, 3, "!"), (5, 5, "-")]);
    let free = finding("free", &[(4, 7, "2")]);
    assert!(drafts.apply(&[both, touching, free]));
    assert_eq!(text(&drafts), "1 2 3");
}

#[test]
fn edits_that_fit_no_text_and_findings_of_other_files_change_nothing() {
    let mut drafts = draft("één");
    let cut = finding("cut", &[(1, 2, "")]);
    let beyond = finding("beyond", &[(9, 12, "")]);
    let mut elsewhere = finding("elsewhere", &[(0, 2, "e")]);
    elsewhere.place = Place::file("fr/b.md");
    assert!(!drafts.apply(&[cut, beyond, elsewhere]));
    assert_eq!(text(&drafts), "één");
}

#[test]
fn an_edit_after_which_its_finding_is_still_there_is_taken_back_for_good() {
    let mut drafts = draft("one");
    let again = [finding("again", &[(3, 3, "!")])];
    let before = Tally::of(&again);
    assert!(drafts.apply(&again));
    assert_eq!(text(&drafts), "one!");
    assert!(drafts.take_back(&before, &Tally::of(&again)));
    assert_eq!(text(&drafts), "one");
    assert!(!drafts.apply(&again), "the file is left alone from then on");
    assert!(drafts.files().is_empty());
}

#[test]
fn an_edit_after_which_the_file_cannot_be_judged_is_taken_back() {
    let mut drafts = draft("one");
    let found = [finding("gone", &[(0, 3, "1")])];
    let broken = Finding::new(crate::findings::PARSER_PANIC, Place::file("fr/a.md"));
    assert!(drafts.apply(&found));
    assert!(drafts.take_back(&Tally::of(&found), &Tally::of(&[broken])));
    assert_eq!(text(&drafts), "one");
}

#[test]
fn what_mends_is_counted_by_code() {
    let mut drafts = draft("one");
    let found = [finding("gone", &[(0, 3, "1")])];
    assert!(drafts.apply(&found));
    assert!(!drafts.take_back(&Tally::of(&found), &Tally::of(&[])));
    let files = drafts.files();
    assert_eq!(files[0].after, "1");
    assert_eq!(files[0].mended, BTreeMap::from([("tested", 1)]));
}

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"page\"\n\
    kind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"\n";

#[test]
#[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
fn what_somebody_changed_meanwhile_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("hexapla.toml", CONFIGURATION);
    write("locales/en/page.ftl", "nav = Search { $name }");
    write("locales/fr/page.ftl", "nav = Chercher { $nom }\n");
    let project = Project::open(folder.path()).unwrap();
    let fixed = project.fix(&project.everything(), None, DAY);
    assert_eq!(fixed.files.len(), 2);
    write("locales/fr/page.ftl", "nav = Chercher ici { $nom }\n");
    let refused = project.write_fixed(&fixed).unwrap_err();
    assert!(matches!(refused, WriteError::ChangedUnderYou { .. }));
    // all files or none
    assert_eq!(
        project.text_at("locales/en/page.ftl").unwrap(),
        "nav = Search { $name }"
    );
    let fixed = project.fix(&project.everything(), None, DAY);
    project.write_fixed(&fixed).unwrap();
    assert_eq!(
        project.text_at("locales/en/page.ftl").unwrap(),
        "nav = Search { $name }\n"
    );
    assert_eq!(
        project.text_at("locales/fr/page.ftl").unwrap(),
        "nav = Chercher ici { $name }\n"
    );
}
