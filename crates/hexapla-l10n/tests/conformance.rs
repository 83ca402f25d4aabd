//! The trees, spans and errors of the specification's and of fluent.js's fixtures.
//!
//! They stand beside the workspace in `../shared/data/fluent`; where they do not, there is nothing to
//! compare with.
#![expect(
    clippy::disallowed_methods,
    reason = "the fixtures are files outside the project"
)]

mod fluent_js;

use std::fs;
use std::path::PathBuf;

use fluent_js::Writer;
use hexapla_diagnostics::Place;
use hexapla_l10n::Catalogue;
use serde_json::Value;

/// A fixture: its name, its text, the tree that is expected.
struct Fixture {
    name: String,
    text: String,
    expected: Value,
}

/// The fixtures in a folder, sorted by name; none where there is no such folder.
fn fixtures(folder: &str) -> Vec<Fixture> {
    let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = workspace.join("../shared/data/fluent").join(folder);
    let Ok(files) = fs::read_dir(&folder) else {
        return Vec::new();
    };
    let paths = files.map(|file| file.expect("a readable folder").path());
    let ftl = paths.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    let mut fixtures: Vec<Fixture> = ftl
        .map(|path| Fixture {
            name: path
                .file_stem()
                .expect("a file")
                .to_string_lossy()
                .into_owned(),
            text: fs::read_to_string(&path).expect("UTF-8"),
            expected: {
                let json = fs::read_to_string(path.with_extension("json")).expect("a tree");
                serde_json::from_str(&json).expect("JSON")
            },
        })
        .collect();
    fixtures.sort_by(|a, b| a.name.cmp(&b.name));
    fixtures
}

fn tree(text: &str) -> Value {
    Writer::resource(&Catalogue::read(text, &Place::project()))
}

/// Removes from every node what only the reader of `keys` would compare.
fn without(mut value: Value, keys: &[&str]) -> Value {
    match &mut value {
        Value::Array(values) => {
            for value in values {
                *value = without(value.take(), keys);
            }
        }
        Value::Object(fields) => {
            fields.retain(|key, _| !keys.contains(&key.as_str()));
            for value in fields.values_mut() {
                *value = without(value.take(), keys);
            }
        }
        _ => {}
    }
    value
}

/// Every span of a tree, by the name of its node.
fn spans(tree: &Value) -> Vec<String> {
    match tree {
        Value::Array(values) => values.iter().flat_map(spans).collect(),
        Value::Object(fields) => {
            let own = fields.get("span").into_iter();
            let own = own.map(|span| format!("{} {span}", fields["type"]));
            let below = fields.iter().filter(|(key, _)| *key != "span");
            own.chain(below.flat_map(|(_, value)| spans(value)))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The errors of a tree, in its order.
fn annotations(tree: &Value) -> Vec<Value> {
    let entries = tree["body"].as_array().expect("entries").iter();
    let annotated = entries.filter_map(|entry| entry["annotations"].as_array());
    annotated.flatten().cloned().collect()
}

/// Where we differ from fluent.js, file by file, and why (docs/formats/fluent.md).
///
/// A broken attribute: the specification keeps the message above it, with its other attributes, and so
/// does fluent-rs; fluent.js throws all of it away (its issue 237). The errors are the same.
const BROKEN_ATTRIBUTE: [&str; 4] = [
    "attribute_with_empty_pattern",
    "attribute_without_equal_sign",
    "leading_dots",
    "non_id_attribute_name",
];

#[test]
fn every_span_and_every_error_is_the_one_of_fluent_js() {
    let mut all = 0;
    let mut equal = 0;
    for fixture in fixtures("structure") {
        let name = fixture.name.as_str();
        let ours = tree(&fixture.text);
        let theirs = without(fixture.expected, &["message"]);
        let mut missing = spans(&ours);
        let expected = spans(&theirs);
        all += expected.len();
        equal += expected
            .iter()
            .filter(|span| {
                let found = missing.iter().position(|ours| ours == *span);
                found.map(|index| missing.swap_remove(index)).is_some()
            })
            .count();
        if BROKEN_ATTRIBUTE.contains(&name) {
            assert_ne!(ours, theirs, "{name} is listed and does not differ");
            assert_eq!(annotations(&ours), annotations(&theirs), "{name}");
        } else {
            assert_eq!(ours, theirs, "{name}");
        }
    }
    // The other five are junk that begins at the broken attribute and not at its message.
    assert!(
        all == 0 || (equal, all) == (890, 895),
        "{equal} of {all} spans"
    );
}

#[test]
fn every_tree_is_the_one_of_the_specification() {
    for fixture in fixtures("reference") {
        let ignored = ["span", "annotations"];
        let ours = without(tree(&fixture.text), &ignored);
        let theirs = without(fixture.expected, &ignored);
        assert_eq!(ours, theirs, "{}", fixture.name);
    }
}
