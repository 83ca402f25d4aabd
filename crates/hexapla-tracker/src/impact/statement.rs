//! Statements of programs that make pages.

use super::{Reason, ReasonKind};

/// What a statement that shows nothing begins with, in Liquid and in Jinja.
const SILENT: [&str; 2] = ["assign", "set"];

/// Nobody reads a statement that only gives something a name: `{% assign minute = 12 %}`.
pub(super) fn is_markup(reason: Reason) -> Reason {
    let is_silent = |said: &Option<String>| said.as_deref().is_none_or(is_silent);
    let says = reason.old.is_some() || reason.new.is_some();
    let kind = if says && is_silent(&reason.old) && is_silent(&reason.new) {
        ReasonKind::Markup
    } else {
        reason.kind
    };
    Reason { kind, ..reason }
}

/// Says whether a text is one silent statement.
fn is_silent(text: &str) -> bool {
    let inside = text
        .trim()
        .strip_prefix("{%")
        .and_then(|rest| rest.strip_suffix("%}"));
    inside.is_some_and(|inside| {
        let name = inside.trim_start_matches('-').split_whitespace().next();
        !inside.contains("%}") && name.is_some_and(|name| SILENT.contains(&name))
    })
}
