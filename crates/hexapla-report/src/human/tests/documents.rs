//! The documents behind the screens: their keys, and their schemas.

use serde_json::Value;

use super::samples::Sample;
use crate::wire::CompareRequest;
use crate::{schema, wire};

/// Holds `value` against the parts of `schema` that our documents use: types, required keys,
/// unknown keys, enumerations, references.
fn conforms(root: &Value, schema: &Value, value: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.strip_prefix("#/$defs/").unwrap();
        return conforms(root, &root["$defs"][name], value, at);
    }
    if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        let fits = |choice: &Value| {
            choice["const"] == *value && !choice["const"].is_null()
                || choice["enum"]
                    .as_array()
                    .is_some_and(|names| names.contains(value))
                || choice["type"] == "null" && value.is_null()
                || choice["type"] == "string" && choice["const"].is_null() && value.is_string()
                || choice["type"] == "integer" && value.is_number()
                || choice["$ref"].is_string() && !value.is_null()
        };
        assert!(
            choices.iter().any(fits),
            "{at}: {value} is none of {choices:?}"
        );
        return;
    }
    if let Some(names) = schema["enum"].as_array() {
        assert!(names.contains(value), "{at}: {value}");
    }
    for key in schema["required"].as_array().into_iter().flatten() {
        assert!(
            value.get(key.as_str().unwrap()).is_some(),
            "{at} lacks {key}"
        );
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        let (own, others) = (&schema["properties"][key], &schema["additionalProperties"]);
        let inner_schema = if own.is_null() { others } else { own };
        assert!(!inner_schema.is_null(), "{at}.{key} stands in no schema");
        conforms(root, inner_schema, inner, &format!("{at}.{key}"));
    }
    for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
        conforms(root, &schema["items"], inner, &format!("{at}[{index}]"));
    }
}

#[test]
fn documents_have_the_keys_their_schemas_require() {
    let sample = Sample { text: "12" };
    let documents = [
        ("compare", wire::json(&sample.compare())),
        ("compare-line", wire::json(&sample.compare_line())),
        ("status", wire::json(&sample.detailed_status())),
        ("diff", wire::json(&sample.diff())),
        ("check", wire::json(&sample.check())),
        ("verdict", wire::json(&sample.gate())),
        ("adopt", wire::json(&sample.adopt())),
        ("doctor", wire::json(&sample.doctor())),
    ];
    for (name, document) in documents {
        let (_, text) = schema::all()
            .into_iter()
            .find(|(known, _)| *known == name)
            .unwrap();
        let schema: Value = serde_json::from_str(&text).unwrap();
        let document: Value = serde_json::from_str(&document).unwrap();
        conforms(&schema, &schema, &document, name);
        if name != "compare-line" {
            assert_eq!(document["schema"], format!("hexapla/{name}/1"));
        }
    }
}

#[test]
fn the_documents_keep_their_keys() {
    let compare = serde_json::to_value(Sample { text: "12" }.compare()).unwrap();
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(
        keys(&compare),
        ["beads", "counts", "impact", "schema", "words"]
    );
    assert_eq!(
        keys(&compare["beads"][0]),
        ["change", "impact", "moved", "new", "old", "reasons"]
    );
    assert_eq!(
        keys(&compare["beads"][0]["old"][0]),
        ["kind", "line", "text", "unit"]
    );
    insta::assert_snapshot!(
        wire::json_lines(Sample { text: "12" }.status().lines().take(1)),
        @r#"{"locale":"ar","release":"2032-12-04-camps-15-and-16","path":"content/ar/2032-12-04-camps-15-and-16.md","status":"missing","impact":null,"units":{"current":9,"outdated":3,"missing":0,"orphaned":0,"unverified":0,"local":1},"words":{"source":1240,"to_reread":120}}"#
    );
    let request: CompareRequest<'_> =
        serde_json::from_str(r#"{"id":"a","old":"Camp 15\n","new":"Camp 16","locale":"fr"}"#)
            .unwrap();
    assert_eq!(
        (&*request.id, &*request.old, request.translation),
        ("a", "Camp 15\n", None)
    );
    assert!(matches!(request.new, std::borrow::Cow::Borrowed("Camp 16")));
}
