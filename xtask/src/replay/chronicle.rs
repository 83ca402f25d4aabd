//! The events of the translations of one release (docs/design/replay.md, "What an event is").

use std::collections::BTreeMap;
use std::rc::Rc;

use hexapla_content::{Impact, Locale, Unit};

use hexapla_tracker::{Judge, compare, is_copy};

use super::bulk::Bulk;
use super::event::{Item, Judged, Moments, judged};
use super::options::{Events, Half, Options};
use super::pins::{Drift, Pins};
use super::score::{Outcome, Score};
use super::site::{EditionPlan, ReleasePlan, Site, Version};
use super::texts::{Contents, OldText, Text, Texts};
use super::touched::{Touch, Touched};

/// Whether edits made alike in several languages make an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum BulkEdits {
    /// They do not.
    LeftOut,
    /// They do.
    Counted,
}

/// What a commit is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// It answers a change of the source.
    Event,
    /// It does too, but at least half of its answers were made alike in another language.
    Bulk,
    /// It answers none.
    Other,
    /// It brings the translation itself, of what was there in the source's words.
    Translation,
}

/// A commit that changed a translation.
struct Commit<'a> {
    version: &'a Version,
    before: Rc<Text>,
    after: Rc<Text>,
    touched: Touched,
}

/// A translation with its commits, by version.
struct Edition<'a> {
    plan: &'a EditionPlan,
    commits: Vec<Option<Commit<'a>>>,
}

/// An event, and what came of it.
struct Judgement<'a> {
    nature: Nature,
    then: Rc<Text>,
    now: Rc<Text>,
    judged: Judged,
    commit: &'a Commit<'a>,
}

/// Replays one release; `contents` are the texts of its versions.
pub(super) fn replay<'a>(
    site: &'a Site,
    plan: &'a ReleasePlan,
    contents: &'a Contents,
    options: &Options,
) -> Outcome {
    let mut texts = Texts::new(contents, site.translate());
    let editions: Vec<Edition<'_>> = plan
        .editions
        .iter()
        .map(|edition| Edition::of(edition, &mut texts))
        .collect();
    let bulk = Bulk::of(editions.iter().map(|edition| {
        let commits = edition.commits.iter().flatten();
        commits
            .map(|commit| (commit.version.at, &commit.touched))
            .collect()
    }));
    let judge = site.judge();
    let half = Half::of(&plan.release);
    let mut outcome = Outcome::EMPTY;
    for edition in editions
        .iter()
        .filter(|edition| site.is_wanted(&edition.plan.locale))
    {
        let mut desk = Desk {
            edition,
            bulk: &bulk,
            judge: &judge,
            texts: &mut texts,
            known: BTreeMap::new(),
        };
        let locale = &edition.plan.locale;
        match options.events {
            Events::Touches => {
                for bulk in [BulkEdits::LeftOut, BulkEdits::Counted] {
                    let events = desk.events(bulk);
                    count(
                        &mut outcome,
                        (bulk, locale, half),
                        events,
                        options,
                        site,
                        &desk,
                    );
                }
            }
            Events::Pins => {
                let pins = Pins::of(site, plan);
                let events = desk.moves_of_pins(&pins);
                outcome.unresolved_pins += desk.unresolved(&pins);
                outcome.drift += desk.drift(&pins).unwrap_or_default();
                let key = (BulkEdits::LeftOut, locale, half);
                count(&mut outcome, key, events, options, site, &desk);
            }
        }
    }
    outcome
}

/// Which events, by version and base.
type EventKey<'a> = (usize, &'a OldText, &'a OldText);

