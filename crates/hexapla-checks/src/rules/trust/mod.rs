//! What a translation adds that its source did not grant: addresses, markup, placeholders, hidden characters.
//!
//! Whatever the source says now, or said when the translation was made, is granted; so are the addresses and the markup
//! that it has elsewhere on the page.

mod bidi;
mod data;
pub(crate) mod frame;
pub(crate) mod granted;
mod hidden;
mod invisible;
mod markup;
mod mixed_script;
mod placeholder;
mod tags;
mod url;

pub(crate) use markup::{Piece as Markup, granted as markup};
pub(crate) use placeholder::placeholders;
pub(crate) use tags::Tag;
pub(crate) use url::{Address, addresses, running_addresses, tag_addresses, written_addresses};

use hexapla_content::{Locale, Pair, Unit};

use crate::{Context, Hit, Languages, Rule};

/// The rules about trust.
pub(crate) const RULES: &[Rule] = &[
    url::find,
    markup::find,
    placeholder::find,
    of_hidden,
    mixed_script::find,
];

/// What nobody sees, in the units that hide something.
fn of_hidden(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let units = pair.target.iter().copied();
    let hiding: Vec<&Unit> = units.filter(|unit| hidden::hides(unit, context)).collect();
    if hiding.is_empty() {
        return Vec::new();
    }
    let mut hits = bidi::find(&hiding, pair, context);
    hits.extend(invisible::find(&hiding, pair, context));
    hits
}

/// The units that grant: the source as it is now, and as it was when it was translated.
fn granting<'a>(pair: &Pair<'a>) -> impl Iterator<Item = &'a Unit> + use<'a> {
    pair.source.iter().copied().chain(pair.baseline)
}

/// Countries whose code sites use where they mean their language.
const COUNTRIES: &[(&str, &str)] = &[
    ("br", "pt"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("hk", "zh"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("mo", "zh"),
    ("tw", "zh"),
    ("ua", "uk"),
];

/// Says whether a piece of an address only says which of the two languages it is in: `en-us`, `zh_CN`, `jp`.
pub(super) fn names_language(piece: &str, languages: &Languages) -> bool {
    let known = [languages.source.language(), languages.target.language()];
    let first = piece.split(['-', '_']).next().unwrap_or_default();
    let is_known = known.iter().any(|code| code.eq_ignore_ascii_case(first));
    (is_known && piece.replace('_', "-").parse::<Locale>().is_ok())
        || COUNTRIES.iter().any(|(country, language)| {
            country.eq_ignore_ascii_case(piece) && known.contains(language)
        })
}
