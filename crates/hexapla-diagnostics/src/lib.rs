//! Places in texts, findings about them, and fixes.
//!
//! A [`Finding`] carries a stable [`Code`] and typed arguments, never a sentence: the sentence
//! stands in a Fluent catalogue, so that every reader gets it in their language.
//!
//! ```
//! use hexapla_diagnostics::{Code, Finding, Place, Span};
//!
//! const LOST_FIGURE: Code = Code::error("lost-figure");
//! let text = "title\nAt least 12 people";
//! let finding = Finding::new(LOST_FIGURE, Place::file("fr/a.md").at(text, Span::new(15, 17)))
//!     .with("figure", "12");
//! assert_eq!(finding.place.position.unwrap().to_string(), "2:10");
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod code;
mod finding;
mod fix;
mod noted;
mod place;
mod span;

pub use code::{Code, Level, Outcome};
pub use finding::{Arg, Args, Changed, Finding};
pub use fix::Edit;
pub use noted::Noted;
pub use place::{Lines, Place, Position};
pub use span::Span;
