//! The number cases of an independent test suite (Recognizers-Text), where its folder lies beside
//! the workspace: every value that stands in figures must be among the readings of its place.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "the cases are read from the disk where they exist, and the shares are for whoever asks"
)]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use hexapla_facts::{Decimal, Language, Mention, mentions};
use serde_json::Value;

/// The languages of the suite with our locales.
const LANGUAGES: [(&str, &str); 10] = [
    ("Arabic", "ar"),
    ("Chinese", "zh-Hans"),
    ("English", "en"),
    ("French", "fr"),
    ("German", "de"),
    ("Hindi", "hi"),
    ("Japanese", "ja"),
    ("Korean", "ko"),
    ("Spanish", "es"),
    ("Turkish", "tr"),
];

/// The suite's models that state values.
const MODELS: [&str; 4] = [
    "NumberModel",
    "OrdinalModel",
    "PercentModel",
    "CurrencyModel",
];

/// The least share of cases that must be read, in hundredths.
const LEAST: usize = 90;

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/recognizers");
    folder.is_dir().then_some(folder)
}

/// A value with figures that a case states for a part of its text.
struct Case {
    input: String,
    text: String,
    value: String,
}

fn cases(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).unwrap();
    let file: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
    let mut cases = Vec::new();
    for case in file.as_array().unwrap() {
        let input = case["Input"].as_str().unwrap_or_default();
        for result in case["Results"].as_array().into_iter().flatten() {
            let text = result["Text"].as_str().unwrap_or_default();
            let value = result["Resolution"]["value"].as_str().unwrap_or_default();
            if text.contains(char::is_numeric) && value.contains(|c: char| c.is_ascii_digit()) {
                cases.push(Case {
                    input: input.to_owned(),
                    text: text.to_owned(),
                    value: value.to_owned(),
                });
            }
        }
    }
    cases
}

/// Why a case is read otherwise on purpose, if it is. docs/design/facts.md lists the reasons.
fn left_out(model: &str, case: &Case) -> Option<&'static str> {
    let text = case.text.to_lowercase();
    let has = |signs: &[&str]| signs.iter().any(|sign| text.contains(sign));
    let chars: Vec<char> = text.chars().collect();
    let behind_digit = |wanted: fn(char) -> bool| {
        chars
            .windows(2)
            .any(|pair| matches!(pair, [a, b] if a.is_numeric() && wanted(*b)))
    };
    let numbers = text.split(|c: char| !c.is_numeric() && !matches!(c, '.' | ',' | '،'));
    let numbers = numbers
        .filter(|number| number.contains(char::is_numeric))
        .count();
    let is_whole = number(&case.value).is_none_or(Decimal::is_whole);
    if has(&["^", "乗"]) || behind_digit(|c| c == 'e') {
        Some("powers and exponents are notation of code")
    } else if behind_digit(|c| matches!(c, 'k' | 'm' | 'g' | 't')) || has(&[" k", " m", " g"]) {
        Some("letters for powers of ten are notation of computing")
    } else if model == "CurrencyModel" && (numbers > 1 || has(&["cent", "角", "銭"])) {
        Some("a sum in two units is two numbers")
    } else if has(&["割引", "折"]) {
        Some("a discount is a share, not what it leaves")
    } else if !is_whole && !text.contains('/') && !behind_digit(|c| matches!(c, '.' | ',' | '٫')) {
        Some("a share said with words between two numbers is two numbers")
    } else if number(&case.value).is_none() {
        Some("no value, or one of more digits than anybody counts")
    } else {
        None
    }
}

