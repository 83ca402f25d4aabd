//! Bytes of UTF-8 that somebody read in another encoding.

use hexapla_content::{Pair, Unit};
use hexapla_diagnostics::Level;
use memchr::memchr_iter;

use crate::findings::MOJIBAKE;
use crate::{Context, Hit};

/// U+FFFD, letters that are the bytes of other letters in Windows-1252, or question marks for letters.
pub(super) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let is_in_source = |garbled: &str| pair.source_texts().any(|text| text.contains(garbled));
    let hits = pair.target.iter().filter_map(|unit: &&Unit| {
        let garbled = garbled(&unit.text).map(|garbled| (garbled, MOJIBAKE.level()));
        let lost = || Some((lost(unit)?.to_owned(), Level::Warn));
        let (garbled, level) = garbled.or_else(lost)?;
        if is_in_source(&garbled) {
            return None;
        }
        let hit = Hit::new(MOJIBAKE, context.locate(unit, &garbled));
        Some(hit.level(level).with("target", garbled))
    });
    hits.collect()
}

/// The first word with a question mark for a letter, which its encoding did not have. An address and a pattern are none.
fn lost(unit: &Unit) -> Option<&str> {
    let text = &unit.text;
    let is_small = |c: char| c.is_lowercase();
    let mut marks = memchr_iter(b'?', text.as_bytes());
    marks.find_map(|at| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        if !before.ends_with(is_small) || !after.starts_with(is_small) || unit.is_code_at(at) {
            return None;
        }
        let start = before
            .rfind(char::is_whitespace)
            .map_or(0, |space| space + 1);
        let end = at + 1 + after.find(char::is_whitespace).unwrap_or(after.len());
        let word = text.get(start..end)?;
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.chars()
            .all(|c| c.is_alphabetic() || c == '?')
            .then_some(word)
    })
}

/// The first stretch that only a wrong decoding makes.
fn garbled(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    text.char_indices().find_map(|(at, c)| {
        let length = match c {
            '\u{fffd}' => return Some('\u{fffd}'.to_string()),
            'Ã' | 'Â' | 'Ð' | 'Ñ' => 2,
            'â' | 'à' | 'ã' => 3,
            _ => return None,
        };
        let rest = text.get(at..).unwrap_or_default();
        let stretch: Vec<char> = rest.chars().take(length).collect();
        let bytes: Option<Vec<u8>> = stretch.iter().copied().map(byte).collect();
        // capitals before a closing quotation mark are French, Portuguese and Spanish
        let is_quote = stretch.last().is_some_and(|last| matches!(last, '»' | '«'));
        let is_letter = stretch.len() == length && String::from_utf8(bytes?).is_ok();
        (is_letter && !is_quote).then(|| stretch.iter().collect())
    })
}

/// The byte of a character in Windows-1252 (WHATWG Encoding Standard).
fn byte(c: char) -> Option<u8> {
    const HIGH: [char; 27] = [
        '€', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 'Ž', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', 'ž', 'Ÿ',
    ];
    const BYTES: [u8; 27] = [
        0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92,
        0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    match HIGH.iter().position(|known| *known == c) {
        Some(place) => BYTES.get(place).copied(),
        None => u8::try_from(u32::from(c)).ok(),
    }
}
