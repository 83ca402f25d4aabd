//! The JSON schema of `hexapla.toml`, by which editors complete keys and mark those that do not exist.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::KEYS;

/// The name of the file that the first line of a `hexapla.toml` names to editors.
pub const SCHEMA_FILE: &str = "hexapla.schema.json";

/// The schema of `hexapla.toml`, as JSON over several lines with a line feed at the end: which keys there are. What their
/// values may be, the program says.
///
/// ```
/// let schema = hexapla::configuration::schema();
/// assert!(schema.contains("\"ratchet\"") && !schema.contains("\"rachet\""));
/// ```
pub fn schema() -> String {
    let mut root = Table::default();
    for key in KEYS {
        root.insert(key);
    }
    let mut schema = root.schema();
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("hexapla.toml");
    format!("{schema:#}\n")
}

/// A table of the configuration: what stands under each of its keys. `*` is any key.
#[derive(Default)]
struct Table {
    keys: BTreeMap<&'static str, Table>,
}

impl Table {
    /// Adds a key of [`KEYS`], read below this table.
    fn insert(&mut self, key: &'static str) {
        let (own, below) = match key.split_once('.') {
            Some((own, below)) => (own, Some(below)),
            None => (key, None),
        };
        let table = self.keys.entry(own).or_default();
        if let Some(below) = below {
            table.insert(below);
        }
    }

    fn schema(&self) -> Value {
        if self.keys.is_empty() {
            return json!({});
        }
        let properties = self.keys.iter().filter(|(key, _)| **key != "*");
        let properties: BTreeMap<&str, Value> = properties
            .map(|(key, table)| match key.strip_suffix("[]") {
                Some(list) => (list, json!({ "type": "array", "items": table.schema() })),
                None => (*key, table.schema()),
            })
            .collect();
        let others = self.keys.get("*").map_or(json!(false), Self::schema);
        json!({ "type": "object", "properties": properties, "additionalProperties": others })
    }
}
