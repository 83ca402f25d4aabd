//! How the languages of a project write their numbers.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_facts::Language;
use hexapla_tracker::Known;

use crate::project::Project;

/// The languages of a project's locales, each read once.
pub(super) struct Languages(BTreeMap<Locale, Language>);

impl Languages {
    pub(super) fn of(project: &Project) -> Self {
        let configuration = &project.configuration;
        let locales = configuration.locales.iter().chain([&configuration.source]);
        Self(
            locales
                .map(|locale| (locale.clone(), Language::of(locale)))
                .collect(),
        )
    }

    /// What is known of a translation from one locale into another.
    pub(super) fn between(&self, source: &Locale, target: &Locale) -> Known<'_> {
        let both = self.0.get(source).zip(self.0.get(target));
        Known {
            languages: both.map(|(source, target)| [source, target]),
            // those of the project made no pairing better: docs/design/bitext.md
            lengths: None,
        }
    }
}
