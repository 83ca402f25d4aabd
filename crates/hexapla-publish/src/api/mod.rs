//! The data of releases for programs: a list and a document for each release, in every locale.

mod make;
pub mod wire;

pub use make::{list, release};
pub(crate) use make::{page_image, picture_url, told};
