//! Annotations of GitHub's workflow commands (`::error file=…`).
//!
//! A step shows ten annotations of a kind and drops the rest without a word. So the ten worth most are chosen:
//! those on changed lines first, then those with a place in a file, at most as many of a file as of the others;
//! and the last one of a kind that has more says how many, and where to see them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hexapla_escape::ci_command::{message, property};

use super::Batch;
use crate::previewed::{edited, source_lines};
use crate::wire::{Finding, Level};
use crate::{Words, command_line};

/// Annotations of one kind that a step shows.
const SHOWN: usize = 10;
/// The title of what is about a change and no finding.
const OWN_TITLE: &str = "hexapla";

/// What is shown beside a line.
struct Annotation {
    path: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    title: String,
    told: String,
    is_on_changed_line: bool,
}

/// The batch as workflow commands, a line each; `command` is what prints everything. Where a change is looked at,
/// a notice stands beside each source line whose translations it makes stale, and one says how to accept what it edits.
///
/// # Panics
/// Never: a string takes every write.
pub fn github(batch: &Batch, command: &str, words: &Words) -> String {
    let mut log = String::new();
    let beyond = batch.beyond_preview();
    for (level, kind) in [
        (Level::Error, "error"),
        (Level::Warn, "warning"),
        (Level::Info, "notice"),
    ] {
        let mut found: Vec<Annotation> = match (level, &batch.preview) {
            (Level::Info, Some(preview)) => {
                let edited = edited(preview, words, str::to_owned);
                let lines = source_lines(preview, words).into_iter();
                let lines = lines.map(Annotation::of_source);
                edited
                    .map(Annotation::of_edited)
                    .into_iter()
                    .chain(lines)
                    .collect()
            }
            _ => Vec::new(),
        };
        let findings = beyond.iter().filter(|finding| finding.level == level);
        found.extend(findings.map(|finding| Annotation::of(finding, batch)));
        let chosen = chosen(&found);
        for annotation in &chosen {
            annotation.write(&mut log, kind);
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

/// At most ten of `found`, one fewer where there are more: changed lines first, then turn by turn from each file,
/// so that no file takes all places.
fn chosen(found: &[Annotation]) -> Vec<&Annotation> {
    let mut turns: BTreeMap<(bool, bool, usize, usize), &Annotation> = BTreeMap::new();
    let mut of_file: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for (index, one) in found.iter().enumerate() {
        let turn = of_file.entry(one.path.as_deref()).or_insert(0);
        let in_turn = if found.len() > SHOWN { *turn } else { 0 };
        turns.insert(
            (!one.is_on_changed_line, one.path.is_none(), in_turn, index),
            one,
        );
        *turn += 1;
    }
    let room = if found.len() > SHOWN {
        SHOWN - 1
    } else {
        SHOWN
    };
    turns.into_values().take(room).collect()
}

impl Annotation {
    fn of(finding: &Finding, batch: &Batch) -> Self {
        let subject = finding.subject();
        let told = if subject.is_empty() {
            finding.message.clone()
        } else {
            format!("{subject}: {}", finding.message)
        };
        Self {
            path: finding.path.clone(),
            line: finding.line,
            column: finding.column,
            title: finding.code.clone(),
            told,
            is_on_changed_line: batch.is_on_changed_line(finding),
        }
    }

    fn of_edited(told: String) -> Self {
        Self {
            path: None,
            line: None,
            column: None,
            title: OWN_TITLE.to_owned(),
            told,
            is_on_changed_line: true,
        }
    }

    fn of_source((path, line, told): (String, usize, String)) -> Self {
        Self {
            path: Some(path),
            line: Some(line),
            column: None,
            title: OWN_TITLE.to_owned(),
            told,
            is_on_changed_line: true,
        }
    }

    fn write(&self, log: &mut String, kind: &str) {
        let mut properties = Vec::new();
        if let Some(path) = &self.path {
            properties.push(format!("file={}", property(path)));
        }
        let numbers = [("line", self.line), ("col", self.column)];
        for (name, number) in numbers {
            properties.extend(number.map(|number| format!("{name}={number}")));
        }
        properties.push(format!("title={}", property(&self.title)));
        let (properties, told) = (properties.join(","), message(&self.told));
        writeln!(log, "::{kind} {properties}::{told}").expect("a string takes every write");
    }
}
