//! Hints: an editor's word that a change of the source was a mere correction (staleness.md 7).

use hexapla_content::{Date, Fingerprint, Hint, Impact, Pool, RelPath, Unit, pseudonym};
use hexapla_diagnostics::Finding;
use hexapla_store::{Change, WriteError, write_pool};
use hexapla_tracker::BaselineSource as _;

use crate::accept::change_of;
use crate::findings::joined;
use crate::project::language::SourceLanguage;
use crate::project::{Project, Release};
use crate::tracking::ledger::{LazyPool, baseline_of};

/// A hint, not yet written.
#[derive(Debug)]
pub struct Hinted {
    /// What it says.
    pub hint: Hint,
    /// The impact of the change without it.
    pub impact: Impact,
    /// The file it stands in.
    pub path: RelPath,
    /// `None` when it stands there already.
    change: Option<Change>,
}

/// Why there is no hint; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum HintError {
    /// It is not of the form `OLD..NEW`, or both are one text.
    #[error("{0} is no pair of texts")]
    NoPair(String),
    /// The release has no text of that fingerprint.
    #[error("no text has the fingerprint {0}")]
    Unknown(String),
    /// Several texts have a fingerprint that begins so.
    #[error("several texts have a fingerprint that begins with {given}")]
    Ambiguous {
        /// What was typed.
        given: String,
        /// The fingerprints that begin so.
        known: Vec<Fingerprint>,
    },
    /// The change is factual or graver.
    #[error("{old} to {new} is {impact}")]
    Refused {
        /// The text before.
        old: Fingerprint,
        /// The text after.
        new: Fingerprint,
        /// The impact.
        impact: Impact,
    },
    /// The source or the pool could not be read whole.
    #[error("the release could not be read: {}", joined(.0))]
    Unread(Vec<Finding>),
}

impl Project {
    /// Makes the hint that the change between two texts of a release was a mere correction. `pair`
    /// is `OLD..NEW`, each a fingerprint or a beginning of it that only one text has. Nothing is
    /// written yet: see [`Project::write_hint`].
    ///
    /// # Errors
    /// When there are no such texts, or the change is factual or graver.
    ///
    /// # Panics
    /// When `release` is no index of [`Project::releases`].
    pub fn hint(
        &self,
        release: usize,
        pair: &str,
        by: Option<String>,
        at: Date,
    ) -> Result<Hinted, HintError> {
        let release = self.releases.get(release).expect("the index of a release");
        let read = self.read_source(release);
        let source = read.value.ok_or(HintError::Unread(read.findings))?;
        let on_disk = self.pool_on_disk(release);
        let (Some(mut pool), true) = (on_disk.value, on_disk.findings.is_empty()) else {
            return Err(HintError::Unread(on_disk.findings));
        };
        let units = &source.text.edition.units;
        let (old, new) = texts(pair, units, &pool.value)?;
        let impact = self.impact_between(release, units, old, new);
        if impact >= Impact::Factual {
            return Err(HintError::Refused { old, new, impact });
        }
        let is_meant = |unit: &&Unit| [old, new].contains(&unit.fingerprint);
        for unit in units.iter().filter(is_meant) {
            let text = pool.value.texts.entry(unit.fingerprint);
            text.or_insert_with(|| baseline_of(&source.text, unit));
        }
        let hint = Hint {
            old,
            new,
            by: by.and_then(|by| pseudonym(&by)),
            at: Some(at),
        };
        let hints = &mut pool.value.hints;
        if !hints.iter().any(|said| (said.old, said.new) == (old, new)) {
            hints.push(hint.clone());
            hints.sort();
        }
        let change = change_of(&pool, write_pool(&pool.value));
        Ok(Hinted {
            hint,
            impact,
            path: pool.path,
            change,
        })
    }

    /// The impact of the change between two texts of a release: units of its source as it is, or older ones of its pool.
    fn impact_between(
        &self,
        release: &Release,
        now: &[Unit],
        old: Fingerprint,
        new: Fingerprint,
    ) -> Impact {
        let pool = LazyPool::of(self, release);
        let unit = |text: Fingerprint| {
            let now = now.iter().find(|unit| unit.fingerprint == text);
            now.cloned().or_else(|| pool.unit(text))
        };
        let (Some(old), Some(new)) = (unit(old), unit(new)) else {
            // the text was redacted
            return Impact::Unknown;
        };
        let language = SourceLanguage::of(self);
        language.judge().change(&[&old], &[&new]).impact
    }

    /// Writes a hint.
    ///
    /// # Errors
    /// When the file changed meanwhile, another process writes, or the disk says no.
    pub fn write_hint(&self, hinted: &Hinted) -> Result<(), WriteError> {
        self.write(hinted.change.as_slice())
    }
}

/// The two texts of the release that `pair` names.
fn texts(pair: &str, units: &[Unit], pool: &Pool) -> Result<(Fingerprint, Fingerprint), HintError> {
    let no_pair = || HintError::NoPair(pair.to_owned());
    let (old, new) = pair.split_once("..").ok_or_else(no_pair)?;
    let (old, new) = (find(old, units, pool)?, find(new, units, pool)?);
    if old == new {
        return Err(no_pair());
    }
    Ok((old, new))
}

/// The one text of the release whose fingerprint begins with `given`.
fn find(given: &str, units: &[Unit], pool: &Pool) -> Result<Fingerprint, HintError> {
    let known = units
        .iter()
        .map(|unit| unit.fingerprint)
        .chain(pool.texts.keys().copied());
    let begins = |text: &Fingerprint| {
        // the version and its hyphen alone name nothing
        given.ends_with(|last: char| last.is_ascii_hexdigit())
            && given.contains('-')
            && text.to_string().starts_with(given)
    };
    let mut found: Vec<Fingerprint> = known.filter(begins).collect();
    found.sort_unstable();
    found.dedup();
    match found.as_slice() {
        [] => Err(HintError::Unknown(given.to_owned())),
        [one] => Ok(*one),
        _ => Err(HintError::Ambiguous {
            given: given.to_owned(),
            known: found,
        }),
    }
}

#[cfg(test)]
mod tests;
