//! Lists of attributes in braces, as kramdown, Pandoc and markdown-it-attrs read them.

use super::Piece;
use super::known::is_live;
use crate::rules::trust::tags;

/// Attributes that name a heading or a block, or choose among the styles of a site.
const NAMING: &[&str] = &["class", "classname", "id"];

/// What the attributes at the end of a heading run or draw, where they stand in its text.
pub(super) fn of_heading(text: &str) -> impl Iterator<Item = (&str, Piece)> {
    let list = text.rfind('{').filter(|_| text.ends_with('}'));
    let list = list.and_then(|at| text.get(at..)).unwrap_or_default();
    of_list(list).into_iter().map(move |piece| (list, piece))
}

/// What the attributes in braces that belong to a heading or a block run or draw: `{#pier onclick="…"}`.
pub(in crate::rules::trust) fn of_list(list: &str) -> Vec<Piece> {
    if !list.contains('=') {
        return Vec::new();
    }
    let inside = list.trim_matches(['{', '}']).trim_start_matches(':');
    let tag = format!("<p {inside}>");
    let tags = tags::read(&tag).tags.into_iter();
    let attributes = tags.flat_map(|tag| tag.attributes);
    let live = attributes.filter(|(name, value)| {
        !value.is_empty() && !NAMING.contains(&name.as_str()) && is_live("", name, "")
    });
    live.map(|(name, value)| Piece::Code(format!("{{{name}={value}}}")))
        .collect()
}
