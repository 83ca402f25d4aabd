//! Signs of code in the form in which a word processor or an input method types them, and letters of the readers.

use std::fmt::Write as _;

use hexapla_content::{InlineKind, Unit};

use crate::Hit;
use crate::findings::STRUCTURE_CODE;
use crate::rules::structure::Sides;

/// Says whether `instead` is `code` in other dashes, quotation marks, spaces or full-width forms.
pub(super) fn is_retyped(code: &str, instead: &str) -> bool {
    !instead.is_ascii() && code.is_ascii() && typed(code) == typed(instead)
}

/// Says whether code has words in letters of the readers' own, none of which is the name of an option or of what stands
/// between the source's braces, and no other word with signs that are typed wrong.
pub(in crate::rules::structure) fn is_in_own_letters(code: &str, instead: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() && !c.is_ascii() && plain(c) == c;
    let mut has_own = false;
    for word in instead.split([' ', '=']).filter(|word| !word.is_ascii()) {
        let is_own = word.contains(is_letter);
        let is_typed_wrong = !is_own && word.contains(|c| plain(c) != c);
        if !code.contains(word) && (is_typed_wrong || is_own && is_name(word, code)) {
            return false;
        }
        has_own |= is_own;
    }
    has_own
}

/// Says whether a word names an option, or what the source names between its braces.
fn is_name(word: &str, code: &str) -> bool {
    let is_named = |name: &str| !name.is_ascii() && code.contains('{');
    word.starts_with(|c| plain(c) == '-') || braced(word).is_some_and(is_named)
}

/// The name between a pair of single braces.
fn braced(word: &str) -> Option<&str> {
    let (before, inside) = word.split_once('{')?;
    let (name, behind) = inside.split_once('}')?;
    let is_single = !before.ends_with('$') && !behind.starts_with('}');
    (is_single && name.chars().all(char::is_alphanumeric)).then_some(name)
}

/// Code of the source whose spaces are no spaces to a program: no-break ones, those of a full width. The text of a passage
/// has spaces of one kind, so that this is read in the file.
pub(super) fn with_odd_spaces(sides: &Sides<'_>) -> Vec<Hit> {
    let is_odd = |c: char| c.is_whitespace() && !c.is_ascii();
    let mut hits = Vec::new();
    for unit in sides.target {
        let code = unit.inlines.iter();
        for inline in code.filter(|inline| inline.kind == InlineKind::Code) {
            let written = inline.span.of(sides.context.target_text);
            let written = written.unwrap_or_default().trim_matches('`').trim();
            if written.is_ascii() || !written.contains(is_odd) {
                continue;
            }
            let code = unit.text.get(inline.text.clone()).unwrap_or_default();
            if sides.source.iter().any(|unit| has_plainly(unit, code)) {
                let hit = Hit::new(STRUCTURE_CODE, inline.span).with("source", code);
                hits.push(hit.with("target", shown(written)));
            }
        }
    }
    hits
}

/// Says whether a passage has a span of `code` that takes no more bytes in the file than these: no wider spaces, which the
/// source may have as well.
fn has_plainly(unit: &Unit, code: &str) -> bool {
    let spans = unit.inlines.iter();
    let mut spans = spans.filter(|inline| inline.kind == InlineKind::Code);
    spans.any(|inline| {
        let bytes = inline.span.end - inline.span.start;
        unit.text.get(inline.text.clone()) == Some(code) && bytes == code.len() + "``".len()
    })
}

/// Code whose odd spaces stand in visible notation, `[U+00A0]`.
fn shown(code: &str) -> String {
    let mut shown = String::new();
    for c in code.chars() {
        if c.is_whitespace() && !c.is_ascii() {
            let _ = write!(shown, "[U+{:04X}]", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Code as a keyboard types it, with one dash for those beside each other: two often become one.
fn typed(code: &str) -> String {
    let mut typed = String::with_capacity(code.len());
    for c in code.chars().map(plain) {
        if c != '-' || !typed.ends_with('-') {
            typed.push(c);
        }
    }
    typed
}

/// The sign of ASCII that a sign stands for.
fn plain(c: char) -> char {
    const FULL_WIDTH: u32 = 0xfee0;
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => '-',
        '“' | '”' | '„' => '"',
        '‘' | '’' => '\'',
        '！'..='～' => char::from_u32(u32::from(c) - FULL_WIDTH).unwrap_or(c),
        c if c.is_whitespace() => ' ',
        c => c,
    }
}
