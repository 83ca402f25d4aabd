//! The first look at a release: what may be seen of it and when, and what must not be.

use std::collections::BTreeMap;

use hexapla_content::view::{Candidate, PageHead, PublicRelease, PublicationStatus};
use hexapla_content::{
    EmbargoInstant, Embargoed, Locale, RelPath, ReleaseId, Secret, SecretKind, Value,
};
use hexapla_diagnostics::{Finding, Place};
use hexapla_publish::Addresses;

use super::compose::{self, Draft};
use super::held::Held;
use super::settled::{self, Settled, Standings};
use super::{Event, Scheduled, is_grave, is_public, plan, redaction};
use crate::check::hygiene;
use crate::findings::ID_TWICE;
use crate::project::reading::Source;
use crate::project::{Project, Release};
use crate::tracking::ReleaseTrack;

/// Translations whose pages may come out later than the release, and when.
type OwnEmbargoes = Vec<(Locale, EmbargoInstant)>;

/// What the first look at a release yields.
pub(super) struct Prepared<'a> {
    release: &'a Release,
    id: ReleaseId,
    candidate: Candidate,
    secrets: Vec<Secret>,
    lifts: Vec<Scheduled>,
    /// The ends of embargoes, whatever editors decided about the release.
    instants: Vec<EmbargoInstant>,
    /// How its translations stand, where every passage of them is said at its place.
    settled: Option<Standings>,
    /// What must not be published over.
    grave: Vec<Finding>,
    /// Its status, where nobody knows the word.
    unknown: Option<Finding>,
}

/// What the first look at all releases yields.
#[derive(Default)]
pub(super) struct FirstLook<'a> {
    pub(super) releases: BTreeMap<ReleaseId, &'a Release>,
    pub(super) candidates: Vec<Candidate>,
    pub(super) secrets: Vec<Secret>,
    pub(super) lifts: Vec<Scheduled>,
    pub(super) instants: Vec<EmbargoInstant>,
    pub(super) settled: Settled,
    pub(super) grave: Vec<Finding>,
    pub(super) unknown: Vec<Finding>,
}

impl<'a> FromIterator<Prepared<'a>> for FirstLook<'a> {
    fn from_iter<T: IntoIterator<Item = Prepared<'a>>>(releases: T) -> Self {
        let mut all = Self::default();
        for release in releases {
            all.grave.extend(all.twice(&release));
            if let Some(standings) = release.settled {
                all.settled.insert(release.id.clone(), standings);
            }
            all.releases.insert(release.id, release.release);
            all.candidates.push(release.candidate);
            all.secrets.extend(release.secrets);
            all.lifts.extend(release.lifts);
            all.instants.extend(release.instants);
            all.grave.extend(release.grave);
            all.unknown.extend(release.unknown);
        }
        all
    }
}

impl FirstLook<'_> {
    /// That another release has the same id: the one would show the text of the other.
    fn twice(&self, release: &Prepared<'_>) -> Option<Finding> {
        let path = |of: &Release| of.source.as_ref().map_or("", RelPath::as_str).to_owned();
        let other = self.releases.get(&release.id)?;
        let place = Place::file(path(release.release)).release(&release.id);
        let finding = Finding::new(ID_TWICE, place).with("id", release.id.as_str());
        Some(finding.with("other", path(other)))
    }
}

impl Project {
    /// Looks at a release for those who see up to `horizon`.
    pub(super) fn prepared<'a>(
        &self,
        track: &ReleaseTrack<'a>,
        held: &Held,
        (now, horizon): (EmbargoInstant, EmbargoInstant),
    ) -> Prepared<'a> {
        let source = &track.source;
        let drafts = self.drafts(track, held);
        let locales = own_embargoes(track, &drafts);
        let grave = track.findings.iter().filter(|of| is_grave(of)).cloned();
        let is_hidden = |locale: &Locale| {
            let own = locales.iter().find(|(later, _)| later == locale);
            !is_public(source, horizon) || own.is_some_and(|(_, lift)| *lift > horizon)
        };
        let release = public_release(track, drafts.iter().map(Draft::head).collect());
        let hidden = drafts.iter().filter(|draft| is_hidden(draft.locale));
        let pictures = self.picture_secrets(&release, track.release, hidden.map(Draft::page));
        let mut secrets = secrets(track, (now, horizon), is_hidden);
        secrets.extend(pictures);
        let lifts = lifts(source, &locales);
        Prepared {
            release: track.release,
            id: source.id.clone(),
            instants: lifts.iter().map(|lift| lift.at).collect(),
            lifts: if source.publication == PublicationStatus::Usable {
                lifts
            } else {
                Vec::new()
            },
            settled: settled::standings(track, &drafts),
            grave: grave.collect(),
            candidate: Candidate {
                release: Embargoed::until(source.embargo, release),
                locales,
                publication: source.publication,
            },
            secrets,
            unknown: hygiene::unknown_status(track, &self.configuration.front_matter.status),
        }
    }
}

