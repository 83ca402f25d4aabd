//! Code blocks and raw markup.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use hexapla_facts::TokenKind;

use super::joined::{Joined, unequal};
use super::{Judge, Reason, ReasonKind};

/// Attributes whose values readers see or hear.
const PROSE_ATTRIBUTES: [&str; 7] = [
    "alt",
    "title",
    "aria-label",
    "label",
    "summary",
    "placeholder",
    "caption",
];

/// Attributes that hold a destination.
const LINK_ATTRIBUTES: [&str; 5] = ["href", "src", "srcset", "poster", "to"];

/// The most words of a code block that are aligned; beyond, it is one reason.
const MOST_WORDS: usize = 20_000;

/// Adds the reasons of a changed code block: white space alone is cosmetic, anything else a fact.
pub(super) fn code(old: &str, new: &str, reasons: &mut Vec<Reason>) {
    let (old_words, new_words) = (words(old), words(new));
    let before = reasons.len();
    let span = |words: &[(usize, &str)], range: std::ops::Range<usize>| {
        let first = words.get(range.start).map(|(start, _)| *start);
        let last = range.end.checked_sub(1).and_then(|last| words.get(last));
        let span = first
            .zip(last)
            .map(|(first, (last, word))| first..last + word.len());
        span.filter(|_| !range.is_empty())
    };
    let kind = ReasonKind::Fact(TokenKind::Code);
    let mut changed = |old_range: std::ops::Range<usize>, new_range: std::ops::Range<usize>| {
        let old_side = (old, span(&old_words, old_range));
        reasons.push(Reason::at(
            kind,
            old_side,
            (new, span(&new_words, new_range)),
        ));
    };
    if old_words.len().max(new_words.len()) > MOST_WORDS {
        if !old_words
            .iter()
            .map(|(_, w)| w)
            .eq(new_words.iter().map(|(_, w)| w))
        {
            changed(0..old_words.len(), 0..new_words.len());
        }
    } else {
        let plain = |words: &[(usize, &'_ str)]| -> Vec<String> {
            words.iter().map(|(_, word)| (*word).to_owned()).collect()
        };
        let ops = capture_diff_slices(Algorithm::Myers, &plain(&old_words), &plain(&new_words));
        for op in ops
            .into_iter()
            .filter(|op| !matches!(op, DiffOp::Equal { .. }))
        {
            changed(op.old_range(), op.new_range());
        }
    }
    if reasons.len() == before {
        reasons.push(Reason::general(ReasonKind::Typography));
    }
}

/// The words between white space, each with its first byte.
fn words(text: &str) -> Vec<(usize, &str)> {
    let start = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
    text.split_whitespace()
        .map(|word| (start(word), word))
        .collect()
}

/// Adds the reasons of changed raw markup: its prose is judged as prose, tags as markup, their
/// destinations as links.
pub(super) fn markup(judge: &Judge<'_>, old: &str, new: &str, reasons: &mut Vec<Reason>) {
    let (old, new) = (Tags::of(old), Tags::of(new));
    let differs = |one: &str, two: &str| one.split_whitespace().ne(two.split_whitespace());
    let before = reasons.len();
    if differs(&old.prose, &new.prose) {
        let bare = |prose: &str| Joined {
            text: prose.to_owned().into(),
            code: Vec::new(),
        };
        judge.prose(&bare(&old.prose), &bare(&new.prose), false, reasons);
    }
    unequal(&old.links(), &new.links(), ReasonKind::Link, reasons);
    if reasons.len() == before {
        reasons.push(Reason::general(ReasonKind::Markup));
    }
}

/// Raw markup, its prose apart from its destinations.
struct Tags {
    /// The text with everything but prose blanked, byte for byte.
    prose: String,
    /// The destinations, in order.
    links: Vec<String>,
}

impl Tags {
    /// Reads tags loosely (HTML or JSX): `<` and a letter, `/` or `!` opens one, `>` outside quotes
    /// closes it.
    fn of(text: &str) -> Self {
        let mut tags = Self {
            prose: String::with_capacity(text.len()),
            links: Vec::new(),
        };
        let mut rest = text;
        while let Some(start) = rest.find('<') {
            let (prose, tail) = rest.split_at(start);
            tags.prose.push_str(prose);
            let opens = tail
                .chars()
                .nth(1)
                .is_some_and(|c| c.is_alphabetic() || "/!".contains(c));
            let length = if opens { tag_length(tail) } else { 1 };
            let (tag, tail) = tail.split_at(length);
            if opens {
                tags.tag(tag);
            } else {
                tags.prose.push_str(tag);
            }
            rest = tail;
        }
        tags.prose.push_str(rest);
        tags
    }

    fn links(&self) -> Vec<&str> {
        self.links.iter().map(String::as_str).collect()
    }

    /// Adds one tag: prose attributes stay, the rest is blanked.
    fn tag(&mut self, tag: &str) {
        let mut rest = tag;
        while let Some(quote) = rest.find(['"', '\'']) {
            let (name, tail) = rest.split_at(quote);
            self.blank(name);
            let mark = if tail.starts_with('"') { '"' } else { '\'' };
            let length = tail[1..].find(mark).map_or(tail.len(), |end| end + 2);
            let (value, tail) = tail.split_at(length);
            let name = name.trim_end().trim_end_matches('=').trim_end();
            let name = name.rsplit(char::is_whitespace).next().unwrap_or_default();
            if PROSE_ATTRIBUTES.contains(&name) {
                self.prose.push_str(&value.replace(mark, " "));
            } else {
                if LINK_ATTRIBUTES.contains(&name) {
                    self.links.push(value.trim_matches(mark).to_owned());
                }
                self.blank(value);
            }
            rest = tail;
        }
        self.blank(rest);
    }

    fn blank(&mut self, text: &str) {
        self.prose.extend(
            text.bytes()
                .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
        );
    }
}

/// The length in bytes of the tag that begins `text`.
fn tag_length(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |end| end + 3);
    }
    let mut quote = None;
    for (index, c) in text.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '>' => return index + 1,
            _ => {}
        }
    }
    text.len()
}
