//! An approval holds for one pair of texts and for no other.

use hexapla_content::{Fingerprint, Locale};
use hexapla_gate::Verdict;

use crate::desk::{DAY, Desk};
use crate::project::Project;

const ENGLISH: &str = "At least 12 people were rescued.\n";
const FRENCH: &str = "Au moins 12 personnes ont été secourues.\n";
const ASKED: &str = "[gate]\nunapproved = \"fail\"\nwording = \"pass\"\nunverified = \"pass\"\n";

fn desk(english: &str, french: &str, ledger: &str) -> Desk {
    Desk::of(&[
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
        ("ledger/content/ferry/fr.jsonl", ledger),
    ])
}

/// The fingerprints of the only units of either text.
fn pair(english: &str, french: &str) -> (Fingerprint, Fingerprint) {
    let project = desk(english, french, "").project();
    let release = project.releases.first().unwrap();
    let source = project.read_source(release).value.unwrap();
    let target = project.read_target(release, &french_locale(), &source.id);
    let first = |units: &[hexapla_content::Unit]| units.first().unwrap().fingerprint;
    let target = target.value.unwrap();
    (
        first(&source.text.edition.units),
        first(&target.edition.units),
    )
}

fn french_locale() -> Locale {
    "fr".parse().unwrap()
}

/// A row that says how the texts above came about.
fn row(how: &str) -> String {
    let (source, target) = pair(ENGLISH, FRENCH);
    format!(
        "{{\"s\":\"{source}\",\"t\":\"{target}\",\"how\":\"{how}\",\"by\":\"t9\",\"at\":\"2031-03-09\"}}\n"
    )
}

/// The codes found about approvals.
fn codes(project: &Project) -> Vec<&'static str> {
    let findings = project.check(&project.everything(), DAY).findings;
    let codes = findings.iter().map(|finding| finding.code.name());
    codes
        .filter(|code| ["approval-own", "approval-void", "unapproved"].contains(code))
        .collect()
}

fn verdict(project: &Project) -> Verdict {
    let verdicts = project.gate(&[french_locale()], DAY).unwrap();
    verdicts.first().unwrap().verdict
}

#[test]
fn an_approved_pair_passes() {
    let project = desk(ENGLISH, FRENCH, &row("approved")).configured(ASKED);
    assert_eq!(codes(&project), [""; 0]);
    assert_eq!(verdict(&project), Verdict::Pass);
}

#[test]
fn a_pair_nobody_approved_fails_where_that_is_asked() {
    for how in ["translated", "checked", "imported", "assumed"] {
        let desk = desk(ENGLISH, FRENCH, &row(how));
        let project = desk.configured(ASKED);
        assert_eq!(codes(&project), ["unapproved"], "{how}");
        assert_eq!(verdict(&project), Verdict::Fail, "{how}");
        assert_eq!(codes(&desk.project()), [""; 0], "{how}");
    }
    // nor is a pair of which nothing is recorded, nor anything missing
    let english = format!("{ENGLISH}\nThe ferry sank in the harbour of the island at night.\n");
    let project = desk(&english, FRENCH, "").configured(ASKED);
    assert_eq!(codes(&project), ["unapproved"]);
    let project = desk(ENGLISH, FRENCH, &row("translated")).configured("");
    assert_eq!(verdict(&project), Verdict::Pass);
}

#[test]
fn an_edit_of_the_target_voids_the_approval() {
    let desk = desk(ENGLISH, &FRENCH.replace("12", "15"), &row("approved"));
    let project = desk.configured(ASKED);
    assert_eq!(codes(&project), ["approval-void", "unapproved"]);
    assert_eq!(verdict(&project), Verdict::Fail);
    // it is told even where no approval is asked for
    assert_eq!(codes(&desk.project()), ["approval-void"]);
}

#[test]
fn an_edit_of_the_source_voids_the_approval() {
    let english = ENGLISH.replace("rescued", "saved");
    let project = desk(&english, FRENCH, &row("approved")).configured(ASKED);
    assert_eq!(codes(&project), ["unapproved"]);
    assert_eq!(verdict(&project), Verdict::Fail);
}

#[test]
fn a_tier_asks_on_its_own() {
    let english = format!("+++\ntier = \"urgent\"\n+++\n\n{ENGLISH}");
    let asked = "[gate.tiers.urgent]\nunapproved = \"fail\"\n";
    let urgent = desk(&english, FRENCH, &row("translated"));
    assert_eq!(codes(&urgent.configured(asked)), ["unapproved"]);
    let ordinary = desk(ENGLISH, FRENCH, &row("translated"));
    assert_eq!(codes(&ordinary.configured(asked)), [""; 0]);
}

#[test]
fn notes_and_copied_code_need_no_approval() {
    let code = "```text\nferry 7\n```\n";
    let project = desk(code, code, "").configured(ASKED);
    assert_eq!(codes(&project), [""; 0]);
    let note = row("local").replacen("\"s\":", "\"was\":", 1);
    let project = desk("", FRENCH, &note).configured(ASKED);
    assert_eq!(codes(&project), [""; 0]);
}

#[test]
fn nobody_approves_their_own_translation() {
    let approved = row("approved");
    let both = |translator: &str| {
        approved.replacen(
            "\"at\"",
            &format!("\"translator\":\"{translator}\",\"at\""),
            1,
        )
    };
    let project = desk(ENGLISH, FRENCH, &both("t3")).configured(ASKED);
    assert_eq!(
        (codes(&project), verdict(&project)),
        (vec![], Verdict::Pass)
    );
    let own = desk(ENGLISH, FRENCH, &both("t9"));
    let project = own.configured(ASKED);
    assert_eq!(codes(&project), ["approval-own"]);
    assert_eq!(verdict(&project), Verdict::Fail);
    assert_eq!(codes(&own.project()), [""; 0], "where nobody asks for it");
    // nor where a merge kept the translator's own row beside it
    for how in ["translated", "checked"] {
        let merged = format!("{}{approved}", row(how));
        let project = desk(ENGLISH, FRENCH, &merged).configured(ASKED);
        assert_eq!(codes(&project), ["approval-own"], "{how}");
    }
    let merged = row("translated").replace("t9", "t3") + &approved;
    let project = desk(ENGLISH, FRENCH, &merged).configured(ASKED);
    assert_eq!(codes(&project), [""; 0]);
}
