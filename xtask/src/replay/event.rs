//! One event: what the tracker says before a commit, and what the commit did.

use std::collections::BTreeMap;
use std::rc::Rc;

use hexapla_content::{Fingerprint, Impact, Status, Unit, UnitKind};
use hexapla_tracker::{
    BaselineSource, Change, Judge, Pairing, Reason, Situation, Tracked, align, pair, track,
};

use super::reference::Naive;
use super::texts::Text;
use super::touched::{Touch, Touched};

/// The texts around a commit.
#[derive(Clone, Copy)]
pub(super) struct Moments<'a> {
    /// The source at the previous event.
    pub(super) source_then: &'a Rc<Text>,
    /// The source in the commit's tree.
    pub(super) source_now: &'a Rc<Text>,
    /// The translation before the commit.
    pub(super) target_then: &'a Rc<Text>,
    /// The translation after the commit.
    pub(super) target_now: &'a Rc<Text>,
    /// What the commit did to the translation.
    pub(super) touched: &'a Touched,
}

/// What was said of one unit, and what was done to it.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// What the tracker said.
    pub(super) status: Status,
    /// Why.
    pub(super) reasons: Vec<Reason>,
    /// What the commit did.
    pub(super) touch: Touch,
    /// Whether its source changed since the previous event.
    pub(super) source_changed: bool,
    /// Whether it is a code block.
    pub(super) is_code: bool,
    /// The words to read.
    pub(super) words: usize,
    /// Its units in the source as it was; for reading.
    pub(super) then: Vec<usize>,
    /// Its units in the source as it is.
    pub(super) source: Vec<usize>,
    /// Its units in the translation before the commit.
    pub(super) target: Vec<usize>,
    /// Its units in the translation after the commit.
    pub(super) target_now: Vec<usize>,
}

impl Item {
    /// Says whether the commit answered a change of its source.
    pub(super) fn is_answer(&self) -> bool {
        self.touch != Touch::None && self.source_changed
    }
}

/// An event, judged.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    /// Every unit of source and translation, in one item each.
    pub(super) items: Vec<Item>,
    /// What the naive tool says.
    pub(super) naive: Naive,
    /// The words of the whole source.
    pub(super) words: usize,
}

/// The source as it was, as the ledger's pool would have it.
struct Memory<'a>(BTreeMap<Fingerprint, &'a Unit>);

impl BaselineSource for Memory<'_> {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        self.0.get(&fingerprint).map(|unit| (*unit).clone())
    }
}

/// Which units of the source changed since the previous event.
struct SourceChange {
    then: Vec<bool>,
    now: Vec<bool>,
    /// By unit of now: the units it was.
    was: Vec<Vec<usize>>,
}

impl SourceChange {
    fn between(then: &[Unit], now: &[Unit]) -> Self {
        let mut change = Self {
            then: vec![false; then.len()],
            now: vec![false; now.len()],
            was: vec![Vec::new(); now.len()],
        };
        for bead in align(then, now).beads {
            let is_changed = !matches!(bead.change, Change::Same | Change::Moved);
            bead.old
                .iter()
                .for_each(|&old| change.then[old] = is_changed);
            for &new in &bead.new {
                change.now[new] = is_changed;
                change.was[new].clone_from(&bead.old);
            }
        }
        change
    }
}

/// Judges one event.
pub(super) fn judged(moments: Moments<'_>, judge: &Judge<'_>) -> Judged {
    let (then, now) = (moments.source_then.units(), moments.source_now.units());
    let (before, after) = (moments.target_then.units(), moments.target_now.units());
    let rows = hexapla::adopted_rows(then, before, pair(then, before));
    let memory = Memory(then.iter().map(|unit| (unit.fingerprint, unit)).collect());
    let situation = Situation {
        source: now,
        target: before,
        rows: &rows,
        pool: &memory,
        hints: &[],
    };
    let tracked = track(&situation, judge);
    let scoring = Scoring {
        moments,
        change: SourceChange::between(then, now),
        before: Paired::of(before.len(), &pair(then, before)),
        after: Paired::of(after.len(), &pair(now, after)),
        by_source: by_source(now.len(), &pair(now, after)),
        words: Unit::words_of_each(now),
    };
    let items: Vec<Item> = tracked
        .into_iter()
        .map(|tracked| scoring.item(tracked, &memory))
        .collect();
    Judged {
        naive: Naive::of(moments, &items),
        words: scoring.words.iter().sum(),
        items,
    }
}

/// The source units that each unit of a translation surely pairs with.
struct Paired(Vec<Vec<usize>>);

impl Paired {
    fn of(targets: usize, pairings: &[Pairing]) -> Self {
        let mut by_target = vec![Vec::new(); targets];
        for pairing in pairings
            .iter()
            .filter(|pairing| pairing.confidence.is_sure())
        {
            for &target in &pairing.target {
                by_target[target].extend(&pairing.source);
            }
        }
        Self(by_target)
    }
}

