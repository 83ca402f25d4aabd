//! What holds of the checks whatever a catalogue says.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_content::Locale;
use hexapla_diagnostics::{Edit, Finding, Place};
use hexapla_l10n::{ALL, CallPattern, Catalogue, Coverage, LintOptions, Scope, Uses, lint};
use proptest::prelude::*;

/// Pieces of messages; put together at random they make every kind of right and wrong catalogue.
const PIECES: &[&str] = &[
    "a = ",
    "b = ",
    "-t = ",
    "c =\n",
    "    .title = ",
    "    .accesskey = ",
    "    .style = ",
    "\n",
    "\n\n",
    "\n    ",
    "# $n (Number): n\n",
    "## $x (String)\n",
    "### heading\n",
    "\r\n",
    "{ $n }",
    "{ $x }",
    "{$n}",
    "{ a }",
    "{ b.title }",
    "{ -t }",
    "{ -t(case: \"gen\") }",
    "{ NUMBER($n, digits: 2) }",
    "{ DATETIME($x, dateStyle: \"long\") }",
    "{ EMAIL() }",
    "{ $n ->\n    [one] ",
    "\n    [two] ",
    "\n    [1] ",
    "\n   *[other] ",
    "\n    }",
    "{ PLATFORM() ->\n   *[mac] ",
    "{ NUMBER($n, type: \"ordinal\") ->\n   *[few] ",
    "<b>",
    "</b>",
    "<a href=\"",
    "\">",
    "</a>",
    "<",
    ">",
    "<br/>",
    "<i data-l10n-name='x'>",
    "<!--",
    "-->",
    "onclick=\"x\"",
    "javascript:",
    "$n",
    "word",
    "слово",
    "言葉",
    "é",
    "\u{feff}",
    "&",
    "{ \"",
    "\" }",
    "{",
    "}",
    ";",
    ": ",
    "width: 3em",
];

fn catalogue() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn checked(source: &str, target: &str, locale: &str) -> [Vec<Finding>; 2] {
    let read = |text| Catalogue::read(text, &Place::file("page.ftl")).value;
    let [english, locale]: [Locale; 2] = ["en", locale].map(|tag| tag.parse().unwrap());
    let (source_file, target_file) = (read(source), read(target));
    let source = Scope::new(&english, [("en.ftl", &source_file)]);
    let target = Scope::new(&locale, [("page.ftl", &target_file)]);
    let options = LintOptions::shipped();
    let of_source = lint(&source, None, &options);
    let of_target = lint(&target, Some(&source), &options);
    let coverage = Coverage::of(&target, &source);
    let counted = [coverage.translated, coverage.identical, coverage.missing];
    let counted: usize = counted.iter().map(|count| count.messages).sum();
    assert!(counted >= coverage.missing.messages);
    [of_source, of_target]
}

/// The text a finding is about.
fn text_of<'t>(finding: &Finding, source: &'t str, target: &'t str) -> &'t str {
    match finding.place.path.as_deref() {
        Some("en.ftl") => source,
        _ => target,
    }
}

proptest! {
    #[test]
    fn findings_are_whole_and_sorted(
        source in catalogue(),
        target in catalogue(),
        locale in prop::sample::select(&["fr", "ru", "ar", "ja", "skr"][..]),
    ) {
        let findings = checked(&source, &target, locale);
        prop_assert_eq!(&findings, &checked(&source, &target, locale), "the same again");
        for findings in findings {
            let places: Vec<_> = findings
                .iter()
                .map(|finding| (finding.place.path.clone(), finding.place.span))
                .collect();
            prop_assert!(places.is_sorted());
            for finding in findings {
                let text = text_of(&finding, &source, &target);
                let span = finding.place.span.unwrap();
                prop_assert!(span.of(text).is_some(), "{:?}", finding);
                let position = Place::file("x").at(text, span).position;
                prop_assert_eq!(finding.place.position, position);
                prop_assert!(ALL.contains(&finding.code));
                prop_assert!(Edit::apply(text, &finding.fix).is_some(), "{:?}", finding);
            }
        }
    }

    #[test]
    fn a_copy_of_the_source_changes_nothing_of_it(source in catalogue()) {
        let [_, of_copy] = checked(&source, &source, "en");
        let against_source = [
            "fluent-missing", "fluent-file-missing", "fluent-obsolete", "fluent-part-missing",
            "fluent-part-extra", "fluent-unknown-variable", "fluent-reference-changed",
            "fluent-function-changed", "fluent-select-changed", "fluent-variant-key",
            "fluent-markup-changed", "fluent-markup-unbalanced", "fluent-markup-unsafe",
            "fluent-plural-lost", "fluent-order", "fluent-style-attribute",
        ];
        // the second message of an id is compared with the first of the source
        let ids: Vec<&str> = source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        if unique.len() < ids.len() {
            return Ok(());
        }
        for finding in of_copy {
            prop_assert!(!against_source.contains(&finding.code.name()), "{:?}", finding);
        }
    }

    #[test]
    fn any_template_can_be_looked_through(pieces in prop::collection::vec(prop::sample::select(&[
        "{{ fluent \"", "{{#fluent '", "fl!(", "\"", "'", "`", "data-l10n-id=", "a-b", ".c", " ", "\n", "é", "(", "t(",
    ][..]), 0..40)) {
        let text = pieces.concat();
        let mut uses = Uses::none();
        uses.read("page.html", &text, &CallPattern::shipped());
        for call in uses.calls() {
            let span = call.place.span.unwrap();
            prop_assert!(span.of(&text).unwrap().starts_with(&call.id));
            let position = Place::file("x").at(&text, span).position;
            prop_assert_eq!(call.place.position, position);
            prop_assert!(uses.uses(&call.id));
        }
    }
}
