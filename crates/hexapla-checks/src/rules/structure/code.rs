//! A code span of the source is another one in the translation, or is not there.

use hexapla_content::InlineKind;

use super::Sides;
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_CODE;

/// Code that stands in the translation without its marks is there. Parts in double braces are for the reader to
/// fill in, so they may be translated.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let lost = sides.lost(|unit, inline| {
        let written = unit.text.get(inline.text.clone())?;
        (inline.kind == InlineKind::Code).then(|| Piece {
            key: with_blanks(written),
            written: written.to_owned(),
            span: inline.span,
        })
    });
    let is_said = |code: &str| sides.target.iter().any(|unit| unit.text.contains(code));
    let hits = lost.into_iter().filter(|lost| !is_said(&lost.written));
    let hits = hits.map(|lost| {
        Hit::new(STRUCTURE_CODE, lost.span)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.collect()
}

/// The code with nothing between double braces.
fn with_blanks(code: &str) -> String {
    let mut parts = code.split("{{");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str("{{}}");
        kept.push_str(part.split_once("}}").map_or(part, |(_, behind)| behind));
    }
    kept
}
