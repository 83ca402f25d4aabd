//! Tests of [`super`] on temporary and simulated projects.

use hexapla_content::{Hint, How};
use hexapla_store::write_rows;

use super::*;
use crate::desk::Desk;
use crate::tracking::ledger::baseline_of;

const FR: &str = "ledger/content/water/fr.jsonl";
const BASE: &str = "ledger/content/water/base.jsonl";
const SOURCE: &str = "The mill was shut.\n\nNobody came.\n\nThey wait.\n";
const TARGET: &str = "Le moulin a été fermé.\n\nPersonne n'est venu, dit-on.\n\nIls attendent.\n";

fn texts(desk: &Desk, path: &str) -> Vec<(Fingerprint, Baseline)> {
    let place = hexapla_diagnostics::Place::file(path);
    let project = desk.project();
    let text = project
        .read_edition(&path.parse().unwrap(), &place)
        .value
        .unwrap();
    let units = text.edition.units.iter();
    units
        .map(|unit| (unit.fingerprint, baseline_of(&text, unit)))
        .collect()
}

/// A ledger with everything that gathers dust, and what it must keep.
fn dusty() -> (Desk, Vec<Row>, Pool) {
    let files = [
        ("content/en/water.md", SOURCE),
        ("content/fr/water.md", TARGET),
        // what was said and translated once
        (
            "content/en/old.md",
            "The mill was shut down.\n\nGone for good.\n\nHinted.\n\nNamed.\n",
        ),
        ("content/fr/old.md", "Personne n'est venu.\n\nDisparu.\n"),
    ];
    let plain = Desk::of(&files);
    let (source, target) = (
        texts(&plain, "content/en/water.md"),
        texts(&plain, "content/fr/water.md"),
    );
    let (old, edited) = (
        texts(&plain, "content/en/old.md"),
        texts(&plain, "content/fr/old.md"),
    );
    let row = |source: &Fingerprint, target: &Fingerprint| {
        Row::new(vec![*source], vec![*target], How::Translated)
    };
    let first = row(&old[0].0, &target[0].0);
    // its target was edited since: gone, and yet what the unit's status rests on
    let touched = row(&source[1].0, &edited[0].0);
    let third = row(&source[2].0, &target[2].0);
    let gone = row(&old[3].0, &edited[1].0);
    let rows = [
        third.clone(),
        first.clone(),
        gone,
        touched.clone(),
        third.clone(),
    ];
    let mut pool = Pool::EMPTY;
    pool.texts.extend(old.clone());
    pool.texts.extend(source.clone());
    pool.hints.push(Hint {
        old: old[2].0,
        new: source[0].0,
        by: None,
        at: None,
    });
    let (rows_text, pool_text) = (write_rows(&rows), write_pool(&pool));
    let desk = Desk::of(&[
        files[0],
        files[1],
        (FR, rows_text.as_str()),
        (BASE, pool_text.as_str()),
    ]);
    pool.texts.remove(&old[1].0);
    pool.texts.remove(&old[3].0);
    (desk, vec![first, touched, third], pool)
}

#[test]
fn what_speaks_of_nothing_goes_and_no_status_changes() {
    let (desk, rows, pool) = dusty();
    let before = desk.tracked("fr");
    let tidied = desk.project().tidy();
    assert_eq!(tidied.findings, []);
    let [release] = tidied.releases.as_slice() else {
        panic!("{tidied:?}")
    };
    assert_eq!(
        (release.release.as_str(), release.rows, release.texts),
        ("water", 2, 2)
    );
    let paths: Vec<&str> = release.paths().map(RelPath::as_str).collect();
    assert_eq!(paths, [FR, BASE]);
    desk.apply(&release.changes);
    assert_eq!(desk.text(FR).unwrap(), write_rows(&rows));
    assert_eq!(desk.text(BASE).unwrap(), write_pool(&pool));
    let told = |tracked: Vec<Tracked>| -> Vec<_> {
        let told = tracked.into_iter();
        told.map(|t| (t.source, t.target, t.status, t.flags, t.baseline))
            .collect()
    };
    assert_eq!(told(desk.tracked("fr")), told(before));
    assert!(
        desk.project().tidy().releases.is_empty(),
        "tidying twice changes nothing"
    );
}

#[test]
fn a_damaged_ledger_is_left_alone() {
    for path in [FR, BASE] {
        let (desk, ..) = dusty();
        let text = |path: &str| desk.text(path).unwrap();
        let damaged = |at: &str| {
            if at == path {
                format!("{}=======\n", text(at))
            } else {
                text(at)
            }
        };
        let (rows, pool) = (damaged(FR), damaged(BASE));
        let desk = Desk::of(&[
            ("content/en/water.md", SOURCE),
            ("content/fr/water.md", TARGET),
            (FR, &rows),
            (BASE, &pool),
        ]);
        let tidied = desk.project().tidy();
        assert!(tidied.releases.is_empty());
        let codes: Vec<_> = tidied.findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [LEDGER_DAMAGED], "{path}");
    }
}

#[test]
fn rows_without_their_edition_stay_and_keep_their_texts() {
    let (desk, ..) = dusty();
    let (rows, pool) = (desk.text(FR).unwrap(), desk.text(BASE).unwrap());
    let desk = Desk::of(&[("content/en/water.md", SOURCE), (FR, &rows), (BASE, &pool)]);
    let tidied = desk.project().tidy();
    assert_eq!(
        tidied
            .releases
            .iter()
            .map(|release| release.rows)
            .sum::<usize>(),
        0
    );
    // of the five texts of the past, one is named by nothing
    assert_eq!(
        tidied
            .releases
            .iter()
            .map(|release| release.texts)
            .sum::<usize>(),
        1
    );
}

