//! A translation beside its source: what was lost, added or misspelt on the way.

pub(super) mod access_key;
pub(super) mod function_changed;
pub(super) mod missing;
pub(super) mod obsolete;
pub(super) mod part;
pub(super) mod reference_changed;
pub(super) mod select_changed;
pub(super) mod style_attribute;
pub(super) mod unknown_variable;
pub(super) mod variable_dropped;
pub(super) mod variant_key;
