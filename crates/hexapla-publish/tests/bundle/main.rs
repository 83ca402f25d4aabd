//! The data of bundles, over worlds of invented releases.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod export;
mod feeds;
mod leak;
mod manifest;
mod reciprocity;
mod sinks;
mod two_worlds;
mod world;
