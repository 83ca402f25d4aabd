//! `hexapla message --jsonl`: messages formatted one by one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Finding;

/// A line of the input of `hexapla message --jsonl`.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct MessageRequest<'a> {
    /// The locale the catalogue is in.
    #[serde(borrow)]
    pub locale: Cow<'a, str>,
    /// The catalogue, as Fluent.
    #[serde(borrow)]
    pub ftl: Cow<'a, str>,
    /// The message, or its attribute as `id.attribute`.
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    /// Its arguments: numbers, texts, lists of texts.
    #[serde(default)]
    pub args: BTreeMap<String, serde_json::Value>,
}

/// A line of the output of `hexapla message --jsonl`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MessageAnswer {
    /// The formatted message; its id in braces where the catalogue does not have it.
    pub text: String,
    /// What was found while reading and formatting.
    pub findings: Vec<Finding>,
}
