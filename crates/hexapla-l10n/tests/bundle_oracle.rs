//! The resolver against that of the `fluent` crate, over generated catalogues and arguments.
//!
//! Wherever a message is free of what docs/formats/fluent-formatting.md lists as a deliberate
//! difference, both must say the same: the text to the byte, and whether anything is wrong.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, Catalogues, Output};
use proptest::prelude::*;

/// A language whose plurals `fluent` gets right, and in which it writes small numbers as we do.
const LOCALE: &str = "en";

/// Texts without braces, line ends and what ends a pattern.
fn words() -> impl Strategy<Value = String> {
    "[a-zA-Zéßж ,;:!?()<>/'&-]{1,12}".prop_map(|text| format!("x{text}x"))
}

fn variable() -> impl Strategy<Value = String> {
    // `$none` is never given
    prop::sample::select(vec!["$n", "$text", "$one", "$none", "$arabic"]).prop_map(str::to_owned)
}

fn literal() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z{} ]{0,6}".prop_map(|text| format!("\"{text}\"")),
        Just("\"\\u00e9\\\"\\\\\"".to_owned()),
        (0..200_u32).prop_map(|number| number.to_string()),
    ]
}

/// What may stand in braces.
#[derive(Clone, Copy, Debug)]
enum Inside {
    /// A message: anything.
    Message,
    /// A term that refers to other terms and shows no variable.
    Term,
    /// A term that shows variables and refers to nothing.
    TermWithVariables,
}

/// A reference to a message, an attribute or a term; some are not there, and some lead in a circle.
fn reference(names: usize) -> impl Strategy<Value = String> {
    let name = 0..=names;
    prop_oneof![
        name.clone().prop_map(|name| format!("m{name}")),
        name.clone().prop_map(|name| format!("m{name}.attr")),
        (name, literal()).prop_map(|(name, literal)| format!("-t{name}(n: {literal})")),
    ]
}

/// An inline expression.
fn inline(names: usize, inside: Inside) -> BoxedStrategy<String> {
    let term = (0..=names).prop_map(|name| format!("-t{name}"));
    match inside {
        Inside::Message => {
            prop_oneof![3 => variable(), 1 => literal(), 2 => reference(names), 1 => term].boxed()
        }
        Inside::Term => prop_oneof![literal(), term].boxed(),
        Inside::TermWithVariables => prop_oneof![literal(), variable()].boxed(),
    }
}

/// A choice; its keys are plural categories, numbers and words.
fn select(names: usize, inside: Inside) -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec!["one", "other", "0", "1", "7", "red", "few"]);
    let selector = match inside {
        Inside::Term => literal().boxed(),
        _ => prop_oneof![variable(), literal()].boxed(),
    };
    let variant = (key, words(), prop::option::of(inline(names, inside)));
    (selector, prop::collection::vec(variant, 1..4)).prop_map(|(selector, variants)| {
        let last = variants.len() - 1;
        let lines = variants
            .into_iter()
            .enumerate()
            .map(|(index, (key, words, inline))| {
                let mark = if index == last { "*" } else { " " };
                let inline = inline
                    .map(|inline| format!("{{ {inline} }}"))
                    .unwrap_or_default();
                format!("\n   {mark}[{key}] {words}{inline}")
            });
        format!("{selector} ->{}\n ", lines.collect::<String>())
    })
}

fn pattern(names: usize, inside: Inside) -> impl Strategy<Value = String> {
    let placeable = prop_oneof![3 => inline(names, inside), 1 => select(names, inside)];
    let element = prop_oneof![
        words(),
        placeable.prop_map(|inner| format!("{{ {inner} }}"))
    ];
    prop::collection::vec(element, 1..5).prop_map(|elements| elements.concat())
}

/// A catalogue of messages `m0`… with attributes and terms `-t0`….
fn catalogue(term: Inside) -> impl Strategy<Value = (usize, String)> {
    (1..5_usize).prop_flat_map(move |names| {
        let message = || pattern(names, Inside::Message);
        let entry = (message(), message(), pattern(names, term));
        prop::collection::vec(entry, names).prop_map(move |entries| {
            let entries =
                entries
                    .into_iter()
                    .enumerate()
                    .map(|(name, (value, attribute, term))| {
                        format!("m{name} = {value}\n    .attr = {attribute}\n-t{name} = {term}\n")
                    });
            (names, entries.collect())
        })
    })
}

