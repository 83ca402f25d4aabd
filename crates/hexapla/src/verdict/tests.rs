//! The gate never says yes by accident: one fault each, on a project that passes without it.

use hexapla_content::{Locale, Unit, UnitId, UnitKind};
use hexapla_diagnostics::{Finding, Outcome, Place};
use hexapla_gate::{Verdict, evidence, overall};
use hexapla_tracker::findings::RELEASE_RENAMED;

use crate::configuration::Configuration;
use crate::desk::{DAY, Desk};
use crate::findings::{COLLECTIONS_OVERLAP, PARSER_PANIC};
use crate::project::Project;

const FILES: [(&str, &str); 3] = [
    ("content/en/ferry.md", "12 people were rescued.\n"),
    ("content/fr/ferry.md", "12 personnes ont été secourues.\n"),
    ("content/wo/ferry.md", "12 nit lañu musal.\n"),
];

/// The verdicts on French and Wolof, each with whether everything could be judged.
fn judged(project: &Project) -> Vec<(Verdict, Outcome)> {
    let locales: Vec<Locale> = project.configuration.locales.clone();
    let verdicts = project.gate(&locales, DAY).unwrap();
    verdicts
        .iter()
        .map(|verdict| (verdict.verdict, verdict.outcome))
        .collect()
}

const PASS: (Verdict, Outcome) = (Verdict::Pass, Outcome::Judged);
const BLIND: (Verdict, Outcome) = (Verdict::Fail, Outcome::NotJudged);

#[test]
fn without_a_fault_the_project_passes() {
    assert_eq!(judged(&Desk::of(&FILES).project()), [PASS, PASS]);
}

#[test]
fn a_withdrawn_release_fails_whatever_is_known_of_its_translations() {
    let mut files = FILES;
    files[0].1 = "---\nstatus: withdrawn\n---\n\n12 people were rescued.\n";
    let verdicts = judged(&Desk::of(&files).project());
    let fails = (Verdict::Fail, Outcome::Judged);
    assert_eq!(verdicts, [fails, fails]);
}

#[test]
fn whatever_cannot_be_read_fails() {
    for (path, expected) in [
        ("content/en/ferry.md", [BLIND, BLIND]),
        // Wolof is made from French
        ("content/fr/ferry.md", [BLIND, BLIND]),
        ("content/wo/ferry.md", [PASS, BLIND]),
        ("content/wo", [BLIND, BLIND]),
        ("content/en", [BLIND, BLIND]),
    ] {
        let project = Desk::denying(&FILES, path).project();
        assert_eq!(judged(&project), expected, "{path}");
    }
}

#[test]
fn a_ledger_that_cannot_be_read_fails() {
    let files = [&FILES[..], &[("ledger/content/ferry/fr.jsonl", "")]].concat();
    for path in ["ledger/content/ferry/fr.jsonl", "ledger"] {
        let project = Desk::denying(&files, path).project();
        assert_eq!(judged(&project).first(), Some(&BLIND), "{path}");
    }
}

#[test]
fn known_debt_that_cannot_be_read_is_an_error() {
    let ratchet = "[gate.ratchet]\nfile = \"debt.toml\"\n";
    for text in ["", "debt = 7", "[[debt]]\nrelease = \"ferry\"", "[[dept]]"] {
        let files = [&FILES[..], &[("debt.toml", text)]].concat();
        let gate = |desk: Desk| desk.configured(ratchet).gate(&[], DAY);
        assert_eq!(gate(Desk::of(&files)).is_err(), !text.is_empty(), "{text}");
        assert!(gate(Desk::denying(&files, "debt.toml")).is_err());
    }
}

#[test]
fn a_project_without_releases_fails() {
    assert_eq!(judged(&Desk::of(&[]).project()), [BLIND, BLIND]);
    let translations = FILES.get(1..).unwrap();
    assert_eq!(judged(&Desk::of(translations).project()), [BLIND, BLIND]);
}

#[test]
fn a_project_without_collections_fails() {
    let configuration = Configuration::read("source = \"en\"\nlocales = [\"fr\", \"wo\"]\n");
    let project = Project::in_memory(configuration.unwrap(), &[] as &[(&str, &str)]);
    assert_eq!(judged(&project), [BLIND, BLIND]);
}

