//! `status`.

use std::collections::BTreeMap;

use hexapla::{LocaleTrack, Memory, Progress, Project, ReleaseTrack, Selection, Tracked};
use hexapla_content::{Date, Status, Unit};
use hexapla_diagnostics::{Finding, Lines};
use serde::{Deserialize, Serialize};

use super::segments::Texts;
use super::{findings, impact_of, line_of, reason, units, weight};
use crate::{Words, wire};

/// Whether each unit is told one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Numbers only.
    Numbers,
    /// Every unit.
    Units,
}

/// One release's part of the report, made while its texts are at hand.
#[derive(Serialize, Deserialize)]
struct Part {
    locales: Vec<Share>,
    untranslated: Vec<String>,
    units: usize,
    words: usize,
    /// Parts with findings are made anew each time.
    #[serde(skip)]
    findings: Vec<Finding>,
}

/// What one translation adds to the numbers of its locale.
#[derive(Serialize, Deserialize)]
struct Share {
    locale: String,
    release: wire::ReleaseStatus,
    by_impact: BTreeMap<wire::Impact, usize>,
}

/// Tracks the selected releases and tells how they stand; the numbers of everything are taken from
/// `memory` where they are known.
pub fn status(
    project: &mut Project,
    selection: &Selection,
    memory: Option<&Memory>,
    as_of: Date,
    detail: Detail,
    words: &Words,
) -> (wire::StatusReport, Vec<Finding>) {
    let whole = detail == Detail::Numbers && *selection == project.everything();
    let (parts, found) = if let Some(memory) = memory.filter(|_| whole) {
        project.track_remembering(memory, "status", |track| part(&track, None))
    } else {
        let details = (detail == Detail::Units).then_some(&*project);
        project.track(selection, |track| part(&track, details))
    };
    let mut locales: BTreeMap<String, wire::StatusLocale> = BTreeMap::new();
    let order: Vec<String> = selection.locales.iter().map(ToString::to_string).collect();
    for tag in &order {
        locales.insert(tag.clone(), empty(tag));
    }
    let mut all = found;
    for part in parts {
        all.extend(part.findings);
        for share in part.locales {
            if let Some(locale) = locales.get_mut(&share.locale) {
                locale.add(share);
            }
        }
        for tag in part.untranslated {
            if let Some(locale) = locales.get_mut(&tag) {
                locale.untranslated.releases += 1;
                locale.untranslated.units += part.units;
                locale.untranslated.words += part.words;
            }
        }
    }
    all.sort_by(Finding::by_place);
    let report = wire::StatusReport {
        schema: wire::StatusSchema::One,
        as_of: as_of.to_string(),
        locales: order.iter().filter_map(|tag| locales.remove(tag)).collect(),
        findings: findings(&all, words),
    };
    (report, all)
}

/// A release's part; with the project whose units are told one by one.
fn part(track: &ReleaseTrack<'_>, details: Option<&Project>) -> Part {
    let source = &track.source.text.edition.units;
    let words = track.words.iter().sum();
    let locales = track.locales.iter().map(|locale| Share {
        locale: locale.locale.to_string(),
        release: release(track, locale, words, details),
        by_impact: by_impact(&locale.progress),
    });
    Part {
        locales: locales.collect(),
        untranslated: track.untranslated.iter().map(ToString::to_string).collect(),
        units: source.len(),
        words,
        findings: track.findings.clone(),
    }
}

fn by_impact(progress: &Progress) -> BTreeMap<wire::Impact, usize> {
    let outdated = progress.outdated.iter();
    outdated
        .map(|(&impact, amount)| (impact.into(), amount.units))
        .collect()
}

