//! Characters nobody sees, wherever in a unit they stand.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use hexapla_content::{Inline, InlineKind, Unit};
use hexapla_diagnostics::{Arg, Edit, Span};
use memchr::memchr2_iter;

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

/// The blank of Braille: a sign among its others, and nothing to see among letters.
const BRAILLE_BLANK: char = '\u{2800}';

/// A cheap bound: says whether a hidden character stands in a unit or in what stands in the file for it, ends of lines
/// and tabs apart.
pub(super) fn hides(unit: &Unit, context: &Context<'_>) -> bool {
    let is_told =
        |c: char| (is_hidden(c) && !matches!(c, '\t' | '\n' | '\r')) || c == BRAILLE_BLANK;
    let has = |text: &str| may_hide(text) && text.contains(is_told);
    let piece_hides = |inline: &Inline| match inline.kind {
        InlineKind::Placeable | InlineKind::Select | InlineKind::Variant => {
            has(&unescaped(&inline.target))
        }
        _ => has(&inline.target),
    };
    has(&unit.text) || has(written(unit, context)) || unit.inlines.iter().any(piece_hides)
}

/// Says whether `text` has a byte that a hidden character begins with, or two. Without early exit the compiler looks at
/// many bytes at once.
fn may_hide(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut may = false;
    for byte in bytes {
        may |= matches!(byte, 0..=8 | 0xb | 0xc | 0xe..=0x1f | 0x7f | 0xc2 | 0xcd | 0xd8 | 0xe1 | 0xe2 | 0xf0..);
    }
    // what Chinese and Japanese are written with begins so too, and goes on otherwise
    let goes_on = |at: usize| match bytes.get(at..at + 2) {
        Some([0xe3, next]) => *next == 0x85,
        Some([_, next]) => matches!(next, 0xb8 | 0xbb | 0xbe | 0xbf),
        _ => false,
    };
    may || memchr2_iter(0xe3, 0xef, bytes).any(goes_on)
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
        let meant = piece
            .get(1..=digits)
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

/// What a character is called: `U+202E`.
fn notation(hidden: char) -> String {
    format!("U+{:04X}", u32::from(hidden))
}

/// A text whose hidden characters stand in visible notation, `[U+202E]`: what escapes a text writes `<U+202E>`, and this once more.
pub(super) fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            let _ = write!(shown, "[{}]", notation(c));
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
        | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Characters in visible notation, to be listed.
pub(super) fn listed(characters: &BTreeSet<char>) -> Arg {
    Arg::Names(characters.iter().copied().map(notation).collect())
}

/// A character and the byte of a text at which it stands.
pub(super) type Standing = (usize, char);

/// The first of what was found in [`written`]; the whole unit where nothing was, because it stands there as an escape.
pub(super) fn place(unit: &Unit, found: &[Standing]) -> Span {
    found.first().map_or(unit.span, |one| span(unit, *one))
}

/// The edits that take out what was found in [`written`], and nothing else.
pub(super) fn removals(unit: &Unit, found: &[Standing]) -> Vec<Edit> {
    let edits = found.iter().map(|one| Edit {
        span: span(unit, *one),
        text: String::new(),
    });
    edits.collect()
}

fn span(unit: &Unit, (at, c): Standing) -> Span {
    let start = unit.span.start + at;
    Span::new(start, start + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use hexapla_content::{Inline, UnitId, UnitKind};

    use super::*;
    use crate::{Languages, Page};

    #[test]
    fn escapes_in_messages_are_the_characters_they_mean() {
        let written = r#"{ "\u202Ex\U01F600y\" \u20" }"#;
        let meant = "{ \"\u{202e}x\u{1f600}y\" u20\" }";
        assert_eq!(unescaped(written), meant);
        for (kind, read) in [
            (InlineKind::Placeable, meant),
            (InlineKind::Select, meant),
            (InlineKind::Variant, meant),
            (InlineKind::Link, written),
        ] {
            let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "a");
            unit.inlines = vec![Inline {
                kind,
                text: 0..0,
                span: Span::new(0, 0),
                target: written.into(),
            }];
            assert_eq!(everything(&unit), format!("a\n{read}"));
        }
    }

    #[test]
    fn a_unit_hides_what_stands_in_its_text_its_pieces_or_its_file() {
        let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
        let does = |text: &str, kind: InlineKind, target: &str, file: &str| {
            let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
            unit.span = Span::new(0, file.len());
            unit.inlines = vec![Inline {
                kind,
                text: 0..0,
                span: Span::new(0, 0),
                target: target.into(),
            }];
            let context = Context {
                languages: &languages,
                target_text: file,
                page: &Page::default(),
            };
            hides(&unit, &context)
        };
        // “ begins with the byte of many hidden characters
        let plain = "“a”\tb\r\n";
        assert!(!does(plain, InlineKind::Link, plain, plain));
        assert!(does("a\u{200b}", InlineKind::Link, plain, plain));
        assert!(does("a\u{2800}", InlineKind::Link, plain, plain));
        assert!(does(plain, InlineKind::Link, "a\u{200b}", plain));
        assert!(does(plain, InlineKind::Link, plain, "a\u{200b}"));
        assert!(does(plain, InlineKind::Placeable, r#"{ "\u202E" }"#, plain));
        assert!(!does(plain, InlineKind::Link, r#"{ "\u202E" }"#, plain));
    }

    #[test]
    fn a_text_without_the_bytes_of_hidden_characters_hides_none() {
        let hidden = ('\0'..=char::MAX).filter(|&c| is_hidden(c) || c == BRAILLE_BLANK);
        for c in hidden.filter(|c| !matches!(c, '\t' | '\n' | '\r')) {
            assert!(may_hide(&format!("a{c}")), "{c:?}");
        }
        assert!(!may_hide("a\tb\r\nßжκ한漢かな、，！"));
    }

    #[test]
    fn what_nobody_sees_is_shown() {
        let hidden = "\u{1}\u{ad}\u{200b}\u{2060}\u{fe0f}\u{fff9}\u{e0041}\u{1d173}\u{17b4}";
        assert!(hidden.chars().all(is_hidden));
        assert_eq!(shown("a\u{200b} é\u{e0041}"), "a[U+200B] é[U+E0041]");
    }
}
