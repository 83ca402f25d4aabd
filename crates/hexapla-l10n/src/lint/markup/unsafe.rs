//! `fluent-markup-unsafe`: markup that runs or loads something.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_diagnostics::{Level, Span};

use super::{Form, Reading, Tag};
use crate::findings::MARKUP_UNSAFE;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{Part, Scope};

/// Elements that run or load something, or that reach beyond their place in the page.
const ELEMENTS: [&str; 10] = [
    "applet", "base", "embed", "form", "iframe", "link", "meta", "object", "script", "style",
];

/// Attributes whose value is an address that is followed.
const ADDRESSES: [&str; 5] = ["action", "formaction", "href", "src", "xlink:href"];

/// A translation may not bring what its source does not have: an error. In a source it is a warning,
/// as its author may know why.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let level = match check.pair {
        Some(_) => MARKUP_UNSAFE.level(),
        None => Level::Warn,
    };
    let mut drafts = Vec::new();
    for part in scope.own_parts() {
        let threats = threats(scope, part);
        if threats.is_empty() {
            continue;
        }
        let twin = check.twin(part);
        let of_source = twin.map(|(source, twin)| self::threats(source, twin));
        let of_source: BTreeSet<String> = of_source.unwrap_or_default().into_values().collect();
        for (span, what) in threats {
            if !of_source.contains(&what) {
                let draft = scope.draft(MARKUP_UNSAFE, part, span).level(level);
                drafts.push(draft.with("what", what));
            }
        }
    }
    drafts
}

/// What is unsafe in a part, by its place.
fn threats(scope: &Scope<'_>, part: &Part<'_>) -> BTreeMap<Span, String> {
    let mut threats = BTreeMap::new();
    for reading in scope.readings(part) {
        for tag in &reading.tags {
            if let Some(what) = threat(reading, tag) {
                threats.insert(reading.span(tag.start, tag.end), what);
            }
        }
    }
    threats
}

/// What of the tag is unsafe: the element, an attribute, or an address.
fn threat(reading: &Reading, tag: &Tag) -> Option<String> {
    if tag.form == Form::Closes {
        return None;
    }
    if reading.is_any(tag, &ELEMENTS) {
        let name = reading.name(tag).to_ascii_lowercase();
        return Some(format!("<{name}>"));
    }
    reading.attributes(tag).find_map(|(name, value)| {
        let is_handler = name
            .get(..2)
            .is_some_and(|on| on.eq_ignore_ascii_case("on"));
        if is_handler && name.len() > 2 {
            return Some(name.to_ascii_lowercase());
        }
        let mut addresses = ADDRESSES.iter();
        let is_address = addresses.any(|address| address.eq_ignore_ascii_case(name));
        let scheme = is_address.then(|| scheme(value)).flatten()?;
        Some(format!("{scheme}:"))
    })
}

/// The scheme of an address that runs something, white space and controls ignored as browsers do
/// (URL Standard, 4.4).
fn scheme(address: &str) -> Option<&'static str> {
    let ignored = |character: &char| *character > ' ';
    let address: String = address.chars().filter(ignored).take(32).collect();
    let address = address.to_ascii_lowercase();
    let schemes = ["javascript", "vbscript", "data"];
    let scheme = schemes.into_iter().find(|scheme| {
        let rest = address.strip_prefix(scheme);
        rest.is_some_and(|rest| rest.starts_with(':'))
    })?;
    let is_image = scheme == "data" && address.starts_with("data:image/");
    (!is_image).then_some(scheme)
}
