//! Fingerprints in hand-written ledger lines: `{en@old#3}` is that of the third unit of `en@old`.

use anyhow::{Context as _, Result};

/// A placeholder: `{en@old#3}`, `{fr#title}`.
pub(crate) struct Placeholder<'a> {
    /// The edition: `en@old`.
    pub(crate) edition: &'a str,
    /// The unit: `#3`.
    pub(crate) unit: &'a str,
}

/// The text with every placeholder replaced by what `fill` gives for it.
pub(crate) fn filled(
    text: &str,
    mut fill: impl FnMut(&Placeholder<'_>) -> Result<String>,
) -> Result<String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        if let Some((placeholder, after)) = placeholder(after) {
            let Placeholder { edition, unit } = &placeholder;
            filled.push_str(&fill(&placeholder).with_context(|| format!("{edition}{unit}"))?);
            rest = after;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    Ok(filled)
}

fn placeholder(text: &str) -> Option<(Placeholder<'_>, &str)> {
    let (inside, after) = text.split_once('}')?;
    let at = inside.find('#')?;
    let (edition, unit) = inside.split_at(at);
    let plain = |c: char| c.is_ascii_alphanumeric() || "@#-.".contains(c);
    inside
        .chars()
        .all(plain)
        .then_some((Placeholder { edition, unit }, after))
}
