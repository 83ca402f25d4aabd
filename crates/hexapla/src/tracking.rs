//! How every unit of every translation stands.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hexapla_content::{Flag, How, Impact, Locale, Row, Status, Unit, UnitId};
use hexapla_diagnostics::{Changed, Finding, Level, Lines, Outcome, Place};
use hexapla_gate::{CHANGED, FINGERPRINT};
use hexapla_tracker::BaselineSource;
use hexapla_tracker::findings::{MISSING_LEAD, Prominence, UNVERIFIED, code_of, prominence};
use hexapla_tracker::{Judge, Progress, Readings, Reason, Situation, Tracked};
use rayon::prelude::*;

use crate::findings::{LEDGER_MISSING, PIVOT_MISSING};
use crate::language::SourceLanguage;
use crate::ledger::LazyPool;
use crate::project::{Project, Release};
use crate::provenance::{unreviewed, unreviewed_messages};
use crate::reading::{EditionText, Source};
use crate::renamed::Renamings;
use crate::selection::Selection;

/// A release and how its translations stand.
#[derive(Debug)]
pub struct ReleaseTrack<'a> {
    /// The release.
    pub release: &'a Release,
    /// Its source edition.
    pub source: Source,
    /// The words of each source unit.
    pub words: Vec<usize>,
    /// Its translations into the locales asked for, in the order of the configuration.
    pub locales: Vec<LocaleTrack>,
    /// The locales asked for that have no edition.
    pub untranslated: Vec<Locale>,
    /// What was found while reading.
    pub findings: Vec<Finding>,
    /// Whether the words of the other releases' texts had a say in it.
    pub depends_on_corpus: bool,
    /// The baseline texts.
    pub(crate) pool: LazyPool<'a>,
}

/// A translation and how each of its units stands.
#[derive(Debug)]
pub struct LocaleTrack {
    /// The locale.
    pub locale: Locale,
    /// The translation.
    pub target: EditionText,
    /// The pivot it was translated from, when not from the source.
    pub pivot: Option<(Locale, EditionText)>,
    /// The ledger's rows.
    pub rows: Vec<Row>,
    /// Whether there is a ledger file.
    pub has_ledger: bool,
    /// Every source and every target unit in exactly one.
    pub tracked: Vec<Tracked>,
    /// For each of `tracked`: whether its impact is the pivot's own staleness.
    pub via_pivot: Vec<bool>,
    /// The numbers.
    pub progress: Progress,
}

impl LocaleTrack {
    /// Says whether by history a copy of the source was left where it stands while most of the page was translated.
    fn was_left(&self, tracked: &Tracked) -> bool {
        let is_copy = |tracked: &&Tracked| tracked.flags.contains(&Flag::Copied);
        let has_ground = self
            .rows
            .iter()
            .any(|row| matches!(row.how, How::Pin | How::Blame));
        let there = self.tracked.iter().filter(|one| !one.target.is_empty());
        let (copied, all) = (there.clone().filter(is_copy).count(), there.count());
        has_ground && is_copy(&tracked) && 2 * copied <= all
    }
}

