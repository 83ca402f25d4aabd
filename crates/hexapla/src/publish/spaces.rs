//! The spaces that a translator chose: no-break ones before a French colon or inside a number, wide ones in Chinese.
//!
//! Comparing texts makes one plain space of them all, and units have their texts so. A reader sees the difference: a
//! quotation mark alone at the end of a line, a number in two halves. So what stands on a page has them back.

use std::borrow::Cow;
use std::ops::Range;

use hexapla_content::view::Passage;

/// The spaces that nobody types by accident: no-break, narrow no-break, of a figure's width, ideographic.
const CHOSEN: [&str; 4] = ["\u{a0}", "\u{202f}", "\u{2007}", "\u{3000}"];

/// How far the words of a text are looked for among those of its file: notes and targets of links stand between.
const REACH: usize = 40;

/// Gives `passage`, a text that was written as `raw`, the spaces it was written with. Its `cells` stay where they are in it.
pub(super) fn restore(passage: &mut Passage, cells: &mut [Range<usize>], raw: &str) {
    // most texts have none
    if raw.is_ascii() && !raw.contains('&') {
        return;
    }
    let spaces = chosen(&passage.text, &decoded(raw));
    if spaces.is_empty() {
        return;
    }
    let inlines = passage.inlines.iter_mut().map(|inline| &mut inline.text);
    for range in inlines.chain(cells) {
        *range = moved(range.start, &spaces)..moved(range.end, &spaces);
    }
    let mut text = String::with_capacity(passage.text.len() + 2 * spaces.len());
    let mut at = 0;
    for (place, space) in spaces {
        text.push_str(passage.text.get(at..place).unwrap_or_default());
        text.push(space);
        at = place + 1;
    }
    text.push_str(passage.text.get(at..).unwrap_or_default());
    passage.text = text;
}

/// Where the byte `at` of a text is when `spaces` have taken the places of plain ones.
fn moved(at: usize, spaces: &[(usize, char)]) -> usize {
    let before = spaces.iter().filter(|(place, _)| *place < at);
    at + before.map(|(_, space)| space.len_utf8() - 1).sum::<usize>()
}

/// The plain spaces of `text` that are others in `raw`: the byte at which each stands, and what it is. A space is found
/// before a word that is found, and after one.
fn chosen(text: &str, raw: &str) -> Vec<(usize, char)> {
    // without an early end the compiler looks at many bytes at once
    let may_hold = raw.bytes().fold(false, |may, of| may | begins_one(of));
    if !may_hold || !CHOSEN.iter().any(|space| raw.contains(space)) {
        return Vec::new();
    }
    let written = words(raw);
    let mut spaces = Vec::new();
    let mut at = 0;
    let mut next = 0;
    let mut has_last = false;
    for word in text.split(' ') {
        let ahead = written.iter().enumerate().skip(next).take(REACH);
        let mut found = ahead.filter(|(_, (written, _))| written.contains(word));
        let found = found.next().filter(|_| !word.is_empty());
        if let Some((place, (_, space))) = found {
            let space = space.filter(|_| has_last);
            // `at` is the byte after the space
            spaces.extend(space.map(|space| (at - 1, space)));
            next = place + 1;
        }
        has_last = found.is_some();
        at += word.len() + 1;
    }
    spaces
}

/// Says whether one of the [chosen](CHOSEN) spaces begins with `byte` in UTF-8.
const fn begins_one(byte: u8) -> bool {
    matches!(byte, 0xc2 | 0xe2 | 0xe3)
}

/// The words of a file's text, each with the chosen space before it.
fn words(raw: &str) -> Vec<(&str, Option<char>)> {
    let mut words = Vec::new();
    let mut rest = raw;
    loop {
        let start = rest
            .find(|c: char| !c.is_whitespace())
            .unwrap_or(rest.len());
        let (gap, after) = rest.split_at(start);
        if after.is_empty() {
            return words;
        }
        let end = after.find(char::is_whitespace).unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        words.push((word, gap.chars().find(|c| is_chosen(*c))));
        rest = after;
    }
}

fn is_chosen(c: char) -> bool {
    CHOSEN.iter().any(|space| space.starts_with(c))
}

/// `raw` with the references for such spaces read.
fn decoded(raw: &str) -> Cow<'_, str> {
    const REFERENCES: [(&str, &str); 5] = [
        ("&nbsp;", "\u{a0}"),
        ("&#160;", "\u{a0}"),
        ("&#xa0;", "\u{a0}"),
        ("&#8239;", "\u{202f}"),
        ("&#x202f;", "\u{202f}"),
    ];
    let mut text = Cow::Borrowed(raw);
    if !raw.contains('&') {
        return text;
    }
    for (reference, space) in REFERENCES {
        if text.contains(reference) {
            text = Cow::Owned(text.replace(reference, space));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str, raw: &str) -> String {
        let mut passage = Passage::plain(text);
        restore(&mut passage, &mut [], raw);
        passage.text
    }

    #[test]
    fn no_space_is_overlooked() {
        for space in CHOSEN {
            assert!(begins_one(space.as_bytes()[0]), "{space:?}");
        }
    }

    #[test]
    fn spaces_come_back_where_they_stood() {
        for (text, raw, shown) in [
            (
                "« Oui », dit-il : 10 000.",
                "«\u{202f}Oui\u{202f}», dit-il\u{a0}: 10\u{202f}000.",
                "«\u{202f}Oui\u{202f}», dit-il\u{a0}: 10\u{202f}000.",
            ),
            (
                "« La prison », lu",
                "«\u{202f}[La *prison*](/a \"b c\")\u{202f}», lu",
                "«\u{202f}La prison\u{202f}», lu",
            ),
            ("a : b", "a&nbsp;: b", "a\u{a0}: b"),
            ("一 二", "一\u{3000}二", "一\u{3000}二"),
            ("plain words only", "plain words\nonly", "plain words only"),
            ("a a b", "a\u{a0}a b", "a\u{a0}a b"),
        ] {
            assert_eq!(restored(text, raw), shown);
        }
    }

    #[test]
    fn a_space_of_words_that_were_left_out_is_given_to_no_other() {
        assert_eq!(restored("one two", "one\u{a0}and two"), "one two");
        assert_eq!(restored("", "\u{a0}"), "");
    }
}
