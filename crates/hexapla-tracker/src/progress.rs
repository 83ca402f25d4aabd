//! How much of a translation is done, in units and in words.

use std::collections::BTreeMap;

use hexapla_content::{Flag, Impact, Status};

use crate::{Situation, Tracked};

/// Units and words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount {
    /// Results of [`track`](crate::track), each one thing for a translator to look at.
    pub units: usize,
    /// Words of the source; of the old source where the passage is gone from it, of the target
    /// where there was none.
    pub words: usize,
}

impl Amount {
    /// Nothing.
    pub const NONE: Self = Self { units: 0, words: 0 };

    fn add(&mut self, words: usize) {
        self.units += 1;
        self.words += words;
    }
}

impl std::ops::AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        self.units += other.units;
        self.words += other.words;
    }
}

/// How much of a translation has which status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Current units.
    pub current: Amount,
    /// Outdated units by impact.
    pub outdated: BTreeMap<Impact, Amount>,
    /// Missing units, copies that nobody declared included.
    pub missing: Amount,
    /// Those of the missing units that are there as a copy of the source.
    pub copied: Amount,
    /// Orphaned units.
    pub orphaned: Amount,
    /// Unverified units.
    pub unverified: Amount,
    /// The translator's own notes.
    pub local: Amount,
    /// What a translator has to read again or to translate: outdated at cosmetic or above, missing
    /// and orphaned.
    pub to_reread: Amount,
}

impl Progress {
    /// Nothing tracked yet.
    pub const EMPTY: Self = Self {
        current: Amount::NONE,
        outdated: BTreeMap::new(),
        missing: Amount::NONE,
        copied: Amount::NONE,
        orphaned: Amount::NONE,
        unverified: Amount::NONE,
        local: Amount::NONE,
        to_reread: Amount::NONE,
    };

    /// Counts what [`track`](crate::track) returned for `situation`, whose source units have
    /// `source_words` words each.
    pub fn of(situation: &Situation<'_>, source_words: &[usize], tracked: &[Tracked]) -> Self {
        let mut progress = Self::EMPTY;
        for tracked in tracked {
            progress.count(tracked, words(situation, source_words, tracked));
        }
        progress
    }

    fn count(&mut self, tracked: &Tracked, words: usize) {
        let owed = match tracked.status {
            Status::Outdated(impact) => impact >= Impact::Cosmetic,
            Status::Missing | Status::Orphaned => true,
            Status::Current | Status::Unverified | Status::Local => false,
        };
        if owed {
            self.to_reread.add(words);
        }
        if tracked.flags.contains(&Flag::Copied) {
            self.copied.add(words);
        }
        match tracked.status {
            Status::Current => self.current.add(words),
            Status::Outdated(impact) => {
                self.outdated
                    .entry(impact)
                    .or_insert(Amount::NONE)
                    .add(words);
            }
            Status::Missing => self.missing.add(words),
            Status::Orphaned => self.orphaned.add(words),
            Status::Unverified => self.unverified.add(words),
            Status::Local => self.local.add(words),
        }
    }

    /// All units, whatever their status.
    pub fn total(&self) -> Amount {
        let mut total = Amount::NONE;
        let outdated = self.outdated.values().copied();
        let others = [
            self.current,
            self.missing,
            self.orphaned,
            self.unverified,
            self.local,
        ];
        for amount in others.into_iter().chain(outdated) {
            total += amount;
        }
        total
    }
}

impl std::ops::AddAssign<&Self> for Progress {
    fn add_assign(&mut self, other: &Self) {
        self.current += other.current;
        for (impact, amount) in &other.outdated {
            *self.outdated.entry(*impact).or_insert(Amount::NONE) += *amount;
        }
        self.missing += other.missing;
        self.copied += other.copied;
        self.orphaned += other.orphaned;
        self.unverified += other.unverified;
        self.local += other.local;
        self.to_reread += other.to_reread;
    }
}

fn words(situation: &Situation<'_>, source_words: &[usize], tracked: &Tracked) -> usize {
    if !tracked.source.is_empty() {
        return tracked
            .source
            .iter()
            .map(|&index| source_words[index])
            .sum();
    }
    let old = tracked.baseline.iter();
    let old: Option<usize> = old
        .map(|&fingerprint| situation.pool.unit(fingerprint).map(|unit| unit.words()))
        .sum();
    match old {
        Some(words) if !tracked.baseline.is_empty() => words,
        _ => {
            let units = tracked.target.iter().map(|&index| &situation.target[index]);
            units.map(hexapla_content::Unit::words).sum()
        }
    }
}
