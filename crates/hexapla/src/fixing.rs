//! Mending what findings know how to mend: their edits applied to the files they are about, and what that does
//! to the ledger's word.
//!
//! Nothing is trusted: a file is judged, edited and judged again in memory, and an edit after which its finding is
//! still there is taken back. Edits that overlap wait for the next pass, whose findings are made of the
//! text as it is by then.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Date, Fingerprint, Flag, Locale, RelPath, ReleaseId, UnitId};
use hexapla_diagnostics::{Edit, Finding};
use hexapla_gate::{Extent, evidence};
use hexapla_store::{Change, Digest, WriteError};

use crate::check::Checked;
use crate::project::Project;
use crate::project::selection::Selection;
use crate::revisions::preview::Preview;
use crate::revisions::{Revisions, Standings};
use crate::tracking::moved::MovedFile;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// How often the edits of what is left are tried again.
const PASSES: usize = 8;

/// What mending made of a project; nothing is written yet, see [`Project::write_fixed`].
#[derive(Debug)]
pub struct Fixed {
    /// The files that go to other places with their releases.
    pub moved: Vec<MovedFile>,
    /// The files that change, by path; one that moves has its new path.
    pub files: Vec<FixedFile>,
    /// Findings that have edits which were not applied: they overlap for ever, or do not mend.
    pub skipped: Vec<Finding>,
    /// The units of translations that were edited since somebody accepted them, because of the edits.
    pub touched: Vec<TouchedEdition>,
    /// What the edits of sources do to the translations.
    pub preview: Preview,
    /// What is still found.
    pub checked: Checked,
    /// The project as it is with the edits.
    pub project: Project,
}

/// A file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedFile {
    /// The file.
    pub path: RelPath,
    /// What it holds on disk.
    pub before: String,
    /// What it is to hold.
    pub after: String,
    /// How many findings of each code are mended.
    pub mended: BTreeMap<&'static str, usize>,
}

/// The units of a translation that were edited since somebody accepted them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TouchedEdition {
    /// The locale.
    pub locale: Locale,
    /// The release.
    pub release: ReleaseId,
    /// The source units, by the names that `accept` takes.
    pub units: Vec<UnitId>,
}

impl Project {
    /// Mends what [`Project::check`], or [`Project::check_since`] a base, finds and has edits for. Files that renamed
    /// releases left behind go along, where everything is selected.
    pub fn fix(&self, selection: &Selection, base: Option<&Self>, as_of: Date) -> Fixed {
        let moved = match self.extent(selection) {
            Extent::Whole => self.moves(),
            Extent::Part => Vec::new(),
        };
        if moved.is_empty() {
            return self.fix_texts(selection, base, as_of);
        }
        let there = self.with_moves(&moved);
        Fixed {
            moved,
            ..there.fix_texts(&there.everything(), base, as_of)
        }
    }

    /// Mends texts where they stand.
    fn fix_texts(&self, selection: &Selection, base: Option<&Self>, as_of: Date) -> Fixed {
        let look = |project: &Self| match base {
            Some(base) => project.check_since(base, selection, as_of),
            None => project.check(selection, as_of),
        };
        let mut drafts = Drafts::default();
        let mut checked = look(self);
        for _ in 0..PASSES {
            if drafts.load(self, &checked.findings) {
                // the edits must be of the very texts that were loaded
                checked = look(&drafts.project(self));
            }
            let before = Tally::of(&checked.findings);
            if !drafts.apply(&checked.findings) {
                break;
            }
            checked = look(&drafts.project(self));
            if drafts.take_back(&before, &Tally::of(&checked.findings)) {
                checked = look(&drafts.project(self));
            }
        }
        let fixable = checked.findings.iter().filter(|f| !f.fix.is_empty());
        let skipped = fixable.cloned().collect();
        let project = drafts.project(self);
        let (touched, preview) = drafts.effect(self, &project);
        Fixed {
            moved: Vec::new(),
            files: drafts.files(),
            skipped,
            touched,
            preview,
            checked,
            project,
        }
    }

