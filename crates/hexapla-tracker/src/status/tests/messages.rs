//! Catalogues.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::testing::message;
use crate::{NotAcceptable, Statement, accept};

/// Messages by their ids.
fn catalogue(all: &[(&str, &str)]) -> Vec<Unit> {
    all.iter().map(|(id, text)| message(id, text)).collect()
}

/// Rows that say which translation was made from which text of the source, by id.
fn made_from(source: &[Unit], target: &[Unit]) -> Vec<Row> {
    let pair = |unit: &Unit| {
        let own = target.iter().find(|other| other.kind == unit.kind)?;
        Some(Row {
            id: unit.kind.message().map(str::to_owned),
            ..row(&[unit], &[own], How::Translated)
        })
    };
    source.iter().filter_map(pair).collect()
}

/// How the messages stand: ids, status and flags.
fn told(was: &[Unit], source: &[Unit], target: &[Unit], rows: &[Row]) -> Vec<String> {
    let pool = Memory::of(was);
    let situation = Situation {
        source,
        target,
        rows,
        pool: &pool,
        hints: &[],
    };
    let named = |units: &[Unit], at: &[usize]| {
        at.iter()
            .map(|&at| units[at].id.to_string())
            .collect::<String>()
    };
    let line = |tracked: &Tracked| {
        let status = match tracked.status {
            Status::Outdated(impact) => impact.name(),
            status => status.name(),
        };
        let flags = tracked.flags.iter().map(|flag| flag.name());
        let words: Vec<&str> = std::iter::once(status).chain(flags).collect();
        let (left, right) = (
            named(source, &tracked.source),
            named(target, &tracked.target),
        );
        format!("{left}/{right} {}", words.join(" "))
    };
    track(&situation, &judge()).iter().map(line).collect()
}

const SOURCE: [(&str, &str); 3] = [
    ("nav-search", "Search the archive"),
    ("nav-search.title", "Find an old release"),
    ("camps", "{ $n } camps"),
];
const TARGET: [(&str, &str); 3] = [
    ("camps", "{ $n } Lager"),
    ("nav-search", "Archiv durchsuchen"),
    ("nav-search.title", "Alte Mitteilungen finden"),
];

#[test]
fn messages_pair_by_id_in_any_order() {
    let (source, target) = (catalogue(&SOURCE), catalogue(&TARGET));
    let rows = made_from(&source, &target);
    let expected = [
        "#nav-search/#nav-search current",
        "#nav-search.title/#nav-search.title current",
        "#camps/#camps current",
    ];
    assert_eq!(told(&source, &source, &target, &rows), expected);
    let expected = expected.map(|line| line.replace("current", "unverified"));
    assert_eq!(told(&[], &source, &target, &[]), expected);
}

#[test]
fn equal_texts_under_two_ids_are_two_messages() {
    let was = catalogue(&[("close", "Close"), ("near", "Close")]);
    let target = catalogue(&[("close", "Schließen"), ("near", "Nah")]);
    let now = catalogue(&[("close", "Close"), ("near", "Nearby")]);
    let rows = made_from(&was, &target);
    let expected = ["#close/#close current", "#near/#near wording"];
    assert_eq!(told(&was, &now, &target, &rows), expected);
}

#[test]
fn what_is_gone_is_orphaned_and_what_nobody_knows_is_not() {
    let (was, target) = (catalogue(&SOURCE), catalogue(&TARGET));
    let rows = made_from(&was, &target);
    let now = catalogue(&[SOURCE[0], ("new", "Something else entirely")]);
    let expected = [
        "/#camps orphaned",
        "#nav-search/#nav-search current",
        "/#nav-search.title orphaned",
        "#new/ missing",
    ];
    assert_eq!(told(&was, &now, &target, &rows), expected);
    let expected = [
        "/#camps unverified",
        "#nav-search/#nav-search unverified",
        "/#nav-search.title unverified",
        "#new/ missing",
    ];
    assert_eq!(told(&was, &now, &target, &[]), expected);
}

#[test]
fn another_id_is_known_again() {
    let (was, target) = (catalogue(&SOURCE), catalogue(&TARGET));
    let rows = made_from(&was, &target);
    let renamed = |all: &[(&str, &str)]| -> Vec<Unit> {
        let rename = |(id, text): &(&str, &str)| message(&id.replace("nav-search", "find"), text);
        all.iter().map(rename).collect()
    };
    let now = renamed(&SOURCE);
    let expected = [
        "#find/#nav-search interface renamed",
        "#find.title/#nav-search.title interface renamed",
        "#camps/#camps current",
    ];
    assert_eq!(told(&was, &now, &target, &rows), expected);
    let expected = [
        "#find/#find current",
        "#find.title/#find.title current",
        "#camps/#camps current",
    ];
    assert_eq!(told(&was, &now, &renamed(&TARGET), &rows), expected);
    // with another fact in the same breath
    let mut changed = now;
    changed[1] = message("find.title", "Find 12 old releases");
    assert_eq!(
        told(&was, &changed, &target, &rows)[1],
        "#find.title/#nav-search.title factual renamed"
    );
    assert_eq!(
        told(&was, &changed, &renamed(&TARGET), &rows)[1],
        "#find.title/#find.title factual"
    );
}

