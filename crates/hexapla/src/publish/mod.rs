//! What of a project may be public at an instant, and the pages it consists of.
//!
//! The only room that turns texts of the newsroom into a [`PublicView`]. It looks at every release twice: once to know
//! what may be seen, and, for each public release, once more for what stands on its pages, so that no more than a few
//! releases are in memory at a time.

mod body;
mod bundle;
mod compose;
mod held;
mod horizon;
mod merging;
mod pictures;
mod plan;
mod settled;
mod spaces;
mod standing;
#[cfg(test)]
mod tests;
mod verifying;

use std::collections::BTreeMap;

use hexapla_content::view::{
    Audience, Candidate, Page, PageHead, PublicRelease, PublicView, Publication as Standing, Site,
};
use hexapla_content::{
    EmbargoInstant, Embargoed, Locale, ReleaseId, Secret, SecretKind, Secrets, Value,
};
use hexapla_diagnostics::{Finding, Level, Outcome, Place};
use hexapla_publish::Addresses;

pub use bundle::{Built, BundleError, write_account};
pub use merging::{MergeError, merge_bundles};
pub use standing::{BundleOrder, Bundled, Made};
pub use verifying::{UnreadableBundle, Verified, verify_bundle};

use self::compose::Draft;
use self::held::Held;
use self::horizon::Horizon;
use self::pictures::Illustrated;
use self::settled::{Settled, Standings};
use crate::configuration::{self, Fallback, Kind};
use crate::debt::DebtError;
use crate::findings::{BASE_MISSING, EMBARGO_INVALID};
use crate::hygiene;
use crate::language::SourceLanguage;
use crate::project::{Project, Release};
use crate::reading::{Source, embargo};
use crate::selection::Selection;
use crate::tracking::ReleaseTrack;

/// What of a project may be public at an instant.
pub struct Publication<'a> {
    project: &'a Project,
    language: SourceLanguage<'a>,
    /// The releases by their ids.
    releases: BTreeMap<ReleaseId, &'a Release>,
    held: Held,
    settled: Settled,
    view: PublicView,
    secrets: Secrets,
    schedule: Vec<Scheduled>,
    /// Until when it stays what it is.
    until: Horizon,
    /// What is worth knowing before it is put online: releases that are kept back by a word nobody knows, addresses
    /// without a host.
    noted: Vec<Finding>,
}

/// Something that time alone will change about the bundle. It may name what is not public: for the newsroom's own
/// people.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scheduled {
    /// When.
    pub at: EmbargoInstant,
    /// What happens then.
    pub event: Event,
    /// The release.
    pub release: ReleaseId,
    /// The locale, where it is one only.
    pub locale: Option<Locale>,
}

/// What time alone does to a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// An embargo ends.
    Lift,
    /// The grace or the waiver ends on which a page stands that the gate would hold back.
    Hold,
}

impl std::fmt::Debug for Publication<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // no secret may be printed
        f.debug_struct("Publication").finish_non_exhaustive()
    }
}

/// Why nobody can tell what may be public.
#[derive(Debug, thiserror::Error)]
pub enum PublicationError {
    /// What was found of it could not be read or judged.
    #[error("what may be public cannot be told")]
    Grave(Vec<Finding>),
    /// The file of known debt cannot be read.
    #[error(transparent)]
    Debt(#[from] DebtError),
}

/// What the first look at a release yields.
struct Prepared<'a> {
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

impl Project {
    /// What may be public at `now`.
    ///
    /// # Errors
    /// See [`Project::publication_for`].
    pub fn publication(&self, now: EmbargoInstant) -> Result<Publication<'_>, PublicationError> {
        self.publication_for(Audience::Public, now)
    }

