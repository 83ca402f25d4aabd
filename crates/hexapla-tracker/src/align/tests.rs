//! What a translator would say of two versions, and the laws of every alignment.

use hexapla_content::{Unit, UnitId, UnitKind};
use proptest::prelude::*;

use super::*;

fn paragraph(text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)
}

fn heading(text: &str) -> Unit {
    let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Heading, text);
    unit.context = "h2".into();
    unit.fingerprinted()
}

fn paragraphs(texts: &[&str]) -> Vec<Unit> {
    texts.iter().map(|text| paragraph(text)).collect()
}

/// `=0 ~1>2 +3 -4` and so on: change, old indices, new indices.
fn sketch(old: &[Unit], new: &[Unit]) -> String {
    let show = |indices: &[usize]| {
        let names: Vec<String> = indices.iter().map(ToString::to_string).collect();
        names.join(",")
    };
    let beads = align(old, new).beads;
    let beads: Vec<String> = beads
        .iter()
        .map(|bead| {
            let sign = match (bead.change, bead.order) {
                (Change::Same, _) => "=",
                (Change::Moved, _) => "^",
                (Change::Edited, Order::Kept) => "~",
                (Change::Edited, Order::Moved) => "^~",
                (Change::Split, _) => "<",
                (Change::Merged, _) => ">",
                (Change::Added, _) => "+",
                (Change::Removed, _) => "-",
            };
            format!("{sign}{}:{}", show(&bead.old), show(&bead.new))
        })
        .collect();
    beads.join(" ")
}

const FERRY: &str = "The night ferry to Calder Island was cancelled for the third week in a row.";
const COUNCIL: &str =
    "The harbour council said that it would pay back every ticket by the end of May.";
const STORM: &str = "A storm warning stands for the whole northern coast until Thursday morning.";
const BRIDGE: &str =
    "Engineers will inspect the old swing bridge before any lorry may cross it again.";

#[test]
fn an_edited_paragraph_stays_in_its_place() {
    let edited = FERRY.replace("third", "fourth");
    let old = paragraphs(&[COUNCIL, FERRY, STORM]);
    assert_eq!(
        sketch(&old, &paragraphs(&[COUNCIL, &edited, STORM])),
        "=0:0 ~1:1 =2:2"
    );
}

#[test]
fn a_new_and_a_withdrawn_paragraph() {
    let old = paragraphs(&[COUNCIL, FERRY, STORM]);
    assert_eq!(
        sketch(&old, &paragraphs(&[COUNCIL, STORM, BRIDGE])),
        "=0:0 -1: =2:1 +:2"
    );
    assert_eq!(sketch(&old, &paragraphs(&[FERRY, STORM])), "-0: =1:0 =2:1");
}

#[test]
fn a_moved_paragraph_is_one_move() {
    let old = paragraphs(&[FERRY, COUNCIL, STORM, BRIDGE]);
    let new = paragraphs(&[COUNCIL, STORM, BRIDGE, FERRY]);
    assert_eq!(sketch(&old, &new), "=1:0 =2:1 =3:2 ^0:3");
}

#[test]
fn a_paragraph_moved_and_edited_is_found() {
    let edited = FERRY.replace("third", "fourth");
    let old = paragraphs(&[FERRY, COUNCIL, STORM, BRIDGE]);
    let new = paragraphs(&[COUNCIL, STORM, BRIDGE, &edited]);
    assert_eq!(sketch(&old, &new), "=1:0 =2:1 =3:2 ^~0:3");
}

#[test]
fn a_split_and_a_merge() {
    let both = format!("{FERRY} {COUNCIL}");
    let old = paragraphs(&[STORM, &both, BRIDGE]);
    let new = paragraphs(&[STORM, FERRY, COUNCIL, BRIDGE]);
    assert_eq!(sketch(&old, &new), "=0:0 <1:1,2 =2:3");
    assert_eq!(sketch(&new, &old), "=0:0 >1,2:1 =3:2");
}

#[test]
fn a_short_text_that_repeats_is_found_under_another_heading() {
    let of = |kind: UnitKind, text: &str| Unit::plain(UnitId::Body(1), kind, text);
    let (heading, code) = (
        || of(UnitKind::Heading, "Ferries"),
        || of(UnitKind::Code, "status"),
    );
    let old = [heading(), heading(), code(), paragraph(FERRY)];
    let new = [paragraph(FERRY), code(), code()];
    assert_eq!(sketch(&old, &new), "-0: -1: =3:0 ^2:1 +:2");
}

#[test]
fn repeated_headings_stay_in_their_sections() {
    let section = |name, text| [heading(name), heading_three("Background"), paragraph(text)];
    let old: Vec<Unit> = [section("Harbour", FERRY), section("Coast", STORM)].concat();
    let new: Vec<Unit> = [
        section("Roads", BRIDGE),
        section("Harbour", FERRY),
        section("Coast", STORM),
    ]
    .concat();
    assert_eq!(
        sketch(&old, &new),
        "+:0 +:1 +:2 =0:3 =1:4 =2:5 =3:6 =4:7 =5:8"
    );
}

