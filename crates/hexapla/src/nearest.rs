//! The known name most like a misspelt one.

/// The candidate most like `asked`, by the share of characters they have in common in order
/// (`similar`'s ratio); `None` where none shares half of them.
///
/// ```
/// let known = ["wording", "factual", "critical"];
/// assert_eq!(hexapla::nearest("factul", known), Some("factual"));
/// assert_eq!(hexapla::nearest("x", known), None);
/// ```
pub fn nearest<'a>(asked: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|known| (similar::TextDiff::from_chars(asked, known).ratio(), known))
        .filter(|(ratio, _)| *ratio >= 0.5)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known)
}
