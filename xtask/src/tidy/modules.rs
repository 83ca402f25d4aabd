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
    let mut problems = Vec::new();
    for (path, text) in tree.rust() {
        check_documentation(path, text, &mut problems);
        check_length(path, text, &mut problems);
        check_name(path, &mut problems);
    }
    problems
}

fn check_documentation(path: &str, text: &str, problems: &mut Vec<Problem>) {
    let first = text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//! ").unwrap_or_default();
    if says.trim().is_empty() {
        let message = "a module begins with `//!` and says what it is";
        problems.push(Problem::error("module-docs", path, 1, message));
    } else if says.contains("To be written") {
        let message = "the module is still to be written";
        problems.push(Problem::error("module-docs", path, 1, message));
    }
}

fn check_length(path: &str, text: &str, problems: &mut Vec<Problem>) {
    let lines = text.lines().count();
    let generated = text
        .lines()
        .take(5)
        .any(|line| line.contains("xtask generate"));
    if generated || lines <= LONG {
        return;
    }
    let message = format!("{lines} lines: aim at 400, split it into steps with names");
    let problem = Problem::error("file-size", path, LONG, message);
    let fine_for_now = lines <= TOO_LONG;
    problems.push(if fine_for_now {
        problem.warning()
    } else {
        problem
    });
}

fn check_name(path: &str, problems: &mut Vec<Problem>) {
    let modules = path.trim_end_matches(".rs").split('/');
    for module in modules {
        let last_word = module.rsplit(['_', '-']).next().unwrap_or(module);
        if DRAWERS.contains(&module) || ["util", "utils", "helpers"].contains(&last_word) {
            let message = format!("`{module}` names no thing: say what the module holds");
            problems.push(Problem::error("module-name", path, 1, message));
        }
    }
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
