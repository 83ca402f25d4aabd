//! The cases of staleness.md 10 that concern a translation.

use std::collections::BTreeMap;

use hexapla_content::{How, Impact, UnitId, UnitKind};

use super::*;
use crate::testing::judge;

mod divided;
mod laws;
mod messages;
mod rows;

/// A pool of remembered units.
#[derive(Debug)]
struct Memory(BTreeMap<Fingerprint, Unit>);

impl Memory {
    fn of(units: &[Unit]) -> Self {
        Self(
            units
                .iter()
                .map(|unit| (unit.fingerprint, unit.clone()))
                .collect(),
        )
    }
}

impl BaselineSource for Memory {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        self.0.get(&fingerprint).cloned()
    }
}

fn unit(kind: UnitKind, text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), kind, text)
}

fn paragraph(text: &str) -> Unit {
    unit(UnitKind::Paragraph, text)
}

fn heading(text: &str) -> Unit {
    Unit {
        context: "h2".into(),
        ..unit(UnitKind::Heading, text)
    }
    .fingerprinted()
}

fn code(text: &str) -> Unit {
    unit(UnitKind::Code, text)
}

const FERRY: &str = "The night ferry to Calder Island was cancelled for the 3rd week in a row.";
const COUNCIL: &str = "The harbour council will pay back every ticket by the end of May.";
const STORM: &str = "A storm warning stands for the whole northern coast until Thursday morning.";
const BAC: &str = "Le bac de nuit pour l’île Calder a été supprimé pour la 3e semaine de suite.";
const CONSEIL: &str =
    "Le conseil du port remboursera tous les billets d’ici à la fin du mois de mai.";
const TEMPETE: &str = "Un avis de tempête vaut pour toute la côte nord jusqu’à jeudi matin.";

fn english() -> Vec<Unit> {
    vec![paragraph(FERRY), paragraph(COUNCIL), paragraph(STORM)]
}

fn french() -> Vec<Unit> {
    vec![paragraph(BAC), paragraph(CONSEIL), paragraph(TEMPETE)]
}

fn row(source: &[&Unit], target: &[&Unit], how: How) -> Row {
    let prints = |units: &[&Unit]| {
        units
            .iter()
            .map(|unit| unit.fingerprint)
            .collect::<Few<_>>()
    };
    Row::new(prints(source), prints(target), how)
}

fn rows(source: &[Unit], target: &[Unit]) -> Vec<Row> {
    let pairs = source.iter().zip(target);
    pairs
        .map(|(s, t)| row(&[s], &[t], How::Translated))
        .collect()
}

/// `0:0 current` and so on, one result after the other.
fn told(source: &[Unit], target: &[Unit], rows: &[Row], pool: &[Unit]) -> Vec<String> {
    let memory = Memory::of(pool);
    let situation = Situation {
        source,
        target,
        rows,
        pool: &memory,
        hints: &[],
    };
    track(&situation, &judge()).iter().map(show).collect()
}

fn show(tracked: &Tracked) -> String {
    let indices = |indices: &[usize]| {
        let names: Vec<String> = indices.iter().map(ToString::to_string).collect();
        names.join(",")
    };
    let status = match tracked.status {
        Status::Outdated(impact) => format!("outdated({impact})"),
        status => status.name().to_owned(),
    };
    let places = format!("{}:{}", indices(&tracked.source), indices(&tracked.target));
    let flags = tracked.flags.iter().map(|flag| flag.name().to_owned());
    let words: Vec<String> = [places, status].into_iter().chain(flags).collect();
    words.join(" ")
}

#[test]
fn a_translation_up_to_date_is_current() {
    let rows = rows(&english(), &french());
    assert_eq!(
        told(&english(), &french(), &rows, &[]),
        ["0:0 current", "1:1 current", "2:2 current"]
    );
}

#[test]
fn without_a_ledger_what_pairs_is_unverified() {
    let target = &french()[..1];
    assert_eq!(
        told(&english(), target, &[], &[]),
        ["0:0 unverified", "1: missing", "2: missing"]
    );
}

#[test]
fn a_changed_figure_makes_one_unit_outdated() {
    let rows = rows(&english(), &french());
    let mut now = english();
    now[0] = paragraph(&FERRY.replace("3rd", "4th"));
    assert_eq!(
        told(&now, &french(), &rows, &english()),
        ["0:0 outdated(factual)", "1:1 current", "2:2 current"]
    );
}

