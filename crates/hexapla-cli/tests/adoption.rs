//! `init`, `adopt` and `doctor` on a newsroom's repository made here, as a new user would.
#![expect(
    clippy::disallowed_methods,
    reason = "a test looks at and moves its own files"
)]

use std::fs;

use hexapla_testkit::{Site, Terminal};
use serde_json::Value;

const ENGLISH: &str = "---\ntitle: Lines cut\n---\n\nThe ferry to Calder Island was cut on 9 March.\n\n\
    At least 12 people were rescued from the water.\n";
const FRENCH: &str = "title: Lignes coupées\n---\n\nLe bac de l’île de Calder a été coupé le 9 mars.\n\n\
    Au moins 12 personnes ont été secourues des eaux.\n";

/// A repository with one release in two locales, the French one with `pin` in its front matter.
fn newsroom(pin: impl FnOnce(&Site) -> String) -> Terminal {
    let newsroom = Terminal::new(
        Site::repository(),
        env!("CARGO_BIN_EXE_hexapla"),
        "2031-06-01",
    );
    newsroom.write("content/en/ferry.md", ENGLISH);
    newsroom.commit_on("2031-03-09");
    let pin = pin(&newsroom);
    newsroom.write("content/fr/ferry.md", format!("---\n{pin}\n{FRENCH}"));
    newsroom.commit_on("2031-03-11");
    newsroom
}

/// The release in French, as `status` tells it.
fn status(newsroom: &Terminal) -> Value {
    newsroom.json(&["status"])["locales"][0].clone()
}

fn head(site: &Site) -> String {
    format!("default_lang_commit: {}", site.git(&["rev-parse", "HEAD"]))
}