/// The value as a decimal; the suite writes the decimals of some languages behind a comma.
fn number(value: &str) -> Option<Decimal> {
    let plain = value.trim_matches(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    Decimal::parse(&plain.replace(',', "."))
}

fn is_read(found: &[Mention], wanted: Decimal) -> bool {
    let near = |value: f64| {
        let wanted = wanted.approximate();
        (value - wanted).abs() <= wanted.abs() * 1e-9
    };
    found
        .iter()
        .any(|mention| mention.value == wanted || near(mention.value.approximate()))
}

/// What became of the cases of one language.
#[derive(Default)]
struct Tally {
    read: usize,
    missed: Vec<String>,
    /// How many were read otherwise, by reason.
    left_out: BTreeMap<&'static str, usize>,
}

fn tally(folder: &Path, name: &str, locale: &str) -> Tally {
    let language = Language::of(&locale.parse().unwrap());
    let mut tally = Tally::default();
    for model in MODELS {
        let path = folder.join(name).join(format!("{model}.json"));
        let found = if path.exists() {
            cases(&path)
        } else {
            Vec::new()
        };
        for case in found {
            let value = number(&case.value);
            if value.is_some_and(|value| is_read(&mentions(&case.input, language), value)) {
                tally.read += 1;
            } else if let Some(reason) = left_out(model, &case) {
                *tally.left_out.entry(reason).or_default() += 1;
            } else {
                let Case { input, text, value } = case;
                tally
                    .missed
                    .push(format!("{locale} {model}: {value} in {input:?} ({text:?})"));
            }
        }
    }
    tally
}

#[test]
fn values_in_figures_are_read() {
    let Some(folder) = folder() else {
        println!("the cases are not here: nothing is asked");
        return;
    };
    let mut low = Vec::new();
    for (name, locale) in LANGUAGES {
        let tally = tally(&folder, name, locale);
        let asked = tally.read + tally.missed.len();
        for missed in &tally.missed {
            println!("{missed}");
        }
        for (reason, count) in &tally.left_out {
            println!("{locale}: {count} otherwise on purpose: {reason}");
        }
        let all = asked + tally.left_out.values().sum::<usize>();
        let line = format!(
            "{locale}: {} of {asked} ({all} with the others)",
            tally.read
        );
        println!("{line}");
        if tally.read * 100 < asked * LEAST {
            low.push(line);
        }
    }
    assert!(low.is_empty(), "{low:?}");
}

/// The suite's models that say where a date or a time stands, but not what it is.
const PLACES: [&str; 2] = ["DateExtractor", "TimeExtractor"];

/// The whole numbers that stand in `text` in figures of any script, with no sign between them.
fn runs(text: &str) -> Vec<Decimal> {
    let mut runs = vec![String::new()];
    for c in text.chars() {
        let digit = c.to_digit(10).or_else(|| full_width_or_arabic(c));
        match digit.and_then(|digit| char::from_digit(digit, 10)) {
            Some(digit) => runs.last_mut().unwrap().push(digit),
            None => runs.push(String::new()),
        }
    }
    runs.iter().filter_map(|run| Decimal::parse(run)).collect()
}

fn full_width_or_arabic(c: char) -> Option<u32> {
    let noughts = [0xff10, 0x660, 0x6f0, 0x966];
    noughts.iter().find_map(|nought| {
        u32::from(c)
            .checked_sub(*nought)
            .filter(|value| *value < 10)
    })
}

#[test]
fn numbers_of_dates_and_times_are_read() {
    let Some(folder) = folder() else {
        println!("the cases are not here: nothing is asked");
        return;
    };
    for (name, locale) in LANGUAGES {
        let language = Language::of(&locale.parse().unwrap());
        let (mut read, mut all) = (0, 0);
        for model in PLACES {
            let path = folder.join(name).join(format!("{model}.json"));
            if !path.exists() {
                continue;
            }
            let text = std::fs::read_to_string(path).unwrap();
            let file: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
            for case in file.as_array().unwrap() {
                let input = case["Input"].as_str().unwrap_or_default();
                for result in case["Results"].as_array().into_iter().flatten() {
                    let wanted = runs(result["Text"].as_str().unwrap_or_default());
                    if wanted.is_empty() {
                        continue;
                    }
                    let found = mentions(input, language);
                    all += 1;
                    if wanted.iter().all(|wanted| is_read(&found, *wanted)) {
                        read += 1;
                    } else {
                        println!("{locale} {model}: {input:?}");
                    }
                }
            }
        }
        println!("{locale}: the numbers of {read} of {all} dates and times");
        assert!(read * 100 >= all * 99, "{locale}: {read} of {all}");
    }
}
