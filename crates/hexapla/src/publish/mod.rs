//! What of a project may be public at an instant, and the pages it consists of.
//!
//! The only room that turns texts of the newsroom into a [`PublicView`]. It looks at every release twice: once to know
//! what may be seen, and, for each public release, once more for what stands on its pages, so that no more than a few
//! releases are in memory at a time.

mod body;
mod bundle;
mod compose;
mod merging;
mod standing;
#[cfg(test)]
mod tests;
mod verifying;

use std::collections::BTreeMap;

use hexapla_content::view::{
    Candidate, Page, PageHead, PublicRelease, PublicView, Publication as Standing, Site,
};
use hexapla_content::{
    EmbargoInstant, Embargoed, Locale, ReleaseId, Secret, SecretKind, Secrets, Value,
};
use hexapla_diagnostics::{Finding, Level, Outcome};
use hexapla_publish::Addresses;

pub use bundle::{Built, BundleError, write_account};
pub use merging::{MergeError, merge_bundles};
pub use standing::{BundleOrder, Bundled};
pub use verifying::{UnreadableBundle, Verified, verify_bundle};

use self::compose::Composed;
use crate::configuration::{Fallback, Kind};
use crate::findings::EMBARGO_INVALID;
use crate::language::SourceLanguage;
use crate::project::{Project, Release};
use crate::reading::embargo;
use crate::selection::Selection;
use crate::tracking::ReleaseTrack;

/// What of a project may be public at an instant.
pub struct Publication<'a> {
    project: &'a Project,
    language: SourceLanguage<'a>,
    /// The releases by their ids.
    releases: BTreeMap<ReleaseId, &'a Release>,
    view: PublicView,
    secrets: Secrets,
    lifts: Vec<Lift>,
    /// The next instant at which the view may be another one.
    horizon: Option<EmbargoInstant>,
}

/// The end of an embargo that lies ahead. It names what is not public: for the newsroom's own people.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lift {
    /// When it ends.
    pub at: EmbargoInstant,
    /// The release.
    pub release: ReleaseId,
    /// The locale, where one comes out later than the others.
    pub locale: Option<Locale>,
}

impl std::fmt::Debug for Publication<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // no secret may be printed
        f.debug_struct("Publication").finish_non_exhaustive()
    }
}

/// What the first look at a release yields.
struct Prepared<'a> {
    release: &'a Release,
    id: ReleaseId,
    candidate: Candidate,
    secrets: Vec<Secret>,
    lifts: Vec<Lift>,
    /// The ends of embargoes, whatever editors decided about the release.
    instants: Vec<EmbargoInstant>,
    /// What must not be published over.
    grave: Vec<Finding>,
}

