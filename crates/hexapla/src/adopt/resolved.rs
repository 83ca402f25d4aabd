//! The source texts that pins lead to.

use std::collections::BTreeMap;

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::{Finding, Place};
use rayon::prelude::*;

use super::AdoptRequest;
use super::history::{Lost, Then, Wanted, look_up};
use super::pins::{Pin, pin_of};
use crate::findings::{PIN_FOLLOWED, PIN_UNRESOLVED};
use crate::project::{Project, Release};
use crate::revisions::base::RevisionError;

/// What became of the pins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pins {
    /// How many translations carry one.
    pub found: usize,
    /// How many lead to the source under its path.
    pub resolved: usize,
    /// How many were followed to the path the source had then.
    pub followed: usize,
    /// How many lead nowhere.
    pub unresolved: usize,
}

impl Pins {
    pub(super) const NONE: Self = Self {
        found: 0,
        resolved: 0,
        followed: 0,
        unresolved: 0,
    };
}

/// The source texts that pinned translations were made from, by release and locale.
pub(super) type PinnedTexts = BTreeMap<(usize, Locale), Then>;

/// The pins of the selected editions, looked up.
pub(super) struct Resolved {
    pub(super) texts: PinnedTexts,
    pub(super) pins: Pins,
    /// The pins that were followed, and those that lead nowhere.
    pub(super) findings: Vec<Finding>,
}

/// A translation with a pin, by its place in the project and in its file.
struct Pinned {
    release: usize,
    locale: Locale,
    place: Place,
}

impl Resolved {
    /// Asks git for the text of every pin.
    pub(super) fn of(project: &Project, request: &AdoptRequest<'_>) -> Result<Self, RevisionError> {
        let mut resolved = Self {
            texts: BTreeMap::new(),
            pins: Pins::NONE,
            findings: Vec::new(),
        };
        let (mut editions, mut wanted) = (Vec::new(), Vec::new());
        for (edition, pin, source) in pins(project, request) {
            resolved.pins.found += 1;
            match source {
                Some(path) => {
                    editions.push(edition);
                    wanted.push(Wanted { pin, path });
                }
                None => resolved.lose(edition, &pin, Lost::Source),
            }
        }
        let found = look_up(project, &wanted, request.date_field)?;
        for ((then, wanted), edition) in found.into_iter().zip(wanted).zip(editions) {
            match then {
                Ok(then) => resolved.find(edition, wanted, then),
                Err(lost) => resolved.lose(edition, &wanted.pin, lost),
            }
        }
        Ok(resolved)
    }

    fn find(&mut self, edition: Pinned, wanted: Wanted, then: Then) {
        if then.path == wanted.path {
            self.pins.resolved += 1;
        } else {
            self.pins.followed += 1;
            let finding = Finding::new(PIN_FOLLOWED, edition.place);
            let finding = finding.with("pin", wanted.pin.written);
            self.findings.push(finding.with("path", then.path.as_str()));
        }
        self.texts.insert((edition.release, edition.locale), then);
    }

    fn lose(&mut self, edition: Pinned, pin: &Pin, lost: Lost) {
        self.pins.unresolved += 1;
        let finding = Finding::new(PIN_UNRESOLVED, edition.place);
        let finding = finding.with("pin", pin.written.as_str());
        self.findings.push(finding.with("reason", lost.name()));
    }
}

/// The selected editions that have a pin, each with it and where its source stands today.
fn pins(project: &Project, request: &AdoptRequest<'_>) -> Vec<(Pinned, Pin, Option<RelPath>)> {
    let selection = request.selection;
    let of_release = |&index: &usize| {
        let release = project.releases.get(index);
        let locales = selection.locales.iter();
        locales.filter_map(move |locale| pinned(project, index, release?, locale, request))
    };
    let releases = selection.releases.par_iter();
    releases.flat_map_iter(of_release).collect()
}

fn pinned(
    project: &Project,
    index: usize,
    release: &Release,
    locale: &Locale,
    request: &AdoptRequest<'_>,
) -> Option<(Pinned, Pin, Option<RelPath>)> {
    let path = release.targets.get(locale)?;
    let place = Place::file(path.as_str()).release(project.path_id(release));
    let place = place.locale(locale);
    let text = project.text_of(path, &place).value?;
    let metadata = Project::metadata_of(path, &text, &place)?;
    let pin = pin_of(&text, &metadata, request.date_field)?;
    let edition = Pinned {
        release: index,
        locale: locale.clone(),
        place: place.at(&text, pin.span),
    };
    Some((edition, pin, project.origin_path(release, locale, path)))
}
