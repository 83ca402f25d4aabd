//! How far the sources have moved since their pins.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;

use hexapla_content::{Fingerprint, Impact, Row, Status, Unit};
use hexapla_tracker::{
    BaselineSource, Comparison, Judge, Progress, Situation, Tracked, compare, track,
};

/// How far the sources have moved since their pins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// Translations whose source file has changed since its pin.
    pub pages: usize,
    /// Those of them in which the change leaves nothing to re-read.
    pub nothing_to_reread: usize,
    /// The units of those pages.
    pub units: usize,
    /// The units that became outdated, by impact.
    pub by_impact: BTreeMap<Impact, usize>,
    /// The words a translator has to read again because of the changes.
    pub words_to_reread: usize,
}

impl Drift {
    /// No page at all.
    pub(super) const NONE: Self = Self {
        pages: 0,
        nothing_to_reread: 0,
        units: 0,
        by_impact: BTreeMap::new(),
        words_to_reread: 0,
    };
}

impl AddAssign<&Self> for Drift {
    fn add_assign(&mut self, other: &Self) {
        self.pages += other.pages;
        self.nothing_to_reread += other.nothing_to_reread;
        self.units += other.units;
        self.words_to_reread += other.words_to_reread;
        for (impact, units) in &other.by_impact {
            *self.by_impact.entry(*impact).or_insert(0) += units;
        }
    }
}

/// A page whose source has changed since its pin.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    /// The source as it was.
    pub(super) then: &'a [Unit],
    /// The source as it is.
    pub(super) now: &'a [Unit],
    /// The translation.
    pub(super) target: &'a [Unit],
    /// The ledger's rows, the new ones among them.
    pub(super) rows: &'a [Row],
    /// What the ledger remembered before.
    pub(super) pool: &'a dyn BaselineSource,
}

/// What the change of one page's source means for its translation.
pub(super) fn drift(page: Page<'_>, judge: &Judge<'_>) -> Drift {
    let then = page
        .then
        .iter()
        .map(|unit| (unit.fingerprint, unit))
        .collect();
    let memory = Memory {
        then,
        pool: page.pool,
    };
    let situation = Situation {
        source: page.now,
        target: page.target,
        rows: page.rows,
        pool: &memory,
        hints: &[],
    };
    let tracked = track(&situation, judge);
    let changed = Changed::of(&compare(page.then, page.now, judge));
    let to_reread: Vec<Tracked> = tracked
        .iter()
        .filter(|tracked| changed.concerns(tracked))
        .cloned()
        .collect();
    let words = Unit::words_of_each(situation.source);
    let outdated = Progress::of(&situation, &words, &tracked).outdated;
    Drift {
        pages: 1,
        nothing_to_reread: usize::from(to_reread.is_empty()),
        units: tracked.len(),
        by_impact: outdated
            .into_iter()
            .map(|(impact, amount)| (impact, amount.units))
            .collect(),
        words_to_reread: Progress::of(&situation, &words, &to_reread).to_reread.words,
    }
}

/// What changed in the source at cosmetic or above.
struct Changed {
    /// Units of the source as it is.
    units: BTreeSet<usize>,
    /// Whether something was removed.
    removed: bool,
}

impl Changed {
    fn of(comparison: &Comparison) -> Self {
        let beads = comparison
            .beads
            .iter()
            .filter(|bead| bead.impact >= Impact::Cosmetic);
        let beads: Vec<_> = beads.map(|bead| &bead.bead).collect();
        Self {
            units: beads
                .iter()
                .flat_map(|bead| bead.new.iter().copied())
                .collect(),
            removed: beads.iter().any(|bead| bead.new.is_empty()),
        }
    }

    /// Says whether the change gives a translator something to read. What was missing or doubtful
    /// before the change is not its fault.
    fn concerns(&self, tracked: &Tracked) -> bool {
        match tracked.status {
            Status::Outdated(impact) => impact >= Impact::Cosmetic,
            Status::Orphaned => true,
            Status::Missing | Status::Unverified if tracked.source.is_empty() => self.removed,
            Status::Missing | Status::Unverified => {
                tracked.source.iter().any(|unit| self.units.contains(unit))
            }
            Status::Current | Status::Local => false,
        }
    }
}

/// The source as it was, before what the ledger remembered.
struct Memory<'a> {
    then: BTreeMap<Fingerprint, &'a Unit>,
    pool: &'a dyn BaselineSource,
}

impl BaselineSource for Memory<'_> {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        let then = self.then.get(&fingerprint).map(|unit| (*unit).clone());
        then.or_else(|| self.pool.unit(fingerprint))
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::{How, UnitId, UnitKind};
    use hexapla_facts::Corpus;

    use super::*;

    struct Forgotten;
    impl BaselineSource for Forgotten {
        fn unit(&self, _: Fingerprint) -> Option<Unit> {
            None
        }
    }

    fn units(texts: &[&str]) -> Vec<Unit> {
        let unit = |text: &&str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        texts.iter().map(unit).collect()
    }

    fn drifted(then: &[&str], now: &[&str], target: &[&str], pairs: usize) -> Drift {
        let (then, now, target) = (units(then), units(now), units(target));
        let row = |at: usize| {
            Row::new(
                vec![then[at].fingerprint],
                vec![target[at].fingerprint],
                How::Pin,
            )
        };
        let rows: Vec<Row> = (0..pairs).map(row).collect();
        let corpus = &Corpus::empty();
        let judge = Judge::of(&"en".parse().unwrap(), &corpus);
        let page = Page {
            then: &then,
            now: &now,
            target: &target,
            rows: &rows,
            pool: &Forgotten,
        };
        drift(page, &judge)
    }

    const THEN: [&str; 2] = [
        "The ferry was cancelled on 9 March.",
        "Nobody was hurt at all.",
    ];
    const TARGET: [&str; 2] = [
        "Le bac a été supprimé le 9 mars.",
        "Personne n’a été blessé.",
    ];

    #[test]
    fn a_changed_figure_is_to_be_read_again() {
        let now = ["The ferry was cancelled on 12 March.", THEN[1]];
        let drift = drifted(&THEN, &now, &TARGET, 2);
        assert_eq!(drift.nothing_to_reread, 0);
        assert_eq!(drift.by_impact, BTreeMap::from([(Impact::Factual, 1)]));
        assert_eq!(drift.words_to_reread, 7);
    }

    #[test]
    fn a_passage_that_was_always_missing_is_not_the_changes_fault() {
        let drift = drifted(&THEN, &THEN, &TARGET[..1], 1);
        assert_eq!((drift.nothing_to_reread, drift.words_to_reread), (1, 0));
    }

    #[test]
    fn a_removed_passage_is_to_be_read_again() {
        let drift = drifted(&THEN, &THEN[..1], &TARGET, 2);
        assert_eq!((drift.nothing_to_reread, drift.words_to_reread), (0, 5));
    }
}