fn arguments() -> impl Strategy<Value = (u16, String)> {
    (0..999_u16, "[a-zé ]{0,8}")
}

/// A formatted message, and what was found; no finding is an empty list.
type Outcome = (String, Vec<String>);

fn ours(text: &str, id: &str, arguments: &FluentArgs<'_>) -> Outcome {
    let place = Place::file("generated.ftl");
    let mut catalogues = Catalogues::new(LOCALE.parse().unwrap());
    let catalogue = Catalogue::read(text, &place).value;
    catalogues.add(&LOCALE.parse().unwrap(), &catalogue, &place);
    let formatter = catalogues.formatter(&[]);
    let message = formatter.format(id, arguments, Output::Plain);
    let found = message
        .findings
        .iter()
        .map(|finding| finding.code.name().to_owned());
    (message.text, found.collect())
}

fn theirs(text: &str, id: &str, arguments: &FluentArgs<'_>) -> Outcome {
    let resource = FluentResource::try_new(text.to_owned());
    let resource = resource.unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new_concurrent(vec![LOCALE.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let message = bundle.get_message(id).unwrap();
    let mut errors = Vec::new();
    let value = bundle.format_pattern(message.value().unwrap(), Some(arguments), &mut errors);
    (
        value.into_owned(),
        errors.iter().map(ToString::to_string).collect(),
    )
}

/// Compares all messages; `counts` says whether a number of findings is that of the errors.
fn compare(
    (names, text): (usize, String),
    (n, word): (u16, String),
    counts: Counts,
) -> Result<(), TestCaseError> {
    let mut given = FluentArgs::new();
    given.set("n", n);
    given.set("text", word);
    given.set("one", 1);
    given.set("arabic", FluentValue::from("سنا"));
    for id in (0..names).map(|name| format!("m{name}")) {
        let (our_text, found) = ours(&text, &id, &given);
        let (their_text, errors) = theirs(&text, &id, &given);
        if found.iter().any(|code| code == "fluent-format-limit") {
            // beyond a limit we show no part of the message
            prop_assert_eq!(our_text, format!("{{{id}}}"));
            continue;
        }
        if errors.iter().any(|error| error.contains("Cyclical")) {
            // they take two patterns that read the same for one, and so cut elsewhere or for nothing
            continue;
        }
        prop_assert_eq!(our_text, their_text, "{} in:\n{}", id, text);
        match counts {
            Counts::Same => {
                prop_assert_eq!(found.len(), errors.len(), "{} in:\n{}", id, text);
            }
            Counts::OursMore => prop_assert!(found.len() >= errors.len()),
        }
    }
    Ok(())
}

/// How findings and errors compare.
#[derive(Clone, Copy)]
enum Counts {
    Same,
    /// A term that shows a variable it was not given is an error to us only.
    OursMore,
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn messages_say_the_same(generated in catalogue(Inside::Term), arguments in arguments()) {
        compare(generated, arguments, Counts::Same)?;
    }

    #[test]
    fn terms_with_variables_say_the_same(
        generated in catalogue(Inside::TermWithVariables),
        arguments in arguments(),
    ) {
        compare(generated, arguments, Counts::OursMore)?;
    }
}

/// The differences we mean, each shown.
#[test]
fn deliberate_differences() {
    let mut given = FluentArgs::new();
    given.set("n", 1_234_567.5);
    given.set("small", 0.123_456);
    given.set("one", 1.0);
    for (text, ours_text, theirs_text) in [
        // numbers are written by the locale
        ("m = { $n }", "1,234,567.5", "1234567.5"),
        // at most three fraction digits unless more are asked for (ECMA-402)
        ("m = { $small }", "0.123", "0.123456"),
        // a key is a number, not a number and its digits
        (
            "m = { $one ->\n    [1.0] yes\n   *[other] no\n }",
            "yes",
            "no",
        ),
        // a term sees its own arguments to its end
        (
            "-i = i\n-o = { $one } { -i } { $one }\nm = { -o(one: \"x\") }",
            "x i x",
            "x i 1",
        ),
        // beyond a limit no part is shown
        (
            &format!("m = {}", "{ $one }".repeat(101)),
            "{m}",
            &"1".repeat(100),
        ),
    ] {
        assert_eq!(ours(text, "m", &given).0, ours_text, "{text}");
        assert_eq!(theirs(text, "m", &given).0, theirs_text, "{text}");
    }
}
