//! Where a translation comes from, as its front matter says, or the comments of a catalogue.

use hexapla_content::{Locale, ReleaseId, Unit, Value, is_by_people};
use hexapla_diagnostics::{Finding, Lines, Place};
use hexapla_gate::FINGERPRINT;
use hexapla_l10n::{Catalogue, provenances};

use crate::findings::MACHINE_UNREVIEWED;
use crate::project::format::Format;
use crate::project::reading::EditionText;
use crate::tracking::LocaleTrack;
use crate::tracking::approvals::is_approved;
use crate::tracking::renamed::owner;

/// Finds that a machine made `target` and nobody is named who read it: `translation.method` says anything but `"human"`,
/// and there are no `translation.reviewers`.
pub(crate) fn unreviewed(
    target: &EditionText,
    release: &ReleaseId,
    locale: &Locale,
) -> Option<Finding> {
    let metadata = &target.edition.metadata;
    let method = metadata.entry("translation.method")?;
    let reviewers = metadata.get("translation.reviewers");
    let is_by_people = method.value.as_text().is_some_and(is_by_people);
    if is_by_people || method.value == Value::Empty || reviewers.is_some_and(names_somebody) {
        return None;
    }
    let place = Place::file(target.path.as_str())
        .release(release)
        .locale(locale)
        .at(&target.text, method.span);
    Some(Finding::new(MACHINE_UNREVIEWED, place))
}

/// Finds the messages that a machine made and nobody read: a comment says of them `translation.method` with anything but `human`, none names
/// `translation.reviewers`, and no reviewer approved them as they are.
pub(crate) fn unreviewed_messages(track: &LocaleTrack, release: &ReleaseId) -> Vec<Finding> {
    let target = &track.target;
    let is_catalogue = Format::of(target.path.as_str()) == Format::Fluent;
    if !is_catalogue || !target.text.contains("translation.method") {
        return Vec::new();
    }
    let edition = Place::file(target.path.as_str())
        .release(release)
        .locale(&track.locale);
    // what is wrong with the file was found when it was read
    let catalogue = Catalogue::read(&target.text, &edition).value;
    let stated = provenances(&catalogue);
    let is_unread = |unit: &&Unit| {
        let stated = unit.kind.message().and_then(|id| stated.get(owner(id)));
        stated.is_some_and(|stated| {
            stated.method.is_some_and(|method| !is_by_people(method)) && stated.reviewers.is_empty()
        })
    };
    let open = track.tracked.iter().filter(|tracked| {
        let row = tracked.row.and_then(|row| track.rows.get(row));
        !is_approved(tracked, row)
    });
    let places = open.flat_map(|tracked| &tracked.target);
    let units = Unit::at(&target.edition.units, places);
    let lines = Lines::of(&target.text);
    let findings = units.filter(is_unread).map(|unit| {
        let place = edition.clone().unit(&unit.id);
        let place = place.at_lines(&lines, unit.span);
        Finding::new(MACHINE_UNREVIEWED, place).with(FINGERPRINT, unit.fingerprint.to_string())
    });
    findings.collect()
}

pub(crate) fn names_somebody(reviewers: &Value) -> bool {
    let is_name = |value: &Value| value.as_text().is_some_and(|name| !name.trim().is_empty());
    match reviewers {
        Value::List(names) => names.iter().any(is_name),
        one => is_name(one),
    }
}

#[cfg(test)]
mod tests;
