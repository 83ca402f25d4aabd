//! Links, images, code, tags: what holds a text together is the same in every language.

mod blocks;
mod code;
mod code_block;
mod emphasis;
mod empty;
mod footnote;
mod html;
mod image;
mod link_target;
mod notation;
mod placeholder;
pub(crate) mod settings;
mod sides;
mod ways;

pub(crate) use link_target::{leads_to, links};
pub(crate) use ways::{Pages, anchor};

use hexapla_content::Pair;

use crate::{Context, Hit};
use sides::Sides;

/// Rules about the pieces of both sides.
const OF_SIDES: &[fn(&Sides<'_>) -> Vec<Hit>] = &[
    blocks::find,
    link_target::find,
    image::find,
    footnote::find,
    code::find,
    code_block::find,
    placeholder::find,
    emphasis::find,
    empty::find,
    notation::find,
    html::find,
];

/// What a translation has lost or altered of its source's structure. Messages of catalogues have checks of their
/// own, which know their grammar.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let Some(sides) = Sides::of(pair, context) else {
        return link_target::of_message(pair, context);
    };
    let mut hits = Vec::new();
    for rule in OF_SIDES {
        hits.append(&mut rule(&sides));
    }
    hits.into_iter().map(|hit| hit.on(pair.status)).collect()
}