/// The units of the translation that pair with each source unit, surely or not.
fn by_source(sources: usize, pairings: &[Pairing]) -> Vec<Vec<usize>> {
    let mut by_source = vec![Vec::new(); sources];
    for pairing in pairings {
        for &source in &pairing.source {
            by_source[source].extend(&pairing.target);
        }
    }
    by_source
}

/// What the commit tells about the items.
struct Scoring<'a> {
    moments: Moments<'a>,
    change: SourceChange,
    before: Paired,
    after: Paired,
    by_source: Vec<Vec<usize>>,
    words: Vec<usize>,
}

impl Scoring<'_> {
    fn item(&self, tracked: Tracked, memory: &Memory<'_>) -> Item {
        let touched = self.moments.touched;
        let own = tracked.target.iter().map(|&target| touched.before[target]);
        let added = self.added(&tracked);
        let of_added = added.iter().map(|&target| touched.after[target]);
        let touch = own.chain(of_added).max().unwrap_or(Touch::None);
        let mut target_now: Vec<usize> = tracked
            .target
            .iter()
            .flat_map(|&target| touched.became[target].iter().copied())
            .chain(added)
            .collect();
        target_now.sort_unstable();
        target_now.dedup();
        Item {
            touch,
            source_changed: self.source_changed(&tracked),
            is_code: self.is_code(&tracked),
            words: self.words(&tracked, memory),
            then: self.then(&tracked),
            source: tracked.source.to_vec(),
            target: tracked.target.to_vec(),
            target_now,
            status: tracked.status,
            reasons: tracked.reasons,
        }
    }

    /// The units the commit added, or made of others, that now stand for the item's source.
    fn added(&self, tracked: &Tracked) -> Vec<usize> {
        let touched = self.moments.touched;
        let is_new = |target: &usize| match touched.after[*target] {
            Touch::None => false,
            _ if tracked.target.is_empty() => true,
            _ => !touched.became.iter().any(|became| became.contains(target)),
        };
        let standing = tracked
            .source
            .iter()
            .flat_map(|&source| &self.by_source[source]);
        standing.copied().filter(is_new).collect()
    }

    /// Says whether the source of an item changed: by the tracker's own grouping, and by the pairings of the touched
    /// units before and after the commit, which know nothing of it.
    fn source_changed(&self, tracked: &Tracked) -> bool {
        let is_gone = tracked.source.is_empty() && !tracked.baseline.is_empty();
        let by_group = tracked.source.iter().any(|&source| self.change.now[source]);
        let touched = self.moments.touched;
        let mut own = tracked
            .target
            .iter()
            .filter(|&&target| touched.before[target] != Touch::None);
        let by_pairing = own.any(|&target| {
            let mut before = self.before.0[target].iter();
            let mut after = touched.became[target]
                .iter()
                .flat_map(|&target| &self.after.0[target]);
            before.any(|&source| self.change.then[source])
                || after.any(|&source| self.change.now[source])
        });
        is_gone || by_group || by_pairing
    }

    fn is_code(&self, tracked: &Tracked) -> bool {
        let units = self.moments.source_now.units();
        let mut own = tracked.source.iter().map(|&source| &units[source]);
        own.any(|unit| unit.kind == UnitKind::Code)
    }

    fn words(&self, tracked: &Tracked, memory: &Memory<'_>) -> usize {
        if !tracked.source.is_empty() {
            return tracked
                .source
                .iter()
                .map(|&source| self.words[source])
                .sum();
        }
        let old: Option<usize> = tracked
            .baseline
            .iter()
            .map(|&fingerprint| memory.unit(fingerprint).map(|unit| unit.words()))
            .sum();
        let target = self.moments.target_then.units();
        old.filter(|_| !tracked.baseline.is_empty())
            .unwrap_or_else(|| tracked.target.iter().map(|&at| target[at].words()).sum())
    }

    /// The units of the source as it was that an item stems from.
    fn then(&self, tracked: &Tracked) -> Vec<usize> {
        let units = self.moments.source_then.units();
        let of_row = tracked.baseline.iter().filter_map(|fingerprint| {
            units
                .iter()
                .position(|unit| unit.fingerprint == *fingerprint)
        });
        let mut then: Vec<usize> = of_row.collect();
        if then.is_empty() {
            let was = tracked
                .source
                .iter()
                .flat_map(|&source| &self.change.was[source]);
            then.extend(was);
        }
        then.sort_unstable();
        then.dedup();
        then
    }
}

/// Says whether a status asks for work, at wording or above.
pub(super) fn asks_at_wording(status: Status) -> bool {
    match status {
        Status::Outdated(impact) => impact >= Impact::Wording,
        Status::Missing | Status::Orphaned => true,
        Status::Current | Status::Unverified | Status::Local => false,
    }
}
