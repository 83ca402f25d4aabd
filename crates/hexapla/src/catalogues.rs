//! The checks of catalogues: all files of a locale together, beside those of the source.

use std::collections::BTreeMap;

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Code, Finding, Place};
use hexapla_l10n::findings::{FILE_MISSING, MISSING, OBSOLETE};
use hexapla_l10n::{CallPattern, Catalogue, LintOptions, Scope, Uses, lint};
use hexapla_store::list;
use rayon::prelude::*;

use crate::configuration::{Kind, UsesSetting};
use crate::project::{Project, Release};
use crate::selection::Selection;

/// What the tracker says already, with the ledger and the gate behind it: `missing` and `orphaned`.
const TOLD_BY_TRACKER: [Code; 3] = [MISSING, OBSOLETE, FILE_MISSING];

/// A file of a collection and its text.
struct Text {
    path: RelPath,
    text: String,
}

impl Text {
    fn read(&self) -> Catalogue<'_> {
        // what is to be found in it alone is found where the release is tracked
        Catalogue::read(&self.text, &Place::file(self.path.as_str())).value
    }
}

impl Project {
    /// What the checks of catalogues find in the collections of the selected releases.
    pub(crate) fn lint(&self, selection: &Selection) -> Vec<Finding> {
        let collections = self.configuration.collections.iter().enumerate();
        let fluent = collections.filter(|(_, collection)| collection.kind == Kind::Fluent);
        let mut findings = Vec::new();
        for (index, collection) in fluent {
            let selected = selection.releases.iter();
            let selected = selected.filter_map(|&at| self.releases.get(at));
            let own: Vec<&Release> = selected.filter(|r| r.collection == index).collect();
            if !own.is_empty() {
                let uses = collection.uses.as_ref().map(|setting| self.uses(setting));
                findings.extend(self.lint_collection(
                    index,
                    &own,
                    &selection.locales,
                    uses.as_ref(),
                ));
            }
        }
        findings
    }

    /// Messages may refer to those of other files, so all files of the collection are read; told is what was
    /// found in those of the `selected` releases, and in the files that use them.
    fn lint_collection(
        &self,
        collection: usize,
        selected: &[&Release],
        locales: &[Locale],
        uses: Option<&Uses>,
    ) -> Vec<Finding> {
        let all: Vec<&Release> = self
            .releases
            .iter()
            .filter(|release| release.collection == collection)
            .collect();
        let source = &self.configuration.source;
        let texts = self.texts(all.iter().filter_map(|release| release.source.clone()));
        let catalogues: Vec<Catalogue<'_>> = texts.iter().map(Text::read).collect();
        let files = texts.iter().zip(&catalogues);
        let scope = Scope::new(source, files.map(|(text, read)| (text.path.as_str(), read)));
        let options = LintOptions {
            uses,
            ..LintOptions::shipped()
        };
        let mut findings = lint(&scope, None, &options);
        findings.extend(uses.into_iter().flat_map(|uses| uses.undefined(&scope)));
        // unused messages are told once, of the source
        let options = LintOptions::shipped();
        let of_locales: Vec<Vec<Finding>> = locales
            .iter()
            .map(|locale| {
                let targets = all.iter().filter_map(|release| release.targets.get(locale));
                let texts = self.texts(targets.cloned());
                let catalogues: Vec<Catalogue<'_>> = texts.iter().map(Text::read).collect();
                let files = texts.iter().zip(&catalogues);
                let files = files.map(|(text, read)| (text.path.as_str(), read));
                let target = Scope::new(locale, files);
                lint(&target, Some(&scope), &options)
            })
            .collect();
        findings.extend(of_locales.into_iter().flatten());
        self.named(findings, &all, selected)
    }

    fn texts(&self, paths: impl Iterator<Item = RelPath>) -> Vec<Text> {
        let paths: Vec<RelPath> = paths.collect();
        let read = paths.into_par_iter().filter_map(|path| {
            let text = self.text_at(path.as_str())?;
            Some(Text { path, text })
        });
        read.collect()
    }

    /// The findings that are told, each with its release's name; what the source's own are about concerns
    /// every locale.
    fn named(
        &self,
        findings: Vec<Finding>,
        all: &[&Release],
        selected: &[&Release],
    ) -> Vec<Finding> {
        let mut releases: BTreeMap<&str, &Release> = BTreeMap::new();
        for release in all {
            let files = release.source.iter().chain(release.targets.values());
            releases.extend(files.map(|path| (path.as_str(), *release)));
        }
        let source = self.configuration.source.as_str();
        let told = findings.into_iter().filter_map(|mut finding| {
            if TOLD_BY_TRACKER.contains(&finding.code) {
                return None;
            }
            if finding.place.locale.as_deref() == Some(source) {
                finding.place.locale = None;
            }
            let path = finding.place.path.as_deref();
            let Some(release) = path.and_then(|path| releases.get(path)) else {
                return Some(finding);
            };
            let is_selected = selected.iter().any(|one| std::ptr::eq(*one, *release));
            finding.place.release = Some(self.path_id(release).to_string());
            is_selected.then_some(finding)
        });
        told.collect()
    }

    /// What the files that a collection's messages are used in call for.
    fn uses(&self, setting: &UsesSetting) -> Uses {
        let patterns = if setting.calls.is_empty() {
            CallPattern::shipped()
        } else {
            setting.calls.clone()
        };
        let mut uses = Uses::none();
        for family in &setting.families {
            uses = uses.with_family(family.as_str());
        }
        let files = list(&*self.disk, &setting.folders, &setting.extensions).value;
        for text in self.texts(files.into_iter()) {
            uses.read(text.path.as_str(), &text.text, &patterns);
        }
        uses
    }
}
