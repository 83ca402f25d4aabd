//! Words without their case.

use std::borrow::Cow;

/// The lower-case form of `word`, typographic apostrophes made plain.
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
            _ => folded.extend(c.to_lowercase()),
        }
    }
    Cow::Owned(folded)
}
