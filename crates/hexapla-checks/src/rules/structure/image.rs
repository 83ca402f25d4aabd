//! An image of the source is another one in the translation, or is not there.

use hexapla_content::InlineKind;

use super::Sides;
use super::link_target::{is_same_file, meant};
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_IMAGE;

/// Images of the same name in the folder of another language are the same, and so is one file.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let (languages, page) = (sides.context.languages, sides.context.page);
    let lost = sides.lost(|_, inline| {
        (inline.kind == InlineKind::Image).then(|| Piece {
            key: meant(&inline.target, languages),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let is_kept =
        |written: &str, instead: &str| is_same_file(page.files_named(written, instead), languages);
    let lost = lost.into_iter().filter(|lost| {
        let instead = lost.instead.as_deref();
        !instead.is_some_and(|instead| is_kept(&lost.written, instead))
    });
    let hits = lost.map(|lost| {
        Hit::new(STRUCTURE_IMAGE, lost.span)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.collect()
}
