//! A line on a terminal: no character of a user's text moves the cursor, changes a colour or turns
//! the direction of what follows.
//!
//! Escaped are the controls C0, DEL and C1 (ISO 6429), the bidirectional controls (UAX #9), and the
//! line and paragraph separators, and the two characters that XML cannot hold. The notation is `<U+202E>`; a line feed is `␊` and a tab `␉`.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::bytes::{self, CHUNK};

const LINE_FEED: char = '\u{240a}';
const TAB: char = '\u{2409}';
const OPENING: &str = "<U+";
/// Hexadecimal digits in the notation: at least, and at most.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=6;

/// Says whether `character` may not reach a terminal as it is.
///
/// Joiners (U+200C, U+200D) are not among them: Persian and Hindi are spelt with them.
pub const fn is_unsafe(character: char) -> bool {
    character.is_ascii_control()
        || matches!(
            character,
            '\u{80}'..='\u{9f}'
                | '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
                | '\u{fffe}'
                | '\u{ffff}'
        )
}

/// Says whether `text` holds a character that [is unsafe](is_unsafe).
pub fn holds_unsafe(text: &str) -> bool {
    holds(text.as_bytes(), is_first_of_unsafe, is_unsafe_at)
}

/// As [`holds_unsafe`], of a text that line feeds divide.
pub(crate) fn holds_unsafe_in_lines(text: &str) -> bool {
    let may_begin = |byte| is_first_of_unsafe(byte) && byte != b'\n';
    holds(text.as_bytes(), may_begin, is_unsafe_at)
}

/// Says whether nothing in `text` is written otherwise: nothing unsafe, no notation, and nothing that stands for a line
/// feed or a tab.
fn is_plain(text: &str) -> bool {
    let is_first = |byte| is_first_of_unsafe(byte) || byte == b'<';
    !holds(text.as_bytes(), is_first, |bytes| {
        bytes.starts_with(OPENING.as_bytes())
            || matches!(bytes, [0xe2, 0x90, 0x89 | 0x8a, ..])
            || is_unsafe_at(bytes)
    })
}

/// Says whether `is_it` says yes to the bytes from some place on, where the first byte is one that `may_begin`.
fn holds(bytes: &[u8], may_begin: impl Fn(u8) -> bool, is_it: impl Fn(&[u8]) -> bool) -> bool {
    let mut rest = bytes;
    while let Some(chunk) = rest
        .get(..rest.len().min(CHUNK))
        .filter(|chunk| !chunk.is_empty())
    {
        let mut places = chunk.iter().enumerate();
        let is_it =
            |(place, byte): (usize, &u8)| may_begin(*byte) && rest.get(place..).is_some_and(&is_it);
        if bytes::has_any(chunk, &may_begin) && places.any(is_it) {
            return true;
        }
        rest = rest.get(chunk.len()..).unwrap_or_default();
    }
    false
}

/// Says whether a character that [is unsafe](is_unsafe) may begin with `byte` in UTF-8.
pub(crate) const fn is_first_of_unsafe(byte: u8) -> bool {
    matches!(byte, 0..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef)
}

/// [`is_unsafe`], for the character at the beginning of `bytes`.
const fn is_unsafe_at(bytes: &[u8]) -> bool {
    let Some((first, rest)) = bytes.split_first() else {
        return false;
    };
    matches!(
        (*first, rest),
        (..=0x1f | 0x7f, _)
            | (0xc2, [..=0x9f, ..])
            | (0xd8, [0x9c, ..])
            | (0xe2, [0x80, 0x8e..=0x8f | 0xa8..=0xae, ..] | [0x81, 0xa6..=0xa9, ..])
            | (0xef, [0xbf, 0xbe..=0xbf, ..])
    )
}

