//! What a change does to the translations: two revisions of the project side by side.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use hexapla_content::{Impact, Locale, RelPath, ReleaseId, Status, UnitId};

use crate::revisions::{Revised, Revisions};

/// What a change does to the translations.
#[derive(Debug)]
pub struct Preview {
    /// The target units it makes outdated, missing or orphaned, or more seriously so, by locale.
    pub worsened: BTreeMap<Locale, usize>,
    /// Those that become outdated, by impact.
    pub by_impact: BTreeMap<Impact, usize>,
    /// How many units it makes current.
    pub became_current: usize,
    /// How many units it edits that wait to be accepted.
    pub edited: usize,
    /// How many other units of the translations it touches are still not current.
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
    /// The units that become outdated, missing or orphaned, or more seriously so than they were.
    pub worsened: Vec<PreviewedUnit>,
    /// The units that become current.
    pub became_current: Vec<PreviewedUnit>,
    /// The units whose translation is new and whose source is not, and that nobody has accepted.
    pub edited: Vec<PreviewedUnit>,
    /// Where the change touches the translation: its other units that are still not current.
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
        self.worsened.is_empty()
            && self.became_current.is_empty()
            && self.edited.is_empty()
            && self.remaining.is_empty()
    }
}

impl Preview {
    /// What a change does.
    pub(crate) fn of(revisions: &Revisions<'_>) -> Self {
        let mut preview = Self {
            worsened: BTreeMap::new(),
            by_impact: BTreeMap::new(),
            became_current: 0,
            edited: 0,
            remaining: 0,
            editions: Vec::new(),
        };
        for revised in revisions.editions() {
            let edition = PreviewedEdition::of(&revised);
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
        self.edited += edition.edited.len();
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
    /// Compares a translation with how it stood before.
    fn of(revised: &Revised<'_>) -> Self {
        let &Revised {
            release,
            locale,
            now,
            before,
            ..
        } = revised;
        let mut edition = Self {
            release: release.clone(),
            locale: locale.clone(),
            origin: now.origin.clone(),
            worsened: Vec::new(),
            became_current: Vec::new(),
            edited: Vec::new(),
            remaining: Vec::new(),
        };
        let touched = before.is_none_or(|before| !before.is_as(now));
        let new = LazyCell::new(|| revised.newly_said());
        for (unit, was) in revised.units() {
            let status = unit.told.status;
            let is_worse = match was {
                Some(was) => status.is_worse_than(was.told.status),
                // a passage that is new in the source
                None => before.is_some() && status == Status::Missing && unit.target.is_empty(),
            };
            let was_settled = was.is_some_and(|was| was.told.status.is_settled());
            let group = if status.is_settled() {
                (touched && !was_settled).then_some(&mut edition.became_current)
            } else if is_worse && status != Status::Unverified {
                Some(&mut edition.worsened)
            } else if touched && new.contains(&unit.told.unit) {
                Some(&mut edition.edited)
            } else {
                touched.then_some(&mut edition.remaining)
            };
            if let Some(group) = group {
                group.push(unit.told.clone());
            }
        }
        edition
    }
}

#[cfg(test)]
mod tests {
    use crate::desk::{DAY, Desk};

    #[test]
    fn a_passage_that_stands_twice_is_told_apart_from_itself() {
        let english = "```\nsail\n```\n\n12 people were rescued.\n\n```\nsail\n```\n";
        let french = "12 personnes ont été secourues.\n\n```\nsail\n```\n";
        let project = |more: &str| {
            let french = format!("{french}{more}");
            let files = [
                ("content/en/ferry.md", english),
                ("content/fr/ferry.md", french.as_str()),
            ];
            Desk::of(&files).project()
        };
        for now in [project(""), project("\nNote du traducteur.\n")] {
            let since = now.check_since(&project(""), &now.everything(), DAY);
            assert_eq!(since.preview.unwrap().worsened, [].into());
        }
    }

    #[test]
    fn what_was_edited_waits_for_somebody_to_accept_it() {
        let project = |english: &str, french: &str| {
            let files = [
                ("content/en/ferry.md", english),
                ("content/fr/ferry.md", french),
            ];
            Desk::of(&files).project()
        };
        let english = "12 people were rescued.\n";
        let base = project(english, "12 personnes ont été secourues.\n");
        let edited = "12 personnes furent secourues.\n";
        // where the source was edited with it, accepting against the base leaves it behind
        for (english, french, expected) in [
            (english, edited, (1, 0)),
            ("12 people were saved.\n", edited, (0, 1)),
            // a copy of the source is no translation
            (english, english, (0, 0)),
        ] {
            let project = project(english, french);
            let since = project.check_since(&base, &project.everything(), DAY);
            let preview = since.preview.unwrap();
            assert_eq!((preview.edited, preview.remaining), expected, "{english}");
        }
    }

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
