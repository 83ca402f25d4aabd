//! The public view as the files of a localised bundle.
//!
//! Everything here is made from a [`PublicView`](hexapla_content::view::PublicView) and nothing else: no function can
//! name a text that is under embargo. What is written is a stream of [`File`]s; nobody here touches a disk.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod address;
mod file;
mod frames;
mod html;
mod pages;
mod step;
mod teaser;
mod words;

pub use address::{Address, Addresses};
pub use file::{File, Media};
pub use frames::{FrameError, Frames};
pub use pages::{release_pages, site_pages};
pub use teaser::teaser;
pub use words::{PageWords, Words};
