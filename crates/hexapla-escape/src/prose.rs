//! A text in a file that a site generator reads as Markdown: what a reader sees is the text, whatever it says, and
//! nothing in it is a link, a tag, a shortcode, an expression or an import.
//!
//! Every character that could mean something becomes a numeric reference: a reference is text and never structure
//! (CommonMark 0.31, section 2.5), also where generators look before Markdown does, for the braces of shortcodes and
//! expressions. Backslashes would not do: some generators take `\[` for the beginning of a formula. Addresses that
//! stand bare are broken up, for several generators make links of them.
//!
//! What may not reach a [`terminal`] stands in its visible notation here too, on one line.

use std::fmt::Write as _;

use crate::terminal;

/// What a generator reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// Markdown, after the shortcodes of the generator.
    Markdown,
    /// MDX, where braces are expressions and tags are elements of a program.
    Mdx,
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the beginning of a block or of a line, where a digit or a hyphen may begin a list.
    Start,
    /// After something else on its line.
    Inside,
}

/// What is marked up wherever it stands, in Markdown or in one of its common extensions.
const MARKED: &str = "\\`*_{}[]<>&~^$|#=+@";
/// An expression of MDX that is nothing: what stands on its two sides is not one word to those who look for addresses
/// in what was read already.
const NOTHING: &str = "{/**/}";
/// The words that begin a line of a program in MDX.
const PROGRAM: [&str; 2] = ["import", "export"];

/// The text as a generator that reads `syntax` shows it.
///
/// ```
/// # use hexapla_escape::prose::{Place, Syntax, escape};
/// assert_eq!(
///     escape("{{< raw >}} 12:30", Place::Start, Syntax::Markdown),
///     "&#123;&#123;&#60; raw &#62;&#125;&#125; 12:30"
/// );
/// ```
///
/// # Panics
/// Never: a string takes every write.
pub fn escape(text: &str, place: Place, syntax: Syntax) -> String {
    let visible = terminal::escape(text);
    let start = match place {
        Place::Start => opening(&visible, syntax),
        Place::Inside => 0..0,
    };
    let mut escaped = String::with_capacity(visible.len().saturating_add(16));
    let mut before = "";
    for (at, character) in visible.char_indices() {
        let after = visible
            .get(at.saturating_add(character.len_utf8())..)
            .unwrap_or_default();
        let is_address = is_in_address(before, character, after);
        let is_cut = is_address && syntax == Syntax::Mdx;
        if is_cut && character != ':' {
            escaped.push_str(NOTHING);
        }
        if is_address || MARKED.contains(character) || start.contains(&at) {
            write!(escaped, "&#{};", u32::from(character)).expect("a string takes every write");
        } else {
            escaped.push(character);
        }
        // a name that begins with a colon is none without it
        if is_cut && character == ':' {
            escaped.push_str(NOTHING);
        }
        before = visible
            .get(..visible.len().saturating_sub(after.len()))
            .unwrap_or_default();
    }
    escaped
}

/// The text that [`escape`] was given.
///
/// ```
/// # use hexapla_escape::prose::{Place, Syntax, escape, unescape};
/// let escaped = escape("desk@tallowgate.example", Place::Start, Syntax::Mdx);
/// assert_eq!(escaped, "desk{/**/}&#64;tallowgate.example");
/// assert_eq!(unescape(&escaped), "desk@tallowgate.example");
/// ```
pub fn unescape(escaped: &str) -> String {
    let mut visible = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some(character) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix(NOTHING) {
            rest = after;
            continue;
        }
        let (character, after) = reference(rest).unwrap_or_else(|| {
            let after = rest.get(character.len_utf8()..);
            (character, after.unwrap_or_default())
        });
        visible.push(character);
        rest = after;
    }
    terminal::unescape(&visible)
}

/// The character of the reference that `text` begins with, and what comes after it.
fn reference(text: &str) -> Option<(char, &str)> {
    let (number, after) = text.strip_prefix("&#")?.split_once(';')?;
    Some((char::from_u32(number.parse().ok()?)?, after))
}

