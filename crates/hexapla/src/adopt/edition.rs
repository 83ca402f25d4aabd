//! Adopting the translations of one release.

use std::borrow::Cow;

use hexapla_content::{Date, How, Locale, Pool, Row};
use hexapla_diagnostics::{Finding, Place};
use hexapla_store::findings::{FILE_NAME_REFUSED, LEDGER_DAMAGED};
use hexapla_store::{rewrite_rows, write_pool};
use hexapla_tracker::{Judge, arranged};

use super::drift::{Page, drift};
use super::rows::{Ground, NewRows, new_rows, recorded};
use super::{AdoptRequest, Adoption, EditionText, Resolved, Unpinned};
use crate::accept::change_of;
use crate::ledger::{LazyPool, LedgerText, baseline_of};
use crate::project::{Project, Release};
use crate::reading::{Source, decode};

/// All that adopting a release needs.
#[derive(Clone, Copy)]
pub(super) struct Adopter<'a> {
    pub(super) project: &'a Project,
    pub(super) request: &'a AdoptRequest<'a>,
    pub(super) resolved: &'a Resolved,
    pub(super) judge: Judge<'a>,
}

/// A source text that a translation is taken to be made from.
struct GroundText<'a> {
    text: Cow<'a, EditionText>,
    /// The same text as it is today.
    now: &'a EditionText,
    how: How,
    /// The day the rows carry: that of the pinned commit where it is known, or of adoption.
    at: Option<Date>,
}

/// A release whose translations are being adopted.
struct Desk<'a> {
    adopter: Adopter<'a>,
    index: usize,
    release: &'a Release,
    source: &'a Source,
    known: LazyPool<'a>,
    /// The baseline texts, the new ones among them.
    pool: Pool,
    adoption: Adoption,
}

impl Adopter<'_> {
    /// Adopts the selected translations of the release at `index`.
    pub(super) fn release(self, index: usize) -> Adoption {
        let project = self.project;
        let Some(release) = project.releases.get(index) else {
            return Adoption::NONE;
        };
        let mut findings = Vec::new();
        let source = project.read_source(release).into_value(&mut findings);
        let Some(source) = source else {
            return Adoption {
                findings,
                ..Adoption::NONE
            };
        };
        let ledger = project.pool_on_disk(release).into_value(&mut findings);
        let place = Place::file(source.text.path.as_str()).release(&source.id);
        let Some(ledger) = writable(ledger, &place, &mut findings) else {
            return Adoption {
                releases: 1,
                findings,
                ..Adoption::NONE
            };
        };
        let mut desk = Desk {
            adopter: self,
            index,
            release,
            source: &source,
            known: LazyPool::of(project, release),
            pool: ledger.value.clone(),
            adoption: Adoption {
                releases: 1,
                findings,
                ..Adoption::NONE
            },
        };
        for locale in &self.request.selection.locales {
            desk.adopt(locale);
        }
        let Desk {
            pool, mut adoption, ..
        } = desk;
        if pool != ledger.value {
            adoption
                .changes
                .extend(change_of(&ledger, write_pool(&pool)));
        }
        adoption
    }
}

/// The ledger file, unless writing it anew would drop what could not be read of it, or it cannot
/// have a name.
fn writable<T>(
    ledger: Option<LedgerText<T>>,
    place: &Place,
    findings: &mut Vec<Finding>,
) -> Option<LedgerText<T>> {
    if ledger.is_none() && findings.is_empty() {
        findings.push(Finding::new(FILE_NAME_REFUSED, place.clone()).with("reason", "ledger-path"));
    }
    let is_damaged = findings
        .iter()
        .any(|finding| finding.code == LEDGER_DAMAGED);
    ledger.filter(|_| !is_damaged)
}

