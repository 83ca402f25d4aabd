//! The mark of a footnote is not in the translation, or stands there for no footnote.

use hexapla_content::{InlineKind, Unit};

use super::Sides;
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_FOOTNOTE;

pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let lost = sides.lost(|_, inline| {
        (inline.kind == InlineKind::FootnoteReference).then(|| Piece {
            key: inline.target.to_string(),
            written: format!("[^{}]", inline.target),
            span: inline.span,
        })
    });
    let hits = lost.into_iter().map(|lost| {
        // without its text, a mark is none but words
        let is_shown = |unit: &&Unit| unit.text.contains(&lost.written);
        let is_shown = sides.target.iter().any(is_shown);
        let hit = Hit::new(STRUCTURE_FOOTNOTE, lost.span).with("source", lost.written);
        if is_shown {
            hit.with("kept", "mark")
        } else {
            hit
        }
    });
    hits.collect()
}
