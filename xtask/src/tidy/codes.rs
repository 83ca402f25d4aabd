//! Codes of findings: declared in one place, explained in a page, worded in Fluent, never lost.

use std::collections::{BTreeMap, BTreeSet};

use super::{Problem, line_at};
use crate::tree::Tree;

const RULE: &str = "codes";
/// Every code there ever was, a line each; `cargo xtask generate` adds, nobody removes.
pub(crate) const LIST: &str = "docs/checks/codes.txt";
const PAGES: &str = "docs/checks/";
const MESSAGES: &str = "locales/en/hexapla.ftl";

/// A code as a `findings.rs` declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DeclaredCode {
    /// Its name.
    pub(crate) name: String,
    /// The constructor: `error`, `warn`, `info` or `not_judged`.
    pub(crate) level: &'static str,
    path: String,
    line: usize,
}

/// The codes declared under crates/, in the order of their files.
pub(crate) fn declared(tree: &Tree) -> Vec<DeclaredCode> {
    let mut codes = Vec::new();
    for (path, text) in tree.below("crates/").filter(|(path, _)| is_room(path)) {
        for (offset, level, name) in constructions(text) {
            codes.push(DeclaredCode {
                name,
                level,
                path: path.to_owned(),
                line: line_at(text, offset),
            });
        }
    }
    codes
}

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let codes = declared(tree);
    let mut problems = strays(tree);
    let mut seen: BTreeMap<&str, &DeclaredCode> = BTreeMap::new();
    for code in &codes {
        let DeclaredCode {
            name, path, line, ..
        } = code;
        let mut error = |message: String| {
            problems.push(Problem::error(RULE, path, *line, message));
        };
        if let Some(other) = seen.insert(name, code) {
            error(format!("`{name}` is declared in {} too", other.path));
        }
        if !is_kebab_case(name) {
            error(format!("`{name}` is not kebab-case ASCII"));
        }
        if tree.text(&page(name)).is_none() {
            error(format!("`{name}` has no page {}", page(name)));
        }
        if !messages(tree).contains(name.as_str()) {
            error(format!(
                "`{name}` has no message `finding-{name}` in {MESSAGES}"
            ));
        }
    }
    let names: BTreeSet<&str> = seen.into_keys().collect();
    problems.extend(leftovers(tree, &names));
    problems.extend(lost(tree, &codes));
    problems
}

fn is_room(path: &str) -> bool {
    path.ends_with("/findings.rs")
}

/// The page about a code.
pub(crate) fn page(name: &str) -> String {
    format!("{PAGES}{name}.md")
}

fn is_kebab_case(name: &str) -> bool {
    let word = |word: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        !word.is_empty() && word.bytes().all(plain)
    };
    name.split('-').all(word)
}

/// Every `Code::error("…")` and its like in `text`, comments and tests left out: byte offset,
/// constructor, name.
fn constructions(text: &str) -> Vec<(usize, &'static str, String)> {
    let text = text.split("#[cfg(test)]").next().unwrap_or(text);
    let mut found = Vec::new();
    for level in ["error", "warn", "info", "not_judged"] {
        let call = format!("Code::{level}(");
        for (offset, _) in text.match_indices(&call) {
            let line_start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
            let in_comment = text[line_start..offset].trim_start().starts_with("//");
            let argument = text[offset + call.len()..].trim_start();
            let name = argument
                .strip_prefix('"')
                .and_then(|rest| rest.split('"').next());
            if let Some(name) = name.filter(|_| !in_comment) {
                found.push((offset, level, name.to_owned()));
            }
        }
    }
    found.sort();
    found
}

/// Codes made elsewhere than in a `findings.rs`.
fn strays(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let elsewhere = |path: &str| {
        path.starts_with("crates/") && path.contains("/src/") && !path.ends_with("/tests.rs")
    };
    for (path, text) in tree
        .rust()
        .filter(|(path, _)| elsewhere(path) && !is_room(path))
    {
        for (offset, _, name) in constructions(text) {
            let message = format!("declare `{name}` in the crate's findings.rs");
            problems.push(Problem::error(RULE, path, line_at(text, offset), message));
        }
    }
    problems
}

/// The codes that have a message.
fn messages(tree: &Tree) -> BTreeSet<&str> {
    let catalogue = tree.text(MESSAGES).unwrap_or_default();
    catalogue.lines().filter_map(message_code).collect()
}

fn message_code(line: &str) -> Option<&str> {
    let (id, _) = line.strip_prefix("finding-")?.split_once('=')?;
    Some(id.trim())
}

