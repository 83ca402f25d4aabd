//! The sentences of a unit that changed, and those of its translation that say them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A passage inside a unit that changed: one sentence or several, in the source then and now and in
/// the translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Segment {
    /// What the source said; empty where something was added.
    pub old: Stretch,
    /// What the source says now; empty where something was taken out.
    pub new: Stretch,
    /// What the translation says for it; empty where it says nothing of it yet.
    pub target: Stretch,
    /// The passage of the translation may be relied on; else it is a guess.
    pub sure: bool,
}

/// A stretch of a unit's text; an empty one says where something would stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stretch {
    /// Its first byte in the text (UTF-8) that `hexapla diff` gives as `old`, `new` or `target`.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// What stands there.
    pub text: String,
}
