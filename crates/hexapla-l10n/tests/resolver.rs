//! The resolver cases of fluent-rs, where they are at hand: every assertion holds, or the difference is
//! meant and stands below with its reason.
#![expect(clippy::disallowed_methods, reason = "a test reads files")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "a skipped test says so")]

#[path = "resolver/yaml.rs"]
mod yaml;

use std::collections::BTreeMap;
use std::path::Path;

use hexapla_content::Locale;
use hexapla_diagnostics::{Finding, Place};
use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, FluentValue, Output};

use yaml::Yaml;

/// Suites and tests in which we mean to differ, and why. What adding a resource finds (`Parser`,
/// `Overriding`) is not compared: reading a catalogue and checking it say that.
const DIFFERENCES: &[(&str, &str)] = &[
    (
        "Reference bombs > Billion Laughs > does not expand all placeables",
        "a message beyond a limit is shown as its id: half of it could be half a tag",
    ),
    (
        "Functions > arguments > falls back when arguments don't match the arity",
        "what stands for a failed call is in braces like everything else that failed, with a finding",
    ),
    (
        "Transformations",
        "there is no callback on text: pseudo-locales are made where a catalogue is added",
    ),
];

/// Where a term shows a variable of its own that its call did not give: the same text, and a finding
/// besides, since a reader sees the braces.
const SHOWN_BY_A_TERM: &str = "Foo {$arg}";

/// What the suites and tests around an assertion add up to.
#[derive(Clone)]
struct Scope<'y> {
    path: Vec<&'y str>,
    resources: Vec<&'y str>,
    functions: Vec<&'y str>,
    isolating: bool,
}

#[derive(Default)]
struct Tally {
    held: usize,
    skipped: usize,
    differing: BTreeMap<&'static str, usize>,
    failures: Vec<String>,
}

#[test]
fn the_cases_of_fluent_rs_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/fluent/resolver");
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("skipped: the resolver cases are not at hand");
        return;
    };
    let mut tally = Tally::default();
    for file in files {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let fixture = yaml::read(&text);
        let scope = Scope {
            path: Vec::new(),
            resources: Vec::new(),
            functions: Vec::new(),
            isolating: false,
        };
        for suite in fixture.list("suites") {
            run(suite, &scope, &mut tally);
        }
    }
    let Tally {
        held,
        skipped,
        differing,
        failures,
    } = tally;
    let differ: usize = differing.values().sum();
    println!("{held} assertions hold, {differ} differ as meant, fluent-rs skips {skipped} itself");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(held >= 140, "{held}: the cases were not found");
    let stale: Vec<_> = DIFFERENCES
        .iter()
        .filter(|(path, _)| !differing.contains_key(path))
        .collect();
    assert!(stale.is_empty(), "no difference any more: {stale:?}");
}

/// Runs a suite or a test, and what is inside.
fn run<'y>(node: &'y Yaml, outer: &Scope<'y>, tally: &mut Tally) {
    let mut scope = outer.clone();
    scope.path.push(node.text("name").unwrap());
    scope
        .resources
        .extend(node.list("resources").filter_map(|one| one.text("source")));
    for bundle in node.list("bundles") {
        scope.isolating |= bundle.text("useIsolating") == Some("true");
        scope
            .functions
            .extend(bundle.list("functions").filter_map(Yaml::as_text));
    }
    if node.text("skip") == Some("true") {
        tally.skipped += asserts(node);
        return;
    }
    let path = scope.path.join(" > ");
    let meant = DIFFERENCES
        .iter()
        .find(|(prefix, _)| path.starts_with(prefix));
    for assert in node.list("asserts") {
        match (check(assert, &scope), meant) {
            (Ok(()), _) => tally.held += 1,
            (Err(_), Some((prefix, _))) => *tally.differing.entry(prefix).or_default() += 1,
            (Err(failure), None) => tally.failures.push(format!("{path}: {failure}")),
        }
    }
    for inner in node.list("tests").chain(node.list("suites")) {
        run(inner, &scope, tally);
    }
}

