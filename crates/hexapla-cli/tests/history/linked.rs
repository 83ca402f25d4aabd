//! Translations and sources that are kept in repositories of their own.

use hexapla_testkit::Site;
use serde_json::Value;

use crate::newsroom::{CURRENT, DE, EN, FR, MORE_RESCUED, MORE_RESCUED_FR, Newsroom, page, with};

const OFFICE: &str = "The harbour office expects the storm to last for two days.";
const REWORDED: &str = "Deux jours de tempête sont attendus au port.";

/// A project whose locales stand in the folders that `roots` names.
fn configuration(roots: &str) -> String {
    format!(
        "source = \"en\"\nlocales = [\"fr\", \"de\"]\n[[collection]]\nname = \"content\"\n\
         source = \"{{locale}}/{{path}}.{{ext}}\"\nroots = {{ {roots} }}\n"
    )
}

/// The newsroom with its source, committed on the 1st of March, and beside it the repository of the French.
fn apart() -> (Newsroom, Site) {
    let desk = Newsroom::of(&configuration("fr = \"../french\""));
    desk.site.write("en/ferry.md", page(&EN));
    desk.site.commit_on("2031-03-01");
    let french = desk.site.neighbour("french");
    (desk, french)
}

/// The same, the French being a fork whose pages stand where those of the source do.
fn forked() -> (Newsroom, Site) {
    let desk = Newsroom::of(&configuration("fr = \"../french/en\""));
    desk.site.write("en/ferry.md", page(&EN));
    desk.site.commit_on("2031-03-01");
    let french = desk.site.neighbour("french");
    french.git(&["pull", "--quiet", "../site", "main"]);
    french.write("en/ferry.md", page(&FR));
    french.commit_on("2031-03-02");
    (desk, french)
}

/// Replaces a passage of the source.
fn edit_source(desk: &Newsroom, day: &str, at: usize, text: &str) {
    desk.site.write("en/ferry.md", page(&with(&EN, at, text)));
    desk.site.commit_on(day);
}

