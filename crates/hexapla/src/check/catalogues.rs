//! The checks of catalogues: all files of a locale together, beside those of the source.

use std::collections::BTreeMap;

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Code, Finding, Place};
use hexapla_l10n::findings::{FILE_MISSING, MISSING, OBSOLETE};
use hexapla_l10n::{
    CallPattern, Catalogue, Coverage, Function, Functions, LintOptions, Scope, Uses, lint,
};
use hexapla_store::list;
use rayon::prelude::*;

use crate::configuration::{Collection, Kind, UsesSetting};
use crate::project::selection::Selection;
use crate::project::{Project, Release};

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

/// The texts with what they hold.
fn with_trees(texts: &[Text]) -> Vec<(&Text, Catalogue<'_>)> {
    texts.iter().map(|text| (text, text.read())).collect()
}

/// All files of a locale, beside those that every locale shares.
fn scope<'c>(
    locale: &'c Locale,
    own: &'c [(&'c Text, Catalogue<'c>)],
    shared: &'c [(&'c Text, Catalogue<'c>)],
) -> Scope<'c> {
    let by_path = |files: &'c [(&'c Text, Catalogue<'c>)]| {
        files.iter().map(|(text, read)| (text.path.as_str(), read))
    };
    Scope::new(locale, by_path(own)).with_shared(by_path(shared))
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
                let collection = (index, collection);
                let locales = &selection.locales;
                findings.extend(self.lint_collection(collection, &own, locales, uses.as_ref()));
            }
        }
        findings
    }

    /// How much of each collection of catalogues each locale has translated, in the order of the
    /// configuration.
    pub(crate) fn coverage(&self) -> Vec<(String, Coverage)> {
        let collections = self.configuration.collections.iter().enumerate();
        let fluent = collections.filter(|(_, collection)| collection.kind == Kind::Fluent);
        let mut all = Vec::new();
        for (index, collection) in fluent {
            let releases = self.releases.iter();
            let own: Vec<&Release> = releases.filter(|r| r.collection == index).collect();
            let texts = self.files(&own, &self.configuration.source);
            let catalogues = with_trees(&texts);
            let source = scope(&self.configuration.source, &catalogues, &[]);
            for locale in &self.configuration.locales {
                let texts = self.files(&own, locale);
                let catalogues = with_trees(&texts);
                let target = scope(locale, &catalogues, &[]);
                all.push((collection.name.clone(), Coverage::of(&target, &source)));
            }
        }
        all
    }

    /// Messages may refer to those of other files, so all files of the collection are read; told is what was
    /// found in those of the `selected` releases, and in the files that use them.
    fn lint_collection(
        &self,
        (index, collection): (usize, &Collection),
        selected: &[&Release],
        locales: &[Locale],
        uses: Option<&Uses>,
    ) -> Vec<Finding> {
        let all: Vec<&Release> = self
            .releases
            .iter()
            .filter(|release| release.collection == index)
            .collect();
        let functions = collection.functions.iter().map(Function::named);
        let functions = functions.fold(Functions::shipped(), Functions::with);
        let shared = self.texts(collection.shared.iter().cloned());
        let shared: Vec<(&Text, Catalogue<'_>)> = with_trees(&shared);
        let texts = self.files(&all, &self.configuration.source);
        let catalogues = with_trees(&texts);
        let scope = scope(&self.configuration.source, &catalogues, &shared);
        let options = LintOptions {
            functions: &functions,
            uses,
        };
        let mut findings = lint(&scope, None, &options);
        findings.extend(uses.into_iter().flat_map(|uses| uses.undefined(&scope)));
        // unused messages are told once, of the source
        let options = LintOptions {
            functions: &functions,
            uses: None,
        };
        for locale in locales {
            let texts = self.files(&all, locale);
            let catalogues = with_trees(&texts);
            let target = self::scope(locale, &catalogues, &shared);
            let found = match self.configuration.pivots.get(locale) {
                None => lint(&target, Some(&scope), &options),
                Some(pivot) => {
                    let texts = self.files(&all, pivot);
                    let catalogues = with_trees(&texts);
                    let origin = self::scope(pivot, &catalogues, &shared);
                    lint(&target, Some(&origin), &options)
                }
            };
            findings.extend(found);
        }
        self.named(findings, &all, selected)
    }

    /// The files of `releases` in `locale`.
    fn files(&self, releases: &[&Release], locale: &Locale) -> Vec<Text> {
        let is_source = *locale == self.configuration.source;
        let file = |release: &&Release| {
            let source = release.source.as_ref().filter(|_| is_source);
            source.or(release.targets.get(locale)).cloned()
        };
        self.texts(releases.iter().filter_map(file))
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
            finding.place.release = Some(self.path_id(release).as_str().into());
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
