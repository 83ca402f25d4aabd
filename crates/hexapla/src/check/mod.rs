//! Everything that was found; with a base revision, what a change does to the translations.

mod catalogues;
mod changed;
mod consistency;
mod custom;
pub(crate) mod hygiene;
mod quality;
mod quotes;
mod relative;
mod spelling;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_checks::findings::FACT_STALE;
use hexapla_content::{Date, Fingerprint, Locale, RelPath, ReleaseId};
use hexapla_diagnostics::{Finding, Level, Place};
use hexapla_gate::{CHANGED, Extent, Trigger, evidence, unknown_tiers};
use hexapla_store::ledger_path;

use crate::findings::{APPROVAL_OWN, TRANSLATION_GONE, UNAPPROVED};
use crate::project::Project;
use crate::project::language::SourceLanguage;
use crate::project::selection::Selection;
use crate::revisions::preview::Preview;
use crate::revisions::{BroughtAbout, Revisions, Standings};
use crate::tracking::ReleaseTrack;

use hygiene::Called;
use quality::{Measured, Origin, Quality};
use spelling::Spelt;

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The findings, at the levels configured, sorted by place.
    pub findings: Vec<Finding>,
    /// The tier of each release that chose one.
    pub tiers: BTreeMap<ReleaseId, String>,
    /// With a base: what the change since does.
    pub preview: Option<Preview>,
    brought_about: BroughtAbout,
}

impl Checked {
    /// Says whether a finding is staleness that a change of the source itself brought about, or that is no worse than it
    /// was: reported on a pull request, never held against it. Approving one's own work is somebody's deed, and no change
    /// of a source brings it about; an old fact that comes back is a deed, too, where the passage was stale before.
    pub fn is_told_only(&self, finding: &Finding) -> bool {
        let place = &finding.place;
        let is_a_deed = finding.code == FACT_STALE || finding.code == UNAPPROVED;
        let is_lasting = || !is_a_deed && self.brought_about.is_lasting(place);
        is_staleness(finding) && (self.brought_about.includes(place) || is_lasting())
    }
}

impl Checked {
    /// An error is what somebody must mend before the change may go on.
    fn lower_what_is_told_only(&mut self) {
        let mut findings = std::mem::take(&mut self.findings);
        for finding in &mut findings {
            if finding.level == Level::Error && self.is_told_only(finding) {
                finding.level = Level::Warn;
            }
        }
        self.findings = findings;
    }
}

impl Project {
    /// Finds everything there is to find about the selected releases, and the waivers that are idle on the
    /// day `as_of`.
    pub fn check(&self, selection: &Selection, as_of: Date) -> Checked {
        self.check_in(&SourceLanguage::of(self), selection, as_of)
    }

    /// As [`Project::check`], with what is known of the source's language given.
    pub(crate) fn check_in(
        &self,
        language: &SourceLanguage<'_>,
        selection: &Selection,
        as_of: Date,
    ) -> Checked {
        let quality = Quality::of(self);
        let each = |track: ReleaseTrack<'_>| self.found(&track, &quality);
        let (tracked, findings) = self.track_in(language, selection, each);
        self.checked(tracked, findings, (selection, as_of), &quality)
    }

