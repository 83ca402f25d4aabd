//! Fluent catalogues: guarded reading with a place for every node, formatting that is right in every
//! locale, units for the ledger, and checks.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod catalogue;
pub mod findings;
mod limits;
mod lint;
mod piece;
mod usage;

pub use catalogue::Catalogue;
pub use findings::ALL;
pub use limits::{LIMITS, Limits};
pub use lint::{
    Count, Coverage, Function, FunctionOption, Functions, LintOptions, OptionValues, Scope, lint,
};
pub use piece::Piece;
pub use usage::{CallPattern, InvalidCallPattern, Use, Uses};

/// The tree of a catalogue, every text in it a [`Piece`].
pub use fluent_syntax::ast;
