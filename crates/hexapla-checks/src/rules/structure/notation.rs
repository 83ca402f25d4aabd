//! Marks of Markdown and HTML that readers see as they are written, because they do not do what they should.

use hexapla_content::{Unit, UnitKind};

use super::Sides;
use crate::Hit;
use crate::findings::STRUCTURE_NOTATION;

/// Marks in the words of the translation that the words of the source do not have: `**`, `](`, `&nbsp;`.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for unit in sides.target.iter().filter(|unit| is_prose(unit)) {
        let told = shown(unit);
        let said = |mark: &str| sides.source.iter().any(|unit| unit.text.contains(mark));
        if let Some(mark) = told.filter(|mark| !said(mark)) {
            let span = sides.context.locate(unit, mark);
            hits.push(Hit::new(STRUCTURE_NOTATION, span).with("target", mark));
        }
    }
    hits
}

/// Says whether Markdown is read in a passage: in a field of the front matter nobody knows.
fn is_prose(unit: &Unit) -> bool {
    !unit.kind.is_atomic() && !matches!(unit.kind, UnitKind::Field(_))
}

/// The first mark outside code.
fn shown(unit: &Unit) -> Option<&str> {
    let text = unit.text.as_str();
    let signs = memchr::memchr3_iter(b'*', b']', b'&', text.as_bytes());
    let mut marks = signs.filter_map(|at| Some((at, mark(text.get(at..)?)?)));
    let (_, mark) = marks.find(|(at, _)| !unit.is_code_at(*at))?;
    Some(mark)
}

/// The mark that a text begins with.
fn mark(text: &str) -> Option<&str> {
    let length = match text.as_bytes() {
        [b'*', b'*', ..] | [b']', b'(', ..] => 2,
        [b'&', ..] => entity(text)?,
        _ => return None,
    };
    text.get(..length)
}

/// The length of a character by its name or number (HTML), where a text begins with one.
fn entity(text: &str) -> Option<usize> {
    const LONGEST: usize = 10;
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let is_name = name.strip_prefix('#').unwrap_or(name);
    let is_entity = (1..=LONGEST).contains(&is_name.len())
        && is_name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_entity.then_some(name.len() + 2)
}
