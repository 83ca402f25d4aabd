//! What becomes of catalogues as units.

use hexapla_content::{Baseline, Fingerprint, InlineKind, Unit};
use hexapla_diagnostics::Place;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn units(text: &str) -> Vec<Unit> {
    edition(&Catalogue::read(text, &Place::project()).value).units
}

fn unit(text: &str) -> Unit {
    let mut units = units(text);
    assert_eq!(units.len(), 1, "{text}");
    units.remove(0)
}

fn fingerprint(text: &str) -> Fingerprint {
    unit(text).fingerprint
}

fn ids(text: &str) -> Vec<String> {
    units(text).iter().map(|unit| unit.id.to_string()).collect()
}

/// The pieces of a unit's text.
fn pieces(text: &str) -> Vec<String> {
    let unit = unit(text);
    let piece =
        |inline: &hexapla_content::Inline| format!("{} {}", inline.kind.name(), inline.target);
    unit.inlines.iter().map(piece).collect()
}

#[test]
fn every_value_and_every_attribute_is_a_unit() {
    let text = "# The bar.\nnav = Menu\n    .title = Open the menu\n    .accesskey = m\n\
        -brand = Harbour Desk\n    .gender = neuter\nonly =\n    .label = Attribute alone\n";
    let expected = [
        "#nav",
        "#nav.title",
        "#nav.accesskey",
        "#-brand",
        "#-brand.gender",
        "#only.label",
    ];
    assert_eq!(ids(text), expected);
    let units = units(text);
    assert_eq!(units[1].span.of(text), Some(".title = Open the menu"));
    assert_eq!(units[3].span.of(text), Some("-brand = Harbour Desk"));
}

#[test]
fn the_first_of_two_definitions_counts() {
    let twice = "nav = Menu\n    .title = One\n    .title = Two\nnav = Other\n    .label = Three\n";
    assert_eq!(ids(twice), ["#nav", "#nav.title"]);
    assert_eq!(units(twice)[1].text, "One");
}

#[test]
fn comments_and_layout_are_nothing() {
    let plain = fingerprint("camps = Twelve camps were closed in { $region }.\n");
    for same in [
        "# How many.\ncamps = Twelve camps were closed in { $region }.\n",
        "camps    =   Twelve  camps were closed in {$region}.   \n",
        "camps =\n    Twelve camps\n    were closed in {\n  $region\n}.\n",
        "camps = Twelve camps\r\n      were closed\r\n      in { $region }.\r\n",
    ] {
        assert_eq!(fingerprint(same), plain, "{same}");
    }
    for other in [
        "camp = Twelve camps were closed in { $region }.\n",
        "camps = Twelve camps were closed in { $place }.\n",
        "camps = Twelve camps were closed in { -region }.\n",
        "camps = Twelve camps were closed in{ $region }.\n",
        "camps = Twelve camps were closed in .\n",
    ] {
        assert_ne!(fingerprint(other), plain, "{other}");
    }
}

#[test]
fn a_choice_lies_flat_in_the_text() {
    let text = "camps = Today { NUMBER($n, type: \"cardinal\") ->\n    [0] no camp\n    [one] one camp\n   \
        *[other] { $n } camps\n} closed\n";
    let unit = unit(text);
    assert_eq!(
        unit.text,
        "Today \u{fffc} | no camp | one camp | \u{fffc} camps | \u{fffc} closed"
    );
    assert_eq!(
        unit.shown(),
        "Today { NUMBER($n, type: \"cardinal\") -> [0] no camp [one] one camp *[other] { $n } camps } closed"
    );
    let of = |inline: &hexapla_content::Inline| inline.span.of(text).unwrap_or_default().to_owned();
    let spans: Vec<String> = unit.inlines.iter().map(of).collect();
    let expected = [
        "{ NUMBER($n, type: \"cardinal\")",
        "0",
        "one",
        "other",
        "{ $n }",
        "}",
    ];
    assert_eq!(spans, expected);
}

#[test]
fn tags_are_pieces_and_their_prose_is_read() {
    let text = "m = See <a href=\"{ $url }\" title=\"All 12 camps\">our  <em>list</em></a>\n";
    assert_eq!(unit(text).text, "See All 12 camps our list");
    let expected = [
        "markup <a href=\"{ $url }\" title=\"",
        "markup \">",
        "markup <em>",
        "markup </em>",
        "markup </a>",
    ];
    assert_eq!(pieces(text), expected);
    let expected = ["markup <a href=\"/camps\">", "link /camps", "markup </a>"];
    assert_eq!(pieces("m = <a href=\"/camps\">12</a>\n"), expected);
    assert_eq!(
        unit("m = <ul><li>One.</li><li>Two<br/>three, 12<sup>th</sup></li></ul>\n").text,
        "One. Two three, 12th"
    );
    assert_eq!(pieces("m = a < b and <never closed\n"), [""; 0]);
    assert_eq!(unit("m = a < b\n").text, "a < b");
}

#[test]
fn character_references_are_what_they_mean() {
    let text = "m = Ferry &amp; boat&nbsp;12 &mdash; late&hellip; &nope; &\n";
    let unit = unit(text);
    assert_eq!(unit.text, "Ferry & boat 12 — late… &nope; &");
    assert_eq!(
        unit.shown(),
        "Ferry &amp; boat &nbsp;12 &mdash; late&hellip; &nope; &"
    );
    let of = |inline: &hexapla_content::Inline| inline.span.of(text).unwrap_or_default().to_owned();
    let spans: Vec<String> = unit.inlines.iter().map(of).collect();
    assert_eq!(spans, ["&amp;", "&nbsp;", "&mdash;", "&hellip;"]);
}

