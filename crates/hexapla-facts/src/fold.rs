//! Words without their case.

use std::borrow::Cow;

/// The sign of ASCII that `c` is a wide form of, such as `％`; else `c` itself.
pub(crate) const fn narrow(c: char) -> char {
    const WIDER: u32 = 0xff01 - '!' as u32;
    match c {
        '\u{ff01}'..='\u{ff5e}' => match char::from_u32(c as u32 - WIDER) {
            Some(narrow) => narrow,
            None => c,
        },
        _ => c,
    }
}

/// The lower-case form of `word`, typographic apostrophes made plain and wide forms narrow.
///
/// ```
/// assert_eq!(hexapla_facts::fold("Doesn’t"), "doesn't");
/// ```
pub fn fold(word: &str) -> Cow<'_, str> {
    let is_folded = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    if word.bytes().all(is_folded) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '’' | 'ʼ' => folded.push('\''),
            '\u{ad}' => {}
            '\u{ff01}'..='\u{ff5e}' => folded.push(narrow(c).to_ascii_lowercase()),
            _ => folded.extend(c.to_lowercase()),
        }
    }
    Cow::Owned(folded)
}
