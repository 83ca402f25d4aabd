//! The quality rules, run over every pair of a translation.

use std::collections::BTreeMap;

use hexapla_checks::{Context, Languages, check};
use hexapla_content::{Locale, Pair, Unit};
use hexapla_diagnostics::{Finding, Place};
use hexapla_gate::FINGERPRINT;
use hexapla_tracker::{BaselineSource as _, Tracked};

use crate::project::Project;
use crate::terms::Glossary;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// The quality rules of a project, with what is known of its languages.
pub(crate) struct Quality<'a> {
    project: &'a Project,
    languages: BTreeMap<Locale, Languages>,
    /// What is wrong with the glossaries and the registry.
    pub(crate) findings: Vec<Finding>,
}

impl<'a> Quality<'a> {
    /// Prepares to check the translations of a project.
    pub(crate) fn of(project: &'a Project) -> Self {
        let configuration = &project.configuration;
        let glossary = Glossary::of(project);
        let languages = configuration.locales.iter().map(|locale| {
            let source = configuration.pivots.get(locale);
            let source = source.unwrap_or(&configuration.source);
            let terms = glossary.between(source, locale);
            (
                locale.clone(),
                Languages::new(source, locale).with_terms(terms),
            )
        });
        Self {
            project,
            languages: languages.collect(),
            findings: glossary.findings,
        }
    }

    /// What the rules find in one translation of a release.
    pub(crate) fn findings_of(
        &self,
        track: &ReleaseTrack<'_>,
        locale: &LocaleTrack,
    ) -> Vec<Finding> {
        let Some(languages) = self.languages.get(&locale.locale) else {
            return Vec::new();
        };
        let context = Context {
            languages,
            target_text: &locale.target.text,
        };
        let pool = self.project.baselines(track.release);
        let origin = &track.origin(locale).edition.units;
        let pick = |units: &'_ [Unit], indices: &[usize]| -> Vec<usize> {
            indices
                .iter()
                .copied()
                .filter(|&at| at < units.len())
                .collect()
        };
        let mut findings = Vec::new();
        for tracked in locale
            .tracked
            .iter()
            .filter(|tracked| !tracked.target.is_empty())
        {
            let source: Vec<&Unit> = pick(origin, &tracked.source)
                .into_iter()
                .map(|at| &origin[at])
                .collect();
            let targets = &locale.target.edition.units;
            let target: Vec<&Unit> = pick(targets, &tracked.target)
                .into_iter()
                .map(|at| &targets[at])
                .collect();
            let baseline = baseline(tracked, &source, |fingerprint| pool.unit(fingerprint));
            let pair = Pair {
                source: &source,
                baseline: &baseline,
                target: &target,
                status: tracked.status,
            };
            let Some(named) = source.first().or(target.first()) else {
                continue;
            };
            for hit in check(&pair, &context) {
                let place = Place::file(locale.target.path.as_str())
                    .release(&track.source.id)
                    .locale(&locale.locale)
                    .unit(&named.id)
                    .at(&locale.target.text, hit.span);
                let mut finding = Finding::new(hit.code, place).level(hit.level);
                finding.args = hit.args;
                finding.fix = hit.fix;
                findings.push(finding.with(FINGERPRINT, named.fingerprint.to_string()));
            }
        }
        findings
    }
}

/// The texts the translation was made from, where they are not those of the source as it is now and all of them
/// are to be had.
fn baseline(
    tracked: &Tracked,
    source: &[&Unit],
    text: impl Fn(hexapla_content::Fingerprint) -> Option<Unit>,
) -> Vec<Unit> {
    let now = source.iter().map(|unit| unit.fingerprint);
    if tracked.baseline.iter().copied().eq(now) {
        return Vec::new();
    }
    let texts = tracked
        .baseline
        .iter()
        .map(|&fingerprint| text(fingerprint));
    texts.collect::<Option<_>>().unwrap_or_default()
}
