//! A small newsroom's project on a simulated disk, for tests.

use std::path::PathBuf;
use std::sync::Arc;

use hexapla_content::{Date, Locale, Status};
use hexapla_store::{Change, Simulated, commit};

use crate::Tracked;
use crate::configuration::Configuration;
use crate::project::Project;

/// The day on which tests judge.
pub(crate) const DAY: Date = Date::constant(2031, 4, 1);

const CONFIGURATION: &str = r#"
source = "en"
locales = ["fr", "wo"]
[locale.wo]
from = "fr"
[[collection]]
name = "content"
layout = "dir"
[front-matter]
translate = ["title", "summary", "hero.tagline", "date-line"]
inherit = ["date", "embargo", "id", "tags"]
# most tests keep no ledger
[gate.checks]
ledger-missing = "warn"
"#;

/// A project on a simulated disk.
pub(crate) struct Desk {
    disk: Arc<Simulated>,
}

impl Desk {
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, text)| (*path, text.as_bytes()))
            .collect();
        Self {
            disk: Arc::new(Simulated::new(&files)),
        }
    }

    /// The same files, of which nobody can read `path`.
    pub(crate) fn denying(files: &[(&str, &str)], path: &str) -> Self {
        let Self { disk } = Self::of(files);
        let disk = Arc::into_inner(disk).unwrap().deny(path);
        Self {
            disk: Arc::new(disk),
        }
    }

    /// Opens the project as it stands.
    pub(crate) fn project(&self) -> Project {
        self.configured("")
    }

    /// Opens the project as it stands, with more in its configuration.
    pub(crate) fn configured(&self, more: &str) -> Project {
        let configuration = Configuration::read(&format!("{CONFIGURATION}{more}")).unwrap();
        Project::with(self.disk.clone(), PathBuf::from("/desk"), configuration)
    }

    pub(crate) fn apply<'a>(&self, changes: impl IntoIterator<Item = &'a Change>) {
        let changes: Vec<Change> = changes.into_iter().cloned().collect();
        commit(&*self.disk, &changes).unwrap();
    }

    pub(crate) fn text(&self, path: &str) -> Option<String> {
        let files = self.disk.files();
        let (_, bytes) = files.into_iter().find(|(known, _)| known == path)?;
        Some(String::from_utf8(bytes).unwrap())
    }

    /// How the units of every translation into `locale` stand.
    pub(crate) fn tracked(&self, locale: &str) -> Vec<Tracked> {
        let project = self.project();
        let locale: Locale = locale.parse().unwrap();
        let (tracked, _) = project.track(&project.everything(), |track| {
            let own = track.locales.iter().filter(|own| own.locale == locale);
            own.flat_map(|own| own.tracked.clone()).collect::<Vec<_>>()
        });
        tracked.concat()
    }

    /// The statuses alone.
    pub(crate) fn statuses(&self, locale: &str) -> Vec<Status> {
        self.tracked(locale)
            .iter()
            .map(|tracked| tracked.status)
            .collect()
    }
}
