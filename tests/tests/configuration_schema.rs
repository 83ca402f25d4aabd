//! The schema of `hexapla.toml` takes what the program takes, and no misspelt key.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla::configuration::{KEYS, schema};
use jsonschema::Validator;
use serde_json::Value;

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn is_taken(validator: &Validator, text: &str) -> bool {
    validator.is_valid(&toml::from_str(text).unwrap())
}

#[test]
fn the_configurations_of_this_project_are_taken() {
    let validator = validator();
    for text in [
        include_str!("../../hexapla.toml"),
        include_str!("../../locales/hexapla.toml"),
    ] {
        assert!(is_taken(&validator, text), "{text}");
    }
}

#[test]
fn every_key_is_taken_and_none_that_is_misspelt() {
    let validator = validator();
    for key in KEYS {
        // TOML for the key: its tables, and a value
        let written = |key: &str| {
            let mut value = "[]".to_owned();
            for own in key.rsplit('.') {
                let list = own.strip_suffix("[]");
                let name = list.unwrap_or(own).replace('*', "any");
                let table = format!("{{ {name} = {value} }}");
                value = if list.is_some() {
                    format!("{{ {name} = [{value}] }}")
                } else {
                    table
                };
            }
            value
        };
        let text = |key: &str| format!("of = {}", written(key));
        let value = |key: &str| {
            let whole: Value = toml::from_str(&text(key)).unwrap();
            whole["of"].clone()
        };
        assert!(validator.is_valid(&value(key)), "{key}");
        let is_any = key.ends_with('*');
        let misspelt = format!("{key}x");
        assert!(
            is_any || !validator.is_valid(&value(&misspelt)),
            "{misspelt}"
        );
    }
}