fn told(report: &Value, code: &str) -> Option<u64> {
    let findings = report["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["code"] == code)?;
    found["args"]["n"].as_u64()
}

#[test]
fn a_translation_sees_what_its_source_said_when_it_was_written() {
    let (desk, french) = apart();
    french.write("ferry.md", page(&FR));
    french.commit_on("2031-03-02");
    edit_source(&desk, "2031-03-03", 1, MORE_RESCUED);
    let reworded = with(&FR, 3, REWORDED);
    french.write("ferry.md", page(&reworded));
    french.commit_on("2031-03-04");
    let stands = ["current", "outdated factual", "current", "current"];
    assert_eq!(desk.stands("fr"), stands);
    let days = ["2031-03-02", "2031-03-02", "2031-03-02", "2031-03-04"];
    assert_eq!(desk.days("fr"), days);
    let how: Vec<Value> = desk
        .rows("fr")
        .iter()
        .map(|row| row["how"].clone())
        .collect();
    assert_eq!(how, ["blame"; 4]);
}

#[test]
fn an_edit_after_the_sources_own_catches_up() {
    let (desk, french) = apart();
    french.write("ferry.md", page(&FR));
    french.commit_on("2031-03-02");
    edit_source(&desk, "2031-03-03", 1, MORE_RESCUED);
    let edited = with(&FR, 1, MORE_RESCUED_FR);
    french.write("ferry.md", page(&edited));
    french.commit_on("2031-03-04");
    assert_eq!(desk.stands("fr"), CURRENT);
}

#[test]
fn what_was_written_before_a_change_and_committed_after_it_may_know_it_or_not() {
    let (desk, french) = apart();
    french.write("ferry.md", page(&FR));
    french.git(&["add", "--all"]);
    french.git_on(
        "2031-03-04",
        &[
            "commit",
            "--quiet",
            "--message=a rebased edit",
            "--date=2031-03-02T12:00:00Z",
        ],
    );
    let source = with(&EN, 1, MORE_RESCUED);
    let source = with(&source, 3, OFFICE);
    desk.site.write("en/ferry.md", page(&source));
    desk.site.commit_on("2031-03-03");
    let report = desk.adopt();
    assert_eq!(report["units"]["from_history"], 2, "{report:#}");
    assert_eq!(report["doubts"]["clocks"], 2, "{report:#}");
    assert_eq!(told(&report, "history-clocks"), Some(2), "{report:#}");
    let stands = ["current", "unverified", "current", "unverified"];
    assert_eq!(desk.stands("fr"), stands);
}

#[test]
fn a_translation_older_than_its_source_has_no_ground() {
    let (desk, french) = apart();
    french.write("ferry.md", page(&FR));
    french.commit_on("2031-02-01");
    let report = desk.adopt();
    assert_eq!(report["doubts"]["no-source"], 4, "{report:#}");
}

#[test]
fn a_fork_has_what_it_merged_and_no_more() {
    let (desk, french) = forked();
    edit_source(&desk, "2031-03-03", 3, OFFICE);
    // newer than the source, by somebody who does not have it yet
    french.write("en/ferry.md", page(&with(&FR, 3, REWORDED)));
    french.commit_on("2031-03-04");
    assert_eq!(
        desk.stands("fr"),
        CURRENT,
        "a fork that never merged is told by the clock"
    );
    desk.site
        .git(&["clean", "--quiet", "--force", "-d", "ledger"]);
    let merge = [
        "pull",
        "--quiet",
        "--no-rebase",
        "--no-edit",
        "--strategy-option=ours",
        "../site",
        "main",
    ];
    french.git_on("2031-03-05", &merge);
    let stands = ["current", "current", "current", "outdated wording"];
    assert_eq!(desk.stands("fr"), stands);
    assert_eq!(desk.days("fr")[3], "2031-03-04");
}

#[test]
fn what_a_fork_did_after_its_last_merge_may_or_may_not_know_the_source() {
    let (desk, french) = forked();
    desk.site.write("en/port.md", page(&EN[2..]));
    desk.site.commit_on("2031-03-03");
    french.git_on(
        "2031-03-04",
        &[
            "pull",
            "--quiet",
            "--no-rebase",
            "--no-edit",
            "../site",
            "main",
        ],
    );
    edit_source(&desk, "2031-03-05", 3, OFFICE);
    let edited = with(
        &FR,
        1,
        "On a secouru au moins 12 personnes dans l’eau froide.",
    );
    let edited = with(&edited, 3, REWORDED);
    french.write("en/ferry.md", page(&edited));
    french.commit_on("2031-03-06");
    let report = desk.adopt();
    assert_eq!(report["doubts"]["clocks"], 1, "{report:#}");
    // the page nobody translated is a copy
    assert_eq!(report["units"]["copied"], 2, "{report:#}");
    assert_eq!(report["units"]["from_history"], 3, "{report:#}");
}

#[test]
fn two_locales_in_one_other_repository_are_seen_together() {
    let desk = Newsroom::of(&configuration("fr = \"../pages/fr\", de = \"../pages/de\""));
    desk.site.write("en/ferry.md", page(&EN));
    desk.site.commit_on("2031-03-01");
    let pages = desk.site.neighbour("pages");
    pages.write("fr/ferry.md", page(&FR));
    pages.write("de/ferry.md", page(&DE));
    pages.commit_on("2031-03-02");
    let until_noon = "Tickets are sold at www.ferry.example until noon.";
    desk.site
        .write("en/ferry.md", page(&with(&EN, 2, until_noon)));
    desk.site.commit_on("2031-03-03");
    for (locale, texts) in [("fr", FR), ("de", DE)] {
        let moved = page(&texts).replace("www.ferry.example", "ferry.example");
        pages.write(format!("{locale}/ferry.md"), moved);
    }
    pages.commit_on("2031-03-04");
    for locale in ["fr", "de"] {
        assert_eq!(desk.stands(locale)[2], "outdated factual");
        assert_eq!(desk.days(locale)[2], "2031-03-02");
    }
}

#[test]
fn files_renamed_in_both_repositories_keep_their_past() {
    let (desk, french) = apart();
    french.write("ferry.md", page(&FR));
    french.commit_on("2031-03-02");
    desk.site.git(&["mv", "en/ferry.md", "en/night.md"]);
    desk.site.write(
        "en/night.md",
        page(&["All lines are closed.", EN[1], "Buses run instead."]),
    );
    desk.site.commit_on("2031-03-03");
    french.git(&["mv", "ferry.md", "night.md"]);
    french.commit_on("2031-03-04");
    let report = desk.adopt();
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
}

#[test]
fn the_source_may_be_elsewhere_too_and_the_project_in_no_repository() {
    let desk = Newsroom::of(&configuration(
        "en = \"../english/src\", fr = \"../french\"",
    ));
    let english = desk.site.neighbour("english");
    english.write("src/ferry.md", page(&EN));
    english.write("elsewhere/en/ferry.md", "Not this one.");
    let first = english.commit_on("2031-03-01");
    let french = desk.site.neighbour("french");
    french.write("ferry.md", page(&FR));
    let pin = format!("---\ndefault_lang_commit: {first}\n---\n\n");
    french.write("port.md", format!("{pin}{}", page(&FR[2..])));
    french.commit_on("2031-03-02");
    english.write("src/ferry.md", page(&with(&EN, 1, MORE_RESCUED)));
    english.write("src/port.md", page(&EN[2..]));
    english.commit_on("2031-03-03");
    std::fs::remove_dir_all(desk.site.path().join(".git")).unwrap();
    let report = desk.adopt();
    assert_eq!(report["units"]["from_history"], 4, "{report:#}");
    assert_eq!(
        report["findings"][0]["args"]["reason"], "no-file",
        "{report:#}"
    );
    assert_eq!(report["findings"][0]["path"], "fr/port.md", "{report:#}");
}

#[test]
fn a_pin_names_a_commit_of_the_sources_repository() {
    let desk = Newsroom::of(&configuration(
        "en = \"../english/src\", fr = \"../french\"",
    ));
    let english = desk.site.neighbour("english");
    english.write("src/ferry.md", page(&EN));
    let first = english.commit_on("2031-03-01");
    english.write("src/ferry.md", page(&with(&EN, 1, MORE_RESCUED)));
    english.commit_on("2031-03-02");
    let french = desk.site.neighbour("french");
    let pinned = format!("---\ndefault_lang_commit: {first}\n---\n\n{}", page(&FR));
    french.write("ferry.md", pinned);
    french.commit_on("2031-03-03");
    let report = desk.adopt();
    assert_eq!(report["pins"]["resolved"], 1, "{report:#}");
    assert_eq!(report["units"]["pinned"], 4, "{report:#}");
}

#[test]
fn a_shallow_clone_is_refused_with_the_command_that_completes_it() {
    let (desk, french) = apart();
    french.write("ferry.md", page(&FR));
    french.commit_on("2031-03-02");
    french.write("ferry.md", page(&with(&FR, 1, REWORDED)));
    french.commit_on("2031-03-03");
    let url = format!("file://{}", french.path().display());
    desk.site
        .git(&["clone", "--quiet", "--depth=1", &url, "../shallow"]);
    desk.site
        .write("hexapla.toml", configuration("fr = \"../shallow\""));
    let refused = desk.site.run(&["adopt", "--from-history"]);
    assert_eq!(refused.status.code(), Some(3));
    let said = words(&refused.stderr);
    assert!(
        said.contains("git -C ../shallow fetch --unshallow origin"),
        "{said}"
    );
    assert!(!desk.site.path().join("ledger").exists());
}

#[test]
fn a_folder_without_a_history_is_named() {
    let (desk, _) = apart();
    let plain = desk.site.beside("plain");
    std::fs::create_dir(&plain).unwrap();
    std::fs::write(plain.join("ferry.md"), page(&FR)).unwrap();
    desk.site
        .write("hexapla.toml", configuration("fr = \"../plain\""));
    let refused = desk.site.run(&["adopt", "--from-history"]);
    assert_eq!(refused.status.code(), Some(3));
    let said = words(&refused.stderr);
    assert!(said.contains("../plain is in no git repository"), "{said}");
}

/// What was printed, however its lines are broken.
fn words(printed: &[u8]) -> String {
    let printed = String::from_utf8_lossy(printed);
    printed.split_whitespace().collect::<Vec<_>>().join(" ")
}
