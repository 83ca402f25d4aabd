//! Catalogues, from `init` to `gate`: every command treats messages as it treats passages of prose, and
//! one folder may hold two collections.
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::process::Command;

use hexapla_testkit::{Site, Terminal};
use serde_json::Value;

const CONFIGURATION: &str = r#"
source = "en"
locales = ["fr"]
[[collection]]
name = "content"
layout = "dir"
[[collection]]
name = "page"
kind = "fluent"
source = "locales/{locale}/page.ftl"
[[collection]]
name = "program"
kind = "fluent"
source = "locales/{locale}/hexapla.ftl"
publish = false
"#;
const PAGE: &str = "nav-search = Search the archive\n    .title = Find an old release\n\
    camps = { $n ->\n    [one] One camp\n   *[other] { $n } camps\n}\n-brand = Harbour Desk\n";
const FRENCH_PAGE: &str = "-brand = Bureau du port\nnav-search = Chercher dans les archives\n    \
    .title = Retrouver un ancien communiqué\ncamps = { $n ->\n    [one] Un camp\n   *[other] { $n } camps\n}\n\
    about = Voir { nav-search }\n";
const PROGRAM: &str = "greeting = At least 12 people are waiting, { $name }.\n";
const FRENCH_PROGRAM: &str = "greeting = Au moins 12 personnes attendent, { $name }.\n";

/// A folder in which nothing is yet.
fn empty(site: Site) -> Terminal {
    Terminal::new(site, env!("CARGO_BIN_EXE_hexapla"), "2031-04-01")
}

/// A repository with a release and two catalogues, all of them accepted.
fn desk() -> Terminal {
    let desk = empty(Site::repository());
    for (path, text) in [
        ("hexapla.toml", CONFIGURATION),
        ("content/en/ferry.md", "The ferry left at noon.\n"),
        ("content/fr/ferry.md", "Le bac est parti à midi.\n"),
        ("locales/en/page.ftl", PAGE),
        ("locales/fr/page.ftl", FRENCH_PAGE),
        ("locales/en/hexapla.ftl", PROGRAM),
        ("locales/fr/hexapla.ftl", FRENCH_PROGRAM),
    ] {
        desk.write(path, text);
    }
    for units in [
        "ferry#1",
        "page/page#nav-search,nav-search.title,camps,-brand",
        "locales/en/hexapla.ftl#greeting",
    ] {
        desk.accept("fr", units);
    }
    desk.commit();
    desk
}

/// Release, unit and status of everything that is tracked: `page:page#camps current`.
fn standing(desk: &Terminal) -> Vec<String> {
    let report = desk.json(&["status", "--units"]);
    let releases = report["locales"][0]["releases"].as_array().unwrap().clone();
    let lines = releases.iter().flat_map(|release| {
        let units = release["details"].as_array().unwrap().iter();
        units.map(|unit| {
            let status = match &unit["impact"] {
                Value::Null => unit["status"].as_str().unwrap(),
                impact => impact.as_str().unwrap(),
            };
            let (name, id) = (&release["release"], &unit["unit"]);
            format!(
                "{}{} {status}",
                name.as_str().unwrap(),
                id.as_str().unwrap()
            )
        })
    });
    lines.filter(|line| !line.ends_with(" current")).collect()
}

/// Code and unit of every finding.
fn found(desk: &Terminal, arguments: &[&str]) -> Vec<String> {
    let report = desk.json(arguments);
    let findings = report["findings"].as_array().unwrap();
    let line = |finding: &Value| {
        let unit = finding["unit"].as_str().unwrap_or_default();
        format!("{} {unit}", finding["code"].as_str().unwrap())
    };
    findings.iter().map(line).collect()
}

