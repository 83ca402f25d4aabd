//! Values in YAML, as front matter and settings have them: a key a line, and behind it the value as JSON writes it, which
//! every reader of YAML reads (YAML 1.2.2, section 1.1).

use hexapla_escape::json;
use serde_json::Value;

/// A mapping, its keys in the order they are told.
pub(super) type Fields = Vec<(&'static str, Value)>;

/// The lines of `fields`.
pub(super) fn lines(fields: &Fields) -> String {
    let lines = fields
        .iter()
        .map(|(key, value)| format!("{key}: {}\n", flow(value)));
    lines.collect()
}

/// The value on one line. A space after each colon and comma: older readers want it.
pub(super) fn flow(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) => {
            let fields = fields.iter();
            let fields: Vec<String> = fields
                .map(|(key, value)| format!("{}: {}", string(key), flow(value)))
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
        Value::String(text) => string(text),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// A text between quotation marks, for YAML, TOML and JSON alike.
pub(super) fn string(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    json::escape(&quoted).replace('\u{feff}', "\\ufeff")
}