#[test]
fn without_the_baseline_text_the_impact_is_unknown() {
    let rows = rows(&english(), &french());
    let mut now = english();
    now[1] = paragraph(&COUNCIL.replace("May", "June"));
    assert_eq!(
        told(&now, &french(), &rows, &[]),
        ["0:0 current", "1:1 outdated(unknown)", "2:2 current"]
    );
}

#[test]
fn back_to_the_old_text_is_current_again() {
    let rows = rows(&english(), &french());
    let mut there = english();
    there[1] = paragraph(&COUNCIL.replace("May", "June"));
    assert_eq!(
        told(&there, &french(), &rows, &english())[1],
        "1:1 outdated(factual)"
    );
    assert_eq!(
        told(&english(), &french(), &rows, &english())[1],
        "1:1 current"
    );
}

#[test]
fn a_repaired_comma_in_the_translation_does_not_freshen_it() {
    let rows = rows(&english(), &french());
    let mut now = english();
    now[0] = paragraph(&FERRY.replace("3rd", "4th"));
    let mut target = french();
    target[0] = paragraph(&BAC.replace("supprimé", "annulé"));
    assert_eq!(
        told(&now, &target, &rows, &english()),
        [
            "0:0 outdated(factual) touched",
            "1:1 current",
            "2:2 current"
        ]
    );
}

#[test]
fn an_edited_translation_of_the_same_source_stays_current() {
    let rows = rows(&english(), &french());
    let mut target = french();
    target[1] = paragraph(&CONSEIL.replace("fin du mois de mai", "fin mai"));
    assert_eq!(
        told(&english(), &target, &rows, &[])[1],
        "1:1 current touched"
    );
}

#[test]
fn a_partial_update_does_not_freshen_its_neighbours() {
    let old = rows(&english(), &french());
    let mut now = english();
    now[0] = paragraph(&FERRY.replace("3rd", "4th"));
    now[2] = paragraph(&STORM.replace("Thursday", "Friday"));
    let mut target = french();
    target[2] = paragraph(&TEMPETE.replace("jeudi", "vendredi"));
    let accepted = row(&[&now[2]], &[&target[2]], How::Translated);
    let rows = [old[0].clone(), old[1].clone(), accepted];
    assert_eq!(
        told(&now, &target, &rows, &english()),
        ["0:0 outdated(factual)", "1:1 current", "2:2 current"]
    );
}

#[test]
fn a_withdrawn_passage_is_orphaned_where_it_stood() {
    let rows = rows(&english(), &french());
    let now = [paragraph(FERRY), paragraph(STORM)];
    assert_eq!(
        told(&now, &french(), &rows, &english()),
        ["0:0 current", ":1 orphaned", "1:2 current"]
    );
}

#[test]
fn a_withdrawn_passage_stays_an_alarm_when_its_translation_was_edited() {
    let rows = rows(&english(), &french());
    let now = [paragraph(FERRY), paragraph(STORM)];
    let mut target = french();
    target[1] = paragraph(&CONSEIL.replace("remboursera", "rembourse"));
    assert_eq!(
        told(&now, &target, &rows, &english()),
        ["0:0 current", ":1 orphaned touched", "1:2 current"]
    );
}

#[test]
fn a_new_paragraph_is_missing() {
    let rows = rows(&english(), &french());
    let mut now = english();
    now.insert(
        1,
        paragraph("Buses replace the ferry from the old pier at eight in the evening."),
    );
    assert_eq!(
        told(&now, &french(), &rows, &english()),
        ["0:0 current", "1: missing", "2:1 current", "3:2 current"]
    );
}

#[test]
fn two_paragraphs_that_change_places_are_current_and_moved() {
    let rows = rows(&english(), &french());
    let now = [paragraph(COUNCIL), paragraph(FERRY), paragraph(STORM)];
    let told = told(&now, &french(), &rows, &english());
    assert_eq!(
        told.iter()
            .filter(|line| line.ends_with("current moved"))
            .count(),
        1
    );
    assert!(told.iter().all(|line| line.contains("current")));
}

