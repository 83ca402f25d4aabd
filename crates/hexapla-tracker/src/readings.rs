//! What was read of units, kept for the next question about the same texts.

#![expect(
    clippy::disallowed_types,
    reason = "the maps are only asked for single units; their order is never seen"
)]

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::rc::Rc;

use hexapla_content::{Few, Fingerprint, Unit, UnitKind};
use hexapla_facts::Language;

use crate::align::{Alignment, Versions};
use crate::bitext::{Numbers, Pairing, Survivors, paired};
use crate::change::judge_change;
use crate::descent::{Descent, told as told_descents};
use crate::similarity::Words;
use crate::status::{Copies, Names, Situation, Tracked, tracked};
use crate::{Judge, Judgement, Known};

/// What was read of the units of some texts: their words, and what of them survives translation. A text is compared
/// with many others, a source with each of its translations, a version with those before and after it; whoever asks
/// the same `Readings` has each unit read once, by its fingerprint. A change of a source is judged once for all its
/// translations; whoever asks about changes asks with one judge.
///
/// The answers are those of the functions of the same names.
#[derive(Default)]
pub struct Readings {
    words: RefCell<HashMap<Fingerprint, Rc<Words>>>,
    survivors: RefCell<HashMap<Fingerprint, Rc<Survivors>>>,
    /// By the language too, which tells what its words mean.
    numbers: RefCell<HashMap<(Fingerprint, &'static str), Rc<Numbers>>>,
    /// How changes of units were judged.
    judgements: RefCell<HashMap<[Few<Fingerprint>; 2], Rc<Judgement>>>,
    /// The names of the text last asked about.
    names: RefCell<Option<(Vec<Fingerprint>, Rc<Names>)>>,
}

impl fmt::Debug for Readings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Readings")
            .field("words", &self.words.borrow().len())
            .field("survivors", &self.survivors.borrow().len())
            .finish_non_exhaustive()
    }
}

impl Readings {
    /// Nothing read yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// See [`track`](crate::track).
    pub fn track(&self, situation: &Situation<'_>, judge: &Judge<'_>) -> Vec<Tracked> {
        tracked(situation, judge, self).0
    }

    /// See [`align`](crate::align()).
    pub fn align<U: Borrow<Unit>>(&self, old: &[U], new: &[U]) -> Alignment {
        Versions {
            old: &all(old),
            new: &all(new),
            readings: self,
        }
        .align()
    }

    /// See [`descents`](crate::descents).
    pub fn descents<U: Borrow<Unit>>(&self, old: &[U], new: &[U]) -> Vec<Descent> {
        told_descents(&all(old), &all(new), self)
    }

    /// See [`pair`](crate::pair).
    pub fn pair(&self, source: &[Unit], target: &[Unit]) -> Vec<Pairing> {
        self.pair_knowing(source, target, Known::NOTHING)
    }

    /// See [`pair_knowing`](crate::pair_knowing).
    pub fn pair_knowing<U: Borrow<Unit>>(
        &self,
        source: &[U],
        target: &[U],
        known: Known,
    ) -> Vec<Pairing> {
        paired(&all(source), &all(target), known, self)
    }

    /// Says whether of the passages of a page that are long enough to tell three in four at least are translated.
    pub fn is_translated<U: Borrow<Unit>>(&self, source: &[U], page: &[U]) -> bool {
        self.copies(source, page).is_translated()
    }