fn release(
    track: &ReleaseTrack<'_>,
    locale: &LocaleTrack,
    words: usize,
    project: Option<&Project>,
) -> wire::ReleaseStatus {
    let statuses = locale.tracked.iter().map(|tracked| tracked.status);
    let worst = statuses
        .clone()
        .max_by_key(|status| weight(*status))
        .unwrap_or(Status::Current);
    let impact = statuses.filter_map(|status| match status {
        Status::Outdated(impact) => Some(impact),
        _ => None,
    });
    wire::ReleaseStatus {
        release: track.source.id.to_string(),
        path: locale.target.path.to_string(),
        status: worst.into(),
        impact: impact.max().map(Into::into),
        units: units(&locale.progress),
        words: wire::WordCount {
            source: words,
            to_reread: locale.progress.to_reread.words,
        },
        details: project.map(|project| details(project, track, locale)),
    }
}

fn details(
    project: &Project,
    track: &ReleaseTrack<'_>,
    locale: &LocaleTrack,
) -> Vec<wire::UnitDetail> {
    let source = locale.origin_locale(&project.configuration);
    let via = |at: usize| locale.via_pivot.get(at).copied().unwrap_or_default();
    let each = locale.tracked.iter().enumerate();
    let units = (
        &track.origin(locale).edition.units,
        &locale.target.edition.units,
    );
    let lines = [&track.origin(locale).text, &locale.target.text].map(|text| Lines::of(text));
    each.filter_map(|(at, tracked)| {
        let segments = match tracked.status {
            Status::Outdated(_) => Texts::of(tracked, track.baselines(), units.0, units.1)
                .segments(tracked.status, source, &locale.locale),
            _ => Vec::new(),
        };
        let detail = detail_of(track, locale, (tracked, via(at)), &lines)?;
        Some(wire::UnitDetail { segments, ..detail })
    })
    .collect()
}

fn detail_of(
    track: &ReleaseTrack<'_>,
    locale: &LocaleTrack,
    (tracked, via_pivot): (&Tracked, bool),
    [source_lines, target_lines]: &[Lines<'_>; 2],
) -> Option<wire::UnitDetail> {
    let origin = track.origin(locale);
    let source = tracked.first_source(&origin.edition.units);
    let targets: Vec<_> = Unit::at(&locale.target.edition.units, &tracked.target).collect();
    let unit = source.or(targets.first().copied())?;
    let pivot = locale.pivot.as_ref().filter(|_| via_pivot);
    Some(wire::UnitDetail {
        unit: unit.id.to_string(),
        target: targets.iter().map(|unit| unit.id.to_string()).collect(),
        kind: unit.kind.to_string(),
        source_line: source.map(|unit| line_of(source_lines, unit)),
        target_line: targets.first().map(|unit| line_of(target_lines, unit)),
        status: tracked.status.into(),
        impact: impact_of(tracked.status),
        flags: tracked.flags.iter().map(|&flag| flag.into()).collect(),
        reasons: tracked.reasons.iter().map(reason).collect(),
        segments: Vec::new(),
        via: pivot.map(|(pivot, _)| pivot.to_string()),
    })
}

fn empty(tag: &str) -> wire::StatusLocale {
    wire::StatusLocale {
        locale: tag.to_owned(),
        units: units(&Progress::EMPTY),
        by_impact: BTreeMap::new(),
        words: wire::WordCount {
            source: 0,
            to_reread: 0,
        },
        untranslated: wire::Untranslated {
            releases: 0,
            units: 0,
            words: 0,
        },
        releases: Vec::new(),
    }
}

impl wire::StatusLocale {
    fn add(&mut self, share: Share) {
        let release = share.release;
        let (all, own) = (&mut self.units, release.units);
        all.current += own.current;
        all.outdated += own.outdated;
        all.missing += own.missing;
        all.orphaned += own.orphaned;
        all.unverified += own.unverified;
        all.local += own.local;
        for (impact, units) in share.by_impact {
            *self.by_impact.entry(impact).or_insert(0) += units;
        }
        self.words.source += release.words.source;
        self.words.to_reread += release.words.to_reread;
        self.releases.push(release);
    }
}
