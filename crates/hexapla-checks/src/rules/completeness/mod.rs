//! Whether the translation is whole: nothing left in the source's language, nothing empty, nothing garbled.

mod empty;
pub(crate) mod length;
mod mojibake;
mod partly_untranslated;
mod untranslated;
mod wrong_script;

use hexapla_content::Pair;

use crate::{Context, Hit};

/// The rules about one pair.
const OF_PAIRS: &[fn(&Pair<'_>, &Context<'_>) -> Vec<Hit>] = &[
    empty::find,
    untranslated::find,
    partly_untranslated::find,
    mojibake::find,
    wrong_script::find,
];

/// What is left undone.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for rule in OF_PAIRS {
        hits.append(&mut rule(pair, context));
    }
    hits
}
