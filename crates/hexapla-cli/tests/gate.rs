//! Waivers from the report to the configuration, and the exit codes of whatever keeps `check` and `gate`
//! from an answer: none of it is a pass.
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use hexapla_testkit::{Site, Terminal, codes};
use serde_json::Value;

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\n\
    name = \"content\"\nlayout = \"dir\"\n";
const ENGLISH: &str = "# Ferry cut\n\nAt least 12 people were rescued.\n";
const FRENCH: &str = "# Bac supprimé\n\nAu moins 12 personnes ont été secourues.\n";

/// A project whose French edition is current.
fn desk() -> Terminal {
    let desk = Terminal::new(Site::new(), env!("CARGO_BIN_EXE_hexapla"), "2031-04-01");
    desk.write("hexapla.toml", CONFIGURATION);
    desk.write("content/en/ferry.md", ENGLISH);
    desk.write("content/fr/ferry.md", FRENCH);
    desk.accept("fr", "ferry#1-2");
    desk
}

/// The exit codes of `check` and of `gate`.
fn exits(desk: &Terminal) -> [i32; 2] {
    [desk.exit(&["check"]), desk.exit(&["gate"])]
}

/// Writes a waiver of each finding of a report of `check` into the configuration.
fn waive(desk: &Terminal, report: &Value, until: &str) {
    let waiver = |fingerprint: &str| {
        format!(
            "[[waiver]]\nfingerprint = \"{fingerprint}\"\nreason = \"the ministry counts so\"\n\
            by = \"t3\"\nuntil = {until}\n"
        )
    };
    let waivers = fingerprints(&report["findings"]).into_iter().map(waiver);
    let configuration: String = [CONFIGURATION.to_owned()]
        .into_iter()
        .chain(waivers)
        .collect();
    desk.write("hexapla.toml", configuration);
}

fn fingerprints(findings: &Value) -> Vec<&str> {
    let findings = findings.as_array().unwrap();
    findings
        .iter()
        .map(|finding| finding["fingerprint"].as_str().unwrap())
        .collect()
}

#[test]
fn a_waiver_names_the_fingerprint_that_check_prints() {
    let desk = desk();
    assert_eq!(exits(&desk), [0, 0]);
    desk.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    assert_eq!(exits(&desk), [1, 1]);
    let report = desk.json(&["check"]);
    let findings = &report["findings"];
    assert_eq!(codes(findings), ["outdated-factual", "fact-stale"]);
    let judged = &desk.json(&["gate"])["locales"][0]["findings"];
    assert_eq!(fingerprints(judged), fingerprints(findings));

    waive(&desk, &report, "2031-04-01");
    assert_eq!(exits(&desk), [0, 0]);
    let ground = &desk.json(&["gate"])["locales"][0]["findings"][0];
    assert_eq!(ground["action"], "pass");
    assert_eq!(ground["waiver"]["by"], "t3");
    let check = desk.json(&["check"]);
    assert_eq!(check["summary"]["errors"], 0);
    assert_eq!(check["findings"][0]["waiver"]["until"], "2031-04-01");

    // a passage more above it is an edit elsewhere
    let code = "```text\nferry 7\n```\n\n";
    let english = ENGLISH.replace("12", "15");
    desk.write("content/en/ferry.md", format!("{code}{english}"));
    desk.write("content/fr/ferry.md", format!("{code}{FRENCH}"));
    assert_eq!(exits(&desk), [0, 0]);

    // another figure is other evidence
    desk.write("content/en/ferry.md", ENGLISH.replace("12", "16"));
    desk.write("content/fr/ferry.md", FRENCH);
    assert_eq!(exits(&desk), [1, 1]);
    let gate = desk.json(&["gate"]);
    let codes = codes(&gate["locales"][0]["findings"]);
    let idle = ["waiver-unused", "waiver-unused"];
    assert_eq!(codes, [["outdated-factual", "fact-stale"], idle].concat());
}

