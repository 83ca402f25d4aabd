//! GitLab's code quality report: a subset of the Code Climate format, one JSON array.

use serde_json::{Value, json};

use super::Batch;
use crate::wire::{self, Level};

/// The batch as a code quality report. What is in no file cannot be shown there and is left out; the exit code
/// tells of it.
pub fn gitlab(batch: &Batch) -> String {
    let names = batch.fingerprints();
    let findings = batch.findings.iter().zip(&names);
    let issues = findings.filter_map(|(finding, name)| {
        let path = finding.path.as_deref()?;
        Some(json!({
            "description": finding.message,
            "check_name": finding.code,
            "fingerprint": name,
            "severity": match finding.level {
                Level::Info => "info",
                Level::Warn => "minor",
                Level::Error => "major",
            },
            "location": { "path": path, "lines": { "begin": finding.line.unwrap_or(1) } },
        }))
    });
    wire::json(&issues.collect::<Vec<Value>>())
}
