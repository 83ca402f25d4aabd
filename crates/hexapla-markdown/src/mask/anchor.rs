//! What names a heading's anchor at the end of its line, and is not text.

use hexapla_diagnostics::Span;

/// Where an anchor stands in a heading's line, with the white space before it, and the name it gives where that pins the
/// heading.
pub(super) struct Anchor<'a> {
    pub(super) span: Span,
    pub(super) name: Option<&'a str>,
}

/// The anchor at the end of a line: ` {#id}`, ` {#id .class}`, which need no space before them for goldmark and
/// markdown-it-attrs; ` %{#id}%`; `[[id]]`, which every language makes of its own words.
pub(super) fn read(line: &str) -> Option<Anchor<'_>> {
    let trimmed = line.trim_end();
    let in_signs = || {
        let (before, name) = braced(trimmed.strip_suffix('%')?)?;
        Some((before.strip_suffix('%')?, name))
    };
    let (before, name) = braced(trimmed)
        .or_else(in_signs)
        .or_else(|| Some((bracketed(trimmed)?, None)))?;
    let start = before.trim_end_matches([' ', '\t']).len();
    (start > 0).then(|| Anchor {
        span: Span::new(start, trimmed.len()),
        name,
    })
}

/// What stands before `{#id .class}`, and the id. `{{#each}}` is a template's.
fn braced(line: &str) -> Option<(&str, Option<&str>)> {
    let inner = line.strip_suffix('}')?;
    let (before, attributes) = inner.rsplit_once('{')?;
    let attributes = attributes.trim_start_matches(':').trim();
    let is_anchor =
        attributes.starts_with(['#', '.']) && !before.ends_with('{') && !attributes.contains('}');
    let mut names = attributes.trim_end_matches(':').split_whitespace();
    let name = names.find_map(|attribute| attribute.strip_prefix('#'));
    is_anchor.then_some((before, name.filter(|name| !name.is_empty())))
}

/// What stands before `[[id]]`, where the id is made of that, or where it stands without a space and is no word of a wiki.
fn bracketed(line: &str) -> Option<&str> {
    let (before, id) = line.strip_suffix("]]")?.rsplit_once("[[")?;
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let is_slug = || {
        let is_of_slug = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b);
        id.bytes().all(is_of_slug) && !before.ends_with(char::is_whitespace)
    };
    let made = letters(id);
    let is_made_of_it = || letters(before).starts_with(&made);
    let is_anchor = !made.is_empty() && (is_made_of_it() || is_slug());
    is_anchor.then_some(before)
}
