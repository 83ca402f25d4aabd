//! The first sentences of a text, for lists: never cut inside a quotation, nor right after a colon.

use unicode_segmentation::UnicodeSegmentation;

use crate::sentences::bounds;
use crate::text::without_placeables;

/// The characters a teaser should have at most.
const USUAL: usize = 300;

/// The characters of a first sentence that is shown whole.
const LONGEST: usize = 480;

/// Marks that open a quotation, and those that close it. German closes with what English opens with, so a pair is
/// told by the mark that opened.
const QUOTATION_MARKS: [(char, &[char]); 7] = [
    ('“', &['”']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('»', &['«']),
    ('‹', &['›']),
    ('「', &['」']),
    ('『', &['』']),
];

/// Says whether one of those marks begins with `byte` in UTF-8.
const fn begins_a_mark(byte: u8) -> bool {
    matches!(byte, 0xc2 | 0xe2 | 0xe3)
}

/// The beginning of `text` that lists show; empty where nothing can be shown without cutting a quotation.
///
/// It is whole sentences (UAX #29) of at most 300 characters; where the first is longer, that one, or its first words
/// and an ellipsis.
///
/// ```
/// # use hexapla_publish::teaser;
/// let text = "Tallowgate calls for the release of all. “They counted us. Nobody asked.” It asks for:";
/// assert_eq!(teaser(text), "Tallowgate calls for the release of all. “They counted us. Nobody asked.”");
/// ```
pub fn teaser(text: &str) -> String {
    let text = without_placeables(text);
    if fits(&text) {
        return text.trim().to_owned();
    }
    let mut before = Before::default();
    let mut usual = None;
    let mut longer = None;
    let mut read = 0;
    let mut start = 0;
    for bound in bounds(&text) {
        let sentence = text.get(start..bound).unwrap_or_default();
        let end = start + sentence.trim_end().len();
        start = bound;
        before.read(text.get(read..end).unwrap_or_default());
        read = end;
        if before.characters > LONGEST {
            break;
        }
        if before.may_end() {
            if before.characters <= USUAL {
                usual = Some(end);
            } else {
                longer = longer.or(Some(end));
            }
        }
    }
    match usual.or(longer) {
        Some(end) => text.get(..end).unwrap_or_default().trim().to_owned(),
        // nothing in it may end a teaser
        None if text.chars().nth(LONGEST).is_none() => String::new(),
        None => first_words(&text),
    }
}

/// Says whether all of `text` is a teaser: nobody need ask where its sentences end.
fn fits(text: &str) -> bool {
    let text = text.trim_end();
    let mut all = Before::default();
    text.chars().count() <= USUAL && {
        all.read(text);
        all.may_end()
    }
}

/// The words that fit, with an ellipsis; none where a quotation is open all the way.
fn first_words(text: &str) -> String {
    let mut best = "";
    let mut before = Before::default();
    let mut read = 0;
    for (start, word) in text.split_word_bound_indices() {
        let head = text.get(..start).unwrap_or_default().trim_end();
        if let Some(new) = text.get(read..head.len()) {
            before.read(new);
            read = head.len();
        }
        if before.characters > USUAL {
            break;
        }
        if word.trim().is_empty() && before.may_end() {
            best = head;
        }
    }
    let best = best
        .trim_end_matches([',', ';', '،', '؛', '，', '；', '、'])
        .trim();
    if best.is_empty() {
        String::new()
    } else {
        format!("{best}…")
    }
}

/// What stands before a place, read once.
#[derive(Default)]
struct Before {
    characters: usize,
    /// The marks that close the quotations that are open, the innermost last.
    open: Vec<&'static [char]>,
    /// Whether a quotation between straight marks is open.
    is_straight: bool,
    /// The last character that is no space.
    last: Option<char>,
}

impl Before {
    fn read(&mut self, text: &str) {
        self.characters += text.chars().count();
        self.last = text.trim_end().chars().next_back().or(self.last);
        let straight = text.bytes().filter(|byte| *byte == b'"').count();
        self.is_straight ^= straight % 2 == 1;
        // without an early end the compiler looks at many bytes at once
        let may_have_marks = text.bytes().fold(false, |may, of| may | begins_a_mark(of));
        if may_have_marks {
            text.chars().for_each(|character| self.mark(character));
        }
    }

    fn mark(&mut self, character: char) {
        let closing = self.open.last();
        if closing.is_some_and(|closing| closing.contains(&character)) {
            self.open.pop();
            return;
        }
        let mut marks = QUOTATION_MARKS.iter();
        let mark = marks.find(|(mark, _)| *mark == character);
        self.open.extend(mark.map(|(_, closing)| *closing));
    }

    /// Says whether a teaser may end here: no quotation is open, and nothing is announced.
    fn may_end(&self) -> bool {
        let announces = matches!(self.last, None | Some(':' | '：' | '—' | '–'));
        !announces && !self.is_straight && self.open.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_is_overlooked() {
        for (mark, closing) in QUOTATION_MARKS {
            for mark in closing.iter().chain([&mark]) {
                assert!(begins_a_mark(mark.to_string().as_bytes()[0]), "{mark}");
            }
        }
    }

    #[test]
    fn what_fits_is_shown_whole() {
        let text = "At least 31 prisoners died. The authorities admit to six.";
        assert_eq!(teaser(text), text);
        assert_eq!(
            teaser("至少31名囚犯死亡。当局承认六人。"),
            "至少31名囚犯死亡。当局承认六人。"
        );
    }

    #[test]
    fn nothing_ends_in_a_quotation_or_after_a_colon() {
        let quoted = format!(
            "She spoke. “{}” Nobody answered.",
            "They counted us. ".repeat(20).trim()
        );
        assert_eq!(teaser(&quoted), "She spoke.");
        assert_eq!(
            teaser("They ask for much. These include:"),
            "They ask for much."
        );
        assert_eq!(teaser("These include:"), "");
        // a quotation over several paragraphs is closed in none of them but the last
        assert_eq!(teaser("“They counted us. Nobody asked."), "");
    }

    #[test]
    fn a_long_first_sentence_is_whole_or_its_first_words() {
        let sentence = format!("It {}ends.", "goes on and ".repeat(30));
        assert_eq!(teaser(&sentence), sentence);
        let longer = format!("It {}ends.", "goes on and ".repeat(60));
        let short = teaser(&longer);
        assert!(
            short.ends_with('…') && short.chars().count() <= USUAL + 1,
            "{short}"
        );
        assert!(longer.starts_with(short.trim_end_matches('…')));
    }
}
