//! Characters that take no room on the page and can hide or split words.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Direction, Locale, Pair};
use hexapla_diagnostics::Level;

use super::granting;
use super::hidden::{everything, hides, listed, place, removals, written};
use crate::findings::INVISIBLE_CHARACTER;
use crate::{Context, Hit};

/// Languages written without spaces, in which a zero-width space shows where a line may break.
const SPACELESS: &[&str] = &["th", "lo", "km", "my", "bo", "dz", "shn", "ja", "zh"];

/// Invisible characters that the source does not have and the script does not need.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let locale = &context.languages.target;
    let is_granted = |c: char| granting(pair).any(|unit| everything(unit).contains(c));
    let targets = pair.target.iter().filter(|unit| hides(unit, context));
    let hits = targets.filter_map(|unit| {
        let mut found = unneeded(&everything(unit), locale);
        found.extend(unneeded(written(unit, context), locale));
        found.retain(|&c, _| !is_granted(c));
        let level = found.values().copied().max()?;
        let characters: BTreeSet<char> = found.into_keys().collect();
        Some(
            Hit::new(INVISIBLE_CHARACTER, place(unit, context, &characters))
                .level(level)
                .with("characters", listed(&characters))
                .fix(removals(unit, context, &characters)),
        )
    });
    hits.collect()
}

/// The invisible characters of a text that are not needed where they stand, each with how bad that is.
fn unneeded(text: &str, locale: &Locale) -> BTreeMap<char, Level> {
    let mut found = BTreeMap::new();
    // printable ASCII needs no look at its neighbours
    if text
        .bytes()
        .all(|byte| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r'))
    {
        return found;
    }
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if let Some(level) = judged(c, before, characters.peek().copied(), locale) {
            found.insert(c, level);
        }
        before = Some(c);
    }
    found
}

/// How bad an invisible character is between its neighbours; `None` for what is visible or in its place.
fn judged(c: char, before: Option<char>, after: Option<char>, locale: &Locale) -> Option<Level> {
    let beside = |test: fn(char) -> bool| before.is_some_and(test) || after.is_some_and(test);
    match c {
        '\t' | '\n' | '\r' => None,
        // ways to spell emoji: joiners, a flag's tags, variation selectors
        '\u{200c}' | '\u{200d}' => (!beside(joins)).then_some(Level::Warn),
        '\u{e0020}'..='\u{e007f}' => {
            let in_flag = before == Some('\u{1f3f4}') || before.is_some_and(is_tag);
            (!in_flag).then_some(Level::Error)
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            let needed = locale.direction() == Direction::RightToLeft || beside(is_right_to_left);
            (!needed).then_some(Level::Warn)
        }
        '\u{200b}' => (!SPACELESS.contains(&locale.language())).then_some(Level::Warn),
        '\u{feff}' | '\u{34f}' => Some(Level::Warn),
        '\u{180e}' => (locale.language() != "mn").then_some(Level::Error),
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => {
            (locale.language() != "ko").then_some(Level::Error)
        }
        '\u{2061}'..='\u{2064}'
        | '\u{206a}'..='\u{206f}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e001f}'
        | '\u{e0080}'..='\u{e00ff}' => Some(Level::Error),
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

const fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..='\u{e007f}')
}

const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}
