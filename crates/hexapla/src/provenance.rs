//! Where a translation comes from, as its front matter says.

use hexapla_content::{Locale, ReleaseId, Value};
use hexapla_diagnostics::{Finding, Place};

use crate::findings::MACHINE_UNREVIEWED;
use crate::reading::EditionText;

/// Finds that a machine made `target` and nobody is named who read it: `translation.method` says
/// `"machine"`, and there are no `translation.reviewers`.
pub(crate) fn unreviewed(
    target: &EditionText,
    release: &ReleaseId,
    locale: &Locale,
) -> Option<Finding> {
    let metadata = &target.edition.metadata;
    let method = metadata.entry("translation.method")?;
    let is_machine = |method: &str| method.trim().eq_ignore_ascii_case("machine");
    let reviewers = metadata.get("translation.reviewers");
    if !method.value.as_text().is_some_and(is_machine) || reviewers.is_some_and(names_somebody) {
        return None;
    }
    let place = Place::file(target.path.as_str())
        .release(release)
        .locale(locale)
        .at(&target.text, method.span);
    Some(Finding::new(MACHINE_UNREVIEWED, place))
}

pub(crate) fn names_somebody(reviewers: &Value) -> bool {
    let is_name = |value: &Value| value.as_text().is_some_and(|name| !name.trim().is_empty());
    match reviewers {
        Value::List(names) => names.iter().any(is_name),
        one => is_name(one),
    }
}

#[cfg(test)]
mod tests;
