//! A cell, a label or the description of a picture has words in the source and none in the translation.

use std::ops::Range;

use hexapla_content::{Inline, InlineKind, Unit, UnitKind};

use super::Sides;
use super::link_target::meant;
use crate::Hit;
use crate::findings::STRUCTURE_EMPTY;

/// Looks at the words of cells and of what is linked or shown.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let says = |unit: &&Unit| has_words(&unit.text) || !unit.inlines.is_empty();
    if !sides.target.iter().any(says) {
        return Vec::new();
    }
    let mut hits = cells_without_words(sides);
    hits.extend(pieces_without_words(sides));
    hits
}

fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Cells of the source's row where the translation's has no cell, or one of no words and no pieces.
fn cells_without_words(sides: &Sides<'_>) -> Vec<Hit> {
    let ([source], [target]) = (sides.source.as_slice(), sides.target) else {
        return Vec::new();
    };
    let are_rows = [source, target]
        .iter()
        .all(|unit| unit.kind == UnitKind::TableRow);
    let written = target.span.of(sides.context.target_text);
    if !are_rows || written.is_none_or(|row| row.contains("\\|")) {
        return Vec::new();
    }
    let theirs = cells(target);
    let end = target.text.len();
    let is_said = |cell: Option<&Range<usize>>| {
        // the last cells are none of the text where they have no words
        let cell = cell.cloned().unwrap_or(end..end);
        let is_inside =
            |inline: &Inline| cell.start <= inline.text.start && inline.text.end <= cell.end;
        let text = target.text.get(cell.clone()).unwrap_or_default();
        !text.trim().is_empty() || target.inlines.iter().any(is_inside)
    };
    let mut hits = Vec::new();
    for (at, cell) in cells(source).into_iter().enumerate() {
        let said = source.text.get(cell).unwrap_or_default().trim();
        if has_words(said) && !is_said(theirs.get(at)) {
            hits.push(Hit::new(STRUCTURE_EMPTY, target.span).with("source", said));
        }
    }
    hits
}

/// Where the cells of a row are in its text: between bars that stand alone, and in no code.
fn cells(row: &Unit) -> Vec<Range<usize>> {
    let text = &row.text;
    let parts = |at: usize| {
        let (before, behind) = (text.get(..at), text.get(at + 1..));
        let is_open = before.is_none_or(|before| before.is_empty() || before.ends_with(' '));
        let is_closed = behind.is_none_or(|behind| behind.is_empty() || behind.starts_with(' '));
        is_open && is_closed && !row.is_code_at(at)
    };
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices('|').filter(|(at, _)| parts(*at)) {
        cells.push(start..at);
        start = at + 1;
    }
    cells.push(start..text.len());
    cells
}

/// Links and pictures that have words around them in the source alone.
fn pieces_without_words(sides: &Sides<'_>) -> Vec<Hit> {
    let languages = sides.context.languages;
    let mut hits = Vec::new();
    for unit in sides.target {
        for inline in unit
            .inlines
            .iter()
            .filter(|inline| says_nothing(unit, inline))
        {
            let destination = meant(&inline.target, languages);
            let mut same = sides.source.iter().flat_map(|unit| {
                let same = unit
                    .inlines
                    .iter()
                    .filter(|other| other.kind == inline.kind);
                same.map(move |other| (unit, other))
            });
            let said = same.find(|(_, other)| meant(&other.target, languages) == destination);
            let said = said.and_then(|(unit, other)| unit.text.get(other.text.clone()));
            if let Some(said) = said.filter(|said| has_words(said)) {
                hits.push(Hit::new(STRUCTURE_EMPTY, inline.span).with("source", said));
            }
        }
    }
    hits
}

/// Says whether a link or a picture has nothing to read in it, nor a piece that shows something.
fn says_nothing(unit: &Unit, inline: &Inline) -> bool {
    let said = unit.text.get(inline.text.clone()).unwrap_or_default();
    let is_inside = |other: &Inline| {
        other != inline
            && inline.span.start <= other.span.start
            && other.span.end <= inline.span.end
    };
    matches!(inline.kind, InlineKind::Link | InlineKind::Image)
        && said.trim().is_empty()
        && !unit.inlines.iter().any(is_inside)
}
