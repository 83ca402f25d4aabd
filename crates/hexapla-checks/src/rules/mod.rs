//! The rules, one file each, in folders by what they are about.

pub(crate) mod completeness;
pub(crate) mod facts;
mod shortcode;
pub(crate) mod structure;
pub(crate) mod terms;
pub(crate) mod trust;
pub(crate) mod typography;
pub(crate) mod words;