#[test]
fn what_one_types_is_code() {
    let text = "m = Run <code class=\"x\">cargo { $command }</code> or <kbd></kbd><CODE>ls</CODE> <code>never\n";
    let unit = unit(text);
    let code = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Code);
    let code: Vec<&str> = code.map(|inline| &unit.text[inline.text.clone()]).collect();
    assert_eq!(code, ["cargo \u{fffc}", "ls"]);
    assert_eq!(unit.shown(), text.trim_start_matches("m = ").trim_end());
}

#[test]
fn a_literal_that_says_something_is_prose() {
    assert_eq!(unit("m = { \"12\" } camps\n").text, "12 camps");
    assert_eq!(unit("m = { 12 } camps\n").text, "12 camps");
    assert_eq!(pieces("m = Camps{ \" \" }\n"), ["placeable { \" \" }"]);
    assert_eq!(
        pieces("m = { \"{\" }name}\n".trim_end_matches("}\n")),
        ["placeable { \"{\" }"]
    );
}

#[test]
fn expressions_have_one_way_of_writing() {
    let text =
        "m = {-brand(case:\"gen\")} {msg.title} {NUMBER($n,minimumFractionDigits:2)} {{ $x }}\n";
    let expected = [
        "placeable { -brand(case: \"gen\") }",
        "placeable { msg.title }",
        "placeable { NUMBER($n, minimumFractionDigits: 2) }",
        "placeable { $x }",
    ];
    assert_eq!(pieces(text), expected);
}

#[test]
fn fingerprints_are_stable() {
    // Changing this figure makes every ledger of the world unreadable: see NORMALISER_VERSION.
    let unit = unit("nav = Hello, { $name }!\n");
    assert_eq!(unit.fingerprint.to_string(), "1-7a55a8cbb8f4f115");
}

/// Catalogues, well made and not.
fn catalogue() -> impl Strategy<Value = String> {
    let scraps = [
        "nav",
        "-brand",
        "camps",
        " = ",
        "\n",
        "\r\n",
        "    ",
        " ",
        "Menu",
        "12 camps",
        "é",
        "{ $n }",
        "{",
        "}",
        "{ $n ->\n",
        "[one] ",
        "*[other] ",
        "\n}",
        ".title = ",
        "# note\n",
        "{ \"x\" }",
        "{ \" \" }",
        "<b>",
        "&amp;",
        "&nbsp;",
        "</b>",
        "<a href=\"/x\" title=\"y\">",
        "<",
        ">",
        "{ -brand }",
        "{ F($n, a: 1) }",
        "{ { $x } }",
        "|",
        "{ \"\\u00e9<b é=\" }",
        "\u{fffc}",
        "\u{a0}",
        "\t",
        "字",
        "{ msg.title }",
        "\"",
    ];
    let line = (
        select(vec!["nav", "camps", "-brand", "title"]),
        vec(select(scraps.to_vec()), 0..12),
    );
    let entry = line.prop_map(|(id, scraps)| format!("{id} = {}\n", scraps.concat()));
    vec(entry, 0..6).prop_map(|entries| entries.concat())
}

proptest! {
    #[test]
    fn what_the_pool_keeps_is_enough(text in catalogue()) {
        for unit in units(&text) {
            let kept = pool_text(&text, &unit);
            let baseline = Baseline { kind: unit.kind.clone(), context: "".into(), pin: None, text: Some(kept.clone()) };
            let again = read_baseline(&baseline).unwrap();
            prop_assert_eq!(&again.text, &unit.text, "{:?}", kept);
            prop_assert_eq!(again.fingerprint, unit.fingerprint);
        }
    }

    #[test]
    fn pieces_stand_in_order_inside_the_text(text in catalogue()) {
        for unit in units(&text) {
            prop_assert!(unit.span.of(&text).is_some());
            prop_assert_eq!(unit.text.trim(), unit.text.as_str());
            let mut done = 0;
            for inline in &unit.inlines {
                prop_assert!(done <= inline.text.start && inline.text.start <= inline.text.end);
                prop_assert!(unit.text.get(inline.text.clone()).is_some());
                prop_assert!(inline.span.of(&text).is_some());
                prop_assert!(!inline.kind.is_placeable() || !inline.text.is_empty());
                done = inline.text.end;
            }
        }
    }

    #[test]
    fn a_comment_before_an_entry_changes_nothing(text in catalogue()) {
        let plain: Vec<Fingerprint> = units(&text).iter().map(|unit| unit.fingerprint).collect();
        let commented = format!("# A note for translators.\n{text}");
        let with: Vec<Fingerprint> = units(&commented).iter().map(|unit| unit.fingerprint).collect();
        prop_assert_eq!(plain, with);
    }
}

#[test]
fn a_choice_in_a_choice_keeps_its_place() {
    use InlineKind::{Select, SelectEnd, Variant};
    let kinds: Vec<InlineKind> = unit(
        "m = { $a ->\n    [x] { $b ->\n        [y] one\n       *[z] two\n    }\n   *[w] three\n}\n",
    )
    .inlines
    .iter()
    .map(|inline| inline.kind)
    .collect();
    let inner = [Select, Variant, Variant, SelectEnd];
    let expected = [&[Select, Variant][..], &inner, &[Variant, SelectEnd]].concat();
    assert_eq!(kinds, expected);
}
