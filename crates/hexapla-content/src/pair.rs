//! A passage beside its translation.

use crate::{Status, Unit};

/// Source units and the target units that belong to them, as every rule about translations sees them.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// The source units as they are now; empty where the translation says something of its own.
    pub source: &'a [&'a Unit],
    /// The source texts the translation was made from, where they are to be had and are not the source as it is
    /// now.
    pub baseline: &'a [Unit],
    /// The target units; empty where the passage is missing.
    pub target: &'a [&'a Unit],
    /// How the translation stands.
    pub status: Status,
}

impl<'a> Pair<'a> {
    /// What the translation was made from: the baseline where the source has changed since, else the source.
    pub fn made_from(&self) -> Vec<&'a Unit> {
        if self.baseline.is_empty() {
            self.source.to_vec()
        } else {
            self.baseline.iter().collect()
        }
    }

    /// The texts of the source units, in order.
    pub fn source_texts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.source.iter().map(|unit| unit.text.as_str())
    }

    /// The texts of the target units, in order.
    pub fn target_texts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.target.iter().map(|unit| unit.text.as_str())
    }
}
