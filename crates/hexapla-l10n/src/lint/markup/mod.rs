//! Markup in messages: the tags of HTML and the named elements of DOM overlays.

pub(super) mod changed;
mod reading;
mod tag;
pub(super) mod unbalanced;
pub(super) mod r#unsafe;

pub(super) use reading::{Reading, readings};
use tag::{Form, Tag};
