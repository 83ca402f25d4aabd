//! Accepting: this translation holds for the source as it is now.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;

use hexapla_content::{Flag, How, Locale, Pool, RelPath, Row, Status, UnitId};
use hexapla_diagnostics::{Finding, Noted};
use hexapla_store::{
    Change, Digest, Disk, WriteError, Writer, rewrite_rows, write_pool, write_rows,
};
use hexapla_tracker::{
    NotAcceptable, Situation, Statement, Tracked, accept, arranged, touched_since, track,
};

use crate::language::SourceLanguage;
use crate::ledger::{LazyPool, LedgerText, baseline_of};
use crate::project::{Project, Release, mounted};
use crate::reading::EditionText;
use crate::selection::Selection;

/// A unit as a person names it, with the fingerprint it had when they looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitName {
    /// The unit.
    pub id: UnitId,
    /// The beginning of its source fingerprint, `1-7f1c`, as `diff` printed it.
    pub seen: Option<String>,
}

/// What accepting wrote, or would write.
#[derive(Debug)]
pub struct Accepted {
    /// The units accepted and their ledger lines.
    pub lines: Vec<(UnitId, String)>,
    /// The files changed.
    pub paths: Vec<RelPath>,
    /// How many units of the edition still wait.
    pub remaining: usize,
    changes: Vec<Change>,
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
    #[error("the edition could not be read")]
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
    /// Every unit named is current.
    #[error("nothing to accept")]
    Nothing,
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// An edition as it stands, with all that accepting needs.
struct Desk<'a> {
    project: &'a Project,
    release: &'a Release,
    locale: &'a Locale,
    tier: Option<&'a str>,
    release_name: String,
    origin: &'a EditionText,
    target: &'a EditionText,
    rows: &'a [Row],
    tracked: &'a [Tracked],
}

