//! How every unit of every translation stands.

mod approvals;
pub(crate) mod ledger;
pub(crate) mod memory;
pub(crate) mod moved;
pub(crate) mod provenance;
mod renamed;
mod tracks;

use hexapla_content::{Fingerprint, Flag, How, Impact, Locale, Row, Status, Unit};
use hexapla_diagnostics::{Changed, Finding, Level, Lines, Noted, Place, Span};
use hexapla_gate::{CHANGED, FINGERPRINT};
use hexapla_tracker::BaselineSource;
use hexapla_tracker::findings::{MISSING_LEAD, Prominence, UNVERIFIED, code_of, prominence};
use hexapla_tracker::{Progress, Reason, Tracked};
use rayon::prelude::*;

use crate::configuration::Configuration;
use crate::findings::LEDGER_MISSING;
use crate::project::language::SourceLanguage;
use crate::project::reading::{EditionText, Source};
use crate::project::selection::Selection;
use crate::project::{Project, Release};

use ledger::LazyPool;
use renamed::Renamings;
use tracks::Tracks;

pub(crate) use tracks::as_source;

/// A release and how its translations stand.
#[derive(Debug)]
pub struct ReleaseTrack<'a> {
    /// The release.
    pub release: &'a Release,
    /// Its source edition.
    pub source: Source,
    /// How many words each unit of the source has.
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
    /// How they stand: every unit of [`ReleaseTrack::origin`] and every unit of [`Self::target`] is in exactly one. Its
    /// `source` and `target` are indices into the units of these two texts, its `row` one into [`Self::rows`].
    pub tracked: Vec<Tracked>,
    /// For each of `tracked`: whether its impact is the pivot's own staleness.
    pub via_pivot: Vec<bool>,
    /// How many units and words stand how.
    pub progress: Progress,
}

impl LocaleTrack {
    /// The units of the translation that are outdated, each with the impact of what changed in the source and how it
    /// stands; of units that belong together the first.
    pub fn outdated(&self) -> impl Iterator<Item = (&Unit, Impact, &Tracked)> {
        self.tracked.iter().filter_map(|tracked| {
            let unit = tracked.first_target(&self.target.edition.units)?;
            match tracked.status {
                Status::Outdated(impact) => Some((unit, impact, tracked)),
                _ => None,
            }
        })
    }

    /// Says whether no row speaks of the translation, though of some unit one should.
    fn has_no_record(&self) -> bool {
        let mut tracked = self.tracked.iter();
        self.rows.is_empty() && tracked.any(|of| of.status == Status::Unverified)
    }

    /// The locale of the text it is held against: its pivot's, where that has an edition.
    pub fn origin_locale<'b>(&'b self, configuration: &'b Configuration) -> &'b Locale {
        let pivot = self.pivot.as_ref();
        pivot.map_or(&configuration.source, |(locale, _)| locale)
    }

    /// The pivot whose own staleness the impact of one of [`Self::tracked`] is.
    pub fn stale_pivot(&self, at: usize) -> Option<&Locale> {
        let is_via = self.via_pivot.get(at) == Some(&true);
        let (pivot, _) = self.pivot.as_ref().filter(|_| is_via)?;
        Some(pivot)
    }

