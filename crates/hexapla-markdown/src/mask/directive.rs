//! Directive lines: `:::tip[Title]`, `:::note Title`, `::: {.aside}` and the `:::` that closes
//! them (the generic directives proposal for CommonMark; Docusaurus, Starlight and others), `/// tip | Title` and its `///`
//! (the blocks of `PyMdown`), and the lines of `MkDocs` that hold what is indented after them: `!!! note "Title"`, `??? tip`,
//! `=== "Tab"`.

use hexapla_content::prose_attributes;
use hexapla_diagnostics::Span;

/// A directive's line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Directive {
    /// Its title, empty where it has none.
    pub(crate) title: Span,
}

/// Reads the directive whose line begins at `start` of `text` and ends before `end`.
pub(crate) fn directive(text: &str, start: usize, end: usize) -> Option<Directive> {
    let line = text.get(start..end)?;
    let mark = if line.starts_with('/') { '/' } else { ':' };
    let after = line.trim_start_matches(mark);
    if line.len() - after.len() < 3 {
        return None;
    }
    let rest = after.trim_start();
    let name = rest
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_')))
        .unwrap_or(rest.len());
    let (name, tail) = rest.split_at(name);
    let none = Span::new(end, end);
    if name.is_empty() {
        let closes = tail.trim().is_empty() || tail.starts_with('{');
        return closes.then_some(Directive { title: none });
    }
    let title = if let Some(label) = tail.strip_prefix('[') {
        label_of(label)
    } else if tail.starts_with('{') {
        let (list, behind) = tail.split_once('}').unwrap_or_default();
        let titled = || {
            prose_attributes(list)
                .into_iter()
                .find_map(|range| list.get(range))
        };
        Some(behind)
            .filter(|behind| !behind.trim().is_empty())
            .or_else(titled)
            .unwrap_or_default()
    } else {
        tail.strip_prefix(" | ")
            .filter(|_| mark == '/')
            .unwrap_or(tail)
    };
    Some(Directive {
        title: placed(title, text, end),
    })
}

/// Reads the line of `MkDocs` that begins at `start` of `text`, ends before `end` and holds what is indented by four columns.
pub(crate) fn holder(text: &str, start: usize, end: usize) -> Option<Directive> {
    let line = text.get(start..end)?.trim_end();
    let marks = ["!!! ", "???+ ", "??? ", "===! ", "===+ ", "=== "];
    let mark = marks.into_iter().find(|mark| line.starts_with(mark))?;
    let rest = line.get(mark.len()..)?.trim();
    let (kinds, title) = match rest.split_once('"') {
        Some((kinds, title)) => (kinds.trim(), title.strip_suffix('"')?),
        None => (rest, ""),
    };
    let is_kind = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ');
    let fits = if mark.starts_with('=') {
        kinds.is_empty() && !title.is_empty()
    } else {
        !kinds.is_empty() && kinds.chars().all(is_kind)
    };
    fits.then(|| Directive {
        title: placed(title, text, end),
    })
}

/// Where `title`, a part of `text`, stands in it, white space around it left out; at `end` where it is empty.
fn placed(title: &str, text: &str, end: usize) -> Span {
    let title = title.trim();
    if title.is_empty() {
        return Span::new(end, end);
    }
    let at = title.as_ptr().addr() - text.as_ptr().addr();
    Span::new(at, at + title.len())
}

/// The label up to its closing bracket, brackets inside it balanced.
fn label_of(label: &str) -> &str {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, c) in label.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => depth += 1,
            ']' if depth == 0 => return label.get(..at).unwrap_or_default(),
            ']' => depth -= 1,
            _ => {}
        }
    }
    label
}
