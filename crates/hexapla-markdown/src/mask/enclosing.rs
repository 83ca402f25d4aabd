//! The HTML elements that a line stands in.

use super::tags::{Role, Tag};
use crate::LIMITS;

/// Elements that hold blocks, that nobody sets code among, and whose end tag no page may leave out (HTML Living Standard,
/// "optional tags").
const HOLDERS: [&str; 4] = ["dl", "ol", "table", "ul"];

/// The elements that are open, from the outside in.
#[derive(Debug, Default)]
pub(super) struct Enclosing<'a>(Vec<&'a str>);

impl<'a> Enclosing<'a> {
    /// Opens or closes the element of a tag.
    pub(super) fn follow(&mut self, tag: &Tag<'a>) {
        if !HOLDERS.contains(&tag.name) {
            return;
        }
        match tag.role {
            Role::Open if self.0.len() < LIMITS.nesting => self.0.push(tag.name),
            Role::Close => {
                let open = self.0.iter().rposition(|name| *name == tag.name);
                self.0.truncate(open.unwrap_or(self.0.len()));
            }
            _ => {}
        }
    }

    /// Says whether one is open.
    pub(super) const fn is_any(&self) -> bool {
        !self.0.is_empty()
    }
}