    /// Says whether one of [`Self::tracked`] is as its row says, so that nothing but the staleness of its pivot, whose
    /// text is `origin`, is left to mend.
    pub fn waits_for_pivot(&self, origin: &EditionText, at: usize) -> bool {
        let Some(tracked) = self.tracked.get(at) else {
            return false;
        };
        let row = tracked.row.and_then(|row| self.rows.get(row));
        let are = |units: &[Unit], places: &[usize], texts: &[Fingerprint]| {
            Unit::at(units, places)
                .map(|unit| &unit.fingerprint)
                .eq(texts)
        };
        let is_said = |row: &Row| {
            are(&origin.edition.units, &tracked.source, &row.source)
                && are(&self.target.edition.units, &tracked.target, &row.target)
        };
        self.stale_pivot(at).is_some() && row.is_some_and(is_said)
    }

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
        if track.has_no_record() {
            let missing = Finding::new(LEDGER_MISSING, edition.clone());
            findings.push(missing.with("command", "hexapla adopt"));
        }
        let mut renamings = Renamings::of(origin, &track.target);
        let mut previous = 0;
        for (index, tracked) in track.tracked.iter().enumerate() {
            let target = tracked.first_target(&track.target.edition.units);
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
            let source = tracked.first_source(&origin.edition.units);
            let span = target.map_or(Span::new(previous, previous), |unit| unit.span);
            let Some(unit) = source.or(target) else {
                continue;
            };
            let place = edition.clone().unit(&unit.id).at_lines(&lines, span);
            let finding = Finding::new(code, place)
                .with(FINGERPRINT, unit.fingerprint.to_string())
                .with("text", excerpt(&unit.shown()));
            let mut finding = self.explained(finding, track, index);
            if code == MISSING_LEAD && track.was_left(tracked) {
                // a single word may be the same in both languages
                let is_word = unit.words() == 1;
                finding = finding.level(if is_word { Level::Info } else { Level::Warn });
            }
            if let (Some(source), Some(target)) = (source, target)
                && tracked.flags.contains(&Flag::Renamed)
            {
                finding = renamings.told(finding, (source, target));
            }
            findings.push(finding);
        }
        findings
    }

    /// A finding about one of `track.tracked`, with what is known of why and since when it stands so.
    fn explained(&self, finding: Finding, track: &LocaleTrack, at: usize) -> Finding {
        let tracked = &track.tracked[at];
        let mut finding = finding.with("reasons", told(&tracked.reasons));
        if finding.code == UNVERIFIED {
            let has_source = !tracked.source.is_empty();
            finding = finding.with("source", if has_source { "there" } else { "none" });
        }
        if tracked.status == Status::Missing && tracked.flags.contains(&Flag::Copied) {
            finding = finding.with("instead", "copy");
        }
        if let Some(day) = self.changed_on(track, tracked) {
            finding = finding.with(CHANGED, day.to_string());
        }
        match track.stale_pivot(at) {
            Some(pivot) => finding.with("via", pivot.as_str()),
            None => finding,
        }
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
    /// the order of the selection. The findings are those of opening and reading alone; what units
    /// are found to be, [`Project::check`] tells.
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
        let tracked: Vec<Noted<Option<T>>> = selection
            .releases
            .par_iter()
            .filter_map(|&index| self.releases.get(index))
            .map(|release| {
                let track = self.track_release(language, release, &selection.locales);
                track.map(|track| track.map(&each))
            })
            .collect();
        let mut findings = self.findings.clone();
        let mut values = Vec::with_capacity(tracked.len());
        for track in tracked {
            values.extend(track.into_value(&mut findings));
        }
        (values, findings)
    }

    /// Tracks one release, where its source can be read.
    pub(crate) fn track_release<'a>(
        &'a self,
        language: &SourceLanguage<'_>,
        release: &'a Release,
        locales: &[Locale],
    ) -> Noted<Option<ReleaseTrack<'a>>> {
        let source = language.source_of(self, release);
        source.map(|source| Some(self.track_translations(language, release, source?, locales)))
    }

    fn track_translations<'a>(
        &'a self,
        language: &SourceLanguage<'_>,
        release: &'a Release,
        source: Source,
        locales: &[Locale],
    ) -> ReleaseTrack<'a> {
        let pool = LazyPool::of(self, release);
        let corpus = language.watched();
        let judge = language.watched_judge(&corpus);
        let words = Unit::words_of_each(&source.text.edition.units);
        let mut tracks = Tracks::of(self, release, (&source, &words), &pool, &judge);
        for locale in locales {
            tracks.track(locale);
        }
        let (mut tracks, mut findings) = tracks.into_parts();
        findings.extend_from_slice(pool.findings());
        let (translated, untranslated): (Vec<&Locale>, Vec<&Locale>) = locales
            .iter()
            .partition(|locale| tracks.contains_key(*locale));
        let unreadable = |locale: &&&Locale| !release.targets.contains_key(**locale);
        ReleaseTrack {
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
        }
    }
}