/// The bytes that would make something else than a paragraph of the line that `text` is.
fn opening(text: &str, syntax: Syntax) -> std::ops::Range<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text.get(digits..).unwrap_or_default();
    let is_item = digits > 0 && after.starts_with(['.', ')']);
    let is_program = PROGRAM.iter().any(|word| text.starts_with(word));
    if is_item {
        digits..digits.saturating_add(1)
    } else if text.starts_with(['-', ':', ' ']) || (is_program && syntax == Syntax::Mdx) {
        0..1
    } else {
        0..0
    }
}

/// Says whether `character` is the one without which an address is none: `https:`, `desk@`, `www.`; a colon also where
/// it could begin a name that generators know, of a picture or a directive.
fn is_in_address(before: &str, character: char, after: &str) -> bool {
    match character {
        '@' => true,
        ':' => {
            let is_digit = |c: char| c.is_ascii_digit();
            let is_time = before.ends_with(is_digit) && after.starts_with(is_digit);
            !is_time && after.starts_with(|c: char| !c.is_whitespace())
        }
        '.' => {
            let start = before
                .len()
                .checked_sub(3)
                .and_then(|start| before.get(start..));
            start.is_some_and(|word| word.eq_ignore_ascii_case("www"))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

    const BOTH: [Syntax; 2] = [Syntax::Markdown, Syntax::Mdx];

    proptest! {
        #[test]
        fn nothing_is_lost(text in nasty()) {
            for syntax in BOTH {
                prop_assert_eq!(&unescape(&escape(&text, Place::Start, syntax)), &text);
                prop_assert_eq!(&unescape(&escape(&text, Place::Inside, syntax)), &text);
            }
        }

        #[test]
        fn nothing_is_marked_up(text in nasty()) {
            for syntax in BOTH {
                let escaped = escape(&text, Place::Start, syntax);
                let mut bare = String::new();
                let mut rest = escaped.as_str();
                while let Some(character) = rest.chars().next() {
                    let known = reference(rest).map(|(_, after)| after);
                    rest = known.or_else(|| rest.strip_prefix(NOTHING)).unwrap_or_else(|| {
                        bare.push(character);
                        rest.strip_prefix(character).unwrap()
                    });
                }
                prop_assert!(!bare.contains(|c| MARKED.contains(c)), "{}", bare);
                prop_assert!(!bare.contains(terminal::is_unsafe), "{}", bare);
                prop_assert!(!escaped.contains("://") && !escaped.starts_with('-'), "{}", escaped);
            }
        }
    }

    #[test]
    fn a_line_is_a_paragraph() {
        for (text, escaped) in [
            ("1. item", "1&#46; item"),
            ("2031) item", "2031&#41; item"),
            ("- item", "&#45; item"),
            (": term", "&#58; term"),
            ("    code", "&#32;   code"),
            ("12 people", "12 people"),
            (". item", ". item"),
        ] {
            assert_eq!(escape(text, Place::Start, Syntax::Markdown), escaped);
        }
        let inside = escape("- export", Place::Inside, Syntax::Mdx);
        assert_eq!(inside, "- export");
        let program = escape("export const x", Place::Start, Syntax::Mdx);
        assert_eq!(program, "&#101;xport const x");
    }

    #[test]
    fn addresses_are_broken_up() {
        for (text, markdown, mdx) in [
            (
                "https://x.example",
                "https&#58;//x.example",
                "https&#58;{/**/}//x.example",
            ),
            (
                "WWW.x.example",
                "WWW&#46;x.example",
                "WWW{/**/}&#46;x.example",
            ),
            (":note", "&#58;note", "&#58;{/**/}note"),
            (
                "desk@x.example",
                "desk&#64;x.example",
                "desk{/**/}&#64;x.example",
            ),
            ("a:5", "a&#58;5", "a&#58;{/**/}5"),
            ("5:a", "5&#58;a", "5&#58;{/**/}a"),
        ] {
            assert_eq!(escape(text, Place::Start, Syntax::Markdown), markdown);
            assert_eq!(escape(text, Place::Start, Syntax::Mdx), mdx);
        }
        let time = "At 12:30: nothing. www is no address";
        assert_eq!(escape(time, Place::Start, Syntax::Mdx), time);
    }
}
