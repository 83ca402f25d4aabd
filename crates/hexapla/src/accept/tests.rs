//! What may be accepted, by whom, and against which text.

use super::*;
use crate::desk::{DAY, Desk as Newsroom};

const ENGLISH: &str = "# Ferry cut\n\nAt least 12 people were rescued from the water.\n";
const FRENCH: &str = "# Bac supprimé\n\nAu moins 12 personnes ont été secourues des eaux.\n";
const WOLOF: &str = "# Gaal gi\n\n12 nit lañu musal ci ndox mi.\n";
const FRENCH_ROWS: &str = "ledger/content/ferry/fr.jsonl";
const WOLOF_ROWS: &str = "ledger/content/ferry/wo.jsonl";
const SECOND: &str = "[accept]\nsecond-person = [\"factual\"]\n";
const APPROVALS: &str = "[gate]\nunapproved = \"fail\"\n";

const TEXTS: [(&str, &str); 3] = [
    ("content/en/ferry.md", ENGLISH),
    ("content/fr/ferry.md", FRENCH),
    ("content/wo/ferry.md", WOLOF),
];

fn by(how: How, by: &str) -> Statement {
    Statement {
        how,
        by: Some(by.to_owned()),
        at: Some(DAY),
        why: None,
        from: None,
    }
}

