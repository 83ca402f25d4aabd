//! Rows whose target text is gone: the target was edited, and nobody accepted it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{How, NORMALISER_VERSION, Unit, UnitKind};

use crate::align::{Change, Order, similar_pairs};
use crate::kinship;
use crate::row::Places;
use crate::similarity::Bags;

use super::claim::{Baseline, Claim, Claims, Edited, Ground, Link};
use super::gaps::Gaps;

/// The source of a row whose target is gone is recognised from this similarity on, in thousandths.
const RECOGNISED: u32 = 500;

/// A row without a target in the tree.
struct Dead<'a> {
    row: usize,
    baseline: Vec<Baseline<'a>>,
}

impl<'a> Dead<'a> {
    /// The claim that `targets` are what became of the row's target.
    fn claim(self, claims: &Claims<'a>, targets: Vec<usize>) -> Claim<'a> {
        Claim {
            targets,
            ground: Ground::Row(self.row),
            edited: edited(claims, self.row),
            baseline: self.baseline,
        }
    }

    /// Both as one: their translations were joined.
    fn with(mut self, next: Self) -> Self {
        self.baseline.extend(next.baseline);
        self
    }

    /// Says whether everything it was made from is of the kind, as far as that is known.
    fn is_of(&self, kind: &UnitKind) -> bool {
        let units = self.baseline.iter();
        let mut units = units.filter_map(|baseline| baseline.unit.as_deref());
        units.all(|unit| unit.kind == *kind)
    }
}

/// Finds the edited target of each such row: in order inside the gap between unchanged neighbours,
/// where kinds and counts agree.
pub(super) fn find(claims: &mut Claims<'_>) {
    if claims.free_targets().is_empty() || claims.free_sources().is_empty() {
        return;
    }
    let dead = dead(claims);
    if dead.is_empty() {
        return;
    }
    let homes = homes(claims, &dead);
    let mut dead: Vec<Option<Dead<'_>>> = dead.into_iter().map(Some).collect();
    for (row, source, target) in agreed(claims, &homes) {
        if let Some(dead) = dead[row].take() {
            let claim = claims.add(dead.claim(claims, vec![target]));
            claims.link(Link {
                claims: vec![claim],
                sources: vec![source],
                change: Change::Edited,
                order: Order::Kept,
            });
        }
    }
}

/// A target text of another version of the normaliser is not known to differ.
fn edited(claims: &Claims<'_>, row: usize) -> Edited {
    let mut target = claims.index.row(row).target.iter();
    if target.all(|fingerprint| fingerprint.version() == NORMALISER_VERSION) {
        Edited::Since
    } else {
        Edited::No
    }
}

/// The rows without a target in the tree, one for each source text, in an order that does not
/// depend on the file.
fn dead<'a>(claims: &Claims<'a>) -> Vec<Dead<'a>> {
    let present = Places::of(claims.situation.target.iter().enumerate());
    let mut seen = BTreeSet::new();
    let mut rows: Vec<usize> = claims
        .index
        .all()
        .filter(|&row| {
            let row = claims.index.row(row);
            !matches!(row.how, How::Local | How::Replaced)
                && !row.source.is_empty()
                && !row.target.iter().any(|&target| present.holds(target))
        })
        .collect();
    rows.sort_by_key(|&row| {
        let row = claims.index.row(row);
        (&row.source, std::cmp::Reverse(row.how), row)
    });
    rows.retain(|&row| seen.insert(&claims.index.row(row).source));
    rows.into_iter()
        .map(|row| Dead {
            row,
            baseline: claims.baseline(row),
        })
        .collect()
}

/// The free source unit of each row, by source: the same text, else the most similar one.
fn homes(claims: &Claims<'_>, dead: &[Dead<'_>]) -> BTreeMap<usize, usize> {
    let mut free: BTreeSet<usize> = claims.free_sources().into_iter().collect();
    let mut homes = BTreeMap::new();
    let mut homeless: Vec<(usize, &Unit)> = Vec::new();
    for (index, dead) in dead.iter().enumerate() {
        let units = dead
            .baseline
            .iter()
            .filter_map(|baseline| baseline.unit.as_deref());
        let same = units.clone().find_map(|unit| {
            let mut places = claims.whole.of_fingerprint(unit.fingerprint);
            places.find(|place| free.contains(place))
        });
        if let Some(place) = same {
            free.remove(&place);
            homes.insert(place, index);
        } else if let Some(unit) = units.max_by_key(|unit| unit.text.len()) {
            homeless.push((index, unit));
        }
    }
    let free: Vec<usize> = free.into_iter().collect();
    for (dead, source) in recognised(claims, &homeless, &free) {
        homes.insert(source, dead);
    }
    homes
}

