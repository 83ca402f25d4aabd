//! The file of known debt: what was owed when the gate was switched on.

use std::io;
use std::sync::Arc;

use hexapla_content::{Date, Fingerprint, Locale, ReleaseId};
use hexapla_gate::{Debt, DebtKey};
use hexapla_store::{Change, Digest, WriteError};
use serde::{Deserialize, Serialize};

use crate::project::Project;
use crate::project::writing::unread;
use crate::verdict::Owed;

/// The longest file of known debt, in bytes (64 MiB).
const LIMIT: usize = 64 << 20;

/// Why the file of known debt cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DebtError {
    /// The disk does not let us.
    #[error("{path}: {source}")]
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// It does not say what it should.
    #[error("{path}: {reason}")]
    Invalid {
        /// The file.
        path: String,
        /// What is wrong.
        reason: String,
    },
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct DebtFile {
    #[serde(default)]
    debt: Vec<DebtEntry>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct DebtEntry {
    release: String,
    locale: String,
    code: String,
    /// What the finding rests on, as in a waiver.
    fingerprint: String,
}

impl Project {
    /// The known debt; none when there is no file yet.
    pub(crate) fn known_debt(&self) -> Result<Debt, DebtError> {
        let path = &self.configuration.ratchet;
        let invalid = |reason: String| DebtError::Invalid {
            path: path.clone(),
            reason,
        };
        let Some(bytes) = self.debt_on_disk(path)? else {
            return Ok(Debt::NONE);
        };
        let text = String::from_utf8(bytes).map_err(|error| invalid(error.to_string()))?;
        let file: DebtFile =
            toml::from_str(&text).map_err(|error| invalid(error.message().to_owned()))?;
        let entries = file
            .debt
            .into_iter()
            .map(|entry| entry.key().map_err(invalid));
        Ok(Debt {
            entries: entries.collect::<Result<_, _>>()?,
        })
    }

    /// Begins the file of known debt with what fails on the day `as_of`, and returns its path; `None` where it stands there
    /// already, nothing fails, or something could not be read.
    ///
    /// # Errors
    /// When it cannot be looked at or written.
    pub fn begin_debt(&self, as_of: Date) -> Result<Option<String>, DebtError> {
        if self.debt_on_disk(&self.configuration.ratchet)?.is_some() {
            return Ok(None);
        }
        // as it stands: the ledger may just have been written
        let now = Self::with(
            Arc::clone(&self.disk),
            self.root.clone(),
            self.configuration.clone(),
        );
        let owed = now.debt_today(&now.configuration.locales, as_of)?;
        let is_owed = !owed.known.entries.is_empty() && unread(&owed.refused).is_empty();
        is_owed.then(|| self.write_debt(&owed)).transpose()
    }

    /// Writes the file of known debt and returns its path.
    ///
    /// # Errors
    /// When something could not be read, or it cannot be written.
    pub fn write_debt(&self, owed: &Owed) -> Result<String, DebtError> {
        let (path, change) = self.debt_change(&owed.known)?;
        self.write_read(&[change], &owed.refused)?;
        Ok(path)
    }

    /// The path of the file, and the change that writes it.
    fn debt_change(&self, debt: &Debt) -> Result<(String, Change), DebtError> {
        let path = self.configuration.ratchet.clone();
        let invalid = |reason: String| DebtError::Invalid {
            path: path.clone(),
            reason,
        };
        let debt = DebtFile {
            debt: debt.entries.iter().map(DebtEntry::of).collect(),
        };
        let text = toml::to_string(&debt).map_err(|error| invalid(error.to_string()))?;
        let file = path
            .parse()
            .map_err(|e: hexapla_content::InvalidPath| invalid(e.to_string()))?;
        let change = match self.debt_on_disk(&path)? {
            Some(before) => Change::replace(file, Digest::of(&before), text.into_bytes()),
            None => Change::create(file, text.into_bytes()),
        };
        Ok((path, change))
    }

    /// The bytes of the file; `None` where there is none.
    fn debt_on_disk(&self, path: &str) -> Result<Option<Vec<u8>>, DebtError> {
        let unreadable = |source| DebtError::Unreadable {
            path: path.to_owned(),
            source,
        };
        if self.disk.kind(path).map_err(unreadable)?.is_none() {
            return Ok(None);
        }
        let bytes = self.disk.read(path, LIMIT).map_err(unreadable)?;
        let too_long = || unreadable(io::ErrorKind::FileTooLarge.into());
        bytes.map(Some).ok_or_else(too_long)
    }
}

impl DebtEntry {
    fn of(key: &DebtKey) -> Self {
        Self {
            release: key.release.to_string(),
            locale: key.locale.to_string(),
            code: key.code.clone(),
            fingerprint: key.fingerprint.to_string(),
        }
    }

    fn key(self) -> Result<DebtKey, String> {
        let locale: Locale = self
            .locale
            .parse()
            .map_err(|e: hexapla_content::InvalidLocale| e.to_string())?;
        let fingerprint: Fingerprint = self
            .fingerprint
            .parse()
            .map_err(|e: hexapla_content::InvalidFingerprint| e.to_string())?;
        Ok(DebtKey {
            release: ReleaseId::new(self.release),
            locale,
            code: self.code,
            fingerprint,
        })
    }
}

#[cfg(test)]
mod tests;
