//! Changes of messages.

use hexapla_content::{Impact, Inline, InlineKind};
use hexapla_diagnostics::Span;

use super::{corpus, english, line};
use crate::testing::message;
use crate::{Judge, Judgement};

fn judge(old: &str, new: &str) -> Judgement {
    let corpus = &corpus(old, new);
    let judge = Judge::of(&english(), &corpus);
    judge.change(&[&message("m", old)], &[&message("m", new)])
}

fn told(old: &str, new: &str) -> (Impact, Vec<String>) {
    let Judgement { impact, reasons } = judge(old, new);
    (impact, reasons.iter().map(line).collect())
}

#[track_caller]
fn assert_told(old: &str, new: &str, impact: Impact, reasons: &[&str]) {
    let (got, lines) = told(old, new);
    assert_eq!(
        (got, lines.as_slice()),
        (
            impact,
            reasons
                .iter()
                .map(|r| (*r).to_owned())
                .collect::<Vec<_>>()
                .as_slice()
        )
    );
}

#[test]
fn what_the_program_fills_in_is_interface() {
    let before = "Found { $count } camps in { $region }.";
    let interface = Impact::Interface;
    assert_told(
        before,
        "Found { $total } camps in { $region }.",
        interface,
        &["interface: { $count } → { $total }"],
    );
    assert_told(
        before,
        "Found { $count } camps.",
        interface,
        &["interface: { $region } → ∅", "wording: in → ∅"],
    );
    assert_told(
        before,
        "Found { $region } camps in { $count }.",
        interface,
        &["interface: { $count } → { $region }"],
    );
    assert_told(
        "By { $a } camps",
        "{ $a } By camps",
        interface,
        &["interface: ∅ → ∅"],
    );
    assert_told(
        "{ NUMBER($n) } camps",
        "{ $n } camps",
        interface,
        &["interface: { NUMBER($n) } → { $n }"],
    );
    assert_told(
        "A <b>closed</b> camp",
        "A closed <i>camp</i>",
        interface,
        &["interface: <b> → <i>", "interface: </b> → </i>"],
    );
    assert_told(
        "A <b>closed</b> camp",
        "A closed <b>camp</b>",
        interface,
        &["interface: ∅ → ∅"],
    );
}

#[test]
fn prose_is_judged_as_prose() {
    assert_told(
        "{ $n } of 12 camps",
        "{ $n } of 15 camps",
        Impact::Factual,
        &["number: 12 → 15"],
    );
    assert_told(
        "The goverment said { $x }",
        "The government said { $x }",
        Impact::Cosmetic,
        &["spelling: goverment → government"],
    );
    assert_told(
        "Look for camps",
        "Search for camps",
        Impact::Wording,
        &["wording: Look → Search"],
    );
    assert_told(
        "See { $x } .",
        "See { $x }.",
        Impact::Cosmetic,
        &["typography: ∅ → ∅"],
    );
}

#[test]
fn code_is_a_fact() {
    let with_code = |command: &str| {
        let mut unit = message("m", &format!("Then run <code>{command}</code> and wait"));
        let start = unit.text.find(command).unwrap();
        unit.inlines.insert(
            1,
            Inline {
                kind: InlineKind::Code,
                text: start..start + command.len(),
                span: Span::new(0, 0),
                target: "".into(),
            },
        );
        unit.fingerprinted()
    };
    let corpus = &corpus("", "");
    let judge = Judge::of(&english(), &corpus);
    let (old, new) = (with_code("desk list"), with_code("desk show"));
    let judgement = judge.change(&[&old], &[&new]);
    assert_eq!(line(&judgement.reasons[0]), "code: desk list → desk show");
    assert_eq!(judgement.reasons.len(), 1);
}

#[test]
fn a_character_may_be_written_by_its_name() {
    let mut named = message("m", "Camps — closed");
    let start = named.text.find('—').unwrap();
    named.inlines.push(Inline {
        kind: InlineKind::Markup,
        text: start..start + '—'.len_utf8(),
        span: Span::new(0, 0),
        target: "&mdash;".into(),
    });
    let named = named.fingerprinted();
    let corpus = &corpus("", "");
    let judge = Judge::of(&english(), &corpus);
    let told = |new: &str| judge.change(&[&named], &[&message("m", new)]).impact;
    assert_eq!(told("Camps — closed"), Impact::Cosmetic);
    assert_eq!(told("Camps, closed"), Impact::Cosmetic);
    assert_eq!(told("Camps — <b>closed</b>"), Impact::Interface);
}

const PLURAL: &str = "{ $n -> [one] One camp *[other] { $n } camps }";

#[test]
fn a_category_alone_is_interface() {
    let few = "{ $n -> [one] One camp [few] A few of the 12 camps *[other] { $n } camps }";
    assert_told(PLURAL, few, Impact::Interface, &["interface: ∅ → [few]"]);
    assert_told(few, PLURAL, Impact::Interface, &["interface: [few] → ∅"]);
    let (impact, _) = told("{ $n } camps", PLURAL);
    assert_eq!(impact, Impact::Interface);
    let (impact, _) = told(PLURAL, "{ $n } camps");
    assert_eq!(impact, Impact::Interface);
}

#[test]
fn every_variant_is_prose() {
    let new = "{ $n -> [one] One closed camp *[other] { $n } camps }";
    assert_told(PLURAL, new, Impact::Wording, &["wording: ∅ → closed"]);
    let new = "{ $n -> [one] One camp *[other] { $n } closed camps }";
    assert_told(PLURAL, new, Impact::Wording, &["wording: ∅ → closed"]);
    let both = "{ $n -> [one] Not a camp *[other] { $n } closed camps }";
    let (impact, _) = told(PLURAL, both);
    assert_eq!(impact, Impact::Factual);
}

#[test]
fn another_id_is_interface() {
    let corpus = &corpus("", "");
    let judge = Judge::of(&english(), &corpus);
    let judgement = judge.change(
        &[&message("nav-search", "Search")],
        &[&message("nav-find", "Search")],
    );
    assert_eq!(judgement.impact, Impact::Interface);
    assert_eq!(line(&judgement.reasons[0]), "id: nav-search → nav-find");
}
