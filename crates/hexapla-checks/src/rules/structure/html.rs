//! A tag inside the text is not in the translation.

use hexapla_content::InlineKind;

use super::Sides;
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_HTML;

/// Tags are compared by name: attributes hold words for people as well. What a translation adds is a matter of
/// trust.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let lost = sides.lost(|_, inline| {
        let inside = inline.target.strip_prefix('<')?;
        let end = inside.find(|c: char| c.is_whitespace() || c == '>');
        let name = inside.get(..end.unwrap_or(inside.len()))?;
        let is_tag = inline.kind == InlineKind::Markup && !name.starts_with('!');
        // a line break stands where the language wants one
        let is_free = name.trim_end_matches('/').eq_ignore_ascii_case("br") || name == "wbr";
        (is_tag && !is_free).then(|| Piece {
            key: name.trim_end_matches('/').to_owned(),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let hits = lost
        .into_iter()
        .map(|lost| Hit::new(STRUCTURE_HTML, lost.span).with("source", lost.written));
    hits.collect()
}
