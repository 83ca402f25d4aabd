//! The comments that name units of a source: `<!-- id: x -->`, in MDX `{/* id: x */}`.

use hexapla_content::Tile;
use hexapla_diagnostics::{Edit, Span};

use crate::project::reading::EditionText;

/// The marks of a comment.
const MARKS: [(&str, &str); 2] = [("<!--", "-->"), ("{/*", "*/}")];

/// The text without the comments that name units; `None` where they overlap.
pub(super) fn removed(origin: &EditionText) -> Option<String> {
    let edits: Vec<Edit> = origin
        .edition
        .tiles()
        .into_iter()
        .filter(|tile| matches!(tile, Tile::Syntax(_)))
        .flat_map(|tile| MARKS.map(|marks| pins(&origin.text, tile.span(), marks)))
        .flatten()
        .map(|pin| Edit {
            span: widened(&origin.text, pin),
            text: String::new(),
        })
        .collect();
    Edit::apply(&origin.text, &edits)
}

fn pins(text: &str, within: Span, (open, close): (&str, &str)) -> Vec<Span> {
    let tile = within.of(text).unwrap_or_default();
    let comments = tile.match_indices(open).filter_map(|(start, _)| {
        let inner = tile.get(start + open.len()..)?;
        let length = inner.find(close)?;
        let id = inner.get(..length)?.trim().strip_prefix("id:")?.trim();
        let is_name = !id.is_empty() && !id.contains(char::is_whitespace);
        let end = start + open.len() + length + close.len();
        is_name.then(|| Span::new(start, end).shifted(within.start))
    });
    comments.collect()
}

/// The whole line of a comment that stands alone on it, unless it is what keeps two paragraphs
/// apart.
fn widened(text: &str, pin: Span) -> Span {
    let before = text.get(..pin.start).unwrap_or_default();
    let after = text.get(pin.end..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let length = after.find('\n').map_or(after.len(), |at| at + 1);
    let is_blank = |text: Option<&str>| text.is_none_or(|text| text.trim().is_empty());
    let is_alone = is_blank(before.get(start..)) && is_blank(after.get(..length));
    let above = before
        .get(..start)
        .and_then(|above| above.lines().next_back());
    let below = after.get(length..).and_then(|below| below.lines().next());
    if is_alone && (is_blank(above) || is_blank(below)) {
        Span::new(start, pin.end + length)
    } else {
        pin
    }
}
