//! SARIF 2.1.0 (OASIS standard, 27 March 2020): what code hosts and editors show beside the lines.

use serde_json::{Value, json};

use super::Batch;
use crate::wire::{Finding, Level};
use crate::{Words, wire};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The batch as a SARIF log of one run; `version` is the program's.
pub fn sarif(batch: &Batch, version: &str, words: &Words) -> String {
    let codes = batch.codes();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, words)).collect();
    let names = batch.fingerprints();
    let results = batch.findings.iter().zip(&names);
    let results: Vec<Value> = results
        .map(|(finding, name)| {
            let index = codes.binary_search(&finding.code.as_str());
            result(finding, index.unwrap_or_default(), name)
        })
        .collect();
    wire::json(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "hexapla", "version": version, "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": batch.is_complete }],
            "results": results,
        }],
    }))
}

fn rule(code: &str, words: &Words) -> Value {
    let explanation = words.explanation(code);
    let first = explanation.split("\n\n").next().unwrap_or_default();
    json!({
        "id": code,
        "shortDescription": { "text": first },
        "help": { "text": explanation },
    })
}

fn result(finding: &Finding, rule: usize, name: &str) -> Value {
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": match finding.level {
            Level::Info => "note",
            Level::Warn => "warning",
            Level::Error => "error",
        },
        "message": { "text": finding.message },
        "partialFingerprints": { "hexapla/v1": name },
        "properties": {
            "release": finding.release,
            "locale": finding.locale,
            "unit": finding.unit,
        },
    });
    if let Some(waiver) = &finding.waiver {
        result["suppressions"] = json!([{ "kind": "external", "justification": waiver.reason }]);
    }
    if let Some(path) = &finding.path {
        result["locations"] = json!([{ "physicalLocation": place(finding, path) }]);
        if !finding.fix.is_empty() {
            result["fixes"] = json!([fix(finding, path)]);
        }
    }
    result
}

fn place(finding: &Finding, path: &str) -> Value {
    let mut place = json!({ "artifactLocation": artifact(path) });
    if let Some(line) = finding.line {
        place["region"] = json!({
            "startLine": line,
            "startColumn": finding.column.unwrap_or(1),
        });
    }
    place
}

fn artifact(path: &str) -> Value {
    json!({ "uri": hexapla_escape::url::path(path), "uriBaseId": "%SRCROOT%" })
}

/// The edits, as regions of bytes.
fn fix(finding: &Finding, path: &str) -> Value {
    let edits = finding.fix.iter().map(|edit| {
        json!({
            "deletedRegion": {
                "byteOffset": edit.start,
                "byteLength": edit.end.saturating_sub(edit.start),
            },
            "insertedContent": { "text": edit.text },
        })
    });
    let edits: Vec<Value> = edits.collect();
    json!({
        "artifactChanges": [{ "artifactLocation": artifact(path), "replacements": edits }],
    })
}
