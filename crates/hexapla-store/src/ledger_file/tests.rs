//! Ledger files read back, survive damage, and merge by union.

use hexapla_content::{Date, Few, Hint, How, Impact, Locale, UnitKind, pseudonym};
use proptest::prelude::*;

use super::*;

const SAMPLE: &str = r#"{"s":"1-7f1c09e2a4b1d0c3","t":"1-91ab33d0c2e4f605","how":"translated","by":"t3","at":"2031-03-09"}
{"s":"1-c2d4a01122334455","t":"1-0b8a001122334455","how":"checked","was":"1-c2d1a01122334455","impact":"cosmetic","by":"t7","at":"2031-03-11","why":"spelling of 'government'"}
{"s":"1-e5a1000000000001","t":["1-44d0000000000001","1-45b7000000000001"],"how":"translated","by":"t3","at":"2031-03-09"}
{"s":"1-e5a1000000000002","t":"1-44d0000000000002","how":"translated","id":"nav-search.title"}
{"t":"1-aa02000000000001","how":"local","by":"t3","at":"2031-03-09","why":"translator's note"}
"#;

const POOL: &str = r#"{"f":"1-7f1c09e2a4b1d0c3","kind":"paragraph","md":"At least 12 people were stranded."}
{"f":"1-91ab33d0c2e4f605","kind":"heading","context":"h2","md":null}
{"f":"1-a1ab33d0c2e4f605","kind":"paragraph","pin":"toll","md":"At least 12 people died."}
{"f":"1-b1ab33d0c2e4f605","kind":"message:nav-search.title","ftl":"Search { $site }"}
{"f":"1-c1ab33d0c2e4f605","kind":"message:-brand","ftl":null}
{"old":"1-7f1c09e2a4b1d0c3","new":"1-91ab33d0c2e4f605","hint":"typo","by":"e1","at":"2031-03-10"}
"#;

fn rows(text: &str) -> Vec<Row> {
    let noted = read_rows(text, &Place::project());
    assert_eq!(noted.findings, []);
    noted.value
}

#[test]
fn the_format_is_as_documented() {
    let rows = rows(SAMPLE);
    assert_eq!(rows.len(), 5);
    assert_eq!(rows[3].id.as_deref(), Some("nav-search.title"));
    assert_eq!(write_rows(&rows), SAMPLE);
    let pool = read_pool(POOL, &Place::project());
    assert_eq!(pool.findings, []);
    assert_eq!(pool.value.hints.len(), 1);
    assert_eq!(write_pool(&pool.value), POOL);
}

#[test]
fn damage_costs_the_line_and_no_other() {
    let lines: Vec<&str> = SAMPLE.lines().collect();
    let text = format!(
        "\u{feff}{}\r\n<<<<<<< ours\n\n{}\n=======\nnot json\n{}\n>>>>>>> theirs\n{{\"s\":1}}",
        lines[0], lines[1], lines[2]
    );
    let noted = read_rows(
        &text,
        &Place::file("ledger/content/ferry/fr.jsonl").locale("fr"),
    );
    assert_eq!(noted.value, rows(SAMPLE)[..3]);
    let found: Vec<usize> = noted
        .findings
        .iter()
        .map(|finding| finding.place.position.unwrap().line)
        .collect();
    assert_eq!(found, [2, 5, 6, 8, 9]);
    let place = &noted.findings[2].place;
    assert_eq!(place.span.unwrap().of(&text), Some("not json"));
    assert_eq!(place.locale.as_deref(), Some("fr"));
}

#[test]
fn rows_that_state_nothing_are_damaged() {
    for line in [
        r#"{"s":"1-7f1c09e2a4b1d0c3","how":"translated"}"#,
        r#"{"t":"1-7f1c09e2a4b1d0c3","how":"translated"}"#,
        r#"{"s":[],"t":"1-7f1c09e2a4b1d0c3","how":"translated"}"#,
        r#"{"s":"1-7f1c09e2a4b1d0c3","t":"1-7f1c09e2a4b1d0c3","how":"local"}"#,
        r#"{"s":"1-7f1c","t":"1-7f1c09e2a4b1d0c3","how":"translated"}"#,
        r#"{"s":"1-7f1c09e2a4b1d0c3","t":"1-7f1c09e2a4b1d0c3","how":"guessed"}"#,
        r#"{"t":"1-7f1c09e2a4b1d0c3","how":"local","at":"2031-02-30"}"#,
        r#"{"t":"1-7f1c09e2a4b1d0c3","how":"local","at":"+002031-02-20"}"#,
        r#"{"t":"1-7f1c09e2a4b1d0c3","how":"local","t":"1-7f1c09e2a4b1d0c3"}"#,
        "[]",
    ] {
        assert_eq!(
            read_rows(line, &Place::project()).findings.len(),
            1,
            "{line}"
        );
    }
}

#[test]
fn a_blank_pseudonym_is_nobody_and_space_around_one_is_nothing() {
    let line = |by: &str| {
        format!(
            r#"{{"s":"1-7f1c09e2a4b1d0c3","t":"1-91ab33d0c2e4f605","how":"approved","by":"{by}","translator":"{by}"}}"#
        )
    };
    for (written, expected) in [
        (" t1", Some("t1")),
        ("t1\\t", Some("t1")),
        ("", None),
        (" ", None),
    ] {
        let rows = rows(&line(written));
        assert_eq!(rows[0].by.as_deref(), expected, "{written:?}");
        assert_eq!(rows[0].translator.as_deref(), expected, "{written:?}");
    }
}

