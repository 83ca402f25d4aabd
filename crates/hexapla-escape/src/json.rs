//! A JSON document on its way to a log, a browser or an editor: what may not reach a [`terminal`] is written as
//! JSON writes any character, `\u202e`, so that every reader of JSON gets the same text.
//!
//! A JSON writer escapes the controls below a space and leaves the others and the direction marks as they are
//! (RFC 8259, section 7).

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::terminal;

/// The document with every unsafe character escaped. Line feeds stay: in a document they stand between values only.
///
/// ```
/// # use hexapla_escape::json::escape;
/// assert_eq!(escape("{\"text\":\"a\u{202e}b\"}\n"), "{\"text\":\"a\\u202eb\"}\n");
/// ```
///
/// # Panics
/// Never: a string takes every write.
pub fn escape(document: &str) -> Cow<'_, str> {
    // most texts are short and plain: for them nothing beats a look at each byte
    let is_plain = document.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_plain || !terminal::holds_unsafe_in_lines(document) {
        return Cow::Borrowed(document);
    }
    let is_unsafe = |c: char| c != '\n' && terminal::is_unsafe(c);
    let mut escaped = String::with_capacity(document.len().saturating_add(16));
    for character in document.chars() {
        if is_unsafe(character) {
            // all of them are in the basic plane
            write!(escaped, "\\u{:04x}", u32::from(character)).expect("a string takes every write");
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

    /// The text as a JSON writer leaves it.
    fn written(text: &str) -> String {
        let mut document = String::from("\"");
        for character in text.chars() {
            match character {
                '"' | '\\' => document.extend(['\\', character]),
                '\0'..='\u{1f}' => {
                    write!(document, "\\u{:04x}", u32::from(character)).unwrap();
                }
                other => document.push(other),
            }
        }
        document.push('"');
        document
    }

    /// The text that a JSON reader gets.
    fn read(document: &str) -> String {
        let inner = document
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        let mut rest = inner.unwrap().chars();
        let mut text = String::new();
        while let Some(character) = rest.next() {
            let escaped = if character == '\\' { rest.next() } else { None };
            text.push(match escaped {
                None => character,
                Some('u') => {
                    let digits: String = rest.by_ref().take(4).collect();
                    char::from_u32(u32::from_str_radix(&digits, 16).unwrap()).unwrap()
                }
                Some(other) => other,
            });
        }
        text
    }

    proptest! {
        #[test]
        fn nothing_unsafe_is_left_and_nothing_is_lost(text in nasty()) {
            let document = written(&text);
            let escaped = escape(&document);
            prop_assert!(!escaped.contains(terminal::is_unsafe), "{}", escaped);
            prop_assert_eq!(read(&escaped), text);
        }
    }
    #[test]
    fn a_document_without_anything_unsafe_is_not_copied() {
        for document in [
            "",
            "{\"a\":\"b\"}\n",
            "\"قُتل ١٢ شخصًا\"",
            "[\"12명\",\n\"é\"]\n",
        ] {
            assert!(matches!(escape(document), Cow::Borrowed(same) if same == document));
        }
        assert_eq!(escape("\"é\u{7f}\"\n"), "\"é\\u007f\"\n");
    }
}
