//! What translations tried to bring in, a text a case: `smuggled.txt` says how to write one.

use hexapla_checks::Hit;
use hexapla_diagnostics::Edit;
use hexapla_tests::pairs::{hits, with_hidden};

const CASES: &str = include_str!("../smuggled.txt");

/// Characters that a case writes in visible notation.
const UNSEEN: [(char, char); 21] = [
    ('\0', '\u{9}'),
    ('\u{b}', '\u{1f}'),
    ('\u{7f}', '\u{9f}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fffb}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// A text in which whatever nobody sees stands in visible notation.
fn visible(text: &str) -> String {
    let shown = text.chars().map(|c| match c {
        '\n' => '⏎'.to_string(),
        _ if UNSEEN
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&c)) =>
        {
            format!("<U+{:04X}>", u32::from(c))
        }
        other => other.to_string(),
    });
    shown.collect()
}

/// What was found, as a case tells it.
fn told(hit: &Hit, target: &str) -> String {
    let arguments = hit.args.iter();
    let arguments: Vec<String> = arguments
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let arguments = arguments.join(" ");
    let place = hit.span.of(target).unwrap_or_default();
    let mended = Edit::apply(target, &hit.fix).unwrap_or_default();
    let mended = if hit.fix.is_empty() {
        String::new()
    } else {
        format!(" => {mended}")
    };
    let (level, code) = (hit.level.name(), hit.code.name());
    visible(&format!("{level} {code} {arguments} in {place}{mended}"))
}

fn is_trust(hit: &Hit) -> bool {
    let name = hit.code.name();
    name.starts_with("trust-")
        || ["bidi-control", "invisible-character", "mixed-script"].contains(&name)
}

#[test]
fn every_case_is_found_or_let_through_as_it_says() {
    let mut wrong = String::new();
    let mut count = 0;
    for case in CASES.split("\n\n").filter(|case| !case.starts_with('#')) {
        let mut lines = case.trim().lines();
        let mut text = || {
            let line = lines.next().unwrap_or_default();
            let (language, text) = line.split_once(": ").unwrap_or_default();
            (language, with_hidden(text).replace('⏎', "\n"))
        };
        let (source, target) = (text(), text());
        let found = hits((source.0, &source.1), (target.0, &target.1));
        let found: Vec<String> = found
            .iter()
            .filter(|hit| is_trust(hit))
            .map(|hit| told(hit, &target.1))
            .collect();
        if found != lines.collect::<Vec<_>>() {
            let mut head = case.trim().lines();
            let head = [head.next(), head.next()].map(Option::unwrap_or_default);
            wrong.extend([&head.join("\n"), "\n", &found.join("\n"), "\n\n"]);
        }
        count += 1;
    }
    assert!(
        count > 50 && wrong.is_empty(),
        "{count} cases; found otherwise:\n\n{wrong}"
    );
}
