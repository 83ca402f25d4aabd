//! What of a project may be public at an instant, and the pages it consists of.
//!
//! The only room that turns texts of the newsroom into a [`PublicView`]. It looks at every release twice: once to know
//! what may be seen, and, for each public release, once more for what stands on its pages, so that no more than a few
//! releases are in memory at a time.

mod body;
mod bundle;
mod compose;
mod granted;
mod held;
mod horizon;
mod making;
mod merging;
mod notes;
mod pictures;
mod place;
mod plan;
mod prepared;
mod redaction;
mod settled;
mod spaces;
mod standing;
#[cfg(test)]
mod tests;
mod verifying;

use std::collections::BTreeMap;

use hexapla_content::view::{Audience, Page, PublicRelease, PublicView, PublicationStatus, Site};
use hexapla_content::{EmbargoInstant, Embargoed, Locale, ReleaseId, Secrets};
use hexapla_diagnostics::{Code, Finding, Level, Place};
use hexapla_markdown::{FRONT_MATTER_INVALID, FRONT_MATTER_UNTERMINATED};
use hexapla_store::findings::{EDITION_TWICE, FILE_NAME_CLASH, LEDGER_DAMAGED};

pub use bundle::{Built, BundleError, may_write_account, write_account};
pub use merging::{MergeError, merge_bundles};
pub use place::TakenError;
pub use standing::{BundleOrder, Bundled, Made};
pub use verifying::{UnreadableBundle, Verified, verify_bundle};

