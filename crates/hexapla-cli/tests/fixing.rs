//! `check --fix`: what is mended, what is shown, and what it does to the ledger's word.
#![expect(clippy::disallowed_methods, reason = "a test makes its own files")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_testkit::{Site, Terminal, files_below};

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\", \"es\"]\n[[collection]]\nname = \"page\"\n\
    kind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"\n";
const ENGLISH: &str =
    "greeting = At least 12 people are waiting, { $name }.\n\nnav = <b>Search<b>\n";
const FRENCH: &str =
    "greeting = Au moins 12 personnes attendent, { $name }.\n\nnav = <b>Chercher</b>\n";
const SPANISH: &str =
    "greeting = Al menos 12 personas esperan, { $nombre }.\n\nnav = <b>Buscar</b>\n";

/// A folder in which nothing is yet.
fn empty() -> Terminal {
    Terminal::new(Site::new(), env!("CARGO_BIN_EXE_hexapla"), "2034-06-01")
}

/// A newsroom's catalogues, all accepted.
fn desk() -> Terminal {
    let desk = empty();
    desk.write("hexapla.toml", CONFIGURATION);
    desk.write("locales/en/page.ftl", ENGLISH);
    desk.write("locales/fr/page.ftl", FRENCH);
    desk.write("locales/es/page.ftl", SPANISH);
    for locale in ["fr", "es"] {
        desk.accept(locale, "page#greeting,nav");
    }
    desk
}

/// A desk with mistakes that findings have edits for, in one translation and one source.
fn spoilt() -> Terminal {
    let desk = desk();
    let french = FRENCH.replace("{ $name }", "{ $nom }");
    desk.write("locales/fr/page.ftl", french.trim_end());
    desk.write("locales/en/page.ftl", ENGLISH.trim_end());
    desk
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What `check --fix` prints, with more arguments.
fn fixed(desk: &Terminal, more: &[&str]) -> String {
    text(&desk.run(&[&["check", "--fix"], more].concat()).stdout)
}

fn transcript(desk: &Terminal, args: &[&str]) -> String {
    let output = desk.run(args);
    let errors = match text(&output.stderr).trim_end() {
        "" => String::new(),
        errors => format!("standard error:\n{errors}\n"),
    };
    let (command, printed) = (args.join(" "), text(&output.stdout));
    let exit = output.status.code().unwrap();
    format!("$ hexapla {command}\n{printed}{errors}exit code {exit}\n")
}

#[test]
fn a_dry_run_shows_the_change_and_makes_none() {
    let desk = spoilt();
    let french = desk.read("locales/fr/page.ftl");
    insta::assert_snapshot!(transcript(&desk, &["check", "--fix", "--dry-run"]));
    assert_eq!(desk.read("locales/fr/page.ftl"), french);
}

#[test]
fn what_has_edits_is_mended_and_what_must_be_read_again_is_named() {
    let desk = spoilt();
    let ledger = desk.read("ledger/page/page/es.jsonl");
    insta::assert_snapshot!(transcript(&desk, &["check", "--fix"]));
    assert_eq!(desk.read("locales/fr/page.ftl"), FRENCH);
    assert_eq!(
        desk.read("locales/en/page.ftl"),
        ENGLISH.replace("h<b>", "h</b>")
    );
    assert_eq!(
        desk.read("locales/es/page.ftl"),
        SPANISH.replace("$nombre", "$name")
    );
    assert_eq!(desk.read("ledger/page/page/es.jsonl"), ledger);
    insta::assert_snapshot!(transcript(&desk, &["check", "--fix"]));
}

#[test]
fn only_what_was_asked_for_is_mended_and_a_report_for_programs_stays_one() {
    let desk = spoilt();
    let output = desk.run(&["check", "--fix", "--locale", "fr", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let account = text(&output.stderr);
    assert_eq!(report["schema"], "hexapla/check/1");
    assert!(
        account.contains("locales/fr/page.ftl: 2 findings mended"),
        "{account}"
    );
    assert_eq!(desk.read("locales/fr/page.ftl"), FRENCH);
    assert_eq!(desk.read("locales/es/page.ftl"), SPANISH);
}

const RELEASE: &str = "# Ferry cut\n\nThe ferry to Calder Island was cut on 9 March.\n";
const TRANSLATION: &str = "# Bac supprimé\n\nLe bac de l’île de Calder a été supprimé le 9 mars.\n";

/// A release with its ledger in two languages, renamed in the source alone.
fn renamed() -> Terminal {
    let desk = empty();
    let configuration = "source = \"en\"\nlocales = [\"fr\", \"es\"]\n[[collection]]\nname = \"news\"\n\
        layout = \"dir\"\n";
    desk.write("hexapla.toml", configuration);
    desk.write("content/en/ferry.md", RELEASE);
    for locale in ["fr", "es"] {
        desk.write(format!("content/{locale}/ferry.md"), TRANSLATION);
        desk.accept(locale, "ferry#1-2");
    }
    std::fs::remove_file(desk.path().join("content/en/ferry.md")).unwrap();
    desk.write(
        "content/en/2031/ferry.md",
        RELEASE.replace("9 March", "10 March"),
    );
    desk
}

#[test]
fn what_a_renamed_release_left_behind_goes_along() {
    let desk = renamed();
    let before = files_below(&desk.path());
    insta::assert_snapshot!(transcript(&desk, &["check", "--fix", "--dry-run"]));
    assert_eq!(files_below(&desk.path()), before);
    let printed = fixed(&desk, &[]);
    assert!(!printed.contains("source-missing"), "{printed}");
    let after = files_below(&desk.path());
    let moved = |(path, bytes): (&String, &Vec<u8>)| {
        let path = path.replace("fr/ferry.md", "fr/2031/ferry.md");
        let path = path.replace("es/ferry.md", "es/2031/ferry.md");
        (
            path.replace("news/ferry/", "news/2031/ferry/"),
            bytes.clone(),
        )
    };
    assert_eq!(after, before.iter().map(moved).collect());
    assert!(!desk.path().join("ledger/news/ferry").exists());
    let status = desk.json(&["status"]);
    for locale in [0, 1] {
        let units = &status["locales"][locale]["units"];
        assert_eq!(
            (&units["current"], &units["outdated"]),
            (&1.into(), &1.into()),
            "{units}"
        );
    }
    let again = fixed(&desk, &[]);
    assert!(again.contains("Nothing was mended"), "{again}");
}

#[test]
fn a_translation_that_moved_by_itself_keeps_its_place_and_gets_its_rows() {
    let desk = renamed();
    desk.write("content/fr/2031/ferry.md", TRANSLATION);
    let part = fixed(&desk, &["--locale", "fr"]);
    assert!(
        part.contains("Nothing was mended"),
        "a release moves as a whole: {part}"
    );
    fixed(&desk, &[]);
    let after = files_below(&desk.path());
    assert!(after.contains_key("content/fr/ferry.md"));
    assert!(after.contains_key("content/es/2031/ferry.md"));
    assert!(after.contains_key("ledger/news/2031/ferry/fr.jsonl"));
    assert!(!after.contains_key("ledger/news/ferry/fr.jsonl"));
}

#[test]
fn what_moves_is_mended_in_its_new_place() {
    let desk = renamed();
    desk.write(
        "content/fr/ferry.md",
        TRANSLATION.replace("Le bac", "Le\u{200b} bac"),
    );
    fixed(&desk, &[]);
    assert_eq!(desk.read("content/fr/2031/ferry.md"), TRANSLATION);
}
