//! A tag inside the text is not in the translation.

use hexapla_content::{InlineKind, Unit};

use super::Sides;
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_HTML;

/// Line breaks, which stand where a language wants them, and tags that marks of Markdown say as well.
const FREE: [&str; 9] = ["br", "wbr", "p", "a", "code", "em", "strong", "i", "b"];

/// Tags are compared by name: attributes hold words for people as well. What a translation adds is a matter of
/// trust.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    if sides.target.iter().any(|unit| unit.kind.is_atomic()) {
        return Vec::new();
    }
    let lost = sides.lost(|_, inline| {
        let inside = inline.target.strip_prefix('<')?;
        let end = inside.find(|c: char| c.is_whitespace() || c == '>');
        let name = inside.get(..end.unwrap_or(inside.len()))?;
        // the tag that closes another goes with it
        let is_tag = inline.kind == InlineKind::Markup && !name.starts_with(['!', '/']);
        let name = name.trim_end_matches('/');
        let is_free = FREE.contains(&name);
        (is_tag && !is_free).then(|| Piece {
            key: name.to_owned(),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let is_image = |tag: &str| sides.target.iter().any(|unit| shows(unit, tag));
    let hits = lost
        .into_iter()
        .filter(|lost| !is_image(&lost.written))
        .map(|lost| Hit::new(STRUCTURE_HTML, lost.span).with("source", lost.written));
    hits.collect()
}

/// Says whether a unit has as an image of Markdown what a tag shows.
fn shows(unit: &Unit, tag: &str) -> bool {
    let mut images = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Image);
    tag.starts_with("<img") && images.any(|image| tag.contains(&*image.target))
}
