//! Blocks of `MkDocs`, which hold what is indented after their line.

use super::containers::Item;
use super::directive;
use super::lines::{Walk, indentation};
use crate::Dialect;

impl Walk<'_> {
    /// Takes a line of `MkDocs` that holds what is indented after it, `!!! note "Title"`; returns whether it is one.
    pub(super) fn holder(&mut self, content: usize, end: usize) -> bool {
        if self.dialect == Dialect::Mdx {
            return false;
        }
        let Some(found) = directive::holder(self.file, content, end) else {
            return false;
        };
        let inside = self.indent + 4;
        let following = self.file.get(end..).unwrap_or_default().split('\n');
        let next = following.skip(1).find(|line| !line.trim().is_empty());
        if next.is_none_or(|line| indentation(line.as_bytes()).0 < inside) {
            return false;
        }
        self.directive(content, end, found.title);
        self.items.enter(Item {
            file: inside,
            masked: self.column,
            ordered: None,
        });
        if self.items.are_too_deep() {
            self.too_deep = Some(content);
        }
        true
    }
}
