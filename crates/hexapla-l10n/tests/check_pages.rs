//! The examples of the pages about catalogues, held against the checks.
#![expect(clippy::disallowed_methods, reason = "the tests read the pages")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use hexapla_content::Locale;
use hexapla_diagnostics::{Edit, Finding, Place};
use hexapla_l10n::{ALL, CallPattern, Catalogue, LintOptions, Scope, Uses, lint};

/// One fenced text of an example: ```` ```ftl fr/page.ftl ````, or `ftl fr` for short. Texts of other
/// languages are templates.
struct Text {
    language: String,
    path: String,
    body: String,
}

impl Text {
    fn is_catalogue(&self) -> bool {
        self.language == "ftl"
    }

    fn locale(&self) -> Locale {
        self.path.split('/').next().unwrap().parse().unwrap()
    }
}

fn page(code: &str) -> String {
    let path = format!("../../docs/checks/{code}.md");
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The texts of the page's BAD and of its GOOD example.
fn examples(page: &str) -> [Vec<Text>; 2] {
    let (bad, good) = page
        .split_once("\nBAD\n")
        .and_then(|(_, examples)| examples.split_once("\nGOOD\n"))
        .unwrap();
    [texts(bad), texts(good)]
}

fn texts(example: &str) -> Vec<Text> {
    let mut fences = example.split("```");
    let mut texts = Vec::new();
    fences.next();
    while let Some(fence) = fences.next() {
        let (info, body) = fence.split_once('\n').unwrap();
        let (language, path) = info.split_once(' ').unwrap();
        let path = match language {
            "ftl" if !path.contains('/') => format!("{path}/page.ftl"),
            _ => path.to_owned(),
        };
        texts.push(Text {
            language: language.to_owned(),
            path,
            body: body.to_owned(),
        });
        fences.next();
    }
    texts
}

/// What the checks find in an example: the last locale against the first one, or the only one.
fn findings(texts: &[Text]) -> Vec<Finding> {
    let mut uses = Uses::none();
    let templates: Vec<&Text> = texts.iter().filter(|text| !text.is_catalogue()).collect();
    for text in &templates {
        uses.read(&text.path, &text.body, &CallPattern::shipped());
    }
    let options = LintOptions {
        uses: (!templates.is_empty()).then_some(&uses),
        ..LintOptions::shipped()
    };
    let catalogues: Vec<(&Text, Catalogue<'_>)> = texts
        .iter()
        .filter(|text| text.is_catalogue())
        .map(|text| (text, Catalogue::read(&text.body, &Place::file(&text.path))))
        .map(|(text, read)| {
            assert_eq!(read.findings, [], "{}", text.path);
            (text, read.value)
        })
        .collect();
    let source = catalogues.first().unwrap().0.locale();
    let target = catalogues.last().unwrap().0.locale();
    let of = |locale: &Locale| {
        let files = catalogues
            .iter()
            .filter(|(text, _)| text.locale() == *locale);
        let files: Vec<_> = files
            .map(|(text, catalogue)| (text.path.as_str(), catalogue))
            .collect();
        files
    };
    let source_scope = Scope::new(&source, of(&source));
    if source == target {
        let mut findings = uses.undefined(&source_scope);
        findings.extend(lint(&source_scope, None, &options));
        return findings;
    }
    lint(
        &Scope::new(&target, of(&target)),
        Some(&source_scope),
        &options,
    )
}

fn codes(findings: &[Finding]) -> BTreeSet<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

/// The pages whose examples are run: all that hold a catalogue.
fn checked() -> impl Iterator<Item = (&'static str, [Vec<Text>; 2])> {
    ALL.iter()
        .map(|code| (code.name(), page(code.name())))
        .filter(|(_, page)| page.contains("\n```ftl "))
        .map(|(code, page)| (code, examples(&page)))
}

#[test]
fn bad_examples_give_exactly_their_code_and_good_ones_nothing() {
    let mut pages = 0;
    let mut wrong = Vec::new();
    for (code, [bad, good]) in checked() {
        let [bad, good] = [bad, good].map(|texts| codes(&findings(&texts)));
        if bad != BTreeSet::from([code]) || !good.is_empty() {
            wrong.push(format!("{code}: bad gives {bad:?}, good gives {good:?}"));
        }
        pages += 1;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(pages >= 34, "{pages} pages have examples");
}

#[test]
fn findings_name_a_stretch_of_their_text() {
    for (code, [bad, _]) in checked() {
        for finding in findings(&bad) {
            let path = finding.place.path.as_deref().unwrap();
            let text = bad.iter().find(|text| text.path == path).unwrap();
            let span = finding.place.span.unwrap();
            assert!(span.of(&text.body).is_some(), "{code}: {span:?}");
            let position = finding.place.position.unwrap();
            let at = Place::file(path).at(&text.body, span);
            assert_eq!(Some(position), at.position, "{code}");
        }
    }
}

/// Fixes are only offered where they are certain, so after one its code is gone.
#[test]
fn fixes_mend_what_was_found() {
    let mut fixed = BTreeSet::new();
    for (code, [bad, _]) in checked() {
        let found = findings(&bad);
        let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
        for finding in &found {
            let path = finding.place.path.clone().unwrap();
            edits.entry(path.to_string()).or_default().extend(finding.fix.clone());
        }
        if found.iter().any(|finding| finding.fix.is_empty()) {
            continue;
        }
        let mended: Vec<Text> = bad
            .into_iter()
            .map(|text| {
                let edits = edits.remove(&text.path).unwrap_or_default();
                Text {
                    body: Edit::apply(&text.body, &edits).unwrap(),
                    ..text
                }
            })
            .collect();
        assert_eq!(findings(&mended), [], "{code}");
        fixed.insert(code);
    }
    let expected = [
        "fluent-comment-detached",
        "fluent-layout",
        "fluent-markup-unbalanced",
        "fluent-unknown-variable",
    ];
    assert!(
        expected.iter().all(|code| fixed.contains(code)),
        "{fixed:?}"
    );
}
