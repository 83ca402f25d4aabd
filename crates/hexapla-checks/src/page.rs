//! What a page says besides the passage in question.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Unit;

use crate::Languages;
use crate::rules::structure::links;
use crate::rules::trust::{Address, Markup, addresses, markup};

/// The passages of a page in both languages; make it once for an edition. Which passage of the source a translation
/// belongs to is a guess where nobody recorded it, and a link that only stands in another passage is neither lost nor
/// added.
#[derive(Debug, Default)]
pub struct Page<'a> {
    source: &'a [Unit],
    target: &'a [Unit],
    addresses: OnceCell<BTreeSet<Address>>,
    markup: OnceCell<BTreeSet<Markup>>,
    missing_links: OnceCell<BTreeMap<String, usize>>,
}

impl<'a> Page<'a> {
    /// The page of which `source` are the passages as they are now, and `target` those of the translation.
    pub fn new(source: &'a [Unit], target: &'a [Unit]) -> Self {
        Self {
            source,
            target,
            ..Self::default()
        }
    }

    /// The addresses that the source names anywhere on the page.
    pub(crate) fn addresses(&self, languages: &Languages) -> &BTreeSet<Address> {
        let read = || {
            let prose = self.source.iter().filter(|unit| is_prose(unit));
            prose.flat_map(|unit| addresses(unit, languages)).collect()
        };
        self.addresses.get_or_init(read)
    }

    /// The markup that the source has anywhere on the page.
    pub(crate) fn markup(&self, languages: &Languages) -> &BTreeSet<Markup> {
        let read = || {
            let prose = self.source.iter().filter(|unit| is_prose(unit));
            prose.flat_map(|unit| markup(unit, languages)).collect()
        };
        self.markup.get_or_init(read)
    }

    /// How many links to `destination`, as [`links`] names it, the whole translation has less than the source.
    pub(crate) fn missing_links(&self, destination: &str, languages: &Languages) -> usize {
        let count = || {
            let mut missing: BTreeMap<String, usize> = BTreeMap::new();
            for link in links(self.source, languages) {
                *missing.entry(link).or_default() += 1;
            }
            for link in links(self.target, languages) {
                missing
                    .entry(link)
                    .and_modify(|count| *count = count.saturating_sub(1));
            }
            missing
        };
        let missing = self.missing_links.get_or_init(count);
        missing.get(destination).copied().unwrap_or_default()
    }
}

/// Says whether a unit is no message of a catalogue: messages are known by their names.
fn is_prose(unit: &Unit) -> bool {
    unit.kind.message().is_none()
}
