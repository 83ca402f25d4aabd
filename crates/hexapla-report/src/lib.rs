//! What the program says: versioned wire types, their schemas, and the screens people read.
//!
//! [`convert`] makes a document, a value of [`wire`], of what the façade answered; [`wire::json`] writes it for programs,
//! [`machine`] as SARIF, JUnit and what else other programs read, and [`human`] draws it for people, in the words of a
//! Fluent catalogue ([`Words`]).
//!
//! ```
//! use hexapla_report::{Words, wire};
//! // a figure was corrected in the source of a press release
//! let reason = wire::Reason {
//!     kind: "number".to_owned(),
//!     old: Some("27".to_owned()),
//!     new: Some("31".to_owned()),
//! };
//! assert_eq!(Words::english().reason(&reason), "number: 27 → 31");
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod command;
pub mod convert;
mod exit;
pub mod human;
pub mod machine;
mod previewed;
pub mod schema;
mod waiting;
pub mod wire;
mod words;

pub use command::{command_about, command_line};
pub use exit::Exit;
pub use waiting::waiting;
pub use wire::Arg;
pub use words::Words;
