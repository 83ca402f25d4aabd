//! Modules: each says what it is, none is a drawer, none is too long to read in one sitting.

use super::Problem;
use crate::tree::Tree;

/// Lines from which a file should be split.
const LONG: usize = 600;
/// Lines no file may exceed.
const TOO_LONG: usize = 900;
/// Names that say nothing of what is inside.
const DRAWERS: [&str; 8] = [
    "utils", "util", "common", "helpers", "helper", "manager", "misc", "shared",
];

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let problems = tree.rust().flat_map(|(path, text)| {
        let problems = [undocumented(path, text), long(path, text), drawer(path)];
        problems.into_iter().flatten()
    });
    problems.collect()
}

fn undocumented(path: &str, text: &str) -> Option<Problem> {
    let first = text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//! ").unwrap_or_default();
    let message = if says.trim().is_empty() {
        "a module begins with `//!` and says what it is"
    } else if says.contains("To be written") {
        "the module is still to be written"
    } else {
        return None;
    };
    Some(Problem::error("module-docs", path, 1, message))
}

fn long(path: &str, text: &str) -> Option<Problem> {
    let lines = text.lines().count();
    let mut head = text.lines().take(5);
    if lines <= LONG || head.any(|line| line.contains("xtask generate")) {
        return None;
    }
    let message = format!("{lines} lines: aim at 400, split it into steps with names");
    let problem = Problem::error("file-size", path, LONG, message);
    Some(if lines > TOO_LONG {
        problem
    } else {
        problem.warning()
    })
}

fn drawer(path: &str) -> Option<Problem> {
    let says_nothing = |module: &&str| {
        let last_word = module.rsplit(['_', '-']).next().unwrap_or(module);
        DRAWERS.contains(module) || ["util", "utils", "helpers"].contains(&last_word)
    };
    let module = path.trim_end_matches(".rs").split('/').find(says_nothing)?;
    let message = format!("`{module}` names no thing: say what the module holds");
    Some(Problem::error("module-name", path, 1, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(path: &str, text: &str) -> Vec<(&'static str, bool)> {
        let is_error = |problem: Problem| problem.weight == super::super::Weight::Error;
        check(&Tree::of(&[(path, text)]))
            .into_iter()
            .map(|problem| (problem.rule, is_error(problem)))
            .collect()
    }

    #[test]
    fn modules_say_what_they_are() {
        assert_eq!(rules("a.rs", "//! Words.\nfn a() {}\n"), []);
        assert_eq!(rules("a.rs", "fn a() {}\n"), [("module-docs", true)]);
        assert_eq!(rules("a.rs", "//!\n"), [("module-docs", true)]);
        assert_eq!(rules("a.rs", ""), [("module-docs", true)]);
    }

    #[test]
    fn long_files_are_named() {
        let lines = |count: usize| format!("//! Long.\n{}", "//\n".repeat(count - 1));
        assert_eq!(rules("a.rs", &lines(600)), []);
        assert_eq!(rules("a.rs", &lines(601)), [("file-size", false)]);
        assert_eq!(rules("a.rs", &lines(901)), [("file-size", true)]);
        let generated = format!("//! Words.\n//! By `cargo xtask generate`.\n{}", lines(901));
        assert_eq!(rules("a.rs", &generated), []);
    }

    #[test]
    fn drawers_are_refused() {
        for path in ["src/utils.rs", "src/helpers/mod.rs", "src/string_utils.rs"] {
            assert_eq!(
                rules(path, "//! Things.\n"),
                [("module-name", true)],
                "{path}"
            );
        }
        assert_eq!(rules("src/utility_bills.rs", "//! Bills.\n"), []);
    }
}
