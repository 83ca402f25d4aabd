//! Reviewdog's diagnostic format, a JSON object a line, with the fixes as suggestions.

use serde_json::{Value, json};

use super::Batch;
use crate::wire::{self, Finding, Level};

/// The batch as lines of rdjson. `text_of` gives the text of a file, where it is to be had: only then can the
/// bytes of a fix be told in lines, and the fix becomes a suggestion.
pub fn rdjsonl(batch: &Batch, text_of: impl Fn(&str) -> Option<String>) -> String {
    let in_files = batch.findings.iter();
    let lines =
        in_files.filter_map(|finding| Some(line(finding, finding.path.as_deref()?, &text_of)));
    lines.map(|line| wire::json_line(&line)).collect()
}

fn line(finding: &Finding, path: &str, text_of: &impl Fn(&str) -> Option<String>) -> Value {
    let mut line = json!({
        "message": finding.message,
        "location": { "path": path },
        "severity": match finding.level {
            Level::Info => "INFO",
            Level::Warn => "WARNING",
            Level::Error => "ERROR",
        },
        "source": { "name": "hexapla" },
        "code": { "value": finding.code },
    });
    let text = (!finding.fix.is_empty()).then(|| text_of(path)).flatten();
    if let Some(number) = finding.line {
        line["location"]["range"] = json!({ "start": { "line": number } });
    }
    if let Some(text) = text {
        let suggestions = finding.fix.iter().filter_map(|edit| {
            let (start, end) = (position(&text, edit.start)?, position(&text, edit.end)?);
            Some(json!({ "range": { "start": start, "end": end }, "text": edit.text }))
        });
        line["suggestions"] = suggestions.collect();
    }
    line
}

/// Line and column, both from 1; the column counts bytes, as the format wants.
fn position(text: &str, offset: usize) -> Option<Value> {
    let before = text.get(..offset)?;
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Some(json!({ "line": line, "column": offset - start + 1 }))
}
