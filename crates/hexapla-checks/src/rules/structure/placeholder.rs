//! An expression inside the text, which the site replaces, is another one in the translation or is not there.

use super::Sides;
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_PLACEHOLDER;

/// Everything inline that is neither prose nor a tag: `{version}`, `{{< ref >}}`.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let lost = sides.lost(|_, inline| {
        let is_comment = inline.target.starts_with("{/*");
        (inline.is_expression() && !is_comment).then(|| Piece {
            key: inline.target.to_string(),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let hits = lost.into_iter().map(|lost| {
        Hit::new(STRUCTURE_PLACEHOLDER, lost.span)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.collect()
}
