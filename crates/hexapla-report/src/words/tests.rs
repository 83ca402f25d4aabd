//! The catalogue held against the code, the codes and their pages.
#![expect(
    clippy::disallowed_methods,
    reason = "the tests look at the sources and the pages"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hexapla_diagnostics::Code;

use super::*;

/// Families of messages whose ids are put together at run time; what stands before the name.
const FAMILIES: [&str; 11] = [
    "change-", "explain-", "finding-", "flag-", "help-", "impact-", "kind-", "level-", "remedy-",
    "status-", "verdict-",
];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The ids of the catalogue's messages, in order.
fn ids() -> Vec<&'static str> {
    let id = |line: &'static str| {
        let (id, _) = line.split_once(" =")?;
        line.starts_with(|c: char| c.is_ascii_lowercase())
            .then_some(id)
    };
    CATALOGUES[0].1.lines().filter_map(id).collect()
}

/// The text of every Rust file under the folder, tests left out.
fn rust(folder: &Path) -> String {
    let mut text = String::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") && !path.ends_with("tests.rs")
            {
                text.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    text
}

/// The names of the codes declared in the findings.rs files of all crates.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for entry in fs::read_dir(workspace().join("crates")).unwrap() {
        let Ok(text) = fs::read_to_string(entry.unwrap().path().join("src/findings.rs")) else {
            continue;
        };
        for level in ["error", "warn", "info", "not_judged"] {
            let call = format!("Code::{level}(\"");
            let named = text
                .split(&call)
                .skip(1)
                .filter_map(|rest| rest.split('"').next());
            codes.extend(named.map(str::to_owned));
        }
    }
    codes
}

#[test]
fn the_catalogue_is_clean_and_names_nothing_twice() {
    let (all, set): (Vec<_>, BTreeSet<_>) = (ids(), ids().into_iter().collect());
    assert_eq!(all.len(), set.len());
    assert!(all.len() > 200);
    let words = Words::english();
    assert!(all.iter().all(|id| words.has(id)), "a message has no value");
}

#[test]
fn every_code_has_its_three_messages_and_its_page() {
    let words = Words::english();
    let codes = codes();
    assert!(codes.len() > 30, "{codes:?}");
    for code in &codes {
        for family in ["finding", "remedy", "explain"] {
            let id = format!("{family}-{code}");
            assert!(words.has(&id), "{id}");
        }
        let explanation = words.explanation(code);
        assert_eq!(
            explanation.split("\n\n").count(),
            3,
            "{code}: {explanation}"
        );
        let page = fs::read_to_string(workspace().join(format!("docs/checks/{code}.md"))).unwrap();
        // every second piece between fences is code, in which `#` begins a comment
        let prose: String = page.split("\n```").step_by(2).collect();
        let headings: Vec<&str> = prose.lines().filter(|line| line.starts_with('#')).collect();
        let title = format!("# {code}");
        let shape = [
            "## What it says",
            "## Why it matters",
            "## What to do",
            "## Example",
        ];
        assert_eq!(headings, [&[title.as_str()][..], &shape].concat(), "{code}");
        assert!(
            page.contains("\nBAD\n") && page.contains("\nGOOD\n"),
            "{code}"
        );
    }
}

#[test]
fn what_is_found_outside_all_units_names_none() {
    const MARKUP: Code = Code::error("trust-markup");
    let page = Place::file("content/fr/lines-cut.md");
    let told = |place: Place| {
        let found = hexapla_diagnostics::Finding::new(MARKUP, place).with("markup", "<div>");
        Finding::new(&found, &Words::english()).message
    };
    let has = "has markup that the source does not have: <div>.";
    assert_eq!(told(page.clone()), format!("The translation {has}"));
    assert_eq!(
        told(page.unit("#3")),
        format!("The translation of #3 {has}")
    );
}

#[test]
fn what_the_translation_has_instead_is_told() {
    const MISSING: Code = Code::warn("fact-number-missing");
    let told = |target: &str| {
        let place = Place::file("content/fr/lines-cut.md").unit("#3");
        let found = hexapla_diagnostics::Finding::new(MISSING, place);
        let found = found.with("source", "40 days").with("target", target);
        Finding::new(&found, &Words::english()).message
    };
    let gone = "The number 40 days of #3 is not in the translation";
    assert_eq!(told(""), format!("{gone}."));
    assert_eq!(told("14"), format!("{gone}, which says 14."));
}

