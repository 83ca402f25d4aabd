//! `fluent-layout`: `{$name}` where `{ $name }` is usual.

use hexapla_diagnostics::{Edit, Span};

use crate::findings::LAYOUT;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{File, Named, Part, Scope};

/// Told once a file, at the first, with the edits of all.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    let mut parts = scope.own_parts().iter().peekable();
    for (index, file) in scope.own_files().iter().enumerate() {
        let mut edits = Vec::new();
        while let Some(part) = parts.next_if(|part| scope.items[part.item].file == index) {
            if !part.mentions.is_empty() {
                edits.extend(part_edits(scope, file, part));
            }
        }
        if let Some(first) = edits.first() {
            let braces = edits.len();
            let span = first.span;
            let draft = Draft::new(LAYOUT, *file, span);
            drafts.push(draft.with("kind", "braces").with("n", braces).fix(edits));
        }
    }
    drafts
}

/// The edits that put one space inside the braces around what a part mentions.
fn part_edits<'c>(scope: &Scope<'c>, file: &File<'c>, part: &Part<'c>) -> Vec<Edit> {
    let text = file.catalogue.text;
    let mut edits = Vec::new();
    for mention in scope.mentions(part) {
        let span = mention.span();
        let sigil = match mention.named {
            Named::Variable | Named::Term => 1,
            _ => 0,
        };
        edits.extend(before(text, span.start - sigil));
        let name = mention.attribute.map_or(span, |attribute| attribute.span());
        if mention.arguments.is_none() {
            edits.extend(after(text, name.end));
        }
    }
    edits
}

/// The space to put before the byte `at`, when a brace stands there, or two spaces and more.
fn before(text: &str, at: usize) -> Option<Edit> {
    let head = text.get(..at)?;
    let spaces = head.len() - head.trim_end_matches(' ').len();
    let is_brace = head.as_bytes().get(at.checked_sub(spaces + 1)?) == Some(&b'{');
    (is_brace && spaces != 1).then(|| space(at - spaces, at))
}

/// The space to put after the byte before `at`, when a brace stands there, or two spaces and more.
fn after(text: &str, at: usize) -> Option<Edit> {
    let tail = text.get(at..)?;
    let spaces = tail.len() - tail.trim_start_matches(' ').len();
    let is_brace = tail.as_bytes().get(spaces) == Some(&b'}');
    (is_brace && spaces != 1).then(|| space(at, at + spaces))
}

fn space(start: usize, end: usize) -> Edit {
    Edit {
        span: Span::new(start, end),
        text: " ".to_owned(),
    }
}
