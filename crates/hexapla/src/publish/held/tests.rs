//! What the gate and its judgements do to a bundle.

use hexapla_content::view::{Audience, Block, Role};
use hexapla_content::{Unit, UnitId, UnitKind};

use super::*;
use crate::desk::Desk;
use crate::publish::Publication;

const FRENCH: &str = "Le bac de Velsic a été supprimé.\n";

fn now() -> EmbargoInstant {
    EmbargoInstant::from_rfc3339("2031-03-09T12:00:00Z").unwrap()
}

/// A ledger that says that `target` was translated from `source` on the second of March.
fn ledger(source: &str, target: &str) -> [(&'static str, String); 2] {
    let unit = |text: &str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text.trim());
    let (s, t) = (unit(source).fingerprint, unit(target).fingerprint);
    let row = format!(r#"{{"s":"{s}","t":"{t}","how":"translated","by":"t3","at":"2031-03-02"}}"#);
    let pool = format!(
        r#"{{"f":"{s}","kind":"paragraph","md":"{}"}}"#,
        source.trim()
    );
    [
        ("ledger/content/ferry/fr.jsonl", format!("{row}\n")),
        ("ledger/content/ferry/base.jsonl", format!("{pool}\n")),
    ]
}

/// A release and its translation, made from `then`, when the source says `english` now.
fn desk(then: &str, english: &str, more: &[(&str, &str)]) -> Desk {
    let ledger = ledger(then, FRENCH);
    let mut files = vec![
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", FRENCH),
    ];
    files.extend(ledger.iter().map(|(path, text)| (*path, text.as_str())));
    files.extend(more);
    Desk::of(&files)
}

fn pages(publication: &Publication<'_>) -> Vec<(String, Role)> {
    let releases = publication.view().releases().iter();
    let heads = releases.flat_map(|release| &release.pages);
    heads
        .map(|head| (head.locale.to_string(), head.role))
        .collect()
}

fn shown(publication: &Publication<'_>) -> String {
    let releases = publication.view().releases();
    format!("{:?}", publication.pages(releases.first().unwrap()))
}

#[test]
fn what_is_under_embargo_has_no_say_in_what_is_public() {
    let secret =
        "+++\nembargo = 2031-03-10T00:00:00Z\n+++\n\nThe mayor of Velsic, the town on the lake.\n";
    let then = "The ferry to Velsik was cancelled.\n";
    let english = "The ferry to Velsic was cancelled.\n";
    let alone = desk(then, english, &[]);
    let beside = desk(then, english, &[("content/en/mayor.md", secret)]);
    // the text under embargo would make the new spelling a repair
    assert_ne!(alone.statuses("fr"), beside.statuses("fr"));
    let [alone, beside] = [alone, beside].map(|desk| {
        let project = desk.project();
        let publication = project.publication(now()).unwrap();
        (pages(&publication), shown(&publication))
    });
    assert_eq!(alone, beside);
}

#[test]
fn a_page_the_gate_fails_is_held_back_where_that_is_wanted() {
    let then = "The ferry was late.\n";
    let english = "The ferry did arrive, after nightfall.\n";
    let desk = desk(then, english, &[]);
    for (more, expected) in [
        ("", vec![("en", Role::Source), ("fr", Role::Translation)]),
        ("[publish]\ngated = true\n", vec![("en", Role::Source)]),
        (
            "[publish]\ngated = true\nfallback = \"source\"\n",
            vec![
                ("en", Role::Source),
                ("fr", Role::Fallback),
                ("wo", Role::Fallback),
            ],
        ),
        (
            "[publish]\ngated = true\n[gate]\nwording = \"warn\"\n",
            vec![("en", Role::Source), ("fr", Role::Translation)],
        ),
    ] {
        let project = desk.configured(more);
        let publication = project.publication(now()).unwrap();
        let pages = pages(&publication);
        let pages: Vec<(&str, Role)> = pages
            .iter()
            .map(|(of, role)| (of.as_str(), *role))
            .collect();
        assert_eq!(pages, expected, "{more}");
    }
}

#[test]
fn a_ledger_that_a_renamed_release_left_behind_holds_its_page_back() {
    let secret = "+++\nembargo = 2031-03-10T00:00:00Z\n+++\n\nThe lake is deep.\n";
    let deep = ledger("The lake is deep.", "Le lac est profond.");
    let late = ledger("The ferry was late.", FRENCH);
    let boat = |file: usize| {
        let path = deep[file].0.replace("ferry", "boat");
        (path, [&*deep[file].1, &*late[file].1].concat())
    };
    let (rows, pool) = (boat(0), boat(1));
    let french = format!("Le lac est profond.\n\n{FRENCH}");
    let files = [
        (
            "content/en/ferry.md",
            "The lake is deep.\n\nThe ferry did arrive, after nightfall.\n",
        ),
        ("content/fr/ferry.md", french.as_str()),
        (rows.0.as_str(), rows.1.as_str()),
        (pool.0.as_str(), pool.1.as_str()),
    ];
    // a release that nobody sees has no claim on it, whatever it says
    let more = [("content/en/a.md", secret)];
    for files in [&files[..], &[&files[..], &more[..]].concat()] {
        let project = Desk::of(files).configured("[publish]\ngated = true\n");
        let project = project.with_ledgers_in_place(Audience::Public, now());
        assert!(project.stray_ledgers.is_empty());
        let publication = project.publication(now()).unwrap();
        assert_eq!(pages(&publication), [("en".to_owned(), Role::Source)]);
    }
}

#[test]
fn the_end_of_a_grace_is_ahead() {
    let (then, english) = (
        "The ferry was late.\n",
        "+++\nupdated = 2031-03-05\n+++\n\nThe ferry did arrive, after nightfall.\n",
    );
    let project = desk(then, english, &[]).configured(
        "[publish]\ngated = true\n[gate]\nwording = { action = \"fail\", grace_days = 7 }\nfactual = { action = \"fail\", grace_days = 7 }\n",
    );
    let publication = project.publication(now()).unwrap();
    assert_eq!(pages(&publication).len(), 2);
    let end = EmbargoInstant::from_rfc3339("2031-03-13T00:00:00Z").unwrap();
    assert_eq!(publication.next_change(), Some(end));
    let after = project.publication(end).unwrap();
    assert_eq!(pages(&after).len(), 1);
    assert_eq!(after.held().count(), 1);
}

#[test]
fn a_mixed_page_says_what_is_current_and_the_source_for_the_rest() {
    let english = "12 people were rescued.\n\nThe search goes on until 9 March at 18:00.\n";
    let french = "12 personnes ont été secourues.\n";
    let row = ledger("12 people were rescued.", french);
    let desk = Desk::of(&[
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
        (row[0].0, &row[0].1),
    ]);
    let mixed = "[publish]\nfallback = \"mixed\"\n[publish.units]\nmissing = \"hold\"\n";
    let project = desk.configured(mixed);
    let publication = project.publication(now()).unwrap();
    let release = publication.view().releases().first().unwrap();
    let pages = publication.pages(release);
    let page = pages.iter().find(|page| page.locale.as_str() == "fr");
    let said: Vec<(&str, Option<&str>)> = page
        .unwrap()
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Paragraph(passage) => Some(passage),
            _ => None,
        })
        .map(|passage| {
            let language = passage.language.as_ref();
            (passage.text.as_str(), language.map(Locale::as_str))
        })
        .collect();
    assert_eq!(
        said,
        [
            ("12 personnes ont été secourues.", None),
            ("The search goes on until 9 March at 18:00.", Some("en")),
        ]
    );
    let roles = release.pages.iter().map(|head| head.role);
    assert_eq!(
        roles.collect::<Vec<_>>(),
        [Role::Source, Role::Fallback, Role::Fallback]
    );
}