    /// Writes the files mended: all of them or none.
    ///
    /// # Errors
    /// When something could not be read, a file changed meanwhile, another process writes, or the disk says no.
    pub fn write_fixed(&self, fixed: &Fixed) -> Result<(), WriteError> {
        let edited = |path: &RelPath| fixed.files.iter().find(|file| file.path == *path);
        let mut changes = Vec::new();
        for file in &fixed.moved {
            let bytes =
                edited(&file.to).map_or(file.bytes.as_slice(), |edited| edited.after.as_bytes());
            changes.extend(file.changes(bytes));
        }
        let moved = |path: &RelPath| fixed.moved.iter().any(|file| file.to == *path);
        for file in fixed.files.iter().filter(|file| !moved(&file.path)) {
            let before = Digest::of(file.before.as_bytes());
            let after = file.after.clone().into_bytes();
            changes.push(Change::replace(file.path.clone(), before, after));
        }
        self.write_read(&changes, &fixed.checked.findings)
    }
}

/// The files that edits are about, by path.
#[derive(Default)]
struct Drafts(BTreeMap<String, Draft>);

/// A file being mended.
struct Draft {
    path: RelPath,
    before: String,
    after: String,
    mended: BTreeMap<&'static str, usize>,
    last: Option<Pass>,
    /// An edit did not mend its finding: the file is left as it is from then on.
    is_refused: bool,
}

/// What the last pass did to a file.
struct Pass {
    /// The text before it.
    text: String,
    /// The findings whose edits it applied: code and identity.
    applied: Vec<(&'static str, Fingerprint)>,
}

impl Drafts {
    /// Loads the files of findings with edits that are not there yet; says whether there were any.
    fn load(&mut self, project: &Project, findings: &[Finding]) -> bool {
        let before = self.0.len();
        for finding in findings.iter().filter(|finding| !finding.fix.is_empty()) {
            let Some(name) = finding.place.path.as_deref() else {
                continue;
            };
            if self.0.contains_key(name) {
                continue;
            }
            if let (Ok(path), Some(text)) = (name.parse(), project.text_at(name)) {
                let draft = Draft {
                    path,
                    after: text.clone(),
                    before: text,
                    mended: BTreeMap::new(),
                    last: None,
                    is_refused: false,
                };
                self.0.insert(name.to_owned(), draft);
            }
        }
        self.0.len() > before
    }

    /// Applies the edits of findings that do not get in each other's way; says whether any text changed.
    fn apply(&mut self, findings: &[Finding]) -> bool {
        let mut has_changed = false;
        for (path, draft) in &mut self.0 {
            draft.last = None;
            if !draft.is_refused {
                let own = |finding: &&Finding| finding.place.path.as_deref() == Some(path);
                has_changed |= draft.apply(findings.iter().filter(own));
            }
        }
        has_changed
    }

    /// Takes back what did not mend, or broke something; says whether there was anything.
    fn take_back(&mut self, before: &Tally, now: &Tally) -> bool {
        let mut has_changed = false;
        for (path, draft) in &mut self.0 {
            let Some(pass) = draft.last.take() else {
                continue;
            };
            let mends =
                |(_, identity): &(_, Fingerprint)| now.found(*identity) < before.found(*identity);
            if pass.applied.iter().all(mends) && now.unread(path) <= before.unread(path) {
                for (code, _) in pass.applied {
                    *draft.mended.entry(code).or_insert(0) += 1;
                }
            } else {
                draft.after = pass.text;
                draft.is_refused = true;
                has_changed = true;
            }
        }
        has_changed
    }

    fn project(&self, project: &Project) -> Project {
        let texts = self.0.iter();
        let texts = texts.map(|(path, draft)| (path.clone(), draft.after.clone().into_bytes()));
        project.with_texts(texts.collect())
    }