    /// Finds what is new since `base`, the same project at another revision: findings that were not
    /// there, rows that were moved on without a reason, messages that changed under their id, and
    /// what the change does to the translations. What could not be judged is always told.
    ///
    /// ```
    /// use hexapla::{OpenError, Project};
    ///
    /// let with_source = |source: &str| -> Result<Project, OpenError> {
    ///     let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    ///     let target = "Au moins 12 personnes ont été secourues.";
    ///     let files = [("content/en/ferry.md", source), ("content/fr/ferry.md", target)];
    ///     Ok(Project::in_memory(layout.parse()?, &files))
    /// };
    /// let base = with_source("At least 12 people were rescued.")?;
    /// let project = with_source("At least 15 people were rescued.")?;
    /// let checked = project.check_since(&base, &project.everything(), "2031-03-09".parse()?);
    /// let mut found = checked.findings.iter().map(|finding| finding.code.name());
    /// assert!(found.any(|code| code == "fact-number-changed"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check_since(&self, base: &Self, selection: &Selection, as_of: Date) -> Checked {
        let quality = Quality::of(self);
        let both = |track: ReleaseTrack<'_>| (self.found(&track, &quality), Standings::of(&track));
        let (tracked, findings) = self.track(selection, both);
        let (tracked, now): (Vec<_>, Vec<_>) = tracked.into_iter().unzip();
        let mut checked = self.checked(tracked, findings, (selection, as_of), &quality);
        let then_selection = Selection {
            locales: selection.locales.clone(),
            releases: (0..base.releases.len()).collect(),
        };
        let quality = Quality::of(base);
        let both = |track: ReleaseTrack<'_>| (base.found(&track, &quality), Standings::of(&track));
        let (tracked, findings) = base.track(&then_selection, both);
        let (tracked, then): (Vec<_>, Vec<_>) = tracked.into_iter().unzip();
        let mut known = base
            .checked(tracked, findings, (&then_selection, as_of), &quality)
            .findings;
        let (now, then) = (Standings::joined(now), Standings::joined(then));
        let revisions = Revisions::of(self, &now, &then);
        rename(&mut known, &revisions.renamed());
        let known: BTreeSet<Fingerprint> = known.iter().map(evidence).collect();
        checked.findings.extend(revisions.rubber_stamps());
        checked.findings.extend(self.forgotten(base, &revisions));
        checked
            .findings
            .retain(|finding| finding.is_unjudged() || !known.contains(&evidence(finding)));
        let changed = self.messages_changed_since(base, selection).into_iter();
        let told = changed.filter_map(|finding| self.at_its_level(finding));
        checked.findings.extend(told);
        checked.findings.sort_by(Finding::by_place);
        revisions.drop_waiting(&mut checked.findings);
        self.raise_losses(&mut checked.findings, &revisions.translated_before());
        checked.preview = Some(Preview::of(&revisions));
        checked.brought_about = revisions.brought_about();
        checked.lower_what_is_told_only();
        checked
    }

    /// Translations that a change takes away while their rows stay are its own fault.
    fn raise_losses(&self, findings: &mut [Finding], before: &BTreeSet<(&str, &str)>) {
        let lost = findings
            .iter_mut()
            .filter(|finding| finding.code == TRANSLATION_GONE);
        for finding in lost {
            let Place {
                release, locale, ..
            } = &finding.place;
            let place = release.as_deref().zip(locale.as_deref());
            if place.is_some_and(|place| before.contains(&place)) {
                let raised = finding.clone().level(Level::Error);
                *finding = self.at_its_level(raised).unwrap_or_else(|| finding.clone());
            }
        }
    }

    fn checked(
        &self,
        tracked: Vec<Found>,
        mut findings: Vec<Finding>,
        (selection, as_of): (&Selection, Date),
        quality: &Quality<'_>,
    ) -> Checked {
        let mut tiers = Vec::new();
        let mut files = BTreeMap::new();
        let mut measured = Vec::new();
        let mut spelt = Vec::new();
        let mut slugs = Vec::new();
        let mut kinds = Vec::new();
        let mut ids = Vec::new();
        findings.reserve(tracked.iter().map(|found| found.findings.len()).sum());
        for found in tracked {
            findings.extend(found.findings);
            files.insert(found.tier.0.clone(), found.file);
            tiers.push(found.tier);
            measured.extend(found.measured);
            spelt.extend(found.spelt);
            slugs.extend(found.slug);
            kinds.extend(found.kind);
            ids.push(found.id);
        }
        let tiers = tiers_of(tiers);
        findings.extend(self.unknown_tiers(&tiers, &files));
        custom::heed(&mut findings, measured.iter().map(Measured::edition));
        findings.extend(quality.lengths(&measured));
        findings.extend(quality.across(&measured));
        findings.extend(quality.spellings(&spelt));
        findings.extend(hygiene::same_slugs(&slugs));
        findings.extend(hygiene::other_spellings(&kinds));
        findings.extend(hygiene::same_ids(&ids));
        findings.extend(self.renamed());
        findings.extend(self.lint(selection));
        let wanted: BTreeSet<&str> = selection.locales.iter().map(Locale::as_str).collect();
        let mut findings: Vec<Finding> = findings
            .into_iter()
            .filter(|finding| {
                let locale = finding.place.locale.as_deref();
                locale.is_none_or(|locale| wanted.contains(locale) || !self.is_target(locale))
            })
            .filter_map(|finding| self.at_its_level(finding))
            .collect();
        let idle = self
            .configuration
            .gate
            .waivers
            .idle(&findings, self.extent(selection), as_of);
        let idle = idle
            .into_iter()
            .filter_map(|finding| self.at_its_level(finding));
        findings.extend(idle);
        findings.sort_by(Finding::by_place);
        Checked {
            findings,
            tiers,
            preview: None,
            brought_about: BroughtAbout::NOTHING,
        }
    }

    fn found(&self, track: &ReleaseTrack<'_>, quality: &Quality<'_>) -> Found {
        let mut findings = track.findings.clone();
        findings.extend(quality.of_source(track));
        findings.extend(self.unshown_pictures(track));
        let mut measured = Vec::new();
        let origin = Origin::of(&track.source.text);
        for locale in &track.locales {
            let outdated = track.findings_of(locale);
            let (found, lengths) = quality.look_at(track, locale, &origin);
            findings.extend(found.into_iter().map(|found| with_grace(found, &outdated)));
            findings.extend(outdated);
            findings.extend(self.approvals(track, locale));
            measured.push(lengths);
        }
        findings.extend(self.gone(track));
        Found {
            findings,
            measured,
            spelt: quality.spelt(track),
            tier: (track.source.id.clone(), track.source.tier.clone()),
            file: track.source.text.path.clone(),
            slug: hygiene::chosen(track, "slug"),
            kind: hygiene::chosen(track, "kind"),
            id: hygiene::id(track),
        }
    }

    /// The releases that chose a tier which the policy does not have.
    fn unknown_tiers(
        &self,
        tiers: &BTreeMap<ReleaseId, String>,
        files: &BTreeMap<ReleaseId, RelPath>,
    ) -> Vec<Finding> {
        let mut findings = unknown_tiers(&self.configuration.gate, tiers);
        for place in findings.iter_mut().map(|finding| &mut finding.place) {
            let file = place.release.as_deref().map(ReleaseId::new);
            if let Some((id, file)) = file.and_then(|id| files.get_key_value(&id)) {
                *place = Place::file(file.as_str()).release(id);
            }
        }
        findings
    }

    /// The translations of a release that the ledger speaks of and that are not there.
    fn gone(&self, track: &ReleaseTrack<'_>) -> Vec<Finding> {
        let release = track.release;
        let mut findings = Vec::new();
        let lost = track.untranslated.iter();
        for locale in lost.filter(|locale| release.ledgers.contains(locale)) {
            let rows = self.rows(release, locale).into_value(&mut findings);
            let ledger = ledger_path(&self.collection(release).name, &release.path, locale);
            if let (Ok(ledger), false) = (ledger, rows.is_empty()) {
                let place = Place::file(ledger.as_str());
                let place = place.release(&track.source.id).locale(locale);
                findings.push(Finding::new(TRANSLATION_GONE, place));
            }
        }
        findings
    }

    /// A finding at the level configured for it, unless it is switched off.
    pub(crate) fn at_its_level(&self, finding: Finding) -> Option<Finding> {
        let level = self.configuration.level(&finding)?;
        Some(finding.level(level))
    }

    pub(crate) fn extent(&self, selection: &Selection) -> Extent {
        let locales = &self.configuration.locales;
        let has_all = locales
            .iter()
            .all(|locale| selection.locales.contains(locale));
        if has_all && selection.releases.len() == self.releases.len() {
            Extent::Whole
        } else {
            Extent::Part
        }
    }

    fn is_target(&self, locale: &str) -> bool {
        self.configuration
            .locales
            .iter()
            .any(|known| known.as_str() == locale)
    }
}