/// Counts the newest events.
fn count(
    outcome: &mut Outcome,
    (bulk, locale, half): (BulkEdits, &Locale, Half),
    events: Vec<EventKey<'_>>,
    options: &Options,
    site: &Site,
    desk: &Desk<'_, '_>,
) {
    let first = events.len().saturating_sub(options.most_events);
    let key = (bulk, half, locale.to_string());
    let score = outcome.scores.entry(key).or_insert(Score::EMPTY);
    for event in events.into_iter().skip(first) {
        let Some(judgement) = desk.known.get(&event) else {
            continue;
        };
        score.add(&judgement.judged);
        let is_read = options.half.is_none_or(|own| own == half);
        if bulk == BulkEdits::LeftOut && is_read {
            let moments = judgement.moments();
            let at = site.commit(judgement.commit.version.at);
            outcome
                .disagreements
                .add(&judgement.judged, moments, locale, at, options);
        }
    }
}

impl<'a> Judgement<'a> {
    fn moments(&'a self) -> Moments<'a> {
        self.commit.moments(&self.then, &self.now)
    }
}

impl<'a> Commit<'a> {
    fn moments(&'a self, then: &'a Rc<Text>, now: &'a Rc<Text>) -> Moments<'a> {
        Moments {
            source_then: then,
            source_now: now,
            target_then: &self.before,
            target_now: &self.after,
            touched: &self.touched,
        }
    }
}

impl<'a> Edition<'a> {
    fn of(plan: &'a EditionPlan, texts: &mut Texts<'a>) -> Self {
        let commit = |version: &'a Version| {
            let &[before] = version.before.as_slice() else {
                return None;
            };
            let before = texts.text(&plan.versions[before].text)?;
            let after = texts.text(&version.text)?;
            let touched = Touched::between(plan.locale.as_str(), before.units(), after.units());
            Some(Commit {
                version,
                before,
                after,
                touched,
            })
        };
        Self {
            plan,
            commits: plan.versions.iter().map(commit).collect(),
        }
    }
}

/// A translation being replayed.
struct Desk<'d, 'a> {
    edition: &'d Edition<'a>,
    bulk: &'d Bulk<'d>,
    judge: &'d Judge<'d>,
    texts: &'d mut Texts<'a>,
    known: BTreeMap<EventKey<'a>, Judgement<'d>>,
}

impl<'d, 'a: 'd> Desk<'d, 'a> {
    /// The events, oldest first: the version, the source at the previous event, and the source now.
    fn events(&mut self, bulk: BulkEdits) -> Vec<EventKey<'a>> {
        let versions = &self.edition.plan.versions;
        let mut bases: Vec<Option<&'a OldText>> = vec![None; versions.len()];
        let mut events = Vec::new();
        for index in (0..versions.len()).rev() {
            let version = &versions[index];
            let now = version.source.as_ref();
            // a merge that differs from all its parents goes on from the first
            let then = version.before.first().and_then(|&before| bases[before]);
            bases[index] = match (then, now) {
                (None, now) => now,
                (then, None) => then,
                (Some(then), Some(now)) => {
                    let key = (index, then, now);
                    match self.nature(key) {
                        Nature::Event => {
                            events.push(key);
                            Some(now)
                        }
                        Nature::Bulk if bulk == BulkEdits::Counted => {
                            events.push(key);
                            Some(now)
                        }
                        Nature::Translation => Some(now),
                        Nature::Bulk | Nature::Other => Some(then),
                    }
                }
            };
        }
        events
    }

    /// What the commit of a version is, seen from the source at the previous event.
    fn nature(&mut self, key: EventKey<'a>) -> Nature {
        let (index, then, now) = key;
        if let Some(known) = self.known.get(&key) {
            return known.nature;
        }
        let Some(commit) = &self.edition.commits[index] else {
            return Nature::Other;
        };
        if then.blob == now.blob || !commit.touched.any() {
            return Nature::Other;
        }
        let (Some(then), Some(now)) = (self.texts.text(then), self.texts.text(now)) else {
            return Nature::Other;
        };
        if translates_copies(&then, commit) {
            return Nature::Translation;
        }
        let judged = judged(commit.moments(&then, &now), self.judge);
        let nature = self.nature_of(&judged, commit);
        self.known.insert(
            key,
            Judgement {
                nature,
                then,
                now,
                judged,
                commit,
            },
        );
        nature
    }

    fn nature_of(&self, judged: &Judged, commit: &Commit<'_>) -> Nature {
        let answers = || judged.items.iter().filter(|item| item.is_answer());
        let at = commit.version.at;
        let touched = &commit.touched;
        let is_bulk = |item: &Item| {
            let own = item
                .target
                .iter()
                .filter(|&&unit| touched.before[unit] != Touch::None);
            let own = own.map(|&unit| touched.edits[unit].as_ref());
            let came = item.target_now.iter();
            let added = came.filter_map(|&unit| touched.additions[unit].as_ref().map(Some));
            own.chain(added).all(|edit| self.bulk.has(at, edit))
        };
        let alike = answers().filter(|item| is_bulk(item)).count();
        match answers().count() {
            0 => Nature::Other,
            count if 2 * alike >= count => Nature::Bulk,
            _ => Nature::Event,
        }
    }

    /// The moves of the pin, oldest first: the version, the source at the old pin, and at the new one.
    fn moves_of_pins(&mut self, pins: &Pins<'a>) -> Vec<EventKey<'a>> {
        let mut events = Vec::new();
        for (index, commit) in self.edition.commits.iter().enumerate().rev() {
            let Some(commit) = commit else { continue };
            let Some((then, now)) = pins.moved(&commit.before, &commit.after) else {
                continue;
            };
            let (Some(then), Some(now)) = (then, now) else {
                continue;
            };
            let key = (index, then, now);
            if then.blob == now.blob {
                continue;
            }
            let (Some(then), Some(now)) = (self.texts.text(then), self.texts.text(now)) else {
                continue;
            };
            if translates_copies(&then, commit) {
                continue;
            }
            let judged = judged(commit.moments(&then, &now), self.judge);
            let judgement = Judgement {
                nature: Nature::Event,
                then,
                now,
                judged,
                commit,
            };
            self.known.insert(key, judgement);
            events.push(key);
        }
        events
    }

    /// How the source stands today to the one that the translation's pin names; `None` where there is no such source.
    fn drift(&mut self, pins: &Pins<'a>) -> Option<Drift> {
        let newest = self.edition.plan.versions.first()?;
        let text = self.texts.text(&newest.text)?;
        let (then, now) = (pins.source(text.pin.as_deref()?)?, pins.newest()?);
        let mut drift = Drift {
            pinned: 1,
            ..Drift::default()
        };
        if then.blob != now.blob {
            let (then, now) = (self.texts.text(then)?, self.texts.text(now)?);
            let impact = compare(then.units(), now.units(), self.judge).impact();
            drift.drifted = 1;
            drift.light = usize::from(impact < Impact::Wording);
        }
        Some(drift)
    }

    /// How many moves of pins lead from or to a commit that is not there.
    fn unresolved(&self, pins: &Pins<'_>) -> usize {
        let moves = self.edition.commits.iter().flatten();
        let moves = moves.filter_map(|commit| pins.moved(&commit.before, &commit.after));
        moves
            .filter(|(then, now)| then.is_none() || now.is_none())
            .count()
    }
}

/// Says whether a commit translates most of what stood there in the source's own words: it brings the translation,
/// and does not answer a change.
fn translates_copies(then: &Text, commit: &Commit<'_>) -> bool {
    let copies: std::collections::BTreeSet<&str> =
        then.units().iter().map(|unit| unit.text.as_str()).collect();
    let prose = |unit: &&(&Unit, &Touch)| !unit.0.kind.is_atomic();
    let units: Vec<(&Unit, &Touch)> = commit
        .before
        .units()
        .iter()
        .zip(&commit.touched.before)
        .collect();
    let all = units.iter().filter(prose).count();
    let translated = units.iter().filter(prose).filter(|(unit, touch)| {
        **touch == Touch::Text && copies.contains(unit.text.as_str()) && is_copy(then.units(), unit)
    });
    2 * translated.count() > all
}
