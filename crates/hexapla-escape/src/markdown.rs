//! A user's text in a Markdown comment: always in a code span, where nothing is a link, a mention, an image or
//! a tag (CommonMark 0.31, section 6.1).
//!
//! Backslashes are no protection on code hosts: they look for mentions and issue numbers in the finished page.
//! What may not reach a [`terminal`] stands in its visible notation.

use crate::terminal;

/// The text as a code span, on one line.
///
/// ```
/// # use hexapla_escape::markdown::code_span;
/// assert_eq!(code_span("@editors, see `15`"), "`` @editors, see `15` ``");
/// ```
pub fn code_span(text: &str) -> String {
    let visible = terminal::escape(text);
    let fence = "`".repeat(longest_run(&visible).saturating_add(1));
    // a space on either side is taken off again; a text of spaces alone keeps its own
    let touches = |edge: Option<char>| edge.is_some_and(|c| c == '`' || c == ' ');
    let is_blank = visible.chars().all(|c| c == ' ');
    let padded = touches(visible.chars().next()) || touches(visible.chars().next_back());
    if is_blank {
        // an empty code span does not exist
        return format!("{fence}{}{fence}", visible.replace(' ', "<U+0020>"));
    }
    let pad = if padded { " " } else { "" };
    format!("{fence}{pad}{visible}{pad}{fence}")
}

/// The text as it is where it is one harmless word of ASCII letters, digits and inner hyphens; else as a
/// [`code_span`].
///
/// ```
/// # use hexapla_escape::markdown::inline;
/// assert_eq!(inline("not-a-file"), "not-a-file");
/// assert_eq!(inline("@editors"), "`@editors`");
/// ```
pub fn inline(text: &str) -> String {
    let letter = |c: char| c.is_ascii_alphanumeric();
    let is_word = text.chars().all(|c| letter(c) || c == '-')
        && text.starts_with(letter)
        && text.ends_with(letter);
    if is_word {
        text.to_owned()
    } else {
        code_span(text)
    }
}

/// The text that [`code_span`] was given; `None` for what is no code span. An empty text comes back from
/// the two backticks it was given as.
///
/// ```
/// # use hexapla_escape::markdown::{code_span, text_of};
/// assert_eq!(text_of(&code_span("a `b` c")).as_deref(), Some("a `b` c"));
/// assert_eq!(text_of("plain"), None);
/// ```
pub fn text_of(span: &str) -> Option<String> {
    if span == "``" {
        return Some(String::new());
    }
    let fence: String = span.chars().take_while(|&c| c == '`').collect();
    let inner = span.strip_prefix(&fence)?.strip_suffix(&fence)?;
    if fence.is_empty() {
        return None;
    }
    let unpadded = inner
        .strip_prefix(' ')
        .and_then(|inner| inner.strip_suffix(' '));
    let is_blank = inner.chars().all(|c| c == ' ');
    let inner = unpadded.filter(|_| !is_blank).unwrap_or(inner);
    Some(terminal::unescape(inner))
}

fn longest_run(text: &str) -> usize {
    let runs = text.split(|c| c != '`').map(str::len);
    runs.max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

    proptest! {
        #[test]
        fn nothing_is_lost(text in nasty()) {
            prop_assert_eq!(text_of(&code_span(&text)), Some(text));
        }

        #[test]
        fn nothing_gets_out(text in nasty()) {
            let span = code_span(&text);
            let fence = span.chars().take_while(|&c| c == '`').count();
            let inner = span.trim_matches('`');
            prop_assert!(longest_run(inner) < fence, "{}", span);
            prop_assert!(!span.contains(terminal::is_unsafe));
        }
    }

    #[test]
    fn edges() {
        assert_eq!(code_span("`a"), "`` `a ``");
        assert_eq!(code_span(" a"), "`  a `");
        assert_eq!(code_span("  "), "`<U+0020><U+0020>`");
    }

    #[test]
    fn only_whole_words_stand_bare() {
        assert_eq!(inline("not-a-file2"), "not-a-file2");
        for text in ["-a", "a-", "-", "a b", "a_b", "é", "#15"] {
            assert_eq!(inline(text), format!("`{text}`"));
        }
    }

    #[test]
    fn spans_of_others_are_read_as_browsers_read_them() {
        assert_eq!(text_of("`  `").as_deref(), Some("  "));
        assert_eq!(text_of("` a  `").as_deref(), Some("a "));
        assert_eq!(text_of("`` ` ``").as_deref(), Some("`"));
        assert_eq!(text_of("`a"), None);
    }
}
