//! The passages of a release's texts, each kept once however many versions have it.

#![expect(
    clippy::disallowed_types,
    reason = "the map is only asked for single passages; its order is never seen"
)]

use std::borrow::Borrow;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Deref;
use std::rc::Rc;

use hexapla_content::{Baseline, Fingerprint, Unit, UnitKind};

/// A passage of a text: a unit, whose id and places are those of one of the texts that have it.
#[derive(Clone, Debug)]
pub(in super::super) struct Passage(Rc<Kept>);

#[derive(Debug)]
struct Kept {
    unit: Unit,
    /// What the pool keeps of it.
    baseline: Baseline,
    /// The hash of its text, the same in every run.
    text: u64,
}

impl Passage {
    /// What the pool keeps of it.
    pub(in super::super) fn baseline(&self) -> &Baseline {
        &self.0.baseline
    }

    /// Says whether a pin or a key tells it from others.
    fn is_known_otherwise(&self) -> bool {
        self.pin.is_some() || matches!(self.kind, UnitKind::Field(_) | UnitKind::Message(_))
    }
}

impl Deref for Passage {
    type Target = Unit;

    fn deref(&self) -> &Unit {
        &self.0.unit
    }
}

impl Borrow<Unit> for Passage {
    fn borrow(&self) -> &Unit {
        self
    }
}

/// The passages of all texts of a release; those that say and are written the same are one.
#[derive(Default)]
pub(super) struct Passages(HashMap<Fingerprint, Vec<Passage>>);

impl Passages {
    /// The passages of a text, of each of whose units the pool keeps its `baseline`.
    pub(super) fn of(&mut self, units: &[Unit], baseline: impl Fn(&Unit) -> Baseline) -> Passaged {
        let passages = units.iter().map(|unit| self.passage(unit, baseline(unit)));
        Passaged {
            passages: passages.collect(),
            by_text: OnceCell::new(),
        }
    }

    fn passage(&mut self, unit: &Unit, baseline: Baseline) -> Passage {
        let known = self.0.entry(unit.fingerprint).or_default();
        if let Some(known) = known.iter().find(|known| *known.baseline() == baseline) {
            return known.clone();
        }
        let passage = Passage(Rc::new(Kept {
            text: hash(&unit.text),
            unit: unit.clone(),
            baseline,
        }));
        known.push(passage.clone());
        passage
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// A text as its passages.
pub(super) struct Passaged {
    pub(super) passages: Vec<Passage>,
    /// The passages' places by what they say, found when they are first asked for.
    by_text: OnceCell<Vec<(u64, usize)>>,
}

impl Passaged {
    /// The passages that say what `unit` says, with their places, in the order of the text.
    pub(super) fn saying<'a>(
        &'a self,
        unit: &'a Unit,
    ) -> impl Iterator<Item = (usize, &'a Passage)> {
        let by_text = self.by_text.get_or_init(|| {
            let passages = self.passages.iter().enumerate();
            let mut places: Vec<_> = passages.map(|(at, own)| (own.0.text, at)).collect();
            places.sort_unstable();
            places
        });
        let text = hash(&unit.text);
        let first = by_text.partition_point(|&(known, _)| known < text);
        let same = by_text[first..].iter().take_while(move |of| of.0 == text);
        let same = same.map(|&(_, at)| (at, &self.passages[at]));
        same.filter(|(_, known)| known.text == unit.text)
    }

    /// The place of the passage that is the same as `unit` in all channels, where it stands there once and neither a pin
    /// nor a key tells it from others.
    pub(super) fn single(&self, unit: &Unit) -> Option<usize> {
        let mut same = self
            .saying(unit)
            .filter(|(_, known)| known.fingerprint == unit.fingerprint);
        let (at, only) = same.next()?;
        (same.next().is_none() && !only.is_known_otherwise()).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::UnitId;
    use hexapla_tracker::{Change, align};
    use proptest::prelude::*;

    use super::*;

    fn unit() -> impl Strategy<Value = Unit> {
        let kind = prop::sample::select(vec![
            UnitKind::Paragraph,
            UnitKind::Heading,
            UnitKind::Code,
            UnitKind::Field("title".into()),
        ]);
        let text = prop::sample::select(vec![
            "The night ferry is late.",
            "The night ferry is cancelled.",
            "Nobody was hurt on the ferry.",
            "Tickets",
        ]);
        let pin = prop::sample::select(vec![None, None, None, Some("night")]);
        (kind, text, pin).prop_map(|(kind, text, pin)| Unit {
            pin: pin.map(Into::into),
            ..Unit::plain(UnitId::Body(1), kind, text)
        })
    }

    fn baseline(unit: &Unit) -> Baseline {
        Baseline {
            kind: unit.kind.clone(),
            context: unit.context.clone(),
            pin: unit.pin.clone(),
            text: Some(unit.text.clone()),
        }
    }

    #[test]
    fn a_passage_of_many_versions_is_kept_once() {
        let mut passages = Passages::default();
        let said = |text: &str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        let versions: Vec<Passaged> = (0..50)
            .map(|trip| [said("The ferry is late."), said(&format!("Trip {trip}"))])
            .map(|units| passages.of(&units, baseline))
            .collect();
        assert_eq!(passages.0.len(), 51);
        let first = |version: &Passaged| Rc::as_ptr(&version.passages[0].0);
        assert!(
            versions
                .iter()
                .all(|version| first(version) == first(&versions[0]))
        );
    }

    proptest! {
        #[test]
        fn what_stands_once_is_aligned_with_itself(
            old in prop::collection::vec(unit(), 0..8),
            new in prop::collection::vec(unit(), 0..8),
        ) {
            let beads = align(&old, &new).beads;
            let mut passages = Passages::default();
            let (then, now) = (passages.of(&old, baseline), passages.of(&new, baseline));
            for passage in &now.passages {
                let (Some(now), Some(then)) = (now.single(passage), then.single(passage)) else {
                    continue;
                };
                let bead = beads.iter().find(|bead| bead.new.contains(&now)).unwrap();
                prop_assert_eq!((&*bead.old, &*bead.new), (&[then][..], &[now][..]));
                prop_assert!(matches!(bead.change, Change::Same | Change::Moved));
            }
        }
    }
}