impl Project {
    /// What may be public at `now`.
    ///
    /// # Errors
    /// Everything that could not be read or judged: nothing is published over what nobody knows.
    pub fn publication(&self, now: EmbargoInstant) -> Result<Publication<'_>, Vec<Finding>> {
        let published = self.releases.iter().enumerate().filter(|(_, release)| {
            let collection = self.collection(release);
            collection.publish && collection.kind == Kind::Markdown && release.source.is_some()
        });
        let selection = Selection {
            locales: self.configuration.locales.clone(),
            releases: published.map(|(place, _)| place).collect(),
        };
        let (prepared, findings) = self.track(&selection, |track| self.prepared(&track, now));
        let mut grave: Vec<Finding> = findings.into_iter().filter(is_grave).collect();
        let mut candidates = Vec::new();
        let mut secrets = Vec::new();
        let mut releases = BTreeMap::new();
        let mut lifts = Vec::new();
        let mut instants = Vec::new();
        for release in prepared {
            instants.extend(release.instants);
            grave.extend(release.grave);
            candidates.push(release.candidate);
            secrets.extend(release.secrets);
            releases.insert(release.id, release.release);
            lifts.extend(release.lifts.into_iter().filter(|lift| lift.at > now));
        }
        if !grave.is_empty() {
            return Err(grave);
        }
        lifts.sort();
        let configuration = &self.configuration;
        let source = [configuration.source.clone()];
        let site = Site {
            base: configuration.publish.base.clone(),
            source: configuration.source.clone(),
            locales: source
                .into_iter()
                .chain(configuration.locales.clone())
                .collect(),
            page_size: configuration.publish.page_size,
        };
        Ok(Publication {
            project: self,
            language: SourceLanguage::of(self),
            releases,
            view: PublicView::at(now, site, candidates),
            secrets: Secrets::new(secrets),
            lifts,
            horizon: instants.into_iter().filter(|at| *at > now).min(),
        })
    }

    fn prepared<'a>(&self, track: &ReleaseTrack<'a>, now: EmbargoInstant) -> Prepared<'a> {
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
        let pages = self.composed(track);
        let standing = standing(track);
        let later = locales
            .iter()
            .filter(|(_, lift)| Some(*lift) > source.embargo);
        let later = later.map(|(locale, lift)| (*lift, Some(locale.clone())));
        let lifts = source
            .embargo
            .map(|lift| (lift, None))
            .into_iter()
            .chain(later);
        let lifts: Vec<Lift> = lifts
            .map(|(at, locale)| Lift {
                at,
                release: source.id.clone(),
                locale,
            })
            .collect();
        let instants = lifts.iter().map(|lift| lift.at).collect();
        let is_public =
            standing == Standing::Usable && source.embargo.is_none_or(|lift| lift <= now);
        let mut secrets = compose::redacted_texts(track);
        if !is_public {
            secrets.extend(names(track));
            secrets.extend(compose::prose(&source.text, source.id.as_str()));
        }
        for locale in &track.locales {
            let own = locales.iter().find(|(later, _)| *later == locale.locale);
            if !is_public || own.is_some_and(|(_, lift)| *lift > now) {
                secrets.extend(compose::prose(&locale.target, source.id.as_str()));
            }
        }
        let heads = pages.into_iter().map(|page| page.head);
        Prepared {
            release: track.release,
            id: source.id.clone(),
            lifts: if standing == Standing::Usable {
                lifts
            } else {
                Vec::new()
            },
            instants,
            candidate: Candidate {
                release: Embargoed::until(source.embargo, public_release(track, heads.collect())),
                locales,
                publication: standing,
            },
            secrets,
            grave,
        }
    }

    /// Every page a release has, whenever it may be public.
    fn composed(&self, track: &ReleaseTrack<'_>) -> Vec<Composed> {
        let configuration = &self.configuration;
        let (setting, language) = (&configuration.publish, &configuration.source);
        let source = compose::source(track, language);
        let translations = configuration.locales.iter().filter_map(|locale| {
            let known = track.locales.iter().find(|known| known.locale == *locale);
            let pivot = configuration.source_of(locale);
            let shown = known.and_then(|known| compose::translation(track, known, setting, pivot));
            let fallback = || {
                (setting.fallback(locale) == Fallback::Source)
                    .then(|| compose::fallback(&source, locale, language))
            };
            shown.or_else(fallback)
        });
        let translations: Vec<Composed> = translations.collect();
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

    /// The embargoes that end later, the next one first.
    pub fn lifts(&self) -> &[Lift] {
        &self.lifts
    }

    /// The next instant at which something becomes public, if there is one.
    pub fn next_change(&self) -> Option<EmbargoInstant> {
        self.lifts.first().map(|lift| lift.at)
    }

    /// What stands on the public pages of `release`.
    pub fn pages(&self, release: &PublicRelease) -> Vec<Page> {
        let Some(known) = self.releases.get(&release.id) else {
            return Vec::new();
        };
        let locales = &self.project.configuration.locales;
        // what could not be read, `publication` has refused
        let track = self
            .project
            .track_release(&self.language, known, locales, &mut Vec::new());
        let Some(track) = track else {
            return Vec::new();
        };
        let pages = self.project.composed(&track).into_iter();
        let pages = pages.map(|composed| {
            let target = track
                .locales
                .iter()
                .find(|of| of.locale == composed.page.locale);
            let own = target.and_then(|of| embargo(&of.target, &mut Vec::new()));
            Embargoed::until(own.max(track.source.embargo), composed.page)
        });
        self.view.reveal(release, pages.collect())
    }
}

/// Says whether nothing may be published over a finding.
fn is_grave(finding: &Finding) -> bool {
    finding.level == Level::Error
        && (finding.code.outcome() == Outcome::NotJudged || finding.code == EMBARGO_INVALID)
}

/// What editors decided about a release. A word nobody knows keeps it back.
fn standing(track: &ReleaseTrack<'_>) -> Standing {
    let metadata = &track.source.text.edition.metadata;
    match metadata
        .get("status")
        .map(|status| status.as_text().unwrap_or_default())
    {
        None | Some("usable") => Standing::Usable,
        Some("canceled" | "withdrawn") => Standing::Canceled,
        Some(_) => Standing::Withheld,
    }
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
