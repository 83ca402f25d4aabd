//! The inside of string literals: escapes read and written.
//!
//! ```
//! use hexapla_l10n::literal::{escape, unescape};
//!
//! assert_eq!(unescape(r"12\u00a0%"), "12\u{a0}%");
//! assert_eq!(escape("12\u{a0}%"), r"12\u00A0%");
//! ```

use std::borrow::Cow;
use std::fmt::Write as _;

/// A part of a string literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'s> {
    /// Characters that mean themselves.
    Plain(&'s str),
    /// The character an escape means.
    Escaped(char),
    /// An escape whose number is no character: a surrogate, or beyond U+10FFFF.
    Nothing(&'s str),
}

/// The parts of a literal that was read, without its quotation marks.
pub(crate) fn parts(literal: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = literal;
    std::iter::from_fn(move || {
        let (part, behind) = split_part(rest)?;
        rest = behind;
        Some(part)
    })
}

fn split_part(rest: &str) -> Option<(Part<'_>, &str)> {
    let Some(escape) = rest.strip_prefix('\\') else {
        let end = rest.find('\\').unwrap_or(rest.len());
        let (plain, behind) = rest.split_at_checked(end)?;
        return (!plain.is_empty()).then_some((Part::Plain(plain), behind));
    };
    let digits = match escape.bytes().next() {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => {
            let mut characters = escape.chars();
            let part = characters.next().map_or(Part::Plain("\\"), Part::Escaped);
            return Some((part, characters.as_str()));
        }
    };
    let (whole, behind) = rest.split_at_checked(2 + digits)?;
    let number = u32::from_str_radix(whole.get(2..)?, 16).ok()?;
    let part = char::from_u32(number).map_or(Part::Nothing(whole), Part::Escaped);
    Some((part, behind))
}

/// The characters a literal means, which is given without its quotation marks. An escape whose number is
/// no character means U+FFFD, as in every other reader of Fluent.
pub fn unescape(literal: &str) -> Cow<'_, str> {
    if !literal.contains('\\') {
        return Cow::Borrowed(literal);
    }
    let mut text = String::with_capacity(literal.len());
    for part in parts(literal) {
        match part {
            Part::Plain(plain) => text.push_str(plain),
            Part::Escaped(character) => text.push(character),
            Part::Nothing(_) => text.push(char::REPLACEMENT_CHARACTER),
        }
    }
    Cow::Owned(text)
}

/// The one spelling of a literal that was read, without quotation marks.
pub(crate) fn normal_literal(literal: &str) -> String {
    let mut spelt = String::with_capacity(literal.len());
    for part in parts(literal) {
        match part {
            Part::Plain(plain) => plain.chars().for_each(|c| escape_to(&mut spelt, c)),
            Part::Escaped(character) => escape_to(&mut spelt, character),
            Part::Nothing(escape) => {
                let (sigil, digits) = escape.split_at(2);
                spelt.push_str(sigil);
                spelt.push_str(&digits.to_ascii_uppercase());
            }
        }
    }
    spelt
}

/// The literal that means `text`, without quotation marks: quotation marks, backslashes and what nobody
/// sees are escaped.
pub fn escape(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    text.chars().for_each(|c| escape_to(&mut spelt, c));
    spelt
}

fn escape_to(spelt: &mut String, character: char) {
    let number = u32::from(character);
    let written = match character {
        '"' | '\\' => {
            spelt.push('\\');
            spelt.push(character);
            Ok(())
        }
        _ if !is_invisible(character) => {
            spelt.push(character);
            Ok(())
        }
        _ if number <= 0xFFFF => write!(spelt, "\\u{number:04X}"),
        _ => write!(spelt, "\\U{number:06X}"),
    };
    written.expect("a string can be written to");
}

/// Says whether nobody could tell the character from nothing or from a space: controls, blanks other
/// than the space, and format characters (general categories Cc, Zs, Zl, Zp, Cf).
fn is_invisible(character: char) -> bool {
    let is_blank = character.is_whitespace() && character != ' ';
    let is_format = matches!(
        character,
        '\u{ad}'
            | '\u{600}'..='\u{605}'
            | '\u{61c}'
            | '\u{6dd}'
            | '\u{70f}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0001}'..='\u{e007f}'
    );
    character.is_control() || is_blank || is_format
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_surrogate_is_no_character_and_keeps_its_spelling() {
        assert_eq!(unescape("a\\ud800b"), "a\u{fffd}b");
        assert_eq!(normal_literal("a\\ud800\\u0062\\U01f602"), "a\\uD800b😂");
    }

    #[test]
    fn what_nobody_sees_is_escaped() {
        assert_eq!(escape("a\u{a0}\u{200f} \"\\"), "a\\u00A0\\u200F \\\"\\\\");
    }

    proptest! {
        #[test]
        fn an_escaped_text_means_itself(text in any::<String>()) {
            let literal = escape(&text);
            prop_assert_eq!(unescape(&literal), text.as_str());
            prop_assert_eq!(normal_literal(&literal), literal);
        }
    }
}
