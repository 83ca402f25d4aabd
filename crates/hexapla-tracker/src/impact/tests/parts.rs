//! What parts of a comparison answer alone.

use hexapla_content::{Impact, Inline, InlineKind, Unit, UnitId, UnitKind};
use hexapla_diagnostics::Span;

use super::super::joined::{Joined, unequal};
use super::super::{Judge, Judgement, Reason, ReasonKind, quoted};
use super::{english, line, paragraph};

fn with(mut unit: Unit, kind: InlineKind, part: &str, target: &str) -> Unit {
    let start = unit.text.find(part).unwrap();
    let text = start..start + part.len();
    let span = Span::new(text.start, text.end);
    let target = target.into();
    unit.inlines.push(Inline {
        kind,
        text,
        span,
        target,
    });
    unit
}

fn change(old: &[&Unit], new: &[&Unit]) -> Judgement {
    let corpus = hexapla_facts::Corpus::empty();
    let corpus = &corpus;
    let judge = Judge::of(&english(), &corpus);
    judge.change(old, new)
}

fn of_kind(kind: UnitKind, text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), kind, text)
}

/// A unit whose text stays as it is written.
fn as_written(kind: UnitKind, text: &str) -> Unit {
    Unit {
        text: text.to_owned(),
        ..of_kind(kind, "")
    }
}

fn code_block(text: &str) -> Unit {
    as_written(UnitKind::Code, text)
}

/// The reasons of a change from one unit to another, in words.
fn told(old: &Unit, new: &Unit) -> Vec<String> {
    change(&[old], &[new]).reasons.iter().map(line).collect()
}

#[test]
fn code_spans_of_joined_units_stand_where_they_stand_in_the_text() {
    let one = with(paragraph("Run ls here."), InlineKind::Code, "ls", "");
    let two = with(paragraph("Then cd and pwd."), InlineKind::Code, "cd", "");
    let two = with(two, InlineKind::Code, "pwd", "");
    let three = with(paragraph("At last exit."), InlineKind::Code, "exit", "");
    let joined = Joined::of(&[&one, &two, &three]);
    let code: Vec<&str> = joined
        .code
        .iter()
        .map(|span| &joined.text[span.clone()])
        .collect();
    assert_eq!(code, ["ls", "cd", "pwd", "exit"]);
}

