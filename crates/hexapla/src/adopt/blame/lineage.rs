//! The versions of one translation, and where the text of each unit comes from.

use std::rc::Rc;

use hexapla_content::Date;
use hexapla_tracker::{Descent, Readings};

use super::Present;
use super::passages::{Passage, Passaged};
use super::plan::{CommitAt, EditionPlan};
use super::texts::{Named, TextNumber, Texts};

/// A unit of a version: the version's index, and the unit's in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct UnitAt {
    pub(super) version: usize,
    pub(super) unit: usize,
}

/// A version of a translation.
pub(super) struct Version<'a> {
    /// `None` where its text is not to be had; it has no units then.
    pub(super) text: Option<Rc<Passaged>>,
    /// The text's number.
    pub(super) number: Option<TextNumber>,
    /// The commit; none of the working tree.
    pub(super) at: Option<CommitAt>,
    pub(super) day: Option<Date>,
    pub(super) source: Option<Named<'a>>,
    /// Another state of the source that it may have been made from instead.
    pub(super) source_or: Option<Named<'a>>,
    pub(super) source_before: Option<Named<'a>>,
    /// The versions it was made from.
    pub(super) before: Vec<Parentage>,
    /// Whether it is known what it was made from: no text between is missing.
    pub(super) is_whole: bool,
}

/// What a version took from one it was made from.
pub(super) struct Parentage {
    pub(super) version: usize,
    /// By unit of the newer version.
    pub(super) descents: Vec<Descent>,
}

/// The versions of one translation.
pub(super) struct Lineage<'a> {
    /// Newest first: the working tree, then the commits.
    pub(super) versions: Vec<Version<'a>>,
}

impl<'a> Lineage<'a> {
    pub(super) fn of(
        plan: &'a EditionPlan,
        present: &Present<'_>,
        texts: &Texts<'a>,
        today: Date,
    ) -> Self {
        let now = Named::Read(texts.present(present.source));
        let target = texts.present(present.target);
        let newest = Version {
            text: Some(texts.text(target)),
            number: Some(target),
            at: None,
            day: Some(today),
            source: Some(now),
            source_or: None,
            source_before: None,
            before: Vec::new(),
            is_whole: true,
        };
        let mut lineage = Self {
            versions: vec![newest],
        };
        for planned in &plan.versions {
            let number = texts.number(Named::Past(&planned.text));
            let text = number.map(|number| texts.text(number));
            lineage.versions.push(Version {
                text,
                number,
                at: Some(planned.at),
                day: planned.day,
                source: planned.source.as_ref().map(Named::Past),
                source_or: planned.source_or.as_ref().map(Named::Past),
                source_before: planned.source_before.as_ref().map(Named::Past),
                before: Vec::new(),
                is_whole: true,
            });
        }
        // the newest committed one is what the working tree was made from
        let is_committed = lineage.versions.len() > 1;
        let mut before: Vec<Vec<usize>> = vec![Vec::from_iter(is_committed.then_some(1))];
        let parents = plan.versions.iter().map(|planned| &planned.before);
        before.extend(parents.map(|parents| parents.iter().map(|&index| index + 1).collect()));
        lineage.link(&before, &texts.readings);
        lineage
    }

    /// Tells what each version took from those it was made from, past those whose text is missing.
    fn link(&mut self, before: &[Vec<usize>], readings: &Readings) {
        for newer in 0..self.versions.len() {
            let (older, is_whole) = self.readable(&before[newer], before);
            let parentage = |&older: &usize| Parentage {
                version: older,
                descents: readings.descents(self.units(older), self.units(newer)),
            };
            let parents = older.iter().map(parentage).collect();
            self.versions[newer].before = parents;
            self.versions[newer].is_whole = is_whole;
        }
    }

    /// The nearest versions with a text, and whether they are the nearest of all.
    fn readable(&self, parents: &[usize], before: &[Vec<usize>]) -> (Vec<usize>, bool) {
        let mut found = Vec::new();
        let mut is_whole = true;
        let mut open: Vec<usize> = parents.iter().rev().copied().collect();
        while let Some(index) = open.pop() {
            if self.versions[index].text.is_some() {
                if !found.contains(&index) {
                    found.push(index);
                }
            } else {
                is_whole = false;
                open.extend(before[index].iter().rev());
            }
        }
        (found, is_whole)
    }

    /// The units of a version.
    pub(super) fn units(&self, version: usize) -> &[Passage] {
        let text = self.versions[version].text.as_ref();
        text.map_or(&[], |text| &text.passages)
    }

    /// A unit of a version.
    pub(super) fn unit(&self, at: UnitAt) -> &Passage {
        &self.units(at.version)[at.unit]
    }

    /// Where a unit's text comes from: a version that has the very text, else one that has an older one.
    pub(super) fn descent(&self, at: UnitAt) -> (Option<usize>, &Descent) {
        let before = &self.versions[at.version].before;
        let each = || {
            before
                .iter()
                .map(|one| (Some(one.version), &one.descents[at.unit]))
        };
        let kept = each().find(|(_, descent)| matches!(descent, Descent::Kept(_)));
        let edited = || each().find(|(_, descent)| matches!(descent, Descent::Edited(_)));
        kept.or_else(edited).unwrap_or((None, &Descent::New))
    }
}