#[test]
fn a_file_of_two_collections_fails() {
    let news = |source: &str| {
        let news = format!("[[collection]]\nname = \"news\"\nsource = \"{source}\"\n");
        let project = Desk::of(&FILES).configured(&news);
        let found = project.findings.into_iter();
        let found = found.filter(|finding| finding.code == COLLECTIONS_OVERLAP);
        found
            .map(|finding| {
                (
                    finding.args["n"].to_string(),
                    finding.args["file"].to_string(),
                )
            })
            .collect::<Vec<_>>()
    };
    let shared = ("3".to_owned(), "content/en/ferry.md".to_owned());
    assert_eq!(news("content/{locale}/{path}.md"), [shared]);
    assert!(news("news/{locale}/{path}.md").is_empty());
    let twice = "[[collection]]\nname = \"news\"\nlayout = \"dir\"\n";
    let verdicts = judged(&Desk::of(&FILES).configured(twice));
    assert!(
        verdicts
            .iter()
            .all(|(verdict, _)| *verdict == Verdict::Fail)
    );
}

#[test]
fn a_ledger_that_a_rename_left_behind_hides_no_fact() {
    let row = |source: &str, target: &str| {
        let fingerprint = |text: &str| {
            let desk = Desk::of(&[("content/en/x.md", text)]);
            let project = desk.project();
            let source = project.read_source(&project.releases[0]).value.unwrap();
            source.text.edition.units[0].fingerprint
        };
        let (s, t) = (fingerprint(source), fingerprint(target));
        format!(
            "{{\"s\":\"{s}\",\"t\":\"{t}\",\"how\":\"translated\",\"by\":\"t3\",\"at\":\"2031-03-01\"}}\n"
        )
    };
    let (name, french_name) = ("# Ferry\n", "# Bac\n");
    let (fact, french_fact) = (FILES[0].1, FILES[1].1);
    let rows = row(name, french_name) + &row(fact, french_fact);
    let english = format!("{name}\n{}", fact.replace("12", "15"));
    let french = format!("{french_name}\n{french_fact}");
    let files = |ledger| {
        [
            ("content/en/crossing.md", english.as_str()),
            ("content/fr/crossing.md", french.as_str()),
            (ledger, rows.as_str()),
        ]
    };
    for ledger in [
        "ledger/content/crossing/fr.jsonl",
        "ledger/content/ferry/fr.jsonl",
        // the collection had another name
        "ledger/texts/crossing/fr.jsonl",
        "ledger/texts/ferry/fr.jsonl",
    ] {
        let verdict = judged(&Desk::of(&files(ledger)).project())[0];
        assert_eq!(verdict, (Verdict::Fail, Outcome::Judged), "{ledger}");
    }
    let project = Desk::of(&files("ledger/content/ferry/fr.jsonl")).project();
    let verdicts = project.gate(&project.configuration.locales, DAY).unwrap();
    let told = verdicts[0]
        .findings
        .iter()
        .map(|judged| judged.finding.code);
    assert_eq!(told.filter(|code| *code == RELEASE_RENAMED).count(), 1);
}

#[test]
fn a_baseline_that_is_not_the_text_a_row_names_hides_no_fact() {
    let unit = |text: &str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text.trim());
    let (old, new) = (FILES[0].1, "12 people were saved.\n");
    let (s, t) = (unit(old).fingerprint, unit(FILES[1].1).fingerprint);
    let rows = format!(
        "{{\"s\":\"{s}\",\"t\":\"{t}\",\"how\":\"translated\",\"by\":\"t3\",\"at\":\"2031-03-01\"}}\n"
    );
    let judged_with = |text: &str| {
        let pool = format!(
            "{{\"f\":\"{s}\",\"kind\":\"paragraph\",\"md\":\"{}\"}}\n",
            text.trim()
        );
        let files = [
            ("content/en/ferry.md", new),
            FILES[1],
            ("ledger/content/ferry/fr.jsonl", rows.as_str()),
            ("ledger/content/ferry/base.jsonl", pool.as_str()),
        ];
        let policy = "[gate]\nwording = \"pass\"\n";
        judged(&Desk::of(&files).configured(policy))[0]
    };
    assert_eq!(judged_with(old), PASS);
    for other in [new, "12 people were rescued"] {
        assert_eq!(
            judged_with(other),
            (Verdict::Fail, Outcome::Judged),
            "{other}"
        );
    }
}

