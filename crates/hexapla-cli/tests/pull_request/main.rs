//! Pull requests: `check --base` tells what a change does, `accept --touched` records what a
//! translator did, and a row moved on without a reason is caught.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bases;

use std::fs;
use std::process::Output;

use hexapla_testkit::{Site, Terminal, codes};
use serde_json::Value;

const ENGLISH: &str = "# Ferry cut\n\nThe ferry to Calder Island was cut on 9 March.\n\n\
    At least 12 people were rescued from the water.\n";
const FRENCH: &str = "# Bac supprimé\n\nLe bac de l’île de Calder a été supprimé le 9 mars.\n\n\
    Au moins 12 personnes ont été secourues des eaux.\n";

/// A repository whose French edition is current, with a branch checked out.
fn branch() -> Terminal {
    let branch = Terminal::new(
        Site::repository(),
        env!("CARGO_BIN_EXE_hexapla"),
        "2031-04-01",
    );
    let configuration = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\n\
        name = \"content\"\nlayout = \"dir\"\n";
    branch.write("hexapla.toml", configuration);
    branch.write("content/en/ferry.md", ENGLISH);
    branch.write("content/fr/ferry.md", FRENCH);
    branch.accept("fr", "ferry#1-3");
    branch.commit();
    branch.git(&["checkout", "--quiet", "-b", "edit"]);
    branch
}

/// What `check --base main` says, and its exit code.
fn check(branch: &Terminal) -> (Value, i32) {
    let output = branch.run(&["check", "--base", "main", "--format", "json"]);
    let report = serde_json::from_slice(&output.stdout).unwrap();
    (report, output.status.code().unwrap())
}

#[test]
fn an_english_edit_is_previewed_and_never_held_back() {
    let branch = branch();
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    branch.commit();
    let (report, exit) = check(&branch);
    assert_eq!(exit, 0);
    assert_eq!(
        codes(&report["findings"]),
        ["outdated-factual", "fact-stale"]
    );
    assert_eq!(report["preview"]["units"], 1);
    assert_eq!(report["preview"]["by_impact"]["factual"], 1);
    // the same state judged as a whole does fail
    assert_eq!(branch.run(&["check"]).status.code(), Some(1));
}

#[test]
fn a_translation_is_accepted_by_what_it_touched() {
    let branch = branch();
    branch.git(&["checkout", "--quiet", "main"]);
    let english = ENGLISH.replace("12", "15").replace("9 March", "10 March");
    branch.write("content/en/ferry.md", &english);
    branch.commit();
    branch.git(&["checkout", "--quiet", "-B", "edit"]);
    branch.write("content/fr/ferry.md", FRENCH.replace("12", "15"));
    branch.commit();

    let accepted = branch.run(&["accept", "--touched", "--base", "main", "--by", "t2"]);
    assert_eq!(accepted.status.code(), Some(0));
    let (report, exit) = check(&branch);
    assert_eq!(exit, 0);
    assert_eq!(report["preview"]["units"], 0);
    assert_eq!(report["preview"]["became_current"], 1);
    assert_eq!(report["preview"]["remaining"], 1, "9 March still waits");
}

#[test]
fn a_translation_that_is_put_back_is_as_old_as_it_was() {
    let branch = branch();
    branch.git(&["checkout", "--quiet", "main"]);
    let later = |text: &str| {
        text.replace("was cut", "is cut")
            .replace("supprimé", "coupé")
    };
    branch.write("content/en/ferry.md", later(ENGLISH).replace("12", "15"));
    branch.write("content/fr/ferry.md", later(FRENCH).replace("12", "15"));
    let accepted = branch.run(&["accept", "fr", "ferry#1-3", "--by", "t2"]);
    assert_eq!(accepted.status.code(), Some(0));
    branch.commit();
    assert_eq!(branch.run(&["gate"]).status.code(), Some(0));

    branch.git(&["checkout", "--quiet", "-B", "edit"]);
    branch.write("content/fr/ferry.md", FRENCH);
    branch.commit();
    let (report, exit) = check(&branch);
    assert_eq!(exit, 1);
    assert_eq!(
        codes(&report["findings"]),
        ["outdated-wording", "outdated-factual", "fact-stale"]
    );
    assert_eq!(branch.run(&["gate"]).status.code(), Some(1));
    // it is as it was before the source changed, so only a reason makes it current
    let unedited = branch.run(&["accept", "fr", "ferry#3", "--by", "t2"]);
    assert_eq!(unedited.status.code(), Some(2));
}

