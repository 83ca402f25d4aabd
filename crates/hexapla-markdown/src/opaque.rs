//! Units nobody translates word by word: code blocks and opaque markup.
//!
//! Their channels are computed from what the ledger would keep of them, so that reading a baseline
//! again cannot differ.

use std::borrow::Cow;

use hexapla_content::{Inline, InlineKind, composed, normalise};
use hexapla_diagnostics::Span;

use crate::Dialect;
use crate::mask::{Effort, Fence, tag};

/// The text channel of a code block: a fenced one's info string and, on the next line, its
/// content; the content of an indented one; anything else as it is.
pub(crate) fn code_text(source: &str) -> String {
    let text = match Fence::opening(source.lines().next().unwrap_or_default().as_bytes()) {
        Some(fence) => fenced(source, fence),
        None if source.starts_with([' ', '\t']) => indented(source),
        None => source.to_owned(),
    };
    let other = match composed(&text) {
        Cow::Owned(other) => Some(other),
        Cow::Borrowed(_) => None,
    };
    other.unwrap_or(text)
}

fn fenced(source: &str, fence: Fence) -> String {
    let (first, rest) = source.split_once('\n').unwrap_or((source, ""));
    let info = first.get(fence.length..).unwrap_or_default().trim();
    let last_at = rest.rfind('\n').map_or(0, |at| at + 1);
    let last = rest.get(last_at..).unwrap_or_default();
    let unindented = last.trim_start_matches(' ');
    let closes = last.len() - unindented.len() < 4 && fence.is_closed_by(unindented.as_bytes());
    let content = if closes {
        rest.get(..last_at)
    } else {
        Some(rest)
    };
    let content = content.unwrap_or_default();
    let content = content.strip_suffix('\n').unwrap_or(content);
    if info.is_empty() {
        content.to_owned()
    } else {
        format!("{info}\n{content}")
    }
}

fn indented(source: &str) -> String {
    let lines: Vec<Cow<'_, str>> = source.lines().map(|line| dedent(line, 4)).collect();
    lines.join("\n")
}

/// `line` without its first `columns` columns of white space; a tab that reaches further leaves
/// spaces behind.
pub(crate) fn dedent(line: &str, columns: usize) -> Cow<'_, str> {
    let mut column = 0;
    for (at, byte) in line.bytes().enumerate() {
        if column >= columns {
            let rest = line.get(at..).unwrap_or_default();
            return if column == columns {
                Cow::Borrowed(rest)
            } else {
                Cow::Owned(" ".repeat(column - columns) + rest)
            };
        }
        match byte {
            b' ' => column += 1,
            b'\t' => column += 4 - column % 4,
            _ => return Cow::Borrowed(line.get(at..).unwrap_or_default()),
        }
    }
    Cow::Borrowed("")
}

/// The channels of opaque markup. Tags alone read as their names, `<Since />`, the tags as written
/// being an inline piece; anything else is its own text.
pub(crate) fn markup_channels(source: &str, span: Span, dialect: Dialect) -> (String, Vec<Inline>) {
    let written = normalise(source).into_owned();
    let Some(names) = tag_names(source, dialect) else {
        return (written, Vec::new());
    };
    let inline = Inline {
        kind: InlineKind::Markup,
        text: 0..names.len(),
        span,
        target: written.into(),
    };
    (names, vec![inline])
}

/// The names of the tags that `source` consists of.
fn tag_names(source: &str, dialect: Dialect) -> Option<String> {
    let mut effort = Effort::for_text(source.len());
    let mut names = String::new();
    let mut at = 0;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(char::is_whitespace) {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let found = if rest.starts_with('{') {
            crate::mask::shortcode(source, at, &[], &mut effort)?
        } else {
            tag(source, at, dialect, &mut effort)?
        };
        if rest.as_bytes().get(1) != Some(&b'/') {
            if !names.is_empty() {
                names.push(' ');
            }
            names.push('<');
            names.push_str(found.name);
            names.push_str("/>");
        }
        at = found.span.end;
    }
    (!names.is_empty()).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fence_style_is_no_text() {
        let text = "js title=\"a.js\"\nlet a;\n\n  b();";
        assert_eq!(
            code_text("```js title=\"a.js\"\nlet a;\n\n  b();\n```"),
            text
        );
        assert_eq!(
            code_text("~~~~ js title=\"a.js\"\nlet a;\n\n  b();\n~~~~~"),
            text
        );
        assert_eq!(code_text("    let a;\n\n      b();"), "let a;\n\n  b();");
    }

    #[test]
    fn a_component_reads_as_its_name() {
        let source = "<Since v=\"4.0\"\n  note={'a > b'} />";
        let (text, inlines) = markup_channels(source, Span::new(0, 0), Dialect::Mdx);
        assert_eq!(text, "<Since/>");
        assert_eq!(&*inlines[0].target, "<Since v=\"4.0\" note={'a > b'} />");
    }
}