use self::compose::Draft;
use self::held::Held;
use self::horizon::Horizon;
use self::pictures::Illustrated;
use self::prepared::FirstLook;
use self::settled::Settled;
use crate::configuration::{self, Fallback, Kind};
use crate::findings::{BASE_MISSING, EMBARGO_INVALID, HOLD_MISPLACED, joined};
use crate::project::holds;
use crate::project::language::SourceLanguage;
use crate::project::reading::Source;
use crate::project::selection::Selection;
use crate::project::{Project, Release};
use crate::tracking::ReleaseTrack;
use crate::verdict::debt::DebtError;

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
    #[error("what may be public cannot be told: {}", joined(.0))]
    Grave(Vec<Finding>),
    /// The file of known debt cannot be read.
    #[error(transparent)]
    Debt(#[from] DebtError),
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
        let selection = self.published();
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
        let first: FirstLook<'_> = prepared.into_iter().collect();
        for instant in first.instants {
            until.see(instant);
        }
        let findings = findings.into_iter().chain(self.unread_words());
        let findings = findings.filter(is_grave);
        let grave: Vec<Finding> = findings.chain(first.grave).collect();
        if !grave.is_empty() {
            return Err(PublicationError::Grave(grave));
        }
        if self.configuration.publish.is_gated {
            // graces and waivers go by days
            if let Some(day) = held::day_after(now.date()) {
                until.see(day);
            }
        }
        let lifts = first.lifts.into_iter().filter(|lift| lift.at > now);
        let mut schedule: Vec<Scheduled> = held.ends().iter().cloned().chain(lifts).collect();
        schedule.sort();
        schedule.dedup();
        let missing_base = self.missing_base(audience).into_iter();
        Ok(Publication {
            project: self,
            language,
            releases: first.releases,
            held,
            settled: first.settled,
            view: PublicView::of(audience, now, self.site(), first.candidates),
            secrets: Secrets::new(first.secrets),
            schedule,
            until,
            noted: missing_base.chain(first.unknown).collect(),
        })
    }

    /// The project as a bundle for `audience` takes it: a ledger that a renamed release left behind stands where it belongs,
    /// for it must hide no fact. Whose it is, only what is seen at `now` tells.
    #[must_use]
    pub fn with_ledgers_in_place(self, audience: Audience, now: EmbargoInstant) -> Self {
        let horizon = audience.horizon(now);
        let seen = || {
            let published = self.published().releases.into_iter();
            let releases = published.filter_map(|place| self.releases.get(place));
            let is_seen = |release: &&Release| {
                let source = self.read_source(release).value;
                source.is_some_and(|source| is_public(&source, horizon))
            };
            releases.filter(is_seen).collect()
        };
        let left_behind = self.ledger_moves(seen);
        if left_behind.is_empty() {
            return self;
        }
        self.with_moves(&left_behind)
    }

    /// The releases that bundles publish, in every locale.
    fn published(&self) -> Selection {
        let published = self.releases.iter().enumerate().filter(|(_, release)| {
            let collection = self.collection(release);
            collection.publish && collection.kind == Kind::Markdown && release.source.is_some()
        });
        Selection {
            locales: self.configuration.locales.clone(),
            releases: published.map(|(place, _)| place).collect(),
        }
    }

    /// What the configuration says of the site.
    fn site(&self) -> Site {
        let configuration = &self.configuration;
        let publish = &configuration.publish;
        let source = [configuration.source.clone()].into_iter();
        Site {
            zone: publish.zone.clone(),
            base: publish.base.clone(),
            source: configuration.source.clone(),
            locales: source.chain(configuration.locales.clone()).collect(),
            page_size: publish.page_size,
            picture_hosts: publish.picture_hosts.clone(),
        }
    }

    /// That nobody said where the site will stand. What the press is given names no whole address.
    fn missing_base(&self, audience: Audience) -> Option<Finding> {
        let is_missing = self.configuration.publish.base.is_empty();
        let is_told = is_missing && audience == Audience::Public;
        is_told.then(|| Finding::new(BASE_MISSING, Place::file(configuration::FILE)))
    }

    /// Every page a release has, whenever it may be public, without those that are held back and drafts.
    fn drafts<'a>(&'a self, track: &'a ReleaseTrack<'a>, held: &Held) -> Vec<Draft<'a>> {
        let configuration = &self.configuration;
        let setting = &configuration.publish;
        let source = compose::source(track, &configuration.source);
        let known = |locale: &Locale| track.locales.iter().find(|known| known.locale == *locale);
        let is_held = |locale: &Locale| {
            let metadata = known(locale).map(|known| &known.target.edition.metadata);
            held.holds(&track.source.id, locale) || metadata.is_some_and(holds::is_draft)
        };
        let translations = configuration.locales.iter().filter_map(|locale| {
            let known = known(locale).filter(|_| !is_held(locale));
            let shown = known.and_then(|known| compose::translation(track, known, configuration));
            // what is held back is no part of another page
            let pivot = configuration.source_of(locale);
            let is_pivot_held = pivot != &configuration.source && is_held(pivot);
            let shown = shown.filter(|draft| !(is_pivot_held && draft.quotes()));
            let known = known.filter(|_| !is_pivot_held);
            shown.or_else(|| match setting.fallback(locale) {
                Fallback::Omit => None,
                Fallback::Source => Some(compose::fallback(&source, locale)),
                Fallback::Mixed => known
                    .and_then(|known| compose::mixed(track, known, configuration))
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
            let own = target.and_then(|of| of.target.embargo().value);
            let own = own.max(draft.lift_of_pivot());
            Embargoed::until(own.max(track.source.embargo), draft.page())
        });
        self.view.reveal(release, pages.collect())
    }
}

/// Says whether nothing may be published over a finding.
fn is_grave(finding: &Finding) -> bool {
    let is_unjudged = finding.is_unjudged();
    finding.level == Level::Error && (is_unjudged || GRAVE.contains(&finding.code))
}

/// What says that nobody knows what holds a text back, which of two texts is meant, or what a translation was made from.
const GRAVE: [Code; 7] = [
    EMBARGO_INVALID,
    HOLD_MISPLACED,
    FRONT_MATTER_INVALID,
    FRONT_MATTER_UNTERMINATED,
    EDITION_TWICE,
    FILE_NAME_CLASH,
    LEDGER_DAMAGED,
];

/// Says whether a release may be seen by those who see up to `horizon`.
pub(crate) fn is_public(source: &Source, horizon: EmbargoInstant) -> bool {
    source.publication == PublicationStatus::Usable
        && source.embargo.is_none_or(|lift| lift <= horizon)
}
