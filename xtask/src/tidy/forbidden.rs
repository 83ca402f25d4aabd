//! Strings that must not stand in the repository: paths of somebody's machine, registry hosts,
//! unfinished work, silenced lints and tests.

use super::Problem;
use crate::tree::{Tree, has_extension};

const RULE: &str = "forbidden";
/// This file spells them all out.
const SELF: &str = "xtask/src/tidy/forbidden.rs";

/// A string, where it is looked for, and what to do instead.
struct Forbidden {
    text: &'static str,
    scope: Scope,
    instead: &'static str,
}

/// Where a string is looked for.
#[derive(Clone, Copy)]
enum Scope {
    /// In every file, where no word or dot stands before it.
    Paths,
    /// In every file.
    Everywhere,
    /// In Rust files, comments included.
    Rust,
}

const PATH: &str = "a path of one machine: make it relative to the workspace";
const HOST: &str = "a registry's host: cargo knows where crates come from";

const STRINGS: [Forbidden; 14] = [
    forbid("/work/", Scope::Paths, PATH),
    forbid("/home/", Scope::Paths, PATH),
    forbid("/root/", Scope::Paths, PATH),
    forbid("/Users/", Scope::Paths, PATH),
    forbid("C:\\Users", Scope::Paths, PATH),
    forbid(
        "/tmp/",
        Scope::Paths,
        "a path of one machine: use `tempfile`",
    ),
    forbid("index.crates.io", Scope::Everywhere, HOST),
    forbid("static.crates.io", Scope::Everywhere, HOST),
    forbid("registry/src/", Scope::Everywhere, HOST),
    forbid(
        "todo!(",
        Scope::Rust,
        "finish it, or leave the whole thing out",
    ),
    forbid(
        "unimplemented!(",
        Scope::Rust,
        "finish it, or leave the whole thing out",
    ),
    forbid(
        "#[allow(",
        Scope::Rust,
        "write `#[expect(lint, reason = \"…\")]`",
    ),
    forbid(
        "#![allow(",
        Scope::Rust,
        "write `#![expect(lint, reason = \"…\")]`",
    ),
    forbid(
        "#[ignore",
        Scope::Rust,
        "a test that is not run proves nothing",
    ),
];

const fn forbid(text: &'static str, scope: Scope, instead: &'static str) -> Forbidden {
    Forbidden {
        text,
        scope,
        instead,
    }
}

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files().filter(|(path, _)| *path != SELF) {
        for forbidden in &STRINGS {
            if matches!(forbidden.scope, Scope::Rust) && !has_extension(path, "rs") {
                continue;
            }
            if !text.contains(forbidden.text) {
                continue;
            }
            let lines = text.lines().enumerate();
            for (index, _) in lines.filter(|(_, line)| forbidden.stands_in(line)) {
                let message = format!("`{}`: {}", forbidden.text, forbidden.instead);
                problems.push(Problem::error(RULE, path, index + 1, message));
            }
        }
    }
    problems
}

impl Forbidden {
    fn stands_in(&self, line: &str) -> bool {
        let begins = |before: Option<char>| {
            !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '}' | '$'))
        };
        line.match_indices(self.text)
            .any(|(at, _)| match self.scope {
                Scope::Paths => begins(line[..at].chars().next_back()),
                Scope::Everywhere | Scope::Rust => true,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let problems = check(&Tree::of(&[(path, text)]));
        problems.iter().map(|problem| problem.line).collect()
    }

    #[test]
    fn every_string_is_caught() {
        for forbidden in &STRINGS {
            let text = format!("fine\n  {}x\n", forbidden.text);
            assert_eq!(lines("a.rs", &text), [2], "{}", forbidden.text);
        }
    }

    #[test]
    fn what_only_looks_alike_is_not() {
        assert!(
            lines(
                "a.md",
                "https://example.org/work/reports and pages/home/a.md"
            )
            .is_empty()
        );
        assert!(lines("a.md", "write `#[expect(` and never #[allow(").is_empty());
        let in_tests = "#![cfg_attr(test, allow(clippy::unwrap_used, reason = \"…\"))]";
        assert!(lines("lib.rs", in_tests).is_empty());
        assert!(lines(SELF, "/home/").is_empty());
    }
}
