//! The status of each group of units.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use hexapla_content::{Few, Fingerprint, Flag, Impact, Status, Unit};

use crate::align::{Change, Order};
use crate::{Judge, Judgement};

use super::change::{judged as judged_change, verdict};
use super::claim::{Baseline, Claim, Claims, Edited, Ground, Link};
use super::gaps::paired;
use super::{Tracked, said};

/// Claims and links that hang together, so that every unit is in one group.
struct Group<'c, 'a> {
    claims: Vec<&'c Claim<'a>>,
    links: Vec<&'c Link>,
    sources: Vec<usize>,
    targets: Vec<usize>,
}

/// Judges everything between the settled ends.
pub(super) fn judged(
    mut claims: Claims<'_>,
    settled: &[Tracked],
    judge: &Judge<'_>,
) -> Vec<Tracked> {
    for target in claims.free_targets() {
        claims.add(paired(vec![target]));
    }
    let missing = claims.free_sources();
    let speakers = LazyCell::new(|| speakers(&claims, settled));
    let mut tracked: Vec<Tracked> = groups(&claims)
        .into_values()
        .map(|group| group.tracked(&claims, &speakers, judge))
        .collect();
    let missing = missing.into_iter();
    tracked
        .extend(missing.map(|source| Tracked::new(Few::One(source), Few::NONE, Status::Missing)));
    tracked
}

/// The rows with a target that speak of each source text.
type Speakers = BTreeMap<Fingerprint, BTreeSet<usize>>;

fn speakers(claims: &Claims<'_>, settled: &[Tracked]) -> Speakers {
    let mut speakers = Speakers::new();
    for claim in &claims.list {
        for baseline in &claim.baseline {
            let rows = speakers.entry(baseline.fingerprint).or_default();
            rows.extend(claim.ground.row());
        }
    }
    for settled in settled {
        for &baseline in &settled.baseline {
            speakers.entry(baseline).or_default().extend(settled.row);
        }
    }
    speakers
}

/// Joins the claims that share a link (disjoint sets, by the smallest claim).
fn groups<'c, 'a>(claims: &'c Claims<'a>) -> BTreeMap<usize, Group<'c, 'a>> {
    let mut parents: Vec<usize> = (0..claims.list.len()).collect();
    for link in &claims.links {
        for pair in link.claims.windows(2) {
            let (left, right) = (root(&mut parents, pair[0]), root(&mut parents, pair[1]));
            parents[left.max(right)] = left.min(right);
        }
    }
    let mut groups: BTreeMap<usize, Group<'c, 'a>> = BTreeMap::new();
    for (index, claim) in claims.list.iter().enumerate() {
        let group = groups
            .entry(root(&mut parents, index))
            .or_insert_with(|| Group {
                claims: Vec::new(),
                links: Vec::new(),
                sources: Vec::new(),
                targets: Vec::new(),
            });
        group.claims.push(claim);
        group.targets.extend(&claim.targets);
    }
    for link in &claims.links {
        let owner = link.claims.first().map(|&claim| root(&mut parents, claim));
        if let Some(group) = owner.and_then(|owner| groups.get_mut(&owner)) {
            group.links.push(link);
            group.sources.extend(&link.sources);
        }
    }
    for group in groups.values_mut() {
        group.claims.sort_by_key(|claim| claim.targets[0]);
        group.sources.sort_unstable();
        group.targets.sort_unstable();
    }
    groups
}

fn root(parents: &mut [usize], of: usize) -> usize {
    let mut index = of;
    while parents[index] != index {
        parents[index] = parents[parents[index]];
        index = parents[index];
    }
    index
}

impl Group<'_, '_> {
    fn tracked(
        self,
        claims: &Claims<'_>,
        speakers: &impl Deref<Target = Speakers>,
        judge: &Judge<'_>,
    ) -> Tracked {
        let rows: Vec<usize> = self
            .claims
            .iter()
            .filter_map(|claim| claim.ground.row())
            .collect();
        let judgement = self.judgement(claims, &rows, judge);
        let copied = self.is_copied(claims, &rows);
        let mut tracked = Tracked {
            row: rows.first().copied(),
            baseline: self
                .baselines()
                .map(|baseline| baseline.fingerprint)
                .collect(),
            ..Tracked::new(
                self.sources.clone(),
                self.targets.clone(),
                self.status(claims, speakers, judgement.impact, copied, &rows),
            )
        };
        if matches!(tracked.status, Status::Outdated(_)) {
            tracked.reasons = judgement.reasons;
        }
        if tracked.source.is_empty() && tracked.status == Status::Unverified {
            tracked.baseline = Few::NONE;
        }
        self.flag(&mut tracked, copied);
        tracked
    }

