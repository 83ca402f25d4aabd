//! Accepting: this translation holds for the source as it is now.

mod desk;
mod names;
#[cfg(test)]
mod tests;
mod touched;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{How, Locale, RelPath, Status, UnitId, pseudonym};
use hexapla_diagnostics::Finding;
use hexapla_store::{Change, Digest, Git, LedgerFile, Request, WriteError};
use hexapla_tracker::{NotAcceptable, Statement};

use crate::findings::joined;
use crate::project::Project;
use crate::project::language::SourceLanguage;
use crate::revisions::base::RevisionError;
use crate::tracking::ledger::{LEDGER_LIMIT, LedgerText};
use desk::Desk;

pub use names::{UnitName, unit_names};
pub use touched::AcceptedTouched;

/// What accepting wrote, or would write.
#[derive(Debug)]
pub struct Accepted {
    /// The units accepted and their ledger lines.
    pub lines: Vec<(UnitId, String)>,
    /// The ledger lines that these took the place of, as they stood.
    pub replaced: Vec<String>,
    /// The file the lines stand in.
    pub ledger: RelPath,
    /// The files changed.
    pub paths: Vec<RelPath>,
    /// The units of the edition that still wait for the source as it is now, and how they stand.
    pub waiting: Vec<(UnitId, Status)>,
    pub(crate) changes: Vec<Change>,
}

