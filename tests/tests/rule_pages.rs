//! The examples on the pages of the quality rules, held against the rules.
#![expect(clippy::disallowed_methods, reason = "the tests read the pages")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use hexapla_checks::{Hit, Term, TermKind};
use hexapla_diagnostics::Edit;
use hexapla_tests::pairs::{CODES, hits_with, with_hidden};

/// A translation and what was found in it.
struct Example {
    translation: String,
    hits: Vec<Hit>,
}

fn term((kind, line): (&str, &str)) -> Term {
    let (source, target) = line.split_once(" = ").unwrap();
    let (allowed, forbidden) = target.split_once(", not ").unwrap_or((target, ""));
    let forbidden = Some(forbidden).filter(|word| !word.is_empty());
    Term {
        source: vec![source.to_owned()],
        allowed: vec![allowed.to_owned()],
        forbidden: forbidden.into_iter().map(str::to_owned).collect(),
        kind: if kind == "name" {
            TermKind::Name
        } else {
            TermKind::Term
        },
    }
}

/// The page's BAD and its GOOD example.
fn examples(code: &str) -> [Example; 2] {
    let path = format!("../docs/checks/{code}.md");
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let (_, examples) = page.split_once("\nBAD\n").unwrap();
    let (bad, good) = examples.split_once("\nGOOD\n").unwrap();
    [bad, good].map(|example| {
        let fence = example.split("```text\n").nth(1).unwrap();
        let text = with_hidden(fence.split("\n```").next().unwrap());
        let lines: Vec<(&str, &str)> = text
            .lines()
            .map(|line| line.split_once(": ").unwrap())
            .collect();
        let (terms, texts) = lines.split_at(lines.len() - 2);
        let [source, target] = texts else {
            panic!("{code}: {text}")
        };
        let terms = terms.iter().map(|line| term(*line)).collect();
        Example {
            translation: target.1.to_owned(),
            hits: hits_with(terms, *source, *target),
        }
    })
}

#[test]
fn what_a_page_calls_bad_is_found_and_what_it_calls_good_is_clean() {
    for code in CODES {
        let [bad, good] = examples(code);
        assert!(
            bad.hits.iter().any(|hit| hit.code.name() == *code),
            "{code}: {:?}",
            bad.hits
        );
        assert!(good.hits.is_empty(), "{code}: {:?}", good.hits);
    }
}

#[test]
fn a_fix_makes_the_good_example_of_the_bad_one() {
    for code in [
        "invisible-character",
        "spacing-french",
        "spacing-double",
        "punctuation-width",
        "word-doubled",
        "kashida",
        "number-format",
    ] {
        let [bad, good] = examples(code);
        let hit = bad.hits.iter().find(|hit| hit.code.name() == code).unwrap();
        assert_eq!(
            Edit::apply(&bad.translation, &hit.fix).unwrap(),
            good.translation,
            "{code}"
        );
    }
}
