//! What of one unit survives translation.

use std::collections::BTreeSet;

use hexapla_content::{InlineKind, Unit, UnitKind, is_cjk, is_figure, is_letter, words};
use unicode_normalization::char::decompose_canonical;

use super::digits::{digit, figures};
use super::lexicon::stems;
use super::signature::{Ending, Strength};
use crate::number::Number;

/// A token before it has a number.
pub(super) type Name = (Strength, u64);

/// What of one unit survives translation, read by itself.
#[derive(Debug)]
pub(crate) struct Survivors {
    /// The tokens, each as often as it stands there, sorted.
    pub(super) names: Vec<Name>,
    /// Letters and figures in the text, in characters.
    pub(super) length: u32,
    /// The letters, and those of them that are Han, kana or Hangul.
    pub(super) letters: [u32; 2],
    /// The stems of the words, sorted.
    pub(super) stems: Vec<u64>,
    pub(super) marks: [u32; 7],
    pub(super) is_foreign: bool,
    pub(super) ending: Ending,
}

impl Survivors {
    /// Reads `unit`.
    pub(crate) fn of(unit: &Unit) -> Self {
        let mut names = Vec::new();
        tokens(unit, |name| names.push(name));
        names.sort_unstable();
        let is_prose = !unit.kind.is_atomic();
        let mut read = Self {
            names,
            length: 0,
            letters: [0; 2],
            stems: if is_prose {
                stems(&unit.text)
            } else {
                Vec::new()
            },
            marks: marks(unit),
            is_foreign: false,
            ending: Ending::of(&unit.text),
        };
        for c in unit.text.chars() {
            if is_letter(c) {
                read.letters[0] += 1;
                if !c.is_ascii() {
                    read.letters[1] += u32::from(is_cjk(c));
                    read.is_foreign |= is_prose && is_foreign(c);
                }
            } else {
                read.length += u32::from(is_figure(c));
            }
        }
        read.length += read.letters[0];
        read
    }
}

pub(super) fn length(text: &str) -> u32 {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    u32::try_from(letters).unwrap_or(u32::MAX)
}

/// Says whether a letter belongs to no Latin alphabet.
const fn is_foreign(letter: char) -> bool {
    letter > '\u{24f}'
}

/// Calls `found` with every token of a unit, as often as it stands there.
fn tokens(unit: &Unit, mut found: impl FnMut(Name)) {
    if unit.kind.is_atomic() || has_letters(&unit.text) {
        found((Strength::Whole, Number::of(&unit.text).0));
    }
    let mut invariants: Vec<u64> = Vec::new();
    let mut invariant = |text: &str| invariants.push(Number::of(text).0);
    for figure in figures(&unit.text) {
        invariant(&figure);
    }
    for inline in &unit.inlines {
        match inline.kind {
            InlineKind::Link => address(&inline.target).as_deref().map(&mut invariant),
            InlineKind::Image => inline.target.rsplit('/').next().map(&mut invariant),
            InlineKind::Code => {
                let code = unit.text.get(inline.text.clone()).unwrap_or_default();
                parts_of_code(code).for_each(&mut invariant);
                None
            }
            InlineKind::FootnoteReference => {
                invariant(&format!("[^{}]", inline.target));
                None
            }
            InlineKind::Markup if unit.kind == UnitKind::Markup => {
                for value in attributes(&inline.target) {
                    if value.contains(char::is_whitespace) {
                        // a command, or words that are translated
                        found((Strength::Word, Number::of(value).0));
                    } else {
                        let address = address(value).filter(|_| value.contains('/'));
                        invariant(address.as_deref().unwrap_or(value));
                    }
                }
                None
            }
            _ => None,
        };
    }
    if !unit.kind.is_atomic() {
        let mut known: BTreeSet<u64> = invariants.iter().copied().collect();
        let numbers = names(&unit.text).map(|name| Number::of(name).0);
        invariants.extend(numbers.filter(|number| known.insert(*number)));
    }
    for number in invariants {
        found((Strength::Invariant, number));
    }
    for number in words(&unit.text).filter_map(beginning) {
        found((Strength::Word, number.0));
    }
}

/// What the attributes of tags quote: addresses, names of files and of things, words.
fn attributes(tags: &str) -> impl Iterator<Item = &str> {
    let mut rest = tags;
    let quoted = std::iter::from_fn(move || {
        let at = rest.find(['"', '\''])?;
        let (mark, inner) = rest.get(at..)?.split_at_checked(1)?;
        let (value, after) = inner.split_once(mark)?;
        rest = after;
        Some(value)
    });
    quoted.filter(|value| !value.is_empty())
}

/// The words of a code span: commands, options, names. Those of them that stand for something of the reader's are
/// translated (`open {{path/to/file}}`), so that a span as a whole says little.
pub(crate) fn parts_of_code(code: &str) -> impl Iterator<Item = &str> {
    let ends = |c: char| match c {
        '=' | '|' | '"' | '\'' | '`' | ',' | ';' | '(' | ')' | '{' | '}' | '[' | ']' | '<'
        | '>' => true,
        '\0'..='\u{7f}' => c.is_ascii_whitespace(),
        _ => !is_letter(c) && !is_figure(c),
    };
    let has_sense = |part: &&str| part.chars().any(|c| is_letter(c) || is_figure(c));
    code.split(ends).filter(has_sense)
}

