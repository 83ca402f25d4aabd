//! Translations that say exactly what their source says, in every reviewed locale, and what
//! becomes of them when a number in them is altered.

#![expect(
    clippy::disallowed_methods,
    reason = "the sentences are read from the disk, so that people can add to them"
)]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

use std::path::Path;

use hexapla_facts::{Comparison, Difference, Language, Passage};

struct Pair {
    locale: String,
    source: String,
    target: String,
}

fn pairs() -> Vec<Pair> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs.toml");
    let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let texts = |value: &toml::Value| -> Vec<String> {
        let array = value.as_array().unwrap().iter();
        array
            .map(|text| text.as_str().unwrap().to_owned())
            .collect()
    };
    let sources = texts(&table["source"]);
    let mut pairs = Vec::new();
    for (locale, targets) in table["translations"].as_table().unwrap() {
        let targets = texts(targets);
        assert_eq!(targets.len(), sources.len(), "{locale}");
        for (source, target) in sources.iter().zip(targets) {
            pairs.push(Pair {
                locale: locale.clone(),
                source: source.clone(),
                target,
            });
        }
    }
    pairs
}

fn compare(pair: &Pair, target: &str) -> Vec<Difference> {
    let comparison = Comparison::new(&"en".parse().unwrap(), &pair.locale.parse().unwrap());
    comparison.compare(Passage::plain(&pair.source), Passage::plain(target))
}

#[test]
fn every_reviewed_locale_has_pairs() {
    let pairs = pairs();
    for locale in Language::reviewed().filter(|locale| *locale != "en") {
        assert!(pairs.iter().any(|pair| pair.locale == locale), "{locale}");
    }
}

#[test]
fn what_says_the_same_has_no_differences() {
    let mut wrong = Vec::new();
    for pair in pairs() {
        let found = compare(&pair, &pair.target);
        for difference in found {
            let said = |said: Option<hexapla_facts::Said>| said.map(|said| said.value.to_string());
            wrong.push(format!(
                "{}: {} {:?} {:?} in {}",
                pair.locale,
                difference.kind.name(),
                said(difference.source),
                said(difference.target),
                pair.target
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every way of making one digit of a run of two or more another one.
fn alterations(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(|c| c.is_numeric() && !is_han(*c));
    let mut altered = Vec::new();
    for at in 0..chars.len() {
        let in_run = is_digit(at) && (is_digit(at + 1) || (at > 0 && is_digit(at - 1)));
        let next = char::from_u32(u32::from(chars[at]) + 1).unwrap();
        let previous = char::from_u32(u32::from(chars[at]) - 1).unwrap();
        if in_run {
            let other = if next.is_numeric() { next } else { previous };
            let mut wrong = chars.clone();
            wrong[at] = other;
            altered.push(wrong.into_iter().collect());
        }
    }
    altered
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{9fff}')
}

#[test]
fn an_altered_number_is_told() {
    let mut silent = Vec::new();
    let mut changed = 0;
    let mut all = 0;
    for pair in pairs() {
        for wrong in alterations(&pair.target) {
            let found = compare(&pair, &wrong);
            all += 1;
            changed += usize::from(found.iter().any(|difference| difference.kind.is_changed()));
            if !found.iter().any(|difference| difference.kind.is_flag()) {
                silent.push(format!("{}: {wrong}", pair.locale));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
    assert!(
        changed * 100 >= all * 95,
        "{changed} of {all} are called changed"
    );
}
