//! SARIF logs against the standard's own schema, where it stands beside the workspace; without it, there is nothing
//! to hold them against, and the test says so.
#![expect(clippy::print_stdout, reason = "a test says what it did not do")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hexapla::Project;
use hexapla::diagnostics::Outcome;
use hexapla_report::machine::{Batch, sarif::sarif};
use hexapla_report::wire::{Finding, Fix, Level};
use hexapla_report::{Words, convert};
use jsonschema::Validator;
use serde_json::Value;

/// The schema's place, from the workspace.
const SCHEMA: &str = "../shared/data/schemas/sarif-schema-2.1.0.json";

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[expect(
    clippy::disallowed_methods,
    reason = "the schema lies outside every project"
)]
fn schema() -> Option<Validator> {
    let Ok(text) = std::fs::read_to_string(workspace().join(SCHEMA)) else {
        println!("no schema at {SCHEMA}: nothing was validated");
        return None;
    };
    let schema: Value = serde_json::from_str(&text).expect("the schema is JSON");
    Some(jsonschema::draft4::new(&schema).expect("the schema is one"))
}

fn faults(schema: &Validator, log: &Value) -> Vec<String> {
    let faults = schema.iter_errors(log);
    faults
        .map(|fault| format!("{}: {fault}", fault.instance_path))
        .collect()
}

/// The logs of the living example, in every language there are words in.
fn logs() -> Vec<String> {
    let root = workspace().canonicalize().expect("the workspace is there");
    let project = Project::open(&root).expect("the living example opens");
    let day = "2034-06-01".parse().expect("a day");
    let checked = project.check(&project.everything(), day);
    let locales = &project.configuration.locales;
    let verdicts = project.gate(locales, day).expect("the debt can be read");
    let each = Words::locales().into_iter().flat_map(|locale| {
        let words = Words::for_readers_of(&[locale]);
        let check = Batch::of_check(
            convert::check(
                &checked,
                &project.configuration.gate.waivers,
                None,
                (day, &words),
                |_, _| true,
            ),
            Outcome::Judged,
        );
        let gate = Batch::of_gate(&convert::gate(&verdicts, day, &words));
        assert!(!check.findings.is_empty() && !gate.findings.is_empty());
        [check, gate].map(|batch| sarif(&batch, "0.1.0", &words))
    });
    each.collect()
}

/// A finding with all there is to say, and one with nothing.
fn odd() -> Batch {
    let bare = Finding {
        code: "no-releases".to_owned(),
        level: Level::Info,
        release: None,
        locale: None,
        unit: None,
        path: None,
        line: None,
        column: None,
        args: BTreeMap::new(),
        message: String::new(),
        fingerprint: "1-00000000000000ba".to_owned(),
        waiver: None,
        fix: Vec::new(),
    };
    let full = Finding {
        release: Some("\u{202e}x\n".to_owned()),
        path: Some("fr/a b:c%/é\u{202e}\".md".to_owned()),
        line: Some(2),
        column: Some(7),
        message: "</script>\u{1b}".to_owned(),
        fix: vec![
            Fix {
                start: 3,
                end: 3,
                text: String::new(),
            },
            Fix {
                start: 5,
                end: 9,
                text: "x".to_owned(),
            },
        ],
        ..bare.clone()
    };
    Batch {
        findings: vec![full, bare],
        verdicts: Vec::new(),
        preview: None,
        is_complete: false,
        changed_lines: BTreeMap::new(),
    }
}

#[test]
fn every_log_is_what_the_standard_says() {
    let Some(schema) = schema() else { return };
    let words = Words::english();
    let nothing = Batch {
        findings: Vec::new(),
        ..odd()
    };
    let mut all = logs();
    all.extend([odd(), nothing].map(|batch| sarif(&batch, "0.1.0", &words)));
    for log in &all {
        let log: Value = serde_json::from_str(log).expect("a log is JSON");
        assert_eq!(faults(&schema, &log), [""; 0]);
        // the schema is no yes-man
        let mut wrong = log;
        wrong["runs"][0]["results"] = serde_json::json!([{ "level": "fatal" }]);
        assert!(!faults(&schema, &wrong).is_empty());
    }
}
