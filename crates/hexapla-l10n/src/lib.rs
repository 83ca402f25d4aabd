//! Fluent catalogues: guarded reading with a place for every node, formatting that is right in every
//! locale, units for the ledger, and checks.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod canonical;
mod catalogue;
mod compose;
pub mod findings;
mod limits;
pub mod literal;
mod normal;
mod oddities;
mod parse;
mod piece;
pub mod places;
mod position;
mod reading;
pub mod splice;
mod style;
pub mod walk;

pub use canonical::{canonical_inline, canonical_pattern};
pub use catalogue::Catalogue;
pub use findings::ALL;
pub use limits::{LIMITS, Limits};
pub use normal::normal_form;
pub use piece::Piece;

/// The tree of a catalogue, every text in it a [`Piece`].
pub use fluent_syntax::ast;
