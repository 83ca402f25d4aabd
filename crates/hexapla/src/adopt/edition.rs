//! Adopting the translations of one release.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use hexapla_content::{Baseline, Date, Fingerprint, How, Locale, Pool, Row, Unit};
use hexapla_diagnostics::{Finding, Noted, Place};
use hexapla_store::findings::{FILE_NAME_REFUSED, LEDGER_DAMAGED};
use hexapla_store::{rewrite_rows, write_pool};
use hexapla_tracker::{Judge, Known, arranged, pair_knowing};

use super::blame::{Contents, HistoryRows, Past, Present, UnitGround, told};
use super::drift::{Page, drift};
use super::resolved::PinnedTexts;
use super::rows::{Ground, NewRows, Recorded, new_rows};
use super::{AdoptRequest, Adoption, Doubt, EditionText, Unpinned};
use crate::accept::change_of;
use crate::findings::{HISTORY_CLOCKS, HISTORY_INCOMPLETE};
use crate::project::reading::{Source, decode};
use crate::project::{Project, Release};
use crate::tracking::ledger::{LazyPool, LedgerText, baseline_of};
use crate::tracking::moved::SaidBy;

/// All that adopting a release needs.
#[derive(Clone, Copy)]
pub(super) struct Adopter<'a> {
    pub(super) project: &'a Project,
    pub(super) request: &'a AdoptRequest<'a>,
    /// What pins lead to.
    pub(super) resolved: &'a PinnedTexts,
    pub(super) judge: Judge<'a>,
    /// What git knows, where grounds come from history.
    pub(super) past: Option<&'a Past>,
    /// What the sources say, where a translation has none and history is asked.
    pub(super) said: Option<&'a SaidBy<'a>>,
}

/// A translation as it is, and what it is translated from.
struct Edition<'a> {
    locale: &'a Locale,
    target: Rc<EditionText>,
    origin: Option<Rc<EditionText>>,
    findings: Vec<Finding>,
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
    /// The source's text.
    text: Rc<EditionText>,
    known: LazyPool<'a>,
    /// The baseline texts, the new ones among them.
    pool: Pool,
    adoption: Adoption,
}

