//! Examples with their expected impacts and reasons, and laws.

mod channels;
mod languages;
mod laws;
mod messages;
mod parts;

use std::fmt::Write as _;

use hexapla_content::{Locale, Unit, UnitId, UnitKind};
use hexapla_facts::Corpus;

use super::{Judge, Judgement, Reason};

/// The examples: a corpus, then pairs of texts with the impact and the reasons of the change.
const CASES: &str = include_str!("cases.txt");

/// An example: `-` old, `+` new, `=` impact, then the reasons, where they are stated.
struct Case<'c> {
    line: usize,
    old: &'c str,
    new: &'c str,
    impact: &'c str,
    reasons: Vec<&'c str>,
}

fn cases() -> Vec<Case<'static>> {
    let mut cases: Vec<Case<'_>> = Vec::new();
    for (line, text) in (1..).zip(CASES.lines()) {
        let Some((mark, rest)) = text.split_at_checked(2) else {
            continue;
        };
        match (mark, cases.last_mut()) {
            ("- ", _) => cases.push(Case {
                line,
                old: rest,
                new: "",
                impact: "",
                reasons: vec![],
            }),
            ("+ ", Some(case)) => case.new = rest,
            ("= ", Some(case)) => case.impact = rest,
            ("  ", Some(case)) => case.reasons.push(rest),
            _ => {}
        }
    }
    cases
}

/// The project's texts, the changed ones included, as they were and as they are.
fn corpus(old: &str, new: &str) -> Corpus {
    let others = CASES.lines().filter_map(|line| line.strip_prefix("* "));
    Corpus::of(others.chain([old, new]))
}

fn english() -> Locale {
    "en".parse().unwrap()
}

fn paragraph(text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)
}

fn judge(old: &str, new: &str) -> Judgement {
    let corpus = &corpus(old, new);
    let judge = Judge::of(&english(), &corpus);
    judge.change(&[&paragraph(old)], &[&paragraph(new)])
}

fn line(reason: &Reason) -> String {
    let side = |text: &Option<String>| text.clone().unwrap_or_else(|| "∅".to_owned());
    format!(
        "{}: {} → {}",
        reason.kind.name(),
        side(&reason.old),
        side(&reason.new)
    )
}

#[test]
fn examples_are_judged_as_stated() {
    let cases = cases();
    assert!(cases.len() >= 120, "{} cases", cases.len());
    let mut wrong = String::new();
    for case in &cases {
        let judgement = judge(case.old, case.new);
        let reasons: Vec<String> = judgement.reasons.iter().map(line).collect();
        let as_stated = case.reasons.is_empty()
            || case
                .reasons
                .iter()
                .map(|r| r.trim())
                .eq(reasons.iter().map(|r| r.trim()));
        if judgement.impact.name() != case.impact || !as_stated {
            let _ = writeln!(
                wrong,
                "line {}: expected {} {:?}, judged {} {:?}\n  - {}\n  + {}",
                case.line, case.impact, case.reasons, judgement.impact, reasons, case.old, case.new
            );
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
