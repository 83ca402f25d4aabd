//! Two texts compared without a project: what could not be read is told, and streams answer as they are asked.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};

use hexapla_testkit::Site;
use serde_json::{Value, json};

/// Quotations nested deeper than is read, with a text at the bottom.
fn nested(text: &str) -> String {
    format!("{}{text}\n", "> ".repeat(20_000))
}

fn jsonl(site: &Site) -> Command {
    let mut command = site.command(env!("CARGO_BIN_EXE_hexapla"));
    command.args(["compare", "--jsonl"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command.stderr(Stdio::piped());
    command
}

/// The answers to requests, what is said besides, and the exit code.
fn answers(requests: &[u8]) -> (Vec<Value>, String, Option<i32>) {
    let mut asked = jsonl(&Site::new()).spawn().unwrap();
    let mut input = asked.stdin.take().unwrap();
    input.write_all(requests).unwrap();
    drop(input);
    let output = asked.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let lines = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let said = String::from_utf8(output.stderr).unwrap();
    (lines.collect(), said, output.status.code())
}

fn request(old: &str, new: &str, translation: Option<&str>) -> String {
    let id = "a";
    json!({ "id": id, "old": old, "new": new, "translation": translation }).to_string() + "\n"
}

#[test]
fn what_was_not_read_to_its_end_is_no_answer_of_none() {
    let (answers, _, exit) = answers(request(&nested("27"), &nested("31"), None).as_bytes());
    assert_eq!(exit, Some(3));
    assert_eq!(answers[0]["impact"], "unknown");
    let found = &answers[0]["findings"][0];
    assert_eq!(
        (&found["code"], &found["path"]),
        (&json!("limit-exceeded"), &json!("old"))
    );
}

#[test]
fn a_translation_that_was_not_read_is_not_missing() {
    let asked = request("The 27.\n", "The 31.\n", Some(&nested("Les 27.")));
    let (answers, _, exit) = answers(asked.as_bytes());
    assert_eq!(exit, Some(3));
    assert_eq!(answers[0].get("targets"), None);
    assert_eq!(answers[0]["impact"], "factual");
    assert_eq!(answers[0]["findings"][0]["path"], "translation");
}

#[test]
fn front_matter_that_cannot_be_read_may_have_changed() {
    let page = |title: &str| format!("---\ntitle: Velmar: {title}\n---\n\nThe ferry.\n");
    let (answers, ..) = answers(request(&page("12 dead"), &page("15 dead"), None).as_bytes());
    assert_eq!(answers[0]["impact"], "unknown");
    assert_eq!(answers[0]["findings"][0]["code"], "front-matter-invalid");
}

/// The units of a translation and how they stand, when `old` became `new`.
fn targets(old: &str, new: &str, [locale, translation]: [&str; 2]) -> Vec<(String, String)> {
    let request =
        json!({ "id": "a", "old": old, "new": new, "translation": translation, "locale": locale });
    let (answers, ..) = answers(format!("{request}\n").as_bytes());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let targets = answers[0]["targets"].as_array().unwrap();
    let standing = |target: &Value| (text(&target["unit"]), text(&target["status"]));
    targets.iter().map(standing).collect()
}

fn standing<const N: usize>(units: [(&str, &str); N]) -> Vec<(String, String)> {
    let owned = units.map(|(unit, status)| (unit.to_owned(), status.to_owned()));
    owned.to_vec()
}

#[test]
fn figures_in_the_scale_of_the_language_tell_which_passage_is_which() {
    let page = |cost: &str| {
        let built = "The builders of the harbour needed 18 months for it.";
        format!("The new harbour of Velmar cost {cost} million in the end.\n\n{built}\n")
    };
    let korean = "공사를 끝내는 데 18개월이 걸렸다.\n\n새 항구에는 결국 480만이 들었다.\n";
    assert_eq!(
        targets(&page("4.8"), &page("4.9"), ["ko", korean]),
        standing([("#t2", "outdated"), ("#t1", "current")])
    );
}

#[test]
fn each_passage_of_a_group_is_told() {
    let page = |how: &str| {
        let why = "Nobody on the quay knew why it had left Velmar at noon on 9 March.";
        format!("The ferry was {how}. {why}\n")
    };
    let french = "Le bac était en retard.\n\nPersonne sur le quai ne savait pourquoi il avait quitté Velmar à midi le 9 mars.\n";
    assert_eq!(
        targets(&page("late"), &page("early"), ["fr", french]),
        standing([("#t1", "outdated"), ("#t2", "outdated")])
    );
}

#[test]
fn a_passage_left_in_the_language_of_the_source_is_not_current() {
    let old = "The ferry was late on Monday.\n\nThe harbour master did not say why it was late.\n\nNobody was hurt.\n";
    let french = "Le bac était en retard lundi.\n\nThe harbour master did not say why it was late.\n\nPersonne n’a été blessé.\n";
    assert_eq!(
        targets(old, old, ["fr", french]),
        standing([("#t1", "current"), ("#t2", "missing"), ("#t3", "current")])
    );
}

#[test]
fn a_word_that_is_the_same_in_both_languages_is_current_on_a_short_page_too() {
    let old = "# Guide\n\nDrive on.\n";
    let current = standing([("#t1", "current"), ("#t2", "current")]);
    assert_eq!(targets(old, old, ["fr", "# Guide\n\nRoulez.\n"]), current);
    let left = standing([("#t1", "missing"), ("#t2", "missing")]);
    assert_eq!(targets(old, old, ["fr", old]), left);
}

#[test]
fn a_locale_that_is_none_is_no_request() {
    let request =
        json!({ "id": "a", "old": "27", "new": "31", "translation": "27", "locale": "<x>" });
    let (answers, said, exit) = answers(format!("{request}\n").as_bytes());
    assert_eq!((answers.len(), exit), (0, Some(2)), "{said}");
}

#[test]
fn a_request_is_answered_before_the_next_one_comes() {
    let mut asked = jsonl(&Site::new()).spawn().unwrap();
    let mut input = asked.stdin.take().unwrap();
    let mut output = BufReader::new(asked.stdout.take().unwrap());
    for (old, new) in [("27 people", "31 people"), ("The ferry", "The ferry")] {
        input.write_all(request(old, new, None).as_bytes()).unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer["impact"] == "none", old == new, "{line}");
    }
    drop(input);
    assert_eq!(output.read_to_string(&mut String::new()).unwrap(), 0);
    assert_eq!(asked.wait().unwrap().code(), Some(0));
}

#[test]
fn a_line_that_is_not_utf_8_is_named_and_those_before_it_are_answered() {
    let requests = [
        request("27", "31", None).as_bytes(),
        b"{\"id\":\"caf\xe9\"}\n",
    ]
    .concat();
    let (answers, said, exit) = answers(&requests);
    assert_eq!((answers.len(), exit), (1, Some(2)));
    assert!(said.contains('2'), "{said}");
}

#[test]
fn files_that_cannot_be_read_are_told_with_their_place() {
    let site = Site::new();
    site.write("good.md", "The 27.\n");
    site.write("deep.md", nested("The 31."));
    site.write("latin.md", b"The caf\xe9.\n\nThe caf\xe9.\n");
    site.write("long.md", "a ".repeat(3 << 20));
    site.write("open.md", "```\nThe 31.\n");
    for (name, code, exit) in [
        ("deep.md", "limit-exceeded", 3),
        ("latin.md", "not-utf-8", 3),
        ("long.md", "file-too-large", 3),
        ("open.md", "fence-unterminated", 0),
    ] {
        let mut command = site.command(env!("CARGO_BIN_EXE_hexapla"));
        let command = command
            .current_dir(site.path())
            .args(["compare", "good.md", name]);
        let output = command.output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(exit), "{name}: {said}");
        assert!(said.contains(code) && said.contains(name), "{name}: {said}");
    }
}
