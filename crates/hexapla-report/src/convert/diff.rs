//! `diff`.

use hexapla::{BaselineSource, LocaleTrack, Project, ReleaseTrack, Selection, Tracked};
use hexapla_content::{Flag, Locale, Status, Unit};

use super::{impact_of, line_of, reason};
use crate::{command_line, wire};

/// The units of `locale` that are not current in the selected releases, with the texts a
/// translator needs beside each other. `wants` says which units, by their ids.
pub fn diff(
    project: &Project,
    selection: &Selection,
    locale: &Locale,
    wants: impl Fn(&Unit) -> bool + Sync,
) -> (wire::DiffReport, Vec<hexapla_diagnostics::Finding>) {
    let (releases, findings) = project.track(selection, |track| {
        let own = track.locales.first()?;
        release(project, &track, own, &wants)
    });
    let report = wire::DiffReport {
        schema: wire::DiffSchema::One,
        source: project.configuration.source_of(locale).to_string(),
        locale: locale.to_string(),
        releases: releases.into_iter().flatten().collect(),
    };
    (report, findings)
}

fn release(
    project: &Project,
    track: &ReleaseTrack<'_>,
    own: &LocaleTrack,
    wants: &impl Fn(&Unit) -> bool,
) -> Option<wire::DiffRelease> {
    let baselines = project.baselines(track.release);
    let units: Vec<wire::DiffUnit> = own
        .tracked
        .iter()
        .filter(|tracked| !tracked.status.is_settled())
        .filter_map(|tracked| unit(&baselines, track, own, tracked, wants))
        .collect();
    (!units.is_empty()).then(|| wire::DiffRelease {
        release: track.source.id.to_string(),
        path: track.origin(own).path.to_string(),
        target_path: own.target.path.to_string(),
        units,
    })
}

fn unit(
    baselines: &dyn BaselineSource,
    track: &ReleaseTrack<'_>,
    own: &LocaleTrack,
    tracked: &Tracked,
    wants: &impl Fn(&Unit) -> bool,
) -> Option<wire::DiffUnit> {
    let origin = track.origin(own);
    let pick = |units: &'_ [Unit], at: &[usize]| -> Vec<Unit> {
        at.iter().filter_map(|&at| units.get(at)).cloned().collect()
    };
    let sources = pick(&origin.edition.units, &tracked.source);
    let targets = pick(&own.target.edition.units, &tracked.target);
    let unit = sources.first().or(targets.first())?;
    if !sources.iter().chain(&targets).any(wants) {
        return None;
    }
    let text = |units: &[Unit]| {
        let texts: Vec<_> = units.iter().map(Unit::shown).collect();
        (!texts.is_empty()).then(|| texts.join("\n\n"))
    };
    let old: Vec<Unit> = tracked
        .baseline
        .iter()
        .filter_map(|fingerprint| baselines.unit(*fingerprint))
        .collect();
    let fingerprint = unit.fingerprint.short();
    let is_copy = tracked.flags.contains(&Flag::Copied);
    let name = format!("{}{}@{fingerprint}", track.source.id, unit.id);
    let name = if sources.is_empty() {
        format!("{}{}", track.source.id, unit.id)
    } else {
        name
    };
    let accept = match tracked.status {
        Status::Missing if !is_copy => String::new(),
        Status::Orphaned => String::new(),
        // it is given its new id, not accepted under the old one
        _ if tracked.flags.contains(&Flag::Renamed) => String::new(),
        _ => command_line(&["accept", own.locale.as_str(), &name]),
    };
    Some(wire::DiffUnit {
        unit: unit.id.to_string(),
        fingerprint_short: fingerprint,
        kind: unit.kind.to_string(),
        status: tracked.status.into(),
        impact: impact_of(tracked.status),
        flags: tracked.flags.iter().map(|&flag| flag.into()).collect(),
        reasons: tracked.reasons.iter().map(reason).collect(),
        old: text(&old),
        new: text(&sources),
        target: text(&targets),
        source_line: sources.first().map(|unit| line_of(&origin.text, unit)),
        target_line: targets.first().map(|unit| line_of(&own.target.text, unit)),
        accept,
    })
}