#[test]
fn values_cancel_one_for_one() {
    let told = |old: &[&str], new: &[&str]| {
        let reasons = unequal(old, new, ReasonKind::Link);
        reasons.iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(told(&["/a", "/b"], &["/b", "/a"]), [""; 0]);
    assert_eq!(
        told(&["/a", "/a", "/a"], &["/a"]),
        ["link: /a → ∅", "link: /a → ∅"]
    );
    assert_eq!(
        told(&["/a"], &["/b", "/a", "/a"]),
        ["link: ∅ → /b", "link: ∅ → /a"]
    );
}

#[test]
fn quotation_marks_are_the_same_in_every_style_and_stand_among_letters() {
    for (old, new, differ) in [
        ("“a” b", "«a» \"b", true),
        ("“a” b", "\"a\", b", false),
        ("„a“ b", "«a» b", false),
        ("‘a’ b", "'a' b", false),
        ("a b", "'a' b", true),
        ("\"a\" b", "\"a b\"", true),
        ("a b", "a, b!", false),
    ] {
        assert_eq!(quoted::marks_differ(old, new), differ, "{old} / {new}");
    }
}

#[test]
fn another_kind_or_context_is_told_beside_another_text() {
    let [was, is] = ["Ships came.", "Boats came."];
    let heading = |context: &str| {
        let mut unit = of_kind(UnitKind::Heading, is);
        unit.context = context.into();
        unit
    };
    let markup = |old: &Unit, new: &Unit| {
        let reasons = change(&[old], &[new]).reasons;
        reasons
            .iter()
            .any(|reason: &Reason| reason.kind == ReasonKind::Markup)
    };
    assert!(markup(&paragraph(was), &of_kind(UnitKind::ListItem, is)));
    assert!(!markup(&paragraph(was), &paragraph(is)));
    let mut old = heading("h2");
    old.text = was.to_owned();
    assert!(markup(&old, &heading("h3")));
    assert!(!markup(&old, &heading("h2")));
}

#[test]
fn what_an_expression_says_is_told_once() {
    let shown = |target| with(paragraph("There were x."), InlineKind::Markup, "x", target);
    assert_eq!(told(&shown("{a}"), &shown("{b}")), ["wording: {a} → {b}"]);
}

#[test]
fn what_attributes_say_is_told_instead_of_markup() {
    let tag = |written| crate::testing::component("<Pier/>", written);
    let (old, new) = (tag("<Pier to=\"/x\" />"), tag("<Pier to=\"/y\" />"));
    assert_eq!(told(&old, &new), ["link: /x → /y"]);
}

#[test]
fn a_tag_ends_behind_its_quotations_and_a_comment_at_its_end() {
    let raw = |text: &str| of_kind(UnitKind::Markup, text);
    for (old, new, impact) in [
        (
            "<p class=\"a > b\">A</p>",
            "<p class=\"a > c\">A</p>",
            Impact::Markup,
        ),
        (
            "<p class='a > b'>A</p>",
            "<p class='a > c'>A</p>",
            Impact::Markup,
        ),
        ("<p a=\"'\">A</p>", "<p a=\"'\">B</p>", Impact::Wording),
        ("<!-- a > b -->A", "<!-- a > c -->A", Impact::Markup),
        ("<!-- a -->12", "<!-- a -->13", Impact::Factual),
        ("<b>12</b>", "<b>13</b>", Impact::Factual),
        ("A <b>12</b>", "A <i><b>12</b></i>", Impact::Markup),
    ] {
        assert_eq!(change(&[&raw(old)], &[&raw(new)]).impact, impact, "{old}");
    }
}

#[test]
fn what_raw_markup_says_is_told_where_it_stands() {
    let (old, new) = (
        "<p\n title=\"Ships\" alt=\"12\">A</p>",
        "<p\n title=\"Ships\" alt=\"13\">A</p>",
    );
    let reasons = change(
        &[&as_written(UnitKind::Markup, old)],
        &[&as_written(UnitKind::Markup, new)],
    )
    .reasons;
    let spans = reasons.iter().filter_map(|reason| reason.new_span.clone());
    assert_eq!(spans.map(|span| &new[span]).collect::<Vec<_>>(), ["13"]);
}

#[test]
fn a_very_long_code_block_is_one_reason() {
    let words = |count: usize, last: &str| code_block(&("w ".repeat(count - 1) + last));
    assert_eq!(
        told(&words(20_000, "a"), &words(20_000, "b")),
        ["code: a → b"]
    );
    let (old, new) = (words(20_001, "a"), words(20_001, "b"));
    let [reason] = &*change(&[&old], &[&new]).reasons else {
        panic!("it is one reason");
    };
    assert_eq!(reason.old_span.as_ref(), Some(&(0..old.text.len())));
    let spaced = code_block(&old.text.replace(' ', "  "));
    assert_eq!(change(&[&old], &[&spaced]).impact, Impact::Cosmetic);
}

#[test]
fn a_comment_of_code_is_told_where_it_stands() {
    let (old, new) = (
        "rust\nsail(); // 12 ships\ndock();",
        "rust\nsail(); // 13 ships\ndock();",
    );
    let reasons = change(&[&code_block(old)], &[&code_block(new)]).reasons;
    let spans = reasons.iter().filter_map(|reason| reason.new_span.clone());
    assert_eq!(spans.map(|span| &new[span]).collect::<Vec<_>>(), ["13"]);
}

#[test]
fn a_unit_of_another_kind_is_judged_as_prose() {
    let (was, is) = ("Run 12 ships.", "Run 13 ships.");
    let number = "number: 12 → 13".to_owned();
    assert!(told(&paragraph(was), &code_block(is)).contains(&number));
    assert!(told(&code_block(was), &paragraph(is)).contains(&number));
    let (bare, tagged) = (
        paragraph("12 ships"),
        of_kind(UnitKind::Markup, "<p>12 ships</p>"),
    );
    assert_ne!(change(&[&bare], &[&tagged]).impact, Impact::Markup);
    let to_oskrel = |kind| of_kind(kind, "Ships came to Oskrel.");
    let came = |kind| of_kind(kind, "Ships came.");
    for (old, new, impact) in [
        (UnitKind::Heading, UnitKind::Heading, Impact::Wording),
        (UnitKind::Paragraph, UnitKind::Heading, Impact::Factual),
        (UnitKind::Heading, UnitKind::Paragraph, Impact::Factual),
    ] {
        assert_eq!(change(&[&came(old)], &[&to_oskrel(new)]).impact, impact);
    }
}