#[test]
fn releases_of_one_id_are_not_judged_by_each_others_tier() {
    let fact = |name: &str| format!("+++\nid = \"ferry\"\n{name}+++\n\n12 people were rescued.\n");
    let (plain, slow) = (fact(""), fact("tier = \"slow\"\n"));
    // the table of checks is open already
    let policy = "error = \"pass\"\n[gate.tiers.slow]\nunverified = \"pass\"\n\
        [gate]\nunverified = \"fail\"\n";
    let files = |other: &'static str| {
        [
            ("content/en/ferry.md", plain.clone()),
            ("content/fr/ferry.md", FILES[1].1.to_owned()),
            (other, slow.clone()),
        ]
    };
    let files = files("content/en/pier.md");
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    let project = Desk::of(&files).configured(policy);
    assert_eq!(judged(&project)[0].0, Verdict::Fail);
}

#[test]
fn a_tier_that_is_no_name_is_not_the_mildest() {
    let policy = "[gate.tiers.urgent]\nlink = \"fail\"\n";
    for (written, passes) in [
        ("\"urgent\"", true),
        ("\"urgnet\"", false),
        ("\"\"", false),
        ("[\"urgent\"]", false),
        ("3", false),
        ("true", false),
    ] {
        let english = format!("+++\ntier = {written}\n+++\n\n12 people were rescued.\n");
        let mut files = FILES;
        files[0].1 = &english;
        let project = Desk::of(&files).configured(policy);
        let fails = judged(&project)
            .iter()
            .all(|(verdict, _)| *verdict == Verdict::Fail);
        assert_eq!(!fails, passes, "{written}");
    }
}

#[test]
fn a_parser_that_panics_fails_the_locale_and_cannot_be_waived() {
    let finding = || {
        Finding::new(
            PARSER_PANIC,
            Place::file("content/fr/ferry.md").locale("fr"),
        )
    };
    let waiver = format!(
        "[[waiver]]\nfingerprint = \"{}\"\nreason = \"x\"\nby = \"t3\"\nuntil = 2031-12-31\n",
        evidence(&finding())
    );
    for more in ["", &waiver] {
        let mut project = Desk::of(&FILES).configured(more);
        project.findings.push(finding());
        assert_eq!(judged(&project), [BLIND, PASS], "{more}");
    }
}

#[test]
fn a_waiver_lets_a_finding_of_the_project_pass_and_is_told_when_it_is_idle() {
    let orphan = [&FILES[..2], &[("content/fr/pier.md", "Le quai.\n")]].concat();
    let desk = || Desk::of(&orphan);
    let policy = "[checks.source-missing]\nlevel = \"error\"\n";
    let project = desk().configured(policy);
    let failing: Vec<Finding> = project.check(&project.everything(), DAY).findings;
    let failing = failing
        .iter()
        .find(|finding| finding.code.name() == "source-missing");
    let waiver = |until: &str| {
        let fingerprint = evidence(failing.unwrap());
        format!(
            "{policy}[[waiver]]\nfingerprint = \"{fingerprint}\"\nreason = \"x\"\nby = \"t3\"\nuntil = {until}\n"
        )
    };
    let french: Locale = "fr".parse().unwrap();
    let gate = |desk: Desk, more: &str| {
        let verdicts = desk
            .configured(more)
            .gate(std::slice::from_ref(&french), DAY)
            .unwrap();
        let codes = verdicts.iter().flat_map(|verdict| &verdict.findings);
        let idle = codes
            .map(|judged| judged.finding.code.name())
            .filter(|code| code.starts_with("waiver-"));
        (overall(&verdicts), idle.collect::<Vec<_>>())
    };
    assert_eq!(gate(desk(), policy), (Verdict::Fail, vec![]));
    assert_eq!(gate(desk(), &waiver("2031-04-01")), (Verdict::Pass, vec![]));
    let expired = waiver("2031-03-31");
    assert_eq!(
        gate(desk(), &expired),
        (Verdict::Fail, vec!["waiver-expired"])
    );
    let mended = Desk::of(&FILES[..2]);
    let unused = waiver("2031-12-31");
    assert_eq!(
        gate(mended, &unused),
        (Verdict::Pass, vec!["waiver-unused"])
    );
    // the levels of both are the project's own
    let strict = format!("{unused}[checks.waiver-unused]\nlevel = \"error\"\n");
    let mended = Desk::of(&FILES[..2]);
    assert_eq!(
        gate(mended, &strict),
        (Verdict::Fail, vec!["waiver-unused"])
    );
}
