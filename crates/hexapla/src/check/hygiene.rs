//! What is wrong with a source edition itself, whoever translates it.

use std::collections::BTreeMap;

use hexapla_content::view::PublicationStatus;
use hexapla_content::{ReleaseId, Unit, UnitKind};
use hexapla_diagnostics::{Finding, Place};

use crate::check::quotes;
use crate::configuration::Configuration;
use crate::findings::{
    ID_TWICE, KIND_SPELLING, QUOTES_UNBALANCED, SLUG_TWICE, STATUS_UNKNOWN, TITLE_MISSING,
};
use crate::tracking::ReleaseTrack;

/// What a source edition is called, by its slug, its kind or its id, and whose it is.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    name: String,
    release: ReleaseId,
    place: Place,
}

/// What a release chose under `key` in its front matter: its `slug`, or its `kind`.
pub(crate) fn chosen(track: &ReleaseTrack<'_>, key: &str) -> Option<Called> {
    let text = &track.source.text;
    let name = text.edition.metadata.written(key, &text.text)?.trim();
    (!name.is_empty()).then(|| called(track, name, key))
}

/// The id of a release, which its front matter chose or its path gives.
pub(crate) fn id(track: &ReleaseTrack<'_>) -> Called {
    called(track, track.source.id.as_str(), "id")
}

/// What a release is called, at the field of its front matter that says so, where one does.
fn called(track: &ReleaseTrack<'_>, name: &str, field: &str) -> Called {
    let text = &track.source.text;
    let place = Place::file(text.path.as_str()).release(&track.source.id);
    let entry = text.edition.metadata.entry(field);
    Called {
        name: name.to_owned(),
        release: track.source.id.clone(),
        place: match entry {
            Some(entry) => place.at(&text.text, entry.span),
            None => place,
        },
    }
}

/// Slugs that more than one release chose: of each the second and further ones.
pub(crate) fn same_slugs(slugs: &[Called]) -> Vec<Finding> {
    let told = twice(slugs).into_iter().map(|(slug, first)| {
        let finding = Finding::new(SLUG_TWICE, slug.place.clone());
        let finding = finding.with("slug", slug.name.as_str());
        finding.with("other", first.release.as_str())
    });
    told.collect()
}

/// Ids that more than one release has: of each the second and further ones.
pub(crate) fn same_ids(ids: &[Called]) -> Vec<Finding> {
    let told = twice(ids).into_iter().map(|(id, first)| {
        let finding = Finding::new(ID_TWICE, id.place.clone());
        let other = first.place.path.as_deref().unwrap_or_default();
        finding.with("id", id.name.as_str()).with("other", other)
    });
    told.collect()
}

/// Kinds that differ from that of another release in case alone.
pub(crate) fn other_spellings(kinds: &[Called]) -> Vec<Finding> {
    let others = twice(kinds).into_iter();
    let others = others.filter(|(kind, first)| kind.name != first.name);
    let told = others.map(|(kind, first)| {
        let finding = Finding::new(KIND_SPELLING, kind.place.clone());
        let finding = finding.with("kind", kind.name.as_str());
        let finding = finding.with("spelling", first.name.as_str());
        finding.with("other", first.release.as_str())
    });
    told.collect()
}

/// Those of `all` whose name an earlier one has, each with the first. A disk may take names that differ in case for one.
fn twice(all: &[Called]) -> Vec<(&Called, &Called)> {
    let mut known: BTreeMap<String, &Called> = BTreeMap::new();
    let mut twice = Vec::new();
    for one in all {
        let folded = one.name.to_lowercase();
        match known.get(&folded) {
            Some(first) => twice.push((one, *first)),
            None => _ = known.insert(folded, one),
        }
    }
    twice
}

/// What a release has under the key `status`, where it is no word that says whether it may be published.
pub(crate) fn unknown_status(track: &ReleaseTrack<'_>, status: &str) -> Option<Finding> {
    let text = &track.source.text;
    let entry = text.edition.metadata.entry(status)?;
    let word = entry
        .value
        .as_text()
        .or_else(|| entry.span.of(&text.text))?;
    if PublicationStatus::named(word).is_some() {
        return None;
    }
    let place = Place::file(text.path.as_str()).release(&track.source.id);
    let finding = Finding::new(STATUS_UNKNOWN, place.at(&text.text, entry.span));
    Some(finding.with("status", word))
}

/// What is wrong with the source edition of a release.
pub(crate) fn findings(track: &ReleaseTrack<'_>, configuration: &Configuration) -> Vec<Finding> {
    let language = configuration.source.language();
    let text = &track.source.text;
    let place = || Place::file(text.path.as_str()).release(&track.source.id);
    let units = &text.edition.units;
    let mut findings = Vec::from_iter(unknown_status(track, &configuration.front_matter.status));
    if is_untitled(track) {
        findings.push(Finding::new(TITLE_MISSING, place()));
    }
    for (unit, marks) in quotes::in_source(units, language) {
        let place = place().unit(&unit.id).at(&text.text, unit.span);
        let finding = Finding::new(QUOTES_UNBALANCED, place);
        findings.push(finding.with("marks", marks));
    }
    findings
}

/// Says whether a Markdown release has front matter without a title, and no heading of the first level. One without
/// front matter may get its title elsewhere.
fn is_untitled(track: &ReleaseTrack<'_>) -> bool {
    let text = &track.source.text;
    let edition = &text.edition;
    let is_catalogue = edition
        .units
        .iter()
        .any(|unit| unit.kind.message().is_some());
    let is_title = |unit: &Unit| unit.kind == UnitKind::Heading && unit.context.ends_with("h1");
    let has_title = edition
        .metadata
        .written("title", &text.text)
        .is_some_and(|title| !title.trim().is_empty());
    !edition.front_matter.is_empty()
        && !is_catalogue
        && !has_title
        && !edition.units.iter().any(is_title)
}
