//! A text made even, so that one spelling of a word or a number is left: with the way back to
//! the bytes it came from.
//!
//! Composed (UAX #15), in lower case, decimal digits of every script as 0 to 9, spaces and dashes
//! of one kind each, full-width signs as ASCII, invisible and bidirectional controls gone. Letters
//! that writers of a language exchange freely become one: alef and yeh forms, Greek vowels with
//! and without tonos, nukta, ё, Romanian ş and ţ with a cedilla or a comma,
//! Ethiopic letters that sound alike.

use std::ops::Range;

use unicode_normalization::char::{compose, decompose_canonical};

/// A text made even, with the way back.
#[derive(Clone, Debug)]
pub(crate) struct Normal {
    /// The even text.
    pub(crate) text: String,
    /// For every byte of it, the bytes of the original that it stands for.
    origins: Vec<(u32, u32)>,
}

impl Normal {
    /// Makes `text` even.
    pub(crate) fn of(text: &str) -> Self {
        let mut normal = Self {
            text: String::with_capacity(text.len()),
            origins: Vec::with_capacity(text.len()),
        };
        let mut pending: Option<(char, usize, usize)> = None;
        for (start, c) in text.char_indices() {
            let end = start + c.len_utf8();
            pending = match pending {
                Some((base, from, to)) => {
                    let composed = if c.is_ascii() { None } else { compose(base, c) };
                    if let Some(composed) = composed {
                        Some((composed, from, end))
                    } else {
                        normal.push(base, from, to);
                        Some((c, start, end))
                    }
                }
                None => Some((c, start, end)),
            };
        }
        if let Some((base, from, to)) = pending {
            normal.push(base, from, to);
        }
        normal
    }

    /// The original's bytes that `range` of the even text stands for.
    pub(crate) fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let bytes = self.origins.get(range.clone()).unwrap_or_default();
        match (bytes.first(), bytes.last()) {
            (Some(&(start, _)), Some(&(_, end))) => start as usize..end as usize,
            _ => 0..0,
        }
    }

    fn push(&mut self, c: char, start: usize, end: usize) {
        let before = self.text.len();
        push_even(c, &mut self.text);
        let limit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let origin = (limit(start), limit(end));
        let added = self.text.len() - before;
        self.origins.extend(std::iter::repeat_n(origin, added));
    }
}

/// The even form of a word of the tables.
pub(crate) fn even(word: &str) -> String {
    Normal::of(word).text
}

/// Ethiopic letters that sound alike as one: ሐ and ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ.
fn geez(c: char) -> char {
    const ROWS: [(u32, u32); 5] = [
        (0x1210, 0x1200),
        (0x1280, 0x1200),
        (0x1220, 0x1230),
        (0x12d0, 0x12a0),
        (0x1340, 0x1338),
    ];
    let code = u32::from(c);
    let row = ROWS
        .iter()
        .find(|(from, _)| (*from..from + 7).contains(&code));
    row.and_then(|(from, to)| char::from_u32(to + code - from))
        .unwrap_or(c)
}

/// Adds what stands for `c`.
fn push_even(c: char, text: &mut String) {
    match c {
        'A'..='Z' => text.push(c.to_ascii_lowercase()),
        '\t' | '\n' | '\r' => text.push(' '),
        '\0'..='\u{7f}' => text.push(c),
        _ if is_dropped(c) => {}
        _ if c.is_whitespace() => text.push(' '),
        '\u{ff01}'..='\u{ff5e}' => {
            let plain = char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c);
            push_even(plain, text);
        }
        '٪' | '﹪' | '؉' => text.push('%'),
        '،' => text.push(','),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '〜' => text.push('-'),
        '’' | '‘' | 'ʼ' | '′' | '՚' | 'ʻ' => text.push('\''),
        '\u{2160}'..='\u{216b}' => text.push_str(ROMAN[(u32::from(c) - 0x2160) as usize]),
        'ß' => text.push_str("ss"),
        'ı' | 'İ' => text.push('i'),
        'ё' | 'Ё' => text.push('е'),
        'ş' | 'Ş' => text.push('ș'),
        'ţ' | 'Ţ' => text.push('ț'),
        'և' => text.push_str("եւ"),
        'أ' | 'إ' | 'آ' | 'ٱ' => text.push('ا'),
        'ى' | 'ي' | 'ئ' | 'ۍ' | 'ې' => text.push('ی'),
        'ك' | 'ڪ' => text.push('ک'),
        'ؤ' => text.push('و'),
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ە' | 'ۃ' => text.push('ه'),
        'ँ' => text.push('ं'),
        'ঁ' => {}
        '۔' => text.push('.'),
        _ => match digit(c) {
            Some(digit) => text.push(digit),
            None => push_letter(geez(c), text),
        },
    }
}

