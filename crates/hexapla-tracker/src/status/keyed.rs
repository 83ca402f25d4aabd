//! Catalogues: a message is known by its id, wherever it stands.
//!
//! A row speaks of the message it names. Where the source has given a message another id, what it
//! says tells ([`renames`]); as long as the translation goes by the old id, nobody sees it, so the
//! message is outdated however little else changed.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Few, Fingerprint, Flag, How, Impact, NORMALISER_VERSION, Row, Status, Unit};

use crate::renames::renames;
use crate::row::Evidence;
use crate::{Judge, Judgement, Readings};

use super::change::{judged, verdict};
use super::copied::{Copies, is_universal};
use super::{Situation, Tracked, said};

/// Says whether the units are messages; they are never mixed with others.
pub(super) fn is_catalogue(situation: &Situation<'_>) -> bool {
    let first = situation.source.first().or(situation.target.first());
    first.is_some_and(|unit| unit.kind.message().is_some())
}

/// Tells how every message stands, in no particular order.
pub(super) fn track(
    situation: &Situation<'_>,
    judge: &Judge<'_>,
    readings: &Readings,
) -> Vec<Tracked> {
    let keyed = Keyed {
        situation,
        judge,
        readings,
        source: places(situation.source),
        target: places(situation.target),
        rows: rows_by_key(situation),
        copies: readings.copies(situation.source, situation.target),
    };
    let renamed = keyed.renamed();
    let mut settled: BTreeSet<usize> = BTreeSet::new();
    let mut tracked: Vec<Tracked> = (0..situation.source.len())
        .map(|source| {
            let tracked = keyed.of_source(source, renamed.get(&source));
            settled.extend(&tracked.target);
            tracked
        })
        .collect();
    let moved: BTreeSet<&str> = renamed.values().map(|from| from.key).collect();
    let left = (0..situation.target.len()).filter(|target| !settled.contains(target));
    tracked.extend(left.map(|target| keyed.of_target(target, &moved)));
    tracked
}

/// The id of a message.
fn key(unit: &Unit) -> &str {
    unit.kind.message().unwrap_or_default()
}

/// Says whether an id is that of an attribute of a term, which a language has for its own grammar: `-org.case`.
fn is_private(key: &str) -> bool {
    key.starts_with('-') && key.contains('.')
}

fn places(units: &[Unit]) -> BTreeMap<&str, usize> {
    let units = units.iter().enumerate().rev();
    units.map(|(index, unit)| (key(unit), index)).collect()
}

/// The rows by the message they speak of: the one they name, else the one whose text they know.
fn rows_by_key<'a>(situation: &Situation<'a>) -> BTreeMap<Cow<'a, str>, Vec<usize>> {
    let known: BTreeMap<Fingerprint, &str> = if situation.rows.iter().all(|row| row.id.is_some()) {
        BTreeMap::new()
    } else {
        let units = situation.source.iter().chain(situation.target);
        units.map(|unit| (unit.fingerprint, key(unit))).collect()
    };
    let mut rows: BTreeMap<Cow<'a, str>, Vec<usize>> = BTreeMap::new();
    for (index, row) in situation.rows.iter().enumerate() {
        let texts = || row.source.iter().chain(&row.target);
        let key: Option<Cow<'a, str>> = match &row.id {
            Some(id) => Some(Cow::Borrowed(id)),
            None => texts()
                .find_map(|text| known.get(text))
                .map(|key| Cow::Borrowed(*key))
                .or_else(|| {
                    let unit = texts().find_map(|text| situation.pool.unit(*text))?;
                    Some(Cow::Owned(unit.kind.message()?.to_owned()))
                }),
        };
        if let Some(key) = key {
            rows.entry(key).or_default().push(index);
        }
    }
    rows
}

struct Keyed<'a> {
    situation: &'a Situation<'a>,
    judge: &'a Judge<'a>,
    readings: &'a Readings,
    source: BTreeMap<&'a str, usize>,
    target: BTreeMap<&'a str, usize>,
    rows: BTreeMap<Cow<'a, str>, Vec<usize>>,
    copies: Copies<'a>,
}

/// The row that speaks of a message.
#[derive(Clone, Copy)]
struct Chosen {
    row: usize,
    /// Whether others of equal weight say something else.
    conflict: bool,
}

/// Where a message of the source comes from that had another id.
struct Origin<'a> {
    key: &'a str,
    chosen: Chosen,
    baseline: Unit,
}

/// A translation and the row that speaks of it.
struct Pair<'a> {
    source: usize,
    target: usize,
    chosen: Chosen,
    /// The text the row speaks of, where it is to be had.
    baseline: Option<Cow<'a, Unit>>,
    /// The target as it is, under the id the row knows.
    now: Fingerprint,
}

