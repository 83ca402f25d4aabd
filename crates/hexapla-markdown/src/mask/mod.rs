//! Blanking what holds prose together, so that a CommonMark parser sees prose alone.
//!
//! One walk over the body's lines: `lines` follows containers (lists, for MDX's indentation) and
//! code fences, inside which nothing is touched; `structure` deals with what begins a line or
//! stands in it: tags, comments, expressions, shortcodes of Hugo, tags of Liquid; `attributes` with those of inline
//! pieces, `directive` and `holder` with the lines of blocks (`:::`, `!!!`), `definition` with links that templates lead.
//! What is prose's frame is dropped from the copy, what stands inside running text gets a stand-in of equal
//! length, and what is opaque is dropped and remembered as a unit of its own.

mod anchor;
mod attributes;
mod containers;
mod definition;
mod directive;
mod enclosing;
mod holder;
mod lines;
mod map;
mod modules;
mod pieces;
mod structure;
mod tags;

use hexapla_content::UnitKind;
use hexapla_diagnostics::Span;

pub(crate) use containers::{Fence, list_marker};
pub(crate) use lines::mask;
pub(crate) use map::Masker;
pub(crate) use map::{Mask, STAND_IN};
pub(crate) use pieces::{Finder, has_holes, mask_inline};
pub(crate) use tags::{Effort, shortcode, tag};

/// A masked body and what was learnt on the way.
#[derive(Debug)]
pub(crate) struct Masked<'a> {
    /// The copy and its map.
    pub(crate) mask: Mask<'a>,
    /// What the copy leaves out and no prose is in.
    pub(crate) opaque: Vec<Opaque>,
    /// Explicit identities: where each was given, and the id.
    pub(crate) pins: Vec<(usize, Box<str>)>,
    /// From each place on, what a paragraph is by the HTML elements around it.
    pub(crate) elements: Vec<(usize, Option<Element>)>,
    /// Where a code fence begins that is never closed.
    pub(crate) open_fence: Option<Span>,
    /// Where containers nest too deep.
    pub(crate) too_deep: Option<usize>,
}

/// A unit that no CommonMark parser needs to see.
#[derive(Debug)]
pub(crate) struct Opaque {
    /// Its bytes in the file.
    pub(crate) span: Span,
    /// Code or markup.
    pub(crate) kind: UnitKind,
    /// The lists it stands in.
    pub(crate) context: Box<str>,
}

/// What an HTML element makes of the text in it.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// A list item or a heading.
    pub(crate) kind: UnitKind,
    /// Its context, as Markdown's own list or heading would have it.
    pub(crate) context: Box<str>,
}
