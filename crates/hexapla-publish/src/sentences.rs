//! Where sentences end (UAX #29), found without a look at characters that cannot matter.

use unicode_segmentation::UnicodeSegmentation;

/// The bytes at which the sentences of `text` end, each with the spaces behind it.
///
/// A sentence ends behind a mark that ends some, and nothing before such a mark matters but the letter in front of it. So
/// the rules are asked from there on.
pub(crate) fn bounds(text: &str) -> impl Iterator<Item = usize> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let before = first_mark(rest).map_or(rest, |mark| rest.split_at(mark).0);
        let letter = before
            .char_indices()
            .next_back()
            .map_or(0, |(place, _)| place);
        let sentence = rest.get(letter..)?.split_sentence_bounds().next()?;
        start += letter + sentence.len();
        Some(start)
    })
}

/// Where the first character of `text` is that is not [quiet](is_quiet).
fn first_mark(text: &str) -> Option<usize> {
    let start = text.bytes().position(|byte| !is_of_quiet(byte))?;
    let mark = text.get(start..)?.find(|c| !is_quiet(c))?;
    Some(start + mark)
}

/// Says whether a character is quiet whose first byte in UTF-8 is this, or another byte of one.
const fn is_of_quiet(byte: u8) -> bool {
    match byte {
        b'\n' | b'\r' | b'!' | b'.' | b'?' => false,
        // ASCII, followers, Latin, Cyrillic, Han, Hangul
        0..=0xbf | 0xc3..=0xcb | 0xd0..=0xd1 | 0xe5..=0xe9 | 0xeb..=0xec => true,
        _ => false,
    }
}

/// Says whether a character is one of those, of the great scripts, that neither end a sentence nor a line, nor belong to
/// the character before (UAX #29: not `ATerm`, `STerm`, `Sep`, `CR`, `LF`, `Extend` or `Format`).
const fn is_quiet(c: char) -> bool {
    match c {
        '\n' | '\r' | '!' | '.' | '?' | '\u{ad}' => false,
        '\0'..='\u{7f}'
        | '\u{a0}'..='\u{2ff}'
        | '\u{400}'..='\u{481}'
        | '\u{60c}'
        | '\u{620}'..='\u{64a}'
        | '\u{660}'..='\u{669}'
        | '\u{2013}'..='\u{2014}'
        | '\u{2018}'..='\u{201f}'
        | '\u{3001}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asked_everywhere(text: &str) -> Vec<usize> {
        let sentences = text.split_sentence_bound_indices();
        sentences
            .map(|(at, sentence)| at + sentence.len())
            .collect()
    }

    #[test]
    fn nothing_quiet_ends_a_sentence_or_belongs_to_the_character_before() {
        for c in ('\0'..=char::MAX).filter(|c| is_quiet(*c)) {
            assert_eq!(
                asked_everywhere(&format!("0{c}A")),
                [2 + c.len_utf8()],
                "{c:?}"
            );
            // what belonged to the character before would leave the letter in front of the full stop
            let is_initial = asked_everywhere(&format!("U{c}.U")).len() == 1;
            assert!(!is_initial || c.is_alphabetic(), "{c:?}");
        }
    }

    #[test]
    fn the_first_byte_of_a_character_that_is_not_quiet_tells_so() {
        for c in ('\0'..=char::MAX).filter(|c| !is_quiet(*c)) {
            let first = c.to_string().as_bytes()[0];
            assert!(!is_of_quiet(first), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn the_bounds_are_those_of_the_rules(text in "[ a-cA-C0-2.!?\n\r,:()\"’”“«»。、？中文الم،؟가각́\u{ad}\u{200d}…‥․क्षि।]{0,40}|.{0,40}") {
            prop_assert_eq!(bounds(&text).collect::<Vec<_>>(), asked_everywhere(&text));
        }
    }
}