#[test]
fn unknown_keys_are_passed_over_and_kept_where_the_row_is() {
    let old = r#"{"t":"1-aa02000000000001","how":"local","mood":{"calm":[1,2]}}"#;
    let read = rows(old);
    assert_eq!(rewrite_rows(old, &read), format!("{old}\n"));
    let mut changed = read.clone();
    changed[0].why = Some("note".to_owned());
    assert_eq!(
        rewrite_rows(old, &changed),
        "{\"t\":\"1-aa02000000000001\",\"how\":\"local\",\"why\":\"note\"}\n"
    );
}

#[test]
fn a_merge_brings_no_redacted_text_back() {
    let said = r#"{"f":"1-7f1c09e2a4b1d0c3","kind":"paragraph","md":"A name."}"#;
    let blank = r#"{"f":"1-7f1c09e2a4b1d0c3","kind":"table-row","context":"x","md":null}"#;
    for text in [format!("{said}\n{blank}"), format!("{blank}\n{said}")] {
        let pool = read_pool(&text, &Place::project()).value;
        assert_eq!(pool.texts.values().next().unwrap().text, None);
    }
}

fn fingerprint() -> impl Strategy<Value = Fingerprint> {
    any::<u64>().prop_map(|hash| format!("1-{hash:016x}").parse().unwrap())
}

fn date() -> impl Strategy<Value = Date> {
    (2000i16..2100, 1i8..=12, 1i8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn fingerprints() -> impl Strategy<Value = Vec<Fingerprint>> {
    prop::collection::vec(fingerprint(), 1..4)
}

fn row() -> impl Strategy<Value = Row> {
    let how = prop::sample::select(How::ALL.to_vec());
    let impact = prop::option::of(prop::sample::select(Impact::ALL.to_vec()));
    let from = prop::option::of(Just("wo".parse::<Locale>().unwrap()));
    // a blank pseudonym is nobody's, and space around one is not its own
    let who = || ".*".prop_map(|given: String| pseudonym(&given));
    let texts = (who(), who(), prop::option::of(".*"), prop::option::of(".*"));
    let was = prop::option::of(fingerprint());
    let at = prop::option::of(date());
    (
        fingerprints(),
        fingerprints(),
        how,
        impact,
        from,
        texts,
        was,
        at,
    )
        .prop_map(
            |(source, target, how, impact, from, (by, translator, why, id), was, at)| Row {
                source: if how == How::Local {
                    Few::NONE
                } else {
                    source.into()
                },
                target: target.into(),
                how,
                by,
                translator,
                at,
                was,
                impact,
                why,
                from,
                id,
            },
        )
}

fn pool() -> impl Strategy<Value = Pool> {
    let kind = prop::sample::select(vec![
        UnitKind::Paragraph,
        UnitKind::TableRow,
        UnitKind::Field("summary".into()),
    ]);
    let context = "[a-z>]{0,4}";
    let pin = prop::option::of("[a-z-]{1,4}");
    let text =
        (kind, context, pin, prop::option::of(".*")).prop_map(|(kind, context, pin, text)| {
            Baseline {
                kind,
                context: context.into(),
                pin: pin.map(Into::into),
                text,
            }
        });
    let texts = prop::collection::btree_map(fingerprint(), text, 0..5);
    let by = prop::option::of(".*");
    let hint = (fingerprint(), fingerprint(), by, prop::option::of(date()))
        .prop_map(|(old, new, by, at)| Hint { old, new, by, at });
    (texts, prop::collection::btree_set(hint, 0..3)).prop_map(|(texts, hints)| Pool {
        texts,
        hints: hints.into_iter().collect(),
    })
}

/// What `merge=union` makes of two files: the lines of both, in some order, some of them twice.
fn union(first: &str, second: &str) -> String {
    format!("{second}{first}")
}

proptest! {
    #[test]
    fn rows_read_back(rows in prop::collection::vec(row(), 0..6)) {
        let text = write_rows(&rows);
        prop_assert_eq!(text.lines().count(), rows.len());
        let noted = read_rows(&text, &Place::project());
        prop_assert_eq!(noted, Noted::clean(rows.clone()));
        prop_assert_eq!(rewrite_rows(&text, &rows), text);
    }

    #[test]
    fn a_union_of_rows_has_the_rows_of_both(
        first in prop::collection::vec(row(), 0..4), second in prop::collection::vec(row(), 0..4),
    ) {
        let merged = union(&write_rows(&first), &write_rows(&second));
        let noted = read_rows(&merged, &Place::project());
        prop_assert!(noted.findings.is_empty());
        let mut both = second;
        both.extend(first);
        prop_assert_eq!(noted.value, both);
    }

    #[test]
    fn pools_read_back(pool in pool()) {
        let noted = read_pool(&write_pool(&pool), &Place::project());
        prop_assert_eq!(noted, Noted::clean(pool));
    }

    #[test]
    fn a_union_of_pools_does_not_depend_on_the_order(first in pool(), second in pool()) {
        let (first, second) = (write_pool(&first), write_pool(&second));
        let read = |text: &str| read_pool(text, &Place::project());
        let merged = read(&union(&first, &second));
        prop_assert_eq!(&merged, &read(&union(&second, &first)));
        prop_assert_eq!(&merged, &read(&union(&union(&first, &second), &first)));
    }

    #[test]
    fn any_text_is_read(text in ".*|[{}\":,st1-a\n\\[\\]]{0,80}") {
        let lines = text.split('\n').filter(|line| {
            !line.trim_start_matches('\u{feff}').trim().is_empty()
        }).count();
        let noted = read_rows(&text, &Place::project());
        prop_assert!(noted.value.len() + noted.findings.len() <= lines.max(1));
        read_pool(&text, &Place::project());
    }
}
