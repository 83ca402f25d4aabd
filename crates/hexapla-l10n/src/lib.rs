//! Fluent catalogues: guarded reading with a place for every node, formatting that is right in every
//! locale, units for the ledger, and checks.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod canonical;
mod catalogue;
mod compose;
pub mod findings;
mod format;
mod limits;
mod lint;
pub mod literal;
mod negotiation;
mod normal;
mod oddities;
mod parse;
mod piece;
pub mod places;
mod position;
mod pseudo;
mod reading;
pub mod splice;
mod style;
mod units;
mod usage;
pub mod walk;

pub use canonical::{canonical_inline, canonical_pattern};
pub use catalogue::Catalogue;
pub use findings::ALL;
pub use format::{
    Catalogues, Formatted, Formatter, InvalidMoment, List, Moment, Output, Refused, functions,
    has_plural_rules,
};
pub use limits::{LIMITS, Limits};
pub use lint::{
    Count, Coverage, Function, FunctionOption, Functions, LintOptions, OptionValues, Scope, lint,
};
pub use negotiation::{Negotiator, accept_language, posix};
pub use normal::normal_form;
pub use piece::Piece;
pub use pseudo::Pseudo;
pub use units::{edition, pool_text, read_baseline, rename};
pub use usage::{CallPattern, InvalidCallPattern, Use, Uses};

/// Arguments of messages, as the `fluent` crate has them.
pub use fluent_bundle::{FluentArgs, FluentValue};
/// The tree of a catalogue, every text in it a [`Piece`].
pub use fluent_syntax::ast;
