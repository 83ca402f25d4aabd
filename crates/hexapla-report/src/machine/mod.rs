//! Findings in the formats of other programs: code hosts, editors, test reports.
//!
//! Each format is a function from a [`Batch`] to the text of a file or a log. User text reaches them only through
//! `hexapla-escape` or a JSON writer.

mod batch;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod junit;
pub mod markdown;
pub mod rdjson;
pub mod sarif;

pub use batch::Batch;

#[cfg(test)]
mod tests;