impl<'a> Desk<'a> {
    fn adopt(&mut self, locale: &'a Locale) {
        let project = self.adopter.project;
        let mut findings = Vec::new();
        let target = project.read_target(self.release, locale, &self.source.id);
        let Some(target) = target.into_value(&mut findings) else {
            self.adoption.findings.extend(findings);
            return;
        };
        self.adoption.editions += 1;
        let mut of_ledger = Vec::new();
        let ledger = project
            .rows_on_disk(self.release, locale)
            .into_value(&mut of_ledger);
        let place = Place::file(target.path.as_str())
            .release(&self.source.id)
            .locale(locale);
        let ledger = writable(ledger, &place, &mut of_ledger);
        let origin = self.origin(locale);
        let ground = origin
            .as_ref()
            .and_then(|now| self.ground(locale, now, &mut findings));
        findings.extend(of_ledger);
        self.adoption.findings.extend(findings);
        let old = ledger.as_ref().map_or(&[][..], |ledger| &ledger.value);
        let recorded = recorded(old);
        let units = &target.edition.units;
        let has_row = units
            .iter()
            .filter(|unit| recorded.contains(&unit.fingerprint))
            .count();
        let new = match (&ledger, &ground) {
            (Some(_), Some(ground)) => {
                let ground = Ground {
                    source: &ground.text.edition.units,
                    how: ground.how,
                    at: ground.at,
                    pivot: project.configuration.pivots.get(locale),
                };
                new_rows(ground, units, &recorded)
            }
            _ => NewRows {
                rows: Vec::new(),
                sources: [].into(),
                units: 0,
            },
        };
        let counts = &mut self.adoption.units;
        counts.recorded += has_row;
        counts.unverified += units.len() - has_row - new.units;
        let (Some(ledger), Some(ground)) = (&ledger, ground) else {
            return;
        };
        match ground.how {
            How::Assumed => counts.assumed += new.units,
            _ => counts.pinned += new.units,
        }
        self.record(ledger, &ground, new, &target);
    }

    /// Today's text of what the locale is translated from: the source, or the pivot.
    fn origin(&self, locale: &Locale) -> Option<Cow<'a, EditionText>> {
        let project = self.adopter.project;
        match project.configuration.pivots.get(locale) {
            Some(pivot) => {
                let text = project
                    .read_target(self.release, pivot, &self.source.id)
                    .value;
                text.map(Cow::Owned)
            }
            None => Some(Cow::Borrowed(&self.source.text)),
        }
    }

    /// The text the translation was made from: its pin's, else today's if that is asked for.
    fn ground<'b>(
        &self,
        locale: &Locale,
        now: &'b EditionText,
        findings: &mut Vec<Finding>,
    ) -> Option<GroundText<'b>> {
        let Some(then) = self.adopter.resolved.get(&(self.index, locale.clone())) else {
            let assumed = self.adopter.request.unpinned == Unpinned::Assumed;
            let text = Cow::Borrowed(now);
            return assumed.then_some(GroundText {
                text,
                now,
                how: How::Assumed,
                at: Some(self.adopter.request.as_of),
            });
        };
        let place = Place::file(then.path.as_str())
            .release(&self.source.id)
            .locale(locale);
        let text = decode(then.bytes.to_vec(), &place)
            .and_then(|text| self.adopter.project.parse(&then.path, text, &place));
        match text {
            // what was wrong with an old text is nobody's business any more
            Ok(text) => Some(GroundText {
                text: Cow::Owned(text.value),
                now,
                how: How::Pin,
                at: then.day,
            }),
            Err(finding) => {
                findings.push(*finding);
                None
            }
        }
    }

    /// Puts the new rows into the ledger, and the texts they speak of into the pool.
    fn record(
        &mut self,
        ledger: &LedgerText<Vec<Row>>,
        ground: &GroundText<'_>,
        new: NewRows,
        target: &EditionText,
    ) {
        for unit in new
            .sources
            .iter()
            .filter_map(|&at| ground.text.edition.units.get(at))
        {
            let remembered = self.pool.texts.entry(unit.fingerprint);
            remembered.or_insert_with(|| baseline_of(&ground.text, unit));
        }
        let mut rows = ledger.value.clone();
        let is_new = !new.rows.is_empty();
        rows.extend(new.rows);
        let rows = arranged(rows, &target.edition.units);
        self.measure(ground, &rows, target);
        if is_new {
            let old = ledger
                .bytes
                .as_deref()
                .map(String::from_utf8_lossy)
                .unwrap_or_default();
            self.adoption
                .changes
                .extend(change_of(ledger, rewrite_rows(&old, &rows)));
        }
    }

    /// Measures the drift of a page whose source is no longer what its pin names.
    fn measure(&mut self, ground: &GroundText<'_>, rows: &[Row], target: &EditionText) {
        if ground.text.text == ground.now.text {
            return;
        }
        let page = Page {
            then: &ground.text.edition.units,
            now: &ground.now.edition.units,
            target: &target.edition.units,
            rows,
            pool: &self.known,
        };
        self.adoption.drift += &drift(page, &self.adopter.judge);
    }
}