/// The most similar source unit of each text, where it is similar enough.
fn recognised(
    claims: &Claims<'_>,
    texts: &[(usize, &Unit)],
    sources: &[usize],
) -> Vec<(usize, usize)> {
    let old: Vec<&Unit> = texts.iter().map(|&(_, unit)| unit).collect();
    let new: Vec<&Unit> = sources
        .iter()
        .map(|&index| &claims.situation.source[index])
        .collect();
    let bags = Bags::of(&old, &new, claims.readings);
    let every = |length: usize| (0..length).collect::<Vec<usize>>();
    let similar = similar_pairs(&bags, &every(old.len()), &every(new.len()), RECOGNISED);
    claims.count(similar.operations);
    let mut pairs = similar.best(|i, j| kinship::distance(&old[i].kind, &new[j].kind).is_some());
    // A field is its key, whatever it says.
    let fields = old
        .iter()
        .enumerate()
        .filter_map(|(i, unit)| match &unit.kind {
            UnitKind::Field(_) => Some((i, new.iter().position(|other| other.kind == unit.kind)?)),
            _ => None,
        });
    let fields: Vec<(usize, usize)> = fields.filter(|field| !pairs.contains(field)).collect();
    pairs.retain(|&(i, _)| !matches!(old[i].kind, UnitKind::Field(_)));
    let mut taken = BTreeSet::new();
    pairs
        .into_iter()
        .chain(fields)
        .filter(|&(_, j)| taken.insert(j))
        .map(|(i, j)| (texts[i].0, sources[j]))
        .collect()
}

/// Rows with their source and target, where a gap leaves no doubt: as many free targets as rows,
/// or as many as free sources, of the same kinds in order.
fn agreed(claims: &Claims<'_>, homes: &BTreeMap<usize, usize>) -> Vec<(usize, usize, usize)> {
    let gaps = Gaps::of(claims);
    let mut sources: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for source in claims.free_sources() {
        sources
            .entry(gaps.of_source(source))
            .or_default()
            .push(source);
    }
    let mut targets: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for target in claims.free_targets() {
        targets
            .entry(gaps.of_target(target))
            .or_default()
            .push(target);
    }
    let mut agreed = Vec::new();
    for (gap, targets) in targets {
        let Some(sources) = sources.get(&gap) else {
            continue;
        };
        let with_row: Vec<usize> = sources
            .iter()
            .copied()
            .filter(|source| homes.contains_key(source))
            .collect();
        for sources in [&with_row, sources] {
            if kinds_agree(claims, sources, &targets) {
                let pairs = sources.iter().zip(&targets);
                agreed.extend(pairs.filter_map(|(s, &t)| Some((*homes.get(s)?, *s, t))));
                break;
            }
        }
    }
    agreed
}

fn kinds_agree(claims: &Claims<'_>, sources: &[usize], targets: &[usize]) -> bool {
    let kind = |units: &'_ [Unit], index: usize| units[index].kind.clone();
    sources.len() == targets.len()
        && sources.iter().zip(targets).all(|(&source, &target)| {
            kind(claims.situation.source, source) == kind(claims.situation.target, target)
        })
}

/// The rows whose target was edited past finding, for the targets that are paired with a source all the same. What a row says
/// stays said: an edit that nobody accepted makes nothing of it any milder.
pub(super) struct Bereft<'a> {
    /// By source unit: the row it was recognised by.
    by_source: BTreeMap<usize, Dead<'a>>,
    /// Those whose source text is gone too.
    gone: Vec<Dead<'a>>,
}

impl<'a> Bereft<'a> {
    pub(super) fn of(claims: &Claims<'a>) -> Self {
        let dead = unclaimed(claims);
        if dead.is_empty() {
            return Self {
                by_source: BTreeMap::new(),
                gone: Vec::new(),
            };
        }
        let homes = homes(claims, &dead);
        let living = living(claims, &dead);
        let mut dead: Vec<Option<Dead<'a>>> = dead.into_iter().map(Some).collect();
        let by_source = homes.into_iter();
        let by_source = by_source.filter_map(|(source, row)| Some((source, dead[row].take()?)));
        let by_source = by_source.collect();
        let gone = without(dead, &living).flatten();
        Self {
            by_source,
            gone: gone.collect(),
        }
    }

    /// Says whether each of the sources was translated, and none of these translations is there as it was: what stands in
    /// their place is what became of them.
    pub(super) fn had(&self, sources: &[usize]) -> bool {
        let mut sources = sources.iter();
        sources.all(|source| self.by_source.contains_key(source))
    }