fn checked(why: &str) -> Statement {
    Statement {
        why: Some(why.to_owned()),
        ..by(How::Checked, "t1")
    }
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn accept_in(
    project: &Project,
    tag: &str,
    units: &str,
    statement: &Statement,
) -> Result<Accepted, AcceptError> {
    project.accept(0, &locale(tag), &unit_names(units).unwrap(), statement)
}

/// The newsroom with all of both translations accepted by `t1`, and then with other texts in its files.
fn newsroom(edits: &[(&str, &str)]) -> Newsroom {
    let desk = Newsroom::of(&TEXTS);
    for tag in ["fr", "wo"] {
        let accepted = accept_in(&desk.project(), tag, "1,2", &by(How::Translated, "t1")).unwrap();
        assert_eq!(accepted.waiting, []);
        desk.apply(&accepted.changes);
    }
    for (path, text) in edits {
        let change = match desk.text(path) {
            Some(old) => Change::replace(
                path.parse().unwrap(),
                Digest::of(old.as_bytes()),
                text.as_bytes().to_vec(),
            ),
            None => Change::create(path.parse().unwrap(), text.as_bytes().to_vec()),
        };
        desk.apply([&change]);
    }
    desk
}

fn touched(now: &Project, base: &Project, by_whom: &str) -> Result<AcceptedTouched, AcceptError> {
    now.accept_touched(base, &now.everything(), &by(How::Translated, by_whom))
}

/// The units accepted, `fr #2`, and how many of the edition wait.
fn told(accepted: &AcceptedTouched) -> Vec<(String, usize)> {
    let each = accepted.accepted.iter();
    let told = each.flat_map(|(_, locale, accepted)| {
        let units = accepted.lines.iter();
        units.map(move |(unit, _)| (format!("{locale} {unit}"), accepted.waiting.len()))
    });
    told.collect()
}

fn fifteen(text: &str) -> String {
    text.replace("12", "15")
}

#[test]
fn whoever_translated_a_fact_finds_no_way_round_the_second_person() {
    let (english, french) = (fifteen(ENGLISH), fifteen(FRENCH));
    let english = ("content/en/ferry.md", english.as_str());
    let base = newsroom(&[english]).configured(SECOND);
    let now = newsroom(&[english, ("content/fr/ferry.md", &french)]).configured(SECOND);
    let translated = |who| by(How::Translated, who);
    for who in ["t1", " t1", "t1 "] {
        for refused in [
            accept_in(&now, "fr", "2", &translated(who)).map(|_| ()),
            touched(&now, &base, who).map(|_| ()),
        ] {
            let is_told = matches!(refused, Err(AcceptError::SecondPerson { .. }));
            assert!(is_told, "{who:?}: {refused:?}");
        }
    }
    for who in ["", " "] {
        for refused in [
            accept_in(&now, "fr", "2", &translated(who)).map(|_| ()),
            touched(&now, &base, who).map(|_| ()),
        ] {
            assert!(matches!(refused, Err(AcceptError::NeedsBy)), "{refused:?}");
        }
    }
    assert!(accept_in(&now, "fr", "2", &translated("r1")).is_ok());
    assert_eq!(
        told(&touched(&now, &base, "r1").unwrap()),
        [("fr #2".to_owned(), 0)]
    );
}

#[test]
fn after_an_approval_the_translator_is_still_the_translator() {
    let desk = newsroom(&[]);
    let approved = accept_in(&desk.project(), "fr", "2", &by(How::Approved, "r1")).unwrap();
    desk.apply(&approved.changes);
    let ledger = desk.text(FRENCH_ROWS).unwrap();
    let (english, french) = (fifteen(ENGLISH), fifteen(FRENCH));
    let desk = newsroom(&[
        ("content/en/ferry.md", &english),
        ("content/fr/ferry.md", &french),
        (FRENCH_ROWS, &ledger),
    ]);
    let project = desk.configured(SECOND);
    let refused = accept_in(&project, "fr", "2", &by(How::Translated, "t1"));
    assert!(matches!(refused, Err(AcceptError::SecondPerson { .. })));
    assert!(accept_in(&project, "fr", "2", &by(How::Translated, "r1")).is_ok());
}

#[test]
fn a_blank_pseudonym_is_nobody_and_approves_nothing() {
    let desk = newsroom(&[]);
    let project = desk.configured(APPROVALS);
    for who in ["", "  ", "\t"] {
        let refused = accept_in(&project, "fr", "1", &by(How::Approved, who));
        assert!(matches!(refused, Err(AcceptError::NeedsBy)), "{who:?}");
    }
    let refused = accept_in(&project, "fr", "1", &by(How::Approved, " t1"));
    assert!(matches!(refused, Err(AcceptError::OwnApproval(_))));
    // a row that somebody wrote by hand
    let rows = desk.text(FRENCH_ROWS).unwrap();
    let rows = rows.replace("\"by\":\"t1\"", "\"by\":\" t1\"");
    let by_hand = newsroom(&[(FRENCH_ROWS, &rows)]).configured(APPROVALS);
    let refused = accept_in(&by_hand, "fr", "1", &by(How::Approved, "t1"));
    assert!(matches!(refused, Err(AcceptError::OwnApproval(_))));
}

#[test]
fn that_a_translation_still_holds_is_said_with_a_reason() {
    let english = fifteen(ENGLISH);
    let project = newsroom(&[("content/en/ferry.md", &english)]).project();
    for why in ["", " \n"] {
        let refused = accept_in(&project, "fr", "2", &checked(why));
        assert!(matches!(refused, Err(AcceptError::NeedsWhy)), "{why:?}");
    }
    let refused = accept_in(&project, "fr", "2", &by(How::Translated, "t1"));
    let unedited = NotAcceptable::Unedited;
    assert!(
        matches!(refused, Err(AcceptError::NotAcceptable { reason, .. }) if reason == unedited),
        "the translation was not edited"
    );
    assert!(accept_in(&project, "fr", "2", &checked("a count of another day")).is_ok());
}

#[test]
fn a_settled_fact_stays_settled_when_it_is_approved_or_said_again() {
    let english = fifteen(ENGLISH);
    let desk = newsroom(&[("content/en/ferry.md", &english)]);
    let found = || {
        let project = desk.project();
        let checked = project.check(&project.select(&["fr".to_owned()], &[]).unwrap(), DAY);
        let codes = checked.findings.iter().map(|finding| finding.code.name());
        codes.collect::<Vec<_>>()
    };
    assert_ne!(found(), [""; 0]);
    for statement in [
        checked("a count of another day"),
        by(How::Approved, "r1"),
        checked("as I said"),
    ] {
        let accepted = accept_in(&desk.project(), "fr", "2", &statement).unwrap();
        desk.apply(&accepted.changes);
        assert_eq!(found(), [""; 0], "{statement:?}");
    }
}

#[test]
fn what_was_edited_from_a_pivot_is_accepted_against_the_pivot() {
    let wolof = WOLOF.replace("musal", "musal léegi");
    let base = newsroom(&[]).project();
    let desk = newsroom(&[("content/wo/ferry.md", &wolof)]);
    let accepted = touched(&desk.project(), &base, "t2").unwrap();
    assert_eq!(told(&accepted), [("wo #2".to_owned(), 0)]);
    desk.apply(&accepted.accepted[0].2.changes);
    let statuses = desk.statuses("wo");
    assert!(
        statuses.iter().all(|status| status.is_settled()),
        "{statuses:?}"
    );

    // a pivot that the base does not have is not replaced by another text
    let base = Newsroom::of(&[("content/en/ferry.md", ENGLISH)]).project();
    let accepted = touched(&Newsroom::of(&TEXTS).project(), &base, "t2").unwrap();
    assert_eq!(told(&accepted).len(), 2, "the French alone: {accepted:?}");
    assert_eq!(accepted.new, [("ferry".to_owned(), locale("wo"))]);
}

#[test]
fn what_was_withdrawn_or_is_stale_in_the_pivot_is_not_settled_by_accepting() {
    let withdrawn = format!("---\nstatus: withdrawn\n---\n\n{ENGLISH}");
    let project = newsroom(&[("content/en/ferry.md", &withdrawn)]).project();
    for statement in [by(How::Translated, "t1"), checked("dealt with")] {
        let refused = accept_in(&project, "fr", "2", &statement);
        assert!(
            matches!(refused, Err(AcceptError::Withdrawn { .. })),
            "{refused:?}"
        );
    }

    let english = fifteen(ENGLISH);
    let project = newsroom(&[("content/en/ferry.md", &english)]).project();
    for statement in [by(How::Translated, "t1"), checked("dealt with")] {
        let refused = accept_in(&project, "wo", "1,2", &statement);
        let told = matches!(&refused, Err(AcceptError::StalePivot { unit, .. }) if *unit == UnitId::Body(2));
        assert!(told, "{refused:?}");
    }
    let edited = WOLOF.replace("musal", "musal léegi");
    let both = [
        ("content/en/ferry.md", english.as_str()),
        ("content/wo/ferry.md", edited.as_str()),
    ];
    let accepted = accept_in(
        &newsroom(&both).project(),
        "wo",
        "2",
        &by(How::Translated, "t1"),
    );
    assert_eq!(
        accepted.unwrap().waiting.len(),
        1,
        "it is recorded, and the pivot is stale still"
    );
}

#[test]
fn what_waits_is_counted_for_the_source_as_it_is_now() {
    let (english, french) = (fifteen(ENGLISH), fifteen(FRENCH));
    let base = newsroom(&[]).project();
    let both = [
        ("content/en/ferry.md", english.as_str()),
        ("content/fr/ferry.md", french.as_str()),
    ];
    let now = newsroom(&both).project();
    let accepted = touched(&now, &base, "t2").unwrap();
    assert_eq!(told(&accepted), [("fr #2".to_owned(), 1)]);
    let english_alone = newsroom(&both[..1]).project();
    let nothing = touched(&english_alone, &base, "t2").unwrap();
    assert_eq!((told(&nothing), nothing.new), (vec![], vec![]));
}

#[test]
fn a_renamed_release_is_known_by_what_it_says() {
    let french = FRENCH.replace("des eaux", "de l’eau");
    let base = newsroom(&[]);
    let ledger = base.text(FRENCH_ROWS).unwrap();
    let now = Newsroom::of(&[
        ("content/en/bac.md", ENGLISH),
        ("content/fr/bac.md", &french),
        ("ledger/content/bac/fr.jsonl", &ledger),
    ]);
    let accepted = touched(&now.project(), &base.project(), "t2").unwrap();
    assert_eq!(told(&accepted), [("fr #2".to_owned(), 0)]);
    assert_eq!(accepted.accepted[0].0, "bac");

    // one that is new is told, and nothing of it is accepted unseen
    let now = Newsroom::of(&[
        ("content/en/strike.md", "Dockers stopped work.\n"),
        (
            "content/fr/strike.md",
            "Les dockers ont cessé le travail.\n",
        ),
    ]);
    let accepted = touched(&now.project(), &base.project(), "t2").unwrap();
    assert_eq!(told(&accepted), []);
    assert_eq!(accepted.new, [("strike".to_owned(), locale("fr"))]);

    // one whose source is gone, and that nobody edited, is no news
    let alone = [(
        "content/fr/strike.md",
        "Les dockers ont cessé le travail.\n",
    )];
    let alone = Newsroom::of(&alone).project();
    assert_eq!(touched(&alone, &alone, "t2").unwrap().new, []);
}

#[test]
fn what_the_base_does_not_hold_is_no_reason_to_accept_everything() {
    // the folder of the locale was renamed: the base has the page in another place
    let english = fifteen(ENGLISH);
    let without_french = [("content/en/ferry.md", ENGLISH)];
    let base = Newsroom::of(&without_french).project();
    let now = newsroom(&[("content/en/ferry.md", &english)]).project();
    assert_eq!(told(&touched(&now, &base, "t2").unwrap()), []);
    let french = FRENCH.replace("des eaux", "de l’eau");
    let edited = newsroom(&[("content/fr/ferry.md", &french)]).project();
    assert_eq!(
        told(&touched(&edited, &base, "t2").unwrap()),
        [("fr #2".to_owned(), 0)]
    );

    // a repository of its own: nobody can tell when an unknown text was written
    let roots = "roots = { fr = \"../fr\" }\n";
    let configuration = format!(
        "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"content\"\n\
        source = \"content/en/{{path}}.md\"\ntarget = \"{{locale}}/{{path}}.md\"\n{roots}"
    );
    let project = |french: &str, rows: &str| {
        let files = [
            ("content/en/ferry.md", ENGLISH),
            ("fr/ferry.md", french),
            (FRENCH_ROWS, rows),
        ];
        let configuration = crate::configuration::Configuration::read(&configuration).unwrap();
        Project::in_memory(configuration, &files)
    };
    let rows = newsroom(&[]).text(FRENCH_ROWS).unwrap();
    assert_eq!(
        told(&touched(&project(FRENCH, &rows), &base, "t2").unwrap()),
        []
    );
    for (french, rows) in [(french.as_str(), rows.as_str()), (FRENCH, "")] {
        let refused = touched(&project(french, rows), &base, "t2");
        assert!(
            matches!(refused, Err(AcceptError::Elsewhere { .. })),
            "{refused:?}"
        );
    }
}

#[test]
fn the_pool_keeps_the_texts_of_all_locales_accepted_at_once() {
    let english = "# Ferry is cut\n\nAt least 15 people were rescued from the water.\n";
    let (french, wolof) = (fifteen(FRENCH), WOLOF.replace("Gaal gi", "Gaal ga"));
    let before = [("content/en/ferry.md", english)];
    let now = [
        before[0],
        ("content/fr/ferry.md", &french),
        ("content/wo/ferry.md", &wolof),
    ];
    let desk = newsroom(&now);
    let project = desk.project();
    let accepted = touched(&project, &newsroom(&before).project(), "t2").unwrap();
    assert_eq!(accepted.accepted.len(), 2);
    let changes: BTreeMap<_, _> = accepted
        .accepted
        .iter()
        .flat_map(|(_, _, accepted)| &accepted.changes)
        .map(|change| (&change.path, change))
        .collect();
    desk.apply(changes.into_values());
    let pool = desk.text("ledger/content/ferry/base.jsonl").unwrap();
    assert!(
        pool.contains("At least 15") && pool.contains("Bac supprimé"),
        "{pool}"
    );
    assert!(desk.text(WOLOF_ROWS).unwrap().contains("\"from\":\"fr\""));
}

#[test]
fn what_was_withdrawn_or_redacted_since_the_base_is_not_accepted_or_remembered() {
    let pinned = ENGLISH.replace("At least", "<!-- id: toll -->\nAt least 3 of");
    let french = FRENCH.replace("des eaux", "de l’eau");
    let told = |head: &str| {
        let english = format!("+++\n{head}\n+++\n\n{pinned}");
        let edits = [
            ("content/en/ferry.md", english.as_str()),
            ("content/fr/ferry.md", french.as_str()),
        ];
        let desk = newsroom(&edits);
        let base = newsroom(&[("content/en/ferry.md", pinned.as_str())]);
        let accepted = touched(&desk.project(), &base.project(), "t2").unwrap();
        let accepted = accepted.accepted.into_iter();
        let changes = accepted.flat_map(|(_, _, accepted)| accepted.changes);
        let bytes = changes.filter_map(|change| change.after);
        String::from_utf8(bytes.flatten().collect()).unwrap()
    };
    assert!(told("").contains("3 of"));
    assert_eq!(told("status = \"withdrawn\""), "");
    let redacted = told("[[redactions]]\nunit = \"toll\"");
    assert!(
        redacted.contains("\"t2\"") && !redacted.contains("3 of"),
        "{redacted}"
    );
}
