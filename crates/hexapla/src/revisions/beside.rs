//! Which unit of a translation was which at an earlier revision.

use std::collections::{BTreeMap, VecDeque};

use hexapla_content::{Fingerprint, Unit};
use hexapla_tracker::{Descent, descents};

use super::{Standing, UnitStanding};

/// What each unit of `now` was in `before`. No unit was two of them: so a passage that stands twice is told apart from
/// its double. Known again is first what says the same on both sides, then the same in the translation, the same in the
/// source, and at last what was edited.
pub(super) fn beside<'a>(before: &'a Standing, now: &Standing) -> Vec<Option<&'a UnitStanding>> {
    let (then, units) = (&before.units, &now.units);
    let same = |(then, now): (&UnitStanding, &UnitStanding)| {
        (&then.source, &then.target) == (&now.source, &now.target)
    };
    if then.len() == units.len() && then.iter().zip(units).all(same) {
        return then.iter().map(Some).collect();
    }
    let mut found = Found::new(before, now);
    let both = |unit: &UnitStanding| Some((unit.source.clone(), unit.target.clone()));
    found.by(both, both);
    found.by(|unit| known(&unit.target), |unit| known(&unit.target));
    found.by(|unit| known(&unit.source), |unit| known(&unit.source));
    let was = edited(&before.target, &now.target);
    found.by(
        |unit| known(&unit.target),
        |unit| known(&as_it_was(&unit.target, &was)),
    );
    let was = edited(&before.source, &now.source);
    found.by(
        |unit| known(&unit.source),
        |unit| known(&as_it_was(&unit.source, &was)),
    );
    let found = found.was.into_iter();
    found.map(|at| at.and_then(|at| then.get(at))).collect()
}

/// What was found so far: of each unit of now, which it was; of each unit of then, whether it was one.
struct Found<'a> {
    then: &'a [UnitStanding],
    now: &'a [UnitStanding],
    was: Vec<Option<usize>>,
    is_taken: Vec<bool>,
}

impl<'a> Found<'a> {
    fn new(before: &'a Standing, now: &'a Standing) -> Self {
        Self {
            then: &before.units,
            now: &now.units,
            was: vec![None; now.units.len()],
            is_taken: vec![false; before.units.len()],
        }
    }

    /// Pairs, in their order, those that are left and have the same key; one without a key is left.
    fn by<K: Ord>(
        &mut self,
        key_then: impl Fn(&UnitStanding) -> Option<K>,
        key_now: impl Fn(&UnitStanding) -> Option<K>,
    ) {
        let mut free: BTreeMap<K, VecDeque<usize>> = BTreeMap::new();
        let then = self.then.iter().zip(&self.is_taken).enumerate();
        for (at, (unit, _)) in then.filter(|(_, (_, is_taken))| !**is_taken) {
            if let Some(key) = key_then(unit) {
                free.entry(key).or_default().push_back(at);
            }
        }
        let now = self.now.iter().zip(&mut self.was);
        for (unit, was) in now.filter(|(_, was)| was.is_none()) {
            let same = key_now(unit).and_then(|key| free.get_mut(&key)?.pop_front());
            if let Some(is_taken) = same.and_then(|at| self.is_taken.get_mut(at)) {
                *is_taken = true;
                *was = same;
            }
        }
    }
}

/// Texts, where there are any.
fn known(texts: &[Fingerprint]) -> Option<Vec<Fingerprint>> {
    (!texts.is_empty()).then(|| texts.to_vec())
}

/// What each text that was edited was before.
fn edited(then: &[Unit], now: &[Unit]) -> BTreeMap<Fingerprint, Fingerprint> {
    let all = descents(then, now).into_iter().zip(now);
    let edited = all.filter_map(|(descent, unit)| {
        let at = match descent {
            Descent::Edited(at) => at,
            Descent::Kept(kept) => *kept.first()?,
            Descent::New => return None,
        };
        Some((unit.fingerprint, then.get(at)?.fingerprint))
    });
    edited.collect()
}

fn as_it_was(texts: &[Fingerprint], was: &BTreeMap<Fingerprint, Fingerprint>) -> Vec<Fingerprint> {
    let texts = texts.iter();
    texts.map(|text| *was.get(text).unwrap_or(text)).collect()
}
