//! What could not be read: nothing that was made from the rest is written, but what was asked of a release that was read.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_testkit::{Site, Terminal, files_below};

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"news\"\nlayout = \"dir\"\n\
    [[collection]]\nname = \"page\"\nkind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"\n";

/// Two accepted releases, of which one then has a translation nobody can read; and something to mend, drop and lay out in
/// the others.
fn desk() -> Terminal {
    let desk = Terminal::new(
        Site::repository(),
        env!("CARGO_BIN_EXE_hexapla"),
        "2034-06-01",
    );
    desk.write("hexapla.toml", CONFIGURATION);
    for release in ["one", "two"] {
        let english = "# The ferry\n\nIt has 12 cabins.\n\nIt sails on Monday.\n";
        let french = "# Le bac\n\nIl a 12 cabines.\n\nIl part lundi.\n";
        desk.write(format!("content/en/{release}.md"), english);
        desk.write(format!("content/fr/{release}.md"), french);
        desk.accept("fr", &format!("news:{release}#1-3"));
    }
    desk.write("locales/en/page.ftl", "quay = Quay\n");
    desk.write("locales/fr/page.ftl", "quay =   Quai\n");
    desk.accept("fr", "page:page#quay");
    desk.commit();
    let rows = desk.read("ledger/news/one/fr.jsonl");
    let first = rows.lines().next().unwrap();
    desk.write("ledger/news/one/fr.jsonl", format!("{rows}{first}\n"));
    desk.write(
        "content/fr/one.md",
        "# Le bac\n\nIl a 15 cabines.\n\nIl part lundi.\u{200b}\n",
    );
    desk.write("content/fr/two.md", b"# Le bac\n\n\xff\xfe\n");
    desk
}

#[test]
fn nothing_that_was_made_from_half_a_project_is_written() {
    let desk = desk();
    let before = files_below(&desk.path());
    for arguments in [
        &["check", "--fix"][..],
        &["ledger", "tidy"],
        &["gate", "--write-debt"],
        &["accept", "fr", "--touched"],
    ] {
        let output = desk.run(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{arguments:?}: {told}");
        assert!(told.contains("content/fr/two.md"), "{arguments:?}: {told}");
        assert!(
            told.contains("nothing was written"),
            "{arguments:?}: {told}"
        );
        assert_eq!(files_below(&desk.path()), before, "{arguments:?}");
    }
}

#[test]
fn what_was_read_whole_may_be_accepted() {
    let desk = desk();
    let before = files_below(&desk.path());
    assert_eq!(desk.exit(&["accept", "fr", "news:two#2"]), 3);
    assert_eq!(files_below(&desk.path()), before);
    assert_eq!(desk.exit(&["accept", "fr", "news:one#2"]), 0);
    assert_ne!(files_below(&desk.path()), before);
    // a figure is still another one
    assert_eq!(desk.exit(&["check", "--fix", "--release", "news:one"]), 1);
    assert!(!desk.read("content/fr/one.md").contains('\u{200b}'));
}