fn heading_three(text: &str) -> Unit {
    Unit {
        context: "h3".into(),
        ..heading(text)
    }
    .fingerprinted()
}

#[test]
fn the_same_text_twice_is_matched_in_order() {
    let old = paragraphs(&[FERRY, STORM, FERRY]);
    let edited = STORM.replace("Thursday", "Friday");
    assert_eq!(
        sketch(&old, &paragraphs(&[FERRY, &edited, FERRY])),
        "=0:0 ~1:1 =2:2"
    );
}

#[test]
fn other_markup_is_the_same_passage() {
    let quoted = Unit {
        context: "ul".into(),
        ..paragraph(FERRY)
    }
    .fingerprinted();
    let old = paragraphs(&[FERRY, STORM, COUNCIL]);
    let new = [paragraph(STORM), paragraph(COUNCIL), quoted];
    assert_eq!(sketch(&old, &new), "=1:0 =2:1 ^~0:2");
}

#[test]
fn short_headings_match_by_place_only() {
    let old = [heading("Share"), paragraph(FERRY), heading("Contact")];
    let new = [
        heading("Spread the word"),
        paragraph(FERRY),
        heading("Press"),
    ];
    assert_eq!(sketch(&old, &new), "~0:0 =1:1 ~2:2");
    let elsewhere = [
        paragraph(FERRY),
        heading("Shares"),
        paragraph(STORM),
        heading("Contact"),
    ];
    assert_eq!(sketch(&old, &elsewhere), "-0: =1:0 +:1 +:2 =2:3");
}

#[test]
fn fields_answer_to_their_key() {
    let field =
        |key: &str, text| Unit::plain(UnitId::Field(key.into()), UnitKind::Field(key.into()), text);
    let old = [field("title", FERRY), field("summary", STORM)];
    let new = [
        field("summary", FERRY),
        field("title", "Quite another title"),
    ];
    let beads = align(&old, &new).beads;
    let pairs: Vec<(&[usize], &[usize])> =
        beads.iter().map(|bead| (&*bead.old, &*bead.new)).collect();
    assert_eq!(pairs, [(&[1][..], &[0][..]), (&[0], &[1])]);
}

#[test]
fn pins_beat_computation() {
    let pinned = |text| Unit {
        pin: Some("toll".into()),
        ..paragraph(text)
    };
    let old = [paragraph(STORM), pinned(FERRY)];
    let new = [pinned(BRIDGE), paragraph(STORM), paragraph(FERRY)];
    assert_eq!(sketch(&old, &new).matches("1:0").count(), 1);
}

#[test]
fn code_never_pairs_with_prose() {
    let code = Unit::plain(UnitId::Body(1), UnitKind::Code, FERRY);
    assert_eq!(sketch(&paragraphs(&[FERRY]), &[code]), "-0: +:0");
}

#[test]
fn a_rewritten_paragraph_alone_in_its_gap_is_edited() {
    let old = paragraphs(&[STORM, FERRY, BRIDGE]);
    let recast =
        "For the third week running no night boat leaves for Calder Island, and nobody knows why.";
    assert_eq!(
        sketch(&old, &paragraphs(&[STORM, recast, BRIDGE])),
        "=0:0 ~1:1 =2:2"
    );
}

fn passage() -> impl Strategy<Value = Unit> {
    let words = prop::sample::select(vec![
        "ferry", "harbour", "council", "storm", "bridge", "ticket", "12", "not", "Thursday",
    ]);
    let text = prop::collection::vec(words, 0..9).prop_map(|words| words.join(" "));
    let kind = prop::sample::select(vec![
        UnitKind::Paragraph,
        UnitKind::Heading,
        UnitKind::ListItem,
        UnitKind::Code,
        UnitKind::Field("title".into()),
    ]);
    let pin = prop::option::weighted(0.1, prop::sample::select(vec!["a", "b"]));
    (text, kind, pin).prop_map(|(text, kind, pin)| Unit {
        pin: pin.map(Into::into),
        ..Unit::plain(UnitId::Body(1), kind, &text)
    })
}

fn passages() -> impl Strategy<Value = Vec<Unit>> {
    prop::collection::vec(passage(), 0..24)
}

/// Two versions that share some of their units.
fn versions() -> impl Strategy<Value = (Vec<Unit>, Vec<Unit>)> {
    (passages(), passages(), prop::collection::vec(0..3_u8, 24)).prop_map(|(old, other, keep)| {
        let mut new: Vec<Unit> = old
            .iter()
            .zip(&keep)
            .filter(|&(_, &keep)| keep > 0)
            .map(|(unit, _)| unit.clone())
            .collect();
        for (unit, place) in other.into_iter().zip(keep) {
            new.insert(usize::from(place) * new.len() / 3, unit);
        }
        (old, new)
    })
}