#[test]
fn a_redacted_text_stays_and_an_empty_pool_goes() {
    let redacted = "{\"f\":\"1-00000000000000aa\",\"kind\":\"paragraph\",\"md\":null}\n";
    let unnamed = "{\"f\":\"1-00000000000000bb\",\"kind\":\"paragraph\",\"md\":\"Once.\"}\n";
    let read = |text: &str| {
        let place = hexapla_diagnostics::Place::file(BASE);
        hexapla_store::read_pool(text, &place).value
    };
    assert!(
        read(redacted)
            .texts
            .values()
            .all(|baseline| baseline.text.is_none())
    );
    let both = read(&format!("{redacted}{unnamed}"));
    let mut kept = both;
    tidy_pool(&mut kept, &BTreeSet::new());
    assert_eq!(kept.texts.len(), 1);

    let desk = Desk::of(&[("content/en/water.md", SOURCE), (BASE, unnamed)]);
    let tidied = desk.project().tidy();
    desk.apply(&tidied.releases[0].changes);
    assert_eq!(desk.text(BASE), None);
}

/// A newsroom in which the first passage of `SOURCE` was translated, and from French into Wolof.
fn newsroom(source: &str, ledger: &[(&str, &str)]) -> Desk {
    let (french, wolof) = ("Le moulin a été fermé.\n", "Moulin bi tëju na.\n");
    let mut files = vec![
        ("content/en/water.md", source),
        ("content/fr/water.md", french),
        ("content/wo/water.md", wolof),
    ];
    files.extend(ledger);
    Desk::of(&files)
}

#[test]
fn what_was_redacted_is_blanked_in_the_pool() {
    let text = "The mill was shut by Ana Roth.\n";
    let desk = newsroom(text, &[]);
    for locale in ["fr", "wo"] {
        let statement = crate::Statement {
            how: How::Translated,
            by: None,
            at: None,
            why: None,
            from: None,
        };
        let units = crate::unit_names("1").unwrap();
        let project = desk.project();
        let accepted = project.accept(0, &locale.parse().unwrap(), &units, &statement);
        desk.apply(&accepted.unwrap().changes);
    }
    let before = desk.text(BASE).unwrap();
    assert!(
        before.contains("Ana Roth") && before.contains("Le moulin"),
        "{before}"
    );
    let wo = "ledger/content/water/wo.jsonl";
    let ledger = [FR, wo, BASE].map(|path| (path, desk.text(path).unwrap()));
    let ledger = ledger.each_ref().map(|(path, text)| (*path, text.as_str()));
    let redact = |passage: &str| {
        format!("---\nredactions:\n  - unit: ana\n---\n\n<!-- id: ana -->\n\n{passage}")
    };
    // in the same words, and in others
    for passage in [text, "The mill was shut by a person.\n"] {
        let desk = newsroom(&redact(passage), &ledger);
        let tidied = desk.project().tidy();
        assert_eq!(tidied.releases[0].blanked, 2, "{passage}");
        desk.apply(&tidied.releases[0].changes);
        let pool = desk.text(BASE).unwrap();
        assert!(
            !pool.contains("Ana Roth") && !pool.contains("Le moulin"),
            "{pool}"
        );
        assert_eq!(pool.lines().count(), before.lines().count());
        assert!(desk.project().tidy().releases.is_empty(), "{passage}");
    }
    // the passage is gone, and the pool knows it by its pin
    let pinned = ledger[2].1.replace(
        "\"kind\":\"paragraph\"",
        "\"kind\":\"paragraph\",\"pin\":\"ana\"",
    );
    let ledger = [ledger[0], ledger[1], (BASE, pinned.as_str())];
    let desk = newsroom(
        &redact("").replace("<!-- id: ana -->", "Nobody came."),
        &ledger,
    );
    assert_eq!(desk.project().tidy().releases[0].blanked, 2);
}

#[test]
fn a_text_gets_the_pin_that_its_unit_has_now() {
    let (desk, ..) = dusty();
    let (rows, pool) = (desk.text(FR).unwrap(), desk.text(BASE).unwrap());
    let now = texts(&desk, "content/en/water.md").remove(0);
    let source = SOURCE.replace("The mill", "<!-- id: mill -->\n\nThe mill");
    let line = format!(
        "{}\n",
        hexapla_store::write_pool(&Pool {
            texts: BTreeMap::from([now.clone()]),
            hints: Vec::new(),
        })
        .trim_end()
    );
    let row = hexapla_store::write_rows(&[Row::new(vec![now.0], vec![now.0], How::Translated)]);
    let desk = Desk::of(&[
        ("content/en/water.md", &source),
        ("content/fr/water.md", TARGET),
        ("ledger/content/water/wo.jsonl", &row),
        (FR, &rows),
        (BASE, &format!("{pool}{line}")),
    ]);
    desk.apply(&desk.project().tidy().releases[0].changes);
    let pinned = desk.text(BASE).unwrap();
    assert!(
        pinned.contains("\"pin\":\"mill\",\"md\":\"The mill was shut.\""),
        "{pinned}"
    );
}