#[test]
fn without_a_base_what_was_edited_since_the_last_commit_is_accepted() {
    let branch = branch();
    let english = ENGLISH.replace("12", "15").replace("9 March", "10 March");
    branch.write("content/en/ferry.md", &english);
    branch.commit();
    let nothing = branch.run(&["accept", "--touched", "--by", "t2"]);
    let told = String::from_utf8(nothing.stdout).unwrap();
    assert_eq!(nothing.status.code(), Some(0));
    assert!(told.contains("since HEAD, there is nothing"), "{told}");
    branch.write("content/fr/ferry.md", FRENCH.replace("12", "15"));
    let accepted = branch.run(&["accept", "fr", "--touched", "--by", "t2"]);
    assert_eq!(accepted.status.code(), Some(0));
    branch.commit();
    let (report, _) = check(&branch);
    assert_eq!(
        report["preview"]["units"], 1,
        "9 March waits, and nothing else"
    );
    let unasked = branch.run(&["accept", "fr", "ferry#3", "--base", "main", "--by", "t2"]);
    assert_eq!(unasked.status.code(), Some(2), "a base of what?");
}

#[test]
fn a_row_moved_on_without_a_reason_is_a_rubber_stamp() {
    let branch = branch();
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    let refused = branch.run(&["accept", "fr", "ferry#3", "--by", "t1"]);
    assert_eq!(
        refused.status.code(),
        Some(2),
        "nobody edited the translation"
    );
    branch.run(&["accept", "fr", "ferry#3", "--no-change", "--why", "x"]);
    let ledger = "ledger/content/ferry/fr.jsonl";
    let stamped = branch.read(ledger).replace("\"checked\"", "\"translated\"");
    branch.write(ledger, stamped);
    branch.commit();
    let (report, exit) = check(&branch);
    let expected = vec!["rubber-stamp", "fact-number-changed"];
    assert_eq!(
        (codes(&report["findings"]), exit),
        (expected, 1),
        "the figure is wrong besides"
    );

    // said with its reason, it is none
    branch.git(&["checkout", "--quiet", "main", "--", "ledger"]);
    let why = [
        "accept",
        "fr",
        "ferry#3",
        "--no-change",
        "--why",
        "a count of another day",
    ];
    assert_eq!(branch.run(&why).status.code(), Some(0));
    branch.commit();
    let (report, exit) = check(&branch);
    // no rubber stamp any more, and the reason settles that the figures differ
    assert_eq!((codes(&report["findings"]), exit), (vec![], 0));

    // for these two texts only
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "16"));
    branch.commit();
    let (report, exit) = check(&branch);
    assert_eq!(
        (codes(&report["findings"]), exit),
        (vec!["outdated-factual", "fact-number-changed"], 1)
    );
}

/// What `accept` prints below the rows it wrote.
fn undo(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stdout.clone()).unwrap();
    let at = told.find("To take it back").unwrap();
    told[at..].replace('\n', " ")
}

/// Runs the command of git that `accept` printed.
fn run_undo(branch: &Terminal, told: &str) {
    let (_, command) = told.split_once("git ").unwrap();
    let words: Vec<&str> = command.split_whitespace().collect();
    branch.git(&words);
}