proptest! {
    #[test]
    fn every_unit_is_in_exactly_one_bead((old, new) in versions()) {
        let beads = align(&old, &new).beads;
        let mut olds: Vec<usize> = beads.iter().flat_map(|bead| bead.old.clone()).collect();
        let mut news: Vec<usize> = beads.iter().flat_map(|bead| bead.new.clone()).collect();
        olds.sort_unstable();
        news.sort_unstable();
        prop_assert_eq!(olds, (0..old.len()).collect::<Vec<_>>());
        prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
    }

    #[test]
    fn a_text_is_the_same_as_itself(units in passages()) {
        let beads = align(&units, &units).beads;
        prop_assert!(beads.iter().all(|bead| bead.change == Change::Same && bead.old == bead.new));
    }

    #[test]
    fn the_name_of_a_change_is_true((old, new) in versions()) {
        for bead in align(&old, &new).beads {
            let equal = bead.old.len() == 1
                && bead.new.len() == 1
                && old[bead.old[0]].fingerprint == new[bead.new[0]].fingerprint;
            let name = match (bead.old.len(), bead.new.len()) {
                (0, 1) => bead.change == Change::Added,
                (1, 0) => bead.change == Change::Removed,
                (1, 1) if equal => matches!(bead.change, Change::Same | Change::Moved),
                (1, 1) => bead.change == Change::Edited,
                (1, 2..) => bead.change == Change::Split,
                (2.., 1) => bead.change == Change::Merged,
                _ => false,
            };
            prop_assert!(name, "{bead:?}");
        }
    }

    #[test]
    fn what_stands_in_both_is_the_same_or_moved((old, new) in versions()) {
        let unpinned = |units: Vec<Unit>| -> Vec<Unit> {
            let body = units.into_iter().filter(|unit| !matches!(unit.kind, UnitKind::Field(_)));
            body.map(|unit| Unit { pin: None, ..unit }).collect()
        };
        let (old, new) = (unpinned(old), unpinned(new));
        let beads = align(&old, &new).beads;
        let equal = beads.iter().filter(|bead| matches!(bead.change, Change::Same | Change::Moved));
        prop_assert_eq!(equal.count(), in_both(&old, &new));
    }

    #[test]
    fn a_large_gap_covers_every_unit_once(
        old in prop::collection::vec(passage(), 100..160),
        new in prop::collection::vec(passage(), 100..160),
    ) {
        let beads = align(&old, &new).beads;
        let olds: usize = beads.iter().map(|bead| bead.old.len()).sum();
        let news: usize = beads.iter().map(|bead| bead.new.len()).sum();
        prop_assert_eq!((olds, news), (old.len(), new.len()));
    }
}

/// How many units stand in both versions, the same in all channels.
fn in_both(old: &[Unit], new: &[Unit]) -> usize {
    let mut rest: Vec<_> = new.iter().map(|unit| unit.fingerprint).collect();
    let found = old.iter().filter(|unit| {
        let place = rest.iter().position(|other| *other == unit.fingerprint);
        place.map(|place| rest.swap_remove(place)).is_some()
    });
    found.count()
}

/// A text of `length` paragraphs; `turn` chooses the words, so that two turns share few of them.
fn long_text(length: usize, turn: usize) -> Vec<Unit> {
    (0..length)
        .map(|index| {
            let word = |place: usize| (index * 7919 + place * 104_729 + turn * 15_485_863) % 9973;
            let words: Vec<String> = (0..12).map(|place| format!("w{}", word(place))).collect();
            paragraph(&words.join(" "))
        })
        .collect()
}

/// The exponent of growth between a text and one eight times as long.
fn growth(shape: impl Fn(usize) -> (Vec<Unit>, Vec<Unit>)) -> f64 {
    let cost = |length| {
        let (old, new) = shape(length);
        f64::from(u32::try_from(align(&old, &new).operations).unwrap())
    };
    (cost(4000) / cost(500)).log2() / 3.0
}

#[test]
fn cost_grows_near_linearly() {
    let edited = |length: usize| {
        let old = long_text(length, 0);
        let mut new = old.clone();
        for unit in new.iter_mut().step_by(10) {
            *unit = paragraph(&format!("{} and more", unit.text));
        }
        (old, new)
    };
    let identical = |length: usize| {
        let unit = paragraph(FERRY);
        let mut new = vec![unit.clone(); length + length / 10];
        new.insert(0, paragraph(STORM));
        new.push(paragraph(COUNCIL));
        (vec![unit; length], new)
    };
    let reversed = |length: usize| {
        let old = long_text(length, 0);
        let new = old.iter().rev().cloned().collect();
        (old, new)
    };
    let all_edited = |length: usize| {
        let old = long_text(length, 0);
        let new = old
            .iter()
            .map(|unit| paragraph(&format!("{} too", unit.text)))
            .collect();
        (old, new)
    };
    let shapes: [(&str, f64); 6] = [
        ("equal", growth(|n| (long_text(n, 0), long_text(n, 0)))),
        ("one in ten edited", growth(edited)),
        ("all edited", growth(all_edited)),
        (
            "all different",
            growth(|n| (long_text(n, 0), long_text(n, 1))),
        ),
        ("all identical", growth(identical)),
        ("reversed", growth(reversed)),
    ];
    for (shape, exponent) in shapes {
        assert!(exponent <= 1.15, "{shape}: {exponent:.3}");
    }
}