/// Pages and messages of codes nobody declares.
fn leftovers(tree: &Tree, names: &BTreeSet<&str>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, _) in tree.below(PAGES) {
        let name = path
            .strip_prefix(PAGES)
            .and_then(|file| file.strip_suffix(".md"));
        if let Some(name) = name.filter(|name| *name != "README" && !names.contains(name)) {
            let message = format!("no findings.rs declares `{name}`");
            problems.push(Problem::error(RULE, path, 1, message));
        }
    }
    let catalogue = tree.text(MESSAGES).unwrap_or_default();
    for (index, line) in catalogue.lines().enumerate() {
        if let Some(name) = message_code(line).filter(|name| !names.contains(name)) {
            let message = format!("no findings.rs declares `{name}`");
            problems.push(Problem::error(RULE, MESSAGES, index + 1, message));
        }
    }
    problems
}

/// Codes of the list that are gone or have another level, and codes not yet in it.
fn lost(tree: &Tree, codes: &[DeclaredCode]) -> Vec<Problem> {
    let list = tree.text(LIST).unwrap_or_default();
    let mut problems = Vec::new();
    let mut listed = BTreeSet::new();
    for (index, line) in list.lines().enumerate() {
        let Some((name, level)) = line.split_once(' ') else {
            continue;
        };
        listed.insert(name);
        let code = codes.iter().find(|code| code.name == name);
        let message = match code {
            Some(code) if code.level == level => continue,
            Some(code) => format!("`{name}` was {level} and is {} now", code.level),
            None if level == "retired" => continue,
            None => format!(
                "`{name}` is no longer declared: people's configuration and waivers name it; \
                 write `{name} retired` here if that is meant, and say so in CHANGELOG.md"
            ),
        };
        problems.push(Problem::error(RULE, LIST, index + 1, message));
    }
    for code in codes
        .iter()
        .filter(|code| !listed.contains(code.name.as_str()))
    {
        let message = format!(
            "`{}` is not in {LIST}: run `cargo xtask generate`",
            code.name
        );
        problems.push(Problem::error(RULE, &code.path, code.line, message));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    const FINDINGS: &str = "crates/hexapla-tracker/src/findings.rs";
    const DECLARATION: &str = "//! Codes.\n/// Gone.\npub const ORPHANED: Code =\n    \
        Code::error(\n        \"orphaned\",\n    );\n// Code::warn(\"commented-out\")\n\
        #[cfg(test)]\nconst SAMPLE: Code = Code::info(\"sample\");\n";

    /// A tree in which all is well, some files replaced.
    fn found(changes: &[(&str, &str)]) -> Vec<String> {
        let mut files: BTreeMap<&str, &str> = BTreeMap::from([
            (FINDINGS, DECLARATION),
            ("docs/checks/orphaned.md", "# orphaned"),
            (MESSAGES, "finding-orphaned = The passage is gone.\n"),
            (LIST, "orphaned error\n"),
        ]);
        files.extend(changes.iter().copied());
        let files: Vec<(&str, &str)> = files.into_iter().collect();
        check(&Tree::of(&files))
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_code_with_page_message_and_entry_is_fine() {
        assert_eq!(found(&[]), Vec::<String>::new());
        let tree = Tree::of(&[(FINDINGS, DECLARATION)]);
        let lines: Vec<usize> = declared(&tree).iter().map(|code| code.line).collect();
        assert_eq!(lines, [4]);
    }

    #[test]
    fn a_code_needs_page_message_and_entry() {
        let bare = "pub const BARE: Code = Code::warn(\"bare\");";
        let problems = found(&[("crates/hexapla-gate/src/findings.rs", bare)]);
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert!(
            problems
                .iter()
                .any(|problem| problem.contains("docs/checks/bare.md"))
        );
        assert!(
            problems
                .iter()
                .any(|problem| problem.contains("finding-bare"))
        );
        assert!(
            problems
                .iter()
                .any(|problem| problem.contains("cargo xtask generate"))
        );
    }

    #[test]
    fn no_code_is_lost_or_changed_unnoticed() {
        let lost = found(&[(LIST, "orphaned error\nrubber-stamp error\nold retired\n")]);
        assert_eq!(lost.len(), 1, "{lost:?}");
        assert!(lost[0].starts_with("docs/checks/codes.txt:2: codes: `rubber-stamp`"));
        let softened = found(&[(LIST, "orphaned warn\n")]);
        assert!(softened[0].contains("was warn and is error now"));
    }

    #[test]
    fn strays_leftovers_and_twins_are_named() {
        let stray = "const A: Code = Code::error(\"a\");";
        assert_eq!(found(&[("crates/hexapla/src/status.rs", stray)]).len(), 1);
        assert_eq!(found(&[("docs/checks/nothing.md", "# nothing")]).len(), 1);
        let message = "finding-orphaned = Gone.\nfinding-nothing = No.\n";
        assert_eq!(found(&[(MESSAGES, message)]).len(), 1);
        assert_eq!(
            found(&[("crates/hexapla-gate/src/findings.rs", DECLARATION)]).len(),
            1
        );
    }

    #[test]
    fn names_are_kebab_case() {
        assert!(is_kebab_case("outdated-factual"));
        for name in ["Outdated", "a_b", "a--b", "-a", ""] {
            assert!(!is_kebab_case(name), "{name}");
        }
    }
}
