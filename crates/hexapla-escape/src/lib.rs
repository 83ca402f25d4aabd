//! Makes user text safe for the place it is printed in: one module per sink, each with its inverse.
//!
//! ```
//! use hexapla_escape::terminal;
//! // a headline with a colour code and a right-to-left override in it
//! assert_eq!(terminal::escape("Lines \u{1b}[31mcut\u{202e}"), "Lines <U+001B>[31mcut<U+202E>");
//! ```
#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a panic or an overflow here would be an attacker's"
)]
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod bytes;
pub mod ci_command;
pub mod json;
pub mod markdown;
pub mod markup;
pub mod prose;
mod replaced;
pub mod script;
pub mod terminal;
#[cfg(test)]
mod testing;
pub mod url;
