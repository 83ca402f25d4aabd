//! A code block of the source is other code in the translation.

mod lines;

use hexapla_content::{Unit, UnitKind};
use hexapla_diagnostics::Span;
use hexapla_facts::Syntax;

use super::Sides;
use super::code::{is_in_own_letters, is_in_readers_words, level};
use crate::Hit;
use crate::findings::STRUCTURE_CODE;
use lines::{Line, is_same, lines};

/// The first line that is other code; how much it matters goes by how near it is, as with a span of code. Texts and
/// comments may be translated, and so may what stands between tags.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let ([source], [target]) = (sides.source.as_slice(), sides.target) else {
        return Vec::new();
    };
    if source.text == target.text {
        return Vec::new();
    }
    let (Some((syntax, source)), Some((_, other))) = (code(source), code(target)) else {
        return Vec::new();
    };
    let has_tags = |text: &str| text.contains("</") || text.contains("/>");
    if source == other || has_tags(source) || has_tags(other) {
        return Vec::new();
    }
    let (wanted, found) = (lines(syntax, source), lines(syntax, other));
    let now = match sides.now {
        Some([now]) => code(now).map(|(_, now)| lines(syntax, now)),
        _ => None,
    };
    // whoever has carried a change before recording it has lost nothing
    let is_as_now = now.as_ref().is_some_and(|now| is_same(syntax, now, &found));
    if is_as_now || is_same(syntax, &wanted, &found) {
        return Vec::new();
    }
    let Some((was, is)) = first_odd(&wanted, &found) else {
        return Vec::new();
    };
    let is_carried = |line: &Line<'_>| {
        let now = now.as_ref();
        now.is_some_and(|now| now.iter().any(|other| other.essence == line.essence))
    };
    if is.is_some_and(is_carried) {
        return Vec::new();
    }
    let essence = |line: Option<&Line<'_>>| line.map_or(String::new(), |line| line.essence.clone());
    let (wanted, found) = (essence(was), essence(is));
    if is_in_own_letters(&wanted, &found) {
        // names in the readers' own script
        return Vec::new();
    }
    if is_in_readers_words(sides, &wanted, &found) {
        return Vec::new();
    }
    let level = level(sides, &wanted, &found);
    let written = |line: Option<&Line<'_>>| line.map_or("", |line| line.written).to_owned();
    let hit = Hit::new(STRUCTURE_CODE, place(sides, target, is));
    let hit = hit.level(level).with("source", written(was));
    vec![hit.with("target", written(is))]
}

/// The language of a code block and its code, where the language is known. Code in any other, and in none, is not
/// compared: what looks like code may be what a program prints, a drawing or a text.
fn code(unit: &Unit) -> Option<(&'static Syntax, &str)> {
    if unit.kind != UnitKind::Code {
        return None;
    }
    let (info, code) = unit.text.split_once('\n')?;
    Some((Syntax::of(info)?, code))
}

/// The first line of either side that is not that of the other; nothing where all are.
fn first_odd<'l, 'a>(
    wanted: &'l [Line<'a>],
    found: &'l [Line<'a>],
) -> Option<(Option<&'l Line<'a>>, Option<&'l Line<'a>>)> {
    let lines = 0..wanted.len().max(found.len());
    let mut pairs = lines.map(|at| (wanted.get(at), found.get(at)));
    pairs.find(|(one, other)| match (one, other) {
        (Some(one), Some(other)) => one.essence != other.essence,
        _ => true,
    })
}

/// Where the line stands, or the block where it cannot be told.
fn place(sides: &Sides<'_>, target: &Unit, line: Option<&Line<'_>>) -> Span {
    line.map_or(target.span, |line| {
        sides.context.locate(target, line.written)
    })
}