#[test]
fn what_is_taken_back_takes_no_other_acceptance_with_it() {
    let branch = branch();
    let ledger = "ledger/content/ferry/fr.jsonl";
    let before = branch.read(ledger);
    let english = ENGLISH.replace("12", "15").replace("9 March", "10 March");
    branch.write("content/en/ferry.md", &english);
    let check = |unit: &str, folder: &str| {
        let release = format!("ferry#{unit}");
        let why = [
            "-C",
            folder,
            "accept",
            "fr",
            &release,
            "--no-change",
            "--why",
            "x",
        ];
        branch.run(&why)
    };
    // as it was committed: git brings back what was there, wherever one stands
    let told = undo(&check("2", "content/fr"));
    assert_ne!(branch.read(ledger), before);
    run_undo(&branch, &told);
    assert_eq!(branch.read(ledger), before);

    // with another acceptance in it: that one stays
    check("2", ".");
    let first = branch.read(ledger);
    let told = undo(&check("3", "."));
    assert!(!told.contains("git "), "{told}");
    let line = |text: &str| text.lines().nth(2).unwrap().to_owned();
    assert!(
        told.contains(ledger) && told.contains(&line(&first)),
        "{told}"
    );
    let second = branch.read(ledger);
    assert_eq!(second.replace(&line(&second), &line(&first)), first);

    // without git there is nothing to replace either
    fs::remove_dir_all(branch.path().join(".git")).unwrap();
    fs::remove_dir_all(branch.path().join("ledger")).unwrap();
    let told = undo(&branch.run(&["accept", "fr", "ferry#1", "--by", "t1"]));
    assert!(
        told.contains(&format!("delete the lines above from {ledger}")),
        "{told}"
    );
}

#[test]
fn a_text_that_a_merge_lost_is_brought_back_from_history() {
    let branch = branch();
    let pool = "ledger/content/ferry/base.jsonl";
    let rescued = "At least 12 people";
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    branch.commit();
    // another branch was tidied, while nothing there named the text any more
    let kept = branch.read(pool);
    let lost = kept.lines().filter(|line| !line.contains(rescued));
    branch.write(pool, lost.collect::<Vec<_>>().join("\n"));
    branch.commit();
    let codes = |branch: &Terminal| branch.codes(&["check"]);
    assert_eq!(codes(&branch), ["outdated-unknown"]);
    assert!(branch.run(&["ledger", "tidy"]).status.success());
    assert!(branch.read(pool).contains(rescued));
    assert_eq!(codes(&branch), ["outdated-factual", "fact-stale"]);
    // what was redacted once comes back blank
    let blank = branch.read(pool).replace(
        &format!("\"{rescued} were rescued from the water.\""),
        "null",
    );
    branch.write(pool, &blank);
    branch.commit();
    branch.write(pool, "");
    assert!(branch.run(&["ledger", "tidy"]).status.success());
    assert!(blank.contains("null"));
    assert_eq!(branch.read(pool), blank);
}

#[test]
fn accept_is_void_when_the_source_moves_again_and_back() {
    let branch = branch();
    let status = |branch: &Terminal| {
        let report = branch.json(&["status"]);
        report["locales"][0]["units"]["current"].as_u64().unwrap()
    };
    assert_eq!(status(&branch), 3);
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    assert_eq!(status(&branch), 2);
    branch.write("content/en/ferry.md", ENGLISH);
    assert_eq!(status(&branch), 3);
    assert!(
        branch
            .read("ledger/content/ferry/fr.jsonl")
            .contains("\"by\":\"t1\"")
    );
}

