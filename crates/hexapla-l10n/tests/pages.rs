//! The examples of the pages in docs/checks: what is wrong is found, and what is mended is not.
#![expect(
    clippy::disallowed_methods,
    reason = "the pages are files of the workspace"
)]

use std::fs;
use std::path::Path;

use hexapla_diagnostics::{Edit, Finding, Place};
use hexapla_l10n::{Catalogue, findings};

/// The codes of what reading finds.
const CODES: [&str; 10] = [
    findings::FLUENT_CHARACTER.name(),
    findings::FLUENT_DUPLICATE.name(),
    findings::FLUENT_ESCAPE.name(),
    findings::FLUENT_FOREIGN_PLACEHOLDER.name(),
    findings::FLUENT_INDENTATION.name(),
    findings::FLUENT_LIMIT_EXCEEDED.name(),
    findings::FLUENT_MESSAGE_IN_TEXT.name(),
    findings::FLUENT_NONSTANDARD.name(),
    findings::FLUENT_RESCUED.name(),
    findings::FLUENT_SYNTAX.name(),
];

/// The example under a heading, its visible notation of characters read.
fn example<'p>(page: &'p str, heading: &str) -> String {
    let (_, behind) = page.split_once(heading).expect("an example");
    let mut fences = behind.split("```");
    let (_, example) = fences
        .nth(1)
        .and_then(|block: &'p str| block.split_once('\n'))
        .expect("a fenced block");
    example.replace("<U+0009>", "\t")
}

#[test]
fn what_a_page_calls_bad_is_found_and_what_it_calls_good_is_not() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for code in CODES {
        let page = workspace
            .join("docs/checks")
            .join(code)
            .with_extension("md");
        let page = fs::read_to_string(page).expect("every code has a page");
        let bad = example(&page, "\nBAD\n");
        let found = Catalogue::read(&bad, &Place::project()).findings;
        let of_code = |finding: &&Finding| finding.code.name() == code;
        assert!(found.iter().any(|finding| of_code(&finding)), "{code}");
        let good = example(&page, "\nGOOD\n");
        let left = Catalogue::read(&good, &Place::project()).findings;
        assert_eq!(left, [], "{code}");
        let fixes = found.iter().filter(of_code).map(|finding| &finding.fix);
        let fixes: Vec<Edit> = fixes.flatten().cloned().collect();
        if !fixes.is_empty() {
            let mended = Edit::apply(&bad, &fixes).expect("edits of the text");
            let left = Catalogue::read(&mended, &Place::project()).findings;
            assert_eq!(left.iter().find(of_code), None, "{code}: {mended:?}");
        }
    }
}

#[test]
fn the_programs_own_words_are_read_without_a_finding() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/hexapla.ftl");
    let text = fs::read_to_string(path).expect("the program's words");
    assert_eq!(Catalogue::read(&text, &Place::project()).findings, []);
}