    fn flag(&self, tracked: &mut Tracked, copied: Copied) {
        let any = |change: Change| self.links.iter().any(|link| link.change == change);
        let flags = [
            (
                Flag::Moved,
                self.links.iter().any(|link| link.order == Order::Moved),
            ),
            (Flag::Split, any(Change::Split)),
            (Flag::Merged, any(Change::Merged)),
            (Flag::Copied, copied == Copied::Undeclared),
            (
                Flag::Touched,
                self.claims
                    .iter()
                    .any(|claim| claim.edited == Edited::Since),
            ),
        ];
        let set = flags.into_iter().filter(|&(_, set)| set);
        tracked.flags.extend(set.map(|(flag, _)| flag));
    }

    fn baselines(&self) -> impl Iterator<Item = &Baseline<'_>> {
        self.claims.iter().flat_map(|claim| &claim.baseline)
    }

    fn status(
        &self,
        claims: &Claims<'_>,
        speakers: &impl Deref<Target = Speakers>,
        impact: Impact,
        copied: Copied,
        rows: &[usize],
    ) -> Status {
        let grounds = || self.claims.iter().map(|claim| claim.ground);
        if grounds().any(|ground| matches!(ground, Ground::Local(_))) {
            return Status::Local;
        }
        let unproven = grounds().any(|g| matches!(g, Ground::Pairing | Ground::Conflict(_)));
        if self.sources.is_empty() {
            return if unproven || self.is_second(claims, speakers, rows) {
                Status::Unverified
            } else {
                Status::Orphaned
            };
        }
        if copied == Copied::Undeclared {
            return Status::Missing;
        }
        let vouched_for = || rows.iter().all(|&row| claims.index.row(row).how.vouches());
        if unproven || (impact == Impact::None && !vouched_for()) {
            return Status::Unverified;
        }
        match impact {
            Impact::None => Status::Current,
            impact => Status::Outdated(impact),
        }
    }

    /// Says whether another row's target already stands for this one's source text, which is not
    /// gone then.
    fn is_second(
        &self,
        claims: &Claims<'_>,
        speakers: &impl Deref<Target = Speakers>,
        rows: &[usize],
    ) -> bool {
        self.baselines().any(|baseline| {
            claims.whole.holds(baseline.fingerprint)
                && speakers
                    .get(&baseline.fingerprint)
                    .is_some_and(|speakers| speakers.iter().any(|row| !rows.contains(row)))
        })
    }

    /// The change from the baseline to the source as it is, lowered by a hint.
    fn judgement(&self, claims: &Claims<'_>, rows: &[usize], judge: &Judge<'_>) -> Judgement {
        let situation = claims.situation;
        let before: Vec<&Unit> = self.baselines().filter_map(|b| b.unit.as_deref()).collect();
        if self.sources.is_empty() {
            return verdict(Impact::None);
        }
        if before.len() < self.baselines().count() || before.is_empty() {
            return verdict(Impact::Unknown);
        }
        let now: Vec<&Unit> = self
            .sources
            .iter()
            .map(|&index| &situation.source[index])
            .collect();
        let judgement = judged_change(situation, (judge, claims.readings), &before, &now);
        if !self.is_guess(claims, rows) {
            return judgement;
        }
        let targets = self.targets.iter();
        let target: Vec<&Unit> = targets.map(|&index| &situation.target[index]).collect();
        let (before, now, target) = (&*before, &*now, &*target);
        said::lightened(
            judgement,
            said::Texts {
                before,
                now,
                target,
            },
        )
    }

    /// Says whether tools alone speak of the targets, and nobody has edited those since.
    fn is_guess(&self, claims: &Claims<'_>, rows: &[usize]) -> bool {
        let is_guess = |&row: &usize| said::is_guess(claims.index.row(row).how);
        let is_edited = |claim: &&Claim<'_>| claim.edited == Edited::Since;
        !rows.is_empty() && rows.iter().all(is_guess) && !self.claims.iter().any(is_edited)
    }

    fn is_copied(&self, claims: &Claims<'_>, rows: &[usize]) -> Copied {
        if self.claims.iter().any(|claim| claim.ground == Ground::Copy) {
            return Copied::Undeclared;
        }
        let (&[source], &[target]) = (self.sources.as_slice(), self.targets.as_slice()) else {
            return Copied::No;
        };
        let (source, target) = (
            &claims.situation.source[source],
            &claims.situation.target[target],
        );
        let may_be = |&row: &usize| claims.copies.may_be_equal(claims.index.row(row), target);
        let is_declared = || rows.iter().any(may_be);
        if source.text == target.text && claims.copies.is_copy(target) && !is_declared() {
            Copied::Undeclared
        } else {
            Copied::No
        }
    }
}

/// Whether a target is the source text without anybody having said that it may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copied {
    No,
    Undeclared,
}
