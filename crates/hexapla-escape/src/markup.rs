//! Text and attribute values of HTML and XML: user text becomes neither a tag nor a reference, and cannot leave
//! the quotation marks of an attribute.
//!
//! What may not reach a [`terminal`] stands in its visible notation here too, on one line; then the five
//! characters that are markup (XML 1.0, section 2.4; HTML, "character references") become references.

use std::borrow::Cow;

use crate::terminal;

const REFERENCES: [(char, &str); 5] = [
    ('&', "&amp;"),
    ('<', "&lt;"),
    ('>', "&gt;"),
    ('"', "&quot;"),
    ('\'', "&#39;"),
];

fn reference(byte: u8) -> Option<&'static str> {
    let mut all = REFERENCES.iter();
    all.find_map(|(marked, reference)| {
        (u32::from(*marked) == u32::from(byte)).then_some(*reference)
    })
}

/// The text as it may stand between tags and between quotation marks.
///
/// ```
/// # use hexapla_escape::markup::escape;
/// assert_eq!(escape("15 & 16 <closed>\u{202e}"), "15 &amp; 16 &lt;closed&gt;&lt;U+202E&gt;");
/// ```
pub fn escape(text: &str) -> Cow<'_, str> {
    let visible = terminal::escape(text);
    let is_marked = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    if !visible.bytes().any(is_marked) {
        return visible;
    }
    let mut escaped = String::with_capacity(visible.len().saturating_add(64));
    let mut rest = &*visible;
    while let Some(place) = rest.bytes().position(is_marked) {
        let (plain, marked) = rest.split_at(place);
        let (marked, after) = marked.split_at(1);
        escaped.push_str(plain);
        escaped.extend(marked.bytes().filter_map(reference));
        rest = after;
    }
    escaped.push_str(rest);
    Cow::Owned(escaped)
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
        let found = all.find_map(|(marked, written)| Some((*marked, rest.strip_prefix(written)?)));
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
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

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
