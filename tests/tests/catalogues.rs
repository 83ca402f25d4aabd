//! What the quality rules find in the messages of catalogues.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla::Project;
use hexapla_content::Date;
use hexapla_diagnostics::Level;

const DAY: Date = Date::constant(2031, 4, 1);

/// The levels at which `code` is told of a French message beside the English one.
fn levels(code: &str, english: &str, french: &str) -> Vec<Level> {
    let configuration = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'ui'\nkind = 'fluent'\n\
                         source = 'locales/{locale}/{path}.ftl'\n";
    let files = [("locales/en/a.ftl", english), ("locales/fr/a.ftl", french)];
    let project = Project::in_memory(configuration.parse().unwrap(), &files);
    let checked = project.check(&project.everything(), DAY);
    let of_code = checked.findings.iter();
    let of_code = of_code.filter(|finding| finding.code.name() == code);
    of_code.map(|finding| finding.level).collect()
}

#[test]
fn a_message_of_an_empty_text_says_nothing() {
    let english = "a = No part of this page is secret.\n";
    assert_eq!(levels("empty", english, "a = { \"\" }\n"), [Level::Error]);
    assert_eq!(levels("empty", english, "a = { -page }\n"), []);
}

#[test]
fn a_variant_that_nobody_translated_is_told() {
    let choice = |one: &str, other: &str| {
        format!("a = {{ $g ->\n    [female] {{ $u }} {one}\n   *[other] {{ $u }} {other}\n}}\n")
    };
    let english = choice("shared her letter.", "shared their letter.");
    let untranslated = |french: &str| levels("untranslated", &english, french);
    let left = choice("shared her letter.", "a partagé sa lettre.");
    assert_eq!(untranslated(&left), [Level::Warn]);
    let whole = choice("a partagé sa lettre.", "a partagé la lettre.");
    assert_eq!(untranslated(&whole), []);
    // short words may be the same in both languages
    let files = choice("version", "versions");
    assert_eq!(
        levels(
            "untranslated",
            &files,
            &files.replace("versions", "éditions")
        ),
        []
    );
}

#[test]
fn a_link_of_a_message_leads_where_the_source_says() {
    let english = "a = Sign <a href=\"/sign\">here</a> today.\n";
    let french = |to: &str| format!("a = Signez <a href=\"{to}\">ici</a> aujourd’hui.\n");
    let lost = |to: &str| levels("structure-link-target", english, &french(to));
    // an error where somebody recorded what was translated
    assert_eq!(lost("/unsign"), [Level::Warn]);
    assert_eq!(lost("/fr/sign"), []);
    assert_eq!(lost("/sign#a"), []);
}

#[test]
fn what_a_term_keeps_for_its_own_grammar_is_of_no_source() {
    let english = "-org = Lantern\n";
    let french = "-org = Lanterne\n    .genre = féminin\n";
    assert_eq!(levels("unverified", english, french), [Level::Warn]);
    let french = format!("{french}autre = Rien\n");
    assert_eq!(levels("unverified", english, &french).len(), 2);
}

#[test]
fn of_many_forms_of_a_message_one_is_measured() {
    let lines = |word: &str| -> String {
        let lines = (0..60).map(|n| format!("m{n} = {word} {word} {word} {word} {word} {word}.\n"));
        lines.collect()
    };
    let english = format!(
        "{}a = {{ $n ->\n    [one] {{ $n }} lantern was lit there\n   *[other] {{ $n }} lanterns were lit there\n}}\n",
        lines("lantern")
    );
    let forms = ["zero", "one", "two", "few", "many"];
    let forms: String = forms
        .map(|form| format!("    [{form}] {{ $n }} lanternes y brûlaient\n"))
        .concat();
    let french = format!(
        "{}a = {{ $n ->\n{forms}   *[other] {{ $n }} lanternes y brûlaient\n}}\n",
        lines("lanterne")
    );
    assert_eq!(levels("length", &english, &french), []);
}
