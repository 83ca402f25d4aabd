//! Annotations of GitHub's workflow commands (`::error file=…`).
//!
//! A step shows ten annotations of a kind and drops the rest without a word. So the ten worth most are chosen:
//! those with a place in a file first, at most as many of a file as of the others; and the last one of a kind
//! that has more says how many, and where to see them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hexapla_escape::ci_command::{message, property};

use super::Batch;
use crate::wire::{Finding, Level};
use crate::{Words, command_line};

/// Annotations of one kind that a step shows.
const SHOWN: usize = 10;

/// The batch as workflow commands, a line each; `command` is what prints everything.
///
/// # Panics
/// Never: a string takes every write.
pub fn github(batch: &Batch, command: &str, words: &Words) -> String {
    let mut log = String::new();
    for (level, kind) in [
        (Level::Error, "error"),
        (Level::Warn, "warning"),
        (Level::Info, "notice"),
    ] {
        let found: Vec<&Finding> = batch.findings.iter().filter(|f| f.level == level).collect();
        let chosen = chosen(&found);
        for finding in &chosen {
            annotate(&mut log, kind, finding);
        }
        let left = found.len() - chosen.len();
        if left > 0 {
            let all = command_line(&[command, "--format", "human"]);
            let more = words.with("and-more", &[("n", left.into()), ("command", all.into())]);
            writeln!(log, "::{kind}::{}", message(&more)).expect("a string takes every write");
        }
    }
    log
}

/// At most ten of `found`, one fewer where there are more: turn by turn from each file, so that no file takes
/// all places.
fn chosen<'a>(found: &[&'a Finding]) -> Vec<&'a Finding> {
    if found.len() <= SHOWN {
        return found.to_vec();
    }
    let mut turns: BTreeMap<(bool, usize, usize), &Finding> = BTreeMap::new();
    let mut of_file: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for (index, &finding) in found.iter().enumerate() {
        let turn = of_file.entry(finding.path.as_deref()).or_insert(0);
        turns.insert((finding.path.is_none(), *turn, index), finding);
        *turn += 1;
    }
    turns.into_values().take(SHOWN - 1).collect()
}

fn annotate(log: &mut String, kind: &str, finding: &Finding) {
    let mut properties = Vec::new();
    if let Some(path) = &finding.path {
        properties.push(format!("file={}", property(path)));
    }
    let numbers = [("line", finding.line), ("col", finding.column)];
    for (name, number) in numbers {
        properties.extend(number.map(|number| format!("{name}={number}")));
    }
    properties.push(format!("title={}", property(&finding.code)));
    let subject = finding.subject();
    let told = if subject.is_empty() {
        finding.message.clone()
    } else {
        format!("{subject}: {}", finding.message)
    };
    let (properties, told) = (properties.join(","), message(&told));
    writeln!(log, "::{kind} {properties}::{told}").expect("a string takes every write");
}