/// Why a unit was not accepted; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// The release has no edition in the locale.
    #[error("{release} is not translated into {locale}")]
    NotTranslated {
        /// The release.
        release: String,
        /// The locale.
        locale: Locale,
    },
    /// A file could not be read.
    #[error("the edition could not be read: {}", joined(.0))]
    Unread(Vec<Finding>),
    /// There is no such unit.
    #[error("{release} has no unit {unit}")]
    UnknownUnit {
        /// The release.
        release: String,
        /// What was asked for.
        unit: UnitId,
        /// The units there are.
        known: Vec<String>,
    },
    /// The source has moved since the person looked.
    #[error("{unit} has moved on from {seen} to {now}")]
    SourceMoved {
        /// The unit.
        unit: UnitId,
        /// The fingerprint typed.
        seen: String,
        /// The fingerprint now.
        now: String,
    },
    /// It cannot be accepted at all.
    #[error("{unit}: {reason}")]
    NotAcceptable {
        /// The unit.
        unit: UnitId,
        /// Why.
        reason: NotAcceptable,
    },
    /// Another person has to accept it.
    #[error("{unit} needs a second person")]
    SecondPerson {
        /// The unit.
        unit: UnitId,
        /// Its impact or status.
        what: &'static str,
    },
    /// Whoever approves it stands for the translation, and the policy asks for a second person.
    #[error("{0} is the approver's own")]
    OwnApproval(UnitId),
    /// Nobody stands for the translation as it is now, so nobody knows who the second person is.
    #[error("nobody accepted {0} as it is now")]
    NotOnRecord(UnitId),
    /// Who accepts must be known.
    #[error("a pseudonym is needed")]
    NeedsBy,
    /// Why it holds must be said.
    #[error("a reason is needed")]
    NeedsWhy,
    /// The source was withdrawn: whatever is accepted, the translation is to be taken down.
    #[error("{release} was withdrawn")]
    Withdrawn {
        /// The release.
        release: String,
        /// The locale.
        locale: Locale,
    },
    /// The unit is as its row says, and nothing but the pivot is stale.
    #[error("{unit} is stale in {pivot}")]
    StalePivot {
        /// The unit.
        unit: UnitId,
        /// The pivot.
        pivot: Locale,
        /// The release.
        release: String,
    },
    /// The translation stands in a repository of its own, of which the base says nothing.
    #[error("nobody knows what was edited in {path}")]
    Elsewhere {
        /// The locale.
        locale: Locale,
        /// The translation's file.
        path: RelPath,
    },
    /// Every unit named is current.
    #[error("nothing to accept")]
    Nothing,
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl Project {
    /// Accepts units of the release at an index, as [`Project::release`] gives it, in one locale. Nothing is written yet: see
    /// [`Project::write_accepted`].
    ///
    /// ```
    /// use hexapla::content::How;
    /// use hexapla::{Project, Statement, unit_names};
    ///
    /// let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    /// let project = Project::in_memory(layout.parse()?, &[
    ///     ("content/en/ferry.md", "The night ferry is late.\n\nTickets stay valid."),
    ///     ("content/fr/ferry.md", "Le bac de nuit est en retard.\n\nLes billets restent valables."),
    /// ]);
    /// let statement = Statement {
    ///     how: How::Translated,
    ///     by: Some("fernwood".to_owned()),
    ///     at: Some("2031-03-09".parse()?),
    ///     why: None,
    ///     from: None,
    /// };
    /// let release = project.release("ferry")?;
    /// let accepted = project.accept(release, &"fr".parse()?, &unit_names("1")?, &statement)?;
    /// assert_eq!((accepted.lines.len(), accepted.waiting.len()), (1, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When a unit cannot be accepted; then none is.
    pub fn accept(
        &self,
        index: usize,
        locale: &Locale,
        units: &[UnitName],
        statement: &Statement,
    ) -> Result<Accepted, AcceptError> {
        let Some(release) = self.releases.get(index) else {
            return Err(AcceptError::Nothing);
        };
        let not_translated = || AcceptError::NotTranslated {
            release: release.path.clone(),
            locale: locale.clone(),
        };
        if !release.targets.contains_key(locale) {
            return Err(not_translated());
        }
        let statement = sound_statement(statement)?;
        let language = SourceLanguage::of(self);
        let track = self.track_release(&language, release, std::slice::from_ref(locale));
        let track = track.value.ok_or(AcceptError::Unread(track.findings))?;
        let own = track
            .locales
            .first()
            .ok_or_else(|| AcceptError::Unread(track.findings.clone()))?;
        let desk = Desk {
            project: self,
            release,
            locale,
            redacted: &track.source.redacted,
            pivot: own.pivot.as_ref().map(|(pivot, _)| pivot),
            tier: track.source.tier.as_deref(),
            release_name: track.source.id.to_string(),
            origin: track.origin(own),
            target: &own.target,
            rows: &own.rows,
            tracked: &own.tracked,
        };
        let chosen = desk.choose(units)?;
        if track.source.is_withdrawn() {
            return Err(AcceptError::Withdrawn {
                release: desk.release_name,
                locale: locale.clone(),
            });
        }
        let is_approval = statement.how == How::Approved;
        let waits = |at: &&usize| !is_approval && own.waits_for_pivot(desk.origin, **at);
        if let Some((&at, pivot)) = chosen.iter().find(waits).zip(desk.pivot) {
            return Err(AcceptError::StalePivot {
                unit: desk.id_of(&own.tracked[at]),
                pivot: pivot.clone(),
                release: desk.release_name,
            });
        }
        let mut accepted = desk.accept(&chosen, &statement, &mut None)?;
        let after = self.after(std::iter::once((index, locale, &accepted)));
        accepted.waiting = after.waiting(&language, index, locale);
        Ok(accepted)
    }

    /// Writes what was accepted: all of it or nothing.
    ///
    /// # Errors
    /// When a file changed meanwhile, another process writes, or the disk says no.
    pub fn write_accepted<'a>(
        &self,
        accepted: impl Iterator<Item = &'a Accepted>,
    ) -> Result<(), WriteError> {
        let mut changes: BTreeMap<&RelPath, Change> = BTreeMap::new();
        for change in accepted.flat_map(|accepted| &accepted.changes) {
            changes.insert(&change.path, change.clone());
        }
        self.write(&changes.into_values().collect::<Vec<_>>())
    }

    /// The files changed by `accepted` that are in git's checked-out commit as they were before: who brings these back
    /// takes back what was accepted, and nothing else. None of them where git does not answer.
    pub fn committed<'a>(&self, accepted: impl Iterator<Item = &'a Accepted>) -> BTreeSet<RelPath> {
        let changes = accepted.flat_map(|accepted| &accepted.changes);
        let before = changes.filter_map(|change| Some((&change.path, change.before?)));
        self.in_commit(&before.collect()).unwrap_or_default()
    }

    /// Those of some files that the checked-out commit has with these digests.
    fn in_commit(
        &self,
        files: &BTreeMap<&RelPath, Digest>,
    ) -> Result<BTreeSet<RelPath>, RevisionError> {
        let git = Git::open(&self.root)?.ok_or(RevisionError::NoRepository)?;
        let tree = git.tree(&git.resolve("HEAD")?, &[LedgerFile::FOLDER.to_owned()])?;
        let mut tree = tree.value;
        tree.retain(|file| files.contains_key(&file.path));
        let requests: Vec<Request> = tree
            .iter()
            .map(|file| Request::Blob(file.oid.clone()))
            .collect();
        let mut same = BTreeSet::new();
        git.blobs(LEDGER_LIMIT)?.read_all(&requests, |at, bytes| {
            if let (Some(file), Ok(bytes)) = (tree.get(at), bytes)
                && files.get(&file.path) == Some(&Digest::of(&bytes))
            {
                same.insert(file.path.clone());
            }
        })?;
        Ok(same)
    }

    /// The project as it is once `accepted` is written, each with the index of its release and its locale.
    fn after<'a>(&self, accepted: impl Iterator<Item = (usize, &'a Locale, &'a Accepted)>) -> Self {
        let mut texts = BTreeMap::new();
        let mut releases = self.releases.clone();
        for (index, locale, accepted) in accepted {
            for change in &accepted.changes {
                let bytes = change.after.clone().unwrap_or_default();
                texts.insert(change.path.to_string(), bytes);
            }
            if let Some(release) = releases.get_mut(index) {
                release.ledgers.insert(locale.clone());
                release.has_pool = true;
            }
        }
        let mut after = self.with_texts(texts);
        after.releases = releases;
        after
    }

    /// The units of a translation that are not settled.
    fn waiting(
        &self,
        language: &SourceLanguage<'_>,
        index: usize,
        locale: &Locale,
    ) -> Vec<(UnitId, Status)> {
        let locales = std::slice::from_ref(locale);
        let release = self.releases.get(index);
        let track =
            release.and_then(|release| self.track_release(language, release, locales).value);
        let Some((track, own)) = track
            .as_ref()
            .and_then(|track| Some((track, track.locales.first()?)))
        else {
            return Vec::new();
        };
        let tracked = own.tracked.iter();
        let waiting = tracked.filter(|tracked| !tracked.status.is_settled());
        let named = waiting.filter_map(|tracked| {
            let source = tracked.first_source(&track.origin(own).edition.units);
            let unit = source.or(tracked.first_target(&own.target.edition.units))?;
            Some((unit.id.clone(), tracked.status))
        });
        named.collect()
    }
}

/// The change that gives a ledger file its new text; `None` when it has it already.
pub(crate) fn change_of<T>(ledger: &LedgerText<T>, text: String) -> Option<Change> {
    let path = ledger.path.clone();
    match &ledger.bytes {
        Some(bytes) if bytes.as_slice() == text.as_bytes() => None,
        Some(bytes) => Some(Change::replace(path, Digest::of(bytes), text.into_bytes())),
        None if text.is_empty() => None,
        None => Some(Change::create(path, text.into_bytes())),
    }
}

/// The statement with what is blank left out; an error where nothing is left of what it must say.
fn sound_statement(statement: &Statement) -> Result<Statement, AcceptError> {
    let by = statement.by.as_deref().and_then(pseudonym);
    let why = statement.why.as_deref().map(str::trim);
    let why = why.filter(|why| !why.is_empty()).map(str::to_owned);
    match statement.how {
        How::Approved if by.is_none() => Err(AcceptError::NeedsBy),
        How::Checked | How::Local if why.is_none() => Err(AcceptError::NeedsWhy),
        _ => Ok(Statement {
            by,
            why,
            ..statement.clone()
        }),
    }
}
