//! One translation at two revisions.

use std::collections::BTreeSet;

use hexapla_content::{Fingerprint, Status, UnitId};

use super::{BroughtAbout, Revised, UnitStanding, beside};

impl Revised<'_> {
    /// Each unit, and what it was.
    pub(crate) fn units(&self) -> impl Iterator<Item = (&UnitStanding, Option<&UnitStanding>)> {
        let was = self.before.map_or_else(
            || vec![None; self.now.units.len()],
            |before| beside(before, self.now),
        );
        self.now.units.iter().zip(was)
    }

    /// The units that a translator may have brought up to date: their translation is new, and their source is not.
    pub(crate) fn newly_said(&self) -> BTreeSet<UnitId> {
        let sources = self.sources_before();
        let old = self.before.into_iter().flat_map(|before| &before.target);
        let old: BTreeSet<Fingerprint> = old.map(|unit| unit.fingerprint).collect();
        let units = self.now.units.iter().filter(|unit| {
            let mut source = unit.source.iter();
            let is_new = unit.target.iter().any(|text| !old.contains(text));
            // a copy of the source is no translation
            let is_said = is_new && unit.status() != Status::Missing;
            is_said && !unit.source.is_empty() && source.all(|text| sources.contains(text))
        });
        units.map(|unit| unit.told.unit.clone()).collect()
    }

    /// Adds what the change of the source brought about, and what is no worse than it was.
    pub(super) fn brought_about(&self, all: &mut BroughtAbout) {
        let path = self.now.path.to_string();
        let is_all = self.pair.then.is_none_or(|(_, then)| {
            then.declared != self.pair.now.declared
                || self.before.is_some_and(|before| before.is_as(self.now))
        });
        if is_all {
            all.editions.insert(path);
            return;
        }
        let texts = self.sources_before();
        let of_source = |unit: &UnitStanding| match unit.source.as_slice() {
            [] => unit.recorded.iter().any(|text| texts.contains(text)),
            source => !source.iter().all(|text| texts.contains(text)),
        };
        for (unit, was) in self.units() {
            let is_no_worse = |was: &UnitStanding| !unit.status().is_worse_than(was.status());
            let group = if unit.via_pivot || of_source(unit) {
                &mut all.units
            } else if was.is_some_and(is_no_worse) {
                &mut all.lasting
            } else {
                continue;
            };
            group.extend(unit.names.iter().map(|name| (path.clone(), name.clone())));
        }
    }

    /// The units that are missing, orphaned or unverified as they were: the file, and each name findings know it by.
    pub(super) fn waiting(&self) -> Vec<(String, String)> {
        let waiting = |(unit, was): (&UnitStanding, Option<&UnitStanding>)| {
            let status = unit.status();
            let is_changed = matches!(status, Status::Outdated(_)) || status.is_settled();
            !is_changed && was.is_some_and(|was| was.status() == status)
        };
        let path = self.now.path.as_str();
        let units = self.units().filter(|pair| waiting(*pair));
        let names = units.flat_map(|(unit, _)| &unit.names);
        names.map(|name| (path.to_owned(), name.clone())).collect()
    }

    /// The texts that the translation was made from, those of the source or of a pivot.
    fn sources_before(&self) -> BTreeSet<Fingerprint> {
        let Some((_, then)) = self.pair.then else {
            return BTreeSet::new();
        };
        let pivot = self.now.from.as_ref();
        match pivot.and_then(|pivot| then.editions.get(pivot)) {
            Some(pivot) => pivot.target.iter().map(|unit| unit.fingerprint).collect(),
            None => then.source.iter().copied().collect(),
        }
    }
}
