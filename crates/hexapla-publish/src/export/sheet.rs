//! What every text of an exported page is written with.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::view::Mark;
use hexapla_escape::prose::{self, Place, Syntax};

use super::Target;
use crate::html::Setting;

/// A page as a generator will read it: whose it is, where its links may lead, and the numbers of its notes.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) target: Target,
    pub(super) setting: &'a Setting<'a>,
    /// What links of the page may point to.
    pub(super) anchors: BTreeSet<String>,
    /// The numbers of the notes that something refers to, by label.
    pub(super) notes: BTreeMap<String, usize>,
}

impl<'a> Sheet<'a> {
    /// A page without anchors and notes: for texts that stand alone.
    pub(super) const fn bare(target: Target, setting: &'a Setting<'a>) -> Self {
        Self {
            target,
            setting,
            anchors: BTreeSet::new(),
            notes: BTreeMap::new(),
        }
    }

    /// The text as the generator shows it.
    pub(super) fn text(&self, text: &str, place: Place) -> String {
        let syntax = match self.target {
            Target::Hugo | Target::Zola => Syntax::Markdown,
            Target::Docusaurus => Syntax::Mdx,
        };
        prose::escape(text, place, syntax)
    }
}

/// What a mark is called, in data and in shortcodes.
pub(super) const fn mark_name(mark: Mark) -> &'static str {
    match mark {
        Mark::Outdated(_) => "outdated",
        Mark::Unverified => "unverified",
        Mark::Orphaned => "orphaned",
        Mark::Source => "source",
    }
}