#[test]
fn a_ledger_that_got_lost_fails_until_somebody_builds_it() {
    let ledger = "ledger/content/ferry/fr.jsonl";
    let desk = desk();
    let emptied = |desk: &Terminal| desk.write("ledger/content/ferry/fr.jsonl", "\n");
    let removed = |desk: &Terminal| fs::remove_dir_all(desk.path().join("ledger")).unwrap();
    let losses: [fn(&Terminal); 2] = [removed, emptied];
    for lose in losses {
        desk.write("content/en/ferry.md", ENGLISH);
        assert_eq!(desk.exit(&["adopt", "--assume"]), 0);
        assert_eq!(desk.exit(&["gate"]), 0);
        lose(&desk);
        desk.write("content/en/ferry.md", ENGLISH.replace("were", "have been"));
        assert_eq!(exits(&desk), [0, 1], "{}", desk.json(&["gate"]));
        let judged = &desk.json(&["gate"])["locales"][0]["findings"];
        let failing = |of: &&Value| of["action"] == "fail";
        let failing = judged.as_array().unwrap().iter().find(failing).unwrap();
        assert_eq!(failing["code"], "ledger-missing");
        assert!(
            failing["message"]
                .as_str()
                .unwrap()
                .contains("hexapla adopt")
        );
    }
    let rule = "[gate.checks]\nledger-missing = \"warn\"\n";
    desk.write("hexapla.toml", [CONFIGURATION, rule].concat());
    assert_eq!(desk.exit(&["gate"]), 0);
    assert_eq!(desk.read(ledger).trim(), "");
}

#[test]
fn a_waiver_ends() {
    let desk = desk();
    desk.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    let report = desk.json(&["check"]);
    waive(&desk, &report, "2031-03-31");
    assert_eq!(exits(&desk), [1, 1]);
    let gate = desk.json(&["gate"]);
    let codes = codes(&gate["locales"][0]["findings"]);
    let ended = ["waiver-expired", "waiver-expired"];
    assert_eq!(codes, [["outdated-factual", "fact-stale"], ended].concat());
    assert_eq!(desk.exit(&["gate", "--as-of", "2031-03-31"]), 0);
}

#[test]
fn check_tells_of_idle_waivers_what_the_gate_tells() {
    let desk = desk();
    desk.write("content/en/pier.md", "# Pier\n");
    desk.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    let report = desk.json(&["check"]);
    waive(&desk, &report, "2031-03-31");
    let idle = |report: &Value| -> Vec<String> {
        let codes = codes(&report["findings"]).into_iter();
        let idle = codes.filter(|code| code.starts_with("waiver"));
        idle.map(str::to_owned).collect()
    };
    assert_eq!(idle(&desk.json(&["check"])), ["waiver-expired"; 2]);
    // what was waived is mended
    desk.write("content/en/ferry.md", ENGLISH);
    assert_eq!(idle(&desk.json(&["check"])), ["waiver-unused"; 2]);
    let gate = desk.json(&["gate"]);
    assert_eq!(idle(&gate["locales"][0]), ["waiver-unused"; 2]);
    assert_eq!(desk.exit(&["check", "--fail-on", "warn"]), 1);
    // whoever looks at a part cannot tell: what is waived may stand in another
    let part = ["check", "--release", "pier", "--format", "json"];
    let part = desk.run(&part).stdout;
    assert_eq!(idle(&serde_json::from_slice(&part).unwrap()), [""; 0]);
}

#[test]
fn a_configuration_that_cannot_be_meant_is_a_usage_error() {
    let desk = desk();
    for more in [
        "[[waiver]]\nfingerprint = \"1-7f1c09e2a4b1d0c3\"\nreason = \"x\"\nby = \"t3\"\n",
        "[[waiver]]\nfingerprnt = \"1-7f1c09e2a4b1d0c3\"\n",
        "[gate]\nfactual = { action = \"fail\", grace_dyas = 7 }\n",
        "[gate.checks]\nfile-unreadable = \"pass\"\n",
        "[checks.not-utf-8]\nlevel = \"off\"\n",
        "[gate",
    ] {
        desk.write("hexapla.toml", format!("{CONFIGURATION}{more}"));
        assert_eq!(exits(&desk), [2, 2], "{more}");
    }
    fs::remove_file(desk.path().join("hexapla.toml")).unwrap();
    assert_eq!(exits(&desk), [2, 2]);
}

