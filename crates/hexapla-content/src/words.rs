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
    words(text)
        .map(|word| word.chars().filter(|&c| is_kana(c)).count().max(1))
        .sum()
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
    use super::*;

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