/// Applies every fix that `check` proposes.
fn mend(desk: &Terminal) {
    let report = desk.json(&["check"]);
    for finding in report["findings"].as_array().unwrap() {
        let mut fixes = finding["fix"].as_array().unwrap().clone();
        fixes.sort_by_key(|fix| std::cmp::Reverse(fix["start"].as_u64()));
        for fix in fixes {
            let path = finding["path"].as_str().unwrap();
            let mut text = desk.read(path);
            let at = |key: &str| usize::try_from(fix[key].as_u64().unwrap()).unwrap();
            text.replace_range(at("start")..at("end"), fix["text"].as_str().unwrap());
            desk.write(path, &text);
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn two_collections_share_a_folder_and_rows_name_their_messages() {
    let desk = desk();
    // only the translation says it, and nobody knows more
    assert_eq!(standing(&desk), ["page:page#about unverified"]);
    let said = text(&desk.run(&["check"]).stdout);
    assert!(
        said.contains("--local") && !said.contains("Compare"),
        "{said}"
    );
    let rows = desk.read("ledger/page/page/fr.jsonl");
    assert_eq!(rows.lines().count(), 4);
    assert!(rows.contains(r#""id":"nav-search.title""#), "{rows}");
    let pool = desk.read("ledger/program/hexapla/base.jsonl");
    assert!(
        pool.contains(r#""ftl":"At least 12 people are waiting, { $name }.""#),
        "{pool}"
    );
}

#[test]
fn changes_of_messages_are_judged_and_held_back() {
    let desk = desk();
    desk.write("locales/en/hexapla.ftl", PROGRAM.replace("12", "15"));
    let page = PAGE.replace("    [one]", "    [0] No camp\n    [one]");
    desk.write("locales/en/page.ftl", page.replace("Find an", "Look up an"));
    let expected = [
        "page:page#nav-search.title wording",
        "page:page#camps interface",
        "page:page#about unverified",
        "program:hexapla#greeting factual",
    ];
    assert_eq!(standing(&desk), expected);
    let gate = desk.json(&["gate"]);
    assert_eq!(gate["locales"][0]["verdict"], "fail");
    let expected = [
        "message-changed #greeting",
        "message-changed #nav-search.title",
        "message-changed #camps",
        "outdated-factual #greeting",
        "fact-stale #greeting",
        "outdated-wording #nav-search.title",
        "outdated-interface #camps",
    ];
    let base = ["check", "--base", "main"];
    assert_eq!(found(&desk, &base), expected);
    assert_eq!(
        desk.run(&base).status.code(),
        Some(0),
        "the source may change"
    );
    // back again, and current again
    desk.write("locales/en/hexapla.ftl", PROGRAM);
    desk.write("locales/en/page.ftl", format!("# The page.\n\n{PAGE}"));
    assert_eq!(standing(&desk), ["page:page#about unverified"]);
    assert_eq!(found(&desk, &base), [""; 0]);
}

#[test]
fn diff_shows_a_message_as_it_is_written_and_what_accepts_it() {
    let desk = desk();
    desk.write(
        "locales/en/page.ftl",
        PAGE.replace("One camp", "One closed camp"),
    );
    let report = desk.json(&["diff", "fr", "page/page#camps"]);
    let unit = &report["releases"][0]["units"][0];
    assert_eq!(
        unit["old"],
        "{ $n -> [one] One camp *[other] { $n } camps }"
    );
    assert_eq!(
        unit["new"],
        "{ $n -> [one] One closed camp *[other] { $n } camps }"
    );
    let command = unit["accept"].as_str().unwrap();
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    let french = FRENCH_PAGE.replace("Un camp", "Un camp fermé");
    desk.write("locales/fr/page.ftl", french);
    assert!(desk.run(&words).status.success(), "{command}");
    assert_eq!(standing(&desk), ["page:page#about unverified"]);
}

#[test]
fn another_id_is_mended_by_the_fix_and_tidied() {
    let desk = desk();
    desk.write(
        "locales/en/page.ftl",
        PAGE.replace("nav-search", "nav-find"),
    );
    let expected = [
        "page:page#nav-find interface",
        "page:page#nav-find.title interface",
        "page:page#about unverified",
    ];
    assert_eq!(standing(&desk), expected);
    let expected = [
        "message-renamed #nav-find",
        "message-renamed #nav-find.title",
        "unverified #about",
    ];
    let mut found = found(&desk, &["check"]);
    // how the catalogues are written, and what else stands in the project, is another test's matter
    found.retain(|finding| finding.contains(" #") && !finding.starts_with("fluent-"));
    assert_eq!(found, expected);
    let refused = desk.run(&["accept", "fr", "page/page#nav-find"]);
    assert_eq!(refused.status.code(), Some(2));
    mend(&desk);
    let mended = FRENCH_PAGE.replace("nav-search", "nav-find");
    assert_eq!(desk.read("locales/fr/page.ftl"), mended);
    assert_eq!(standing(&desk), ["page:page#about unverified"]);
    // the rows still speak of the old id, until the ledger is tidied
    assert!(
        desk.read("ledger/page/page/fr.jsonl")
            .contains("nav-search")
    );
    assert!(desk.run(&["ledger", "tidy"]).status.success());
    let ledger = desk.read("ledger/page/page/fr.jsonl") + &desk.read("ledger/page/page/base.jsonl");
    assert!(!ledger.contains("nav-search"), "{ledger}");
    assert_eq!(standing(&desk), ["page:page#about unverified"]);
}

#[test]
fn a_pull_request_accepts_what_it_touched() {
    let desk = desk();
    desk.write("locales/en/hexapla.ftl", PROGRAM.replace("12", "15"));
    desk.commit();
    desk.git(&["checkout", "--quiet", "-b", "edit"]);
    desk.write("locales/fr/hexapla.ftl", FRENCH_PROGRAM.replace("12", "15"));
    desk.commit();
    let output = desk.run(&["accept", "--touched", "--base", "main", "--by", "t2"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(standing(&desk), ["page:page#about unverified"]);
    // a variable alone is a touch too
    desk.commit();
    let other = FRENCH_PROGRAM.replace("12", "15").replace("$name", "$who");
    desk.write("locales/fr/hexapla.ftl", &other);
    let output = desk.run(&["accept", "--touched", "--base", "edit", "--dry-run"]);
    assert!(
        text(&output.stdout).contains("#greeting"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn a_row_moved_on_without_a_reason_is_a_rubber_stamp() {
    let desk = desk();
    desk.git(&["checkout", "--quiet", "-b", "edit"]);
    desk.write("locales/en/hexapla.ftl", PROGRAM.replace("12", "15"));
    let greeting = ["accept", "fr", "program/hexapla#greeting"];
    assert_eq!(
        desk.run(&greeting).status.code(),
        Some(2),
        "nobody edited it"
    );
    let checked = [greeting.as_slice(), &["--no-change", "--why", "x"]].concat();
    assert!(desk.run(&checked).status.success());
    let ledger = "ledger/program/hexapla/fr.jsonl";
    let stamped = desk.read(ledger).replace("\"checked\"", "\"translated\"");
    desk.write(ledger, stamped);
    let expected = [
        "message-changed #greeting",
        "rubber-stamp #greeting",
        "fact-number-changed #greeting",
    ];
    assert_eq!(found(&desk, &["check", "--base", "main"]), expected);
}

#[test]
fn a_translation_is_started_as_a_copy() {
    let desk = desk();
    fs::remove_file(desk.path().join("locales/fr/page.ftl")).unwrap();
    assert!(desk.run(&["start", "fr", "page/page"]).status.success());
    assert_eq!(desk.read("locales/fr/page.ftl"), PAGE);
    let expected = [
        "page:page#nav-search missing",
        "page:page#nav-search.title missing",
        "page:page#camps missing",
        "page:page#-brand missing",
    ];
    assert_eq!(standing(&desk), expected);
}

#[test]
fn an_editor_hints_that_a_change_was_a_correction() {
    let desk = desk();
    desk.write("locales/en/page.ftl", PAGE.replace("Find an", "Look up an"));
    let report = desk.json(&["diff", "fr", "page/page#nav-search.title"]);
    let new = report["releases"][0]["units"][0]["fingerprint_short"].clone();
    let pool = desk.read("ledger/page/page/base.jsonl");
    let line = pool
        .lines()
        .find(|line| line.contains("nav-search.title"))
        .unwrap();
    let old: Value = serde_json::from_str(line).unwrap();
    let pair = format!("{}..{}", old["f"].as_str().unwrap(), new.as_str().unwrap());
    let output = desk.run(&["hint", "page/page", &pair, "typo"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let expected = [
        "page:page#nav-search.title cosmetic",
        "page:page#about unverified",
    ];
    assert_eq!(standing(&desk), expected);
}

#[test]
fn a_project_of_catalogues_is_found_and_adopted() {
    let desk = empty(Site::new());
    desk.git(&["init", "--quiet", "--initial-branch=main"]);
    desk.write("locales/en-US/page.ftl", PAGE);
    desk.write("locales/fr/page.ftl", FRENCH_PAGE);
    assert!(desk.run(&["init"]).status.success());
    let configuration = desk.read("hexapla.toml");
    let pattern = "source = \"locales/{locale}/{path}.ftl\"";
    assert!(configuration.contains(pattern), "{configuration}");
    assert!(
        configuration.contains("kind = \"fluent\""),
        "{configuration}"
    );
    let adopted = desk.json(&["adopt", "--assume"]);
    assert_eq!(adopted["units"]["assumed"], 4);
    assert_eq!(adopted["units"]["unverified"], 1);
    // the only collection: its releases go by their paths alone
    assert_eq!(standing(&desk)[0], "page#nav-search unverified");
    assert_eq!(desk.json(&["doctor"])["collections"][0]["units"], 4);
    // taken on trust at that text: a later change is a change
    desk.write(
        "locales/en-US/page.ftl",
        PAGE.replace("One camp", "Not one camp"),
    );
    assert_eq!(standing(&desk)[2], "page#camps factual");
}

#[test]
fn two_files_are_compared_without_a_project() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("a.ftl"), folder.path().join("b.ftl"));
    fs::write(&old, PAGE).unwrap();
    fs::write(
        &new,
        PAGE.replace("nav-search", "nav-find")
            .replace("{ $n } camps", "{ $m } camps"),
    )
    .unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["compare", "--format", "json"])
        .args([&old, &new])
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let beads = report["beads"].as_array().unwrap();
    let told: Vec<String> = beads
        .iter()
        .map(|bead| {
            let reason = &bead["reasons"][0];
            let unit = bead["new"][0]["unit"].as_str().unwrap();
            format!(
                "{unit} {} {}",
                reason["kind"].as_str().unwrap(),
                reason["new"].as_str().unwrap()
            )
        })
        .collect();
    let expected = [
        "#nav-find id nav-find",
        "#nav-find.title id nav-find.title",
        "#camps interface { $m }",
    ];
    assert_eq!(told, expected);
}

#[test]
fn shared_catalogues_and_own_functions_are_known() {
    let desk = desk();
    desk.write(
        "locales/en/hexapla.ftl",
        "greeting = Write to { EMAIL($name) } at { -site }.\n",
    );
    let unknown = |configuration: &str| -> Vec<String> {
        desk.write("hexapla.toml", configuration);
        let found = found(&desk, &["check"]).into_iter();
        found.filter(|line| line.contains("unknown")).collect()
    };
    let expected = [
        "fluent-unknown-function #greeting",
        "fluent-unknown-reference #greeting",
    ];
    assert_eq!(unknown(CONFIGURATION), expected);
    desk.write("locales/sites.ftl", "-site = harbour.example\n");
    let told =
        format!("{CONFIGURATION}shared = [\"locales/sites.ftl\"]\nfunctions = [\"EMAIL\"]\n");
    assert_eq!(unknown(&told), [""; 0]);
    // at the base too, so that nothing is told as new
    desk.commit();
    assert_eq!(found(&desk, &["check", "--base", "main"]), [""; 0]);
    for wrong in [
        told.replace("\"EMAIL\"", "\"Email\""),
        told.replace("locales/sites.ftl", "../sites.ftl"),
        CONFIGURATION.replace(
            "layout = \"dir\"",
            "layout = \"dir\"\nfunctions = [\"EMAIL\"]",
        ),
    ] {
        desk.write("hexapla.toml", &wrong);
        assert_eq!(desk.run(&["status"]).status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn a_collection_holds_files_of_its_kind() {
    let desk = desk();
    for wrong in [
        CONFIGURATION.replace(
            "kind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"",
            "source = \"locales/{locale}/page.ftl\"",
        ),
        CONFIGURATION.replace("locales/{locale}/page.ftl", "locales/{locale}/page.md"),
    ] {
        assert_ne!(wrong, CONFIGURATION);
        desk.write("hexapla.toml", &wrong);
        let output = desk.run(&["status"]);
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stdout));
    }
}

#[test]
fn a_message_is_formatted_and_catalogues_are_laid_out() {
    let desk = desk();
    let say = |args: &[&str]| {
        let output = desk.run(args);
        let both = format!("{}{}", text(&output.stdout), text(&output.stderr));
        (output.status.code().unwrap(), both)
    };
    let camps = |n: &str| say(&["message", "camps", n, "--locale", "fr"]).1;
    assert_eq!(camps("n=1").trim(), "Un camp");
    assert_eq!(camps("n=1500").trim(), "1\u{202f}500 camps");
    let missing = say(&["message", "camp"]);
    assert_eq!(missing.0, 2);
    assert!(missing.1.contains("camps"), "{}", missing.1);
    let units = || {
        let status: Value = serde_json::from_str(&say(&["status", "--format", "json"]).1).unwrap();
        status["locales"][0]["units"].clone()
    };
    let before = units();
    assert_eq!(say(&["fmt", "--check"]).0, 1);
    assert_eq!(say(&["fmt"]).0, 0);
    assert_eq!(say(&["fmt", "--check"]).0, 0);
    assert_eq!(units(), before, "layout is nobody's text");
}

#[test]
fn catalogues_are_checked_beside_their_source_and_their_uses() {
    let desk = desk();
    desk.write(
        "templates/page.html",
        "<h1>{{ t(\"nav-search\") }} {{ t(\"nav-serach\") }}</h1>\n",
    );
    desk.write(
        "hexapla.toml",
        CONFIGURATION.replacen(
            "source = \"locales/{locale}/page.ftl\"\n",
            "source = \"locales/{locale}/page.ftl\"\n\
             uses = { folders = [\"templates\"], extensions = [\"html\"] }\n",
            1,
        ),
    );
    let french = FRENCH_PROGRAM.replace("{ $name }", "{ $nom }");
    desk.write("locales/fr/hexapla.ftl", &french);
    let output = desk.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let of = |code: &str| -> Vec<&str> {
        let all = findings.iter().filter(|finding| finding["code"] == code);
        all.map(|finding| finding["path"].as_str().unwrap())
            .collect()
    };
    assert_eq!(of("fluent-unknown-variable"), ["locales/fr/hexapla.ftl"]);
    assert_eq!(of("fluent-use-undefined"), ["templates/page.html"]);
    assert!(of("fluent-unused").contains(&"locales/en/page.ftl"));
    assert_eq!(of("fluent-obsolete"), [""; 0], "the tracker tells it");
    let variable = findings
        .iter()
        .find(|finding| finding["code"] == "fluent-unknown-variable")
        .unwrap();
    assert_eq!(variable["release"], "program:hexapla");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn facts_are_looked_for_in_each_text_a_message_may_become() {
    let desk = desk();
    let english = "{ $n ->\n    [one] One camp\n   *[other] { $n } camps\n} after 24 hours";
    let french = "{ $n ->\n    [0] aucun camp\n    [one] un camp\n   *[other] { $n } camps\n} après 24 heures";
    desk.write(
        "locales/en/hexapla.ftl",
        format!("{PROGRAM}camps = {english}\n"),
    );
    let translate = |pattern: &str| {
        desk.write(
            "locales/fr/hexapla.ftl",
            format!("{FRENCH_PROGRAM}camps = {pattern}\n"),
        );
        let facts = found(&desk, &["check"]).into_iter();
        facts
            .filter(|finding| finding.starts_with("fact-"))
            .collect::<Vec<_>>()
    };
    assert!(translate(french).is_empty());
    assert!(translate("{ $n } camps après 24 heures").is_empty());
    assert!(!translate(&french.replace("24", "48")).is_empty());
    let one = english.replace("One camp", "One camp of 40 tents");
    desk.write(
        "locales/en/hexapla.ftl",
        format!("{PROGRAM}camps = {one}\n"),
    );
    let tents = |number| french.replace(" un camp", &format!(" un camp de {number} tentes"));
    assert!(translate(&tents("40")).is_empty());
    assert!(!translate(&tents("50")).is_empty());
}

#[test]
fn the_programs_own_catalogues_are_laid_out_as_it_asks_of_others() {
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .args(["-C", own, "fmt", "--check"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
}
