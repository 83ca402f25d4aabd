//! The mark of a footnote is not in the translation.

use hexapla_content::InlineKind;

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
    let hits = lost
        .into_iter()
        .map(|lost| Hit::new(STRUCTURE_FOOTNOTE, lost.span).with("source", lost.written));
    hits.collect()
}
