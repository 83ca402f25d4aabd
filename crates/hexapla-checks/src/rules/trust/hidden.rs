//! Characters nobody sees, wherever in a unit they stand.

use std::collections::BTreeSet;

use hexapla_content::{Inline, InlineKind, Unit};
use hexapla_diagnostics::{Arg, Edit, Span};

use crate::Context;

/// A unit's text with what its pieces hide: destinations and tags.
pub(super) fn everything(unit: &Unit) -> String {
    let mut all = unit.text.clone();
    for inline in &unit.inlines {
        // two pieces are never read as one
        all.push('\n');
        match inline.kind {
            InlineKind::Placeable | InlineKind::Select | InlineKind::Variant => {
                all.push_str(&unescaped(&inline.target));
            }
            _ => all.push_str(&inline.target),
        }
    }
    all
}

/// A cheap bound: says whether a hidden character stands in a unit or in what stands in the file for it, ends of lines
/// and tabs apart.
pub(super) fn hides(unit: &Unit, context: &Context<'_>) -> bool {
    let is_told = |c: char| is_hidden(c) && !matches!(c, '\t' | '\n' | '\r');
    let has = |text: &str| text.contains(is_told);
    let piece_hides = |inline: &Inline| match inline.kind {
        InlineKind::Placeable | InlineKind::Select | InlineKind::Variant => {
            has(&unescaped(&inline.target))
        }
        _ => has(&inline.target),
    };
    has(&unit.text) || has(written(unit, context)) || unit.inlines.iter().any(piece_hides)
}

/// What stands in the file for a unit, or as much of it as the unit holds.
pub(super) fn written<'a>(unit: &Unit, context: &Context<'a>) -> &'a str {
    unit.span.of(context.target_text).unwrap_or_default()
}

/// A placeable with its escapes, `\u202E` and `\U01F600`, as the characters they mean.
fn unescaped(placeable: &str) -> String {
    let mut pieces = placeable.split('\\');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let digits = match piece.chars().next() {
            Some('u') => 4,
            Some('U') => 6,
            _ => 0,
        };
        let code = piece.get(1..=digits).filter(|_| digits > 0);
        let meant = code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32);
        match meant {
            Some(meant) => {
                text.push(meant);
                text.push_str(piece.get(1 + digits..).unwrap_or_default());
            }
            None => text.push_str(piece),
        }
    }
    text
}

/// A character in visible notation: `<U+202E>`.
pub(super) fn notation(hidden: char) -> String {
    format!("<U+{:04X}>", u32::from(hidden))
}

/// A text whose hidden characters stand in visible notation.
pub(super) fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            shown.push_str(&notation(c));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Says whether nobody sees a character, or it moves others: controls, formats, fillers.
pub(super) fn is_hidden(c: char) -> bool {
    // one match of ranges, the controls among them: it is asked of every character
    matches!(c, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'
        | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Characters in visible notation, to be listed.
pub(super) fn listed(characters: &BTreeSet<char>) -> Arg {
    Arg::Names(characters.iter().copied().map(notation).collect())
}

/// The first of `characters` in the file; the whole unit where none stands there as itself.
pub(super) fn place(unit: &Unit, context: &Context<'_>, characters: &BTreeSet<char>) -> Span {
    let first = written(unit, context)
        .char_indices()
        .find(|(_, c)| characters.contains(c));
    first.map_or(unit.span, |(at, c)| {
        let start = unit.span.start + at;
        Span::new(start, start + c.len_utf8())
    })
}

/// The edits that take every one of `characters` out of the unit's bytes.
pub(super) fn removals(
    unit: &Unit,
    context: &Context<'_>,
    characters: &BTreeSet<char>,
) -> Vec<Edit> {
    let hidden = written(unit, context)
        .char_indices()
        .filter(|(_, c)| characters.contains(c));
    let edits = hidden.map(|(at, c)| {
        let start = unit.span.start + at;
        Edit {
            span: Span::new(start, start + c.len_utf8()),
            text: String::new(),
        }
    });
    edits.collect()
}
