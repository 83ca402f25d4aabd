//! What a check gathers, and from where.

mod since;

use std::fmt::Write as _;

use hexapla_content::{Status, UnitId};
use hexapla_diagnostics::{Arg, Level, Place};
use hexapla_gate::{Action, Verdict};
use hexapla_tracker::findings::{OUTDATED_FACTUAL, RELEASE_RENAMED};

use super::*;
use crate::desk::{DAY, Desk};
use crate::findings::PARSER_PANIC;

const ENGLISH: &str = "12 people were rescued.\n";
const FRENCH: &str = "12 personnes ont été secourues.\n";
const SAVED: &str = "12 people were saved by a boat.\n";
const WOLOF: &str = "12 nit lañu musal.\n";

/// The codes of findings with their files, in the order told.
fn told(findings: &[Finding]) -> Vec<(&'static str, &str)> {
    let told = findings.iter().map(|finding| {
        let path = finding.place.path.as_deref().unwrap_or_default();
        (finding.code.name(), path)
    });
    told.collect()
}

/// The files of those findings that have the code.
fn having<'f>(findings: &'f [Finding], code: &str) -> Vec<&'f str> {
    let having = told(findings)
        .into_iter()
        .filter(|(known, _)| *known == code);
    having.map(|(_, path)| path).collect()
}

fn check(project: &Project) -> Vec<Finding> {
    project.check(&project.everything(), DAY).findings
}

/// The rows that say each French passage of a release was made from the English one at its place.
fn rows(desk: &Desk, path: &str, day: &str) -> String {
    let project = desk.project();
    let release = project.releases.iter().find(|release| release.path == path);
    let release = release.unwrap();
    let source = project.read_source(release).value.unwrap();
    let french = "fr".parse().unwrap();
    let target = project.read_target(release, &french, &source.id).value;
    let (source, target) = (source.text.edition.units, target.unwrap().edition.units);
    let each = source.iter().zip(&target).map(|(source, target)| {
        let (source, target) = (source.fingerprint, target.fingerprint);
        format!("{{\"s\":\"{source}\",\"t\":\"{target}\",\"how\":\"translated\",\"by\":\"t3\",\"at\":\"{day}\"}}\n")
    });
    each.collect()
}

/// The pool that keeps `text`, the first passage of the only release.
fn pool(desk: &Desk, text: &str) -> String {
    let project = desk.project();
    let source = project.read_source(&project.releases[0]).value.unwrap();
    let fingerprint = source.text.edition.units[0].fingerprint;
    let text = text.trim_end();
    format!("{{\"f\":\"{fingerprint}\",\"kind\":\"paragraph\",\"md\":\"{text}\"}}\n")
}

#[test]
fn a_stale_fact_waits_as_long_as_its_own_passage() {
    let found = |code, unit| Finding::new(code, Place::file("fr/a.md").unit(UnitId::Body(unit)));
    let outdated = [
        found(OUTDATED_FACTUAL, 1).with(CHANGED, "2031-03-01"),
        found(OUTDATED_FACTUAL, 2),
        found(OUTDATED_FACTUAL, 2).with(CHANGED, "2031-03-09"),
    ];
    let since = |finding: Finding| with_grace(finding, &outdated).args.get(CHANGED).cloned();
    assert_eq!(since(found(FACT_STALE, 1)), Some(Arg::from("2031-03-01")));
    assert_eq!(since(found(FACT_STALE, 2)), Some(Arg::from("2031-03-09")));
    assert_eq!(since(found(FACT_STALE, 3)), None);
    assert_eq!(since(found(RELEASE_RENAMED, 2)), None);
}

#[test]
fn staleness_is_what_the_codes_of_it_say() {
    let found = |code| Finding::new(code, Place::file("fr/a.md"));
    assert!(is_staleness(&found(OUTDATED_FACTUAL)));
    assert!(!is_staleness(&found(RELEASE_RENAMED)));
    assert!(!is_staleness(&found(APPROVAL_OWN)), "somebody's own deed");
}

