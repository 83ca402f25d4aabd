//! `accept --touched`: exactly what was edited since a base is accepted, against the source as it stood there.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use hexapla_content::{Fingerprint, Locale, Pool, Row, Status};
use hexapla_tracker::{Situation, Statement, touched_since, track};

use super::{AcceptError, Accepted, Desk, sound_statement};
use crate::project::language::SourceLanguage;
use crate::project::reading::{EditionText, Source};
use crate::project::selection::Selection;
use crate::project::{Project, Release};
use crate::tracking::as_source;
use crate::tracking::ledger::{LazyPool, LedgerText};
use crate::tracking::moved::SaidBy;

/// What accepting by what was edited wrote, or would write.
#[derive(Debug, Default)]
pub struct AcceptedTouched {
    /// What was accepted: of which release, in which locale.
    pub accepted: Vec<(String, Locale, Accepted)>,
    /// The translations that were edited and of which nothing was accepted, since the base does not have the text they
    /// were made from.
    pub new: Vec<(String, Locale)>,
}

/// A project now, and as it was.
struct Review<'a> {
    now: &'a Project,
    base: &'a Project,
    language: SourceLanguage<'a>,
    statement: Statement,
    /// The releases of the base that are gone from their places.
    gone: OnceCell<SaidBy<'a>>,
}

/// A release now, and as it was where it was there.
struct Reviewed<'a> {
    release: &'a Release,
    before: Option<&'a Release>,
    /// Its source there, where it had one.
    source: Option<Source>,
}

/// What was edited of a translation.
struct Edited {
    target: EditionText,
    rows: Vec<Row>,
    /// The indices of the units whose text is new.
    units: Vec<usize>,
}

impl Project {
    /// Accepts, in every selected edition, the units whose target text changed since `base`,
    /// against the source as it stood in `base`; of a translation from a pivot, against the pivot's text there.
    /// Nothing is written yet: see [`Project::write_accepted`].
    ///
    /// # Errors
    /// When something could not be read, or a unit may not be accepted by whoever says so.
    pub fn accept_touched(
        &self,
        base: &Self,
        selection: &Selection,
        statement: &Statement,
    ) -> Result<AcceptedTouched, AcceptError> {
        let review = Review {
            now: self,
            base,
            language: SourceLanguage::of(self),
            statement: sound_statement(statement)?,
            gone: OnceCell::new(),
        };
        let mut all = AcceptedTouched::default();
        let mut places = Vec::new();
        for &index in &selection.releases {
            let Some(release) = self.releases.get(index) else {
                continue;
            };
            let reviewed = review.reviewed(release);
            let mut pool = None;
            for locale in &selection.locales {
                let Some(edited) = review.edited(&reviewed, locale)? else {
                    continue;
                };
                match review.accept(&reviewed, locale, &edited, &mut pool) {
                    Some(Ok(accepted)) => {
                        places.push(index);
                        all.accepted
                            .push((self.name_of(release), locale.clone(), accepted));
                    }
                    Some(Err(AcceptError::Nothing)) => {}
                    Some(Err(error)) => return Err(error),
                    None => all.new.push((self.name_of(release), locale.clone())),
                }
            }
        }
        let written = places.iter().zip(&all.accepted);
        let after = self.after(written.map(|(&at, (_, locale, accepted))| (at, locale, accepted)));
        for (&at, (_, locale, accepted)) in places.iter().zip(&mut all.accepted) {
            accepted.waiting = after.waiting(&review.language, at, locale);
        }
        Ok(all)
    }

    /// The id of a release.
    fn name_of(&self, release: &Release) -> String {
        let source = self.read_source(release).value;
        let id = source.map_or_else(|| self.path_id(release), |source| source.id);
        id.to_string()
    }
}

impl<'a> Review<'a> {
    fn reviewed(&self, release: &'a Release) -> Reviewed<'a> {
        let before = self.before(release);
        let source = before.and_then(|old| self.base.read_source(old).value);
        Reviewed {
            release,
            before,
            source,
        }
    }

    /// The release in the base: under its path, else under another one, where it is gone from there and has the same id
    /// or says the same.
    fn before(&self, release: &Release) -> Option<&'a Release> {
        if let Some(old) = self.base.same_place(release) {
            return Some(old);
        }
        let gone = self.gone.get_or_init(|| {
            let gone = |old: &&Release| self.now.same_place(old).is_none();
            SaidBy::among(self.base, self.base.releases.iter().filter(gone))
        });
        let source = self.now.read_source(release).value?;
        let units = source.text.edition.units.iter();
        let texts = units.map(|unit| unit.fingerprint).collect();
        let collection = &self.now.collection(release).name;
        let called = gone.called(&source.id);
        called.or_else(|| gone.release(collection, &texts, |_| true))
    }