#[test]
fn a_message_under_its_old_id_cannot_be_accepted() {
    let (was, target) = (catalogue(&SOURCE[..1]), catalogue(&TARGET[1..2]));
    let rows = made_from(&was, &target);
    let now = catalogue(&[("find", SOURCE[0].1)]);
    let pool = Memory::of(&was);
    let situation = Situation {
        source: &now,
        target: &target,
        rows: &rows,
        pool: &pool,
        hints: &[],
    };
    let all = track(&situation, &judge());
    let statement = Statement {
        how: How::Checked,
        by: None,
        at: None,
        why: None,
        from: None,
    };
    let refused = accept(&situation, &all, &all[0], &statement);
    assert_eq!(refused, Err(NotAcceptable::Renamed));
}

#[test]
fn a_row_names_its_message_and_replaces_what_was_said_of_it() {
    let (was, target) = (catalogue(&SOURCE), catalogue(&TARGET));
    let mut rows = made_from(&was, &target);
    // what another branch said of the same message
    rows.push(Row {
        how: How::Checked,
        ..rows[0].clone()
    });
    let now = catalogue(&[("nav-search", "Search everything"), SOURCE[1], SOURCE[2]]);
    let pool = Memory::of(&was);
    let situation = Situation {
        source: &now,
        target: &target,
        rows: &rows,
        pool: &pool,
        hints: &[],
    };
    let all = track(&situation, &judge());
    let statement = Statement {
        how: How::Checked,
        by: None,
        at: None,
        why: Some("the name of the page".to_owned()),
        from: None,
    };
    let acceptance = accept(&situation, &all, &all[0], &statement).unwrap();
    assert_eq!(acceptance.row.id.as_deref(), Some("nav-search"));
    assert_eq!(acceptance.replaces, [0, 3]);
}

#[test]
fn the_row_about_the_text_in_the_tree_counts() {
    let was = catalogue(&[("m", "Twelve camps were closed")]);
    let now = catalogue(&[("m", "Fifteen camps were closed")]);
    let old = catalogue(&[("m", "Zwölf Lager geschlossen")]);
    let new = catalogue(&[("m", "Fünfzehn Lager geschlossen")]);
    let rows = [made_from(&was, &old), made_from(&now, &new)].concat();
    assert_eq!(told(&was, &now, &old, &rows), ["#m/#m factual"]);
    assert_eq!(told(&was, &now, &new, &rows), ["#m/#m current"]);
    let edited = catalogue(&[("m", "15 Lager geschlossen")]);
    assert_eq!(told(&was, &now, &edited, &rows), ["#m/#m current touched"]);
    assert_eq!(
        told(&was, &now, &edited, &rows[..1]),
        ["#m/#m factual touched"]
    );
    assert_eq!(told(&[], &now, &old, &rows[..1]), ["#m/#m unknown"]);
}

#[test]
fn a_copy_is_missing_and_a_brand_is_not() {
    let source = catalogue(&[
        ("a", "Search the archive"),
        ("b", "{ -desk }"),
        ("c", "GitHub"),
    ]);
    let expected = ["#a/#a missing copied", "#b/#b current", "#c/#c unverified"];
    assert_eq!(told(&[], &source, &source, &[]), expected);
    let french = catalogue(&[("a", "Chercher dans les archives")]);
    let rows = made_from(&source[..1], &french);
    assert_eq!(
        told(&[], &source[..1], &source[..1], &rows),
        ["#a/#a missing copied touched"]
    );
    let rows = made_from(&source[..1], &source[..1]);
    assert_eq!(
        told(&[], &source[..1], &source[..1], &rows),
        ["#a/#a current"]
    );
    let older = catalogue(&[("a", "Search our archive")]);
    assert_eq!(
        told(&older, &source[..1], &older, &[]),
        ["#a/#a missing copied"]
    );
}

fn any_catalogue() -> impl Strategy<Value = Vec<Unit>> {
    let ids = ["a", "b", "b.title", "-c", "d", "d.title"];
    let texts = [
        "Search",
        "Search the archive of the harbour council today",
        "Search the archive of the harbour council now",
        "{ $n } camps",
        "12 camps",
        "{ $n -> [one] One camp *[other] { $n } camps }",
    ];
    vec((select(ids.to_vec()), select(texts.to_vec())), 0..6).prop_map(|all| {
        let mut seen = BTreeSet::new();
        let all = all.into_iter().filter(|(id, _)| seen.insert(*id));
        all.map(|(id, text)| message(id, text)).collect()
    })
}

proptest! {
    #[test]
    fn every_message_is_in_exactly_one_result(
        was in any_catalogue(),
        now in any_catalogue(),
        then in any_catalogue(),
        target in any_catalogue(),
        flip in any::<bool>(),
    ) {
        let rows = made_from(&was, &then);
        let pool = Memory::of(&was);
        let situation = |rows| Situation { source: &now, target: &target, rows, pool: &pool, hints: &[] };
        let tracked = track(&situation(&rows), &judge());
        let mut sources: Vec<usize> = tracked.iter().flat_map(|t| t.source.clone()).collect();
        let mut targets: Vec<usize> = tracked.iter().flat_map(|t| t.target.clone()).collect();
        sources.sort_unstable();
        targets.sort_unstable();
        prop_assert_eq!(sources, (0..now.len()).collect::<Vec<_>>());
        prop_assert_eq!(targets, (0..target.len()).collect::<Vec<_>>());
        // the order of rows never matters, nor whether a row names its message
        let statuses = |tracked: &[Tracked]| tracked.iter().map(|t| t.status).collect::<Vec<_>>();
        let before = statuses(&tracked);
        let unnamed = |row: &Row| Row { id: row.id.clone().filter(|_| !flip), ..row.clone() };
        let others: Vec<Row> = rows.iter().rev().map(unnamed).collect();
        prop_assert_eq!(statuses(&track(&situation(&others), &judge())), before);
    }
}
