//! Characters that take no room on the page and can hide or split words.

use std::collections::BTreeSet;

use hexapla_content::{Direction, Locale, Pair, Unit, is_han, is_right_to_left};
use hexapla_diagnostics::Level;

use super::granting;
use super::hidden::{Standing, everything, listed, place, removals, written};
use crate::findings::INVISIBLE_CHARACTER;
use crate::{Context, Hit};

/// Languages written without spaces, in which a zero-width space shows where a line may break.
const SPACELESS: &[&str] = &["th", "lo", "km", "my", "bo", "dz", "shn", "ja", "zh"];

/// What the flags of some regions begin with.
const BLACK_FLAG: char = '\u{1f3f4}';

/// Invisible characters of the `hiding` units that the source does not have and the script does not need.
pub(super) fn find(hiding: &[&Unit], pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let locale = &context.languages.target;
    let is_granted = |c: char| granting(pair).any(|unit| everything(unit).contains(c));
    let found = |text: &str| -> Vec<(Standing, Level)> {
        let mut found = unneeded(text, locale);
        found.retain(|((_, c), _)| !is_granted(*c));
        found
    };
    let hits = hiding.iter().filter_map(|unit| {
        let in_file = found(written(unit, context));
        let everywhere = found(&everything(unit));
        let all = || in_file.iter().chain(&everywhere);
        let level = all().map(|(_, level)| *level).max()?;
        let characters: BTreeSet<char> = all().map(|((_, c), _)| *c).collect();
        let in_file: Vec<Standing> = in_file.iter().map(|(standing, _)| *standing).collect();
        Some(
            Hit::new(INVISIBLE_CHARACTER, place(unit, &in_file))
                .level(level)
                .with("characters", listed(&characters))
                .fix(removals(unit, &in_file)),
        )
    });
    hits.collect()
}

/// The invisible characters of a text that are not needed where they stand, each with how bad that is.
fn unneeded(text: &str, locale: &Locale) -> Vec<(Standing, Level)> {
    let mut found = Vec::new();
    // printable ASCII needs no look at its neighbours
    if text
        .bytes()
        .all(|byte| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r'))
    {
        return found;
    }
    let mut before = None;
    let mut flag_end = 0;
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        if c == BLACK_FLAG {
            flag_end = text.len() - rest.len() + flag(rest);
        }
        if at >= flag_end
            && let Some(level) = judged(c, before, rest.chars().next(), locale)
        {
            found.push(((at, c), level));
        }
        before = Some(c);
    }
    found
}

/// The bytes of the tags that make a region's flag of the black one before them: three to six letters and figures
/// and the tag that ends them (UTS #51, "emoji tag sequence"; CLDR, subdivisions).
fn flag(text: &str) -> usize {
    let is_code = |c: &char| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
    let code: String = text.chars().take_while(is_code).collect();
    let rest = text.strip_prefix(code.as_str()).unwrap_or_default();
    match rest.strip_prefix('\u{e007f}') {
        Some(after) if (3..=6).contains(&code.chars().count()) => text.len() - after.len(),
        _ => 0,
    }
}

/// How bad an invisible character is between its neighbours; `None` for what is visible or in its place.
fn judged(c: char, before: Option<char>, after: Option<char>, locale: &Locale) -> Option<Level> {
    let beside = |test: fn(char) -> bool| before.is_some_and(test) || after.is_some_and(test);
    let in_language = |language: &str| locale.language() == language;
    match c {
        '\t' | '\n' | '\r' => None,
        // a second one does nothing that the first does not
        '\u{200c}' | '\u{200d}' => (!beside(joins) || before == Some(c)).then_some(Level::Warn),
        '\u{fe0e}' | '\u{fe0f}' => (!before.is_some_and(has_variants)).then_some(Level::Warn),
        '\u{fe00}'..='\u{fe0d}' => (!before.is_some_and(has_variants)).then_some(Level::Error),
        '\u{e0100}'..='\u{e01ef}' => (!before.is_some_and(is_han)).then_some(Level::Error),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            let needed = locale.direction() == Direction::RightToLeft || beside(is_right_to_left);
            (!needed).then_some(Level::Warn)
        }
        '\u{200b}' => (!SPACELESS.contains(&locale.language())).then_some(Level::Warn),
        '\u{2800}' => (!beside(is_braille)).then_some(Level::Warn),
        '\u{feff}' | '\u{34f}' | '\u{2028}' | '\u{2029}' => Some(Level::Warn),
        // it keeps a line from breaking, which no line does inside a word
        '\u{2060}' => [before, after]
            .iter()
            .all(|c| c.is_some_and(char::is_alphabetic))
            .then_some(Level::Warn),
        '\u{180b}'..='\u{180f}' => (!in_language("mn")).then_some(Level::Error),
        // old Korean holds the place of a letter with one of the others
        '\u{3164}' if in_language("ko") => Some(Level::Warn),
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => {
            (!in_language("ko")).then_some(Level::Error)
        }
        '\u{17b4}' | '\u{17b5}' => (!in_language("km")).then_some(Level::Error),
        '\u{2061}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => Some(Level::Error),
        _ => c.is_control().then_some(Level::Error),
    }
}

/// Says whether a joiner beside it may be how the script, or an emoji, is spelt: Arabic and Syriac, the scripts
/// of India and their neighbours, Mongolian, pictures.
const fn joins(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{7ff}' | '\u{8a0}'..='\u{dff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
        | '\u{a840}'..='\u{a9ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}'
        | '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Says whether a variation selector may choose the form of a character: a picture, a letter of another script than
/// Latin, a figure or a sign of a keycap.
fn has_variants(c: char) -> bool {
    let is_selector = matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    let ascii = c.is_ascii_digit() || matches!(c, '#' | '*');
    ascii || !c.is_ascii() && !c.is_whitespace() && !is_selector
}

const fn is_braille(c: char) -> bool {
    matches!(c, '\u{2801}'..='\u{28ff}')
}
