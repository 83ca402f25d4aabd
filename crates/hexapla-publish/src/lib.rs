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
pub mod export;
pub mod feed;
mod file;
pub mod findings;

mod frames;
mod html;
pub mod leak;
pub mod manifest;
mod negotiation;
mod ninjs;
mod output;
mod pages;
mod picture;
mod places;
mod provenance;
pub mod reciprocity;
pub mod schema;
mod sentences;
mod site;
pub mod sitemap;
pub mod strings;
mod structured_data;
mod teaser;
mod text;
mod tombstones;
mod topic;
mod words;

pub use address::{Address, Addresses};
pub use alternates::{Alternate, alternates, for_everybody};
pub use component::component;
pub use file::{File, Media};
pub use frames::{FrameError, Frames};
pub use html::picture_elsewhere;
pub use negotiation::negotiation;
pub use ninjs::ninjs;
pub use output::{Extent, Output, Outputs};
pub use pages::Pages;
pub use picture::{CleanPicture, PICTURE_LIMIT, RefusedPicture, clean_picture, picture_path};
pub use places::{PlaceName, RegisteredPlace};
pub use site::{release_files, site_files};
pub use structured_data::structured_data;
pub use teaser::teaser;
pub use text::passages;
pub use tombstones::tombstones;
pub use words::{OwnWords, PageWords, Words};
