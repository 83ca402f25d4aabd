//! One translation on the desk: what of it may be accepted, and the rows that say so.

use std::collections::BTreeSet;

use hexapla_content::{Flag, How, Locale, Pool, Row, Status, Unit, UnitId};
use hexapla_diagnostics::Noted;
use hexapla_store::{Change, rewrite_rows, write_pool, write_rows};
use hexapla_tracker::{Acceptance, Situation, Statement, Tracked, accept, rows_after};

use super::{AcceptError, Accepted, UnitName, change_of};
use crate::project::reading::{EditionText, is_named};
use crate::project::{Project, Release};
use crate::tracking::ledger::{LazyPool, LedgerText, baseline_of};

/// An edition as it stands, with all that accepting needs.
pub(super) struct Desk<'a> {
    pub(super) project: &'a Project,
    pub(super) release: &'a Release,
    pub(super) locale: &'a Locale,
    /// What editors redacted, by name: the pool remembers none of it.
    pub(super) redacted: &'a [String],
    /// The pivot whose edition is `origin`, where it is not the source's.
    pub(super) pivot: Option<&'a Locale>,
    pub(super) tier: Option<&'a str>,
    pub(super) release_name: String,
    pub(super) origin: &'a EditionText,
    pub(super) target: &'a EditionText,
    pub(super) rows: &'a [Row],
    pub(super) tracked: &'a [Tracked],
}

impl Desk<'_> {
    /// The results that hold the units named.
    pub(super) fn choose(&self, units: &[UnitName]) -> Result<Vec<usize>, AcceptError> {
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
            let source = tracked.first_source(&self.origin.edition.units);
            if let (Some(seen), Some(unit)) = (&name.seen, source)
                && !unit.fingerprint.to_string().starts_with(seen)
            {
                return Err(AcceptError::SourceMoved {
                    unit: name.id.clone(),
                    seen: seen.clone(),
                    now: unit.fingerprint.short(),
                });
            }
            chosen.insert(at);
        }
        Ok(chosen.into_iter().collect())
    }

    fn find(&self, id: &UnitId) -> Option<usize> {
        let is = |units: &[Unit], places: &[usize]| {
            Unit::at(units, places).any(|unit| unit.id.is_called(id))
        };
        let in_source = |of: &Tracked| is(&self.origin.edition.units, &of.source);
        let in_target = |of: &Tracked| is(&self.target.edition.units, &of.target);
        let mut tracked = self.tracked.iter();
        let found = tracked.clone().position(in_source);
        found.or_else(|| tracked.position(in_target))
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
        let by = statement.by.as_deref().ok_or(AcceptError::NeedsBy)?;
        let translator = tracked.row.and_then(|row| self.rows.get(row)?.translator());
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

    /// Says whether a result can be accepted at all.
    pub(super) fn may_accept(&self, at: usize, statement: &Statement) -> bool {
        let pool = LazyPool::of(self.project, self.release);
        accept(
            &self.situation(&pool),
            self.tracked,
            &self.tracked[at],
            statement,
        )
        .is_ok()
    }

    fn situation<'b>(&'b self, pool: &'b LazyPool<'_>) -> Situation<'b> {
        Situation {
            source: &self.origin.edition.units,
            target: &self.target.edition.units,
            rows: self.rows,
            pool,
            hints: &[],
        }
    }

    /// Accepts the results at `chosen`; all are checked before any is accepted. `pool` is that of the release, with what
    /// was accepted of it just before; it is read where nothing was.
    pub(super) fn accept(
        &self,
        chosen: &[usize],
        statement: &Statement,
        pool: &mut Option<LedgerText<Pool>>,
    ) -> Result<Accepted, AcceptError> {
        let known = LazyPool::of(self.project, self.release);
        let situation = self.situation(&known);
        let statement = Statement {
            from: self.pivot.cloned(),
            ..statement.clone()
        };
        for &at in chosen {
            let tracked = &self.tracked[at];
            let id = self.id_of(tracked);
            self.require_second_person(&id, tracked, &statement)?;
            self.require_reviewer(&id, tracked, &statement)?;
        }
        let mut lines = Vec::new();
        let mut acceptances: Vec<Acceptance> = Vec::new();
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
            lines.push((id, write_rows(std::slice::from_ref(&acceptance.row))));
            acceptances.push(acceptance);
        }
        if acceptances.is_empty() {
            return Err(AcceptError::Nothing);
        }
        let rows = rows_after(self.rows, &acceptances, &self.target.edition.units);
        let remembered = acceptances.iter().flat_map(|of| &of.remembers);
        let remembered: BTreeSet<usize> = remembered.copied().collect();
        let replaced = acceptances.iter().flat_map(|of| &of.replaces);
        let replaced: BTreeSet<usize> = replaced.copied().collect();
        let ledger = sound(self.project.rows_on_disk(self.release, self.locale))?;
        let old = ledger.bytes.as_deref().unwrap_or_default();
        let old = String::from_utf8_lossy(old).into_owned();
        let changes = self.changes((&ledger, &old), &rows, &remembered, pool)?;
        let replaced = replaced.into_iter().filter_map(|at| self.rows.get(at));
        Ok(Accepted {
            lines,
            replaced: replaced
                .map(|row| rewrite_rows(&old, std::slice::from_ref(row)))
                .collect(),
            ledger: ledger.path,
            paths: changes.iter().map(|change| change.path.clone()).collect(),
            waiting: Vec::new(),
            changes,
        })
    }

    pub(super) fn id_of(&self, tracked: &Tracked) -> UnitId {
        let source = tracked.first_source(&self.origin.edition.units);
        let target = tracked.first_target(&self.target.edition.units);
        source
            .or(target)
            .map_or(UnitId::Body(0), |unit| unit.id.clone())
    }

    fn changes(
        &self,
        (ledger, old): (&LedgerText<Vec<Row>>, &str),
        rows: &[Row],
        remembered: &BTreeSet<usize>,
        pool: &mut Option<LedgerText<Pool>>,
    ) -> Result<Vec<Change>, AcceptError> {
        let pool = match pool {
            Some(pool) => pool,
            None => pool.insert(sound(self.project.pool_on_disk(self.release))?),
        };
        remember(&mut pool.value, self.origin, (remembered, self.redacted));
        let pool_text = write_pool(&pool.value);
        let changes = [
            change_of(ledger, rewrite_rows(old, rows)),
            change_of(pool, pool_text),
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

/// Keeps the texts of the units at `indices` in the pool; of those that `redacted` names, only that there was one.
fn remember(
    pool: &mut Pool,
    origin: &EditionText,
    (indices, redacted): (&BTreeSet<usize>, &[String]),
) {
    for unit in Unit::at(&origin.edition.units, indices) {
        let mut baseline = baseline_of(origin, unit);
        if redacted.iter().any(|name| is_named(unit, name)) {
            baseline.text = None;
        }
        pool.texts.entry(unit.fingerprint).or_insert(baseline);
    }
}
