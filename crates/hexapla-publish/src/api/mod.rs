//! The data of releases for programs: a list and a document for each release, in every locale.

mod make;
pub mod wire;

pub(crate) use make::picture;
pub use make::{list, release};
