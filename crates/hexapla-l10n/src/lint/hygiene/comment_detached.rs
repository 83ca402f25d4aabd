//! `fluent-comment-detached`: a comment that has lost its message.

use hexapla_diagnostics::{Edit, Span};

use crate::Piece;
use crate::ast::{Comment, Entry};
use crate::findings::COMMENT_DETACHED;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{File, Item, Scope};

/// A comment with an empty line below it belongs to no message. Licences and asides stand so on
/// purpose; one that tells of the variables of the next message does not.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    for (_, item) in scope.own_items() {
        if let Some(comment) = item.detached.filter(|_| tells_of(scope, item)) {
            let file = &scope.files[item.file];
            let draft = detached(file, comment, item.span().start);
            drafts.push(draft.unit(item, None));
        }
    }
    let files = scope.own_files().iter();
    drafts.extend(files.flat_map(empty_groups));
    drafts
}

/// Says whether the comment that is parted from the item names a variable of it.
fn tells_of(scope: &Scope<'_>, item: &Item<'_>) -> bool {
    let mut described = scope.described[item.described.clone()].iter();
    described.any(|variable| {
        let mut parts = scope.parts(item).iter();
        parts.any(|part| scope.reaches_in_any_role(part, variable.name))
    })
}

/// Headings with nothing under them; one without words only ends the group before.
fn empty_groups<'c>(file: &File<'c>) -> Vec<Draft<'c>> {
    let entries = file.catalogue.entries.iter();
    let ends_group =
        |entry: &&Entry<Piece<'c>>| !matches!(entry, Entry::Comment(_) | Entry::ResourceComment(_));
    let mut entries = entries.filter(ends_group).peekable();
    let mut drafts = Vec::new();
    while let Some(entry) = entries.next() {
        let Entry::GroupComment(comment) = entry else {
            continue;
        };
        let is_empty = matches!(entries.peek(), None | Some(Entry::GroupComment(_)));
        let mut lines = comment.content.iter();
        let words = lines.find(|line| !line.text().trim().is_empty());
        if let Some(line) = words.filter(|_| is_empty) {
            let draft = Draft::new(COMMENT_DETACHED, *file, line.span());
            drafts.push(draft.with("kind", "group"));
        }
    }
    drafts
}

/// The finding about a comment above the message whose line holds the byte `message`, with the edit
/// that takes the empty lines between them out.
fn detached<'c>(file: &File<'c>, comment: &'c Comment<Piece<'c>>, message: usize) -> Draft<'c> {
    let text = file.catalogue.text;
    let last = comment.content.last().map_or(0, |line| line.span().end);
    let first = comment.content.first().map_or(0, |line| line.span().start);
    let line = text[..message].rfind('\n').map_or(0, |newline| newline + 1);
    let below = text[last..]
        .find('\n')
        .map_or(last, |newline| last + newline + 1);
    let between = text.get(below..line).unwrap_or_default();
    let edit = Edit {
        span: Span::new(below, line),
        text: String::new(),
    };
    let is_blank = !between.is_empty() && between.trim().is_empty();
    Draft::new(COMMENT_DETACHED, *file, Span::new(first, last))
        .with("kind", "message")
        .fix(if is_blank { vec![edit] } else { Vec::new() })
}