/// The Roman numerals that Unicode has as signs of their own, one to twelve.
const ROMAN: [&str; 12] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
];

/// Adds a letter in lower case, without the marks its writers leave out.
fn push_letter(c: char, text: &mut String) {
    let is_greek = matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}');
    let has_nukta = matches!(c, '\u{929}' | '\u{931}' | '\u{934}' | '\u{958}'..='\u{95f}'
        | '\u{9dc}'..='\u{9df}' | '\u{a33}' | '\u{a36}' | '\u{a59}'..='\u{a5e}');
    if !is_greek && !has_nukta {
        text.extend(c.to_lowercase());
        return;
    }
    let mut base = None;
    decompose_canonical(c, |part| base = base.or(Some(part)));
    for lower in base.unwrap_or(c).to_lowercase() {
        text.push(if lower == 'ς' { 'σ' } else { lower });
    }
}

/// Marks that change no meaning here: bidirectional and joining controls, soft hyphens,
/// variation selectors, short vowels of Arabic and Hebrew, tatweel, nukta, superscripts.
const fn is_dropped(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c5}'
        | '\u{5c7}' | '\u{600}'..='\u{605}' | '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{640}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '²' | '³' | '¹' | '\u{307}')
}

/// The noughts of the decimal digits outside ASCII: each is followed by its one to nine
/// (Unicode 16, general category Nd). Those of Shan are left out: older Burmese fonts draw marks with them.
const NOUGHTS: [u32; 67] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
    0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0,
    0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650,
    0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0,
    0x11f50, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1,
    0x1e950,
];

/// The mathematical digits: five sets in a row.
const MATHEMATICAL: Range<u32> = 0x1d7ce..0x1d800;

/// The ASCII digit that means the same as the decimal digit `c`.
fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let value = if MATHEMATICAL.contains(&code) {
        (code - MATHEMATICAL.start) % 10
    } else {
        let after = NOUGHTS.partition_point(|&nought| nought <= code);
        let nought = NOUGHTS.get(after.checked_sub(1)?)?;
        code - nought
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_plain() {
        for text in [
            "٢٠١٦",
            "۲۰۱۶",
            "२०१६",
            "২০১৬",
            "௨௦௧௬",
            "๒๐๑๖",
            "២០១៦",
            "၂၀၁၆",
            "２０１６",
        ] {
            assert_eq!(even(text), "2016", "{text}");
        }
        assert_eq!(even("𝟐𝟎"), "20");
        assert!(NOUGHTS.is_sorted());
    }

    #[test]
    fn one_spelling_is_left() {
        for (one, other) in [
            ("Μα\u{301}ρτιος", "μαρτιος"),
            ("εκατομμύριο", "ΕΚΑΤΟΜΜΥΡΙΟ"),
            ("cafe\u{301}", "CAFÉ"),
            ("مليون", "ملیون"),
            ("أُلف", "الف"),
            ("पाँच", "पांच"),
            ("करोड़", "करोड\u{93c}"),
            ("dreißig", "DREISSIG"),
            ("KIRK", "kırk"),
            ("İKİ", "iki"),
            ("12\u{a0}000", "12 000"),
            ("1\u{200b}2", "12"),
        ] {
            assert_eq!(even(one), even(other), "{one}");
        }
    }

    #[test]
    fn the_way_back_leads_to_the_bytes() {
        let text = "ab\u{200f}۱۲ e\u{301}x";
        let normal = Normal::of(text);
        assert_eq!(normal.text, "ab12 éx");
        assert_eq!(&text[normal.origin(&(2..4))], "۱۲");
        assert_eq!(&text[normal.origin(&(5..7))], "e\u{301}");
        assert_eq!(normal.origin(&(3..3)), 0..0);
    }
}
