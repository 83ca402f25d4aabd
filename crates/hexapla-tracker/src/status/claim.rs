//! Which row, if any, speaks of each target unit.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Range;

use hexapla_content::{Fingerprint, How, Unit, UnitKind};

use crate::Readings;
use crate::align::{Change, Order, Versions};
use crate::row::{Evidence, Places, RowIndex};

use super::Situation;
use super::copied::{Copies, is_universal};
use super::occurrences::Occurrences;

/// Of more rows than this about one target text only the strongest are weighed.
const MOST_ROWS: usize = 64;

/// Why a target unit is taken to come from a source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// A row says so.
    Row(usize),
    /// Several rows of equal weight say different things.
    Conflict(usize),
    /// A row declares it the translator's own note.
    Local(usize),
    /// It is code, or a figure, and the same in both languages.
    Identity,
    /// It is the source text itself, not translated.
    Copy,
    /// It is a name that reads the same in both languages, or was paired across languages.
    Pairing,
}

/// In what way a row speaks of a unit.
type Speaks = fn(usize) -> Ground;

impl Ground {
    pub(super) const fn row(self) -> Option<usize> {
        match self {
            Self::Row(row) | Self::Conflict(row) | Self::Local(row) => Some(row),
            Self::Identity | Self::Copy | Self::Pairing => None,
        }
    }
}

/// A source text that a target unit was made from.
#[derive(Clone, Debug)]
pub(super) struct Baseline<'a> {
    pub(super) fingerprint: Fingerprint,
    /// The text, where it is to be had.
    pub(super) unit: Option<Cow<'a, Unit>>,
}

/// Whether the target text is the one the row speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edited {
    No,
    Since,
}

/// Target units with what they were made from.
#[derive(Clone, Debug)]
pub(super) struct Claim<'a> {
    pub(super) targets: Vec<usize>,
    pub(super) ground: Ground,
    pub(super) baseline: Vec<Baseline<'a>>,
    pub(super) edited: Edited,
}

/// Claims that belong with source units.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) claims: Vec<usize>,
    pub(super) sources: Vec<usize>,
    pub(super) change: Change,
    pub(super) order: Order,
}

/// Everything found so far about the units between the settled ends.
pub(super) struct Claims<'a> {
    pub(super) situation: &'a Situation<'a>,
    pub(super) index: &'a RowIndex<'a>,
    pub(super) source_range: Range<usize>,
    pub(super) target_range: Range<usize>,
    pub(super) list: Vec<Claim<'a>>,
    pub(super) links: Vec<Link>,
    pub(super) copies: &'a Copies<'a>,
    pub(super) readings: &'a Readings,
    /// Places of the whole source.
    pub(super) whole: Places,
    /// What was looked at so far: rows, and pairs of units.
    pub(super) steps: Cell<u64>,
    /// Whether each target unit has a claim, and each source unit a link.
    claimed: Vec<bool>,
    linked: Vec<bool>,
}

/// Finds the claims on the target units between the settled ends.
pub(super) fn claims<'a>(
    situation: &'a Situation<'a>,
    (index, copies, readings): (&'a RowIndex<'a>, &'a Copies<'a>, &'a Readings),
    (source_range, target_range): (Range<usize>, Range<usize>),
) -> Claims<'a> {
    let mut claims = Claims {
        situation,
        index,
        source_range,
        target_range,
        list: Vec::new(),
        links: Vec::new(),
        copies,
        readings,
        whole: Places::of(situation.source.iter().enumerate()),
        steps: Cell::new(0),
        claimed: vec![false; situation.target.len()],
        linked: vec![false; situation.source.len()],
    };
    let ambiguous = claims.claim_certain();
    claims.choose(ambiguous);
    claims.claim_parts();
    claims.claim_alike();
    claims.list.sort_by_key(|claim| claim.targets[0]);
    claims
}