#[test]
fn what_all_releases_say_together_is_told() {
    let mut files = vec![
        (
            "content/en/a.md".to_owned(),
            "+++\nslug = \"ferry\"\n+++\n\nThe harbour of the island is closed.\n".to_owned(),
        ),
        (
            "content/fr/a.md".to_owned(),
            "Le port de l’île est fermé.\n".to_owned(),
        ),
        (
            "content/en/b.md".to_owned(),
            "+++\nslug = \"ferry\"\n+++\n\nThe harbour of the island is closed.\n".to_owned(),
        ),
        (
            "content/fr/b.md".to_owned(),
            "On ne peut plus entrer au port.\n".to_owned(),
        ),
        (
            "content/en/c.md".to_owned(),
            "The harbour of the island is closed.\n".to_owned(),
        ),
        (
            "content/fr/c.md".to_owned(),
            "Le port de l’île est fermé.\n".to_owned(),
        ),
    ];
    let (mut english, mut french) = (String::new(), String::new());
    for word in 0..60 {
        let word = "abcdefghij".repeat(2 + word % 3);
        write!(
            english,
            "The {word} of the harbour was closed for a day.\n\n"
        )
        .unwrap();
        write!(french, "Le {word} du port a été fermé pour un jour.\n\n").unwrap();
    }
    english.push_str("The last ferry of the day left at noon.\n");
    french.push_str(&"Le dernier bac du jour est parti à midi juste. ".repeat(3));
    files.push(("content/en/long.md".to_owned(), english));
    files.push(("content/fr/long.md".to_owned(), french));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let long = rows(&Desk::of(&files), "long", "2031-03-01");
    let ledger = [("ledger/content/long/fr.jsonl", long.as_str())];
    let files = [files.as_slice(), &ledger].concat();
    let findings = check(&Desk::of(&files).project());
    assert_eq!(
        having(&findings, "inconsistent-translation"),
        ["content/fr/b.md"]
    );
    assert_eq!(having(&findings, "slug-twice"), ["content/en/b.md"]);
    assert_eq!(having(&findings, "length"), ["content/fr/long.md"]);
    assert!(
        !having(&findings, "title-missing").is_empty(),
        "of sources themselves"
    );
    let places: Vec<_> = findings.iter().map(|finding| &finding.place).collect();
    assert!(places.is_sorted());
}

#[test]
fn what_a_renamed_release_left_behind_is_told() {
    let before = Desk::of(&[
        ("content/en/ferry.md", ENGLISH),
        ("content/fr/ferry.md", FRENCH),
    ]);
    let rows = rows(&before, "ferry", "2031-03-01");
    let desk = Desk::of(&[
        ("content/en/crossing.md", ENGLISH),
        ("content/fr/crossing.md", FRENCH),
        ("ledger/content/ferry/fr.jsonl", &rows),
    ]);
    assert_eq!(having(&check(&desk.project()), "release-renamed").len(), 1);
}

#[test]
fn a_check_of_one_locale_tells_nothing_of_another() {
    let about = |locale: &str| Finding::new(PARSER_PANIC, Place::file("x.md").locale(locale));
    let mut project = Desk::of(&[("content/en/ferry.md", ENGLISH)]).project();
    project.findings.extend(["fr", "wo", "de"].map(about));
    project
        .findings
        .push(Finding::new(PARSER_PANIC, Place::file("x.md")));
    let mut selection = project.everything();
    selection.locales.retain(|locale| locale.as_str() == "fr");
    let findings = project.check(&selection, DAY).findings;
    let locales: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.code == PARSER_PANIC)
        .map(|finding| finding.place.locale.as_deref().unwrap_or("-"))
        .collect();
    // what is about no locale of the project concerns each
    assert_eq!(locales, ["-", "de", "fr"]);
}

