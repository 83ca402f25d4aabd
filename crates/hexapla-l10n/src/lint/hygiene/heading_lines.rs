//! `fluent-layout`: a heading without an empty line around it.

use hexapla_diagnostics::{Edit, Span};

use crate::Piece;
use crate::ast::{Comment, Entry};
use crate::findings::LAYOUT;
use crate::lint::check::Check;
use crate::lint::draft::Draft;

/// Headings of groups and of the file stand between empty lines. Told once a file, at the first,
/// with the edits of all.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for file in check.scope.own_files() {
        let text = file.catalogue.text;
        let headings = file
            .catalogue
            .entries
            .iter()
            .filter_map(|entry| match entry {
                Entry::GroupComment(comment) | Entry::ResourceComment(comment) => Some(comment),
                _ => None,
            });
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let edits = headings.flat_map(|comment| around(text, comment, newline));
        let edits: Vec<Edit> = edits.collect();
        if let Some(first) = edits.first() {
            let draft = Draft::new(LAYOUT, *file, first.span);
            drafts.push(
                draft
                    .with("kind", "headings")
                    .with("n", edits.len())
                    .fix(edits),
            );
        }
    }
    drafts
}

/// The empty lines a heading lacks above and below.
fn around(text: &str, comment: &Comment<Piece<'_>>, newline: &str) -> Vec<Edit> {
    let (Some(first), Some(last)) = (comment.content.first(), comment.content.last()) else {
        return Vec::new();
    };
    let empty_line = |at: usize| Edit {
        span: Span::new(at, at),
        text: newline.to_owned(),
    };
    let above = text[..first.span().start]
        .rfind('\n')
        .map_or(0, |end| end + 1);
    let below = text[last.span().end..].find('\n');
    let below = below.map_or(text.len(), |end| last.span().end + end + 1);
    let mut edits = Vec::new();
    let previous = text[..above].lines().next_back();
    if previous.is_some_and(|line| !line.trim().is_empty()) {
        edits.push(empty_line(above));
    }
    let next = text[below..].lines().next();
    if next.is_some_and(|line| !line.trim().is_empty()) {
        edits.push(empty_line(below));
    }
    edits
}