impl<'a> Claims<'a> {
    /// Counts `steps` more.
    pub(super) fn count(&self, steps: u64) {
        self.steps.set(self.steps.get() + steps);
    }

    /// Adds a claim and returns its index.
    pub(super) fn add(&mut self, claim: Claim<'a>) -> usize {
        for &target in &claim.targets {
            self.claimed[target] = true;
        }
        self.list.push(claim);
        self.list.len() - 1
    }

    /// Adds a link.
    pub(super) fn link(&mut self, link: Link) {
        for &source in &link.sources {
            self.linked[source] = true;
        }
        self.links.push(link);
    }

    /// The target units without a claim.
    pub(super) fn free_targets(&self) -> Vec<usize> {
        let free = |&index: &usize| !self.claimed[index];
        self.target_range.clone().filter(free).collect()
    }

    /// The source units without a link.
    pub(super) fn free_sources(&self) -> Vec<usize> {
        let free = |&index: &usize| !self.linked[index];
        self.source_range.clone().filter(free).collect()
    }

    /// The source texts a row speaks of.
    pub(super) fn baseline(&self, row: usize) -> Vec<Baseline<'a>> {
        let fingerprints = &self.index.row(row).source;
        fingerprints
            .iter()
            .map(|&fingerprint| self.text(fingerprint))
            .collect()
    }

    fn text(&self, fingerprint: Fingerprint) -> Baseline<'a> {
        let now = self.whole.of_fingerprint(fingerprint).next();
        let unit = match now {
            Some(index) => Some(Cow::Borrowed(&self.situation.source[index])),
            None => self.situation.pool.unit(fingerprint).map(Cow::Owned),
        };
        Baseline { fingerprint, unit }
    }

    fn claim_row(&mut self, row: usize, targets: Vec<usize>, ground: Speaks) {
        let ground = match self.index.row(row).how {
            How::Local => Ground::Local(row),
            _ => ground(row),
        };
        let baseline = self.baseline(row);
        self.add(Claim {
            targets,
            ground,
            baseline,
            edited: Edited::No,
        });
    }

    /// The rows whose target texts stand at `start`, each on an unclaimed unit.
    fn rows_at(&self, start: usize) -> Vec<usize> {
        let first = self.situation.target[start].fingerprint;
        let stands = |&row: &usize| {
            let wanted = &self.index.row(row).target;
            self.count(wanted.len() as u64);
            let end = start + wanted.len();
            end <= self.target_range.end
                && (start..end).zip(wanted).all(|(index, wanted)| {
                    self.situation.target[index].fingerprint == *wanted && !self.claimed[index]
                })
        };
        let rows = self.index.about(first).filter(stands);
        rows.take(MOST_ROWS).collect()
    }

    fn targets_of(&self, row: usize, start: usize) -> Vec<usize> {
        (start..start + self.index.row(row).target.len()).collect()
    }

    /// Claims the target units of which one row speaks, and returns those of which several do.
    /// Code that equals the source's needs no row, unless one says that it stands for other code.
    fn claim_certain(&mut self) -> Vec<usize> {
        let mut ambiguous = Vec::new();
        for start in self.target_range.clone() {
            if self.claimed[start] {
                continue;
            }
            let rows = self.rows_at(start);
            if self.is_source_code(start) && !rows.iter().any(|&row| self.speaks_of_now(row)) {
                continue;
            }
            match *rows.as_slice() {
                [] => {}
                [row] => self.claim_row(row, self.targets_of(row, start), Ground::Row),
                _ => ambiguous.push(start),
            }
        }
        ambiguous
    }

    fn speaks_of_now(&self, row: usize) -> bool {
        let source = &self.index.row(row).source;
        !source.is_empty()
            && source
                .iter()
                .all(|&fingerprint| self.is_present(fingerprint))
    }

    fn is_present(&self, fingerprint: Fingerprint) -> bool {
        let mut places = self.whole.of_fingerprint(fingerprint);
        places.any(|index| self.source_range.contains(&index))
    }

    fn is_source_code(&self, target: usize) -> bool {
        let unit = &self.situation.target[target];
        unit.kind.is_atomic() && self.is_present(unit.fingerprint)
    }

    /// Chooses among several rows by evidence, and by order where each speaks of a present source
    /// text.
    fn choose(&mut self, ambiguous: Vec<usize>) {
        if ambiguous.is_empty() {
            return;
        }
        let middle = Places::of(
            self.source_range
                .clone()
                .map(|index| (index, &self.situation.source[index])),
        );
        let mut free = Occurrences::new(self);
        for start in ambiguous {
            let rows = self.rows_at(start);
            let known = |fingerprint| self.text(fingerprint).unit.is_some();
            let weighed: Vec<(Evidence, usize)> = rows
                .iter()
                .map(|&row| (Evidence::of(self.index.row(row), &middle, known), row))
                .collect();
            let current: Vec<usize> = weighed
                .iter()
                .filter(|&&(evidence, _)| evidence == Evidence::Current)
                .map(|&(_, row)| row)
                .collect();
            if let Some(row) = free.next_in_order(self, start, &current) {
                self.claim_row(row, self.targets_of(row, start), Ground::Row);
                continue;
            }
            let past = weighed.iter().filter(|&&(e, _)| e < Evidence::Current);
            let past: Vec<(Evidence, usize)> = past.copied().collect();
            if let Some((row, ground)) = self.strongest(&past) {
                self.claim_row(row, self.targets_of(row, start), ground);
            } else if let Some(&row) = current.first() {
                self.claim_row(row, self.targets_of(row, start), Ground::Row);
            }
        }
    }

    /// The strongest of rows that speak of past texts; rows of equal weight are a conflict.
    fn strongest(&self, weighed: &[(Evidence, usize)]) -> Option<(usize, Speaks)> {
        let weight = |&(evidence, row): &(Evidence, usize)| (evidence, self.index.row(row).how);
        let best = weighed.iter().map(weight).max()?;
        let mut rows = weighed
            .iter()
            .filter(|entry| weight(entry) == best)
            .map(|&(_, row)| row);
        let first = rows.next()?;
        let agree = rows.all(|row| self.index.row(row).source == self.index.row(first).source);
        Some((first, if agree { Ground::Row } else { Ground::Conflict }))
    }

    /// Claims what is left of a passage translated as several, some of which were edited since.
    fn claim_parts(&mut self) {
        let used: BTreeSet<usize> = self.list.iter().filter_map(|c| c.ground.row()).collect();
        let divided: Vec<usize> = self
            .index
            .all()
            .filter(|row| !used.contains(row) && self.index.row(*row).target.len() > 1)
            .collect();
        if divided.is_empty() {
            return;
        }
        let middle = Places::of(
            self.target_range
                .clone()
                .map(|index| (index, &self.situation.target[index])),
        );
        for row in divided {
            let targets = self.parts(row, &middle);
            if !targets.is_empty() {
                let baseline = self.baseline(row);
                self.add(Claim {
                    targets,
                    ground: Ground::Row(row),
                    baseline,
                    edited: Edited::Since,
                });
            }
        }
    }

    /// The unclaimed units that have a text of the row, and their edited neighbours in its place.
    fn parts(&self, row: usize, middle: &Places) -> Vec<usize> {
        let wanted = &self.index.row(row).target;
        let is_free = |&index: &usize| !self.claimed[index];
        let mut found: Vec<Option<usize>> = Vec::with_capacity(wanted.len());
        for &fingerprint in wanted {
            let taken = |index: &usize| found.contains(&Some(*index));
            let place = middle
                .of_fingerprint(fingerprint)
                .find(|index| is_free(index) && !taken(index));
            found.push(place);
        }
        let anchors = found.clone();
        for part in 0..found.len() {
            if anchors[part].is_none() {
                let after = part.checked_sub(1).and_then(|p| anchors[p]).map(|i| i + 1);
                let before = anchors.get(part + 1).copied().flatten();
                let place = after.or_else(|| before.and_then(|index| index.checked_sub(1)));
                found[part] = place.filter(|index| {
                    self.target_range.contains(index)
                        && is_free(index)
                        && !found.contains(&Some(*index))
                        && self.is_unspoken(*index)
                });
            }
        }
        let mut targets: Vec<usize> = found.into_iter().flatten().collect();
        targets.sort_unstable();
        targets
    }

    fn is_unspoken(&self, target: usize) -> bool {
        let fingerprint = self.situation.target[target].fingerprint;
        self.index.about(fingerprint).next().is_none()
    }

    /// Claims what reads like a source text, present or past, without a row.
    fn claim_alike(&mut self) {
        let free = self.free_targets();
        if free.is_empty() {
            return;
        }
        let situation = self.situation;
        // A source text that a row speaks of is not there to be copied once more.
        let spoken = Occurrences::new(self);
        let said = |unit: &'a Unit| (&unit.kind, unit.text.as_str());
        let wanted = free.iter().map(|&target| said(&situation.target[target]));
        let mut sources: BTreeMap<(&UnitKind, &str), VecDeque<usize>> =
            wanted.map(|said| (said, VecDeque::new())).collect();
        for index in self.source_range.clone() {
            if let Some(places) = sources.get_mut(&said(&situation.source[index]))
                && spoken.is_unused(index, self)
            {
                places.push_back(index);
            }
        }
        for target in free {
            let unit = &situation.target[target];
            let now = sources
                .get_mut(&(&unit.kind, unit.text.as_str()))
                .and_then(VecDeque::pop_front);
            let baseline = match now {
                Some(index) => Some(Cow::Borrowed(&situation.source[index])),
                None if self.is_present(unit.fingerprint) => None,
                None => situation.pool.unit(unit.fingerprint).map(Cow::Owned),
            };
            let Some(baseline) = baseline.filter(|baseline| baseline.kind == unit.kind) else {
                continue;
            };
            // of tags the text has the names alone
            let is_other = unit.kind == UnitKind::Markup && baseline.markup() != unit.markup();
            let ground = if is_universal(unit) && !is_other {
                Ground::Identity
            } else if self.copies.is_copy(unit) {
                Ground::Copy
            } else {
                Ground::Pairing
            };
            self.add(Claim {
                targets: vec![target],
                ground,
                baseline: vec![Baseline {
                    fingerprint: baseline.fingerprint,
                    unit: Some(baseline),
                }],
                edited: Edited::No,
            });
        }
    }

    /// Aligns the baseline sequence, in the order of the target, with the source as it is.
    pub(super) fn align(&mut self) {
        let list = std::mem::take(&mut self.list);
        let mut old: Vec<&Unit> = Vec::new();
        let mut owners: Vec<usize> = Vec::new();
        for (owner, claim) in list.iter().enumerate() {
            for unit in claim
                .baseline
                .iter()
                .filter_map(|baseline| baseline.unit.as_deref())
            {
                old.push(unit);
                owners.push(owner);
            }
        }
        let start = self.source_range.start;
        let new: Vec<&Unit> = self.situation.source[self.source_range.clone()]
            .iter()
            .collect();
        let alignment = Versions {
            old: &old,
            new: &new,
            readings: self.readings,
        }
        .align();
        self.count(alignment.operations);
        for bead in alignment.beads {
            if bead.old.is_empty() || bead.new.is_empty() {
                continue;
            }
            let mut claims: Vec<usize> = bead.old.iter().map(|&index| owners[index]).collect();
            claims.sort_unstable();
            claims.dedup();
            self.link(Link {
                claims,
                sources: bead.new.iter().map(|index| index + start).collect(),
                change: bead.change,
                order: bead.order,
            });
        }
        self.list = list;
    }
}