impl<'a> Keyed<'a> {
    fn row(&self, index: usize) -> &'a Row {
        &self.situation.rows[index]
    }

    /// The best row about the message `key`, given its texts as they are: one that speaks of the target
    /// as it is and of a source that is known, then the weightiest evidence, then the strongest ground.
    fn choose(&self, key: &str, source: Option<&Unit>, target: Option<&Unit>) -> Option<Chosen> {
        let stands = |row: &Row| target.is_some_and(|target| row.target == [target.fingerprint]);
        let mut rows = self.rows.get(key)?.clone();
        rows.retain(|&index| {
            let row = self.row(index);
            row.how != How::Replaced || stands(row)
        });
        if let &[row] = rows.as_slice() {
            return Some(Chosen {
                row,
                conflict: false,
            });
        }
        let weight = |&index: &usize| {
            let row = self.row(index);
            let (evidence, stands) = (self.evidence(row, source), stands(row));
            (
                stands && evidence > Evidence::Lost,
                evidence,
                stands,
                row.how,
            )
        };
        let best = rows.iter().map(weight).max()?;
        let equals = rows.iter().copied().filter(|index| weight(index) == best);
        let first = equals.clone().min_by_key(|&index| self.row(index))?;
        let agrees = |index: usize| self.row(index).source == self.row(first).source;
        Some(Chosen {
            row: first,
            conflict: !equals.clone().all(agrees),
        })
    }

    fn evidence(&self, row: &Row, source: Option<&Unit>) -> Evidence {
        let is_now = source.is_some_and(|source| row.source == [source.fingerprint]);
        let is_known = || {
            let mut texts = row.source.iter();
            is_now || texts.all(|text| self.situation.pool.unit(*text).is_some())
        };
        if row.source.is_empty() {
            Evidence::Local
        } else if is_now && row.how.vouches() {
            Evidence::Current
        } else if is_known() {
            Evidence::Known
        } else {
            Evidence::Lost
        }
    }

    /// The messages of the source that had another id when rows were written about them.
    fn renamed(&self) -> BTreeMap<usize, Origin<'_>> {
        let gone = self
            .rows
            .keys()
            .filter(|key| !self.source.contains_key(&***key));
        let gone: Vec<Origin<'_>> = gone
            .filter_map(|key| {
                let target = self.target.get(&**key);
                let target = target.map(|&target| &self.situation.target[target]);
                let chosen = self.choose(key, None, target)?;
                let text = self.row(chosen.row).source.first()?;
                Some(Origin {
                    key,
                    chosen,
                    baseline: self.situation.pool.unit(*text)?.renamed(key),
                })
            })
            .collect();
        if gone.is_empty() {
            return BTreeMap::new();
        }
        let new: Vec<usize> = (0..self.situation.source.len())
            .filter(|&index| !self.rows.contains_key(key(&self.situation.source[index])))
            .collect();
        let old_units: Vec<&Unit> = gone.iter().map(|from| &from.baseline).collect();
        let new_units: Vec<&Unit> = new.iter().map(|&at| &self.situation.source[at]).collect();
        let places: BTreeMap<usize, usize> = renames(&old_units, &new_units).into_iter().collect();
        gone.into_iter()
            .enumerate()
            .filter_map(|(old, from)| Some((new[*places.get(&old)?], from)))
            .collect()
    }

    /// How a message of the source stands.
    fn of_source(&self, source: usize, from: Option<&Origin<'_>>) -> Tracked {
        let unit = &self.situation.source[source];
        let own = self.target.get(key(unit)).copied();
        match (own, from) {
            (Some(target), Some(from)) => {
                let now = self.situation.target[target].renamed(from.key);
                self.pair(&Pair {
                    source,
                    target,
                    chosen: from.chosen,
                    baseline: Some(Cow::Owned(from.baseline.renamed(key(unit)))),
                    now: now.fingerprint,
                })
            }
            (None, Some(from)) => match self.target.get(from.key) {
                Some(&target) => {
                    let mut tracked = self.pair(&Pair {
                        source,
                        target,
                        chosen: from.chosen,
                        baseline: Some(Cow::Borrowed(&from.baseline)),
                        now: self.situation.target[target].fingerprint,
                    });
                    tracked.flags.insert(Flag::Renamed);
                    tracked
                }
                None => Tracked::new(Few::One(source), Few::NONE, Status::Missing),
            },
            (Some(target), None) => {
                let now = &self.situation.target[target];
                match self.choose(key(unit), Some(unit), Some(now)) {
                    Some(chosen) => self.pair(&Pair {
                        source,
                        target,
                        chosen,
                        baseline: self.baseline(chosen.row, unit),
                        now: now.fingerprint,
                    }),
                    None => self.unrecorded(source, target),
                }
            }
            (None, None) => Tracked::new(Few::One(source), Few::NONE, Status::Missing),
        }
    }

    fn baseline(&self, row: usize, source: &'a Unit) -> Option<Cow<'a, Unit>> {
        let text = *self.row(row).source.first()?;
        if text == source.fingerprint {
            return Some(Cow::Borrowed(source));
        }
        self.situation.pool.unit(text).map(Cow::Owned)
    }

    fn pair(&self, pair: &Pair<'_>) -> Tracked {
        let (source, target) = (
            &self.situation.source[pair.source],
            &self.situation.target[pair.target],
        );
        let row = self.row(pair.chosen.row);
        let is_edited = is_edited(row, pair.now);
        let Judgement { impact, reasons } = match &pair.baseline {
            Some(before) => {
                let judgement = judged(
                    self.situation,
                    (self.judge, self.readings),
                    &[before],
                    &[source],
                );
                if said::is_guess(row.how) && !is_edited {
                    let texts = said::Texts {
                        before: &[before],
                        now: &[source],
                        target: &[target],
                    };
                    said::lightened(judgement, texts)
                } else {
                    judgement
                }
            }
            None => verdict(Impact::Unknown),
        };
        let may_be = !is_edited && self.copies.may_be_equal(row, target);
        let is_copy = source.text == target.text && !may_be && self.copies.is_copy(target);
        let status = match impact {
            _ if row.how == How::Local => Status::Local,
            _ if is_copy => Status::Missing,
            _ if pair.chosen.conflict => Status::Unverified,
            Impact::None if !row.how.vouches() => Status::Unverified,
            Impact::None => Status::Current,
            impact => Status::Outdated(impact),
        };
        let mut tracked = Tracked {
            row: Some(pair.chosen.row),
            baseline: row.source.clone(),
            ..Tracked::new(Few::One(pair.source), Few::One(pair.target), status)
        };
        if matches!(status, Status::Outdated(_)) {
            tracked.reasons = reasons;
        }
        let flags = [(Flag::Copied, is_copy), (Flag::Touched, is_edited)];
        let set = flags.into_iter().filter(|&(_, set)| set);
        tracked.flags.extend(set.map(|(flag, _)| flag));
        tracked
    }

    /// How a translation of which no row speaks stands: the same in both languages, a copy of the source
    /// as it is or was, or not known.
    fn unrecorded(&self, source: usize, target: usize) -> Tracked {
        let (left, right) = (
            &self.situation.source[source],
            &self.situation.target[target],
        );
        let tracked = |status| Tracked::new(Few::One(source), Few::One(target), status);
        let is_same = left.text == right.text;
        if left.fingerprint == right.fingerprint && is_universal(right) {
            return Tracked {
                baseline: Few::One(left.fingerprint),
                ..tracked(Status::Current)
            };
        }
        let is_source = is_same || self.situation.pool.unit(right.fingerprint).is_some();
        if is_source && self.copies.is_copy(right) {
            let mut copied = tracked(Status::Missing);
            copied.flags.insert(Flag::Copied);
            return copied;
        }
        tracked(Status::Unverified)
    }

    /// How a message stands that the source does not have; `moved` are the ids the source has changed.
    fn of_target(&self, target: usize, moved: &BTreeSet<&str>) -> Tracked {
        let unit = &self.situation.target[target];
        let tracked = |status| Tracked::new(Few::NONE, Few::One(target), status);
        let Some(chosen) = self.choose(key(unit), None, Some(unit)) else {
            return tracked(if is_private(key(unit)) {
                Status::Local
            } else {
                Status::Unverified
            });
        };
        let row = self.row(chosen.row);
        let status = match row.how {
            How::Local => Status::Local,
            // what it says lives on under another id, and is translated there
            _ if chosen.conflict || moved.contains(key(unit)) => Status::Unverified,
            _ => Status::Orphaned,
        };
        let mut tracked = Tracked {
            row: Some(chosen.row),
            ..tracked(status)
        };
        if status == Status::Orphaned {
            tracked.baseline.clone_from(&row.source);
        }
        if is_edited(row, unit.fingerprint) {
            tracked.flags.insert(Flag::Touched);
        }
        tracked
    }
}

/// Says whether the target text is not the one the row speaks of. One of another version of the
/// normaliser is not known to differ.
fn is_edited(row: &Row, now: Fingerprint) -> bool {
    let known = |text: &Fingerprint| text.version() == NORMALISER_VERSION;
    row.target != [now] && row.target.iter().all(known)
}
