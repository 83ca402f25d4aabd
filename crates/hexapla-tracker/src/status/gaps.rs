//! Target units that no row speaks of, paired across languages with what the source still offers.

use std::collections::BTreeMap;

use hexapla_content::Unit;

use crate::align::{Change, Order, longest_increasing};
use crate::bitext::Bitext;

use super::claim::{Claim, Claims, Edited, Ground, Link};
use super::touched::Bereft;

/// The gaps between links that stand in the same order on both sides.
pub(super) struct Gaps {
    sources: Vec<usize>,
    targets: Vec<usize>,
}

impl Gaps {
    pub(super) fn of(claims: &Claims<'_>) -> Self {
        let first = |link: &Link| {
            let targets = link
                .claims
                .iter()
                .map(|&claim| claims.list[claim].targets[0]);
            Some((*link.sources.first()?, targets.min()?))
        };
        let mut ends: Vec<(usize, usize)> = claims.links.iter().filter_map(first).collect();
        ends.sort_unstable();
        ends.dedup_by_key(|end| end.1);
        let mut seen = std::collections::BTreeSet::new();
        ends.retain(|&(_, target)| seen.insert(target));
        let kept = longest_increasing(&ends.iter().map(|&(_, target)| target).collect::<Vec<_>>());
        let ends = ends.into_iter().zip(kept).filter(|&(_, kept)| kept);
        let (sources, targets) = ends.map(|(end, _)| end).unzip();
        Self { sources, targets }
    }

    pub(super) fn of_source(&self, source: usize) -> usize {
        self.sources.partition_point(|&end| end < source)
    }

    pub(super) fn of_target(&self, target: usize) -> usize {
        self.targets.partition_point(|&end| end < target)
    }
}

/// The units of a gap that are free to be paired, by their place on their side.
#[derive(Default)]
struct Free {
    sources: Vec<usize>,
    targets: Vec<usize>,
}

/// Target units whose baseline is lost, each with its claim.
type Lost = BTreeMap<usize, usize>;

/// Pairs, gap by gap, the free target units and those whose baseline is lost with the free source
/// units. Free units that would only be forced together stay apart: what a translator added hides nothing
/// that is missing. Where the target was edited past finding, divided or joined, the row that spoke of it still speaks.
pub(super) fn pair(claims: &mut Claims<'_>) {
    let lost = lost(claims);
    let (copies, others): (Vec<Free>, Vec<Free>) = free(claims, &lost)
        .into_iter()
        .partition(|free| read_alike(claims, free));
    for free in copies {
        for (source, target) in free.sources.into_iter().zip(free.targets) {
            link(claims, &lost, None, (vec![source], &[target]));
        }
    }
    if !others.is_empty() {
        weigh(claims, &lost, &others);
    }
}

fn lost(claims: &Claims<'_>) -> Lost {
    let unlinked = unlinked(claims).into_iter();
    let lost = unlinked.filter_map(|index| {
        let claim = &claims.list[index];
        let mut baseline = claim.baseline.iter();
        let is_lost = baseline.any(|baseline| baseline.unit.is_none());
        is_lost.then_some((claim.targets[0], index))
    });
    lost.collect()
}

/// The gaps that have free units on both sides, in order.
fn free(claims: &Claims<'_>, lost: &Lost) -> Vec<Free> {
    let gaps = Gaps::of(claims);
    let mut free: BTreeMap<usize, Free> = BTreeMap::new();
    for source in claims.free_sources() {
        let gap = free.entry(gaps.of_source(source)).or_default();
        gap.sources.push(source);
    }
    let mut targets = claims.free_targets();
    targets.extend(lost.keys());
    targets.sort_unstable();
    for target in targets {
        let gap = free.entry(gaps.of_target(target)).or_default();
        gap.targets.push(target);
    }
    free.retain(|_, free| !free.sources.is_empty() && !free.targets.is_empty());
    free.into_values().collect()
}

/// Pairs the units of gaps by what they say.
fn weigh(claims: &mut Claims<'_>, lost: &Lost, gaps: &[Free]) {
    let mut bereft = Bereft::of(claims);
    // only what is free is read: most of a page usually is not
    let sorted = |side: fn(&Free) -> &[usize]| -> Vec<usize> {
        let mut all: Vec<usize> = gaps.iter().flat_map(side).copied().collect();
        all.sort_unstable();
        all
    };
    let (sources, targets) = (sorted(|free| &free.sources), sorted(|free| &free.targets));
    let bitext = Bitext::of_units(
        &units_at(claims.situation.source, &sources),
        &units_at(claims.situation.target, &targets),
        claims.readings,
    );
    let among = |all: &[usize], some: &[usize]| -> Vec<usize> {
        some.iter()
            .map(|at| all.partition_point(|free| free < at))
            .collect()
    };
    for gap in gaps {
        let (own, theirs) = (&gap.sources, &gap.targets);
        let paired = bitext.beads(&among(&sources, own), &among(&targets, theirs));
        claims.count(paired.operations);
        for ((source, target), is_forced) in paired.beads.into_iter().zip(paired.forced) {
            let source: Vec<usize> = source.iter().map(|&at| sources[at]).collect();
            let target: Vec<usize> = target.iter().map(|&at| targets[at]).collect();
            let is_spoken = target.iter().any(|target| lost.contains_key(target));
            let is_pair = !source.is_empty() && !target.is_empty();
            if is_pair && (is_spoken || bereft.had(&source) || !is_forced) {
                link(claims, lost, Some(&mut bereft), (source, &target));
            }
        }
    }
}

fn units_at<'u>(units: &'u [Unit], all: &[usize]) -> Vec<&'u Unit> {
    all.iter().map(|&at| &units[at]).collect()
}

/// Says whether the free units of a gap are the same texts in the same order: nothing to weigh.
fn read_alike(claims: &Claims<'_>, free: &Free) -> bool {
    let (sources, targets) = (&free.sources, &free.targets);
    let alike = |(&source, &target): (&usize, &usize)| {
        let (source, target) = (
            &claims.situation.source[source],
            &claims.situation.target[target],
        );
        source.kind == target.kind && source.text == target.text
    };
    sources.len() == targets.len() && sources.iter().zip(targets).all(alike)
}

fn link<'a>(
    claims: &mut Claims<'a>,
    lost: &Lost,
    bereft: Option<&mut Bereft<'a>>,
    (sources, targets): (Vec<usize>, &[usize]),
) {
    let (known, free): (Vec<usize>, Vec<usize>) =
        targets.iter().partition(|target| lost.contains_key(target));
    let mut linked: Vec<usize> = known.iter().map(|target| lost[target]).collect();
    if !free.is_empty() {
        let spoken = bereft.and_then(|bereft| bereft.claim(claims, &sources, &free));
        linked.push(claims.add(spoken.unwrap_or_else(|| paired(free))));
    }
    claims.link(Link {
        claims: linked,
        sources,
        change: Change::Edited,
        order: Order::Kept,
    });
}

/// A claim on target units that no row speaks of.
pub(super) fn paired<'a>(targets: Vec<usize>) -> Claim<'a> {
    Claim {
        targets,
        ground: Ground::Pairing,
        baseline: Vec::new(),
        edited: Edited::No,
    }
}

/// The claims of rows that are linked with no source unit.
pub(super) fn unlinked(claims: &Claims<'_>) -> Vec<usize> {
    let mut linked = vec![false; claims.list.len()];
    for &claim in claims.links.iter().flat_map(|link| &link.claims) {
        linked[claim] = true;
    }
    (0..claims.list.len())
        .filter(|&claim| !linked[claim])
        .collect()
}