/// File names, domains and identifiers: `astro.config.mjs`, `api_key`, `useState`.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let text = if may_name(text) { text } else { "" };
    let chunks = text.split(|c: char| !c.is_ascii_graphic());
    let trimmed = chunks.map(|chunk| chunk.trim_matches(|c: char| !c.is_ascii_alphanumeric()));
    trimmed.filter(|chunk| chunk.len() >= 4 && is_name(chunk))
}

/// Says whether there is anything in `text` that makes a name of what stands around it.
fn may_name(text: &str) -> bool {
    let mut pairs = text.as_bytes().windows(2);
    pairs.any(|pair| match *pair {
        [b'_', _] | [_, b'_'] => true,
        [b'.', next] => next.is_ascii_graphic(),
        [one, next] => is_hump(one, next),
        _ => false,
    })
}

const fn is_hump(byte: u8, next: u8) -> bool {
    byte.is_ascii_lowercase() && next.is_ascii_uppercase()
}

fn is_name(chunk: &str) -> bool {
    let has_hump = || {
        let mut pairs = chunk.as_bytes().windows(2);
        pairs.any(|pair| is_hump(pair[0], pair[1]))
    };
    let is_dotted = || {
        let long = |part: &str| part.len() >= 2;
        chunk.contains('.')
            && chunk.split('.').all(long)
            && chunk.bytes().any(|b| b.is_ascii_alphabetic())
    };
    chunk.contains('_') || is_dotted() || has_hump()
}

/// How a Latin word begins, without case and accents: five letters tell most cognates from chance
/// (after Simard, Foster and Isabelle 1992).
fn beginning(word: &str) -> Option<Number> {
    const LETTERS: usize = 5;
    const SHORTEST: usize = 3;
    let (mut number, mut letters, mut is_latin) = (Number::START, 0, true);
    let mut add = |c: char| {
        is_latin &= c.is_ascii_alphabetic();
        letters += 1;
        if letters <= LETTERS {
            number = number.with_small(c);
        }
    };
    for c in word.chars() {
        if c.is_ascii() {
            add(c);
        } else if is_foreign(c) && is_letter(c) {
            return None;
        } else {
            let is_accent = |c| matches!(c, '\u{300}'..='\u{36f}');
            decompose_canonical(c, |part| {
                if !is_accent(part) {
                    add(part);
                }
            });
        }
    }
    (is_latin && letters >= SHORTEST).then_some(number)
}

/// An address without what a translation changes in it: the locale at the head of its path, the
/// fragment (an anchor is made of a heading's words), a slash at the end.
fn address(target: &str) -> Option<String> {
    let whole = target.split(['#', '?']).next().unwrap_or(target);
    let (host, path) = match whole.split_once("://") {
        Some((_, rest)) => rest.split_once('/').unwrap_or((rest, "")),
        None => ("", whole),
    };
    let segments: Vec<&str> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let kept = match segments.as_slice() {
        [first, rest @ ..] if is_locale(first) => rest,
        all => all,
    };
    let address = format!("{host}/{}", kept.join("/"));
    (address.len() > 1).then_some(address)
}

/// Says whether a path segment looks like a locale: `fr`, `pt-br`, `zh-Hans`.
fn is_locale(segment: &str) -> bool {
    let mut parts = segment.split(['-', '_']);
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let language = parts
        .next()
        .is_some_and(|part| matches!(part.len(), 2 | 3) && letters(part));
    language && parts.all(|part| matches!(part.len(), 2..=4))
}

fn marks(unit: &Unit) -> [u32; 7] {
    let mut marks = [0; 7];
    for inline in &unit.inlines {
        let place = match inline.kind {
            InlineKind::Emphasis => 0,
            InlineKind::Strong => 1,
            InlineKind::Code => 2,
            InlineKind::Link => 3,
            InlineKind::Image => 4,
            InlineKind::FootnoteReference => 5,
            _ => continue,
        };
        marks[place] += 1;
    }
    let quotes = unit
        .text
        .chars()
        .filter(|c| {
            matches!(
                c,
                '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' | '"'
            )
        })
        .count();
    marks[6] = u32::try_from(quotes.div_ceil(2)).unwrap_or(u32::MAX);
    marks
}

/// Says whether a text has nothing to translate: no letter of any script.
pub(crate) fn has_letters(text: &str) -> bool {
    text.chars().any(|c| is_letter(c) && digit(c).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_forget_their_locale() {
        assert_eq!(
            address("/en/guides/press/"),
            address("/pt-br/guides/press#contact")
        );
        assert_eq!(
            address("https://example.org/en/a"),
            Some("example.org/a".to_owned())
        );
        assert_ne!(address("/en/guides/a"), address("/en/guides/b"));
        assert_eq!(address("#top"), None);
    }
}
