//! Words by UAX #29, each CJK character one.

use unicode_segmentation::UnicodeSegmentation;

/// The words of `text` by Unicode's word boundaries (UAX #29, words that hold a letter or a
/// digit), in order.
///
/// ```
/// assert_eq!(hexapla_content::words("He didn't say 1,200.").count(), 4);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_words()
}

/// Counts the words of `text`; every Han, Hiragana or Katakana character counts as one.
///
/// ```
/// assert_eq!(hexapla_content::count_words("At least 12 people"), 4);
/// assert_eq!(hexapla_content::count_words("至少12人"), 4);
/// ```
pub fn count_words(text: &str) -> usize {
    if text.is_ascii() {
        return count_ascii_words(text);
    }
    // no word goes beyond a space, whatever stands around it
    text.split(' ').map(count_between_spaces).sum()
}

fn count_between_spaces(text: &str) -> usize {
    // what joins words stands between letters, not at an end
    let inner = text.trim_matches(['.', ',', ';', ':', '!', '?', '(', ')', '"']);
    if !inner.is_empty() && inner.chars().all(joins_letters) {
        1
    } else if text.is_ascii() {
        count_ascii_words(text)
    } else {
        let kana = |word: &str| word.chars().filter(|&c| is_kana(c)).count();
        words(text).map(|word| kana(word).max(1)).sum()
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

/// The ASCII half of UAX #29: letters, digits and underscores join, an apostrophe, a full stop or
/// a colon joins two letters, and `. , ; '` join two digits.
fn count_ascii_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let class = |index: usize| bytes.get(index).copied().unwrap_or(b' ');
    let mut count = 0;
    let mut index = 0;
    while index < bytes.len() {
        let mut has_letter_or_digit = false;
        loop {
            let here = class(index);
            let inside = here.is_ascii_alphanumeric() || here == b'_';
            if !inside {
                let before = if index == 0 { b' ' } else { class(index - 1) };
                let after = class(index + 1);
                let joins = match here {
                    b'.' | b'\'' => {
                        (before.is_ascii_alphabetic() && after.is_ascii_alphabetic())
                            || (before.is_ascii_digit() && after.is_ascii_digit())
                    }
                    b':' => before.is_ascii_alphabetic() && after.is_ascii_alphabetic(),
                    b',' | b';' => before.is_ascii_digit() && after.is_ascii_digit(),
                    _ => false,
                };
                if !joins {
                    break;
                }
            }
            has_letter_or_digit |= here.is_ascii_alphanumeric();
            index += 1;
        }
        count += usize::from(has_letter_or_digit);
        index += 1;
    }
    count
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
            assert_eq!(words(&text).collect::<Vec<_>>(), [text.as_str()], "{c:?}");
            assert_eq!(words(&c.to_string()).count(), 1, "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn words_are_counted_as_unicode_tells_them(
            text in "[ a-cA-C0-2.,;:!?()\"'’_é×الم،ًक्षि각ж\u{ad}\u{200d}\u{301}\u{a0}\n]{0,40}|.{0,40}",
        ) {
            prop_assume!(!text.contains(is_kana));
            prop_assert_eq!(count_words(&text), words(&text).count());
        }
    }

    #[test]
    fn ascii_agrees_with_unicode() {
        for text in [
            "At least 12 people, aged 16-17.",
            "don't e.g. 1,200.50 a:b 12:30 __ _a x_ 3.",
            "A/HRC/31/2; see https://example.org/a?b=c 'quoted' end'",
            "1:2 a.1 1.a a,b 1;2 a'1",
            "",
        ] {
            assert_eq!(count_ascii_words(text), words(text).count(), "{text}");
        }
    }
}
