//! Adoption: a ledger for translations that exist already (staleness.md 9).
//!
//! Nothing becomes current without a ground. A pin in a translation's metadata leads to the source
//! text it was made from ([`history`]); its units are paired with those of the translation
//! ([`rows`]), and each pair gets a row, a doubtful one on trust. A row carries the day of the pinned commit, since
//! that is the day up to which the translation follows its source: grace is counted from there.
//! Where history is asked, each unit of a translation without a pin is taken to be made from the source as it
//! stood when the unit's text last changed ([`blame`]).
//! Where there is no pin, a translation is taken on trust if that is asked for, on the day of
//! adoption. Rows that exist stay.

mod blame;
mod drift;
mod edition;
mod history;
mod pins;
mod repositories;
mod resolved;
mod rows;

use std::collections::BTreeMap;

use hexapla_content::{Date, Locale, RelPath};
use hexapla_diagnostics::Finding;
use hexapla_store::{Change, WriteError};
use rayon::prelude::*;

use crate::project::language::SourceLanguage;
use crate::project::reading::EditionText;
use crate::project::selection::Selection;
use crate::project::{Project, Release};
use crate::revisions::base::RevisionError;
use crate::tracking::moved::SaidBy;

pub use blame::Doubt;
use blame::{Contents, Past};
pub use drift::Drift;
use edition::Adopter;
pub use pins::pinned_commit;
pub use resolved::Pins;
use resolved::Resolved;
pub use rows::adopted_rows;

/// What is to be adopted, and on what grounds.
#[derive(Clone, Copy, Debug)]
pub struct AdoptRequest<'a> {
    /// The editions.
    pub selection: &'a Selection,
    /// The front-matter field that holds the day a translation was last brought up to date.
    pub date_field: Option<&'a str>,
    /// Whether history is asked about translations without a pin.
    pub history: AskHistory,
    /// What becomes of what has no other ground.
    pub unpinned: Unpinned,
    /// The day of adoption.
    pub as_of: Date,
}

/// Whether history is asked about translations without a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskHistory {
    /// It is not.
    No,
    /// Each of their units is taken to be made from the source as it stood when the unit's text last changed.
    Yes,
}

/// What becomes of translations without another ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpinned {
    /// Their units stay unverified, without rows.
    LeftAlone,
    /// Their units get rows that say so, and stay unverified.
    Assumed,
}

/// What was found of a ground for existing translations, and the ledger that says it.
#[derive(Debug)]
pub struct Adoption {
    /// How many releases were looked at.
    pub releases: usize,
    /// How many translations were looked at.
    pub editions: usize,
    /// Their units by ground.
    pub units: AdoptedUnits,
    /// Those of the unverified units that history was asked about, by what stands against a row.
    pub doubts: BTreeMap<Doubt, usize>,
    /// What became of the pins.
    pub pins: Pins,
    /// How far the sources have moved since their pins.
    pub drift: Drift,
    /// What was found on the way, sorted by place.
    pub findings: Vec<Finding>,
    changes: Vec<Change>,
}

/// Target units by the ground found for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdoptedUnits {
    /// Had a row already.
    pub recorded: usize,
    /// A pin names the source text they were made from.
    pub pinned: usize,
    /// History tells when their text last changed, and what the source said then.
    pub from_history: usize,
    /// Taken on trust.
    pub assumed: usize,
    /// History tells that they are the source's text, not translated yet.
    pub copied: usize,
    /// Paired with doubt, or not at all.
    pub unverified: usize,
}

impl Adoption {
    const NONE: Self = Self {
        releases: 0,
        editions: 0,
        units: AdoptedUnits {
            recorded: 0,
            pinned: 0,
            from_history: 0,
            assumed: 0,
            copied: 0,
            unverified: 0,
        },
        doubts: BTreeMap::new(),
        pins: Pins::NONE,
        drift: Drift::NONE,
        findings: Vec::new(),
        changes: Vec::new(),
    };

    /// How many ledger files change.
    pub fn files(&self) -> usize {
        self.changes.len()
    }

    /// Adds the next release.
    fn join(mut self, next: Self) -> Self {
        self.releases += next.releases;
        self.editions += next.editions;
        self.units.recorded += next.units.recorded;
        self.units.pinned += next.units.pinned;
        self.units.from_history += next.units.from_history;
        self.units.assumed += next.units.assumed;
        self.units.copied += next.units.copied;
        self.units.unverified += next.units.unverified;
        for (doubt, units) in next.doubts {
            *self.doubts.entry(doubt).or_insert(0) += units;
        }
        self.drift += &next.drift;
        self.findings.extend(next.findings);
        self.changes.extend(next.changes);
        self
    }
}

impl Project {
    /// Looks for the grounds of existing translations. Nothing is written yet: see
    /// [`Project::write_adoption`]. `looked_at` is told of every release done.
    ///
    /// # Errors
    /// When there are pins or history is asked, and git does not have the whole history.
    pub fn adopt(
        &self,
        request: &AdoptRequest<'_>,
        looked_at: &(dyn Fn() + Sync),
    ) -> Result<Adoption, RevisionError> {
        let resolved = Resolved::of(self, request)?;
        let language = SourceLanguage::of(self);
        let judge = language.judge();
        let past = match request.history {
            AskHistory::Yes => Some(Past::of(self, request.selection)?),
            AskHistory::No => None,
        };
        let is_alone = |&index: &usize| {
            let release = self.releases.get(index);
            release.is_some_and(|release| release.source.is_none())
        };
        let is_asked = past.is_some() && request.selection.releases.iter().any(is_alone);
        let said = is_asked.then(|| SaidBy::of(self));
        let each = Adopter {
            project: self,
            request,
            resolved: &resolved.texts,
            judge,
            past: past.as_ref(),
            said: said.as_ref(),
        };
        let adopt = |release: usize, contents: Contents| {
            let done = each.release(release, contents);
            looked_at();
            done
        };
        let selected = &request.selection.releases;
        let releases: Vec<Adoption> = if let Some(past) = &past {
            past.with_contents(selected, adopt)?
        } else {
            let adopt = |&release: &usize| adopt(release, Contents::new());
            selected.par_iter().map(adopt).collect()
        };
        let total = Adoption {
            pins: resolved.pins,
            findings: [self.findings.clone(), resolved.findings].concat(),
            ..Adoption::NONE
        };
        let mut adoption = releases.into_iter().fold(total, Adoption::join);
        let findings = &mut adoption.findings;
        findings.sort_by(Finding::by_place);
        findings.dedup();
        Ok(adoption)
    }

    /// Writes the ledger of an adoption: all of it or nothing.
    ///
    /// # Errors
    /// When a file changed meanwhile, another process writes, or the disk says no.
    pub fn write_adoption(&self, adoption: &Adoption) -> Result<(), WriteError> {
        // each release is adopted by itself: one that cannot be read is left as it is
        if adoption.changes.is_empty() {
            Ok(())
        } else {
            self.write(&adoption.changes)
        }
    }

    /// Where the text that the edition at `path` is translated from stands: the source's, or the
    /// pivot's; where it would stand, when it is gone.
    fn origin_path(&self, release: &Release, locale: &Locale, path: &RelPath) -> Option<RelPath> {
        let origin = self.configuration.source_of(locale);
        let file = match self.configuration.pivots.get(locale) {
            Some(pivot) => release.targets.get(pivot),
            None => release.source.as_ref(),
        };
        let would_be = || {
            let extension = path.extension()?;
            let layout = &self.collection(release).layout;
            layout.path_of(&release.path, extension, origin).ok()
        };
        file.cloned().or_else(would_be)
    }
}