impl ReleaseTrack<'_> {
    /// The baseline texts of the release.
    pub fn baselines(&self) -> &dyn BaselineSource {
        &self.pool
    }

    /// The text a translation was made from: the source's, or the pivot's.
    pub fn origin<'b>(&'b self, track: &'b LocaleTrack) -> &'b EditionText {
        track
            .pivot
            .as_ref()
            .map_or(&self.source.text, |(_, text)| text)
    }

    /// The file of one of its translations, as a place.
    pub(crate) fn place_of(&self, track: &LocaleTrack) -> Place {
        Place::file(track.target.path.as_str())
            .release(&self.source.id)
            .locale(&track.locale)
    }

    /// What was found about one of its translations.
    pub fn findings_of(&self, track: &LocaleTrack) -> Vec<Finding> {
        let origin = self.origin(track);
        let prominence = prominence(&origin.edition.units);
        let mut findings = Vec::new();
        let edition = self.place_of(track);
        let lines = Lines::of(&track.target.text);
        if !track.has_ledger {
            let missing = Finding::new(LEDGER_MISSING, edition.clone());
            findings.push(missing.with("command", "hexapla adopt"));
        }
        let mut renamings = Renamings::of(origin, &track.target);
        let mut previous = 0;
        for (index, tracked) in track.tracked.iter().enumerate() {
            let target = tracked
                .target
                .first()
                .and_then(|&at| track.target.edition.units.get(at));
            if let Some(target) = target {
                previous = target.span.start;
            }
            let is_lead = |at: &usize| prominence.get(*at) == Some(&Prominence::Lead);
            let lead = if tracked.source.iter().any(is_lead) {
                Prominence::Lead
            } else {
                Prominence::Body
            };
            let Some(code) = code_of(tracked, lead) else {
                continue;
            };
            let source = tracked
                .source
                .first()
                .and_then(|&at| origin.edition.units.get(at));
            let span = target.map_or(hexapla_diagnostics::Span::new(previous, previous), |unit| {
                unit.span
            });
            let Some(unit) = source.or(target) else {
                continue;
            };
            let place = edition.clone().unit(&unit.id).at_lines(&lines, span);
            let mut finding = Finding::new(code, place)
                .with(FINGERPRINT, unit.fingerprint.to_string())
                .with("text", excerpt(&unit.shown()))
                .with("reasons", told(&tracked.reasons));
            if code == MISSING_LEAD && track.was_left(tracked) {
                finding = finding.level(Level::Warn);
            }
            if code == UNVERIFIED {
                let side = if source.is_some() { "there" } else { "none" };
                finding = finding.with("source", side);
            }
            if let (Some(source), Some(target)) = (source, target)
                && tracked.flags.contains(&Flag::Renamed)
            {
                finding = renamings.told(finding, (source, target));
            }
            if let Some(day) = self.changed_on(track, tracked) {
                finding = finding.with(CHANGED, day.to_string());
            }
            if track.via_pivot.get(index) == Some(&true)
                && let Some((pivot, _)) = &track.pivot
            {
                finding = finding.with("via", pivot.as_str());
            }
            findings.push(finding);
        }
        findings
    }

    /// The first day on which the release was edited after the row was written.
    pub(crate) fn changed_on(
        &self,
        track: &LocaleTrack,
        tracked: &Tracked,
    ) -> Option<hexapla_content::Date> {
        let written = tracked.row.and_then(|row| track.rows.get(row)?.at)?;
        self.source
            .updated
            .iter()
            .copied()
            .find(|day| *day > written)
    }
}

/// The same finding, about another locale.
fn concerning(finding: &Finding, locale: &Locale) -> Finding {
    let mut finding = finding.clone();
    finding.place.locale = Some(locale.as_str().into());
    finding
}

/// The beginning of a text, in at most 60 characters.
pub(crate) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The heaviest reasons of an impact as data, long texts cut.
pub(crate) fn told(reasons: &[Reason]) -> Vec<Changed> {
    let excerpt = |text: &Option<String>| text.as_deref().map(excerpt);
    let each = reasons.iter().take(4).map(|reason| Changed {
        kind: reason.kind.name().to_owned(),
        old: excerpt(&reason.old),
        new: excerpt(&reason.new),
    });
    each.collect()
}

impl Project {
    /// Tracks the selected releases, many at a time, and gives each to `each`; the results come in
    /// the order of the releases. What cannot be read is among the findings.
    pub fn track<'a, T: Send>(
        &'a self,
        selection: &Selection,
        each: impl Fn(ReleaseTrack<'a>) -> T + Sync,
    ) -> (Vec<T>, Vec<Finding>) {
        self.track_in(&SourceLanguage::of(self), selection, each)
    }

    /// As [`Project::track`], with what is known of the source's language given.
    pub(crate) fn track_in<'a, T: Send>(
        &'a self,
        language: &SourceLanguage<'_>,
        selection: &Selection,
        each: impl Fn(ReleaseTrack<'a>) -> T + Sync,
    ) -> (Vec<T>, Vec<Finding>) {
        let tracked: Vec<(Option<T>, Vec<Finding>)> = selection
            .releases
            .par_iter()
            .filter_map(|&index| self.releases.get(index))
            .map(|release| {
                let mut findings = Vec::new();
                let track =
                    self.track_release(language, release, &selection.locales, &mut findings);
                (track.map(&each), findings)
            })
            .collect();
        let mut findings = self.findings.clone();
        let mut values = Vec::with_capacity(tracked.len());
        for (value, found) in tracked {
            values.extend(value);
            findings.extend(found);
        }
        (values, findings)
    }