    /// What the edits do to the ledger's word, in every locale.
    fn effect(&self, project: &Project, fixed: &Project) -> (Vec<TouchedEdition>, Preview) {
        let everything = project.everything();
        let both = |track: ReleaseTrack<'_>| (Standings::of(&track), touched(&track));
        if self.0.values().all(|draft| draft.before == draft.after) {
            let nothing = Standings::joined(Vec::new());
            return (
                Vec::new(),
                Preview::of(&Revisions::of(fixed, &nothing, &nothing)),
            );
        }
        let (then, _) = project.track(&everything, both);
        let (now, _) = fixed.track(&everything, both);
        let (then, known): (Vec<_>, Vec<_>) = then.into_iter().unzip();
        let (now, touched): (Vec<_>, Vec<_>) = now.into_iter().unzip();
        let known: BTreeMap<_, _> = known.into_iter().flatten().collect();
        let editions = touched
            .into_iter()
            .flatten()
            .filter_map(|(edition, units)| {
                let old = known.get(&edition);
                let is_new = |text: &Fingerprint| old.is_none_or(|old| !old.contains_key(text));
                let new = units.into_iter().filter(|(text, _)| is_new(text));
                let units: BTreeSet<UnitId> = new.map(|(_, unit)| unit).collect();
                let (release, locale) = edition;
                (!units.is_empty()).then(|| TouchedEdition {
                    locale,
                    release,
                    units: units.into_iter().collect(),
                })
            });
        let editions = editions.collect();
        let (now, then) = (Standings::joined(now), Standings::joined(then));
        let preview = Preview::of(&Revisions::of(fixed, &now, &then));
        (editions, preview)
    }

    fn files(self) -> Vec<FixedFile> {
        let changed = self.0.into_values();
        let changed = changed.filter(|draft| draft.before != draft.after);
        let files = changed.map(|draft| FixedFile {
            path: draft.path,
            before: draft.before,
            after: draft.after,
            mended: draft.mended,
        });
        files.collect()
    }
}

impl Draft {
    fn apply<'f>(&mut self, findings: impl Iterator<Item = &'f Finding>) -> bool {
        let mut edits: Vec<Edit> = Vec::new();
        let mut applied = Vec::new();
        for finding in findings.filter(|finding| !finding.fix.is_empty()) {
            let is_free = |edit: &Edit| !edits.iter().any(|other| meets(edit, other));
            if finding.fix.iter().all(is_free) && Edit::apply(&self.after, &finding.fix).is_some() {
                edits.extend(finding.fix.iter().cloned());
                applied.push((finding.code.name(), evidence(finding)));
            }
        }
        let text = Edit::apply(&self.after, &edits).filter(|text| *text != self.after);
        let Some(text) = text else { return false };
        let text = std::mem::replace(&mut self.after, text);
        self.last = Some(Pass { text, applied });
        true
    }
}

/// Says whether two edits overlap or touch, so that their order would matter.
const fn meets(one: &Edit, other: &Edit) -> bool {
    one.span.start <= other.span.end && other.span.start <= one.span.end
}

/// How many findings there are of each identity, and how many say that a file could not be judged.
struct Tally {
    found: BTreeMap<Fingerprint, usize>,
    unread: BTreeMap<String, usize>,
}

impl Tally {
    fn of(findings: &[Finding]) -> Self {
        let mut tally = Self {
            found: BTreeMap::new(),
            unread: BTreeMap::new(),
        };
        for finding in findings {
            *tally.found.entry(evidence(finding)).or_insert(0) += 1;
            if finding.is_unjudged()
                && let Some(path) = &finding.place.path
            {
                *tally.unread.entry(path.to_string()).or_insert(0) += 1;
            }
        }
        tally
    }

    fn found(&self, identity: Fingerprint) -> usize {
        self.found.get(&identity).copied().unwrap_or_default()
    }

    fn unread(&self, path: &str) -> usize {
        self.unread.get(path).copied().unwrap_or_default()
    }
}

/// The touched units of each translation: the target text, and the name of its source unit.
type Touched = Vec<((ReleaseId, Locale), BTreeMap<Fingerprint, UnitId>)>;

fn touched(track: &ReleaseTrack<'_>) -> Touched {
    let of = |own: &LocaleTrack| {
        let source = &track.origin(own).edition.units;
        let target = &own.target.edition.units;
        let flagged = own.tracked.iter();
        let flagged = flagged.filter(|tracked| tracked.flags.contains(&Flag::Touched));
        let units = flagged.filter_map(|tracked| {
            let text = tracked.first_target(target)?;
            let source = tracked.first_source(source);
            Some((text.fingerprint, source.unwrap_or(text).id.clone()))
        });
        let key = (track.source.id.clone(), own.locale.clone());
        (key, units.collect())
    };
    track.locales.iter().map(of).collect()
}

#[cfg(test)]
mod tests;
