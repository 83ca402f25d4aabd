//! A JSON document inside a `script` element of HTML: nothing in it ends the element, begins a comment or is markup to
//! a reader that looks for some (HTML, "Restrictions for contents of script elements").
//!
//! What may not reach a [`terminal`](crate::terminal) is escaped as [`json`] does it; then `<`, `>` and `&`
//! are written as JSON may write any character. In a document they stand inside strings only.

use std::borrow::Cow;

use crate::json;
use crate::replaced::{Table, replaced};

const ESCAPES: Table<3> = [(b'&', "\\u0026"), (b'<', "\\u003c"), (b'>', "\\u003e")];

/// The document as it may stand in a `script` element.
///
/// ```
/// # use hexapla_escape::script::escape;
/// assert_eq!(escape("{\"headline\":\"</script>\"}"), "{\"headline\":\"\\u003c/script\\u003e\"}");
/// ```
pub fn escape(document: &str) -> Cow<'_, str> {
    let is_markup = |byte| matches!(byte, b'&' | b'<' | b'>');
    replaced(json::escape(document), is_markup, &ESCAPES)
}

/// The document with the characters of markup as they are: what [`escape`] was given, where nothing in that was
/// escaped before.
///
/// ```
/// # use hexapla_escape::script::unescape;
/// assert_eq!(unescape("\"\\u003cb\\u003e\""), "\"<b>\"");
/// ```
pub fn unescape(document: &str) -> String {
    let mut text = document.to_owned();
    for (character, written) in ESCAPES {
        text = text.replace(written, char::from(character).encode_utf8(&mut [0; 4]));
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

    proptest! {
        #[test]
        fn nothing_ends_the_element_and_nothing_is_lost(text in nasty()) {
            let document = json::escape(&text).into_owned();
            let escaped = escape(&document);
            prop_assert!(!escaped.contains(['<', '>', '&']) && !escaped.contains("--!>"));
            prop_assert_eq!(unescape(&escaped), document);
        }
    }
}
