//! Plurals, numbers and lists against another implementation of CLDR: the `Intl` of Node.js, where it is
//! installed.
#![expect(clippy::disallowed_methods, reason = "a test starts a program")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "a skipped test says so")]

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::OnceLock;

use hexapla_content::Locale;
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, Formatter, List, Output, has_plural_rules};

/// One message for everything that is asked.
const ASKED: &str = "\
cardinal = { $n ->
    [zero] z
    [one] 1
    [two] 2
    [few] f
    [many] m
   *[other] o
 }
cardinal-1 = { NUMBER($n, minimumFractionDigits: 1) ->
    [zero] z
    [one] 1
    [two] 2
    [few] f
    [many] m
   *[other] o
 }
cardinal-2 = { NUMBER($n, minimumFractionDigits: 2) ->
    [zero] z
    [one] 1
    [two] 2
    [few] f
    [many] m
   *[other] o
 }
ordinal = { NUMBER($n, type: \"ordinal\") ->
    [zero] z
    [one] 1
    [two] 2
    [few] f
    [many] m
   *[other] o
 }
ordinal-1 = { NUMBER($n, type: \"ordinal\", minimumFractionDigits: 1) ->
    [zero] z
    [one] 1
    [two] 2
    [few] f
    [many] m
   *[other] o
 }
ordinal-2 = { NUMBER($n, type: \"ordinal\", minimumFractionDigits: 2) ->
    [zero] z
    [one] 1
    [two] 2
    [few] f
    [many] m
   *[other] o
 }
plain = { $n }
fixed = { NUMBER($n, minimumFractionDigits: 2) }
bare = { NUMBER($n, useGrouping: \"false\") }
significant = { NUMBER($n, maximumSignificantDigits: 3) }
percent = { NUMBER($n, style: \"percent\") }
conjunction-long = { LIST($items) }
conjunction-short = { LIST($items, style: \"short\") }
conjunction-narrow = { LIST($items, style: \"narrow\") }
disjunction-long = { LIST($items, type: \"disjunction\") }
disjunction-short = { LIST($items, type: \"disjunction\", style: \"short\") }
disjunction-narrow = { LIST($items, type: \"disjunction\", style: \"narrow\") }
unit-long = { LIST($items, type: \"unit\") }
unit-short = { LIST($items, type: \"unit\", style: \"short\") }
unit-narrow = { LIST($items, type: \"unit\", style: \"narrow\") }
";

const NUMBERS: [f64; 7] = [0.0, 1.0, 1234.0, -1234.5, 1_234_567.891, 0.256, 1e15];
const ITEMS: [&str; 4] = ["A", "B", "C", "D"];

/// The revisions of CLDR whose answers are compared. ICU4X 2.4 compiles CLDR 49 in.
const REVISIONS: [&str; 2] = ["48", "49"];

/// Locales in which the two may differ, and why.
type Differences = &'static [(&'static str, &'static str)];

const MEANT_IN_PLURALS: Differences = &[
    (
        "gl vi af bg es es-419 es-MX es-PH",
        "the rules are new in CLDR 49",
    ),
    (
        "pt-AO hi-Latn",
        "ICU inherits along CLDR's parents, Node cuts the tag",
    ),
];
const MEANT_IN_NUMBERS: Differences = &[
    ("blo gl to fr-CH lld", "the symbols are new in CLDR 49"),
    (
        "dz ses sg tn pa-Arab",
        "the compiled data leaves the locale out",
    ),
    (
        "bn kok ml mr or te",
        "a percentage over 1,000 % is grouped like a number",
    ),
];
const MEANT_IN_LISTS: Differences = &[
    ("he hi my en-IN to kok", "the patterns are new in CLDR 49"),
    ("dz", "the compiled data leaves the locale out"),
];

fn formatter(locale: &Locale) -> Formatter {
    let place = Place::file("asked.ftl");
    let catalogue = Catalogue::read(ASKED, &place).value;
    let mut catalogues = Catalogues::new(locale.clone());
    catalogues.add(locale, &catalogue, &place);
    catalogues.formatter(&[])
}

fn text(formatter: &Formatter, id: &str, arguments: &FluentArgs<'_>) -> String {
    let message = formatter.format(id, arguments, Output::Plain);
    assert!(message.findings.is_empty(), "{id}: {:?}", message.findings);
    message.text
}

fn number(formatter: &Formatter, id: &str, n: f64) -> String {
    text(formatter, id, &FluentArgs::from_iter([("n", n)]))
}

/// Answers by what is asked and locale.
type Answers = BTreeMap<(String, String), Vec<String>>;

/// What the other implementation answers; `None` where it is not there.
fn answers() -> Option<&'static Answers> {
    static ANSWERS: OnceLock<Option<Answers>> = OnceLock::new();
    let ask = || {
        let script = include_str!("intl/intl.js");
        let Ok(output) = Command::new("node").args(["-e", script]).output() else {
            println!("skipped: node is not installed");
            return None;
        };
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let printed = String::from_utf8(output.stdout).unwrap();
        let line = |line: &str| {
            let mut fields = line.split('\t').map(str::to_owned);
            (
                (fields.next().unwrap(), fields.next().unwrap()),
                fields.collect(),
            )
        };
        let answers: Answers = printed.lines().map(line).collect();
        let cldr = &answers[&("cldr".to_owned(), String::new())][0];
        if !REVISIONS.iter().any(|revision| cldr.starts_with(revision)) {
            println!("skipped: node has CLDR {cldr}");
            return None;
        }
        Some(answers)
    };
    ANSWERS.get_or_init(ask).as_ref()
}

/// Compares our answer to theirs for what is asked of every locale that both know.
fn compare(asked: &[&str], meant: Differences, ours: impl Fn(&Formatter, &str) -> Vec<String>) {
    let Some(answers) = answers() else {
        return;
    };
    let (mut compared, mut differ) = (0, Vec::new());
    for ((what, tag), theirs) in answers
        .iter()
        .filter(|((what, _), _)| asked.contains(&&**what))
    {
        let locale: Locale = tag.parse().unwrap();
        let is_meant = meant
            .iter()
            .any(|(tags, _)| tags.split(' ').any(|one| one == tag));
        if is_meant || !has_plural_rules(&locale) {
            continue;
        }
        compared += 1;
        let ours = ours(&formatter(&locale), what);
        if ours != *theirs {
            differ.push(format!("{what} {tag}: {ours:?}, theirs {theirs:?}"));
        }
    }
    println!("{compared} answers compared");
    assert!(
        differ.is_empty(),
        "{} differ:\n{}",
        differ.len(),
        differ.join("\n")
    );
    assert!(compared > 130 * asked.len(), "{compared}");
}

#[test]
fn plurals_and_ordinals_agree() {
    compare(
        &["cardinal", "ordinal"],
        MEANT_IN_PLURALS,
        |formatter, kind| {
            let mut answer = String::new();
            for n in (0..=1000)
                .map(f64::from)
                .chain([1e4, 12345.0, 1e6, 1_000_001.0, 2e6, 1e9])
            {
                answer.push_str(&number(formatter, kind, n));
            }
            for digits in [1, 2] {
                for n in 0..=220 {
                    let id = format!("{kind}-{digits}");
                    answer.push_str(&number(formatter, &id, f64::from(n) / 10.0));
                }
            }
            vec![answer]
        },
    );
}

#[test]
fn numbers_agree() {
    compare(
        &["plain", "fixed", "bare", "significant", "percent"],
        MEANT_IN_NUMBERS,
        |formatter, style| NUMBERS.map(|n| number(formatter, style, n)).to_vec(),
    );
}

#[test]
fn lists_agree() {
    let kinds = [
        "conjunction long",
        "conjunction short",
        "conjunction narrow",
        "disjunction long",
        "disjunction short",
        "disjunction narrow",
        "unit long",
        "unit short",
        "unit narrow",
    ];
    compare(&kinds, MEANT_IN_LISTS, |formatter, kind| {
        let join = |count: usize| {
            let items: List = ITEMS[..count].iter().copied().collect();
            let arguments = FluentArgs::from_iter([("items", items)]);
            text(formatter, &kind.replace(' ', "-"), &arguments)
        };
        (1..=ITEMS.len()).map(join).collect()
    });
}
