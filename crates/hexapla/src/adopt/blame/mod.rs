//! Grounds from history: for each unit of a translation, the source as it stood when its text last changed
//! (docs/design/history.md).
//!
//! One walk of the log tells all versions of all files ([`plan`]). A release's texts are read at once and parsed once
//! ([`texts`]); what became of each unit from version to version tells when its text last changed
//! ([`lineage`]), and the source of that moment, paired with it, is its ground ([`ground`]). Edits that do not stem from
//! translating ([`bulk`], [`mechanical`]) leave it as old as it was.

mod bulk;
mod contents;
mod ground;
mod lineage;
mod mechanical;
mod names;
mod pairs;
mod passages;
mod plan;
mod rows;
mod texts;
mod walk;

use std::collections::BTreeMap;
use std::rc::Rc;

use hexapla_content::{Date, Few, Fingerprint, Locale};

use super::edition::Adopter;
use crate::project::reading::EditionText;

pub(super) use contents::Contents;
pub(super) use passages::Passage;
pub(super) use plan::{EditionPlan, Past};
pub(super) use rows::HistoryRows;

use bulk::Bulk;
use ground::{Between, Grounds};
use lineage::Lineage;
use texts::Texts;

/// What a unit is taken to be made from.
#[derive(Clone, Debug)]
pub(super) enum UnitGround {
    /// These source units.
    Known(Rc<Origin>),
    /// It is the source's text itself, not translated yet.
    Copied(Rc<Origin>),
    /// These source units, if a doubtful pairing is right.
    Guessed(Rc<Origin>),
    /// That cannot be told.
    Doubtful(Doubt),
}

/// Source units as they stood once.
#[derive(Debug)]
pub(super) struct Origin {
    pub(super) units: Few<Passage>,
    /// The day of the commit.
    pub(super) day: Option<Date>,
}

impl Origin {
    /// What the units say.
    fn texts(&self) -> Vec<Fingerprint> {
        self.units.iter().map(|unit| unit.fingerprint).collect()
    }
}

/// Why it cannot be told what a unit was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// It pairs with the source of the moment only doubtfully.
    Pairing,
    /// It pairs with nothing in the source of the moment.
    Alone,
    /// There was no source at the moment its text last changed.
    NoSource,
    /// git does not have the text of a version that would tell.
    NoText,
    /// Clocks do not tell which of two texts of the source it was made from.
    Clocks,
}

impl Doubt {
    /// Every reason.
    pub const ALL: [Self; 5] = [
        Self::Pairing,
        Self::Alone,
        Self::NoSource,
        Self::NoText,
        Self::Clocks,
    ];

    /// The reason's name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pairing => "pairing",
            Self::Alone => "alone",
            Self::NoSource => "no-source",
            Self::NoText => "no-text",
            Self::Clocks => "clocks",
        }
    }
}

/// One translation of a release, as it is.
pub(super) struct Present<'a> {
    pub(super) locale: &'a Locale,
    pub(super) target: &'a Rc<EditionText>,
    /// What it is translated from, as that is.
    pub(super) source: &'a Rc<EditionText>,
}

/// What history tells of a release's translations.
pub(super) struct Told {
    /// By locale: a ground for each unit.
    pub(super) grounds: BTreeMap<Locale, Vec<UnitGround>>,
    /// How many versions git does not have the text of.
    pub(super) absent: usize,
}

/// Finds the ground of every unit of the translations of one release. `plan` says which versions there are, `contents`
/// what they say.
pub(super) fn told(
    adopter: Adopter<'_>,
    plan: &[EditionPlan],
    contents: Contents,
    editions: &[Present<'_>],
) -> Told {
    let (project, today) = (adopter.project, adopter.request.as_of);
    let texts = Texts::new(project, contents);
    let lineages: Vec<(&Locale, Lineage<'_>)> = editions
        .iter()
        .filter_map(|edition| {
            let plan = plan.iter().find(|plan| plan.locale == *edition.locale)?;
            let lineage = Lineage::of(plan, edition, &texts, today);
            Some((edition.locale, lineage))
        })
        .collect();
    let bulk = Bulk::of(lineages.iter().map(|(_, lineage)| lineage));
    let grounds = lineages.iter().map(|&(locale, ref lineage)| {
        let source = project.configuration.source_of(locale);
        (
            locale.clone(),
            Grounds::new(lineage, &bulk, &texts, Between::of(source, locale)).of_newest(),
        )
    });
    Told {
        grounds: grounds.collect(),
        absent: texts.absent(),
    }
}
