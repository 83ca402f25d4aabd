//! Which targets a page may have.

use std::collections::BTreeSet;

use hexapla_content::Locale;

use crate::Addresses;
use crate::target::scheme;

/// The schemes that links may have.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// A link of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// It leads there.
    To(String),
    /// It leads nowhere a reader may go: its text stands alone.
    Nowhere,
}

impl Link {
    /// Where `target`, as a text of a page in `locale` names it, leads; `anchors` are the ids there are on the page.
    pub(crate) fn of(
        target: &str,
        addresses: &Addresses<'_>,
        locale: &Locale,
        anchors: &BTreeSet<String>,
    ) -> Self {
        let clean = clean(target);
        if let Some(anchor) = clean.strip_prefix('#') {
            let is_there = anchors.contains(anchor);
            return if is_there {
                Self::To(clean)
            } else {
                Self::Nowhere
            };
        }
        let followed = addresses.follow(&clean, locale);
        followed
            .as_deref()
            .and_then(allowed)
            .map_or(Self::Nowhere, Self::To)
    }
}

/// Where a picture stands that no page may show: elsewhere on the web. Readers may go there; nothing is loaded from there
/// unasked.
pub fn elsewhere(target: &str) -> Option<String> {
    let clean = allowed(&clean(target))?;
    matches!(scheme(&clean), Some("http" | "https")).then_some(clean)
}

/// The target as a browser reads it: without the spaces around it and the controls in it (URL Standard, "basic URL
/// parser").
fn clean(target: &str) -> String {
    let target = target.trim_matches(|c: char| c <= ' ' || c.is_whitespace());
    target.chars().filter(|c| !c.is_control()).collect()
}

/// `target`, when its scheme is one that links may have, or when it has none.
///
/// A character reference before the path is refused as well: whatever decodes it may find a scheme.
fn allowed(target: &str) -> Option<String> {
    let head = target.split(['/', '?', '#']).next().unwrap_or_default();
    let is_allowed = match scheme(target) {
        Some(scheme) => SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()),
        None => !head.contains(['&', ':', '\\']),
    };
    if !is_allowed || target.contains('\\') || target.is_empty() {
        return None;
    }
    // a target without a scheme takes that of the page, which may be a file on a disk
    let own = target.strip_prefix("//");
    Some(own.map_or_else(|| target.to_owned(), |own| format!("https://{own}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_four_schemes_lead_anywhere() {
        for target in [
            "https://example.org/a?b=c#d",
            "HTTP://example.org",
            "mailto:desk@tallowgate.example",
            "tel:+15550100",
            "/fr/statement/chamber-vote/",
            "?page=2",
        ] {
            assert_eq!(allowed(&clean(target)).as_deref(), Some(target));
        }
        for target in [
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "\u{1}JaVaScRiPt:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "data:text/html,<script>",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:https://example.org/x",
            ":",
            "\\\\example.org",
            "/\\example.org",
            "",
        ] {
            assert_eq!(allowed(&clean(target)), None, "{target}");
        }
        assert_eq!(
            allowed("//example.org/x").as_deref(),
            Some("https://example.org/x")
        );
    }

    #[test]
    fn a_picture_elsewhere_is_one_on_the_web() {
        assert_eq!(
            elsewhere("https://example.org/a.png").as_deref(),
            Some("https://example.org/a.png")
        );
        for target in [
            "",
            "..",
            "../images/camp 15.jpg",
            "data:image/svg+xml,<svg onload=alert(1)>",
            "mailto:a@example.org",
        ] {
            assert_eq!(elsewhere(target), None, "{target}");
        }
    }
}
