//! Writing: all of it or nothing, and nothing of what was made from half a project.

use std::io;
use std::path::PathBuf;

use hexapla_diagnostics::Finding;
use hexapla_store::{Change, Disk, WriteError, Writer};

use crate::project::{Project, mounted};

impl Project {
    /// Makes all of `changes` in the project's folder, or none.
    pub(crate) fn write(&self, changes: &[Change]) -> Result<(), WriteError> {
        let io = |(path, source): (PathBuf, io::Error)| WriteError::Io {
            path: path.display().to_string(),
            source,
        };
        let disk = Disk::open(&self.root)
            .map_err(|source| (self.root.clone(), source))
            .and_then(|disk| mounted(disk, &self.root, &self.configuration))
            .map_err(io)?;
        Writer::open(disk)?.commit(changes)
    }

    /// Makes all of `changes`, or none: none where `findings`, those of what they are made from, tell that something could
    /// not be read. What nobody read may be what speaks for a row, or against an edit.
    pub(crate) fn write_read(
        &self,
        changes: &[Change],
        findings: &[Finding],
    ) -> Result<(), WriteError> {
        let unread = unread(findings);
        if !unread.is_empty() {
            return Err(WriteError::Unread(unread));
        }
        if changes.is_empty() {
            return Ok(());
        }
        self.write(changes)
    }
}

/// Those of `findings` that tell of what could not be read.
pub(crate) fn unread(findings: &[Finding]) -> Vec<Finding> {
    let unread = findings.iter().filter(|finding| finding.is_unjudged());
    unread.cloned().collect()
}
