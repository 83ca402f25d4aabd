//! What a translator would say of a pairing, and the laws of every pairing.

use hexapla_content::{UnitId, UnitKind};
use proptest::prelude::*;

use super::*;

fn unit(kind: UnitKind, text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), kind, text)
}

fn paragraph(text: &str) -> Unit {
    unit(UnitKind::Paragraph, text)
}

fn heading(text: &str) -> Unit {
    let mut unit = unit(UnitKind::Heading, text);
    unit.context = "h2".into();
    unit.fingerprinted()
}

fn sketch(source: &[Unit], target: &[Unit]) -> String {
    let show = |indices: &[usize]| {
        let names: Vec<String> = indices.iter().map(ToString::to_string).collect();
        names.join(",")
    };
    let pairings: Vec<String> = pair(source, target)
        .iter()
        .map(|pairing| format!("{}:{}", show(&pairing.source), show(&pairing.target)))
        .collect();
    pairings.join(" ")
}

fn release() -> Vec<Unit> {
    vec![
        unit(
            UnitKind::Field("title".into()),
            "Night ferry cancelled again",
        ),
        paragraph("The night ferry to Calder Island was cancelled for the third week in a row."),
        heading("Tickets"),
        paragraph("The harbour council will pay back all 1,200 tickets by 31 May."),
        paragraph("Nobody was hurt."),
    ]
}

fn french() -> Vec<Unit> {
    vec![
        unit(
            UnitKind::Field("title".into()),
            "Le bac de nuit encore supprimé",
        ),
        paragraph(
            "Le bac de nuit pour l’île Calder a été supprimé pour la troisième semaine de suite.",
        ),
        heading("Billets"),
        paragraph("Le conseil du port remboursera les 1 200 billets d’ici au 31 mai."),
        paragraph("Personne n’a été blessé."),
    ]
}

#[test]
fn a_faithful_translation_pairs_one_to_one() {
    assert_eq!(sketch(&release(), &french()), "0:0 1:1 2:2 3:3 4:4");
    assert!(
        pair(&release(), &french())
            .iter()
            .all(|pairing| pairing.confidence.is_sure())
    );
}

#[test]
fn a_missing_section_is_not_paired() {
    let mut target = french();
    target.drain(2..4);
    assert_eq!(sketch(&release(), &target), "0:0 1:1 2: 3: 4:2");
}

#[test]
fn figures_of_other_scripts_count() {
    let source = [
        paragraph("In 2014 the bridge was closed for 12 days."),
        paragraph("In 2016 the bridge was closed for 45 days."),
    ];
    let target = [paragraph("في عام ٢٠١٦ أُغلق الجسر لمدة ٤٥ يوما.")];
    assert_eq!(sketch(&source, &target), "0: 1:0");
}

#[test]
fn a_passage_translated_as_two() {
    let source = [
        heading("Ferry"),
        paragraph(
            "The night ferry to Calder Island was cancelled for the third week in a row, and the \
             harbour council said that it would pay back every ticket by the end of May 2016.",
        ),
        heading("Bridge"),
    ];
    let target = [
        heading("Bac"),
        paragraph("Le bac de nuit pour l’île Calder a été supprimé pour la troisième semaine."),
        paragraph(
            "Le conseil du port a dit qu’il rembourserait tous les billets d’ici fin mai 2016.",
        ),
        heading("Pont"),
    ];
    assert_eq!(sketch(&source, &target), "0:0 1:1,2 2:3");
}

#[test]
fn what_agrees_in_nothing_is_doubtful() {
    let source = [paragraph(
        "On 9 March 2016 all 1,200 tickets were paid back in cash to the passengers.",
    )];
    let target = [paragraph("Au 31 mai, 15 camions.")];
    assert!(!pair(&source, &target)[0].confidence.is_sure());
}

#[test]
fn fields_pair_by_key_alone() {
    let field = |key: &str, text| unit(UnitKind::Field(key.into()), text);
    let source = [field("title", "One"), field("summary", "Two")];
    let target = [field("summary", "Deux"), field("deck", "Trois")];
    assert_eq!(sketch(&source, &target), "0: 1:0 :1");
}

fn passages() -> impl Strategy<Value = Vec<Unit>> {
    let words = prop::sample::select(vec!["ferry", "12", "port", "1,200", "Calder", "bac", "de"]);
    let text = prop::collection::vec(words, 0..12).prop_map(|words| words.join(" "));
    let kind = prop::sample::select(vec![
        UnitKind::Paragraph,
        UnitKind::Heading,
        UnitKind::ListItem,
        UnitKind::Code,
        UnitKind::Field("title".into()),
    ]);
    let unit = (text, kind).prop_map(|(text, kind)| unit(kind, &text));
    prop::collection::vec(unit, 0..90)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_unit_is_in_exactly_one_pairing(source in passages(), target in passages()) {
        let pairings = pair(&source, &target);
        let mut sources: Vec<usize> = pairings.iter().flat_map(|p| p.source.clone()).collect();
        let mut targets: Vec<usize> = pairings.iter().flat_map(|p| p.target.clone()).collect();
        let firsts: Vec<&usize> = pairings.iter().filter_map(|p| p.source.first()).collect();
        prop_assert!(firsts.is_sorted(), "in the order of the source");
        sources.sort_unstable();
        targets.sort_unstable();
        prop_assert_eq!(sources, (0..source.len()).collect::<Vec<_>>());
        prop_assert_eq!(targets, (0..target.len()).collect::<Vec<_>>());
        prop_assert_eq!(pairings, pair(&source, &target));
    }

    #[test]
    fn kinds_never_mix_with_code(source in passages(), target in passages()) {
        for pairing in pair(&source, &target) {
            for &s in &pairing.source {
                for &t in &pairing.target {
                    let (left, right) = (&source[s].kind, &target[t].kind);
                    prop_assert_eq!(*left == UnitKind::Code, *right == UnitKind::Code);
                }
            }
        }
    }
}