#[test]
fn a_split_and_a_merge_are_flagged() {
    let whole = [paragraph(&format!("{FERRY} {COUNCIL}")), paragraph(STORM)];
    let target = [paragraph(&format!("{BAC} {CONSEIL}")), paragraph(TEMPETE)];
    let split = rows(&whole, &target);
    assert_eq!(
        told(&english(), &target, &split, &whole),
        ["0,1:0 outdated(markup) split", "2:1 current"]
    );
    let merged = rows(&english(), &french());
    assert_eq!(
        told(&whole, &french(), &merged, &english()),
        ["0:0,1 outdated(markup) merged", "1:2 current"]
    );
}

/// A pool that nobody may ask.
struct Closed;

impl BaselineSource for Closed {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        panic!("asked for {fingerprint}")
    }
}

#[test]
fn the_pool_is_not_asked_for_what_is_current() {
    let (source, target) = (english(), french());
    let rows = rows(&source, &target);
    let situation = Situation {
        source: &source,
        target: &target,
        rows: &rows,
        pool: &Closed,
        hints: &[],
    };
    assert_eq!(track(&situation, &judge()).len(), 3);
}

/// A pool that knows units by what another version of the normaliser called them.
struct Renamed(Fingerprint, Unit);

impl BaselineSource for Renamed {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        (fingerprint == self.0).then(|| self.1.clone())
    }
}

#[test]
fn an_upgrade_of_the_normaliser_makes_nothing_outdated() {
    let former = |of: &Unit| -> Fingerprint {
        let digits = of.fingerprint.to_string();
        format!("0-{}", digits.trim_start_matches("1-"))
            .parse()
            .unwrap()
    };
    let (source, target) = ([paragraph(FERRY)], [paragraph(BAC)]);
    let row = |t| Row::new(vec![former(&source[0])], vec![t], How::Translated);
    let pool = Renamed(former(&source[0]), source[0].clone());
    for row in [row(target[0].fingerprint), row(former(&target[0]))] {
        let situation = Situation {
            source: &source,
            target: &target,
            rows: &[row],
            pool: &pool,
            hints: &[],
        };
        let tracked = track(&situation, &judge());
        assert_eq!(
            tracked.iter().map(show).collect::<Vec<_>>(),
            ["0:0 current"]
        );
    }
}

#[test]
fn a_typo_and_then_a_fact_are_one_change() {
    let typo = paragraph(&FERRY.replace("cancelled", "canceled"));
    let target = [paragraph(BAC)];
    let rows = [row(&[&typo], &[&target[0]], How::Translated)];
    let now = [paragraph(&FERRY.replace("3rd", "4th"))];
    assert_eq!(
        told(&now, &target, &rows, &[typo]),
        ["0:0 outdated(factual)"]
    );
}

#[test]
fn every_kind_of_unit_answers_for_itself() {
    let kinds = [
        UnitKind::Field("title".into()),
        UnitKind::Heading,
        UnitKind::ListItem,
        UnitKind::TableRow,
        UnitKind::Quotation,
        UnitKind::Footnote,
    ];
    for kind in kinds {
        let text = |text: &str| unit(kind.clone(), text);
        let source = [text(FERRY), paragraph(COUNCIL)];
        let target = [text(BAC), paragraph(CONSEIL)];
        let rows = rows(&source, &target);
        let now = [text(&FERRY.replace("3rd", "4th")), paragraph(COUNCIL)];
        assert_eq!(
            told(&now, &target, &rows, &source),
            ["0:0 outdated(factual)", "1:1 current"],
            "{kind}"
        );
        assert_eq!(
            told(&now[1..], &target, &rows, &source),
            [":0 orphaned", "0:1 current"],
            "{kind}"
        );
        assert_eq!(
            told(&source, &target[1..], &rows, &[]),
            ["0: missing", "1:0 current"],
            "{kind}"
        );
    }
}

#[test]
fn another_level_or_emphasis_is_markup() {
    let deeper = Unit {
        context: "h3".into(),
        ..heading("Tickets and buses")
    }
    .fingerprinted();
    let source = [heading("Tickets and buses"), paragraph(FERRY)];
    let target = [heading("Billets et cars"), paragraph(BAC)];
    let rows = rows(&source, &target);
    let now = [deeper, paragraph(FERRY)];
    assert_eq!(
        told(&now, &target, &rows, &source)[0],
        "0:0 outdated(markup)"
    );
}