    /// The claim of rows on `targets`, which were paired with `sources`: those that the sources were recognised by, where
    /// one has changed since; else one of the same kind whose source text is gone.
    pub(super) fn claim(
        &mut self,
        claims: &Claims<'a>,
        sources: &[usize],
        targets: &[usize],
    ) -> Option<Claim<'a>> {
        let recognised = sources.iter().map(|source| self.by_source.get(source));
        let recognised: Option<Vec<&Dead<'_>>> = recognised.collect();
        let now = |source: usize| claims.situation.source[source].fingerprint;
        let has_changed = |(dead, &source): (&&Dead<'_>, &usize)| {
            let mut then = dead.baseline.iter();
            then.all(|then| then.fingerprint != now(source))
        };
        if recognised.is_some_and(|dead| dead.iter().zip(sources).any(has_changed)) {
            let dead = sources.iter().filter_map(|at| self.by_source.remove(at));
            let whole = dead.reduce(Dead::with)?;
            return Some(whole.claim(claims, targets.to_vec()));
        }
        let (&[_], &[target, ..]) = (sources, targets) else {
            return None;
        };
        let gone = take(&mut self.gone, &claims.situation.target[target].kind)?;
        Some(gone.claim(claims, targets.to_vec()))
    }
}

/// The rows but the living ones.
fn without<D>(rows: Vec<D>, living: &BTreeSet<usize>) -> impl Iterator<Item = D> {
    let rows = rows.into_iter().enumerate();
    let gone = rows.filter(|(row, _)| !living.contains(row));
    gone.map(|(_, dead)| dead)
}

/// Takes the first of the rows whose text is of the kind.
fn take<'a>(dead: &mut Vec<Dead<'a>>, kind: &UnitKind) -> Option<Dead<'a>> {
    let found = dead.iter().position(|dead| dead.is_of(kind))?;
    Some(dead.remove(found))
}

/// Raises the alarm for edited targets whose source is gone: a repaired comma must not hide that
/// the translation still says what was withdrawn. A row whose passage lives on elsewhere raises
/// none.
pub(super) fn alarm(claims: &mut Claims<'_>) {
    let free = claims.free_targets();
    if free.is_empty() {
        return;
    }
    let dead = unclaimed(claims);
    if dead.is_empty() {
        return;
    }
    let living = living(claims, &dead);
    let mut gone: Vec<Dead<'_>> = without(dead, &living).collect();
    for target in free {
        if let Some(dead) = take(&mut gone, &claims.situation.target[target].kind) {
            claims.add(dead.claim(claims, vec![target]));
        }
    }
}

/// The rows without a target in the tree that no claim rests on.
fn unclaimed<'a>(claims: &Claims<'a>) -> Vec<Dead<'a>> {
    let used: BTreeSet<usize> = claims
        .list
        .iter()
        .filter_map(|claim| claim.ground.row())
        .collect();
    let mut dead = dead(claims);
    dead.retain(|dead| !used.contains(&dead.row));
    dead
}

/// The rows whose passage is still in the source, or was the baseline of another target.
fn living(claims: &Claims<'_>, dead: &[Dead<'_>]) -> BTreeSet<usize> {
    let baselines = claims.list.iter().flat_map(|claim| &claim.baseline);
    let elsewhere: Vec<&Unit> = claims
        .situation
        .source
        .iter()
        .chain(baselines.filter_map(|baseline| baseline.unit.as_deref()))
        .collect();
    let mut texts: Vec<(usize, Cow<'_, Unit>)> = Vec::new();
    for (index, dead) in dead.iter().enumerate() {
        let units = dead
            .baseline
            .iter()
            .filter_map(|baseline| baseline.unit.clone());
        texts.extend(units.map(|unit| (index, unit)));
    }
    let old: Vec<&Unit> = texts.iter().map(|(_, unit)| unit.as_ref()).collect();
    let bags = Bags::of(&old, &elsewhere, claims.readings);
    let every = |length: usize| (0..length).collect::<Vec<usize>>();
    let similar = similar_pairs(
        &bags,
        &every(old.len()),
        &every(elsewhere.len()),
        RECOGNISED,
    );
    let mut living: BTreeSet<usize> = similar.old_units().map(|unit| texts[unit].0).collect();
    let fingerprints: BTreeSet<_> = elsewhere.iter().map(|unit| unit.fingerprint).collect();
    let same = texts
        .iter()
        .filter(|(_, unit)| fingerprints.contains(&unit.fingerprint));
    living.extend(same.map(|&(index, _)| index));
    living
}
