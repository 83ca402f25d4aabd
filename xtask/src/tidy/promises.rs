//! SECURITY-MODEL.md promises nothing without naming the test that proves it.

use super::Problem;
use crate::tree::Tree;

const RULE: &str = "promises";
const MODEL: &str = "SECURITY-MODEL.md";

/// Looks at every row of the table under a header that ends in `| test |`: its last cell names
/// tests as `` `directory/of/the/crate: name_of_the_test` ``.
pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let Some(model) = tree.text(MODEL) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    let mut in_table = false;
    for (index, line) in model.lines().enumerate() {
        let is_row = line.starts_with('|');
        let last_cell = line.trim_end_matches(['|', ' ']).rsplit('|').next();
        let last_cell = last_cell.unwrap_or_default().trim();
        if !is_row || last_cell == "test" || last_cell.starts_with("--") {
            in_table = is_row && (in_table || last_cell == "test");
            continue;
        }
        if !in_table {
            continue;
        }
        let tests: Vec<&str> = last_cell.split('`').skip(1).step_by(2).collect();
        if tests.is_empty() {
            let message = "the promise names no test";
            problems.push(Problem::error(RULE, MODEL, index + 1, message));
        }
        for test in tests.into_iter().filter(|test| !exists(tree, test)) {
            let message = format!("there is no test `{test}`");
            problems.push(Problem::error(RULE, MODEL, index + 1, message));
        }
    }
    problems
}

/// Says whether a file below the directory defines the test.
fn exists(tree: &Tree, test: &str) -> bool {
    let Some((directory, name)) = test.split_once(": ") else {
        return false;
    };
    let directory = format!("{}/", directory.trim_end_matches('/'));
    let definition = format!("fn {name}(");
    let is_test = |text: &str| {
        let before = text.split(&definition).next().unwrap_or_default();
        let is_attribute = |line: &&str| line.is_empty() || line.starts_with(['#', '/']);
        let above = before.lines().rev().map(str::trim);
        let mut attributes = above.take_while(is_attribute);
        text.contains(&definition) && attributes.any(|line| line == "#[test]")
    };
    tree.below(&directory).any(|(_, text)| is_test(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(row: &str) -> usize {
        let model = format!("# Model\n\n| promise | test |\n|---|---|\n{row}\n\n| a | b |\n");
        let code = "#[test]\nfn proved() {}\n\nfn sample() {}\n";
        check(&Tree::of(&[
            (MODEL, &model),
            ("crates/hexapla-content/src/path.rs", code),
        ]))
        .len()
    }

    #[test]
    fn a_promise_names_a_test_that_exists() {
        assert_eq!(
            found("| paths stay inside | `crates/hexapla-content: proved` |"),
            0
        );
        assert_eq!(
            found("| paths stay inside | `crates/hexapla-content: missing` |"),
            1
        );
        assert_eq!(
            found("| paths stay inside | `crates/hexapla-store: proved` |"),
            1
        );
        assert_eq!(
            found("| paths stay inside | `crates/hexapla-content: sample` |"),
            1
        );
        assert_eq!(found("| paths stay inside | we are careful |"), 1);
    }
}