impl Project {
    /// Accepts units of one release in one locale. Nothing is written yet: see
    /// [`Project::write_accepted`].
    ///
    /// # Errors
    /// When a unit cannot be accepted; then none is.
    pub fn accept(
        &self,
        release: usize,
        locale: &Locale,
        units: &[UnitName],
        statement: &Statement,
    ) -> Result<Accepted, AcceptError> {
        let Some(release) = self.releases.get(release) else {
            return Err(AcceptError::Nothing);
        };
        let not_translated = || AcceptError::NotTranslated {
            release: release.path.clone(),
            locale: locale.clone(),
        };
        if !release.targets.contains_key(locale) {
            return Err(not_translated());
        }
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
            tier: track.source.tier.as_deref(),
            release_name: track.source.id.to_string(),
            origin: track.origin(own),
            target: &own.target,
            rows: &own.rows,
            tracked: &own.tracked,
        };
        let chosen = desk.choose(units, statement)?;
        desk.accept(&chosen, statement)
    }

    /// Accepts, in every selected edition, the units whose target text changed since `base`,
    /// against the source as it stood in `base`.
    ///
    /// # Errors
    /// When something could not be read.
    pub fn accept_touched(
        &self,
        base: &Self,
        selection: &Selection,
        statement: &Statement,
    ) -> Result<Vec<(String, Locale, Accepted)>, AcceptError> {
        let language = SourceLanguage::of(self);
        let mut all = Vec::new();
        for release in selection
            .releases
            .iter()
            .filter_map(|&at| self.releases.get(at))
        {
            let before = base
                .releases
                .iter()
                .find(|old| old.path == release.path && old.collection == release.collection);
            let Some(before) = before else { continue };
            let Some(source) = base.read_source(before).value else {
                continue;
            };
            for locale in selection
                .locales
                .iter()
                .filter(|l| release.targets.contains_key(*l))
            {
                let now = self.read_target(release, locale, &source.id);
                let Some(target) = now.value else {
                    return Err(AcceptError::Unread(now.findings));
                };
                let old = base.read_target(before, locale, &source.id).value;
                let old = old.map_or_else(Vec::new, |text| text.edition.units);
                let touched = touched_since(&old, &target.edition.units);
                if touched.is_empty() {
                    continue;
                }
                let rows = self.rows(release, locale).value;
                let pool = LazyPool::of(self, release);
                let situation = Situation {
                    source: &source.text.edition.units,
                    target: &target.edition.units,
                    rows: &rows,
                    pool: &pool,
                    hints: &[],
                };
                let tracked = track(&situation, &language.judge());
                let chosen: Vec<usize> = (0..tracked.len())
                    .filter(|&at| {
                        let tracked = &tracked[at];
                        let is_pair =
                            !tracked.source.is_empty() && tracked.status != Status::Missing;
                        is_pair && tracked.target.iter().any(|unit| touched.contains(unit))
                    })
                    .collect();
                let desk = Desk {
                    project: self,
                    release,
                    locale,
                    tier: source.tier.as_deref(),
                    release_name: source.id.to_string(),
                    origin: &source.text,
                    target: &target,
                    rows: &rows,
                    tracked: &tracked,
                };
                match desk.accept(&chosen, statement) {
                    Ok(accepted) => all.push((source.id.to_string(), locale.clone(), accepted)),
                    Err(AcceptError::Nothing) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(all)
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

impl Desk<'_> {
    /// The results that hold the units named; all are checked before any is accepted.
    fn choose(&self, units: &[UnitName], statement: &Statement) -> Result<Vec<usize>, AcceptError> {
        let mut chosen = BTreeSet::new();
        for name in units {
            let at = self
                .find(&name.id)
                .ok_or_else(|| AcceptError::UnknownUnit {
                    release: self.release_name.clone(),
                    unit: name.id.clone(),
                    known: self.names(),
                })?;
            let tracked = &self.tracked[at];
            let source = tracked
                .source
                .first()
                .and_then(|&unit| self.origin.edition.units.get(unit));
            if let (Some(seen), Some(unit)) = (&name.seen, source)
                && !unit.fingerprint.to_string().starts_with(seen)
            {
                return Err(AcceptError::SourceMoved {
                    unit: name.id.clone(),
                    seen: seen.clone(),
                    now: unit.fingerprint.short(),
                });
            }
            self.require_second_person(&name.id, tracked, statement)?;
            self.require_reviewer(&name.id, tracked, statement)?;
            chosen.insert(at);
        }
        Ok(chosen.into_iter().collect())
    }

    fn find(&self, id: &UnitId) -> Option<usize> {
        let is = |units: &[hexapla_content::Unit], indices: &[usize]| {
            indices
                .iter()
                .filter_map(|&at| units.get(at))
                .any(|unit| unit.id.is_called(id))
        };
        let in_source = self
            .tracked
            .iter()
            .position(|tracked| is(&self.origin.edition.units, &tracked.source));
        in_source.or_else(|| {
            self.tracked
                .iter()
                .position(|tracked| is(&self.target.edition.units, &tracked.target))
        })
    }

    fn names(&self) -> Vec<String> {
        let units = self.origin.edition.units.iter();
        units.map(|unit| unit.id.to_string()).collect()
    }

    fn require_second_person(
        &self,
        unit: &UnitId,
        tracked: &Tracked,
        statement: &Statement,
    ) -> Result<(), AcceptError> {
        let accepting = &self.project.configuration.accepting;
        let what = match tracked.status {
            Status::Outdated(impact) if accepting.second_person.contains(&impact) => impact.name(),
            Status::Orphaned if accepting.second_person_for_orphaned => "orphaned",
            _ => return Ok(()),
        };
        let by = statement.by.as_ref().ok_or(AcceptError::NeedsBy)?;
        let translator = tracked.row.and_then(|row| self.rows.get(row)?.by.as_ref());
        if translator == Some(by) {
            return Err(AcceptError::SecondPerson {
                unit: unit.clone(),
                what,
            });
        }
        Ok(())
    }

    /// Where the gate asks for approvals, the translation is on record before, and by somebody else.
    fn require_reviewer(
        &self,
        unit: &UnitId,
        tracked: &Tracked,
        statement: &Statement,
    ) -> Result<(), AcceptError> {
        let is_approval = statement.how == How::Approved;
        if !is_approval || !self.project.asks_for_approval(self.locale, self.tier) {
            return Ok(());
        }
        let is_touched = tracked.flags.contains(&Flag::Touched);
        let row = tracked.row.filter(|_| !is_touched);
        let Some(row) = row.and_then(|row| self.rows.get(row)) else {
            return Err(AcceptError::NotOnRecord(unit.clone()));
        };
        let by = statement.by.as_deref().ok_or(AcceptError::NeedsBy)?;
        if row.translator() == Some(by) {
            return Err(AcceptError::OwnApproval(unit.clone()));
        }
        Ok(())
    }

    fn accept(&self, chosen: &[usize], statement: &Statement) -> Result<Accepted, AcceptError> {
        let pool = LazyPool::of(self.project, self.release);
        let situation = Situation {
            source: &self.origin.edition.units,
            target: &self.target.edition.units,
            rows: self.rows,
            pool: &pool,
            hints: &[],
        };
        let statement = Statement {
            from: self.project.configuration.pivots.get(self.locale).cloned(),
            ..statement.clone()
        };
        let mut replaced = BTreeSet::new();
        let mut remembered = BTreeSet::new();
        let mut lines = Vec::new();
        let mut new: Vec<Row> = Vec::new();
        for &at in chosen {
            let tracked = &self.tracked[at];
            let id = self.id_of(tracked);
            let acceptance =
                accept(&situation, self.tracked, tracked, &statement).map_err(|reason| {
                    AcceptError::NotAcceptable {
                        unit: id.clone(),
                        reason,
                    }
                })?;
            if self.rows.contains(&acceptance.row) {
                continue;
            }
            replaced.extend(acceptance.replaces);
            remembered.extend(acceptance.remembers);
            lines.push((id, write_rows(std::slice::from_ref(&acceptance.row))));
            if !new.contains(&acceptance.row) {
                new.push(acceptance.row);
            }
        }
        if new.is_empty() {
            return Err(AcceptError::Nothing);
        }
        let kept = self
            .rows
            .iter()
            .enumerate()
            .filter(|(at, _)| !replaced.contains(at));
        let rows = kept.map(|(_, row)| row.clone()).chain(new).collect();
        let rows = arranged(rows, &self.target.edition.units);
        let changes = self.changes(&rows, &remembered)?;
        let waiting = |(at, tracked): &(usize, &Tracked)| {
            !chosen.contains(at) && !tracked.status.is_settled()
        };
        Ok(Accepted {
            lines,
            paths: changes.iter().map(|change| change.path.clone()).collect(),
            remaining: self.tracked.iter().enumerate().filter(waiting).count(),
            changes,
        })
    }

    fn id_of(&self, tracked: &Tracked) -> UnitId {
        let source = tracked
            .source
            .first()
            .and_then(|&at| self.origin.edition.units.get(at));
        let target = tracked
            .target
            .first()
            .and_then(|&at| self.target.edition.units.get(at));
        source
            .or(target)
            .map_or(UnitId::Body(0), |unit| unit.id.clone())
    }

    fn changes(
        &self,
        rows: &[Row],
        remembered: &BTreeSet<usize>,
    ) -> Result<Vec<Change>, AcceptError> {
        let ledger = self.project.rows_on_disk(self.release, self.locale);
        let ledger = sound(ledger)?;
        let old = String::from_utf8_lossy(ledger.bytes.as_deref().unwrap_or_default()).into_owned();
        let pool = self.project.pool_on_disk(self.release);
        let mut pool = sound(pool)?;
        remember(&mut pool.value, self.origin, remembered);
        let pool_text = write_pool(&pool.value);
        let changes = [
            change_of(&ledger, rewrite_rows(&old, rows)),
            change_of(&pool, pool_text),
        ];
        Ok(changes.into_iter().flatten().collect())
    }
}

/// A ledger file that may be rewritten: one with a damaged line would lose it.
fn sound<T>(ledger: Noted<Option<LedgerText<T>>>) -> Result<LedgerText<T>, AcceptError> {
    match ledger.value {
        Some(value) if ledger.findings.is_empty() => Ok(value),
        _ => Err(AcceptError::Unread(ledger.findings)),
    }
}

/// Keeps the texts of the units at `indices` in the pool.
pub(crate) fn remember(pool: &mut Pool, origin: &EditionText, indices: &BTreeSet<usize>) {
    for unit in indices
        .iter()
        .filter_map(|&at| origin.edition.units.get(at))
    {
        let baseline = baseline_of(origin, unit);
        pool.texts.entry(unit.fingerprint).or_insert(baseline);
    }
}

/// Reads `3,5-7@1-7f1c,title` into the units it names.
///
/// # Errors
/// The part that names no unit.
pub fn unit_names(list: &str) -> Result<Vec<UnitName>, String> {
    let mut names = Vec::new();
    for part in list.split(',').map(str::trim) {
        let (unit, seen) = match part.split_once('@') {
            Some((unit, seen)) => (unit, Some(seen.to_owned())),
            None => (part, None),
        };
        let range = unit.split_once('-').and_then(|(first, last)| {
            let number = |text: &str| text.trim_start_matches('#').parse::<usize>().ok();
            Some((number(first)?, number(last)?))
        });
        match range {
            Some((from, to)) if seen.is_none() && 0 < from && from <= to => {
                names.extend((from..=to).map(|n| UnitName {
                    id: UnitId::Body(n),
                    seen: None,
                }));
            }
            _ => {
                let id = unit.parse().map_err(|_| part.to_owned())?;
                names.push(UnitName { id, seen });
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lists_and_ranges() {
        let names = unit_names("3,5-7,title,t2").unwrap();
        let ids: Vec<String> = names.iter().map(|name| name.id.to_string()).collect();
        assert_eq!(ids, ["#3", "#5", "#6", "#7", "#title", "#t2"]);
        let seen = unit_names("#3@1-7f1c").unwrap();
        assert_eq!(seen[0].seen.as_deref(), Some("1-7f1c"));
        assert_eq!(unit_names("3,,4"), Err(String::new()));
    }
}