    /// Tracks one release; what cannot be read goes to `unread`.
    pub fn track_release<'a>(
        &'a self,
        language: &SourceLanguage<'_>,
        release: &'a Release,
        locales: &[Locale],
        unread: &mut Vec<Finding>,
    ) -> Option<ReleaseTrack<'a>> {
        let source = language.source_of(self, release).into_value(unread)?;
        let mut tracks = BTreeMap::new();
        let mut findings = Vec::new();
        let pool = LazyPool::of(self, release);
        let corpus = language.watched();
        let judge = language.watched_judge(&corpus);
        let readings = Readings::new();
        let words = Unit::words_of_each(&source.text.edition.units);
        for locale in locales {
            self.track_locale(
                (&judge, &readings),
                release,
                (&source, &words),
                locale,
                &pool,
                &mut tracks,
                &mut findings,
            );
        }
        findings.extend_from_slice(pool.findings());
        let (translated, untranslated): (Vec<&Locale>, Vec<&Locale>) = locales
            .iter()
            .partition(|locale| tracks.contains_key(*locale));
        let unreadable = |locale: &&&Locale| !release.targets.contains_key(**locale);
        Some(ReleaseTrack {
            release,
            untranslated: untranslated
                .iter()
                .filter(unreadable)
                .copied()
                .cloned()
                .collect(),
            locales: translated
                .into_iter()
                .filter_map(|locale| tracks.remove(locale))
                .collect(),
            source,
            findings,
            depends_on_corpus: corpus.was_asked(),
            words,
            pool,
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one release's tracks are made one from another"
    )]
    fn track_locale(
        &self,
        (judge, readings): (&Judge<'_>, &Readings),
        release: &Release,
        (source, words): (&Source, &[usize]),
        locale: &Locale,
        pool: &LazyPool<'_>,
        tracks: &mut BTreeMap<Locale, LocaleTrack>,
        findings: &mut Vec<Finding>,
    ) {
        if tracks.contains_key(locale) {
            return;
        }
        let read = self
            .read_target(release, locale, &source.id)
            .into_value(findings);
        let Some(target) = read else { return };
        findings.extend(self.restated(source, &target, locale));
        findings.extend(unreviewed(&target, &source.id, locale));
        let pivot = self.configuration.pivots.get(locale);
        if let Some(pivot) = pivot {
            let mut of_pivot = Vec::new();
            self.track_locale(
                (judge, readings),
                release,
                (source, words),
                pivot,
                pool,
                tracks,
                &mut of_pivot,
            );
            let is_unread = release.targets.contains_key(pivot) && !tracks.contains_key(pivot);
            for finding in of_pivot {
                if is_unread && finding.code.outcome() == Outcome::NotJudged {
                    // nobody knows what a text that cannot be read makes of those translated from it
                    findings.push(concerning(&finding, locale));
                }
                if !findings.contains(&finding) {
                    findings.push(finding);
                }
            }
        }
        let from = pivot.and_then(|pivot| Some((pivot.clone(), tracks.get(pivot)?)));
        let rows = self.rows(release, locale).into_value(findings);
        let (kept, at) = about(&rows, from.as_ref().map(|(pivot, _)| pivot));
        if let Some(pivot) = pivot.filter(|_| from.is_none() && kept.len() < rows.len()) {
            let place = Place::file(target.path.as_str());
            let place = place.release(&source.id).locale(locale);
            findings.push(Finding::new(PIVOT_MISSING, place).with("pivot", pivot.as_str()));
        }
        let origin = from
            .as_ref()
            .map(|(pivot, track)| (pivot.clone(), as_source(&track.target)));
        let units = origin
            .as_ref()
            .map_or(&source.text, |(_, text)| text)
            .edition
            .units
            .as_slice();
        let situation = Situation {
            source: units,
            target: &target.edition.units,
            rows: &kept,
            pool,
            hints: &[],
        };
        let mut tracked = readings.track(&situation, judge);
        let outdated = |tracked: &Tracked| matches!(tracked.status, Status::Outdated(_));
        if tracked.iter().any(outdated) && !pool.hints().is_empty() {
            tracked = readings.track(
                &Situation {
                    hints: pool.hints(),
                    ..situation
                },
                judge,
            );
        }
        let via_pivot = if let Some((_, pivot)) = &from {
            inherit(&mut tracked, pivot)
        } else {
            declare_critical(&mut tracked, source);
            Vec::new()
        };
        let progress = match &from {
            None => Progress::of(&situation, words, &tracked),
            Some(_) => Progress::of(&situation, &Unit::words_of_each(units), &tracked),
        };
        for tracked in &mut tracked {
            tracked.row = tracked.row.and_then(|row| at.get(row).copied());
        }
        let track = LocaleTrack {
            locale: locale.clone(),
            has_ledger: release.ledgers.contains(locale),
            pivot: origin,
            target,
            rows,
            tracked,
            via_pivot,
            progress,
        };
        findings.extend(unreviewed_messages(&track, &source.id));
        tracks.insert(locale.clone(), track);
    }
}