#[test]
fn a_misspelt_key_is_told_with_its_line_and_the_nearest() {
    let desk = desk();
    let more = "[[waiver]]\nreasn = \"x\"\n";
    desk.write("hexapla.toml", format!("{CONFIGURATION}{more}"));
    let output = desk.run(&["gate"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("hexapla.toml:7:1") && told.contains("`reason`"),
        "{told}"
    );
}

#[test]
fn what_is_like_nothing_known_is_told_without_a_nearest() {
    let desk = desk();
    let said = |arguments: &[&str]| {
        let output = desk.run(arguments);
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    let explain = said(&["explain", "zzz"]);
    assert!(
        explain.contains("no code zzz") && !explain.contains("Did you mean"),
        "{explain}"
    );
    desk.write(
        "hexapla.toml",
        format!("{CONFIGURATION}[glossary]\nzzz = 1\n"),
    );
    let key = said(&["check"]);
    assert!(
        key.contains("folder, registry") && !key.contains("nearest"),
        "{key}"
    );
}

#[test]
fn what_cannot_be_read_is_not_judged() {
    let utf_16: &[u8] = &[0xFF, 0xFE, b'a', 0];
    let big = "word ".repeat(1 << 20);
    for (path, bytes) in [
        ("content/en/ferry.md", utf_16),
        ("content/fr/ferry.md", utf_16),
        ("content/fr/ferry.md", big.as_bytes()),
        ("content/en/pier.md", utf_16),
    ] {
        let desk = desk();
        desk.write(path, bytes);
        assert_eq!(exits(&desk), [3, 3], "{path}");
        // and no level of findings that counts makes it fine
        assert_eq!(desk.exit(&["check", "--fail-on", "never"]), 3, "{path}");
    }
}

#[test]
fn a_project_without_releases_is_not_judged() {
    let desk = desk();
    fs::remove_dir_all(desk.path().join("content")).unwrap();
    assert_eq!(exits(&desk), [3, 3]);
}

#[test]
fn known_debt_that_cannot_be_read_is_no_answer() {
    let desk = desk();
    let ratchet = "[gate.ratchet]\nfile = \"debt.toml\"\n";
    desk.write("hexapla.toml", format!("{CONFIGURATION}{ratchet}"));
    assert_eq!(desk.exit(&["gate"]), 0);
    desk.write("debt.toml", "[[dept]]\n");
    assert_eq!(desk.exit(&["gate"]), 3);
}

#[test]
fn what_cannot_be_owed_is_named_when_the_debt_is_written() {
    let desk = desk();
    desk.write(
        "content/en/ferry.md",
        format!("+++\nembargo = \"soon\"\n+++\n\n{ENGLISH}"),
    );
    let output = desk.run(&["gate", "--write-debt"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("embargo-invalid"), "{told}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn diff_says_that_nothing_is_to_do_only_where_that_is_known() {
    let desk = desk();
    let diff = |desk: &Terminal, asked| {
        let output = desk.run(&["diff", "fr", asked]);
        let told = String::from_utf8(output.stdout).unwrap();
        (
            output.status.code().unwrap(),
            told.contains("Nothing to do"),
        )
    };
    assert_eq!(diff(&desk, "ferry#1"), (0, true));
    assert_eq!(diff(&desk, "ferry#99"), (2, false));
    desk.write("content/fr/ferry.md", b"\xff");
    assert_eq!(diff(&desk, "ferry"), (3, false));
    fs::remove_file(desk.path().join("content/fr/ferry.md")).unwrap();
    assert_eq!(diff(&desk, "ferry"), (2, false));
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_is_no_answer() {
    let desk = desk();
    for arguments in [
        &["check"][..],
        &["check", "--fail-on", "never", "--format", "json"],
        &["gate"],
        &["gate", "--format", "sarif"],
    ] {
        let full = fs::File::create("/dev/full").unwrap();
        let output = desk.hexapla(arguments).stdout(full).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{arguments:?}");
        assert!(told.contains("could not be written"), "{told}");
    }
    // a mistake of the call is one whatever the disk says
    let full = fs::File::create("/dev/full").unwrap();
    let call = ["gate", "--locale", "ko"];
    let output = desk.hexapla(&call).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn who_has_read_enough_may_close_the_pipe() {
    let desk = desk();
    desk.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    for (arguments, exit) in [(&["check"][..], 1), (&["gate"], 1), (&["status"], 0)] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = desk.hexapla(arguments).stdout(writer).output().unwrap();
        assert_eq!(output.status.code(), Some(exit), "{arguments:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    }
}

#[test]
fn a_machine_translation_nobody_read_is_held_back() {
    let desk = desk();
    let front_matter =
        |more: &str| format!("+++\n[translation]\nmethod = \"machine\"\n{more}+++\n");
    desk.write(
        "content/fr/ferry.md",
        format!("{}{FRENCH}", front_matter("")),
    );
    assert_eq!(exits(&desk), [1, 1]);
    let reviewed = front_matter("reviewers = [\"t3\"]\n");
    desk.write("content/fr/ferry.md", format!("{reviewed}{FRENCH}"));
    assert_eq!(exits(&desk), [0, 0]);
}

#[test]
fn an_approval_is_given_by_name_and_holds_for_one_pair() {
    let desk = desk();
    let asked = "[gate]\nunapproved = \"fail\"\n";
    desk.write("hexapla.toml", format!("{CONFIGURATION}{asked}"));
    assert_eq!(desk.exit(&["gate"]), 1);
    let approve = ["accept", "fr", "ferry#1-2", "--approve"];
    assert_eq!(desk.exit(&approve), 2, "nobody's approval is none");
    let own = desk.run(&[&approve[..], &["--by", "t1"]].concat());
    assert_eq!(own.status.code(), Some(2), "nor is the translator's own");
    assert!(String::from_utf8_lossy(&own.stderr).contains("somebody else"));
    let by = ["--by", "t9"];
    assert_eq!(desk.exit(&[&approve[..], &by].concat()), 0);
    assert_eq!(desk.exit(&["gate"]), 0);
    // the approval still knows whose translation it is
    let own = [&approve[..], &["--by", "t1"]].concat();
    assert_eq!(desk.exit(&own), 2);
    desk.write(
        "content/fr/ferry.md",
        FRENCH.replace("secourues", "sauvées"),
    );
    let gate = desk.json(&["gate"]);
    let codes = codes(&gate["locales"][0]["findings"]);
    assert_eq!(codes, ["approval-void", "unapproved"]);
    assert_eq!(desk.exit(&["gate"]), 1);
    // whose edit it is must be on record before anybody can be the second
    assert_eq!(desk.exit(&[&approve[..], &by].concat()), 2);
    assert_eq!(desk.exit(&["accept", "fr", "ferry#2", "--by", "t9"]), 0);
    assert_eq!(desk.exit(&[&approve[..], &by].concat()), 2);
    assert_eq!(
        desk.exit(&["accept", "fr", "ferry#2", "--approve", "--by", "t1"]),
        0
    );
    assert_eq!(desk.exit(&["gate"]), 0);
}

#[test]
fn a_stale_figure_has_the_grace_of_its_passage() {
    let desk = desk();
    let updated = ENGLISH.replace("12", "15");
    desk.write(
        "content/en/ferry.md",
        format!("+++\nupdated = [2031-04-02]\n+++\n\n{updated}"),
    );
    desk.write(
        "hexapla.toml",
        format!("{CONFIGURATION}[gate]\nfactual = {{ action = \"fail\", grace_days = 7 }}\n"),
    );
    let gate = desk.json(&["gate"]);
    let findings = &gate["locales"][0]["findings"];
    assert_eq!(codes(findings), ["outdated-factual", "fact-stale"]);
    assert_eq!(desk.exit(&["gate", "--as-of", "2031-04-05"]), 0);
    assert_eq!(desk.exit(&["gate", "--as-of", "2031-04-20"]), 1);
}