    /// What `audience` may see at `now`.
    ///
    /// # Errors
    /// When something could not be read or judged: nothing is published over what nobody knows.
    pub fn publication_for(
        &self,
        audience: Audience,
        now: EmbargoInstant,
    ) -> Result<Publication<'_>, PublicationError> {
        let horizon = audience.horizon(now);
        let published = self.releases.iter().enumerate().filter(|(_, release)| {
            let collection = self.collection(release);
            collection.publish && collection.kind == Kind::Markdown && release.source.is_some()
        });
        let selection = Selection {
            locales: self.configuration.locales.clone(),
            releases: published.map(|(place, _)| place).collect(),
        };
        let until = Horizon::after(now);
        // what is not public has no say in how the changes of the rest are judged, for that would be seen
        let seen = until.clone();
        let language = SourceLanguage::of_releases(self, move |source| {
            if let Some(lift) = source.embargo {
                seen.see(lift);
            }
            is_public(source, horizon)
        });
        let held = self.held(&language, &selection, (horizon, now.date()))?;
        let (prepared, findings) = self.track_in(&language, &selection, |track| {
            self.prepared(&track, &held, (now, horizon))
        });
        let mut grave: Vec<Finding> = findings.into_iter().filter(is_grave).collect();
        let mut candidates = Vec::new();
        let mut secrets = Vec::new();
        let mut releases = BTreeMap::new();
        let mut schedule = held.ends().to_vec();
        let mut settled = Settled::default();
        let mut noted: Vec<Finding> = self.missing_base(audience).into_iter().collect();
        for release in prepared {
            for instant in release.instants {
                until.see(instant);
            }
            if let Some(standings) = release.settled {
                settled.insert(release.id.clone(), standings);
            }
            grave.extend(release.grave);
            noted.extend(release.unknown);
            candidates.push(release.candidate);
            secrets.extend(release.secrets);
            releases.insert(release.id, release.release);
            schedule.extend(release.lifts.into_iter().filter(|lift| lift.at > now));
        }
        if !grave.is_empty() {
            return Err(PublicationError::Grave(grave));
        }
        if self.configuration.publish.is_gated {
            // graces and waivers go by days
            if let Some(day) = held::day_after(now.date()) {
                until.see(day);
            }
        }
        schedule.sort();
        schedule.dedup();
        let configuration = &self.configuration;
        let source = [configuration.source.clone()];
        let site = Site {
            zone: configuration.publish.zone.clone(),
            base: configuration.publish.base.clone(),
            source: configuration.source.clone(),
            locales: source
                .into_iter()
                .chain(configuration.locales.clone())
                .collect(),
            page_size: configuration.publish.page_size,
            picture_hosts: configuration.publish.picture_hosts.clone(),
        };
        Ok(Publication {
            project: self,
            language,
            releases,
            held,
            settled,
            view: PublicView::of(audience, now, site, candidates),
            secrets: Secrets::new(secrets),
            schedule,
            until,
            noted,
        })
    }

    /// That nobody said where the site will stand. What the press is given names no whole address.
    fn missing_base(&self, audience: Audience) -> Option<Finding> {
        let is_missing = self.configuration.publish.base.is_empty();
        let is_told = is_missing && audience == Audience::Public;
        is_told.then(|| Finding::new(BASE_MISSING, Place::file(configuration::FILE)))
    }

    fn prepared<'a>(
        &self,
        track: &ReleaseTrack<'a>,
        held: &Held,
        (now, horizon): (EmbargoInstant, EmbargoInstant),
    ) -> Prepared<'a> {
        let source = &track.source;
        let mut grave: Vec<Finding> = track
            .findings
            .iter()
            .filter(|of| is_grave(of))
            .cloned()
            .collect();
        let mut locales = Vec::new();
        for locale in &track.locales {
            let mut findings = Vec::new();
            let own = embargo(&locale.target, &mut findings);
            grave.extend(findings);
            locales.extend(own.map(|own| (locale.locale.clone(), own)));
        }
        let drafts = self.drafts(track, held);
        let standing = source.publication;
        let later = locales
            .iter()
            .filter(|(_, lift)| Some(*lift) > source.embargo);
        let later = later.map(|(locale, lift)| (*lift, Some(locale.clone())));
        let lifts = source
            .embargo
            .map(|lift| (lift, None))
            .into_iter()
            .chain(later);
        let lifts: Vec<Scheduled> = lifts
            .map(|(at, locale)| Scheduled {
                at,
                event: Event::Lift,
                release: source.id.clone(),
                locale,
            })
            .collect();
        let instants = lifts.iter().map(|lift| lift.at).collect();
        let is_public = is_public(source, horizon);
        let mut secrets = plan::redacted_texts(track);
        let has_lifted = source.embargo.is_none_or(|lift| lift <= now);
        // the tombstone of what was public says what it was called, and no more
        let has_tombstone = standing == Standing::Canceled && has_lifted;
        if !(is_public || has_tombstone) {
            secrets.extend(names(track));
        }
        if !is_public {
            secrets.extend(compose::prose(&source.text, source.id.as_str()));
        }
        for locale in &track.locales {
            let own = locales.iter().find(|(later, _)| *later == locale.locale);
            if !is_public || own.is_some_and(|(_, lift)| *lift > horizon) {
                secrets.extend(compose::prose(&locale.target, source.id.as_str()));
            }
        }
        let release = public_release(track, drafts.iter().map(Draft::head).collect());
        let is_hidden = |draft: &&Draft<'_>| {
            let own = locales.iter().find(|(locale, _)| locale == draft.locale);
            !is_public || own.is_some_and(|(_, lift)| *lift > horizon)
        };
        let hidden = drafts.iter().filter(is_hidden).map(Draft::page);
        secrets.extend(self.picture_secrets(&release, track.release, hidden));
        Prepared {
            release: track.release,
            id: source.id.clone(),
            lifts: if standing == Standing::Usable {
                lifts
            } else {
                Vec::new()
            },
            instants,
            settled: settled::standings(track, &drafts),
            candidate: Candidate {
                release: Embargoed::until(source.embargo, release),
                locales,
                publication: standing,
            },
            secrets,
            grave,
            unknown: hygiene::unknown_status(track),
        }
    }

    /// Every page a release has, whenever it may be public, without those that are held back.
    fn drafts<'a>(&'a self, track: &'a ReleaseTrack<'a>, held: &Held) -> Vec<Draft<'a>> {
        let configuration = &self.configuration;
        let setting = &configuration.publish;
        let source = compose::source(track, &configuration.source);
        let translations = configuration.locales.iter().filter_map(|locale| {
            let known = track.locales.iter().find(|known| known.locale == *locale);
            let pivot = configuration.source_of(locale);
            let known = known.filter(|_| !held.holds(&track.source.id, locale));
            let shown = known.and_then(|known| compose::translation(track, known, setting, pivot));
            shown.or_else(|| match setting.fallback(locale) {
                Fallback::Omit => None,
                Fallback::Source => Some(compose::fallback(&source, locale)),
                Fallback::Mixed => known
                    .and_then(|known| compose::mixed(track, known, pivot))
                    .or_else(|| Some(compose::fallback(&source, locale))),
            })
        });
        let translations: Vec<Draft<'_>> = translations.collect();
        std::iter::once(source).chain(translations).collect()
    }
}

