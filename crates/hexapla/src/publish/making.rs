//! A bundle while it is made: each file is searched for secrets, listed in the manifest and written.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard};

use hexapla_content::view::{Page, PublicRelease};
use hexapla_diagnostics::Finding;
use hexapla_publish::File;
use hexapla_publish::leak::Gate;
use hexapla_publish::manifest::{Entry, Manifest};

use super::Publication;
use super::bundle::BundleError;
use super::pictures::Illustrated;

/// What writes a file at its path; called from several threads.
pub(super) type Write<'w> = dyn Fn(&str, &[u8]) -> Result<(), BundleError> + Sync + 'w;

/// What several threads make a bundle with.
pub(super) struct Making<'m> {
    gate: &'m Gate,
    write: &'m Write<'m>,
    seen: Mutex<Seen>,
}

/// What was seen of the files of a bundle while they were written.
pub(super) struct Seen {
    pub(super) manifest: Manifest,
    /// The files that hold what may be a secret.
    pub(super) suspicious: Vec<File>,
    pub(super) findings: Vec<Finding>,
    /// The paths of the pictures, which several releases may show.
    pictures: BTreeSet<String>,
}

impl<'m> Making<'m> {
    /// What lists in `manifest`, and writes with `write`, whatever `gate` lets pass; `findings` are known already.
    pub(super) fn new(
        manifest: Manifest,
        gate: &'m Gate,
        write: &'m Write<'m>,
        findings: Vec<Finding>,
    ) -> Self {
        Self {
            gate,
            write,
            seen: Mutex::new(Seen {
                manifest,
                suspicious: Vec::new(),
                findings,
                pictures: BTreeSet::new(),
            }),
        }
    }

    /// Takes a file, unless it is a picture that stands already.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn take(&self, file: File) -> Result<(), BundleError> {
        if file.media.is_picture() && !self.seen().pictures.insert(file.path.clone()) {
            return Ok(());
        }
        let leaks = self.gate.check(&file.path, &file.bytes);
        let entry = Entry::of(&file);
        if self.seen().lists(entry) {
            (self.write)(&file.path, &file.bytes)?;
        }
        if !leaks.is_empty() {
            self.seen().suspicious.push(file);
        }
        Ok(())
    }

    /// The pages of `release` and the files of their pictures; what was found about these is noted.
    pub(super) fn illustrated(
        &self,
        publication: &Publication<'_>,
        release: &PublicRelease,
    ) -> (Vec<Page>, Vec<File>) {
        let Illustrated {
            pages,
            files,
            findings,
        } = publication.illustrated(release);
        self.seen().findings.extend(findings);
        (pages, files)
    }

    /// What was seen, when all is made.
    pub(super) fn into_seen(self) -> Seen {
        self.seen.into_inner().expect("no other thread panicked")
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().expect("no other thread panics")
    }
}

impl Seen {
    /// Lists a file; says whether it is new. What is wrong with it is a finding.
    fn lists(&mut self, entry: Entry) -> bool {
        let refused = self.manifest.insert(entry);
        let is_new = refused.is_none();
        self.findings.extend(refused);
        is_new
    }
}
