//! Character references in the prose of a message (HTML, "Named character references").

use std::ops::Range;

/// The names writers use in messages, and their characters.
const NAMED: [(&str, char); 48] = [
    ("amp", '&'),
    ("apos", '\''),
    ("bull", '•'),
    ("cent", '¢'),
    ("copy", '©'),
    ("darr", '↓'),
    ("deg", '°'),
    ("divide", '÷'),
    ("emsp", '\u{2003}'),
    ("ensp", '\u{2002}'),
    ("euro", '€'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("ge", '≥'),
    ("gt", '>'),
    ("hellip", '…'),
    ("iexcl", '¡'),
    ("iquest", '¿'),
    ("laquo", '«'),
    ("larr", '←'),
    ("ldquo", '“'),
    ("le", '≤'),
    ("lrm", '\u{200e}'),
    ("lsaquo", '‹'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("middot", '·'),
    ("minus", '−'),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("para", '¶'),
    ("plusmn", '±'),
    ("pound", '£'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rarr", '→'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rlm", '\u{200f}'),
    ("rsaquo", '›'),
    ("rsquo", '’'),
    ("sect", '§'),
    ("shy", '\u{ad}'),
    ("thinsp", '\u{2009}'),
    ("times", '×'),
    ("trade", '™'),
    ("yen", '¥'),
];

/// The longest name or number looked for, its semicolon included, in bytes.
const LONGEST: usize = 10;

/// The first character reference at or after the byte `from`, and its character.
pub(super) fn next(text: &str, from: usize) -> Option<(Range<usize>, char)> {
    let mut at = from;
    loop {
        at += text.get(at..)?.find('&')?;
        let rest = text.get(at + 1..)?;
        let name = rest.bytes().take(LONGEST).position(|byte| byte == b';');
        if let Some(name) = name.and_then(|end| rest.get(..end))
            && let Some(meant) = character(name)
        {
            return Some((at..at + name.len() + 2, meant));
        }
        at += 1;
    }
}

fn character(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else {
        let found = NAMED
            .binary_search_by(|(known, _)| (*known).cmp(name))
            .ok()?;
        return NAMED.get(found).map(|&(_, meant)| meant);
    };
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let plain = (1..=7).contains(&digits.len()) && digits.chars().all(|c| c.is_digit(radix));
    let meant = u32::from_str_radix(digits, radix).ok().filter(|_| plain)?;
    char::from_u32(meant).filter(|c| !c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_read() {
        assert!(NAMED.is_sorted());
        assert_eq!(next("a &amp &mdash; b", 0), Some((7..14, '—')));
        assert_eq!(next("&#8212;&#x2014;", 7), Some((7..15, '—')));
        for none in [
            "&;",
            "&nope;",
            "&#;",
            "&#x110000;",
            "&#+12;",
            "&#10;",
            "a & b; c",
        ] {
            assert_eq!(next(none, 0), None, "{none}");
        }
    }
}