/// The text with every unsafe character in visible notation, all on one line.
///
/// ```
/// # use hexapla_escape::terminal::escape;
/// assert_eq!(escape("Camp 16\nis closed"), "Camp 16␊is closed");
/// ```
pub fn escape(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let marks = |c: char| is_unsafe(c) || matches!(c, LINE_FEED | TAB);
    let mut escaped = String::with_capacity(text.len().saturating_add(16));
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '\n' => escaped.push(LINE_FEED),
            '\t' => escaped.push(TAB),
            '<' if rest.as_str().starts_with("U+") => push_notation(&mut escaped, '<'),
            _ if marks(character) => push_notation(&mut escaped, character),
            _ => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

fn push_notation(text: &mut String, character: char) {
    write!(text, "{OPENING}{:04X}>", u32::from(character)).expect("a String takes every write");
}

/// The text that [`escape`] was given.
///
/// ```
/// # use hexapla_escape::terminal::unescape;
/// assert_eq!(unescape("Camp 16␊is <U+202E>closed"), "Camp 16\nis \u{202e}closed");
/// ```
pub fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if let Some((written, after)) = notation(rest) {
            plain.push(written);
            rest = after;
            continue;
        }
        plain.push(match character {
            LINE_FEED => '\n',
            TAB => '\t',
            other => other,
        });
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
    }
    plain
}

/// The character in notation at the beginning of `text`, and what stands behind it.
fn notation(text: &str) -> Option<(char, &str)> {
    let (digits, after) = text.strip_prefix(OPENING)?.split_once('>')?;
    let is_number = DIGITS.contains(&digits.len()) && digits.bytes().all(|d| d.is_ascii_hexdigit());
    let number = is_number.then(|| u32::from_str_radix(digits, 16).ok())??;
    Some((char::from_u32(number)?, after))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::testing::{first_byte, nasty};

    #[test]
    fn bytes_tell_what_characters_tell() {
        for c in '\0'..='\u{ffff}' {
            let text = format!("{}{c}", "a".repeat(CHUNK - 1));
            assert_eq!(holds_unsafe(&text), is_unsafe(c), "{c:?}");
            assert_eq!(is_plain(&text), escape(&text) == text, "{c:?}");
        }
    }

    #[test]
    fn the_first_byte_of_something_unsafe_is_that_of_nothing_else() {
        let all = ('\0'..=char::MAX).filter(|c| is_unsafe(*c));
        let firsts: BTreeSet<u8> = all.map(first_byte).collect();
        for byte in 0..=u8::MAX {
            assert_eq!(
                is_first_of_unsafe(byte),
                firsts.contains(&byte),
                "{byte:#x}"
            );
        }
    }

    proptest! {
        #[test]
        fn nothing_unsafe_is_left(text in nasty()) {
            prop_assert!(!escape(&text).contains(is_unsafe));
        }

        #[test]
        fn nothing_is_lost(text in nasty()) {
            prop_assert_eq!(unescape(&escape(&text)), text);
        }
    }

    #[test]
    fn ordinary_text_is_not_copied() {
        for text in [
            "At least 12 people",
            "قُتل ١٢ شخصًا",
            "12명이",
            "a < U+b",
            "नहीं\u{200d}",
        ] {
            assert!(matches!(escape(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn a_tab_and_a_line_feed_are_signs() {
        assert_eq!(escape("a\tb\nc\rd"), "a␉b␊c<U+000D>d");
        assert_eq!(unescape("a␉b␊c"), "a\tb\nc");
    }

    #[test]
    fn the_notation_itself_is_escaped() {
        assert_eq!(escape("<U+202E>"), "<U+003C>U+202E>");
        assert_eq!(escape("a < b <u+\t"), "a < b <u+␉");
        for other in ["<U+XY>", "<U++202E>", "<U+41>", "<U+0000041>", "<U+D800>"] {
            assert_eq!(unescape(other), other);
        }
        assert_eq!(unescape("<U+0041><U+10FFFF>"), "A\u{10ffff}");
    }
}
