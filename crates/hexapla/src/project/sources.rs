//! The source texts of a project: read for their words, and kept for whoever tracks them.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hexapla_content::RelPath;
use hexapla_diagnostics::Noted;

use crate::project::reading::Source;
use crate::project::{Project, Release};

/// What was made of source texts on the way to their words, until each is asked for.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    read: Mutex<BTreeMap<RelPath, Noted<Source>>>,
}

impl Sources {
    /// Reads the source edition of `release`, unless it was read for its words.
    pub(crate) fn take(&self, project: &Project, release: &Release) -> Noted<Option<Source>> {
        let path = release.source.as_ref();
        let known = path.and_then(|path| self.read().remove(path));
        known.map_or_else(|| project.read_source(release), |known| known.map(Some))
    }

    /// The source texts of `project` that are `wanted`, code apart, as they are and, where they are gone, as the ledger
    /// remembers them, by release.
    pub(crate) fn prose_of(
        &self,
        project: &Project,
        wanted: &(dyn Fn(&Source) -> bool + Sync),
    ) -> Vec<Vec<String>> {
        let releases = &project.releases;
        let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
        let share = releases.len().div_ceil(threads).max(1);
        // no work of the pool: a thread of it that waits is given other releases to track, and those ask for the
        // very texts that it is about to return
        std::thread::scope(|scope| {
            let read = |releases: &[Release]| -> Vec<Vec<String>> {
                let each = releases.iter();
                each.map(|release| self.prose(project, release, wanted))
                    .collect()
            };
            let shares = releases.chunks(share);
            let threads: Vec<_> = shares
                .map(|share| scope.spawn(move || read(share)))
                .collect();
            let read = threads.into_iter().map(|thread| {
                let read = thread.join();
                read.expect("a parser that panics is caught")
            });
            read.flatten().collect()
        })
    }

    fn prose(
        &self,
        project: &Project,
        release: &Release,
        wanted: &dyn Fn(&Source) -> bool,
    ) -> Vec<String> {
        let source = self.take(project, release);
        let mut texts = Vec::new();
        if source.value.as_ref().is_none_or(wanted) {
            let units = source
                .value
                .as_ref()
                .map(|source| &source.text.edition.units);
            let units = units.map_or(&[] as &[_], Vec::as_slice);
            let prose = units.iter().filter(|unit| !unit.kind.is_atomic());
            texts.extend(prose.map(|unit| unit.text.clone()));
            texts.extend(project.gone_prose(release, units));
        }
        if let (Some(path), Some(value)) = (&release.source, source.value) {
            let findings = source.findings;
            self.read().insert(path.clone(), Noted { value, findings });
        }
        texts
    }

    fn read(&self) -> MutexGuard<'_, BTreeMap<RelPath, Noted<Source>>> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
