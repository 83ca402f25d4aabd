//! Accepted passages that were divided, joined or given another kind, and nobody accepted them again.

use super::*;

const NIGHT: &str =
    "The police searched the office of the paper at night and took eleven computers away.";
const JUDGE: &str = "The judge released both editors after 14 days.";
const NUIT: &str =
    "La police a fouillé le bureau du journal de nuit et a emporté onze ordinateurs.";
const JUGE: &str = "Le juge a libéré les deux rédacteurs après 14 jours.";

/// A text between two others, and its rows.
fn between(middle: &[Unit], first: &str, last: &str) -> Vec<Unit> {
    let mut all = vec![paragraph(first)];
    all.extend(middle.iter().cloned());
    all.push(paragraph(last));
    all
}

fn source(middle: &[Unit]) -> Vec<Unit> {
    between(middle, FERRY, STORM)
}

fn target(middle: &[Unit]) -> Vec<Unit> {
    between(middle, BAC, TEMPETE)
}

#[test]
fn a_passage_that_was_divided_is_found_whatever_it_says() {
    let whole = source(&[paragraph(&format!("{NIGHT} {JUDGE}"))]);
    let rows = rows(&whole, &target(&[paragraph(&format!("{NUIT} {JUGE}"))]));
    let divided = target(&[paragraph(NUIT), paragraph(JUGE)]);
    assert_eq!(told(&whole, &divided, &rows, &[])[1], "1:1,2 unverified");
    let longer = JUDGE.replace("14", "41");
    let now = source(&[paragraph(&format!("{NIGHT} {longer}"))]);
    assert_eq!(
        told(&now, &divided, &rows, &whole)[1],
        "1:1,2 outdated(factual) touched"
    );
}

#[test]
fn passages_that_were_joined_are_found() {
    let apart = source(&[paragraph(NIGHT), paragraph(JUDGE)]);
    let rows = rows(&apart, &target(&[paragraph(NUIT), paragraph(JUGE)]));
    let joined = target(&[paragraph(&format!("{NUIT} {JUGE}"))]);
    assert_eq!(told(&apart, &joined, &rows, &[])[1], "1,2:1 unverified");
    let now = source(&[paragraph(NIGHT), paragraph(&JUDGE.replace("14", "41"))]);
    assert_eq!(
        told(&now, &joined, &rows, &apart)[1],
        "1,2:1 outdated(factual) touched"
    );
}

#[test]
fn a_heading_that_became_a_paragraph_is_found() {
    let english = source(&[heading("Arrests at the paper")]);
    let rows = rows(&english, &target(&[heading("Arrestations au journal")]));
    let bold = target(&[paragraph("Arrestations au journal")]);
    assert_eq!(told(&english, &bold, &rows, &[])[1], "1:1 unverified");
    let now = source(&[heading("Arrests and 14 dismissals at the paper")]);
    let after = told(&now, &bold, &rows, &english);
    assert!(
        after[1].starts_with("1:1 outdated(") && after[1].ends_with(" touched"),
        "{after:?}"
    );
}

#[test]
fn a_new_passage_translated_as_two_is_found_too() {
    let rows = rows(&source(&[]), &target(&[]));
    let now = source(&[paragraph(&format!("{NIGHT} {JUDGE}"))]);
    let divided = target(&[paragraph(NUIT), paragraph(JUGE)]);
    assert_eq!(told(&now, &divided, &rows, &[])[1], "1:1,2 unverified");
}
