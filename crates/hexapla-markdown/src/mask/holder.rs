//! Blocks of `MkDocs`, which hold what is indented after their line, and the titles of blocks.

use hexapla_content::UnitKind;
use hexapla_diagnostics::Span;

use super::containers::Item;
use super::lines::{Walk, indentation};
use super::{Element, directive};
use crate::Dialect;

impl Walk<'_> {
    /// Takes note of a block's title: where the site would say "Note" by itself, translations say it in their own words, and
    /// no passage of the source corresponds to that.
    pub(super) fn entitle(&mut self, title: Span) {
        if title.is_empty() {
            return;
        }
        let around = self
            .elements
            .last()
            .and_then(|(_, element)| element.clone());
        let element = Element {
            kind: UnitKind::Paragraph,
            context: "title".into(),
        };
        self.elements.push((title.start, Some(element)));
        self.elements.push((title.end, around));
    }

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
        self.entitle(found.title);
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
