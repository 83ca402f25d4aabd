//! What a translation adds that its source did not grant: addresses, markup, placeholders, hidden characters.
//!
//! Whatever the source says now, or said when the translation was made, is granted.

mod bidi;
mod hidden;
mod invisible;
mod markup;
mod mixed_script;
mod placeholder;
mod tags;
mod url;

use hexapla_content::{Pair, Unit};

use crate::Rule;

/// The rules about trust.
pub(crate) const RULES: &[Rule] = &[
    url::find,
    markup::find,
    placeholder::find,
    bidi::find,
    invisible::find,
    mixed_script::find,
];

/// The units that grant: the source as it is now, and as it was when it was translated.
fn granting<'a>(pair: &Pair<'a>) -> impl Iterator<Item = &'a Unit> + use<'a> {
    pair.source.iter().copied().chain(pair.baseline)
}