#[test]
fn a_stale_fact_has_the_grace_of_its_passage() {
    let before = Desk::of(&[
        ("content/en/ferry.md", ENGLISH),
        ("content/fr/ferry.md", FRENCH),
    ]);
    let rows = rows(&before, "ferry", "2031-03-01");
    let pool = pool(&before, ENGLISH);
    let english = format!(
        "+++\nupdated = [2031-03-28]\n+++\n\n{}",
        ENGLISH.replace("12", "15")
    );
    let desk = Desk::of(&[
        ("content/en/ferry.md", &english),
        ("content/fr/ferry.md", FRENCH),
        ("ledger/content/ferry/fr.jsonl", &rows),
        ("ledger/content/ferry/base.jsonl", &pool),
    ]);
    let project = desk.project();
    let verdicts = project.gate(&["fr".parse().unwrap()], DAY).unwrap();
    let stale = verdicts[0]
        .findings
        .iter()
        .find(|judged| judged.finding.code == FACT_STALE)
        .unwrap();
    assert_eq!(stale.action, Action::Warn, "seven days from the 28th");
    assert_eq!(verdicts[0].verdict, Verdict::Pass);
    let late = project
        .gate(&["fr".parse().unwrap()], Date::constant(2031, 4, 5))
        .unwrap();
    assert_eq!(late[0].verdict, Verdict::Fail);
}

#[test]
fn a_waiver_is_unused_only_where_the_whole_project_was_looked_at() {
    let waiver = "[[waiver]]\nfingerprint = \"1-7f1c09e2a4b1d0c3\"\nreason = \"x\"\nby = \"t3\"\nuntil = 2031-12-31\n";
    let project = Desk::of(&[
        ("content/en/ferry.md", ENGLISH),
        ("content/en/pier.md", ENGLISH),
    ])
    .configured(waiver);
    let unused = |selection: &Selection| {
        let findings = project.check(selection, DAY).findings;
        having(&findings, "waiver-unused").len()
    };
    let everything = project.everything();
    assert_eq!(unused(&everything), 1);
    let (mut one_locale, mut one_release) = (everything.clone(), everything);
    one_locale.locales.truncate(1);
    one_release.releases.truncate(1);
    assert_eq!((unused(&one_locale), unused(&one_release)), (0, 0));
}

#[test]
fn slugs_and_kinds_that_differ_in_case_alone_are_told_under_embargo_too() {
    let release = |slug: &str, kind: &str, more: &str| {
        format!("+++\nslug = \"{slug}\"\nkind = \"{kind}\"\n{more}+++\n\nOne.\n")
    };
    let first = release("lines", "statement", "");
    let second = release("Lines", "Statement", "embargo = 2035-01-01T00:00:00Z\n");
    let third = release("other", "statement", "");
    let desk = Desk::of(&[
        ("content/en/a.md", &first),
        ("content/en/b.md", &second),
        ("content/en/c.md", &third),
    ]);
    let findings = check(&desk.project());
    assert_eq!(having(&findings, "slug-twice"), ["content/en/b.md"]);
    assert_eq!(having(&findings, "kind-spelling"), ["content/en/b.md"]);
}

#[test]
fn two_releases_of_one_id_are_told_and_neither_hides_the_other() {
    let with_id = |text: &str| format!("+++\nid = \"boat\"\n+++\n\n{text}");
    let (ferry, pier) = (with_id(ENGLISH), with_id(ENGLISH));
    let desk = |ferry: &str, pier: &str| {
        let files = [
            ("content/en/ferry.md", ferry),
            ("content/fr/ferry.md", FRENCH),
            ("content/en/pier.md", pier),
            ("content/fr/pier.md", FRENCH),
        ];
        Desk::of(&files)
    };
    let files = |ferry: &str, pier: &str| {
        let desk = desk(ferry, pier);
        let (one, two) = (
            rows(&desk, "ferry", "2031-03-01"),
            rows(&desk, "pier", "2031-03-01"),
        );
        (one, two)
    };
    let (one, two) = files(&ferry, &pier);
    let project = |english: (&str, &str), rows: (&str, &str)| {
        let files = [
            ("content/en/ferry.md", english.0),
            ("content/fr/ferry.md", FRENCH),
            ("content/en/pier.md", english.1),
            ("content/fr/pier.md", FRENCH),
            ("ledger/content/ferry/fr.jsonl", rows.0),
            ("ledger/content/pier/fr.jsonl", rows.1),
        ];
        Desk::of(&files).project()
    };
    let base = project((&ferry, &pier), (&one, &two));
    assert_eq!(having(&check(&base), "id-twice"), ["content/en/pier.md"]);
    let (saved, drowned) = (with_id(SAVED), with_id("12 people drowned.\n"));
    let (stamp, other) = files(&saved, &drowned);
    let project = project((&saved, &drowned), (&stamp, &other));
    let since = project.check_since(&base, &project.everything(), DAY);
    let stamps = having(&since.findings, "rubber-stamp");
    assert_eq!(stamps, ["content/fr/ferry.md", "content/fr/pier.md"]);
    // an id that is another's path
    let named = with_id(ENGLISH).replace("boat", "ferry");
    let project = Desk::of(&[
        ("content/en/ferry.md", ENGLISH),
        ("content/en/pier.md", &named),
    ]);
    assert_eq!(
        having(&check(&project.project()), "id-twice"),
        ["content/en/pier.md"]
    );
}

