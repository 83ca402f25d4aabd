//! What a change does to the translations: two revisions of the project side by side.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Fingerprint, Impact, Locale, RelPath, ReleaseId, Status, UnitId};
use hexapla_tracker::{Descent, descents};

use crate::revisions::{Revisions, Standing, UnitStanding};

/// What a change does to the translations.
#[derive(Debug)]
pub struct Preview {
    /// The target units it makes outdated, missing or orphaned, by locale.
    pub worsened: BTreeMap<Locale, usize>,
    /// Those that become outdated, by impact.
    pub by_impact: BTreeMap<Impact, usize>,
    /// How many units it makes current.
    pub became_current: usize,
    /// How many units of the translations it touches are still not current.
    pub remaining: usize,
    /// The same, translation by translation: those it does something to.
    pub editions: Vec<PreviewedEdition>,
}

/// What a change does to one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewedEdition {
    /// The release.
    pub release: ReleaseId,
    /// The locale.
    pub locale: Locale,
    /// The file it is made from: the source edition, or that of the pivot.
    pub origin: RelPath,
    /// The units that become outdated, missing or orphaned.
    pub worsened: Vec<PreviewedUnit>,
    /// The units that become current.
    pub became_current: Vec<PreviewedUnit>,
    /// Where the change touches the translation: its units that are still not current.
    pub remaining: Vec<PreviewedUnit>,
}

/// A unit and how it stands with the change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewedUnit {
    /// The source unit; where there is none, that of the translation.
    pub unit: UnitId,
    /// Its line in the file the translation is made from, where it stands there.
    pub line: Option<usize>,
    /// How it stands.
    pub status: Status,
}

impl PreviewedEdition {
    const fn is_untouched(&self) -> bool {
        self.worsened.is_empty() && self.became_current.is_empty() && self.remaining.is_empty()
    }
}

impl Preview {
    /// What a change does.
    pub(crate) fn of(revisions: &Revisions<'_>) -> Self {
        let mut preview = Self {
            worsened: BTreeMap::new(),
            by_impact: BTreeMap::new(),
            became_current: 0,
            remaining: 0,
            editions: Vec::new(),
        };
        for (release, locale, now, before) in revisions.editions() {
            let edition = PreviewedEdition::of((release, locale), now, before);
            preview.add(&edition);
            if !edition.is_untouched() {
                preview.editions.push(edition);
            }
        }
        preview
    }

    /// Adds the numbers of one translation.
    fn add(&mut self, edition: &PreviewedEdition) {
        self.became_current += edition.became_current.len();
        self.remaining += edition.remaining.len();
        if !edition.worsened.is_empty() {
            let worsened = self.worsened.entry(edition.locale.clone()).or_insert(0);
            *worsened += edition.worsened.len();
        }
        for unit in &edition.worsened {
            if let Status::Outdated(impact) = unit.status {
                *self.by_impact.entry(impact).or_insert(0) += 1;
            }
        }
    }
}

impl PreviewedEdition {
    /// Compares a translation with how it stood before. A unit is known again by its translation's text, else by its
    /// source text.
    fn of(
        (release, locale): (&ReleaseId, &Locale),
        now: &Standing,
        before: Option<&Standing>,
    ) -> Self {
        let mut edition = Self {
            release: release.clone(),
            locale: locale.clone(),
            origin: now.origin.clone(),
            worsened: Vec::new(),
            became_current: Vec::new(),
            remaining: Vec::new(),
        };
        let old = |of: fn(&UnitStanding) -> &[Fingerprint]| -> BTreeMap<&[Fingerprint], Status> {
            let units = before.into_iter().flat_map(|before| &before.units);
            let known = units.filter(|unit| !of(unit).is_empty());
            known.map(|unit| (of(unit), unit.told.status)).collect()
        };
        let (by_target, by_source) = (old(|unit| &unit.target), old(|unit| &unit.source));
        let touched = before.is_none_or(|before| !before.is_as(now));
        let waiting = LazyCell::new(|| before.map(|before| waiting(before, now, &by_source)));
        for unit in &now.units {
            let was = by_target.get(unit.target.as_slice());
            let was = was
                .or_else(|| by_source.get(unit.source.as_slice()))
                .copied();
            let was_settled = was.is_some_and(Status::is_settled);
            let status = unit.told.status;
            if status.is_settled() {
                if touched && !was_settled {
                    edition.became_current.push(unit.told.clone());
                }
                continue;
            }
            if touched {
                edition.remaining.push(unit.told.clone());
            }
            let is_new = |waiting: &BTreeSet<Fingerprint>| {
                unit.source.iter().all(|text| !waiting.contains(text))
            };
            let is_unknown = was.is_none() && unit.target.is_empty();
            let is_new_source = is_unknown && waiting.as_ref().is_some_and(is_new);
            let worsened = was_settled && status != Status::Unverified;
            if worsened || is_new_source {
                edition.worsened.push(unit.told.clone());
            }
        }
        edition
    }
}

/// The source texts of now that are edits of such as had no translation before, by how they stood.
fn waiting(
    before: &Standing,
    now: &Standing,
    stood: &BTreeMap<&[Fingerprint], Status>,
) -> BTreeSet<Fingerprint> {
    let descents = descents(&before.source, &now.source);
    let edits = descents.iter().zip(&now.source).filter(|(descent, _)| {
        let &Descent::Edited(at) = *descent else {
            return false;
        };
        let old = before.source.get(at).map(|old| [old.fingerprint]);
        old.is_some_and(|old| stood.get(old.as_slice()) == Some(&Status::Missing))
    });
    edits.map(|(_, unit)| unit.fingerprint).collect()
}

#[cfg(test)]
mod tests {
    use crate::desk::{DAY, Desk};

    #[test]
    fn an_edit_of_what_nobody_has_translated_makes_nothing_stale() {
        let project = |english: &str| {
            let english = format!("12 people were rescued.\n\n{english}");
            let files = [
                ("content/en/ferry.md", english.as_str()),
                ("content/fr/ferry.md", "12 personnes ont été secourues.\n"),
            ];
            Desk::of(&files).project()
        };
        let base = project("Divers looked for 31 more people all night.\n");
        for (english, expected) in [
            ("Divers looked for 30 more people all night.\n", 0),
            (
                "Divers looked for 31 more people all night.\n\nThe council met at dawn.\n",
                1,
            ),
        ] {
            let project = project(english);
            let since = project.check_since(&base, &project.everything(), DAY);
            let worsened = since.preview.unwrap().worsened;
            assert_eq!(worsened.values().sum::<usize>(), expected, "{english}");
        }
    }
}
