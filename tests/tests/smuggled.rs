//! What translations tried to bring in, a text a case: `smuggled.txt` says how to write one.

use hexapla_checks::Hit;
use hexapla_tests::cases::{run, text, told};
use hexapla_tests::pairs::hits;

const CASES: &str = include_str!("../smuggled.txt");

fn is_trust(hit: &Hit) -> bool {
    let name = hit.code.name();
    name.starts_with("trust-")
        || ["bidi-control", "invisible-character", "mixed-script"].contains(&name)
}

#[test]
fn every_case_is_found_or_let_through_as_it_says() {
    run(CASES, |_, case| {
        let mut lines = case.lines();
        let (source, target) = (text(lines.next()), text(lines.next()));
        let hits = hits((source.0, &source.1), (target.0, &target.1));
        let trust = hits.iter().filter(|hit| is_trust(hit));
        let found = trust.map(|hit| told(hit, &target.1)).collect();
        [found, lines.map(str::to_owned).collect()]
    });
}
