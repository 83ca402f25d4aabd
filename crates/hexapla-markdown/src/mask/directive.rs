//! Directive lines: `:::tip[Title]`, `:::note Title`, `::: {.aside}` and the `:::` that closes
//! them (the generic directives proposal for CommonMark; Docusaurus, Starlight and others).

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
    let after = line.trim_start_matches(':');
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
        tail.split_once('}').map_or("", |(_, title)| title)
    } else {
        tail
    };
    let title = title.trim();
    if title.is_empty() {
        return Some(Directive { title: none });
    }
    let at = title.as_ptr().addr() - line.as_ptr().addr() + start;
    Some(Directive {
        title: Span::new(at, at + title.len()),
    })
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
