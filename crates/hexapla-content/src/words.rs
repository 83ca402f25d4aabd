//! Words by UAX #29, each CJK character one.

use unicode_segmentation::{UnicodeSegmentation, UnicodeWords};

/// The words of `text` by Unicode's word boundaries (UAX #29, words that hold a letter or a
/// digit), in order.
///
/// ```
/// assert_eq!(hexapla_content::words("He didn't say 1,200.").count(), 4);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    // no word goes beyond a space, whatever stands around it
    text.split(' ').flat_map(Chunk::of)
}

/// Counts the words of `text`; every Han, Hiragana or Katakana character counts as one.
///
/// ```
/// assert_eq!(hexapla_content::count_words("At least 12 people"), 4);
/// assert_eq!(hexapla_content::count_words("至少12人"), 4);
/// ```
pub fn count_words(text: &str) -> usize {
    let kana = |word: &str| word.chars().filter(|&c| is_kana(c)).count();
    words(text).map(|word| kana(word).max(1)).sum()
}

/// The words of what stands between two spaces.
enum Chunk<'t> {
    /// Nothing but one, or none any more.
    Word(Option<&'t str>),
    /// Those of the rest of an ASCII text.
    Ascii(&'t str),
    Other(UnicodeWords<'t>),
}

impl<'t> Chunk<'t> {
    fn of(text: &'t str) -> Self {
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return Self::Word(Some(text));
        }
        // what joins words stands between letters, not at an end
        let inner = text.trim_matches(['.', ',', ';', ':', '!', '?', '(', ')', '"']);
        if inner.chars().all(joins_letters) {
            Self::Word(Some(inner).filter(|word| !word.is_empty()))
        } else if text.is_ascii() {
            Self::Ascii(text)
        } else {
            Self::Other(text.unicode_words())
        }
    }
}

impl<'t> Iterator for Chunk<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        match self {
            Self::Word(word) => word.take(),
            Self::Ascii(rest) => ascii_word(rest),
            Self::Other(words) => words.next(),
        }
    }
}

/// Says whether `c` is one of the letters, of the great scripts, that are a word with whatever letters stand beside them
/// (UAX #29: `ALetter`).
const fn joins_letters(c: char) -> bool {
    matches!(c,
        'a'..='z'
            | 'A'..='Z'
            | '\u{c0}'..='\u{d6}'
            | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{24f}'
            | '\u{400}'..='\u{481}'
            | '\u{620}'..='\u{64a}'
            | '\u{ac00}'..='\u{d7a3}'
    )
}

/// Takes the first word off an ASCII text that begins with a word or between two. The ASCII half of UAX #29: letters,
/// digits and underscores join, an apostrophe, a full stop or a colon joins two letters, and `. , ; '` join two digits.
fn ascii_word<'t>(rest: &mut &'t str) -> Option<&'t str> {
    let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    loop {
        let bytes = rest.as_bytes();
        let start = bytes.iter().position(|byte| is_inside(*byte))?;
        let joins = |at: usize| match (bytes[at - 1], bytes[at], bytes.get(at + 1)) {
            (before, b'.' | b'\'' | b':', Some(after))
                if before.is_ascii_alphabetic() && after.is_ascii_alphabetic() =>
            {
                true
            }
            (before, b'.' | b'\'' | b',' | b';', Some(after)) => {
                before.is_ascii_digit() && after.is_ascii_digit()
            }
            _ => false,
        };
        let goes_on = |at: &usize| is_inside(bytes[*at]) || joins(*at);
        let end = (start + 1..bytes.len()).find(|at| !goes_on(at));
        let (word, after) = rest.split_at(end.unwrap_or(bytes.len()));
        *rest = after;
        let word = &word[start..];
        if word.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
            return Some(word);
        }
    }
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9d}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_beside_each_other_are_a_word() {
        for c in ('\0'..=char::MAX).filter(|c| joins_letters(*c)) {
            let text = format!("a{c}b");
            assert_eq!(unicode_words(&text), [text.as_str()], "{c:?}");
            assert_eq!(unicode_words(&c.to_string()).len(), 1, "{c:?}");
        }
    }

    /// The words as the library tells them, without the space that a mark without a letter stands on.
    fn unicode_words(text: &str) -> Vec<&str> {
        let words = text.unicode_words();
        words.map(|word| word.trim_start_matches(' ')).collect()
    }

    proptest! {
        #[test]
        fn words_are_those_unicode_tells(
            text in "[ a-cA-C0-2.,;:!?()\"'’_é×الم،ًक्षि각ж\u{ad}\u{200d}\u{301}\u{a0}\n漢カひ]{0,40}|.{0,40}",
        ) {
            prop_assert_eq!(words(&text).collect::<Vec<_>>(), unicode_words(&text));
        }

        #[test]
        fn ascii_agrees_with_unicode(text in "[ab01_.,;:'\"-]{0,30}|[ -~]{0,40}") {
            prop_assert_eq!(words(&text).collect::<Vec<_>>(), unicode_words(&text));
        }
    }

    #[test]
    fn kana_are_counted_one_by_one() {
        assert_eq!(count_words("フェリーは 12 時"), 7);
        assert_eq!(count_words("至少12人"), 4);
    }
}
