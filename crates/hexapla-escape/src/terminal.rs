//! A line on a terminal: no character of a user's text moves the cursor, changes a colour or turns
//! the direction of what follows.
//!
//! Escaped are the controls C0, DEL and C1 (ISO 6429), the bidirectional controls (UAX #9), and the
//! line and paragraph separators, and the two characters that XML cannot hold. The notation is `<U+202E>`; a line feed is `␊` and a tab `␉`.

use std::borrow::Cow;
use std::fmt::Write as _;

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

/// Says whether nothing in `text` needs any look at its characters, by their bytes in UTF-8 alone: no control, no
/// character that shares its first two bytes with an unsafe one, and no `<`.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let next = |place: usize| bytes.get(place.wrapping_add(1)).copied();
    bytes.iter().enumerate().all(|(place, byte)| match byte {
        ..=0x1f | b'<' | 0x7f => false,
        0xc2 => next(place).is_some_and(|next| next > 0x9f),
        0xd8 => next(place) != Some(0x9c),
        0xe2 => !matches!(next(place), Some(0x80 | 0x81 | 0x90)),
        0xef => next(place) != Some(0xbf),
        _ => true,
    })
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
    if !text.contains(marks) && !text.contains(OPENING) {
        return Cow::Borrowed(text);
    }
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
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

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
        for other in ["<U+XY>", "<U++202E>", "<U+41>", "<U+0000041>", "<U+D800>"] {
            assert_eq!(unescape(other), other);
        }
        assert_eq!(unescape("<U+0041><U+10FFFF>"), "A\u{10ffff}");
    }
}
