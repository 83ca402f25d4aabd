//! Commands of nothing but words, which look like prose: `quay install`.

use hexapla_content::InlineKind;
use hexapla_diagnostics::Level;

use super::{command, is_prose, slip};
use crate::Hit;
use crate::findings::STRUCTURE_CODE;
use crate::rules::structure::Sides;
use crate::rules::structure::sides::{Lost, Piece};

/// Words in code of which the translation has the first and then almost the same: what is a command shows in that.
pub(super) fn altered(sides: &Sides<'_>) -> Vec<Hit> {
    let lost = sides.lost(|unit, inline| {
        let written = unit.text.get(inline.text.clone())?;
        let is_command = inline.kind == InlineKind::Code
            && written.starts_with(|c: char| c.is_ascii_lowercase())
            && written.is_ascii()
            && is_prose(written);
        is_command.then(|| Piece {
            key: written.to_owned(),
            written: written.to_owned(),
            span: inline.span,
        })
    });
    let hits = lost.into_iter().filter_map(|lost| {
        let instead = lost
            .instead
            .as_deref()
            .filter(|it| is_slip(sides, &lost, it))?;
        let hit = Hit::new(STRUCTURE_CODE, lost.span).level(Level::Error);
        Some(
            hit.with("target", instead)
                .with("source", lost.written.as_str()),
        )
    });
    hits.collect()
}

/// Says whether `instead` is the lost command with a slip in it; one of several is none.
fn is_slip(sides: &Sides<'_>, lost: &Lost, instead: &str) -> bool {
    let is_one = lost.written.strip_suffix('s') == Some(instead);
    command(&lost.written) == command(instead)
        && !is_one
        && slip::is_slip(sides, &lost.written, instead)
}