/// The embargoes that translations state themselves, or that come from the pivot whose passages stand on their pages.
fn own_embargoes(track: &ReleaseTrack<'_>, drafts: &[Draft<'_>]) -> OwnEmbargoes {
    let own = track.locales.iter().filter_map(|locale| {
        let own = locale.target.embargo().value;
        let draft = drafts.iter().find(|draft| *draft.locale == locale.locale);
        let lift = own.max(draft.and_then(Draft::lift_of_pivot))?;
        Some((locale.locale.clone(), lift))
    });
    own.collect()
}

/// When the embargoes of a release end: its own, and those of translations that come later.
fn lifts(source: &Source, locales: &OwnEmbargoes) -> Vec<Scheduled> {
    let later = locales
        .iter()
        .filter(|(_, lift)| Some(*lift) > source.embargo)
        .map(|(locale, lift)| (*lift, Some(locale.clone())));
    let own = source.embargo.map(|lift| (lift, None));
    let lifts = own.into_iter().chain(later);
    let lifts = lifts.map(|(at, locale)| Scheduled {
        at,
        event: Event::Lift,
        release: source.id.clone(),
        locale,
    });
    lifts.collect()
}

/// What of a release no public byte may contain, but for its pictures.
fn secrets(
    track: &ReleaseTrack<'_>,
    (now, horizon): (EmbargoInstant, EmbargoInstant),
    is_hidden: impl Fn(&Locale) -> bool,
) -> Vec<Secret> {
    let source = &track.source;
    let id = source.id.as_str();
    let is_public = is_public(source, horizon);
    let has_lifted = source.embargo.is_none_or(|lift| lift <= now);
    // the tombstone of what was public says what it was called, and no more
    let has_tombstone = source.publication == PublicationStatus::Canceled && has_lifted;
    let mut secrets = plan::redacted_texts(track);
    if !(is_public || has_tombstone) {
        secrets.extend(names(track));
    }
    if !is_public {
        secrets.extend(compose::prose(&source.text, id));
    }
    let hidden = track.locales.iter().filter(|of| is_hidden(&of.locale));
    secrets.extend(hidden.flat_map(|locale| compose::prose(&locale.target, id)));
    secrets
}

fn public_release(track: &ReleaseTrack<'_>, pages: Vec<PageHead>) -> PublicRelease {
    let text = &track.source.text;
    let entry = |key: &str| {
        let entry = text.edition.metadata.entry(key);
        entry.filter(|_| !redaction::hides_field(track, key))
    };
    let text = |key: &str| entry(key)?.written(&text.text).map(str::to_owned);
    let path = track.release.path.clone();
    let own = path
        .strip_suffix("/index")
        .unwrap_or(&path)
        .replace('/', "-");
    let tags = match entry("tags").map(|entry| &entry.value) {
        Some(Value::List(tags)) => tags.iter().filter_map(Value::as_text).collect(),
        Some(tag) => tag.as_text().into_iter().collect(),
        None => Vec::new(),
    };
    PublicRelease {
        id: track.source.id.clone(),
        slug: text("slug").unwrap_or(own),
        path,
        date: entry("date").and_then(|entry| entry.value.as_date()),
        updated: track.source.updated.clone(),
        kind: text("kind"),
        location: text("location"),
        tags: tags.into_iter().map(str::to_owned).collect(),
        byline: text("byline"),
        image: text("image"),
        pages,
    }
}

/// What a release that is not public is called.
fn names(track: &ReleaseTrack<'_>) -> Vec<Secret> {
    let release = public_release(track, Vec::new());
    // where the page of a release called `12` would stand says more than its name
    let address = format!("{}/{}", Addresses::section(&release), release.slug);
    let mut names = vec![release.id.to_string(), release.slug, release.path, address];
    names.sort();
    names.dedup();
    let secrets = names.into_iter().map(|text| Secret {
        kind: SecretKind::Name,
        owner: release.id.to_string(),
        text,
    });
    secrets.collect()
}
