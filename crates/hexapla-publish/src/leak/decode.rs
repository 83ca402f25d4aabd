//! References, escapes and percent signs, read once; in an order that does not matter, since it is done again until
//! nothing is left.

use super::latin;

/// The longest reference, in bytes, between `&` and `;`.
const REFERENCE_BYTES: usize = 12;

/// The text with every reference of HTML and XML, escape of JSON and byte of a URL read; `None` when it has none.
pub(super) fn decode(text: &str) -> Option<String> {
    let begins = |byte: &u8| matches!(byte, b'&' | b'\\' | b'%');
    let mut decoded = String::new();
    let mut rest = text;
    let mut is_changed = false;
    while let Some(at) = rest.as_bytes().iter().position(begins) {
        let (before, from) = rest.split_at(at);
        decoded.push_str(before);
        let read = match from.as_bytes().first() {
            Some(b'&') => reference(from),
            Some(b'\\') => escape(from),
            _ => percent(from),
        };
        if let Some((text, length)) = read {
            is_changed = true;
            decoded.push_str(&text);
            rest = from.get(length..).unwrap_or_default();
        } else {
            decoded.push_str(from.get(..1).unwrap_or_default());
            rest = from.get(1..).unwrap_or_default();
        }
    }
    decoded.push_str(rest);
    is_changed.then_some(decoded)
}

/// What was read, and how many bytes it was.
type Read = Option<(String, usize)>;

fn reference(from: &str) -> Read {
    let end = from
        .bytes()
        .take(REFERENCE_BYTES)
        .position(|byte| byte == b';')?;
    let name = from.get(1..end)?;
    let character = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let code = match hexadecimal {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
        None => latin::named(name)?,
    };
    Some((character.into(), end + 1))
}

fn escape(from: &str) -> Read {
    let kind = *from.as_bytes().get(1)?;
    let simple = match kind {
        b'n' | b'r' | b't' | b'f' | b'b' | b'v' => Some(' '),
        b'"' | b'\\' | b'/' | b'\'' => Some(char::from(kind)),
        _ => None,
    };
    if let Some(simple) = simple {
        return Some((simple.into(), 2));
    }
    match kind {
        b'u' if from.as_bytes().get(2) == Some(&b'{') => {
            let end = from
                .bytes()
                .take(REFERENCE_BYTES)
                .position(|byte| byte == b'}')?;
            let code = u32::from_str_radix(from.get(3..end)?, 16).ok()?;
            Some((char::from_u32(code)?.into(), end + 1))
        }
        b'u' => unit(from),
        b'U' => number(from, 6),
        b'x' => number(from, 2),
        _ => None,
    }
}

/// `\u` and four digits; two of them where they are halves of one character.
fn unit(from: &str) -> Read {
    let code = |at: usize| u16::from_str_radix(from.get(at..at + 4)?, 16).ok();
    let first = code(2)?;
    let second = from
        .get(6..8)
        .filter(|mark| *mark == "\\u")
        .and_then(|_| code(8));
    if let Some(Ok(character)) = char::decode_utf16([first]).next() {
        return Some((character.into(), 6));
    }
    let pair = char::decode_utf16([first, second?]).next()?.ok()?;
    Some((pair.into(), 12))
}

fn number(from: &str, digits: usize) -> Read {
    let code = u32::from_str_radix(from.get(2..2 + digits)?, 16).ok()?;
    Some((char::from_u32(code)?.into(), 2 + digits))
}

/// A run of `%` and two digits: the bytes of a text.
fn percent(from: &str) -> Read {
    let mut bytes = Vec::new();
    for triple in from.as_bytes().chunks(3) {
        let byte = match triple {
            [b'%', high, low] => byte(*high, *low),
            _ => None,
        };
        match byte {
            Some(byte) => bytes.push(byte),
            None => break,
        }
    }
    let length = bytes.len() * 3;
    (length > 0).then(|| (String::from_utf8_lossy(&bytes).into_owned(), length))
}

fn byte(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_writing_is_read() {
        for (written, text) in [
            ("caf&eacute; &amp; &#233;&#xE9;&#x1F600;", "café & éé😀"),
            ("a\\u00e9\\ud83d\\ude00\\n\\\"b\\/", "aé😀 \"b/"),
            ("\\u{e9}\\U0000E9\\xe9", "ééé"),
            ("caf%C3%A9%20noir", "café noir"),
        ] {
            assert_eq!(decode(written).as_deref(), Some(text), "{written}");
        }
        for text in [
            "",
            "R&D; 100% \\q &unknown; &#xFFFFFFFF; %zz \\ud83d \\u12",
            "&",
            "%",
            "\\",
            "&é;",
            "\\u1é2",
        ] {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_twice_is_read_twice() {
        let once = decode("\\u0026amp;lt;").unwrap();
        assert_eq!(once, "&amp;lt;");
        let twice = decode(&once).unwrap();
        assert_eq!(decode(&twice).as_deref(), Some("<"));
    }
}
