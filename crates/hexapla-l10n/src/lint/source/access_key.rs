//! `fluent-access-key`: an access key that does not stand in its label.

use crate::Piece;
use crate::ast::{Pattern, PatternElement};
use crate::findings::ACCESS_KEY;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{Item, Part, Scope};

/// The attributes that hold an access key.
const NAMES: [&str; 3] = ["accesskey", "accessKey", "access-key"];

/// Labels with placeables are not judged, and neither are labels in another script than the key's:
/// the program shows the key in brackets behind them.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    for part in scope.own_parts() {
        let is_access_key = part.attribute().is_some_and(|name| NAMES.contains(&name));
        if !is_access_key || !is_amiss(scope, part) {
            continue;
        }
        let is_inherited = check
            .twin(part)
            .is_some_and(|(source, twin)| is_amiss(source, twin));
        if let (Some(PatternElement::TextElement { value }), false) =
            (part.pattern.elements.first(), is_inherited)
        {
            let draft = scope.draft(ACCESS_KEY, part, value.span());
            drafts.push(draft.with("key", value.text()));
        }
    }
    drafts
}

fn is_amiss(scope: &Scope<'_>, part: &Part<'_>) -> bool {
    let [PatternElement::TextElement { value }] = part.pattern.elements.as_slice() else {
        return false;
    };
    let Some(label) = label(scope, &scope.items[part.item]) else {
        return false;
    };
    let is_plain =
        |element: &PatternElement<Piece<'_>>| matches!(element, PatternElement::TextElement { .. });
    if !label.elements.iter().all(is_plain) {
        return false;
    }
    let key = value.text().to_lowercase();
    let says = |is: &dyn Fn(&str) -> bool| {
        label.elements.iter().any(|element| match element {
            PatternElement::TextElement { value } => is(value.text()),
            PatternElement::Placeable { .. } => false,
        })
    };
    let has_latin = |text: &str| text.contains(|letter: char| letter.is_ascii_alphabetic());
    let is_other_script = has_latin(&key) && !says(&has_latin);
    !is_other_script && !says(&|text| text.to_lowercase().contains(&key))
}

/// The label of the same message: its attribute of that name, else its value.
fn label<'k, 'c>(scope: &'k Scope<'c>, item: &Item<'c>) -> Option<&'k Pattern<Piece<'c>>> {
    let parts = scope.parts(item);
    let label = parts.iter().find(|part| part.attribute() == Some("label"));
    let value = parts.iter().find(|part| part.name.is_none());
    label.or(value).map(|part| part.pattern)
}