impl Adopter<'_> {
    /// Adopts the selected translations of the release at `index`; `contents` are the texts its history needs.
    pub(super) fn release(self, index: usize, contents: Contents) -> Adoption {
        let project = self.project;
        let Some(release) = project.releases.get(index) else {
            return Adoption::NONE;
        };
        let mut findings = Vec::new();
        let source = project.read_source(release).into_value(&mut findings);
        let source = source.or_else(|| self.source_then(index, release, &contents));
        let Some(source) = source else {
            return Adoption {
                findings,
                ..Adoption::NONE
            };
        };
        let place = Place::file(source.text.path.as_str()).release(&source.id);
        let ledger = writable(project.pool_on_disk(release), &place);
        let Some(ledger) = ledger.into_value(&mut findings) else {
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
            text: Rc::new(source.text.clone()),
            known: LazyPool::of(project, release),
            pool: ledger.value.clone(),
            adoption: Adoption {
                releases: 1,
                findings,
                ..Adoption::NONE
            },
        };
        let locales = self.request.selection.locales.iter();
        let editions: Vec<Edition<'_>> =
            locales.filter_map(|locale| desk.edition(locale)).collect();
        let mut grounds = desk.grounds(&editions, contents);
        for edition in editions {
            let of_units = grounds.remove(edition.locale);
            desk.adopt(edition, of_units.as_deref());
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

impl Adopter<'_> {
    /// The source as it stood when one of the translations was last committed, where it stands under another name now
    /// and they stayed behind: the rows tell where they belong.
    fn source_then(self, index: usize, release: &Release, contents: &Contents) -> Option<Source> {
        let text = self.past?.source_then(self.project, index, contents)?;
        let units = text.edition.units.iter().map(|unit| unit.fingerprint);
        let lacks = |other: &Release| {
            !release
                .targets
                .keys()
                .all(|locale| other.targets.contains_key(locale))
        };
        let collection = &self.project.collection(release).name;
        self.said?.release(collection, &units.collect(), lacks)?;
        // what was wrong with an old text is nobody's business any more
        let id = self.project.path_id(release);
        let status = &self.project.configuration.front_matter.status;
        Some(Source::of(id, text, status).value)
    }
}

/// The ledger file, unless writing it anew would drop what could not be read of it, or it cannot
/// have a name.
fn writable<T>(
    ledger: Noted<Option<LedgerText<T>>>,
    place: &Place,
) -> Noted<Option<LedgerText<T>>> {
    let Noted {
        value: ledger,
        mut findings,
    } = ledger;
    if ledger.is_none() && findings.is_empty() {
        findings.push(Finding::new(FILE_NAME_REFUSED, place.clone()).with("reason", "ledger-path"));
    }
    let is_damaged = findings
        .iter()
        .any(|finding| finding.code == LEDGER_DAMAGED);
    Noted {
        value: ledger.filter(|_| !is_damaged),
        findings,
    }
}

impl<'a> Desk<'a> {
    /// Reads a translation and what it is translated from; what cannot be read is a finding.
    fn edition(&mut self, locale: &'a Locale) -> Option<Edition<'a>> {
        let project = self.adopter.project;
        let read = project.read_target(self.release, locale, &self.source.id);
        let Some(target) = read.value else {
            self.adoption.findings.extend(read.findings);
            return None;
        };
        self.adoption.editions += 1;
        Some(Edition {
            locale,
            target: Rc::new(target),
            origin: self.origin(locale),
            findings: read.findings,
        })
    }

    /// What history tells of the units of the translations without a pin.
    fn grounds(
        &mut self,
        editions: &[Edition<'a>],
        contents: Contents,
    ) -> BTreeMap<Locale, Vec<UnitGround>> {
        let Some(past) = self.adopter.past else {
            return BTreeMap::new();
        };
        let resolved = self.adopter.resolved;
        let present: Vec<Present<'_>> = editions
            .iter()
            .filter(|edition| !resolved.contains_key(&(self.index, edition.locale.clone())))
            .filter_map(|edition| {
                Some(Present {
                    locale: edition.locale,
                    target: &edition.target,
                    source: edition.origin.as_ref()?,
                })
            })
            .collect();
        let told = told(self.adopter, past.plan(self.index), contents, &present);
        if told.absent > 0 {
            let place = Place::file(self.source.text.path.as_str()).release(&self.source.id);
            let finding = Finding::new(HISTORY_INCOMPLETE, place);
            self.adoption.findings.push(finding.with("n", told.absent));
        }
        told.grounds
    }

    /// Adopts a translation; `grounds` is what history tells of its units, where it is asked.
    fn adopt(&mut self, edition: Edition<'a>, grounds: Option<&[UnitGround]>) {
        let (locale, target) = (edition.locale, edition.target);
        let mut findings = edition.findings;
        let place = Place::file(target.path.as_str())
            .release(&self.source.id)
            .locale(locale);
        let now = edition.origin.as_deref();
        let ground = now.and_then(|now| self.ground(locale, now).into_value(&mut findings));
        let ledger = self.adopter.project.rows_on_disk(self.release, locale);
        let ledger = writable(ledger, &place).into_value(&mut findings);
        self.adoption.findings.extend(findings);
        let units = &target.edition.units;
        let Some(ledger) = ledger else {
            self.adoption.units.unverified += units.len();
            return;
        };
        let mut rows = ledger.value.clone();
        let mut recorded = Recorded::of(&rows);
        let is_recorded = |unit: &&Unit| recorded.covers(unit.fingerprint, How::Pin);
        let mut settled = units.iter().filter(is_recorded).count();
        self.adoption.units.recorded += settled;
        if let Some(grounds) = grounds {
            let new = HistoryRows::of(grounds, units, &recorded, self.pivot(locale));
            settled += self.take_history(&new, place);
            recorded.add(&new.rows);
            rows.extend(new.rows);
        }
        if let Some(ground) = &ground {
            let new = self.rows_from(ground, locale, units, &recorded);
            settled += new.units;
            rows.extend(new.rows);
        }
        self.adoption.units.unverified += units.len() - settled;
        let is_new = rows.len() > ledger.value.len();
        let rows = arranged(rows, units);
        if let Some(ground) = &ground {
            self.measure(ground, &rows, &target);
        }
        if is_new {
            self.record(&ledger, &rows);
        }
    }

    /// Counts and remembers what history tells of the translation at `place`, and returns how many units it settles.
    fn take_history(&mut self, new: &HistoryRows, place: Place) -> usize {
        let counts = &mut self.adoption.units;
        counts.from_history += new.units;
        counts.copied += new.copied;
        for (doubt, units) in &new.doubts {
            *self.adoption.doubts.entry(*doubt).or_insert(0) += units;
        }
        if let Some(&n) = new.doubts.get(&Doubt::Clocks) {
            let finding = Finding::new(HISTORY_CLOCKS, place).with("n", n);
            self.adoption.findings.push(finding);
        }
        let units = new.remembered.iter();
        self.remember(units.map(|unit| (unit.fingerprint, unit.baseline().clone())));
        new.units + new.copied
    }

    /// The rows of a translation that is taken to be made from one source text, counted, and that text remembered.
    fn rows_from(
        &mut self,
        ground: &GroundText<'_>,
        locale: &Locale,
        units: &[Unit],
        recorded: &Recorded,
    ) -> NewRows {
        let from = Ground {
            source: &ground.text.edition.units,
            how: ground.how,
            at: ground.at,
            pivot: self.pivot(locale),
        };
        let origin = self.adopter.project.configuration.source_of(locale);
        let known = Known::between(origin, locale);
        let pairings = pair_knowing(from.source, units, known);
        let new = new_rows(from, units, recorded, pairings);
        let counts = &mut self.adoption.units;
        match ground.how {
            How::Assumed => counts.assumed += new.units,
            _ => counts.pinned += new.units,
        }
        let sources = Unit::at(from.source, &new.sources);
        self.remember(sources.map(|unit| (unit.fingerprint, baseline_of(&ground.text, unit))));
        new
    }

    fn pivot(&self, locale: &Locale) -> Option<&'a Locale> {
        self.adopter.project.configuration.pivots.get(locale)
    }

    /// Today's text of what the locale is translated from: the source, or the pivot.
    fn origin(&self, locale: &Locale) -> Option<Rc<EditionText>> {
        let Some(pivot) = self.pivot(locale) else {
            return Some(Rc::clone(&self.text));
        };
        let project = self.adopter.project;
        let read = project.read_target(self.release, pivot, &self.source.id);
        read.value.map(Rc::new)
    }

    /// The text the translation was made from: its pin's, else today's if that is asked for.
    fn ground<'b>(&self, locale: &Locale, now: &'b EditionText) -> Noted<Option<GroundText<'b>>> {
        let Some(then) = self.adopter.resolved.get(&(self.index, locale.clone())) else {
            let assumed = self.adopter.request.unpinned == Unpinned::Assumed;
            let text = Cow::Borrowed(now);
            return Noted::clean(assumed.then_some(GroundText {
                text,
                now,
                how: How::Assumed,
                at: Some(self.adopter.request.as_of),
            }));
        };
        let place = Place::file(then.path.as_str())
            .release(&self.source.id)
            .locale(locale);
        let text = decode(&then.bytes, &place)
            .and_then(|text| self.adopter.project.parse(&then.path, text, &place));
        match text {
            // what was wrong with an old text is nobody's business any more
            Ok(text) => Noted::clean(Some(GroundText {
                text: Cow::Owned(text.value),
                now,
                how: How::Pin,
                at: then.day,
            })),
            Err(finding) => Noted {
                value: None,
                findings: vec![*finding],
            },
        }
    }

    /// Puts the texts that rows speak of into the pool.
    fn remember(&mut self, texts: impl Iterator<Item = (Fingerprint, Baseline)>) {
        for (fingerprint, baseline) in texts {
            self.pool.texts.entry(fingerprint).or_insert(baseline);
        }
    }

    /// Writes the rows into the ledger.
    fn record(&mut self, ledger: &LedgerText<Vec<Row>>, rows: &[Row]) {
        let old = ledger
            .bytes
            .as_deref()
            .map(String::from_utf8_lossy)
            .unwrap_or_default();
        let change = change_of(ledger, rewrite_rows(&old, rows));
        self.adoption.changes.extend(change);
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
