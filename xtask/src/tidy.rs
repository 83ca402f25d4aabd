//! `cargo xtask tidy`: the rules of ARCHITECTURE.md and docs/style.md that no compiler knows.
//!
//! A rule is a function of the workspace's texts; one rule, one file. Every problem is printed as
//! `path:line: rule: message` before the command fails.

mod codes;
mod edges;
mod forbidden;
mod glossary;
mod links;
mod modules;
mod promises;

use std::fmt;
use std::path::Path;

use anyhow::{Result, bail};

pub(crate) use codes::{LIST as CODES, declared, page};

use crate::tree::Tree;

/// Whether a problem fails the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// Worth mending soon.
    Warning,
    /// Fails the run.
    Error,
}

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Problem {
    path: String,
    /// The line, from 1.
    line: usize,
    rule: &'static str,
    weight: Weight,
    message: String,
}

impl Problem {
    fn error(rule: &'static str, path: &str, line: usize, message: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            rule,
            weight: Weight::Error,
            message: message.into(),
        }
    }

    fn warning(self) -> Self {
        Self {
            weight: Weight::Warning,
            ..self
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            line,
            rule,
            weight,
            message,
        } = self;
        let mark = match weight {
            Weight::Warning => "warning: ",
            Weight::Error => "",
        };
        write!(f, "{path}:{line}: {rule}: {mark}{message}")
    }
}

/// A rule: a function of the workspace's texts.
type Rule = fn(&Tree) -> Vec<Problem>;

const RULES: [Rule; 7] = [
    edges::check,
    modules::check,
    codes::check,
    forbidden::check,
    glossary::check,
    links::check,
    promises::check,
];

/// Applies every rule to the workspace at `root`, prints all problems and fails on an error.
pub(crate) fn run(root: &Path) -> Result<()> {
    let tree = Tree::read(root)?;
    let mut problems: Vec<Problem> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    problems.sort_by(|a, b| (&a.path, a.line, a.rule).cmp(&(&b.path, b.line, b.rule)));
    for problem in &problems {
        println!("{problem}");
    }
    let (errors, warnings): (Vec<_>, Vec<_>) = problems
        .iter()
        .partition(|problem| problem.weight == Weight::Error);
    let files = tree.files().count();
    if errors.is_empty() {
        println!("tidy: {files} files, {} warnings", warnings.len());
        Ok(())
    } else {
        bail!("tidy: {} errors, {} warnings", errors.len(), warnings.len())
    }
}

/// The number of the line `text` holds at byte `offset`, from 1.
fn line_at(text: &str, offset: usize) -> usize {
    let before = text.bytes().take(offset);
    before.filter(|&byte| byte == b'\n').count() + 1
}