#[test]
fn sentences_about_findings_stand_on_one_line() {
    for id in ids()
        .iter()
        .filter(|id| id.starts_with("finding-") || id.starts_with("remedy-"))
    {
        assert!(!Words::english().plain(id).contains('\n'), "{id}");
    }
}

/// Ids this crate's code names literally, as the first argument of a call.
fn literals(code: &str) -> BTreeSet<&str> {
    let is_id = |text: &&str| {
        text.contains('-') && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    };
    code.split('"').skip(1).step_by(2).filter(is_id).collect()
}

#[test]
fn every_message_is_used() {
    let ours = rust(&workspace().join("crates/hexapla-report/src"));
    let theirs = rust(&workspace().join("crates/hexapla-cli/src"));
    let used = |id: &str| {
        let literal = format!("\"{id}\"");
        let by_another = CATALOGUES[0].1.contains(&format!("{{ {id} }}"));
        ours.contains(&literal) || theirs.contains(&literal) || by_another
    };
    let unused: Vec<&str> = ids()
        .into_iter()
        .filter(|id| !used(id) && !is_in_use(id, &theirs))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Says whether a message of a family belongs to a name that exists.
fn is_in_use(id: &str, command_line: &str) -> bool {
    use hexapla_content::{Flag, Impact, UnitKind};
    let Some(family) = FAMILIES.iter().find(|family| id.starts_with(**family)) else {
        return is_reason(id) || id.starts_with("error-");
    };
    let name = &id[family.len()..];
    match *family {
        "finding-" | "remedy-" | "explain-" => codes().contains(name),
        "help-" => is_argument_or_command(name, command_line),
        "impact-" => name.parse::<Impact>().is_ok(),
        "kind-" => {
            let named = ["field", "message", "attribute", "term"];
            named.contains(&name) || UnitKind::from_name(name).is_some()
        }
        "flag-" => {
            let flags = [
                Flag::Moved,
                Flag::Split,
                Flag::Merged,
                Flag::Copied,
                Flag::Touched,
                Flag::Renamed,
            ];
            flags.iter().any(|flag| flag.name() == name)
        }
        "level-" => ["info", "warn", "error"].contains(&name),
        "verdict-" => ["pass", "fail"].contains(&name),
        "change-" => {
            let changes = [
                "same", "moved", "edited", "split", "merged", "added", "removed",
            ];
            changes.contains(&name)
        }
        "status-" => {
            ["current", "local"].contains(&name)
                || ["orphaned", "missing"].contains(&name)
                || ["unverified", "outdated"].contains(&name)
        }
        _ => false,
    }
}

/// Reasons are named after kinds of protected tokens and after rules of the tracker.
fn is_reason(id: &str) -> bool {
    let named = |folder: &str| {
        let quoted =
            |name: &str| rust(&workspace().join(folder)).contains(&format!("=> \"{name}\""));
        id.strip_prefix("reason-").is_some_and(quoted)
    };
    named("crates/hexapla-facts/src") || named("crates/hexapla-tracker/src")
}

/// `status`, `status-units` and `arg-format` as args.rs declares them.
fn is_argument_or_command(name: &str, args: &str) -> bool {
    let declares = |argument: &str| {
        args.contains(&format!(" {}: ", argument.replace('-', "_")))
            || args.contains(&format!("flag(\"{argument}\""))
    };
    let is_command = |command: &str| {
        let mut letters = command.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        let variant: String = first.into_iter().chain(letters).collect();
        command == "hexapla" || args.contains(&format!("    {variant}({variant})"))
    };
    match name.split_once('-') {
        None => is_command(name),
        Some(("arg", argument)) => declares(argument),
        Some((command, argument)) => is_command(command) && declares(argument),
    }
}

#[test]
fn every_id_in_the_code_is_there() {
    let words = Words::english();
    let ours = rust(&workspace().join("crates/hexapla-report/src"));
    // a call may put its arguments on lines of their own
    for call in [
        ".plain(",
        ".with(",
        ".say(",
        ".aside(",
        ".heading(",
        "count(",
        "quiet(",
    ] {
        for (at, _) in ours.match_indices(call) {
            let arguments: String = ours[at + call.len()..].chars().take(60).collect();
            let arguments = arguments.trim_start();
            let first = match call {
                ".say(" | ".aside(" => arguments.split_once(", ").map_or("", |(_, rest)| rest),
                _ => arguments,
            };
            if let Some(id) = first
                .strip_prefix('"')
                .and_then(|rest| rest.split('"').next())
            {
                assert!(words.has(id), "{call}{id}");
            }
        }
    }
    let prefixes = [
        "count-", "status-", "adopt-", "doctor-", "gate-", "preview-", "reason-", "diff-",
    ];
    for id in literals(&ours) {
        if prefixes
            .iter()
            .any(|prefix| id.starts_with(prefix) && !id.ends_with('-'))
        {
            assert!(words.has(id), "{id}");
        }
    }
}

#[test]
fn a_paragraph_of_an_explanation_is_one_line_as_its_language_writes_it() {
    let chinese = Words::for_readers_of(&["zh-Hans".parse().unwrap()]);
    let explanation = chinese.explanation("base-missing");
    assert_eq!(explanation.lines().count(), 5, "{explanation}");
    assert!(
        explanation.contains("许多订阅阅读器也打不开"),
        "{explanation}"
    );
    for (broken, whole) in [
        ("one\ntwo", "one two"),
        ("`check`\n说明", "`check` 说明"),
        ("说明，\n`check`", "说明，`check`"),
        ("한 줄\n다음", "한 줄 다음"),
    ] {
        assert_eq!(on_one_line(broken), whole);
    }
}

#[test]
fn the_option_for_the_language_names_them_all() {
    let help = Words::english().plain("help-arg-lang");
    for (tag, _) in CATALOGUES {
        assert!(help.contains(tag), "{tag}: {help}");
    }
}

#[test]
fn every_command_has_help() {
    let words = Words::english();
    let args = fs::read_to_string(workspace().join("crates/hexapla-cli/src/args.rs")).unwrap();
    let is_variant = |line: &&str| {
        line.strip_suffix("),")
            .and_then(|line| line.trim().split_once('('))
            .is_some_and(|(name, inner)| name == inner)
    };
    let commands: Vec<&str> = args.lines().filter(is_variant).collect();
    assert!(commands.len() > 10);
    for line in commands {
        let name = line.trim().split('(').next().unwrap().to_lowercase();
        assert!(words.has(&format!("help-{name}")), "{name}");
    }
}

#[test]
fn what_is_not_there_is_named_in_braces() {
    let words = Words::english();
    assert_eq!(words.plain("no-such-message"), "{no-such-message}");
    assert_eq!(words.plain("via"), "via {$locale}");
}

#[test]
fn what_is_stale_in_the_pivot_is_to_be_mended_there() {
    let words = Words::english();
    let stale = Code::error("outdated-factual");
    let stale = hexapla_diagnostics::Finding::new(stale, hexapla_diagnostics::Place::project());
    let remedy = |of: &hexapla_diagnostics::Finding| words.remedy(&Finding::new(of, &words));
    assert_eq!(remedy(&stale), words.plain("remedy-outdated-factual"));
    let via = remedy(&stale.with("via", "fr"));
    assert_eq!(via, words.with("via-first", &[("locale", "fr".into())]));
}

#[test]
fn numbers_agree_with_their_nouns_and_are_grouped() {
    let words = Words::english();
    let say = |n: usize| words.with("count-to-reread", &[("n", n.into())]);
    assert_eq!(say(1), "1 word to re-read");
    assert_eq!(say(412), "412 words to re-read");
    assert_eq!(say(1_044), "1,044 words to re-read");
    assert_eq!(
        words.with("number", &[("n", (-1_234_567_i64).into())]),
        "-1,234,567"
    );
}

#[test]
fn a_reason_is_told_by_what_it_has() {
    let words = Words::english();
    let reason = |kind: &str, old: Option<&str>, new: Option<&str>| {
        let [old, new] = [old, new].map(|text| text.map(str::to_owned));
        words.reason(&Reason {
            kind: kind.to_owned(),
            old,
            new,
        })
    };
    assert_eq!(reason("number", Some("27"), Some("31")), "number: 27 → 31");
    assert_eq!(reason("negation", None, Some("not")), "negation: + not");
    assert_eq!(
        reason("quoted", Some("never"), None),
        "quoted words: − never"
    );
    assert_eq!(
        reason("no-vocabulary", None, None),
        "wording (no word list for this language)"
    );
    assert_eq!(reason("unheard-of", None, None), "unheard-of");
    assert_eq!(
        reason("typography", Some(" – "), Some("—")),
        "typography: “ – ” → “—”"
    );
    assert_eq!(
        reason("number", Some("−3 °C"), Some("$5")),
        "number: −3 °C → $5"
    );
}
