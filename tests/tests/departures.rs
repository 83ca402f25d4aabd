//! What translations say otherwise than their source, a text a case: `departures.txt` says how to write one.

use hexapla_content::{Impact, Status};
use hexapla_tests::cases::{run, text, told};
use hexapla_tests::pairs::{hits_of_page, hits_of_page_since};

const CASES: &str = include_str!("../departures.txt");

#[test]
fn every_case_is_found_or_let_through_as_it_says() {
    run(CASES, |remark, case| {
        let (code, _) = remark.split_once(':').unwrap_or_default();
        let mut lines = case.lines().peekable();
        let before = lines.next_if(|line| line.starts_with("en@old: "));
        let before = before.map(|line| text(Some(line)).1);
        let (source, target) = (text(lines.next()), text(lines.next()));
        let (language, status) = match (target.0.strip_suffix('?'), &before) {
            (Some(language), _) => (language, Status::Unverified),
            (None, Some(_)) => (target.0, Status::Outdated(Impact::Factual)),
            (None, None) => (target.0, Status::Current),
        };
        let hits = hits_of_page_since(
            before.as_deref(),
            (source.0, &source.1),
            (language, &target.1),
            status,
        );
        let hits = hits.iter().filter(|(_, hit)| hit.code.name() == code);
        let found = hits.map(|(_, hit)| told(hit, &target.1)).collect();
        [found, lines.map(str::to_owned).collect()]
    });
}

#[test]
fn what_departs_from_a_text_that_is_lost_nobody_knows() {
    let told = |status| {
        let (source, target) = (
            ("en", "There were 45 ferries."),
            ("fr", "Il y avait 54 bacs."),
        );
        hits_of_page(source, target, status).len()
    };
    assert_eq!(told(Status::Current), 1);
    assert_eq!(told(Status::Outdated(Impact::Factual)), 0);
}