/// What `check --base main` prints in a format.
fn printed(branch: &Terminal, format: &str) -> String {
    let output = branch.run(&["check", "--base", "main", "--format", format]);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_comment_tells_of_each_translation_what_becomes_of_it() {
    let branch = branch();
    branch.git(&["checkout", "--quiet", "main"]);
    let english = ENGLISH.replace("12", "15").replace("9 March", "10 March");
    branch.write("content/en/ferry.md", &english);
    branch.commit();
    branch.git(&["checkout", "--quiet", "-B", "edit"]);
    let partly = FRENCH.replace("12", "15");
    branch.write("content/fr/ferry.md", &partly);
    branch.commit();
    let comment = printed(&branch, "markdown");
    for told in [
        "- 1 edited unit waits for somebody to accept it: `hexapla accept --touched --base main`\n",
        "- `fr` `ferry`: edited, to be accepted: `#3` (factual); still to do: `#2` (factual)\n",
    ] {
        assert!(comment.contains(told), "{comment}");
    }
    branch.run(&["accept", "--touched", "--base", "main", "--by", "t2"]);
    branch.commit();
    let told = "- `fr` `ferry`: becomes current: `#3`; still to do: `#2` (factual)\n";
    let comment = printed(&branch, "markdown");
    assert!(comment.contains(told), "{comment}");
    branch.write("content/fr/ferry.md", partly.replace("9 mars", "10 mars"));
    branch.run(&["accept", "--touched", "--base", "main", "--by", "t2"]);
    branch.commit();
    let told = "- `fr` `ferry`: becomes current: `#2-3`; nothing is left to do\n";
    let comment = printed(&branch, "markdown");
    assert!(comment.contains(told), "{comment}");
    assert!(printed(&branch, "human").contains("  fr ferry: becomes current: #2-3; nothing"));
}

#[test]
fn a_change_of_the_source_is_told_on_both_files() {
    let branch = branch();
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    branch.commit();
    let comment = printed(&branch, "markdown");
    let told = "- `fr` `ferry`: becomes stale: `#3` (factual)\n";
    assert!(comment.contains(told), "{comment}");
    let log = printed(&branch, "github");
    let notice = "::notice file=content/en/ferry.md,line=5,title=hexapla::The translations of this become \
        stale: fr (factual)\n";
    assert!(log.contains(notice), "{log}");
    assert!(
        log.contains("::warning file=content/fr/ferry.md,line=5,col=1,title=outdated-factual::")
    );
}

#[test]
fn annotations_count_from_the_root_of_the_repository() {
    let branch = branch();
    let moved = ["mv", "hexapla.toml", "content", "ledger", "site"];
    fs::create_dir(branch.path().join("site")).unwrap();
    branch.git(&moved);
    branch.commit();
    branch.git(&["branch", "--force", "main"]);
    branch.write("site/content/en/ferry.md", ENGLISH.replace("12", "15"));
    branch.commit();
    let check = |format: &str| {
        let output = branch.run(&["-C", "site", "check", "--base", "main", "--format", format]);
        String::from_utf8(output.stdout).unwrap()
    };
    let log = check("github");
    assert!(
        log.contains("::notice file=site/content/en/ferry.md,line=5"),
        "{log}"
    );
    assert!(
        log.contains("::warning file=site/content/fr/ferry.md,line=5"),
        "{log}"
    );
    assert!(check("gitlab").contains("\"path\": \"site/content/fr/ferry.md\""));
    assert!(check("json").contains("\"path\": \"content/fr/ferry.md\""));
}

#[test]
fn annotations_of_changed_lines_come_first() {
    let branch = branch();
    let paragraphs = |text: &str| {
        (1..=14)
            .map(|n| text.replace('N', &n.to_string()))
            .collect::<String>()
    };
    let english = paragraphs("Figure N was read out.\n\n");
    branch.write("content/en/ferry.md", &english);
    let french = paragraphs("Le chiffre N a été lu.\n\n");
    branch.write("content/fr/ferry.md", &french);
    branch.run(&["accept", "fr", "ferry#1-14", "--by", "t1"]);
    branch.commit();
    branch.git(&["branch", "--force", "main"]);
    branch.write(
        "content/en/ferry.md",
        english.replace("was read", "was not read"),
    );
    branch.write(
        "content/fr/ferry.md",
        french.replace("chiffre 13", "nombre 13"),
    );
    branch.commit();
    let log = printed(&branch, "github");
    let warnings: Vec<&str> = log
        .lines()
        .filter(|line| line.starts_with("::warning"))
        .collect();
    assert_eq!(warnings.len(), 10, "{log}");
    assert!(warnings[0].contains(",line=25,"), "{}", warnings[0]);
    assert!(warnings[1].contains(",line=1,"), "{}", warnings[1]);
    assert!(warnings[9].contains("5 more"), "{}", warnings[9]);
}

#[test]
fn a_term_that_was_wrong_before_is_not_new() {
    let branch = branch();
    branch.write("glossary/terms.tsv", "en\tfr\nisland\tpays\n");
    branch.git(&["checkout", "--quiet", "main"]);
    branch.commit();
    branch.git(&["checkout", "--quiet", "-B", "edit"]);
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    assert!(
        branch
            .codes(&["check"])
            .contains(&"term-missing".to_owned())
    );
    let since = branch.codes(&["check", "--base", "main"]);
    assert_eq!(since, ["outdated-factual", "fact-stale"]);
}

#[test]
fn a_waiver_that_the_change_makes_idle_is_told() {
    let branch = branch();
    branch.git(&["checkout", "--quiet", "main"]);
    branch.write("content/fr/ferry.md", FRENCH.replace("12", "15"));
    branch.run(&["accept", "fr", "ferry#3", "--by", "t1"]);
    let report = branch.json(&["check"]);
    let finding = &report["findings"][0];
    assert_eq!(finding["code"], "fact-number-changed");
    let waiver = format!(
        "{}[[waiver]]\nfingerprint = {}\nreason = \"x\"\nby = \"t3\"\nuntil = 2031-05-01\n",
        branch.read("hexapla.toml"),
        finding["fingerprint"]
    );
    branch.write("hexapla.toml", &waiver);
    branch.commit();
    branch.git(&["checkout", "--quiet", "-B", "edit"]);
    let since = ["check", "--base", "main"];
    assert_eq!(branch.codes(&since), [""; 0]);
    branch.write("content/fr/ferry.md", FRENCH);
    assert_eq!(branch.codes(&since), ["waiver-unused"]);
}

#[test]
fn ones_own_approval_counts_against_the_change() {
    let branch = branch();
    let asked = branch.read("hexapla.toml") + "[gate]\nunapproved = \"fail\"\n";
    branch.write("hexapla.toml", asked);
    let ledger = "ledger/content/ferry/fr.jsonl";
    let translated = "\"how\":\"translated\",\"by\":\"t1\"";
    let approved = |by: &str| format!("\"how\":\"approved\",\"by\":\"{by}\",\"translator\":\"t1\"");
    let rows = branch.read(ledger);
    assert!(rows.contains(translated), "{rows}");
    branch.write(ledger, rows.replace(translated, &approved("t2")));
    assert_eq!(check(&branch).1, 0);
    branch.write(ledger, rows.replacen(translated, &approved("t1"), 1));
    let (report, exit) = check(&branch);
    assert!(
        codes(&report["findings"]).contains(&"approval-own"),
        "{report:#}"
    );
    assert_eq!(exit, 1);
}

#[test]
fn a_translation_that_falls_back_is_held_against_whoever_changes_it() {
    let branch = branch();
    branch.write("content/fr/ferry.md", "# Bac supprimé\n");
    branch.commit();
    let (report, exit) = check(&branch);
    assert_eq!(exit, 1, "{report:#}");
    assert!(codes(&report["findings"]).contains(&"missing-lead"));
    branch.git(&["rm", "--quiet", "content/fr/ferry.md"]);
    branch.commit();
    let (report, exit) = check(&branch);
    assert_eq!(
        (codes(&report["findings"]), exit),
        (vec!["translation-gone"], 1)
    );
    // with its ledger it is taken down on purpose
    branch.git(&["rm", "--quiet", "ledger/content/ferry/fr.jsonl"]);
    branch.commit();
    let (report, exit) = check(&branch);
    assert_eq!((codes(&report["findings"]), exit), (vec![], 0));
}
