//! Messages that go by another id in the source than in a translation, and the edits that mend that.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use hexapla_content::Unit;
use hexapla_diagnostics::{Finding, Place};
use hexapla_l10n::{Catalogue, splice};

use crate::project::reading::EditionText;

/// The messages of one translation that got another id.
pub(crate) struct Renamings<'a> {
    origin: &'a EditionText,
    target: &'a EditionText,
    /// The translation's messages, read when something is to be mended.
    catalogue: OnceCell<Catalogue<'a>>,
    /// The messages of the source.
    living: OnceCell<BTreeSet<&'a str>>,
    /// The pairs of messages that some finding already mends.
    mended: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Renamings<'a> {
    pub(crate) const fn of(origin: &'a EditionText, target: &'a EditionText) -> Self {
        Self {
            origin,
            target,
            catalogue: OnceCell::new(),
            living: OnceCell::new(),
            mended: BTreeSet::new(),
        }
    }

    /// The finding about a message of the source whose translation goes by another id, with both ids and
    /// the edits of the translation. A message and its attributes are mended at once, by the first
    /// finding about any of them, unless the source still has something under the old id.
    pub(crate) fn told(
        &mut self,
        finding: Finding,
        (source, target): (&'a Unit, &'a Unit),
    ) -> Finding {
        let (Some(to), Some(from)) = (source.kind.message(), target.kind.message()) else {
            return finding;
        };
        let mut finding = finding.with("from", from).with("to", to);
        let owners = (owner(from), owner(to));
        if self.mended.insert(owners) && !self.living().contains(owners.0) {
            let read = || Catalogue::read(&self.target.text, &Place::project()).value;
            let catalogue = self.catalogue.get_or_init(read);
            // where the translation has something under the new id already, a person must look
            finding.fix = splice::rename(catalogue, owners.0, owners.1).unwrap_or_default();
        }
        finding
    }

    fn living(&self) -> &BTreeSet<&'a str> {
        self.living.get_or_init(|| {
            let ids = self.origin.edition.units.iter();
            let ids = ids.filter_map(|unit| unit.kind.message());
            ids.map(owner).collect()
        })
    }
}

/// The message or term that an id is about.
pub(crate) fn owner(id: &str) -> &str {
    id.split_once('.').map_or(id, |(owner, _)| owner)
}
