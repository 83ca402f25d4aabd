//! An image of the source is another one in the translation, or is not there.

use hexapla_content::InlineKind;

use super::Sides;
use super::link_target::meant;
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_IMAGE;

/// Images of the same name in the folder of another language are the same.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let languages = sides.context.languages;
    let lost = sides.lost(|_, inline| {
        (inline.kind == InlineKind::Image).then(|| Piece {
            key: meant(&inline.target, languages),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let hits = lost.into_iter().map(|lost| {
        Hit::new(STRUCTURE_IMAGE, lost.span)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.collect()
}