    /// What tells the copies on `page`, the translation of `source`, from names that are the same in both languages.
    pub(crate) fn copies<'a, U: Borrow<Unit>>(
        &'a self,
        source: &'a [U],
        page: &'a [U],
    ) -> Copies<'a> {
        Copies::new(all(source), all(page), self)
    }

    /// The words of a unit.
    pub(crate) fn words(&self, unit: &Unit) -> Rc<Words> {
        kept(&self.words, unit.fingerprint, || {
            // of tags the text has the names alone
            match unit.kind {
                UnitKind::Markup => Words::of(&unit.shown()),
                _ => Words::of(&unit.text),
            }
        })
    }

    /// What of a unit survives translation.
    pub(crate) fn survivors(&self, unit: &Unit) -> Rc<Survivors> {
        kept(&self.survivors, unit.fingerprint, || Survivors::of(unit))
    }

    /// The numbers that a unit may mean in a language.
    pub(crate) fn numbers(&self, unit: &Unit, language: &Language) -> Rc<Numbers> {
        let key = (unit.fingerprint, language.name());
        kept(&self.numbers, key, || Numbers::of(unit, language))
    }

    /// How the change from `old` to `new` is judged.
    pub(crate) fn judgement(
        &self,
        judge: &Judge<'_>,
        old: &[&Unit],
        new: &[&Unit],
    ) -> Rc<Judgement> {
        let key = [old, new].map(|units| units.iter().map(|unit| unit.fingerprint).collect());
        kept(&self.judgements, key, || judge_change(judge, old, new))
    }

    /// The words of a text that may stand in a translation as they are.
    pub fn names<U: Borrow<Unit>>(&self, source: &[U]) -> Rc<Names> {
        let fingerprints = || source.iter().map(|unit| unit.borrow().fingerprint);
        if let Some((of, names)) = &*self.names.borrow()
            && fingerprints().eq(of.iter().copied())
        {
            return Rc::clone(names);
        }
        let names = Rc::new(Names::of(&all(source)));
        let read = (fingerprints().collect(), Rc::clone(&names));
        self.names.replace(Some(read));
        names
    }
}

/// The units that a text holds or lends.
fn all<U: Borrow<Unit>>(text: &[U]) -> Vec<&Unit> {
    text.iter().map(Borrow::borrow).collect()
}

/// What `map` has under `key`, or else what `read` makes of it.
fn kept<K: Eq + Hash, T>(
    map: &RefCell<HashMap<K, Rc<T>>>,
    key: K,
    read: impl FnOnce() -> T,
) -> Rc<T> {
    let mut map = map.borrow_mut();
    let known = map.entry(key);
    Rc::clone(known.or_insert_with(|| Rc::new(read())))
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};
    use hexapla_facts::Corpus;
    use proptest::prelude::*;

    use super::*;
    use crate::{align, descents, is_copy, pair};

    fn unit() -> impl Strategy<Value = Unit> {
        let kind = prop::sample::select(vec![
            UnitKind::Paragraph,
            UnitKind::Heading,
            UnitKind::ListItem,
            UnitKind::Code,
        ]);
        let word = prop::sample::select(vec![
            "ferry",
            "Calder",
            "Bac",
            "council",
            "12",
            "tide_table",
            "Insel",
            "港",
            "supprimé",
            "the",
        ]);
        let text = prop::collection::vec(word, 1..6).prop_map(|words| words.join(" "));
        (kind, text).prop_map(|(kind, text)| Unit::plain(UnitId::Body(1), kind, &text))
    }

    fn page() -> impl Strategy<Value = Vec<Unit>> {
        prop::collection::vec(unit(), 0..6)
    }

    proptest! {
        #[test]
        fn what_was_read_before_changes_no_answer(pages in prop::collection::vec(page(), 2)) {
            let readings = Readings::new();
            for one in &pages {
                for other in &pages {
                    prop_assert_eq!(readings.align(one, other), align(one, other));
                    prop_assert_eq!(readings.descents(one, other), descents(one, other));
                    prop_assert_eq!(readings.pair(one, other), pair(one, other));
                    for unit in other {
                        prop_assert_eq!(readings.names(one).is_copy(unit), is_copy(one, unit));
                    }
                }
            }
        }
    }

    #[test]
    fn a_change_is_judged_once_for_all_translations() {
        let said = |text: &str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        let (old, new) = (
            said("At least 27 people died."),
            said("At least 31 people died."),
        );
        let corpus = &Corpus::of([&*old.text, &*new.text].into_iter());
        let judge = Judge::of(&"en".parse().unwrap(), &corpus);
        let readings = Readings::new();
        let [first, again] = [(); 2].map(|()| readings.judgement(&judge, &[&old], &[&new]));
        assert!(Rc::ptr_eq(&first, &again));
        assert_eq!(*first, judge_change(&judge, &[&old], &[&new]));
        let back = readings.judgement(&judge, &[&new], &[&old]);
        assert_ne!(first, back);
    }

    #[test]
    fn a_unit_of_many_texts_is_read_once() {
        let said = |text: &str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        let source = [said("The ferry was cancelled."), said("Nobody was hurt.")];
        let readings = Readings::new();
        for target in [
            "Le bac est supprimé.",
            "Die Fähre fällt aus.",
            "Personne n’est blessé.",
        ] {
            readings.pair(&source, &[said(target), said("Nobody was hurt.")]);
        }
        assert_eq!(readings.survivors.borrow().len(), 5);
    }
}