/// The rows that speak of texts which are there, with their indices: where the pivot has no edition, those from the pivot
/// speak of nothing that the source says, and compared with it all would be another text.
fn about<'r>(rows: &'r [Row], pivot: Option<&Locale>) -> (Cow<'r, [Row]>, Vec<usize>) {
    let is_there = |row: &Row| row.from.is_none() || pivot.is_some();
    let at: Vec<usize> = (0..rows.len()).filter(|&at| is_there(&rows[at])).collect();
    if at.len() == rows.len() {
        return (Cow::Borrowed(rows), at);
    }
    (at.iter().map(|&at| rows[at].clone()).collect(), at)
}

/// A translation in the role of a source: its units are named as a source's are.
fn as_source(text: &EditionText) -> EditionText {
    let mut text = text.clone();
    for unit in &mut text.edition.units {
        if let UnitId::Target(number) = unit.id {
            unit.id = UnitId::Body(number);
        }
    }
    text
}

/// What is stale in the pivot is as stale in what was made from it: the worst along the chain.
fn inherit(tracked: &mut [Tracked], pivot: &LocaleTrack) -> Vec<bool> {
    let mut staleness: BTreeMap<usize, Impact> = BTreeMap::new();
    for above in &pivot.tracked {
        let impact = match above.status {
            Status::Outdated(impact) => impact,
            Status::Orphaned => Impact::Factual,
            _ => continue,
        };
        for &unit in &above.target {
            let worst = staleness.entry(unit).or_insert(impact);
            *worst = impact.max(*worst);
        }
    }
    tracked
        .iter_mut()
        .map(|tracked| {
            let above = tracked
                .source
                .iter()
                .filter_map(|unit| staleness.get(unit))
                .max()
                .copied();
            let Some(above) = above else { return false };
            match tracked.status {
                Status::Outdated(own) if own >= above => false,
                Status::Current | Status::Outdated(_) | Status::Unverified => {
                    tracked.status = Status::Outdated(above);
                    true
                }
                _ => false,
            }
        })
        .collect()
}

/// Raises to critical what editors said must be carried, redacted or withdrawn.
fn declare_critical(tracked: &mut [Tracked], source: &Source) {
    if source.critical.is_empty() && !source.is_withdrawn() {
        return;
    }
    for tracked in tracked {
        let units = &source.text.edition.units;
        let declared = |unit: &Unit| source.is_critical(unit);
        let critical = tracked
            .source
            .iter()
            .filter_map(|&at| units.get(at))
            .any(declared);
        match tracked.status {
            Status::Outdated(_) if critical => tracked.status = Status::Outdated(Impact::Critical),
            Status::Current if source.is_withdrawn() => {
                tracked.status = Status::Outdated(Impact::Critical);
            }
            _ => {}
        }
    }
}
