//! Elements, attributes and expressions that only the translation has.

use std::collections::BTreeSet;

use hexapla_content::{InlineKind, Pair, Unit, UnitKind, normalise};

use super::{granting, tags};
use crate::findings::TRUST_MARKUP;
use crate::{Context, Hit};

/// Elements that writing systems need and that do nothing else.
const FREE_ELEMENTS: &[&str] = &[
    "bdi", "br", "rb", "rp", "rt", "rtc", "ruby", "sub", "sup", "wbr",
];
/// Attributes that say which language it is.
const FREE_ATTRIBUTES: &[&str] = &["dir", "lang", "translate"];
/// Attributes whose value is run or drawn, so that it must be the source's.
const LIVE_ATTRIBUTES: &[&str] = &["class", "classname", "id", "srcdoc", "style"];

/// Markup that the source does not have. Messages have rules of their own for theirs.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let granted: BTreeSet<String> = granting(pair).flat_map(pieces).collect();
    let mut hits = Vec::new();
    for unit in pair
        .target
        .iter()
        .filter(|unit| unit.kind.message().is_none())
    {
        let mut told = BTreeSet::new();
        for written in written(unit) {
            for piece in pieces_of(written) {
                if !granted.contains(&piece) && told.insert(piece.clone()) {
                    let span = context.locate(unit, written);
                    hits.push(Hit::new(TRUST_MARKUP, span).with("markup", piece));
                }
            }
        }
    }
    hits
}

/// Everything in a unit that is markup, as written.
fn written(unit: &Unit) -> impl Iterator<Item = &str> {
    let whole = (unit.kind == UnitKind::Markup).then_some(unit.text.as_str());
    let tags = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Markup);
    whole.into_iter().chain(tags.map(|inline| &*inline.target))
}

fn pieces(unit: &Unit) -> Vec<String> {
    written(unit).flat_map(pieces_of).collect()
}

/// What a stretch of markup can do: its elements, their attributes, its expressions, each as it would be written.
fn pieces_of(written: &str) -> Vec<String> {
    let markup = tags::read(written);
    let mut pieces: Vec<String> = markup
        .code
        .iter()
        .map(|code| normalise(code).into_owned())
        .collect();
    for tag in &markup.tags {
        if !FREE_ELEMENTS.contains(&tag.name.as_str()) {
            pieces.push(format!("<{}>", tag.name));
        }
        for (attribute, value) in &tag.attributes {
            if FREE_ATTRIBUTES.contains(&attribute.as_str()) {
                continue;
            }
            pieces.push(if is_live(attribute, value) {
                format!("<{} {attribute}={}>", tag.name, normalise(value))
            } else {
                format!("<{} {attribute}>", tag.name)
            });
        }
    }
    pieces
}

/// Says whether an attribute's value counts: a script, a style, an expression. Addresses are checked as such, and
/// the others are words.
fn is_live(attribute: &str, value: &str) -> bool {
    attribute.starts_with("on") || value.starts_with('{') || LIVE_ATTRIBUTES.contains(&attribute)
}
