//! Which passages a redaction hides, in every language.
//!
//! A redaction names a passage of the source. What a translation says of it stands where the ledger says; what the ledger
//! does not know for certain may be a part of it, so in a release with redactions nothing else is shown of a translation.

use std::collections::BTreeSet;

use hexapla_content::{Flag, Status};
use hexapla_tracker::Tracked;

use crate::project::reading::is_named;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// The fields that are told of a release as a whole, whether or not they are units.
const FIELDS: [&str; 7] = [
    "slug", "date", "kind", "location", "tags", "byline", "image",
];

/// The units of the source that are redacted: those which a redaction names, by pin or field; every one where a redaction
/// names nothing, for nobody knows what is meant.
pub(super) fn of_source(track: &ReleaseTrack<'_>) -> BTreeSet<usize> {
    let units = &track.source.text.edition.units;
    if !all_name_something(track) {
        return (0..units.len()).collect();
    }
    let is_redacted = |at: &usize| track.source.is_redacted(&units[*at]);
    (0..units.len()).filter(is_redacted).collect()
}

/// Says whether one of [`FIELDS`] is redacted: a redaction names it, or one names nothing.
pub(super) fn hides_field(track: &ReleaseTrack<'_>, key: &str) -> bool {
    let mut redacted = track.source.redacted.iter();
    redacted.any(|name| name == key) || !all_name_something(track)
}

/// Says whether each redaction names a unit or a field that there is.
fn all_name_something(track: &ReleaseTrack<'_>) -> bool {
    let edition = &track.source.text.edition;
    let is_field = |name: &str| FIELDS.contains(&name) && edition.metadata.entry(name).is_some();
    let is_known =
        |name: &String| is_field(name) || edition.units.iter().any(|unit| is_named(unit, name));
    track.source.redacted.iter().all(is_known)
}

/// The units that are redacted of what a translation was made from, as far as that is known.
pub(super) fn of_origin(track: &ReleaseTrack<'_>, locale: &LocaleTrack) -> BTreeSet<usize> {
    pivot_of(track, locale).map_or_else(|| of_source(track), |pivot| of(track, pivot))
}

/// The units of a translation that say what is redacted, as far as that is known.
pub(super) fn of(track: &ReleaseTrack<'_>, locale: &LocaleTrack) -> BTreeSet<usize> {
    let redacted = of_origin(track, locale);
    let tracked = locale.tracked.iter();
    let tracked = tracked.filter(|tracked| tracked.source.iter().any(|at| redacted.contains(at)));
    tracked
        .flat_map(|tracked| &tracked.target)
        .copied()
        .collect()
}

/// The units of what a translation was made from that must not be shown.
pub(super) fn hidden_origin(track: &ReleaseTrack<'_>, locale: &LocaleTrack) -> BTreeSet<usize> {
    pivot_of(track, locale).map_or_else(|| of_source(track), |pivot| hidden(track, pivot))
}

/// The units of a translation that must not be shown: all but those of which the ledger says for certain what they stand
/// for. None where nothing is redacted.
fn hidden(track: &ReleaseTrack<'_>, locale: &LocaleTrack) -> BTreeSet<usize> {
    if track.source.redacted.is_empty() {
        return BTreeSet::new();
    }
    let origin = hidden_origin(track, locale);
    let is_shown = |tracked: &&Tracked| {
        is_certain(track, locale, tracked) && !tracked.source.iter().any(|at| origin.contains(at))
    };
    let shown = locale.tracked.iter().filter(is_shown);
    let shown: BTreeSet<usize> = shown.flat_map(|tracked| &tracked.target).copied().collect();
    let all = 0..locale.target.edition.units.len();
    all.filter(|at| !shown.contains(at)).collect()
}

/// Says whether a row speaks of just this unit of the translation and just one unit of its source, as both are now, or
/// both say the same.
pub(super) fn is_certain(
    track: &ReleaseTrack<'_>,
    locale: &LocaleTrack,
    tracked: &Tracked,
) -> bool {
    let (&[source], &[target]) = (&*tracked.source, &*tracked.target) else {
        return false;
    };
    let source = &track.origin(locale).edition.units[source];
    let target = &locale.target.edition.units[target];
    let has_row = tracked.row.is_some() && !tracked.flags.contains(&Flag::Touched);
    tracked.status == Status::Current && (has_row || source.text == target.text)
}

/// The translation that another was made from.
fn pivot_of<'a>(track: &'a ReleaseTrack<'_>, locale: &LocaleTrack) -> Option<&'a LocaleTrack> {
    let (pivot, _) = locale.pivot.as_ref()?;
    track.locales.iter().find(|known| known.locale == *pivot)
}