    /// What was edited since the base; `None` where nothing was. Where the base does not have the translation, the ledger
    /// tells which of its texts are old.
    fn edited(
        &self,
        reviewed: &Reviewed<'a>,
        locale: &Locale,
    ) -> Result<Option<Edited>, AcceptError> {
        let release = reviewed.release;
        let Some(path) = release.targets.get(locale) else {
            return Ok(None);
        };
        let id = self.now.path_id(release);
        let target = self.now.read_target(release, locale, &id);
        let target = target.value.ok_or(AcceptError::Unread(target.findings))?;
        let rows = self.now.rows(release, locale).value;
        let before = reviewed.before;
        let old = before.and_then(|before| self.base.read_target(before, locale, &id).value);
        let units = if let Some(old) = &old {
            touched_since(&old.edition.units, &target.edition.units)
        } else {
            let base = before.map(|before| self.base.rows(before, locale).value);
            unnamed(&target, rows.iter().chain(base.iter().flatten()))
        };
        if units.is_empty() {
            return Ok(None);
        }
        if old.is_none() && self.now.configuration.is_linked(path) {
            return Err(AcceptError::Elsewhere {
                locale: locale.clone(),
                path: path.clone(),
            });
        }
        Ok(Some(Edited {
            target,
            rows,
            units,
        }))
    }

    /// Accepts what was edited; `None` where the base does not have the text it was made from.
    fn accept(
        &self,
        reviewed: &Reviewed<'_>,
        locale: &Locale,
        edited: &Edited,
        pool: &mut Option<LedgerText<Pool>>,
    ) -> Option<Result<Accepted, AcceptError>> {
        let (before, source) = reviewed.before.zip(reviewed.source.as_ref())?;
        let read = self.now.read_source(reviewed.release);
        if read.value.is_none() && reviewed.release.source.is_some() {
            return Some(Err(AcceptError::Unread(read.findings)));
        }
        let now = read.value.as_ref().unwrap_or(source);
        if now.is_withdrawn() {
            return Some(Err(AcceptError::Nothing));
        }
        let pivot = self.now.configuration.pivots.get(locale);
        let pivot_text = match pivot {
            Some(pivot) => Some(as_source(
                &self.base.read_target(before, pivot, &source.id).value?,
            )),
            None => None,
        };
        let origin = pivot_text.as_ref().unwrap_or(&source.text);
        let known = LazyPool::of(self.now, reviewed.release);
        let situation = Situation {
            source: &origin.edition.units,
            target: &edited.target.edition.units,
            rows: &edited.rows,
            pool: &known,
            hints: &[],
        };
        let tracked = track(&situation, &self.language.judge());
        let desk = Desk {
            project: self.now,
            release: reviewed.release,
            locale,
            redacted: &now.redacted,
            pivot,
            tier: source.tier.as_deref(),
            release_name: source.id.to_string(),
            origin,
            target: &edited.target,
            rows: &edited.rows,
            tracked: &tracked,
        };
        let is_edited = |at: &usize| {
            let tracked = &tracked[*at];
            let mut target = tracked.target.iter();
            tracked.status != Status::Missing && target.any(|unit| edited.units.contains(unit))
        };
        let chosen = (0..tracked.len()).filter(is_edited);
        let chosen = chosen.filter(|&at| desk.may_accept(at, &self.statement));
        let chosen: Vec<usize> = chosen.collect();
        Some(desk.accept(&chosen, &self.statement, pool))
    }
}

/// The units whose text no row names.
fn unnamed<'r>(target: &EditionText, rows: impl Iterator<Item = &'r Row>) -> Vec<usize> {
    let named: BTreeSet<Fingerprint> = rows.flat_map(|row| row.target.iter().copied()).collect();
    let units = target.edition.units.iter().enumerate();
    units
        .filter(|(_, unit)| !named.contains(&unit.fingerprint))
        .map(|(at, _)| at)
        .collect()
}