#[test]
fn init_prepares_a_project_once() {
    let newsroom = newsroom(head);
    let output = newsroom.run(&["init"]);
    assert_eq!(output.status.code(), Some(0));
    let read = |path: &str| newsroom.read(path);
    let configuration = read("hexapla.toml");
    assert!(
        configuration.starts_with("#:schema hexapla.schema.json\n"),
        "{configuration}"
    );
    assert!(
        configuration.contains("layout = \"dir\""),
        "{configuration}"
    );
    assert_eq!(read(".gitattributes"), "ledger/**/*.jsonl merge=union\n");
    let again = newsroom.run(&["init"]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(read("hexapla.toml"), configuration);
}

#[test]
fn init_says_that_translations_are_found_by_their_path() {
    let newsroom = newsroom(head);
    for day in 10..20 {
        newsroom.write(format!("content/en/ferry-{day}.md"), ENGLISH);
        newsroom.write(format!("content/fr/bac-{day}.md"), ENGLISH);
    }
    let output = newsroom.run(&["init", "--dry-run"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("10 texts have no source under their own path."),
        "{said}"
    );
}

#[test]
fn a_pin_is_followed_through_a_renaming() {
    let newsroom = newsroom(head);
    for locale in ["en", "fr"] {
        let folder = newsroom.path().join("content").join(locale);
        fs::rename(folder.join("ferry.md"), folder.join("lines-cut.md")).unwrap();
    }
    newsroom.commit_on("2031-04-01");
    newsroom.write(
        "content/en/lines-cut.md",
        ENGLISH.replace("12 people", "15 people"),
    );
    newsroom.commit_on("2031-04-02");
    newsroom.run(&["init"]);

    let dry = newsroom.json(&["adopt", "--dry-run"]);
    assert_eq!(dry["written"], false);
    assert!(!newsroom.path().join("ledger").exists());

    let report = newsroom.json(&["adopt"]);
    assert_eq!(report["pins"]["followed"], 1, "{report:#}");
    assert_eq!(report["units"]["pinned"], 3, "{report:#}");
    assert_eq!(report["drift"]["nothing_to_reread"], 0);
    assert_eq!(report["drift"]["by_impact"]["factual"], 1);
    assert_eq!(report["findings"][0]["code"], "pin-followed");
    assert_eq!(report["findings"][0]["args"]["path"], "content/en/ferry.md");

    let status = status(&newsroom);
    assert_eq!(status["units"]["current"], 2, "{status:#}");
    assert_eq!(status["by_impact"]["factual"], 1, "{status:#}");
    let ledger = newsroom.path().join("ledger/content/lines-cut/fr.jsonl");
    let rows = fs::read_to_string(&ledger).unwrap();
    assert!(
        rows.lines()
            .all(|row| row.contains(r#""how":"pin","at":"2031-03-09""#)),
        "{rows}"
    );

    let again = newsroom.json(&["adopt"]);
    assert_eq!(again["units"]["recorded"], 3);
    assert_eq!(again["written"], false);
    assert_eq!(fs::read_to_string(&ledger).unwrap(), rows);
}

#[test]
fn a_pin_that_leads_nowhere_is_told_and_grants_nothing() {
    let newsroom = newsroom(|_| format!("default_lang_commit: {}", "5".repeat(40)));
    newsroom.run(&["init"]);
    let report = newsroom.json(&["adopt"]);
    assert_eq!(report["pins"]["unresolved"], 1);
    assert_eq!(report["findings"][0]["code"], "pin-unresolved");
    assert_eq!(report["findings"][0]["args"]["reason"], "no-commit");
    assert_eq!(report["findings"][0]["line"], 2);
    assert_eq!(report["units"]["unverified"], 3);
    assert_eq!(status(&newsroom)["units"]["current"], 0);
}

#[test]
fn a_page_that_became_a_folder_is_found() {
    let newsroom = newsroom(head);
    fs::remove_file(newsroom.path().join("content/en/ferry.md")).unwrap();
    fs::rename(
        newsroom.path().join("content/fr/ferry.md"),
        newsroom.path().join("content/fr/moved.md"),
    )
    .unwrap();
    let french = fs::read_to_string(newsroom.path().join("content/fr/moved.md")).unwrap();
    fs::remove_file(newsroom.path().join("content/fr/moved.md")).unwrap();
    newsroom.write("content/fr/ferry/index.md", &french);
    newsroom.write(
        "content/en/ferry/index.md",
        "# A new page\n\nNothing is as it was.\n",
    );
    newsroom.commit_on("2031-04-01");
    newsroom.run(&["init"]);
    let report = newsroom.json(&["adopt"]);
    assert_eq!(report["pins"]["followed"], 1, "{report:#}");
    assert_eq!(report["findings"][0]["args"]["path"], "content/en/ferry.md");
}

#[test]
fn a_day_names_the_source_as_it_was_then() {
    let newsroom = newsroom(|_| "lastmod: 2031-03-10".to_owned());
    newsroom.write(
        "content/en/ferry.md",
        ENGLISH.replace("12 people", "15 people"),
    );
    newsroom.commit_on("2031-04-02");
    newsroom.run(&["init"]);
    let without = newsroom.json(&["adopt", "--dry-run"]);
    assert_eq!(without["pins"]["found"], 0);
    let report = newsroom.json(&["adopt", "--date-field", "lastmod"]);
    assert_eq!(report["pins"]["resolved"], 1, "{report:#}");
    assert_eq!(status(&newsroom)["by_impact"]["factual"], 1);
}

#[test]
fn a_day_that_the_source_bears_itself_is_believed() {
    let newsroom = newsroom(|_| "lastmod: 2031-03-20".to_owned());
    // written on the 20th, committed on the 25th, then edited without a new day
    let dated = ENGLISH.replace("---\ntitle", "---\nlastmod: 2031-03-20\ntitle");
    newsroom.write(
        "content/en/ferry.md",
        dated.replace("was cut", "was stopped"),
    );
    newsroom.commit_on("2031-03-25");
    newsroom.write(
        "content/en/ferry.md",
        dated.replace("12 people", "15 people"),
    );
    newsroom.commit_on("2031-03-26");
    newsroom.run(&["init"]);
    newsroom.run(&["adopt", "--date-field", "lastmod"]);
    let status = status(&newsroom);
    assert_eq!(status["units"]["current"], 1, "{status:#}");
    assert_eq!(status["by_impact"]["wording"], 1, "{status:#}");
    assert_eq!(status["by_impact"]["factual"], 1, "{status:#}");
    let pool = fs::read_to_string(newsroom.path().join("ledger/content/ferry/base.jsonl")).unwrap();
    assert!(pool.contains("was stopped"), "{pool}");
}

#[test]
fn trust_is_recorded_and_proves_nothing() {
    let newsroom = newsroom(|_| "draft: false".to_owned());
    newsroom.run(&["init"]);
    let report = newsroom.json(&["adopt", "--assume"]);
    assert_eq!(report["units"]["assumed"], 3, "{report:#}");
    let status = status(&newsroom);
    assert_eq!(status["units"]["unverified"], 3, "{status:#}");
    let rows = fs::read_to_string(newsroom.path().join("ledger/content/ferry/fr.jsonl")).unwrap();
    assert!(
        rows.contains(r#""how":"assumed","at":"2031-06-01""#),
        "{rows}"
    );
}

#[test]
fn what_fails_on_the_first_day_is_known_debt() {
    let newsroom = newsroom(|_| "draft: false".to_owned());
    newsroom.run(&["init"]);
    let gate = || newsroom.run(&["gate"]).status.code();
    newsroom.write("content/fr/ferry.md", "\nRien que cela.\n");
    assert_eq!(gate(), Some(1));
    let report = newsroom.json(&["adopt", "--assume"]);
    assert_eq!(report["debt"], "hexapla-debt.toml", "{report:#}");
    assert_eq!(gate(), Some(0));
    // what comes later is new debt
    newsroom.write("content/fr/ferry.md", "\nRien.\n");
    let again = newsroom.json(&["adopt", "--assume"]);
    assert!(again.get("debt").is_none(), "{again:#}");
}

#[test]
fn a_damaged_ledger_is_left_alone() {
    let newsroom = newsroom(head);
    newsroom.run(&["init"]);
    let damaged = "<<<<<<< HEAD\n";
    newsroom.write("ledger/content/ferry/fr.jsonl", damaged);
    let report = newsroom.json(&["adopt"]);
    let codes: Vec<&str> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|f| f["code"].as_str())
        .collect();
    assert_eq!(codes, ["ledger-damaged"]);
    let ledger = newsroom.path().join("ledger/content/ferry/fr.jsonl");
    assert_eq!(fs::read_to_string(ledger).unwrap(), damaged);
}

#[test]
fn a_shallow_clone_is_refused_with_the_remedy() {
    let newsroom = newsroom(head);
    newsroom.run(&["init"]);
    newsroom.commit_on("2031-04-01");
    let shallow = newsroom.beside("shallow");
    let url = format!("file://{}", newsroom.path().display());
    newsroom.git(&[
        "clone",
        "--quiet",
        "--depth",
        "1",
        &url,
        shallow.to_str().unwrap(),
    ]);
    let output = newsroom.run_in(&shallow, &["adopt"]);
    assert_eq!(output.status.code(), Some(3));
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("git fetch --unshallow origin"), "{said}");
    assert!(said.contains("fetch-depth: 0"), "{said}");
    assert!(!shallow.join("ledger").exists());
    assert_eq!(
        newsroom.run_in(&shallow, &["doctor"]).status.code(),
        Some(0)
    );
}

#[test]
fn doctor_counts_what_there_is() {
    let newsroom = newsroom(head);
    newsroom.run(&["init"]);
    newsroom.run(&["adopt"]);
    let report = newsroom.json(&["doctor"]);
    let collection = &report["collections"][0];
    assert_eq!(
        (&collection["releases"], &collection["editions"]),
        (&1.into(), &2.into())
    );
    assert_eq!(collection["units"], 3);
    assert_eq!(collection["opaque_words"], 0);
    assert_eq!(
        (&report["ledger"]["files"], &report["ledger"]["rows"]),
        (&2.into(), &3.into())
    );
    assert_eq!(report["locales"][0]["word_list"], "shipped");
}
