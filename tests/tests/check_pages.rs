//! The examples of the pages about quality: what a page calls bad is found, what it calls good is not.
//!
//! An example is a text for each language, `en: …`; `en@old: …` is the text the translation was made from. A text
//! ends where the next language begins.
#![expect(
    clippy::disallowed_methods,
    reason = "the pages are files of the workspace"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hexapla_checks::{Context, Languages, Page, check};
use hexapla_content::{Impact, Locale, Pair, Status, Unit};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules, read};
use hexapla_tests::pairs::CODES;

/// A language and its text.
struct Text {
    locale: Locale,
    is_old: bool,
    body: String,
}

/// The texts of the example under `heading`; none where it is written otherwise.
fn texts(page: &str, heading: &str) -> Vec<Text> {
    let (_, behind) = page.split_once(heading).unwrap_or_default();
    let fence = behind.split("```").nth(1).unwrap_or_default();
    // what nobody can see stands in visible notation
    let fence = hexapla_escape::terminal::unescape(fence);
    let (_, example) = fence.split_once('\n').unwrap_or_default();
    let mut texts: Vec<Text> = Vec::new();
    for line in example.lines() {
        let head = line.split_once(": ").and_then(|(head, body)| {
            let (tag, is_old) = match head.split_once('@') {
                Some((tag, "old")) => (tag, true),
                _ => (head, false),
            };
            let is_tag = !tag.is_empty() && tag.starts_with(|c: char| c.is_ascii_lowercase());
            Some((tag.parse().ok().filter(|_| is_tag)?, is_old, body))
        });
        match (head, texts.last_mut()) {
            (Some((locale, is_old, body)), _) => texts.push(Text {
                locale,
                is_old,
                body: body.to_owned(),
            }),
            (None, Some(text)) => {
                text.body.push('\n');
                text.body.push_str(line);
            }
            (None, None) => {}
        }
    }
    texts
}

fn units(text: &Text) -> Vec<Unit> {
    let rules = Rules {
        dialect: Dialect::Mdx,
        translate: Vec::new(),
    };
    read(&text.body, &Place::project(), &rules).value.units
}

/// The codes found in an example.
fn codes(texts: &[Text]) -> BTreeSet<&'static str> {
    let old = texts.iter().find(|text| text.is_old).map(units);
    let mut now = texts.iter().filter(|text| !text.is_old);
    let (source, target) = (now.next().unwrap(), now.next().unwrap());
    let languages = Languages::new(&source.locale, &target.locale);
    let context = Context {
        languages: &languages,
        target_text: &target.body,
        page: &Page::default(),
    };
    let (sources, targets) = (units(source), units(target));
    let mut found = BTreeSet::new();
    for (at, (source, target)) in sources.iter().zip(&targets).enumerate() {
        let baseline = old.as_ref().map(|old| old[at].clone());
        let status = match baseline {
            Some(_) => Status::Outdated(Impact::Factual),
            None => Status::Current,
        };
        let pair = Pair {
            source: &[source],
            baseline: baseline.as_slice(),
            target: &[target],
            status,
        };
        found.extend(check(&pair, &context).iter().map(|hit| hit.code.name()));
    }
    found
}

#[test]
fn what_a_page_calls_bad_is_found_and_what_it_calls_good_is_not() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/checks");
    let mut checked = 0;
    let mut wrong = Vec::new();
    let names = hexapla_checks::findings::ALL.iter().map(|code| code.name());
    for name in names.filter(|name| !CODES.contains(name)) {
        let page = fs::read_to_string(pages.join(name).with_extension("md")).unwrap();
        let (bad, good) = (texts(&page, "\nBAD\n"), texts(&page, "\nGOOD\n"));
        // what a glossary or a registry says stands in no example
        let needs_terms = name.starts_with("term-") || name == "name-missing";
        // a placeholder in prose is markup; this rule is about messages
        let is_of_messages = name == "trust-placeholder";
        if bad.len() < 2 || good.len() < 2 || needs_terms || is_of_messages {
            continue;
        }
        checked += 1;
        let (bad, good) = (codes(&bad), codes(&good));
        // an example may show what other rules find too
        if !bad.contains(name) || good.contains(name) {
            wrong.push(format!("{name}: bad gives {bad:?}, good gives {good:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(checked >= 12, "{checked} pages have examples");
}
