//! What the attributes of tags and components are for.

/// Attributes of tags, components and shortcodes whose values readers see or hear: `title="Before you leave"`.
///
/// ```
/// assert!(hexapla_content::PROSE_ATTRIBUTES.contains(&"alt"));
/// assert!(!hexapla_content::PROSE_ATTRIBUTES.contains(&"href"));
/// ```
pub const PROSE_ATTRIBUTES: [&str; 9] = [
    "alt",
    "aria-label",
    "caption",
    "description",
    "label",
    "placeholder",
    "summary",
    "text",
    "title",
];
