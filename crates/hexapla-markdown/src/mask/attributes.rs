//! Attributes of links, pictures, code and emphasis: `[text](/to){:target="_blank"}`, `![sea](sea.png){width=50% .wide}`.

use hexapla_diagnostics::Span;
use memchr::memchr_iter;

/// What the attributes of an inline piece stand right behind: its closing mark.
const CLOSING: &[u8] = b")]`*_~>";

/// Says whether `text` may hold any.
pub(super) fn has_inline_attributes(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr_iter(b'{', bytes).any(|at| is_behind_a_piece(bytes, at))
}

fn is_behind_a_piece(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    before.is_some_and(|byte| CLOSING.contains(byte))
}

/// The attributes that begin at the brace at the byte `at` of `text`, as kramdown, Pandoc and markdown-it-attrs read them.
pub(super) fn inline_attributes(text: &str, at: usize) -> Option<Span> {
    if !is_behind_a_piece(text.as_bytes(), at) {
        return None;
    }
    let inner = text.get(at + 1..)?;
    let length = inner.find(['{', '}', '\n'])?;
    let list = inner
        .get(..length)
        .filter(|_| inner[length..].starts_with('}'))?;
    is_list(list).then(|| Span::new(at, at + length + 2))
}

/// Says whether `list` is made of classes, ids and named values, and is not empty; after the colon of kramdown also of the
/// names of lists that are defined elsewhere.
fn is_list(list: &str) -> bool {
    let (list, has_names) = match list.strip_prefix(':') {
        Some(list) => (list, true),
        None => (list, false),
    };
    let mut rest = list.trim_start();
    if rest.is_empty() {
        return false;
    }
    while !rest.is_empty() {
        let Some(length) = attribute(rest, has_names) else {
            return false;
        };
        let after = rest.get(length..).unwrap_or_default();
        rest = after.trim_start();
        if rest.len() == after.len() && !rest.is_empty() {
            return false;
        }
    }
    true
}

/// The length of the attribute that `text` begins with.
fn attribute(text: &str, has_names: bool) -> Option<usize> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ':');
    let name = |text: &str| text.find(|c| !is_name(c)).unwrap_or(text.len());
    if let Some(rest) = text.strip_prefix(['.', '#']) {
        return Some(name(rest))
            .filter(|length| *length > 0)
            .map(|length| length + 1);
    }
    let length = name(text);
    let after = text.get(length..)?;
    let value = match after.strip_prefix('=') {
        Some(value) if length > 0 => value,
        _ => return (has_names && length > 0).then_some(length),
    };
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let end = match quote {
        Some(quote) => value.get(1..)?.find(quote)? + 2,
        None => value.find(char::is_whitespace).unwrap_or(value.len()),
    };
    (end > 0).then_some(length + 1 + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_attributes_are_told_from_text() {
        let of = |text: &str| {
            let span = inline_attributes(text, text.find('{').unwrap())?;
            span.of(text).map(str::to_owned)
        };
        for list in [
            "{:target=\"_blank\"}",
            "{: .wide #pier width='600 px' rel=me}",
            "{:toc}",
            "{.wide}",
            "{width=50%}",
            "{#pier data-a=\"b c\" .x}",
        ] {
            assert_eq!(of(&format!("[a](b){list} c")).as_deref(), Some(list));
        }
        for text in [
            "a {.wide}",
            "[a](b){}",
            "[a](b){:}",
            "[a](b){ return }",
            "f(x){a;b}",
            "[a](b){.}",
            "[a](b){a=}",
            "[a](b){a=\"b}",
            "[a](b){.x",
            "[a](b){.x\n}",
            "(a){{ b }}",
            "[a](b){.x%}",
            "[a](b){a=\"b\"c}",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
