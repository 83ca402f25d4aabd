//! `diff`.

use hexapla::{LocaleTrack, Project, ReleaseTrack, Selection};
use hexapla_content::{Flag, Locale, Status, Unit};
use hexapla_diagnostics::Lines;

use super::segments::{Texts, joined};
use super::{impact_of, line_of, reason};
use crate::{command_about, wire};

/// The units of `locale` that are not current in the selected releases, with the texts a
/// translator needs beside each other, and what was found while reading. `wants` says which units, by their ids.
pub fn diff(
    project: &Project,
    selection: &Selection,
    locale: &Locale,
    wants: impl Fn(&Unit) -> bool + Sync,
) -> (wire::DiffReport, Vec<hexapla_diagnostics::Finding>) {
    let (tracked, mut findings) = project.track(selection, |track| {
        let own = track.locales.first();
        let told = own.and_then(|own| release(project, &track, own, &wants));
        (told, track.findings)
    });
    let mut releases = Vec::with_capacity(tracked.len());
    for (told, found) in tracked {
        releases.extend(told);
        findings.extend(found);
    }
    let report = wire::DiffReport {
        schema: wire::DiffSchema::One,
        source: project.configuration.source_of(locale).to_string(),
        locale: locale.to_string(),
        releases,
    };
    (report, findings)
}

fn release(
    project: &Project,
    track: &ReleaseTrack<'_>,
    own: &LocaleTrack,
    wants: &impl Fn(&Unit) -> bool,
) -> Option<wire::DiffRelease> {
    let configuration = &project.configuration;
    let origin = own.origin_locale(configuration);
    let is_named = origin == configuration.source_of(&own.locale);
    let languages = (origin, &own.locale);
    let lines = [&track.origin(own).text, &own.target.text].map(|text| Lines::of(text));
    let units: Vec<wire::DiffUnit> = own
        .tracked
        .iter()
        .enumerate()
        .filter(|(_, tracked)| !tracked.status.is_settled())
        .filter_map(|(at, _)| unit(languages, (track, own), &lines, at, wants))
        .collect();
    (!units.is_empty()).then(|| wire::DiffRelease {
        release: track.source.id.to_string(),
        source: (!is_named).then(|| origin.to_string()),
        path: track.origin(own).path.to_string(),
        target_path: own.target.path.to_string(),
        withdrawn: track.source.is_withdrawn(),
        units,
    })
}

fn unit(
    languages: (&Locale, &Locale),
    (track, own): (&ReleaseTrack<'_>, &LocaleTrack),
    [source_lines, target_lines]: &[Lines<'_>; 2],
    at: usize,
    wants: &impl Fn(&Unit) -> bool,
) -> Option<wire::DiffUnit> {
    let tracked = own.tracked.get(at)?;
    let origin = track.origin(own);
    let (units, translated) = (&origin.edition.units, &own.target.edition.units);
    let is_wanted = |units: &[Unit], places: &[usize]| Unit::at(units, places).any(wants);
    if !is_wanted(units, &tracked.source) && !is_wanted(translated, &tracked.target) {
        return None;
    }
    let texts = Texts::of(tracked, track.baselines(), units, translated);
    let (sources, targets) = (&texts.new, &texts.target);
    let unit = sources.first().or(targets.first())?;
    let text = |units: &[Unit]| (!units.is_empty()).then(|| joined(units));
    let fingerprint = unit.fingerprint.short();
    let is_copy = tracked.flags.contains(&Flag::Copied);
    let name = format!("{}{}@{fingerprint}", track.source.id, unit.id);
    let accept = match tracked.status {
        Status::Missing if !is_copy => String::new(),
        Status::Orphaned => String::new(),
        // nobody can accept what the source does not say: it goes, or is declared the translator's own
        _ if sources.is_empty() => String::new(),
        // it is given its new id, not accepted under the old one
        _ if tracked.flags.contains(&Flag::Renamed) => String::new(),
        // what was withdrawn is taken down, and what is stale in the pivot is mended there
        _ if track.source.is_withdrawn() || own.waits_for_pivot(origin, at) => String::new(),
        _ => command_about(&["accept", own.locale.as_str()], &name),
    };
    Some(wire::DiffUnit {
        unit: unit.id.to_string(),
        fingerprint_short: fingerprint,
        kind: unit.kind.to_string(),
        status: tracked.status.into(),
        impact: impact_of(tracked.status),
        via: own.stale_pivot(at).map(ToString::to_string),
        flags: tracked.flags.iter().map(|&flag| flag.into()).collect(),
        reasons: tracked.reasons.iter().map(reason).collect(),
        old: text(&texts.old),
        new: text(sources),
        target: text(targets),
        segments: texts.segments(tracked.status, languages.0, languages.1),
        source_line: sources.first().map(|unit| line_of(source_lines, unit)),
        target_line: targets.first().map(|unit| line_of(target_lines, unit)),
        accept,
    })
}
