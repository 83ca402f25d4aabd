//! Text and attribute values of HTML and XML: user text becomes neither a tag nor a reference, and cannot leave
//! the quotation marks of an attribute.
//!
//! What may not reach a [`terminal`] stands in its visible notation here too, on one line; then the five
//! characters that are markup (XML 1.0, section 2.4; HTML, "character references") become references.

use std::borrow::Cow;

use crate::bytes;
use crate::replaced::{Table, replaced};
use crate::terminal;

const REFERENCES: Table<5> = [
    (b'&', "&amp;"),
    (b'<', "&lt;"),
    (b'>', "&gt;"),
    (b'"', "&quot;"),
    (b'\'', "&#39;"),
];

/// The text as it may stand between tags and between quotation marks.
///
/// ```
/// # use hexapla_escape::markup::escape;
/// assert_eq!(escape("15 & 16 <closed>\u{202e}"), "15 &amp; 16 &lt;closed&gt;&lt;U+202E&gt;");
/// ```
pub fn escape(text: &str) -> Cow<'_, str> {
    if !bytes::has_any(text.as_bytes(), is_marked) {
        return Cow::Borrowed(text);
    }
    replaced(terminal::escape(text), is_markup, &REFERENCES)
}

/// Says whether a character that is written otherwise may begin with `byte`.
const fn is_marked(byte: u8) -> bool {
    is_markup(byte) || terminal::is_first_of_unsafe(byte)
}

/// Says whether [`REFERENCES`] has `byte`.
const fn is_markup(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

/// The text that [`escape`] was given.
///
/// ```
/// # use hexapla_escape::markup::unescape;
/// assert_eq!(unescape("15 &amp; 16 &lt;U+202E&gt;"), "15 & 16 \u{202e}");
/// ```
pub fn unescape(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let mut all = REFERENCES.iter();
        let found = all
            .find_map(|(marked, written)| Some((char::from(*marked), rest.strip_prefix(written)?)));
        let (character, after) = match found {
            Some(found) => found,
            None => (
                character,
                rest.get(character.len_utf8()..).unwrap_or_default(),
            ),
        };
        visible.push(character);
        rest = after;
    }
    terminal::unescape(&visible)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::testing::{first_byte, nasty};

    #[test]
    fn bytes_tell_what_characters_tell() {
        for c in ('\0'..='\u{ffff}').map(String::from) {
            let alone = escape(&c);
            let among_many = escape(&(c.clone() + &" ".repeat(bytes::CHUNK))).into_owned();
            assert_eq!(
                among_many.trim_end_matches(' '),
                alone.trim_end_matches(' '),
                "{c:?}"
            );
        }
    }

    #[test]
    fn a_byte_that_begins_nothing_written_otherwise_is_not_marked() {
        let all = ('\0'..='\u{ffff}').filter(|c| escape(&String::from(*c)) != String::from(*c));
        let firsts: BTreeSet<u8> = all.map(first_byte).collect();
        for byte in 0..=u8::MAX {
            assert_eq!(is_marked(byte), firsts.contains(&byte), "{byte:#x}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_markup(text in nasty()) {
            let escaped = escape(&text);
            prop_assert!(!escaped.contains(['<', '>', '"', '\'']), "{}", escaped);
            let bare = REFERENCES.iter().fold(escaped.into_owned(), |text, (_, r)| text.replace(r, ""));
            prop_assert!(!bare.contains('&') && !bare.contains(terminal::is_unsafe), "{}", bare);
        }

        #[test]
        fn nothing_is_lost(text in nasty()) {
            prop_assert_eq!(unescape(&escape(&text)), text);
        }
    }
}