/// The exponent with which the steps of pairing grow from 250 units to 2000.
fn exponent(text: impl Fn(usize) -> (Vec<Unit>, Vec<Unit>)) -> f64 {
    let cost = |length: usize| {
        let (source, target) = text(length);
        let source: Vec<&Unit> = source.iter().collect();
        let target: Vec<&Unit> = target.iter().collect();
        let every: Vec<usize> = (0..source.len()).collect();
        let other: Vec<usize> = (0..target.len()).collect();
        let paired = Bitext::of_units(&source, &target, &Readings::new()).beads(&every, &other);
        f64::from(u32::try_from(paired.operations).unwrap())
    };
    (cost(2000) / cost(250)).log2() / 3.0
}

#[test]
fn cost_grows_near_linearly() {
    let text = |length: usize, turn: usize| -> Vec<Unit> {
        (0..length)
            .map(|index| paragraph(&"word ".repeat(5 + (index * 7 + turn * 3) % 40)))
            .collect()
    };
    let exponent = exponent(|length| (text(length, 0), text(length + length / 10, 1)));
    assert!(exponent <= 1.15, "{exponent:.3}");
}

#[test]
fn cost_of_a_disturbed_page_grows_near_linearly() {
    // the words of a page are as frequent as in real texts: that of rank r in proportion to 1/r
    let word = |index: usize, place: usize| {
        let drawn = (index * 7919 + place * 104_729) % 9973;
        40_000 / (drawn + 1)
    };
    let text = |length: usize, prefix: &str| -> Vec<Unit> {
        (0..length)
            .map(|index| {
                let words = (0..8 + index % 9).map(|place| {
                    let rank = word(index, place);
                    let letter = |shift: u32| {
                        let nth = u32::try_from((rank >> shift) % 26).unwrap();
                        char::from_u32(u32::from('a') + nth).unwrap()
                    };
                    format!("{prefix}{}{}{}", letter(0), letter(4), letter(8))
                });
                paragraph(&words.collect::<Vec<_>>().join(" "))
            })
            .collect()
    };
    let exponent = exponent(|length| {
        let mut target = text(length, "и");
        for at in (0..length - 40).step_by(20) {
            target.swap(at, at + 1);
            target.swap(at + 10, at + 30);
        }
        for at in (0..length - 40).rev().step_by(25) {
            target.remove(at);
        }
        (text(length, "e"), target)
    });
    assert!(exponent <= 1.15, "{exponent:.3}");
}

#[test]
fn neighbours_that_changed_places_are_found() {
    let mut target = french();
    target.swap(1, 3);
    assert_eq!(sketch(&release(), &target), "0:0 1:3 2:2 3:1 4:4");
}

#[test]
fn a_unit_that_moved_is_found_by_what_it_holds() {
    let mut source = release();
    source.push(heading("Office"));
    source.push(paragraph("Call the harbour office."));
    let mut target = french();
    target.push(heading("Bureau"));
    target.push(paragraph("Appelez le bureau du port."));
    let moved = target.remove(3);
    target.push(moved);
    assert_eq!(sketch(&source, &target), "0:0 1:1 2:2 3:6 4:3 5:4 6:5");
}

#[test]
fn equal_names_pair_with_each_other() {
    let item = |text| unit(UnitKind::ListItem, text);
    let source = ["package.json", "astro.config.mjs", "README.md"].map(item);
    let target = ["README.md", "package.json", "astro.config.mjs"].map(item);
    assert_eq!(sketch(&source, &target), "0:1 1:2 2:0");
}

#[test]
fn lengths_of_a_project_are_learned() {
    let page = |text: &str| vec![paragraph(text); 30];
    let (english, chinese) = (
        page("The night ferry was cancelled for the third week."),
        page("夜间渡轮连续第三周停航。"),
    );
    let lengths = Lengths::learned([(english.as_slice(), chinese.as_slice())]).unwrap();
    assert!((0.2..0.35).contains(&lengths.ratio()), "{lengths:?}");
    assert!(Lengths::learned([]).is_none());
    let pairings = pair_knowing(
        &english[..1],
        &chinese[..1],
        Known {
            lengths: Some(lengths),
            ..Known::NOTHING
        },
    );
    assert_eq!(pairings[0].target, [0]);
}

#[test]
fn tags_of_one_name_are_told_apart_by_their_addresses() {
    let card = |written: String| crate::testing::component("<Card/>", &written);
    let ports = ["orrin", "calder", "selm", "ost", "varn", "lake", "mill"];
    let of = |locale: &str, title: &str, left_out: &str| -> Vec<Unit> {
        let kept = ports.iter().filter(|port| **port != left_out);
        kept.map(|port| {
            card(format!(
                "<Card title=\"{title} d'{port}\" href=\"{locale}/{port}/\" />"
            ))
        })
        .collect()
    };
    let (source, target) = (of("", "The port", ""), of("/fr", "Le port", "selm"));
    let pairs = pair(&source, &target);
    let sure = pairs.iter().filter(|pair| {
        pair.confidence.is_sure() && pair.source.len() == 1 && pair.target.len() == 1
    });
    let sure: Vec<(usize, usize)> = sure.map(|pair| (pair.source[0], pair.target[0])).collect();
    // beside the one that is not translated a pair stays doubtful
    assert_eq!(sure, [(0, 0), (1, 1), (4, 3), (5, 4), (6, 5)]);
}