#[test]
fn what_was_made_from_a_pivot_that_is_gone_is_unverified() {
    let row = {
        let files = [("content/en/x.md", FRENCH), ("content/fr/x.md", WOLOF)];
        rows(&Desk::of(&files), "x", "2031-03-01")
    };
    let row = row.replace("\"how\"", "\"from\":\"fr\",\"how\"");
    let files = [
        ("content/en/ferry.md", ENGLISH),
        ("content/wo/ferry.md", WOLOF),
        ("ledger/content/ferry/wo.jsonl", row.as_str()),
        ("content/fr/ferry.md", FRENCH),
    ];
    assert_eq!(Desk::of(&files).statuses("wo"), [Status::Current]);
    let gone = Desk::of(&files[..3]);
    assert_eq!(gone.statuses("wo"), [Status::Unverified]);
    let told = check(&gone.project());
    assert_eq!(having(&told, "pivot-missing"), ["content/wo/ferry.md"]);
    assert_eq!(having(&told, "orphaned"), [""; 0]);
}

#[test]
fn a_tier_that_nobody_defined_is_told_in_the_file_that_chose_it() {
    let english = format!("+++\ntier = \"urgnet\"\n+++\n\n{ENGLISH}");
    let desk = Desk::of(&[("content/en/ferry.md", &english)]);
    let project = desk.project();
    let tiers = |findings: &[Finding]| -> Vec<String> {
        let paths = having(findings, "tier-unknown").into_iter();
        paths.map(str::to_owned).collect()
    };
    assert_eq!(tiers(&check(&project)), ["content/en/ferry.md"]);
    let known = desk.configured("[gate.tiers.urgnet]\nwording = \"fail\"\n");
    assert_eq!(tiers(&check(&known)), [""; 0]);
    // the gate says so once
    let verdicts = project.gate(&project.configuration.locales, DAY).unwrap();
    for verdict in verdicts {
        let findings = verdict.findings.into_iter().map(|judged| judged.finding);
        let findings: Vec<Finding> = findings.collect();
        assert_eq!(tiers(&findings), ["content/en/ferry.md"]);
    }
}

#[test]
fn releases_of_one_id_have_no_tier_that_is_called_like_all_of_them() {
    let chosen = |tiers: &[Option<&str>]| {
        let chosen = tiers
            .iter()
            .map(|tier| (ReleaseId::new("boat"), tier.map(str::to_owned)));
        tiers_of(chosen.collect()).into_values().next()
    };
    assert_eq!(
        chosen(&[Some("slow"), Some("slow")]).as_deref(),
        Some("slow")
    );
    assert_eq!(
        chosen(&[Some("urgent"), Some("slow")]).as_deref(),
        Some("slow, urgent")
    );
    assert_eq!(chosen(&[None, None]), None);
}

#[test]
fn a_finding_names_its_release_as_it_is_called_now() {
    let now = ReleaseId::new("boat");
    let of = |id: &str| Finding::new(RELEASE_RENAMED, Place::project().release(id));
    let mut findings = [of("ferry"), of("pier")];
    rename(&mut findings, &[("ferry", &now)].into());
    assert_eq!(findings, [of("boat"), of("pier")]);
}
