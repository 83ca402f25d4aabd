//! Fluent catalogues: guarded reading with a place for every node, formatting that is right in every
//! locale, units for the ledger, and checks.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod catalogue;
mod findings;
mod limits;
mod piece;
mod units;

pub use catalogue::Catalogue;
pub use findings::ALL;
pub use limits::{LIMITS, Limits};
pub use piece::Piece;
pub use units::{edition, pool_text, read_baseline, rename};

/// The tree of a catalogue, every text in it a [`Piece`].
pub use fluent_syntax::ast;
