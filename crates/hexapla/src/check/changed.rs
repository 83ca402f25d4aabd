//! Messages whose source text changed under one id.
//!
//! Convention has it that a message whose meaning changes gets a new id, so that nobody is shown the
//! old translation. Many change and keep theirs; with a base, each is told with the impact of its
//! change, whether or not there is a translation of it.

use hexapla_diagnostics::{Finding, Lines, Place};
use hexapla_facts::Corpus;
use hexapla_tracker::{Change, JudgedBead, compare};
use rayon::prelude::*;

use crate::configuration::Kind;
use crate::findings::MESSAGE_CHANGED;
use crate::project::language::{SourceLanguage, texts};
use crate::project::reading::Source;
use crate::project::selection::Selection;
use crate::project::sources::Sources;
use crate::project::{Project, Release};
use crate::tracking::{excerpt, told};

impl Project {
    /// The messages of the selected catalogues whose source changed since `base`, in no particular order.
    pub(crate) fn messages_changed_since(
        &self,
        base: &Self,
        selection: &Selection,
    ) -> Vec<Finding> {
        let releases = selection
            .releases
            .iter()
            .filter_map(|&at| self.releases.get(at));
        let is_catalogue = |release: &&Release| self.collection(release).kind == Kind::Fluent;
        let releases: Vec<&Release> = releases.filter(is_catalogue).collect();
        if releases.is_empty() {
            return Vec::new();
        }
        let language = SourceLanguage::of_project(self, || {
            let prose = |project: &Self| Sources::default().prose_of(project, &|_| true);
            Corpus::of(texts(&[prose(self), prose(base)].concat()))
        });
        let changes = releases.par_iter().filter_map(|release| {
            let is_same =
                |old: &&Release| (old.collection, &old.path) == (release.collection, &release.path);
            let before = base.releases.iter().find(is_same)?;
            let (old, new) = (
                base.read_source(before).value?,
                self.read_source(release).value?,
            );
            Some(changes(&language, &old, &new))
        });
        changes.flatten_iter().collect()
    }
}

fn changes(language: &SourceLanguage<'_>, old: &Source, new: &Source) -> Vec<Finding> {
    let (before, units) = (&old.text.edition.units, &new.text.edition.units);
    let comparison = compare(before, units, &language.judge());
    let lines = Lines::of(&new.text.text);
    let finding = |judged: &JudgedBead| {
        let was = before.get(*judged.bead.old.first()?)?;
        let unit = units.get(*judged.bead.new.first()?)?;
        if judged.bead.change != Change::Edited || was.kind != unit.kind {
            return None;
        }
        let place = Place::file(new.text.path.as_str())
            .release(&new.id)
            .unit(&unit.id)
            .at_lines(&lines, unit.span);
        Some(
            Finding::new(MESSAGE_CHANGED, place)
                .with("impact", judged.impact.name())
                .with("reasons", told(&judged.reasons))
                .with("text", excerpt(&unit.shown())),
        )
    };
    comparison.beads.iter().filter_map(finding).collect()
}
