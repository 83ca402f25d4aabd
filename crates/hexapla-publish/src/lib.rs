//! The public view as the files of a localised bundle.
//!
//! Everything here is made from a [`PublicView`](hexapla_content::view::PublicView) and nothing else: no function can
//! name a text that is under embargo. What is written is a stream of [`File`]s; nobody here touches a disk.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod address;
mod alternates;
pub mod api;
mod component;
mod dates;
pub mod feed;
mod file;
pub mod findings;
pub mod leak;
pub mod manifest;
mod negotiation;
mod ninjs;
pub mod reciprocity;
pub mod schema;
mod site;
pub mod sitemap;
pub mod strings;
mod structured_data;
mod text;
mod tombstones;
mod words;

pub use address::{Address, Addresses};
pub use alternates::{Alternate, alternates, for_everybody};
pub use component::component;
pub use file::{File, Media};
pub use negotiation::negotiation;
pub use ninjs::ninjs;
pub use site::{release_files, site_files};
pub use structured_data::structured_data;
pub use tombstones::tombstones;
pub use words::{PageWords, Words};
