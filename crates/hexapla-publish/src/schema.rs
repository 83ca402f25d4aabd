//! The JSON schemas of the documents in a bundle.

use schemars::{JsonSchema, schema_for};

use crate::api::wire;

/// Every schema by name, as JSON over several lines with a line feed at the end.
///
/// # Panics
/// Never: every key of a schema is a name.
pub fn all() -> Vec<(&'static str, String)> {
    vec![
        ("release", of::<wire::Release>()),
        ("release-list", of::<wire::ReleaseList>()),
    ]
}

fn of<T: JsonSchema>() -> String {
    let mut text = serde_json::to_string_pretty(&schema_for!(T)).expect("every key is a name");
    text.push('\n');
    text
}