impl Publication<'_> {
    /// What the public may see.
    pub const fn view(&self) -> &PublicView {
        &self.view
    }

    /// What no public byte may contain.
    pub const fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// What time alone will change, the next event first.
    pub fn schedule(&self) -> &[Scheduled] {
        &self.schedule
    }

    /// The next instant at which the same project makes another bundle, if there is one.
    pub fn next_change(&self) -> Option<EmbargoInstant> {
        self.schedule.first().map(|event| event.at)
    }

    /// The pages of translations that the gate holds back.
    pub fn held(&self) -> impl Iterator<Item = (&ReleaseId, &Locale)> {
        self.held.pages()
    }

    /// The public pages of `release` with their pictures.
    fn illustrated(&self, release: &PublicRelease) -> Illustrated {
        let pages = self.pages(release);
        match self.releases.get(&release.id) {
            Some(known) => self.project.illustrated(release, known, pages),
            None => Illustrated {
                pages,
                files: Vec::new(),
                findings: Vec::new(),
            },
        }
    }

    /// What stands on the public pages of `release`, but for the pictures.
    pub fn pages(&self, release: &PublicRelease) -> Vec<Page> {
        let Some(known) = self.releases.get(&release.id) else {
            return Vec::new();
        };
        let locales = &self.project.configuration.locales;
        let settled = self.settled.standings(&release.id);
        // what could not be read, `publication` has refused
        let track = match settled {
            Some(standings) => self.project.untracked(known, standings),
            None => {
                self.project
                    .track_release(&self.language, known, locales)
                    .value
            }
        };
        let Some(track) = track else {
            return Vec::new();
        };
        let pages = self.project.drafts(&track, &self.held).into_iter();
        let pages = pages.map(|draft| {
            let standing = settled.and_then(|standings| standings.get(draft.locale));
            let draft = match standing {
                Some(standing) => draft.settled(standing),
                None => draft,
            };
            let target = track.locales.iter().find(|of| of.locale == *draft.locale);
            // asked of the very text that is shown: it may have been saved since the first look
            let own = target.and_then(|of| embargo(&of.target, &mut Vec::new()));
            Embargoed::until(own.max(track.source.embargo), draft.page())
        });
        self.view.reveal(release, pages.collect())
    }
}

/// Says whether nothing may be published over a finding.
fn is_grave(finding: &Finding) -> bool {
    finding.level == Level::Error
        && (finding.code.outcome() == Outcome::NotJudged || finding.code == EMBARGO_INVALID)
}

/// Says whether a release may be seen by those who see up to `horizon`.
fn is_public(source: &Source, horizon: EmbargoInstant) -> bool {
    source.publication == Standing::Usable && source.embargo.is_none_or(|lift| lift <= horizon)
}

fn public_release(track: &ReleaseTrack<'_>, pages: Vec<PageHead>) -> PublicRelease {
    let metadata = &track.source.text.edition.metadata;
    let text = |key: &str| metadata.text(key).map(str::to_owned);
    let path = track.release.path.clone();
    let own = path
        .strip_suffix("/index")
        .unwrap_or(&path)
        .replace('/', "-");
    let tags = match metadata.get("tags") {
        Some(Value::List(tags)) => tags.iter().filter_map(Value::as_text).collect(),
        Some(tag) => tag.as_text().into_iter().collect(),
        None => Vec::new(),
    };
    PublicRelease {
        id: track.source.id.clone(),
        slug: text("slug").unwrap_or(own),
        path,
        date: metadata.get("date").and_then(Value::as_date),
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
