//! The pages of a bundle, as a browser reads them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod corpus;
mod dom;
mod frames;
mod hostile;
mod newsroom;
mod reading;
mod style;
mod words;