/// What was found about a release.
struct Found {
    findings: Vec<Finding>,
    /// How long the passages of its translations are.
    measured: Vec<Measured>,
    /// What its source says that another may spell otherwise.
    spelt: Option<Spelt>,
    /// The tier it chose.
    tier: (ReleaseId, Option<String>),
    /// The source's file.
    file: RelPath,
    /// The slug it chose.
    slug: Option<Called>,
    /// The kind it says it is.
    kind: Option<Called>,
    /// Its id.
    id: Called,
}

/// A stale fact with the day from which the grace of its passage runs.
fn with_grace(found: Finding, outdated: &[Finding]) -> Finding {
    if found.code != FACT_STALE {
        return found;
    }
    let mut its_passage = outdated
        .iter()
        .filter(|of| of.place.unit == found.place.unit);
    let changed = its_passage.find_map(|of| of.args.get(CHANGED));
    match changed.cloned() {
        Some(day) => found.with(CHANGED, day),
        None => found,
    }
}

/// Says whether a finding is about staleness.
fn is_staleness(finding: &Finding) -> bool {
    finding.code != APPROVAL_OWN && Trigger::of_code(finding.code.name()).is_some()
}

/// Gives findings about releases the ids that these have now.
fn rename(findings: &mut [Finding], ids: &BTreeMap<&str, &ReleaseId>) {
    for place in findings.iter_mut().map(|finding| &mut finding.place) {
        let renamed = place.release.as_deref().and_then(|id| ids.get(id));
        if let Some(id) = renamed {
            *place = place.clone().release(id);
        }
    }
}

/// The tier of each release that chose one. Where releases of one id chose different ones, nobody can say which counts: the
/// policy has no tier that is called like all of them.
fn tiers_of(chosen: Vec<(ReleaseId, Option<String>)>) -> BTreeMap<ReleaseId, String> {
    let mut all: BTreeMap<ReleaseId, BTreeSet<Option<String>>> = BTreeMap::new();
    for (release, tier) in chosen {
        all.entry(release).or_default().insert(tier);
    }
    let named = all.into_iter().filter_map(|(release, tiers)| {
        if tiers.len() > 1 {
            let tiers = tiers.into_iter();
            let names = tiers.map(|tier| tier.unwrap_or_else(|| "–".to_owned()));
            return Some((release, names.collect::<Vec<_>>().join(", ")));
        }
        let tier = tiers.into_iter().next()??;
        Some((release, tier))
    });
    named.collect()
}

#[cfg(test)]
mod tests;