fn asserts(node: &Yaml) -> usize {
    let inner = node.list("tests").chain(node.list("suites"));
    node.list("asserts").count() + inner.map(asserts).sum::<usize>()
}

fn check(assert: &Yaml, scope: &Scope<'_>) -> Result<(), String> {
    let english: Locale = "en-US".parse().unwrap();
    let catalogues = catalogues(scope, &english);
    let id = assert.text("id").unwrap();
    if let Some(missing) = assert.text("missing") {
        let attributes = format!("{id}.");
        let ids = catalogues.ids(&english);
        let is_there = ids
            .iter()
            .any(|known| known == id || known.starts_with(&attributes));
        let expected = missing == "false";
        return equal("is there", &is_there, &expected);
    }
    let id = match assert.text("attribute") {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    let arguments: FluentArgs<'_> = assert.entries("args").map(argument).collect();
    let output = if scope.isolating {
        Output::Text
    } else {
        Output::Plain
    };
    let formatter = catalogues.formatter(&[]);
    let message = formatter.format(&id, &arguments, output);
    let value = assert.text("value").unwrap();
    equal("text", &message.text.as_str(), &value)?;
    let found: Vec<String> = message.findings.iter().map(spelt).collect();
    let mut expected: Vec<String> = assert.list("errors").map(expected).collect();
    if value == SHOWN_BY_A_TERM {
        expected.push("fluent-format-variable $arg".to_owned());
    }
    equal("findings", &found, &expected)
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, got: &T, wanted: &T) -> Result<(), String> {
    if got == wanted {
        return Ok(());
    }
    Err(format!("{what}: {got:?}, not {wanted:?}"))
}

fn catalogues(scope: &Scope<'_>, english: &Locale) -> Catalogues {
    let mut catalogues = Catalogues::new(english.clone());
    for name in scope.functions.iter().filter(|name| **name != "NUMBER") {
        match *name {
            "IDENTITY" => catalogues.add_function(name, |positional, _| {
                positional.first().cloned().unwrap_or(FluentValue::Error)
            }),
            "CONCAT" => catalogues.add_function(name, |positional, _| {
                let text = |value: &FluentValue<'_>| match value {
                    FluentValue::String(text) => text.to_string(),
                    FluentValue::Number(number) => number.value.to_string(),
                    _ => String::new(),
                };
                FluentValue::from(positional.iter().map(text).collect::<String>())
            }),
            "SUM" => catalogues.add_function(name, |positional, _| {
                let number = |value: &FluentValue<'_>| match value {
                    FluentValue::Number(number) => number.value,
                    _ => f64::NAN,
                };
                FluentValue::from(positional.iter().map(number).sum::<f64>())
            }),
            other => panic!("no function {other}"),
        }
        .unwrap();
    }
    for source in &scope.resources {
        let place = Place::file("case.ftl");
        let catalogue = Catalogue::read(source, &place).value;
        catalogues.add(english, &catalogue, &place);
    }
    catalogues
}

/// Numbers are numbers and everything else is text, as fluent-rs reads its cases.
fn argument<'y>((name, value): (&'y str, &'y Yaml)) -> (&'y str, FluentValue<'y>) {
    let text = value.as_text().unwrap();
    match text.parse::<f64>() {
        Ok(number) => (name, number.into()),
        Err(_) => (name, text.into()),
    }
}

fn spelt(finding: &Finding) -> String {
    let name = finding.args.get("name").map(ToString::to_string);
    format!("{} {}", finding.code, name.unwrap_or_default())
}

/// The finding that an error of fluent-rs is here.
fn expected(error: &Yaml) -> String {
    let name = error
        .text("desc")
        .and_then(|text| Some(text.split_once(": ")?.1));
    let name = name.unwrap_or_default();
    let code = match error.text("type").unwrap() {
        "Reference" if name.starts_with('$') => "fluent-format-variable",
        "Reference" | "NoValue" => "fluent-format-reference",
        "Cyclic" => "fluent-format-cycle",
        "TooManyPlaceables" => "fluent-format-limit",
        other => panic!("no error {other}"),
    };
    format!("{code} {name}")
}
