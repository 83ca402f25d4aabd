//! A path inside a URL (RFC 3986, section 3.3).
//!
//! Every byte that is neither unreserved (section 2.3) nor a slash is written as `%` and two digits, so that no
//! path has a query, a fragment, a scheme or a line ending in it.

use std::fmt::Write as _;

/// The path as it may stand in a URL.
///
/// ```
/// # use hexapla_escape::url::path;
/// assert_eq!(path("content/fr/camps 15&16?.md"), "content/fr/camps%2015%2616%3F.md");
/// ```
pub fn path(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            write!(escaped, "%{byte:02X}").expect("a String takes every write");
        }
    }
    escaped
}

/// The text that [`path`] was given; `None` where the bytes are no UTF-8.
///
/// ```
/// # use hexapla_escape::url::unescape;
/// assert_eq!(unescape("content/fr/%C3%A9t%C3%A9.md").as_deref(), Some("content/fr/été.md"));
/// ```
pub fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| byte == b'%');
        let written = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        if let Some(written) = written {
            bytes.push(written);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(byte);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::nasty;

    #[test]
    fn what_is_unreserved_stays() {
        assert_eq!(path("fr/camp-A_9.~é"), "fr/camp-A_9.~%C3%A9");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_reserved(text in nasty()) {
            let escaped = path(&text);
            prop_assert!(escaped.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/%".contains(&b)));
            prop_assert_eq!(unescape(&escaped), Some(text));
        }
    }
}
